"""
How fast each format is read: pages and megabytes a second of processor time on one core, and the memory that it takes.

    python benchmarks/formats.py [--pages 200] [FORMAT ...]

A page is 3,000 characters of the project's releases with a table after every fifth.  Three shares are told apart: the
file's characters to its text (`reader`), the text to a document with its sections and sentences, and its claims.  The
best of three rounds is shown; ratios between formats hold, absolute times are those of one machine.
"""

from __future__ import annotations

import argparse
import html
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import factcheck as fc
from factcheck.documents.reading import read_content

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
PAGE = 3_000
ROWS = [("", "2013", "2012"), *((f"Mill {k}", f"{k * 37 % 990:,}", f"({k * 53 % 990:,})") for k in range(1, 15))]

Paragraphs = list[str]


def prose(pages: int) -> Paragraphs:
    """So many pages of paragraphs; "" stands for a table."""
    stock = [
        " ".join(paragraph.split())
        for path in sorted(SEEDS.glob("*.txt"))
        for paragraph in path.read_text("utf-8").split("\n\n")
        if len(paragraph) > 80
    ]
    found: Paragraphs = []
    size = 0
    while size < pages * PAGE:
        paragraph = stock[len(found) % len(stock)]
        found.append(paragraph)
        size += len(paragraph)
        if size // (5 * PAGE) > found.count(""):
            found.append("")
    return found


def as_text(paragraphs: Paragraphs) -> bytes:
    table = "\n".join(
        "".join(cell.ljust(20) if not k else cell.rjust(12) for k, cell in enumerate(row)) for row in ROWS
    )
    return "\n\n".join(paragraph or table for paragraph in paragraphs).encode()


def as_markdown(paragraphs: Paragraphs) -> bytes:
    rows = ["| " + " | ".join(row) + " |" for row in ROWS]
    table = "\n".join((rows[0], "|---|--:|--:|", *rows[1:]))
    return "\n\n".join(paragraph or table for paragraph in paragraphs).encode()


def as_restructured(paragraphs: Paragraphs) -> bytes:
    rule = f"{'=' * 20}  {'=' * 10}  {'=' * 10}"
    lines = ["  ".join((row[0].ljust(20), row[1].rjust(10), row[2].rjust(10))) for row in ROWS]
    table = "\n".join((rule, lines[0], rule, *lines[1:], rule))
    return "\n\n".join(paragraph or table for paragraph in paragraphs).encode()


def as_asciidoc(paragraphs: Paragraphs) -> bytes:
    table = "\n".join(("|===", *("".join(f"|{cell} " for cell in row) for row in ROWS), "|==="))
    return "\n\n".join(paragraph or table for paragraph in paragraphs).encode()


def as_page(paragraphs: Paragraphs) -> bytes:
    """Markup as the archives have it: fonts, spacers, and the sign of a figure in a cell of its own."""
    cells = '<td>{}</td><td>&nbsp;</td><td>$</td><td align="right">{}</td><td>&nbsp;</td><td>$</td><td>{}</td>'
    rows = "\n".join(f"<tr>{cells.format(*row)}</tr>" for row in ROWS)
    table = f'<table cellspacing="0" cellpadding="0" width="100%">\n{rows}\n</table>'
    words = (f'<p style="margin:0"><font size="2">{html.escape(paragraph)}</font></p>' for paragraph in paragraphs)
    told = "\n".join(word if paragraph else table for paragraph, word in zip(paragraphs, words, strict=True))
    return f"<!DOCTYPE html><html><body>\n{told}\n</body></html>".encode()


def as_mail(paragraphs: Paragraphs) -> bytes:
    message = EmailMessage()
    message["Message-ID"] = "<1@example.com>"
    message.set_content(as_text(paragraphs).decode(), cte="quoted-printable")
    return message.as_bytes()


def as_word(paragraphs: Paragraphs) -> bytes:
    """The Markdown as pandoc writes it for Word."""
    return _made("docx", as_markdown(paragraphs))


def as_print(paragraphs: Paragraphs) -> bytes:
    """The same as LibreOffice prints it."""
    return _made("pdf", as_markdown(paragraphs))


def _made(ending: str, markdown: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "a.md").write_bytes(markdown)
        subprocess.run(["pandoc", "-f", "markdown-smart", "a.md", "-o", "a.docx"], cwd=place, check=True)
        if ending == "pdf":
            profile = f"-env:UserInstallation=file://{place}/profile"
            office = ["soffice", profile, "--headless", "--convert-to", "pdf", "a.docx"]
            subprocess.run(office, cwd=place, check=True, capture_output=True)
        return (place / f"a.{ending}").read_bytes()


FORMATS: dict[str, Callable[[Paragraphs], bytes]] = {
    "text.txt": as_text,
    "markdown.md": as_markdown,
    "restructured.rst": as_restructured,
    "asciidoc.adoc": as_asciidoc,
    "html.html": as_page,
    "mail.eml": as_mail,
    "word.docx": as_word,
    "print.pdf": as_print,
}


PROGRAMS = {"word.docx": ("pandoc",), "print.pdf": ("pandoc", "soffice")}
"""What writes the files of a format; without it, the format is left out."""


def best(work: Callable[[], object], rounds: int = 3) -> float:
    """The processor seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        began = _seconds()
        work()
        times.append(_seconds() - began)
    return min(times)


def _seconds() -> float:
    """Processor time, of the process that reads PDF too: it ends when its reader does."""
    from factcheck.documents.pdf.press import press

    press().close()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def measured(name: str, content: bytes) -> tuple[float, float, float]:
    """The seconds that a file takes to its text, with sections and sentences, and to its claims."""
    whole = read_content(content, name)
    whole_text = best(lambda: read_content(content, name))
    document = best(lambda: read_content(content, name).sentences)
    claims = best(lambda: fc.pull_claims(read_content(content, name)), rounds=1)
    assert whole.text
    return whole_text, document, claims


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("formats", nargs="*", metavar="FORMAT", help=f"default: all of {', '.join(FORMATS)}")
    options.add_argument("--pages", type=int, default=200)
    asked = options.parse_args()
    paragraphs = prose(asked.pages)
    print(f"{'':18}{'MB':>6}{'reader':>22}{'with sentences':>22}{'with claims':>22}")
    for name in asked.formats or FORMATS:
        if lacking := [program for program in PROGRAMS.get(name, ()) if not shutil.which(program)]:
            print(f"{name:18}left out: there is no {lacking[0]} here")
            continue
        content = FORMATS[name](paragraphs)
        size = len(content) / 1e6
        row = (f"{size / s:>8.2f} MB/s {asked.pages / s:>6.0f} p/s" for s in measured(name, content))
        print(f"{name:18}{size:>6.2f}" + "".join(f"{cell:>22}" for cell in row), flush=True)
    print(f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB of memory")


if __name__ == "__main__":
    main()
