"""
A figure or a day that an earlier document states too is one slip of the pen away from it, in other words.

"Norbury paid $43.5 million for the dairy" was told of the sale in October; a year later it "brought $45.3 million".
The sentences have no slots in common, but two figures that are one digit apart, told of the same names by one
company, are hardly ever two facts.  Figures that may change with time (results, counts of what there is) are compared
only where both name the same time.  The words decide here and no slots, so this is a note; of documents of one day, or
of two days in a row, it warns, and compares all figures: the papers tell the next morning what the release told.

Measured on 346 real documents: nothing.  Of 154 figures that they tell once and an earlier document of their issuer
tells too, with one digit changed, 115 found by all rules, 43 of them by this one where no graver finding tells them.

Source: audit practice, "agree to the prior document"; hints of accountants, a difference of one digit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.model import Clash
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.record.names.entities import Names
from factcheck.rulebook import Bad, Good, Rule

from ._beside import spelled
from ._one_day import of_one_day, ties
from ._pairs import PAIRS, pairs_apart
from ._slips import masks, way
from ._stated import CROWD, OPEN, Stated, in_common, one_slip_apart, read

SHARED, NAMELESS = 5, 6
"""Words in common that make two figures one fact, a name among them; and where there is none."""


def slips(record: Record) -> Iterator[Clash]:
    """Every figure one slip apart from one of an earlier document, which tells neither of the two twice."""
    groups: dict[tuple[str, str, str], list[Stated]] = defaultdict(list)
    figures = tuple(record.facet(STATED))
    found = set()
    for earlier, later, shared in of_one_day(stated for _, stated in figures):
        if later.place not in found:
            words = f"{later.place.text} here, {earlier.place.text} there, told of the same within a day ({shared})"
            yield Clash(later.place, words, (earlier.place,), way(earlier.digits, later.digits))
        found.add(later.place)
    for clash in pairs_apart(record):
        if clash.at not in found:
            yield clash
        found.add(clash.at)
    for page, stated in figures:
        if stated.time == OPEN:
            continue
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
            if not one.isdisjoint(other) or min(len(one), len(other)) > 1:
                continue
            if later.place in found or not one_slip_apart(earlier, later):
                continue
            if shared := _one_fact(earlier, later):
                words = f"{later.place.text} here, {earlier.place.text} before, told of the same ({shared})"
                yield Clash(later.place, words, (earlier.place,), way(earlier.digits, later.digits), severity="note")


def _one_fact(a: Stated, b: Stated) -> str:
    """The words that two statements have in common, if they leave no doubt that both are of one fact; "" if not."""
    if a.time != b.time or (a.derived and b.derived) or (a.deal and b.deal and not _one_deal(a, b)):
        return ""
    shared = in_common(a, b)
    named = len({*a.names.split()} & {*b.names.split()}) + 2 * _one_deal(a, b)
    if not (named or a.time):
        return ""  # charges of two quarters, which nothing tells apart
    digits = max(len(side.digits.strip("0")) for side in (a, b))
    enough = SHARED if named else NAMELESS
    return spelled(shared, b.words) if digits > 1 and len(shared) + named + (digits > 2) >= enough else ""


def _one_deal(a: Stated, b: Stated) -> bool:
    """Whether both are of one deal; one of them may leave out which of those with its partner it is."""
    return bool(a.deal and b.deal) and (a.deal.startswith(b.deal) or b.deal.startswith(a.deal))


def _ties(stated: Stated, document: str, names: Names) -> Iterator[str]:
    yield from ties(stated)
    if stated.time != OPEN:
        house = names.issuers.get(document, "") or stated.house
        yield from (f"{house}\n{stated.unit}\n{mask}" for mask in masks(stated.digits))


STATED = Facet("stated figures", read, _ties, Stated)

SOLD = (
    "LEEDS, October 5, 2009 -- Northwind plc has agreed to sell its Halden Dairy business to Norbury for £43.5 million."
)
BROUGHT = "LEEDS, May 4, 2010 -- Northwind plc reports that the sale of the Halden Dairy business brought {}."

PUMPS = (
    "Yesterday Northwind said that its sales of water pumps to mills rose by 31 percent in the quarter, to 56,100.",
    "Pump maker Northwind sold more. Sales of its water pumps to mills were up {} percent in the last quarter.",
)

FLIES = (
    "PANAMA CITY, {} -- Northwind Air reported results. The airline from Halden flies to {} destinations in 32 "
    "countries of the Americas with a modern fleet of {} Contoso aircraft."
)

RULE = Rule(
    code="FC432",
    name="stated-one-slip-apart",
    summary="a figure is one slip of the pen apart from what an earlier document states of the same",
    severity="warning",
    scope="record",
    check=slips,
    asks=(STATED, PAIRS),
    yields=True,
    good=(
        Good("the same", (SOLD, BROUGHT.format("£43.5 million"))),
        Good("rounded", (SOLD, BROUGHT.format("£44 million"))),
    ),
    bad=(
        Bad("one digit", (SOLD, BROUGHT.format("£45.5 million")), finds="£45.5 million"),
        Bad("two digits exchanged", (SOLD, BROUGHT.format("£34.5 million")), finds="£34.5 million"),
        Bad("beyond a bound", (SOLD.replace("for £", "for up to £"), BROUGHT.format("£45.5 million")), "£45.5 million"),
        Bad(
            "in the paper of the next day",
            (PUMPS[0], PUMPS[1].format(37)),
            ("37 percent",),
            ("2013-11-04", "2013-11-05"),
        ),
        Bad(
            "of an agreement that only one of them dates",
            (
                "CAMBRIDGE, March 15, 2011 -- Northwind, Inc. granted Contoso Pharma AB a license. Under the agreement "
                "signed on March 11, 2011, Northwind receives an upfront payment of $18.5 million.",
                "CAMBRIDGE, February 21, 2012 -- Northwind, Inc. had revenue of $26.4 million in 2011, including the "
                "$11.5 million upfront payment from Contoso Pharma.",
            ),
            finds="$11.5 million",
            dates=("2011-03-15", "2012-02-21"),
        ),
        Bad(
            "a day",
            (
                "LEEDS, May 4, 2010 -- Northwind sold the Halden Dairy to Norbury on April 21, 2010.",
                "YORK, May 9, 2011 -- Northwind, which sold the Halden Dairy to Norbury on April 27, 2010, has mills.",
            ),
            finds="April 27, 2010",
        ),
        Bad(
            "of a trial, in other words",
            (
                "LEEDS, May 4, 2010 -- Northwind's Phase 2 trial of AB-210 in gout enrolled 236 patients.",
                "LEEDS, May 9, 2011 -- Northwind's Phase 2 trial of AB-210, which included 263 gout patients, went "
                "well.",
            ),
            finds="263",
        ),
        Bad(
            "how many a study had, with other words",
            (
                "Northwind Bio provides an update. The Phase 3 trial of NWD-118 enrolled 8,240 adults aged 60 and "
                "over.",
                "Northwind Bio provides an update. A total of 8,420 adults aged 60 or more took part in the Phase 3 "
                "study of NWD-118.",
            ),
            finds="8,420",
            dates=("2010-05-04", "2010-05-11"),
        ),
        Bad(
            "planned, though the sentence names a month and a pace",
            (
                "LEEDS, May 4, 2010 -- Beginning in July, the Halden Bank will buy Norbury bonds at a pace of £43 "
                "million per month.",
                "LEEDS, May 9, 2010 -- Beginning in July, the Halden Bank will buy Norbury bonds at a pace of £45 "
                "million per month.",
            ),
            finds="£45 million",
        ),
        Bad(
            "a size, though something was recent",
            (
                "LEEDS, May 4, 2010 -- Northwind was recently awarded a contract by Norbury to run a 10,400-patient "
                "trial.",
                "LEEDS, May 9, 2011 -- Northwind was recently awarded a contract by Norbury to run a 10,900-patient "
                "trial.",
            ),
            finds="10,900",
        ),
    ),
    traps=(
        Good(
            "what is expected of two quarters",
            (
                "LEEDS, January 20, 2016 -- For the first quarter Northwind expects sales of about €1.3 billion and a "
                "gross margin of around 42 percent.",
                "LEEDS, April 20, 2016 -- For the second quarter Northwind expects sales of about €1.7 billion and a "
                "gross margin of around 43 percent.",
            ),
        ),
        Good(
            "what is expected of two winters",
            (
                "LEEDS, December 5, 2013 -- Amberline Grid expects demand to peak at 21,000 megawatts this winter.",
                "LEEDS, December 4, 2014 -- Amberline Grid expects demand to peak at 21,300 megawatts this winter.",
            ),
        ),
        Good("a week later", (PUMPS[0], PUMPS[1].format(37)), ("2013-11-04", "2013-11-11")),
        Good(
            "of another company, on the next day",
            (PUMPS[0], PUMPS[1].format(37).replace("Northwind", "Contoso")),
            ("2013-11-04", "2013-11-05"),
        ),
        Good(
            "both are told",
            (PUMPS[0], PUMPS[1].format("37 percent in Leeds and 31")),
            ("2013-11-04", "2013-11-05"),
        ),
        Good(
            "what came to others in two quarters",
            (
                "As part of Northwind's continued Aqua launch, an additional 66 hospitals purchased the Aqua pump.",
                "As part of Northwind's continued Aqua launch, an additional 65 hospitals purchased the Aqua pump. In "
                "the Aqua launch in Leeds, 36 new hospitals purchased it.",
            ),
            dates=("2013-02-01", "2013-11-04"),
        ),
        Good(
            "counts of two weeks, of which nobody says what they are",
            (
                "LEEDS, May 4, 2010 -- Of the mills in Leeds and York, 366 mentioned rust in Week 17, and mills "
                "mentioning rust in Leeds and York were fewer.",
                "LEEDS, May 9, 2011 -- Of the mills in Leeds and York, 766 mentioned rust in Week 17, and mills "
                "mentioning rust in Leeds and York were fewer.",
            ),
        ),
        Good(
            "amounts of two months, of which nobody says what they are",
            (
                "LEEDS, May 4, 2010 -- Northwind's grants to mills in Halden, Leeds and York came to £366 million in "
                "April.",
                "LEEDS, June 9, 2010 -- Northwind's grants to mills in Halden, Leeds and York came to £766 million in "
                "May.",
            ),
        ),
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
            "how many there are now",
            (FLIES.format("October 15, 2014", 69, 96), FLIES.format("September 14, 2015", 74, 99)),
            dates=("2014-10-15", "2015-09-14"),
        ),
        Good("within a bound", (SOLD.replace("for £", "for more than £"), BROUGHT.format("£45.5 million"))),
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
