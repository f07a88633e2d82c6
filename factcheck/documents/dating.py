"""
When a document was published: only what says so, never the date of what it recounts.

The strongest evidence comes first: the date that was given, front matter, the dateline, a line that is nothing but a
date, the file's name.  All of it is kept, so that a rule can compare what the dateline says with what the name says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from factcheck.almanac import MONTH, MONTHS, NAMES, SHORT_NAMES
from factcheck.locales import Locale, locale
from factcheck.model import Span
from factcheck.patterns import pattern

Source = Literal["given", "front matter", "dateline", "date line", "file name", "metadata"]

HEAD = 6000
"""Characters at the top in which a dateline is looked for: below them, a date belongs to the story."""

MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
DAY = pattern(
    rf"(?:(?P<month>{MONTH}) (?P<day>\d\d?)(?:st|nd|rd|th)?,? ?(?P<year>[12]\d{{3}})"
    rf"|(?P<day2>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<month2>{MONTH}),? (?P<year2>[12]\d{{3}})"
    r"|(?P<iso>[12]\d{3}-\d\d-\d\d))(?!\d)",
    re.IGNORECASE,
)
YEAR = pattern(r"[12]\d{3}(?!\d)")
ARTICLE = pattern(r"(?<=[\s(])(?:le|den|el|a) $")
BEFORE_YEAR, BEHIND_YEAR = 24, 7
"""Characters around its year in which a day stands whole: "15th of September, 2011", "2011-06-04"."""

WIRE = r"(?:\([A-Z][^()\n]{1,60}\)|/[A-Z][^/\n]{1,40}/|[A-Z]{2}[A-Za-z]*(?: [A-Z][A-Za-z]+)?[ ]?[Ww]ire)"
NAMED_WIRE = r"\((?:[A-Z][A-Z &/.]{2,40}|[A-Za-z ]{0,30}[Ww]ire[A-Za-z ]{0,20})\)"
WIRES = pattern(rf" ?{NAMED_WIRE}")
DASH = r"(?:--+|—|-|\||:|/|_)"
WORD = r"(?:[A-Z][A-Za-z.'-]*|&|and|de|del|la|le|du|of|the|am|an|der)"
# A place in front of the date: capitalised words, parted by commas, with a mark between them and the date.
PLACE = pattern(
    rf" *(?P<first>{WORD})(?:[ ,;]{{1,2}}{WORD}){{0,8}} ?(?:[,;] ?|{DASH} ?|(?={WIRE})|\()"
    rf"(?:{WIRE} ?{DASH}? ?)?(?:{WEEKDAY})?\(?$",
    re.IGNORECASE,
)
PLACE_WORDS = pattern(rf" *{WORD}(?:[ ,;]{{1,2}}{WORD}){{0,8}} ?(?:[,;|/(:—-]|--)")
NO_PLACE = pattern(
    r"(?:on|in|at|by|as|of|to|from|since|until|till|for|during|after|before|effective|dated|today|yesterday|this|the"
    r"|an?|we|it|its|our|when|while|through|ended|ending|fiscal|first|second|third|fourth|half|full|quarter|year|months?"
    rf"|three|six|nine|twelve|period|week|record|ex|{'|'.join(sorted(NAMES | SHORT_NAMES))})\b",
    re.IGNORECASE,
)
AFTER = pattern(rf" ?\)? ?(?:{WIRE})? ?(?:{DASH}|(?<=\)) [A-Z])")
CITY_AFTER = pattern(
    rf" ?(?:{WIRE} ?(?:{DASH})|{DASH} ?[A-Z]{{3}}[A-Z .]*(?:, ?[A-Z][A-Za-z. ]{{1,20}})? ?(?:{DASH}|{WIRE}))"
)
HEADER = pattern(
    r" *(?:(?:release|publication|published|issue|issued|posted|press release)[ -]?)?(?:date|on|published|released"
    r"|issued"
    r"|posted|dated)d? ?: *[\"']?",
    re.IGNORECASE,
)
EVENT = pattern(r"\n+ *(?:time|place|location|venue|where|dial|webcast)\b", re.IGNORECASE)  # the date of a meeting
PROSE = pattern(r"[^\n]{260}")  # a line so long that the story has begun
ALONE = pattern(
    rf" *(?:for (?:immediate )?release(?: at [\d:]+ [ap]\.?m\.?(?:,? [A-Z]{{2,4}})?)?|released|issued|published"
    rf"|posted)?[ ,:|-]*{WEEKDAY}$",
    re.IGNORECASE,
)
# A place, a comma and the date, and nothing else on the line: "Duluth, Minn., 18 July 2019".
TOWN = pattern(
    r" *[*_]{0,2}(?P<town>(?:(?:St|Ft|Mt)\. |[A-Z][a-z] )?[A-Z][A-Za-z'-]{2,20}(?: [A-Z][A-Za-z'-]{2,20}){0,2})"
    rf"(?:, (?:[A-Z]\.){{2,3}}|,? and [A-Z][a-z]{{2,20}}|, [A-Z][A-Za-z. ]{{1,20}}){{0,2}}, (?i:{WEEKDAY})$"
)
# Behind a date that opens a line: ". Toronto, Ontario. (Some Wire)".
TOWN_AFTER = pattern(rf"[.,] [A-Z][A-Za-z .'-]{{2,30}}(?:, [A-Z][A-Za-z. ]{{1,20}}){{0,2}} ?{NAMED_WIRE}")
# The end of a line that its date ends: "for the nine months ended", "compared with its cash as of".
GOES_ON = pattern(
    r"\b(?:ended|ending|on|in|at|as of|to|from|since|until|for|during|after|before|by|through|the|of|and|or|than|with)"
    r"[ \t]*\n[ \t|]*$",
    re.IGNORECASE,
)
RUNS_ON = pattern(r"[^\n]{30}[a-z,][ \t]*\n[ \t]*$")
"""A line of prose whose sentence goes on in the next, which a date and a full stop end: "debentures due"."""
STOPPED = pattern(
    rf"(?: ?{NAMED_WIRE})?\. [A-Z][a-z ][^\n]{{20}}"
)  # "LEEDS, 8 April 2003. Contoso today opened its plant"
NO_TOWN = pattern(
    r"\b(?:meeting|conference|congress|call|results|report|board|annual|notice|letter|quarter|edition|revised|updated"
    r"|approved|signed|dear|mr|mrs|ms|dr|president|director|officer|chairman|ltd|limited|inc|corporation|company)\b",
    re.IGNORECASE,
)
TOWN_LINES = 4
"""How many lines with words may stand above such a line: below them it is where and when something takes place."""
IN_NAME = pattern(r"(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)")


class DateEvidence(Struct, frozen=True, array_like=True):
    """One place that says when the document was published."""

    day: date
    source: Source
    span: Span | None = None  # None where it does not stand in the text


def in_name(name: str) -> DateEvidence | None:
    """The day that a file's name carries, the last one if there are several."""
    for found in reversed(IN_NAME.findall(name)):
        if day := _day(found[0], int(found[2]), found[3]):
            return DateEvidence(day, "file name")
    return None


