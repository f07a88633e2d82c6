"""The project's releases in other formats, written by programs that know nothing of factcheck."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, time, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import factcheck as fc

SEEDS = Path(__file__).parent.parent / "seeds"
RELEASES = tuple(sorted(path for path in SEEDS.rglob("*") if path.suffix in (".txt", ".md")))
Render = Callable[[Path], dict[Path, Path]]
"""An empty folder gives each release in another format, in a file of its own name."""


def run(*command: str | Path, home: Path) -> None:
    """Run a program with its settings in a folder of its own; raises CalledProcessError."""
    environment = {"PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": str(home), "LANG": "C.UTF-8"}
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=environment)


def pandoc(ending: str, *options: str) -> Render:
    """The releases as pandoc writes them, read as Markdown; "hard" keeps the lines' ends in the releases."""

    def render(folder: Path) -> dict[Path, Path]:
        how = "markdown-smart+hard_line_breaks" if "hard" in options else "markdown-smart"
        given = [option for option in options if option != "hard"]
        out = {release: folder / f"{release.stem}.{ending}" for release in RELEASES}
        for release, file in out.items():
            run("pandoc", "-f", how, *given, "-o", file, release, home=folder)
        return out

    return render


def office(ending: str, kind: str, source: str = "html") -> Render:
    """The releases as LibreOffice writes them, from the files that pandoc makes of them."""

    def render(folder: Path) -> dict[Path, Path]:
        pages = pandoc(source, "hard")(folder)
        run("soffice", "--headless", "--convert-to", kind, "--outdir", folder / "office", *pages.values(), home=folder)
        return {release: folder / "office" / f"{release.stem}.{ending}" for release in RELEASES}

    return render


def mail(transfer: str) -> Render:
    """The releases as Python's mail library writes them, sent late in the evening on the other side of the ocean."""

    def render(folder: Path) -> dict[Path, Path]:
        out = {release: folder / f"{release.stem}.eml" for release in RELEASES}
        for release, file in out.items():
            document = fc.read_document(release)
            message = EmailMessage()
            message["From"] = "Zoë Roe <zoe@example.com>"
            message["Subject"] = document.title or "A release"
            if document.date:
                evening = datetime.combine(document.date, time(23, 30), timezone(timedelta(hours=-5)))
                message["Date"] = format_datetime(evening)
            message.set_content(document.text, cte=transfer)
            file.write_bytes(message.as_bytes())
        return out

    return render


def page_mail(folder: Path) -> dict[Path, Path]:
    """The releases as mails that have them as HTML only."""
    out = {}
    for release, page in pandoc("html", "hard")(folder).items():
        message = EmailMessage()
        message["Message-ID"] = "<1@example.com>"
        message.set_content(page.read_text("utf-8"), subtype="html", cte="quoted-printable")
        out[release] = folder / f"{release.stem}.eml"
        out[release].write_bytes(message.as_bytes())
    return out


def printed(folder: Path) -> dict[Path, Path]:
    """The releases as Chromium prints the pages that pandoc makes of them."""
    out = {}
    options = "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking"
    options += " disable-component-update disable-sync"
    for release, page in pandoc("html", "hard", "-s", "--metadata", "title= ")(folder).items():
        out[release] = folder / f"{release.stem}.pdf"
        flags = [*(f"--{name}" for name in options.split()), f"--user-data-dir={folder / 'browser'}"]
        run("chromium", *flags, f"--print-to-pdf={out[release]}", page.as_uri(), home=folder)
    return out


RENDERINGS: dict[str, tuple[str, Render]] = {
    "HTML by pandoc": ("pandoc", pandoc("html", "hard")),
    "HTML by pandoc, lines joined": ("pandoc", pandoc("html", "--wrap=none")),
    "XHTML by pandoc": ("pandoc", pandoc("xhtml", "hard", "-t", "html4")),
    "HTML by LibreOffice": ("soffice", office("html", "html:HTML (StarWriter)")),
    "reStructuredText by pandoc": ("pandoc", pandoc("rst", "hard", "-t", "rst")),
    "AsciiDoc by pandoc": ("pandoc", pandoc("adoc", "hard", "-t", "asciidoc")),
    "Markdown by pandoc": ("pandoc", pandoc("md", "hard", "-t", "markdown-smart")),
    "Word by pandoc": ("pandoc", pandoc("docx", "hard")),
    "Word by LibreOffice": ("soffice", office("docx", "docx:MS Word 2007 XML")),
    "PDF by LibreOffice": ("soffice", office("pdf", "pdf", source="docx")),
    "PDF by Chromium": ("chromium", printed),
    "mail as text": ("", mail("8bit")),
    "mail, quoted-printable": ("", mail("quoted-printable")),
    "mail, base64": ("", mail("base64")),
    "mail with HTML alone": ("pandoc", page_mail),
}
"""Each with the program that it needs, "" for none."""


def missing(name: str) -> str:
    """Why a rendering cannot be made here, "" where it can."""
    program = RENDERINGS[name][0]
    if program and shutil.which(program) is None:
        return f"there is no {program} here"
    slow = program == "soffice" and not os.environ.get("FACTCHECK_SLOW_RENDERINGS")
    return f"{program} takes long: set FACTCHECK_SLOW_RENDERINGS to ask it too" if slow else ""


def claims(path: Path) -> list[tuple[object, ...]]:
    """The claims of a file with all their slots, the words as one reads them, without their places."""
    document = fc.read_document(path)
    return [
        (
            " ".join(document.words(claim.span).split()),
            claim.mention.kind,
            str(claim.measure),
            claim.subject,
            str(claim.value),
            str(claim.as_of),
            claim.modality,
            claim.hedge,
            claim.per,
            claim.speaker,
            claim.counterparty,
            claim.agreement,
            claim.nature,
            claim.section,
            str(claim.horizon),
            tuple(sorted(claim.flags)),
        )
        for claim in fc.pull_claims(document)
    ]
