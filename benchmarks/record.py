"""
What the record costs: series, series rules, and one sentence verified, at 1,000, 10,000 and 100,000 claims.

    python benchmarks/record.py

Documents are varied from `seeds/`: other company, other day, other figures; one issuer writes ten of them.  Read before
the clock starts, so that only the record is measured.  The cost per claim should not grow with the record.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from factcheck import rulebook
from factcheck.claims import read
from factcheck.claims.pull import Pulled
from factcheck.documents import Document, read_document
from factcheck.record import Record
from factcheck.rulebook import Rule

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
SIZES = (1_000, 10_000, 100_000)
ISSUER_WRITES = 10
NUMBERS = ("six", "seven", "eight", "nine", "ten", "eleven")


def varied(sources: list[Document]) -> Iterator[Document]:
    """Documents without end: the sources in turn, each under another company's name, day and count."""
    for number in count():
        source = sources[number % len(sources)]
        issuer, turn = divmod(number, ISSUER_WRITES)
        text = source.text.replace("ImmunoGen", f"Northwind{issuer}").replace("IMGN", f"NW{issuer}")
        text = text.replace("six TAP", f"{NUMBERS[turn % len(NUMBERS)]} TAP")
        yield Document.from_text(text, f"{number:06}.txt", date(2001, 1, 1) + timedelta(number % 7000))


def pages(size: int, sources: list[Document]) -> list[Pulled]:
    """Pages with at least `size` claims."""
    pulls = tuple(pull for rule in rulebook.bundled() for pull in rule.pull)
    found: list[Pulled] = []
    claims = 0
    for document in varied(sources):
        page = read(document, pulls)
        found.append(page)
        claims += len(page.claims)
        if claims >= size:
            return found
    return found


def seconds(work: Callable[[], object]) -> float:
    """The time of one run; the better of two for what takes less than a second."""
    best = None
    for _ in range(2):
        begin = time.perf_counter()
        work()
        took = time.perf_counter() - begin
        best = took if best is None else min(best, took)
        if took > 1:
            break
    return best or 0.0


def check(rules: list[Rule], record: Record) -> int:
    """How many clashes the rules find in a record."""
    return sum(1 for rule in rules for _ in rule.check(record))


def main() -> int:
    """Print one line a size: claims, series, microseconds a claim for the record and for the rules over time."""
    sources = [read_document(path) for path in sorted(SEEDS.iterdir()) if path.suffix in (".txt", ".md")]
    rules = [rule for rule in rulebook.bundled() if rule.scope == "record"]
    everything = pages(max(SIZES), sources)
    print(f"{'claims':>9} {'documents':>10} {'series':>8} {'record µs/claim':>16} {'rules µs/claim':>15}")
    for size in SIZES:
        total, some = 0, []
        for page in everything:
            some.append(page)
            total += len(page.claims)
            if total >= size:
                break
        record = Record.of(some)
        building = seconds(partial(Record.of, some))
        checking = seconds(partial(check, rules, record))
        print(
            f"{total:>9,} {len(some):>10,} {len(record.series):>8,} {building / total * 1e6:>16.1f} "
            f"{checking / total * 1e6:>15.1f}",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