def knows(plain: str, day: date) -> bool:
    """
    Whether a text may have been written on a day on which its file was made: it names the year, the one before or none.

    A release of 2003 that was printed to PDF in 2026 was not written in 2026.
    """
    years = {int(year[0]) for year in YEAR.finditer(plain)}
    return not years or not years.isdisjoint((day.year, day.year - 1))


def in_value(words: str) -> date | None:
    """The day that a value begins with: "2013-06-04T08:00:00-04:00", "June 4, 2013"."""
    words = words.strip()
    match = DAY.match(words) or DAY.match(words[:10])
    return _read(match) if match else None


def in_head(plain: str, language: str = "en") -> Iterator[DateEvidence]:
    """The days that the top of a plain text gives as its own: header, dateline, a line of its own; spans of `plain`."""
    known = locale(language)
    done = -1
    found: dict[Source, DateEvidence] = {}
    several = False  # dates alone on their lines: a calendar, which dates nothing
    for year in YEAR.finditer(plain, 0, HEAD):
        if year.start() < done:
            continue
        start = plain.rfind("\n", 0, year.start()) + 1
        end = plain.find("\n", year.start())
        done = end = len(plain) if end < 0 else end
        if year.start() - start > 200 or not (evidence := _in_line(plain, start, end, known)):
            continue
        if evidence.source == "dateline" or not PROSE.search(plain, 0, start):
            several |= evidence.source == "date line" and evidence.day != found.get("date line", evidence).day
            found.setdefault(evidence.source, evidence)
    yield from (evidence for source, evidence in found.items() if not (several and source == "date line"))


