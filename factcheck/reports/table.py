"""Tables of words in aligned columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], indent: str = "  ", right: Iterable[int] = ()) -> str:
    """
    The rows under their heads, columns aligned by what a terminal shows; "" for no rows.

    Columns in which every cell is empty are left out; `right` names those that are aligned to their right edge.
    """
    cells = [tuple(row) for row in rows]
    if not cells:
        return ""
    kept = [n for n in range(len(heads)) if any(row[n] for row in cells)]
    widths = {n: max(width(row[n]) for row in (tuple(heads), *cells)) for n in kept}
    right = frozenset(right)
    lines = []
    for row in (tuple(heads), *cells):
        padded = (_pad(row[n], widths[n], n in right) for n in kept)
        lines.append(f"{indent}{'  '.join(padded)}".rstrip())
    return "\n".join(lines)


def width(text: str) -> int:
    """How many columns of a terminal the text takes: two for wide characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(text: str, columns: int, right: bool) -> str:
    space = " " * (columns - width(text))
    return space + text if right else text + space
