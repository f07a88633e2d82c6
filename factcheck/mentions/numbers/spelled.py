"""Spelled-out and mixed numbers: "one hundred and five thousand", "two and a half million", "4 thousand 3 hundred"."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers import shares
from factcheck.mentions.numbers.digits import EXACT
from factcheck.mentions.numbers.tally import HUNDRED, ONE, ZERO, Tally
from factcheck.mentions.numbers.words import SMALL, Token, decimals, scale_ahead, tokens


class Spelled(Struct, frozen=True):
    """A number in words, or in words and digits: where it ends, its value, and what kind of number word it is."""

    end: int
    value: Decimal
    step: Decimal = ZERO
    parts: tuple[Decimal, ...] = ()
    is_ordinal: bool = False


def read_spelled(plain: str, at: int, joins: bool = True) -> Spelled | None:
    """
    The number that begins at `at` with a word or with digits and a scale, or None.

    Without `joins`, "and" ends a number, as it must behind "between".
    """
    words = tokens(plain, at)
    return _Reader(plain, words, joins).read() if words else None


class _Reader(Tally):
    """One pass over the tokens of a number; `total` holds what the scales closed, `group` what is still open."""

    def __init__(self, plain: str, words: list[Token], joins: bool, scales: bool = True) -> None:
        super().__init__()
        self.plain, self.words, self.joins, self.scales = plain, words, joins, scales

    def read(self) -> Spelled | None:
        i, end = 0, -1
        while i < len(self.words):
            token = self.words[i]
            if token.gap.startswith(",") and not self._goes_on_behind_comma(i):
                break
            if "-" in token.gap and token.gap not in ("-", "-\n") and not self._dash_joins(i):
                break
            if share := self._share(i):
                return share
            if token.word.kind == "nth":
                return self._nth(i) or self._done(end)
            used = self._take(i)
            if not used:
                break
            i += used
            end = self.words[i - 1].end
        return self._done(end)

    def _done(self, end: int) -> Spelled | None:
        if end < 0:
            return None
        step = self.step if self.last in ("scale", "hundred", "share") else ZERO
        if not step and self.last == "scale" and self.scale and not self.joined:
            step = self.scale  # "three million" is as round as "3 million"
        return Spelled(end, self.value, step)

    def _take(self, i: int) -> int:
        """Takes the token into the number, with those that belong to it; how many were taken."""
        token = self.words[i]
        kind, value = token.word.kind, token.word.value
        if kind == "a":
            return self._article(i)
        if kind == "and":
            return self._and(i)
        if kind == "point":
            return self._point(i)
        if kind in SMALL:
            taken = self.small(token)
        elif kind == "hundred":
            taken = self.hundred()
        elif kind == "scale":
            taken = self.scale_by(value)
        elif kind == "dozen":
            taken = self.dozen()
        elif kind == "digits":
            taken = self._digits(i)
        else:
            taken = False
        if not taken:
            return 0
        self.last = kind
        return 1

    def _digits(self, i: int) -> bool:
        token = self.words[i]
        if i == 0:
            self.group, self.step = token.word.value, token.step
            return True
        # "4 thousand 3 hundred" goes on, "5 million 10 years ago" does not.
        goes_on = scale_ahead(self.words, i)
        if self.last == "scale" and goes_on is not None and self.scale is not None and goes_on < self.scale:
            self.group = token.word.value
            return True
        return False

    def _goes_on_behind_comma(self, i: int) -> bool:
        ahead = scale_ahead(self.words, i)
        return (
            self.joins
            and self.last == "scale"
            and self.words[i].word.kind in SMALL
            and ahead is not None
            and self.scale is not None
            and ahead < self.scale
        )

    def _dash_joins(self, i: int) -> bool:
        """Whether " - " joins: "fifty - two", "five - eighths"."""
        word = self.words[i].word
        return (
            (self.last == "ten" and word.kind == "unit")
            or word.kind == "nth"
            or (self.last == "ten" and word.kind == "hundred")
        )

    def _article(self, i: int) -> int:
        ahead = self.words[i + 1].word.kind if i + 1 < len(self.words) else ""
        if i == 0 and ahead in ("hundred", "scale", "dozen"):
            self.group, self.last = ONE, "a"
            return 1
        return 0

    def _and(self, i: int) -> int:
        """Whether the number goes on behind "and"; "two hundred and three hundred" are two."""
        if not self.joins or i + 1 >= len(self.words) or self.last not in ("hundred", "scale"):
            return 0
        ahead = self.words[i + 1]
        if ahead.word.kind == "nth":
            return int(ahead.word.counts in SMALL and not ahead.word.plural)  # "two hundred and third"
        multiplier = scale_ahead(self.words, i + 1)
        if ahead.word.kind == "digits":
            if self.last == "hundred" and multiplier is None and ZERO < ahead.word.value < HUNDRED:
                self.group = (self.group or ZERO) + ahead.word.value
                self.last = "digits"
                return 2
            return 0
        if ahead.word.kind not in (*SMALL, "a") or (ahead.word.kind == "unit" and not ahead.word.value):
            return 0
        if ahead.word.kind == "a" and not (i + 2 < len(self.words) and self.words[i + 2].word.kind == "hundred"):
            return 0
        if self.last == "hundred" and multiplier == HUNDRED:
            return 0
        if self.last == "scale":
            if multiplier is not None and self.scale is not None and multiplier >= self.scale:
                return 0
            if self.words[0].word.kind == "digits" and multiplier is None:
                return 0  # "$2 million and three partners"
        if ahead.word.kind == "a":
            self.group = ONE
            self.last = "a"
            return 2
        before = self.value
        if not self.small(ahead):
            return 0
        self.before_and = before
        self.joined = ahead.word.value
        self.last = ahead.word.kind
        following = self.words[i + 2] if i + 2 < len(self.words) else None
        if (
            self.last == "ten"
            and following
            and following.word.kind == "unit"
            and following.word.value
            and self.small(following)
        ):
            self.joined += following.word.value
            self.last = "unit"
            return 3
        return 2

    def _point(self, i: int) -> int:
        """Takes decimals: "two point five", "point zero three"."""
        digits, used = decimals(self.words, i)
        if not digits or (self.group is None and not self.total and i):
            return 0
        self.step = Decimal(1).scaleb(-len(digits))
        self.group = EXACT.add(self.group or ZERO, EXACT.multiply(Decimal(digits), self.step))
        self.last = "share"
        return used

    def _nth(self, i: int) -> Spelled | None:
        """The ordinal that ends with token `i`: "third", "one hundred twenty-fifth", "two hundredth"."""
        token = self.words[i]
        word, end = token.word, token.end
        if word.plural:
            return None
        if i == 0:
            return Spelled(end, word.value, is_ordinal=True)
        if self.last == "a":
            return None
        if word.counts in ("hundred", "scale"):
            if self.group is None and word.counts == "scale":
                return None
            return Spelled(end, EXACT.add(self.total, EXACT.multiply(self.group or ONE, word.value)), is_ordinal=True)
        if (self.last == "ten" and word.counts == "unit") or self.last in ("hundred", "scale"):
            return Spelled(end, self.value + word.value, is_ordinal=True)
        return None

    # Shares: fractions, alone or behind "and".

    def _share(self, i: int) -> Spelled | None:
        """The number that ends in a fraction which begins, or whose denominator stands, at token `i`."""
        kind = self.words[i].word.kind
        if kind == "and" and i:
            return self._and_share(i)
        if kind in ("half", "quarter", "nth", "a") or (i == 0 and self.words[0].text == "one"):
            if i == 0:
                return self._whole_share()
            return self._denominator(i)
        return None

    def _whole_share(self) -> Spelled | None:
        """A fraction of nothing before it: "half", "a third", "one-quarter", "half a million"."""
        found = shares.simple(self.words, 0)
        if not found:
            return None
        end = self.words[found.behind - 1].end
        value = EXACT.divide(ONE, found.denominator)
        if wide := self._scaled(value, end):
            return wide
        if not shares.stands(self.plain, self.words, found):
            return None
        return Spelled(end, ONE / found.denominator, parts=(ONE, found.denominator))

    def _scaled(self, share: Decimal, end: int) -> Spelled | None:
        """The fraction of a scale behind it: "half a million", "two thirds of a billion"."""
        wide = shares.of_scale(self.plain, share, end) if self.scales else None
        return Spelled(*wide) if wide else None

    def _denominator(self, i: int) -> Spelled | None:
        """A number whose denominator is token `i`: "two thirds", "twenty-three fifths", "three quarters"."""
        word = self.words[i].word
        if self.last in ("share", "dozen") or (self.group is None and not self.total):
            return None
        if not word.plural and not (self.words[i].gap == "-" and self.last == "unit" and 1 < self.value < word.value):
            return None  # "a three-quarter-point rise", "a two-third share"
        numerator, denominator = self.value, word.value
        before = ZERO
        if self.last == "ten" and word.counts == "unit" and i > 1 and self.joined is None:
            tens = self.words[i - 1].word.value  # "three twenty-firsts"
            numerator, denominator = numerator // 100 if self.spoken else numerator - tens, tens + denominator
        elif self.joined is not None and self.joined < denominator:
            before, numerator = self.before_and, self.joined  # "one hundred and three quarters"
        end = self.words[i].end
        value = EXACT.divide(numerator, denominator)
        if not before and (scaled := self._scaled(value, end)):
            return scaled
        value = before + numerator / denominator
        return Spelled(end, value, parts=() if before else (numerator, denominator))

    def _and_share(self, i: int) -> Spelled | None:
        """A number with a fraction behind "and": "two and a half million", "3 million and a quarter"."""
        if i + 1 >= len(self.words) or self.last == "share":
            return None
        share, j = None, i + 1
        if simple := shares.simple(self.words, i + 1):
            share, j = EXACT.divide(ONE, simple.denominator), simple.behind
            last = self.words[j - 1]
            if simple.article and last.word.kind == "nth" and not shares.FOLLOWS.match(self.plain, last.end):
                return None
        else:
            first, *rest = self.words[i + 1 :]
            found = _Reader(self.plain, [replace(first, gap=""), *rest], joins=False, scales=False).read()
            if not found or len(found.parts) != 2 or found.parts[0] >= found.parts[1]:
                return None
            share, end = EXACT.divide(*found.parts), found.end
            j = next(n for n, token in enumerate(self.words, 1) if token.end == end)
        end = self.words[j - 1].end
        following = self.words[j].word if j < len(self.words) and "," not in self.words[j].gap else None
        if self.last == "scale" and self.scale is not None:
            scale = self.scale
            if following and following.kind == "scale" and following.value <= scale:
                scale, end = following.value, self.words[j].end  # "one billion and a half million"
            return Spelled(end, EXACT.add(self.value, EXACT.multiply(share, scale)))
        whole = self.value + share
        factor = ONE
        while following and following.kind in ("scale", "hundred"):
            factor *= following.value
            end = self.words[j].end
            j += 1
            following = self.words[j].word if j < len(self.words) else None
        value = EXACT.multiply(whole, factor)
        return Spelled(end, value if factor > 1 else self.value + Decimal(1) * share)
