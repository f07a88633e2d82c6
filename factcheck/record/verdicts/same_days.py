"""Days of two statements: whether they can be one, with years filled in and "after" and "before" as open ends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

from factcheck.mentions.times.calendar import exact, in_month, in_quarter, in_year, on
from factcheck.model import Period, Place
from factcheck.patterns import pattern
from factcheck.record.verdicts.days import LIFE, Day
from factcheck.record.wordings import stem

YEARLESS = pattern(r"XXXX-(\d\d)-(\d\d)(?:/XXXX-(\d\d)-(\d\d))?")
MONTHLY = pattern(r"XXXX-(\d\d)")
QUARTERLY = pattern(r"XXXX-Q([1-4])")
PLAIN = pattern(r"\d{4}(?:-\d\d){0,2}")
CLOCK = pattern(r"\d\d:\d\d")
BIRTH, DEATH = stem("born"), stem("died")
OFFICES = frozenset(map(stem, "became joined elected appointed".split()))
"""What begins somebody's time in office: "was appointed director" and "became director" are one event."""
BEGINNINGS = OFFICES | {BIRTH}
ENDINGS = frozenset(map(stem, "died left retired resigned".split()))
SOME_DAY = date(2000, 1, 1)
SOME_YEAR = 2000
QUARTER = 92  # days
LATEST = 120
"""How many days after its end a year is reported on at the latest."""
ALIKE = 3
"""How many words two dates share that are told in much the same words."""


def told_in(place: Place, period: Period) -> Day:
    """The time of a figure or a document, as one that a statement there gives."""
    timex = period.start.isoformat() if period.start else ""
    return Day(place, (0, 0), period, timex, "in", frozenset(), "")


def meet(a: Day, b: Day) -> bool:
    """Whether two dates can mean one day; what is not known does not part them."""
    if _is_fiscal(a) or _is_fiscal(b):
        return _meet_fiscal(a, b)
    pair = allowed_pair(a, b)
    if pair is not None:
        return pair[0].meets(pair[1])
    # Days without a year: "early March" holds "4 March".
    left, right = a.timex[4:10], b.timex[4:10]
    return not left or not right or left.startswith(right) or right.startswith(left)


def _is_fiscal(day: Day) -> bool:
    """Whether a date is a part of a fiscal year that ends nobody knows when: "fiscal 2018"."""
    return day.period is None and day.timex.startswith("FY")


def _meet_fiscal(a: Day, b: Day) -> bool:
    if _is_fiscal(a) and _is_fiscal(b):
        years, parts = {a.timex[2:6], b.timex[2:6]} - {"XXXX"}, {a.timex[7:], b.timex[7:]} - {""}
        return len(years) < 2 and len(parts) < 2
    fiscal, other = (a, b) if _is_fiscal(a) else (b, a)
    if not fiscal.timex[2:6].isdigit():  # "the current fiscal year" of a document without a date
        return True
    year, period = int(fiscal.timex[2:6]), other.period
    if other.timex.isdigit():  # beside "fiscal 2018", "2017" is the fiscal year as well
        return year == int(other.timex)
    known = [day.year for day in (period.start, period.end) if day] if period else []
    return not known or any(abs(year - one) <= 1 for one in known)


def just_over(asked: Day, day: date) -> bool:
    """Whether a time is the last of its length that was over on the day of a document, which then may report on it."""
    for year in (day.year, day.year - 1):
        period = asked.period or _dated(asked, year).period
        if period is not None and period.start is not None and period.end is not None:
            length = (period.end - period.start).days or QUARTER * ((period.end + timedelta(1)).day == 1)
            if 0 < (day - period.end).days <= min(length, LATEST):
                return True
    return False


def agree(asked: Day, told: Day, pair: tuple[Period, Period]) -> bool:
    """Whether two dates can be one; of two ranges ("from 1970 to 1977") both ends must be."""
    if "/" in asked.timex and "/" in told.timex and asked.timex.count("-") == told.timex.count("-"):
        return pair[0] == pair[1]
    return pair[0].meets(pair[1])


def allowed_pair(a: Day, b: Day) -> tuple[Period, Period] | None:
    """The days that two dates allow; one without a year takes it from the other.  None where one is not known."""
    if a.period is None and b.period is not None and b.period.start is not None:
        a = _dated(a, b.period.start.year)
    elif b.period is None and a.period is not None and a.period.start is not None:
        b = _dated(b, a.period.start.year)
    elif a.period is b.period is None:
        a, b = _dated(a, SOME_YEAR), _dated(b, SOME_YEAR)  # "5 July" twice: of one year, as a reader takes it
    left, right = allowed(a), allowed(b)
    return (left, right) if left is not None and right is not None else None


def one_event(asked: Day, told: Day) -> bool:
    """Whether two dates can be those of one event; where only one of them is known, by the verb: "was filmed in"."""
    both = {asked.event, told.event}
    if not asked.event or len(both) == 1 or both <= OFFICES or _alike(asked, told):
        return True
    return not told.event and (not told.verb or told.verb == asked.verb)


