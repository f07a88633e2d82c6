"""Calendar dates and periods."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Reading, Setting
from factcheck.model import Period

MONTHS = "january february march april may june july august september october november december".split()
DAY = re.compile(rf"({'|'.join(MONTHS)}) (\d\d?)(?:, (\d{{4}}))?(?!\d)", re.IGNORECASE)


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The date that begins at `at`, or None."""
    match = DAY.match(plain, at)
    if not match or not (match[3] or setting.today):
        return None
    year = int(match[3]) if match[3] else setting.today.year  # type: ignore[union-attr]
    try:
        day = date(year, MONTHS.index(match[1].lower()) + 1, int(match[2]))
    except ValueError:
        return Reading(at, match.end(), "date")
    return Reading(at, match.end(), "date", period=Period(day, day), timex=day.isoformat())
