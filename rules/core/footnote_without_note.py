"""
A footnote mark leads to no note, or a note has no mark in the text.

A reader who looks up "[4]" and finds notes 1 to 3 cannot tell what the figure rests on; a note that nothing leads to is
left from an older text.  Only marks in square brackets are read, and only in a document that has both marks and notes:
a note begins a line, or stands behind a space in a line that a note begins; a mark stands anywhere else.

Measured on 346 statements and releases of 2000 to 2026, 36 of other companies and 573 manuals, licences and notes:
nothing.  Of 34 marks and notes renumbered in the 9 releases that have such notes 34 are found.

Source: copy-editing practice, every call has its note and every note its call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

MARK = pattern(r"(?<=[\w.,;:%)\]\"'])\[(\d{1,2})\](?![(:])")
NOTE = pattern(r"(?<!\S)\[(\d{1,2})\]:?[ \t]{0,3}\n?(?=[A-Za-z\"'])")


def footnotes(page: Pulled) -> Iterator[Clash | Held]:
    """Every mark without a note and every note without a mark, where the document has both."""
    plain = page.document.plain
    if "[" not in plain:
        return
    behind_space = list(NOTE.finditer(plain))
    notes = [found for found in behind_space if _is_note(plain, found.start())]
    marks = [*MARK.finditer(plain), *(found for found in behind_space if found not in notes)]
    if not notes or not marks:
        return
    noted, marked = {note[1]: note for note in notes}, {mark[1]: mark for mark in marks}
    for number, mark in marked.items():
        at = _place(page, mark)
        if number in noted:
            yield Held(at, f"mark {number} has its note", (_place(page, noted[number]),))
        else:
            yield Clash(
                at, f"the mark [{number}] has no note; the notes are {', '.join(noted)}", (_place(page, notes[-1]),)
            )
    for number, note in noted.items():
        if number not in marked:
            message = f"nothing in the text leads to note [{number}]; the marks are {', '.join(marked)}"
            yield Clash(_place(page, note), message, (_place(page, marks[-1]),))


def _is_note(plain: str, start: int) -> bool:
    """Whether a number in brackets behind a space begins its line, or stands in a line that a note begins."""
    line = plain.rfind("\n", 0, start) + 1
    return not plain[line:start].strip() or NOTE.match(plain, line) is not None


def _place(page: Pulled, found: re.Match[str]) -> Place:
    document = page.document
    start = found.start(1) - 1
    span = document.to_text(Span(start, found.end(1) + 1))
    return document.quote(span)


RULE = Rule(
    code="FC510",
    name="footnote-without-note",
    summary="a footnote mark without its note, or a note without its mark",
    severity="error",
    scope="document",
    check=footnotes,
    tick="consistent",
    good=(
        Good(
            "each has its other",
            "The mill sold 1,200 loaves.[1] Demand grows by 3% a year.[2]\n\n[1] Own count.\n[2] Bread, 2012.\n",
        ),
    ),
    bad=(
        Bad(
            "a number too high",
            "The mill sold 1,200 loaves.[1] Demand grows by 3% a year.[4]\n\n[1] Own count.\n[2] Bread, 2012.\n",
            finds=("[4]", "[2]"),
        ),
        Bad(
            "a note that is left over",
            "The mill sold 1,200 loaves.[1]\n\n[1] Own count.\n[2] Bread, 2012.\n",
            finds="[2]",
        ),
    ),
    traps=(
        Good("no notes in this document", "The mill sold 1,200 loaves.[3] It grew."),
        Good("decimals, versions and numbers", "Release 2.1 of No. 4 weighs 3.5 tons.1 It opened [in 2012]."),
        Good("a mark behind a space", 'It sold 120 loaves.[4] "It grew a lot," she said. [5] The mill, too, grew.[6]'),
        Good("notes in one line", "The mill sold 1,200 loaves.[1] It grew.[2]\n\n[1] Own count. [2] Bread, 2012.\n"),
        Good("a note below its mark", "It sold 1,200.[1] It grew.[2]\n\n[1]\nOwn count.\n\n[2] Bread, 2012.\n"),
        Good("a link", "See the [1](https://example.org) first.\n\n[1] Own count.\n"),
        Good("one note for two marks", "Sold.[1] Grown.[1]\n\n[1] Own count, of 2012.\n"),
    ),
)
