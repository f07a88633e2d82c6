"""
The sections of a plain text: which stretches are headline, body, quotation, list, table, boilerplate and the rest.

Blocks are parted by blank lines.  A heading ("About Acme", "Forward-Looking Statements", "For Investors:") decides
about the blocks below it, the content of a block about itself: safe-harbour language is known without its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.documents import quotations
from factcheck.documents.dating import dateline_end
from factcheck.documents.section import Section, SectionKind
from factcheck.model import Span

BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
ITEM = re.compile(r"[ \t]*(?:[-*+•●▪◦‣·○■]|o(?= )|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+\S")
NOTE = re.compile(r"[ \t]*(?:[¹²³⁴-⁹]|\[\^?\d{1,3}\]:?[ \t]|\^\d{1,2}\^)")
ABOUT = re.compile(
    r"[ \t]*About (?!(?:half|one|two|three|\d))(?:the )?[A-Z0-9][^\n.!?;]{0,80}(?:Inc\.|Corp\.|Ltd\.|Co\.|S\.A\.|N\.V\.)?:?[ \t]*$",
    re.MULTILINE,
)
ABOUT_GLUED = re.compile(
    r"[ \t]*About (?P<name>(?:the )?[A-Z][\w&®™'-]*)(?:[ \w&,.®™'-]{0,60}?)[ :]+(?:The )?(?P=name)\b"
)
HARBOUR_HEADING = re.compile(
    r"[ \t]*(?:(?:cautionary|special|important|note|disclosure|safe[- ]harbou?r|caution)\b[^\n]{0,80})?(?:forward[- ]looking|safe[- ]harbou?r)"
    r"[^\n.]{0,80}[:.]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
CONTACT_HEADING = re.compile(
    r"[ \t]*(?:(?:for )?(?:[A-Z][\w.,&'/]* ){0,5}(?:and |& |or |/ )?(?:[Cc]ontacts?|CONTACTS?|Investors|Media|Press|Inquiries|INVESTORS|MEDIA)(?: (?:Contacts?|Relations|Inquiries|Information|CONTACTS?))?"
    r"|[Ff]or (?:[Mm]ore|[Ff]urther|[Aa]dditional) [Ii]nformation(?:,? (?:please )?(?:contact|visit|call))?)[ \t]*:",
)
SOURCE_LINE = re.compile(
    r"[ \t]*(?:SOURCE|Source)[: ][^\n]{1,80}$|[ \t]*(?:News )?[Pp]rovided by [^\n]{1,60}$|[ \t]*View (?:the )?original[^\n]{1,80}$",
    re.MULTILINE,
)
REACH = re.compile(r"\+?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)|[\w.+-]{1,64}@[\w-]{1,64}\.\w|www\.|https?://")
STRONG = re.compile(
    r"forward[- ]looking (?:statement|information)|Securities Litigation Reform Act|Section 2(?:7A|1E)\b|safe[- ]harbou?r",
    re.IGNORECASE,
)
WEAK = re.compile(
    r"risks? and uncertaint|risks? (?:include|factors)|differ materially|materially different|no (?:obligation|duty|intention) to|undue reliance"
    r"|speaks? only as of|cannot be (?:guaranteed|predicted)|are based (?:up)?on (?:current|management)|review of these risks|not (?:guarantees|historical facts)"
    r"|known and unknown|beyond (?:our|the company's) control|could cause|Form (?:10-K|10-Q|20-F)|undertakes? no|otherwise required by law",
    re.IGNORECASE,
)
STOPS = tuple(".!?:;,…")
CLOSERS = "\"')]* \t"
LOWER = re.compile(r"\s*[a-z]")


def read(plain: str) -> list[Section]:
    """The sections of a plain text in order, with spans of it; every character that is no space lies in one of them."""
    blocks = [Span(m.start(), m.end()) for m in BLOCK.finditer(plain)]
    kinds = _kinds(plain, blocks)
    sections = [Section(kind, span) for kind, span in _joined(plain, kinds)]
    return list(quotations.parted(plain, [part for section in sections for part in _dateline(plain, section)]))


def _kinds(plain: str, blocks: list[Span]) -> list[tuple[SectionKind, Span]]:
    """Each block, or part of one, with its kind; headings rule until another heading."""
    out: list[tuple[SectionKind, Span]] = []
    ruling: SectionKind = "body"
    started = False  # whether the story has begun
    for block in blocks:
        lines = _lines(plain, block)
        first = lines[0]
        heading = _heading(plain, first)
        if heading == "contacts" and not started:
            heading = None
        if heading:
            ruling, started = heading, True
            if heading in ("boilerplate", "safe_harbour") and len(lines) > 1:
                out.append((ruling, first))
                block = Span(lines[1].start, block.end)
        words = plain[block.start : block.end]
        kind = _own_kind(plain, block, lines, words, ruling)
        if kind == "body" and not _is_prose(words, len(lines)):
            kind = "headline"
            if started and ruling == "safe_harbour":
                ruling = "body"
        elif kind in ("body", "quotation"):
            started = True
        out.append((kind, block))
    return out


def _heading(plain: str, line: Span) -> SectionKind | None:
    """What a line rules, if it is one of the headings known."""
    if ABOUT.match(plain, line.start, line.end) or ABOUT_GLUED.match(plain, line.start, line.end):
        return "boilerplate"
    if line.end - line.start < 160 and HARBOUR_HEADING.match(plain, line.start, line.end):
        return "safe_harbour"
    if CONTACT_HEADING.match(plain, line.start, line.end) or SOURCE_LINE.match(plain, line.start, line.end):
        return "contacts"
    return None


def _own_kind(plain: str, block: Span, lines: list[Span], words: str, ruling: SectionKind) -> SectionKind:
    strong = len(set(match.lower() for match in STRONG.findall(words)))
    weak = len(WEAK.findall(words))
    if strong >= 2 or (strong and weak):
        return "safe_harbour"
    if ruling == "safe_harbour" and (weak or strong or len(words) > 400):
        return "safe_harbour"
    if NOTE.match(words):
        return "footnotes"
    if _is_table(plain, lines):
        return "table"
    if ruling == "contacts":
        return "contacts"
    if len(lines) <= 6 and len(words) < 300 and REACH.search(words) and not words.rstrip().endswith("."):
        return "contacts"
    if ITEM.match(words):
        return "list"
    return ruling if ruling == "boilerplate" else "body"


def _is_table(plain: str, lines: list[Span]) -> bool:
    """Whether most lines have columns, and at least two do."""
    if len(lines) < 2:
        return False
    columns = sum(1 for line in lines if COLUMNS.search(plain, line.start, line.end))
    return columns >= 2 and 2 * columns >= len(lines)


COLUMNS = re.compile(r"\|[^|\n]*\||\S(?:[ \t]{3,}|\t)[$(]?[ \t]?[\d-]|\S[ \t]{4,}\S")


def _is_prose(words: str, lines: int) -> bool:
    """Whether it is a paragraph and no heading: long, or ended by a full stop."""
    words = words.rstrip(CLOSERS)
    return words.endswith(STOPS) or len(words) > 300 or lines > 4


def _joined(plain: str, kinds: list[tuple[SectionKind, Span]]) -> Iterator[tuple[SectionKind, Span]]:
    """The blocks, with the halves of a sentence that a blank line has cut put together again."""
    waiting: tuple[SectionKind, Span] | None = None
    for kind, span in kinds:
        if waiting:
            before = plain[waiting[1].start : waiting[1].end].rstrip(CLOSERS)
            cut = (
                not before.endswith(STOPS[:5]) and LOWER.match(plain, span.start) and not ITEM.match(plain, span.start)
            )
            if cut and waiting[0] not in ("table", "contacts", "headline") and kind not in ("table", "contacts"):
                kind = "safe_harbour" if "safe_harbour" in (kind, waiting[0]) else waiting[0]
                waiting = kind, Span(waiting[1].start, span.end)
                continue
            yield waiting
        waiting = kind, span
    if waiting:
        yield waiting


def _dateline(plain: str, section: Section) -> Iterator[Section]:
    if section.kind in ("body", "headline") and (end := dateline_end(plain, section.span.start, section.span.end)):
        start = section.span.start
        yield Section("dateline", Span(start, end))
        while end < section.span.end and plain[end].isspace():
            end += 1
        if end < section.span.end:
            yield replace(section, kind="body", span=Span(end, section.span.end))
    else:
        yield section


def _lines(plain: str, block: Span) -> list[Span]:
    out = []
    at = block.start
    while at < block.end:
        end = plain.find("\n", at, block.end)
        end = block.end if end < 0 else end
        out.append(Span(at, end))
        at = end + 1
    return out
