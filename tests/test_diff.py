"""Two documents become facts kept, changed, dropped and added, and passages of text."""

from __future__ import annotations

import datetime
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.cli import main
from factcheck.model import Claim
from factcheck.reports.pages import redline

DAY = datetime.date(2013, 6, 4)

OLD = """Larkfield Mills pays Ashdown

Larkfield Mills will pay Ashdown Paper an upfront fee of $12 million. For each mill, it may pay milestone payments of
up to $170.5 million. Larkfield has 48 mills in operation.

Ashdown Paper sold its first mill in March 2009. It employs about 1,400 people and made 31 percent of its sales abroad.
"""
RETOLD = """About 1,400 people work for Ashdown Paper, which parted with its first mill in March 2009; abroad it makes
31 percent of its sales.

For each mill, Larkfield Mills owes Ashdown Paper milestone payments of up to $170.5 million. The upfront fee is
$12 million. There are 48 Larkfield mills in operation.
"""


def document(text: str, day: datetime.date | None = DAY) -> fc.Document:
    return fc.Document.from_text(text, name="release.txt", date=day)


def diff(old: str, new: str) -> fc.Diff:
    return fc.diff(document(old), document(new))


def words(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.mention.text for claim in claims]


def changes(found: fc.Diff) -> list[tuple[str, str]]:
    return [(pair.old.mention.text, pair.new.mention.text) for pair in found.changed]


def test_a_document_does_not_differ_from_itself() -> None:
    found = diff(OLD, OLD)

    assert found.is_empty
    assert "0 facts changed, 7 kept, 0 dropped, 0 added" == found.summary


def test_the_same_facts_in_other_sentences_are_kept() -> None:
    found = diff(OLD, RETOLD)

    assert ([], [], []) == (changes(found), words(found.dropped), words(found.added))
    assert len(found.kept) == 7
    assert not found.is_empty


def test_one_figure_changed_among_other_sentences_is_reported_alone() -> None:
    for figure, other in (("48", "46"), ("$12 million", "$14 million"), ("March 2009", "March 2008"), ("31 p", "37 p")):
        found = diff(OLD, RETOLD.replace(figure, other))

        assert ([], []) == (words(found.dropped), words(found.added))
        assert [other[:2]] == [new[:2] for _, new in changes(found)]


def test_a_figure_that_is_told_as_roughly_as_before_has_changed_with_its_last_digit() -> None:
    share = "Larkfield Mills owns approximately 47.7 percent of Ashdown Paper."

    assert [("47.7 percent", "47.8 percent")] == [
        (old.removeprefix("approximately "), new.removeprefix("approximately "))
        for old, new in changes(diff(share, share.replace("47.7", "47.8")))
    ]


def test_a_figure_of_which_nothing_is_said_is_no_other_one_that_is_rounded_alike() -> None:
    told = (
        "• Sales of $610 million for Q4 and $2,564 million for 2010\n\nSales for 2010 were $2,564 million, up 24% from "
    )

    found = diff(f"{told}$2,066 million in 2009.", f"{told}$2,606 million in 2009.")

    assert [("$2,066 million", "$2,606 million")] == changes(found)
    assert () == found.dropped


def test_a_fact_that_is_gone_is_dropped_and_a_new_one_is_added() -> None:
    found = diff(OLD, OLD.replace("Larkfield has 48 mills in operation.", "Rent fell to GBP 31,250 a month."))

    assert [] == changes(found)
    assert ["48"] == words(found.dropped)
    assert ["GBP 31,250"] == words(found.added)


def test_a_hedge_that_was_lost_is_named_and_the_fact_is_kept() -> None:
    found = diff(OLD, OLD.replace("up to $170.5", "$170.5"))

    assert [] == changes(found)
    assert [("up_to", "none")] == [kept.hedge for kept in found.hedged]
    assert not found.is_empty


def test_a_rounded_figure_is_kept_and_said_to_be_rounded() -> None:
    found = diff("Larkfield sold mills for $47.24 million.", "Larkfield sold mills for $47.2 million.")

    assert [True] == [kept.rounded for kept in found.kept]
    assert [] == changes(found)


def test_a_fact_said_twice_and_then_once_is_not_dropped() -> None:
    found = diff(OLD + "\nIn all, the upfront fee that Larkfield Mills will pay is $12 million.\n", OLD)

    assert () == found.dropped
    assert ["$12 million"] == words(found.repeated)


def test_two_small_counts_of_other_things_are_not_one_fact() -> None:
    found = diff("Larkfield opened three mills in Kent.", "Ashdown Paper hired three lawyers from abroad.")

    assert ["three"] == words(found.dropped) == words(found.added)


