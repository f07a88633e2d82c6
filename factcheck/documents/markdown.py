"""
Markdown as a person reads it: which characters are markup, and what is read in their place.

The same reading serves plain text.  A mark only counts where Markdown would take it for one, so "2 * 3", "* Revenue"
and "S&P" stay as they are.  Marks of footnotes and of list items stay too: they are read as references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.fold import Edit
from factcheck.patterns import pattern

FRONT = pattern(
    r"\ufeff?(?:---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
    r"|\+\+\+[ \t]*\r?\n(?:[^\n]*\n)*?\+\+\+[ \t]*(?:\n|\Z))"
)
KEYED = pattern(r"^[A-Za-z_][\w -]{0,40}[ \t]*[:=]", re.MULTILINE)
UP = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")

LEAD = pattern(r"[\\`<!\[*_~&]")
# Read at a lead only.  Every repetition is bounded or stops at the next lead, so that a lone mark costs little.
INLINE = pattern(
    r"""
      \\(?P<escape>[!-/:-@\[-`{-~])
    | (?P<break>\\(?=[ ]?\n))
    | (?P<opening>(?<![`\w])``(?=[^\s`]))
    | (?<!`)`(?P<code>[^`\n]{1,300})`(?!`)
    | (?P<comment><!--)
    | <sup>(?P<sup>[0-9+-]{1,4})</sup>
    | <(?P<address>(?:https?://|mailto:)[^<>\s]{1,500})>
    | (?P<tag></?(?:a|b|br|blockquote|center|code|div|em|font|h[1-6]|i|li|mark|ol|p|pre|s|small|span|strong|sub|sup|u
        |ul)
        (?:[ ][^<>\n]{0,500})?[ ]?/?>)
    | (?P<image>!\[[^\[\]\n]{0,500}\]\([^()\s]{0,2000}(?:[ ]+"[^"\n]{0,300}")?\))
    | \[(?P<link>[^\[\]]{0,500})\]\((?P<target>
        [^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:[ ]+"[^"\n]{0,300}")?)\)
    | (?P<strong>\*\*\*(?=[^\s*])|\*\*(?=[^\s*]))(?P<bold>[^*\n]{1,600})(?<=[^\s*])(?P=strong)(?!\*)
    | (?<![\w*])\*(?=[^\s*])(?P<stressed>[^*\n]{1,300})(?<=[^\s*])\*(?![\w*])
    | (?<![\w_])(?P<under>__?)(?=[^\s_])(?P<lined>[^_\n]{1,300})(?<=[^\s_])(?P=under)(?![\w_])
    | ~~(?P<struck>[^~\n]{1,300})~~
    | &(?P<entity>\#[0-9]{2,6};|\#[xX][0-9a-fA-F]{2,5};|[A-Za-z][A-Za-z0-9]{1,15};)
    """,
    re.VERBOSE,
)
LINE = r"""[ ]{0,3}(?:
      (?P<heading>\#{1,6}[ \t]+)(?=\S)
    | (?P<quoted>>[ ]?)(?![ ]?[\d$])
    | (?P<rule>(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*(?=\n|\Z))
    | (?P<fence>(?P<tick>```|~~~)[^\n]*(?:\n(?!(?P=tick))[^\n]*)*(?:\n(?P=tick)[^\n]*)?)
    )"""
FIRST_LINE = pattern(LINE, re.VERBOSE)
LATER_LINE = pattern(rf"\n{LINE}", re.VERBOSE)
LINE_MARKS = ("\n#", "\n ", "\n>", "\n=", "\n-", "\n*", "\n_", "\n`", "\n~")


def front_matter(text: str) -> str:
    """The front matter at the head of a text, with its fences, or ""."""
    if not text.startswith(("---", "+++", "\ufeff---", "\ufeff+++")):
        return ""
    match = FRONT.match(text)
    # A text may begin with a ruled line and close a paragraph with another; front matter has keys.
    return match[0] if match and KEYED.search(match[0]) else ""


def edits(text: str) -> list[Edit]:
    """What a reader of the text does not see, with what is read instead; `text` has been through `fold.even`."""
    front = len(front_matter(text))
    found = [Edit(0, front, "")] if front else []
    if first := FIRST_LINE.match(text, front):
        found += _line(text, first)
    if any(mark in text for mark in LINE_MARKS):
        found += (edit for match in LATER_LINE.finditer(text, front) for edit in _line(text, match))
    found += _inline(text, front, len(text))
    return found


def _line(text: str, match: re.Match[str]) -> Iterator[Edit]:
    """A mark at the head of a line; a heading is set apart from the lines around it, as a blank line would."""
    if match.lastgroup != "heading":
        yield Edit(*match.span(match.lastgroup or 0), "")
        return
    if text[match.start()] == "\n":
        yield Edit(match.start(), match.start() + 1, "\n\n")
    yield Edit(*match.span("heading"), "")
    end = text.find("\n", match.end())
    if end >= 0:
        yield Edit(end, end + 1, "\n\n")


def _inline(text: str, start: int, end: int) -> Iterator[Edit]:
    done = start
    closed = True  # whether a comment that opens here may still find its end
    for lead in LEAD.finditer(text, start, end):
        match = INLINE.match(text, lead.start(), end) if lead.start() >= done else None
        if not match:
            continue
        kind = match.lastgroup
        first, last = match.span()
        if kind == "comment":
            close = text.find("-->", last, end) if closed else -1
            closed = close >= 0
            if closed:
                done = close + 3
                yield Edit(first, done, "")
            continue
        if kind == "opening":
            close = text.find("''", last, last + 5000)
            if close < 0:
                continue
            yield Edit(close, close + 2, '"')
        done = last
        if kind in ("target", "bold", "stressed", "lined"):
            inner = match.span("link" if kind == "target" else kind)
            yield Edit(first, inner[0], "")
            yield from _inline(text, *inner)
            yield Edit(inner[1], last, "")
        elif kind == "escape":
            yield Edit(first, first + 1, "")
        elif kind == "entity":
            if character := _entity(match["entity"]):
                yield Edit(first, last, character)
        else:
            yield Edit(first, last, _instead(kind, match))


def _instead(kind: str | None, match: re.Match[str]) -> str:
    """What is read in place of markup that is read as a whole."""
    if kind == "opening":
        return '"'
    if kind == "sup":
        return match["sup"].translate(UP)
    if kind == "tag" and match[0].startswith(("<br", "<p", "</p", "<li", "<div", "</div", "<h")):
        return "\n"
    return ""


def _entity(name: str) -> str:
    """The folded character of an entity, "" if there is none of that name."""
    if not name.startswith("#"):
        from html.entities import html5  # a table of 2,200 names, which few texts ask for

        character = html5.get(name, "")
    else:
        digits = name[1:-1]
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        character = chr(number) if 31 < number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
    return ENTITIES.get(character, character)


ENTITIES = {
    "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2013": "-", "\u2212": "-", "\u2018": "'", "\u2019": "'",
    "\u201c": '"', "\u201d": '"', "\u00ad": "", "\u200b": "",
}  # fmt: skip
