"""Years and their parts: "2006", "the 1990s", "third quarter of 2012", "fiscal 2013", "Q3 FY2013", "first half"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from factcheck.mentions import calendar
from factcheck.mentions.calendar import NOTHING, Stretch
from factcheck.mentions.months import MONTHS, SEASONS
from factcheck.mentions.reading import Setting
from factcheck.mentions.tense import lean
from factcheck.mentions.written import GAP, Found, month_first, two_digit_year

NTHS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4,
}  # fmt: skip
FISCAL_YEAR = rf"(?:FY[ ]?|fiscal{GAP}(?:year{GAP})?|financial{GAP}year{GAP})'?((?:19|20)?\d\d)(?!\d|[.,]\d)"
PLAIN_YEAR = r"((?:18|19|20)\d\d)(?!\d|[.,]\d|s)"
OF_YEAR = (
    rf"(?:{GAP}|-)?,?(?:{GAP})?(?:(?:of|in|for|to){GAP})?(?:its{GAP}|our{GAP}|the{GAP})?(?:{FISCAL_YEAR}|{PLAIN_YEAR})"
)
OF_YEAR_AT = re.compile(OF_YEAR, re.IGNORECASE)
OF_THAT_YEAR = re.compile(
    rf"{GAP}(?:of{GAP})?(this|last|next|the{GAP}(?:current|following|previous|prior|same)){GAP}(fiscal{GAP})?year\b",
    re.IGNORECASE,
)
PART = re.compile(
    rf"(first|second|third|fourth|final|1st|2nd|3rd|4th)(?:{GAP}|-)(fiscal{GAP}|financial{GAP})?(quarter|half|qtr)s?\b(?!-?final|-?back|-?time)",
    re.IGNORECASE,
)
Q = re.compile(
    r"(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?![A-Za-z0-9]|$)(?=[ \-'/,.;:)\n\d]|FY)|(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?=(?:FY)?'?(?:20)?\d\d(?!\d))|Q([1-4])(?![A-Za-z0-9])"
)
Q_YEAR = re.compile(rf"(?:{GAP}|-|/)?(?:of{GAP})?(?:{FISCAL_YEAR}|'?((?:19|20)?\d\d)(?![\d%]|[.,]\d))", re.IGNORECASE)
FISCAL = re.compile(FISCAL_YEAR, re.IGNORECASE)
YEARS = re.compile(r"(?:[ ]?-[ ]?|/)((?:19|20)?\d\d)(?![\d%]|[.,]\d|-)")
THEN_PART = re.compile(
    rf"(?:{GAP}(?:fiscal{GAP})?)(first|second|third|fourth|1st|2nd|3rd|4th)(?:{GAP}|-)(quarter|half)\b", re.IGNORECASE
)
THEN_FISCAL = re.compile(rf"{GAP}(?:fiscal|financial){GAP}year\b", re.IGNORECASE)
FISCAL_PART = re.compile(
    rf"(?:fiscal|financial){GAP}(first|second|third|fourth|1st|2nd|3rd|4th){GAP}(quarter|half)\b", re.IGNORECASE
)
THIS_FISCAL = re.compile(rf"(this|last|next|current|previous|prior){GAP}fiscal{GAP}(year|quarter)\b", re.IGNORECASE)
ENDED = re.compile(rf"{GAP}(?:which{GAP})?(?:ended|ending|ends|end){GAP}(?:on{GAP})?(?=[A-Z])")
ENDED_WORD = re.compile(r"[A-Za-z]+")
FISCAL_PERIOD = re.compile(rf"(?:fiscal|financial){GAP}(year|quarter|half)\b", re.IGNORECASE)


def of_fiscal_year(year: int, setting: Setting) -> Stretch:
    """A fiscal year, named after the calendar year in which it ends; no period while its end is not known."""
    return _fiscal(year, f"FY{year:04d}", 0, 12, setting)


def of_fiscal_part(year: int, number: int, part: str, setting: Setting) -> Stretch:
    """A quarter or half of a fiscal year."""
    size = 3 if part == "quarter" else 6
    return _fiscal(year, f"FY{year:04d}-{'Q' if size == 3 else 'H'}{number}", size * (number - 1), size, setting)


def _fiscal(year: int, timex: str, skip: int, count: int, setting: Setting) -> Stretch:
    if not setting.fiscal_year_end:
        return Stretch(None, timex)
    month, day = setting.fiscal_year_end
    # A year that ends on 15 March begins on 16 March; one that ends on the last of June, on the first of July.
    before = calendar.month_end(year - 1, month)
    if before is None:
        return Stretch(None, timex)
    whole = day >= before.day
    last = before if whole else before.replace(day=day)

    def end(after: int) -> date | None:
        moved = calendar.shift(last, after, "month")
        return calendar.month_end(moved.year, moved.month) if moved and whole else moved

    return Stretch(calendar.span(calendar.shift(end(skip), 1, "day"), end(skip + count)), timex)


def fiscal_year_of(day: date, setting: Setting) -> int | None:
    """The fiscal year in which a day lies, None while no year end is known."""
    if not setting.fiscal_year_end:
        return None
    month, last = setting.fiscal_year_end
    return day.year + ((day.month, day.day) > (month, last) and month != 12)


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else two_digit_year(int(year))


def _part_of(year: int, number: int, part: str) -> Stretch:
    return calendar.in_quarter(year, number) if part == "quarter" else calendar.in_half(year, number)


def _bare_part(plain: str, at: int, end: int, number: int, part: str, fiscal: bool, setting: Setting) -> Stretch:
    """A quarter without its year: the last that had begun by the document's date, or the next where the text looks ahead."""
    today = setting.today
    fiscal = fiscal or setting.fiscal_year_end not in (None, (12, 31))
    if today is None:
        return Stretch(None, f"{'FY' if fiscal else ''}XXXX-{'Q' if part == 'quarter' else 'H'}{number}")
    if fiscal and not setting.fiscal_year_end:
        return Stretch(None, f"FYXXXX-{'Q' if part == 'quarter' else 'H'}{number}")

    def made(year: int) -> Stretch:
        return of_fiscal_part(year, number, part, setting) if fiscal else _part_of(year, number, part)

    this = (fiscal_year_of(today, setting) if fiscal else None) or today.year
    near = [stretch for year in (this - 1, this, this + 1) if (stretch := made(year)).period]
    begun = [s for s in near if s.period and s.period.start and s.period.start <= today]
    ahead = [s for s in near if s.period and s.period.end and s.period.end >= today]
    if ahead and lean(plain, at, end) > 0:
        return ahead[0]
    return begun[-1] if begun else NOTHING


