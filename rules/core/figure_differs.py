"""
One document gives one fact two figures: nine compounds in the headline, ten in the text; $145,950 here, $145,850 there.

A release is written in pieces and corrected in haste, and the headline is read more often than the table.  Two things
are found.  Figures of one measure, subject, time and basis, in sentences that each give but one of them, whose sets
share no value.  And figures that are one slip of the pen apart and stand beside the same words, or in one row with the
same figures: the more digits they have, the fewer words are needed; or that are said of one measure, its level or its
change, at one time, in the very same words, however few their digits are.  A coarse third figure hides nothing, since
every two are compared.

Measured on 346 real documents: three findings, and all are right (a net loss and a depreciation that are a dollar more
in one place than in another, a charge with two digits exchanged); on 36 of other companies: none.  Of 253 digits
changed in figures that these 382 tell twice 233 found, of 206 pairs of digits exchanged 191, by this and other rules:
the others stand in other words.  In 705 further releases, of companies that nobody had read, it was wrong 51 times:
each cause is one of the traps below, and texts of a new kind will bring another.

Source: newsroom practice, "check the headline against the story"; rounding as in XBRL Calculations 1.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.outline import place
from factcheck.claims.pull import Pulled
from factcheck.claims.wording import spelled, wording
from factcheck.model import Claim, Clash, Held, Place, Severity
from factcheck.quantity import Quantity, apart, plain
from factcheck.rulebook import Bad, Good, Rule

from ._apart import Apart
from ._figures import Pair, pairs
from ._prose import told_in
from ._said import Sayings
from ._slips import message, slips

APART = 2
"""Beyond twice the other, a figure is rather another fact than another value of it."""


def two_figures(page: Pulled) -> Iterator[Clash | Held]:
    """Every figure that clashes with one before it, once for each value."""
    clashing: dict[Place, list[Pair]] = {}
    alike = tuple(pairs(page))
    kept = Apart(page, Sayings(page, told_in(page) if alike else {}))
    for pair in alike:
        one, other = pair.earlier.quantity, pair.later.quantity
        if one.meets(other):
            yield Held(pair.later.claim.place, f"{_said(other)} in both places", (pair.earlier.claim.place,))
        elif _near(one, other) and not kept.of_two_kinds(pair.earlier.claim.mention, pair.later.claim.mention):
            # The headline is pointed at; else the later of the two.
            pointed = pair.earlier if pair.earlier.title else pair.later
            clashing.setdefault(pointed.claim.place, []).append(pair)
    told: set[frozenset[str]] = set()
    for at, found in clashing.items():
        values = frozenset(_said(figure.quantity) for pair in found for figure in pair)
        if values not in told:
            yield _clash(page, at, found)
        told.add(values)
    yield from _one_slip_apart(page, set(clashing))


def _clash(page: Pulled, at: Place, found: list[Pair]) -> Clash:
    others = [figure for pair in found for figure in pair if figure.claim.place != at]
    here = next(figure for figure in found[0] if figure.claim.place == at)
    there = others[0]
    # "$20 million" and "$22 million": if the first is rounded to tens, they agree; "11 mills" and "12 mills" never do.
    one, other = here.quantity, there.quantity
    coarser = one.coarse != one.interval or other.coarse != other.interval
    mild: Severity | None = "note" if coarser and one.step and one.coarse.meets(other.coarse) else None
    return Clash(
        at,
        f"{_label(page, here.claim, there.claim)}: {at.text} here, {there.claim.place.text} there",
        tuple(figure.claim.place for figure in others),
        apart(here.quantity, there.quantity),
        severity=mild,
    )


def _one_slip_apart(page: Pulled, known: set[Place]) -> Iterator[Clash]:
    for slip in slips(page):
        here, there = place(page, slip.later), place(page, slip.earlier)
        if here not in known and there not in known:
            yield Clash(here, message(page, slip), (there,), slip.way)


def _label(page: Pulled, *claims: Claim) -> str:
    named = (wording(page.document, claim) for claim in claims)
    return next((words for words in named if words), None) or spelled(claims[0].measure)


def _said(quantity: Quantity) -> str:
    return plain(quantity.written) if quantity.written is not None else str(quantity.interval)


def _near(a: Quantity, b: Quantity) -> bool:
    if a.written is None or b.written is None:
        return True
    low, high = sorted((abs(a.written), abs(b.written)))
    return high <= low * APART or str(a.written.normalize().as_tuple().digits) == str(
        b.written.normalize().as_tuple().digits
    )


RULE = Rule(
    code="FC201",
    name="figure-differs",
    summary="one document gives one fact two figures",
    severity="warning",
    scope="document",
    check=two_figures,
    tick="agreed",
    good=(
        Good(
            "two endpoints of a trial",
            "The primary endpoint, pain after four hours on the Leeds scale, had a p-value of 0.021. The patients' "
            "own burden at four hours, on the York score, had a p-value of 0.024.",
        ),
        Good(
            "the same in headline and text",
            "Northwind Has Nine Tidal Turbines\n\nNorthwind now has nine tidal turbines in the firth.",
        ),
        Good(
            "what each is compared with is another",
            "Orders of the Aqua pump in Leeds were 29,900 in May, compared to 30,200 a year ago. Repeat orders of the "
            "Aqua pump in Leeds were 29,300 in May, compared to 27,700 a year ago.",
        ),
        Good(
            "given more seldom",
            "Given every week, the maximum tolerated dose of AB-301 was 135 mg.\n\nGiven every three weeks, the "
            "maximum tolerated dose of AB-301 was 235 mg.",
        ),
        Good(
            "rounded in the headline",
            "Northwind Sells 1.2 Million Loaves\n\nNorthwind sold 1,184,300 loaves in its first summer.",
        ),
    ),
    bad=(
        Bad(
            "headline and text",
            "Northwind Has Nine Tidal Turbines\n\nLEEDS, June 4, 2013 -- Northwind now has ten tidal turbines.",
            finds="Nine",
        ),
        Bad(
            "what is said about the company",
            "LEEDS, June 4, 2013 -- Northwind now has 12 mills in Leeds.\n\nAbout Northwind\n\nNorthwind has 11 mills "
            "in Leeds.",
            finds="11",
        ),
        Bad(
            "a coarse third figure hides nothing",
            "LEEDS, June 4, 2013 -- The mill employs 1,040 people.\n\nAbout a thousand visitors came.\n\nThe mill "
            "employs 1 thousand people.\n\nThe mill employs 960 people.",
            finds="960",
        ),
        Bad(
            "one digit of many",
            'LEEDS, June 4, 2013 -- Northwind has received a licence payment of $145,950 from Contoso.\n\n"This '
            '$145,850 licence payment shows what we can do," said Ann Lee.',
            finds="$145,850",
        ),
        Bad(
            "one digit of three, in the same words",
            "Flour sales reached $12.4 million in 2013.\n\nIn 2013, flour sales rose to $12.9 million.",
            finds="$12.9 million",
        ),
        Bad(
            "a result beside what it is per share",
            "Net income was $2.2 million, or $0.33 per share, in 2012.\n\nThat is more than the net income of $2.5 "
            "million or $0.33 per share.",
            finds="$2.5 million",
        ),
        Bad(
            "the last of a row that is told twice",
            "Operating income  51,146  16,178  38,340  6,646\n\nThe mill has no debt.\n\nGAAP Operating Profit "
            "(Loss)  51,146  16,178  38,340  6,676",
            finds="6,676",
        ),
        Bad(
            "cents a share, in the text and in a row",
            "Diluted net loss per share improved to $(0.36), compared to $(0.29) in 2012.\n\nTotal expenses  "
            "$693,005  $839,183\n\nNet Loss Per Share (Basic and Diluted)  $(0.06)  $(0.29)",
            finds="$(0.06)",
        ),
        Bad(
            "two figures that are compared in both places",
            "Total revenue: $21.1 million, compared with $28.3 million in 2012.\n\nIn 2013, revenue was $28.1 million "
            "compared to revenue of $28.3 million for the full year 2012.",
            finds="$28.1 million",
        ),
        Bad(
            "a line that lost its end",
            "Flour 3,641 3,488 3,152 3,224Rye 2,415 2,371 1,773 1,671For the quarter ended June 30, 2013 the mill "
            "reported cash expenses of $330,790 compared to $339,256 in 2012.\n\nCash Expenses  $330,790  $339,556",
            finds="$339,556",
        ),
        Bad(
            "a headline that the story does not tell",
            "Debt Falls $25.9M as Mill Sells Land\n\nLEEDS, June 4, 2013 -- The mill has reduced its total debt, "
            "including long-term loans and leases, by $28.9 million.",
            finds="$28.9 million",
        ),
        Bad(
            "a headline of two lines, and a highlight",
            "NORTHWIND REPORTS THIRD QUARTER 2013 RESULTS;\nAUTHORIZES $10 MILLION MILL PROGRAM\n\nLEEDS, November 4, "
            "2013 -- Northwind grew.\n\n- Authorizes $100 million mill program\n- Sells a mill",
            finds="$10 MILLION",
        ),
        Bad(
            "two digits of a percentage in a heading, and the paragraph below",
            "Northwind Statistics, July 2013\n\nBread sales decreased by 7.3% compared with the previous "
            "year\n\nAdjusted bread sales with constant prices decreased by 3.7% in July 2013 compared with the "
            "previous year. In the same month cake sales decreased by 1%.",
            finds="3.7%",
        ),
        Bad(
            "a percentage of two digits in a headline that the story does not tell",
            "Mill Board Revises Rye Forecast to 3.9 Percent\n\nIn its latest outlook the Mill Board has upgraded its "
            "rye forecast for the valley to 3.6 percent in 2014.",
            finds="3.6 percent",
        ),
        Bad(
            "a change in the highlights and in somebody's words, both with the level that it led to",
            (
                "NORTHWIND REPORTS THIRD QUARTER 2013 RESULTS\n- Third Quarter 2013 Sales Increase to $31.1 million -\n"
                "- Aqua Pump Sales Increase 31% to a Record 56,100 Pumps -\n\nLEEDS, November 4, 2013 -- Northwind, "
                'Inc. grew.\n\n"We are pleased to report that global Aqua pump sales increased by 21% to a record '
                '56,100 in the third quarter," said Ann Lee.',
            ),
            finds=("21%",),
        ),
        Bad(
            "one measure, told again in nearly the same words",
            (
                "Northwind, a builder of mills, said on Friday that trading was strong and that it is on track to "
                "deliver full-year volume output of around 7,500 mills.\n\nAnn Lee, Chief Executive, said: 'Northwind "
                "has delivered strong trading, and we remain on track to deliver full year volume output of around "
                "7,800 mills.'",
            ),
            finds=("7,800",),
        ),
        Bad(
            "a dividend in a headline",
            "Northwind Reports Third Quarter 2013 Results\nMill Announces Quarterly Dividend of $0.40 per "
            "Share\n\nLEEDS, November 4, 2013 -- Net income was $5.0 million for the nine months ended September 30, "
            "2013. The Board of Directors declared a dividend of $0.04 per common share, payable on December 6, 2013.",
            finds="$0.04",
        ),
        Bad(
            "a change, in the highlights and in the story",
            "Northwind Reports Fourth Quarter Results\n\nFourth Quarter 2013 Highlights\n\n  Operating income "
            "increased 20.4% to $151.8 million\n  Operating margin expanded 45 bps to 6.4%\n\nIn the fourth quarter "
            "of 2013, operating income was $151.8 million, an increase of 20.7%.",
            finds="20.7%",
        ),
        Bad(
            "what is per share, in the headline and in brackets",
            "Northwind Reports Second Quarter Results\n\nNet Loss Per Share – $0.96\n\nLEEDS, August 9, 2011 -- Net "
            "loss, including gains and losses on the mills, totaled $12,481,000 ($0.26 per share) for the second "
            "quarter of 2011.",
            finds="$0.26",
        ),
        Bad(
            "a change before its measure",
            "Freight costs rose, with a $22.2 million increase in freight costs in the quarter.\n\nThe $25.2 million "
            "increase in freight costs came from diesel.",
            finds="$25.2 million",
        ),
        Bad(
            "two periods in turn",
            "For the three and six months ended June 30, 2013, flour sales increased by 34% and 28%, "
            "respectively.\n\nFor the three months ended June 30, 2013, flour sales were $481,788, an increase of 24%.",
            finds="24%",
        ),
        Bad(
            "an acronym in the text and its words in a row",
            "Return on average assets (ROAA) for the quarter was 1.36%.\n\nFinancial ratios\n\nReturn on Average "
            "Assets   1.66%   1.31%\nReturn on Average Equity   12.02%   11.74%",
            finds="1.66%",
        ),
        Bad(
            "two bounds of one thing",
            "Contoso pays Northwind up to $118 million in milestones.\n\nIt has a term of nine years.\n\nIn all, "
            "Contoso pays Northwind up to $148 million in milestones.",
            finds="$148 million",
        ),
        Bad(
            "what a result is per share, and again",
            "The mill has reported a net income of $419 million, or $1.42 diluted income per share, for the second "
            "quarter of 2013.\n\nThe chairman said that it generated net income per share of $1.72.",
            finds="$1.72",
        ),
        Bad(
            "net income in the story, and earnings in somebody's words",
            "LEEDS, May 6, 2014 -- Northwind, Inc., the owner of Dell Mill, reported net income of $49.305 million "
            'for the quarter.\n\n"Again I am able to announce record earnings of $49.605 million," said Ann Lee.',
            finds="$49.605 million",
        ),
        Bad(
            "a count in brackets between a measure and its change",
            "Northwind Reports Its Quarter; Same-Store Rye Sales Grow 7.4%\n\nLEEDS, May 6, 2014 -- Northwind "
            "grew.\n\n• Increased same-store (313 shops) rye sales 7.7% year-over-year.",
            finds="7.7%",
        ),
        Bad(
            "a year-over-year increase of a figure that was told",
            "• Reported sales per mill, as adjusted, of $0.21, representing a year-over-year increase of "
            "23.5%.\n\nSales per mill, as adjusted, increased 26.5% to $0.21.",
            finds="26.5%",
        ),
        Bad(
            "a level that the next sentence begins with",
            "Flour stocks fell by 1.9 million tons to a total of 362.5 million tons. At 365.5 million tons, stocks "
            "are lower than last year.",
            finds="365.5 million tons",
        ),
        Bad(
            "a row of figures told twice",
            "Operating income (loss)  51,146  16,178  38,340\n\nThe mill has no debt.\n\nGAAP operating income  "
            "51,146  16,718  38,340",
            finds="16,718",
        ),
    ),
    traps=(
        Good(
            "what it is an improvement over",
            (
                "LEEDS, June 4, 2013 -- The flour mills in Leeds will have the largest rye losses of any region at "
                "$2.5 million.\n\nThis is an improvement over the $3.5 million rye losses that the flour mills of the "
                "region have seen.",
            ),
        ),
        Good(
            "the markets of two products",
            (
                "LEEDS, November 4, 2013 -- Northwind, Inc. grew.\n\n* Aqualin addresses a significant medical need "
                "worldwide reflected in an estimated market potential at $15M+.\n\n* AB-CM101 addresses a significant "
                "medical need worldwide reflected in an estimated market potential at $10M+.",
            ),
        ),
        Good(
            "with and without the prices",
            (
                "Rye turnover adjusted for holidays fell in the retail sector by 0.9% in nominal terms in June 2013 "
                "compared with the previous year.\n\nReal rye turnover adjusted for holidays fell in the retail sector "
                "by 0.5% in June 2013 compared with the previous year.",
            ),
        ),
        Good(
            "one that rises in a headline, and one that falls",
            "Mill Board Sees Rye Use in the Valley Fall by 8.6 Percent\n\nThe Mill Board sees flour use in the valley "
            "grow by 8.9 percent in 2014.",
        ),
        Good(
            "operating earnings and net income",
            "The mill reported net income of $49.305 million for the quarter.\n\nIt reported operating earnings of "
            "$49.605 million for the quarter.",
        ),
        Good(
            "a sentence that begins with the level of another thing",
            "Flour stocks fell by 1.9 million tons to a total of 362.5 million tons. At 365.5 million tons, rye "
            "stocks are lower than last year.",
        ),
        Good(
            "counts in brackets of two kinds",
            "LEEDS, May 4, 2013\n\n• 12% increase in cracked mills (82,542 wheels)\n\n• 7% increase in the number of "
            "mills with rust (44,771 wheels)",
        ),
        Good(
            "two results beside what each was in the same quarter",
            "• EBITDA was $1.4 billion in the second quarter compared with $1.3 billion in the second quarter of "
            "2012.\n\n• Gross profit was $1.2 billion in the second quarter compared with $1.1 billion a year ago. "
            "Gross profit before rents was $1.6 billion in the second quarter compared with $1.4 billion in the "
            "second quarter of 2012.\n\nThe mills had an adjusted EBITDA of $1.4 billion.",
        ),
        Good(
            "two kinds of estimates, under headings of their own",
            "Bakers, May 2013\n\nTrend estimates\n\nEmployment increased to 11,444,600. The number out of work "
            "decreased to 753,800.\n\nSeasonally adjusted estimates\n\nEmployment increased to 11,444,000. The number "
            "out of work increased to 756,100.",
        ),
        Good(
            "two kinds of estimates, each behind its label",
            "Trend estimates: The idle mill rate increased to 12.6%. Seasonally adjusted estimates: The idle mill "
            "rate decreased to 12.5%.",
        ),
        Good(
            "two kinds of estimates in a text that lost the ends of its lines",
            "TREND ESTIMATES (MONTHLY CHANGE) Employment increased to 11,444,600. The idle rate was steady. "
            "SEASONALLY ADJUSTED ESTIMATES (MONTHLY CHANGE) Employment decreased to 11,444,000. The rate fell.",
        ),
        Good(
            "the points of a rate and the rates of two groups",
            "The idle rate increased 0.1 pts to 5.2%. The idle rate of men increased 0.2 pts to 5.1% and that of "
            "women increased 0.1 pts to 5.4%.",
        ),
        Good(
            "growth as it is, and normalized",
            "Revenue for the second quarter of 2012 increased by 14% to $55.3 million. Normalized for exchange rates "
            "and the old mill, revenue increased by 18% over the same quarter in 2011.",
        ),
        Good(
            "the base of another measure, beside the same figure per share",
            "LEEDS, February 22, 2013 -- Northwind reported mill funds from operations for the 2012 fourth quarter of "
            "$306.0 million, or 41 cents per share, a rise from $304.0 million, or 41 cents per share, logged in the "
            "2011 fourth quarter. Adjusted FFO for the fourth quarter grew year over year to $312.0 million, or 42 "
            "cents per share, from $304.0 million, or 41 cents per share.",
        ),
        Good(
            "by the surveys of three days",
            "LEEDS, July 10, 2013 -- The mills are dusty.\n\nBy the July 7 U.S. Mill Monitor, moderate to extreme "
            "dust covers 21.6% of the county, Leeds included.\n\nBy the June 30 U.S. Mill Monitor, moderate to heavy "
            "dust covers 21.4% of the county, Leeds included.\n\nBy the June 23 U.S. Mill Monitor, moderate to "
            "extreme dust covers 21.4% of the county, Leeds included.",
        ),
        Good(
            "an estimate beside what was",
            "Leeds-based Northwind's worldwide oil and gas production averaged 404,000 boe/d, down from 463,000 boe/d "
            "in 2Q2003. Northwind lowered its full-year 2004 oil and gas production estimate to 400,000 boe/d from "
            "425,000 boe/d.",
        ),
        Good(
            "two comparatives in brackets",
            "LEEDS, April 28, 2005 -- Results\n\n• Turnover up to £62.2m - excludes £5.5m of milestones received in "
            "2004 (2003: £53.2m)\n• Net loss fell by 44% to £24.3m (2003: £43.2m)",
        ),
        Good(
            "each compared with another",
            "The price index increased 1.5 percent, compared with an increase of 0.3 percent. Excluding food, the "
            "price index increased 1.4 percent, compared with an increase of 0.9 percent.",
        ),
        Good(
            "two results beside the same quarter of another year",
            "Net income increased to $36.2 million, or $0.21 per share, an increase of $48.3 million from the "
            "corresponding quarter in 2022 and $15.7 million from the first quarter of 2023.\n\nOperating cash flow "
            "was $72.5 million, or $0.44 per share, $84.3 million higher than the corresponding period of 2022.",
        ),
        Good(
            "what grew year over year",
            "- Net earnings for the fourth quarter increased 17% year over year to $61 million.\n- Operating profit "
            "for the fourth quarter increased 24% year over year to $98 million.",
        ),
        Good(
            "a part of the company that its heading names with another name in brackets",
            "Halden reported its results today.\n\nFor the full year, operating income of $87.4 million was up 35 "
            "percent compared to the prior-year period. Operating margin was 12 percent, up 130 basis "
            "points.\n\nOvens (Brook)\n\nFull-year operating income was up 36 percent and operating margin grew 150 "
            "basis points to 11.8 percent.",
        ),
        Good(
            "one with its change, one with what it was, and neither grew so",
            "Smelting costs climbed to US$340 per tonne, up 14% from a year ago.\n\nFrom the Brook mine, which it "
            "operates, the company took 3,210 tonnes. Lower output led to a rise in smelting costs to US$341 per "
            "tonne, compared with US$322 in 1998.",
        ),
        Good(
            "what it is compared with",
            "Northwind Reports\n\nLEEDS, April 19, 2012 -- Net income of the first quarter of 2012 rose 59 percent to "
            "$16.3 million.\n\nNorthwind had net income of $16.3 million in the first quarter of 2012, an increase of "
            "$6.0 million, or 59 percent, compared to $10.3 million for the first quarter of 2011.",
        ),
        Good(
            "a heading that another sentence tells",
            "Northwind's Bread Sales Up 31%\n\nLEEDS, November 4, 2013 -- Bread sales rose 31% in Leeds.\n\nBread "
            "sales rose 13% in York.",
        ),
        Good(
            "all berths and those at sea, each with a change of their own",
            "The line's capacity rose 1.7 percent to 13.03 million available berths.\n\nThe line's seagoing capacity "
            "fell 0.1 percent to 11.13 million available berths.",
        ),
        Good(
            "a rate of one month and of eight, each with its change",
            "The load factor, a measure of occupancy, rose 0.6 percentage points to 86.7 percent.\n\nFor the first "
            "eight months of the year, traffic rose 3 percent. The load factor rose 2.7 percentage points to 83.7 "
            "percent.",
        ),
        Good(
            "the company and a part of it, each with all its figures",
            "In the second quarter of 2013, net sales of $229.1 million were $24.2 million, or 11.8%, higher than the "
            "$204.9 million in 2012.\n\n-Dairies\n\nIn the second quarter of 2013, net sales of $99.0 million were "
            "$14.2 million, or 16.7%, higher than the $84.8 million in 2012.",
        ),
        Good(
            "a list of changes on the year, and one on the month",
            "In the same month bread sales decreased by 1.4%, non-food sales decreased by 4.5%, fuel sales decreased "
            "by 5.8%.\n\nCompared with June\n\nIn the same month bread sales increased by 2.1%, non-food sales "
            "decreased by 0.5%, fuel sales decreased by 2.8%.",
        ),
        Good(
            "one row in the tables of two bases",
            "- Earnings per share of $0.13, and of $0.33 without the sale of the mill\n\n| As reported | 2013 | 2012 "
            "|\n|---|---|---|\n| Earnings per share | $0.13 | $(0.35) |\n\n| Without the sale | 2013 | 2012 "
            "|\n|---|---|---|\n| Earnings per share | $0.33 | $(0.02) |",
        ),
        Good(
            "like for like, of cafés and of shops",
            "Northwind's cafés and kiosks saw sales climb 6.3%, with like-for-like sales up 2.1%.\n\nSales across its "
            "farm shops grew by 2.9%, with like-for-like sales up 1.1%.",
        ),
        Good(
            "by industry, and by expenditure",
            "By industry, building grew 2.4 percent and farming 1.1 percent in the second quarter of 2013.\n\nBy "
            "expenditure, building grew 2.1 percent and consumption 0.9 percent in the second quarter of 2013.",
        ),
        Good(
            "in real terms, of flour and of salt",
            "Sales fell for many. While flour recorded an increase in turnover of 13.7% (in real terms +13.9%), salt "
            "registered a nominal minus of 10.4% (in real terms -10.1%).\n\nThe kiosks (-19.2%; in real terms -18.9%) "
            "and the cafés (-15.3%; in real terms -15.1%) were hit hardest.",
        ),
        Good(
            "all cases, and those with something that is known",
            "In the year to May 2013, 13,247 cases of mumps were reported. Most cases were reported by Leeds (3,390) "
            "and York (3,191), 26% and 24% of all cases.\n\nOf 13,246 cases with known age, 3,921 (30%) were "
            "children, while 6,794 (51%) were aged 15 years or older.",
        ),
        Good(
            "weeks of a quarter and of a year",
            "For the 16-week fourth quarter net sales were $46.45 billion, an increase of 7.0 percent.\n\nFor the "
            "52-week fiscal year net sales were $149.35 billion, an increase of 7.9 percent.",
        ),
        Good(
            "what a loss includes",
            "The net loss for the period was $36.0 million or ($0.32) per share. The net loss for it includes $2.4 "
            "million or ($0.02) per share of a subsidiary.",
        ),
        Good(
            "a part of the company, named above or at the beginning of the paragraph",
            "LEEDS, August 9, 2013 -- Northwind today reported an operating income of $9.2 million for the second "
            "quarter.\n\nHalden Dairies\n\nOperating income for the second quarter was $5.2 million.\n\nSales of the "
            "Ashby Mills grew. Operating income for the second quarter was $9.4 million.",
        ),
        Good(
            "a quarter and a year under their headings",
            "Fourth Quarter 2013 Highlights\n\n  Comparable sales increased 4.7%\n\nFull Year 2013 Highlights\n\n  "
            "Comparable sales increased 4.4%",
        ),
        Good(
            "a change and another level of the same measure",
            "The margin rose 4.7% in the quarter.\n\nThe margin of the quarter was 4.4%.",
        ),
        Good(
            "a month and the twelve that end with it",
            "The flour index declined 1.3 percent in December.\n\nThe flour index declined 1.6 percent over the last "
            "12 months.",
        ),
        Good(
            "two steps of one plan",
            "Beginning later this month, the mill will buy grain for at least $70 million per month.\n\nBeginning in "
            "December, the mill will buy grain for at least $60 million per month.",
        ),
        Good(
            "the word of two people",
            'Ann Lee, head of the dairies, said, "We did well, with revenue growing 16% in the quarter."\n\nTom Hill, '
            'head of the mills, said, "We had a hard time, with revenue growing 10% in the quarter."',
        ),
        Good(
            "other income, net, and net income",
            "Other income, net, in the second quarter of 2013 was $3.3 million.\n\nNet income in the second quarter "
            "of 2013 was $3.5 million.",
        ),
        Good(
            "another scope",
            "Northwind has nine tidal turbines in the firth.\n\nNorthwind has ten river turbines in the Aire.",
        ),
        Good("a part", "Northwind has ten tidal turbines.\n\nOf these, nine tidal turbines belong to Contoso."),
        Good(
            "more and in all",
            "Northwind received an additional $50,000 in licence fees.\n\nNorthwind has received a total of $60,000 "
            "in licence fees.",
        ),
        Good(
            "two periods",
            "Revenue for the quarter was $12.4 million.\n\nRevenue for the half year was $22.5 million.\n\nIn 2012, "
            "revenue was $12.7 million.",
        ),
        Good(
            "then and now",
            "Revenue was $12.4 million for 2013.\n\nThat compares with revenue of $12.7 million for 2012.",
        ),
        Good("forecast and actual", "Northwind has nine tidal turbines.\n\nIt expects ten tidal turbines next year."),
        Good(
            "what was and what is expected, in the same words",
            "The gross margin was 31.2 percent, up from 29.8 percent in the prior quarter.\n\nFor the fourth quarter, "
            "Northwind expects sales of $90 million and a gross margin of 31.7 percent.",
        ),
        Good(
            "two bounds", "Northwind has more than nine tidal turbines.\n\nNorthwind has at least ten tidal turbines."
        ),
        Good(
            "two countries",
            "Steel use in China is expected to grow by 11.4 percent in 2014 and by 11.5 percent in 2015.\n\nFor "
            "India, the forecasts for steel use point to a growth of 13.7 percent in 2014 and 11.8 percent in 2015.",
        ),
        Good(
            "two trials of one name",
            "In the GLADE 1 trial, 96 percent of patients receiving Cardol kept it.\n\nIn the GLADE 2 trial, 95 "
            "percent of patients receiving Cardol kept it.",
        ),
        Good("two bases", "Adjusted net income for 2013 was $12.4 million.\n\nNet income for 2013 was $12.7 million."),
        Good(
            "per piece and in all",
            "Contoso pays $34 million per product in milestones.\n\nContoso pays $32 million in milestones.",
        ),
        Good(
            "two partners, one digit apart",
            "Contoso pays a fee of $5.25 million in 2013.\n\nFabrikam pays a fee of $5.75 million in 2013.",
        ),
        Good(
            "two divisions", "Flour sales rose to $12.4 million in 2013.\n\nBread sales rose to $12.9 million in 2013."
        ),
        Good(
            "two quarters in the same words",
            "The margin of 2013 was 83% versus 91% before.\n\nThe margin of 2013 was 83% versus 90% before.",
        ),
        Good("a bound that holds", "Flour sales rose by over 500% in 2013.\n\nIn 2013, flour sales rose by 509%."),
        Good("the last year's column", "The return on assets was 1.36% in 2013.\n\nReturn on assets  1.36%  1.31%"),
        Good(
            "two lines of a statement",
            "Gross income  51,146  16,178  38,340  6,646\n\nNet income  41,206  12,178  38,340  6,676",
        ),
        Good("basic and diluted", "Basic  131,728,855  83,475,190\n\nDiluted  131,728,855  83,476,190"),
        Good(
            "two columns of one row",
            "Per share | 3Q 2013 | 3Q 2012 | YTD 2013 | YTD 2012\nRepair of the mill | 0.03 | 0.07 | 0.04 | "
            "0.07\nSale of land | 0.06 | 0.01 | 0.07 | 0.01",
        ),
        Good(
            "two blocks of one table",
            "| | Barley | Oats |\n| First tasting | | |\n| Median rank (range) | 14.8 (14.1, 15.4) | 10.9 |\n| Second "
            "tasting | | |\n| Median rank (range) | 15.8 (14.8, 17.0) | 11.2 |",
        ),
        Good(
            "two things that are both net",
            "Net earnings were $36.4 million in May.\n\nOf flour we had net sales of $34.6 million in May.\n\nThe net "
            "earnings of $36.4 million are our best.\n\nNobody had foreseen net earnings of $36.4 million.",
        ),
        Good(
            "the year before, with cents behind the point",
            "Net earnings were $44.5 million, or $1.76 per diluted share, as compared to $42.1 million, or $1.49 per "
            "diluted share, in 2012.\n\nIn 2013 net earnings were $36.4 million, or $1.44 per diluted share.\n\n• Net "
            "earnings of $36.4 million, or $1.44 per diluted share\n\nThe $1.44 per diluted share is a record.",
        ),
        Good(
            "the margins of two segments, whose paragraphs name them",
            "Flour Milling segment revenue rose to $137.4 million in 2013. Gross margin was 6.4% in 2013.\n\nBread "
            "Baking segment revenue fell to $73.5 million in 2013. Gross margin was 9.8% in 2013.",
        ),
        Good(
            "adjusted and not",
            "Adjusted operating income for 2013 was $171.8 million.\n\nOperating income rose to $151.8 million in "
            "2013.",
        ),
        Good(
            "a share of two digits that stands behind many things",
            "- Domestic: 71.8 million, +2.2%;\n- Foreign: 9.4 million, +2.2%;\n- All: 82.7 million, +2.2%;\n- "
            "Mileage: +3.1%;\n- Domestic: +3.1%;\n- Foreign: +3.2%.",
        ),
        Good("two partners", "Contoso pays a fee of $5 million in 2013.\n\nFabrikam pays a fee of $7 million in 2013."),
    ),
)
