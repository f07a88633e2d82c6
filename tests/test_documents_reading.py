"""A file becomes a document, or one clear line says why not and what to do."""

import codecs
from pathlib import Path

import pytest

from factcheck.documents import DocumentError, read_document


@pytest.mark.parametrize("name", ["release.txt", "release.md", "release"])
def test_a_text_file_is_read_and_named_by_its_path(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Acme sold ten pumps.", "utf-8")
    document = read_document(tmp_path / name)

    assert "Acme sold ten pumps." == document.text
    assert (tmp_path / name).as_posix() == document.name


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    document = read_document(str(tmp_path / "empty.txt"))

    assert ("", (), (), "", None) == (
        document.text,
        document.sections,
        document.sentences,
        document.title,
        document.date,
    )


@pytest.mark.parametrize(
    "content",
    [
        "café – 5 %".encode(),
        codecs.BOM_UTF8 + "café – 5 %".encode(),
        "café – 5 %".encode("utf-16"),
        codecs.BOM_UTF16_BE + "café – 5 %".encode("utf-16-be"),
        "café – 5 %".encode("utf-32"),
        codecs.BOM_UTF32_BE + "café – 5 %".encode("utf-32-be"),
        "café – 5 %".encode("cp1252"),
        "café – 5 %".encode("mac_roman"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "menu.txt").write_bytes(content)

    assert "café - 5 %" == read_document(tmp_path / "menu.txt").plain


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_characters_are_read_without_their_mark(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "menu.txt").write_bytes("A café – 5 % of all that was sold there.".encode(encoding))

    assert "A café - 5 % of all that was sold there." == read_document(tmp_path / "menu.txt").plain


@pytest.mark.parametrize(
    ("encoding", "text", "told"),
    [
        ("mac_roman", "The company’s “mills” – 12 of them – cost 5 % more.", "Mac OS Roman"),
        ("iso8859-15", "Das Mühlenwerk kostet 12 €.", "ISO 8859-15"),
        ("cp1252", "The company’s “mills” cost 12 €.", ""),
        ("cp1252", "PEÑA Y MUÑOZ, 12 %, café", ""),
    ],
)
def test_an_encoding_that_only_its_bytes_tell_is_told(tmp_path: Path, encoding: str, text: str, told: str) -> None:
    (tmp_path / "menu.txt").write_bytes(text.encode(encoding))
    document = read_document(tmp_path / "menu.txt")

    assert text == document.text
    assert bool(told) == bool(document.remarks)
    assert told in "".join(document.remarks)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(tmp_path: Path, ends: str) -> None:
    (tmp_path / "a.txt").write_bytes(f"Acme wins{ends}{ends}Acme won ten prizes.".encode())
    document = read_document(tmp_path / "a.txt")

    assert ["headline", "body"] == [section.kind for section in document.sections]
    assert f"Acme wins{ends}{ends}Acme won ten prizes." == document.text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04\x14\x00\x00", "is a zip archive, which is not followed"),
        (b"\x1f\x8b\x08\x00", "is packed by gzip, which is not followed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Office or Outlook file"),
        (b"PDF\x00\x01", "no text file"),
        (codecs.BOM_UTF16_LE + b"a\x00b\x00\x00\xd8", "damaged"),
        (b"pumps \x81\x8d\x8f", "encoding is not known"),
        (b"\xff\x01\x02\x03 pumps", "encoding is not known"),
    ],
)
def test_what_is_no_text_is_said_in_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "a.bin").write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        read_document(tmp_path / "a.bin")

    assert str(caught.value).startswith((tmp_path / "a.bin").as_posix())
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"nowhere\.txt: there is no such file"):
        read_document(tmp_path / "nowhere.txt")
    with pytest.raises(DocumentError, match="is a folder"):
        read_document(tmp_path)


@pytest.mark.parametrize(
    "piece",
    [
        "1234567890",
        "[",
        "[](",
        "**a",
        "`",
        "``",
        "<!--",
        "\\$",
        '"',
        '" ',
        "\n",
        "\n- ",
        "a.\n\n",
        "| 1 |\n",
        "â€",
        "\u00ad",
        "_x",
        "&#",
        "<b ",
        "Acme, CEO ",
        "June 3, 2012 - ",
        ". A",
    ],
)
def test_long_runs_of_one_piece_of_markup_are_read(tmp_path: Path, piece: str) -> None:
    (tmp_path / "a.txt").write_text(piece * (20_000 // len(piece)), "utf-8")

    document = read_document(tmp_path / "a.txt")

    assert all(0 <= s.span.start < s.span.end <= len(document.text) for s in document.sentences)
