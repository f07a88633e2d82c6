"""Codes that two documents tell, one slip apart: "abstract #8013" here, "abstract number 8031" there."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import slips
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Mention
from factcheck.patterns import pattern
from factcheck.record.pairs.bare import bare

CODE = pattern(r"[A-Za-z]*[-./]?\d[\w./()-]*$")
"""What is left of an identifier without its label: "3-106.1" of "Section 3-106.1"."""


def slipped(old: Pulled, new: Pulled) -> Iterator[tuple[Claim, Claim]]:
    """
    The codes of each document that the other has not, and has one slip away, where there is but one such.

    Nobody tells a code in other words, so one that is gone and one that came are the same code.
    """
    here, there = _codes(old), _codes(new)
    gone, come = (sorted(a.keys() - b.keys()) for a, b in ((here, there), (there, here)))
    apart = [(was, now) for was in gone for now in come if slips.one_slip(was, now)]
    for was, now in apart:
        if sum(was == code or now == other for code, other in apart) == 1:
            yield bare(here[was], was, old.document), bare(there[now], now, new.document)


def _codes(page: Pulled) -> dict[str, Mention]:
    """Where each code of a document that has three digits or more stands first."""
    found: dict[str, Mention] = {}
    for mention in page.mentions:
        code = CODE.search(mention.text) if mention.kind == "identifier" else None
        if code and sum(letter.isdigit() for letter in code[0]) >= slips.TELLING:
            found.setdefault(code[0].casefold(), mention)
    return found
