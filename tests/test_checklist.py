"""The checklist: every claim of one document with what is known of it, and signatures that stand while it stays."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from factcheck import engine
from factcheck.checklist import Checklist, Item, Signed, Signoff, draw_up, settle
from factcheck.checklist.items import STATES
from factcheck.checklist.signoffs import Role, append, measure_of, read
from factcheck.claims import pull_claims
from factcheck.cli import main
from factcheck.documents import Document
from factcheck.endings import CannotRun
from factcheck.model import Held
from factcheck.reports import data
from factcheck.reports.checklist import markdown
from factcheck.reports.places import Places
from factcheck.reports.sheet import Sheet, letters
from factcheck.rulebook import bundled

JUNE = (
    "LEEDS, June 4, 2013 -- Larkfield has twelve mills.\n\n"
    "In May 2011 Larkfield earned an option fee of $3.5 million.\n"
)
JULY = (
    "LEEDS, July 9, 2013 -- Larkfield has thirteen mills, of which nine grind wheat and four grind rye.\n\n"
    "In May 2011 Larkfield earned an option fee of $3.5 million. About 48% (25/52) of the millers voted.\n"
)
PARAGRAPHS = (
    "Larkfield has ten mills.",
    "Larkfield signed the lease for $3.5 million.",
    "Larkfield hired 40 people in May 2011.",
)
VALIDATOR = Draft202012Validator(json.loads(data.SCHEMA.read_text("utf-8")))


def listed(*texts: str) -> Checklist:
    """The checklist of the last of some documents."""
    documents = [Document.from_text(text, f"release-{number}.txt") for number, text in enumerate(texts, 1)]
    rules = bundled()
    return draw_up(engine.check(documents, rules), documents, documents[-1].name, rules)


def item(checklist: Checklist, said: str) -> Item:
    return next(item for item in checklist.items if item.place.text == said)


def sign(checklist: Checklist, said: str, role: Role = "preparer", by: str = "A. Writer", support: str = "") -> Signoff:
    of = item(checklist, said)
    return Signoff(
        document=checklist.document.name,
        words=of.words,
        evidence=of.evidence,
        said=said,
        measure=measure_of(of),
        role=role,
        by=by,
        day=date(2013, 7, 9),
        support=support,
    )


def state(checklist: Checklist, signed: tuple[Signed, ...], said: str) -> Signed:
    return signed[checklist.items.index(item(checklist, said))]


def test_every_claim_stands_in_reading_order_with_its_number() -> None:
    checklist = listed(JULY)

    assert list(range(1, len(checklist.items) + 1)) == [i.number for i in checklist.items]
    assert [i.place.span.start for i in checklist.items] == sorted(i.place.span.start for i in checklist.items)
    assert {"thirteen", "nine", "four", "May 2011", "$3.5 million", "25/52"} <= {i.place.text for i in checklist.items}


def test_what_the_machine_proved_has_the_mark_of_how() -> None:
    checklist = listed(JUNE, JULY)

    assert "R" in letters(item(checklist, "48%"))
    assert letters(item(checklist, "$3.5 million")) == "P"
    assert [place.document for place in item(checklist, "$3.5 million").marks[0].evidence] == ["release-1.txt"]


def test_a_sum_proves_its_total_and_not_its_parts() -> None:
    checklist = listed("Three of the ten mills are ours and the remaining seven are leased.\n")

    assert ["F", "T", "T"] == [letters(item(checklist, said)) for said in ("ten", "Three", "seven")]


def test_a_figure_of_another_day_is_told_and_proves_nothing() -> None:
    told = item(listed(JUNE, JULY), "thirteen").told

    assert [("twelve", "other on another day")] == [(t.claim.mention.text, t.relation) for t in told]
    assert item(listed(JUNE, JULY), "thirteen").state == "to tie"


def test_the_figure_of_an_earlier_period_is_agreed_to_the_document_of_that_period() -> None:
    march = "LEEDS, March 4, 2013 -- At December 31, 2012, Larkfield had total assets of $19 million.\n"
    then = "LEEDS, March 5, 2014 -- At December 31, 2013, Larkfield had total assets of $15 million, compared with $19 "
    when = "million at December 31, 2012.\n"
    checklist = listed(march, then + when)

    assert ["T", "P"] == [letters(item(checklist, said)) for said in ("$15 million", "$19 million")]
    assert "T" == letters(item(listed(march, then + "million before.\n"), "$19 million"))


def test_beside_the_figure_of_a_year_those_of_years_are_shown_first() -> None:
    years = [
        f"LEEDS, March 4, {y + 1} -- In {y}, Larkfield had revenue of ${y - 2000} million.\n" for y in (2009, 2010)
    ]
    quarters = [f"LEEDS, May {n}, 2012 -- In Q{n} 2011, Larkfield had revenue of ${n} million.\n" for n in (1, 2, 3)]
    told = item(listed(*years, *quarters, years[0].replace("2009", "2011").replace("2010", "2013")), "$9 million").told

    assert ["$9 million", "$10 million"] == [t.claim.mention.text for t in told][:2]


def test_a_date_that_only_says_of_when_a_figure_is_is_tied_with_it() -> None:
    text = "In the year ended June 30, 2013, Larkfield had revenue of $9 million, compared with $8 million in 2012."
    checklist = listed(f"LEEDS, July 4, 2013 -- {text} It moved to Leeds on May 4, 2013.\n")

    assert "DDTTDT" == "".join(letters(i) for i in checklist.items[1:])
    assert {"to tie": 4, "time": 3} == checklist.counted


def test_what_is_only_told_in_like_words_is_shown_and_proves_nothing() -> None:
    june = "LEEDS, June 4, 2013 -- In 2011 Larkfield acquired Brook Glass for $85 million in cash.\n"
    july = "LEEDS, July 9, 2013 -- In 2011 Larkfield paid $85 million for Brook Glass.\n"

    assert [("$85 million", "same on another day")] == [
        (t.claim.mention.text, t.relation) for t in item(listed(june, july), "$85 million").told
    ]


def test_a_later_document_says_nothing_of_an_earlier_one() -> None:
    assert item(listed(JULY, JUNE), "twelve").told == ()


def test_a_document_of_the_same_day_is_shown_and_proves_nothing() -> None:
    fee = item(listed(JULY.replace("Larkfield has thirteen", "Our group has thirteen"), JULY), "$3.5 million")

    assert ("to tie", ["agrees beside"]) == (fee.state, [t.relation for t in fee.told])


@pytest.mark.parametrize(("texts", "ticked"), [((JUNE, JULY), "P"), ((JULY, JUNE), "T"), ((JUNE, JUNE), "T")])
def test_what_a_rule_finds_again_elsewhere_is_agreed_to_an_earlier_day_only(
    texts: tuple[str, str], ticked: str
) -> None:
    other, own = (Document.from_text(text, name) for text, name in zip(texts, ("other.txt", "own.txt"), strict=True))
    at, there = (
        next(claim.place for claim in pull_claims(document) if claim.place.text == "$3.5 million")
        for document in (own, other)
    )
    report = replace(engine.check([own], bundled()), held=(Held(at, "the same", (there,), rule="FC201"),))

    assert ticked == letters(item(draw_up(report, [own, other], own.name, bundled()), "$3.5 million"))


def test_a_clash_shows_the_other_side_and_is_not_proved() -> None:
    clash = item(listed("LEEDS, July 9, 2013 -- About 62% (25/52) of the millers voted.\n"), "62%")

    assert ("clash", ["FC103"]) == (clash.state, [f.code for f in clash.findings])
    assert letters(clash).startswith("X")


def test_what_was_not_understood_asks_for_a_person() -> None:
    unread = item(listed("LEEDS, July 9, 2013 -- The mill closes on June 31.\n"), "June 31")

    assert unread.claim is None
    assert unread.reason == "its days are not known"


def test_a_finding_at_no_claim_stands_with_the_document() -> None:
    assert ["FC514"] == [f.code for f in listed("LEEDS, July 9, 2013 -- The price is [●].\n").remarks]


def test_the_same_sentence_twice_is_two_lines_to_sign() -> None:
    checklist = listed("LEEDS, July 9, 2013 -- Larkfield has ten mills.\n\nLarkfield has ten mills.\n")

    assert len(checklist.items) == len({i.words for i in checklist.items})


def test_a_signature_stands_while_sentence_and_evidence_stay() -> None:
    old, new = listed(JUNE, JULY), listed(JUNE, "Larkfield today shows its rye.\n\n" + JULY)
    signoffs = [sign(old, "$3.5 million", support="lease, p. 2"), sign(old, "$3.5 million", "reviewer", "B. Reader")]

    again = state(new, settle(new, signoffs), "$3.5 million")
    assert again.by_both
    assert again.support == "lease, p. 2"


def test_a_changed_sentence_opens_exactly_its_line_for_both() -> None:
    old, new = listed(JUNE, JULY), listed(JUNE, JULY.replace("earned an", "had earned the"))
    signoffs = [
        sign(old, said, role, by)
        for said in ("thirteen", "$3.5 million", "48%")
        for role, by in (("preparer", "A. Writer"), ("reviewer", "B. Reader"))  # type: tuple[Role, str]
    ]

    signed = settle(new, signoffs)
    opened = state(new, signed, "$3.5 million")
    assert (opened.preparer, opened.reviewer) == (None, None)
    assert "the sentence has changed since" in opened.opened
    assert state(new, signed, "thirteen").by_both
    assert state(new, signed, "48%").by_both


def test_changed_evidence_opens_exactly_its_line() -> None:
    old, new = listed(JUNE, JULY), listed(JUNE.replace("$3.5 million", "$3.6 million"), JULY)
    signoffs = [sign(old, "$3.5 million", support="lease, p. 2"), sign(old, "48%")]

    signed = settle(new, signoffs)
    opened = state(new, signed, "$3.5 million")
    assert opened.preparer is None
    assert "the evidence has changed since" in opened.opened
    assert opened.support == "lease, p. 2"  # the reference is kept, since it is where the next person looks
    assert state(new, signed, "48%").preparer is not None


def test_signatures_carry_over_to_the_next_version_when_it_is_named() -> None:
    first = listed(JUNE, JULY)
    documents = [Document.from_text(JUNE, "release-1.txt"), Document.from_text(JULY, "release-2b.txt")]
    second = draw_up(engine.check(documents), documents, "release-2b.txt", bundled())
    signoffs = [sign(first, "$3.5 million", support="lease, p. 2")]

    assert state(second, settle(second, signoffs), "$3.5 million").preparer is None
    carried = state(second, settle(second, signoffs, earlier="release-2.txt"), "$3.5 million")
    assert ("release-2.txt", "lease, p. 2") == (carried.carried, carried.support)


def test_a_signature_can_be_withdrawn_and_given_again() -> None:
    checklist = listed(JULY)
    given = sign(checklist, "thirteen")
    taken = Signoff(**{**{f: getattr(given, f) for f in Signoff.__slots__}, "withdrawn": True})

    assert state(checklist, settle(checklist, [given, taken]), "thirteen").preparer is None
    assert state(checklist, settle(checklist, [given, taken, given]), "thirteen").preparer == given


def test_sign_offs_are_kept_one_a_line_and_only_added_to(tmp_path: Path) -> None:
    path = tmp_path / "signoffs.jsonl"
    checklist = listed(JULY)
    first, second = sign(checklist, "thirteen", support="count of 9 July"), sign(checklist, "nine")

    append(path, [first])
    before = path.read_bytes()
    append(path, [second])

    assert path.read_bytes().startswith(before)
    assert read(path) == (first, second)


def test_a_torn_line_costs_one_line_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "signoffs.jsonl"
    checklist = listed(JULY)
    append(path, [sign(checklist, "thirteen")])
    path.write_bytes(path.read_bytes()[:-20])
    append(path, [sign(checklist, "nine")])  # begins on a line of its own

    with pytest.raises(CannotRun, match=r"signoffs\.jsonl:1: .*restore the file"):
        read(path)


@settings(max_examples=25, deadline=None)
@given(
    st.permutations(["Larkfield has ten mills.", "The lease costs $3.5 million.", "It hired 40 people in May 2011."])
)
def test_the_order_of_paragraphs_opens_no_line(order: list[str]) -> None:
    texts = ["Larkfield has ten mills.", "The lease costs $3.5 million.", "Larkfield hired 40 people in May 2011."]
    head = "LEEDS, July 9, 2013 -- Larkfield reports.\n\n"
    old = listed(head + "\n\n".join(texts))
    new = listed(head + "\n\n".join(reversed(texts)))

    assert {i.words for i in old.items} == {i.words for i in new.items}


def test_hostile_words_stay_words_in_markdown() -> None:
    checklist = listed(
        "# Larkfield <script>alert(1)</script>\n\nLEEDS, July 9, 2013 -- It *has* [10](x) `mills` | 4.\n"
    )
    page = markdown(Sheet(checklist, settle(checklist, []), Places([checklist.document])))

    assert "<script" not in page.replace("\\<script", "")
    assert "](x)" not in page


def test_words_and_figures_stand_apart_in_markdown() -> None:
    checklist = listed("LEEDS, July 9, 2013 -- Larkfield has ten mills (12 were planned).\n")
    page = markdown(Sheet(checklist, settle(checklist, []), Places([checklist.document])))

    assert "> Larkfield has **ten** (2) mills (**12** (3) were planned)." in page


DRAFT = "seeds/drafts/2013-06-04_clinical-update.md"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A folder with two releases and a configuration, in which commands run."""
    monkeypatch.chdir(tmp_path)
    Path("factcheck.toml").write_text('documents = ["*.txt"]\n')
    Path("june.txt").write_text(JUNE)
    Path("july.txt").write_text(JULY)

    def command(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


def key(run: Run, said: str) -> str:
    items = json.loads(run("checklist", "july.txt", "--format", "json")[1])["items"]
    return str(next(i["key"] for i in items if i["at"]["text"] == said))


def test_signing_needs_a_line_a_role_and_a_name(office: Run) -> None:
    name = key(office, "thirteen")

    assert office("checklist", "sign", "july.txt")[0] == 2
    assert office("checklist", "sign", "july.txt", name)[0] == 2
    assert office("checklist", "sign", "july.txt", "zz", "--as", "preparer", "--by", "A. Writer")[0] == 2
    assert not Path("signoffs.jsonl").exists()
    assert office("checklist", "sign", "july.txt", name, "--as", "preparer", "--by", "A. Writer")[0] == 0
    assert "preparer: A. Writer" in office("checklist", "july.txt")[1]


def test_a_reviewer_is_somebody_else_than_the_preparer(office: Run) -> None:
    who = ("--as", "preparer", "--by", "A. Writer")
    office("checklist", "sign", "july.txt", "all", *who)

    status, _, err = office("checklist", "sign", "july.txt", "all", "--as", "reviewer", "--by", " a.  writer ")
    assert (2, True) == (status, "A reviewer is somebody else" in err)
    assert office("checklist", "july.txt", "--exit-code")[0] == 1
    assert office("checklist", "sign", "july.txt", "all", "--as", "reviewer", "--by", "B. Reader")[0] == 0
    assert office("checklist", "july.txt", "--exit-code")[0] == 0


def test_an_earlier_version_lends_its_signatures_and_proves_nothing(office: Run) -> None:
    office("checklist", "sign", "july.txt", "all", "--as", "preparer", "--by", "A. Writer")
    Path("july-2.txt").write_text(JULY.replace("thirteen mills", "fourteen mills"))

    items = json.loads(office("checklist", "july-2.txt", "--previous", "july.txt", "--format", "json")[1])["items"]

    assert ["fourteen", "nine", "four"] == [i["at"]["text"] for i in items if not i["signed"]["preparer"]]
    assert not any("july.txt" in place["document"] for i in items for p in i["proved"] for place in p["evidence"])


def test_what_asks_for_a_person_comes_first_on_request(office: Run) -> None:
    Path("july.txt").write_text(JULY + "\nThe mill closes on June 31.\n")

    items = json.loads(office("checklist", "july.txt", "--uncovered-first", "--format", "json")[1])["items"]
    states = [item["state"] for item in items]
    assert ("clash", "proved") == (states[0], states[-1])
    assert states == sorted(states, key=STATES.index)


def test_the_json_keeps_to_its_schema(office: Run) -> None:
    office("checklist", "sign", "july.txt", "proved", "--as", "preparer", "--by", "A. Writer", "--support", "file 3")
    found = json.loads(office("checklist", "july.txt", "--format", "json")[1])

    VALIDATOR.validate(found)
    assert {"file 3"} == {i["support"] for i in found["items"] if i["state"] == "proved"}


def test_a_checklist_is_of_one_document(office: Run) -> None:
    assert office("checklist", "july.txt", "june.txt")[0] == 2
    assert "holds 2 documents" in office("checklist", ".")[2]
    Path("empty.txt").write_text("")
    assert office("checklist", "empty.txt")[:2] == (0, "empty.txt: no claims\n")


def test_lines_saved_from_the_page_are_signed_unless_they_changed(office: Run) -> None:
    items = json.loads(office("checklist", "july.txt", "--format", "json")[1])["items"]
    page = office("checklist", "july.txt", "--format", "html")[1]
    slip = {"words": "", "evidence": "", "role": "reviewer", "by": "B. Reader", "support": "count of 9 July"}
    key = next(i["key"] for i in items if i["at"]["text"] == "thirteen")
    found = re.search(rf'id="{key}".*?data-words="(\w+)" data-evidence="(\w+)"', page)
    assert found is not None
    Path("picked.jsonl").write_text(json.dumps({**slip, "words": found[1], "evidence": found[2]}) + "\n")

    assert office("checklist", "sign", "july.txt", "--from", "picked.jsonl")[0] == 0
    assert "reviewer: B. Reader" in office("checklist", "july.txt")[1]
    Path("july.txt").write_text(JULY.replace("thirteen", "fourteen"))
    status, _, err = office("checklist", "sign", "july.txt", "--from", "picked.jsonl")
    assert (2, True) == (status, "picked.jsonl:1: this line has changed" in err)
