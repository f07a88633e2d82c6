"""
One sum stands in two currencies: "$15.5 million" here, "€15.5 million" there.

The digits were copied and the sign was not, or the sign of the house style went over a foreign contract.  A true
conversion changes the digits, so the same sum in two currencies is hardly ever meant.  Only sums of three digits or
more, or of two and a scale word, are compared, and not where the sentence converts.

Measured on 346 real documents: nothing.  Of 60 signs of dollars made euros, in sums
that the documents give twice, 49 found: the others have one digit.

Source: audit practice, agree the currency as well as the amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Mention, Place
from factcheck.patterns import pattern
from factcheck.quantity import plain
from factcheck.rulebook import Bad, Good, Rule

CONVERTS = pattern(r"\b(?:exchange rate|parity|convert|conversion|equivalent|translated)", re.IGNORECASE)
LEAST = 2
"""Digits of a sum: "$5 million" and "€5 million" may well be two payments."""
AROUND = 120


def currencies(page: Pulled) -> Iterator[Clash]:
    """Every later sum that stands before in another currency."""
    document = page.document
    first: dict[object, Mention] = {}
    for mention in page.mentions:
        quantity = mention.quantity
        if mention.kind != "money" or quantity is None or not quantity.written or not quantity.step:
            continue
        if len(plain(quantity.written).replace(".", "").replace(",", "").strip("0-")) < LEAST:
            continue
        earlier = first.setdefault(quantity.written, mention)
        if earlier.quantity is None or earlier.quantity.unit == quantity.unit:
            continue
        span = document.to_plain(mention.span)
        if CONVERTS.search(document.plain, max(0, span.start - AROUND), span.end + AROUND):
            continue
        one, other = (" ".join(m.text.split()) for m in (earlier, mention))
        yield Clash(
            Place(document.name, mention.span, mention.text),
            f"{other} here, {one} there: one figure in two currencies",
            (Place(document.name, earlier.span, earlier.text),),
            f"{quantity.unit} and {earlier.quantity.unit}",
        )


RULE = Rule(
    code="FC205",
    name="currency-differs",
    summary="one sum stands in two currencies",
    severity="warning",
    scope="document",
    check=currencies,
    good=(
        Good("one currency", ("Contoso pays €15.5 million.\n\nThe €15.5 million are due in June.",)),
        Good("a conversion", ("Contoso pays €15.5 million ($20.3 million). It had paid $15.2 million before.",)),
    ),
    bad=(
        Bad(
            "the sign of the house",
            ("Contoso Pays €15.5 Million\n\nLEEDS, June 4, 2013 -- Contoso pays Northwind $15.5 million.",),
            finds=("$15.5 million",),
        ),
        Bad(
            "in digits",
            ("The fee is $145,950. It was agreed in May. The fee of £145,950 is due in June.",),
            finds=("£145,950",),
        ),
    ),
    traps=(
        Good("round sums", ("Contoso pays €5 million. Fabrikam pays $5 million.",)),
        Good("at parity", ("Contoso pays €15.5 million, at the exchange rate of the day $15.5 million.",)),
        Good("two ways to write one", ("Contoso pays $15.5 million. The US$15.5 million are due in June.",)),
    ),
)
