"""HTML: the words that a person sees, each with its line and column; tables, notes, and what stands around the text."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.documents.html.reader import read
from factcheck.documents.tables import Table, read_tables

ROOT = Path(__file__).parent.parent
LONG = "Larkfield Mills said that its twelve mills ran well in the quarter, and that sales of flour rose by a tenth. "

STATEMENTS = """<html><head><title>Larkfield</title></head><body>
<p>Statements of operations (in thousands, except per share amounts)</p>
<table>
<tr><td width="60%"></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>&nbsp;</td><td>&nbsp;</td><td colspan="6"><b>Three months<br>ended June&nbsp;30,</b></td><td></td></tr>
<tr><td></td><td></td><td colspan="2">2013</td><td></td><td></td><td colspan="2">2012</td><td></td></tr>
<tr><td>Revenue:</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>Flour</td><td></td><td>$</td><td>3,955</td><td>&nbsp;</td><td></td><td>$</td><td>2,100</td><td></td></tr>
<tr><td>Loss on bran</td><td></td><td></td><td>(1,000</td><td>)</td><td></td><td></td><td>&#151;</td><td></td></tr>
<tr><td>Grain and hire</td><td></td><td colspan="2">2,955</td><td></td><td></td><td colspan="2">2,100</td><td></td></tr>
</table></body></html>
"""


def shown(page: str) -> str:
    return read(page).text


def document(page: str, name: str = "page.html") -> fc.Document:
    return fc.Document.from_extract(read(page), name)


def only_table(page: str) -> Table:
    [table] = read_tables(document(page))
    return table


def test_paragraphs_are_parted_by_a_blank_line_and_white_space_is_one_space() -> None:
    assert "Twelve mills\n\nLarkfield has 12 mills." == shown(
        "<h1>Twelve\n mills</h1><p>Larkfield\n   has&nbsp;12 mills."
    )


def test_a_character_leads_to_its_line_and_column() -> None:
    page = "<html><body>\n<p>Caf&eacute; sales\n  were <b>$16.4</b>&nbsp;million.</p>"
    read_ = document(page)

    assert "Café sales were $16.4 million." == read_.text
    lines = page.split("\n")
    for words in ("Caf", "sales", "were", "$16.4", "million"):
        spot = read_.spot(read_.text.index(words))
        assert spot.line is not None
        assert spot.column is not None
        assert lines[spot.line - 1][spot.column - 1 :].startswith(words)


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var mills = 13;</script>",
        "<style>p { width: 13px }</style>",
        "<noscript>13 mills</noscript>",
        "<template>13 mills</template>",
        "<div hidden>13 mills</div>",
        '<span style="color:red; display: none">13 mills</span>',
        '<div style="display:none"><ix:header><ix:hidden>13</ix:hidden></ix:header></div>',
        '<div aria-hidden="true">13 mills</div>',
        '<span class="sr-only">13 mills</span>',
        "<del>13 mills</del>",
        "<!-- 13 mills -->",
        "<nav>13 mills</nav>",
        "<footer>13 mills</footer>",
        '<div id="cookie-banner">13 mills</div>',
        '<ul class="social-share"><li>13 mills</ul>',
        '<div role="search">13 mills</div>',
    ],
)
def test_what_is_not_seen_or_stands_around_the_text_is_left_out(hidden: str) -> None:
    page = f"<html><body>{hidden}<main><p>{LONG}</p></main></body></html>"

    assert LONG.strip() == shown(page)


@pytest.mark.parametrize(
    "around",
    [
        '<form id="aspnetForm">{}</form>',
        '<div class="sidebar-layout content">{}</div>',
        "<header>{}</header>",
        '<div class="share">{}</div>',
        '<span aria-hidden="true">{}</span>',
        "<article><footer>{}</footer></article>",
        "<ix:nonFraction>{}</ix:nonFraction>",
        "<table><tr><td>{}</table>",
        "<p hidden=until>x</p>{}",
    ],
)
def test_the_body_of_a_release_is_never_left_out(around: str) -> None:
    assert LONG.strip() == shown(around.format(f"<p>{LONG}</p>"))


def test_a_page_is_read_where_its_tags_are_not_closed() -> None:
    assert "Mills\n\n- one\n- two\n\n| a | 1 |\n| b | 2 |\n\nend" == shown(
        "<p>Mills<ul><li>one<li>two</ul><table><tr><td>a<td>1<tr><td>b<td>2</table>end</div></i>"
    )


def test_lists_have_their_marks() -> None:
    assert "- one\n- two\n  - three" == shown("<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>")
    assert "3. one\n4. two" == shown('<ol start="3"><li>one</li><li>two</li></ol>')


def test_a_quotation_has_its_marks() -> None:
    assert 'He said "sales rose".' == shown("<p>He said <q>sales rose</q>.</p>")


def test_a_title_above_a_table_and_a_note_below_it_are_paragraphs() -> None:
    page = """<table><tr><td>Results</td></tr><tr><td></td><td>2013</td><td>2012</td></tr>
