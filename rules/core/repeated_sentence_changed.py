"""
What a company says again in the same words has another figure, and nothing says so.

"The company serves more than 760,000 customers" stands under every release.  When it says 780,000 one day, it was
brought up to date or mistyped, and a reader cannot tell which, so this is a note.  The words right before and behind
the figure are compared, so that a sentence may have gained or lost some elsewhere.  Sentences that tell of another time
in every document ("for the quarter", "in May") are left alone, and so is what names the figure of before as well.

Measured on 346 real documents: two notes, and both are true ("a personal investment of $220 million", then $225
million).  Of 153 figures that they tell once and an earlier document of their issuer tells too, with one digit changed,
84 found, and 121 with other rules; the others are told in other words, or of another time.

Source: newsroom practice, read the boilerplate against the last release.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.model import Clash
from factcheck.quantity import Quantity
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

from ._figures import BASIS
from ._told_again import REPEATED, Figure, Told

At = tuple[Figure, Told]
"""A figure with its sentence."""


def changed(record: Record) -> Iterator[Clash]:
    """Every figure that the last document of the issuer with the same words around it gives otherwise."""
    last: dict[str, list[At]] = {}
    for _, items in groupby(record.facet(REPEATED), key=lambda item: item[0].document.name):
        now: dict[str, list[At]] = {}
        for _, sentence in items:
            for figure in sentence:
                for key in figure.keys:
                    now.setdefault(key, []).append((figure, sentence))
        for key, here in now.items():
            there = last.get(key, ())
            for figure, sentence in here if there else ():
                same, before = _of_its_names(here, figure), _of_its_names(there, figure)
                # Words around two figures of one document are of two things: "a market of $30B", "a market of $10B".
                if before and _agree(same) and _agree(before) and _is_changed(figure, sentence, *before[0]):
                    place, earlier = figure.place, before[0][0].place
                    yield Clash(place, f"{place.text} here, {earlier.text} before, in the same words", (earlier,))
                    break
        last.update(now)


def _of_its_names(places: Sequence[At], figure: Figure) -> list[At]:
    """Those that are not told of something else by name: "the market of Kinedra is $30B"."""
    return [at for at in places if not _two_things(at[0].names, figure.names)]


def _agree(places: Sequence[At]) -> bool:
    return all(_meet(places[0][0], figure) for figure, _ in places[1:])


def _is_changed(here: Figure, sentence: Told, there: Figure, earlier: Told) -> bool:
    """Whether a figure is another one than before, it alone in its sentence, and neither sentence tells both."""
    if here.quantity.unit != there.quantity.unit or _meet(here, there):
        return False
    if _two_things(here.around, there.around) or _two_things(here.names, there.names):
        return False
    if not BASIS.isdisjoint({*here.around.split()} ^ {*there.around.split()}):
        return False  # "At constant exchange rates, sales grew by 5 percent"
    if any(_equal(there, other) for other in sentence) or any(_equal(here, other) for other in earlier):
        return False  # "at a pace of $35 billion per month rather than $40 billion"
    others = ((a, b) for a in sentence for b in earlier if a is not here and b is not there)
    return all(_meet(a, b) for a, b in others if not set(a.keys).isdisjoint(b.keys))


def _two_things(one: str, other: str) -> bool:
    """Whether each side says what the other does not: "per target", "per product"."""
    here, there = set(one.split()), set(other.split())
    return bool(here - there and there - here)


def _meet(a: Figure, b: Figure) -> bool:
    one, other = a.quantity, b.quantity
    if one.unit != other.unit:
        return False
    if one.hedge != other.hedge:
        return one.meets(other)  # "over 40" and "43"
    return _bare(one).meets(_bare(other))  # "more than 760,000" and "more than 763,000" are two


def _equal(a: Figure, b: Figure) -> bool:
    return a.quantity.unit == b.quantity.unit and a.quantity.written == b.quantity.written


def _bare(quantity: Quantity) -> Quantity:
    assert quantity.written is not None
    return Quantity.exactly(quantity.written, quantity.step)


WATER = (
    "\n\nAbout Northwind\n\nNorthwind, Inc. is a water company that serves more than {} homes in the north of Wales."
)
FIRST = "LEEDS, June 4, 2013 -- Northwind, Inc. announced a new main in Leeds." + WATER
LATER = "LEEDS, July 9, 2013 -- Northwind, Inc. announced a new pump in York." + WATER

RULE = Rule(
    code="FC407",
    name="repeated-sentence-changed",
    summary="a sentence that is told again in the same words has another figure",
    severity="note",
    scope="record",
    check=changed,
    asks=(REPEATED,),
    good=(
        Good("the same figure", (FIRST.format("760,000"), LATER.format("760,000"))),
        Good("rounded", (FIRST.format("760,000"), LATER.format("0.76 million"))),
    ),
    bad=(
        Bad("one digit", (FIRST.format("760,000"), LATER.format("763,000")), finds="763,000"),
        Bad(
            "in a sentence that has gained some words",
            (
                FIRST.format("760,000"),
                LATER.format("763,000").replace("a water company that serves", "an old water company, which serves"),
            ),
            finds="763,000",
        ),
        Bad(
            "in a sentence that is joined to others in another way",
            (
                FIRST.format("760,000") + " In addition, it owns approximately 47.7% of Ashby Copper (TM), which has "
                "an ore body in Leeds.",
                LATER.format("760,000") + " The company also owns approximately 77.7% of Ashby Copper, which has an "
                "ore body in Leeds.",
            ),
            finds="77.7%",
        ),
        Bad(
            "one of two things that are named",
            (
                FIRST.format("760,000")
                + " Kinedra has a market that is worth an estimated $35 billion a year. Lumatan "
                "has a market that is worth an estimated $15 billion a year.",
                LATER.format("760,000")
                + " Kinedra has a market that is worth an estimated $35 billion a year. Lumatan "
                "has a market that is worth an estimated $18 billion a year.",
            ),
            finds="$18 billion",
        ),
        Bad(
            "for a time that both name",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. has plans.\n\nA mill will build 1,050 pumps in steel in 2014.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. has a main.\n\nAs planned, a mill will build 1,080 pumps in "
                "steel in 2014.",
            ),
            finds="1,080",
        ),
    ),
    traps=(
        Good(
            "of two quarters, each beside a year ago",
            (
                "LEEDS, May 3, 2013 -- Northwind Inc. today reported. General and administrative expenses were $3.4 "
                "million versus $3.0 million a year ago.",
                "LEEDS, August 2, 2013 -- Northwind Inc. today reported. General and administrative expenses were $3.4 "
                "million versus $3.1 million a year ago.",
            ),
        ),
        Good(
            "a loss with brackets and without",
            (
                "LEEDS, June 4, 2013 -- Northwind Inc. today reported. Net loss per share for 2012 was $2.09.",
                "LEEDS, July 9, 2013 -- Northwind Inc. today reported. Net loss per share for 2012 was $(2.09).",
            ),
        ),
        Good(
            "what was done in two quarters",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. has results.\n\nHighlights\n\n  • Closed on one mill that the "
                "Company had under contract upon completion of its water wheel for $11.2 million.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. has results.\n\nHighlights\n\n  • Closed on one mill that the "
                "Company had under contract upon completion of its water wheel for $19.1 million.",
            ),
        ),
        Good(
            "premiums of two quarters",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. has results.\n\nPremiums were down 9% at home in the U.K. "
                "and down 7% outside the U.K. (up 1% in local currencies).",
                "LEEDS, July 9, 2013 -- Northwind, Inc. has results.\n\nPremiums increased 5% in the U.K. and 4% "
                "outside the U.K. (were up 6% in local currencies).",
            ),
        ),
        Good(
            "what another quarter is compared with",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. had adjusted net earnings per diluted share attributable to "
                "controlling interest of $0.27 compared to $0.35.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. had adjusted net earnings per diluted share attributable to "
                "controlling interest of $0.75 compared to $1.05.",
            ),
        ),
        Good(
            "of another one that is numbered",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. has plans.\n\nThe Phase 1 study of Kinedra has 28 patients.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. has plans.\n\nThe Phase 2 study of Kinedra has 84 patients.",
            ),
        ),
        Good(
            "of another time",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. sold 1,050 pumps of all makes in Wales in this quarter.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. sold 1,080 pumps of all makes in Wales in this quarter.",
            ),
        ),
        Good(
            "a part of it",
            (
                FIRST.format("760,000") + " It holds 38 percent of the market for brass taps.",
                LATER.format("760,000") + " It holds 21 percent of the Welsh market for brass taps.",
            ),
        ),
        Good(
            "both figures in one sentence",
            (
                FIRST.format("760,000"),
                LATER.format("763,000").replace("north of Wales", "north of Wales, 3,000 more than 760,000"),
            ),
        ),
        Good(
            "two things in the same words",
            (
                FIRST.format("760,000") + " The market for brass taps is worth an estimated $10 billion. The market "
                "for steel taps is worth an estimated $30 billion.",
                LATER.format("760,000") + " The market for steel taps is worth an estimated $30 billion.",
            ),
        ),
        Good("another company", (FIRST.format("760,000"), LATER.format("763,000").replace("Northwind", "Contoso"))),
        Good(
            "on another basis",
            (
                "LEEDS, July 28, 2011 -- Northwind, Inc. has results.\n\nSales of taps grew by 8 percent in the second "
                "quarter of 2011.",
                "LEEDS, October 28, 2011 -- Northwind, Inc. has results.\n\nAt constant exchange rates, sales of taps "
                "grew by 5 percent in the second quarter of 2011.",
            ),
        ),
        Good(
            "earnings per share by their letters",
            (
                "LEEDS, April 24, 2018 -- Northwind, Inc. has taps.\n\nExcluding plant costs, diluted EPS was $1.24.",
                "LEEDS, July 24, 2018 -- Northwind, Inc. has taps.\n\nExcluding plant costs, diluted EPS was $1.52.",
            ),
        ),
        Good(
            "the group of another company",
            (
                "LEEDS, June 4, 2013 -- Northwind plc (LSE: NWD) has a main.\n\nThe Group employs 1,690 people.",
                "YORK, July 9, 2013 -- Contoso plc (LSE: CTS) has a pump.\n\nThe Group employs 1,880 people.",
            ),
        ),
    ),
)
