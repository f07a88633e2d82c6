"""The marks that Word puts in front of the items of lists: bullets, and numbers that it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from factcheck.documents.word import markup
from factcheck.patterns import pattern

BULLET = "•"
PLACE = pattern(r"%([1-9])")
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is marked: `pattern` is "%1." or "(%2)", `shape` Word's name of the figures."""

    shape: str
    pattern: str
    start: int


class Numbering:
    """The lists of a file, and how far each has been counted."""

    def __init__(self, root: Any) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._lists: dict[int, tuple[str, dict[int, int]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[int] = set()
        for element in () if root is None else root:
            if markup.name(element) == "abstractNum":
                self._levels[markup.value(element, "abstractNumId")] = dict(_levels(element))
            elif (number := markup.number(markup.value(element, "numId"))) is not None:
                kind = markup.value(markup.child(element, "abstractNumId"))
                self._lists[number] = kind, dict(_restarts(element))

    def mark(self, number: int, level: int) -> str:
        """The mark of the next item of a list, "" where it has none."""
        kind, restarts = self._lists.get(number, ("", {}))
        levels = self._levels.get(kind, {})
        here = levels.get(level)
        if here is None:
            return ""
        if here.shape == "bullet":
            return BULLET
        counts = self._counts.setdefault(kind, {})
        if number not in self._begun:
            self._begun.add(number)
            counts.update({at: start - 1 for at, start in restarts.items()})
        counts[level] = counts.get(level, here.start - 1) + 1
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]

        def figure(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            shown = levels.get(at, here)
            return _written(counts.get(at, shown.start), shown.shape)

        return PLACE.sub(figure, here.pattern).strip()


def _levels(element: Any) -> Any:
    for level in element:
        if markup.name(level) == "lvl" and (at := markup.number(markup.value(level, "ilvl"))) is not None:
            start = markup.number(markup.value(markup.child(level, "start")))
            yield (
                at,
                Level(
                    markup.value(markup.child(level, "numFmt")) or "decimal",
                    markup.value(markup.child(level, "lvlText"))[:40],
                    1 if start is None else start,
                ),
            )


def _restarts(element: Any) -> Any:
    for level in element:
        if markup.name(level) == "lvlOverride" and (at := markup.number(markup.value(level, "ilvl"))) is not None:
            start = markup.number(markup.value(markup.child(level, "startOverride")))
            if start is not None:
                yield at, start


def _written(number: int, shape: str) -> str:
    """A number in the figures of a list: "4", "d", "IV"."""
    if shape == "none":
        return ""
    if shape in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * min(1 + (number - 1) // 26, 4)
        return letters.upper() if shape == "upperLetter" else letters
    if shape in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        letters = ""
        for worth, sign in ROMAN:
            letters += sign * (number // worth)
            number %= worth
        return letters.upper() if shape == "upperRoman" else letters
    return f"{number:02}" if shape == "decimalZero" else str(number)
