"""Figures that only point to another one, or to none: nobody misses them where they are not told."""

from __future__ import annotations

import re
from collections import Counter

from factcheck.almanac import WEEKDAYS
from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.record.pairs.forms import forms

POINTING = pattern(r"\b(?:the|these|our|both|its)[ \n]$", re.IGNORECASE)
ALL = pattern(r"\ball[ \n]$", re.IGNORECASE)
"""In front of what was counted before: "all three derive from it"."""
SIDES = pattern(
    r"[ \n](?:companies|firms|parties|partners|sides|groups|organi[sz]ations|businesses|numbers|figures"
    r"|sums|amounts)\b"
)
THAT = pattern(
    r"(?:that|the same|same)\b.*|this (?:year|month|week)|(?:a|one|the) (?:day|week|month|year) (?:later|after)",
    re.IGNORECASE,
)
ONE_MORE = pattern(r"[ \n](?:additional|more|further)\b|[.,;:!?)]|[ ]?(?:\n|$)")
ONE_THAT = pattern(
    r"[ \n](?:that|which|who|whose|is|was|has|had|for|in|on|at|to|from|with|without|by|and|or|but|meant|made|held"
    r"|[a-z]{3,}ed|\w+[ \n]each)\b"
)
"""Behind a "one" that stands for a noun, "and one aimed at cancers", or is one of many: "one poster each"."""
ARRANGED = pattern(
    r"[ \n](?:ways|things|reasons|respects|fronts|counts|conditions|aims|goals)\b[^.!?\n]{0,60}(?::|\.[ ][A-Z])"
)
"""Behind a count that only arranges what follows: "there are two ways to get at it: through the cloud, or on site"."""
END_OF = pattern(
    r"(?:the )?(?:end|close|last day) of the (?:week|month|quarter|period)"
    r"|(?:month|quarter|period)(?:['’]s)?[ -]end",
    re.IGNORECASE,
)
_ITEM = r"(?:(?:the |an? )?[A-Z\d\"“][^,;:.\n]{0,60}?|[^,;:.\n]{1,60}?\([A-Z]{1,6}\))"
LISTS = {
    count: pattern(
        rf"[^,.;:(–—\n]{{0,100}}(?:[,:(–—]| --?)[ ]?(?:{_ITEM}, ){{{count - 2}}}{_ITEM},? and {_ITEM}"
        r"(?=[,.;:)\n]|$| [a-z–—-])"
    )
    for count in range(2, 7)
}
"""Behind a count the names that it counts: "two mines, Froome and Black Fox"."""
VAGUE = pattern(r"(?:thousand|million|billion)s?(?:[ \n]of[ \n]\w+)?", re.IGNORECASE)
"""In what a table counts, "thousands of dollars", or how much nobody knows."""
FIRST_TIME = pattern(r"[ \n]time[ \n](?:in|since|for)\b")
ENDED = pattern(r",?[ \n](?:that[ \n]|which[ \n])?(?:end(?:ed|ing|s)|to)(?:[ \n]on)?[ \n](?=[A-Z\d])")


def only_points(mention: Mention, plain: str, span: Span, bare: bool) -> bool:
    """
    Whether a figure only points: "the two companies" to those just named, "that year" and "fiscal year" to the day of
    its end, "the first time in six years" to the six years, "one more term" to the term; or says no more than "lately".

    A `bare` figure counts nothing that is named: "when the two signed it".
    """
    if mention.has_digits:
        return mention.kind == "duration" and ENDED.match(plain, span.end) is not None
    match mention.kind:
        case "number" | "money" if VAGUE.fullmatch(mention.text):
            return True
        case "number":
            if ALL.search(plain, max(0, span.start - 5), span.start):
                return True
            pointed = POINTING.search(plain, max(0, span.start - 8), span.start)
            named = pointed and (bare or SIDES.match(plain, span.end))
            single = mention.text.casefold() == "one" and (
                ONE_MORE.match(plain, span.end)
                or ONE_THAT.match(plain, span.end)
                or plain.endswith("more than ", 0, span.start)
            )
            listed = LISTS.get(int(mention.quantity.written or 0)) if mention.quantity else None
            return bool(named or single or (listed and listed.match(plain, span.end)))
        case "ordinal":
            return bool(FIRST_TIME.match(plain, span.end))
        case "date" | "duration":
            vague = mention.timex in ("PAST_REF", "FUTURE_REF") and not forms(mention, None)
            beside = mention.text.endswith("day") and plain.endswith(", a ", 0, span.start)  # "19 July, a Friday"
            return bool(vague or beside or THAT.fullmatch(mention.text) or ENDED.match(plain, span.end))
        case _:
            return False


def weekdays_of(page: Pulled) -> Counter[str]:
    """On how many dates of a document each weekday falls: "Saturday brings the data" is then the "June 4" above."""
    dated = (m.period for m in page.mentions if m.period is not None and m.has_digits)
    return Counter(
        WEEKDAYS[day.weekday()].lower() for day in {period.start for period in dated if period.is_day} if day
    )
