"""Months by themselves, told apart from names and verbs: "in May", "the March meeting"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.ended import months_timex
from factcheck.mentions.times.found import GAP, STEPS, WORD, Found
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS, SHORT_MONTHS
from factcheck.mentions.times.written import Written, month_first, resolve
from factcheck.patterns import pattern

MONTH_BEFORE = pattern(
    r"(?:\b(?:in|of|since|until|till|by|during|through|throughout|last|next|this|early|late|mid|end|from|to|between|and|or|for|"
    r"before|after|each|every|on|as of|around|following|past|versus|vs)[ \n-]|\()$",
    re.IGNORECASE,
)
LIST_BEFORE = pattern(rf"\b(?:{MONTH_PATTERN})\.?,?[ \n]$", re.IGNORECASE)
SHORT_MONTH_BEFORE = pattern(
    r"\b(?:in|of|since|until|till|by|during|through|throughout|last|next|this|early|late|mid|end|from|before|after)"
    r"[ \n-]$",
    re.IGNORECASE,
)
NAME_NEXT = pattern(r"[ \n][A-Z]")
THE_BEFORE = pattern(r"\b(?:the|its|our|their|a|an)[ \n]$", re.IGNORECASE)
OF_ON = pattern(r"[ \n](?:of|on|to|for|against)\b")
DAY_NEXT = pattern(r"[\s,./-]{1,3}(?:the\s)?[\dtfsne']")
NAMES = frozenset(("april", "june", "august", "may", "march"))
OF_MONTH = pattern(
    r"'s[ \n](?:sales|figures?|numbers?|reports?|data|readings?|meetings?|jobs|payrolls|increases?|rises?|gains?|"
    r"drops?|declines?|falls?|levels?|totals?|rates?|results|elections?|votes?|revenues?|inflation|index|surveys?|estimates?)\b"
)
"""What is a month's own: "June's figures", and not a woman's."""
AFTER_MAY = pattern(r"[ \n](?:be|have|not|also)\b")
OF_YEAR = pattern(rf"{GAP}(?:of{GAP})?(?:the{GAP})?(this|next|last|previous|prior){GAP}year\b", re.IGNORECASE)
LIST_YEAR = pattern(
    rf"(?:,{GAP}(?:{MONTH_PATTERN})){{0,6}}(?:,?{GAP}(?:and|or|&){GAP}|/)(?:{MONTH_PATTERN})(?:,?{GAP}|{GAP}of{GAP})(\d{{4}})(?![\d%]|[.,]\d)",
    re.IGNORECASE,
)


QUARTER = pattern(rf"(?:{GAP}|-)quarter\b(?!-?final)(?:{GAP}(?:of{GAP})?(\d{{4}})(?![\d%]|[.,]\d))?", re.IGNORECASE)


def quarter_at(plain: str, found: Found) -> Found:
    """The quarter that is named by its last month, which was `found`: "the March quarter", "June 2012 quarter"."""
    behind = QUARTER.match(plain, found.end) if "uarter" in plain[found.end : found.end + 12] else None
    last = found.stretch.period.end if found.stretch.period else None
    if not behind or not last or len(found.stretch.timex or "") != 7:
        return found
    end = calendar.month_end(int(behind[1]), last.month) if behind[1] else last
    first = calendar.shift(end and end.replace(day=1), -2, "month")
    if not end or not first:
        return found
    return Found(behind.end(), Stretch(calendar.span(first, end), months_timex(first, end)))


def bare_month(plain: str, at: int, end: int, month: int, setting: Setting) -> Found:
    """A month by itself: of "this year" or of the list's year if that is said, else of the year that is nearest."""
    if (which := OF_YEAR.match(plain, end)) and setting.today:
        return Found(which.end(), calendar.in_month(setting.today.year + STEPS[which[1].lower()], month))
    if shared := LIST_YEAR.match(plain, end):
        return Found(end, calendar.in_month(int(shared[1]), month))
    return Found(end, resolve(plain, at, Written(end, None, month, None), setting))


def read(plain: str, at: int, setting: Setting) -> Found | None:
    """A date that begins with a month's name; by itself the name needs a sign that it is one."""
    word = WORD.match(plain, at)
    if not word:
        return None
    name, end = word[0].lower(), word.end()
    if word[0] in ("may", "march", "mar") and not DAY_NEXT.match(plain, end):
        return None  # the verb, in most texts the most frequent of all these words
    if found := month_first(plain, at, end, MONTHS[name], setting):
        return quarter_at(plain, found)
    lower = plain[at].islower()
    if name in SHORT_MONTHS and name != "may":
        dot = plain.startswith(".", end)
        named = SHORT_MONTH_BEFORE.search(plain, max(0, at - 12), at) and not NAME_NEXT.match(plain, end)
        if lower or not (dot or named):
            return None
        # The dot of "in Sept. the" belongs to the month, that of "in Sept. The" to the sentence.
        inside = dot and plain[end + 1 : end + 3].strip()[:1].islower()
        return bare_month(plain, at, end + inside, MONTHS[name], setting)
    if name in NAMES:
        before = MONTH_BEFORE.search(plain, max(0, at - 12), at)
        article = THE_BEFORE.search(plain, max(0, at - 6), at) and not OF_ON.match(plain, end)
        listed = LIST_BEFORE.search(plain, max(0, at - 12), at)
        own = OF_MONTH.match(plain, end) or OF_YEAR.match(plain, end)
        if lower or not (before or article or listed or own):
            return None
        if name in ("may", "march") and AFTER_MAY.match(plain, end):
            return None
    return quarter_at(plain, bare_month(plain, at, end, MONTHS[name], setting))
