"""What the results of a trial say twice: an estimate and its interval, a hazard ratio and the risk, arms and all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from factcheck.checks.amounts import difference, exact, magnitude, rounded
from factcheck.checks.outline import NUMBER, PERCENT, TIME, VALUE, Outline, follows, outlines
from factcheck.checks.ratios import PEOPLE
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity, plain

_FIGURE = f"[{NUMBER}{PERCENT}{TIME}]"
_WORDS = f"[^{VALUE[1:-1]}{TIME};.]"
_INTERVAL = pattern(
    rf"(?P<estimate>{_FIGURE})(?P<gap>{_WORDS}{{0,30}}?)[\[(;,:] ?"
    rf"(?:(?P<level>{PERCENT}) (?:CI|confidence interval|credible interval)|(?:inter-?quartile )?range|IQR)\b"
    rf"[ :,=\[(]{{0,4}}(?:of |from )?(?P<low>{_FIGURE})(?:(?:,| to| and| -|-|–) ?(?P<high>{_FIGURE}))?",
    re.IGNORECASE,
)
_MIDDLE = pattern(r"\b(?:median|mean|average)\b", re.IGNORECASE)
"""What a plain range must be of: "the price was $12 (range: $14 to $16 expected)" is of two things."""
_MIDDLE_REACH = 90
_LONGER = pattern(
    rf"(?P<after>{TIME}){_WORDS}{{0,70}}?\b(?:compared (?:with|to)|versus|vs\.?|against) (?:just |only )?"
    rf"(?P<before>{TIME}){_WORDS}{{0,70}}?,? (?:or |for )?(?:an?|the) (?:[a-z-]+ ){{0,3}}"
    rf"(?:improvement|increase|difference|gain|extension|prolongation|benefit) of (?P<by>{TIME})",
    re.IGNORECASE,
)
_GAINED = pattern(
    rf"\b(?:improvement|increase|difference|gain|extension|prolongation|benefit)\b{_WORDS}{{0,60}}? of (?P<by>{TIME})"
    rf"{_WORDS}{{0,60}}?[\[(](?:[a-z]+ )?{_WORDS}{{0,40}}?(?P<after>[{NUMBER}{TIME}]),? "
    rf"(?:compared (?:with|to)|versus|vs?\.?|against) (?P<before>{TIME})",
    re.IGNORECASE,
)
"""The gain before what it is of: "an improvement in survival of 1.9 months [median: 31.4 vs. 29.5 months]"."""
_HAZARD = pattern(rf"\b(?:hazard ratio|HR)(?: ?[\[(]HR[\])])?(?: was| is| of|,|:| ?=)? ?(?P<ratio>{NUMBER})")
_RISK = pattern(
    rf"(?P<risk>{PERCENT}) (?:[a-z]+ ){{0,2}}(?:reduction|decrease|difference|lower)\b[^.;]{{0,20}}\b(?:risk|hazard)\b"
    rf"|\b(?:reduc|lower|decreas)\w* (?:the |their )?(?:risk|hazard) of [^.;{PERCENT}]{{1,120}} by "
    rf"(?P<by>{PERCENT})",
    re.IGNORECASE,
)
_DRAWN = r"(?:enroll?ed|randomi[sz]ed|recruited|assigned)\b"
_ENROLLED = pattern(
    rf"\b{_DRAWN}(?: a total of)? (?P<all>{NUMBER}) (?:[a-z-]+ ){{0,4}}?(?:{PEOPLE})\b"
    rf"|(?P<who>{NUMBER}) (?:[a-z-]+ ){{0,4}}?(?:{PEOPLE}) (?:were|was) {_DRAWN}",
    re.IGNORECASE,
)
_ARM = pattern(rf"[\[(]n ?= ?(?P<n>{NUMBER})[\])]", re.IGNORECASE)
_GROUP = pattern(
    rf"(?P<all>{NUMBER}) (?:[a-z-]+ ){{0,2}}(?:{PEOPLE}) ?"
    r"[(](?P<list>[^()]*\b(?:placebo|controls?|on|received|arms?|treated|dosed)\b[^()]*)[)]",
    re.IGNORECASE,
)
_ITEM = pattern(rf"(?:^|[,;] (?:and )?| and )(?P<n>{NUMBER}) (?=[a-z])", re.IGNORECASE)
_SPLIT = pattern(rf"\brandomi[sz]\w+\b[^.;\ue001-\ue006]{{0,30}}(?P<ratio>{NUMBER})")
_RATIO = pattern(r"(\d{1,2}):(\d{1,2})$")
_NEAR, _SKEW = Decimal("0.75"), Decimal("0.2")
"""Arms that are all of them come near the whole; a ratio is kept to within a fifth of it."""


def estimates(page: Pulled) -> Iterator[Clash | Held]:
    """Estimates beside their interval, and medians beside their range: the one lies in the other."""
    for outline in outlines(page, "range", "iqr", " ci", "interval"):
        for found in _INTERVAL.finditer(outline.line):
            if found["level"] or _MIDDLE.search(
                outline.line, max(0, found.start() - _MIDDLE_REACH), found.start("estimate")
            ):
                yield from _inside(outline, found)


def _inside(outline: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    middle, first = _of(outline, found.start("estimate")), _of(outline, found.start("low"))
    second = _of(outline, found.start("high")) if found["high"] else first
    if middle is None or first is None or second is None or middle.written is None:
        return
    low, high = (first.low, first.high) if second is first else (first.written, second.written)
    if low is None or (high is not None and low > high) or (second is first and first.written is not None):
        return
    if {first.unit, second.unit} - {"", middle.unit}:
        return
    at = outline.place(*found.span("estimate"))
    ends = outline.place(found.start("low"), found.end("high") if found["high"] else found.end("low"))
    said, half = exact(middle), second.step / 2
    inside = said.meets(Interval(low - half, None if high is None else high + half))  # "1.2 to 19.6+ months"
    arithmetic = f"{ends.text}; written {at.text}"
    if inside:
        yield Held(at, f"{at.text} lies in {ends.text}", (ends,), arithmetic)
    else:
        yield Clash(at, f"{at.text} here, outside of {ends.text}", (ends,), arithmetic)


def _of(outline: Outline, at: int) -> Quantity | None:
    return outline.mentions[at].quantity


def times_apart(page: Pulled) -> Iterator[Clash | Held]:
    """By how much one length of time exceeds another: "9.8 months, compared with 6.1 months, an improvement of 3.7"."""
    for outline in outlines(page, " of "):
        line = outline.line
        for found in chain(_LONGER.finditer(line), _GAINED.finditer(line)) if line.count(TIME) > 1 else ():
            after, before, by = (_of(outline, found.start(side)) for side in ("after", "before", "by"))
            if (
                not (after and before and by)
                or not before.unit
                or {after.unit or before.unit, by.unit} != {before.unit}
            ):
                continue
            if after.written is None or before.written is None or by.hedge != "none":
                continue
            gain = magnitude(difference(exact(after), exact(before)))
            at, sides = outline.place(*found.span("by")), [outline.place(*found.span(s)) for s in ("after", "before")]
            if gain is None:
                continue
            arithmetic = f"{sides[0].text} - {sides[1].text} = {rounded(gain, 1)}; written {at.text}"
            if exact(by).meets(gain):
                yield Held(at, f"{at.text} is {sides[0].text} less {sides[1].text}", tuple(sides), arithmetic)
            else:
                message = f"{at.text} here; from {sides[1].text} to {sides[0].text} is {rounded(gain, 1)}"
                yield Clash(at, message, tuple(sides), arithmetic)


def risks(page: Pulled) -> Iterator[Clash | Held]:
    """A hazard ratio and the reduction of the risk in one sentence: 0.62 is a reduction by 38 percent."""
    for outline in outlines(page, "hazard", "hr", figures=2):
        ratios, told = list(_HAZARD.finditer(outline.line)), list(_RISK.finditer(outline.line))
        if len(ratios) != 1 or len(told) != 1:
            continue
        at = told[0].start("risk") if told[0]["risk"] else told[0].start("by")
        ratio, risk = _of(outline, ratios[0].start("ratio")), _of(outline, at)
        if ratio is None or risk is None or ratio.written is None or not 0 < ratio.written < 1:
            continue
        half = ratio.step / 2
        implied = Interval((1 - ratio.written - half) * 100, (1 - ratio.written + half) * 100)
        place, other = outline.place(at, at + 1), outline.place(*ratios[0].span("ratio"))
        arithmetic = f"1 - {other.text} = {rounded(Interval(implied.low, implied.high), 0)} %; written {place.text}"
        if exact(risk).meets(implied):
            yield Held(place, f"{place.text} is 1 - {other.text}", (other,), arithmetic)
        else:
            message = f"{place.text} here, and a hazard ratio of {other.text} is {plain((1 - ratio.written) * 100)} %"
            yield Clash(place, message, (other,), arithmetic)


def arms(page: Pulled) -> Iterator[Clash | Held]:
    """The arms of a trial, "(n=300)" and "(n=150)", against all who were enrolled and the ratio of the draw."""
    earlier: Outline | None = None
    for outline in outlines(page):
        for group in _GROUP.finditer(outline.line) if "(" in outline.line else ():
            yield from _grouped(outline, group)
        found = list(_ARM.finditer(outline.line)) if "n=" in outline.low or "n =" in outline.low else []
        counts = [(outline.place(*m.span("n")), _count(outline, m.start("n"))) for m in found]
        sizes = [(place, n) for place, n in counts if n]
        if len(sizes) == len(counts) > 1:
            beside = (outline, earlier) if earlier and follows(earlier, outline) else (outline,)
            yield from _whole(sizes, beside)
            yield from _drawn(outline, sizes)
        earlier = outline


def _grouped(outline: Outline, group: re.Match[str]) -> Iterator[Clash | Held]:
    """ "24 patients (16 on AB-901, 8 placebo)": the arms that brackets list behind all who were enrolled."""
    start = group.start("list")
    items = [start + item.start("n") for item in _ITEM.finditer(group["list"])]
    inside = [at for at in outline.mentions if start <= at < group.end("list") and outline.line[at] in VALUE]
    sizes = [(outline.place(at, at + 1), n) for at in items if (n := _count(outline, at))]
    if len(sizes) == len(items) == len(inside) > 1:
        yield from _against(sizes, outline, group.start("all"))


Sizes = list[tuple[Place, Decimal]]
"""Where the size of each arm stands, and what it is."""


def _whole(sizes: Sizes, beside: tuple[Outline, ...]) -> Iterator[Clash | Held]:
    wholes = [(o, m) for o in beside for m in _ENROLLED.finditer(o.line)]
    if len(wholes) != 1:
        return
    outline, found = wholes[0]
    yield from _against(sizes, outline, found.start("all") if found["all"] else found.start("who"))


def _against(sizes: Sizes, outline: Outline, at: int) -> Iterator[Clash | Held]:
    everyone, place = _count(outline, at), outline.place(at, at + 1)
    together = sum((n for _, n in sizes), Decimal(0))
    if everyone is None or not _NEAR < together / everyone < 1 / _NEAR:
        return  # a third arm may be told elsewhere
    how = " + ".join(f"{plain(n)}" for _, n in sizes)
    places, arithmetic = tuple(p for p, _ in sizes), f"{how} = {plain(together)}; written {place.text}"
    if together == everyone:
        yield Held(place, f"{place.text} are {how}", places, arithmetic)
    else:
        yield Clash(place, f"{place.text} here, and the arms make {plain(together)}", places, arithmetic)


def _drawn(outline: Outline, sizes: Sizes) -> Iterator[Clash | Held]:
    found = _SPLIT.search(outline.line)
    place = outline.place(*found.span("ratio")) if found else None
    ratio = _RATIO.match(place.text) if place else None
    if place is None or ratio is None or len(sizes) != 2:
        return
    (_, one), (_, other) = sizes
    left, right = Decimal(ratio[1]), Decimal(ratio[2])
    if not (left and right):
        return  # nobody is drawn 0:1
    drawn, sized = left / right, one / other
    apart = min(abs(sized / drawn - 1), abs(1 / sized / drawn - 1))
    places, arithmetic = tuple(p for p, _ in sizes), f"{plain(one)} : {plain(other)}; written {place.text}"
    if apart <= _SKEW:
        yield Held(place, f"{place.text} is {plain(one)} to {plain(other)}", places, arithmetic)
    else:
        yield Clash(place, f"{place.text} here, and the arms are {plain(one)} to {plain(other)}", places, arithmetic)


def _count(outline: Outline, at: int) -> Decimal | None:
    value = _of(outline, at)
    return value.written if value and value.written and value.hedge == "none" and not value.unit else None
