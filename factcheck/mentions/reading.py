"""What a reader of one kind of mention gives, and what it may know of the document."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from factcheck.model import MentionKind, Period
from factcheck.quantity import Quantity


class Setting(Struct, frozen=True):
    """What a surface cannot say itself: the document's date, its currency for a bare "$", its fiscal year's end."""

    today: date | None = None  # the document's date, never the clock's
    currency: str | None = None  # ISO 4217, or None: USD is then assumed, and marked so
    fiscal_year_end: tuple[int, int] | None = None  # month, day
    fiscal_quarters: bool = True  # whether a quarter or the year's end, without more, is the fiscal year's
    language: str | None = None  # "en", "de", "fr" or "es"; None: the one in which the document is written

    @property
    def own_quarters(self) -> bool:
        """Whether "the second quarter" is another than the calendar's."""
        return self.fiscal_quarters and self.fiscal_year_end not in (None, (12, 31))

    @property
    def foreign(self) -> bool:
        """Whether the language is known to be another than English."""
        return self.language not in (None, "en")


class Reading(Struct, frozen=True):
    """One mention as found in plain text: characters [start, end) there."""

    start: int
    end: int
    kind: MentionKind
    quantity: Quantity | None = None
    period: Period | None = None
    timex: str | None = None
    names: tuple[str, ...] = ()
