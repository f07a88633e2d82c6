"""
What a figure and the words around it tell, as stems: what is counted, what is told of it, and whose names are said.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from msgspec import Struct

from factcheck.almanac import MONTH
from factcheck.claims.deeds import HAPPENINGS
from factcheck.claims.names import ANAPHOR, LONG_NAME, NAME, WORD
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Period, Series, Span, Value
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.joins import NARROWING
from factcheck.record.names.entities import Names
from factcheck.record.same import canonical
from factcheck.record.synonyms import (
    CAPITALISED,
    LENT,
    PROFIT,
    SALES,
    VAGUE_STEMS,
    one_stem,
    stems_of,
)
from factcheck.record.timeline import sizes

AROUND = 120
"""So many characters on each side of a figure speak of it, within its sentence."""
SHOWN = 12
"""So many claims stand for a series: the first and the last ones of a longer one."""
SMALL = 100
"""What a company earns is not that little: it is what a share earns."""
NAMED_DAY = pattern(rf"\d|\b{MONTH}(?!\w)")
PARTS = NARROWING - frozenset("final former home lead leading share use end date period".split())
"""Words that make a part, or another figure, of what a noun counts."""
OWNED = dict.fromkeys(("proprietary", "own", "wholly-owned"), "wholly owned")
"""Words by which something is all of a company's own."""
ENDING = frozenset("expiry expire extend lapse terminate mature renew run exercise".split())
"""By these words a day is the one on which something ends."""
AMERICA = pattern(r"\bUnited States\b|\bU\.S\.")


Time = tuple[str, Span, Value]
"""A document, a sentence in it, and of when a figure there is."""


class Telling(Struct, frozen=True):
    """What a claim and the words around it say, as stems: what is counted, what is told, and whose names are said."""

    claim: Claim
    measure: frozenset[str]
    clause: frozenset[str]  # what stands between the commas around the figure: "82 in Canada"
    told: frozenset[str]
    names: frozenset[str]
    head: frozenset[str]  # the noun that is counted, nothing where it says nothing
    per: str | None
    narrow: frozenset[str]  # words that make it a part, or another figure, of what its noun counts
    partner: str
    times: bool  # whether it is a period that only says of when a figure of its sentence is


def is_told(claim: Claim) -> bool:
    """
    Whether a claim stands in prose, and is no day that is not named for itself.

    "Today" and "this year" are of every sentence, and the name of a row is all that a table tells.
    """
    if "table" in claim.flags:
        return False
    if not isinstance(claim.value, Period):
        # "For the three months ended May 31" says how long, and of what it says it.
        return claim.mention.kind != "duration" or {"end", "date"}.isdisjoint(_words(claim))
    # A date that is only the time of a figure, or of nothing, is no event.
    period = not {"date", "period", "compare"}.isdisjoint(_words(claim)) and claim.modality == "actual"
    ahead = claim.modality != "actual" and claim.mention.timex != "PRESENT_REF"  # "by the end of the year"
    happened = claim.measure.head in HAPPENINGS and claim.value.is_day  # "the launch took place on May 4"
    named = ahead or NAMED_DAY.search(claim.mention.text) is not None
    return named and (not period or happened or claim.nature == "fixed")


def is_announced(claim: Claim) -> bool:
    """
    Whether a day is the "today" of an announcement, which other documents may name by its date.

    "Announced today a worldwide collaboration", and "previously announced on November 8".
    """
    period = claim.value
    today = claim.mention.timex == "PRESENT_REF" or claim.mention.text.casefold() == "today"
    told = isinstance(period, Period) and period.is_day and today and claim.modality == "actual"
    return told and claim.measure.head not in ("date", "result") and claim.section in ("body", "headline")


def spoken(series: Series) -> tuple[Claim, ...]:
    """The claims of a series that are told in prose, without "a decrease of $54 million", or its one announcement."""
    if len(series.claims) == 1 and is_announced(series.claims[0]):
        return series.claims
    told = tuple(filter(is_told, series.claims))
    return tuple(claim for claim in told if "change" not in claim.flags) or told


