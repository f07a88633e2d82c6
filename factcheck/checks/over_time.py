"""
The kinds of check that look at one fact over time: kept, never falling, restated, foretold.

Each is a function from the record to clashes.  A clash points at the later document, which is the one that a writer
can still change, and quotes the earlier one; none says which side is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from factcheck.model import Claim, Clash, Period, Series
from factcheck.quantity import Quantity
from factcheck.record import Record
from factcheck.record.forecasts import AHEAD, Outcome, horizon, outcomes

RESTATED = frozenset({"restated", "corrected"})
EXPLAINS = re.compile(
    r"\b(?:discontinu\w*|terminat\w*|withdr[ae]w\w*|stopp?(?:s|ed|ing)?|ceas\w*|halt\w*|clos(?:e[sd]?|ing|ure)|div?est\w*"
    r"|sold|sale of|dispos\w*|wound down|winding down|cut(?:s|ting)?|reduc\w+|restructur\w*|laid off|lay-?offs?"
    r"|redundan\w*|return(?:s|ed)? (?:the )?rights|spun? off|spin-?off|retir\w+|delist\w*|expired?|lapsed|no longer"
    r"|fail\w*|dropp?\w*|merg\w+|consolidat\w+|redefin\w*|reclassif\w*)\b",
    re.IGNORECASE,
)
REVISES = re.compile(
    r"\b(?:revis\w+|lower\w*|rais\w+|updat\w+|narrow\w*|widen\w*|reduc\w+|increas\w+|cut(?:s|ting)?|now expects?"
    r"|previous(?:ly)?|prior|earlier|compared|instead|delay\w*|postpon\w+|mov(?:ed|ing)|defer\w*|adjust\w*|no longer"
    r"|from the)\b",
    re.IGNORECASE,
)


def quantity(claim: Claim) -> Quantity | None:
    """The claim's number, or None where its value is a day or a word."""
    return claim.value if isinstance(claim.value, Quantity) else None


def said(claim: Claim) -> str:
    """The words of a claim and the day that it holds for: "ten (19 December 2012)"."""
    return f"{claim.mention.text} ({when(claim.as_of)})"


def when(period: Period | None) -> str:
    """A period as a reader writes it: a day as "2012-12-19", a longer one as its ends."""
    return "undated" if period is None else str(period)


def sentence(record: Record, claim: Claim) -> str:
    """The plain words of the sentence that a claim stands in."""
    return record.page[claim.document].document.words(claim.sentence)


def stated(series: Series) -> list[Claim]:
    """
    The figures of a series that are said to be so, for their own period, in order of time.

    A document that gives two figures which cannot be one ("two compounds …; the two compounds and a third …") counts
    more than one thing under these words, so none of them is taken.
    """
    claims = [
        c
        for c in series.claims
        if c.modality == "actual"
        and quantity(c) is not None
        and not c.flags & {"prior", "negated", "attributed"}
        and c.speaker is None
    ]
    by_document: dict[str, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document, []).append(claim)
    return [c for c in claims if _one_voice(by_document[c.document])]


def _one_voice(claims: Iterable[Claim]) -> bool:
    by_days: dict[Period | None, Claim] = {}
    return all(_holds(by_days.setdefault(c.as_of, c), c) for c in claims)


def below(later: Claim, earlier: Claim) -> bool:
    """Whether the whole set of one figure lies under the whole set of the other."""
    low, high = quantity(earlier), quantity(later)
    if low is None or high is None or low.meets(high):
        return False
    floor, ceiling = low.interval.low, high.interval.high
    return floor is not None and ceiling is not None and ceiling <= floor


def specific(claim: Claim) -> bool:
    """Whether a count says of what: "offices" alone may be any of several kinds of office."""
    return bool(claim.measure.scope or claim.measure.state)


def arithmetic(a: Claim, b: Claim) -> str:
    """The two sets in one line."""
    left, right = quantity(a), quantity(b)
    return f"{left.interval} and {right.interval} share no value" if left and right else ""


