"""The reports: values in words, quotes on one line, tables, timelines, and JSON after its published schema."""

from __future__ import annotations

import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from factcheck.cli import main
from factcheck.corpus import Corpus, Unreadable
from factcheck.documents import Document
from factcheck.model import (
    Claim,
    Coverage,
    Finding,
    Held,
    Measure,
    Mention,
    Modality,
    Period,
    Place,
    Report,
    Series,
    Span,
    Unread,
    Verdict,
)
from factcheck.quantity import Quantity
from factcheck.reports import data, listing, text, timeline
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.table import table
from factcheck.reports.values import said, say, slots

VALIDATOR = Draft202012Validator(json.loads(data.SCHEMA.read_text("utf-8")))


def day(text: str) -> Period:
    return Period(date.fromisoformat(text), date.fromisoformat(text))


def claim(
    said: str, value: int, document: str, on: str, modality: Modality = "actual", horizon: str | None = None
) -> Claim:
    return Claim(
        mention=Mention(Span(0, len(said)), said, "number", Quantity.exactly(value)),
        measure=Measure("mill", ("open",)),
        subject="Larkfield",
        value=Quantity.exactly(value),
        as_of=day(on),
        modality=modality,
        hedge="none",
        document=document,
        horizon=day(horizon) if horizon else None,
    )


def corpus(**texts: str) -> Corpus:
    documents = tuple(
        Document.from_text(text, f"{name}.txt", date(2013, month, 4))
        for month, (name, text) in enumerate(texts.items(), start=1)
    )
    return Corpus(documents, frozenset(d.name for d in documents), (), ())


def outcomes(*claims: Claim) -> list[str]:
    series = Series(Measure("mill"), "Larkfield", "snapshot", claims)
    days = {"a.txt": date(2013, 1, 4), "b.txt": date(2013, 6, 4), "c.txt": date(2013, 12, 4)}
    return [point.outcome for point in timeline.tracks([series], days)[0].points if point.outcome]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Quantity.exactly(1150), "1,150"),
        (Quantity.exactly("170500000", 100000, "USD"), "USD 170,500,000"),
        (Quantity.exactly("47.2", "0.1", "percent"), "47.2 percent"),
        (Quantity.exactly(25, 1, "basis_point"), "25 basis points"),
        (Quantity.exactly(1, 0, "year"), "1 year"),
        (Quantity.exactly(3, 0, "year"), "3 years"),
        (Quantity.exactly(7, 1, "square_foot"), "7 square feet"),
        (Quantity.exactly(60, 1, "mile_per_hour"), "60 miles per hour"),
        (Quantity.exactly(21, 1, "degree_celsius"), "21 degrees celsius"),
        (Quantity.exactly(2, 1, "inch"), "2 inches"),
        (Quantity.exactly(5, 1, "gigahertz"), "5 gigahertz"),
        (Quantity(Decimal(50), Decimal(50), None, low_open=True, hedge="more_than"), "more than 50"),
        (Quantity(None, Decimal(38), Decimal(42), hedge="between", unit="USD"), "USD 38 to 42"),
        (Period(date(2011, 6, 4), date(2011, 6, 8)), "2011-06-04 to 2011-06-08"),
        (Period(date(2011, 6, 4), None), "2011-06-04 to …"),
        ("Phase III", "Phase III"),
        (None, ""),
    ],
)
def test_a_value_is_said_in_words(value: Quantity | Period | str | None, words: str) -> None:
    assert say(value) == words


def test_a_duration_is_shown_by_its_timex_and_an_acronym_by_its_expansion() -> None:
    assert said(Mention(Span(0, 1), "3 years", "duration", Quantity.exactly(3, 0, "year"), timex="P3Y")) == "P3Y"
    assert (
        said(Mention(Span(0, 1), "EPS", "acronym", names=("EPS", "earnings per share"))) == "EPS = earnings per share"
    )


def test_only_the_slots_that_are_filled_are_named() -> None:
    assert slots(claim("12", 12, "a.txt", "2013-01-04")) == ""
    assert slots(claim("12", 12, "a.txt", "2013-01-04", "forecast", "2013-12-31")) == "by 31 December 2013"


