"""
Two documents tell one fixed fact in two ways: when a deal was signed, what was paid at the signing.

What is settled once does not change, so a reader who meets two versions trusts neither.  Amendments and corrections
that say what they are stay silent, and so does a rounder telling of the same figure.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time"; audit practice, "agree to prior year".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.figures import RESTATED, arithmetic, holds, label, of_one, told_apart
from factcheck.claims.deals import DEALS
from factcheck.claims.names import AUTHORITIES
from factcheck.model import Claim, Clash, Measure, Period, Series
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

UPFRONT = frozenset({"upfront", "up-front"})
FOUNDED = Measure("founding")
YEAR_AND_A_HALF = 548  # days
YEAR = pattern(r"\b\d{4}\b")


def changed(record: Record) -> Iterator[Clash]:
    """
    A fixed fact told in two ways by two documents: the later one is pointed at, which a writer can still change.

    Two sums of one agreement that one document tells side by side are two facts, so neither is held against a third.
    """
    for series in record.series:
        # The day of a document is a fact of its own in each document.
        if series.nature != "fixed" or len(series.claims) < 2 or series.measure.head == "document":
            continue
        told = _Tellings()
        for claim in record.oldest_first(series.claims):
            if claim.flags & (RESTATED | {"negated", "attributed"}) or not _dated(claim):
                continue
            if _is_of_any_deal(claim) or _is_reported_on(claim):
                continue
            then = told.beside(claim)
            told.add(claim)
            if len(then) != 1 or holds(then[0], claim) or then[0].document == claim.document:
                continue
            if _of_two_houses(record, then[0], claim) or (_is_own_day(record, then[0]) and _is_own_day(record, claim)):
                continue
            one = of_one(record, then[0], claim) and not (
                _years_apart(then[0], claim) or told_apart(record, then[0], claim)
            )
            if one or _is_founding(record, series):
                yield Clash(
                    claim.place,
                    f"{label(record, claim, then[0])}: {claim.mention.text} here, {then[0].mention.text} there",
                    (then[0].place,),
                    arithmetic(then[0], claim),
                    severity="warning" if one else "note",
                )


def _is_of_any_deal(claim: Claim) -> bool:
    """Whether a sum is paid under an agreement, and nothing says with whom: "an upfront fee of $25 million"."""
    paid = claim.mention.kind == "money" and not {claim.measure.head, *claim.measure.scope}.isdisjoint(UPFRONT)
    return paid and not claim.agreement and not claim.counterparty


def _is_reported_on(claim: Claim) -> bool:
    """Whether a heading only names the quarter or year that it reports on: "Announces Second Quarter Results"."""
    if claim.section != "headline" or claim.mention.kind != "date":
        return False
    # A fiscal quarter whose days are not known has no period at all
    return not (isinstance(claim.value, Period) and claim.value.is_day)


class _Tellings:
    """The first telling of each value of a fixed fact, found again by what another must share with it."""

    def __init__(self) -> None:
        self._known: set[tuple[str, str, str]] = set()
        self._days: dict[tuple[str, str], list[Claim]] = {}
        self._sums: dict[tuple[object, ...], list[Claim]] = {}

    def beside(self, claim: Claim) -> list[Claim]:
        """The tellings that a claim is held against: every day, and the sums of its agreement and time."""
        days = self._days.get((claim.modality, claim.hedge), [])
        sums = self._sums.get((claim.modality, claim.hedge, _time(claim), claim.agreement), [])
        return [*days[:2], *sums[:2]]  # more than one say only that there is more than one

    def add(self, claim: Claim) -> None:
        """The claim, if it is the first with its value."""
        key = (claim.modality, str(claim.as_of), str(claim.value))
        if key in self._known:
            return
        self._known.add(key)
        if isinstance(claim.value, Period):
            self._days.setdefault((claim.modality, claim.hedge), []).append(claim)
        else:
            self._sums.setdefault((claim.modality, claim.hedge, _time(claim), claim.agreement), []).append(claim)


def _time(claim: Claim) -> Period | None:
    """The time by which a sum is told from others of its agreement; what is paid at the signing is paid once."""
    return None if "upfront" in claim.measure.scope else claim.as_of


def _of_two_houses(record: Record, a: Claim, b: Claim) -> bool:
    """Whether two companies tell of what an authority does about each: the FDA sets many an action date."""
    one, other = (record.names.issuers.get(claim.document, "") for claim in (a, b))
    return one != other and a.subject in AUTHORITIES


def _is_own_day(record: Record, claim: Claim) -> bool:
    """Whether a day is that of the document which states it: "Leeds, November 2, 2012 Northwind, Inc. announced"."""
    day = record.day(claim)
    return day is not None and claim.value == Period(day, day)


def _years_apart(a: Claim, b: Claim) -> bool:
    """Whether two signings are so far apart that they are two: a second licence is taken in a later year."""
    if a.measure.head not in DEALS or not (isinstance(a.value, Period) and isinstance(b.value, Period)):
        return False
    one, other = a.value.start, b.value.start
    return one is not None and other is not None and abs(one - other).days > YEAR_AND_A_HALF


def _is_founding(record: Record, series: Series) -> bool:
    """Whether it is told when a house was founded: once, whatever else the sentences name, as what it sells."""
    return series.measure == FOUNDED and record.names.canonical(series.subject) in record.names.issuers.values()


def _dated(claim: Claim) -> bool:
    """Whether a fixed day is written with its year: "in June" and "today" are other days in every document."""
    return not isinstance(claim.value, Period) or YEAR.search(claim.mention.text) is not None


RULE = Rule(
    code="FC401",
    name="fixed-fact-changed",
    summary="a fixed fact is told in two ways",
    severity="warning",
    scope="record",
    check=changed,
    asks=(CLAIMS,),
    good=(
        Good(
            "the same signing told twice",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "The licence agreement with Fabrikam was signed by Northwind in October 2010.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
    bad=(
        Bad(
            "when the house was founded, beside other names",
            (
                "LEEDS, May 4, 2010 -- Northwind Inc. (NYSE: NWD), founded in 1997, sells pumps in Halden.",
                "LEEDS, May 4, 2011 -- Founded in 1979, Northwind Inc. (NYSE: NWD) sells Aqua mills to Contoso.",
            ),
            finds="1979",
            dates=("2010-05-04", "2011-05-04"),
        ),
        Bad(
            "another month",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "Northwind signed the licence agreement with Fabrikam in September 2010.",
            ),
            finds="September 2010",
            dates=("2010-10-20", "2011-05-03"),
        ),
        Bad(
            "the parties the other way round",
            (
                "Northwind entered into the agreement with Contoso in October 2010.",
                "Contoso and Northwind entered into the agreement in September 2010.",
            ),
            finds="September 2010",
            dates=("2010-10-20", "2011-05-03"),
        ),
        Bad(
            "a founding year",
            ("Northwind was founded in 1981.", "Northwind, founded in 1980, makes inhalers."),
            finds="1980",
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
    traps=(
        Good(
            "a subsidiary that the house founded",
            (
                "LEEDS, May 4, 2010 -- Northwind Inc. (NYSE: NWD), founded in 1997, sells pumps in Halden.",
                "LEEDS, May 4, 2011 -- Northwind Inc. (NYSE: NWD), which founded Ashby Mills in 1979, sells mills.",
            ),
            dates=("2010-05-04", "2011-05-04"),
        ),
        Good(
            "revenue, also where a collaboration is what it came from",
            (
                "Northwind, Inc. (Nasdaq: NWND) told of its spring.\n\nRevenues came to $640,000, against $310,000 in "
                "the first quarter of the prior year, the rise being due to fees from research collaborations.",
                "Northwind, Inc. (Nasdaq: NWND) gave its results for the quarter and six months ended June 30, 2013."
                "\n\nRevenues were $51.0 million.",
                "Northwind, Inc. (Nasdaq: NWND) told of its year.\n\nIn the fourth quarter revenues were $329.9 "
                "million, compared with $401.3 million.",
            ),
            dates=("2003-04-22", "2013-08-05", "2022-02-09"),
        ),
        Good(
            "two fees, and nobody says from whom",
            ("Northwind earned an upfront fee of $105 million.", "Northwind earned an upfront fee of $25 million."),
            dates=("2012-11-07", "2013-10-30"),
        ),
        Good(
            "the quarter that a heading names",
            (
                "Northwind Announces First Quarter Fiscal 2011 Results and Program Developments\n\nLEEDS -- So.",
                "Northwind Announces Second Quarter Fiscal 2012 Results and Program Developments\n\nLEEDS -- So.",
            ),
            dates=("2010-11-04", "2012-02-08"),
        ),
        Good(
            "the day of each document",
            (
                "LEEDS, Wales, November 2, 2011 Northwind, Inc. (Nasdaq: NWD), a maker of pumps, today announced its "
                "results for the third quarter.",
                "Date: November 7, 2012\nBy:/s/ Ann Lee\n\nLEEDS, Wales, November 7, 2012 Northwind, Inc. (Nasdaq: "
                "NWD), a maker of pumps, today announced its results for the third quarter.",
            ),
            dates=("2011-11-02", "2012-11-07"),
        ),
        Good(
            "what an authority does about two companies",
            (
                "Northwind, Inc. (Nasdaq: NWD) met.\n\nThe application is under review by the FDA, which has set an "
                "action date of February 26, 2013.",
                "Contoso, Inc. (Nasdaq: CTS) met.\n\nThe FDA has set an action date of April 30, 2019.",
            ),
            dates=("2012-10-25", "2018-09-11"),
        ),
        Good(
            "coarser telling",
            (
                "Northwind signed the licence agreement with Fabrikam on October 19, 2010.",
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
        Good(
            "two agreements with two partners",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "Northwind signed the licence agreement with Contoso in March 2011.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
)
