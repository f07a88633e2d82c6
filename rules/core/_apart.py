"""
Which two figures of a document are of two facts by what their own sentences say, though much else is alike.

A slip of the pen alters one figure.  Its time, its measure, what it is compared with and how it changed stay as they
were, and so do the other figures of its sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from factcheck.almanac import MONTH
from factcheck.checks.amounts import exact, percent_change, scaled
from factcheck.claims.places import named_in
from factcheck.claims.pull import Pulled
from factcheck.model import Measure, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

from ._figures import VAGUE
from ._labels import are_siblings, label_of
from ._said import Sayings, meet

BRACKETED = pattern(r"\((?:[^()]{0,24}\b(?:19|20)\d\d: ?)?$")
"""In front of a figure the bracket behind what it is compared with, and the year that it is of, if it is told."""
NEAR = 40
"""Characters in front of a figure that can hold such a bracket."""
COUNTED = pattern(r" [a-z][a-z -]{2,30}\)")
"""Behind a figure what it counts, and the end of the bracket."""
TOLD_OF = pattern(r"(\S+ \S+) \($")
"""In front of such a figure the last words of what it is told of."""

ADDED = pattern(r"(?:[^.;:()]* )?with\b[^,.;:()]*|(?: ?\(|;)[a-z ]{2,40}[ +-]*")
"""Behind a figure what adds another to it: "rose 6.3%, with like-for-like sales up", "rose 6.3% (in real terms"."""
NARROWED = pattern(r" (?:[a-z-]+ )?[a-z-]+s (?:with|whose|for (?:whom|which)|in (?:whom|which)|where|who|that) ")
"""Behind a count what makes it one of fewer things: "of 13,180 patients with known age"."""
OUT_OF = pattern(r"\b(?:[Oo]f|[Aa]mong|[Ii]n) (?:the |these |all )?$")

DIVIDED = pattern(r"(?:By|In terms of|On the) ([a-z][a-z -]{2,30}?)(?: side| front)?,")
"""What a sentence begins with that tells the same things in other parts: "by industry", "on the expenditure side"."""
BASED = pattern(r"\b[Oo]n an? ([a-z][a-z -]{2,30}) basis\b")
SET_IN = pattern(r"(?:In|For) (?:the )?([A-Z][^,;.\d]{1,40}),")
"""What a sentence begins with whose figures are of one place alone."""

ITEM = pattern(r"(?:^[ \t•*–-]*+|[;:.] )([A-Z][^\n;:.\d]{2,40}):(?= ?[-+−$€£]?\d|$)", re.MULTILINE)
RUN = 3
"""So many items of a list told twice divide two totals: traffic by region, and seats by region."""

NUMBERED = pattern(rf"\b(?!{MONTH}\b)([A-Z][\w-]*+) (\d{{1,2}}|[IVX]{{1,4}}|[A-Z])\b(?![.,]\d|%)")
"""The name of one of several things: "VIEW 1", "Unit B"."""
TERM = pattern(r"\b(\d{1,2}|one|two|three|five|six|seven|ten|twelve|fifteen|twenty|thirty)-(?:year|month|week|day)\b")
"""How long what a figure is of runs: "the 5-year rate", "13-week bills"."""


class Apart:
    """What keeps two figures of a page apart, by its claims and by what its sentences say of them."""

    def __init__(self, page: Pulled, sayings: Sayings) -> None:
        self._page, self._sayings = page, sayings

    def of_two_comparisons(self, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
        """
        Whether all figures on both sides are compared with others, and none of these is on both sides.

        "Orders were 29,900, compared to 30,200" and "repeat orders were 29,300, compared to 27,700".
        """
        if any(mention.span not in self._compared for mention in (*one, *other)):
            return False
        here, there = (frozenset().union(*(self._compared[m.span] for m in side)) for side in (one, other))
        return here.isdisjoint(there)

    def of_two_times(self, a: Mention, b: Mention) -> bool:
        """
        Whether both sentences name a time, and not the same one; the day of the document is the time of none.

        "Net income was $16.3 million, compared to $10.3 million for 2011", "loan growth of $165 million for the
        quarter".
        """
        told = [claim.as_of for m in (a, b) if (claim := self._sayings.claims.get(m.span)) and claim.as_of]
        day = self._page.document.date
        times = [period for period in told if period != Period(day, day)]
        if len(times) < 2:
            return False
        one, other = times
        return not one.meets(other) or (one != other and not one.is_day and not other.is_day)

    def of_two_ways(self, a: Mention, b: Mention) -> bool:
        """
        Whether one figure is a rise and the other a fall, or of one it is unclear what it is: "8.9% and 12.1% in 2009
        and 2010, respectively".
        """
        unclear = self._sayings.in_prose(a, b) and None in (self._sayings.of(a), self._sayings.of(b))
        return unclear or (self._sign(a) or 0) * (self._sign(b) or 0) < 0

    def of_two_facts(self, a: Mention, b: Mention, few: bool) -> bool:
        """Whether anything says that two figures are of two facts; those of `few` digits are often alike by chance."""
        surely = self.of_two_times, self.of_two_labels, self.of_some, self._sayings.tell_both
        likely = self.of_two_ways, self.of_two_settings, self.of_two_hosts, self.of_two_items
        by_others = self.of_two_sentences, self.of_two_measures
        return any(are_two(a, b) for are_two in (*surely, *((*likely, *by_others) if few else ())))

    def of_two_kinds(self, a: Mention, b: Mention) -> bool:
        """Whether what stands over two figures, or the others of their sentences, says that they are of two kinds."""
        apart = self.of_two_labels, self.of_two_sentences, self._of_two_asides
        return self.of_two_comparisons([a], [b]) or any(are_two(a, b) for are_two in apart)

    def of_two_settings(self, a: Mention, b: Mention) -> bool:
        """
        Whether two sentences name days, numbers of a thing, places or bases of their figures, and none alike.

        "By the July 7 survey" and "by the June 30 survey", "VIEW 1" and "VIEW 2", "the 5-year rate" and "the 15-year",
        "in China" and "for India", "on an actual basis" and "on a like-for-like basis".  What a sentence begins with
        ("In China, steel use rose", "By industry, farming grew") is of all its figures: the other need not name any.
        """
        told = [tuple(self._settings(m)) for m in (a, b)]
        one, other = ({(kind, name) for kind, name, _ in side} for side in told)
        both = {kind for kind, _ in one} & {kind for kind, _ in other}
        opened = {kind for side in told for kind, _, opens in side if opens}
        return bool((both | opened) - {kind for kind, _ in one & other})

    def _settings(self, mention: Mention) -> Iterator[tuple[str, object, bool]]:
        """What the sentence of a figure says of where, when or how it is counted: the kind, which, if it begins so."""
        text = self._sentence(mention)
        yield from ((found[1], found[2], False) for found in NUMBERED.finditer(text))
        yield from (("day", day, False) for day in self._days_of(mention))
        yield from (("term", found[1].lower(), False) for found in TERM.finditer(text))
        yield from (("basis", found[1], not found.start()) for found in BASED.finditer(text))
        if divided := DIVIDED.match(text):
            yield "parts", divided[1].lower(), True
        if places := named_in(text, 0, len(text)):
            opening = SET_IN.match(text)
            yield "place", places, bool(opening and named_in(text, *opening.span(1)))

    def _sentence(self, mention: Mention) -> str:
        sentence = self._sayings.told.get(mention.span)
        return self._page.document.text[sentence.start : sentence.end] if sentence else ""

    def of_some(self, a: Mention, b: Mention) -> bool:
        """Whether one is the count of those that a sentence is about, and not of all: "of 13,180 cases with known"."""
        return self._is_narrowed(a) != self._is_narrowed(b)

    def _is_narrowed(self, mention: Mention) -> bool:
        document, span = self._page.document, self._page.document.to_plain(mention.span)
        start = max(0, span.start - NEAR)
        behind = NARROWED.match(document.plain, span.end) is not None
        return behind and OUT_OF.search(document.plain, start, span.start) is not None

    def of_two_items(self, a: Mention, b: Mention) -> bool:
        """Whether items of a list have labels without a word in common, or one of a list that divides two totals."""
        text = self._page.document.text
        items = {item.end(): item[1].lower().split() for item in ITEM.finditer(text)}
        one, other = (items.get(len(text[: m.span.start].rstrip(" +-−$€£")), []) for m in (a, b))
        twice = [item for item, count in Counter(map(tuple, items.values())).items() if count > 1]
        return bool(one and other) and (set(one).isdisjoint(other) or (one == other and len(twice) >= RUN))

    def of_two_labels(self, a: Mention, b: Mention) -> bool:
        """Whether two figures of prose stand under labels of two kinds: "Trend estimates", "Adjusted estimates"."""
        if not self._sayings.in_prose(a, b):
            return False
        document = self._page.document
        one, other = (label_of(document, document.to_plain(m.span).start) for m in (a, b))
        return are_siblings(one, other)

    def of_two_measures(self, a: Mention, b: Mention) -> bool:
        """
        Whether two comparatives in brackets are of two things, since they have no words but the year in common.

        "Net loss £24.3m (2003: £43.2m)" and "turnover £62.2m (2003: £53.2m)", or "orders fell to 1,366 (1,045)".
        """
        one, other = self._sayings.claims.get(a.span), self._sayings.claims.get(b.span)
        if one is None or other is None or not (self._bracketed(a) and self._bracketed(b)):
            return False
        heads = {one.measure.head, other.measure.head}
        return len(heads) == 2 and VAGUE.isdisjoint(heads)

    def of_two_sentences(self, a: Mention, b: Mention) -> bool:
        """
        Whether two sentences give other figures of one thing as well, and no two of those are one.

        "Traffic rose 2.5% to 11.3 billion miles" and "traffic rose 0.6% to 9.8 billion miles" are of two kinds.
        """
        told, inside = self._sayings.told, self._sayings.inside
        here, there = told.get(a.span), told.get(b.span)
        if here is None or there is None or here == there:
            return False
        fellows = [(x, y) for x in inside[here] for y in inside[there] if x is not a and y is not b]
        alike = [(x, y) for x, y in fellows if self._of_one_kind(x, y)]
        if alike and not any(meet(x, y) for x, y in alike):
            return True
        return self._grown_apart(a, b) or self._grown_apart(b, a)

    def of_two_hosts(self, a: Mention, b: Mention) -> bool:
        """
        Whether both are added to other figures, by "with" or in brackets, and these are not one.

        "Sales of the cafés rose 6.3%, with like-for-like sales up 2.1%", and "sales of the shops rose 2.9%, with …";
        "flour (-19.2%; in real terms -18.9%)" and "salt rose 13.7% (in real terms 13.9%)".
        """
        one, other = self._hangs_on(a), self._hangs_on(b)
        return bool(one and other and _unit(one) == _unit(other) and not meet(one, other))

    def _hangs_on(self, mention: Mention) -> Mention | None:
        """The figure right before another in its sentence, to which it is added."""
        document, before = self._page.document, None
        sentence = self._sayings.told.get(mention.span)
        for one in self._sayings.inside[sentence] if sentence else ():
            if one is mention:
                break
            before = one
        if before is None:
            return None
        start, end = document.to_plain(before.span).end, document.to_plain(mention.span).start
        return before if ADDED.fullmatch(document.plain, start, end) else None

    def _grown_apart(self, a: Mention, b: Mention) -> bool:
        """
        Whether the sentence of one figure gives its change, that of the other what it was, and neither grew so.

        "Costs climbed to $340, up 14%", and "a rise in costs to $341, compared with $322", are of two mines.
        """
        unit = b.quantity.unit if b.quantity else ""
        rates = [(m, sign) for m in self._with(a) if _unit(m) == "percent" and (sign := self._sign(m)) is not None]
        bases = [m for m in self._with(b) if _unit(m) == unit and (said := self._sayings.of(m)) and said.prior]
        return bool(rates and bases) and not any(
            _grew(base, now, rate, sign or 1) for rate, sign in rates for base in bases for now in (a, b)
        )

    def _with(self, mention: Mention) -> list[Mention]:
        """The other figures of a sentence that are said of what one of them is said of."""
        said = self._sayings.of(mention)
        if said is None or not said.words:
            return []
        fellows = self._sayings.inside[self._sayings.told[mention.span]]
        return [m for m in fellows if m is not mention and (o := self._sayings.of(m)) and o.words == said.words]

    def _sign(self, mention: Mention) -> int | None:
        said = self._sayings.of(mention)
        return said.sign if said else None

    def _of_one_kind(self, a: Mention, b: Mention) -> bool:
        """Whether two figures are of one unit, and of one measure as far as both name it."""
        one, other = self._sayings.of(a), self._sayings.of(b)
        if one is None or other is None or a.quantity is None or b.quantity is None:
            return False
        if a.quantity.unit == "percent" and one.sign is None:
            return False  # "$26.4 million (+18%)" and "$26.4 million, representing a 56% margin"
        return a.quantity.unit == b.quantity.unit and one.is_like(other)

    def _days_of(self, mention: Mention) -> set[Period]:
        """The days that the sentence of a figure names, the day of the document left out."""
        sentence, own = self._sayings.told.get(mention.span), self._page.document.date
        days = ((m.span, m.period) for m in self._page.mentions if m.period and m.period.is_day)
        return {day for span, day in days if sentence and sentence.holds(span) and day.start != own}

    def _of_two_asides(self, a: Mention, b: Mention) -> bool:
        """Whether both are counts in brackets, behind other words each: "cracked mills (82,542 wheels)"."""
        one, other = self._told_of(a), self._told_of(b)
        return one is not None and other is not None and one != other

    def _told_of(self, mention: Mention) -> str | None:
        """The words in front of a count in brackets, that say what it counts."""
        text, span = self._page.document.text, mention.span
        found = TOLD_OF.search(text, max(0, span.start - NEAR), span.start)
        return found[1].lower() if found and COUNTED.match(text, span.end) else None

    def _bracketed(self, mention: Mention) -> bool:
        start = mention.span.start
        return BRACKETED.search(self._page.document.text, max(0, start - NEAR), start) is not None

    @cached_property
    def _compared(self) -> dict[Span, frozenset[Decimal]]:
        """The other values that the sentence of each claim gives of its measure, where it gives any."""
        found: dict[tuple[Span, Measure, str, bool], dict[Span, Decimal]] = {}
        for claim in self._page.claims:
            value = claim.value
            if isinstance(value, Quantity) and value.written is not None:
                key = (claim.sentence, claim.measure, value.unit, "change" in claim.flags)
                found.setdefault(key, {})[claim.span] = value.written
        return {
            span: frozenset(other for at, other in values.items() if at != span)
            for values in found.values()
            for span in values
            if len(values) > 1
        }


def _unit(mention: Mention) -> str | None:
    return mention.quantity.unit if mention.quantity else None


def _grew(base: Mention, now: Mention, rate: Mention, sign: int) -> bool:
    """Whether one level may have become another by a change of so many percent, as all three are rounded."""
    if base.quantity is None or now.quantity is None or rate.quantity is None:
        return False
    change = percent_change(exact(now.quantity), exact(base.quantity))
    return change is None or change.meets(scaled(exact(rate.quantity), Decimal(sign)))
