"""Sums and products that a sentence states with their parts: "$20 million plus $17 million, a total of $37 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks import hints
from factcheck.checks.amounts import exact, product, rounded, total
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, NUMBER, TIME, VALUE, Outline, follows, holds, outlines, place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_GAP = r"[^\ue001-\ue003;:]"
_TOTALS = ("total", "aggregate", "combined", "altogether", "in all", "overall")
_SUM = f"(?:{'|'.join(_TOTALS)})"
_PARTS_THEN_TOTAL = pattern(
    rf"(?P<first>{VALUE}){_GAP}{{0,60}}?,? (?:plus|and|as well as|together with) {_GAP}{{0,40}}?(?P<second>{VALUE})"
    rf"{_GAP}{{0,60}}?,? (?:for|or|making|giving|an?|which) {_GAP}{{0,30}}?\b{_SUM}\w*(?:{_GAP}{{0,40}}?"
    rf" (?:of|to|is|was))? {HEDGE}?(?P<total>{VALUE})",
    re.IGNORECASE,
)
_TOTAL_THEN_PARTS = pattern(
    rf"\b(?:{_SUM}\b{_GAP}{{0,40}}? of|totall?(?:ing|ed)) {HEDGE}?(?P<total>{VALUE})"
    rf"(?: \((?P<list>[^(){TIME}]+)\)|[^\ue001\ue002;:]{{0,100}}?"
    r"(?:: |,? (?:consisting|comprised|composed|made up) of |,? comprising )(?P<listed>.+))",
    re.IGNORECASE,
)
_LISTED = pattern(rf"(?:^|(?:, and|,| and|;|; and) ){HEDGE}?(?P<part>{VALUE})")
_AVERAGE = pattern(r"\b(?:averag|blended|weighted)", re.IGNORECASE)
"""In front of a figure that lies between its parts: "average combined earnings of $56,300 per day, comprised of"."""
# More than these parts may go into the total.
_MORE = pattern(
    r"royalt|equity|option|includ|exclud|other|additional|further|net of|less|minus|subtract", re.IGNORECASE
)

_NOUN = pattern(r" (?!in\b|and\b|plus\b|for\b|of\b|as\b|at\b)([a-z-]+)")

_EACH = pattern(r" (?:(?:per|a) |(?:for )?each\b)", re.IGNORECASE)
_THOUSAND = 1000
_PRICES = pattern(r"\bper |\beach\b|\bprice\b", re.IGNORECASE)
_ITEM = (
    r"(?:shares?|units?|ADSs?|notes?|bonds?|tons?|tonnes?|ounces?|barrels?|licen[cs]es?|products?|targets?|payments?)"
)
_COUNT = pattern(rf"(?P<count>{NUMBER}) (?:[\w-]+ ){{0,5}}?(?P<item>{_ITEM})\b", re.IGNORECASE)
_PRICE = pattern(
    rf"(?P<price>{MONEY})(?: (?:per|a) (?:[\w-]+ ){{0,2}}?(?P<item>{_ITEM})\b| each\b)"
    rf"|\bprice (?:paid )?of {HEDGE}?(?P<paid>{MONEY})(?! (?:per|a) )",
    re.IGNORECASE,
)
_PROCEEDS = pattern(
    rf"\b(?:gross proceeds|aggregate(?: [\w-]+){{0,4}}|total(?: [\w-]+){{0,4}}) (?:of|to) {HEDGE}?(?P<total>{MONEY})",
    re.IGNORECASE,
)
_BOUGHT = pattern(
    rf"\b(?:shares?|stock|units?|ADSs?|price of {MONEY}|{MONEY} (?:per|a) \w+),? (?:for|at a cost of) {HEDGE}?"
    rf"(?P<total>{MONEY})(?! (?:per|a|each)\b)|\b(?:an?|its|the) (?P<placed>{MONEY}) (?:[\w-]+ ){{0,2}}?investment\b",
    re.IGNORECASE,
)
"""What all of them cost: "250,000 shares at an average price of $41.20, for $10.3 million"."""
_FOR_ALL = pattern(
    rf"(?P<total>{MONEY}) (?:[\w-]+ ){{0,3}}?for (?:all |the |all of the |up to )?(?P<count>{NUMBER}) "
    rf"(?P<item>{_ITEM})\b",
    re.IGNORECASE,
)
_TELLING = 3
"""So many digits before its zeros show that a count may have been rounded to them: "113,000 shares"."""
# Not everything is sold, or not at that price.
_NOT_AT_THAT = pattern(
    r"over-?allotment|option|net proceeds|discount|fees|commission|warrant|tranche|existing|bringing|to[- ]date"
    r"|cumulative",
    re.IGNORECASE,
)


def stated_sums(page: Pulled) -> Iterator[Clash | Held]:
    """Totals against the parts that their sentence names."""
    for outline in outlines(page, *_TOTALS, figures=3):
        for found in _PARTS_THEN_TOTAL.finditer(outline.line):
            yield from _pair_adds_up(outline, found)
        for found in _TOTAL_THEN_PARTS.finditer(outline.line):
            parts = "list" if found["list"] else "listed"
            shift = found.start(parts)
            yield from _adds_up(outline, found, [shift + one.start("part") for one in _LISTED.finditer(found[parts])])


def _pair_adds_up(outline: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    first, second, whole = (found.start(side) for side in ("first", "second", "total"))
    unit = quantity(outline.mentions[first]).unit
    # The last two of a longer list are not all of it; and 98 cases and 10 deaths are no 108 of anything.
    if any(
        outline.line[at] == outline.line[first] and quantity(outline.mentions[at]).unit == unit
        for at in outline.mentions
        if at < first
    ):
        return
    named = (_NOUN.match(outline.line, at + 1) for at in (first, second, whole))
    nouns = [noun[1].lower().rstrip("s") for noun in named if noun]
    if outline.line[first] == NUMBER and len(set(nouns)) != 1:
        return
    yield from _adds_up(outline, found, [first, second])


def _adds_up(outline: Outline, found: re.Match[str], parts: list[int]) -> Iterator[Clash | Held]:
    goal = outline.mentions[found.start("total")]
    given = [outline.mentions[at] for at in parts]
    units = {quantity(mention).unit for mention in (goal, *given)}  # "3 and 6 million shares for a total of $9 million"
    if len(given) < 2 or _MORE.search(found[0]) or len(units) > 1 or not _comparable(goal, given):
        return
    if _AVERAGE.search(outline.line, 0, found.end()) or _of_all(outline, found.start("total"), parts):
        return
    if _EACH.match(outline.line, found.start("total") + 1) and not any(
        _EACH.match(outline.line, at + 1) for at in parts
    ):
        return  # "$140 million of notes and $100 million of bonds, a total of about $100 million for each issue"
    result = total(_face(mention) for mention in given)
    yield _outcome(outline, goal, given, " + ".join(mention.text for mention in given), result)


def _of_all(outline: Outline, whole: int, parts: list[int]) -> bool:
    """Whether parts are of one share, and the total, in thousands or more, of all: "a total payout of £195 million"."""
    each = any(_EACH.match(outline.line, at + 1) for at in parts)
    step = quantity(outline.mentions[whole]).step
    return each and step >= _THOUSAND and not _EACH.match(outline.line, whole + 1)


def stated_products(page: Pulled) -> Iterator[Clash | Held]:
    """Totals against a number of things and the price of one, the number perhaps in the sentence before."""
    earlier: Outline | None = None
    for outline in outlines(page):
        line = outline.line
        if holds(outline.low, ("per ", "each", "price")) and _PRICES.search(line) and not _NOT_AT_THAT.search(line):
            prices = list(_PRICE.finditer(line))
            totals = [*_PROCEEDS.finditer(line), *_BOUGHT.finditer(line)] if prices else []
            # "214,712 shares at an aggregate purchase price of $2,700,000": the price is of all of them.
            whole = {found.end() for found in totals}
            prices = [found for found in prices if found.end() not in whole]
            before = prices[0].start() if prices else 0
            counts = [(outline, found) for found in _COUNT.finditer(line, 0, before)]
            if not counts and earlier and follows(earlier, outline):
                counts = [(earlier, found) for found in _COUNT.finditer(earlier.line)]
            if not totals:
                totals = list(_FOR_ALL.finditer(line))
                counts = [(outline, found) for found in totals]
            if len(prices) == len(totals) == len(counts) == 1:
                yield from _multiplies(outline, prices[0], totals[0], *counts[0])
        earlier = outline


def _multiplies(
    outline: Outline, price: re.Match[str], whole: re.Match[str], home: Outline, count: re.Match[str]
) -> Iterator[Clash | Held]:
    many, each = home.mentions[count.start("count")], outline.mentions[_first(price, "price", "paid")]
    goal = outline.mentions[_first(whole, "total", "placed")]
    if not _same_item(price["item"], count["item"]) or quantity(each).unit != quantity(goal).unit:
        return
    if _comparable(goal, [many, each]):
        result = product(_face(many), _face(each))
        if not result.meets(_face(goal)) and product(_rounded(many), _face(each)).meets(_face(goal)):
            return  # "113,000 shares at $22.55" may be 112,600 of them
        if "average" in outline.low and not result.meets(_face(goal)):
            # What was bought on many days is seldom counted to a share: "250,000 shares at an average price of $41.20".
            result = product(quantity(many).coarse, _face(each))
        others = (m for m in outline.mentions.values() if m.kind == "money" and m not in (goal, each))
        if not result.meets(_face(goal)) and any(result.meets(_face(other)) for other in others):
            return  # "$150 million for five million shares at $30, and a fee of $175 million: $325 million in all"
        yield _outcome(outline, goal, [many, each], f"{many.text} × {each.text}", result)


def _first(found: re.Match[str], *sides: str) -> int:
    return next((found.start(side) for side in sides if side in found.groupdict() and found[side]), -1)


def _same_item(priced: str | None, counted: str) -> bool:
    return priced is None or priced.lower().rstrip("s") == counted.lower().rstrip("s")


def _comparable(goal: Mention, given: list[Mention]) -> bool:
    # "Up to" of the whole is that of a part: "$20 million plus up to $170 million, a total of up to …".
    figures = [quantity(mention) for mention in given]
    whole = quantity(goal)
    if any(q.written is None or q.parts for q in (*figures, whole)):
        return False
    bounds = {q.hedge for q in figures if q.is_bound}
    return bounds == ({whole.hedge} if whole.is_bound else set())


def _face(mention: Mention) -> Interval:
    # The figure itself, whatever bound it is: bounds add up as figures do.
    value = quantity(mention)
    if value.is_bound and value.written is not None:
        return exact(Quantity.exactly(value.written, value.step, value.unit))
    return exact(value)


def _rounded(mention: Mention) -> Interval:
    """The figure as wide as its last digit that is not zero, where three digits are left of it."""
    value = quantity(mention)
    digits = value.written.normalize().as_tuple().digits if value.written is not None else ()
    return value.coarse if len(digits) >= _TELLING and not value.is_bound else _face(mention)


def _outcome(outline: Outline, goal: Mention, given: list[Mention], how: str, result: Interval) -> Clash | Held:
    at, evidence = place(outline.page, goal), tuple(place(outline.page, mention) for mention in given)
    arithmetic = f"{how} = {rounded(result, 2)}; written {goal.text}"
    if result.meets(_face(goal)):
        return Held(at, f"{how} is {goal.text}", evidence, arithmetic)
    said = quantity(goal)
    hint = hints.slip(said, lambda value: exact(Quantity.exactly(value, said.step, said.unit)).meets(result))
    return Clash(at, f"{goal.text} here, and {how} is {rounded(result, 2)}", evidence, arithmetic, hint=hint)
