"""
A weekday and a date that stand together and do not belong together: "Tuesday, June 5, 2013" (a Wednesday).

Somebody will come on the wrong day.  It happens when last year's text is used again, or when a meeting is moved and
only half of its date is changed.  A date without a year takes it from the document's date, and is compared only if it
lies within four months of it and no other year that the sentence names would fit.

Measured on 346 real documents: nothing false; of 45 weekdays, days and years changed in them 45 found; of 2,192 dates
with a weekday in other releases, all 26 wrong ones found and no right one flagged.

Source: LanguageTool, "Weekday and date do not match"; ISO 8601 for the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.almanac import MONTH_BEGINS, MONTHS, WEEKDAYS, in_words
from factcheck.claims.pull import Pulled
from factcheck.locales import Locale, locale
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import dates
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

SHORT = {name[:3].lower(): n for n, name in enumerate(WEEKDAYS)}
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?![A-Za-z])\.?)"
# "Sat" is a verb and "Sun" a newspaper, so the short forms need their capital; see `_is_weekday`.
WORD = pattern(rf"\b{WEEKDAY}(?![A-Za-z'])", re.IGNORECASE)
JOINT = pattern(
    r"(?:\)?[,:]?| (?:morning|afternoon|evening|night),?)"
    r"(?:[ \t]{1,3}(?:\n[ \t]{0,3})?|\n[ \t]{0,3}|[ \t]?[-–—|][ \t]?)(?:the )?(?=[A-Za-z0-9])"
)
BEHIND = pattern(
    rf" ?\((?P<bracketed>{WEEKDAY})\)"
    rf"|(?:, an? |,? which (?:is|was|falls on|fell on|will be) an? |, )(?P<word>{WEEKDAY})(?=[.,;]|$)"
)
LIST_BEFORE = pattern(rf"\b({WEEKDAY}),?(?: ?[-–—/&,] ?| and | or | to | through | thru | until )$", re.IGNORECASE)
# "Tuesday, tomorrow" is relative, and a matter of another rule.
DAY_WORDS = pattern(rf"\d|{MONTH_BEGINS}", re.IGNORECASE)
PAPER = pattern(r"(?:\b[Tt]he|[A-Z][a-z]+) $")
DIGITS = pattern(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
YEAR = pattern(r"(?<![\d,.$])(?:19|20)\d\d(?![\d%]|[,.]\d)")
DAY = pattern(r"\d{4}-\d\d-\d\d(?=$|/|T)")
LETTERS = pattern(r"[^\W\d_]+")

LONGEST = len("Wednesday afternoon, the ")
NEAR = timedelta(days=120)
YEARS = range(1753, 9990)
"""In 1752 the last English-speaking countries changed their calendar and, with it, their weekdays."""


def weekdays(page: Pulled) -> Iterator[Clash | Held]:
    """Every weekday beside a date: a clash where the calendar has another one, else held."""
    plain, setting = page.document.plain, Setting(page.document.date)
    if known := locale(page.document.language):
        yield from _abroad(page, known)
        return
    for word in _beside_dates(page):
        joint = JOINT.match(plain, word.end())
        reading = dates.read(plain, joint.end(), setting) if joint else None
        if joint and reading and reading.timex and DAY.match(reading.timex) and DAY_WORDS.match(plain, joint.end()):
            first, _, last = reading.timex.partition("/")
            other = LIST_BEFORE.search(plain, max(0, word.start() - 20), word.start())
            if not other:
                yield from _compared(page, _said(word[0]), first, Span(word.start(), reading.end), joint.end())
            elif last:
                yield from _compared(page, _said(other[1]), first, Span(other.start(1), reading.end), joint.end())
                yield from _compared(page, _said(word[0]), last, Span(word.start(), reading.end), joint.end())
            # "Monday and Tuesday, June 4 and 5": which of them belongs to which is not for us to say.
    for mention in page.mentions:
        if mention.kind != "date" or mention.period is None or not mention.period.is_day:
            continue
        at = page.document.to_plain(mention.span)
        behind = BEHIND.match(plain, at.end)
        if behind and not WORD.match(plain, at.start):
            joint = JOINT.match(plain, behind.end())
            if not (joint and dates.read(plain, joint.end(), setting)):  # "June 4, Saturday June 5"
                yield from _compared(
                    page,
                    _said(behind[behind.lastgroup or 0]),
                    str(mention.period.start),
                    Span(at.start, behind.end()),
                    at.start,
                )


def _abroad(page: Pulled, known: Locale) -> Iterator[Clash | Held]:
    """The weekdays in or in front of the dates of another language: "Mittwoch, dem 21. Mai 2014", "Mi., 21.05.2014"."""
    plain = page.document.plain
    for mention in page.mentions:
        if mention.kind in ("date", "time") and mention.timex and DAY.match(mention.timex):
            at = page.document.to_plain(mention.span)
            begun = LETTERS.match(plain, at.start)
            word = begun or known.lead.search(plain, max(0, at.start - LONGEST), at.start)
            if word and (said := known.weekdays.get(word[begun is None].lower())):
                yield from _compared(page, said - 1, mention.timex, Span(word.start(), at.end), word.end())


def _beside_dates(page: Pulled) -> Iterator[re.Match[str]]:
    """The weekdays in or right before a date, in order."""
    plain, done = page.document.plain, 0
    for mention in page.mentions:
        if mention.kind in ("date", "time"):
            at = page.document.to_plain(mention.span)
            start = max(done, at.start - LONGEST)
            near = plain[start : at.end].lower()
            for word in WORD.finditer(plain, start, at.end) if any(map(near.__contains__, SHORT)) else ():
                done = word.end()
                if _is_weekday(plain, word):
                    yield word


def _is_weekday(plain: str, found: re.Match[str]) -> bool:
    word, start = found[0], found.start()
    if word.lower().endswith("day"):
        return True
    return word[0].isupper() and not (word == "Sun" and PAPER.search(plain, max(0, start - 30), start))


def _said(word: str) -> int:
    return SHORT[word[:3].lower()]


def _compared(page: Pulled, said: int, timex: str, span: Span, at: int) -> Iterator[Clash | Held]:
    document = page.document
    day = date.fromisoformat(timex[:10])
    if day.year not in YEARS:
        return
    words = document.plain[at : span.end]
    years = {day.year}
    tells_year = YEAR.search(words) or DIGITS.search(words)
    if not tells_year:
        if document.date is None or abs(day - document.date) > NEAR:
            return
        years |= _years_around(page, span)
    days = [other for year in sorted(years) if (other := _in_year(day, year))]
    if swapped := _swapped(words):
        days.append(swapped)
    quote = document.to_text(span)
    place = document.quote(quote)
    source = tuple(
        Place(document.name, evidence.span, document.text[evidence.span.start : evidence.span.end])
        for evidence in document.dates[:1]
        if evidence.span and not tells_year and not evidence.span.meets(quote)
    )
    if any(other.weekday() == said for other in days):
        yield Held(place, f"{in_words(day)} is a {WEEKDAYS[said]}", source)
    else:
        message = f"{WEEKDAYS[said]} stands beside {in_words(day)}, which is a {WEEKDAYS[day.weekday()]}"
        yield Clash(place, message, source, f"{day} is a {WEEKDAYS[day.weekday()]}", hint=_fits(day, said))


def _years_around(page: Pulled, span: Span) -> set[int]:
    # "from Saturday, May 11 to Sunday, May 13, 2012": the year stands at the other end of the sentence.
    start = max(page.document.plain.rfind("\n", 0, span.start), span.start - 200, 0)
    return {int(year) for year in YEAR.findall(page.document.plain, start, span.end + 100)}


def _in_year(day: date, year: int) -> date | None:
    leap_day = (day.month, day.day) == (2, 29)
    return None if leap_day and year % 4 else day.replace(year=year)


def _swapped(words: str) -> date | None:
    # "Tuesday, 04/06/2013" is 4 June in one country and 6 April in another; either will do.
    found = DIGITS.match(words)
    if not found or not 1 <= int(found[1]) <= 12 or not 1 <= int(found[2]) <= 12:
        return None
    return date(int(found[3]), int(found[2]), int(found[1]))


def _fits(day: date, said: int) -> str:
    ahead = (said - day.weekday()) % 7
    near = day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
    years = [year for year in range(day.year - 6, day.year + 7) if (d := _in_year(day, year)) and d.weekday() == said]
    year = min(years, key=lambda y: (abs(y - day.year), y), default=None)
    hint = f"the nearest {WEEKDAYS[said]} is {in_words(near)}"
    return f"{hint}; {day.day} {MONTHS[day.month - 1]} is a {WEEKDAYS[said]} in {year}" if year else hint


RULE = Rule(
    code="FC301",
    name="weekday-differs",
    summary="a weekday and a date that do not belong together",
    severity="error",
    scope="document",
    check=weekdays,
    good=(
        Good("weekday in front", "The call is on Wednesday, June 5, 2013, and the fair opens on Sat., 8 June 2013."),
        Good("weekday behind", "The fair opens on June 8, 2013 (Saturday). It ends on 9 June 2013, a Sunday."),
        Good("both ends of a range", "Visitors may come Saturday to Wednesday, June 4-8, 2011."),
        Good("no year, near", "The office reopens on Monday, June 10.", dates=("2013-06-04",)),
    ),
    bad=(
        Bad(
            "in German, between points",
            "Das Werk ist neu. Die Hauptversammlung findet am Donnerstag, dem 21.05.2014 und nicht im Juni statt.",
            finds="Donnerstag, dem 21.05.2014",
        ),
        Bad("one day off", "The call is on Tuesday, June 5, 2013.", finds="Tuesday, June 5, 2013"),
        Bad("last year's weekday", "Doors open on Wed., 5 June 2014.", finds="Wed., 5 June 2014"),
        Bad("weekday behind", "The fair opens on June 8, 2013 (Friday).", finds="June 8, 2013 (Friday)"),
        Bad("a line end between", "The fair opens on Friday,\nJune 8, 2013.", finds="Friday,\nJune 8, 2013"),
        Bad(
            "no year, near", "The office reopens on Tuesday, June 10.", finds="Tuesday, June 10", dates=("2013-06-04",)
        ),
        Bad(
            "the end of a range",
            "Open from Saturday, May 12, 2012, to Monday, May 13, 2012.",
            finds="Monday, May 13, 2012",
        ),
        Bad(
            "a list of both ends",
            "Visitors may come Saturday to Tuesday, June 4-8, 2011.",
            finds="Tuesday, June 4-8, 2011",
        ),
    ),
    traps=(
        Good("in French", "L'assemblée de la société se tiendra le mercredi 21 mai 2014 à 10h30 dans les locaux."),
        Good("no year and no date of the document", "The office reopens on Tuesday, June 10."),
        Good(
            "no year, far from the document's date", "The mill burned on Tuesday, November 20.", dates=("2013-06-04",)
        ),
        Good(
            "the year stands at the other end",
            "The crew was out from Saturday, May 12 to Sunday, May 13, 2012.",
            dates=("2013-06-04",),
        ),
        Good("two weekdays and two days", "Talks are on Monday and Tuesday, June 3 and 4, 2013."),
        Good("a verb", "The board sat June 5, 2013, and rose late."),
        Good("a newspaper", "The figure is from the Sun, June 5, 2013, and the Harbour Sun, June 6, 2013."),
        Good("day or month first", "The vote is on Thursday, 06/06/2013, and Tuesday, 04/06/2013."),
        Good("a weekday before another date's list", "It is closed on Mondays. June 5, 2013 is a Wednesday."),
        Good("the calendar of the time", "They were taken on Friday, October 13, 1307."),
        Good("hours on weekdays", "Crews work Monday through Friday, 7 to 5. May 2013 is quiet."),
        Good("two dates in a row", "On June 4, Wednesday June 5 was named instead.", dates=("2013-06-01",)),
    ),
)
