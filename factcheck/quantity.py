"""
A written number as the set of values that its words allow.

"$170.5 million" is 170,500,000 with a step of 100,000; "up to 170.5" is everything up to it; "ten" is exactly ten.
Rounding (± step/2) is applied when two quantities are compared, as the XBRL Calculations 1.1 specification does with
its rounding intervals, and is never stored.
"""

from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Hedge = Literal["none", "about", "nearly", "at_least", "more_than", "at_most", "less_than", "up_to", "between"]

ABOUT = Decimal("0.05")
"""Half the width of the band of "about", as a share of the figure.  "about 600" may be 570 to 630."""

WRITTEN_OUT = Decimal(10**5)


class Interval(Struct, frozen=True):
    """A set of numbers between two ends; None is unbounded, and an open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a number.  Symmetric."""
        return self._reaches(other) and other._reaches(self)

    def _reaches(self, other: "Interval") -> bool:
        # Our upper end is not below the other's lower end.
        if self.high is None or other.low is None:
            return True
        if self.high == other.low:
            return not (self.high_open or other.low_open)
        return self.high > other.low

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __str__(self) -> str:
        if self.low is not None and self.low == self.high:
            return plain(self.low)
        left = "(" if self.low_open or self.low is None else "["
        right = ")" if self.high_open or self.high is None else "]"
        low = "-∞" if self.low is None else plain(self.low)
        high = "∞" if self.high is None else plain(self.high)
        return f"{left}{low}, {high}{right}"


class Quantity(Struct, frozen=True, array_like=True, tag=True):
    """
    What a number's words allow.

    `written` is the number, scaled ("3.5 million" → 3500000), None for a range.  `low` and `high` are the ends of
    the set that hedge or range allow, equal to `written` where exact, None where unbounded.  `step` is the place of
    the last digit written, 0 for words.  `unit` is an ISO 4217 code, "percent", "percentage_point", "basis_point", a
    unit of time or of physics, or "" for a count.  `parts` are the two numbers of a fraction or ratio.  `assumed`
    marks a currency that the document does not state.
    """

    written: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    step: Decimal = Decimal(0)
    unit: str = ""
    hedge: Hedge = "none"
    parts: tuple[Decimal, ...] = ()
    assumed: bool = False

    @property
    def is_money(self) -> bool:
        """Whether the unit is an ISO 4217 code."""
        return len(self.unit) == 3 and self.unit.isupper()

    @classmethod
    def exactly(cls, value: Decimal | int | str, step: Decimal | int | str = 0, unit: str = "") -> "Quantity":
        """The unhedged quantity of one number."""
        number = Decimal(value)
        return cls(number, number, number, step=Decimal(step), unit=unit)

    @property
    def is_negative(self) -> bool:
        """Whether all values that it allows are below zero."""
        return self.high is not None and self.low is not None and self.high < 0

    def negated(self) -> "Quantity":
        """The same with the other sign: "($2.30) to ($2.10)" as "$2.10 to $2.30"; a bound keeps its hedge."""
        written, low, high = (None if end is None else -end for end in (self.written, self.low, self.high))
        opens = {"low_open": self.high_open, "high_open": self.low_open}
        return replace(self, written=written, low=high, high=low, **opens)

    def times(self, factor: Decimal) -> "Quantity":
        """The same on a scale that is `factor` times as fine: 4.4 of ten times ten is 44 of a hundred."""
        ends = (self.written, self.low, self.high)
        written, low, high = (None if end is None else end * factor for end in ends)
        return replace(self, written=written, low=low, high=high, step=self.step * factor)

    @property
    def is_bound(self) -> bool:
        """Whether it only says how far a value may go ("more than 50"); a bound is never a value."""
        return self.low is None or self.high is None

    @property
    def interval(self) -> Interval:
        """The set that the words allow, widened by half a step at its finite ends, where rounding may have cut."""
        half = self.step / 2
        if self.hedge in ("more_than", "less_than", "at_least", "at_most", "up_to"):
            # "more than 50" is said of the figure 50 itself, which was not rounded.
            half = Decimal(0)
        return Interval(
            None if self.low is None else self.low - half,
            None if self.high is None else self.high + half,
            self.low_open,
            self.high_open,
        )

    @property
    def is_written_out(self) -> bool:
        """Whether it reads as a rounded figure that is written out in full: "$4,700,000", with five zeros or more."""
        return self.step == 1 and bool(self.written) and last_place(self.written or Decimal(0)) >= WRITTEN_OUT

    @property
    def coarse(self) -> Interval:
        """The same, if the writer rounded to the last digit that is not zero: "$20 million" as 15 to 25."""
        if self.written is None or not self.step or not self.written:
            return self.interval
        half = max(self.step, last_place(self.written)) / 2
        return Interval(
            None if self.low is None else self.low - half,
            None if self.high is None else self.high + half,
            self.low_open,
            self.high_open,
        )

    def meets(self, other: "Quantity") -> bool:
        """
        Whether both can be true of one value.  Symmetric, not transitive: "1 thousand" meets 960 and 1,040.

        Two unhedged numbers of equal step are equal or not; otherwise the sets must share a number.
        """
        if _to_one_place(self, other):
            return self.written == other.written
        return self.interval.meets(other.interval)


def _to_one_place(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are written to one place, so that 1.04 is not 1.05, though 1.045 may have been both."""
    return a.hedge == b.hedge == "none" and a.step == b.step and a.written is not None and b.written is not None


def apart(here: Quantity, there: Quantity) -> str:
    """What keeps two sets apart that do not meet: "9 ≠ 10", "3.85 to 3.95 here, more than 600 there: …"."""
    left, right, fine = _shown(here, there)
    return f"{left} ≠ {right}" if fine else f"{left} here, {right} there: no value is in both"


def together(here: Quantity, there: Quantity) -> str:
    """What two sets share that meet: "9 = 9", "3.85 to 3.95 here, more than 3 there: …"."""
    left, right, _ = _shown(here, there)
    return f"{left} = {right}" if left == right else f"{left} here, {right} there: one value can be in both"


def _shown(here: Quantity, there: Quantity) -> tuple[str, str, bool]:
    """Two sets as their comparison takes them, and whether each is one value."""
    if here.written is not None and there.written is not None and _to_one_place(here, there):
        return plain(here.written), plain(there.written), True
    exact = here.interval.low == here.interval.high and there.interval.low == there.interval.high
    return spread(here), spread(there), exact


def spread(number: Quantity) -> str:
    """The values that a number allows, as a reader writes them: "9", "3.85 to 3.95", "more than 600"."""
    low, high = number.interval.low, number.interval.high
    if low is not None and high is not None:
        return plain(low) if low == high else f"{plain(low)} to {plain(high)}"
    if low is not None:
        return f"{'more than' if number.low_open else 'at least'} {plain(low)}"
    return f"{'less than' if number.high_open else 'at most'} {plain(high)}" if high is not None else "any value"


def last_place(value: Decimal) -> Decimal:
    """The place value of the last digit that is not zero: 1050 → 10, 170.50 → 0.1, 0 → 1."""
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)


def plain(value: Decimal) -> str:
    """The number with thousands separators and no exponent: 1150 → "1,150", 0.240 → "0.24"."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
