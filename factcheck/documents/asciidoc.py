"""
AsciiDoc as a person reads it: which characters are markup, and what is read in their place.

Nothing is carried out: no file is included, no condition is asked.  Listings are code and are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.fold import Edit
from factcheck.documents.markdown import UP
from factcheck.patterns import pattern

HEADING = pattern(r"(={1,6}|\#{1,6})[ \t]+(?=\S)")
ATTRIBUTE = pattern(r":!?([\w-]{1,60})!?:(?:[ \t]+([^\n]*))?$")
BLOCK_LINE = pattern(
    r"\[(?:[A-Za-z.\#%\"'\[,=][^\n]{0,300})?\][ \t]*$|[a-z]{2,20}::[^\s\[]{0,500}\[[^\n]{0,500}\][ \t]*$"
    r"|//(?!/)[^\n]*$|'''[ \t]*$|<<<[ \t]*$|\+[ \t]*$|---[ \t]*$"
)
FENCE = pattern(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|={4,}|\*{4,}|_{4,}|--|```[^\n`]*)[ \t]*$")
UNREAD = ("----", "++++", "////", "```")
TABLE = pattern(r"[|,:!]={3,}[ \t]*$")
ITEM = pattern(r"[ \t]*(?P<mark>\*{1,5}|-|\.{1,5})[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)")
TERM = pattern(r"[^\n:|]{1,200}(::{1,3})(?:[ \t]|$)")
LEAD = pattern(r"[\\*_`#^~+<\[{]|(?<!\w)(?:https?://|link:|mailto:|xref:|image:|footnote|pass:|indexterm|anchor:)|\(\(")
INLINE = pattern(
    r"""
      \\(?P<escape>[*_`\#^~+<\[{:])
    | <<[^<>,\n]{1,200},?[ ]?(?P<reference>[^<>\n]{0,300})>>
    | (?P<anchor>\[\[[^\[\]\n]{1,200}\]\]|anchor:[\w-]{1,100}\[[^\]\n]{0,200}\]|\(\(\([^()\n]{1,200}\)\)\)
        |indexterm:\[[^\]\n]{0,200}\]|image:[^\s:\[\]][^\s\[\]]{0,500}\[[^\]\n]{0,300}\])
    | (?:link:|xref:|mailto:)[^\s\[\]]{0,2000}\[(?P<named>[^\[\]]{0,500})\]
    | https?://[^\s\[\]<>]{1,2000}\[(?P<linked>[^\[\]]{0,500})\]
    | footnote(?:ref)?:[\w-]{0,60}\[(?P<note>[^\[\]]{0,2000})\]
    | pass:[a-z]{0,5}\[(?P<passed>[^\[\]]{0,500})\]
    | \{(?P<attribute>[\w-]{1,60})\}
    | \*\*(?P<strong2>[^*\n]{1,600})\*\*
    | __(?P<stress2>[^_\n]{1,600})__
    | ``(?P<mono2>[^`\n]{1,600})``
    | (?<![\w*])(?:\[[\w.\#%-]{1,60}\])?\*(?P<strong>[^*\s](?:[^*]{0,600}[^*\s])?)\*(?![\w*])
    | (?<![\w_])_(?P<stress>[^_\s](?:[^_]{0,600}[^_\s])?)_(?![\w_])
    | (?<![\w`])`(?P<mono>[^`\s](?:[^`]{0,600}[^`\s])?)`(?![\w`])
    | (?<![\w\#])(?:\[[\w.\#%-]{1,60}\])?\#(?P<mark>[^\#\s\d](?:[^\#\n]{0,300}[^\#\s])?)\#(?![\w\#])
    | \^(?P<sup>[^\s^]{1,30})\^
    | ~(?P<sub>[^\s~]{1,30})~
    | (?<![\w+])\+(?P<plus>[^+\s](?:[^+\n]{0,300}[^+\s])?)\+(?![\w+])
    | (?P<hard>(?<=[ ])\+(?=[ \t]*(?:\n|\Z)))
    """,
    re.VERBOSE,
)
KNOWN = {
    "nbsp": " ", "zwsp": "", "plus": "+", "amp": "&", "lt": "<", "gt": ">", "asterisk": "*", "caret": "^", "empty": "",
    "sp": " ", "startsb": "[", "endsb": "]", "vbar": "|", "apos": "'", "quot": '"', "ldquo": '"', "rdquo": '"',
    "lsquo": "'", "rsquo": "'", "deg": "°", "hyphen": "-", "two-colons": "::", "backslash": "\\", "tilde": "~",
}  # fmt: skip


def front_matter(text: str) -> str:
    """The head of a document, from its title to the first blank line, where it says more than the title; else ""."""
    if not text.startswith(("= ", "# ", ":", "\ufeff= ")):
        return ""
    end = text.find("\n\n")
    head = text if end < 0 else text[: end + 1]
    return head if head.count("\n") > 1 or head.startswith(":") else ""


def edits(text: str) -> list[Edit]:
    """What a reader of the text does not see, with what is read instead; `text` has been through `fold.even`."""
    found: list[Edit] = []
    attributes: dict[str, str] = {}
    head = len(front_matter(text))
    fence = ""  # the mark that ends what is not read
    table = _Table()
    at = 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        end = start + len(line)
        if fence:
            found.append(Edit(start, end, ""))
            if line.rstrip() == fence:
                fence = ""
        elif attribute := ATTRIBUTE.match(line):
            attributes[attribute[1].lower()] = (attribute[2] or "").strip()
            found.append(Edit(start, end, ""))
        elif heading := HEADING.match(line):
            found.append(Edit(start, start + heading.end(), ""))
            found.append(Edit(end, min(end + 1, len(text)), "\n\n"))
        elif start < head:
            found.append(Edit(start, end, ""))  # the author and the revision
        elif TABLE.match(line):
            table = _Table(is_open=not table.is_open)
            found.append(Edit(start, min(at, len(text)), ""))
        elif table.is_open:
            found += table.edits(line, start)
        elif mark := FENCE.match(line):
            found.append(Edit(start, end, ""))
            fence = mark[1][:3] if mark[1].startswith("```") else mark[1] if mark[1].startswith(UNREAD) else ""
        elif BLOCK_LINE.match(line):
            found.append(Edit(start, end, ""))
        elif item := ITEM.match(line):
            found.append(Edit(start + item.start("mark"), start + item.end("mark"), "-"))
        elif line.startswith(".") and line[1:2].isalpha():
            found.append(Edit(start, start + 1, ""))
        elif term := TERM.match(line):
            found.append(Edit(start + term.start(1), start + term.end(1), ":"))
    return [*found, *_inline(text, head, len(text), attributes)]


class _Table:
    """The cells of a table, as many to a line as stand in its first one; a row may be written over several lines."""

    def __init__(self, is_open: bool = False) -> None:
        self.is_open = is_open
        self._width = 0
        self._here = 0

    def edits(self, line: str, start: int) -> Iterator[Edit]:
        if not line.strip():
            if self._width < 2 and self._here:
                self._width, self._here = self._here, 0  # "|a", "|b", and a blank line: a row
            if self._width:
                yield Edit(start - 1, start + len(line), "")
            return
        cells = [match.start() for match in re.finditer(r"(?<!\\)\|", line)]
        if not self._width and len(cells) > 1:
            self._width = len(cells)
        if self._here and (not self._width or self._here < self._width):
            yield Edit(start - 1, start, " ")  # the row goes on
            self._here += len(cells)
        else:
            self._here = len(cells)


def _inline(text: str, start: int, end: int, attributes: dict[str, str]) -> Iterator[Edit]:
    done = start
    for lead in LEAD.finditer(text, start, end):
        match = INLINE.match(text, lead.start(), end) if lead.start() >= done else None
        if not match:
            continue
        first, last = match.span()
        kind = match.lastgroup or ""
        if kind == "escape":
            done = last
            yield Edit(first, first + 1, "")
        elif kind == "attribute":
            name = match["attribute"].lower()
            if name in attributes or name in KNOWN:
                done = last
                yield Edit(first, last, attributes.get(name, KNOWN.get(name, "")))
        elif kind in ("anchor", "hard"):
            done = last
            yield Edit(first, last, "")
        elif kind == "sup":
            done = last
            yield Edit(first, last, match["sup"].translate(UP))
        elif kind == "note":
            inner = match.span("note")
            done = inner[0]
            yield Edit(first, inner[0], " (")
            yield Edit(inner[1], last, ")")
        else:
            done = last
            inner = match.span(kind)
            yield Edit(first, inner[0], "")
            yield from _inline(text, *inner, attributes)
            yield Edit(inner[1], last, "")
