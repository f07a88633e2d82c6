"""Parts and wholes in a sentence, or in a sentence and the next: "seven of the ten … the remaining three"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from msgspec.structs import replace

from factcheck.checks.amounts import exact, rounded, total
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, NUMBER, PERCENT, VALUE, Outline, follows, holds, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity, plain
from factcheck.record.opposites import leave_nobody_out

_OWNER = r"(?:(?:the|our|its|their|these|those|all) )?(?:[\w&]+['’]s? )?"

_EVIDENCE = pattern(r"\b(?:remaining|other|which|whom|of|including)\b", re.IGNORECASE)
_NAMES_PART = pattern(r"\bincluding\b|\bof (?:which|whom)\b", re.IGNORECASE)
_AMONG = pattern(r"\bamong (?:the |its |our |their )?$", re.IGNORECASE)
_OF_THE = pattern(rf"(?P<part>{NUMBER}) (?:out )?of {_OWNER}{HEDGE}?(?P<whole>{NUMBER})", re.IGNORECASE)
_OF_WHICH = pattern(rf",? [(]?of (?:which|whom),? {HEDGE}?(?P<part>[{MONEY}{NUMBER}])", re.IGNORECASE)
_INCLUDING = pattern(
    rf"(?P<whole>{NUMBER}) (?:[\w-]+ ){{0,3}}(?P<noun>[\w-]+), including {HEDGE}?(?P<part>{NUMBER}) "
    r"(?:[\w-]+ ){0,3}(?P=noun)\b",
    re.IGNORECASE,
)
_LEFT = pattern(
    rf"(?P<part>[{MONEY}{NUMBER}])(?: (?P<noun>[a-z]+))? remain(?:s|ed|ing)?(?: available)? (?:on|under|of|from|in) "
    rf"{_OWNER}(?:(?:current|existing|new|previously [a-z]+) )?(?:authorized )?{HEDGE}?(?P<whole>[{MONEY}{NUMBER}])",
    re.IGNORECASE,
)
"""What is left of an allowance: "$125.4 million remaining on our current $150 million authorization"."""
_REST = pattern(
    rf"\b(?:the (?:remaining|other)|remaining (?:[\w-]+ ){{1,5}}of) {HEDGE}?(?P<rest>{VALUE})(?: (?P<noun>[\w-]+))?",
    re.IGNORECASE,
)
_VALUES = pattern(VALUE)
_LISTS = (" – ", " — ", " - ", " -- ", ": ")
_RESTS = ("remaining", "the other")
_BREAKDOWN = pattern(
    rf"(?P<whole>{NUMBER}) (?:[\w'’-]+ ){{0,4}}?(?P<noun>[a-z-]{{3,}}s)\b[^\ue001-\ue003;:()]{{0,90}}?"
    rf"(?: (?:[–—-]|--) |: )(?P<list>(?:(?! (?:[–—-]|--) )[^;:()])+)"
)
_ITEM = pattern(rf"(?:^|, |,? and |,? plus )(?P<part>{NUMBER})")
_PLURAL = pattern(r" (?!(?:of|in|with|for|at|to|through|from|by|is|was|has)\b)(?:[a-z-]+ )?([a-z-]{2,}s)\b")
_OPEN_LIST = pattern(r"includ|such as|e\.g|up to|at least|more|about|nearly|each|per\b|vote|ago\b", re.IGNORECASE)
_GLUE = frozenset(
    "of are is was were has have had will would do did does can could may might remain remained being been in at on for"
    " with to from by not came come go went belong belonged said voted".split()
)
_TIMES = 20
"""How far a part may exceed what it is taken from by a slip; beyond that the whole counts kinds and not things."""
_MOST = 5  # figures between whole and rest; a longer sentence is left alone
_LEAST = 50  # percent that parts of a whole make at least: "one bears 8.75 percent and the other 8.625" are rates
_HUNDRED = Interval(100, 100)  # type: ignore[arg-type]


def subsets(page: Pulled) -> Iterator[Clash | Held]:
    """Counts and sums that are said to be some of another: "five of the seven"; the part must not exceed the whole."""
    told = set()
    for outline in outlines(page, " of ", "(of ", "including ", " remain", figures=2):
        for part, whole in _nested(outline):
            for found in _within(outline, part, whole):
                told.add(found.at.span)
                yield found
    for clash in _too_many(page):
        if clash.at.span not in told:
            yield clash


def _too_many(page: Pulled) -> Iterator[Clash]:
    """Counts that are a part of another one far off: "seven compounds that use our technology, including eight"."""
    counted = {claim.span: claim for claim in page.claims if claim.mention.kind == "number"}
    for claim in counted.values():
        whole = counted.get(claim.part_of) if claim.part_of else None
        if whole is None or whole.measure.head != claim.measure.head or claim.hedge != "none":
            continue
        part, all_of = claim.mention.quantity, whole.mention.quantity
        low, high = (part.low, all_of.high) if part and all_of else (None, None)
        between = page.document.text[whole.span.end : claim.span.start]
        if low is None or high is None or low <= high or low > _TIMES * high:
            continue
        if _AMONG.search(between) or page.document.text.startswith("-", claim.span.end):
            continue  # "eight are new, among the ten elected"; "nine notes, including one of 50-yuan"
        if _NAMES_PART.search(between) and not _has_room(page, whole.span.end, claim.span.start, low):
            words = f"{claim.mention.text} here, as some of {whole.mention.text}"
            yield Clash(claim.place, words, (whole.place,), f"{claim.mention.text} > {whole.mention.text}", "warning")
    yield from _phase_by_phase(counted)


def _has_room(page: Pulled, start: int, end: int, part: Decimal) -> bool:
    """Whether a figure in between is large enough to be the whole: "four ships load 32,000 tons, including 24,000"."""
    between = (m.quantity for m in page.mentions if start <= m.span.start and m.span.end <= end)
    return any(q is not None and q.high is not None and q.high >= part for q in between)


def _phase_by_phase(counted: Mapping[Span, Claim]) -> Iterator[Clash]:
    """Parts in two phases or more that exceed their whole: "13, of which six are in Phase 2 and eight in Phase 1"."""
    parts: dict[Span, dict[str, Claim]] = {}
    for claim in counted.values():
        state = claim.measure.state or ""
        if claim.part_of and claim.part_of in counted and state.startswith("phase") and claim.hedge == "none":
            parts.setdefault(claim.part_of, {}).setdefault(state, claim)
    for at, by_phase in parts.items():
        whole, some = counted[at], tuple(by_phase.values())
        low = sum(claim.value.low or 0 for claim in some if isinstance(claim.value, Quantity))
        high = whole.value.high if isinstance(whole.value, Quantity) else None
        if len(some) > 1 and high is not None and low > high:
            how = " + ".join(claim.mention.text for claim in some)
            words = f"{how} are {plain(Decimal(low))}, as parts of {whole.mention.text}"
            yield Clash(
                some[-1].place, words, (whole.place, *(c.place for c in some[:-1])), f"{how} > {whole.mention.text}"
            )


def partitions(page: Pulled) -> Iterator[Clash | Held]:
    """Parts that are said to make up a whole: "ten, of which three … and the remaining eight"."""
    earlier: Outline | None = None
    for outline in outlines(page):
        if holds(outline.low, _RESTS):
            adjacent = earlier if earlier and follows(earlier, outline) and _EVIDENCE.search(earlier.line) else None
            for rest in _REST.finditer(outline.line):
                if _names_the_same(rest, outline, adjacent):
                    yield from _completes(outline, rest.start("rest"), adjacent)
        if "of wh" in outline.low:
            yield from _opposites(outline)
        earlier = outline
    for outline in outlines(page, *_LISTS, figures=3):
        yield from _breakdown(outline)


def _breakdown(outline: Outline) -> Iterator[Clash | Held]:
    # "Five other compounds - two of our own and three of partners": less than the whole may be a choice of them, and
    # more may overlap ("seven in the clinic and five partnered"), so it is a note.
    for found in _BREAKDOWN.finditer(outline.line):
        start = found.start("list")
        items = [start + item.start("part") for item in _ITEM.finditer(found["list"])]
        values = [start + value.start() for value in _VALUES.finditer(found["list"])]
        whole = found.start("whole")
        if not 2 <= len(items) <= _MOST or items != values or _OPEN_LIST.search(found[0]):
            continue
        if any(_others(outline.line, at, found["noun"]) for at in items):
            continue
        for outcome in _sum(outline, items[-1], (outline, whole), [(outline, at) for at in items[:-1]], len(items) - 1):
            if isinstance(outcome, Held):
                yield outcome
            elif (total(_span(outline, at) for at in items).low or 0) > (_span(outline, whole).high or 0):
                yield replace(outcome, severity="note")


def _others(line: str, at: int, noun: str) -> bool:
    named = _PLURAL.match(line, at + 1)
    return named is not None and named[1].lower() != noun.lower()


def _nested(outline: Outline) -> Iterator[tuple[int, int]]:
    line = outline.line
    for form in (_OF_THE, _INCLUDING, _LEFT):
        for found in form.finditer(line):
            if form is not _LEFT or _is_counted_again(found, line):
                yield found.start("part"), found.start("whole")
    for found in _OF_WHICH.finditer(line):
        # "Of which" may reach back over a nearer figure: the nearest that is large enough is its whole, if any is.
        # A net figure may be smaller than what it includes.
        part = found.start("part")
        wholes = [at for at in _alike(outline, part, 0, found.start()) if _span(outline, at).high is not None]
        if wholes and not re.search(r"\bnet\b", line, re.IGNORECASE):
            low = _span(outline, part).low or 0
            enough = [at for at in wholes if (_span(outline, at).high or 0) >= low]
            yield part, enough[-1] if enough else wholes[-1]


def _is_counted_again(left: re.Match[str], line: str) -> bool:
    """Whether the noun behind what is left, if there is one, stands behind the whole too: "remain in 70 shelters"."""
    behind = line[left.end() :].lower().split(maxsplit=4)[:4]
    return left["noun"] is None or any(word.startswith(_stem(left["noun"])) for word in behind)


def _within(outline: Outline, part: int, whole: int) -> Iterator[Clash | Held]:
    small, large = quantity(outline.mentions[part]), quantity(outline.mentions[whole])
    low, high = _span(outline, part).low, _span(outline, whole).high
    if small.unit != large.unit or small.parts or large.parts or low is None or high is None:
        return
    if low < 0 or high < 0 or low > _TIMES * high:
        return  # "651 of the −200 were ordered", "35,000 of the two models": types
    at, of = outline.place(part, part + 1), outline.place(whole, whole + 1)
    if low <= high:
        yield Held(at, f"{at.text} of {of.text}", (of,), f"{at.text} ≤ {of.text}")
    else:
        yield Clash(at, f"{at.text} here, as some of {of.text}", (of,), f"{at.text} > {of.text}")


def _completes(outline: Outline, rest: int, earlier: Outline | None) -> Iterator[Clash | Held]:
    line = outline.line
    if line[rest] == PERCENT:
        parts = [(outline, at) for at in _alike(outline, rest, 0, rest)]
        if (total(_span(home, at) for home, at in [*parts, (outline, rest)]).high or _LEAST) >= _LEAST:
            yield from _sum(outline, rest, None, parts)
        return
    for home, end in ((outline, rest), (earlier, len(earlier.line) if earlier else 0)):
        if home is None:
            continue
        if named := _last(_OF_THE, home.line, end):
            whole, first, after = named.start("whole"), named.start("part"), named.end()
        elif named := _last(_OF_WHICH, home.line, end):
            wholes = _alike(home, named.start("part"), 0, named.start())
            if not wholes:
                return
            whole, first, after = wholes[-1], named.start("part"), named.end()
        else:
            continue
        if quantity(home.mentions[whole]).unit != quantity(outline.mentions[rest]).unit:
            return
        between = [(home, at) for at in _alike(home, whole, after, end)]
        if home is not outline:
            between += [(outline, at) for at in _alike(outline, rest, 0, rest)]
        yield from _sum(outline, rest, (home, whole), [(home, first), *between], must=1)
        return


def _sum(
    outline: Outline,
    rest: int,
    whole: tuple[Outline, int] | None,
    parts: list[tuple[Outline, int]],
    must: int = 0,
) -> Iterator[Clash | Held]:
    # A figure in between may count something else ("three of the ten, in two trials, …"): if leaving some of them out
    # makes the sum, it holds.  The first `must` parts are always taken.
    if not parts or len(parts) > _MOST:
        return
    aim = _HUNDRED if whole is None else _span(*whole)
    last = _span(outline, rest)
    sums = (
        [*parts[:must], *chosen]
        for count in range(len(parts) - must, -1, -1)
        for chosen in combinations(parts[must:], count)
        if must or chosen
    )
    fitting = next((chosen for chosen in sums if total([*(_span(*p) for p in chosen), last]).meets(aim)), None)
    chosen = fitting or parts
    at = outline.place(rest, rest + 1)
    places = [home.place(p, p + 1) for home, p in chosen]
    goal = None if whole is None else whole[0].place(whole[1], whole[1] + 1)
    result = rounded(total([*(_span(*p) for p in chosen), last]), 2)
    yield _outcome(at, places, goal, result, fitting is not None)


def _outcome(rest: Place, parts: list[Place], whole: Place | None, result: str, holds: bool) -> Clash | Held:
    adds = " + ".join(place.text for place in (*parts, rest))
    aim = whole.text if whole else "100%"
    at, evidence = (whole, (*parts, rest)) if whole else (rest, tuple(parts))
    if holds:
        return Held(at, f"{adds} make {aim}", evidence, f"{adds} = {result}; written {aim}")
    said = f"{aim} here" if whole else "parts of a whole here"
    return Clash(at, f"{said}, and {adds} is {result}", evidence, f"{adds} = {result}; the whole is {aim}")


def _opposites(outline: Outline) -> Iterator[Clash | Held]:
    # "Ten, of which three are wholly owned and eight are partnered": the two words leave nobody out.
    for named in _OF_WHICH.finditer(outline.line):
        first = named.start("part")
        wholes = _alike(outline, first, 0, named.start())
        after = _alike(outline, first, named.end(), len(outline.line))
        if not wholes or len(after) != 1 or _REST.search(outline.line, named.end()):
            continue
        second = after[0]
        if leave_nobody_out(outline.line[first:second].lower(), outline.line[second:].lower()):
            yield from _sum(outline, second, (outline, wholes[-1]), [(outline, first)], must=1)


def _names_the_same(rest: re.Match[str], outline: Outline, earlier: Outline | None) -> bool:
    # "Three of the ten compounds …, and the other four companies": other things, unless the noun was named before.
    noun = (rest["noun"] or "").lower()
    before = (earlier.line if earlier else "") + outline.line[: rest.start()]
    return (
        not noun
        or noun in _GLUE
        or re.search(rf"\b{re.escape(_stem(noun))}(?:ies|es|s|y)?\b", before, re.I) is not None
    )


def _stem(noun: str) -> str:
    return re.sub(r"(?:ies|es|s|y)$", "", noun.lower())


def _alike(outline: Outline, at: int, start: int, end: int) -> list[int]:
    # The figures in [start, end) of the kind and unit of the one at `at`.
    unit, sign = quantity(outline.mentions[at]).unit, outline.line[at]
    found = (m.start() for m in _VALUES.finditer(outline.line, start, end) if m[0] == sign)
    return [i for i in found if quantity(outline.mentions[i]).unit == unit and not quantity(outline.mentions[i]).parts]


def _span(outline: Outline, at: int) -> Interval:
    return exact(quantity(outline.mentions[at]))


def _last(pattern: re.Pattern[str], line: str, end: int) -> re.Match[str] | None:
    found = list(pattern.finditer(line, 0, end))
    return found[-1] if found else None
