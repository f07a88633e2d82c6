"""
Figures that a flattened table set without a space, behind their label or behind one another.

    Total assets121,279,092 98,23423,120

A comma and three digits end a figure, so that what follows them begins the next.
"""

from __future__ import annotations

from factcheck.patterns import pattern

PIECE = pattern(r"[1-9]\d{0,2}(?:,\d{3})+")
LABEL = pattern(r"[A-Za-z]{3}$")
COLUMN_GOES_ON = pattern(r"[ )]{0,3}(?:[\d($A-Z\n-]|$)")
"""What stands behind the figures of a row, and not behind a slip in a sentence: "1,0508,000 people"."""
WIDEST = 128  # characters of one run


def is_glued(plain: str, start: int, end: int) -> bool:
    """Whether [start, end) is a figure with thousands behind the letters of its label or behind another figure."""
    if "," not in plain[start:end]:
        return False
    if LABEL.search(plain, max(0, start - 3), start):
        return True
    return plain[start - 1].isdigit() and piece_end(plain, start) is not None


def piece_end(plain: str, at: int) -> int | None:
    """Where the figure that begins at `at` ends, if it is one of several that stand without a space."""
    begin = at
    while begin and at - begin < WIDEST and plain[begin - 1] in "0123456789,":
        begin -= 1
    ends: dict[int, int] = {}
    end = begin
    while end - begin < WIDEST and (piece := PIECE.match(plain, end)):
        ends[end] = end = piece.end()
    return ends.get(at) if len(ends) > 1 and COLUMN_GOES_ON.match(plain, end) else None
