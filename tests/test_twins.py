"""One release in two formats is one document; two formats with two figures are two."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from conftest import Run

PARAGRAPHS = (
    "Twelve mills",
    "LARKFIELD, Mass., June 4, 2013 -- Larkfield Mills said today that it has 12 mills in three states.",
    "Sales of flour rose by 10% to $16.4 million in the quarter that ended on March 31, 2013, from $14.9 million.",
    "It expects to open its 13th mill in 2014, in a town that it has not named yet, and to hire 40 people for it.",
)


def as_text(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    return "\n\n".join(paragraphs) + "\n"


def as_page(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    return "<html><nav>Home 1</nav><body>" + "".join(f"<p>{words}</p>\n" for words in paragraphs) + "</body></html>"


@pytest.fixture
def archive(run: Run) -> Run:
    folder = Path("archive")
    folder.mkdir()
    (folder / "mills.txt").write_text(as_text())
    (folder / "mills.html").write_text(as_page())
    return run


def test_a_release_in_two_formats_is_counted_once_and_told(archive: Run) -> None:
    _, out, _ = archive("check", "archive", "--config", "factcheck.toml")

    assert "archive/mills.html: is archive/mills.txt in another format, and counted once\n" in out


@pytest.mark.parametrize("format", ["markdown", "html", "sarif", "json"])
def test_every_report_tells_of_it(archive: Run, format: str) -> None:
    _, out, _ = archive("check", "archive", "--format", format)

    assert "in another format" in out


def test_the_format_that_was_asked_about_is_kept(archive: Run) -> None:
    Path("factcheck.toml").write_text('documents = ["archive/*"]\n')

    _, out, _ = archive("mentions", "archive/mills.html")
    assert out.startswith("archive/mills.html: ")
    assert "1 document alone: " in archive("check", "archive/mills.html")[1]


def test_a_mail_is_the_release_that_it_carries(archive: Run) -> None:
    mail = EmailMessage()
    mail["Date"] = "Tue, 04 Jun 2013 08:00:00 -0400"
    mail.set_content(as_text())
    Path("archive/mills.eml").write_bytes(mail.as_bytes())

    _, out, err = archive("claims", "archive")
    assert out.count("2013-06-04\n") == 1
    assert err.count("is archive/mills.txt in another format") == 2


def test_a_figure_that_differs_keeps_both(archive: Run) -> None:
    Path("archive/mills.html").write_text(as_page().replace("$16.4 million", "$16.9 million"))

    _, out, _ = archive("check", "archive")
    assert "in another format" not in out
    assert out.endswith("2 clashes (1 warning, 1 note)\n")


@pytest.mark.parametrize(
    "other",
    [
        as_page().replace("June 4, 2013", "June 5, 2013"),
        as_page(("Twelve mills", *PARAGRAPHS[1:2], "A story of its own, which has other words about the town. " * 9)),
    ],
)
def test_another_day_or_another_text_is_another_document(archive: Run, other: str) -> None:
    Path("archive/mills.html").write_text(other)

    assert "in another format" not in archive("check", "archive")[1]


def test_two_files_of_one_format_are_never_taken_for_one_release(archive: Run) -> None:
    Path("archive/mills.html").unlink()
    Path("archive/draft.txt").write_text(as_text().replace("40 people", "people"))

    assert "in another format" not in archive("check", "archive")[1]


def test_without_a_day_the_name_must_be_the_same(archive: Run) -> None:
    undated = PARAGRAPHS[2:]
    Path("archive/mills.txt").write_text(as_text(undated))
    Path("archive/mills.html").write_text(as_page(undated))
    Path("archive/other.html").write_text(as_page(undated))

    out = archive("check", "archive")[1]
    assert "archive/mills.html: is archive/mills.txt in another format" in out
    assert "archive/other.html: is" not in out
