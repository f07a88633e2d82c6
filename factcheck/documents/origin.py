"""The way back from an extracted text into the file that was given: line and column, page, paragraph, box."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct
from msgspec.structs import replace


class Spot(Struct, frozen=True, array_like=True):
    """
    A place in a file as a person finds it, with what its format knows; everything counts from 1.

    `column` counts characters.  `part` names a stretch beside the main text ("footnote 3", "comment 2").  `box` is
    left, bottom, right, top in points from the lower left corner of the page.
    """

    line: int | None = None
    column: int | None = None
    page: int | None = None
    paragraph: int | None = None
    part: str = ""
    box: tuple[float, float, float, float] | None = None

    def __str__(self) -> str:
        """ "12" for a line alone, else its words: "page 2", "footnote 3, paragraph 1", "part 2, line 7"."""
        words = [self.part] if self.part else []
        if self.page is not None:
            words.append(f"page {self.page}")
        if self.paragraph is not None:
            words.append(f"paragraph {self.paragraph}")
        if self.line is not None and self.paragraph is None and self.page is None:
            words.append(f"line {self.line}" if words else str(self.line))
        return ", ".join(words)


class Origin(Struct, frozen=True, array_like=True, tag=True):
    """
    Where the runs of an extracted text stand in the file.

    Run i is characters `starts[i]` to `starts[i + 1]` of the text, the last one reaches to the end; `spots[i]` is
    where its first character stands.  Along a run the column grows by one a character, where there is one.
    """

    starts: tuple[int, ...]
    spots: tuple[Spot, ...]

    def spot(self, at: int) -> Spot:
        """Where a character of the text stands in the file; what stands in front of the first run is put to it."""
        if not self.spots:
            return Spot()
        run = max(0, bisect_right(self.starts, at) - 1)
        spot = self.spots[run]
        further = at - self.starts[run]
        return spot if spot.column is None or further <= 0 else replace(spot, column=spot.column + further)


class Printed(Origin, frozen=True):
    """
    Where the runs of a text stand on pages; each spot has the box of its whole run.

    `edges` has the left edge of every character of the text in tenths of a point, at last the right edge of the last
    one.  Along a run that is written from left to right each character ends where the next one begins.
    """

    edges: tuple[int, ...]

    def spot(self, at: int) -> Spot:
        """The page and the box of one character."""
        if not self.spots:
            return Spot()
        spot = self.spots[max(0, bisect_right(self.starts, at) - 1)]
        if not 0 <= at < len(self.edges) - 1:
            return spot
        left, right = self.edges[at] / 10, self.edges[at + 1] / 10
        if spot.box is None or not spot.box[0] <= left < right:
            return spot
        return replace(spot, box=(left, spot.box[1], min(right, spot.box[2]), spot.box[3]))
