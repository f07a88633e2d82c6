"""
Laws of the whole road, on documents built from the pieces that releases are built from.

Examples are drawn the same way every time, so that a run says the same twice.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checks.amounts import difference, percent_change
from factcheck.documents import Document
from factcheck.engine import check
from factcheck.quantity import Interval, Quantity

settings.register_profile("laws", derandomize=True, deadline=None, max_examples=60)
settings.load_profile("laws")

NUMBERS = st.sampled_from(["three", "5", "7", "ten", "11", "1,050", "1,150", "about 1,100", "more than 50", "up to 40"])
MONEY = st.sampled_from(
    ["$6.5 million", "$8.1 million", "$8 million", "€2,415", "up to $170.5 million", "$(1.2) million"]
)
PERCENT = st.sampled_from(["25%", "35 percent", "2.5%", "100%", "nearly 2%", "60 basis points"])
DAYS = st.sampled_from(
    ["June 4, 2013", "Tuesday, June 5, 2013", "31 June", "March 2012", "the third quarter of 2011", "2010"]
)
SENTENCES = st.one_of(
    st.builds("Turnover rose {} to {} from {}.".format, PERCENT, MONEY, MONEY),
    st.builds("Costs fell by {} to {}, compared to {} a year ago.".format, MONEY, MONEY, MONEY),
    st.builds("{} of the {} mills are ours and the remaining {} are let.".format, NUMBERS, NUMBERS, NUMBERS),
    st.builds("Larkfield had {} mills on {}.".format, NUMBERS, DAYS),
    st.builds("We met on {} and paid {} per mill.".format, DAYS, MONEY),
    st.builds("It has {} ({}) mills, between {} and {}.".format, NUMBERS, NUMBERS, MONEY, MONEY),
    st.builds("We expect {} mills by {}.".format, NUMBERS, DAYS),
    st.builds("The share was {} ({}/{}).".format, PERCENT, NUMBERS, NUMBERS),
    st.just('"We hope for more," said Ann Doe, President and CEO.'),
    st.just("| Units | 2012 | 2011 |\n| --- | --- | --- |\n| A | 10 | 12 |\n| B | 5 | 6 |\n| Total | 15 | 18 |"),
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join)
DATES = st.dates(date(2005, 1, 1), date(2013, 12, 31))
CORPORA = st.lists(st.tuples(TEXTS, DATES), min_size=1, max_size=4, unique_by=lambda pair: pair[0])


def documents(corpus: list[tuple[str, date]]) -> list[Document]:
    return [Document.from_text(text, name=f"{number}.txt", date=day) for number, (text, day) in enumerate(corpus)]


@given(CORPORA, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(corpus: list[tuple[str, date]], shuffle) -> None:
    pages = documents(corpus)
    mixed = list(pages)
    shuffle.shuffle(mixed)

    assert check(pages) == check(mixed)


@given(CORPORA)
def test_a_copy_of_a_document_adds_nothing(corpus: list[tuple[str, date]]) -> None:
    pages = documents(corpus)
    copies = [Document.from_text(page.text, name=f"{page.name} (copy)", date=page.date) for page in pages]

    assert check(pages) == check([*pages, *copies])


@given(st.text(max_size=300))
def test_any_text_can_be_checked(text: str) -> None:
    check([Document.from_text(text, name="a.txt")])


@given(st.lists(st.one_of(SENTENCES, st.text(max_size=12)), max_size=8).map("".join))
def test_any_mixture_of_figures_and_other_characters_can_be_checked(text: str) -> None:
    check([Document.from_text(text, name="a.txt", date=date(2013, 6, 4))])


@given(TEXTS)
def test_every_place_quotes_its_document(text: str) -> None:
    report = check([Document.from_text(text, name="a.txt", date=date(2013, 6, 4))])

    places = [place for found in (*report.findings, *report.held) for place in (found.at, *found.evidence)]
    assert [place.text for place in places] == [text[place.span.start : place.span.end] for place in places]


@given(TEXTS)
def test_what_is_compared_was_seen(text: str) -> None:
    coverage = check([Document.from_text(text, name="a.txt", date=date(2013, 6, 4))]).coverage

    assert 0 <= coverage.read <= coverage.seen
    assert 0 <= coverage.compared <= coverage.seen


WHOLE = st.integers(1, 10**9).map(Decimal)
STEPS = st.sampled_from([Decimal(1).scaleb(e) for e in range(-2, 7)])


def rounded(value: Decimal, step: Decimal) -> Quantity:
    return Quantity.exactly((value / step).quantize(Decimal(1)) * step, step)


@given(WHOLE, STEPS, STEPS)
def test_a_figure_that_is_rounded_again_meets_itself(value: Decimal, fine: Decimal, coarse: Decimal) -> None:
    assert rounded(value, fine).meets(rounded(value, coarse))


@given(WHOLE, WHOLE, STEPS, STEPS)
def test_rounded_levels_still_give_their_change(before: Decimal, after: Decimal, a: Decimal, b: Decimal) -> None:
    old, new = rounded(before, a).interval, rounded(after, b).interval

    assert difference(new, old).meets(Interval(after - before, after - before))
    change = percent_change(new, old)
    true = (after / before - 1) * 100
    assert change is None or change.meets(Interval(true - Decimal("1e-9"), true + Decimal("1e-9")))


ENDS = st.one_of(st.none(), st.integers(-20, 20).map(Decimal))
INTERVALS = st.builds(Interval, ENDS, ENDS, st.booleans(), st.booleans()).filter(
    lambda i: i.low is None or i.high is None or i.low < i.high
)


@given(INTERVALS, INTERVALS)
def test_intervals_meet_both_ways_or_not_at_all(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a)


COARSE = st.sampled_from(["about 1 thousand", "more than 900", "2 thousand"])


@given(st.integers(1000, 2000), st.integers(1000, 2000), COARSE)
def test_a_coarser_third_mention_never_removes_a_finding(first: int, second: int, coarse: str) -> None:
    two = f"Larkfield had {first:,} mills on June 4, 2013. Larkfield had {second:,} mills on June 4, 2013."
    three = f"{two} Larkfield had {coarse} mills on June 4, 2013."

    fewer, more = (check([Document.from_text(text, name="a.txt", date=date(2013, 6, 5))]) for text in (two, three))
    assert (first != second) == ("FC201" in {f.code for f in fewer.findings})
    assert {f.code for f in fewer.findings} <= {f.code for f in more.findings}


@given(st.decimals("1.0", "99.9", places=1), st.decimals("1.0", "99.9", places=1))
def test_a_change_that_is_worked_out_and_rounded_is_never_a_finding(before: Decimal, after: Decimal) -> None:
    if before == after:
        return
    share = abs((after / before - 1) * 100).quantize(Decimal(1))
    verb = "rose" if after > before else "fell"
    text = f"Turnover {verb} {share}% to ${after} million from ${before} million."

    report = check([Document.from_text(text, name="a.txt")])
    assert not [f for f in report.findings if f.code in {"FC104", "FC105", "FC106"}]


@given(TEXTS)
def test_findings_do_not_depend_on_the_name_of_the_document(text: str) -> None:
    one, two = (check([Document.from_text(text, name=name, date=date(2013, 6, 4))]) for name in ("a.txt", "b.txt"))

    assert [(f.code, f.message) for f in one.findings] == [(f.code, f.message) for f in two.findings]
