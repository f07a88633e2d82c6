"""Rules about dates, where examples alone would not show it: every day of the calendar, and any text."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import rulebook
from factcheck.documents import Document
from factcheck.engine import check

RULES = {rule.code: rule for rule in rulebook.bundled()}
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
FORMS = st.sampled_from(
    (
        "{weekday}, {month} {day}, {year}",
        "{weekday}, {month} {day}, {year}, at 8:00 a.m. ET",
        "{short}., {day} {month} {year}",
        "{weekday}\n{month} {day}, {year}",
        "{month} {day}, {year} ({weekday})",
        "{day} {month} {year}, a {weekday}",
    )
)
PIECES = st.sampled_from(
    (
        "Tuesday|Sat.|Sun, |June 31|February 29, 2013| – |2012-11-31|30/02/2013|, 9999|0000-00-00|the |(|)|\n\n|. |"
        "31st of |XX|[●]|$__ million|June |December 31, 9999|Wednesday, |March 2013|???|{{|}}|20__|"
        "x|\x00|\ufffd|№|٣|1,5\ufffd7"
    ).split("|")
)


def found(code: str, text: str, day: date | None = None) -> list[str]:
    return [f.at.text for f in check([Document.from_text(text, "a.txt", day)], rules=[RULES[code]]).findings]


def words(form: str, day: date, weekday: str) -> str:
    return form.format(weekday=weekday, short=weekday[:3], month=MONTHS[day.month - 1], day=day.day, year=day.year)


@settings(derandomize=True, max_examples=100, deadline=None)
@given(day=DAYS, form=FORMS)
def test_a_weekday_of_its_date_is_never_found(day: date, form: str):
    assert found("FC301", f"Northwind opens its mill on {words(form, day, WEEKDAYS[day.weekday()])}.") == []


@settings(derandomize=True, max_examples=100, deadline=None)
@given(day=DAYS, form=FORMS, off=st.integers(1, 6))
def test_any_other_weekday_is_found_once(day: date, form: str, off: int):
    weekday = WEEKDAYS[(day.weekday() + off) % 7]

    assert len(found("FC301", f"Northwind opens its mill on {words(form, day, weekday)}.")) == 1


@settings(derandomize=True, max_examples=60, deadline=None)
@given(day=DAYS, away=st.integers(-60, 60))
def test_a_date_without_a_year_is_of_the_documents_time(day: date, away: int):
    other = day + timedelta(days=away)
    text = f"Northwind opens its mill on {{}}, {MONTHS[other.month - 1]} {other.day}."

    assert found("FC301", text.format(WEEKDAYS[other.weekday()]), day) == []
    assert len(found("FC301", text.format(WEEKDAYS[other.weekday() - 1]), day)) == 1


@settings(derandomize=True, max_examples=100, deadline=None)
@given(day=DAYS)
def test_a_day_of_the_calendar_is_never_impossible(day: date):
    month = MONTHS[day.month - 1]
    text = f"It opened on {month} {day.day}, {day.year}, {day.day} {month} {day.year}, and {day.isoformat()}."

    assert found("FC302", text) == []


def test_the_day_behind_the_last_of_each_month_is_impossible():
    last = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    for month, days in zip(MONTHS, last, strict=True):
        assert [f"{month} {days + 1}, 2013"] == found("FC302", f"The offer ends on {month} {days + 1}, 2013.")


@settings(derandomize=True, max_examples=60, deadline=None)
@given(day=DAYS, away=st.integers(-400, 400))
def test_a_dateline_may_be_a_day_off_and_no_more(day: date, away: int):
    dateline = day + timedelta(days=away)
    text = f"LEEDS, England, {MONTHS[dateline.month - 1]} {dateline.day}, {dateline.year} -- The mill is open."

    assert (abs(away) > 1) == bool(found("FC303", text, day))


def test_a_past_day_without_its_year_or_far_behind_the_word_that_looks_ahead_is_a_note():
    text = "The mill is expected to open {}."
    far = "with shops, ovens, old lorries and a small bakery near Halden in 2011"

    for behind, severity in ((far, "note"), ("in February", "note"), ("in 2011", "warning")):
        document = Document.from_text(text.format(behind), "a.txt", date(2012, 3, 1))
        assert [f.severity for f in check([document], rules=[RULES["FC309"]]).findings] == [severity]


def test_a_day_and_a_month_that_were_exchanged_are_told():
    document = Document.from_text("LEEDS, April 6, 2013 -- Northwind has a new mill.", name="2013-06-04_mill.txt")

    (finding,) = (f for f in check([document]).findings if f.code == "FC303")
    assert "day and month exchanged" == finding.hint


@settings(derandomize=True, max_examples=200, deadline=None)
@given(text=st.lists(PIECES | st.text(max_size=6), max_size=14).map("".join), day=st.none() | DAYS)
def test_no_text_makes_a_rule_of_dates_or_drafts_raise(text: str, day: date | None):
    document = Document.from_text(text, "a.txt", day)
    codes = ("FC301", "FC302", "FC303", "FC514", "FC901", "FC902", "FC904")

    for finding in check([document], rules=[RULES[code] for code in codes]).findings:
        assert finding.at.text == text[finding.at.span.start : finding.at.span.end]
