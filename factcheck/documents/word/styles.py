"""What the styles of a Word file say about text: whether it is hidden or raised, and which list it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from factcheck.documents.word import markup

DEEPEST = 20
"""Styles that are based on styles."""


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks; None where nothing says it.  `listed` is a list's number and level."""

    hidden: bool | None = None
    raised: bool | None = None
    listed: tuple[int, int] | None = None
    name: str = ""

    def over(self, below: Look) -> Look:
        """This look, with what it leaves open taken from the one below."""
        return Look(
            below.hidden if self.hidden is None else self.hidden,
            below.raised if self.raised is None else self.raised,
            below.listed if self.listed is None else self.listed,
            self.name or below.name,
        )


PLAIN = Look()


class Styles:
    """The styles of a file by their ids."""

    def __init__(self, root: Any) -> None:
        self._own: dict[str, tuple[Look, str]] = {}
        self._full: dict[str, Look] = {}
        for style in () if root is None else root:
            if markup.name(style) == "style":
                run, paragraph = markup.child(style, "rPr"), markup.child(style, "pPr")
                look = replace(of_run(run), listed=listed(paragraph), name=markup.value(markup.child(style, "name")))
                based = markup.value(markup.child(style, "basedOn"))
                self._own[markup.value(style, "styleId")] = look, based

    def look(self, style: str) -> Look:
        """How text in a style looks, with the styles that it is based on."""
        if style not in self._full:
            look, at = PLAIN, style
            for _ in range(DEEPEST):
                if at not in self._own:
                    break
                own, at = self._own[at]
                look = look.over(own)
            self._full[style] = look
        return self._full[style]


def of_run(properties: Any) -> Look:
    """What the properties of a run say by themselves."""
    if properties is None:
        return PLAIN
    hidden = raised = None
    for element in properties:
        kind = markup.name(element)
        if kind == "vanish":
            hidden = markup.is_on(element)
        elif kind == "vertAlign":
            raised = markup.value(element) == "superscript"
    return Look(hidden, raised)


def listed(properties: Any) -> tuple[int, int] | None:
    """The list and level of a paragraph's properties; list 0 is none."""
    if properties is None or (numbered := markup.child(properties, "numPr")) is None:
        return None
    number = markup.number(markup.value(markup.child(numbered, "numId")))
    level = markup.number(markup.value(markup.child(numbered, "ilvl")))
    return None if number is None else (number, level or 0)
