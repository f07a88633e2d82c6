"""
Statements of a change: "rose $1.6 million, or 25%, to $8.1 million from $6.5 million".

The word of direction leads.  What stands beside it is read as steps, each close to the last: by how much, to what,
from what.  A word that begins another thought ends the reading, since the next figure then belongs to something else:
"rose 42% to $15.6 million, and the margin contracted from 27.5%".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checks import change_forms as forms
from factcheck.checks import misleading
from factcheck.checks.levels import apart, in_percent_too, unhedged
from factcheck.checks.outline import VALUES, Outline, follows, once, outlines
from factcheck.checks.ways import THAN, directions, way
from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

_SCALE = pattern(r"\b(?:million|billion|trillion|thousand)\b", re.IGNORECASE)


class Change(Struct, frozen=True):
    """
    One statement of a change.  `sign` is 1 for up, -1 for down, 0 where the word leaves it open.

    `amounts` are the figures said of the change itself, in order; `after` and `before` the levels, each None where it
    is not said.  Two levels are always of one unit.  `later` are the levels that follow in the same sentence.
    """

    outline: Outline
    word: Place
    sign: int
    amounts: tuple[Mention, ...]
    after: Mention | None
    before: Mention | None
    later: tuple[Mention, ...] = ()

    @property
    def unit(self) -> str:
        """The unit of the levels."""
        level = self.after or self.before
        return quantity(level).unit if level else ""

    @property
    def told(self) -> tuple[Mention, ...]:
        """All figures of the statement."""
        return (*self.amounts, *filter(None, (self.after, self.before)))

    def of(self, *units: str) -> tuple[Mention, ...]:
        """The amounts that are written in one of these units."""
        return tuple(amount for amount in self.amounts if quantity(amount).unit in units)


def quantity(mention: Mention) -> Quantity:
    """The quantity of a figure; every mention that an outline signs as a value has one."""
    assert mention.quantity is not None
    return mention.quantity


@once
def changes(page: Pulled) -> Iterator[Change]:
    """The changes that a document's prose states with two figures or more, in order."""
    earlier: Outline | None = None
    for outline in outlines(page):
        told, earlier = earlier, outline
        if outline.figures < 2 or "respectively" in outline.line:
            continue  # "rose 12% and 15% to $8.1 million and $3.0 million, respectively": two statements in one
        last: Change | None = None
        for word in directions(outline.line):
            if misleading.is_bound(outline, word) or misleading.is_misleading(outline.line, word):
                continue
            change = _change(outline, word)
            if change is not None and told is not None:
                change = _of_what_was_told(change, told, word)
            if change is not None and not (last and _tells_again(change, last)):
                last = _with_difference(change, last) if last else change
                yield last


def _of_what_was_told(change: Change, earlier: Outline, word: re.Match[str]) -> Change:
    """The change with its level out of the sentence before: "It sold for $35.9 million. This is a 6% rise from …"."""
    if not change.before or change.after or not (said := change.amounts) or not follows(earlier, change.outline):
        return change
    line = change.outline.line
    begin = min(word.start(), *(at for at, mention in change.outline.mentions.items() if mention in said))
    if earlier.figures != 1 or _turns(earlier.line) or not forms.THIS_IS.match(line, 0, begin):
        return change
    (level,) = (mention for at, mention in earlier.mentions.items() if earlier.line[at] in VALUES)
    same = level.kind == change.before.kind and _comparable(quantity(level), quantity(change.before))
    return replace(change, after=level) if same else change


def _tells_again(change: Change, last: Change) -> bool:
    """Whether the word before has the same levels: "rose to 49.8 from 47.9, signaling only a fractional decline"."""
    levels = change.after, change.before
    return not change.amounts and None not in levels and levels == (last.after, last.before)


def _with_difference(change: Change, last: Change) -> Change:
    """
    The change with the difference that the one before it states of the same level.

    "Rose by 12,400 to 2,184,300, an increase of 0.6 percent": the percentage is that of the 12,400.
    """
    same = change.after is not None and change.after == last.after and change.sign == last.sign
    if not same or change.before or last.before or change.of(change.unit) or change.outline is not last.outline:
        return change
    return replace(change, amounts=(*change.amounts, *last.of(change.unit)))


