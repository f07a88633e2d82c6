"""A draft of the vocabulary is learnt from the documents: what they state stands in it, guesses are commented out."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import claims
from factcheck.cli import main
from factcheck.documents import Document
from factcheck.record import Record, Vocabulary
from factcheck.record.names.suggest import suggest
from factcheck.record.names.suggest_names import near
from factcheck.reports.places import Places
from factcheck.reports.vocabulary import draft


def drafted(*texts: str, vocabulary: str = "") -> str:
    """The draft for some documents, one a month from January 2013."""
    documents = [
        Document.from_text(text, f"{month}.txt", datetime.date(2013, month, 4)) for month, text in enumerate(texts, 1)
    ]
    record = Record.of(map(claims.read, documents), Vocabulary.from_toml(vocabulary))
    return draft(suggest(record), Places(documents))


def stated(*texts: str) -> Vocabulary:
    """The vocabulary as the draft stands, with no guess taken."""
    return Vocabulary.from_toml(drafted(*texts))


def accepted(*texts: str) -> Vocabulary:
    """The vocabulary with every guess taken."""
    return Vocabulary.from_toml(re.sub(r"^#: ", "", drafted(*texts), flags=re.MULTILINE))


def names(vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    return [entity.all_names for entity in vocabulary.entities]


RENAMED = "Fabrikam Glass, formerly Fabricam Panes, has 12 mills."
STAFFED = '"Good," said Dana Whitlock, CEO of Fabrikam Glass. The mill was built by Dana Whitlock in 2009.'


def test_a_former_name_is_stated() -> None:
    assert [("Fabrikam Glass", "Fabricam Panes")] == names(stated(RENAMED))


def test_what_every_company_has_is_no_name() -> None:
    assert [] == names(accepted('Fabrikam\'s Board of Directors ("Board") declared a dividend of $0.25 a share.'))


def test_a_company_that_changes_its_name_is_one_company() -> None:
    text = "Fabricam Panes has changed its name to Fabrikam Glass. It has 12 mills."

    assert [("Fabrikam Glass", "Fabricam Panes")] == names(stated(text))


def test_the_evidence_stands_above_each_line_with_its_place_and_the_days() -> None:
    lines = drafted(RENAMED, "Fabricam Panes sold 3 mills.").splitlines()

    at = lines.index('    "Fabricam Panes",')
    assert "    # a former name, seen 2013-01-04 to 2013-02-04" == lines[at - 2]
    assert '    # 1.txt:1: "Fabrikam Glass, formerly Fabricam Panes"' == lines[at - 1]
    assert "# Fabrikam Glass, seen 2013-01-04" in lines


def test_a_short_form_made_of_the_name_is_stated_and_another_is_asked_about() -> None:
    text = "Brook Glass Works, Inc. (“Brook Glass”) bought Whitlock Paper (“Ashdown”) and 12 mills."

    assert [("Brook Glass Works", "Brook Glass")] == names(stated(text))
    assert ("Whitlock Paper", "Ashdown") in names(accepted(text))


def test_the_word_that_a_contract_puts_for_a_party_is_no_name() -> None:
    assert [] == names(accepted('Brook Glass (the "Seller") sold 12 mills to Whitlock Paper (the "Buyer").'))


def test_an_acronym_and_a_part_that_a_text_gives_are_no_names_of_a_company() -> None:
    text = "The Glass Annealing Process (“GAP”) was bought by the Board of Fenwick Paper (the “Board”) for $3 million."

    assert [] == names(accepted(text))


def test_a_group_is_stated_and_a_buyer_is_asked_about() -> None:
    text = "Brook Glass, a member of the Fenwick Group, has 12 mills. Larkfield Mills was acquired by Ashdown Paper."

    assert [("Brook Glass", "Fenwick Group")] == [(e.name, e.part_of) for e in stated(text).entities]
    assert ("Larkfield Mills", "Ashdown Paper") in [(e.name, e.part_of) for e in accepted(text).entities]


def test_a_subsidiary_keeps_its_legal_form_before_its_owner() -> None:
    text = "Brook Glass, Inc., a subsidiary of Fenwick Paper, Ltd., has 12 mills."

    assert [("Brook Glass", "Fenwick Paper")] == [(e.name, e.part_of) for e in stated(text).entities]


def test_names_that_differ_by_a_letter_are_asked_about() -> None:
    texts = ("Fabrikam Glass has 12 mills.", "Fabrikan Glass has 14 mills.")

    assert [] == names(stated(*texts))
    assert [{"Fabrikam Glass", "Fabrikan Glass"}] == [set(found) for found in names(accepted(*texts))]


@pytest.mark.parametrize(
    "pair",
    [
        ("BRK-1017", "BRK-1018"),
        ("Larkfield 2017", "Larkfield 2018"),
        ("BRKLM", "BRKLN"),
        ("Whitlock Mill", "Whitlock Mills"),
        ("Marc", "Mark"),
        ("Brook Glass", "Fenwick Paper"),
    ],
)
def test_codes_digits_and_plurals_are_never_nearly_alike(pair: tuple[str, str]) -> None:
    assert [] == [*near(pair)]


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [("Fenwick Junious", "Fenwick Junius"), ("Brook Glass Works", "Brook Glass"), ("brook-fenwick", "Fenwick")],
)
def test_a_letter_more_and_a_name_inside_another_are_nearly_alike(longer: str, shorter: str) -> None:
    assert [(longer, shorter)] == [pair[:2] for pair in near((shorter, longer))]


def test_a_name_inside_two_others_says_nothing_of_either() -> None:
    assert [] == [*near(("First", "First Glass", "First Paper"))]


def test_a_middle_initial_is_another_way_to_write_a_person() -> None:
    (person,) = stated(STAFFED, "Dana B. Whitlock opened 3 mills.").people

    assert ("Dana Whitlock", "Dana B. Whitlock") == person.all_names


def test_a_person_with_a_letter_more_is_asked_about() -> None:
    texts = (STAFFED, "The mill was opened by Dana Whitlocke.")

    assert () == stated(*texts).people
    assert [("Dana Whitlock", "Dana Whitlocke")] == [person.all_names for person in accepted(*texts).people]


def test_an_acronym_is_stated_and_one_with_two_long_forms_is_asked_about() -> None:
    one, other = "Its Glass Annealing Process (GAP) has 3 steps.", "Its Glass Abrasion Plant (GAP) has 3 steps."

    assert [("GAP", ["Glass Annealing Process"])] == [(a.short, [n.text for n in a.long]) for a in stated(one).acronyms]
    assert () == stated(one, other).acronyms
    assert [2] == [len(acronym.long) for acronym in accepted(one, other).acronyms]


def test_measures_that_differ_by_one_word_are_asked_about_where_several_could_be_meant() -> None:
    texts = ("Larkfield has 12 paper mills.", "Larkfield has 14 mills.", "Larkfield has 9 glass mills.")

    assert () == stated(*texts).measures
    (measure,) = accepted(*texts).measures
    assert {"mill", "paper mill", "glass mill"} == {measure.name, *measure.wordings}


def test_measures_that_differ_for_certain_are_not_asked_about() -> None:
    assert () == accepted("Larkfield had net sales of $12 million. Larkfield had sales of $14 million.").measures


def test_the_end_of_the_fiscal_year_is_stated_and_asked_about_where_documents_differ() -> None:
    june, july = "In the fiscal year ended June 30, 2012, it sold 3 mills.", "The fiscal year ends July 31."

    assert (6, 30) == stated(june).fiscal_year_end
    assert stated(june, july).fiscal_year_end is None
    assert (6, 30) == accepted(june, june + " Rain fell.", july).fiscal_year_end


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Its financial year ends each March 31.", (3, 31)),
        ("In fiscal 2012, which ended on February 29, 2012, it sold 3 mills.", (2, 29)),
        ("In the fiscal year ended September 27, 2014, it sold 3 mills.", (9, 27)),
        ("In the nine months of fiscal 2013, ended March 31, 2013, it sold 3 mills.", None),
        ("The fiscal year ended June 31.", None),
    ],
)
def test_the_end_of_the_fiscal_year_is_drafted_as_the_text_words_it(text: str, end: tuple[int, int] | None) -> None:
    assert stated(text).fiscal_year_end == end


def test_what_the_vocabulary_knows_is_not_suggested() -> None:
    known = '[[entities]]\nname = "Fabrikam Glass"\naliases = ["Fabricam Panes"]\n'

    assert "Fabricam" not in drafted(RENAMED, vocabulary=known)


def test_hostile_names_stay_inside_their_quotes() -> None:
    text = 'Its \x1b[2JGlass "Annealing" Process\u202e (GAP) \\ has 3 steps.\nFiscal year ended June 31.\n'

    accepted(text)
    assert "\x1b" not in drafted(text)
    assert "\u202e" not in drafted(text)


PIECES = st.lists(
    st.sampled_from(
        [RENAMED, STAFFED, "Brook Glass (“Brook”) has 12 mills.", "Brook, now Fabrikam Glass, sold 3 mills.", "\n\n",
         "Fabricam Panes, a unit of Brook Glass, paid $3 million.", "Dana Whitlokc, CEO of Brook, left.",
         "Brooke Glass was renamed Fabrikan Glass.", "Its Annealing Process (AP) and Arch Plant (AP) run.",
         "About Brook Glass, Inc.\n", 'Larkfield ("Brook Glass") has 14 paper mills and 3 mills.', "„“\\\""]
    ),
    max_size=9,
)  # fmt: skip


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.lists(PIECES.map(" ".join), min_size=1, max_size=3))
def test_any_draft_is_a_vocabulary_as_it_stands_and_with_every_guess_taken(texts: list[str]) -> None:
    stated(*texts)
    accepted(*texts)


@settings(derandomize=True, max_examples=30, deadline=None)
@given(PIECES.map(" ".join), PIECES.map(" ".join))
def test_the_order_of_the_documents_changes_nothing(one: str, other: str) -> None:
    documents = [Document.from_text(t, n, datetime.date(2013, 1, d)) for t, n, d in ((one, "a", 1), (other, "b", 2))]
    pages = [claims.read(document) for document in documents]

    there, back = (draft(suggest(Record.of(p)), Places(documents)) for p in (pages, pages[::-1]))

    assert there == back


def test_the_command_prints_a_draft_with_which_check_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(RENAMED, "utf-8")

    assert main(["vocabulary", "suggest", "a.txt", "--output", "draft.toml"]) == 0
    assert main(["check", "a.txt", "--vocabulary", "draft.toml"]) == 0
    assert main(["vocabulary", "suggest", "a.txt"]) == 0
    assert Path("draft.toml").read_text("utf-8") in capsys.readouterr().out


def test_the_command_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(RENAMED, "utf-8")
    Path("mine.toml").write_text("# mine\n", "utf-8")

    assert main(["vocabulary", "suggest", "a.txt", "--output", "mine.toml"]) == 2
    assert "mine.toml: is there already" in capsys.readouterr().err
    assert Path("mine.toml").read_text("utf-8") == "# mine\n"
