"""The tally of a number in words: what its scales have closed, what is still open, and what may follow."""

from __future__ import annotations

from decimal import Decimal

from factcheck.mentions.numbers.digits import EXACT
from factcheck.mentions.numbers.words import SMALL, Token

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)


class Tally:
    """A number in the making: `total` holds what the scales closed, `group` what is open."""

    def __init__(self) -> None:
        self.total: Decimal = ZERO
        self.group: Decimal | None = None
        self.last = ""  # the class of the word before
        self.scale: Decimal | None = None  # the smallest scale so far
        self.step = ZERO
        self.joined: Decimal | None = None  # what "and" has added, for "two hundred and fifty-four hundredths"
        self.before_and = ZERO
        self.spoken = False  # "one twenty two"

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return EXACT.add(self.total, self.group or ZERO)

    def small(self, token: Token) -> bool:
        """Adds a number below a hundred; False where it cannot follow."""
        kind, value, group = token.word.kind, token.word.value, self.group
        if group is None:
            self.group = value
        elif self.last == "hundred" or (self.last == "ten" and kind == "unit" and value):
            self.group = group + value
        elif kind != "unit" and group < HUNDRED and "-" not in token.gap and self.last in SMALL and not self.total:
            # "one twenty two", "nineteen eighty": hundreds left out, as spoken.
            self.group, self.spoken = group * 100 + value, True
        else:
            return False
        return True

    def hundred(self) -> bool:
        """Multiplies what is open by a hundred; False where "hundred" cannot follow."""
        if self.group is None:
            self.group = HUNDRED
        elif self.last in (*SMALL, "digits", "a", "share") and self.group < HUNDRED * 10:
            self.group, self.step = self.group * 100, self.step * 100
        else:
            return False
        return True

    def scale_by(self, value: Decimal) -> bool:
        """Closes what is open with a scale, as "thousand" does."""
        if self.group is None and self.total:
            self.total = EXACT.multiply(self.total, value)  # "three thousand million"
        elif self.group is None:
            self.total = value
        elif self.scale is not None and value >= self.scale:
            self.total = EXACT.multiply(self.value, value)
        else:
            self.total = EXACT.add(self.total, EXACT.multiply(self.group, value))
        self.step *= value
        self.group, self.scale = None, value
        return True

    def dozen(self) -> bool:
        """Multiplies what is open by twelve."""
        if self.group is None:
            self.group = Decimal(12)
        elif self.joined is not None:
            self.group = self.group + self.joined * 11  # "three hundred and two dozens"
        else:
            self.group *= 12
        return True