def _change(outline: Outline, word: re.Match[str]) -> Change | None:
    line = outline.line
    amounts, begin, end = _amounts(line, word)
    levels, end = _levels_behind(line, end, bool(amounts))
    if not levels and amounts and (than := forms.THAN_LEVEL.match(line, end)) and _compares(line, word):
        levels, end = {"before": than.start("figure")}, than.end()
    if any(misleading.are_alternatives(line, at, outline.mentions) for at in (*amounts, *levels.values())):
        return None
    if not amounts and levels and (more := forms.OR_AMOUNT.match(line, end)):  # "to $5.6 million, or 12%, from …"
        amounts = [more.start("figure")]
        others, end = _levels_behind(line, more.end(), True)
        levels = {**others, **levels}
    if "after" not in levels:
        levels |= _levels_in_front(line, begin, "before" in levels)
        if "after" not in levels and (stood := _stood(line, begin)) is not None:
            levels["after"] = stood
    elif forms.LIST_GOES_ON.match(line, end):
        return None  # "from $5 million in 2010 to $6 million in 2011 and $9 million in 2012"
    if any(line.startswith("%", at + 1) or misleading.is_change(line, at, word) for at in levels.values()):
        return None  # "a margin of $41.7%": neither money nor a percentage
    if misleading.is_of_others(line, levels, word):
        return None
    if len(amounts) == 2 and amounts[0] < word.start() and "after" not in levels and "before" in levels:
        first, share, base = (quantity(outline.mentions[at]) for at in (*amounts, levels["before"]))
        if misleading.is_level(first, share, base, way(line, word)[0]):
            levels["after"] = amounts.pop(0)
    after, before = (outline.mentions[levels[side]] if side in levels else None for side in ("after", "before"))
    said = tuple(outline.mentions[at] for at in amounts)
    if before and line[levels["before"] - 5 : levels["before"]] == "over ":
        before = unhedged(before)
    if before and not after and len(said) == 1 and (two := apart(said[0])):
        if forms.CHANGE_BEHIND.match(line, levels["before"] + 1):
            return None
        said, after = two[:1], two[1]
    if not said and "after" in levels and levels["after"] < begin and forms.ADJECTIVE.match(line, word.start()):
        return None
    ranged = -1 < levels.get("after", -1) < levels.get("before", -1) and after and quantity(after).written is None
    if ranged and forms.RANGE_GOES_ON.match(line, levels["before"] + 1):
        return None
    before = in_percent_too(line, levels.get("before"), said, after, before)
    if len(said) + len(levels) < 2 or any(m is not None and m.quantity is None for m in (*said, after, before)):
        return None
    scaled = bool(after and before and _SCALE.search(after.text) and _SCALE.search(before.text))
    if after and before and not _comparable(quantity(after), quantity(before), scaled):
        return None
    if after and before and misleading.counts_others(line, levels.get("before"), levels.get("after")):
        return None
    shrunk = [forms.SHRUNK.search(line, max(0, at - 40), at) is not None for at in levels.values()]
    if any(shrunk) and not all(shrunk):
        return None  # "is to contract 1.6 percent, down from its estimate of 0.7 percent growth"
    sign, start = way(line, word)
    level = after or before
    if not said and level and quantity(level).unit == "percent" and _is_rate(line, word, levels.get("after", start)):
        sign = 0  # "house price growth cooled, to 2.1 percent from 2.4 percent": what grew went up by both
    told = forms.UP_OR_DOWN.search(line, 0, levels.get("before", 0))
    if told and sign * way(line, told)[0] < 0:
        return None  # "2.19 percent of GDP growth, down from 2.42 percent"
    later = tuple(m for at, m in outline.mentions.items() if at >= end and after and _another_level(m, after))
    if after and before and misleading.is_of_another_time(line, levels, word, said, after, before):
        later, before = (before, *later), None
    return Change(outline, outline.place(start, word.end()), sign, said, after, before, later)


def _is_rate(line: str, word: re.Match[str], level: int) -> bool:
    """Whether a word of direction is a rate that another moves: "the decline deepened to", "slowed the rise to"."""
    if word[0].lower() == "growth":
        return True
    noun = forms.CHANGE.fullmatch(word[0])
    moved = noun and forms.MOVED_TO.search(line, word.end(), max(word.end(), level))
    return bool(moved or (noun and forms.MOVING.search(line, max(0, word.start() - 80), word.start())))


def _another_level(mention: Mention, level: Mention) -> bool:
    return (
        mention.kind == level.kind and mention.quantity is not None and _comparable(mention.quantity, quantity(level))
    )


def _amounts(line: str, word: re.Match[str]) -> tuple[list[int], int, int]:
    # The figures of the change itself, where its statement begins, and where the reading goes on.
    begin, end = word.span()
    found: list[int] = []
    if _compares(line, word) and (both := forms.AMOUNTS_BEFORE.search(line, max(0, begin - 45), begin)):
        return [both.start("first"), both.start("figure")], both.start("first"), end
    ahead = forms.AMOUNT_BEFORE.search(line, max(0, begin - 45), begin)
    step = forms.AMOUNT.match(line, end) if word[0].lower() not in THAN else None
    told = forms.TELLS.fullmatch(word[0]) or (step and word[0].lower() in ("up", "down"))  # "£2.1bn up 32%"
    if ahead and not told:  # "a 35% increase"
        begin = ahead.start("figure")
        found.append(begin)
        if line.startswith(" over ", end):
            step = None  # "a 10% increase over $15.0 million": what it was before
    while step:
        found.append(step.start("figure"))
        end = step.end()
        step = forms.OR_AMOUNT.match(line, end)
    return found, begin, end


