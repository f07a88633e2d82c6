"""
What is found of a comparative that was altered: the quarterly releases of an invented company, all from one book.

    python benchmarks/quarters.py [--seed N] [--show]

Every release tells its quarter beside that of the year before, as press offices do: in four manners, with a table or
without, with the year to date where there is one, by the calendar and by a fiscal year that ends in June.  The book is consistent, so there is nothing to be found; and each
figure of an earlier time is altered by a digit in turn, and should be.  Printed is what is found of those, by code.
"""

# ruff: noqa: E501 - a paragraph of a release is one line
from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from factcheck import Document, check  # noqa: E402

MANNERS = 4
COLUMN = ">16,.1f"
YEARS = (2010, 2011, 2012)
NTH = ("", "first", "second", "third", "fourth")
SO_FAR = ("", "", "six", "nine", "")
ENDS = ("", "March 31", "June 30", "September 30", "December 31")
DAYS = ((1, 1), (5, 3), (8, 2), (11, 1), (2, 14))
"""When the results of a quarter are told, month and day."""
Quarter = tuple[int, int]
Book = dict[Quarter, dict[str, float]]
MARKS = "\x02\x03"
MARKED = re.compile(f"[{MARKS}]")


def book(seed: int) -> Book:
    """What the company earned and had in each quarter, in millions of dollars and in people."""
    chance = random.Random(seed)
    found: Book = {}
    revenue = 30.0
    for at, quarter in enumerate((year, part) for year in YEARS for part in (1, 2, 3, 4)):
        revenue = round(revenue * (1 + chance.uniform(-0.02, 0.06)), 1)
        product = round(revenue * chance.uniform(0.6, 0.66), 1)
        gross = round(revenue * chance.uniform(0.58, 0.62), 1)
        research, office = (round(revenue * chance.uniform(*share), 1) for share in ((0.15, 0.2), (0.1, 0.13)))
        income = round(gross - research - office - chance.uniform(1, 3), 1)
        shares = round(40 + 0.3 * at + chance.uniform(0, 0.2), 1)
        found[quarter] = {
            "revenue": revenue, "product": product, "service": round(revenue - product, 1), "gross": gross,
            "research": research, "office": office, "income": income, "shares": shares,
            "eps": round(income / shares, 2), "cash": round(60 + at * 2.3 + chance.uniform(-1, 1), 1),
            "people": 600 + at * 9 + chance.randint(-3, 3),
        }  # fmt: skip
    return found


def _old(figure: float, form: str = "") -> str:
    """A figure of an earlier time, between marks, behind the blanks of its form."""
    told = format(figure, form)
    return " " * (len(told) - len(told.lstrip())) + MARKS[0] + told.lstrip() + MARKS[1]