def test_a_quote_is_one_line_and_no_command() -> None:
    assert quote("12\n  mills") == '"12 mills"'
    assert quote("a\x1b[31mb") == '"a\\x1b[31mb"'
    assert quote("a\u202eb") == '"a\\u202eb"'
    assert quote("€ 12 – “ok”") == '"€ 12 – “ok”"'


def test_a_long_quote_is_cut_in_its_middle() -> None:
    assert quote("a" * 100 + "b" * 100) == f'"{"a" * 59}…{"b" * 60}"'


@given(st.text())
@settings(max_examples=200, derandomize=True)
def test_no_text_can_leave_its_line(any_text: str) -> None:
    words = clean(any_text)

    assert words.isprintable()
    assert words == clean(words)


def test_a_place_is_a_line_and_a_column_counted_from_one() -> None:
    places = Places([Document.from_text("one\ntwo\n\nthree", "a.txt")])

    spots = [places.spot("a.txt", at) for at in (0, 3, 4, 8, 9, 13)]
    assert [spot.line for spot in spots] == [1, 1, 2, 3, 4, 4]
    assert [spot.column for spot in spots] == [1, 4, 1, 1, 1, 5]
    assert places.of(Place("nowhere.txt", Span(7, 8), "x")) == "nowhere.txt:1"


def test_columns_are_aligned_by_what_a_terminal_shows() -> None:
    assert table(("n", "word", "none"), (("1", "株式", ""), ("12", "mill", "")), right=(0,)) == (
        "   n  word\n   1  株式\n  12  mill"
    )
    assert table(("n",), ()) == ""


def test_colours_are_for_terminals_only() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    assert Ink.of(Terminal(), {}).bold("x") == "\x1b[1mx\x1b[0m"
    assert Ink.of(Terminal(), {"NO_COLOR": "1"}).bold("x") == "x"
    assert Ink.of(Terminal(), {"TERM": "dumb"}).bold("x") == "x"
    assert Ink.of(io.StringIO(), {}).bold("x") == "x"


def test_the_report_counts_clashes_apart_from_remarks_on_reading() -> None:
    found = corpus(a="12 mills, 13 mills", b="nothing")
    report = Report(
        findings=(
            Finding("FC201", "error", "13 here, 12 there", Place("a.txt", Span(10, 12), "13")),
            Finding("FC401", "warning", "moved", Place("a.txt", Span(0, 2), "12")),
            Finding("FC902", "warning", "no date", Place("b.txt", Span(0, 0), "")),
        ),
        claims=(),
        series=(),
        coverage=Coverage(240, 212, 131),
    )

    assert text.coverage(report, found) == (
        "2 documents: 212 of 240 numbers read, 131 compared, 2 clashes (1 error, 1 warning); 1 remark on reading"
    )
    assert text.check(report, found, Ink()).splitlines()[:3] == [
        "a.txt:1: FC201 13 here, 12 there [error]",
        '    a.txt:1: "13"',
        "a.txt:1: FC401 moved [warning]",
    ]


def test_what_holds_is_shown_with_its_arithmetic_where_it_was_asked_for() -> None:
    whole, part = Place("a.txt", Span(0, 3), "ten"), Place("a.txt", Span(7, 12), "three")
    report = Report((), (), (), Coverage(2, 2, 2), held=(Held(part, "three of ten", (whole,), "three ≤ ten", "FC101"),))

    assert text.check(report, corpus(a="ten or three"), Ink(), held=True).splitlines()[:-1] == [
        "a.txt:1: FC101 three of ten [holds]",
        '    a.txt:1: "ten"',
        "    three ≤ ten",
    ]
    assert "three" not in text.check(report, corpus(a="ten or three"), Ink())


def test_silence_is_said_aloud() -> None:
    report = Report((), (), (), Coverage(5, 4, 2))

    assert text.check(report, corpus(a="x"), Ink()) == "1 document alone: 4 of 5 numbers read, 2 compared, 0 clash\n"


