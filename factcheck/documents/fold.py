"""
The text as a person reads it, and the way back to the text as it stands in the file.

Typographic variants of one character become one ("−" and "–" are "-", a narrow space is " ").  What nobody reads
(soft hyphens, zero-width marks) is dropped, what was broken on the way ("â€™" for "’") is mended.  The em dash stays:
it parts clauses, and stands in a range only between two figures ("995—1,095").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from msgspec import Struct

from factcheck.model import Span
from factcheck.patterns import pattern

# One character for one: the text keeps its length, and no way back is needed.
SAME = {
    **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000", " "),
    **{chr(space): " " for space in range(0x2000, 0x200B)},
    **dict.fromkeys("\u0085\u2028\u2029", "\n"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u2043", "-"),
    **dict.fromkeys("\u2015\u2e3a", "—"),
    **dict.fromkeys("‘’‚‛ʼ´′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("\uff04\ufe69", "$"),
    "\uff05": "%",
    "\uff0c": ",",
    "\uff0e": ".",
    "\u2044": "/",
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
}  # fmt: skip
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
UNREAD = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufe0e\ufe0f"
DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

UNEVEN = frozenset((*UNREAD, *DIRECTIONS, *LIGATURES))
ANY_UNEVEN = pattern(f"[{UNREAD}{DIRECTIONS}{''.join(LIGATURES)}]")
ASCII = bytes(range(128))


def _as_western(byte: int) -> str:
    """The character that a byte shows as when UTF-8 is taken for the Windows western code page."""
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


WESTERN = {_as_western(byte): byte for byte in range(0x80, 0x100)}
TRAIL = "".join(re.escape(sign) for sign, byte in WESTERN.items() if byte < 0xC0)
# "Â" and "Ã" lead one more byte, "â" two: accented letters, quotes and dashes, which is what breaks in releases.
BROKEN = pattern(f"[ÂÃ][{TRAIL}]|â[{TRAIL}]{{2}}|â€(?![{TRAIL}])|ï»¿")
BREAKING = frozenset("âÂÃï")


class Edit(Struct, frozen=True, order=True):
    """Characters [start, end) of the text that are read as `words`."""

    start: int
    end: int
    words: str


class Way(Struct, frozen=True, array_like=True):
    """
    The way between a text and its plain reading, as runs in their order.

    Run i is `plain[i]` to `plain[i + 1]` there, and `text[i]` to `ends[i]` here.  In an `even` run the characters
    correspond one by one; another one is read as a whole.  What lies between two runs is not read.
    """

    plain: tuple[int, ...]
    text: tuple[int, ...]
    ends: tuple[int, ...]
    even: tuple[bool, ...]

    def to_text(self, span: Span) -> Span:
        """The span of the text for a span of the plain reading."""
        return Span(*self.ends_in_text(span.start, span.end))

    def ends_in_text(self, start: int, end: int) -> tuple[int, int]:
        """The same by its ends."""
        plain = self.plain
        run = bisect_right(plain, start) - 1
        if start < end < plain[-1] and end <= plain[run + 1] and self.even[run]:
            shift = self.text[run] - plain[run]
            return start + shift, end + shift
        first = self._place(start)
        if end <= start:
            return first, first
        run = self._run(end - 1)
        last = self.text[run] + end - plain[run] if self.even[run] else self.ends[run]
        return first, max(first, last)

    def to_plain(self, span: Span) -> Span:
        """The span of the plain reading for a span of the text; what is not read shrinks to nothing."""
        first = bisect_right(self.ends, span.start)
        if first == len(self.text):
            return Span(self.plain[-1], self.plain[-1])
        if self.even[first] and self.text[first] <= span.start < span.end <= self.ends[first]:
            shift = self.plain[first] - self.text[first]
            return Span(span.start + shift, span.end + shift)
        start = self.plain[first]
        if self.even[first]:
            start += max(0, span.start - self.text[first])
        last = bisect_left(self.text, span.end) - 1
        if last < first:
            return Span(start, start)
        end = self.plain[last + 1]
        if self.even[last]:
            end = min(end, self.plain[last] + span.end - self.text[last])
        return Span(start, max(start, end))

    def _run(self, at: int) -> int:
        return min(bisect_right(self.plain, at) - 1, len(self.text) - 1)

    def _place(self, at: int) -> int:
        if not self.text:
            return 0
        run = self._run(at)
        if at >= self.plain[-1]:
            return self.ends[-1]
        return self.text[run] + at - self.plain[run] if self.even[run] else self.text[run]


def even(text: str) -> str:
    """The text with its one-for-one variants folded: as long as before."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if "\f" in text or "\v" in text:
        text = text.replace("\f", "\n").replace("\v", "\n")
    for character in sorted(foreign(text) & SAME.keys()):
        text = text.replace(character, SAME[character])
    return text


def foreign(text: str) -> frozenset[str]:
    """The characters of a text that are not ASCII."""
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass"))


def uneven(text: str) -> list[Edit]:
    """The edits that mend or drop characters of a text that is not ASCII."""
    characters = foreign(text)
    edits = []
    if characters & UNEVEN:
        edits += [Edit(m.start(), m.end(), LIGATURES.get(m[0], "")) for m in ANY_UNEVEN.finditer(text)]
    if characters & BREAKING:
        edits += [
            Edit(m.start(), m.end(), mended) for m in BROKEN.finditer(text) if (mended := _mend(m[0])) is not None
        ]
    return edits


def _mend(broken: str) -> str | None:
    """The character that was meant, folded; None where the bytes are no character."""
    if broken == "â€":
        return '"'  # the third byte of "”" has no character in the western code page, and is often lost
    try:
        meant = bytes(WESTERN[character] for character in broken).decode()
    except UnicodeDecodeError:
        return None
    return "" if meant == "\ufeff" else SAME.get(meant, meant)


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, Way | None]:
    """The text with the edits made, and the way back; an edit that begins inside an earlier one is left out."""
    pieces: list[str] = []
    plain, origin, ends, evens = [0], [], [], []
    at = 0
    for edit in [*sorted(edits), Edit(len(text), len(text), "")]:
        if edit.start < at:
            continue
        if edit.start > at:
            pieces.append(text[at : edit.start])
            plain.append(plain[-1] + edit.start - at)
            origin.append(at)
            ends.append(edit.start)
            evens.append(True)
        if edit.words:
            pieces.append(edit.words)
            plain.append(plain[-1] + len(edit.words))
            origin.append(edit.start)
            ends.append(edit.end)
            evens.append(False)
        at = edit.end
    if len(origin) == 1 and evens[0] and len(text) == plain[-1]:
        return text, None
    return "".join(pieces), Way(tuple(plain), tuple(origin), tuple(ends), tuple(evens))