def release(told: Book, quarter: Quarter, manner: int) -> tuple[date, str]:
    """The day and the text of a quarter's release in one of the first three manners, its figures of an earlier time in `MARKS`."""
    year, part = quarter
    now, then = told[quarter], told[year - 1, part]
    before = (year, part - 1) if part > 1 else (year - 1, 4)
    day = date(year + (part == 4), *DAYS[part])
    nth, end, ended = NTH[part], f"{ENDS[part]}, {year}", f"{ENDS[before[1]]}, {before[0]}"
    said = f"{day:%B} {day.day}, {day.year}"
    rose = f"{'an increase' if now['revenue'] >= then['revenue'] else 'a decrease'} of "
    rose += f"{abs(now['revenue'] - then['revenue']) / then['revenue'] * 100:.0f}%"
    margins = [f"{side['gross'] / side['revenue'] * 100:.0f}%" for side in (now, then)]
    if manner == 0:
        return (
            day,
            f"""Northwind Reports {nth.title()} Quarter {year} Financial Results

LEEDS, Mass., {said} (GLOBE NEWSWIRE) -- Northwind, Inc. (Nasdaq: NWND), a maker of water pumps, today announced financial results for its {nth} quarter ended {end}.

Revenue: Total revenue was ${now["revenue"]} million for the {nth} quarter of {year}, compared to ${_old(then["revenue"])} million for the {nth} quarter of {year - 1}. Product revenue was ${now["product"]} million, compared to ${_old(then["product"])} million, and service revenue was ${now["service"]} million, compared to ${_old(then["service"])} million for the {nth} quarter of {year - 1}.

Gross Profit: Gross profit was ${now["gross"]} million, representing a gross margin of {margins[0]}, compared to ${_old(then["gross"])} million, or {margins[1]}, for the same period last year.

Net Income: Net income was ${now["income"]} million, or ${now["eps"]:.2f} per diluted share, based on {now["shares"]} million diluted shares, compared to ${_old(then["income"])} million, or ${_old(then["eps"], ".2f")} per diluted share, based on {_old(then["shares"])} million diluted shares, for the {nth} quarter of {year - 1}.

Balance Sheet: As of {end}, Northwind had ${now["cash"]} million in cash and short-term investments, compared with ${_old(told[before]["cash"])} million as of {ended}.

Northwind makes pumps. It employed {now["people"]} people at the end of the quarter, compared with {_old(then["people"])} a year earlier.
""",
        )
    if manner == 1:
        text = f"""Northwind Announces {nth.title()} Quarter {year} Results

LEEDS, Mass.--(BUSINESS WIRE)--{said}--Northwind, Inc. (Nasdaq: NWND) today reported results for the three months ended {end}.

Revenue for the quarter was ${now["revenue"]} million, {rose} from ${_old(then["revenue"])} million in the {nth} quarter of {year - 1}. Revenue included ${now["product"]} million of product revenue and ${now["service"]} million of service revenue, compared with ${_old(then["product"])} million and ${_old(then["service"])} million, respectively, in the prior-year quarter.

Research and development expenses were ${now["research"]} million, compared with ${_old(then["research"])} million in the {nth} quarter of {year - 1}. General and administrative expenses were ${now["office"]} million versus ${_old(then["office"])} million a year ago.

Net income for the quarter was ${now["income"]} million, or ${now["eps"]:.2f} per share, compared to net income of ${_old(then["income"])} million, or ${_old(then["eps"], ".2f")} per share, for the same period in {year - 1}.

Cash and short-term investments totaled ${now["cash"]} million at {end}, compared to ${_old(told[before]["cash"])} million at {ended}.
"""
        return day, text + _so_far(told, quarter)
    rows = "\n".join(
        f"{name:<32}{now[key]:>12,.1f}{_old(then[key], COLUMN)}"
        for name, key in (
            ("Product revenue", "product"), ("Service revenue", "service"), ("Total revenue", "revenue"),
            ("Gross profit", "gross"), ("Research and development", "research"),
            ("General and administrative", "office"), ("Net income", "income"),
        )
    )  # fmt: skip
    return (
        day,
        f"""Northwind Announces {nth.title()} Quarter {year} Results

LEEDS, Mass., {said} /PRNewswire/ -- Northwind, Inc. (Nasdaq: NWND) reported net income of ${now["income"]} million, or ${now["eps"]:.2f} per share, for the quarter ended {end}, compared with ${_old(then["income"])} million, or ${_old(then["eps"], ".2f")} per share, for the quarter ended {ENDS[part]}, {year - 1}.

Northwind ended the quarter with ${now["cash"]} million in cash and short-term investments, up from ${_old(told[before]["cash"])} million at {ended}.

CONDENSED STATEMENTS OF OPERATIONS (in millions)

                                    Three months ended {ENDS[part]},
                                      {year}            {year - 1}
{rows}
""",
    )


FISCAL_ENDS = ("", "September 30", "December 31", "March 31", "June 30")
FISCAL_DAYS = ((1, 1), (11, 1), (2, 2), (5, 3), (8, 6))


def fiscal_release(told: Book, quarter: Quarter) -> tuple[date, str]:
    """The release of a quarter of a fiscal year that ends in June."""
    year, part = quarter
    now, then = told[quarter], told[year - 1, part]
    day = date(year - (part == 1), *FISCAL_DAYS[part])
    nth, end = NTH[part], f"{FISCAL_ENDS[part]}, {year - (part < 3)}"
    said = f"{day:%B} {day.day}, {day.year}"
    period = (
        f"its fiscal {year} {nth} quarter ended {end}" if part < 4 else f"its {nth} quarter and fiscal year ended {end}"
    )
    text = f"""Northwind Reports {nth.title()} Quarter Fiscal {year} Results

LEEDS, Mass., {said} (GLOBE NEWSWIRE) -- Northwind, Inc. (Nasdaq: NWND), a maker of water pumps, today announced results for {period}.

Revenue for the {nth} quarter of fiscal {year} was ${now["revenue"]} million, compared to ${_old(then["revenue"])} million in the {nth} quarter of fiscal {year - 1}. Product revenue for the quarter was ${now["product"]} million, compared with ${_old(then["product"])} million in the same quarter of fiscal {year - 1}.

Research and development expenses were ${now["research"]} million, compared to ${_old(then["research"])} million in the prior-year quarter. Net income for the quarter was ${now["income"]} million, or ${now["eps"]:.2f} per share; in the {nth} quarter of the prior year it was ${_old(then["income"])} million, or ${_old(then["eps"], ".2f")} per share.
"""
    if part < 4:
        return day, text
    sums = [round(sum(told[of, each]["revenue"] for each in (1, 2, 3, 4)), 1) for of in (year, year - 1)]
    return (
        day,
        f"{text}\nFor fiscal {year}, revenue rose to ${sums[0]} million from ${_old(sums[1])} million in fiscal {year - 1}.\n",
    )