def test_claims_stand_beside_what_was_not_understood() -> None:
    found = corpus(a="12 mills; 13 of them")
    unread = Unread(Mention(Span(10, 12), "13", "number"), "two measures in reach", "a.txt")

    assert listing.claims([claim("12", 12, "a.txt", "2013-01-04")], [unread], found, Ink()) == (
        "a.txt: 1 claim, 2013-01-04\n"
        "  line  said  value  measure    whose      as of       modality\n"
        '     1  "12"  12     open mill  Larkfield  2013-01-04  actual\n'
        "  line  not understood  why\n"
        '     1  "13"            two measures in reach\n'
    )


def test_a_forecast_is_met_by_a_figure_that_it_allows() -> None:
    expected = claim("12", 12, "a.txt", "2013-01-04", "forecast", "2013-06-01")

    assert outcomes(expected, claim("12", 12, "b.txt", "2013-06-04")) == ["met"]


def test_a_forecast_is_not_met_by_the_next_figure_for_a_day_that_is_due() -> None:
    expected = claim("12", 12, "a.txt", "2013-01-04", "forecast", "2013-09-01")

    assert outcomes(expected, claim("9", 9, "b.txt", "2013-06-04")) == ["open"]
    assert outcomes(expected, claim("9", 9, "b.txt", "2013-06-04"), claim("11", 11, "c.txt", "2013-12-04")) == [
        "not met by the next figure"
    ]


def test_a_forecast_is_lowered_raised_or_moved_by_a_later_one() -> None:
    expected = claim("12", 12, "a.txt", "2013-01-04", "forecast", "2013-12-31")

    assert outcomes(expected, claim("11", 11, "b.txt", "2013-06-04", "forecast", "2013-12-31")) == ["lowered", "open"]
    assert outcomes(expected, claim("13", 13, "b.txt", "2013-06-04", "forecast", "2013-12-31")) == ["raised", "open"]
    assert outcomes(expected, claim("12", 12, "b.txt", "2013-06-04", "forecast", "2014-06-30")) == ["moved", "open"]


def test_a_timeline_is_one_table_a_series() -> None:
    series = Series(
        Measure("mill", ("open",)),
        "Larkfield",
        "snapshot",
        (claim("six", 6, "a.txt", "2013-01-04"), claim("twelve", 12, "a.txt", "2013-01-04", "forecast", "2013-03-01"),
         claim("ten", 10, "b.txt", "2013-06-04")),
    )  # fmt: skip
    days = {"a.txt": date(2013, 1, 4), "b.txt": date(2013, 6, 4)}

    assert timeline.text(timeline.tracks([series], days), (), Ink()) == (
        "open mill — Larkfield (snapshot)\n"
        "  day         said      value  modality  where    what came of it\n"
        '  2013-01-04  "six"     6                a.txt:1\n'
        '  2013-03-01  "twelve"  12     forecast  a.txt:1  not met by the next figure: "ten" on 2013-06-04, b.txt\n'
        '  2013-06-04  "ten"     10               b.txt:1\n'
    )


def test_a_timeline_says_which_figures_are_the_amount_of_a_change_or_of_an_earlier_period() -> None:
    rise = replace(claim("four", 4, "a.txt", "2013-01-04"), flags=frozenset({"change", "carried"}))
    before = replace(claim("six", 6, "a.txt", "2013-01-04"), flags=frozenset({"prior"}))
    series = Series(Measure("mill", ("open",)), "Larkfield", "snapshot", (before, rise))

    assert timeline.text(timeline.tracks([series], {"a.txt": date(2013, 1, 4)}), (), Ink()) == (
        "open mill — Larkfield (snapshot)\n"
        "  day         said    value  remark                       where\n"
        '  2013-01-04  "six"   6      figure of an earlier period  a.txt:1\n'
        '  2013-01-04  "four"  4      amount of a change           a.txt:1\n'
    )


def test_figures_come_before_words_and_what_many_documents_tell_before_what_one_tells() -> None:
    six, ten = claim("six", 6, "a.txt", "2013-01-04"), claim("ten", 10, "b.txt", "2013-06-04")
    titles = tuple(replace(c, value="CEO") for c in (six, ten))
    words = Series(Measure("title"), "Dana Whitlock", "flow", titles)
    once = Series(Measure("barn"), "Larkfield", "snapshot", (six, six))
    twice = Series(Measure("mill"), "Larkfield", "snapshot", (six, ten))

    assert timeline.chosen([words, once, twice], "Larkfield", [Measure("title")]) == (twice, once, words)
    assert timeline.title(words) == "title of Dana Whitlock"


