"""Text that was wrapped at a margin is read as its paragraphs are."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.mentions import find_mentions

PIECES = (
    "The mill earned 200 million Swiss francs in the year ended June 30, 2013, up 12 percent from 178.6 million.",
    "Ada Holm, managing director, said that flour prices were three times as high as in the second quarter of 2011.",
    "Sales are to reach more than 1.2 billion dollars, of which nearly 40 percent comes from the United States.",
    "In the first nine months it sold two million loaves at an average price of 3.12 Canadian dollars.",
    "The works will open on Tuesday, September 3, 2013, and may employ as many as 450 people by the end of 2014.",
)
DAY = "2013-08-06"


def read(text: str) -> list[tuple[object, ...]]:
    document = Document.from_text(text, "release.txt")
    return [(m.kind, " ".join(m.text.split()), m.quantity, m.period, m.timex) for m in find_mentions(document)]


@given(
    st.lists(st.lists(st.sampled_from(PIECES), min_size=4, max_size=6), min_size=1, max_size=3), st.integers(62, 100)
)
def test_a_margin_changes_nothing(paragraphs: list[list[str]], margin: int) -> None:
    whole = [" ".join(paragraph) for paragraph in paragraphs]
    wrapped = ["\n".join(textwrap.wrap(words, margin, break_on_hyphens=False)) for words in whole]

    assert read(f"date: {DAY}\n\n" + "\n\n".join(wrapped)) == read(f"date: {DAY}\n\n" + "\n\n".join(whole))


def test_the_way_back_leads_to_the_lines() -> None:
    text = "\n".join(textwrap.wrap(" ".join(PIECES), 70))
    document = Document.from_text(text, "release.txt")

    assert len(document.plain) == len(text)
    assert "\n" not in document.plain
    assert all(text[m.span.start : m.span.end] == m.text for m in find_mentions(document))


HEADED = """Northwind Opens a Second Mill at Leeds and Raises Its Forecast for 2013
The company said today that its second mill at Leeds has begun to grind
wheat, that it will employ 450 people by the end of the year, and that
sales of $9 million are now expected for 2013, as against $8 million in
the year before. It grinds wheat, oats, barley and a little rye, as the
older mill on the other bank of the river does.

Wheat, in thousands of tons        120     130     140     150     160
Oats, in thousands of tons          20      30      40      50      60
"""


def test_a_dateline_goes_on_below() -> None:
    lead = (
        "LEEDS, England - (NewsWire) - August 6, 2013 - Contoso Mills and Bakeries, Inc. (OTC: CNTO) said today that it"
    )
    text = "\n".join(textwrap.wrap(f"{lead} sold more. " + " ".join(PIECES), 75))

    assert Document.from_text(text, "release.txt").plain == " ".join(text.split())


def test_headings_rows_items_and_short_lines_keep_their_ends() -> None:
    plain = Document.from_text(HEADED, "release.txt").plain

    assert plain.splitlines()[0] == "Northwind Opens a Second Mill at Leeds and Raises Its Forecast for 2013"
    assert plain.splitlines()[1].startswith("The company said") and plain.splitlines()[1].endswith("river does.")
    assert plain.splitlines()[-2].startswith("Wheat,")

    verse = "Ada went to the mill,\nand the mill was still,\nand the day was long,\nand the wind was strong.\n"
    items = "".join(
        f"- the mill of the town on the river that ground {n} tons of wheat in\n  the year\n" for n in "4567"
    )
    assert Document.from_text(verse, "verse.txt").plain == verse
    assert Document.from_text(items, "items.txt").plain.count("\n- ") == 3
