"""
The names of products that bear a mark in their text: "Kinedra™", "Albafen(R)", "NorvaxTM".

A brand has neither digit nor a substance's ending, so that nothing but its mark says that it is no company.
"""

from __future__ import annotations

from collections.abc import Iterator

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
    for found in MARKED.finditer(plain):
        if not MEANS.match(found[2]) and f" {found[1].lower()} " not in plain:
            yield found[1]


def unmarked(word: str) -> str:
    """A word without the mark that is written like letters: "NorvaxTM" → "Norvax"."""
    return word[:-2] if word.endswith("TM") and word[-3:-2].islower() else word
