"""Spelled-out and mixed numbers: "one hundred and five thousand", "two and a half million", "4 thousand 3 hundred"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.digits import EXACT
from factcheck.mentions.words import Token, tokens

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
SMALL = ("unit", "teen", "ten")

# "a third of the cost", "fell by a third." are shares; "a third licence" counts.
SHARE_FOLLOWS = re.compile(
    r"\s+(?:of|more|less|higher|lower|larger|smaller|fewer|from|to|in|on|and|or|but|compared|over|each|stake|share|"
    r"interest)\b"
    r"|\s*(?:$|[.,;:!?)\]\"'])|-(?:owned|stake)"
)
OF_A = re.compile(r"\s+of\s+(?:an?|one)\s+(?=\w)", re.IGNORECASE)
A_SCALE = re.compile(r"[\s-]+an?[\s-]+(?=\w)", re.IGNORECASE)
NOT_A_SHARE = re.compile(r"[\s-]+(?:part(?:y|ies)|person|world|quarter|place|reading|rail|base)\b", re.IGNORECASE)


class Spelled(NamedTuple):
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


class _Reader:
    """One pass over the tokens of a number; `total` holds what the scales closed, `group` what is still open."""

    def __init__(self, plain: str, words: list[Token], joins: bool, scales: bool = True) -> None:
        self.plain, self.words, self.joins, self.scales = plain, words, joins, scales
        self.total: Decimal = ZERO
        self.group: Decimal | None = None
        self.last = ""  # the class of the token before
        self.scale: Decimal | None = None  # the smallest scale so far
        self.step = ZERO
        self.joined: Decimal | None = None  # what "and" has added, for "two hundred and fifty-four hundredths"
        self.before_and = ZERO
        self.spoken = False  # "one twenty two"

    @property
    def value(self) -> Decimal:
        return EXACT.add(self.total, self.group or ZERO)

    def read(self) -> Spelled | None:
        i, end = 0, -1
        while i < len(self.words):
            token = self.words[i]
            if token.gap.startswith(",") and not self._goes_on_behind_comma(i):
                break
            if "-" in token.gap and len(token.gap) > 1 and not self._dash_joins(i):
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
        return (
            Spelled(end, self.value, self.step if self.last in ("scale", "hundred", "share") else ZERO)
            if end >= 0
            else None
        )

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
            taken = self._small(token)
        elif kind == "hundred":
            taken = self._hundred()
        elif kind == "scale":
            taken = self._scale(value)
        elif kind == "dozen":
            taken = self._dozen()
        elif kind == "digits":
            taken = self._digits(i)
        else:
            taken = False
        if not taken:
            return 0
        self.last = kind
        return 1

    def _small(self, token: Token) -> bool:
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

    def _hundred(self) -> bool:
        if self.group is None:
            self.group = HUNDRED
        elif self.last in (*SMALL, "digits", "a", "share") and self.group < HUNDRED * 10:
            self.group, self.step = self.group * 100, self.step * 100
        else:
            return False
        return True

    def _scale(self, value: Decimal) -> bool:
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

    def _dozen(self) -> bool:
        if self.group is None:
            self.group = Decimal(12)
        elif self.joined is not None:
            self.group = self.group + self.joined * 11  # "three hundred and two dozens"
        else:
            self.group *= 12
        return True

    def _digits(self, i: int) -> bool:
        token = self.words[i]
        if i == 0:
            self.group, self.step = token.word.value, token.step
            return True
        # "4 thousand 3 hundred" goes on, "5 million 10 years ago" does not.
        goes_on = self._scale_ahead(i)
        if self.last == "scale" and goes_on is not None and self.scale is not None and goes_on < self.scale:
            self.group = token.word.value
            return True
        return False

    def _scale_ahead(self, i: int) -> Decimal | None:
        """What the group that begins at token `i` is multiplied by, or None if by nothing."""
        for token in self.words[i + 1 : i + 6]:
            if token.word.kind in ("scale", "hundred"):
                if token.word.kind == "hundred" and (more := self._scale_ahead(self.words.index(token))):
                    return more
                return token.word.value
            if token.word.kind not in SMALL and token.word.kind != "and":
                return None
        return None

    def _goes_on_behind_comma(self, i: int) -> bool:
        ahead = self._scale_ahead(i)
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
        multiplier = self._scale_ahead(i + 1)
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
        if not self._small(ahead):
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
            and self._small(following)
        ):
            self.joined += following.word.value
            self.last = "unit"
            return 3
        return 2

    def _point(self, i: int) -> int:
        """Takes decimals: "two point five", "point zero three", "nought point eleven"."""
        digits = ""
        used = 1
        for token in self.words[i + 1 :]:
            kind, value = token.word.kind, token.word.value
            if "," in token.gap or kind not in (*SMALL, "digits") or value != int(value):
                break
            if kind in ("teen", "ten", "digits") and digits:
                break
            if digits and self.last == "ten" and kind == "unit":
                digits = digits[:-1] + str(value)
                used += 1
                break
            digits += token.text if kind == "digits" else str(value)
            used += 1
            self.last = kind
            if kind in ("teen", "digits"):
                break
        if not digits or (self.group is None and not self.total and i):
            return 0
        step = Decimal(1).scaleb(-len(digits))
        self.group = EXACT.add(self.group or ZERO, EXACT.multiply(Decimal(digits), step))
        self.step = step
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
                return self._whole_share(0)
            return self._denominator(i)
        return None

    def _whole_share(self, i: int) -> Spelled | None:
        """A fraction of nothing before it: "half", "a third", "one-quarter", "one twenty-fifth", "half a million"."""
        found = self._simple(i)
        if not found:
            return None
        denominator, j, article = found
        end = self.words[j - 1].end
        if scaled := self._scaled(EXACT.divide(ONE, denominator), end):
            return scaled
        if self.words[j - 1].word.kind == "nth" and (
            (article and not SHARE_FOLLOWS.match(self.plain, end)) or NOT_A_SHARE.match(self.plain, end)
        ):
            return None
        if self.words[0].word.kind == "quarter":
            return None  # "quarter" alone is a period
        return Spelled(end, Decimal(1) / denominator, parts=(ONE, denominator))

    def _simple(self, i: int) -> tuple[Decimal, int, bool] | None:
        """[a|one] half, quarter, third, twenty-fifth at token `i`: the denominator, the token behind, "a" or not."""
        article = self.words[i].word.kind == "a"
        one = article or self.words[i].text == "one"
        j = i + 1 if one else i
        if j >= len(self.words):
            return None
        word = self.words[j].word
        if word.kind in ("half", "quarter") and not word.plural:
            return word.value, j + 1, article
        if not one or "," in self.words[j].gap:
            return None
        if word.kind == "ten" and j + 1 < len(self.words):
            nth = self.words[j + 1].word
            if nth.kind == "nth" and nth.counts == "unit" and not nth.plural:
                return word.value + nth.value, j + 2, article
        if word.kind == "nth" and not word.plural and word.value > 2:
            return word.value, j + 1, article
        return None

    def _denominator(self, i: int) -> Spelled | None:
        """A number whose denominator is token `i`: "two thirds", "twenty-three fifths", "three quarters"."""
        word = self.words[i].word
        if not word.plural or self.last in ("share", "dozen") or (self.group is None and not self.total):
            return None
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
        if simple := self._simple(i + 1):
            share, j = EXACT.divide(ONE, simple[0]), simple[1]
            if (
                simple[2]
                and self.words[j - 1].word.kind == "nth"
                and not SHARE_FOLLOWS.match(self.plain, self.words[j - 1].end)
            ):
                return None
        else:
            first, *rest = self.words[i + 1 :]
            found = _Reader(self.plain, [first._replace(gap=""), *rest], joins=False, scales=False).read()
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

    def _scaled(self, share: Decimal, end: int) -> Spelled | None:
        """The fraction of a scale: "half a million", "two thirds of a billion", "quarter million", "half a dozen"."""
        if not self.scales:
            return None
        joint = OF_A.match(self.plain, end) or A_SCALE.match(self.plain, end)
        behind = (
            tokens(self.plain, joint.end() if joint else end + 1)
            if joint or self.plain[end : end + 1] in (" ", "-")
            else []
        )
        if not behind or behind[0].word.kind not in ("hundred", "scale", "dozen") or behind[0].word.plural:
            return None
        value = EXACT.multiply(share, behind[0].word.value)
        return Spelled(behind[0].end, value.quantize(Decimal(1)) if value == value.to_integral_value() else value)
