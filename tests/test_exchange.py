"""The reports that other programs take: SARIF, GitHub, Markdown and CSV, each opened by a reader that is not ours."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from consumers import installed, node, validate_sarif
from hand_made import claim
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema.validators import validator_for
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from factcheck.corpus import Corpus, Unreadable
from factcheck.documents import Document, Spot
from factcheck.documents.extract import Scribe
from factcheck.model import Acceptance, Coverage, Finding, Place, Report, Severity, Span
from factcheck.quantity import Quantity
from factcheck.reports import github, markdown, sarif, spreadsheet, text
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean
from factcheck.rulebook import bundled

ODD = "r/50% [a](b):#1 株😀.md"
TEXT = "# Ten\r\n\r\nTen 😀 mills, <b>not</b> [nine](1) | `ten`.\nTen\nmore.\n"
HOSTILE = (
    '<img src=x onerror="alert(1)"> [a](http://x.example) ![i](x) | `c` @all #12 www.x.example **b** $m$ &lt; '
    "##[add-mask]x ::error::x \x1b[2J"
)


def place(words: str) -> Place:
    at = TEXT.index(words)
    return Place(ODD, Span(at, at + len(words)), words)


def corpus() -> Corpus:
    return Corpus((Document.from_text(TEXT, ODD),), frozenset((ODD,)), (), ())


def finding(message: str = "ten here, nine there", severity: Severity = "warning", **slots: Any) -> Finding:
    given: dict[str, Any] = {"at": place("Ten 😀"), "evidence": (place("[nine](1)"), place("Ten\nmore"))} | slots
    return Finding("FC201", severity, message, **given, rule="figure-differs", fingerprint="0f")


def report(*findings: Finding) -> Report:
    return Report(findings, (), (), Coverage(3, 2, 1))


WAIVED = Acceptance("waiver", "it is known", "A. Writer", date(2027, 1, 31))
ALL = report(
    finding(HOSTILE, "error", arithmetic="10 > 9", hint="Look again"),
    finding(accepted=WAIVED),
    finding(accepted=Acceptance("comment", "it is known")),
    finding(accepted=Acceptance("baseline"), severity="note"),
    Finding("FC901", "error", "is no text", Place("b.pdf", Span(0, 0), ""), rule="unreadable-document"),
)
MIXED = replace(corpus(), unreadable=(Unreadable("b.pdf", "is no text"),))


def as_sarif(found: Report = ALL, of: Corpus = MIXED) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(sarif.check(found, of, bundled()))
    return log


# SARIF


def test_sarif_passes_the_validator_of_its_authors(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.sarif", tmp_path / "bad.sarif"
    good.write_text(json.dumps(as_sarif()), "utf-8")
    bad.write_text(json.dumps(as_sarif() | {"runs": [{"results": [{}]}]}), "utf-8")

    assert (0, "") == validate_sarif(good)
    assert (0, "") != validate_sarif(bad)


def test_sarif_keeps_to_the_schema_of_the_standard() -> None:
    schema = json.loads((installed("@microsoft/sarif-multitool-linux") / "sarif-2.1.0.json").read_text("utf-8-sig"))
    validator = validator_for(schema)(schema)

    assert [] == [error.message for error in validator.iter_errors(as_sarif())]
    assert not validator.is_valid(as_sarif() | {"rnus": []})


def test_a_region_is_told_by_lines_by_columns_and_by_characters() -> None:
    (first, *_) = as_sarif()["runs"][0]["results"]

    region = first["locations"][0]["physicalLocation"]["region"]
    assert {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 6, "charOffset": 9, "charLength": 5} == {
        key: value for key, value in region.items() if key != "snippet"
    }
    wrapped = first["relatedLocations"][1]["physicalLocation"]["region"]
    assert (4, 5, 5) == (wrapped["startLine"], wrapped["endLine"], wrapped["endColumn"])


def test_a_uri_is_relative_and_percent_encoded() -> None:
    assert sarif.uri(ODD) == "r/50%25%20%5Ba%5D%28b%29%3A%231%20%E6%A0%AA%F0%9F%98%80.md"


def test_no_words_become_a_link_of_a_message() -> None:
    assert "](" not in as_sarif()["runs"][0]["results"][0]["message"]["text"]


def test_what_was_accepted_is_suppressed_and_not_dropped() -> None:
    results = as_sarif()["runs"][0]["results"]

    assert [[], ["external"], ["inSource"], ["external"], []] == [
        [suppression["kind"] for suppression in result["suppressions"]] for result in results
    ]
    assert "waived by A. Writer until 2027-01-31: it is known" == results[1]["suppressions"][0]["justification"]
    assert ["new", "new", "new", "unchanged", "new"] == [result["baselineState"] for result in results]
    assert "baselineState" not in as_sarif(report(finding()))["runs"][0]["results"][0]


def test_every_rule_that_ran_has_its_help_and_every_result_its_rule() -> None:
    (run,) = as_sarif()["runs"]
    rules = run["tool"]["driver"]["rules"]

    assert [rule.code for rule in bundled()] == [rule["id"] for rule in rules]
    assert all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert ["0f"] == [run["results"][0]["partialFingerprints"]["factcheck/v1"]]


# GitHub


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
def test_an_annotation_is_what_the_library_of_github_prints(severity: Severity) -> None:
    found = finding("50%: a,\r\nb", severity, arithmetic="10 > 9", at=place("mills, <b>"))
    line = github.annotation(found, Places(corpus().documents))

    message = "\n".join(
        ["50%: a, b", f'{ODD}:3: "[nine](1)"', f'{ODD}:4: "Ten more"', "10 > 9"],
    )
    where = {
        "title": "FC201 figure-differs",
        "file": ODD,
        "startLine": 3,
        "endLine": 3,
        "startColumn": 7,
        "endColumn": 16,
    }
    script = """
        const core = load();
        let said = "";
        process.stdout.write = (words) => { said += words; return true; };
        core[given.level](given.message, given.where);
        delete process.stdout.write;
        console.log(JSON.stringify(said.trimEnd()));
    """
    level = {"note": "notice"}.get(severity, severity)
    assert node("@actions/core", script, {"level": level, "message": message, "where": where}) == line


def test_columns_are_told_only_where_the_words_stand_on_one_line() -> None:
    line = github.annotation(finding(at=place("Ten\nmore")), Places(corpus().documents))

    assert ",line=4,endLine=5::" in line


def test_ten_of_a_level_are_shown_and_the_rest_is_folded_gravest_first() -> None:
    found = [finding(str(number)) for number in range(12)] + [finding("grave", "error")]

    lines = github.check(report(*found), corpus()).splitlines()

    assert lines[0].startswith("::error ") and 10 == sum(line.startswith("::warning ") for line in lines)
    assert ["::group::2 more, which GitHub does not show beside the lines", "::endgroup::"] == [lines[11], lines[14]]
    assert lines[-1] == text.coverage(report(*found), corpus())


@given(st.text() | st.lists(st.sampled_from(["::", "##[", "error", "]", "\n", "%0A", "\r", " "])).map("".join))
@example("::stop-commands::x\n##[add-mask]x")
@settings(max_examples=200, derandomize=True)
def test_no_words_become_a_command(words: str) -> None:
    name = words.replace("\0", "") or "a.md"
    found = [finding(words, at=Place(name, Span(0, 3), words))] * 12

    for line in github.check(report(*found), corpus()).split("\n"):
        assert "##[" not in line or line.startswith("::warning ")
        assert not line.lstrip().startswith("::") or line.startswith(
            ("::warning title=", "::group::2 ", "::endgroup::")
        )


def test_what_was_accepted_is_counted_and_no_annotation() -> None:
    said = github.check(report(finding(accepted=WAIVED)), corpus())

    assert said == "1 document alone: 2 of 3 numbers read, 1 compared, 0 clash; 1 waived\n"


# Markdown


def rendered(said: str) -> list[Token]:
    reader = MarkdownIt("gfm-like", {"html": True})
    reader.linkify.set({"fuzzy_link": False})  # GitHub makes no link of "notes.md"
    return [inner for token in reader.parse(said) for inner in (token, *(token.children or ()))]


def shown(tokens: list[Token]) -> str:
    return "".join(token.content for token in tokens if token.type in ("text", "code_inline", "text_special"))


def test_hostile_text_stays_text() -> None:
    tokens = rendered(markdown.check(ALL, MIXED))

    assert {"html_inline", "html_block", "link_open", "image", "fence"}.isdisjoint(token.type for token in tokens)
    assert clean(HOSTILE) in shown(tokens)
    assert f"{ODD}:3" in shown(tokens)


@given(
    st.text(max_size=40)
    | st.lists(
        st.sampled_from([*"\\`*_[]<>|~$#!{}&@:.-+=()'\"1a ", "www.", "http://x", "&lt;", "\n"]), max_size=20
    ).map("".join)
)
@example("a\\|b `c`")
@example("``a` @b|c")
@settings(max_examples=300, derandomize=True)
def test_any_words_are_shown_as_they_are(words: str) -> None:
    table = f"| a | b |\n|---|---|\n| {markdown.escaped(words)} | {markdown.code(words.replace('|', ''))} |\n"

    tokens = rendered(table)

    cells = [token for token in tokens if token.type == "inline"][2:]
    wanted = [clean(words), clean(words.replace("|", ""))]
    assert wanted == [shown(cell.children or []) for cell in cells]
    assert {token.type for token in tokens}.isdisjoint({"html_inline", "link_open", "image", "em_open", "s_open"})


def test_a_report_in_markdown_has_both_sides_the_arithmetic_and_the_way_out() -> None:
    found = report(finding(arithmetic="10 > 9", hint="Look again", at=place("Ten 😀")), finding(accepted=WAIVED))

    said = markdown.check(found, corpus())

    assert "| 1 | warning | FC201 | " in said
    assert f"- here, `{ODD}:3`: `Ten 😀`\n- there, `{ODD}:3`: `[nine](1)`\n- there, `{ODD}:4`: `Ten more`\n" in said
    assert "\n`10 > 9`\n\nLook again\n" in said
    assert "| waived by A. Writer until 2027-01-31: it is known |" in said


# CSV

CELLS = ["-12.5", "12", "-$12 million", "=1+1", "+1", "@a", "'a", "a,b", 'say "a"', "＝1", "-", "-1-2", "ten"]


def test_what_a_spreadsheet_would_run_is_guarded_and_a_negative_number_is_not() -> None:
    assert [
        "-12.5",
        "12",
        "'-$12 million",
        "'=1+1",
        "'+1",
        "'@a",
        "''a",
        "a,b",
        'say "a"',
        "'＝1",
        "'-",
        "'-1-2",
        "ten",
    ] == [spreadsheet.cell(words) for words in CELLS]


@given(st.text() | st.lists(st.sampled_from([*"=+-@'1.e\t\r\n\x00,\""])).map("".join))
@settings(max_examples=200, derandomize=True)
def test_no_cell_is_a_formula_and_each_can_be_taken_back(words: str) -> None:
    cell = spreadsheet.cell(words)

    assert not cell.startswith(("=", "+", "@")) and (not cell.startswith("-") or Decimal(cell) <= 0)
    assert clean(words) == cell.removeprefix("'")


def test_claims_as_csv_are_read_by_another_parser() -> None:
    found = [
        claim(-12, document="a.txt", quantity=Quantity.exactly(Decimal("-12.50"), 0, "USD"), per='"share", all'),
        claim("=1+1", document="a.txt", quantity=Quantity.exactly(2), speaker="-Dana\nWhitlock"),
    ]
    sheet = spreadsheet.claims(found, Corpus((Document.from_text("ten", "a.txt"),), frozenset(("a.txt",)), (), ()))

    rows = node("papaparse", "console.log(JSON.stringify(load().parse(given, {header: true})))", sheet.rstrip("\r\n"))
    assert [] == rows["errors"]
    assert ("\r\n", list(csv.DictReader(io.StringIO(sheet, newline="")))) == (rows["meta"]["linebreak"], rows["data"])
    first, second = rows["data"]
    assert ("-12", "-12.50", "USD", '"share", all') == (first["said"], first["value"], first["unit"], first["per"])
    assert ("'=1+1", "'-Dana Whitlock") == (second["said"], second["speaker"])


@pytest.mark.parametrize("command", [("claims",), ("timeline",)])
def test_one_header_and_the_same_columns_always(run: Run, command: tuple[str, ...]) -> None:
    _, full, _ = run(*command, "--format", "csv")
    Path("empty.txt").write_text("")
    _, bare, _ = run(*command, "empty.txt", "--format", "csv")

    heads = spreadsheet.CLAIM if command == ("claims",) else spreadsheet.POINT
    assert ",".join(heads) == full.split("\r\n")[0] == bare.rstrip("\r\n")


# Places in files without lines, and files that reports are written to


def test_a_place_on_a_page_is_told_by_name_and_no_line_is_made_up() -> None:
    scribe = Scribe()
    scribe.write("It has 13 mills.", Spot(page=2))
    document = Document.from_extract(scribe.extract(), "a.pdf")
    found = finding(at=Place("a.pdf", Span(7, 9), "13"), evidence=())
    read = Corpus((document,), frozenset(("a.pdf",)), (), ())

    (result,) = as_sarif(report(found), read)["runs"][0]["results"]

    assert [
        {"physicalLocation": {"artifactLocation": {"uri": "a.pdf"}}, "logicalLocations": [{"name": "page 2"}]}
    ] == result["locations"]
    assert "::warning title=FC201 figure-differs,file=a.pdf::" in github.annotation(found, Places([document]))
    assert "- here, `a.pdf:page 2`: `13`" in markdown.check(report(found), read)


@pytest.mark.parametrize(
    ("command", "form"),
    [(("check",), "sarif"), (("check",), "markdown"), (("check",), "github"), (("check",), "text"),
     (("check",), "json"), (("claims",), "csv"), (("claims",), "text"), (("timeline",), "csv"),
     (("timeline",), "json")],
)  # fmt: skip
def test_a_file_gets_the_bytes_that_a_pipe_gets(run: Run, command: tuple[str, ...], form: str) -> None:
    status, printed, _ = run(*command, "--format", form)
    Path("report").write_text("what was there")

    assert (status, "", "") == run(*command, "--format", form, "--output", "report")
    assert printed.encode() == Path("report").read_bytes()
    assert [] == [path.name for path in Path().iterdir() if path.name.startswith(".report")]


def test_a_report_that_cannot_be_written_says_so_in_one_line(run: Run) -> None:
    status, _, told = run("check", "--format", "sarif", "--output", "nowhere/x.sarif")

    assert (2, 1) == (status, told.count("\n"))
    assert "nowhere/x.sarif: cannot be written (No such file or directory)" in told


@pytest.mark.parametrize(("command", "form"), [("claims", "sarif"), ("mentions", "csv"), ("timeline", "github")])
def test_a_format_is_there_only_where_it_makes_sense(run: Run, command: str, form: str) -> None:
    with pytest.raises(SystemExit) as error:
        run(command, "--format", form)

    assert error.value.code == 2


def test_colours_stay_out_of_a_file_and_of_a_pipe(run: Run) -> None:
    run("check", "--output", "report.txt")

    assert "\x1b" not in Path("report.txt").read_text() + run("check")[1]
    assert "\x1b[1m" in text.check(report(finding()), corpus(), Ink(on=True))
