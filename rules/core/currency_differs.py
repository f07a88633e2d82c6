"""
One sum stands in two currencies: "$15.5 million" here, "€15.5 million" there.

The digits were copied and the sign was not, or the sign of the house style went over a foreign contract.  A true
conversion changes the digits, so the same sum in two currencies is hardly ever meant.  Only sums of two digits or more,
or told to the cent, are compared, and not where the sentence converts.

Measured on 346 statements and releases of 2000 to 2026 and 573 manuals, licences and notes: nothing.  Of 68 signs of
dollars made euros, in sums that the releases give twice, all are found; with 36 releases of other companies, which have
nothing either, 134 of 143.

Source: audit practice, agree the currency as well as the amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.mentions.numbers.money import family
from factcheck.model import Clash, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Good, Rule

CURRENCY = r"(?:dollars?|euros?|pounds?|sterling|francs?|yen|yuan|renminbi|USD|EUR|GBP|CHF|currenc\w+|rates?)"
CONVERTS = pattern(
    rf"\b(?:exchange rate|parity|equivalent|translated|conver(?:t|sion)[^.;]{{0,60}}\b{CURRENCY}\b|convert\w* at\b)",
    re.IGNORECASE,
)
"""That a sum is given again in another currency; shares "converted into the right to receive $2.17" are not."""
STOP = pattern(r"[.!?;]\s|\n")
LEAST = 2
"""Digits of a sum, or places behind its point: "$5 million" and "€5 million" may well be two payments."""
AROUND = 120


def currencies(page: Pulled) -> Iterator[Clash]:
    """Every later sum that stands before in another currency."""
    document = page.document
    first: dict[object, Mention] = {}
    money = [mention for mention in page.mentions if mention.kind == "money"]
    for before, mention in zip([None, *money], money, strict=False):
        quantity = mention.quantity
        if quantity is None or not quantity.written or not quantity.step or _telling(quantity) < LEAST:
            continue
        if before and document.text[before.span.end : mention.span.start].strip() == "(":
            continue  # "DKK 199 million (USD 36 million)": converted
        earlier = first.setdefault(abs(quantity.written), mention)
        if earlier.quantity is None or earlier.quantity.unit == quantity.unit:
            continue
        if (quantity.assumed or earlier.quantity.assumed) and family(quantity.unit) == family(earlier.quantity.unit):
            continue  # "a 75 million dollar issue of 75 million Australian dollars"
        span = document.to_plain(mention.span)
        if not STOP.search(document.plain, document.to_plain(earlier.span).end, span.start):
            continue  # "an upfront payment of $15 million and a loan of €15 million": two, and told as two
        if CONVERTS.search(document.plain, max(0, span.start - AROUND), span.end + AROUND):
            continue
        yield Clash(
            document.quote(mention.span),
            f"{mention.text} here, {earlier.text} there: one figure in two currencies",
            (document.quote(earlier.span),),
            f"{quantity.unit} and {earlier.quantity.unit}",
        )


def _telling(quantity: Quantity) -> int:
    """How many digits tell a sum from others: "$0.06" has two, since it is one of a hundred."""
    assert quantity.written is not None
    return max(len(quantity.written.normalize().as_tuple().digits), -quantity.step.adjusted())


RULE = Rule(
    code="FC205",
    name="currency-differs",
    summary="one sum stands in two currencies",
    severity="error",
    scope="document",
    check=currencies,
    good=(
        Good("one currency", "Contoso pays €15.5 million.\n\nThe €15.5 million are due in June."),
        Good(
            "a conversion that another sum equals",
            "The loss was DKK 199 million (USD 36 million), and income was DKK 36 million (USD 7 million).",
        ),
        Good("a conversion", "Contoso pays €15.5 million ($20.3 million). It had paid $15.2 million before."),
    ),
    bad=(
        Bad(
            "the sign of the house",
            "Contoso Pays €15.5 Million\n\nLEEDS, June 4, 2013 -- Contoso pays Northwind $15.5 million.",
            finds="$15.5 million",
        ),
        Bad(
            "cents a share",
            "The loss was $0.06 per share, compared to $0.29.\n\nNet loss per share  €(0.06)  $(0.29)",
            finds="€(0.06)",
        ),
        Bad(
            "what shares become",
            "Contoso pays €2.17 for each share of Northwind.\n\nEach share was converted into the right to receive "
            "$2.17 in cash.",
            finds="$2.17",
        ),
        Bad(
            "in digits",
            "The fee is $145,950. It was agreed in May. The fee of £145,950 is due in June.",
            finds="£145,950",
        ),
    ),
    traps=(
        Good("two sums of one sentence", "It pays an upfront fee of $15 million and grants a loan of €15 million."),
        Good("round sums", "Contoso pays €5 million. Fabrikam pays $5 million."),
        Good("at parity", "Contoso pays €15.5 million, at the exchange rate of the day $15.5 million."),
        Good(
            "whose dollars",
            "Contoso Plans a 75 Million Dollar Issue\n\nLEEDS, June 4, 2013 -- Contoso plans to issue 75 million "
            "Australian dollars.",
        ),
        Good("two ways to write one", "Contoso pays $15.5 million. The US$15.5 million are due in June."),
    ),
)
