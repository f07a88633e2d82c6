"""What is compared with: "the year-ago quarter", "last year's third quarter", "the prior year", "a year earlier"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar, fiscal, named
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH
from factcheck.mentions.times.found import GAP, STEPS, Base, Found
from factcheck.mentions.times.quarters import in_part
from factcheck.patterns import pattern

YEAR_AGO = pattern(
    rf"(?:year-(?:ago|earlier)|(?:prior|previous|preceding)(?:-|{GAP})year(?:'s)?)(?:{GAP}|-)"
    rf"(?:({FIRST_TO_FOURTH})(?:{GAP}|-))?(?:fiscal{GAP})?(quarter|half|period|month)\b(?!-)",
    re.IGNORECASE,
)
YEARS_PART = pattern(
    rf"(this|last|next|current|prior|previous|preceding){GAP}(?:fiscal{GAP})?year['\u2019]s{GAP}(?:fiscal{GAP})?"
    rf"({FIRST_TO_FOURTH})(?:{GAP}|-)(quarter|half)\b(?!-)",
    re.IGNORECASE,
)
COMPARED = pattern(rf"\b(?:{named.COMPARING}|compar\w+|up|down)\b(?:[^.;]|\.(?=\d)){{0,80}}$", re.IGNORECASE)
PRIOR = ("prior", "previous", "preceding")


def year_ago_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A period a year before the one that is told of: "the year-ago quarter", "the prior-year period"."""
    found = YEAR_AGO.match(plain, at)
    if not found:
        return None
    if not setting.today:
        return Found(found.end(), calendar.somewhen(-1))
    told = named.named_near(plain, at, setting, base)
    long = [stretch for stretch in told if stretch.period and not stretch.period.is_day]
    before = named.counted_from(long[0], (1, "year"), -1) if len(long) == 1 else None
    if not long and found[2].lower() == "quarter" and (quarter := named.reported_quarter(plain, setting.today)):
        before = named.counted_from(quarter, (1, "year"), -1)
    if not before or not before.period or not before.period.start:
        return Found(found.end(), Stretch(None, f"{setting.today.year - 1:04d}"))
    part = found[2].lower()
    if found[1] and part in ("quarter", "half"):
        before = in_part(before.period.start.year, fiscal.NTHS[found[1].lower()], part)
    return Found(found.end(), before)


def years_part_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A quarter or half of a year by its place: "last year's third quarter"."""
    found = YEARS_PART.match(plain, at)
    part = found[3].lower() if found else ""
    number = fiscal.NTHS[found[2].lower()] if found else 0
    if not found or not setting.today or (part == "half" and number > 2):
        return None
    which, year = found[1].lower(), setting.today.year
    before = named.prior_year(plain, at, setting, base) if which in PRIOR else None
    if before and before.period and before.period.end:
        year = before.period.end.year
    else:
        year += STEPS[which]
    return Found(found.end(), in_part(year, number, part))


def earlier(plain: str, at: int, length: tuple[int, str], way: int, setting: Setting, base: Base) -> Stretch | None:
    """
    The days so long before (-1) or after (1) what is told of: "a year earlier", "two weeks later".

    Behind a comparison a day is that of the telling: "said on May 3 that profit rose from $3 million a year earlier".
    """
    compared = COMPARED.search(plain, max(0, at - 100), at)
    told = named.named_near(plain, at, setting, base)
    if compared:
        told = tuple(stretch for stretch in told if stretch.period and not stretch.period.is_day)
    counted = named.counted_from(told[0], length, way) if len(told) == 1 else None
    if counted or not (compared and way < 0 and setting.today):
        return counted
    day = calendar.shift(setting.today, -length[0], length[1])
    return Stretch(None, calendar.around(day, length[1]).timex) if day else None
