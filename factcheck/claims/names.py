"""Names of companies and things in running text."""

from __future__ import annotations

from factcheck import almanac
from factcheck.claims.grammar.clauses import Line
from factcheck.companies import LEGAL_FORM
from factcheck.patterns import pattern

LEGAL = pattern(rf"[,\s]+(?:{LEGAL_FORM})\.?(?=$|[\s,])")
SELVES = frozenset({"we", "our", "us", "ours"})
PLACE = pattern(
    r"^.*-based (?=[A-Z])|^[A-Z]\w+, (?:UK|U\.K\.|USA|U\.S\.) (?=[A-Z])"
    r"|^.*\b(?:Officer|President|Chair(?:man|woman)?|Directors?) of (?:the )?(?=[A-Z])"
)
"""
What stands before a company's name: "Leeds, Ala.-based Northwind", a dateline's "Leeds, UK Northwind", and whose
"Chief Executive Officer of Northwind" somebody is.
"""
COMPANY = frozenset("company corporation group bank firm partnership trust fund".split())
NO_NAMES = almanac.NAMES | frozenset(
    """phase form ind fda ceo cfo coo inc corp ltd act section annual
    meeting report ii iii iv tap the co""".split()
)
AUTHORITIES = frozenset("FDA EMA EMEA SEC EPA FCC CHMP".split())
"""Who decides on somebody's matters: what it does is told of them."""
WORD = pattern(r"[A-Za-z][\w'’&-]*")
NAME = pattern(
    r"(?<=[a-z,;)] )(?!(?:USD|EUR|GBP|DKK|SEK|NOK|CHF) ?\d)[A-Z][\w&-]+"
    r"|\b(?!(?:USD|EUR|GBP|DKK|SEK|NOK|CHF)\d)[A-Z]{2}[\w-]*\d[\w-]*"
)
"""A capitalised word within a sentence, or the code of a product anywhere."""
LONG_NAME = pattern(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){2,4}\b")
ANAPHOR = pattern(r"(?:The|This|These|It|Its|Their|They)\b")


def plain_name(name: str) -> str:
    """A company's name without its legal form: "Northwind, Inc." → "Northwind"."""
    return PLACE.sub("", LEGAL.sub("", name.strip(" ,.;:*_[]®™")).strip(" ,."))


def run(line: Line, i: int) -> tuple[int, int]:
    """The words [start, end) of the capitalised name around word `i`."""
    start = end = i
    while start > 0 and line.tags[start - 1] in "N":
        start -= 1
    while end < len(line.tags) and line.tags[end] in "Nk":
        end += 1
    return start, end


def is_issuer(name: str, issuer_name: str) -> bool:
    """Whether a name is the issuer's, whole or by its first word."""
    if not issuer_name or not name:
        return False
    a, b = name.lower(), issuer_name.lower()
    # "DANBURY - Northwind Energy, Inc." is Northwind Energy
    return a == b or b.startswith(a + " ") or a.startswith(b + " ") or b.endswith(" " + a) or a.endswith(" " + b)


def is_short_for(letters: str, name: str) -> bool:
    """
    Whether letters are those that the words of a name begin with, or its capitals.

    "HGS", "FDIC" without its Corporation, "GSK" for GlaxoSmithKline and "BMS" for Bristol-Myers Squibb.
    """
    if not 3 <= len(letters) <= 6 or not letters.isupper():
        return False
    words = name.upper().split()
    first = ("".join(word[0] for word in words), "".join(word[0] for word in words if word not in ("OF", "AND", "THE")))
    if len(words) > 1 and any(letters == each or letters[:-1] == each for each in first):
        return True
    return letters != name and letters == "".join(filter(str.isupper, name))


def are_one(a: str, b: str) -> bool:
    """Whether two names may be one company's: "Contoso" and "Contoso Glass", "GSK" and "GlaxoSmithKline"."""
    return is_issuer(a, b) or is_short_for(a, b) or is_short_for(b, a)
