"""reStructuredText and AsciiDoc: the text stays as it is, and what is markup in it is not read."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.documents import asciidoc, restructured
from factcheck.documents.tables import read_tables

RST = r"""Twelve mills
============

:Date: 2013-06-04
:Author: Ann Roe

.. _mills:
.. |mills| replace:: 12 mills
.. image:: mill-13.png
   :width: 13px

`Larkfield Mills <http://www.example.com/13>`__ (Nasdaq: LARK) has |mills| in **three** states [1]_. It had *ten*
before, see :ref:`the list <mills13>`, ``2`` of them on H\ :sub:`2`\ O and 10\ :sup:`6` tons a year.

.. note:: The mills_ run well.

.. a comment with 13 mills
   that goes on

.. code-block:: python

   mills = 13

- one
#. two

.. [1] As of June 2013.

======  ====  ====
Mill    2013  2012
======  ====  ====
East    12    11
West    13    10
======  ====  ====
"""

ADOC = """= Twelve mills
Ann Roe <ann@example.com>
v1.3, 2013-06-04
:mills: 12 mills

// a comment with 13 mills
[[mills]]
.The mills
https://www.example.com/13[Larkfield Mills] (Nasdaq: LARK) has {mills} in *three* states. It had _ten_ before, see
<<mills13,the list>>, `2` of them on H~2~O and 10^6^ tons a year.footnote:[As of June 2013.]

----
mills = 13
----

image::mill-13.png[]

* one
. two

[cols="1,1,1"]
|===
|Mill |2013 |2012

|East
|12
|11

|West |13 |10
|===
"""


def table(document: fc.Document) -> dict[str, list[str | None]]:
    [found] = read_tables(document)
    return {row.label.words: [cell.words if cell else None for cell in row.cells] for row in found.rows}


@pytest.mark.parametrize(("name", "text"), [("mills.rst", RST), ("mills.adoc", ADOC)])
def test_markup_is_not_read_and_the_text_is_untouched(name: str, text: str) -> None:
    document = fc.Document.from_text(text, name)
    plain = " ".join(document.plain.split())

    assert text == document.text
    assert datetime.date(2013, 6, 4) == document.date
    assert "front matter" == document.dates[0].source
    assert "Twelve mills" == document.title
    assert "Larkfield Mills (Nasdaq: LARK) has 12 mills in three states" in plain
    assert "It had ten before, see the list, 2 of them on H2O and 10⁶ tons a year." in plain
    assert "As of June 2013." in plain
    for left_out in ("13 mills", "mills = 13", "mill-13", "http", "13px", "v1.3", "comment", "::", "`", "*"):
        assert left_out not in plain


@pytest.mark.parametrize(("name", "text"), [("mills.rst", RST), ("mills.adoc", ADOC)])
def test_tables_keep_their_heads(name: str, text: str) -> None:
    document = fc.Document.from_text(text, name)

    assert {"East": ["12", "11"], "West": ["13", "10"]} == table(document)
    assert ("2013", "2012") == read_tables(document)[0].heads


def test_a_grid_table_is_read_without_its_lines() -> None:
    line = "+------+------+\n"
    text = f"{line}| Mill | 2013 |\n+======+======+\n| East | 12   |\n{line}| West | 13   |\n{line}"

    assert {"East": ["12"], "West": ["13"]} == table(fc.Document.from_text(text, "a.rst"))


def test_nothing_is_included() -> None:
    assert "" == fc.Document.from_text(".. include:: /etc/passwd\n", "a.rst").plain.strip()
    assert "" == fc.Document.from_text("include::/etc/passwd[]\n", "a.adoc").plain.strip()


@pytest.mark.parametrize("name", ["a.rst", "a.adoc"])
@pytest.mark.parametrize(
    "text", ["2 * 3 * 4", "a_b c_d", "$5 (up 10%)", "[●] is open", "about ~5% and ~6%", "No. #8017 and #8021"]
)
def test_what_is_no_markup_stays(name: str, text: str) -> None:
    assert text == fc.Document.from_text(text, name).plain


@pytest.mark.parametrize("edits", [restructured.edits, asciidoc.edits])
@pytest.mark.parametrize(
    "piece",
    [*"*`_[|{#^~+\\", "*a", "``", "[[", "|a", "|a|", "{a}", "<<", ".. a\n ", "::\n", "==== ", "----\n", "|===\n",
     ":a:`", "https://a[", "footnote:[", "link:", ".. |a| replace:: b\n", "a_ "],
)  # fmt: skip
def test_long_runs_of_one_piece_of_markup_are_read(edits: object, piece: str) -> None:
    assert callable(edits)
    assert isinstance(edits(piece * (40_000 // len(piece))), list)


@pytest.mark.parametrize(
    ("day", "title", "front"),
    [
        ("2013-06-04", "Twelve mills", "---\ntitle: Twelve mills\ndate: 2013-06-04\n---\n"),
        ("2013-06-04", "It's: 12", "---\ndate: '2013-06-04T08:00:00Z' # sent\ntitle: \"It's: 12\"\n...\n"),
        ("2013-06-04", 'A "B"', '---\n"title": "A \\"B\\""\npublished_at: June 4, 2013\n---\n'),
        (
            "2013-06-04",
            "Twelve mills run",
            "---\ntitle: >-\n  Twelve\n  mills run\ndate: !!timestamp 2013-06-04\n---\n",
        ),
        ("2013-06-04", "", "---\nabout: |\n  x\n  date: 2012-01-01\nseo:\n  date: 2011-01-01\ndate: 2013-06-04\n---\n"),
        ("2013-06-04", "Twelve mills", "+++\ntitle = 'Twelve mills'\ndate = 2013-06-04T08:00:00Z\n+++\n"),
        (
            "2013-06-04",
            "",
            '+++\nabout = """\ndate = 2012-01-01\n"""\ndate = "2013-06-04"\n[extra]\ndate = 2011-01-01\n+++\n',
        ),
        (None, "", "+++\ndate = \n+++\n"),
        (None, "", "---\n# date: 2013-06-04\ntags: [a, b]\n---\n"),
    ],
)
def test_front_matter_is_read_by_its_nature(day: str | None, title: str, front: str) -> None:
    document = fc.Document.from_text(
        f"{front}\n{'Larkfield has twelve mills, and all of them run well. ' * 6}\n", "a.md"
    )

    assert (day, title) == (str(document.date) if document.date else None, document.title)
    assert "date" not in document.plain


@given(st.text(alphabet="ab1 *_`[]{}|:.=+-~^#<>\\\n$,", max_size=300))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_text_is_read_and_every_mention_quotes_it(text: str) -> None:
    for name in ("a.rst", "a.adoc"):
        document = fc.Document.from_text(text, name)

        assert all(text[m.span.start : m.span.end] == m.text for m in fc.find_mentions(document))
