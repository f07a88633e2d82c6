"""A text becomes a document: what a person reads, with the way back to the characters of the file."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.model import Span

PIECES = (
    "Acme sold 1,050 pumps.", "**bold**", "[a link](http://x.org)", "\\$5 million", "soft\u00adware", "o\ufb03ce",
    "“Yes,”",
    "\u00a0", "\n\n", "\r\n", "- item\n", "# Heading\n", "About Acme\n", "<!-- no -->", "`code`", "growth.¹", "â€™",
    "|a|1|\n", "\u200b",
)  # fmt: skip


def read(text: str, name: str = "release.txt", day: date | None = None) -> Document:
    return Document.from_text(text, name, day)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("a loss of −3 to –2", "a loss of -3 to -2"),
        ("200\u00a0million and 3\u202f000", "200 million and 3 000"),
        ("the Company’s “plan”", 'the Company\'s "plan"'),
        ("a clause—and another", "a clause—and another"),
        ("2011\u20112012", "2011-2012"),
        ("one\r\ntwo", "one \ntwo"),
        ("soft\u00adware of the o\ufb03ce", "software of the office"),
        ("ten\u200b pumps", "ten pumps"),
        ("Acmeâ€™s â€œplanâ€\u009d â€“ 5", 'Acme\'s "plan" - 5'),
        ("CafÃ© and Â£5", "Café and £5"),
        (r"a fee of \$5 million, or US\$5.1 million", "a fee of $5 million, or US$5.1 million"),
        ("the *Journal of Pumps*, **2009**", "the Journal of Pumps, 2009"),
        ("[Acme, Inc.](http://acme.example) (Nasdaq: ACME)", "Acme, Inc. (Nasdaq: ACME)"),
        ("[Acme, Inc.](#) rose", "Acme, Inc. rose"),
        ("# Acme\n## Acme wins\nIt won.\n## And how\nBy ten.", "Acme\n\nAcme wins\n\nIt won.\n\nAnd how\n\nBy ten."),
        ("run `make 12` now", "run  now"),
        ("six<!-- seven --> pumps", "six pumps"),
        ("AT&amp;T paid 5&nbsp;percent", "AT&T paid 5 percent"),
        ("10<sup>5</sup> cells", "10⁵ cells"),
        ("``We sold 12 pumps,'' he said", '"We sold 12 pumps," he said'),
        ("2 * 3 * 4 and S&P 500", "2 * 3 * 4 and S&P 500"),
        ("see snake_case_name and #8017", "see snake_case_name and #8017"),
    ],
)
def test_a_text_is_read_as_a_person_reads_it(written: str, read_as: str) -> None:
    document = read(written)

    assert read_as == document.plain
    assert written == document.text


def test_plain_ascii_text_is_left_alone() -> None:
    document = read("Acme sold 1,050 pumps - as many as ever.")

    assert document.text is document.plain
    assert document.way is None


def test_a_word_of_the_plain_text_leads_back_to_its_characters() -> None:
    document = read("**Acme** pays \\$5 milli\u00adon to the o\ufb03ce")

    for word, written in (
        ("Acme", "Acme"),
        ("$5 million", "$5 milli\u00adon"),
        ("ffi", "\ufb03"),
        ("office", "o\ufb03ce"),
    ):
        start = document.plain.index(word)
        span = document.to_text(Span(start, start + len(word)))
        assert written == document.text[span.start : span.end]
        assert word == document.words(span)


def test_front_matter_is_not_read_as_text() -> None:
    document = read("---\ntitle: Acme wins\ndate: 2012-05-04\nid: 4711\n---\nAcme won two prizes.")

    assert "Acme won two prizes." == document.plain
    assert "Acme wins" == document.title
    assert date(2012, 5, 4) == document.date


def test_a_ruled_line_at_the_top_is_no_front_matter() -> None:
    assert "Acme won." in read("---\nAcme won.\n---\nAgain.").plain


def test_lines_are_counted_in_the_text_as_given() -> None:
    document = read("one\n\nthree \\$3\nfour")

    assert 4 == document.line(document.text.index("four"))


texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))


@settings(derandomize=True, max_examples=150, deadline=None)
@given(texts)
def test_any_text_can_be_read_and_its_sections_and_sentences_stand_in_order(text: str) -> None:
    document = read(text)

    spans = [[part.span for part in document.sections], [part.span for part in document.sentences]]
    for parts in spans:
        assert all(one.end <= two.start for one, two in pairwise(parts))
        assert all(0 <= span.start < span.end <= len(text) for span in parts)
    assert all(sentence.section.span.holds(sentence.span) for sentence in document.sentences)
    assert all(sentence.span == document.to_text(sentence.inside) for sentence in document.sentences)


@settings(derandomize=True, max_examples=150, deadline=None)
@given(texts)
def test_what_is_no_space_lies_in_a_sentence(text: str) -> None:
    document = read(text)
    covered = [document.to_plain(sentence.span) for sentence in document.sentences]
    left = document.plain
    for span in covered:
        left = left[: span.start] + " " * (span.end - span.start) + left[span.end :]

    assert "" == left.strip()


@settings(derandomize=True, max_examples=150, deadline=None)
@given(texts)
def test_the_way_to_the_text_and_back_gives_the_same_words(text: str) -> None:
    document = read(text)
    for start, letter in enumerate(document.plain):
        back = document.to_plain(document.to_text(Span(start, start + 1)))

        assert back.start <= start < back.end
        assert letter in document.plain[back.start : back.end]
