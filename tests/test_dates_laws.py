"""Laws of dates: what is written in any form reads back as itself, and no text raises."""

from __future__ import annotations

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar, dates
from factcheck.model import Mention
from tests.test_laws_reading import below_hundred

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NTH = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

quick = settings(max_examples=300, derandomize=True, deadline=None)
some_day = st.dates(date(1000, 1, 1), date(9999, 12, 31))
todays = st.none() | st.dates()


def forms(day: date) -> list[str]:
    month, short, nth = MONTHS[day.month - 1], MONTHS[day.month - 1][:3], f"{day.day}{NTH.get(day.day, 'th')}"
    weekday = WEEKDAYS[day.weekday()]
    return [
        f"{month} {day.day}, {day.year}",
        f"{month} {nth}, {day.year}",
        f"{short}. {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{nth} of {month}, {day.year}",
        f"{day.day}-{short}-{day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{weekday[:3]}., {short} {day.day}, {day.year}",
        day.isoformat(),
        f"{day.month}/{day.day}/{day.year}",
        f"{day.day:02d}.{day.month:02d}.{day.year}",
        f"{day.year}/{day.month}/{day.day}",
    ]


@quick
@given(day=some_day, today=todays, form=st.integers(0, 11))
def test_a_day_reads_back_as_itself(day: date, today: date | None, form: int) -> None:
    written = forms(day)[form]
    reading = dates.read(f"{written} and so on", 0, Setting(today))

    assert reading is not None
    assert (len(written), day.isoformat()) == (reading.end, reading.timex)
    assert reading.period is not None and (day, day) == (reading.period.start, reading.period.end)


@quick
@given(day=st.dates(date(1940, 1, 1), date(2039, 12, 31)), today=todays, form=st.integers(0, 3))
def test_a_stamped_day_reads_back_as_itself(day: date, today: date | None, form: int) -> None:
    short = MONTHS[day.month - 1][:3]
    written = [
        f"{day.day}-{short}-{day.year % 100:02d}",
        f"{day.day:02d}{short.upper()}{day.year}",
        f"{day.day:02d}{short.upper()}{day.year % 100:02d}",
        f"{day.day:02d}/{short}/{day.year}",
    ][form]
    reading = dates.read(f"{written} in Bonn", 0, Setting(today))

    assert reading is not None
    assert (len(written), day.isoformat()) == (reading.end, reading.timex)


@quick
@given(
    first=st.dates(date(1000, 1, 1), date(9999, 1, 1)),
    length=st.integers(1, 60),
    joint=st.sampled_from((" through ", " to ", " - ", ", until ")),
    today=todays,
)
def test_the_days_of_a_range_have_the_year_behind_it(first: date, length: int, joint: str, today: date | None) -> None:
    last = date.fromordinal(first.toordinal() + length)
    ends = [f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}" for day in (first, last)]
    document = Document.from_text(f"They sail {ends[0]}{joint}{ends[1]}, {last.year}.", name="law", date=today)

    assert [first.isoformat(), last.isoformat()] == [mention.timex for mention in find_mentions(document)]


@quick
@given(
    today=st.dates(date(1900, 1, 1), date(2090, 1, 1)),
    count=st.integers(1, 99),
    unit=st.sampled_from(("day", "week", "month", "year")),
    form=st.integers(0, 1),
)
def test_a_distance_to_the_day_is_counted_from_the_document(today: date, count: int, unit: str, form: int) -> None:
    plural = f"{unit}s" if count > 1 else unit
    [mention] = time_mentions(f"It opened {count} {plural} {('ago today', 'ago')[form]}.", today)

    if form == 0 or unit == "day":
        assert calendar.on(calendar.shift(today, -count, unit)).timex == mention.timex
    assert mention.period is not None
    assert mention.period.holds(calendar.shift(today, -count, unit) or today)


@quick
@given(year=st.integers(2000, 2039), number=st.integers(1, 4), form=st.integers(0, 5))
def test_a_quarter_in_short_reads_back_as_itself(year: int, number: int, form: int) -> None:
    written = [
        f"Q{number} {year}", f"{number}Q{year % 100:02d}", f"{year}Q{number}", f"{year}-Q{number}",
        f"Q{number}-{year}", f"{number}Q {year}",
    ][form]  # fmt: skip
    [mention] = time_mentions(f"The port lost freight in {written} again.")

    assert (written, f"{year}-Q{number}") == (mention.text, mention.timex)


@quick
@given(first=some_day, length=st.integers(1, 300))
def test_a_range_reads_back_as_its_ends(first: date, length: int) -> None:
    last = date.fromordinal(min(first.toordinal() + length, date.max.toordinal()))
    written = f"{MONTHS[first.month - 1]} {first.day}, {first.year}"
    other = f"{MONTHS[last.month - 1]} {last.day}, {last.year}"
    left, right = (dates.read(words, 0, Setting()) for words in (written, other))

    assert left is not None and right is not None
    assert (first.isoformat(), last.isoformat()) == (left.timex, right.timex)
    if first.year == last.year and first < last:
        whole = dates.read(f"{written[:-6]} to {other}", 0, Setting())
        assert whole is not None and f"{first.isoformat()}/{last.isoformat()}" == whole.timex


@quick
@given(year=st.integers(1000, 9999), quarter=st.integers(1, 4))
def test_quarters_fill_their_year(year: int, quarter: int) -> None:
    reading = dates.read(f"{('first', 'second', 'third', 'fourth')[quarter - 1]} quarter of {year}", 0, Setting())
    known = 1800 <= year < 2100

    assert known == (reading is not None and reading.timex == f"{year}-Q{quarter}")