PARTS = re.compile(
    rf"(first|second|third|1st|2nd|3rd)(?:,{GAP}(?:second|third|2nd|3rd))?,?{GAP}(?:and|or|&){GAP}(?=(?:second|third|fourth|2nd|3rd|4th){GAP}(?:fiscal{GAP})?(?:quarter|half))",
    re.IGNORECASE,
)


def part_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A quarter or half: "third quarter of 2012", "first half of fiscal 2013"; the third of "third and fourth quarters"."""
    if listed := PARTS.match(plain, at):
        last = part_at(plain, listed.end(), setting)
        number, timex = NTHS[listed[1].lower()], last.stretch.timex if last else None
        if not timex or timex[-2:-1] not in ("Q", "H") or "XXXX" in timex:
            return None
        year, name = int(timex.removeprefix("FY")[:4]), "quarter" if timex[-2] == "Q" else "half"
        made = of_fiscal_part(year, number, name, setting) if timex.startswith("FY") else _part_of(year, number, name)
        return Found(listed.end(1), made)
    found = PART.match(plain, at)
    if not found:
        return None
    number, fiscal, part = NTHS[found[1].lower()], bool(found[2]), found[3].lower()
    part = "quarter" if part == "qtr" else part
    if part == "half" and number > 2:
        return None
    end = found.end()
    if year := OF_YEAR_AT.match(plain, end):
        if year[1]:
            return Found(year.end(), of_fiscal_part(_full(year[1]), number, part, setting))
        made = of_fiscal_part(int(year[2]), number, part, setting) if fiscal else _part_of(int(year[2]), number, part)
        return Found(year.end(), made)
    if (year := OF_THAT_YEAR.match(plain, end)) and setting.today:
        which = year[1].split()[-1].lower()
        step = {"last": -1, "previous": -1, "prior": -1, "next": 1, "following": 1}.get(which, 0)
        if fiscal or year[2]:
            this = fiscal_year_of(setting.today, setting)
            made = of_fiscal_part(this + step, number, part, setting) if this else NOTHING
        else:
            made = _part_of(setting.today.year + step, number, part)
        return Found(year.end(), made)
    if ended := ended_at(plain, end, 3 if part == "quarter" else 6, setting):
        return Found(end, ended)
    if part == "half" and not fiscal:
        return None  # "the first half" of what?
    return Found(end, _bare_part(plain, at, end, number, part, fiscal, setting))


def ended_at(plain: str, end: int, count: int, setting: Setting) -> Stretch | None:
    """The `count` months that the words after `end` name by their last day: "… ended June 30, 2011"."""
    joint = ENDED.match(plain, end)
    if not joint:
        return None
    word = ENDED_WORD.match(plain, joint.end())
    if not word or word[0].lower() not in MONTHS:
        return None
    found = month_first(plain, word.start(), word.end(), MONTHS[word[0].lower()], setting)
    if not found or not found.stretch.period or not found.stretch.period.end:
        return None
    last = found.stretch.period.end
    before = calendar.shift(last, -count, "month")
    if before and last == calendar.month_end(last.year, last.month):
        before = calendar.month_end(before.year, before.month)
    first = calendar.shift(before, 1, "day")
    return Stretch(calendar.span(first, last), months_timex(first, last)) if first else None


PERIOD_ENDED = re.compile(r"(year|quarter|half)(?=[ \n])", re.IGNORECASE)


def period_ended_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The year or quarter that the words behind it name by its last day: "the quarter" ended June 30, 2011."""
    found = PERIOD_ENDED.match(plain, at)
    size = {"year": 12, "half": 6, "quarter": 3}[found[1].lower()] if found else 0
    ended = ended_at(plain, found.end(), size, setting) if found else None
    return Found(found.end(), ended) if found and ended else None


