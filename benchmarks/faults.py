"""
Seeded faults: which share of single changes to clean documents is found, and which harmless changes are flagged.

    python benchmarks/faults.py [--most 60] [--missed 5] [--half 0] PATH…

PATH is a text or Markdown file, or a .jsonl file whose lines have "text", and "date" and "id" if known.  Every document
is changed in one place at a time: a weekday, a day, a dateline, a digit, a unit, a hedge, an acronym's words, a title,
or a placeholder for a figure.  A change is found if a rule has more to say near the changed words than before.  The
other half are changes that keep the meaning (another form of the same date or number, another wording of the same
hedge); a finding more is a false alarm there.  Places are taken at even distances, so that two runs change the same.
--half 1 reads the half of the documents that a cure may be made on, --half 0 the half that is only measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import footed
import told_twice
from changes import Change, Seeder, put, stated_twice, told_again

import factcheck as fc
from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Finding, Mention, Span
from factcheck.record.entities import issuer
from factcheck.rulebook import bundled

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DATED = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}), (?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}}), (?P<year>\d{{4}})"
)
DATE = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}}), (?P<year>(?:19|20)\d\d)\b")
EXPECTED = re.compile(
    r"\b(?:expects?|anticipates?|(?:is|are) (?:expected|anticipated|scheduled|planned)|will)\b[^.;:()]{0,60}"
    r"\b(?:by|in|during) (?:the )?(?:end of |\w+ half of |\w+ quarter of )?(?P<year>20\d\d)\b"
)
LAST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

NEAR = 80
"""Characters on each side of a change in which a finding is its finding: the acronym behind its changed words."""
BESIDE = 5
"""Earlier documents of the issuer that are read beside one that is changed against them."""
RULES = tuple(rule for rule in bundled() if rule.code not in ("FC902", "FC904"))


class Seeded(NamedTuple):
    """One change, and the findings that it made."""

    change: Change
    found: tuple[Finding, ...]


def weekday(document: Document) -> Iterator[Change]:
    """The weekday beside a full date becomes the next one."""
    for found in DATED.finditer(document.text):
        following = WEEKDAYS[(WEEKDAYS.index(found["weekday"]) + 1) % 7]
        yield Change(*found.span("weekday"), following)


def day(document: Document) -> Iterator[Change]:
    """The day beside a weekday becomes the next or the last one."""
    for found in DATED.finditer(document.text):
        number = int(found["day"])
        yield Change(*found.span("day"), str(number + 1 if number < 28 else number - 1))


def year(document: Document) -> Iterator[Change]:
    """The year beside a weekday becomes the one before."""
    for found in DATED.finditer(document.text):
        yield Change(*found.span("year"), str(int(found["year"]) - 1))


def impossible(document: Document) -> Iterator[Change]:
    """A day becomes one more than its month has."""
    for found in DATE.finditer(document.text):
        yield Change(*found.span("day"), str(LAST[MONTHS.index(found["month"])] + 1))


def dateline(document: Document) -> Iterator[Change]:
    """The dateline's year becomes the one before; only where the date is also known otherwise."""
    for evidence in document.dates:
        if evidence.span and evidence.source == "dateline" and len({e.source for e in document.dates}) > 1:
            words = document.text[evidence.span.start : evidence.span.end]
            at = evidence.span.start + words.rfind(str(evidence.day.year))
            yield Change(at, at + 4, str(evidence.day.year - 1))


def today(document: Document) -> Iterator[Change]:
    """The year of a date beside "today" becomes the one before."""
    for found in re.finditer(rf"\btoday, {DATE.pattern}", document.text):
        yield Change(*found.span("year"), str(int(found["year"]) - 1))


def past(document: Document) -> Iterator[Change]:
    """The year in which something is expected becomes two years less."""
    for found in EXPECTED.finditer(document.text):
        yield Change(*found.span("year"), str(int(found["year"]) - 2))


def placeholder(document: Document) -> Iterator[Change]:
    """A sum of money or a percentage becomes a place left to be filled in."""
    forms = ("[●]", "$XX million", "[insert figure]", "$____ million", "XX%", "[TBD]")
    for number, mention in enumerate(m for m in find_mentions(document) if m.kind in ("money", "percent")):
        yield Change(mention.span.start, mention.span.end, forms[number % len(forms)])


def acronym(document: Document) -> Iterator[Change]:
    """The last word of a long form changes, or all of it, where the document defines the acronym twice."""
    defined: dict[str, list[Mention]] = defaultdict(list)
    for mention in find_mentions(document):
        if mention.kind == "acronym" and len(mention.names) == 2:
            defined[mention.names[0]].append(mention)
    for mentions in defined.values():
        for mention in (mentions[0], mentions[-1])[: len(mentions)]:
            words = mention.names[1].split()
            for changed in (words[-1:], words) if len(mentions) > 1 else ():
                old = " ".join(changed)
                at = document.text.rfind(old, 0, mention.span.start)
                if at >= 0 and mention.span.start - at < 90:
                    yield Change(at, at + len(old), " ".join(word[0] + "omponent" for word in changed))


