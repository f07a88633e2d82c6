"""Word: the text as it will stand and as it was, with tables, notes and comments in their places."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

import pytest
from conftest import Run
from made_docx import BY, SPACES, archive, deleted, docx, inserted, paragraph, part, run, table

pytest.importorskip("lxml", reason="the Word reader needs lxml")

import factcheck as fc
from factcheck.documents import Document
from factcheck.documents.tables import read_tables
from factcheck.documents.word import package, reader

NOT_MARK = f"<w:rPr><w:del {BY}/></w:rPr>"
NEW_MARK = f"<w:rPr><w:ins {BY}/></w:rPr>"


def after(*blocks: str, **parts: str) -> str:
    """The text as it will stand."""
    return reader.extract(docx(*blocks, **parts), "release.docx").text


def before(*blocks: str, **parts: str) -> str:
    """The text as it was."""
    return reader.before(docx(*blocks, **parts), "release.docx").text


def document(*blocks: str, **parts: str) -> Document:
    return Document.from_extract(reader.extract(docx(*blocks, **parts), "release.docx"), "release.docx")


def test_both_sides_of_a_change_are_read() -> None:
    changed = paragraph("Larkfield has ", deleted("12"), inserted("13"), " mills.")

    assert "Larkfield has 13 mills." == after(changed)
    assert "Larkfield has 12 mills." == before(changed)


def test_what_was_moved_stands_once_on_either_side() -> None:
    away = f"<w:moveFrom {BY}>{run('It has 7 looms. ')}</w:moveFrom>"
    here = f"<w:moveTo {BY}>{run('It has 7 looms.')}</w:moveTo>"
    blocks = paragraph(away, "Larkfield has 13 mills."), paragraph("They are old. ", here)

    assert "Larkfield has 13 mills.\n\nThey are old. It has 7 looms." == after(*blocks)
    assert "It has 7 looms. Larkfield has 13 mills.\n\nThey are old." == before(*blocks)


def test_a_paragraph_whose_mark_was_deleted_goes_on_with_the_next() -> None:
    blocks = paragraph("Larkfield has ", properties=NOT_MARK), paragraph("13 mills.")

    assert "Larkfield has 13 mills." == after(*blocks)
    assert "Larkfield has\n\n13 mills." == before(*blocks)


def test_whole_paragraphs_come_and_go() -> None:
    blocks = (
        paragraph(deleted("It closed 2 mills."), properties=NOT_MARK),
        paragraph(inserted("It opened 3 mills."), properties=NEW_MARK),
        paragraph("It has 40 looms."),
    )

    assert "It opened 3 mills.\n\nIt has 40 looms." == after(*blocks)
    assert "It closed 2 mills.\n\nIt has 40 looms." == before(*blocks)


def test_what_was_inserted_and_deleted_again_stands_on_neither_side() -> None:
    both = f"<w:ins {BY}>{deleted('14')}{run('13')}</w:ins>"

    assert "There are 13 mills." == after(paragraph("There are ", both, " mills."))
    assert "There are  mills." == before(paragraph("There are ", both, " mills."))


def test_rows_of_a_table_come_and_go() -> None:
    row = table(("Mills", "12", "13"), ("Looms", "40", "41"))
    gone = row.replace("<w:tr>", f"<w:tr><w:trPr><w:del {BY}/></w:trPr>", 1)

    assert "| Looms | 40 | 41 |" == after(gone)
    assert "| Mills | 12 | 13 |\n| Looms | 40 | 41 |" == before(gone)


def test_a_total_in_a_table_is_added_up_as_it_is_in_markdown() -> None:
    def clashes(total: str) -> list[str]:
        rows = table(("Offices", "2025", "2024"), ("North", "3", "4"), ("South", "5", "6"), ("Total", total, "10"))
        found = document(paragraph("LONDON, March 3, 2026 - Northgale has offices."), rows)
        marked = Document.from_text(found.text, "release.md")
        codes = [[f.code for f in fc.check([page]).findings if f.code == "FC116"] for page in (found, marked)]
        assert codes[0] == codes[1]
        return codes[0]

    assert ["FC116"] == clashes("18")
    assert [] == clashes("9"), "which may be rounded: 3.4 + 5.4 = 8.8"


def test_tracked_changes_are_told() -> None:
    assert ("2 tracked changes are read as accepted",) == document(paragraph(deleted("12"), inserted("13"))).remarks


def test_the_old_side_of_a_file_without_changes_is_an_error() -> None:
    with pytest.raises(fc.DocumentError, match=r"release\.docx: has no tracked changes\. Name two documents\."):
        before(paragraph("Larkfield has 12 mills."))


def test_diff_of_one_file_shows_what_its_changes_do_to_the_facts(run: Run) -> None:
    content = docx(paragraph("On 4 June 2013 Larkfield Mills has ", deleted("12"), inserted("13"), " mills."))
    Path("release.docx").write_bytes(content)
    status, out, err = run("diff", "release.docx", "--exit-code")

    assert (1, "") == (status, err)
    assert "release.docx (before):paragraph 1" in out
    assert "1 fact changed" in out


def test_diff_of_one_text_file_asks_for_two(run: Run) -> None:
    Path("release.txt").write_text("Larkfield has 12 mills.")

    assert (
        2,
        "",
        "factcheck: release.txt: keeps no tracked changes, as a Word file does. Name both, or one with --git REV.\n",
    ) == run("diff", "release.txt")


def test_a_field_is_read_by_its_result() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    order = "<w:r><w:instrText>DATE 99</w:instrText></w:r>"
    simple = f'<w:fldSimple w:instr="X 7">{run("12")}</w:fldSimple>'
    nested = mark("begin") + order + mark("begin") + order + mark("separate") + run("88") + mark("end")
    field = nested + mark("separate") + run("4 June 2013") + mark("end")

    assert "On 4 June 2013: 12 mills." == after(paragraph("On ", field, ": ", simple, " mills."))
    assert "Open 12 mills." == after(paragraph("Open ", mark("begin"), "12 mills."))


def test_what_only_wraps_text_is_looked_through() -> None:
    wrapped = (
        f"<w:hyperlink>{run('Larkfield')}</w:hyperlink>"
        f"<w:smartTag>{run(' has ')}</w:smartTag>"
        f"<w:sdt><w:sdtPr><w:alias w:val='9'/></w:sdtPr><w:sdtContent>{run('12')}</w:sdtContent></w:sdt>"
    )
    block = f"<w:sdt><w:sdtContent>{paragraph('In a box.')}</w:sdtContent></w:sdt>"

    assert "Larkfield has 12 mills.\n\nIn a box." == after(paragraph(wrapped, " mills."), block)


def test_breaks_hyphens_and_symbols_are_characters() -> None:
    pieces = (
        "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>core</w:t><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>st</w:t><w:br/>"
        '<w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>'
    )

    assert "non-core\tcost\n≥ 5" == after(paragraph(pieces))


def test_hidden_text_is_left_out_also_where_its_style_hides_it() -> None:
    styles = part(
        "styles",
        '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:basedOn w:val="Base"/></w:style>',
    )
    shown = run("12", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')
    words = "There are ", run("13", "<w:vanish/>"), run("14", '<w:rStyle w:val="Secret"/>'), shown, " mills."

    assert "There are 12 mills." == after(paragraph(*words), styles=styles)


def test_a_text_box_is_read_once_though_it_stands_in_two_forms() -> None:
    box = f"<w:txbxContent>{paragraph('It has 8 looms.')}</w:txbxContent>"
    forms = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = document(paragraph("Larkfield has 12 mills.", forms), paragraph("The end."))

    assert "Larkfield has 12 mills.\n\nIt has 8 looms.\n\nThe end." == found.text
    assert ["paragraph 1", "text box 1, paragraph 1", "paragraph 2"] == [
        str(found.spot(found.text.index(words))) for words in ("12", "8 looms", "end")
    ]


def test_notes_stand_at_the_end_with_their_marks() -> None:
    body = paragraph(
        "Profit was $3 million",
        '<w:r><w:footnoteReference w:id="7"/></w:r>',
        " on 12 mills",
        '<w:r><w:endnoteReference w:id="1"/></w:r>',
        ", at 10",
        run("6", '<w:vertAlign w:val="superscript"/>'),
        " spindles.",
    )
    found = document(
        body,
        footnotes=part(
            "footnotes", f'<w:footnote w:id="7">{paragraph("<w:r><w:footnoteRef/></w:r>", " Restated.")}</w:footnote>'
        ),
        endnotes=part("endnotes", f'<w:endnote w:id="1">{paragraph("Two of them hired.")}</w:endnote>'),
    )

    assert "Profit was $3 million¹ on 12 mills², at 10⁶ spindles.\n\n¹ Restated.\n\n² Two of them hired." == found.text
    assert ["footnote 1, paragraph 1", "endnote 1, paragraph 1"] == [
        str(found.spot(found.text.index(words))) for words in ("Restated", "hired")
    ]


def test_a_table_is_read_by_rows_and_columns() -> None:
    head = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
    head += f"{paragraph('Three months ended June 30,')}</w:tc></w:tr>"
    content = table(("", "2011", "2010"), ("Revenue", "$ 3,955", "$ 2,100"), ("Cost", "(1,000)", "(900)"))
    found = document(paragraph("In thousands of dollars:"), content.replace("<w:tbl>", f"<w:tbl>{head}"))
    [grid] = read_tables(found)

    assert ("Three months ended June 30, 2011", "Three months ended June 30, 2010") == grid.heads
    assert ["Revenue", "Cost"] == [row.label.words for row in grid.rows]
    assert 1000 == grid.scale
    assert "table 1, row 3" == str(found.spot(found.text.index("3,955")))


def test_a_merged_cell_is_read_once() -> None:
    def cell(words: str, merge: str = "") -> str:
        return f"<w:tc><w:tcPr>{merge}</w:tcPr>{paragraph(words)}</w:tc>"

    first, second = cell("Leeds", "<w:vMerge w:val='restart'/>"), cell("Leeds", "<w:vMerge/>")
    rows = f"<w:tr>{first}{cell('12')}</w:tr><w:tr>{second}{cell('13')}</w:tr>"

    assert "| Leeds | 12 |\n| | 13 |" == after(f"<w:tbl>{rows}</w:tbl>")


def test_a_table_that_lays_out_prose_is_read_cell_by_cell() -> None:
    prose = "Larkfield Mills said today that it had opened the third of five spinning mills in the valley of the Aire."

    assert f"News\n\n{prose}" == after(table(("News", prose)))


def test_columns_that_tabs_make_are_a_table() -> None:
    rows = paragraph("Revenue\t$\t3,955\t$\t2,100"), paragraph("Cost\t\t12\t\t11")

    assert "| Revenue | $3,955 | $2,100 |\n| Cost | 12 | 11 |" == after(*rows)


def test_lists_have_the_marks_that_word_shows() -> None:
    def level(at: int, shape: str, pattern: str) -> str:
        return f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="{shape}"/><w:lvlText w:val="{pattern}"/></w:lvl>'

    numbering = part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}'
        f"{level(1, 'lowerRoman', '(%2)')}</w:abstractNum>"
        f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "x")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    )

    def item(words: str, kind: int, at: int = 0) -> str:
        return paragraph(words, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{kind}"/></w:numPr>')

    items = (
        item("one", 1),
        item("inner", 1, 1),
        item("inner", 1, 1),
        item("two", 1),
        item("inner", 1, 1),
        item("last", 2),
    )

    assert "Mills:\n\n1. one\n(i) inner\n(ii) inner\n2. two\n(i) inner\n• last" == after(
        paragraph("Mills:"), *items, numbering=numbering
    )


def test_an_open_comment_is_a_finding_and_a_settled_one_is_none() -> None:
    def sign(number: int) -> str:
        return f'<w:r><w:commentReference w:id="{number}"/></w:r>'

    def note(number: int, author: str, words: str) -> str:
        text = f'<w:p w14:paraId="A{number}"><w:r><w:t>{words}</w:t></w:r></w:p>'
        return f'<w:comment w:id="{number}" w:author="{author}">{text}</w:comment>'

    found = document(
        paragraph(
            "It ", '<w:commentRangeStart w:id="0"/>', "cost a lot", '<w:commentRangeEnd w:id="0"/>', sign(0), "."
        ),
        paragraph("Done.", sign(1)),
        paragraph("Answered.", sign(2)),
        comments=part("comments", note(0, "Dana", "how much?") + note(1, "Ed", "ok") + note(2, "Dana", "ok too")),
        commentsExtended=f'<w15:commentsEx {SPACES}><w15:commentEx w15:paraId="A1" w15:done="1"/>'
        '<w15:commentEx w15:paraId="A2" w15:paraIdParent="A0"/></w15:commentsEx>',
    )

    assert "It cost a lot.\n\nDone.\n\nAnswered." == found.text
    assert [("FC514", "cost a lot", "a comment is open: Dana: how much?")] == [
        (f.code, f.at.text, f.message) for f in fc.check([found]).findings if f.code == "FC514"
    ]


def test_a_file_says_its_day_where_nothing_else_does() -> None:
    core = "<dcterms:created>2013-06-04T08:00:00Z</dcterms:created>"
    undated = document(paragraph("Larkfield has 12 mills."), core=core)

    assert (datetime.date(2013, 6, 4), "metadata") == (undated.date, undated.dates[0].source)
    assert None is document(paragraph("Larkfield has had 12 mills since 2003."), core=core).date


def test_a_strict_file_is_read() -> None:
    content = docx(paragraph("Larkfield has 12 mills."))
    members = {
        name: zipfile.ZipFile(io.BytesIO(content)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(content)).namelist()
    }
    old = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    members["word/document.xml"] = members["word/document.xml"].replace(
        old, b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )

    assert "Larkfield has 12 mills." == reader.extract(archive(dict(members)), "strict.docx").text


MAIN = part("document", f"<w:body>{paragraph('Larkfield has 12 mills.')}</w:body>")
ENTITY = MAIN.replace(
    "<w:document", '<!DOCTYPE x [<!ENTITY a "12"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document'
)
DEEP = part(
    "document", f"<w:body>{'<w:sdt><w:sdtContent>' * 400}{paragraph('12')}{'</w:sdtContent></w:sdt>' * 400}</w:body>"
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04 word/ and nothing more", "is a damaged Word file"),
        (docx(paragraph("12 mills."))[:-30], "is a damaged Word file"),
        (archive({"readme.txt": "12 mills."}), "is a zip archive without a Word text in it"),
        (archive({"word/document.xml": "<w:document"}), "is damaged in document.xml"),
        (archive({"word/document.xml": part("document", "")}), "has no text part"),
        (archive({"word/document.xml": ENTITY}), "declares a document type"),
        (archive({"word/document.xml": DEEP}), "is damaged in document.xml"),
        (archive({"word/document.xml": MAIN.encode("utf-16")[:-1]}), "is damaged in document.xml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "is an old Office or Outlook file, or locked"),
        (b"{\\rtf1 12 mills.}", "is RTF. Save it as .docx"),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", "is an OpenDocument text"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "release.docx"
    path.write_bytes(content)

    with pytest.raises(fc.DocumentError) as told:
        fc.read_document(path)
    assert str(told.value).startswith(f"{path.as_posix()}: {says}")
    assert "\n" not in str(told.value)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_PART", 2**20)
    bomb = archive({"word/document.xml": b" " * 2**24})

    assert len(bomb) < 2**15
    with pytest.raises(fc.DocumentError, match="unpacks to more than 1 MB"):
        reader.extract(bomb, "bomb.docx")


def test_a_part_that_is_there_twice_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file, pytest.warns(UserWarning):
        file.writestr("word/document.xml", MAIN)
        file.writestr("WORD/document.xml", MAIN)
        file.writestr("word/document.xml", MAIN)

    with pytest.raises(fc.DocumentError, match=r"holds document\.xml twice"):
        reader.extract(buffer.getvalue(), "twice.docx")


def test_parts_that_are_named_and_not_there_are_done_without() -> None:
    content = docx(
        paragraph("It has 12 mills", '<w:r><w:footnoteReference w:id="1"/></w:r>', "."),
        footnotes="<w:footnotes",
        core="",
    )
    members = {n: zipfile.ZipFile(io.BytesIO(content)).read(n) for n in zipfile.ZipFile(io.BytesIO(content)).namelist()}
    del members["word/footnotes.xml"], members["docProps/core.xml"]

    assert "It has 12 mills¹." == reader.extract(archive(dict(members)), "release.docx").text


def test_a_relation_that_leads_outside_is_never_followed() -> None:
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    outside = "".join(
        f'<Relationship Id="r{k}" Type="{relation}{kind}" Target="{target}" {mode}/>'
        for k, (kind, target, mode) in enumerate(
            (("footnotes", "https://example.com/x.xml", 'TargetMode="External"'), ("styles", "../../../etc/passwd", ""))
        )
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    content = archive(
        {
            "word/document.xml": MAIN,
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}">{outside}</Relationships>',
        }
    )

    assert "Larkfield has 12 mills." == reader.extract(content, "release.docx").text
