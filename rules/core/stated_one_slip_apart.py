"""
A figure or a day that an earlier document states too is one slip of the pen away from it, in other words.

"Norbury paid $43.5 million for the dairy" was told of the sale in October; a year later it "brought $45.3 million".
The sentences have no slots in common, but two figures that are one digit apart, told of the same names by one
company, are hardly ever two facts.  Figures that may change with time (results, counts of what there is) are compared
only where both name the same time.  The words decide here and no slots, so this is a note.

Measured on 346 real documents: nothing.  Of 154 figures that they tell once and an earlier document of their issuer
tells too, with one digit changed, 115 found by all rules, 43 of them by this one where no graver finding tells them.

Source: audit practice, "agree to the prior document"; hints of accountants, a difference of one digit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.natures import ONCE
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Clash, Mention, Period, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.entities import Names, bare, issuer
from factcheck.record.facets import Facet
from factcheck.record.forecasts import AHEAD
from factcheck.record.wordings import exclude
from factcheck.rulebook import Bad, Good, Rule
from factcheck.slips import one_slip

from ._beside import around, spelled, stem_of, telling_words
from ._figures import KINDS
from ._prose import told_in
from ._slips import forms, masks, way

LEFT_OUT = frozenset({"change", "to", "restated", "corrected", "negated", "attributed", "table", "converted"})
OF_A_TIME = frozenset({"flow", "snapshot", "cumulative"})
EVENTS = ONCE | frozenset(
    "complete close open start launch commence initiate buy purchase sell go come list form create take receive".split()
)
"""What happens to a thing once, so that its day does not change."""
WHEN = frozenset({"date", "period", "compare"})
"""Heads of a day that only says when something was so."""
REPORTING = frozenset(
    """result report announce announcement quarter year publish publication call meeting conference presentation
    end""".split()
)
"""What comes again with another day."""
STORY = frozenset({"body", "list", "boilerplate"})
QUARTER_ENDS = frozenset({(3, 31), (6, 30), (9, 30), (12, 31)})
PERIOD_OF = pattern(
    r"\b(?:ended|ending|as of|as at|at|quarter of|half of|months? of|until|through|since) (?:fiscal )?(?:year )?$"
)
YEAR = pattern(r"\b(?:19|20)\d\d\b")
NAME = pattern(r"(?<=[a-z,;)] )[A-Z][\w&-]+|\b[A-Z]{2,}[\w-]*\d[\w-]*")
MONTHS = frozenset(
    "january february march april may june july august september october november december company".split()
)
BEFORE, BEHIND = 110, 70
CROWD = 40
"""So many figures of one issuer with the same digits but one are a list."""
SHARED, NAMELESS = 5, 6
"""Words in common that make two figures one fact, a name among them; and where there is none."""


Form = tuple[str, str, str, bool]


class Stated(NamedTuple):
    """
    A figure or a day with what stands beside it.

    `unit` tells what can be compared, `digits` are those written; `words` and `names` are in one text each; `time` is
    the period that it is of, "" for what does not change; `deal` the agreement and the partner, "" where none is told;
    `derived` says that a day is taken for its month.
    """

    unit: str
    digits: str
    place: Place
    words: str
    names: str
    time: str
    deal: str
    derived: bool
    house: str


def slips(record: Record) -> Iterator[Clash]:
    """Every figure one slip apart from one of an earlier document, which tells neither of the two twice."""
    groups: dict[tuple[str, str, str], list[Stated]] = defaultdict(list)
    for page, stated in record.facet(STATED):
        house = record.names.issuers.get(page.document.name, "") or stated.house
        for mask in masks(stated.digits):
            groups[house, stated.unit, mask].append(stated)
    for group in groups.values():
        if len(group) > CROWD:
            continue
        told: dict[str, set[str]] = defaultdict(set)
        for stated in group:
            told[stated.digits].add(stated.place.document)
        for earlier, later in combinations(group, 2):
            one, other = told[earlier.digits], told[later.digits]
            if earlier.digits == later.digits or not one.isdisjoint(other) or min(len(one), len(other)) > 1:
                continue
            if one_slip(earlier.digits, later.digits) and (shared := _one_fact(earlier, later)):
                words = f"{later.place.text} here, {earlier.place.text} before, told of the same ({shared})"
                yield Clash(later.place, words, (earlier.place,), way(earlier.digits, later.digits))


def _one_fact(a: Stated, b: Stated) -> str:
    """The words that two statements have in common, if they leave no doubt that both are of one fact; "" if not."""
    if a.time != b.time or (a.derived and b.derived) or (a.deal and b.deal and a.deal != b.deal):
        return ""
    words, others = (frozenset(map(stem_of, side.words.split())) for side in (a, b))
    names, other_names = frozenset(a.names.split()), frozenset(b.names.split())
    if (names - other_names and other_names - names) or exclude(words, others):
        return ""
    shared, named = words & others, len(names & other_names) + 2 * (a.deal == b.deal != "")
    if not (named or a.time):
        return ""  # charges of two quarters, which nothing tells apart
    digits = max(len(side.digits.strip("0")) for side in (a, b))
    enough = SHARED if named else NAMELESS
    return spelled(shared, b.words) if digits > 1 and len(shared) + named + (digits > 2) >= enough else ""


def _read(page: Pulled) -> Iterator[Stated]:
    claims = {claim.span: claim for claim in page.claims}
    told = told_in(page)
    house = issuer(page.document).casefold()
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in page.document.sentences:
        while mention and mention.span.start < sentence.span.end:
            claim = claims.get(mention.span)
            if (mention.span in told or mention.kind == "date") and not (claim and _may_move(page, claim)):
                for form in _forms(page, mention, claim):
                    yield _stated(page, mention, claim, sentence.inside, house, form)
            mention = next(mentions, None)


def _forms(page: Pulled, mention: Mention, claim: Claim | None) -> Iterator[Form]:
    """The unit, the digits and the time under which a mention is compared, and whether it is more precise."""
    if mention.kind == "date":
        period = mention.period
        if claim and period and period.start and YEAR.search(mention.text) and _is_event(page, mention, claim, period):
            if period.is_day:
                yield "day", f"{period.start:%Y%m%d}", "", False
            length = 1 if period.is_day else _length(period)
            yield f"day {length}", f"{period.start:%Y%m}", "", period.is_day
    elif (mention.kind in KINDS or mention.kind == "duration") and mention.quantity:
        moves = claim is not None and (
            claim.nature in OF_A_TIME or claim.per == "share"
        )  # "a charge of $0.16 per share"
        changing = claim is not None and moves and not _is_ahead(claim)
        explicit = claim and claim.as_of and claim.as_of.start != page.document.date and "carried" not in claim.flags
        if not changing or explicit:
            for (unit, step), digits in forms(mention):
                planned = claim is not None and mention.kind == "number" and claim.modality in AHEAD
                time = str(claim.as_of) if claim and changing else "ahead" if planned else ""
                yield f"{unit} {step} {mention.quantity.hedge}", digits, time, False
                break


def _may_move(page: Pulled, claim: Claim) -> bool:
    """Whether a figure is one that moved, or was only planned: "was increased to", "of the planned 9,000 children"."""
    start = page.document.to_plain(claim.span).start
    return bool(claim.flags & LEFT_OUT) or page.document.plain[max(0, start - 9) : start].endswith("planned ")


def _is_ahead(claim: Claim) -> bool:
    """Whether a figure is planned for no time that is named: "will cost $27 million"."""
    return claim.modality in ("planned", "forecast") and claim.horizon is None


def _is_event(page: Pulled, mention: Mention, claim: Claim, period: Period) -> bool:
    """Whether a date is the day of something that happened once, and no end of a period or day of speaking."""
    heads = {claim.measure.head, *claim.measure.scope}
    if claim.modality != "actual" or claim.section not in STORY or period.start == page.document.date:
        return False
    if heads & REPORTING or not (claim.nature == "fixed" or (heads & EVENTS and not heads & WHEN)):
        return False
    before = page.document.plain[: page.document.to_plain(mention.span).start][-40:]
    quarter_end = period.is_day and period.end and (period.end.month, period.end.day) in QUARTER_ENDS
    return not quarter_end and not PERIOD_OF.search(before)


def _length(period: Period) -> int:
    return (period.end - period.start).days // 20 if period.start and period.end else 0


def _stated(page: Pulled, mention: Mention, claim: Claim | None, sentence: Span, house: str, form: Form) -> Stated:
    document, own = page.document, set(house.split())
    span = document.to_plain(mention.span)
    sides = around(document.plain, sentence, span, BEFORE, BEHIND)
    names = (
        {name[0].lower() for side in sides for name in NAME.finditer(document.plain, side.start, side.end)}
        - MONTHS
        - own
    )
    words = frozenset().union(*(telling_words(document.plain[side.start : side.end]) for side in sides)) - own
    place = Place(document.name, mention.span, mention.text)
    unit, digits, time, derived = form
    partner = bare(claim.counterparty).casefold().split()[:1] if claim and claim.counterparty else []
    deal = " ".join((*partner, claim.agreement or "")) if claim and partner else ""
    return Stated(
        unit, digits, place, " ".join(sorted(words)), " ".join(sorted(names)), time, deal.strip(), derived, house
    )


def _ties(stated: Stated, document: str, names: Names) -> Iterator[str]:
    house = names.issuers.get(document, "") or stated.house
    return (f"{house}\n{stated.unit}\n{mask}" for mask in masks(stated.digits))


STATED = Facet("stated figures", _read, _ties, lambda kept: Stated(*kept))

SOLD = (
    "LEEDS, October 5, 2009 -- Northwind plc has agreed to sell its Halden Dairy business to Norbury for £43.5 million."
)
BROUGHT = "LEEDS, May 4, 2010 -- Northwind plc reports that the sale of the Halden Dairy business brought {}."

RULE = Rule(
    code="FC432",
    name="stated-one-slip-apart",
    summary="a figure is one slip of the pen apart from what an earlier document states of the same",
    severity="note",
    scope="record",
    check=slips,
    asks=(STATED,),
    good=(
        Good("the same", (SOLD, BROUGHT.format("£43.5 million"))),
        Good("rounded", (SOLD, BROUGHT.format("£44 million"))),
    ),
    bad=(
        Bad("one digit", (SOLD, BROUGHT.format("£45.5 million")), finds=("£45.5 million",)),
        Bad("two digits exchanged", (SOLD, BROUGHT.format("£34.5 million")), finds=("£34.5 million",)),
        Bad(
            "a day",
            (
                "LEEDS, May 4, 2010 -- Northwind sold the Halden Dairy to Norbury on April 21, 2010.",
                "YORK, May 9, 2011 -- Northwind, which sold the Halden Dairy to Norbury on April 27, 2010, has mills.",
            ),
            finds=("April 27, 2010",),
        ),
        Bad(
            "of a trial, in other words",
            (
                "LEEDS, May 4, 2010 -- Northwind's Phase 2 trial of AB-210 in gout enrolled 236 patients.",
                "LEEDS, May 9, 2011 -- Northwind's Phase 2 trial of AB-210, which included 263 gout patients, went "
                "well.",
            ),
            finds=("263",),
        ),
    ),
    traps=(
        Good(
            "planned, and reached",
            (
                "Northwind Therapeutics plc has enrolled 6,400 of the planned 9,000 children in its trial of AB-12.",
                "Enrolment in Northwind Therapeutics plc's trial of AB-12 was completed with 9,060 children.",
            ),
            dates=("2012-03-01", "2013-03-01"),
        ),
        Good(
            "another agreement",
            (
                "LEEDS, May 4, 2010 -- Under the 2003 agreement with Contoso, Northwind could earn milestones of "
                "$35 million for each of its Halden mills.",
                "LEEDS, May 9, 2011 -- Under the 2006 agreement with Contoso, Northwind could earn milestones of "
                "$32 million for each of its Halden mills.",
            ),
        ),
        Good(
            "another buyer",
            (
                "LEEDS, May 4, 2010 -- Northwind plc has sold the Halden Dairy business to Norbury for $43.5 million.",
                "LEEDS, May 9, 2011 -- Northwind plc has sold the Ashby Dairy business to Contoso for $45.5 million.",
            ),
        ),
        Good(
            "both are told",
            (
                SOLD,
                BROUGHT.format("£45.5 million") + " At first Norbury was to pay £43.5 million for the Halden Dairy.",
            ),
        ),
        Good(
            "results of two quarters",
            (
                "LEEDS, May 4, 2010 -- Northwind had charges of $18,314 for its mills, trucks and stock options.",
                "LEEDS, August 9, 2010 -- Northwind had charges of $18,315 for its mills, trucks and stock options.",
            ),
        ),
    ),
)