def one_mood(a: Day, b: Day) -> bool:
    """Whether not only one day is to come; of one event, as planned and as it was, both are told."""
    return a.ahead == b.ahead or a.event == b.event != ""


def _alike(a: Day, b: Day) -> bool:
    """Whether a span of days is told in much the same words as another, or as what was before or after a day."""
    spans = ("/" in a.timex) + ("/" in b.timex)
    return (
        len(a.near & b.near) >= ALIKE
        and len(a.near - b.near) < 2
        and (spans == 2 or (spans == 1 and bool({a.turn, b.turn} & {"after", "before"})))
    )


def latest(day: Day) -> Day:
    """The day of an event; "by 1890" allows all days up to its end."""
    return replace(day, period=Period(None, day.period.end)) if day.turn == "by" and day.period else day


def facing(asked: Day, told: Day) -> Day:
    """
    The day told, as the day of what is asked.

    Of two ends, "mayor from 1991 to 1999", it is the one at which something began or ended, as a life does; "mayor
    since 1991" tells when somebody became it.
    """
    if asked.turn == "until" and told.ends:
        return replace(told, turn="until")
    begins, ends = asked.event in BEGINNINGS or asked.turn == "since", asked.event in ENDINGS or asked.turn == "until"
    turn, event = ("in", asked.event) if asked.event in BEGINNINGS | ENDINGS else (asked.turn, told.event)
    if told.turn == ("since" if begins else "until" if ends else ""):
        return replace(told, turn=turn, event=event)
    first, ranged, last = told.timex.partition("/")
    timex = first if begins else last
    lives = told.event == LIFE or asked.event not in (BIRTH, DEATH)
    if not ranged or "/" in asked.timex or not (begins or ends) or not lives or not PLAIN.fullmatch(timex):
        return told
    year, month, day = (*map(int, timex.split("-")), 0, 0)[:3]
    when = in_year(year) if not month else in_month(year, month) if not day else on(exact(year, month, day))
    return replace(told, period=when.period, timex=timex, turn=turn, event=event)


def allowed(day: Day) -> Period | None:
    """The days that a date with its preposition allows, or None where the date is not known to the day."""
    period = day.period
    if period is None:
        return None
    if day.turn.endswith("after"):
        return Period(period.end + timedelta(1), None) if period.end and period.end < date.max else None
    if day.turn.endswith("before"):
        return Period(None, period.start - timedelta(1)) if period.start and period.start > date.min else None
    return period


def _dated(day: Day, year: int) -> Day:
    if month := MONTHLY.fullmatch(day.timex):
        return replace(day, period=in_month(year, int(month[1])).period)
    if quarter := QUARTERLY.fullmatch(day.timex):
        return replace(day, period=in_quarter(year, int(quarter[1])).period)
    found = YEARLESS.fullmatch(day.timex)
    if found is None or "XXXX-02-29" in found[0]:
        return day
    first, last = found.group(1, 2), found.group(3, 4) if found[3] else found.group(1, 2)
    start, end = (date(year, int(month), int(day_)) for month, day_ in (first, last))
    return replace(day, period=Period(start, end)) if start <= end else day


def months_apart(a: Day, b: Day) -> int | None:
    """How many months lie between the first days of two dates, or None where one is not known."""
    pair = allowed_pair(replace(a, turn="in"), replace(b, turn="in"))
    if pair is None or pair[0].start is None or pair[1].start is None:
        return None
    return abs((pair[0].start - pair[1].start).days) // 30


def one_hour(a: Day, b: Day) -> bool:
    """Whether two clock times can be one: "8:00 a.m. ET" is 13:00 in London; one without a zone takes the other's."""
    left, right = a.timex.partition("T")[2], b.timex.partition("T")[2]
    if not CLOCK.match(left) or not CLOCK.match(right):
        return True
    one, other = time.fromisoformat(left), time.fromisoformat(right)
    shifts = one.utcoffset(), other.utcoffset()
    if None in shifts:
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return (datetime.combine(SOME_DAY, one) - datetime.combine(SOME_DAY, other)) % timedelta(days=1) == timedelta(0)


def is_to_the_day(day: Day) -> bool:
    """Whether a date names a day, or both ends of a stretch, and no month or year."""
    return "/" in day.timex or day.timex.count("-") == 2


def same_turn(a: Day, b: Day) -> bool:
    """
    Whether two dates say when something was; "as of 4 May" says only when it was counted.

    A span of days is compared with a single day only where both tell of one event: "married from 1990 to 1998".
    """
    if ("/" in a.timex) != ("/" in b.timex) and not a.event == b.event != "" and not _alike(a, b):
        return False
    plain = ("in", "after", "before", "by")
    return (a.turn == b.turn and not a.turn.startswith("as of")) or (a.turn in plain and b.turn in plain)
