"""Waivers and the baseline: what they are bound to, when they end, and what is said of those that do nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck import claims
from factcheck.documents import Document
from factcheck.endings import CannotRun
from factcheck.model import Finding, Place, Span
from factcheck.waivers import Identity, Malformed, Waiver, baseline, fingerprint, identities, settle, waivers_file
from factcheck.waivers.comments import read

TODAY = date(2024, 6, 1)
TEN_AND_NINE = (
    "Larkfield grows\n\nLARKFIELD, June 4, 2013 -- Larkfield has ten mills.\n\n{}Larkfield has nine mills.{}\n"
)
TUESDAY = "LARKFIELD, June 4, 2013 -- The school opens on Tuesday, June 5, 2013. {}\n"
WAIVE = ("--reason", "it is known", "--by", "A. Writer", "--until", "2027-01-31", "--today", "2024-06-01")


def finding(code: str = "FC201", at: int = 0, words: tuple[str, ...] = ("1,150", "1,050")) -> Finding:
    first, *others = (Place(f"{n}.md", Span(at, at + len(said)), said) for n, said in enumerate(words))
    return Finding(code, "warning", "differs", first, tuple(others), rule="figure-differs")


def marked(*found: Finding) -> tuple[Finding, ...]:
    return tuple(replace(f, fingerprint=i.fingerprint) for f, i in zip(found, identities(found), strict=True))


def waiver(of: Finding, until: str = "2027-01-31", reason: str = "known") -> Waiver:
    place = Place("waivers.toml", Span(0, 0), "")
    return Waiver(of.code, reason, place, "A. Writer", date.fromisoformat(until), Identity.of(of))


def in_comment(said: str) -> Waiver | Malformed:
    return next(read(Document.from_text(f"Nine run. <!-- {said} -->", "a.md")))


def why(said: str) -> str:
    found = in_comment(said)
    assert isinstance(found, Malformed)
    return found.why


# What a finding is


def test_a_finding_is_the_same_wherever_in_its_documents_it_stands() -> None:
    assert fingerprint(finding(at=0)) == fingerprint(finding(at=700))


def test_a_finding_is_another_with_other_words_another_code_or_another_document() -> None:
    one = finding()

    others = [
        finding(words=("1,250", "1,050")),
        finding("FC401"),
        replace(one, at=replace(one.at, document="other.md")),
    ]
    assert 4 == len({fingerprint(f) for f in (one, *others)})


def test_a_line_wrapped_anew_and_sides_that_change_places_are_the_same_finding() -> None:
    one = finding(words=("ten mills", "nine"))

    assert fingerprint(one) == fingerprint(finding(words=("ten\n  mills", "nine")))
    assert fingerprint(one) == fingerprint(replace(one, at=one.evidence[0], evidence=(one.at,)))


def test_two_findings_that_are_alike_are_counted() -> None:
    first, second = identities([finding(at=0), finding(at=90)])

    assert (1, 2) == (first.nth, second.nth)
    assert second.fingerprint == f"{first.fingerprint}:2"


# Waivers against findings


def test_a_waiver_ends_when_a_number_changes() -> None:
    old, new = finding(), finding(words=("1,250", "1,050"))

    assert (marked(new), (waiver(old),)) == settle(marked(new), [waiver(old)], (), TODAY)


def test_a_waiver_holds_on_its_last_day_and_not_on_the_next() -> None:
    accepted, idle = settle(marked(finding()), [waiver(finding(), until="2024-06-01")], (), TODAY)
    again, lapsed = settle(marked(finding()), [waiver(finding(), until="2024-05-31")], (), TODAY)

    assert [True, False] == [f.accepted is not None for f in (*accepted, *again)]
    assert (0, 1) == (len(idle), len(lapsed))


def test_a_waiver_goes_before_the_baseline() -> None:
    (found,) = marked(finding())

    ((accepted,), _) = settle([found], [waiver(found, reason="told in the call")], {found.fingerprint}, TODAY)

    assert accepted.accepted is not None
    assert ("waiver", "told in the call") == (accepted.accepted.kind, accepted.accepted.reason)


def test_a_waiver_of_one_finding_leaves_its_like_alone() -> None:
    settled, _ = settle(marked(finding(at=0), finding(at=90)), [waiver(finding())], (), TODAY)

    assert [True, False] == [f.accepted is not None for f in settled]


def test_a_finding_about_waivers_is_never_accepted() -> None:
    (found,) = marked(finding("FC903"))

    assert ((found,), (waiver(found),)) == settle([found], [waiver(found)], {found.fingerprint}, TODAY)


@given(st.lists(st.tuples(st.sampled_from(["FC201", "FC301"]), st.sampled_from(["ten", "nine", "1,150"]))))
@settings(max_examples=100, derandomize=True)
def test_waiving_every_finding_leaves_none(said: list[tuple[str, str]]) -> None:
    found = marked(*(finding(code, at, (words, "1,050")) for at, (code, words) in enumerate(said)))
    waivers = [replace(waiver(f), identity=i) for f, i in zip(found, identities(found), strict=True)]

    settled, idle = settle(found, waivers, (), TODAY)

    assert [] == [f for f in settled if f.accepted is None]
    assert () == idle


# Comments in a document


def test_a_comment_names_code_last_day_person_and_reason() -> None:
    found = in_comment("factcheck: waive FC403 until 2027-01-31 by A. Writer: two were handed back: see the call")

    assert isinstance(found, Waiver)
    assert ("FC403", date(2027, 1, 31), "A. Writer") == (found.code, found.until, found.by)
    assert found.reason == "two were handed back: see the call"


@pytest.mark.parametrize(
    "said",
    [
        "factcheck: waive FC403 two were handed back",
        "factcheck: waive FC403: two were handed back",
        "Factcheck: Waive fc403 two were handed back",
        "factcheck:waive FC403 by A. Writer until 2027-01-31: two were handed back",
        'factcheck: waive FC403 "Nine" by A. Writer: two were handed back',
        "factcheck: waive\nFC403\ntwo were handed back",
    ],
)
def test_what_may_be_left_out_may_be_left_out(said: str) -> None:
    found = in_comment(said)

    assert isinstance(found, Waiver)
    assert ("FC403", "two were handed back") == (found.code, found.reason)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("factcheck: waive FC403", "there is no reason"),
        ("factcheck: waive FC403 --", "there is no reason"),
        ("factcheck: waive", "no code of one rule follows 'waive'"),
        ("factcheck: waive FC403, FC404 they are known", "it names more than one code"),
        ("factcheck: wave FC403 known", "it does not begin with 'factcheck: waive'"),
        ("factcheck waive FC403 known", "it does not begin with 'factcheck: waive'"),
        ("factcheck: waive FC403 until June known", "'June' is no day, like 2027-01-31"),
        ("factcheck: waive FC403 until 2027-02-30: known", "'2027-02-30' is no day, like 2027-01-31"),
        ("factcheck: waive FC403 by A. Writer known", "no name and colon follow 'by'"),
        ("factcheck: waive FC903 known", "FC903 is about waivers and cannot be waived"),
    ],
)
def test_a_comment_that_cannot_be_read_is_told_and_waives_nothing(said: str, told: str) -> None:
    assert told == why(said)


def test_a_comment_holds_for_the_paragraph_that_it_touches_else_for_the_next() -> None:
    text = (
        "One.\n<!-- factcheck: waive FC201 known -->\n\n<!-- factcheck: waive FC201 known -->\n\nTwo.\nThree.\n\nFour."
    )
    touching, alone = (w for w in read(Document.from_text(text, "a.md")) if isinstance(w, Waiver))

    assert touching.reach is not None and alone.reach is not None
    assert text[touching.reach.start : touching.reach.end].startswith("One.\n<!--")
    assert text[alone.reach.start : alone.reach.end] == "Two.\nThree."


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- factcheck: waive FC301 until 2027-01-31 by A. Writer: 12 mills of $3.4 million on June 5, 2013 -->",
        '<!-- factcheck: waive FC301 "Tuesday, June 5, 2013" up 35% from 7 to 9 (see FC301) -->',
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_comment_is_never_read_as_a_claim(name: str, comment: str) -> None:
    def pulled(text: str) -> list[tuple[str, str]]:
        page = claims.read(Document.from_text(text, name), ())
        return [(c.mention.text, str(c.measure)) for c in page.claims] + [(m.text, m.kind) for m in page.mentions]

    bare = TEN_AND_NINE.format("", "")

    assert pulled(bare) == pulled(TEN_AND_NINE.format("", f" {comment}"))
    assert pulled(bare) == pulled(TEN_AND_NINE.format(f"{comment}\n\n", ""))


@given(
    st.lists(
        st.sampled_from(
            [
                "<!--",
                "-->",
                " factcheck",
                ":",
                " waive ",
                "FC201",
                " until ",
                "2027-01-31",
                " by ",
                "A:",
                '"',
                "\n\n",
                "`",
                "```\n",
                "x",
            ]
        )
    ).map("".join)
)
@settings(max_examples=300, derandomize=True)
def test_no_comment_raises_and_each_quotes_its_words(text: str) -> None:
    for found in read(Document.from_text(text, "a.md")):
        assert text[found.at.span.start : found.at.span.end] == found.at.text


# The files


def test_an_entry_that_was_added_is_read_again() -> None:
    identity = Identity("FC201", (('a "b".md', "ten\x7f\x1b"), ("ü.md", "nine 株")), 2)

    text = waivers_file.with_entry("", identity, 'a "reason" \\ of \u2028 ours', "A. Writer", date(2027, 1, 31))
    text = waivers_file.with_entry(text, replace(identity, nth=1), "another", "B. Writer", date(2027, 2, 28))

    first, second = waivers_file.parse(text, "waivers.toml")
    assert (identity, 'a "reason" \\ of \u2028 ours', date(2027, 1, 31)) == (first.identity, first.reason, first.until)
    assert "[[waivers]]" == second.at.text == text[second.at.span.start : second.at.span.end]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[waivers]]\nuntill = 1", "w.toml: waivers 1 untill: unknown key. Did you mean 'until'?"),
        ("[[waiver]]\n", "w.toml: waiver: unknown key. Did you mean 'waivers'?"),
        ("[[waivers", "w.toml: not TOML: "),
        ('waivers = [{ code = "staff" }]', "w.toml: waivers 1 code: this is no code of a rule. Write one"),
        ('[[waivers]]\ncode = "FC201"\nplaces = [{ document = 1, line = 7 }]', "w.toml: waivers 1 places 1 line: "),
    ],
)  # fmt: skip
def test_a_mistake_in_the_file_is_named_in_one_line(text: str, message: str) -> None:
    with pytest.raises(CannotRun) as error:
        waivers_file.parse(text, "w.toml")

    assert str(error.value).startswith(message)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"baseline": 2, "findings": []}', '{"baseline": 1, "findings": [7]}',
    '{"baseline": 1, "findings": [{"code": "FC201", "places": [{"document": "a.md", "words": 7}]}]}',
    '{"baseline": 1, "findings": [{"code": "FC201", "places": [], "line": 7}]}'])  # fmt: skip
def test_a_file_that_is_no_baseline_is_said_to_be_none(text: str) -> None:
    with pytest.raises(CannotRun, match=r"^b.json: this is no baseline of ours\. Write it anew with: "):
        baseline.parse(text, "b.json")


def test_a_baseline_that_was_written_is_read_again() -> None:
    known = (
        Identity("FC201", (("a.md", "ten"), ("b.md", "ü"))),
        Identity("FC201", (("a.md", "ten"), ("b.md", "ü")), 2),
    )

    assert known == baseline.parse(baseline.as_text(known), "b.json")


# The commands


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("factcheck.toml").write_text('documents = ["*.md"]\nfail_on = "warning"\n')
    Path("a.md").write_text(TUESDAY.format(""))
    return tmp_path


def test_a_waived_finding_fails_no_run_and_is_counted(run: Run, repository: Path) -> None:
    assert run("check")[0] == 1
    assert run("waive", "FC301", "a.md:1", *WAIVE)[0] == 0

    status, out, _ = run("check", "--today", "2027-01-31")
    assert (0, True) == (status, out.endswith("0 clash; 1 waived\n"))
    assert "    waived by A. Writer until 2027-01-31: it is known\n" in run("check", "--accepted", *WAIVE[-2:])[1]


def test_a_waiver_survives_new_lines_and_ends_with_its_words(run: Run, repository: Path) -> None:
    run("waive", "weekday-differs", "a.md", *WAIVE)

    Path("a.md").write_text("# A school\n\nIt is new.\n\n" + TUESDAY.format(""))
    assert run("check", "--today", "2024-06-01")[0] == 0
    Path("a.md").write_text(TUESDAY.format("").replace("June 5", "June 6"))
    status, out, _ = run("check", "--today", "2024-06-01")
    assert status == 1
    assert "a.md:1: FC301" in out
    assert "waivers.toml:4: FC903 the waiver of FC301 covers nothing: no finding of FC301 has these words" in out


def test_the_page_shows_what_was_accepted_apart_from_what_stands(run: Run, repository: Path) -> None:
    assert "<h1>1 clash</h1>" in run("check", "--format", "html")[1]
    run("waive", "FC301", "a.md", *WAIVE)

    page = run("check", "--format", "html", "--today", "2024-06-01")[1]

    assert "<h1>No clash</h1>" in page
    assert "waived by A. Writer until 2027-01-31: it is known" in page
    assert "the waiver of FC301 lapsed on 2027-01-31" in run("check", "--format", "html", "--today", "2028-01-01")[1]


def test_a_waiver_that_lapsed_lets_its_finding_stand_and_says_so(run: Run, repository: Path) -> None:
    run("waive", "FC301", "a.md", *WAIVE)

    status, out, _ = run("check", "--today", "2027-02-01")

    assert status == 1
    assert "a.md:1: FC301 " in out
    assert "waivers.toml:4: FC903 the waiver of FC301 lapsed on 2027-01-31 [warning]" in out


def test_of_a_waiver_whose_document_was_not_read_nothing_is_said(run: Run, repository: Path) -> None:
    run("waive", "FC301", "a.md", *WAIVE)
    Path("a.md").rename("a.rst")
    Path("b.md").write_text("LARKFIELD, June 4, 2013 -- Nothing new.\n")
    entry = Path("waivers.toml").read_text().replace("a.md", "a.rst")
    Path("waivers.toml").write_text(entry)

    assert "FC903" not in run("check", "--today", "2024-06-01")[1]
    Path("a.rst").unlink()
    assert "the waiver of FC301 covers nothing: a.rst is not there" in run("check", "--today", "2024-06-01")[1]


def test_a_comment_waives_the_finding_of_its_paragraph(run: Run, repository: Path) -> None:
    Path("a.md").write_text(
        TUESDAY.format("<!-- factcheck: waive FC301 until 2027-01-31 by A. Writer: it is known -->")
    )

    assert run("check", "--today", "2027-01-31")[0] == 0
    assert "a.md:1: FC903 the waiver of FC301 lapsed" in run("check", "--today", "2027-02-01")[1]


def test_a_comment_in_a_page_waives_and_is_seen_by_nobody_else(run: Run, repository: Path) -> None:
    Path("factcheck.toml").write_text('documents = ["*.html"]\nfail_on = "warning"\n')
    head = "<!doctype html><title>A school</title><p>LARKFIELD, June 4, 2013 -- It is new.</p>\n"
    opens = "The school <b>opens</b> on Tuesday, June 5, 2013."
    comment = "<!-- factcheck: waive FC301 until 2027-01-31 by A. Writer: it has 12 rooms -->"
    for inside in (f"<p>{opens} {comment}</p>", f"<p>{comment} {opens}</p>", f"{comment}\n<div><p>{opens}</p></div>"):
        Path("a.html").write_text(f"{head}{inside}<p>Nothing new.</p>")
        assert run("check", "--today", "2024-06-01")[0] == 0
        assert "rooms" not in run("claims")[1]

    Path("a.html").write_text(f"{head}<p>{opens}</p><p>No. {comment}</p><!-- factcheck: waive -->")
    status, out, _ = run("check", "--today", "2024-06-01")
    assert (1, 2) == (status, out.count(" FC903 "))


def test_an_idle_comment_is_told_at_its_place(run: Run, repository: Path) -> None:
    Path("a.md").write_text(
        "LARKFIELD, June 4, 2013 -- Ten mills run.\n\n<!-- factcheck: waive FC301 known -->\nEleven.\n"
    )

    _, out, _ = run("check")

    assert "a.md:3: FC903 the waiver of FC301 covers nothing: no finding of FC301 points into this paragraph" in out


def test_a_comment_that_cannot_be_read_lets_its_finding_stand(run: Run, repository: Path) -> None:
    Path("a.md").write_text(TUESDAY.format("<!-- factcheck: waive FC301 -->"))

    status, out, _ = run("check")

    assert status == 1
    assert "a.md:1: FC301 " in out
    assert "a.md:1: FC903 this comment waives nothing: there is no reason [warning]" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("FC302", "a.md"), "factcheck: a.md: there is no finding of FC302."),
        (("FC301", "a.md:2"), "factcheck: a.md:2: there is no finding of FC301."),
        (("FC3O1", "a.md"), "factcheck: there is no rule 'FC3O1'. Did you mean 'FC301'?"),
        (("FC903", "a.md"), "factcheck: FC903 is about waivers and cannot be waived."),
        (("FC301", "b.md"), "factcheck: b.md: there is no such file or folder."),
    ],
)
def test_what_is_not_there_cannot_be_waived(
    run: Run, repository: Path, arguments: tuple[str, ...], message: str
) -> None:
    status, _, told = run("waive", *arguments, *WAIVE)

    assert status == 2
    assert message in told
    assert not Path("waivers.toml").exists()


def test_of_several_findings_none_is_waived_and_all_are_listed(run: Run, repository: Path) -> None:
    Path("a.md").write_text(TUESDAY.format("") + "\nIt closes on Monday, June 8, 2013.\n")

    status, _, told = run("waive", "FC301", "a.md", *WAIVE)

    assert status == 2
    assert ["a.md:1:48: FC301", "a.md:3:14: FC301"] == [line[:16] for line in told.splitlines()[:2]]
    assert "a.md: 2 findings of FC301. Name one as PATH:LINE:COLUMN." in told
    assert run("waive", "FC301", "a.md:3:14", *WAIVE)[0] == 0
    assert "a.md:1: FC301" in run("check")[1]


def test_nothing_is_waived_until_a_day_that_has_passed_or_for_no_reason(run: Run, repository: Path) -> None:
    assert "which has passed" in run("waive", "FC301", "a.md", *WAIVE[:-1], "2028-01-01")[2]
    assert "Say it in words" in run("waive", "FC301", "a.md", "--reason", " ", *WAIVE[2:])[2]


def test_the_names_in_the_files_are_the_same_from_every_folder(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("waive", "FC301", "a.md", *WAIVE)
    Path("inside").mkdir()
    monkeypatch.chdir("inside")

    assert run("check", "../a.md", "--today", "2024-06-01")[0] == 0


def test_what_is_in_the_baseline_fails_no_run_and_is_counted(run: Run, repository: Path) -> None:
    assert run("baseline")[1] == "baseline.json: 1 finding in the baseline\n"

    status, out, _ = run("check")

    assert (0, True) == (status, out.endswith("0 clash; 1 baselined\n"))
    found = json.loads(run("check", "--format", "json")[1])["findings"][0]
    assert {"kind": "baseline", "reason": "", "by": "", "until": None} == found["accepted"]


def test_the_baseline_only_shrinks(run: Run, repository: Path) -> None:
    run("baseline")
    first = Path("baseline.json").read_bytes()
    Path("b.md").write_text("LARKFIELD, July 9, 2013 -- A barn burnt down on Monday, July 7, 2013.\n")

    assert (
        run("baseline", "--shrink")[1] == "baseline.json: 1 finding left in the baseline, 0 gone; 1 new not taken in\n"
    )
    assert first == Path("baseline.json").read_bytes()
    Path("a.md").write_text("LARKFIELD, June 4, 2013 -- Nothing new.\n")
    assert run("baseline")[1] == "baseline.json: 0 findings left in the baseline, 1 gone; 1 new not taken in\n"
    assert run("baseline", "--afresh")[1] == "baseline.json: 1 finding in the baseline\n"


def test_a_baseline_keeps_what_was_not_read(run: Run, repository: Path) -> None:
    run("baseline")
    Path("factcheck.toml").write_text('documents = ["b*.md"]\n')

    assert "1 finding left in the baseline, 0 gone" in run("baseline")[1]
    Path("a.md").unlink()
    assert "0 findings left in the baseline, 1 gone" in run("baseline")[1]


def test_there_is_nothing_to_shrink_without_a_baseline(run: Run, repository: Path) -> None:
    assert run("baseline", "--shrink")[2] == (
        "factcheck: baseline.json: there is no such file. Write it first: factcheck baseline\n"
    )


def test_the_files_may_have_other_names(run: Run, repository: Path) -> None:
    Path("factcheck.toml").write_text('documents = ["*.md"]\nwaivers = "ok/w.toml"\nbaseline = "ok/b.json"\n')
    Path("ok").mkdir()
    run("waive", "FC301", "a.md", *WAIVE)
    run("baseline")

    assert ["b.json", "w.toml"] == sorted(path.name for path in Path("ok").iterdir())
    assert run("check", "--today", "2024-06-01")[1].endswith("1 waived\n")


def test_a_file_that_cannot_be_written_leaves_nothing_behind(run: Run, repository: Path) -> None:
    Path("factcheck.toml").write_text('documents = ["*.md"]\nwaivers = "nowhere/w.toml"\n')

    status, _, told = run("waive", "FC301", "a.md", *WAIVE)

    assert (2, True) == (status, "cannot be written (No such file or directory)" in told)


@pytest.mark.parametrize("name", ["waivers.toml", "baseline.json", "factcheck.toml"])
def test_a_file_that_is_not_utf8_is_told_in_one_line(name: str, run: Run, repository: Path) -> None:
    Path(name).write_bytes(b"# \xff")

    status, _, told = run("check")
    assert 2 == status
    assert f"{name}: this is not UTF-8. " in told