def months_timex(first: date, last: date) -> str:
    """The TIMEX3 value of whole months: a year, half, quarter or month where it is one, else a range of months."""
    whole = first.day == 1 and last == calendar.month_end(last.year, last.month)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if not whole:
        return f"{first.isoformat()}/{last.isoformat()}"
    if count == 12 and first.month == 1:
        return f"{first.year:04d}"
    if count == 6 and first.month in (1, 7):
        return f"{first.year:04d}-H{1 if first.month == 1 else 2}"
    if count == 3 and first.month % 3 == 1:
        return f"{first.year:04d}-Q{first.month // 3 + 1}"
    if count == 1:
        return f"{first.year:04d}-{first.month:02d}"
    return f"{first.year:04d}-{first.month:02d}/{last.year:04d}-{last.month:02d}"


def short_part_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A quarter or half in short: "Q3 2012", "3Q12", "Q1 FY2013", "1H 2012"."""
    found = Q.match(plain, at)
    if not found:
        return None
    digits = [g for g in found.groups() if g]
    number = int(digits[0])
    part = "quarter" if "Q" in found[0] else "half"
    year = Q_YEAR.match(plain, found.end())
    if year and year[1]:
        return Found(year.end(), of_fiscal_part(_full(year[1]), number, part, setting))
    if year and (len(year[2]) == 4 or year.end() - found.end() <= 3):
        return Found(year.end(), _part_of(_full(year[2]), number, part))
    if part == "half":
        return None
    return Found(found.end(), _bare_part(plain, at, found.end(), number, part, False, setting))


def fiscal_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A fiscal year or part: "fiscal 2013", "FY13", "fiscal 2013 third quarter", "fiscal year" ended June 30, 2010."""
    if found := FISCAL.match(plain, at):
        year, end = _full(found[1]), found.end()
        if part := THEN_PART.match(plain, end):
            return Found(part.end(), of_fiscal_part(year, NTHS[part[1].lower()], part[2].lower(), setting))
        if more := YEARS.match(plain, end):
            last = year // 100 * 100 + int(more[1]) if len(more[1]) == 2 else int(more[1])
            if last == year + 1:
                return Found(more.end(), of_fiscal_year(last, setting))
        return Found(end, of_fiscal_year(year, setting))
    if found := FISCAL_PART.match(plain, at):
        number, part_name, end = NTHS[found[1].lower()], found[2].lower(), found.end()
        if part_name == "half" and number > 2:
            return None
        if tail := OF_YEAR_AT.match(plain, end):
            return Found(tail.end(), of_fiscal_part(_full(tail[1] or tail[2]), number, part_name, setting))
        return Found(end, _bare_part(plain, at, end, number, part_name, True, setting))
    if found := FISCAL_PERIOD.match(plain, at):
        size = {"year": 12, "half": 6, "quarter": 3}[found[1].lower()]
        ended = ended_at(plain, found.end(), size, setting)
        if ended and ended.period and ended.period.end:
            if size == 12:
                return Found(found.end(), Stretch(ended.period, f"FY{ended.period.end.year:04d}"))
            return Found(found.end(), ended)
    return None