def test_two_counts_edited_in_one_sentence_are_each_told_though_one_takes_the_value_of_the_other() -> None:
    old = (
        '"We delivered $37 million of Veltra to three customers: $24 million to the ministry and $13 million to '
        'two international customers," said Ann Lee.\n\nIt sold $13 million of it to two international customers.'
    )
    new = old.replace("three customers", "four customers").replace(
        "two international customers,", "three international customers,"
    )

    found = diff(old, new)

    assert [("three", "four"), ("two", "three")] == changes(found)
    assert ([], []) == (words(found.dropped), words(found.added))


def test_a_list_of_one_noun_in_another_order_has_not_changed() -> None:
    found = diff("The three mills employ 12, 14 and 16 people.", "The three mills employ 16, 14 and 12 people.")

    assert [] == changes(found)


def test_a_list_of_one_noun_has_changed_by_the_value_that_came_and_the_one_that_went() -> None:
    found = diff(
        "The mills employ 120 people, 140 people and 160 people.",
        "The mills employ 140 people, 160 people and 180 people.",
    )

    assert [("120", "180")] == changes(found)


def test_payments_of_two_kinds_are_not_one_fact_that_changed() -> None:
    found = diff(
        "Larkfield will pay Ashdown Paper an upfront fee of $12 million.",
        "Brook Glass will receive from Fenwick milestone payments of $70 million per furnace.",
    )

    assert [] == changes(found)


def test_the_words_of_two_days_say_the_same_of_their_own_day() -> None:
    text = "Larkfield said last month that it had 48 mills."

    found = fc.diff(document(text, DAY), document(text, datetime.date(2014, 2, 4)))

    assert "0 facts changed, 2 kept, 0 dropped, 0 added" == found.summary


def test_a_change_by_word_never_cuts_a_number() -> None:
    found = diff(OLD, OLD.replace("$170.5 million", "$178.5 million"))

    (passage,) = [p for p in found.text if p.kind == "changed"]
    assert ["$170.5 million", "$178.5 million"] == [e.text for e in passage.edits if e.kind != "kept"]


def test_a_paragraph_that_was_moved_and_rewritten_is_found() -> None:
    first, second = "The mill in Kent was rebuilt after the fire.", "Ashdown Paper keeps its office in Leeds."
    third = "Its bridge carries trains."

    found = diff(
        f"{first}\n\n{second}\n\n{third}\n", f"{second}\n\n{third}\n\nAfter the fire the Kent mill was rebuilt.\n"
    )

    assert [("same", False), ("same", False), ("changed", True)] == [(p.kind, p.moved) for p in found.text]


def test_paragraphs_that_are_gone_or_new_are_told_in_their_place() -> None:
    found = diff("One mill burns.\n\nLeeds is wet.\n\nTrains run.", "One mill burns.\n\nTrains run.\n\nPaper is dear.")

    assert ["same", "dropped", "same", "added"] == [p.kind for p in found.text]


def test_the_pieces_of_a_changed_passage_give_both_texts_back() -> None:
    old, new = document(OLD), document(RETOLD)

    for passage in fc.diff(old, new).text:
        if passage.kind == "changed":
            for side, kinds in ((old, ("kept", "dropped")), (new, ("kept", "added"))):
                spans = [e.old if side is old else e.new for e in passage.edits if e.kind in kinds]
                whole = passage.old if side is old else passage.new
                assert whole is not None
                told = " ".join(side.text[s.start : s.end] for s in spans)
                assert side.text[whole.start : whole.end].split() == told.split() or "".join(told.split()) == "".join(
                    side.text[whole.start : whole.end].split()
                )


def test_a_text_without_paragraphs_is_cut_and_no_number_with_it() -> None:
    text = "Larkfield paid $12 million and " * 600

    found = diff(text, text.replace("12", "14", 1))

    assert ["changed"] == [p.kind for p in found.text if p.kind != "same"]
    assert all("$12 million" in text[p.old.start : p.old.end] for p in found.text if p.old)
    assert not [p for p in found.text if p.old and text[: p.old.start].rstrip().endswith("$12")]


def test_nothing_against_something_is_all_added() -> None:
    found = diff("", OLD)

    assert (0, 7) == (len(found.kept), len(found.added))
    assert {"added"} == {passage.kind for passage in found.text}


PIECES = st.lists(
    st.sampled_from(
        [
            "Larkfield has 48 mills.",
            "It paid $12 million in 2009.",
            "\n\n",
            "Leeds is wet.",
            "31 percent",
            "June 31",
            "…",
            "up to",
        ]
    ),
    max_size=12,
).map(" ".join)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(PIECES)
def test_no_document_differs_from_itself(text: str) -> None:
    assert diff(text, text).is_empty


@settings(derandomize=True, max_examples=60, deadline=None)
@given(PIECES, PIECES)
def test_every_passage_is_told_once(old: str, new: str) -> None:
    found = diff(old, new)

    for side, spans in (
        (old, sorted(p.old for p in found.text if p.old)),
        (new, sorted(p.new for p in found.text if p.new)),
    ):
        assert "".join(side.split()) == "".join("".join(side[s.start : s.end].split()) for s in spans)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(PIECES, PIECES)
