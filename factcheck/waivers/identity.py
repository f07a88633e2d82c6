"""What makes a finding the same finding from run to run: its code, its documents and their words; never a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Finding

DIGITS = 32
"""Hexadecimal digits of a fingerprint: 128 bits, so that two findings never share one by chance."""


class Identity(Struct, frozen=True, order=True):
    """
    A code, and every place as (document, words), sorted and once each; white space in words counts as one space.

    `nth` tells apart findings that are alike in all this, in the order of the report: "ten" against "nine" of mills,
    and again of barns, in one document.
    """

    code: str
    places: tuple[tuple[str, str], ...]
    nth: int = 1

    @classmethod
    def of(cls, finding: Finding, named: Callable[[str], str] = str) -> Identity:
        """The identity of a finding; `named` gives documents other names than the finding has."""
        places = {(named(place.document), one_line(place.text)) for place in (finding.at, *finding.evidence)}
        return cls(finding.code, tuple(sorted(places)))

    @property
    def fingerprint(self) -> str:
        """The identity in 32 hexadecimal digits, and ":2" where it is the second of its like."""
        import hashlib  # which, like JSON, a run does without where nobody looks at a fingerprint
        import json

        said = json.dumps([self.code, self.places], ensure_ascii=True, separators=(",", ":"))
        digits = hashlib.sha256(said.encode("ascii")).hexdigest()[:DIGITS]
        return digits if self.nth == 1 else f"{digits}:{self.nth}"

    @property
    def documents(self) -> frozenset[str]:
        """The names of the documents that it speaks of."""
        return frozenset(document for document, _ in self.places)


def fingerprint(finding: Finding) -> str:
    """The same digits while code, documents and words of all places are the same, wherever in the file they stand."""
    return Identity.of(finding).fingerprint


def identities(findings: Iterable[Finding], named: Callable[[str], str] = str) -> tuple[Identity, ...]:
    """The identities of findings in the order of the report, with those that are alike counted."""
    seen: Counter[Identity] = Counter()
    found = []
    for finding in findings:
        identity = Identity.of(finding, named)
        seen[identity] += 1
        found.append(replace(identity, nth=seen[identity]))
    return tuple(found)


def one_line(words: str) -> str:
    """The words with their white space as single spaces, since a paragraph may be wrapped anew."""
    return " ".join(words.split())
