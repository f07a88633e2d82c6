"""Laws of pulling: nothing raises, spans quote their words, a counted mention gives one claim or one reason."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.claims import read
from factcheck.claims.grammar import lemmas
from factcheck.claims.pull import UNCOUNTED, Pulled

PIECES = (
    "Revenue", "rose", "35%", "to", "$8.1 million", "from", "in 2010", "of which", "three", "are",
    "wholly owned", "by us", ",", ".", "(", ")", " - ", ":", "compared with", "per share", "The Company", "ten",
    "compounds", "in clinical testing", "could", "total", "up to", "until August 31, 2011", "and", "or",
    "a 2006 agreement", "for the nine months ended", "June 30, 2012", "the third", "which", "that", "it", "has",
    "31 June", "AB-901", "Phase III", "include", "Acme,", "Borealis", "\n\n", "\n* ", "“",
    "said Dana Whitlock, Chief Executive Officer", "respectively", "2011 and 2010", "$1 and $2", "prior year",
    "one", "there", "is to receive", "not", "under review", "forward-looking statements", "8:00 am", "daily",
    "doubled", "a", "the",
)  # fmt: skip


@st.composite
def prose(draw: st.DrawFn) -> str:
    return " ".join(draw(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30)))


def page(text: str) -> Pulled:
    return read(fc.Document.from_text(text, "law.txt", date(2012, 6, 14)))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(prose())
def test_any_text_can_be_read_and_every_claim_quotes_its_words(text: str) -> None:
    pulled = page(text)

    for claim in pulled.claims:
        assert text[claim.span.start : claim.span.end] == claim.mention.text
        assert claim.sentence.holds(claim.span)
        assert claim.part_of is None or claim.part_of in {c.span for c in pulled.claims}
    assert sorted(pulled.claims, key=lambda c: c.span) == list(pulled.claims)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(prose())
def test_a_mention_gives_one_claim_or_one_reason_or_is_not_counted(text: str) -> None:
    pulled = page(text)
    said = Counter(c.span for c in pulled.claims if c.mention in pulled.mentions)
    said.update(u.mention.span for u in pulled.unread)

    assert Counter(m.span for m in pulled.mentions if m.kind not in UNCOUNTED) == said


@settings(derandomize=True, max_examples=100, deadline=None)
@given(prose())
def test_the_same_text_gives_the_same_claims(text: str) -> None:
    assert page(text) == page(text)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(max_size=20))
def test_any_word_has_a_lemma_in_small_letters(word: str) -> None:
    assert lemmas.noun(word) == lemmas.noun(word).lower()
    assert lemmas.verb(word) == lemmas.verb(word).lower()
