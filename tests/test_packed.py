"""Documents inside of zip and gzip files and mails: read where somebody asks, and never unpacked to the disk."""

from __future__ import annotations

import gzip
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import DocumentError, packed

FIRST = b"LARKFIELD, June 4, 2012 -- Larkfield Mills has 12 mills in operation."
LATER = b"LARKFIELD, August 6, 2013 -- Larkfield Mills has 9 mills in operation."
LAST = b"LARKFIELD, September 3, 2013 -- Larkfield Mills has 7 mills in operation."


def archive(name: str, **members: bytes) -> None:
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as file:
        for member, content in members.items():
            file.writestr(member, content)


def mail(name: str, text: bytes, *attached: tuple[str, bytes]) -> None:
    message = EmailMessage()
    message["Date"], message["Message-ID"], message["Received"] = "Tue, 6 Aug 2013 10:00:00 +0000", "<1@b>", "by b"
    message.set_content(text.decode())
    for file, content in attached:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=file)
    Path(name).write_bytes(bytes(message))


def test_what_lies_in_an_archive_is_held_against_what_lies_beside_it(run: Run) -> None:
    archive("old.zip", **{"2012/2012-06-04_mill.txt": FIRST, "picture.png": b"12"})
    Path("2013-08-06_mill.txt.gz").write_bytes(gzip.compress(LATER))

    _, out, _ = run("check", "2013-08-06_mill.txt.gz", "old.zip", "--archives", "--no-cache")
    lines = out.splitlines()
    assert lines[0].startswith("2013-08-06_mill.txt.gz/2013-08-06_mill.txt:1: FC403 mills in operation: 9 ")
    assert '    old.zip/2012/2012-06-04_mill.txt:1: "12"' == lines[1]
    assert out == run("check", "2013-08-06_mill.txt.gz", "old.zip", "--archives")[1]


def test_a_configuration_may_ask_for_it_and_a_document_inside_may_be_named(run: Run) -> None:
    archive("old.zip", **{"2012-06-04_mill.txt": FIRST, "2013-08-06_mill.txt": LATER})
    Path("factcheck.toml").write_text("archives = true\n")

    assert "1 document held against 4 others" in run("check", "old.zip/2013-08-06_mill.txt")[1]
    assert "5 documents: " in run("check")[1]


def test_without_being_asked_for_nothing_is_looked_into(run: Run) -> None:
    archive("old.zip", **{"2012-06-04_mill.txt": FIRST})

    status, out, _ = run("check", "old.zip")
    assert (2, True) == (
        status,
        out.startswith("old.zip:1: FC901 is a zip archive, which is not followed. Say --archives"),
    )
    assert "old.zip" not in run("check", ".")[1]


def test_an_attachment_that_is_a_document_is_read_and_the_others_are_told(run: Run) -> None:
    mail("mail.eml", LATER, ("next.txt", LAST), ("next.txt", FIRST), ("chart.png", b"7"))

    _, out, _ = run("check", "mail.eml", "--archives")
    assert ["mail.eml/next (2).txt", "mail.eml/next.txt"] == sorted(set(packed.inside("mail.eml")))
    assert "mail.eml/next.txt:1: FC403 mills in operation: 7 " in out
    assert ["mail.eml: attachment 'chart.png' is not followed"] == [x for x in out.splitlines() if "followed" in x]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.zip", b"PK\x03\x04junk", "a.zip:1: FC901 cannot be unpacked (File is not a zip file)."),
        ("a.zip", b"", "a.zip:1: FC901 cannot be unpacked (File is not a zip file)."),
        ("a.txt.gz", b"\x1f\x8b\x08junk", "a.txt.gz/a.txt:1: FC901 cannot be unpacked ("),
        ("a.txt.gz", gzip.compress(FIRST)[:-12], "a.txt.gz/a.txt:1: FC901 cannot be unpacked ("),
        ("a.tar.gz", gzip.compress(FIRST), "a.tar.gz:1: FC901 holds no document."),
        ("a.txt.gz", gzip.compress(gzip.compress(FIRST)), "a.txt.gz/a.txt:1: FC901 is packed by gzip"),
    ],
    ids=["no zip", "empty", "no gzip", "cut off", "a tar", "packed twice"],
)
def test_what_cannot_be_unpacked_is_one_line_and_never_clean(run: Run, name: str, content: bytes, said: str) -> None:
    Path(name).write_bytes(content)
    status, out, err = run("check", name, "--archives")

    assert (2, True, "") == (status, out.startswith(said), err)


def test_a_bomb_is_refused_before_it_fills_anything(run: Run) -> None:
    archive("bomb.zip", **{"a.txt": b"1 " * (40 << 20)})
    Path("b.txt.gz").write_bytes(gzip.compress(b"1 " * (40 << 20)))

    for name in ("bomb.zip/a.txt", "b.txt.gz/b.txt"):
        with pytest.raises(DocumentError, match="has more than 64 MB"):
            packed.document(name)


def test_an_archive_with_too_much_in_it_is_refused_whole(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    archive("many.zip", **{f"{number}.txt": FIRST for number in range(3)})
    monkeypatch.setattr(packed, "MOST", 2)
    with pytest.raises(DocumentError, match=r"^many.zip: holds more than 2 documents"):
        packed.inside("many.zip")
    monkeypatch.setattr(packed, "WHOLE", 100)
    with pytest.raises(DocumentError, match=r"^many.zip: its documents have more than 0 MB together"):
        packed.inside("many.zip")


def test_names_that_lead_out_of_an_archive_stay_in_it(run: Run) -> None:
    archive("odd.zip", **{"../../up.txt": FIRST, "/etc/passwd.txt": FIRST, "a\\b.txt": LAST, "__MACOSX/._a.txt": b"x"})

    assert ("odd.zip/up.txt", "odd.zip/etc/passwd.txt", "odd.zip/a/b.txt") == packed.inside("odd.zip")
    assert FIRST.decode() == packed.document("odd.zip/etc/passwd.txt").text
    with pytest.raises(DocumentError, match=r"^odd.zip/b.txt: there is no such document in the archive"):
        packed.document("odd.zip/b.txt")


def test_a_member_that_is_locked_says_so(run: Run) -> None:
    archive("locked.zip", **{"a.txt": FIRST})
    content = bytearray(Path("locked.zip").read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(mark) + at] |= 1
    Path("locked.zip").write_bytes(content)

    with pytest.raises(DocumentError, match=r"^locked.zip/a.txt: is locked with a password"):
        packed.document("locked.zip/a.txt")


@given(st.binary(max_size=60), st.integers(0, 200), st.sampled_from(("a.zip", "a.txt.gz", "a.eml")))
def test_no_archive_however_broken_raises_anything_else(noise: bytes, at: int, name: str) -> None:
    import os
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        here = Path.cwd()
        os.chdir(folder)
        try:
            archive("a.zip", **{"a.txt": FIRST, "b.txt": LATER})
            Path("a.txt.gz").write_bytes(gzip.compress(FIRST))
            mail("a.eml", LATER, ("a.txt", FIRST))
            content = Path(name).read_bytes()
            Path(name).write_bytes(content[:at] + noise + content[at + len(noise) :])
            try:
                for inner in packed.inside(name):
                    packed.document(inner)
            except DocumentError as error:
                assert str(error).startswith(name)
                assert "\n" not in str(error)
        finally:
            os.chdir(here)
