"""
The names of products that bear a mark in their text: "Kinedra™", "Albafen(R)", "NorvaxTM".

A brand has neither digit nor a substance's ending, so that nothing but its mark says that it is no company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern

TRADE = r"[®™]|\((?:R|TM|SM)\)"
"""A mark for a pattern."""
MARKS = ("®", "™", "℠", "(R)", "(TM)", "(SM)", "TM")
MARKED = pattern(r"(?<![\w-])([A-Z][\w-]{2,30}?)(?:®|™|℠| ?\((?:R|TM|SM)\)|(?<=[a-z0-9])TM\b)([^.;\n]{0,40})")
MEANS = pattern(r"(?: [\w-]+){0,3} (?:[Tt]echnolog|[Pp]latform|[Ss]ystem|[Ll]ibrar|[Ss]oftware)")
"""What a company works with is no product: "the HuMAb-Mouse® technology"."""


def names(plain: str) -> frozenset[str]:
    """The brands of a text, as written and without their marks."""
    return frozenset(_marked(plain))


def _marked(plain: str) -> Iterator[str]:
    if not any(mark in plain for mark in MARKS):
        return
    marked = tuple(MARKED.finditer(plain))
    means = {found[1] for found in marked if MEANS.match(found[2])}
    for found in marked:
        if found[1] not in means and f" {found[1].lower()} " not in plain:
            yield found[1]


CODE = pattern(r"\b(?!COVID)[A-Z]{2,5}-\d{2,6}\b|\b[A-Z]{2,5}\d{3,6}\b")
"""What may be a product's code."""
SUBSTANCE = pattern(rf"(?<![\w-])[A-Za-z][a-z]{{4,}}(?:{'|'.join(sorted(GENERIC))})\b")


def only(plain: str, marked: frozenset[str]) -> str:
    """The only product that a text tells of, and more than once, or ""; `marked` are those that bear a mark."""
    told = {*marked, *CODE.findall(plain), *(found.lower() for found in SUBSTANCE.findall(plain))}
    for name in sorted(told):
        if beside := re.search(rf"\b{re.escape(name)}\b(?:{TRADE})? \(([\w-]+)", plain, re.IGNORECASE):
            told -= {beside[1], beside[1].lower()}  # "Kinedra(R) (kinedumab)" is one
    name = next(iter(told)) if len(told) == 1 else ""
    return name if name and plain.count(name) > 1 else ""


def unmarked(word: str) -> str:
    """A word without the mark that is written like letters: "NorvaxTM" → "Norvax"."""
    return word[:-2] if word.endswith("TM") and word[-3:-2].islower() else word