UNITS = {"minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}


def time_mentions(text: str, today: date | None = None) -> list[Mention]:
    found = find_mentions(Document.from_text(text, name="law", date=today))
    return [m for m in found if m.timex]


@quick
@given(count=st.integers(2, 9999), unit=st.sampled_from(sorted(UNITS)), form=st.integers(0, 3))
def test_a_length_of_time_reads_back_as_itself(count: int, unit: str, form: int) -> None:
    written = [f"{count} {unit}s", f"{count}-{unit}", f"{count:,} {unit}s", f"{count} full {unit}s"][form]
    [mention] = time_mentions(f"The voyage was one of {written} in all.")

    assert (written, UNITS[unit].format(count)) == (mention.text, mention.timex)
    assert mention.quantity is not None
    assert (count, unit) == (mention.quantity.written, mention.quantity.unit)


@quick
@given(hours=st.integers(0, 23), minutes=st.integers(0, 59), form=st.integers(0, 4))
def test_a_clock_time_reads_back_as_itself(hours: int, minutes: int, form: int) -> None:
    twelve, half = (hours - 1) % 12 + 1, "ap"[hours // 12]
    written = [
        f"{hours:02d}:{minutes:02d}",
        f"{twelve}:{minutes:02d} {half}.m.",
        f"{twelve}:{minutes:02d}{half}m",
        f"{twelve}.{minutes:02d} {half.upper()}M",
        f"{hours:02d}{minutes:02d} hours",
    ][form]
    [mention] = time_mentions(f"The ship sailed at {written} and came back.")

    assert ("time", written, f"T{hours:02d}:{minutes:02d}") == (mention.kind, mention.text, mention.timex)


@quick
@given(
    year=st.integers(1990, 2049),
    month=st.integers(1, 12),
    listed=st.lists(st.integers(1, 28), min_size=2, max_size=6, unique=True).map(sorted),
    said=st.booleans(),
)
def test_the_days_of_a_list_read_back_as_themselves(year: int, month: int, listed: list[int], said: bool) -> None:
    days = f"{', '.join(map(str, listed[:-1]))} and {listed[-1]}"
    text = f"They sail on {MONTHS[month - 1]} {days}{f', {year}' if said else ''}."

    found = time_mentions(text, date(year, month, 15))

    assert [date(year, month, day).isoformat() for day in listed] == [m.timex for m in found]


@quick
@given(year=st.integers(1900, 2099), month=st.integers(1, 12), form=st.integers(0, 3))
def test_a_month_reads_back_as_itself(year: int, month: int, form: int) -> None:
    name = MONTHS[month - 1]
    written = [f"{name} {year}", f"{name}, {year}", f"{name} of {year}", f"{month:02d}/{year}"][form]
    [mention] = time_mentions(f"The port opened in {written} with a feast.")

    assert (written, f"{year}-{month:02d}") == (mention.text, mention.timex)


@quick
@given(year=st.integers(1600, 2099), before=st.sampled_from(("in", "since", "until", "June", "January of")))
def test_a_year_in_words_reads_back_as_itself(year: int, before: str) -> None:
    century, rest = divmod(year, 100)
    assume(rest or century == 20)  # "nineteen hundred" counts as often as it dates
    words = f"{below_hundred(century)} {'oh ' if rest < 10 else ''}{below_hundred(rest)}" if rest else "two thousand"
    [mention] = time_mentions(f"The port fell {before} {words} at last.")

    month = {"June": "-06", "January of": "-01"}.get(before, "")
    assert (f"{before} {words}" if month else words, f"{year}{month}") == (mention.text, mention.timex)


@quick
@given(hour=st.integers(1, 12), minute=st.sampled_from((0, 5, 10, 15, 25, 30, 45)), form=st.integers(0, 3))
def test_a_time_in_words_reads_back_as_itself(hour: int, minute: int, form: int) -> None:
    name, rest = below_hundred(hour), below_hundred(minute) if minute else ""
    written, hours, minutes = [
        (f"{name} {rest} p.m.".replace("  ", " "), hour % 12 + 12, minute),
        (f"{name} o'clock", hour, 0),
        (f"half past {name}", hour, 30),
        (f"a quarter to {name}", (hour - 1) % 12, 45),
    ][form]
    [mention] = time_mentions(f"The ship sailed at {written}, and came back.")

    assert (written, f"T{hours:02d}:{minutes:02d}") == (mention.text, mention.timex)


DIGITS = "0 1 12 29 31 32 99 100 0000 9999 10000 99999999999 4th 31st 1/2 '90s 8:00 25:99".split()
AROUND = "am p.m. ET EST the of and or to through - / : . , ( ) $ % ago later from now before after ended 's".split()
PIECES = st.sampled_from([*sorted(dates.DATE_LEADS), *DIGITS, *AROUND, "\n"])


@quick
@given(pieces=st.lists(PIECES, max_size=9), gap=st.sampled_from(["", " ", "-", "\n"]), today=todays)
def test_any_text_can_be_read(pieces: list[str], gap: str, today: date | None) -> None:
    text = gap.join(pieces)
    for setting in (Setting(today), Setting(today, fiscal_year_end=(2, 29)), Setting(today, language="de")):
        for at in range(len(text)):
            reading = dates.read(text, at, setting)
            assert reading is None or at == reading.start < reading.end <= len(text)


@quick
@given(text=st.text(max_size=40), today=todays)
def test_text_of_any_script_can_be_read(text: str, today: date | None) -> None:
    for at in range(len(text)):
        dates.read(text, at, Setting(today))
