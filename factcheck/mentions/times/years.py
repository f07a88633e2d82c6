"""Years and what is made of them: "2006", "2010-2012", "the 1990s", "the 20th century", "summer 2012"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.fiscal import NTHS, PLAIN_YEAR, THEN_PART, YEARS, until
from factcheck.mentions.times.found import GAP, WORD, Found
from factcheck.mentions.times.months import SEASONS
from factcheck.mentions.times.quarters import in_part, of_fiscal_part, of_fiscal_year, year_then_part
from factcheck.mentions.times.tense import lean
from factcheck.mentions.times.written import COUNTED as THINGS
from factcheck.mentions.times.written import NTH, small, spelled_year, two_digit_year
from factcheck.patterns import pattern

THEN_FISCAL = pattern(rf"{GAP}(?:fiscal|financial|calendar){GAP}year\b", re.IGNORECASE)
YEAR_PART = pattern(r"((?:19|20)\d\d)[- ]?(?:Q([1-4])|H([12]))(?![A-Za-z0-9])")
YEAR = pattern(r"((?:1[0-9]|20)\d\d)(?![\d%A-Za-z]|[.,]\d|,\d)")
OF_ERA = pattern(rf"(\d{{1,4}}){GAP}(?:(AD\b|A\.D\.)|(?:BCE?\b|B\.C\.(?:E\.)?))(?![A-Za-z])")
BORN_BEFORE = pattern(
    r"(?:\b(?:founded|established|born|built|erected|died|dated|anno|circa)|(?<![A-Za-z])(?:est|ca|[bdc])\.)[ \n]$",
    re.IGNORECASE,
)
"""What stands before the year of an old beginning or end: "founded 1848", "b. 1848", "c. 1850"."""
LIFETIME = pattern(r"[ ]?-[ ]?((?:1[0-9]|20)\d\d)\)")
SURE_BEFORE = pattern(
    r"(?:\b(?:in|since|until|till|during|throughout|early|late|mid|year|circa|before|after|by|back to)|ading up to)"
    r"[ \n-]$",
    re.IGNORECASE,
)
HEDGE_BEFORE = pattern(
    r"(?:\b(?:than|over|about|nearly|almost|approximately|roughly|some|least|most|up to|total|"
    r"of up|exceeding|under|number|no|nos|form|"
    r"room|route|highway|flight|section|page|suite|box|item|rule|abstract|model|boeing|only|another|just|first|all|additional)\.?"
    r"|[#$€£×x=<>~+])[ \n]?$",
    re.IGNORECASE,
)
COUNTED = pattern(
    r"[ \n](?:(?:\w+[ \n])?(?:people|persons|men|women|children|patients|subjects|employees|workers|jobs|"
    r"staff|users|customers|deaths|cases|copies|units|shares|votes|miles|feet|metres|meters|kilometres|kilometers|km|m|ft|mi|kg|g|mg|tons|tonnes|"
    r"pounds|dollars|euros|yen|points|times|years|months|weeks|days|hours|minutes|seconds|troops|soldiers|students|seats|"
    r"homes|houses|stores|cars|vehicles|ships|aircraft|planes|species|samples|participants|volunteers|members|pages|words|"
    r"songs|episodes|games|matches|runs|goals|tests|infections|fans|square|cubic|BC|BCE|rpm|hp|mm|cm|calories|acres|hectares|"
    r"bytes|megawatts|watts|volts|residents|inhabitants|households|companies|countries|schools|locations)\b)"
    r"|[ \n](?:million|billion|thousand|hundred|percent|per cent|basis)\b"
    r"|-(?:seat(?:er)?|mile|foot|met(?:er|re)|kilomet(?:er|re)|acre|hectare|square|member|person|strong|page|word|room|bed|"
    r"unit|ton|tonne|pound|dollar|point|year|month|week|day|hour|watt|volt|horsepower)\b"
)
THROUGH_YEAR = pattern(
    rf"{GAP}(to|through|until|till|and){GAP}((?:1[0-9]|20)\d\d)(?![\d%A-Za-z]|[.,]\d)", re.IGNORECASE
)
BETWEEN = pattern(r"\bbetween[ \n]$", re.IGNORECASE)
GROWTH_OVER = pattern(
    r"(?:%|\bpercent|\bpct|\b(?:increase[ds]?|growth|grew|growing|gain(?:ed)?|improve\w*|rise|rose|up|decline[ds]?|decrease[ds]?|"
    r"sequentially)\b)[^.;\n]{0,40}\bover[ \n]$",
    re.IGNORECASE,
)


def year_at(plain: str, at: int, setting: Setting) -> Found | None:
    """
    A year by itself: "2006", "a 2000 agreement", "2010-2012".

    Four digits without a comma are a year where no hedge stands before them and no counted thing behind ("more than
    2000 people"); before 1900 a word like "in" is asked for as well.
    """
    if ("Q" in plain[at + 4 : at + 6] or "H" in plain[at + 4 : at + 6]) and (part_of := YEAR_PART.match(plain, at)):
        name = "quarter" if part_of[2] else "half"
        return Found(part_of.end(), in_part(int(part_of[1]), int(part_of[2] or part_of[3]), name))
    gap = plain.find(" ", at, at + 6) + 1
    if gap and plain[gap : gap + 1] in ("A", "B") and (era := OF_ERA.match(plain, at)):
        year = int(era[1])
        return Found(era.end(), calendar.in_year(year) if era[2] else Stretch(None, f"BC{year:04d}"))
    found = YEAR.match(plain, at)
    if not found:
        return None
    year, end = int(found[1]), found.end()
    before = plain[max(0, at - 14) : at]
    sure = SURE_BEFORE.search(before) or (
        before.endswith(("over ", "over\n")) and GROWTH_OVER.search(plain, max(0, at - 60), at)
    )
    if not sure and year < 1900 and BORN_BEFORE.search(before) and not COUNTED.match(plain, end):
        return Found(end, calendar.in_year(year))
    if not sure and (HEDGE_BEFORE.search(before) or COUNTED.match(plain, end)):
        return None
    if sure and (counted := COUNTED.match(plain, end)) and " " not in counted[0].strip():
        return None  # "in 2000 cases", but not "in 2000 most people"
    if year < 1900 and not sure and not before.endswith("("):
        return None
    wide = plain[max(0, at - 36) : at]
    if ("iscal" in wide or "inancial" in wide) and FISCAL_BEFORE.search(wide):
        return Found(end, of_fiscal_year(year, setting))
    if plain[end : end + 1] not in (" ", "\n", "-", "/"):
        return Found(end, calendar.in_year(year))
    if part := THEN_PART.match(plain, end):
        number, name = NTHS[part[1].lower()], part[2].lower()
        if name == "half" and number > 2:
            return None
        if "fiscal" in part[0].lower():  # "its 2013 fiscal second quarter"
            return Found(part.end(), of_fiscal_part(year, number, name, setting))
        return Found(part.end(), year_then_part(plain, at, part.end(), year, number, name, setting))
    if whose := THEN_FISCAL.match(plain, end):
        made = calendar.in_year(year) if "calendar" in whose[0].lower() else of_fiscal_year(year, setting)
        return Found(whose.end(), made)
    through = THROUGH_YEAR.match(plain, end)
    if through and (through[1].lower() != "and" or BETWEEN.search(before)) and year < int(through[2]) <= year + 120:
        return Found(through.end(), calendar.joined(calendar.in_year(year), calendar.in_year(int(through[2]))))
    if before.endswith("(") and (death := LIFETIME.match(plain, end)) and year < int(death[1]) <= year + 120:
        return Found(death.end(1), calendar.joined(calendar.in_year(year), calendar.in_year(int(death[1]))))
    if more := YEARS.match(plain, end):
        last = until(year, more[1])
        if last == year + 1 and (whose := THEN_FISCAL.match(plain, more.end())) and "calendar" not in whose[0].lower():
            return Found(whose.end(), of_fiscal_year(last, setting))  # "the 2012-13 fiscal year"
        month = len(more[1]) < 3 and int(more[1]) <= 12  # "2010-12" is December, "2010-11" and "2010/1" are two years
        if year < last <= year + 60 and (last == year + 1 or not month):
            return Found(more.end(), calendar.joined(calendar.in_year(year), calendar.in_year(last)))
    return Found(end, calendar.in_year(year))


SHORT_YEAR = pattern(r"\d\d(?![\dA-Za-z%/'-]|[.,:]\d)")
IN_SHORT = pattern(r"\b(?:in|since|of|from|until|till|through|by|before|after|during|early|late|mid)[ \n-]'$")
THE_SHORT = pattern(r"\bthe[ \n]'$")
ONE_THING = pattern(r"[ \n][A-Za-z][^'\n]{0,40}(?:[.,;\n]|$)")
"""Behind "the '08" what it is of, with no closing quotation mark: "the '08 crisis"."""


def short_year_at(plain: str, at: int) -> Found | None:
    """A year in two digits behind its apostrophe: "since '98"; a quotation that begins so has another behind it."""
    found = SHORT_YEAR.match(plain, at)
    if not found:
        return None
    if THE_SHORT.search(plain, max(0, at - 6), at):
        sure = ONE_THING.match(plain, found.end()) is not None
    else:
        sure = bool(IN_SHORT.search(plain, max(0, at - 10), at)) and not THINGS.match(plain, found.end())
    if not sure:
        return None
    return Found(found.end(), calendar.in_year(two_digit_year(int(found[0]))))


FISCAL_BEFORE = pattern(
    r"\b(?:fiscal|financial)(?: years?)? \d{4}(?:,? and|,| to| through| from| over) $", re.IGNORECASE
)
DECADE = pattern(r"((?:1[0-9]|20)\d0)'?s\b")
SHORT_DECADE = pattern(r"'?([1-9]0)'?s\b")
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
DECADE_BEFORE = pattern(
    r"\b(?:in|of|since|during|throughout|until|by|from|between|through|to|or|and|like)[ \n](?:the[ \n])?"
    r"(?:(?:early|late|mid)(?:-to-(?:mid|late))?[ -])?$",
    re.IGNORECASE,
)
"""What stands before a decade of two digits: "since the mid-70s", and not "in his 40s" or "the high 80s"."""
SPELLED_AGE = pattern(r"\b(?:his|her|their|my|your|our|its)[ \n](?:(?:early|late|mid)[ \n-])?$", re.IGNORECASE)
NO_DECADE = pattern(
    r"\b(?:temperature|degree|percent|weather|heat|thermometer|sunny|humid|cold|age[ds]?|score|speed|wind|mph|iq|lap|highs|lows)"
    r"|[%°]",
    re.IGNORECASE,
)
"""What is in its eighties beside a decade."""


def _is_decade(plain: str, at: int, end: int) -> bool:
    """Whether "90s" without its apostrophe is a decade: "since the 90s"."""
    return bool(DECADE_BEFORE.search(plain, max(0, at - 32), at)) and not NO_DECADE.search(
        plain, max(0, at - 80), end + 40
    )


SPELLED_DECADE = pattern(rf"(eighteen|nineteen){GAP}({'|'.join(DECADES)})\b", re.IGNORECASE)
SPELLED_BEFORE = pattern(
    r"\b(?:in|since|until|till|during|throughout|early|late|mid|by|from|before|after|of|around|circa|between|and|to|year)"
    r"[ \n]$",
    re.IGNORECASE,
)


def spelled_year_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A year or decade in words: "in nineteen ninety-eight", "the nineteen fifties"; not "nineteen ninety" alone."""
    if plain[at + 2] in "oO" and not plain[at + 3 : at + 8].lower().strip().startswith("th"):
        return None  # "two compounds"
    if decade := SPELLED_DECADE.match(plain, at):
        tens = DECADES[decade[2].lower()] % 100
        return Found(decade.end(), calendar.in_decade((1800 if decade[1][0] in "eE" else 1900) + tens))
    year = spelled_year(plain, at - 1) if SPELLED_BEFORE.search(plain, max(0, at - 12), at) else None
    if not year or THINGS.match(plain, year[0]) or plain[year[0] : year[0] + 1] == "%":
        return None
    return Found(year[0], calendar.in_year(year[1]))


TH = r"(\d{1,2})(?:st|nd|rd|th)"
CENTURY = pattern(
    rf"{TH}(?:(?:[ ]?-[ ]?|{GAP}(?:to|through){GAP}(?:the{GAP})?){TH})?(?:{GAP}|-)"
    rf"(?:century|centuries|Century(?! [A-Z]))\b"
    rf"|{TH}(?={GAP}(?:and|or){GAP}(?:(?:the|early|late){GAP})?\d{{1,2}}th{GAP}centur(?:y|ies)\b)"
)
"""A century, a range of them, and the first of two: "the 18th and 19th centuries"."""


SPELLED_CENTURY = pattern(rf"({NTH})(?:{GAP}|-)century\b", re.IGNORECASE)


def spelled_century_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A century by its ordinal in words: "the nineteenth century", "a seventeenth-century chapel"."""
    found = SPELLED_CENTURY.match(plain, at) if "century" in plain[at : at + 32].lower() else None
    number = small(found[1]) if found else None
    return Found(found.end(), _century(number)) if found and number and number <= 21 else None


def _century(number: int) -> Stretch:
    first, last = calendar.exact(number * 100 - 99, 1, 1), calendar.exact(number * 100, 12, 31)
    return Stretch(calendar.span(first, last), f"{number - 1:02d}XX")


def decade_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A decade or century in digits: "the 1990s", "'90s", "the 20th century"."""
    if found := DECADE.match(plain, at):
        year = int(found[1])
        # "the 1900s" are a century; "the 2000s" are taken as ten years.
        return Found(
            found.end(), calendar.in_century(year) if year % 100 == 0 and year < 2000 else calendar.in_decade(year)
        )
    if (found := SHORT_DECADE.match(plain, at)) and (plain[at - 1 : at] == "'" or _is_decade(plain, at, found.end())):
        return Found(found.end(), calendar.in_decade(1900 + int(found[1])))
    if (found := CENTURY.match(plain, at)) and 1 <= int(found[1] or found[3]) <= 21:
        first = _century(int(found[1] or found[3]))
        return Found(found.end(), calendar.joined(first, _century(int(found[2]))) if found[2] else first)
    return None


SEASON_YEAR = pattern(
    rf"(spring|summer|autumn|fall|winter)(?:{GAP}(?:of{GAP})?|,{GAP}){PLAIN_YEAR}(?:[-/](?:20)?\d\d(?![\d%]|[.,-]\d))?",
    re.IGNORECASE,
)


IN_SEASON = pattern(
    r"\b(?:in|by|until|till|since|during|before|through)[ \n](?:the[ \n])?(?:(?:early|late|mid)[ -])?$", re.IGNORECASE
)
IN_THE_SEASON = pattern(r"\b(?:in|by|until|since)[ \n](?:the|early|late)[ \n]$", re.IGNORECASE)
SEASON_OWNS = pattern(r"(?<!fall)(?<!spring)['’]s [a-z]")
CLAUSE_ENDS = pattern(r"[.,;:)](?!\d)|\s*$|[ \n](?:when|while|if|but|after|before)\b")
CLAUSE_GOES_ON = pattern(
    r"[.,;:)](?!\d)|\s*$|[ \n](?:and|or|when|while|if|but|after|before|with|at|on|is|was|were|will|has|had|for)\b"
)


def season_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A season with its year, "summer 2012", or the nearest: "by early summer", "in the spring"."""
    if found := SEASON_YEAR.match(plain, at):
        code, first = SEASONS[found[1].lower()]
        return Found(found.end(), calendar.in_season(int(found[2]), code, first))
    word = WORD.match(plain, at)
    if not word or not setting.today or not plain[at].islower():
        return None
    name, end = word[0], word.end()
    # "in the fall" of prices, "over the spring collection"
    ends = CLAUSE_GOES_ON if name != "fall" else CLAUSE_ENDS
    before = IN_SEASON if name != "fall" else IN_THE_SEASON
    owner = SEASON_OWNS.match(plain, end) and plain.endswith(("the ", "this "), 0, at)  # "the summer's rise in cases"
    if not owner and not (before.search(plain, max(0, at - 22), at) and ends.match(plain, end)):
        return None
    code, first = SEASONS[name]
    middle = first % 12 + 1
    year = calendar.nearest_month(middle, setting.today, lean(plain, at, end)) - (middle == 1)
    return Found(end, calendar.in_season(year, code, first))


def decade_word_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A decade in words: "the nineties"."""
    word = WORD.match(plain, at)
    if not word:
        return None
    if plain[max(0, at - 4) : at].lower().strip() not in ("the", "mid-", "rly", "ate"):
        return None
    if SPELLED_AGE.search(plain, max(0, at - 12), at):
        return None  # "a woman in her late thirties"
    return Found(word.end(), calendar.in_decade(DECADES[word[0].lower()]))
