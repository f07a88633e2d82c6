"""
Seeded faults: which share of single changes to clean documents is found, and which harmless changes are flagged.

    python benchmarks/faults.py [--most 60] [--missed 5] [--half 0] [--kind NAME] PATH…
    python benchmarks/faults.py --retold [--missed 5] [--half 0]

PATH is a text or Markdown file, or a .jsonl file whose lines have "text", and "date", "id" and "issuer" if known.
Every document is changed in one place at a time: a weekday, a day, a dateline, a digit, a unit, a hedge, an acronym's
words, a title, or a placeholder for a figure.  A change is found if a rule has more to say near the changed words than
before.  The other half are changes that keep the meaning (another form of the same date or number, another wording of
the same hedge); a finding more is a false alarm there.  Places are taken at even distances, so that two runs change the
same.  --retold changes what the releases of `retold_stories` tell again of an earlier one; a half is every second
issuer.  --half 1 reads the half of the documents that a cure may be made on, --half 0 the half that is only measured.
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
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import carried_over
import footed
import told_before
import told_twice
from changes import Change, Seeder, may_both_be, put, stated_twice, told_again
from meaning_kept import KEPT

import factcheck as fc
from factcheck.claims.issuers import issuer
from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Finding, Mention, Span
from factcheck.rulebook import bundled

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DATED = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}), (?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}}), (?P<year>\d{{4}})"
)
SHORT = r"(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\."
WEEKDAY = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?:{'|'.join(MONTHS)}|{SHORT}) (?P<day>\d{{1,2}})\b")
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
    """The weekday beside a date becomes the next one."""
    for found in WEEKDAY.finditer(document.text):
        following = WEEKDAYS[(WEEKDAYS.index(found["weekday"]) + 1) % 7]
        yield Change(*found.span("weekday"), following)


def day(document: Document) -> Iterator[Change]:
    """The day beside a weekday becomes the next or the last one."""
    for found in WEEKDAY.finditer(document.text):
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
    """One digit of a figure that the document states more than once; the figures cannot both be true then."""
    for *others, last in told_again(document):
        mention = last.mention
        digits = [at for at, letter in enumerate(mention.text) if letter.isdigit()]
        at = digits[-1] if len(digits) < 3 else digits[len(digits) // 2]
        if "/" in mention.text:  # "6-1/2 percent": nobody writes "6-4/2"
            at = digits[0]
        for place in (at, *reversed([one for one in digits if one < at])):
            change = put(mention, place, place + 1, str((int(mention.text[place]) + 3) % 10))
            if not any(may_both_be(mention, change, other.mention) for other in others):
                yield change
                break


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
    """The scale of a sum that the document states more than once, in each of its places that writes it."""
    for told in told_again(document):
        for mention in (one.mention for one in told):
            if mention.kind == "money" and (found := re.search("million|billion|(?<=[0-9])[MB]\\b", mention.text)):
                others = {"million": "billion", "billion": "million", "M": "B", "B": "M"}
                yield put(mention, *found.span(), others[found[0]])


def hedge(document: Document) -> Iterator[Change]:
    """A bound loses its words in one of its places, where the document gives it more than once."""
    for mention in (one.mention for told in told_again(document) for one in told):
        before = re.search(r"\b(?:up to|more than|at least|over) $", document.text[: mention.span.start][-12:])
        if before and mention.quantity and mention.quantity.hedge not in ("none", "about", "nearly"):
            yield Change(mention.span.start - len(before[0]), mention.span.start, "")


def bound(document: Document) -> Iterator[Change]:
    """A sum without a bound gets one in one of its places, where the document gives it more than once."""
    for mention in (one.mention for told in told_again(document) for one in told):
        before = document.text[max(0, mention.span.start - 30) : mention.span.start]
        prose = re.search(r"\b[a-z]+ [a-z]+ $", before)
        if prose and mention.kind == "money" and mention.quantity and mention.quantity.hedge == "none":
            yield Change(mention.span.start, mention.span.start, "up to ")


FAULTS: tuple[Seeder, ...] = (
    weekday, day, year, impossible, dateline, today, past, placeholder, acronym, title, name, digit, first, swapped,
    unit, hedge, bound, *footed.FAULTS, *carried_over.FAULTS, *told_twice.FAULTS, *told_twice.ACROSS,
)  # fmt: skip


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
    return [
        f
        for f in _findings(document, beside)
        if any(p.document == document.name and p.span.meets(around) for p in (f.at, *f.evidence))
    ]


@lru_cache(maxsize=64)
def _findings(document: Document, beside: tuple[Document, ...]) -> tuple[Finding, ...]:
    """The findings around a document, read once for all changes to it."""
    return fc.check([*beside, document], rules=RULES).findings


class Shelf(NamedTuple):
    """All documents, oldest first, with their issuers by name; `chosen` are those that are changed."""

    pages: tuple[Document, ...]
    issuers: dict[str, str]
    chosen: tuple[Document, ...]

    @classmethod
    def of(cls, paths: list[Path], only: int | None) -> Shelf:
        """The documents of some files, of which one half is changed, or all."""
        told = sorted(documents(paths), key=lambda one: (one[0].date or date.max, one[0].name))
        pages = tuple(page for page, _ in told)
        return cls(pages, {page.name: name for page, name in told}, tuple(p for p in pages if only in (None, half(p))))

    def earlier(self, page: Document) -> tuple[Document, ...]:
        """The documents of a page's issuer before it."""
        name, day = self.issuers[page.name], page.date
        return tuple(p for p in self.pages if name and day and p.date and p.date < day and self.issuers[p.name] == name)

    def places(self, seeder: Seeder) -> list[Place]:
        """The places that a seeder changes in the chosen documents, each with what is read beside it."""
        across = seeder in (*told_twice.ACROSS, *KEPT)
        found = [
            Place(page, change, self.earlier(page)[-BESIDE:] if across else ())
            for page in self.chosen
            for change in seeder(page)
        ]
        if seeder is told_twice.phone:
            found = [place for place in found if told_twice.dialled_before(*place)]
        return found

    def told_before(self) -> list[Place]:
        """The figures that an earlier document tells too, with that one and the last ones of the issuer beside."""
        return [
            Place(page, change, tuple(dict.fromkeys((other, *self.earlier(page)[-BESIDE:]))))
            for page in self.chosen
            for change, other in told_before.told_before(page, self.earlier(page))
        ]


