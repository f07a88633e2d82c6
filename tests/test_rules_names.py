"""Rules about figures and names, where examples alone would not show it."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import rulebook
from factcheck.documents import Document
from factcheck.engine import check
from factcheck.model import Finding

RULES = {rule.code: rule for rule in rulebook.bundled()}
SENTENCES = st.sampled_from(
    (
        "The mill employs 1,040 people. ",
        "The mill employs 960 people.\n\n",
        "The mill employs 1 thousand people. ",
        "The mill employs up to 960 people. ",
        "Flour sales were $28.3 million in 2013. ",
        "Flour sales were $28.3 billion in 2013.\n\n",
        "Flour sales were $99999999999999999999999999999999999999 in 2013. ",
        '"Good," said Dana Whitlock, CEO of Northwind. ',
        "Dana Whitlokc, Chief Financial Officer, agreed.\n\n",
        "The Tidal Energy Plant (TEP) runs. ",
        "The Toxin Energy Pair (TEP) runs. ",
        "Revenue  123,456  123,465\nRevenue  123,466  9\n\n",
        "() ",
        "\x00",
    )
)
CODES = ("FC115", "FC201", "FC204", "FC501", "FC503", "FC504", "FC505", "FC506", "FC515")


def findings(*texts: str, code: str, start: date = date(2012, 1, 10)) -> tuple[Finding, ...]:
    documents = [
        Document.from_text(text, f"{number}.txt", start.replace(month=number)) for number, text in enumerate(texts, 1)
    ]
    return check(documents, rules=[RULES[code]]).findings


@settings(derandomize=True, max_examples=150, deadline=None)
@given(texts=st.lists(st.lists(SENTENCES | st.text(max_size=5), max_size=8).map("".join), max_size=3))
def test_no_text_makes_a_rule_of_figures_or_names_raise(texts: list[str]):
    documents = [Document.from_text(text, f"{number}.txt", None) for number, text in enumerate(texts)]
    by_name = {document.name: document for document in documents}

    for finding in check(documents, rules=[RULES[code] for code in CODES]).findings:
        for place in (finding.at, *finding.evidence):
            assert place.text == by_name[place.document].text[place.span.start : place.span.end]


@settings(derandomize=True, max_examples=60, deadline=None)
@given(one=st.integers(700, 1300), other=st.integers(700, 1300))
def test_a_coarser_third_figure_never_removes_a_finding(one: int, other: int):
    two = f"The mill employs {one:,} people.\n\nThe mill employs {other:,} people."
    three = f"The mill employs about 1 thousand people.\n\n{two}"

    assert (one != other) == bool(findings(two, code="FC201"))
    assert bool(findings(three, code="FC201")) == (one != other)


def test_one_note_a_person_and_an_acronym_however_many_documents_there_are():
    old = '"Good," said Ann Lee, COO. We make the Toxin Antibody Pair (TAP).'
    new = '"Good," said Ann Lee, CEO. We make the Tagged Agent Platform (TAP).'

    assert ["CEO"] == [f.at.text for f in findings(old, old, new, new, new, code="FC515")]
    assert ["3.txt"] == [f.at.document for f in findings(old, old, new, new, new, code="FC503")]


def test_a_text_of_many_figures_is_compared_in_good_time():
    rows = "".join(
        f"Mill {number} employs {number + 1000:,} people and sold ${number},{number:03d} of flour.\n\n"
        for number in range(100, 700)
    )

    assert findings(rows, code="FC201") == ()


def test_a_successor_is_told_once_with_the_last_day_of_who_was_before() -> None:
    lee, fox = '"Good," said Ann Lee, CEO of {}.', '"Good," said Jim Fox, CEO of {}.'
    short, whole = "Northwind", "Northwind Mills"

    found = findings(
        *(text.format(house) for text in (lee, lee, fox) for house in (short, whole)),
        code="FC505",
        start=date(2012, 1, 9),
    )

    assert ["CEO is Jim Fox here, Ann Lee on 2012-03-09; no document between tells of it"] == [
        finding.message.replace("Chief Executive Officer", "CEO") for finding in found
    ]


def test_a_list_that_divides_two_totals_tells_each_label_twice():
    labels = "Leeds", "North Wales", "York", "Hull"
    items = "\n- Bread: +1.5%;\n{}\n- Cakes: +9.8%;\n{}"
    first, second = (
        "\n".join(f"- {label}: {figure};" for label, figure in zip(labels, figures, strict=True))
        for figures in (("+11.8%", "+7.0%", "+4.5%", "-3.0%"), ("+11.4%", "+16.1%", "+12.6%", "+8.3%"))
    )

    assert [] == [finding.at.text for finding in findings(items.format(first, second), code="FC201")]
    assert ["11.4%"] == [f.at.text for f in findings(items.format(first, "- Leeds: +11.4%;"), code="FC201")]


def test_two_labels_right_in_front_of_two_figures_keep_them_apart():
    sales = "Segment sales: Bread: $764.1M (-1%); Cake Mixes: $537.8M (+1%).\n\n"
    profit = "Segment profit: Bread: $137.8M (+7%); Cake Mixes: $77.4M (+2%)."

    assert [] == [finding.at.text for finding in findings(sales + profit, code="FC201")]


def test_two_bases_two_places_and_two_comparatives_in_brackets_keep_two_figures_apart():
    fees = "Northwind reported that its net fees for the second quarter were up 37% on a like-for-like basis.\n\n"
    told = "On {} basis, net fees for the second quarter increased 32%, with sterling stronger."
    parts = "In {}, quarterly fees were up 33% on a like-for-like basis, led by an excellent result."
    orders = "Orders received totaled EUR 1,366 (1-3/2011: 1,045) million.\n\n{} totaled EUR 1,241 (1,054) million."

    def flagged(text: str) -> list[str]:
        return [finding.at.text for finding in findings(text, code="FC201")]

    assert ([], ["32%"]) == (flagged(fees + told.format("an actual")), flagged(fees + told.format("a like-for-like")))
    assert ([], ["33%"]) == (flagged(fees + parts.format("Germany")), flagged(fees + parts.format("the mills")))
    assert ([], ["1,054"]) == (flagged(orders.format("Net sales")), flagged(orders.format("Orders received")))


def test_figures_that_a_document_tells_of_two_quarters_are_two_wherever_else_it_tells_them():
    bullets = "Second Quarter 2018\n\n- EPS of $1.45 ($1.52 excluding plant costs)\n- Revenue up 2.7%\n\n"
    told = "Second quarter 2018 GAAP diluted EPS was ${}. Second quarter 2017 GAAP diluted EPS was ${}. "
    rest = "Second quarter 2018 net income was $242.3 million on consolidated revenue of $1.71 billion."

    def flagged(this: str, last: str) -> list[str]:
        return [finding.at.text for finding in findings(bullets + told.format(this, last) + rest, code="FC201")]

    assert ([], ["$1.48"]) == (flagged("1.45", "1.48"), flagged("1.48", "1.18"))


def test_what_begins_with_its_basis_is_not_told_of_the_same_without_one():
    sales = (
        "Worldwide net sales declined 29% and comparable sales were down 24% year-on-year.\n\n{}, worldwide net sales "
    )

    def flagged(opening: str) -> list[str]:
        text = sales.format(opening) + "declined 28% and comparable sales fell 24%."
        return [finding.at.text for finding in findings(text, code="FC201")]

    assert ([], ["28%"]) == (flagged("On a constant-exchange-rate basis"), flagged("In the stores"))


def test_a_rate_that_is_expected_of_the_year_is_not_that_of_the_quarter():
    rate = "This year's second quarter effective tax rate was 37.9%.\n\n"
    ahead = "We expect the effective tax rate for the entire 2014 fiscal year to be approximately 37.3%."
    again = "The effective tax rate for this year's second quarter was 37.3%."

    found = [[finding.at.text for finding in findings(rate + told, code="FC201")] for told in (ahead, again)]

    assert [[], ["37.3%"]] == found
