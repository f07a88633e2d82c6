"""The road: what a run reports, in which order, and how it ends when a rule is broken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.engine import RuleFault, check, judge, verify
from factcheck.mentions.reading import Setting
from factcheck.model import Clash, Held, Place, Severity
from factcheck.record import Record
from factcheck.rulebook import Rule


def release(text: str, name: str = "a.txt", day: date | None = None) -> Document:
    return Document.from_text(text, name=name, date=day)


def figures(page: Pulled) -> Iterator[Clash]:
    """A clash for every mention of a page."""
    for mention in page.mentions:
        yield Clash(Place(page.document.name, mention.span, mention.text), "a figure")


def rule(check=figures, code: str = "ZZ101", severity: Severity = "warning", scope="document") -> Rule:
    return Rule(code, code.lower(), "a rule", severity, scope, check, path=f"rules/{code.lower()}.py")


def test_findings_are_sorted_by_document_place_and_code() -> None:
    pages = [release("It has 12 mills and 3 kilns.", "b.txt"), release("It has 40 mills.", "a.txt")]

    report = check(pages, rules=[rule(code="ZZ102"), rule(code="ZZ101")])

    assert [(f.at.document, f.at.text, f.code) for f in report.findings] == [
        ("a.txt", "40", "ZZ101"),
        ("a.txt", "40", "ZZ102"),
        ("b.txt", "12", "ZZ101"),
        ("b.txt", "12", "ZZ102"),
        ("b.txt", "3", "ZZ101"),
        ("b.txt", "3", "ZZ102"),
    ]


def test_a_finding_carries_its_rule() -> None:
    (finding,) = check([release("It has 12 mills.")], rules=[rule()]).findings

    assert (finding.code, finding.rule, finding.severity) == ("ZZ101", "zz101", "warning")


@pytest.mark.parametrize(("clash", "found"), [("note", "note"), ("error", "warning"), (None, "warning")])
def test_a_clash_may_only_be_milder_than_its_rule(clash: Severity | None, found: Severity) -> None:
    def one(page: Pulled) -> Iterator[Clash]:
        yield Clash(Place(page.document.name, page.mentions[0].span, "12"), "a figure", severity=clash)

    (finding,) = check([release("It has 12 mills.")], rules=[rule(one)]).findings

    assert finding.severity == found


def test_what_two_forms_of_a_sentence_find_is_one_finding_and_the_graver_one() -> None:
    def twice(page: Pulled) -> Iterator[Clash]:
        at = Place(page.document.name, page.mentions[0].span, "12")
        yield Clash(at, "perhaps", severity="note")
        yield Clash(at, "surely")

    (finding,) = check([release("It has 12 mills.")], rules=[rule(twice)]).findings

    assert finding.message == "surely"


def test_a_record_rule_is_given_all_documents_once() -> None:
    given: list[Record] = []

    def keep(record: Record) -> Iterator[Clash]:
        given.append(record)
        yield from ()

    check([release("One.", "a.txt"), release("Two.", "b.txt")], rules=[rule(keep, scope="record")])

    assert [[page.document.name for page in record.pages] for record in given] == [["a.txt", "b.txt"]]


def test_a_copy_that_differs_only_in_white_space_adds_nothing() -> None:
    first, copy = release("It has 12 mills.", "a.txt"), release("It has  12\nmills. ", "b.txt")

    assert check([first], rules=[rule()]) == check([first, copy], rules=[rule()])


def test_what_was_recomputed_and_holds_is_shown_with_its_rule() -> None:
    report = check([release("Turnover rose 25% to $8.1 million from $6.5 million.")])

    assert not [f for f in report.findings if f.code == "FC104"]
    shown = [(h.rule, h.at.text, h.arithmetic) for h in report.held if h.rule == "FC104"]
    assert shown == [("FC104", "25%", "$8.1 million / $6.5 million - 1 = 22.9 to 26.4 %; written 25%")]


def test_coverage_counts_what_was_seen_read_and_compared() -> None:
    text = "Turnover rose 25% to $8.1 million from $6.5 million. Call 781-555-0123."

    coverage = check([release(text)]).coverage

    assert coverage.seen == 3
    assert coverage.compared == 3
    assert coverage.read <= coverage.seen


def test_nothing_is_counted_in_an_empty_document() -> None:
    report = check([release("")])

    assert (report.claims, report.coverage.seen, report.coverage.compared) == ((), 0, 0)


def test_a_rule_that_raises_stops_the_run_under_its_name_and_quotes_no_text() -> None:
    def broken(page: Pulled) -> Iterator[Clash]:
        raise KeyError("secret 12")
        yield

    with pytest.raises(RuleFault, match=r"rules/zz101\.py: ZZ101 failed in a\.txt: KeyError$") as fault:
        check([release("It has 12 mills.")], rules=[rule(broken)])
    assert (fault.value.code, fault.value.document) == ("ZZ101", "a.txt")


def test_pages_that_are_read_already_give_the_same_report() -> None:
    from factcheck import claims

    document = release("Turnover rose 35% to $8.1 million from $6.5 million.")

    assert check([document], rules=[rule()]) == judge(Record.of([claims.read(document)]), [rule()])


def test_held_figures_are_in_order() -> None:
    def held(page: Pulled) -> Iterator[Held]:
        for mention in reversed(page.mentions):
            yield Held(Place(page.document.name, mention.span, mention.text), "it holds")

    report = check([release("It has 12 mills and 3 kilns.")], rules=[rule(held)])

    assert [h.at.text for h in report.held] == ["12", "3"]


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Larkfield has 12 mills.", "agrees"),
        ("Larkfield has 14 mills.", "clashes"),
        ("Larkfield has 14 boats.", "not_comparable"),
    ],
)
def test_a_sentence_is_held_against_a_document_or_several(sentence: str, outcome: str) -> None:
    document = release("Larkfield has 12 mills.")

    assert verify(sentence, document).outcome == outcome
    assert verify(sentence, [document]).outcome == outcome


def test_a_bare_dollar_of_a_sentence_is_in_the_currency_of_the_setting() -> None:
    told = Document.from_text("The mill cost CAD 5 million.", name="a.txt", date=date(2013, 6, 4))
    canada = Setting(currency="CAD")

    assert verify("The mill cost $7 million.", told, setting=canada).outcome == "clashes"
    assert verify("The mill cost $5 million.", told, setting=canada).outcome == "agrees"
    assert verify("The mill cost $5 million.", told).outcome != "agrees"
