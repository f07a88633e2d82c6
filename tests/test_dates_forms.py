"""The many ways in which prose names a stretch of time, form by form, read on Wednesday, June 5, 2013."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention

WEDNESDAY = date(2013, 6, 5)
KINDS = ("date", "time", "set", "duration")


def read(text: str, today: date | None = WEDNESDAY) -> list[Mention]:
    return [m for m in find_mentions(Document.from_text(text, name="case", date=today)) if m.kind in KINDS]


def told(text: str) -> list[tuple[str, str | None]]:
    return [(mention.text, mention.timex) for mention in read(text)]


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("Output in the year to March 2013 fell.", "year", "2012-04-01 to 2013-03-31"),
        ("Output in the year to 31 March fell.", "year", "2012-04-01 to 2013-03-31"),
        ("Output in the full year to end-March 2013 fell.", "year", "2012-04-01 to 2013-03-31"),
        ("Output in the quarter to March fell.", "quarter", "2013-01-01 to 2013-03-31"),
        ("Output in the nine months to 30 September 2012 fell.", "nine months", "2012-01-01 to 2012-09-30"),
        ("Output in the half year ended 30 June 2012 fell.", "half year", "2012-01-01 to 2012-06-30"),
        ("Output in the three months through June 30, 2012 fell.", "three months", "2012-04-01 to 2012-06-30"),
        ("Output in the week ending 1 June 2013 fell.", "week", "2013-05-26 to 2013-06-01"),
        ("Output in the fiscal year ended 30 June 2012 fell.", "fiscal year", "2011-07-01 to 2012-06-30"),
    ],
)
def test_a_period_is_named_by_its_last_day_however_that_is_written(text: str, words: str, period: str) -> None:
    first, *_ = read(text)

    assert (words, period) == (first.text, str(first.period))


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("Sales rose in the year to date.", "year to date", "2013-01-01 to 2013-06-05"),
        ("Year-to-date sales rose.", "Year-to-date", "2013-01-01 to 2013-06-05"),
        ("YTD 2013 sales rose.", "YTD 2013", "2013-01-01 to 2013-06-05"),
        ("Sales rose in 2012 YTD.", "2012 YTD", "2012-01-01 to 2012-06-05"),
        ("Sales for the year to date through May rose.", "year to date through May", "2013-01-01 to 2013-05-31"),
        (
            "Sales rose in the first quarter 2013 year-to-date.",
            "first quarter 2013 year-to-date",
            "2013-01-01 to 2013-03-31",
        ),
        ("Sales rose in the fiscal year to date.", "fiscal year to date", "None"),
        ("Sales rose since the start of the year.", "start of the year", "2013-01-01 to 2013-06-05"),
        ("Sales fell at the start of the year.", "start of the year", "2013-01-01 to 2013-04-30"),
    ],
)
def test_a_year_to_date_ends_with_the_document_or_what_is_told_beside_it(text: str, words: str, period: str) -> None:
    first, *_ = read(text)

    assert (words, period) == (first.text, str(first.period))


@pytest.mark.parametrize("text", ["Sales in the year to date rose.", "It fell from one year to June."])
def test_a_year_up_to_something_else_has_no_last_day(text: str) -> None:
    assert [] == [m for m in read(text) if m.text == "year"]


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("March quarter", "2013-Q1"), ("December 2012 quarter", "2012-Q4"), ("June-quarter 2012", "2012-Q2"),
        ("December quarter of 2012", "2012-Q4"), ("last quarter of 2012", "2012-Q4"), ("last half of 2012", "2012-H2"),
        ("final half of 2012", "2012-H2"), ("last quarter of last year", "2012-Q4"),
        ("2012-13 fiscal year", "FY2013"), ("2012/13 financial year", "FY2013"), ("winter of 2012-13", "2012-WI"),
        ("yearend 2012", "2012"), ("early to mid-2012", "2012"), ("mid to late June", "2013-06"),
        ("mid- to late-2012", "2012"), ("mid-'90s", "199X"), ("late '80s", "198X"), ("mid-70s", "197X"),
        ("nineteenth century", "18XX"), ("twenty-first century", "20XX"),
        ("first week of May", "2013-W18"), ("last week of May 2012", "2012-W22"),
        ("1st week of next month", "2013-W27"), ("first weekend of June", "2013-W22-WE"),
        ("first week of Oct. on Friday", "2012-10-05"), ("Tuesday, the fourth of June, 2013", "2013-06-04"),
        ("eve of June 4", "2013-06-03"), ("week before last", "2013-W21"), ("year before last", "2011"),
        ("night before last", "2013-06-03TNI"), ("Friday before last", "2013-05-24"), ("week after next", "2013-W25"),
        ("weekend before last", "2013-W21-WE"), ("quarter after next", "2013-Q4"),
        ("week before Christmas", "2012-W51"), ("Monday after Easter", "2013-04-01"),
        ("Sunday before June 4", "2013-06-02"), ("weekend before Christmas", "2012-W51-WE"),
        ("last week of 2012", "2012-W52"), ("first week of 2013", "2013-W01"), ("first few months of 2012", "2012"),
        ("CY2012", "2012"), ("4QFY12", "FY2012-Q4"), ("Q4FY12", "FY2012-Q4"), ("1HFY14", "FY2014-H1"),
        ("9M 2012", "2012-01/2012-09"), ("6M12", "2012-H1"), ("H2 '12", "2012-H2"), ("back half of 2012", "2012-H2"),
        ("second calendar quarter of 2012", "2012-Q2"), ("latter half of 2012", "2012-H2"),
        ("latter part of 2012", "2012"), ("early part of 2012", "2012"), ("13th–14th centuries", "12XX/13XX"),
        ("16th to the 18th century", "15XX/17XX"), ("Oct. to December 2012", "2012-10/2012-12"),
        ("Aug 96", "1996-08"), ("Sept. 64", "1964-09"), ("2012-August", "2012-08"), ("rest of the year", "2013"),
        ("remainder of the quarter", "2013-Q2"), ("15 March 44 BC", "BC0044-03-15"),
    ],
)  # fmt: skip
def test_a_period_has_many_written_forms(words: str, timex: str) -> None:
    assert [(words, timex)] == told(f"They built it in the {words}.")


def test_the_first_of_two_centuries_is_one() -> None:
    assert [("18th", "17XX"), ("19th centuries", "18XX")] == told("It stood in the 18th and 19th centuries.")


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("Sales fell to $300 million last year from $450 million the year before.", ["2012", "2011"]),
        ("It fell on June 4, 2012, and had risen the day before.", ["2012-06-04", "2012-06-03"]),
        ("What did they say the day before?", ["2013-06-04"]),
        ("It was so the year before, they said.", []),
        ("It ran from January 3, 2012 to February 1.", ["2012-01-03", "2012-02-01"]),
        ("It ran from December 3, 2011 through January 31.", ["2011-12-03", "2012-01-31"]),
        ("It ran from 3 December 2011 to 31 January.", ["2011-12-03/2012-01-31"]),
        ("It ran from August 2011 to 12 September.", ["2011-08", "2011-09-12"]),
        ("It opens Tuesday and Thursday of next week.", ["2013-06-11", "2013-06-13"]),
        ("It opens Monday to Friday of next week.", ["2013-06-10/2013-06-14"]),
        ("It runs from now until December.", ["PRESENT_REF", "2013-12"]),
        ("It is due at quarter-end.", ["2013-Q2"]),
        ("After a weekend of rain, they left.", []),
        ("Posted: Fri, 09 Sep 2005 13:51:39 -0700", ["2005-09-09T13:51-07:00"]),
        ("It rang 5 hours after 12 pm.", ["PT5H", "T12:00"]),
        ("On June 4, 2012, it rained, as it had the night before.", ["2012-06-04", "2012-06-03TNI"]),
        ("On June 4, 2012, they met, and that evening it rained.", ["2012-06-04", "2012-06-04TEV"]),
        ("They said that night trains ran on June 4, 2012.", ["2012-06-04"]),
        ("It fell six months before his death.", ["P6M"]),
        ("They had met 10 days before.", ["P10D"]),
        ("It opens Mon.-Fri. here.", ["2013-06-03/2013-06-07"]),
    ],
)
def test_a_date_goes_on_from_the_one_before_it(text: str, timexes: list[str]) -> None:
    assert timexes == [mention.timex for mention in read(text)]


def test_a_stretch_of_two_parts_has_the_days_of_both() -> None:
    (both,) = read("They built it in early to mid-2012.")

    assert "2012-01-01 to 2012-08-31" == str(both.period)


@pytest.mark.parametrize(
    "text",
    [
        "It was in the 90s in the shade, and the heat went on.",
        "Temperatures in the mid-80s are expected.",
        "A man in his mid-40s came in.",
        "A woman in her late thirties came in.",
        "The week before, they had met.",
        "They took the first in the row.",
    ],
)
def test_what_is_in_its_forties_is_no_decade(text: str) -> None:
    assert [] == read(text)


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It opens a week from Tuesday.", "2013-06-18"),
        ("It opens two weeks from Wednesday.", "2013-06-19"),
        ("It opens two weeks from Friday, June 14.", "2013-06-28"),
        ("They met on Thanksgiving.", "2012-11-22"),
        ("They will meet on Thanksgiving.", "2013-11-28"),
        ("It will begin in two weeks and last for six.", "2013-W25"),
        ("It will open in the fall.", "2013-FA"),
        ("It opens two Sundays from now.", "2013-06-16"),
        ("They met three Fridays ago.", "2013-05-17"),
        ("June last year was dry.", "2012-06"),
        ("In June of the previous year it rained.", "2012-06"),
        ("It rose to 5% in March from 4% in the previous month.", "2013-02"),
        ("It rose to 5% in the first quarter from 4% in the prior quarter.", "2012-Q4"),
        ("They met on the second-to-last day of June.", "2013-06-29"),
        ("It was worse than the '08 crisis.", "2008"),
        ("It opened in the winter.", "2012-WI"),
        ("It opened in early spring.", "2013-SP"),
        ("It was sold for $3 a quarter-century ago.", "1988-06"),
    ],
)
def test_a_day_beside_the_documents_is_found_by_the_way_the_words_look(text: str, timex: str) -> None:
    assert timex in [mention.timex for mention in read(text)]


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("third Friday of next month", "2013-07-19"), ("last Friday of June", "2013-06-28"),
        ("third Monday in January 2014", "2014-01-20"), ("5th of next month", "2013-07-05"),
        ("on the 20th", "2013-06-20"), ("Thursday, the 13th", "2013-06-13"), ("Monday (June 3)", "2013-06-03"),
        ("Wednesday, 3/6", "2013-03-06"),
        ("on 13/4", "2013-04-13"), ("on 13/4/12", "2012-04-13"), ("tonight", "2013-06-05TNI"),
        ("this morning", "2013-06-05TMO"), ("this Wednesday", "2013-06-05"), ("Friday at 8", "2013-05-31T08:00"),
        ("Monday two weeks from now", "2013-06-17"), ("Tuesday a week ago", "2013-05-28"),
        ("several weeks from now", "FUTURE_REF"), ("week of Easter", "2013-W13"), ("Easter week", "2013-W13"),
        ("next Easter", "2014-04-20"), ("this Christmas", "2012-12-25"), ("next spring", "2014-SP"),
        ("last two months of 2012", "2012-11/2012-12"), ("last two days of May", "2013-05-30/2013-05-31"),
        ("last decade", "200X"), ("this century", "20XX"), ("a century ago", "19XX"), ("in the nineties", "199X"),
        ("in the 1700s", "17XX"), ("every weekend", "XXXX-WXX-WE"), ("every morning", "XXXX-XX-XXTMO"),
        ("fiscal 2013-14", "FY2014"), ("fiscal first quarter 2013", "FY2013-Q1"), ("fiscal 1Q13", "FY2013-Q1"),
        ("in the fiscal fourth quarter", "FYXXXX-Q4"), ("fiscal Q3", "FYXXXX-Q3"),
    ],
)  # fmt: skip
def test_a_stretch_is_told_by_how_it_stands_to_the_documents_day(words: str, timex: str) -> None:
    assert [timex] == [mention.timex for mention in read(f"It came {words}.")]


@pytest.mark.parametrize(
    "text", ["It fell in the fall in prices.", "They played in spring training.", "They went to summer school."]
)
def test_a_season_that_is_no_time_is_none(text: str) -> None:
    assert [] == read(text)


def test_a_verb_far_behind_a_date_that_begins_its_sentence_tells_its_year() -> None:
    text = "In January, a week after the anniversary of the case of Hull vs. Leeds before the old court, it closed."

    assert "2013-01" == read(text)[0].timex
    (month, *_) = read(text, date(2012, 10, 25))
    assert "2012-01" == month.timex


def test_who_looks_for_a_way_around_a_day_does_not_look_ahead_to_it() -> None:
    (day,) = read("They said that they would look for ways to get around Sunday's ruling.")

    assert "2013-06-02" == day.timex


def test_a_document_that_writes_its_days_first_does_so_throughout() -> None:
    assert ["2013-05-30", "2013-06-02"] == [m.timex for m in read("It opened 30/05/2013 and closed 02/06/2013.")]
    assert ["2013-05-30", "2013-02-06"] == [m.timex for m in read("It opened 05/30/2013 and closed 02/06/2013.")]


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("Mondays", "XXXX-WXX-1"), ("weekends", "XXXX-WXX-WE"), ("every third Thursday", "XXXX-WXX-4"),
        ("every second week", "P2W"), ("every fourth year", "P4Y"), ("twice weekly", "P1W"),
        ("three times yearly", "P1Y"), ("every summer", "XXXX-SU"), ("every June 4", "XXXX-06-04"),
        ("first Monday of every month", "XXXX-WXX-1"), ("last day of each quarter", "P3M"),
        ("Tuesday nights", "XXXX-WXX-2TNI"), ("every second", "PT1S"), ("15th of each month", "XXXX-XX-15"),
    ],
)  # fmt: skip
def test_what_comes_again_has_many_forms(words: str, timex: str) -> None:
    mention = next(m for m in read(f"They meet on {words}.") if m.kind == "set")

    assert (words, timex) == (mention.text, mention.timex)


@pytest.mark.parametrize(
    "text",
    ["They won on Super Tuesday.", "It was told in USA Today.", "She is on the Today show.", "June's mother came."],
)
def test_a_name_with_a_day_in_it_is_no_date(text: str) -> None:
    assert [] == read(text)


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("Cyber Monday", "2012-11-26"), ("April Fools' Day", "2013-04-01"), ("Canada Day", "2012-07-01"),
        ("All Saints' Day", "2012-11-01"), ("Holy Thursday", "2013-03-28"), ("Armistice Day", "2012-11-11"),
    ],
)  # fmt: skip
def test_a_day_with_a_name_is_that_day(words: str, timex: str) -> None:
    (day,) = read(f"They met on {words}.", date(2013, 1, 5) if timex < "2013" else WEDNESDAY)

    assert (words, timex) == (day.text, day.timex)


@pytest.mark.parametrize("text", ["The Happy Mondays sang.", "Every third visitor paid.", "Every second counts here."])
def test_what_only_looks_like_a_set_is_none(text: str) -> None:
    assert [] == [m for m in read(text) if m.kind == "set"]


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("two years, three months and five days", "P2Y3M5D"), ("2h15m", "PT2H15M"), ("2 h 15 min", "PT2H15M"),
        ("1 hr. 30 min", "PT1H30M"), ("1h 5m 30s", "PT1H5M30S"), ("a quarter of an hour", "PT15M"),
        ("three-quarters of an hour", "PT45M"), ("a quarter-century", "P25Y"), ("a day or two", "P1D"),
        ("one year or by two", "P1Y"), ("another week or two", "P1W"),
        ("the past decade and a half", "P15Y"), ("a decade and two years", "P12Y"),
    ],
)  # fmt: skip
def test_a_length_has_many_written_forms(words: str, timex: str) -> None:
    assert [(words.removeprefix("the "), timex)] == told(f"It went on for {words}.")


@pytest.mark.parametrize(
    "text",
    ["It is a $500,000-a-year job.", "It is a $1-million-a-day trade.", "The 18-year-olds left.", "45-64 years of age"],
)
def test_a_rate_and_an_age_are_no_lengths(text: str) -> None:
    assert [] == [m for m in read(text) if m.kind == "duration"]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It runs between 8 and 10 p.m. here.", "T20:00/T22:00"),
        ("It rang at three in the afternoon.", "T15:00"),
        ("It rang at 13:00 UTC+2.", "T13:00+02:00"),
        ("It rang at 13:00 GMT-03:30.", "T13:00-03:30"),
        ("It rang at 1 pm utc +02.", "T13:00+02:00"),
        ("It rang at 1:30 pst.", "T01:30-08:00"),
        ("It rang at 1 at night.", "T01:00"),
        ("It rang at half past two at night.", "T02:30"),
        ("It rang at ten at night.", "T22:00"),
        ("It runs from 9 to 11 in the morning.", "T09:00/T11:00"),
        ("It runs between 6 and 8 in the evening.", "T18:00/T20:00"),
        ("It runs from 9:00 through 17:30.", "T09:00/T17:30"),
        ("It ran on June 4, 10 p.m. to 1 a.m. here.", "2013-06-04T22:00/2013-06-05T01:00"),
        ("It rang on 1/8 at 12 pm.", "2013-01-08T12:00"),
        ("It rang at twelve noon.", "T12:00"),
        ("It runs from noon until one o'clock here.", "T12:00/T13:00"),
        ("It runs from eight o'clock to a quarter to ten.", "T08:00/T09:45"),
        ("It runs from eight in the morning to twelve noon here.", "T08:00/T12:00"),
    ],
)
def test_a_clock_time_has_many_forms(text: str, timex: str) -> None:
    assert [timex] == [mention.timex for mention in read(text)]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("In the years that followed, it grew.", "PXY"),
        ("In the months ahead it will grow.", "PXM"),
        ("In the days before the vote it fell.", None),
    ],
)
def test_units_without_a_count_are_a_length_where_they_lead_away(text: str, timex: str | None) -> None:
    assert timex == next((mention.timex for mention in read(text)), None)


@given(today=st.dates(date(1990, 1, 1), date(2030, 12, 31)), unit=st.sampled_from(["week", "month", "year"]))
def test_the_period_before_last_is_the_last_of_the_last(today: date, unit: str) -> None:
    (last,) = read(f"They met last {unit}.", today)
    assert last.period and last.period.start
    (earlier,) = read(f"They met last {unit}.", last.period.start)

    assert [earlier.period] == [m.period for m in read(f"They met the {unit} before last.", today)]


@given(
    year=st.integers(1950, 2035), month=st.integers(1, 12), form=st.sampled_from(["{} {} quarter", "{} quarter of {}"])
)
def test_a_quarter_named_by_its_last_month_ends_with_it(year: int, month: int, form: str) -> None:
    name = date(2000, month, 1).strftime("%B")
    (quarter,) = read(f"Sales in the {form.format(name, year)} fell.")

    assert quarter.period and quarter.period.start and quarter.period.end
    assert (year, month) == (quarter.period.end.year, quarter.period.end.month)
    assert 2 == (quarter.period.end.year - quarter.period.start.year) * 12 + month - quarter.period.start.month


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("Ann Lee will succeed him on October 1.", "October 1", "2013-10-01"),
        ("It will cut 180 jobs and reduce its fleet by the winter.", "winter", "2013-WI"),
        ("It cut 180 jobs in October.", "October", "2012-10"),
    ],
)
def test_what_will_be_done_lies_ahead_though_its_verb_looks_past(text: str, words: str, timex: str) -> None:
    assert (words, timex) in told(text)
