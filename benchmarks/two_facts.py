"""
One fact of an issuer or two: which clashes of one fact are found, and how often two facts are taken for one.

    python benchmarks/two_facts.py [--set developed|other|third|later] [--wrong]

A pair is two sentences of one issuer, in the manner of releases: one fact with two values, one fact in other words,
or two facts that look alike.  `verify` is asked for each sentence beside a release that says the other; it is right
about a clash if it says so, and about the rest if it does not.  `check` reads two releases a week apart, each with one
of the sentences; found are the pairs that a finding names, be it a note.  The pairs stand in `facts_of_one_issuer/`,
twelve of each issuer; those of the set `later` are told months or years apart, as an issuer's releases are.

Printed for each set and kind of pair: how many sentences `verify` lets clash and agree, and how many pairs `check`
joins; with `--wrong` the pairs that verify is wrong about, too.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import factcheck as fc

FOLDER = Path(__file__).with_name("facts_of_one_issuer")
SETS = ("developed", "other", "third", "later")
KINDS = {"clash": "one fact, clashing", "same": "one fact, other words", "two": "two facts"}


class Pair(NamedTuple):
    """Two sentences of one issuer, each of its day, and whether they are one fact that clashes, the same, or two."""

    kind: str
    left: str
    right: str
    issuer: str
    day: date
    later: date


def read(name: str) -> Iterator[Pair]:
    """
    The pairs of a set, each under a heading "# issuer, what it is, day, later day"; told a week later without one.

    Raises KeyError for an unknown kind.
    """
    issuer, days = "", [date.max]
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            issuer, _, *spelt = line[2:].split(", ")
            days = [date.fromisoformat(day) for day in spelt]
        elif line:
            kind, left, right = line.split(" | ")
            day, later = days if len(days) > 1 else (days[0], days[0] + timedelta(days=7))
            yield Pair(KINDS[kind], left, right, issuer, day, later)


def verdicts(pair: Pair) -> Iterator[str]:
    """What `verify` says of each sentence beside the other."""
    for claim, told, day in ((pair.left, pair.right, pair.later), (pair.right, pair.left, pair.day)):
        yield fc.verify(claim, _release("told.txt", pair.issuer, told, day)).outcome


def joined(pair: Pair) -> str:
    """The code of a finding of `check` that names both sentences, else nothing."""
    documents = (
        _release("first.txt", pair.issuer, pair.left, pair.day),
        _release("second.txt", pair.issuer, pair.right, pair.later),
    )
    for finding in fc.check(documents).findings:
        if {place.document for place in (finding.at, *finding.evidence)} == {"first.txt", "second.txt"}:
            return finding.code
    return ""


def _release(name: str, issuer: str, sentence: str, day: date) -> fc.Document:
    lead = f"{day:%B} {day.day}, {day.year} – {issuer} today provided an update on its business."
    return fc.Document.from_text(f"{issuer} Provides Update\n\n{lead}\n\n{sentence}\n", name=name, date=day)


def measure(name: str, wrong: bool) -> None:
    """Print for each kind of pair what `verify` says of it and how often `check` joins it."""
    said: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    for pair in read(name):
        outcomes, code = tuple(verdicts(pair)), joined(pair)
        said[pair.kind].update(outcomes)
        said[pair.kind]["pairs"] += 1
        said[pair.kind]["joined"] += bool(code)
        if wrong and any((outcome == "clashes") != (pair.kind == KINDS["clash"]) for outcome in outcomes):
            print(f"{pair.kind}: {' / '.join(outcomes)} {code}\n    {pair.left}\n    {pair.right}")
    for kind, counts in said.items():
        asked = 2 * counts["pairs"]
        print(
            f"{name:10}{kind:22} verify clashes {counts['clashes']:3}, agrees {counts['agrees']:3} of {asked:3}"
            f"    check finds {counts['joined']:3} of {counts['pairs']:3}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=SETS, help="only this set")
    parser.add_argument("--wrong", action="store_true", help="print the pairs that verify is wrong about")
    given = parser.parse_args()
    for name in SETS:
        if given.set in (None, name):
            measure(name, given.wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main())
