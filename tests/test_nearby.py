"""A run that asks about some documents reads of the others only what is tied to them, and says what it says of all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from examples import documents

from factcheck import claims, engine, rulebook
from factcheck.claims.pull import Pulled
from factcheck.documents import Document, read_document
from factcheck.model import Claim, Finding, Held, Report
from factcheck.nearby import around
from factcheck.reader import Reader
from factcheck.record import Record, Vocabulary, ties
from factcheck.record.facets import Facet, FacetFault
from factcheck.record.names.entities import Names
from factcheck.record.store import stored
from factcheck.record.store.cache import TABLES, Cache
from factcheck.record.store.reading import Reading, Stamp
from factcheck.rulebook import Bad, Good, Rule

ROOT = Path(__file__).parent.parent
RULES = rulebook.bundled()
ACROSS = [rule for rule in RULES if rule.scope == "record"]
EXAMPLES = [(rule, one) for rule in ACROSS for one in (*rule.good, *rule.bad, *rule.traps)]


class Shelf:
    """A library whose documents are all kept, in a cache in memory or in a file."""

    def __init__(
        self,
        pages: Sequence[Pulled],
        vocabulary: Vocabulary | None,
        rules: tuple[Rule, ...] = RULES,
        file: Path | str = ":memory:",
    ) -> None:
        self.reader = Reader(rules, vocabulary=vocabulary)
        connection = sqlite3.connect(file, isolation_level=None)
        for table in TABLES:
            connection.execute(table)
        self.cache = Cache(connection, lambda damaged: None)
        for page in pages:
            self.keep(page)
        self.look()

    def look(self) -> None:
        """Look at what is kept, as every run does first."""
        self._readings = self.cache.readings()

    def keep(self, page: Pulled) -> None:
        tied = ties.tie(page, self.reader.facets.values(), self.reader.vocabulary)
        name, day = page.document.name, page.document.date
        texts = tied.told, tied.known, "", "", "", "", ""
        ordinal = day.toordinal() if day else None
        self.cache.keep([Reading(name, name, Stamp(1, 1, 1), "", ordinal, page.document.gist, *texts, tied.items)])

    def reading(self, name: str) -> Reading | None:
        return self._readings.get(name)


def whole(pages: Sequence[Pulled], rules: Sequence[Rule], vocabulary: Vocabulary | None) -> Report:
    return engine.judge(Record.of(pages, vocabulary), rules)


def partly(pages: Sequence[Pulled], shelf: Shelf, name: str) -> Report:
    shelf.look()
    record = around({name}, pages, shelf, shelf.reader.vocabulary)  # type: ignore[arg-type]
    assert record is not None
    return engine.judge(record, shelf.reader.rules)


def about(report: Report, name: str) -> tuple[list[Finding], list[Held], list[Claim], object]:
    """What a report says of one document."""

    def touches(found: Finding | Held) -> bool:
        return any(place.document == name for place in (found.at, *found.evidence))

    return (
        [finding for finding in report.findings if touches(finding)],
        [held for held in report.held if touches(held)],
        [claim for claim in report.claims if claim.document == name],
        dict(report.coverage_of).get(name),
    )


def differing(documents: Sequence[Document], vocabulary: Vocabulary | None, every: int = 1) -> Iterator[str]:
    """The documents, each or every so many, of which a record around them says another thing than that of all."""
    pulls = tuple(pull for rule in RULES for pull in rule.pull)
    pages = [claims.read(document, pulls) for document in documents]
    everything, shelf = whole(pages, RULES, vocabulary), Shelf(pages, vocabulary)
    for page in Record.of(pages).pages[::every]:
        name = page.document.name
        if about(everything, name) != about(partly(pages, shelf, name), name):
            yield name


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda one: getattr(one, "code", getattr(one, "name", "")))
def test_what_is_said_of_a_document_does_not_depend_on_what_else_is_read(rule: Rule, example: Good | Bad) -> None:
    vocabulary = Vocabulary.from_toml(example.vocabulary) if example.vocabulary else None

    assert [] == list(differing(documents(example), vocabulary))


def test_of_all_examples_together_each_is_told_the_same() -> None:
    # Issuers and names meet here that know nothing of each other, and some rename what others speak of.
    texts = [(text, one.dates[at] if one.dates else "") for _, one in EXAMPLES for at, text in enumerate(one.documents)]
    read = [Document.from_text(text, f"{day}_{number:03}.txt") for number, (text, day) in enumerate(texts)]

    assert [] == list(differing(read, None, every=11))


@pytest.mark.parametrize("vocabulary", [None, Vocabulary.read(ROOT / "seeds" / "vocabulary.toml")])
def test_of_the_seeds_and_the_drafts_each_is_told_the_same(vocabulary: Vocabulary | None) -> None:
    paths = sorted(path for path in (ROOT / "seeds").rglob("*") if path.suffix in (".txt", ".md"))

    assert [] == list(differing([read_document(path) for path in paths], vocabulary))


def test_a_new_name_ties_again_what_was_told_under_the_old_one() -> None:
    old = Document.from_text("LEEDS, June 4, 2012 -- Contoso has 12 mills in operation.", "2012-06-04.txt")
    new = Document.from_text("LEEDS, June 4, 2013 -- Adatum has 9 mills in operation.", "2013-06-04.txt")
    told = Document.from_text("Adatum, formerly Contoso, bakes bread.", "2013-01-01.txt")
    pages = [claims.read(document) for document in (old, new, told)]

    report = partly(pages, Shelf(pages, None), new.name)

    assert [("FC403", ("12",))] == [(f.code, tuple(place.text for place in f.evidence)) for f in report.findings]


def test_who_is_who_is_found_once_for_documents_that_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ("Adatum, formerly Contoso, has 9 mills in operation.", "Contoso has 12 mills in operation.")
    pages = [claims.read(Document.from_text(text, f"2013-06-0{n}.txt")) for n, text in enumerate(texts, 1)]
    shelf = Shelf(pages, None)
    first = partly(pages, shelf, "2013-06-01.txt")
    monkeypatch.setattr(Names, "as_told", lambda *_: pytest.fail("it is found again"))

    assert about(first, "2013-06-01.txt") == about(partly(pages, shelf, "2013-06-01.txt"), "2013-06-01.txt")


def test_who_is_who_is_found_again_where_another_document_says_otherwise() -> None:
    old = Document.from_text("LEEDS, June 4, 2012 -- Contoso has 12 mills in operation.", "2012-06-04.txt")
    new = Document.from_text("LEEDS, June 4, 2013 -- Adatum has 9 mills in operation.", "2013-06-04.txt")
    told = Document.from_text("Adatum, formerly Contoso, bakes bread.", "2013-01-01.txt")
    pages = [claims.read(document) for document in (old, new, told)]
    shelf = Shelf(pages, None)

    assert [[], ["FC403"], []] == [
        [finding.code for finding in partly(read, shelf, new.name).findings] for read in (pages[:2], pages, pages[:2])
    ]


def test_what_another_run_has_read_anew_is_tied_again() -> None:
    old = Document.from_text("LEEDS, June 4, 2012 -- Contoso has 12 mills in operation.", "2012-06-04.txt")
    new = Document.from_text("LEEDS, June 4, 2013 -- Adatum has 9 mills in operation.", "2013-06-04.txt")
    told = Document.from_text("Adatum, formerly Contoso, bakes bread.", "2013-01-01.txt")
    pages = [claims.read(document) for document in (old, new, told)]
    shelf = Shelf(pages, None)
    first = partly(pages, shelf, new.name)
    shelf.keep(pages[0])

    assert first.findings == partly(pages, shelf, new.name).findings != ()


def test_where_another_run_writes_meanwhile_the_record_is_read_whole(tmp_path: Path) -> None:
    pages = [claims.read(Document.from_text(f"We have {n} mills.", f"{n}.txt")) for n in (10, 12)]
    shelf = Shelf(pages, None, file=tmp_path / "cache.sqlite")

    assert around({"10.txt"}, pages, shelf, None) is not None  # type: ignore[arg-type]
    with sqlite3.connect(tmp_path / "cache.sqlite") as other:
        other.execute("UPDATE readings SET digest = 'newer' WHERE name = '12.txt'")
    assert around({"10.txt"}, pages, shelf, None) is None  # type: ignore[arg-type]


def test_every_rule_of_ours_says_what_it_asks_of_other_documents() -> None:
    assert [] == [rule.code for rule in ACROSS if rule.asks is None]


def test_a_rule_that_says_nothing_of_what_it_asks_has_the_record_read_whole() -> None:
    rule = Rule("XY001", "any", "anything", "note", "record", check=lambda record: ())
    pages = [claims.read(Document.from_text("Ten mills.", "a.txt"))]

    assert around({"a.txt"}, pages, Shelf(pages, None, (rule,)), None) is None  # type: ignore[arg-type]


def test_a_facet_that_raises_is_named_and_has_the_record_read_whole() -> None:
    def read(page: Pulled) -> list[int]:
        return [1 // 0]

    facet: Facet[int] = Facet("broken", read, lambda *_: (), int)
    rule = Rule("XY001", "any", "x", "note", "record", check=lambda record: record.facet(facet), asks=(facet,))
    pages = [claims.read(Document.from_text("Ten mills.", "a.txt"))]
    with pytest.raises(FacetFault, match=r"^the facet 'broken' failed: ZeroDivisionError$"):
        Shelf(pages, None, (rule,))
    shelf = Shelf((), None, (rule,))

    assert around({"a.txt"}, pages, shelf, None) is None  # type: ignore[arg-type]
    with pytest.raises(engine.RuleFault, match="any: XY001 failed: ZeroDivisionError"):
        whole(pages, (rule,), None)


def test_what_a_facet_shows_is_kept_as_it_is() -> None:
    pages = [claims.read(document) for _, example in EXAMPLES for document in documents(example)]
    facets = Reader(RULES).facets
    rulebook.load((rulebook.bundled_folder(),))  # another rule's values of the same names stand in their modules now

    assert set(facets) == {facet.name for facet in facets.values() for page in pages if list(facet.read(page))}
    for facet in facets.values():
        for page in pages:
            for item in facet.read(page):
                assert stored.load(stored.dump(item), facet.kind) == item