def _compares(line: str, word: re.Match[str]) -> bool:
    """Whether a word says that one level is more or less than another: "higher than", "above"."""
    return word[0].lower() in ("above", "below") or line.startswith(" than ", word.end())


def _levels_behind(line: str, end: int, compares: bool = False) -> tuple[dict[str, int], int]:
    levels: dict[str, int] = {}
    while len(levels) < 2 and (step := forms.NEXT_LEVEL.match(line, end)):
        side = "after" if step["to"] else "before"
        if step["over"] and not compares:  # "rose over $5 million" hedges, "rose 12% over $41 million" compares
            break
        gap = forms.OF_GUIDANCE.sub("", step["gap"])
        if side in levels or forms.ANOTHER_THOUGHT.search(gap) or _turns(gap) or forms.AND_BACK.search(gap):
            break
        if side == "before" and forms.HELD_AGAINST.search(step["gap"]):
            break
        levels[side] = step.start("figure")
        again = forms.TOLD_AGAIN.match(line, step.end())
        end = again.end() if again else step.end()
    if "before" not in levels and (levels or compares) and (last := forms.LAST_TIME.match(line, end)):
        levels["before"] = last.start("figure")
        end = last.end()
    return levels, end


def _levels_in_front(line: str, begin: int, before_is_known: bool) -> dict[str, int]:
    # "$8.1 million, up from …"; "were $8.1 million compared with $6.5 million, an increase of 25%".
    both = forms.LAST_TIME_BEFORE.search(line, max(0, begin - 120), begin)
    if both and not before_is_known and not forms.ANOTHER_THOUGHT.search(both["gap"]):
        return {"after": both.start("figure"), "before": both.start("then")}
    near = forms.LEVEL_BEFORE.search(line, max(0, begin - 120), begin)
    if near is None or forms.ANOTHER_THOUGHT.search(near["gap"]) or _turns(near["gap"]):
        return {}
    if forms.SINCE.search(near["gap"]):
        return {}  # "a rate of 11.5 percent, following a reduction in the base rate from 11 percent"
    at = near.start("figure")
    if near["gap"].endswith(" and") and (
        forms.EXPECTED.search(line, max(0, at - 60), at) or next(directions(line[:at]), None)
    ):
        return {}  # "lowered sales to $8.1 million and raised earnings": the level of the first word
    if forms.OF_A_CHANGE.search(line, max(0, at - 60), at) or forms.NO_LEVEL.match(line, at + 1):
        return {}  # "an increase of $310 million on the year and an increase of $36 million or 2%"
    far = forms.OTHER_LEVEL_BEFORE.search(line, max(0, at - 140), at)
    if far is None or forms.ANOTHER_THOUGHT.search(far["gap"]):
        return {} if forms.FROM_BEFORE.search(line, max(0, at - 80), at) else {"after": at}
    other = far.start("figure")
    if forms.NO_LEVEL.match(line, other + 1):
        return {}  # "3.7% higher on the year, compared with 5.2% in April"
    if far["to"]:
        leaves = forms.FROM_BEFORE.search(line, max(0, other - 80), other)
        if before_is_known:
            return {}
        return {"after": at, "before": other} if leaves else {"after": at}  # "rose by 12,400 to 2,184,300"
    return {} if before_is_known else {"after": other, "before": at}


def _stood(line: str, begin: int) -> int | None:
    """The level that a verb says stood or moved; not one that something else rose from: "from the $9m, while …"."""
    stood = forms.STOOD.search(line, 0, begin)
    if stood is None or forms.ANOTHER_THOUGHT.search(stood["gap"]):
        return None
    at = stood.start("figure")
    return None if forms.FROM_BEFORE.search(line, max(0, at - 80), at) else at


def _turns(gap: str) -> bool:
    return any(directions(gap))


def _comparable(a: Quantity, b: Quantity, scaled: bool = False) -> bool:
    # "from $47 to $52 million" shares its scale; a thousandfold change of anything is a scale left unsaid, or if both
    # are `scaled` a wrong one: "an increase of 8.1 percent from $18.16 million" to $19.64 billion.
    if a.unit != b.unit or a.parts or b.parts:
        return False
    if a.written is None or b.written is None or not a.written or not b.written:
        return a.written is None or b.written is None
    return scaled or 1000 > abs(a.written / b.written) > 1 / 1000
