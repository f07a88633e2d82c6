"""
Which two figures of a document are of two facts by what their own sentences say, though much else is alike.

A slip of the pen alters one figure.  Its time, its measure, what it is compared with and how it changed stay as they
were, and so do the other figures of its sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property

from factcheck.checks.amounts import exact, percent_change, scaled
from factcheck.claims.pull import Pulled
from factcheck.model import Measure, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

from ._company import add_up, go_on
from ._figures import VAGUE
from ._labels import are_siblings, label_of, period_above, row_label
from ._said import Sayings, meet
from ._settings import are_apart, settings

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

ITEM = pattern(r"(?:^[ \t•*–-]*+|[;:.] )([A-Z][^\n;:.\d]{2,40}):(?= ?[-+−$€£]?\d|$)", re.MULTILINE)
RUN = 3
"""So many items of a list told twice divide two totals: traffic by region, and seats by region."""


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
        told_apart = self.of_two_times, self.of_two_labels, self.of_two_terms
        surely = *told_apart, self.of_some, self._sayings.tell_both, self._of_a_sum
        likely = self.of_two_ways, self.of_two_settings, self.of_two_hosts, self.of_two_items
        by_others = self.of_two_sentences, self.of_two_measures, self._told_in_turn
        return any(are_two(a, b) for are_two in (*surely, *((*likely, *by_others) if few else ())))

    def of_two_kinds(self, a: Mention, b: Mention) -> bool:
        """Whether what stands over two figures, or the others of their sentences, says that they are of two kinds."""
        apart = self.of_two_labels, self.of_two_sentences, self._of_two_asides, self._told_in_turn, self.of_two_items
        return self.of_two_comparisons([a], [b]) or any(are_two(a, b) for are_two in apart)

    def _told_in_turn(self, a: Mention, b: Mention) -> bool:
        return go_on(self._sayings, a, b)

    def _of_a_sum(self, a: Mention, b: Mention) -> bool:
        return add_up(self._sayings, a, b)

    def of_two_settings(self, a: Mention, b: Mention) -> bool:
        """Whether two sentences name days, numbers of a thing, places or bases of their figures, and none alike."""
        return are_apart(*(tuple(settings(self._page, self._sayings, m)) for m in (a, b)))

    def of_two_terms(self, a: Mention, b: Mention) -> bool:
        """Whether what two figures are of runs for two lengths of time: "13-week notes", "26-week notes"."""
        told = (settings(self._page, self._sayings, m) for m in (a, b))
        return are_apart(*(tuple(one for one in side if one.kind == "term") for side in told))

    def _sentence(self, mention: Mention) -> str:
        sentence = self._sayings.told.get(mention.span)
        return self._page.document.text[sentence.start : sentence.end] if sentence else ""

    def _line(self, mention: Mention) -> str:
        text = self._page.document.text
        start = text.rfind("\n", 0, mention.span.start) + 1
        return text[start : max(mention.span.end, text.find("\n", mention.span.end))]

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
        one, other = (row_label(self._line(m)) or row_label(self._sentence(m)) for m in (a, b))
        if one and other and one != other and self._sayings.part_of_page(a) == self._sayings.part_of_page(b):
            return True
        items = {item.end(): item[1].lower().split() for item in ITEM.finditer(text)}
        here, there = (items.get(len(text[: m.span.start].rstrip(" +-−$€£")), []) for m in (a, b))
        twice = [item for item, count in Counter(map(tuple, items.values())).items() if count > 1]
        return bool(here and there) and (set(here).isdisjoint(there) or (here == there and len(twice) >= RUN))

    def of_two_labels(self, a: Mention, b: Mention) -> bool:
        """
        Whether two figures stand under lines of two periods, or in prose under labels of two kinds.

        "Year" is a line of the one kind, "Trend estimates" and "Adjusted estimates" are labels of the other.
        """
        document = self._page.document
        one, other = (document.to_plain(m.span).start for m in (a, b))
        if period_above(document, one) != period_above(document, other):
            return True
        return self._sayings.in_prose(a, b) and are_siblings(label_of(document, one), label_of(document, other))

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
