"""The page of a check: whole, self-contained, the same bytes each time, and safe against what documents say."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck import engine
from factcheck.corpus import Corpus
from factcheck.documents import Document
from factcheck.model import Acceptance, Finding, Place, Span
from factcheck.reports.pages import check, drawing
from factcheck.reports.pages.along import Along
from factcheck.reports.pages.dots import LETTER, Dot, labels
from factcheck.reports.pages.scales import Days, Values
from factcheck.reports.pages.shown import stretches, words

HOSTILE = """\
<script>alert(1)</script> opens "12" mills & 'more'

LARKFIELD, June 4, 2013 -- Larkfield Mills has 12 mills</script><img src=x onerror=alert(2)>. It has 13 mills \u202e.

The school opens on <b onclick="alert(3)">Tuesday, June 5, 2013</b>\x07.
"""


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, attribute: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(attribute)) is not None]


def page(*texts: str, asked: int | None = None) -> str:
    """The page of some texts, a month apart; `asked` is how many of them are reported on."""
    documents = tuple(
        Document.from_text(text, f"{month}.md", date(2013, month, 4)) for month, text in enumerate(texts, start=1)
    )
    reported = frozenset(document.name for document in documents[:asked])
    return check.page(engine.check(documents), Corpus(documents, reported, (), ()))


def body(page: str) -> str:
    return page[page.index("<body>") :]


def test_the_command_prints_a_page(run: Run) -> None:
    status, out, err = run("check", "--format", "html")

    assert (status, err) == (0, "")
    assert out.startswith("<!doctype html>\n")
    assert out.endswith("</html>\n")
    assert "XY101" in Tags(out).text


def test_the_command_writes_a_page_to_a_file_and_prints_nothing(run: Run) -> None:
    printed = run("check", "--format", "html")[1]

    assert run("check", "--format", "html", "--output", "report.html") == (0, "", "")
    assert Path("report.html").read_text("utf-8") == printed


def test_a_folder_that_is_not_there_is_one_line(run: Run) -> None:
    status, out, err = run("check", "--format", "html", "--output", "nowhere/report.html")

    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "nowhere/report.html: cannot be written" in err


def test_every_link_lands_and_every_anchor_is_one() -> None:
    told = Tags(page(*("# Nine\n\nThe Company has 12 mills and hired 40 people.", HOSTILE)))

    assert [name for name, number in Counter(told.all("id")).items() if number > 1] == []
    assert {href[1:] for href in told.all("href") if href != "data:,"} <= set(told.all("id"))


def test_a_page_asks_for_nothing_from_elsewhere() -> None:
    made = page(HOSTILE)
    told = Tags(made)

    assert {href[0] for href in told.all("href") if href != "data:,"} == {"#"}
    assert told.all("src") == []
    assert "url(" not in made
    assert "@import" not in made
    assert [tag for tag, _ in told.tags if tag in ("iframe", "object", "embed", "base")] == []


def test_only_style_and_script_of_the_page_may_run() -> None:
    made = page(HOSTILE)

    policy = next(
        attributes["content"]
        for tag, attributes in Tags(made).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert " style=" not in body(made)
    assert not re.search(r"<[^>]*\son\w+=", body(made))


def test_hostile_text_stays_text() -> None:
    made = page(HOSTILE, "Larkfield Mills has 12 mills on June 4, 2013.\n\nIt has 14 mills on June 4, 2013.")
    told = Tags(body(made))

    assert [tag for tag, _ in told.tags if tag in ("script", "img", "b")] == []
    assert "<script>alert(1)</script> opens" in told.text
    assert "onerror=alert(2)" in told.text


def test_what_a_browser_would_obey_is_written_out() -> None:
    made = page(HOSTILE)

    assert "\u202e" not in made
    assert "\x07" not in made
    assert "\\u202e" in made
    assert "\\x07" in made


def test_the_same_documents_give_the_same_bytes() -> None:
    texts = ("Larkfield Mills has 12 mills.", HOSTILE, "Larkfield Mills has 13 mills.")

    assert page(*texts) == page(*texts)


def test_a_page_needs_no_script_to_be_read() -> None:
    made = re.sub(r"<script>.*?</script>", "", page("Larkfield has 12 mills. Larkfield has 13 mills."), flags=re.DOTALL)

    told = Tags(made)
    assert "Larkfield has 12 mills" in told.text
    assert [tag for tag, attributes in told.tags if "hidden" in attributes] == ["p"]


def test_documents_that_nothing_leads_to_are_left_out() -> None:
    made = page("Larkfield has 12 mills.", "Hobson grows 40 kinds of pears.", asked=1)

    assert "1.md" in made
    assert "Hobson" not in made


def test_an_accepted_finding_stands_apart_says_why_and_marks_nothing() -> None:
    document = Document.from_text("The school opens on Tuesday, June 5, 2013.", "a.txt", date(2013, 1, 4))
    report = engine.check([document])
    (finding,) = report.findings
    why = Acceptance("waiver", "the clerk is told", "A. Clerk", date(2014, 1, 1))
    corpus = Corpus((document,), frozenset(["a.txt"]), (), ())

    told = Tags(body(check.page(replace(report, findings=(replace(finding, accepted=why),)), corpus)))

    assert "No clash" in told.text
    assert "waived by A. Clerk until 2014-01-01: the clerk is told" in told.text
    assert [a["data-status"] for _, a in told.tags if "data-status" in a] == ["waived"]
    assert ["m error"] == [name for name in told.all("class") if name == "m error"]  # the legend's
    assert Tags(body(check.page(report, corpus))).all("class").count("m error") == 2


def test_a_finding_may_point_into_a_file_that_is_no_document() -> None:
    document = Document.from_text("Larkfield has 12 mills.", "a.txt", date(2013, 1, 4))
    beside = Document.from_text('code = "FC301"\nreason = "<told>"', "waivers.toml")
    finding = Finding("FC903", "warning", "a waiver covers nothing", Place("waivers.toml", Span(7, 14), '"FC301"'))
    report = replace(engine.check([document]), findings=(finding,))

    told = Tags(body(check.page(report, Corpus((document,), frozenset(["a.txt"]), (), (), (beside,)))))

    assert "waivers.toml:1" in told.text
    assert "Remarks on reading" in told.text
    assert [attributes["class"] for tag, attributes in told.tags if tag == "mark"] == ["words first"]


def test_markup_is_not_shown_and_what_stands_there_is() -> None:
    document = Document.from_text("# A **bold** head\n\nA “quote” – and \\$5.", "a.md")

    assert [words(document, stretch.span) for stretch in stretches(document)] == [
        "A bold head",
        "A “quote” – and $5.",
    ]


def test_a_list_is_cut_into_its_items() -> None:
    document = Document.from_text("We did:\n\n- open 12 mills\n- close\n  none of them", "a.md")

    assert [words(document, stretch.span).strip() for stretch in stretches(document)] == [
        "We did:", "- open 12 mills", "- close\n  none of them",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "labels", "scale"),
    [
        ("6", "12", ("6", "8", "10", "12"), ""),
        ("38000000", "42000000", ("38", "39", "40", "41", "42"), "million"),
        ("0.1", "0.9", ("0", "0.5", "1"), ""),
        ("1150", "1150", ("1,000", "1,100", "1,200", "1,300"), ""),
    ],
)
def test_the_ticks_of_values_are_round(low: str, high: str, labels: tuple[str, ...], scale: str) -> None:
    axis = Values.of(Decimal(low), Decimal(high))

    assert (labels, scale) == (tuple(label for _, label in axis.ticks), axis.scale)


def test_the_ticks_of_days_are_beginnings() -> None:
    assert [label for _, label in Days.of(date(2003, 7, 1), date(2013, 6, 4)).ticks] == [
        "2004", "2006", "2008", "2010", "2012",
    ]  # fmt: skip
    assert next(label for _, label in Days.of(date(2011, 5, 26), date(2012, 12, 19)).ticks) == "Jul 2011"


def test_a_label_stands_apart_from_the_axis_and_the_unit() -> None:
    dots = [Dot(x, 24.0, x, x, 24.0, 24.0, False, False, "actual", "", "") for x in (46.0, 344.0)]

    first, last = labels(dots, ["3.26", "7.17"], "USD million")
    assert first.x - 2 * LETTER > 46
    assert (first.y > 24, last.y < 24) == (True, True)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))), st.tuples(st.integers(0, 40), st.integers(1, 9)))
def test_what_meets_a_stretch_is_found_without_looking_at_all(
    pairs: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    spans = sorted(Span(start, start + length) for start, length in pairs)
    stretch = Span(asked[0], sum(asked))
    along = Along(spans, lambda span: span)

    assert [span for span in spans if span.meets(stretch)] == along.meeting(stretch)
    assert [span for span in spans if stretch.start <= span.start < stretch.end] == [
        *along.starting(stretch.start, stretch.end)
    ]


def test_a_joiner_is_no_danger() -> None:
    assert drawing.visible("می\u200cشود \u202e") == "می\u200cشود \\u202e"
