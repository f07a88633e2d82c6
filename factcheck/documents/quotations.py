"""
Quotations inside body text, with who speaks and in what role.

A quotation is a whole sentence or more between quotation marks that somebody is said to have spoken.  Quoted words
inside a sentence ("so-called "organic" growth"), definitions and titles of papers stay body text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.documents import people, sentences
from factcheck.documents.section import Section
from factcheck.model import Span
from factcheck.patterns import pattern

VERB = (
    r"(?:said|says|commented|comments|stated|states|added|adds|noted|notes|continued|explained|explains|remarked"
    r"|concluded"
    r"|observed|told|wrote|declared|emphasi[sz]ed|stressed|replied|warned|argued|announced|shared|reflected|reported)"
)
# After a quotation: "said Jane Roe, CEO." or "Jane Roe, CEO of Acme, said."
SAID = pattern(rf"[ \n,—-]{{0,4}}(?:{VERB}\b|according to\b|(?!{VERB})[^\".;:]{{0,120}}?\b{VERB}\b)")
# In front of one: "Jane Roe, CEO of Acme, commented:"
SAYS = pattern(
    rf"\b(?:{VERB}\b[^\".;]{{0,80}}|[Aa]ccording to [^\".;]{{1,80}}|[Qq]uote from [^\".;]{{1,80}})[:,]?[ \n]*$"
)
NAME = pattern(people.NAME)
WORD = rf"[{people.UPPER}][{people.LOWER}][\w'-]+"
SURNAME = pattern(
    rf"\b(?:(?:Mr|Mrs|Ms|Dr|Prof)\. )?(?P<before>{WORD}) (?:also |further |then )?{VERB}\b|\b{VERB}"
    rf" (?P<honour>(?:Mr|Mrs|Ms|Dr|Prof)\. )?(?P<after>{WORD})"
)
COMPLETE = pattern(r"[\"'(]*[A-Z0-9$€£]")
ENDED = (".", ",", "!", "?", "…", ";", "—", "--", "-", ":")


class Quote(Struct, frozen=True):
    """Characters [start, end) between and with their quotation marks; `open` if the paragraph ends before the quote."""

    start: int
    end: int
    open: bool


def parted(plain: str, sections: Sequence[Section]) -> Iterator[Section]:
    """The sections, with quotations parted from the body around them."""
    if '"' not in plain:
        yield from sections
        return
    speaker: tuple[str | None, str | None] | None = None  # of the quotation that the paragraph before ends with
    known: dict[str, tuple[str, str | None]] = {}  # surname → name and role
    for index, section in enumerate(sections):
        quotes = _quotes(plain, section.span) if section.kind == "body" else []
        if not quotes:
            speaker = None if section.kind == "body" else speaker
            yield section
            continue
        lead = _announced(plain, sections[index - 1], known) if index else None
        at = section.span.start
        last = speaker or lead
        goes_on = (
            speaker is not None and quotes[0].start == at and (quotes[0].open or quotes[0].end == section.span.end)
        )
        speaker = None
        for number, quote in enumerate(quotes):
            following = quotes[number + 1].start if number + 1 < len(quotes) else section.span.end
            said = _speaker(plain, at, quote, following, known)
            if said is None and number == 0 and not goes_on and not (lead and quote.start == at):
                last = None
            said = said or last
            if said is None or not _is_speech(plain, quote):
                continue
            last = said
            before = _trimmed(plain, at, quote.start)
            if before:
                yield replace(section, span=before)
            yield Section("quotation", Span(quote.start, quote.end), *said)
            at = quote.end
            speaker = said if quote.end == section.span.end else None
        rest = _trimmed(plain, at, section.span.end)
        if rest:
            yield replace(section, span=rest)


def _quotes(plain: str, span: Span) -> list[Quote]:
    """The outermost quotations of a paragraph."""
    found: list[Quote] = []
    depth, start = 0, 0
    at = plain.find('"', span.start, span.end)
    while at >= 0:
        before = plain[at - 1] if at > span.start else " "
        after = plain[at + 1] if at + 1 < span.end else " "
        opens = (before.isspace() or before in "([—-:") and not after.isspace()
        if depth and not (opens and depth == 1 and not after.isspace()):
            depth -= 1
            if not depth:
                found.append(Quote(start, at + 1, False))
        elif opens:
            if not depth:
                start = at
            depth += 1
        at = plain.find('"', at + 1, span.end)
    if depth:
        found.append(Quote(start, span.end, True))
    return found


def _is_speech(plain: str, quote: Quote) -> bool:
    """Whether it is a sentence, and not a word or two in quotation marks."""
    words = plain[quote.start + 1 : quote.end - (0 if quote.open else 1)].strip()
    return (
        bool(COMPLETE.match(words))
        and len(words.split()) > 2
        and (
            quote.open
            or words.endswith(ENDED)
            or (":" in plain[max(0, quote.start - 2) : quote.start] and len(words) > 60)
        )
    )


def _speaker(
    plain: str, start: int, quote: Quote, following: int, known: dict[str, tuple[str, str | None]]
) -> tuple[str | None, str | None] | None:
    """Who is said to speak, and the title, by the words around a quotation; None if nobody is said to."""
    ended = plain[quote.start : quote.end].rstrip('" ').endswith(".")
    after = plain[quote.end : min(following, quote.end + 300)]
    if not ended and not quote.open and (said := SAID.match(after)):
        ends = [end for _, end in sentences.split(after, 0, len(after)) if end >= said.end()]
        return _named(after[: ends[0]], known)
    before = plain[max(start, quote.start - 300) : quote.start]
    if SAYS.search(before):
        return _named(_last(before), known)
    return None


def _last(words: str) -> str:
    """The last sentence."""
    *_, (start, end) = [(0, len(words)), *sentences.split(words, 0, len(words))]
    return words[start:end]


def _named(words: str, known: dict[str, tuple[str, str | None]]) -> tuple[str | None, str | None]:
    """The person and the title that an attribution names; a surname alone is looked up among those who spoke before."""
    words = " ".join(words.split())
    for role in people.roles(words):
        known[role.person.split()[-1]] = role.person, role.title
        return role.person, role.title
    for match in NAME.finditer(words):
        if (name := people.person(match[0])) and " " in name:
            return known.setdefault(name.split()[-1], (name, None))
    if last := SURNAME.search(words):
        surname = last["after"] or last["before"]
        return known.get(surname, (surname if last["honour"] else None, None))
    return None, None


def _announced(
    plain: str, before: Section, known: dict[str, tuple[str, str | None]]
) -> tuple[str | None, str | None] | None:
    """The speaker whom the paragraph before announces with its colon."""
    words = plain[max(before.span.start, before.span.end - 300) : before.span.end]
    if before.kind != "body" or not words.rstrip().endswith(":") or not SAYS.search(words):
        return None
    return _named(_last(words), known)


def _trimmed(plain: str, start: int, end: int) -> Span | None:
    while start < end and plain[start].isspace():
        start += 1
    while start < end and plain[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
