"""
The sections of a plain text: which stretches are headline, body, quotation, list, table, boilerplate and the rest.

Blocks are parted by blank lines.  A heading ("About Acme", "Forward-Looking Statements", "For Investors:") decides
about the blocks below it, the content of a block about itself: safe-harbour language is known without its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.documents import lists, quotations
from factcheck.documents.dating import HEAD, dateline_end
from factcheck.documents.section import Section, SectionKind
from factcheck.model import Span
from factcheck.patterns import pattern

BLOCK = pattern(r"[^\s][^\n]*(?:\n[^\n]*\S[^\n]*)*")
NOTE = pattern(r"[ \t]*(?:[¹²³⁴-⁹]|\[\^?\d{1,3}\]:?[ \t]|\^\d{1,2}\^)")
DASHED = pattern(r"-+ ?[^\n]{3,250}[^\s-] ?-+$")  # "- A line between dashes under the headline -"
NOTICE = pattern(
    r"(?:for (?:immediate )?release\b|(?:press|news|media) release[ \t]*(?:\n|\Z)|release date\b|embargo|date:"
    r"|published:|exhibit \d{1,3}(?:\.\d{1,3})?[ \t]*(?:\n|\Z))",
    re.IGNORECASE,
)
FIGURE = pattern(r"[(+-]{0,2}[$€£]? ?[(-]?\d[\d,.]*\)?(?: ?(?:%|[kMmBb]n?|million|billion))?\)?")
TITLED = pattern(r"[A-Z][\w&'-]*(?: (?:[A-Z0-9][\w&'-]*|and|of|the|for|in|on|to|a|an|with|at)){0,9}:?")
COLUMNS = pattern(
    r"\|[^|\n]*\||\S(?:[ \t]{3,}|\t)[$(]?[ \t]?[\d-]|\S[ \t]{4,}\S"
    r"|[^\s.!?:;] {2,}[(+-]?[$£€]?\d[\d.,]*[)%]? {2,}[(+-]?[$£€]?\d"
)
"""What stands in columns; two figures behind two spaces each do, one may open a sentence: "of 2008.  30 shops"."""

ABOUT = pattern(
    r"[ \t]*About (?!half|one|two|three|\d)(?:the )?[A-Z0-9][^\n.!?;]{0,80}(?:\.[^\n.!?;]{0,40})?:?[ \t]*$",
    re.MULTILINE,
)
ABOUT_GLUED = pattern(r"[ \t]*About (?P<name>(?:the )?[A-Z][\w&®™'-]*)(?:[ \w&,.®™'-]{0,60}?)[ :]+(?:The )?(?P=name)\b")
NOTES = pattern(r"[ \t]*(?i:notes? (?:to|for)(?: the)? editors?|editors?['’]?s? notes?)[ \t]*:?[ \t]*$", re.MULTILINE)
"""What stands above the words about the company in Britain, often below the names of those who answer questions."""
HARBOUR_HEADING = pattern(
    r"[ \t]*(?:(?:cautionary|special|important|note|disclosure|safe[- ]harbou?r|caution)\b[^\n]{0,80})?"
    r"(?:forward[- ]looking|safe[- ]harbou?r)[^\n.]{0,80}[:.]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
CONTACT_LINE = pattern(r"[ \t]*(?P<head>[A-Za-z][A-Za-z &/,'-]{2,60}?)[ \t]*(?P<colon>:|$)", re.MULTILINE)
CONTACT_WORDS = frozenset(
    "for media investor investors press company contact contacts relations inquiries enquiries information more further"
    " additional and & or / ir public corporate analyst analysts news please the us in europe financial agency"
    " communications".split()
)
CONTACT_NOUNS = frozenset("contact contacts investors investor media press inquiries enquiries".split())
SOURCE_LINE = pattern(
    r"[ \t]*(?:SOURCE|Source)[: ][^\n]{1,80}$|[ \t]*(?:News )?[Pp]rovided by [^\n]{1,60}$|[ \t]*View (?:the"
    r" )?original[^\n]{1,80}$",
    re.MULTILINE,
)
SIGNATURE = pattern(r"-- ?")  # what a mail has above its sender's name and address
PHONE = pattern(r"\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)")
MAIL = pattern(r"@(?<=[\w.+-]@)[\w-]{1,64}\.\w")  # the sign first: it is what a search skips to
# Safe-harbour language, in lower case.  Two different strong words, or a strong and two weak ones, make a safe harbour.
STRONG = (
    "forward-looking statement", "forward looking statement", "forward-looking information",
    "securities litigation reform act",
    "section 27a", "section 21e", "safe harbor", "safe harbour", "not constitute an offer",
    "unlawful prior to registration",
)  # fmt: skip
WEAK = (
    "risks and uncertaint", "risk and uncertaint", "risks include", "risk factors", "differ materially",
    "materially different",
    "undertakes no", "undertake no", "undue reliance", "no obligation to", "no duty to", "no intention to",
    "speaks only as of",
    "speak only as of", "cannot be guaranteed", "cannot be predicted", "known and unknown", "could cause",
    "based on current",
    "based upon current", "based on management", "based on certain assumptions", "review of these risks",
    "not guarantees",
    "not historical facts", "beyond our control", "beyond the company's control", "form 10-k", "form 10-q", "form 20-f",
    "required by law", "solicitation of an offer", "forward-looking",
)  # fmt: skip
# What ends a clause, with what may close it: quotation marks, brackets, marks of footnotes.
CLOSE = r"(?:[\"')\]* \t¹²³⁰⁴-⁹]|\[\^?\d{1,3}\]|(?<=[a-z]\.)\d{1,2}){0,12}$"
CLAUSE_END = pattern(rf"[.!?:;,…]{CLOSE}")
SENTENCE_END = pattern(rf"[.!?:;]{CLOSE}")
LOWER = pattern(r"\s*[a-z]")
JOINED = ("headline", "body", "boilerplate", "safe_harbour", "list", "footnotes")


def read(plain: str, language: str = "en") -> list[Section]:
    """The sections of a plain text in order, with spans of it; every character that is no space lies in one of them."""
    blocks = [part for match in BLOCK.finditer(plain) for part in _parts(plain, *match.span())]
    sections = [Section(kind, span) for kind, span in _tabled(plain, _joined(plain, _kinds(plain, blocks)))]
    return list(quotations.parted(plain, list(_dated(plain, sections, language))))


def _parts(plain: str, start: int, end: int) -> Iterator[Span]:
    """A block without the space around it; a list right below its heading is a block of its own, and prose below it."""
    end = start + len(plain[start:end].rstrip())
    item = lists.ITEM.match(plain, start, end) or lists.ITEM_AT.search(plain, start, end)
    if item and not COLUMNS.search(plain, item.start(), end):
        for at in lists.turns(plain, lines(plain, Span(start, end))):
            yield Span(start, start + len(plain[start:at].rstrip()))
            start = at
    yield Span(start, end)


def _kinds(plain: str, blocks: list[Span]) -> Iterator[tuple[SectionKind, Span]]:
    """Each block, or part of one, with its kind; headings rule until another heading."""
    ruling: SectionKind = "body"
    started = False  # whether the story has begun
    fresh = False  # whether a heading stands right above
    low = plain.lower()
    strong = tuple(word for word in STRONG if word in low)  # most documents have few of them, most blocks none
    for block in blocks:
        rows = lines(plain, block)
        heading = _heading(plain, rows[0])
        if heading and (started or heading != "contacts"):
            ruling, started, fresh = heading, True, True
            if heading in ("boilerplate", "safe_harbour") and len(rows) > 1:
                yield ruling, rows[0]
                rows = rows[1:]
                block = Span(rows[0].start, block.end)
        elif (
            ruling == "boilerplate" and not fresh and len(rows) == 1 and TITLED.fullmatch(plain, block.start, block.end)
        ):
            ruling = "body"  # another heading ends what "About Acme" rules
        kind = _kind(plain, block, rows, ruling, fresh, strong)
        fresh = bool(heading) and len(rows) == 1
        if kind == "body" and not _is_prose(plain[block.start : block.end], len(rows)):
            kind = "headline"
            if not started and NOTICE.match(plain, block.start):
                kind = "dateline"
        if kind in ("body", "headline") and started and ruling in ("safe_harbour", "contacts"):
            ruling = "body"
        started = started or kind == "body"
        yield kind, block


def _heading(plain: str, line: Span) -> SectionKind | None:
    """What a line rules, if it is one of the headings known."""
    if any(form.match(plain, line.start, line.end) for form in (ABOUT, ABOUT_GLUED, NOTES)):
        return "boilerplate"
    if line.end - line.start < 160 and HARBOUR_HEADING.match(plain, line.start, line.end):
        return "safe_harbour"
    if SOURCE_LINE.match(plain, line.start, line.end) or SIGNATURE.fullmatch(plain, line.start, line.end):
        return "contacts"
    if line.end - line.start >= 40 and plain.find(":", line.start, line.end) < 0:
        return None
    contact = CONTACT_LINE.match(plain, line.start, line.end)
    if contact and (contact["colon"] or line.end - line.start < 40):
        words = set(contact["head"].lower().replace("/", " ").replace(",", " ").split())
        if words & CONTACT_NOUNS and (
            words <= CONTACT_WORDS or contact["head"].split()[-1] in ("Contact", "Contacts", "CONTACT")
        ):
            return "contacts"
    return None


def _kind(
    plain: str, block: Span, lines: list[Span], ruling: SectionKind, fresh: bool, strong_words: tuple[str, ...]
) -> SectionKind:
    """What a block is, by its own words first, then by the heading above it."""
    words = plain[block.start : block.end]
    low = words.lower() if strong_words or ruling == "safe_harbour" else ""
    strong = sum(word in low for word in strong_words)
    if strong or ruling == "safe_harbour":
        weak = sum(word in low for word in WEAK)
        ruled = ruling == "safe_harbour" and (weak or strong or (fresh and len(words) > 200))
        if ruled or strong >= 2 or (strong and weak > 2):
            return "safe_harbour"
    if NOTE.match(words):
        return "footnotes"
    if _is_table(plain, lines):
        return "table"
    if ruling == "contacts" and not (len(words) > 250 and words.endswith(".")):
        return "contacts"
    if len(lines) <= 6 and len(words) < 300 and not words.rstrip().endswith(".") and _says_where(words):
        return "contacts"
    if lists.ITEM.match(words) and not DASHED.match(words):
        return "list"
    if ruling == "boilerplate":
        return ruling
    return "headline" if DASHED.match(words) and len(lines) == 1 else "body"


def _says_where(words: str) -> bool:
    """Whether a telephone number, a mail or a web address stands among the words."""
    web = "www." in words or "http://" in words or "https://" in words
    return web or bool(MAIL.search(words) or PHONE.search(words))


def _is_table(plain: str, lines: list[Span]) -> bool:
    """Whether most lines have columns, and at least two do."""
    if len(lines) < 2:
        return False
    columns = sum(1 for line in lines if COLUMNS.search(plain, line.start, line.end))
    return columns >= 2 and 2 * columns >= len(lines)


def _is_prose(words: str, lines: int) -> bool:
    """Whether it is a paragraph and no heading: long, or ended by a full stop."""
    return len(words) > 300 or lines > 4 or bool(CLAUSE_END.search(words[-16:]))


def _joined(plain: str, kinds: Iterable[tuple[SectionKind, Span]]) -> Iterator[tuple[SectionKind, Span]]:
    """The blocks, with the halves of a sentence that a blank line has cut put together again."""
    waiting: tuple[SectionKind, Span] | None = None
    for kind, span in kinds:
        if waiting:
            before = plain[max(waiting[1].start, waiting[1].end - 16) : waiting[1].end]
            lower = LOWER.match(plain, span.start) and not lists.ITEM.match(plain, span.start)
            cut = lower and not SENTENCE_END.search(before)
            if cut and waiting[0] in JOINED and kind in JOINED:
                first = kind if waiting[0] == "headline" else waiting[0]
                kind = "safe_harbour" if "safe_harbour" in (kind, first) else first
                waiting = kind, Span(waiting[1].start, span.end)
                continue
            yield waiting
        waiting = kind, span
    if waiting:
        yield waiting


def _tabled(plain: str, kinds: Iterable[tuple[SectionKind, Span]]) -> Iterator[tuple[SectionKind, Span]]:
    """The blocks, with a run of cells that stand one to a paragraph (what is left of a table) made one table."""
    run: list[Span] = []
    for kind, span in kinds:
        if kind == "headline" and span.end - span.start < 60:
            run.append(span)
            continue
        yield from _run(plain, run)
        run = []
        yield kind, span
    yield from _run(plain, run)


def _run(plain: str, run: list[Span]) -> Iterator[tuple[SectionKind, Span]]:
    figures = sum(1 for span in run if FIGURE.fullmatch(plain, span.start, span.end))
    if figures > 1 and figures * 4 >= len(run):
        yield "table", Span(run[0].start, run[-1].end)
    else:
        yield from (("headline", span) for span in run)


def _dated(plain: str, sections: Iterable[Section], language: str) -> Iterator[Section]:
    """The sections, with the dateline parted from its paragraph; there is one place for it, and a line above."""
    found = False
    for section in sections:
        start, end = section.span.start, section.span.end
        if found or start > HEAD or section.kind not in ("body", "headline"):
            yield section
            continue
        story = dateline_end(plain, start, end, language)
        if not story:
            yield section
            continue
        yield Section("dateline", Span(start, story))
        while story < end and plain[story].isspace():
            story += 1
        if story < end:
            found = True
            yield Section("body", Span(story, end))


def lines(plain: str, block: Span) -> list[Span]:
    """The lines of a block, without their ends."""
    out = []
    at = block.start
    while at < block.end:
        end = plain.find("\n", at, block.end)
        end = block.end if end < 0 else end
        out.append(Span(at, end))
        at = end + 1
    return out