def test_what_is_added_one_way_is_dropped_the_other(old: str, new: str) -> None:
    there, back = diff(old, new), diff(new, old)

    assert len(there.kept) + len(there.changed) == len(back.kept) + len(back.changed)
    assert len(there.added) == len(back.dropped)


def test_the_command_shows_both_sides_and_counts_last(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, "utf-8")
    new.write_text(RETOLD.replace("48", "46").replace("up to ", ""), "utf-8")

    status = main(["diff", str(old), str(new), "--exit-code"])

    lines = capsys.readouterr().out.splitlines()
    assert status == 1
    assert lines[0].startswith(f"{new.as_posix()}:5: changed ")
    assert lines[0].endswith("Larkfield mills in operation: 46 here, 48 there")
    assert [f'    {new.as_posix()}:5: "46"', f'    {old.as_posix()}:4: "48"'] == lines[1:3]
    hedge = "hedge Ashdown Paper milestone payments: $170.5 million here, up to $170.5 million there"
    assert any(hedge in line for line in lines)
    assert "1 fact changed, 6 kept, 0 dropped, 0 added" == lines[-1]


def test_a_sum_keeps_the_backslash_that_markdown_asks_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("Larkfield earns \\$34 million a year from its mills.\n", "utf-8")
    new.write_text("Larkfield earns \\$43 million a year from its mills.\n", "utf-8")
    main(["diff", str(old), str(new)])

    assert "Larkfield earns [-\\$34 million-] {+\\$43 million+} a year" in capsys.readouterr().out


def test_the_command_marks_words_that_went_and_came(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, "utf-8")
    new.write_text(OLD.replace("$12 million", "$14 million"), "utf-8")

    assert main(["diff", str(old), str(new)]) == 0

    assert "upfront fee of [-$12 million-] {+$14 million+}. For each" in capsys.readouterr().out


def test_the_command_says_which_file_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "new.txt").write_text(OLD, "utf-8")

    assert main(["diff", str(tmp_path / "old.txt"), str(tmp_path / "new.txt")]) == 2

    assert "old.txt: there is no such file" in capsys.readouterr().err


def test_the_redline_shows_both_texts_and_what_became_of_each_fact(tmp_path: Path) -> None:
    old, new, page = tmp_path / "old.txt", tmp_path / "new.txt", tmp_path / "page.html"
    old.write_text(OLD, "utf-8")
    new.write_text(OLD.replace("48 mills", "46 mills").replace("first mill", "<b>first</b> barn"), "utf-8")

    assert main(["diff", str(old), str(new), "--format", "html", "--output", str(page)]) == 0

    drawn = page.read_text("utf-8")
    assert "1 fact changed, 6 kept, 0 dropped, 0 added" in drawn
    for mark, side, figure in (("del", 1, "48"), ("ins", 2, "46")):
        fact = rf'<a class="m changed" id="d{side}c\d+" href="#changed-o\d+n\d+">{figure}</a>'
        assert re.search(f'<{mark} data-change="1">{fact}</{mark}>', drawn)
    assert "<b>" not in drawn


@settings(derandomize=True, max_examples=40, deadline=None)
@given(PIECES, PIECES)
def test_every_word_of_both_texts_stands_in_the_redline(old: str, new: str) -> None:
    page = Cells(redline.page(diff(old, new), document(old), document(new)))

    for said, text in ((page.said["old"], old), (page.said["new"], new)):
        assert sorted("".join(text.split())) == sorted("".join(said.split()))
    assert page.lost == set()


class Cells(HTMLParser):
    """What stands in the cells of a redline, by side, and the links of the page that lead nowhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said = {"old": "", "new": ""}
        self.lost: set[str | None] = set()
        self._side, self._inside = "", False
        ids: set[str | None] = set()
        self._ids = ids
        self.feed(page)
        self.lost -= {f"#{name}" for name in ids}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        classes = (found.get("class") or "").split()
        if "cell" in classes and "nothing" not in classes:
            self._side = classes[1]
        self._inside = self._inside or bool(self._side and tag == "p")
        self._ids.add(found.get("id"))
        if tag == "a":
            self.lost.add(found.get("href"))

    def handle_endtag(self, tag: str) -> None:
        if tag == "p" and self._inside:
            self._side, self._inside = "", False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.said[self._side] += data


def test_a_row_of_two_tables_is_a_change_where_it_was_edited() -> None:
    table = "| 2021 | 2020\nRevenue | {} | 76,527\nCosts | {} | 71,228\n"
    old = f"In thousands\n\n{table.format('109,374', '99,724')}\nIn all:\n\n{table.format('109,374', '99,801')}"
    new = old.replace("76,527", "76,572", 1)

    (change,) = diff(old, new).changed

    assert change.old.span.start == change.new.span.start == new.index("76,572")