def this_fiscal_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A fiscal year by its place: "last fiscal year"."""
    found = THIS_FISCAL.match(plain, at)
    if not found or found[2].lower() != "year" or not setting.today:
        return None
    step = {"last": -1, "previous": -1, "prior": -1, "next": 1}.get(found[1].lower(), 0)
    this = fiscal_year_of(setting.today, setting)
    return Found(found.end(), of_fiscal_year(this + step, setting) if this else NOTHING)


YEAR = re.compile(r"((?:1[0-9]|20)\d\d)(?![\d%A-Za-z]|[.,]\d|,\d)")
YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|till|during|before|after|through|throughout|from|early|late|mid|year|years|late-|post|pre|"
    r"around|circa|of|summer|spring|autumn|fall|winter|end|vs|versus)|[(,;:/-]|\b(?:[A-Za-z]{3,9}day|and|to|or|the|a|an|its|our|their|his|her|"
    r"that|this|for|on|between|[A-Z][a-z]+|'s))[ \n-]?$",
    re.IGNORECASE,
)
SURE_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|throughout|early|late|mid|year|circa|before|after|by)[ \n-]$", re.IGNORECASE
)
HEDGE_BEFORE = re.compile(
    r"(?:\b(?:than|over|about|nearly|almost|approximately|roughly|some|least|most|up to|total|of up|exceeding|under|number|no|nos|form|room|"
    r"route|highway|flight|section|page|suite|box|item|rule|abstract|model|boeing|only|another|just|first|all|additional)\.?"
    r"|[#$€£×x=<>~+])[ \n]?$",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"[ \n](?:(?:\w+[ \n])?(?:people|persons|men|women|children|patients|subjects|employees|workers|jobs|staff|users|customers|"
    r"deaths|cases|copies|units|shares|votes|miles|feet|metres|meters|kilometres|kilometers|km|m|ft|mi|kg|g|mg|tons|tonnes|"
    r"pounds|dollars|euros|yen|points|times|years|months|weeks|days|hours|minutes|seconds|troops|soldiers|students|seats|"
    r"homes|houses|stores|cars|vehicles|ships|aircraft|planes|species|samples|participants|volunteers|members|pages|words|"
    r"songs|episodes|games|matches|runs|goals|tests|infections|fans|square|cubic|BC|BCE|rpm|hp|mm|cm|calories|acres|hectares|"
    r"bytes|megawatts|watts|volts|residents|inhabitants|households|companies|countries|schools|locations)\b)|[ \n](?:million|billion|thousand|hundred|percent|per cent|basis)\b"
)


THROUGH_YEAR = re.compile(rf"{GAP}(to|through|until|and){GAP}((?:1[0-9]|20)\d\d)(?![\d%A-Za-z]|[.,]\d)", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween[ \n]$", re.IGNORECASE)


GROWTH_OVER = re.compile(
    r"(?:%|\bpercent|\b(?:increase[ds]?|growth|grew|growing|gain(?:ed)?|improve\w*|rose|up|decline[ds]?|decrease[ds]?|"
    r"sequentially)\b)[^.;\n]{0,40}\bover[ \n]$",
    re.IGNORECASE,
)


def year_at(plain: str, at: int, setting: Setting) -> Found | None:
    """
    A year by itself: "2006", "a 2000 agreement", "2010-2012".

    Four digits without a comma are a year where no hedge stands before them and no counted thing behind ("more than
    2000 people"); before 1900 a word like "in" is asked for as well.
    """
    found = YEAR.match(plain, at)
    if not found:
        return None
    year, end = int(found[1]), found.end()
    before = plain[max(0, at - 14) : at]
    sure = SURE_BEFORE.search(before) or (before.endswith("over ") and GROWTH_OVER.search(plain, max(0, at - 60), at))
    if not sure and (HEDGE_BEFORE.search(before) or COUNTED.match(plain, end)):
        return None
    if sure and COUNTED.match(plain, end):
        return None
    if year < 1900 and not sure and not before.endswith("("):
        return None
    if part := THEN_PART.match(plain, end):
        return Found(
            part.end(),
            _part_of(year, NTHS[part[1].lower()], part[2].lower())
            if NTHS[part[1].lower()] <= (4 if part[2].lower() == "quarter" else 2)
            else NOTHING,
        )
    if fiscal := THEN_FISCAL.match(plain, end):
        return Found(fiscal.end(), of_fiscal_year(year, setting))
    if (through := THROUGH_YEAR.match(plain, end)) and (through[1].lower() != "and" or BETWEEN.search(before)):
        if year < int(through[2]) <= year + 120:
            return Found(through.end(), calendar.joined(calendar.in_year(year), calendar.in_year(int(through[2]))))
    if more := YEARS.match(plain, end):
        last = year // 100 * 100 + int(more[1]) if len(more[1]) == 2 else int(more[1])
        if year < last <= year + 60 and not (len(more[1]) == 2 and last <= 12 + year // 100 * 100 and last != year + 1):
            return Found(more.end(), calendar.joined(calendar.in_year(year), calendar.in_year(last)))
    return Found(end, calendar.in_year(year))


DECADE = re.compile(r"((?:1[0-9]|20)\d0)'?s\b")
SHORT_DECADE = re.compile(r"'?([1-9]0)'?s\b")
DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
CENTURY = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)(?:{GAP}|-)century\b", re.IGNORECASE)


def decade_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A decade or century in digits: "the 1990s", "'90s", "the 20th century"."""
    if found := DECADE.match(plain, at):
        year = int(found[1])
        # "the 1900s" are a century; "the 2000s" are taken as ten years.
        return Found(
            found.end(), calendar.in_century(year) if year % 100 == 0 and year < 2000 else calendar.in_decade(year)
        )
    if (found := SHORT_DECADE.match(plain, at)) and plain[max(0, at - 1) : at] == "'":
        return Found(found.end(), calendar.in_decade(1900 + int(found[1])))
    if (found := CENTURY.match(plain, at)) and 1 <= int(found[1]) <= 21:
        number = int(found[1])
        first, last = calendar.exact(number * 100 - 99, 1, 1), calendar.exact(number * 100, 12, 31)
        return Found(found.end(), Stretch(calendar.span(first, last), f"{number - 1:02d}XX"))
    return None


SEASON_YEAR = re.compile(rf"(spring|summer|autumn|fall|winter)(?:{GAP}(?:of{GAP})?|,{GAP}){PLAIN_YEAR}", re.IGNORECASE)


def season_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A season with its year: "summer 2012"."""
    found = SEASON_YEAR.match(plain, at)
    if not found:
        return None
    code, first = SEASONS[found[1].lower()]
    return Found(found.end(), calendar.in_season(int(found[2]), code, first))


Maker = Callable[[str, int, Setting], Found | None]
