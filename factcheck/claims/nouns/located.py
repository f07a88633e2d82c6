"""Where a figure is of: "sales of $5 million in Germany", "In France, sales rose 3%", "2.1% for the Leeds group"."""

from __future__ import annotations

from factcheck.claims import places
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.phrases import Head

WHERE = frozenset("in for from at across throughout within outside".split())
NEAR = 4
"""So few words behind a figure its noun begins: "40 of our new stores in Spain"."""
NORTH_AMERICA = {"canada", "united states"}
"""What companies that report by region call North America."""
LONGEST = 3
"""Words of the longest name of a place: "United Arab Emirates"."""
OTHERS = frozenset("territories countries markets regions".split())
GOING_ON = frozenset("pdyrnsje(")
"""Letters that may stand between a noun and the place that narrows it: "sales for the quarter in Germany"."""


def at(line: Line, i: int, head: Head) -> frozenset[str]:
    """The places, in small letters, that the figure at word `i` is of and `head` does not name; no words for none."""
    if line.mention(i).kind == "percent" and (name := in_front(line, i)):
        return frozenset() if head.start <= i - 1 - len(name) < head.end else frozenset(name)
    behind = head.end if i < head.start < i + NEAR else i + 1
    if places.BEGINNINGS.isdisjoint(line.bag):
        return _beside_others(line, i, behind)
    return (
        _led_to(line, behind)
        or _beside_others(line, i, behind)
        or _before(line, i, head)
        or _leading(line, i)
        or _holding(line, i)
    )


def in_front(line: Line, i: int) -> tuple[str, ...]:
    """The words of the name before the bracket of the figure at word `i`: "in Leeds (7%) and York (3%)"."""
    if line.tags[max(0, i - 2) : i] != "N(":
        return ()
    first = i - 2
    while line.tag(first - 1) == "N":
        first -= 1
    return line.lows[first : i - 1]


def _led_to(line: Line, k: int) -> frozenset[str]:
    """The places to which the word `k` leads: "in Canada and the United States", "outside Japan"."""
    if line.low(k) not in WHERE:
        return frozenset()
    named = _places(line, k + 1)
    elsewhere = line.low(k + 1) == "other" and line.low(k + 2) in OTHERS
    if elsewhere:  # "$153 million in Canada and $348 million in other territories"
        named = next((there for before in range(k - 1, -1, -1) if (there := _led_to(line, before))), frozenset())
    if elsewhere or line.low(k) == "outside":
        return frozenset(f"outside {name}" for name in named)
    return frozenset({"north america"}) if named == NORTH_AMERICA else named


def _places(line: Line, k: int) -> frozenset[str]:
    first = k + (line.tag(k) == "d")
    for end in range(min(first + LONGEST, len(line.words)), first, -1):
        name = places.one_name(" ".join(line.words[first:end]))
        if name and line.tag(end) != "N":  # "in China Mobile" is nowhere
            more = _places(line, end + 1) if line.tag(end) in ("c", ",") else frozenset()
            return more | {name.lower()}
    return frozenset()


def _name(line: Line, k: int) -> tuple[int, int]:
    """The words [start, end) of the name at word `k`, its article left out; none where no name stands there."""
    first = k + (line.tag(k) == "d")
    end = first
    while line.tag(end) == "N":
        end += 1
    return first, end


def _beside_others(line: Line, i: int, k: int) -> frozenset[str]:
    """The name behind a figure, where another one of its kind has another name: "2.8% for Leeds and 2.1% for York"."""
    kind = line.mention(i).kind
    named = _called(line, k)
    others = (_called(line, q + 1) for q in line.at if q != i and line.tags[q] == "q" and line.mention(q).kind == kind)
    return named if named and any(other and other != named for other in others) else frozenset()


def _called(line: Line, k: int) -> frozenset[str]:
    first, end = _name(line, k + 1)
    return frozenset(line.lows[first:end]) if line.low(k) in WHERE else frozenset()


def _before(line: Line, i: int, head: Head) -> frozenset[str]:
    """The place between a noun and its figure: "sales in Germany were $5 million"."""
    k = head.end
    if "q" in line.tags[k:i]:
        return frozenset()
    while k < i and line.tag(k) in GOING_ON:
        if named := _led_to(line, k):
            return named
        k += 1
    return frozenset()


def _leading(line: Line, i: int) -> frozenset[str]:
    """The place with which a sentence begins, and a comma behind it: "In France, sales rose 3%"."""
    return _led_to(line, 0) if line.tags[:i].partition(",")[0].strip("pdNc") == "" else frozenset()


def _holding(line: Line, i: int) -> frozenset[str]:
    """The country that does what is told, or in which it is done: "the UK had 138 cases", "21 were found in Spain"."""
    group = governor(line, i)
    if group is None:
        return frozenset()
    if group[1] > i:
        return _led_to(line, group[1])
    first, end = _name(line, group[0] - 1)
    while line.tag(first - 1) == "N":
        first -= 1
    return _places(line, first) if end == group[0] else frozenset()
