"""
reStructuredText as a person reads it: which characters are markup, and what is read in their place.

Nothing is carried out: a directive that would include a file, run code or draw a picture is not read, one that frames
words (a note, a table, a figure's caption) is read without its frame.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.fold import Edit
from factcheck.documents.markdown import UP
from factcheck.patterns import pattern

BARE = pattern(r"([^\w\s])\1{2,}[ \t]*$")
"""The line under or over a title, or between two paragraphs."""
TABLE_RULE = pattern(r"[ \t]*(?:\+[-=+]{3,}\+|={2,}(?:[ \t]+={2,})+|-{2,}(?:[ \t]+-{2,})+)[ \t]*$")
FIELD = pattern(r"[ \t]*:([A-Za-z][\w /.-]{0,60}):(?=[ \t]|$)")
EXPLICIT = pattern(
    r"(?P<indent>[ \t]*)\.\.(?:[ \t]+(?:"
    r"(?P<note>\[(?:\d{1,3}|[#*][\w-]*|[A-Za-z][\w-]*)\])[ \t]"
    r"|_(?P<target>[^:\n]{1,200}):"
    r"|\|(?P<short>[^|\n]{1,100})\|[ \t]+(?P<kind>[\w-]{1,40})::[ \t]*(?P<long>[^\n]*)"
    r"|(?P<directive>[A-Za-z][\w+.:-]{0,60}?)::(?P<words>[ \t]*[^\n]*)"
    r")|[ \t]|$)"
)
FRAMES = frozenset(
    "admonition attention caution danger error hint important note tip warning seealso topic sidebar epigraph"
    " highlights pull-quote compound container rubric table list-table csv-table figure centered"
    " parsed-literal line-block versionadded versionchanged deprecated".split()
)
LEAD = pattern(r"[\\`*|_\[:#]")
INLINE = pattern(
    r"""
      \\(?P<escape>[^\n])
    | ``(?P<literal>[^`\n][^`]{0,500}?)``
    | :(?P<role>[A-Za-z][\w+.:-]{0,40}):`(?P<said>[^`<>]{1,500}?)[ \t\n]*(?:<[^<>`]{0,500}>)?`
    | `(?P<link>[^`<>]{1,500}?)[ \t\n]*(?:<(?P<url>[^<>`]{1,2000})>)?`(?::[A-Za-z][\w-]{0,40}:|__?(?!\w))?
    | \*\*(?P<strong>[^*\s](?:[^*]{0,600}[^*\s])?)\*\*(?!\w)
    | (?<![\w*])\*(?P<stressed>[^*\s](?:[^*]{0,600}[^*\s])?)\*(?![\w*])
    | \[(?P<cited>\d{1,3}|[A-Za-z][\w-]{0,60})\]_(?!\w)
    | (?P<counted>\[[#*][\w-]{0,60}\]_)(?!\w)
    | \|(?P<short>[^|\s](?:[^|\n]{0,98}[^|\s])?)\|(?:__?(?!\w))?
    | (?<=\w)(?P<tail>__?)(?![\w`])
    | (?P<double>::)[ \t]*(?=\n|\Z)
    """,
    re.VERBOSE,
)


def front_matter(text: str) -> str:
    """The text up to the end of the fields under its title (":Date: 2013-06-04"), "" where there are none."""
    end = 0
    for place, line in _lines(text):
        if FIELD.match(line):
            end = place + len(line)
        elif (end and line.strip() and not line.startswith((" ", "\t"))) or (not end and place > 500):
            break
    return text[:end]


def edits(text: str) -> list[Edit]:
    """What a reader of the text does not see, with what is read instead; `text` has been through `fold.even`."""
    found: list[Edit] = []
    targets: set[str] = set()
    shorts: dict[str, str] = {}
    fields = len(front_matter(text))
    hidden = -1  # the indentation of what is left out with all that stands deeper, -1 where nothing is
    framed = False  # whether options of a directive may stand here
    for at, line in _lines(text):
        words = line.rstrip("\n")
        indent = len(words) - len(words.lstrip())
        if hidden >= 0 and (not words.strip() or indent > hidden):
            found.append(Edit(at, at + len(words), ""))
            continue
        hidden = -1
        explicit = EXPLICIT.match(words)
        if explicit:
            framed = False
            if explicit["note"]:
                found.append(Edit(at, at + explicit.start("note"), ""))
            elif explicit["directive"] and (name := explicit["directive"].lower()) in FRAMES:
                # The line of a figure names its file; that of a table or a note is its title.
                found.append(Edit(at, at + (len(words) if name == "figure" else explicit.start("words")), ""))
                framed = True
            else:
                if explicit["target"]:
                    targets.add(explicit["target"].strip("`").lower())
                if explicit["kind"] == "replace":
                    shorts[explicit["short"].lower()] = explicit["long"].strip()
                found.append(Edit(at, at + len(words), ""))
                hidden = indent
        elif field := FIELD.match(words):
            if at < fields or framed:
                found.append(Edit(at, at + len(words), ""))
            else:
                found.append(Edit(at + field.start(1) - 1, at + field.start(1), ""))
        elif TABLE_RULE.match(words):
            found.append(Edit(max(0, at - 1), at + len(words), ""))
        elif BARE.match(words) or words.startswith("__ "):
            found.append(Edit(at, at + len(words), ""))
        elif words.lstrip().startswith("| ") and not words.rstrip().endswith("|"):
            found.append(Edit(at + indent, at + indent + 2, ""))
        elif words.lstrip().startswith("#. "):
            found.append(Edit(at + indent, at + indent + 2, "-"))
        framed = framed and (bool(explicit) or FIELD.match(words) is not None)
    return [*found, *_inline(text, 0, len(text), targets, shorts)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield at, text[at:end]
        at = end


def _inline(text: str, start: int, end: int, targets: set[str], shorts: dict[str, str]) -> Iterator[Edit]:
    done = start
    for lead in LEAD.finditer(text, start, end):
        match = INLINE.match(text, lead.start(), end) if lead.start() >= done else None
        if not match:
            continue
        first, last = match.span()
        kind = next(name for name, words in match.groupdict().items() if words is not None)
        if kind == "escape":
            done = last
            yield Edit(first, last if match["escape"].isspace() else first + 1, "")
        elif kind == "tail":
            start = text.rfind(" ", max(0, first - 60), first) + 1
            if text[start:first].strip("([\"'").lower() in targets:
                yield Edit(first, last, "")
        elif kind == "short":
            if match["short"].lower() in shorts:
                done = last
                yield Edit(first, last, shorts[match["short"].lower()])
        elif kind in ("counted", "double"):
            done = last
            yield Edit(first, last, "" if kind == "counted" else ":")
        elif kind == "role" and match["role"] in ("sup", "superscript"):
            done = last
            yield Edit(first, last, match["said"].translate(UP))
        elif kind == "role" and match["role"] in ("math", "raw", "index"):
            done = last
            yield Edit(first, last, "")
        else:
            done = last
            inner = match.span("said" if kind == "role" else kind)
            if kind == "cited":
                inner = (inner[0] - 1, inner[1] + 1)
            yield Edit(first, inner[0], "")
            if kind in ("link", "strong", "stressed"):
                yield from _inline(text, *inner, targets, shorts)
            yield Edit(inner[1], last, "")
