"""
Paragraphs whose lines were broken at a margin: each break becomes the space that it was.

Wire copy, mail and many Markdown files are wrapped at 60 to 100 characters.  A break is the margin's where the first
word of the next line had no room any more; which margin, the breaks tell behind which a sentence goes on in small
letters.  Headings, items, rows of tables and lines of verse are shorter, and keep theirs.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.patterns import pattern

LEAST, MOST = 48, 110
"""Characters of a full line."""
MARGINS = 2
"""Breaks within a sentence, of lines of one length, that a text needs to be taken for a wrapped one."""
RAGGED = 8
"""Characters by which such lines may differ: the room that a long word did not find."""
GOES_ON = pattern(rf"(?<=\n)[^\n]{{{LEAST - 1},{MOST}}}[^\n.:;!?]\n(?=[a-z])")
ROW = pattern(r"[|\t]|\S {3}|(?<![.!?:;\"']) {2,}\S")
"""What stands in a row of a table and not in prose."""
IN_SENTENCE = pattern(r"(?:[,\d]| [a-z]+)$")
"""The end of a line that is no heading's, as far as one can see."""
ITEM = pattern(r"\s*(?:[-*+•●◦▪–—>#=~_]|\(?(?:\d{1,2}|[A-Za-z])[.)]\s)")
OPENING = pattern(r"[(/]|--| [-–—] |—|,$")
"""What a dateline has and a heading seldom: "LEEDS, June 4, 2013 (NewsWire) - Northwind Mills," and "Inc." below it."""
SHOUTED = pattern(r"[^a-z]*$")
WORD = pattern(r"\S+")


def joined(plain: str) -> str:
    """The text with a space for every break that a margin made; of the same length."""
    ends = [found.end() - 1 for found in GOES_ON.finditer(plain)]
    margin = _margin(sorted(end - plain.rfind("\n", 0, end) - 1 for end in ends))
    if margin is None:
        return plain
    lines = plain.split("\n")
    out = [lines[0]]
    for line, following in pairwise(lines):
        out += [" " if _is_broken(line, following, margin) else "\n", following]
    return "".join(out)


def _margin(lengths: list[int]) -> int | None:
    """The length of the longest lines, of which several are alike: one that is longer by itself has no margin."""
    for i in range(len(lengths) - 1, MARGINS - 2, -1):
        if lengths[i] - lengths[i - MARGINS + 1] <= RAGGED:
            return lengths[i]
    return None


def _is_broken(line: str, following: str, margin: int) -> bool:
    """Whether a line ends where the margin was, and the next one goes on."""
    word = WORD.match(following.lstrip())
    if word is None or not LEAST <= len(line) <= margin + RAGGED:
        return False
    room = margin - len(line) - 1 - len(word[0])
    if room >= 0 and not word[0][0].islower() and not (room < RAGGED and IN_SENTENCE.search(line)):
        return False
    if len(following) - len(following.lstrip()) > len(line) - len(line.lstrip()) or ITEM.match(following):
        return False  # a new paragraph, or another item
    if word[0][0].isupper() and _is_title(line):
        return False
    if line.rstrip().endswith(":") or (SHOUTED.match(line) and not SHOUTED.match(following)):
        return False  # a list, or the text below its heading
    return not (ROW.search(line.strip()) or ROW.search(following.strip()))


def _is_title(line: str) -> bool:
    """Whether nearly all longer words of a line begin with a capital, as a heading's do, and no dateline opens it."""
    if OPENING.search(line):
        return False
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= len(words) - 1