<tr><td>Sales</td><td>20</td><td>18</td></tr><tr><td>Costs</td><td>4</td><td>3</td></tr>
<tr><td>(1) As restated</td></tr></table>"""

    assert "Results\n\n| | 2013 | 2012 |\n| Sales | 20 | 18 |\n| Costs | 4 | 3 |\n\n(1) As restated" == shown(page)


@pytest.mark.parametrize(
    ("partner", "text"),
    [
        ("Contoso", "| Product | Partner |\n| Bran | Contoso |\n| Flour | Fabrikam |"),
        ("Contoso<br>12 Mill Lane", "Product Partner\nBran Contoso\n12 Mill Lane\nFlour Fabrikam"),
    ],
)
def test_words_beside_each_other_are_a_table_where_no_cell_has_two_lines(partner: str, text: str) -> None:
    page = f"""<table><tr><th>Product</th><th>Partner</th></tr><tr><td>Bran</td><td>{partner}</td></tr>
<tr><td>Flour</td><td>Fabrikam</td></tr></table>"""

    assert text == shown(page)


def test_items_laid_out_by_a_table_are_items() -> None:
    page = "<table><tr><td>&nbsp;</td><td>&#149;</td><td><p>Opened three mills.</p></td></tr></table>"

    assert "• Opened three mills." == shown(page)


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("10⁶ cells", "10<sup>6</sup> cells"),
        ("a loss.¹,² Then", "a loss.<sup>1,2</sup> Then"),
        ("4th mill", "4<sup>th</sup> mill"),
        ("Flourex™ 5", "Flourex<sup>TM</sup> 5"),
        ("CO2", "CO<sub>2</sub>"),
    ],
)
def test_raised_marks_stand_apart_from_numbers(words: str, page: str) -> None:
    assert words == shown(page)


def test_a_figure_in_three_cells_is_one_and_heads_stand_above_their_columns() -> None:
    table = only_table(STATEMENTS)

    assert ("Three months ended June 30, 2013", "Three months ended June 30, 2012") == table.heads
    assert 1000 == table.scale
    assert {
        "Revenue:": [None, None],
        "Flour": ["$3,955", "$2,100"],
        "Loss on bran": ["(1,000)", "—"],
        "Grain and hire": ["2,955", "2,100"],
    } == {row.label.words: [cell.words if cell else None for cell in row.cells] for row in table.rows}


def test_the_figures_of_a_table_are_claims_that_lead_to_their_cells() -> None:
    page = document(STATEMENTS)
    claims = {c.mention.text: c for c in fc.pull_claims(page) if c.section == "table"}

    flour = claims["$3,955"]
    assert isinstance(flour.value, fc.Quantity)
    assert ("flour", 3_955_000, "2013-04-01 to 2013-06-30") == (
        str(flour.measure),
        flour.value.written,
        str(flour.as_of),
    )
    assert STATEMENTS.count("\n", 0, STATEMENTS.index("3,955")) + 1 == page.spot(flour.span.start).line


def test_a_head_above_some_columns_belongs_to_these_alone() -> None:
    page = """<table><tr><td></td><td colspan=2>Three months</td><td colspan=2>Six months</td><td>Change</td></tr>
    <tr><td></td><td>2013</td><td>2012</td><td>2013</td><td>2012</td><td></td></tr>
    <tr><td>Flour</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5%</td></tr></table>"""

    assert ("Three months 2013", "Three months 2012", "Six months 2013", "Six months 2012", "Change") == only_table(
        page
    ).heads


def test_a_row_may_reach_down() -> None:
    page = """<table><tr><th rowspan=2>Mill</th><th>2013</th></tr><tr><th>tons</th></tr>
    <tr><td>East</td><td>12</td></tr><tr><td>West</td><td>13</td></tr></table>"""

    assert ("2013 tons",) == only_table(page).heads


@pytest.mark.parametrize(
    "said",
    [
        '<meta property="article:published_time" content="2013-06-04T08:00:00-04:00">',
        '<meta name="DC.date.issued" content="2013-06-04">',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2013-06-04"}]}</script>',
        '<body><time datetime="2013-06-04" class="published">last week</time>',
        '<body><time datetime="2013-06-04">last week</time>',
    ],
)
def test_what_a_page_says_of_its_day_is_evidence_behind_its_dateline(said: str) -> None:
    alone = document(f"{said}<p>{LONG}")
    dated = document(f"{said}<p>LARKFIELD, Mass., June 14, 2013 -- {LONG}", "2013-06-14.html")

    assert [(datetime.date(2013, 6, 4), "metadata")] == [(e.day, e.source) for e in alone.dates]
    assert ["dateline", "metadata", "file name"] == [e.source for e in dated.dates]
    assert "FC303" in [finding.code for finding in fc.check([dated]).findings]


def test_many_times_are_the_days_of_other_things() -> None:
    page = '<time datetime="2013-06-04">a</time><time datetime="2013-06-05">b</time>'

    assert () == document(page).dates


def test_the_title_of_a_page_is_its_headline_and_else_that_of_its_head() -> None:
    assert "Twelve mills" == document(f"<title>Larkfield</title><h1>Twelve mills</h1><p>{LONG}").title
    assert "Larkfield & Co." == document(f"<title>Larkfield &amp; Co.</title><p>{LONG}").title


def test_the_number_of_a_page_of_paper_is_no_figure() -> None:
    page = f'<p>{LONG}</p><p align="center">5</p><hr style="page-break-after:always"><p>{LONG}</p>'

    assert f"{LONG.strip()}\n\n{LONG.strip()}" == shown(page)


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("AT&T and R&D &unknown; 5", "AT&T and R&D &unknown; 5"),
        ("©2013 Larkfield", "&copy2013 Larkfield"),
        ("’ € –", "&#146; &euro; &#x2013;"),
        ("1 < 2 and a<5", "1 < 2 and a<5"),
        ("it's 5", "<p title=Ann's>it's 5"),
        ("Mills 5", "Mills <a href='x>y'>5</a>"),
    ],
)
def test_references_and_lone_marks_are_read_as_browsers_do(words: str, page: str) -> None:
    assert words == shown(page)


def test_a_comment_that_is_not_closed_hides_nothing_and_is_told() -> None:
    extract = read("<p>12 mills</p><!-- a note <p>13 mills</p>")

    assert "12 mills\n\n13 mills" == extract.text.replace("\n\n\n", "\n\n")
    assert ("a comment is not closed, and what follows it is read",) == extract.remarks


def test_entities_of_a_document_type_are_not_expanded_and_nothing_is_fetched() -> None:
    page = """<!DOCTYPE html [<!ENTITY a "13 mills"><!ENTITY b SYSTEM "file:///etc/passwd">]><p>&a; &b; 12 mills</p>"""

    assert "&a; &b; 12 mills" in shown(page)
    assert "root:" not in shown(page)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "12 mills",
        "<b><p>" * 30_000 + "12 mills",
        "<table><tr><td>" * 10_000 + "12 mills",
        "12 mills" + "<!--" * 100_000,
        "12 mills" + "<a " * 100_000,
        "12 mills" + "<a b='" * 100_001,
        "12 mills" + "</" * 100_000,
        "12 mills" + "</a" * 100_000,
        "12 mills" + "<a b='" * 50_001 + ">",
        "12 mills" + "</a" * 50_000 + "<p>" * 50_000 + "</p>" * 50_000,
        "12 mills" + "<![CDATA[" * 50_000,
        "12 mills" + "&" * 200_000,
        "12 mills" + "<script" * 50_000,
        "12 mills<table>" + "<tr><td colspan=9999 rowspan=9999>" * 2_000,
        "12 mills" + "<ul><li>" * 20_000,
        "12 mills" + "<title>" * 50_000,
        "12 mills" + "<sup>" * 50_000,
        "12 mills" + "<div><hr>" * 50_000,
    ],
)
def test_a_hostile_page_is_read(page: str) -> None:
    assert "12 mills" in shown(page)


def test_html_is_known_by_its_content_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text("<!DOCTYPE html>\n<p>Larkfield has 12&nbsp;mills.</p>")
    (tmp_path / "part.htm").write_text("<p>Larkfield has 12&nbsp;mills.</p>")

    for name in ("release.txt", "part.htm"):
        assert "Larkfield has 12 mills." == fc.read_document(tmp_path / name).text


def test_a_name_that_tells_another_format_is_told(tmp_path: Path) -> None:
    (tmp_path / "release.doc").write_text("<html><p>Larkfield has 12 mills.</p>")
    (tmp_path / "release.html").write_text("Larkfield has 12 mills.\n\nIt had 11.\n")

    remarks = [fc.read_document(tmp_path / name).remarks for name in ("release.doc", "release.html")]
    assert [("is HTML by its content, and read as such",), ("has no tags and is read as text",)] == remarks


@pytest.mark.parametrize(
    "content",
    [
        b'<meta charset="windows-1252"><p>caf\xe9 \x80 5',
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>café € 5'.encode(),
        '<html><meta charset="utf-16"><p>café € 5'.encode("utf-16"),
        '<html><meta charset="iso-8859-15"><p>café € 5'.encode("iso-8859-15"),
    ],
)
def test_the_encoding_is_that_which_the_page_declares(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.html").write_bytes(content)

    assert "café € 5" == fc.read_document(tmp_path / "a.html").text
