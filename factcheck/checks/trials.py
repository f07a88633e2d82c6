"""What the results of a trial say twice: an estimate and its interval, a hazard ratio and the risk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.amounts import exact, rounded
from factcheck.checks.outline import NUMBER, PERCENT, TIME, VALUE, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held
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
_HAZARD = pattern(rf"\b(?:hazard ratio|HR)(?: ?[\[(]HR[\])])?(?: was| is| of|,|:| ?=)? ?(?P<ratio>{NUMBER})")
_RISK = pattern(
    rf"(?P<risk>{PERCENT}) (?:[a-z]+ ){{0,2}}(?:reduction|decrease|difference|lower)\b[^.;]{{0,20}}\b(?:risk|hazard)\b"
    rf"|\b(?:reduc|lower|decreas)\w* (?:the |their )?(?:risk|hazard) of [^.;{PERCENT}]{{1,120}} by "
    rf"(?P<by>{PERCENT})",
    re.IGNORECASE,
)


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