def steps(series: Series, record: Record) -> Iterator[tuple[Claim, Claim]]:
    """Each figure with the next one of a later document that describes later days."""
    claims = [c for c in stated(series) if c.as_of is not None and record.day(c) is not None]
    for earlier, later in pairwise(claims):
        if earlier.document != later.document and _ends(earlier) < _ends(later):
            yield earlier, later


def _ends(claim: Claim) -> date:
    assert claim.as_of is not None
    return claim.as_of.end or date.max


def changed(record: Record) -> Iterator[Clash]:
    """A fixed fact told in two ways by two documents."""
    for series in record.series:
        if series.nature != "fixed" or len(series.claims) < 2:
            continue
        first: dict[tuple[str, str], Claim] = {}
        for claim in sorted(series.claims, key=lambda c: (record.day(c) or date.max, c.document, c.span)):
            if claim.flags & (RESTATED | {"negated", "attributed"}):
                continue
            earlier = first.setdefault((claim.modality, claim.hedge), claim)
            if earlier.document != claim.document and not _holds(earlier, claim) and _of_one(record, earlier, claim):
                yield Clash(
                    claim.place,
                    f"{claim.measure} is {claim.mention.text} here, {earlier.mention.text} there",
                    (earlier.place,),
                    arithmetic(earlier, claim),
                )


CAPITALISED = re.compile(r"(?<=[a-z,)] )[A-Z][\w&-]+")


def _of_one(record: Record, a: Claim, b: Claim) -> bool:
    """Whether neither sentence names somebody beside what the other names: a deal with Fabrikam, one with Contoso."""
    left, right = (frozenset(CAPITALISED.findall(sentence(record, c).replace(c.mention.text, ""))) for c in (a, b))
    return not (left - right and right - left)


def _holds(a: Claim, b: Claim) -> bool:
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        return a.value.meets(b.value)
    if isinstance(a.value, Period) and isinstance(b.value, Period):
        return a.value.meets(b.value)
    return str(a.value).casefold() == str(b.value).casefold()


def fell(record: Record) -> Iterator[Clash]:
    """A running total that is smaller later; a lower floor after a higher one is weaker and not false."""
    for series in record.series:
        if series.nature != "cumulative":
            continue
        for earlier, later in steps(series, record):
            if not specific(later) or later.flags & RESTATED:
                continue
            if below(later, earlier):
                yield Clash(
                    later.place,
                    f"{later.measure} only grows: {said(later)} here, {said(earlier)} before",
                    (earlier.place,),
                    arithmetic(earlier, later),
                )
            elif _weaker(later, earlier):
                yield Clash(
                    later.place,
                    f"{later.measure}: {later.mention.text} here is weaker than {earlier.mention.text} before",
                    (earlier.place,),
                    severity="note",
                )


def _weaker(later: Claim, earlier: Claim) -> bool:
    new, old = quantity(later), quantity(earlier)
    return (
        new is not None
        and old is not None
        and new.high is old.high is None
        and new.low is not None
        and old.low is not None
        and new.low < old.low
    )


def shrank(record: Record) -> Iterator[Clash]:
    """A count of what there is on a day that is smaller later, and no document between tells of an end."""
    for series in record.series:
        if series.nature != "snapshot":
            continue
        for earlier, later in steps(series, record):
            if specific(later) and below(later, earlier) and not explained(record, earlier, later):
                yield Clash(
                    later.place,
                    f"{later.measure} is {said(later)} here, {said(earlier)} before; no document between says why",
                    (earlier.place,),
                    arithmetic(earlier, later),
                )


def explained(record: Record, earlier: Claim, later: Claim) -> bool:
    """Whether a document after the earlier one, up to the later one, tells of an end in a sentence on the same noun."""
    since, until = record.day(earlier), record.day(later)
    if since is None or until is None:
        return False
    head = re.compile(rf"\b{re.escape(later.measure.head)}", re.IGNORECASE)
    for page in record.pages:
        day = page.document.date
        if day is None or not since < day <= until:
            continue
        for part in page.document.sentences:
            words = page.document.words(part.span)
            if EXPLAINS.search(words) and (head.search(words) or later.span.meets(part.span)):
                return True
    return False