class Place(NamedTuple):
    """A change in a document, and the earlier documents that are read beside it."""

    page: Document
    change: Change
    beside: tuple[Document, ...]


def documents(paths: list[Path]) -> Iterator[tuple[Document, str]]:
    """The documents of files and of .jsonl lines, with their issuers: as the line says, else as the document does."""
    for path in paths:
        if path.suffix != ".jsonl":
            page = fc.read_document(path)
            yield page, issuer(page) or page.name.partition(":")[0]
            continue
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                row = json.loads(line)
                day = date.fromisoformat(row["date"][:10]) if row.get("date") else None
                page = Document.from_text(row["text"], str(row.get("id", number)), day)
                yield page, row.get("issuer") or issuer(page) or page.name.partition(":")[0]


def half(page: Document) -> int:
    """The half that a document belongs to, by its name."""
    return hashlib.sha256(page.name.encode()).digest()[0] % 2


def report(name: str, places: list[Place], most: int, shown: int, kept: bool = False) -> None:
    """One line a kind: how many were changed, how many found, by which rules; then some of the others."""
    chosen = list(islice(places[:: max(1, len(places) // most)], most))
    results = [(page, seeded(page, change, beside)) for page, change, beside in chosen]
    found = [result for _, result in results if result.found]
    codes = Counter(code for result in found for code in {finding.code for finding in result.found})
    share = f"{100 * len(found) / len(results):5.1f} %" if results else "    -  "
    rules = " ".join(f"{code} {count}" for code, count in sorted(codes.items()))
    print(f"{name:14} {len(found):4} of {len(results):4} ({len(places)})  {share}  {rules}")
    odd = [(page, r) for page, r in results if bool(r.found) == kept]
    for page, result in odd[:shown]:
        change = result.change
        around = page.text[max(0, change.start - 60) : change.start], page.text[change.end : change.end + 40]
        print(f"    {page.name}: {' '.join(around[0].split())} «{change.instead}» {' '.join(around[1].split())}")
        for finding in result.found[:1]:
            print(f"        {finding.code} {finding.message}")


def report_retold(only: int | None, most: int, shown: int) -> None:
    """One line for every kind of what the stories tell again, and how often they are flagged as they stand."""
    kinds: dict[str, list[Place]] = defaultdict(list)
    stories: dict[str, tuple[Document, ...]] = {}
    for number, kind, (*beside, page), change in told_before.retold():
        if only in (None, number):
            kinds[kind].append(Place(page, change, tuple(beside)))
            stories[page.text] = (*beside, page)
    for kind, places in sorted(kinds.items()):
        report(kind, places, most, shown)
    flagged = sum(len(fc.check(pages, rules=RULES).findings) for pages in stories.values())
    print(f"\nas they stand: {flagged} findings")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--retold", action="store_true", help="change the invented releases that tell facts again")
    parser.add_argument("--most", type=int, default=60, metavar="N", help="changes of one kind, at most")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="print up to N that were not found")
    parser.add_argument("--kind", default="", help="only kinds whose names hold this")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only the documents of one half, by their names")
    options = parser.parse_args()
    if options.retold:
        report_retold(options.half, options.most, options.missed)
        return 0
    shelf = Shelf.of(options.paths, options.half)
    print(f"{len(shelf.chosen)} documents\n\nfaults: found of changed (places there are)")
    for seeder in FAULTS:
        if options.kind in seeder.__name__:
            report(seeder.__name__, shelf.places(seeder), options.most, options.missed)
    if options.kind in "told_before":
        report("told_before", shelf.told_before(), options.most, options.missed)
    print("\nmeaning kept: flagged of changed (places there are)")
    for seeder in KEPT:
        if options.kind in seeder.__name__:
            report(seeder.__name__, shelf.places(seeder), options.most, options.missed, kept=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