def title(document: Document) -> Iterator[Change]:
    """One of two titles of a person becomes another chief officer's."""
    held: dict[str, list[Mention]] = defaultdict(list)
    for mention in find_mentions(document):
        if mention.kind == "role" and "Chief" in mention.names[1]:
            held[mention.names[0]].append(mention)
    for mentions in held.values():
        if len(mentions) > 1:
            other = "Chief Operating Officer" if "Operating" not in mentions[-1].names[1] else "Chief Financial Officer"
            yield Change(mentions[-1].span.start, mentions[-1].span.end, other)


def name(document: Document) -> Iterator[Change]:
    """Two letters of a surname are exchanged, where a person with a title is named more than once."""
    for mention in find_mentions(document):
        if mention.kind == "role" and mention.names[0] in document.plain:
            written = [found.end() for found in re.finditer(re.escape(mention.names[0]), document.text)]
            last = mention.names[0].split()[-1]
            if len(written) > 1 and len(last) > 4 and last[-1] != last[-2]:
                yield Change(written[-1] - 2, written[-1], last[-1] + last[-2])


def digit(document: Document) -> Iterator[Change]:
    """One digit of a figure that the document states more than once."""
    for mention in stated_twice(document):
        digits = [at for at, letter in enumerate(mention.text) if letter.isdigit()]
        at = digits[-1] if len(digits) < 3 else digits[len(digits) // 2]
        yield put(mention, at, at + 1, str((int(mention.text[at]) + 3) % 10))


def first(document: Document) -> Iterator[Change]:
    """One digit of such a figure where it is told first: in the headline, or among the highlights."""
    for told, *_ in told_again(document):
        digits = [at for at, letter in enumerate(told.mention.text) if letter in "123456789"]
        at = digits[0]
        yield put(told.mention, at, at + 1, str(int(told.mention.text[at]) % 9 + 1))


def swapped(document: Document) -> Iterator[Change]:
    """Two neighbouring digits of a figure that the document states more than once."""
    for mention in stated_twice(document):
        for found in re.finditer(r"\d\d", mention.text):
            leads = not re.search(r"[1-9]", mention.text[: found.start()])
            if found[0][0] != found[0][1] and not (leads and found[0][1] == "0"):  # nobody writes "$01,656"
                yield put(mention, *found.span(), found[0][::-1])
                break


def unit(document: Document) -> Iterator[Change]:
    """The scale or the currency of a sum that the document states more than once."""
    for mention in stated_twice(document):
        if mention.kind == "money" and (found := re.search("million|billion", mention.text)):
            yield put(mention, *found.span(), "billion" if found[0] == "million" else "million")


def hedge(document: Document) -> Iterator[Change]:
    """A bound loses its words, where the document gives it more than once."""
    for mention in stated_twice(document):
        before = re.search(r"\b(?:up to|more than|at least|over) $", document.text[: mention.span.start][-12:])
        if before and mention.quantity and mention.quantity.hedge not in ("none", "about", "nearly"):
            yield Change(mention.span.start - len(before[0]), mention.span.start, "")


def bound(document: Document) -> Iterator[Change]:
    """A sum without a bound gets one, where the document gives it more than once."""
    for mention in stated_twice(document):
        before = document.text[max(0, mention.span.start - 30) : mention.span.start]
        prose = re.search(r"\b[a-z]+ [a-z]+ $", before)
        if prose and mention.kind == "money" and mention.quantity and mention.quantity.hedge == "none":
            yield Change(mention.span.start, mention.span.start, "up to ")


FAULTS: tuple[Seeder, ...] = (
    weekday, day, year, impossible, dateline, today, past, placeholder, acronym, title, name, digit, first, swapped,
    unit, hedge, bound, *footed.FAULTS, *told_twice.FAULTS, *told_twice.ACROSS,
)  # fmt: skip


def short_weekday(document: Document) -> Iterator[Change]:
    """ "Tuesday, June 4" as "Tue., June 4"."""
    for found in DATED.finditer(document.text):
        yield Change(*found.span("weekday"), found["weekday"][:3] + ".")


def day_first(document: Document) -> Iterator[Change]:
    """ "June 4, 2013" as "4 June 2013"."""
    for found in DATE.finditer(document.text):
        yield Change(*found.span(), f"{found['day']} {found['month']} {found['year']}")


def in_full(document: Document) -> Iterator[Change]:
    """ "$170.5 million" as "$170,500,000"."""
    for mention in find_mentions(document):
        found = re.fullmatch(r"\$(\d+(?:\.\d+)?) million", mention.text)
        if mention.kind == "money" and found and mention.quantity and mention.quantity.written:
            yield Change(mention.span.start, mention.span.end, f"${int(mention.quantity.written):,}")


def same_hedge(document: Document) -> Iterator[Change]:
    """ "More than 50" as "over 50", "approximately" as "about"."""
    for found in re.finditer(r"\b(?:more than|approximately|at least)(?= [$\d])", document.text):
        yield Change(*found.span(), {"more than": "over", "approximately": "about"}.get(found[0], "no less than"))


def wide_space(document: Document) -> Iterator[Change]:
    """A space in front of a unit becomes one that does not break."""
    for found in re.finditer(r"(?<=\d) (?=million|percent|billion|basis)", document.text):
        yield Change(*found.span(), "\u00a0")


KEPT: tuple[Seeder, ...] = (short_weekday, day_first, in_full, same_hedge, wide_space)


def seeded(document: Document, change: Change, beside: tuple[Document, ...] = ()) -> Seeded:
    """The findings on the changed document of the rules that have more of them near the change than before."""
    text = document.text[: change.start] + change.instead + document.text[change.end :]
    given = next((e.day for e in document.dates if e.source == "given"), None)
    before = Counter(f.code for f in _near(document, Span(change.start, change.end), beside))
    changed = Document.from_text(text, document.name, given)
    after = _near(changed, Span(change.start, change.start + len(change.instead)), beside)
    count = Counter(finding.code for finding in after)
    return Seeded(change, tuple(f for f in after if count[f.code] > before[f.code]))


def _near(document: Document, span: Span, beside: tuple[Document, ...]) -> list[Finding]:
    around = Span(span.start - NEAR, span.end + NEAR)
    report = fc.check([*beside, document], rules=RULES)
    return [
        f
        for f in report.findings
        if any(p.document == document.name and p.span.meets(around) for p in (f.at, *f.evidence))
    ]


def _earlier(pages: list[Document], page: Document) -> tuple[Document, ...]:
    """The last documents of a page's issuer before it."""
    name, day = _source(page), page.date
    earlier = [p for p in pages if name and day and p.date and p.date < day and _source(p) == name]
    return tuple(earlier[-BESIDE:])


def _source(page: Document) -> str:
    return issuer(page) or page.name.partition(":")[0]


def documents(paths: list[Path]) -> Iterator[Document]:
    """The documents of files and of .jsonl lines."""
    for path in paths:
        if path.suffix != ".jsonl":
            yield fc.read_document(path)
            continue
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                row = json.loads(line)
                day = date.fromisoformat(row["date"][:10]) if row.get("date") else None
                yield Document.from_text(row["text"], str(row.get("id", number)), day)


def half(page: Document) -> int:
    """The half that a document belongs to, by its name."""
    return hashlib.sha256(page.name.encode()).digest()[0] % 2


def report(pages: list[Document], seeders: tuple[Seeder, ...], most: int, shown: int) -> None:
    """One line a kind: how many were changed, how many found, by which rules; then some of the others."""
    for seeder in seeders:
        places = [(page, change) for page in pages for change in seeder(page)]
        if seeder is told_twice.phone:
            places = [(p, c) for p, c in places if told_twice.dialled_before(p, c, _earlier(pages, p))]
        step = max(1, len(places) // most)
        chosen = list(islice(places[::step], most))
        across = seeder in told_twice.ACROSS
        results = [(page, seeded(page, change, _earlier(pages, page) if across else ())) for page, change in chosen]
        found = [result for _, result in results if result.found]
        codes = Counter(code for result in found for code in {finding.code for finding in result.found})
        share = f"{100 * len(found) / len(results):5.1f} %" if results else "    -  "
        rules = " ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        print(f"{seeder.__name__:14} {len(found):4} of {len(results):4} ({len(places)})  {share}  {rules}")
        odd = [(page, r) for page, r in results if bool(r.found) == (seeders is KEPT)]
        for page, result in odd[:shown]:
            change = result.change
            around = page.text[max(0, change.start - 60) : change.start], page.text[change.end : change.end + 40]
            print(f"    {page.name}: {' '.join(around[0].split())} «{change.instead}» {' '.join(around[1].split())}")
            for finding in result.found[:1]:
                print(f"        {finding.code} {finding.message}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--most", type=int, default=60, metavar="N", help="changes of one kind, at most")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="print up to N that were not found")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only the documents of one half, by their names")
    options = parser.parse_args()
    pages = [page for page in documents(options.paths) if options.half in (None, half(page))]
    print(f"{len(pages)} documents\n\nfaults: found of changed (places there are)")
    report(pages, FAULTS, options.most, options.missed)
    print("\nmeaning kept: flagged of changed (places there are)")
    report(pages, KEPT, options.most, options.missed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