def restated(record: Record) -> Iterator[Clash]:
    """A figure for an earlier period, given for comparison, that differs from what that period's document said."""
    for series in record.series:
        firsts = [c for c in stated(series) if c.as_of is not None and not c.flags & RESTATED]
        for claim in series.claims:
            if "prior" not in claim.flags or claim.as_of is None or quantity(claim) is None:
                continue
            then = [c for c in firsts if c.document != claim.document and _same_days(c.as_of, claim.as_of)]
            then = [c for c in then if (record.day(c) or date.max) < (record.day(claim) or date.min)]
            if not then or any(_holds(c, claim) for c in then):
                continue
            first = then[0]
            open_about_it = bool(claim.flags & RESTATED)
            yield Clash(
                claim.place,
                f"{claim.measure} for {when(claim.as_of)} is {claim.mention.text} here, {first.mention.text} "
                f"in the document of that time",
                (first.place,),
                arithmetic(first, claim),
                severity="note" if open_about_it else None,
            )


def _same_days(told: Period | None, prior: Period | None) -> bool:
    """Whether a figure is of the days that a comparative names: the same ones, or a day inside a named month."""
    if told is None or prior is None:
        return False
    if told == prior:
        return True
    return told.is_day and told.start is not None and prior.start is not None and prior.end is not None and (
        prior.holds(told.start) and (prior.end - prior.start).days <= 31
    )  # fmt: skip


def missed(record: Record) -> Iterator[Clash]:
    """A forecast that the next figure does not meet."""
    for series, outcome in foretold(record):
        if outcome.state != "not met by the next figure" or outcome.by is None:
            continue
        forecast, figure = outcome.forecast, outcome.by
        gap = "" if outcome.on_the_day else "; no document gives that date"
        yield Clash(
            figure.place,
            f"{forecast.mention.text} {series.measure} expected for {when(horizon(forecast))}{gap}; "
            f"the next figure is {said(figure)}: not met by the next figure",
            (forecast.place,),
            arithmetic(forecast, figure),
        )


def lowered(record: Record) -> Iterator[Clash]:
    """A forecast that a later document lowers or moves without a word that it does."""
    for series, outcome in foretold(record):
        if outcome.state not in ("lowered", "moved") or outcome.by is None:
            continue
        old, new = outcome.forecast, outcome.by
        if old.speaker != new.speaker or REVISES.search(sentence(record, new)):
            continue
        yield Clash(
            new.place,
            f"{series.measure} for {when(horizon(new))}: {new.mention.text} here, {old.mention.text} "
            f"for {when(horizon(old))} before; the forecast was {outcome.state} without a word",
            (old.place,),
            arithmetic(old, new),
        )


def foretold(record: Record) -> Iterator[tuple[Series, Outcome]]:
    """Every forecast with its outcome, once for each document and value."""
    for series in record.series:
        seen = set()
        if not any(c.modality in AHEAD for c in series.claims):
            continue
        for outcome in outcomes(series, record.day):
            key = (outcome.forecast.document, outcome.forecast.mention.text.casefold(), horizon(outcome.forecast))
            if key not in seen:
                seen.add(key)
                yield series, outcome


def two_figures(record: Record, heads: frozenset[str]) -> Iterator[Clash]:
    """Two documents that give two figures of one snapshot for the very same day; only for the nouns in `heads`."""
    for series in record.series:
        if series.measure.head not in heads or series.nature != "snapshot":
            continue
        first: dict[Period, Claim] = {}
        for claim in sorted(stated(series), key=lambda c: (record.day(c) or date.max, c.document, c.span)):
            if claim.as_of is None or not claim.as_of.is_day or not specific(claim):
                continue
            earlier = first.setdefault(claim.as_of, claim)
            if earlier.document != claim.document and not _holds(earlier, claim):
                yield Clash(
                    claim.place,
                    f"{claim.measure} on {claim.as_of} is {claim.mention.text} here, {earlier.mention.text} there",
                    (earlier.place,),
                    arithmetic(earlier, claim),
                )
