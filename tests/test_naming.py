"""A fact is named to people in the words of its document, and shown as it was written."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.model import Claim
from factcheck.reports.naming import basis, figure, figures, named, told


def pulled(text: str, said: str, name: str = "a.txt") -> tuple[Claim, fc.Document]:
    document = fc.Document.from_text(text, name)
    return next(c for c in fc.pull_claims(document) if c.mention.text == said), document


@pytest.mark.parametrize(
    ("text", "said", "name"),
    [
        ("LEEDS, June 4, 2013 -- Larkfield has six wind mills in operation.", "six", "wind mills in operation"),
        ("LEEDS, June 4, 2013 -- Larkfield has six mills.", "June 4, 2013", "date of the document"),
        ("Larkfield signed the 2006 agreement.", "2006", "date of agreement"),
        ("Dana Whitlock, President and CEO, said so.", "President and CEO", "title of Dana Whitlock"),
        ("The Grain Milling Programme (GMP) began.", "GMP", "what GMP stands for"),
    ],
)
def test_a_fact_has_a_name_that_a_reader_knows(text: str, said: str, name: str) -> None:
    claim, document = pulled(text, said)

    assert name == named(claim, document)


@pytest.mark.parametrize(
    ("text", "said", "words"),
    [
        ("Larkfield may earn up to $170.5 million in milestone payments.", "$170.5 million", "up to $170.5 million"),
        ("Larkfield opened two mills in December 2006.", "December 2006", "December 2006"),
        ("Larkfield signed the 2006 agreement.", "2006", "2006"),
    ],
)
def test_a_figure_is_shown_as_it_was_written(text: str, said: str, words: str) -> None:
    assert words == figure(pulled(text, said)[0])


def test_words_that_are_the_same_are_shown_as_what_they_mean() -> None:
    old, _ = pulled("LEEDS, June 4, 2013 -- Larkfield opened a mill last year.", "last year")
    new, _ = pulled("LEEDS, June 4, 2014 -- Larkfield opened a mill last year.", "last year")

    assert ("2012", "2013") == figures(old, new)


def test_a_day_that_stands_alone_is_shown_where_it_stands() -> None:
    text = "LEEDS, June 4, 2013 -- Larkfield opens its seventh mill in Hull on July 9, 2013, which is early. It is new."

    assert '"July 9, 2013" in "Larkfield opens its seventh mill in Hull on July 9, 2013, which is early."' == told(
        *pulled(text, "July 9, 2013")
    )


def test_a_long_sentence_is_cut_between_words() -> None:
    text = f"Larkfield, {'which mills grain, ' * 9}opened a mill on July 9, 2013 {'and then another one ' * 4}in Hull."
    words = told(*pulled(text, "July 9, 2013"))

    assert words.endswith('opened a mill on July 9, 2013 and then another one and then …"')
    assert words.startswith('"July 9, 2013" in "… mills grain, which mills grain')


def test_what_a_figure_is_per_is_said_once() -> None:
    assert ["per share", "", "", ""] == [
        basis(words, per)
        for words, per in (
            ("dividend", "share"),
            ("Income per share", "share"),
            ("Shares", "share"),
            ("dividend", None),
        )
    ]