def test_a_measure_is_asked_for_in_the_plural_or_with_its_subject() -> None:
    series = (Series(Measure("mill"), "Larkfield", "snapshot", (claim("six", 6, "a.txt", "2013-01-04"),)),)

    assert timeline.chosen(series, "mills of Larkfield", ()) == series
    assert timeline.chosen(series, "ships", ()) == ()


def test_a_measure_is_found_by_what_its_wording_means() -> None:
    clinic = Series(Measure("drug", ("new",), "clinical"), "", "snapshot", (claim("six", 6, "a.txt", "2013-01-04"),))

    assert timeline.chosen([clinic], "drugs in the clinic", [Measure("drug", (), "clinical")]) == (clinic,)
    assert timeline.chosen([clinic], "drugs in preclinical tests", [Measure("drug", (), "preclinical")]) == ()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(VALIDATOR.schema)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("claims",),
        ("mentions",),
        ("timeline", "mills"),
        ("timeline",),
        ("verify", "Larkfield Mills has 12 mills."),
        ("diff", "2013-06-04_mill.txt", "2013-07-09_school.txt"),
        ("diff", "--boilerplate"),
        ("rules",),
        ("explain", "XY101"),
    ],
    ids=" ".join,
)
def test_what_a_command_prints_as_json_keeps_to_the_schema(run: Run, arguments: tuple[str, ...]) -> None:
    Path("photo.txt").write_bytes(bytes(range(256)))
    Path("empty.txt").write_bytes(b"")

    _, out, _ = run(*arguments, "--format", "json")

    VALIDATOR.validate(json.loads(out))
    assert json.loads(out)["command"] == arguments[0]


@pytest.mark.parametrize("command", ["check", "claims", "mentions", "timeline"])
def test_what_is_read_in_the_seeds_keeps_to_the_schema(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent)

    main([command, "seeds", "--format", "json"])

    VALIDATOR.validate(json.loads(capsys.readouterr().out))


def test_a_misspelt_field_would_not_keep_to_the_schema() -> None:
    printed = json.loads(data.rules(()))

    assert VALIDATOR.is_valid(printed)
    assert not VALIDATOR.is_valid({**printed, "rlues": []})


def test_every_kind_of_value_keeps_to_the_schema() -> None:
    found = corpus(a="12 mills")
    values = (
        Quantity(
            None, None, Decimal("30.50"), high_open=True, hedge="less_than", unit="USD", parts=(Decimal(1), Decimal(2))
        ),
        Period(None, date(2013, 1, 4)),
        "Phase III",
    )
    claims = [
        Claim(Mention(Span(0, 2), "12", "number"), Measure("", (), "open"), "", value, None, "planned", "none",
              part_of=Span(0, 1), document="a.txt", flags=frozenset({"b", "a"}))
        for value in values
    ]  # fmt: skip

    printed = json.loads(data.claims(claims, [], found))

    VALIDATOR.validate(printed)
    assert printed["claims"][0]["value"]["high"] == "30.50"
    assert printed["claims"][0]["flags"] == ["a", "b"]


def test_every_finding_verdict_and_unreadable_file_keeps_to_the_schema() -> None:
    found = corpus(a="12 mills")
    place = Place("a.txt", Span(0, 2), "12")
    mixed = Corpus(found.documents, found.reported, ("e.txt",), (Unreadable("b.txt", "is no text"),))
    report = Report(
        (Finding("FC201", "error", "m", place, (place,), "1 + 1 = 2", "h", "r"),), (), (), Coverage(1, 1, 1)
    )

    VALIDATOR.validate(json.loads(data.check(report, mixed)))
    VALIDATOR.validate(json.loads(data.verdict("s", Verdict("clashes", "12 here", (place,), "a"), found)))
    assert [d["status"] for d in json.loads(data.check(report, mixed))["documents"]] == ["read", "unreadable", "empty"]
