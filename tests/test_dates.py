"""Dates: what is written, which days it means, and its TIMEX3 value."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import dates
from factcheck.model import Mention

TUESDAY = date(2013, 3, 12)


def read(text: str, today: date | None = TUESDAY, year_end: tuple[int, int] | None = None) -> list[Mention]:
    setting = Setting(today, fiscal_year_end=year_end)
    return [m for m in find_mentions(Document.from_text(text, name="case"), setting) if m.kind in ("date", "set")]


def one(text: str, today: date | None = TUESDAY, year_end: tuple[int, int] | None = None) -> Mention:
    (mention,) = read(text, today, year_end)
    return mention


def days(text: str, today: date | None = TUESDAY, year_end: tuple[int, int] | None = None) -> str:
    return str(one(text, today, year_end).period)


@pytest.mark.parametrize(
    "words",
    [
        "September 6, 2012", "Sept. 6, 2012", "Sep 6 2012", "September 6th, 2012", "6 September 2012", "6 Sept. 2012",
        "6th of September 2012", "sixth of September, 2012", "September sixth, 2012", "2012-09-06", "2012/9/6",
        "06.09.2012", "9/6/2012", "09-06-2012", "6-Sep-2012", "Thursday, September 6, 2012", "2012 September 6",
        "September 6 of 2012", "September sixth twenty twelve",
    ],
)  # fmt: skip
def test_one_day_has_many_written_forms(words: str) -> None:
    mention = one(f"They met on {words}.")

    assert (words, "2012-09-06", "2012-09-06") == (mention.text, mention.timex, str(mention.period))


def test_a_day_above_twelve_tells_day_and_month_apart() -> None:
    assert "2012-12-31" == days("It closed on 31/12/2012.")
    assert "2012-12-31" == days("It closed on 12/31/2012.")


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("October 3-7, 2012", "2012-10-03/2012-10-07"),
        ("October 30 to November 2, 2012", "2012-10-30/2012-11-02"),
        ("December 30 - January 2, 2013", "2012-12-30/2013-01-02"),
        ("3-7 October 2012", "2012-10-03/2012-10-07"),
        ("June to August 2012", "2012-06/2012-08"),
        ("September 2012 to March", "2012-09/2013-03"),
        ("3 to 7 October 2012", "2012-10-03/2012-10-07"),
        ("3rd to the 7th of October 2012", "2012-10-03/2012-10-07"),
        ("Wednesday-Sunday, October 3-7, 2012", "2012-10-03/2012-10-07"),
        ("Friday to Sunday, October 7, 2012", "2012-10-05/2012-10-07"),
        ("2009-2011", "2009/2011"),
    ],
)
def test_a_range_is_one_mention(words: str, timex: str) -> None:
    mention = one(f"It ran {words} without a break.")

    assert (words, timex) == (mention.text, mention.timex)


def test_a_list_of_days_shares_its_month_and_year() -> None:
    found = read("Hearings are on May 8, 9 and 13, 2013.")

    assert ["2013-05-08", "2013-05-13"] == [found[0].timex, found[-1].timex]
    assert ["2013-06-18", "2013-06-19"] == [m.timex for m in read("Come on 18 and 19 June 2013.")]


@pytest.mark.parametrize(
    ("words", "timex", "period"),
    [
        ("March 2012", "2012-03", "2012-03-01 to 2012-03-31"),
        ("third quarter of 2012", "2012-Q3", "2012-07-01 to 2012-09-30"),
        ("2012 third quarter", "2012-Q3", "2012-07-01 to 2012-09-30"),
        ("Q3 2012", "2012-Q3", "2012-07-01 to 2012-09-30"),
        ("3Q12", "2012-Q3", "2012-07-01 to 2012-09-30"),
        ("second half of 2012", "2012-H2", "2012-07-01 to 2012-12-31"),
        ("H1 2012", "2012-H1", "2012-01-01 to 2012-06-30"),
        ("summer of 2012", "2012-SU", "2012-06-01 to 2012-08-31"),
        ("1990s", "199X", "1990-01-01 to 1999-12-31"),
        ("2006/7", "2006/2007", "2006-01-01 to 2007-12-31"),
        ("1999/00", "1999/2000", "1999-01-01 to 2000-12-31"),
        ("2012-W23", "2012-W23", "2012-06-04 to 2012-06-10"),
        ("early 2012", "2012", "2012-01-01 to 2012-04-30"),
        ("mid-June 2012", "2012-06", "2012-06-11 to 2012-06-20"),
        ("late 2012", "2012", "2012-09-01 to 2012-12-31"),
        ("end of 2012", "2012", "2012-12-31"),
        ("first nine months of 2012", "2012-01/2012-09", "2012-01-01 to 2012-09-30"),
        ("09/2012", "2012-09", "2012-09-01 to 2012-09-30"),
    ],
)
def test_a_period_is_all_its_days(words: str, timex: str, period: str) -> None:
    mention = one(f"That was in the {words} or so.")

    assert (words, timex, period) == (mention.text, mention.timex, str(mention.period))


@pytest.mark.parametrize(
    ("words", "timex", "period"),
    [
        ("yesterday", "2013-03-11", "2013-03-11"),
        ("last month", "2013-02", "2013-02-01 to 2013-02-28"),
        ("previous quarter", "2012-Q4", "2012-10-01 to 2012-12-31"),
        ("next year", "2014", "2014-01-01 to 2014-12-31"),
        ("later this year", "2013", "2013-03-12 to 2013-12-31"),
        ("earlier this year", "2013", "2013-01-01 to 2013-03-12"),
        ("a year ago", "2012", "2012-03-12"),
        ("three weeks ago", "2013-W08", "2013-02-19"),
        ("this time next year", "2014-03-12", "2014-03-12"),
        ("last October", "2012-10", "2012-10-01 to 2012-10-31"),
        ("last fall", "2012-FA", "2012-09-01 to 2012-11-30"),
        ("next Friday", "2013-03-22", "2013-03-22"),
        ("last Friday", "2013-03-08", "2013-03-08"),
        ("day after tomorrow", "2013-03-14", "2013-03-14"),
        ("last week", "2013-W10", "2013-03-04 to 2013-03-10"),
        ("two weeks after April 2", "2013-W16", "2013-04-16"),
    ],
)
def test_relative_words_count_from_the_documents_date(words: str, timex: str, period: str) -> None:
    mention = one(f"It happened, or will, {words}.")

    assert (words, period) == (mention.text, str(mention.period))
    assert mention.timex in (timex, period)


def test_nothing_relative_is_resolved_without_a_document_date() -> None:
    assert [] == [m for m in read("Last month was better than the month before; see you on Friday.", None) if m.period]


def test_a_date_without_a_year_is_the_nearest_one() -> None:
    assert "2012-11-20" == days("The board met on November 20.")
    assert "2013-05-06" == days("The board will meet on May 6.")


def test_a_date_without_a_year_has_no_days_in_a_document_without_a_date() -> None:
    mention = one("The board met on November 20.", None)

    assert ("XXXX-11-20", None) == (mention.timex, mention.period)


def test_a_far_date_without_a_year_follows_the_verb() -> None:
    assert "2012-09-02" == days("The ship sank on September 2.")
    assert "2013-09-20" == days("The ship will sail on September 20.")


def test_what_will_be_brought_held_or_found_is_still_to_come() -> None:
    assert "2013-09-01 to 2013-11-30" == days("The plan will be brought up to date in the autumn.")
    assert "2013-10-01 to 2013-10-31" == days("The meeting is to be held in October.")


def test_a_weekday_is_part_of_the_date_beside_it_and_does_not_move_it() -> None:
    mention = one("Join us on Monday, March 19, 2013.")  # a Tuesday

    assert ("Monday, March 19, 2013", "2013-03-19") == (mention.text, mention.timex)


def test_a_weekday_alone_is_the_nearest_and_follows_the_verb() -> None:
    assert "2013-03-11" == days("The plant burned on Monday.")
    assert "2013-03-16" == days("The plant will open on Saturday.")


@pytest.mark.parametrize(
    "words",
    [
        *("June 31", "February 29, 2013", "31 April 2013", "2013-02-30", "31/02/2013"),
        *("June 28-31", "June 28 to 31, 2013", "February 20 - 29, 2013"),
    ],
)
def test_a_day_that_does_not_exist_is_a_date_without_days(words: str) -> None:
    mention = one(f"The offer ends on {words}.")

    assert (words, None, None) == (mention.text, mention.timex, mention.period)


@pytest.mark.parametrize("words", ["June 4, 0000", "June 4, 9999", "0000-01-01", "9999-12-31", "December 31, 9999"])
def test_the_ends_of_the_calendar_do_not_raise(words: str) -> None:
    assert words == one(f"From then: {words}.").text


@pytest.mark.parametrize("today", [date(1, 1, 1), date(9999, 12, 31)])
def test_counting_beyond_the_calendar_does_not_raise(today: date) -> None:
    read("Last year, next year, 9000 years ago, in 12000 years, last week, next weekend, next quarter.", today)


def test_a_year_is_told_from_a_count() -> None:
    assert "2000" == one("under a 2000 agreement with the city").text
    assert "2012" == one("2012 sales rose").text
    assert "2011" == one("a gain of 12% over 2011").text
    assert [] == read("more than 2000 people, 1950 patients, some 1980 votes and $2012")


def test_words_that_are_also_other_words_need_a_sign_that_they_are_dates() -> None:
    assert [] == read("It may fall. They march on. He sat down in the sun for a second target. June Carter said so.")
    assert ["May", "March"] == [m.text for m in read("In May it rose, and the March figures were good.")]


def test_now_and_then() -> None:
    found = read("We currently have six sites, which may grow in the future; one opened recently.")

    assert ["PRESENT_REF", "FUTURE_REF", "PAST_REF"] == [m.timex for m in found]
    assert "2013-03-12" == str(found[0].period)


def test_the_past_and_the_future_are_times_at_large() -> None:
    found = read("In the past, such plans failed; in the future they may not. He drove past the house in past years.")

    assert ["PAST_REF", "FUTURE_REF"] == [m.timex for m in found]


def test_the_needs_of_today_are_of_no_day() -> None:
    found = read("It meets the needs of today and the challenges of tomorrow. It is due at the end of today.")

    assert [("PRESENT_REF", None), ("FUTURE_REF", None)] == [(m.timex, m.period) for m in found[:2]]
    assert "2013-03-12" == found[2].timex


class TestFiscalYears:
    """June is the last month of the year wherever a year end is given here."""

    def test_have_no_days_while_their_end_is_not_known(self) -> None:
        mention = one("guidance for fiscal 2013")

        assert ("FY2013", None) == (mention.timex, mention.period)

    @pytest.mark.parametrize(
        ("words", "timex", "period"),
        [
            ("fiscal 2013", "FY2013", "2012-07-01 to 2013-06-30"),
            ("FY13", "FY2013", "2012-07-01 to 2013-06-30"),
            ("fiscal year 2013", "FY2013", "2012-07-01 to 2013-06-30"),
            ("second quarter of fiscal 2013", "FY2013-Q2", "2012-10-01 to 2012-12-31"),
            ("Q2 FY2013", "FY2013-Q2", "2012-10-01 to 2012-12-31"),
            ("fiscal 2013 second quarter", "FY2013-Q2", "2012-10-01 to 2012-12-31"),
            ("first half of fiscal 2013", "FY2013-H1", "2012-07-01 to 2012-12-31"),
            ("third fiscal quarter", "FY2013-Q3", "2013-01-01 to 2013-03-31"),
            ("third quarter", "FY2013-Q3", "2013-01-01 to 2013-03-31"),
            ("last fiscal year", "FY2012", "2011-07-01 to 2012-06-30"),
        ],
    )
    def test_follow_the_configured_end(self, words: str, timex: str, period: str) -> None:
        mention = one(f"in the {words} it was so", year_end=(6, 30))

        assert (words, timex, period) == (mention.text, mention.timex, str(mention.period))

    def test_take_their_end_from_the_words_behind(self) -> None:
        year, end = read("the annual report for the fiscal year ended September 30, 2012")

        assert ("FY2012", "2011-10-01 to 2012-09-30") == (year.timex, str(year.period))
        assert "2012-09-30" == end.timex

    def test_a_quarter_may_be_named_by_its_last_day(self) -> None:
        quarter, _ = read("for the quarter ended December 31, 2012")

        assert ("quarter", "2012-Q4", "2012-10-01 to 2012-12-31") == (quarter.text, quarter.timex, str(quarter.period))

    def test_a_short_last_month_does_not_move_a_year_end(self) -> None:
        assert "2012-03-01 to 2013-02-28" == days("in fiscal 2013", year_end=(2, 28))
        assert "2011-03-01 to 2012-02-29" == days("in fiscal 2012", year_end=(2, 28))


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("daily", "P1D"), ("quarterly", "P3M"), ("annually", "P1Y"), ("every Monday", "XXXX-WXX-1"),
        ("twice a week", "P1W"), ("every two weeks", "P2W"), ("each year", "P1Y"), ("three times a day", "P1D"),
        ("semi-annually", "P6M"), ("bi-monthly", "P2M"),
    ],
)  # fmt: skip
def test_what_comes_again_is_a_set(words: str, timex: str) -> None:
    mention = one(f"They report {words} to the board.")

    assert ("set", words, timex) == (mention.kind, mention.text, mention.timex)


def test_holidays_follow_their_rules() -> None:
    assert "2012-11-22" == days("on Thanksgiving Day 2012")
    assert "2013-03-31" == days("It closes on Easter.")


@pytest.mark.parametrize(
    ("language", "text", "timex"),
    [
        ("de", "Am 4. Juni 2012 wurde gemeldet", "2012-06-04"),
        ("de", "am 04.06.2012 gemeldet", "2012-06-04"),
        ("fr", "le 4 juin 2012 à Paris", "2012-06-04"),
        ("es", "el 4 de junio de 2012 en Madrid", "2012-06-04"),
    ],
)
def test_other_languages_read_their_own_months(language: str, text: str, timex: str) -> None:
    at = next(place for place, character in enumerate(text) if character.isdigit())
    reading = dates.read(text, at, Setting(TUESDAY, language=language))

    assert reading is not None
    assert timex == reading.timex


def test_only_a_day_that_does_not_exist_has_no_timex() -> None:
    text = "Today, tomorrow, last year, next month, two weeks ago, last summer, Tuesday the 11th, last fiscal year, Q3"

    assert [] == [m for m in read(text, None) if m.timex is None]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The ferry sank in June 1998 and was raised later that year.", "1998"),
        ("The ferry sank on June 4, 2011. Earlier that day, it had left Bergen.", "2011-06-04"),
        ("It opened in March 2009, and closed in the same month.", "2009-03"),
        ("The port opened in 2008; the following year it burned down.", "2009"),
        ("They met on June 4, 2011 and left the next morning.", "2011-06-05TMO"),
    ],
)
def test_words_that_point_back_mean_the_period_that_was_named_before(text: str, timex: str) -> None:
    assert timex == read(text)[-1].timex


@pytest.mark.parametrize(
    "text", ["He said that week was hard.", "That year was the best.", "It had the same day-long queue as in May."]
)
def test_words_that_point_back_at_nothing_are_no_date(text: str) -> None:
    assert [] == [m for m in read(text) if "year" in m.text or "day" in m.text or "week" in m.text]


def test_a_quarter_compared_with_last_years_is_not_pointed_back_at() -> None:
    assert ["2011", "last year"] == [m.text for m in read("In 2011 sales rose over the same quarter last year.")]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("He flew the day before last Tuesday.", "2013-03-04"),
        ("He flew the day after June 4, 2011.", "2011-06-05"),
        ("He flew the day after tomorrow.", "2013-03-14"),
        ("The vote was put off until Monday.", "2013-03-18"),
        ("It will stay closed till 9 a.m. Monday.", "2013-03-18T09:00"),
    ],
)
def test_a_day_beside_another_and_the_end_of_a_delay_are_days(text: str, timex: str) -> None:
    document = Document.from_text(text, name="case")

    assert [timex] == [m.timex for m in find_mentions(document, Setting(TUESDAY)) if m.timex]


def test_a_newspaper_is_no_frequency() -> None:
    assert [] == read("The daily Bergen Post wrote of it.")


def test_the_days_of_a_list_share_month_and_year() -> None:
    found = read("The ferries sail on June 3, 5, 7 and 9, 2011.")

    assert ["2011-06-03", "2011-06-05", "2011-06-07", "2011-06-09"] == [m.timex for m in found]
    assert ["2013-06-04"] == [m.timex for m in read("On June 4, 5 people and 6 dogs sailed.")]
    assert ["2013-06-04"] == [m.timex for m in read("On June 4, 5 and 6 people sailed.")][:1]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("In the first nine months of the year sales rose.", "2012-01/2012-09"),
        ("In the first nine months of the year we will hire.", "2013-01/2013-09"),
    ],
)
def test_the_months_of_a_year_that_is_not_over_are_last_years_where_the_text_looks_back(text: str, timex: str) -> None:
    assert timex == one(text).timex


@pytest.mark.parametrize("text", ["We come back 20121016.", "Filed 20121016, in Bonn.", "Sent back 20121016 by post."])
def test_eight_digits_that_make_a_day_are_one(text: str) -> None:
    assert "2012-10-16" == days(text)


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It closed on June 4 of last year.", "2012-06-04"),
        ("It closed on 4 June last year.", "2012-06-04"),
        ("It opens on June 4, next year.", "2014-06-04"),
    ],
)
def test_a_day_of_last_year_is_last_years(text: str, timex: str) -> None:
    assert timex == one(text).timex


def test_a_month_in_small_letters_is_one_beside_a_day_and_a_year() -> None:
    assert "2020-03-22" == one("The figures are as of 22 march 2020.").timex
    assert [] == read("The 12 may attend.")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("June 4, 2012 + 10 days", "2012-06-14"),
        ("June 4, 2012 +1 month", "2012-07-04"),
        ("2012-06-04 -10 days", "2012-05-25"),
    ],
)
def test_a_day_may_be_counted_from_another_by_a_sign(words: str, day: str) -> None:
    assert (words, day) == (one(f"It closes on {words}.").text, days(f"It closes on {words}."))


def test_a_month_and_day_in_digits_is_told_from_a_share_by_the_word_before_it() -> None:
    assert "2012-12-31" == one("Assets as of 12/31 were higher.").timex
    assert [] == read("It was met by 12/31 patients.")
    assert [] == read("The rate rose by 5/16 of a point.")
    assert [] == read("It passed by 2/3.")


def test_a_month_said_of_the_past_is_behind_the_document() -> None:
    october = date(2012, 10, 14)

    assert "2012-01" == one("The pact was announced in January.", october).timex
    assert "2013-01" == one("The pact will end in January.", october).timex


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("It runs Saturday, June 7 through Monday, June 9, 2014.", ("2014-06-07", "2014-06-09")),
        ("They met on Monday, June 2 and Tuesday, June 3, 2014.", ("2014-06-02", "2014-06-03")),
        ("They met on June 2, June 3 and July 9, 2014.", ("2014-06-02", "2014-06-03", "2014-07-09")),
        ("They met between 10 August and 12 September 2014.", ("2014-08-10", "2014-09-12")),
        ("It ran from Friday, December 27 to Thursday, January 2, 2014.", ("2013-12-27", "2014-01-02")),
        ("They met on December 30 and January 15, 2014.", ("2013-12-30", "2014-01-15")),
        ("It is told as of June 30 and March 31, 2014.", ("2014-06-30", "2014-03-31")),
    ],
)
def test_a_year_behind_the_last_of_several_days_is_that_of_all(text: str, timexes: tuple[str, ...]) -> None:
    assert timexes == tuple(mention.timex for mention in read(text))


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("06-Sep-12", "2012-09-06"),
        ("6/Sep/12", "2012-09-06"),
        ("06SEP2012", "2012-09-06"),
        ("last Sept. 6", "2012-09-06"),
        ("next June 30", "2013-06-30"),
        ("next June 30, 2014", "2014-06-30"),
        ("a year ago today", "2012-03-12"),
        ("two weeks ago Monday", "2013-02-25"),
        ("two years ago this month", "2011-03"),
        ("first day of October", "2012-10-01"),
        ("last day of next month", "2013-04-30"),
        ("last day of 2012", "2012-12-31"),
        ("latest quarter", "2012-Q4"),
        ("January through March", "2013-01/2013-03"),
        ("2012Q3", "2012-Q3"),
        ("Q1-Q3 2012", "2012-Q1/2012-Q3"),
        ("4/5 June 2012", "2012-06-04/2012-06-05"),
        ("2012 Q3", "2012-Q3"),
    ],
)
def test_days_and_periods_are_read_in_the_forms_of_stamps_and_of_speech(words: str, timex: str) -> None:
    mention = one(f"They fixed it for {words}.")

    assert (words, timex) == (mention.text, mention.timex)


def test_a_year_may_lose_its_first_two_digits() -> None:
    assert ["1998"] == [m.timex for m in read("They have built ships since '98.")]
    assert [] == read("He said '98 boats came and 12 went'.")
    assert [] == read("They spoke of '12 boats' at most.")


@pytest.mark.parametrize("text", ["On June 4 and 5 members joined.", "It took from June 4 - 10 days in all."])
def test_what_is_counted_behind_a_day_is_no_day(text: str) -> None:
    assert ["2013-06-04"] == [mention.timex for mention in read(text)]


@pytest.mark.parametrize("text", ["Its latest spring collection sold out.", "It is the last day of the fair."])
def test_a_word_for_a_place_in_a_row_needs_a_period_behind_it(text: str) -> None:
    assert [] == read(text)


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("In March 2 ships sank.", ["2013-03"]),
        ("By May 60 employees had left.", ["2013-05"]),
        ("By Aug 96 sales had risen.", ["1996-08"]),
        ("On March 2 ships sank.", ["2013-03-02"]),
        ("In March 2 was said to be late.", ["2013-03-02"]),
        ("A 2000-seat hall opened.", []),
        ("A 1990-style hall opened.", ["1990"]),
    ],
)
def test_a_month_behind_in_and_a_year_before_a_seat_leave_a_count(text: str, timexes: list[str]) -> None:
    assert timexes == [mention.timex for mention in read(text)]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It fell in the nineteen fifties.", "195X"),
        ("It is due by month's end.", "2013-03"),
        ("It is due before the year is out.", "2013"),
        ("It is due before the quarter ends.", "2013-Q1"),
        ("They left years ago.", "PAST_REF"),
        ("They left a hundred years ago.", "1913"),
        ("Prices have fallen lately.", "PAST_REF"),
        ("It is due at mid-year.", "2013"),
        ("It is due by end-June.", "2013-06"),
        ("It is due by end 2014.", "2014"),
        ("It is to end June 11.", "2013-06-11"),
    ],
)
def test_what_is_told_and_not_written_is_read(text: str, timex: str) -> None:
    assert timex == one(text).timex


@pytest.mark.parametrize(
    "text",
    ["They hold a quarter to nine tenths.", "At six thirty people left.", "He is one of ten, half past his prime."],
)
def test_numbers_in_words_beside_each_other_are_no_time(text: str) -> None:
    document = Document.from_text(text, name="case")

    assert [] == [m for m in find_mentions(document, Setting(TUESDAY)) if m.kind == "time"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They meet the 4th and 5th of June.", ["4th", "5th of June"]),
        ("They meet 4, 5 and 6 June.", ["4", "5", "6 June"]),
        ("They meet in June/July 2012.", ["June", "July 2012"]),
        ("They meet on the weekend of June 9-10.", ["June 9-10"]),
        ("They meet June 4-6 (Tuesday-Thursday).", ["June 4-6"]),
        ("They meet on June 4-5 and 11-12, 2012.", ["June 4-5", "2012"]),
    ],
)
def test_the_days_of_a_list_are_quoted_whole(text: str, words: list[str]) -> None:
    assert words == [mention.text for mention in read(text)]


@pytest.mark.parametrize(
    ("words", "month"),
    [
        ("It entered into a collaboration with Contoso in January for $29 million.", "2012-01"),
        ("The pump was launched in France following its approval in January.", "2012-01"),
        ("The fair was held in Leeds in December.", "2011-12"),
        ("It has signed a contract with Contoso, which begins in January.", "2013-01"),
        ("The board declared a dividend payable in January.", "2013-01"),
        ("It announced the opening of a store in January.", "2013-01"),
        ("It was awarded a contract that starts in January.", "2013-01"),
    ],
)
def test_a_month_just_ahead_is_that_of_the_year_before_if_something_was_done_in_it(words: str, month: str) -> None:
    assert month == one(words, date(2012, 11, 6)).timex