def _in_line(plain: str, start: int, end: int, known: Locale | None) -> DateEvidence | None:
    line = plain[start : min(end, start + 300)]
    match = _first_day(line, 0, len(line), known)
    if not match or not (day := _read(match, known)):
        return None
    before, after = _front(line[: match.start()], known), line[match.end() :]
    source: Source
    if HEADER.fullmatch(before) and not EVENT.match(plain, end):
        source = "front matter"
    elif _is_dateline(before, after):
        source = "dateline"
    elif (_is_alone(plain, start, before, after) and not after.strip(" .|*")) or (
        _is_town(before, after) and not EVENT.match(plain, end) and _lines(plain, start) <= TOWN_LINES
    ):
        source = "date line"
    else:
        return None
    return DateEvidence(day, source, Span(start + match.start(), start + match.end()))


def _is_alone(plain: str, start: int, before: str, after: str) -> bool:
    """Whether a date has a line of its own, which no line above goes on to: "for the nine months ended"."""
    if before.strip():
        return bool(ALONE.match(before))
    ends = "." in after and RUNS_ON.search(plain, max(0, start - 80), start)
    return bool(ALONE.match(before)) and not (ends or GOES_ON.search(plain, max(0, start - 40), start))


def _front(before: str, known: Locale | None) -> str:
    """What stands in front of a day, without the article that other languages have there: "Paris, le 4 juin 2011"."""
    return ARTICLE.sub("", before) if known else before


def _first_day(text: str, start: int, end: int, known: Locale | None = None) -> re.Match[str] | None:
    """The first day in characters [start, end): looked for around years only, since few lines have one."""
    day = known.day if known else DAY
    for year in YEAR.finditer(text, start, end):
        found = day.search(text, max(start, year.start() - BEFORE_YEAR), min(end, year.end() + BEHIND_YEAR))
        if found:
            return found
    return None


def _is_dateline(before: str, after: str) -> bool:
    if not before.strip():
        return bool(CITY_AFTER.match(after) or TOWN_AFTER.match(after))
    if STOPPED.match(after) and _is_town(before, ""):
        return True
    if NO_PLACE.match(before.lstrip()) or not PLACE_WORDS.match(before) or not PLACE.match(before):
        return False
    dash = TO_DATE.match(after)
    if dash and DAY.match(after, dash.end()):
        return False  # "Dora Lind (3 May 1933 – 4 June 2014) was a painter."
    return bool(AFTER.match(after))


def _is_town(before: str, after: str) -> bool:
    """Whether a line holds a place in front of its date and nothing behind it."""
    before, after = WIRES.sub("", before), WIRES.sub("", after)
    place = None if after.strip(" .|*_") else TOWN.match(before)
    return place is not None and not NO_TOWN.search(before) and not NO_PLACE.match(place["town"])


def _lines(plain: str, end: int) -> int:
    """How many lines with words stand in front of `end`."""
    return sum(not line.isspace() for line in plain[:end].splitlines())


def _read(match: re.Match[str], known: Locale | None = None) -> date | None:
    if known:
        return _day(match[3], known.months[match[2].lower()], match[1]) if match[3] else None
    if match["iso"]:
        year, month, day = match["iso"].split("-")
        return _day(year, int(month), day)
    name = (match["month"] or match["month2"])[:3].lower()
    return _day(match["year"] or match["year2"], MONTH_NUMBERS[name], match["day"] or match["day2"])


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


TO_DATE = pattern(rf" ?{DASH} ?")
NO_DATE = pattern(rf" *{WORD}(?:[ ,]{{1,2}}{WORD}){{0,8}} ?{DASH} ?{WIRE} ?{DASH}")
DATELINE_TAIL = pattern(
    rf" ?\)? ?(?:{WIRE} ?)?{DASH}(?: ?[A-Z][\w ]{{1,40}}(?: ?\([^()\n]{{1,80}}\))? ?{DASH}(?= ))?| ?\)"
    rf"|(?: ?{NAMED_WIRE})?\.(?= [A-Z])"
)


def dateline_end(plain: str, start: int, end: int, language: str = "en") -> int | None:
    """Where the dateline of a paragraph ends; None where it has none."""
    stop, known = min(end, start + 300), locale(language)
    match = _first_day(plain, start, stop, known)
    if not match or "\n" in plain[start : match.start()]:
        wire = NO_DATE.match(plain, start, stop)
        return wire.end() if wire else None
    line_end = plain.find("\n", match.end(), stop)
    after = plain[match.end() : stop if line_end < 0 else line_end]
    before = _front(plain[start : match.start()], known)
    if (ALONE.match(before) and not after.strip(" .|*")) or _is_town(before, after):
        return match.end()
    if not _is_dateline(before, after):
        wire = NO_DATE.match(plain, start, stop)
        return wire.end() if wire else None
    tail = DATELINE_TAIL.match(plain, match.end(), stop)
    return tail.end() if tail else match.end()