def _words(claim: Claim) -> tuple[str, ...]:
    return (claim.measure.head, *claim.measure.scope)


def tellings(
    series: Series,
    pages: Mapping[str, Pulled],
    names: Names,
    own: frozenset[str],
    letters: Mapping[str, str],
    times: Container[Time],
) -> Iterator[Telling]:
    """
    What the claims of a series tell that are told in prose, or some of many.

    `own` are the stems of the issuer's name; `letters` lead to the words that they stand for, and `times` are those of
    the figures of each sentence.
    """
    claims = spoken(series)
    for claim in claims if len(claims) <= SHOWN else (*claims[: SHOWN // 2], *claims[-SHOWN // 2 :]):
        document = pages[claim.document].document
        plain, span, sentence = document.plain, document.to_plain(claim.span), document.to_plain(claim.sentence)
        start, end = max(sentence.start, span.start - AROUND), min(sentence.end, span.end + AROUND)
        words = f"{_before(document, sentence)}{plain[start : span.start]} {plain[span.end : end]}"
        words = _by_later_names(AMERICA.sub("US", words), names)
        measure = canonical(claim, names)
        state = stems_of((measure.state or "",)) - VAGUE_STEMS
        stems = stems_of(letters.get(word, word) for word in (measure.head, *measure.scope)) | state
        partner = _whole(claim.counterparty or "", letters)
        called = [_whole(name, letters) for name in NAME.findall(words)]
        said = stems_of(called) - own - CAPITALISED if claim.section != "headline" else frozenset()
        yield Telling(
            claim,
            counted(claim, stems) - own,
            stems_of(WORD.findall(_clause(plain, span, sentence))) - own,
            _told(stems_of((*WORD.findall(words), *called)) | stems | _letters(words)) - own,
            said,
            stems_of((letters.get(measure.head, measure.head),)) - VAGUE_STEMS,
            per_of(claim),
            narrowing(claim),
            names.canonical(partner) if partner else "",
            _only_times(claim) and (claim.document, claim.sentence, claim.value) in times,
        )


def times_of(pages: Iterable[Pulled]) -> frozenset[Time]:
    """Of when the figures of each sentence are."""
    return frozenset(
        (claim.document, claim.sentence, claim.as_of)
        for page in pages
        for claim in page.claims
        if isinstance(claim.value, Quantity) and claim.as_of is not None
    )


def _only_times(claim: Claim) -> bool:
    """Whether a date is no day on which something happened: a year, a quarter, or the end of one."""
    return isinstance(claim.value, Period) and (not claim.value.is_day or "end" in claim.measure.scope)


STOP = pattern(r"[,;:()|•]|\.\s|\band (?=[\d$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|a)\b)")
"""Between what is told of one figure of a list and of the next."""


def _clause(plain: str, span: Span, sentence: Span) -> str:
    start = max((found.end() for found in STOP.finditer(plain, sentence.start, span.start)), default=sentence.start)
    stop = STOP.search(plain, span.end, sentence.end)
    return f"{plain[start : span.start]} {plain[span.end : stop.start() if stop else sentence.end]}"


def _whole(name: str, letters: Mapping[str, str]) -> str:
    """A name in full that is one word, and so no description: AdatumBrightLamp for ABL, but FDA."""
    whole = letters.get(name.casefold(), "")
    return whole if whole.isalpha() else name


def _told(stems: frozenset[str]) -> frozenset[str]:
    return stems if stems.isdisjoint(PROFIT) else stems | RESULT


def _is_dividend(claim: Claim) -> bool:
    """Whether it is a dividend, which is a share's though nobody says so: "was cut to ten cents"."""
    return "dividend" in _words(claim) and claim.per in ("share", "quarter", None)


def per_of(claim: Claim) -> str | None:
    """Per what a figure is, nothing where that goes without saying."""
    return None if is_yearly(claim) or _is_dividend(claim) else claim.per or _of_a_share(claim)


def _of_a_share(claim: Claim) -> str | None:
    """A share, where a result is so small that nobody has to say that it is one's: "a loss of 14 cents"."""
    sum_told = claim.value.written if isinstance(claim.value, Quantity) and claim.mention.kind == "money" else None
    small = sum_told is not None and abs(sum_told) < SMALL
    return "share" if small and not stems_of((claim.measure.head,)).isdisjoint(PROFIT) else None


def _before(document: Document, sentence: Span) -> str:
    """The names of the sentence before, where this one goes on with its thing: "The plant …", "It …"."""
    plain = document.plain
    if not ANAPHOR.match(plain, sentence.start):
        return ""
    start = max(plain.rfind("\n\n", 0, sentence.start), sentence.start - 2 * AROUND, 0)
    told = plain[start : sentence.start].rstrip()
    last = max(told.rfind(". ", 0, -1), 0)
    return "".join(f"and {name} " for name in NAME.findall(told[last:]))


def _by_later_names(words: str, names: Names) -> str:
    """The words with the later name beside each that was changed: "CV-110", later Prevarix."""
    if not names.renamed:
        return words
    changed = (names.renamed.get(name.casefold()) for name in NAME.findall(words))
    return " and ".join((words, *(later.title() for later in changed if later)))


def _letters(words: str) -> frozenset[str]:
    """The first letters of names of three words and more: an "Investigational New Drug application" is an IND."""
    return frozenset("".join(word[0] for word in name.split()).casefold() for name in LONG_NAME.findall(words))


def narrowing(claim: Claim) -> frozenset[str]:
    """The words that make a part, or another figure, of what the noun of a claim names."""
    words = frozenset(_words(claim))
    if isinstance(claim.value, Period):  # a day is told of an event, whatever its noun is narrowed by
        return frozenset({"expiry"}) if words & ENDING else frozenset()
    if _is_power(claim):
        return frozenset()
    words = frozenset(OWNED.get(word, word) for word in claim.measure.scope)  # not the head: "9 million homes"
    silent = {"annual", "yearly"} if is_yearly(claim) or "annual" in words else frozenset()
    if "year" in words:
        silent |= {"full"}  # the loss of a full year is no part of a loss
    if claim.mention.kind == "number":
        silent |= {"average"}  # "271,000 average U.S. homes" are so many homes
    if not stems_of(_words(claim)).isdisjoint(SALES):
        silent |= {"net"}  # "net sales of Aqua", "Aqua sales"
    return words & PARTS - silent


HELD = stems_of(("reserve", "resource", "position", "balance", "hand", "holding", "equivalent", "year-ending"))
"""What cash is called where it is at hand: "cash reserves", "cash resources"."""
RESULT = stems_of(("earnings",))
POWERED = stems_of(("capacity", "load", "output", "power", "generate", "full", "combined", "peak", "install"))


def _is_power(claim: Claim) -> bool:
    """Whether it is what a station can deliver, which is its capacity: "a full load of 748 MW"."""
    return isinstance(claim.value, Quantity) and claim.value.unit in sizes.POWER


def counted(claim: Claim, stems: frozenset[str]) -> frozenset[str]:
    """What a measure counts by its stems: sales are net sales here, and "60 percent of" is a share of anything."""
    silent = VAGUE_STEMS
    if _is_power(claim):
        return stems - silent - POWERED | {one_stem("capacity")}
    if one_stem("cash") in stems:
        silent |= HELD
    if not stems_of((claim.measure.head,)).isdisjoint(PROFIT):
        stems = stems - PROFIT | RESULT  # a profit of one year is held against the loss of the year before
    if claim.mention.kind == "percent":
        silent |= {one_stem("share")}
    elif claim.mention.kind == "measure" or claim.per:
        silent |= {one_stem("annual")}
    elif not stems.isdisjoint(SALES):
        silent |= {one_stem("net")}
    elif not stems.isdisjoint(LENT):
        silent |= {one_stem("outstanding")}
    return stems - silent


def is_yearly(claim: Claim) -> bool:
    """Whether a figure is so much a year."""
    return claim.per in ("year", "annum")
