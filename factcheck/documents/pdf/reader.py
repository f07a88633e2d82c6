"""A PDF file becomes an extract: pages to blocks, blocks to text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.documents.dating import DateEvidence
from factcheck.documents.extract import Extract
from factcheck.documents.formats import DocumentError
from factcheck.documents.pdf import furniture, layout, pieces
from factcheck.documents.pdf.press import Failed, press
from factcheck.documents.pdf.sheets import Sheet
from factcheck.documents.pdf.writing import Paged, write
from factcheck.patterns import pattern

MADE = pattern(r"D:(\d{4})(\d\d)(\d\d)")
JUNK = pattern(r"(?:Microsoft \w+ - .*|untitled.*|\S+\.(?:docx?|rtf|html?|pdf|indd|qxd|tex))", re.IGNORECASE)
"""Titles that a program made of a file's name."""
MOST_TOLD = 20
"""Remarks on pages, or pages that cannot be read, that are told one by one."""
BEHIND = "its text was recognised in a picture, figures may be misread"


def extract(content: bytes, name: str) -> Extract:
    """The text of a PDF; raises DocumentError where it is damaged or locked, or no page of it has text."""
    sheets: list[furniture.Page] = []
    beside: list[tuple[int, layout.Block]] = []
    remarks: list[str] = []
    unread: list[str] = []
    about: dict[str, str] = {}
    try:
        for found in press().read(content):
            if isinstance(found, dict):
                about = found
                continue
            page = len(sheets) + 1
            upright, turned = _pieces(found)
            sheets.append((*_reach(found), upright))
            beside += [(page, block) for block in turned]
            remarks += _remarks(found, page)
            if found.problem:
                unread.append(f"page {page} {found.problem}")
    except Failed as failed:
        raise DocumentError(f"{name}: {failed}") from None
    if not any(upright for _, _, upright in sheets):
        why = unread[0] if unread else "no page has text"
        raise DocumentError(f"{name}: {why}. Run text recognition over it, or save it as text.")
    text, printed = write(list(_blocks(sheets)), beside)
    return Extract(text, printed, _title(about), remarks=_some(remarks), made=tuple(_dates(about)), gaps=_some(unread))


def _some(told: list[str]) -> tuple[str, ...]:
    """What is told of pages: the first of it, where it is much."""
    if len(told) <= MOST_TOLD:
        return tuple(told)
    return (*told[:MOST_TOLD], f"and the same is to be said {len(told) - MOST_TOLD} times more")


def _pieces(sheet: Sheet) -> tuple[list[pieces.Piece], list[layout.Block]]:
    """The pieces in the page's own direction, and the blocks of what is written across it."""
    own = max(sorted(sheet.letters), key=lambda angle: len(sheet.letters[angle]), default=0)
    turned = [
        block
        for angle in sorted(sheet.letters)
        if angle != own
        for block in layout.read(pieces.read(sheet.letters[angle]))
    ]
    return pieces.read(sheet.letters.get(own, ())), turned


def _reach(sheet: Sheet) -> tuple[float, float]:
    """Where a page begins and ends in its own direction, from its foot to its top."""
    left, bottom, right, top = sheet.frame
    own = max(sorted(sheet.letters), key=lambda angle: len(sheet.letters[angle]), default=0)
    return {90: (-right, -left), 180: (-top, -bottom), 270: (left, right)}.get(own, (bottom, top))


def _blocks(sheets: list[furniture.Page]) -> Iterator[Paged]:
    for page, own in enumerate(furniture.without(sheets), 1):
        for block in layout.read(own):
            yield page, block


def _remarks(sheet: Sheet, page: int) -> Iterator[str]:
    if sheet.behind:
        yield f"page {page}: {BEHIND}"
    for reason, count in sorted(sheet.hidden.items()):
        yield f"page {page}: {count} {'letter is' if count == 1 else 'letters are'} left out, {reason}"


def _title(about: dict[str, str]) -> str:
    title = " ".join(about.get("Title", "").split())
    return "" if JUNK.fullmatch(title) else title


def _dates(about: dict[str, str]) -> Iterator[DateEvidence]:
    """The day on which the file was made."""
    if match := MADE.match(about.get("CreationDate", "")):
        try:
            yield DateEvidence(date(int(match[1]), int(match[2]), int(match[3])), "metadata")
        except ValueError:
            return
