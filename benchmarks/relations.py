"""
Relations over time: which share of them is reported, and how many look-alikes are flagged.

    python benchmarks/relations.py [--missed 3] [--kind NAME] [--turns 3]
    python benchmarks/relations.py --mixed

Each kind is one fact that an issuer tells in an earlier and in a later document, each time in one of several wordings;
every wording meets several of the other side, under other names.  A relation is reported if a finding names both
marked places, or both stand in one series.  A trap is two places that look like one fact and are none; it is flagged
if a finding, be it a note, names both.  The last sets are whole releases of an issuer over years; --mixed reads
those of all issuers as one folder, where nothing may be found between two of them.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from told_over_years import kinds, kinds_last, kinds_later, kinds_planned
from told_over_years.kinds import Kind
from told_over_years.story import Story, read

import factcheck as fc

COMPANIES = ("Northwind Therapeutics", "Alderon Biosciences", "Quillmark", "Tessaly Pharma", "Brightwater Industries")
PARTNERS = ("Contoso", "Fabrikam", "Vandermeer", "Ostrava Pharma", "Helios AG")
OTHERS = ("Adatum", "Litware", "Kestrel Bio", "Proseware", "Marlowe")
PEOPLE = ("Anna Whitlock", "Peter R. Lindqvist", "Maria Okafor", "James T. Halloran", "Ruth Delgado")
DRUGS = ("NWX-301", "ABT102", "QLM-7", "TSP4410", "lumotuzumab")
TECHNOLOGIES = ("LPC", "TRV", "PDX", "SMARTag", "ABX")
LEADS = (
    "{co} today announced progress across its business.",
    "{co} today reported on its plans and provided an update for investors.",
    "{co} announced today that it has made further progress.",
)
FILLERS = (
    "The team continues to work closely with physicians and regulators.",
    "We are pleased with the progress that our colleagues have made.",
    "Additional information can be found on the website of the company.",
    "The work builds on many years of research into the underlying science.",
)
MARK = re.compile("«([^«»]*)»")


class Case(NamedTuple):
    """Two documents, or one, and the two marked places as (document's name, start, end)."""

    documents: tuple[fc.Document, ...]
    places: tuple[tuple[str, int, int], ...]


def cases(kind: Kind, turns: int) -> Iterator[Case]:
    """Each earlier wording beside `turns` later ones, and each later one at least once."""
    pairs = [(i % len(kind.early), (i + t) % len(kind.late)) for t in range(turns) for i in range(width(kind))]
    for n, (i, j) in enumerate(dict.fromkeys(pairs)):
        yield case(kind, kind.early[i], kind.late[j], n)


def width(kind: Kind) -> int:
    return max(len(kind.early), len(kind.late))


def case(kind: Kind, early: str, late: str, n: int) -> Case:
    """The documents of one pair of wordings, under the n-th names."""
    names = {
        "co": COMPANIES[n % 5], "partner": PARTNERS[n % 5], "other": OTHERS[n % 5], "person": PEOPLE[n % 5],
        "drug": DRUGS[n % 5], "tech": TECHNOLOGIES[n % 5], "other_drug": DRUGS[(n + 2) % 5],
        "other_person": PEOPLE[(n + 2) % 5],
    }  # fmt: skip
    days = [date.fromisoformat(day) for day in kind.days]
    if len(days) == 1:
        return _read((_document(names, days[0], (early, late), n),))
    first, second = days
    return _read((_document(names, first, (early,), n), _document(names, second, (late,), n + 1)))


def _document(names: dict[str, str], day: date, told: tuple[str, ...], n: int) -> tuple[str, str, date]:
    sections: dict[str, list[str]] = defaultdict(list)
    for wording in told:
        place, _, words = wording.partition("|")
        sections[place].append(words.format(**names))
    company = names["co"]
    spelt = f"{day:%B} {day.day}, {day.year}"
    title = sections["headline"][0] if sections["headline"] else f"{company} Provides Update"
    lead = f"Waltham, MA, {spelt} – {company}, Inc. (Nasdaq: NWTX) " + LEADS[n % 3].format(co="").strip()
    parts = [title, lead, FILLERS[n % 4], *sections["body"]]
    speaker = f"{names['person']}, Chief Executive Officer of {company}"
    parts += [f"{words} said {speaker}." for words in sections["quote"]]
    parts.append(FILLERS[(n + 1) % 4])
    about = sections["about"] or ["The company serves customers in many markets."]
    parts += [f"About {company}", f"{company} is a company with offices in Waltham. " + " ".join(about)]
    return f"{day.isoformat()}.txt", "\n\n".join(parts) + "\n", day


def _read(written: tuple[tuple[str, str, date], ...]) -> Case:
    documents, places = [], []
    for name, marked, day in written:
        text, at = "", 0
        for found in MARK.finditer(marked):
            text += marked[at : found.start()]
            places.append((name, len(text), len(text) + len(found[1])))
            text += found[1]
            at = found.end()
        documents.append(fc.Document.from_text(text + marked[at:], name=name, date=day))
    return Case(tuple(documents), tuple(places))


def joined(case: Case, report: fc.Report) -> str:
    """ "finding" or "series" where one of them has both places, else "".  A third mark is another place of the last."""
    left, right = case.places[0], case.places[1:]
    for finding in report.findings:
        sides = (finding.at, *finding.evidence)
        if any(_on(p, left) for p in sides) and any(_on(p, place) for p in sides for place in right):
            return f"finding {finding.code} {finding.severity}"
    for series in report.series:
        sides = tuple(claim.place for claim in series.claims)
        if any(_on(p, left) for p in sides) and any(_on(p, place) for p in sides for place in right):
            return "series"
    return ""


def _on(place: fc.Place, mark: tuple[str, int, int]) -> bool:
    return place.document == mark[0] and place.span.start < mark[2] and mark[1] < place.span.end


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", type=int, default=0, help="print so many missed relations of a kind")
    parser.add_argument("--kind", default="", help="only kinds whose names hold this")
    parser.add_argument("--turns", type=int, default=3, help="how many later wordings each earlier one meets")
    parser.add_argument("--mixed", action="store_true", help="check all releases in one folder, whoever wrote them")
    given = parser.parse_args()
    if given.mixed:
        return mixed()
    for title, asked in (
        ("relations", kinds.RELATIONS),
        ("traps", kinds.TRAPS),
        ("later relations", kinds_later.RELATIONS),
        ("later traps", kinds_later.TRAPS),
        ("last relations", kinds_last.RELATIONS),
        ("last traps", kinds_last.TRAPS),
        ("planned relations", kinds_planned.RELATIONS),
        ("planned traps", kinds_planned.TRAPS),
    ):
        total = hit = other = alike = 0
        for kind in asked:
            if given.kind not in kind.name:
                continue
            found: list[Case] = []
            missed: list[Case] = []
            beside = 0
            for one in cases(kind, given.turns):
                report = fc.check(one.documents)
                how = joined(one, report)
                alike += how == "series"
                is_hit = bool(how) if title.endswith("relations") else how.startswith("finding")
                (found if is_hit else missed).append(one)
                if is_hit == (title.endswith("traps")):
                    shown = len(missed) if title.endswith("relations") else len(found)
                    if shown <= given.missed:
                        show(one, report, how)
                beside += sum(f.severity != "note" for f in report.findings) - (is_hit and "warning" in how)
            count = len(found) + len(missed)
            total, hit, other = total + count, hit + len(found), other + beside
            share = f"{100 * len(found) / count:5.0f} %"
            print(f"{title[:-1]:15}{kind.name:34}{len(found):4} of {count:3}{share}{beside or '':5}")
        if total:
            in_series = f", {alike} in one series" if title.endswith("traps") else ""
            print(f"{title:49}{hit:4} of {total:3}{100 * hit / total:5.1f} %{other:5} other warnings{in_series}\n")
    for title, stories in sets():
        told(title, [story for story in stories if given.kind in story.name], given.missed)
    return 0


def sets() -> Iterator[tuple[str, tuple[Story, ...]]]:
    """The sets of whole releases, in the order of their writing: each a module `set_NN` with its STORIES."""
    for path in sorted(Path(__file__).with_name("told_over_years").glob("set_*.py")):
        yield path.stem.replace("_", " "), importlib.import_module(f"told_over_years.{path.stem}").STORIES


def mixed() -> int:
    """Check the releases of all issuers as one folder, print what is found between two of them; 1 if there is any."""
    documents = [
        fc.Document.from_text(document.text, name=f"{story.name}/{document.name}", date=document.date)
        for story in {story.name: story for _, stories in sets() for story in stories}.values()
        for document in read(story)[0]
    ]
    between = 0
    for finding in fc.check(documents).findings:
        issuers = {place.document.split("/")[0] for place in (finding.at, *finding.evidence)}
        if len(issuers) > 1:
            between += 1
            print(f"{finding.code} {finding.message}: {', '.join(sorted(issuers))}")
    print(f"{between} findings between two issuers, in {len(documents)} releases read as one folder")
    return int(between > 0)


def told(title: str, stories: list[Story], missed: int) -> None:
    """Print how many relations of whole releases are reported and how many traps flagged, story by story."""
    counts = [0, 0, 0, 0]
    for story in stories:
        documents, spots = read(story)
        report = fc.check(documents)
        here = [0, len(story.relations), 0, len(story.traps)]
        for at, pairs in ((0, story.relations), (2, story.traps)):
            for pair in pairs:
                one = Case(documents, (spots[pair.left], spots[pair.right]))
                how = joined(one, report)
                here[at] += bool(how) if at == 0 else how.startswith("finding")
                if missed and (not how if at == 0 else how.startswith("finding")):
                    print(f"{pair.kind}: {pair.left} {pair.right}")
                    show(one, report, how)
        counts = [a + b for a, b in zip(counts, here, strict=True)]
        print(f"{title:15}{story.name:34}{here[0]:4} of {here[1]:3}{here[2]:10} of {here[3]:3} traps")
    if counts[1]:
        share = f"{100 * counts[0] / counts[1]:5.1f} %"
        print(f"{title:49}{counts[0]:4} of {counts[1]:3}{share}{counts[2]:5} of {counts[3]:3} traps\n")


def show(case: Case, report: fc.Report, how: str) -> None:
    """Print the marked sentences of a case and the claims in them."""
    for document in case.documents:
        marks = [place for place in case.places if place[0] == document.name]
        for _, start, end in marks:
            line = document.text[document.text.rfind("\n", 0, start) + 1 : document.text.find("\n", end)]
            print(f"    {document.name}: {line}")
        for claim in report.claims:
            if any(_on(claim.place, mark) for mark in marks):
                slots = (str(claim.measure), claim.subject, claim.per, claim.counterparty, claim.agreement)
                print(f"        {claim.mention.text!r} {slots} {claim.modality} {claim.nature} {claim.as_of}", how)
        for unread in report.unread:
            if any(_on(fc.Place(unread.document, unread.mention.span, ""), mark) for mark in marks):
                print(f"        not read: {unread.mention.text!r}: {unread.reason}")


if __name__ == "__main__":
    sys.exit(main())