def _so_far(told: Book, quarter: Quarter) -> str:
    year, part = quarter
    if not SO_FAR[part]:
        return ""
    sums = {
        (of, key): round(sum(told[of, earlier][key] for earlier in range(1, part + 1)), 1)
        for of in (year, year - 1)
        for key in ("revenue", "research")
    }
    now = [f"${sums[year, key]} million" for key in ("revenue", "research")]
    then = [f"${_old(sums[year - 1, key])} million" for key in ("revenue", "research")]
    return (
        f"\nFor the {SO_FAR[part]} months ended {ENDS[part]}, {year}, revenue was {now[0]} and research and development "
        f"expenses were {now[1]}, compared to {then[0]} and {then[1]}, respectively, for the {SO_FAR[part]} months ended "
        f"{ENDS[part]}, {year - 1}.\n"
    )


def series(seed: int, manner: int) -> list[tuple[Document, list[tuple[int, int]]]]:
    """The releases of two years, which look back at three, each with the spans of its figures of an earlier time."""
    told = book(seed)
    found = []
    for quarter in ((year, part) for year in YEARS[1:] for part in (1, 2, 3, 4)):
        day, marked = fiscal_release(told, quarter) if manner == 3 else release(told, quarter, manner)
        pieces = MARKED.split(marked)  # every second one is marked
        starts = [sum(map(len, pieces[:k])) for k in range(len(pieces))]
        spans = [(starts[k], starts[k] + len(pieces[k])) for k in range(1, len(pieces), 2)]
        found.append((Document.from_text("".join(pieces), name=f"{day}.txt", date=day), spans))
    return found


def altered(document: Document, span: tuple[int, int]) -> Document:
    """A document with one figure altered by a digit."""
    figure = document.text[slice(*span)]
    chance = random.Random(f"{figure}{span}")
    k = chance.choice([at for at, letter in enumerate(figure) if letter.isdigit()])
    digit = chance.choice([d for d in "123456789" if d != figure[k]])
    text = document.text[: span[0] + k] + digit + document.text[span[0] + k + 1 :]
    return Document.from_text(text, name=document.name, date=document.date)


def codes_at(documents: list[Document], name: str, span: tuple[int, int]) -> list[str]:
    """The codes of the findings on a span of a document."""
    return [
        finding.code
        for finding in check(documents).findings
        for place in (finding.at, *finding.evidence)
        if place.document == name and place.span.start < span[1] and span[0] < place.span.end
    ]


def main(seed: int, show: bool) -> int:
    """Print the shares; 1 if anything is found where nothing was altered."""
    alarms = 0
    for manner in range(MANNERS):
        releases = series(seed, manner)
        documents = [document for document, _ in releases]
        clean = check(documents).findings
        alarms += len(clean)
        codes: Counter[str] = Counter()
        missed: list[str] = []
        for at, (document, spans) in enumerate(releases):
            for span in spans if at > 3 else ():  # those of the second year, whose year before was told
                changed = [*documents[:at], altered(document, span), *documents[at + 1 :]]
                found = codes_at(changed, document.name, span)
                codes[found[0] if found else "missed"] += 1
                if not found:
                    missed.append(" ".join(document.text[max(0, span[0] - 60) : span[1] + 10].split()))
        total = codes.total()
        print(
            f"manner {manner}: {len(clean)} found in the consistent book; of {total} altered {total - codes['missed']}"
        )
        print(f"    {dict(codes.most_common())}")
        for words in missed if show else ():
            print(f"    missed: {words}")
    return 1 if alarms else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    sys.exit(main(given.seed, given.show))
