"""Names of companies and things in running text: who issued the document, who stands in a sentence."""

from __future__ import annotations

import re

from factcheck import almanac
from factcheck.claims import places
from factcheck.claims.clauses import Line
from factcheck.companies import EXCHANGE, LEGAL_FORM, SURE_FORM
from factcheck.documents import Document
from factcheck.patterns import pattern

LEGAL = pattern(rf"[,\s]+(?:{LEGAL_FORM})\.?(?=$|[\s,])")
TICKER = pattern(rf"\([^()]{{0,40}}\b(?:{EXCHANGE}|otc\w{{0,4}}|omx|frankfurt)\b", re.IGNORECASE)
"""What stands behind the issuer's name where it is first named: (Nasdaq: BRLS)."""
OWNER = pattern(r"\b(?:owned by|(?:member|part|subsidiary|unit|division|arm) of)(?: the)? $")
"""What stands before the name of a house to which the one that writes belongs."""
THE_COMPANY = pattern(r"\((?:[^()]{1,40} or )?(?:the )?[\"“](?:the )?Company\b")
ALIAS = pattern(r" ?\([^()]{1,60}\) ?$")
"""A name in short, between the whole one and the ticker: "Northwind plc ("Northwind" or the "Group") (LSE: NWD)"."""
LEGAL_NAME = pattern(rf",?[ \n](?:{SURE_FORM})\b")
OPENING = 500
"""How many characters of a text may introduce its issuer by the legal form alone."""
ABOUT = pattern(r"^[ \t#*]*About (?:the )?([A-Z][^\n:.]{1,60}?(?:Inc\.)?)[ \t*:]*$", re.MULTILINE)
SOURCE = pattern(r"^[ \t]*(?:SOURCE|Source)[: ]+([A-Z][^\n]{1,60})$", re.MULTILINE)
SELVES = frozenset({"we", "our", "us", "ours"})
# A line may end inside a name: "ImmunoGen,⏎Inc. (Nasdaq: IMGN)".
STOP = pattern(
    rf"\n(?!(?:{LEGAL_FORM})\b)|--|[|–—•:]|(?<=\d)\. |\.\.\."
    r"|(?<=\d{4}) I |(?<=\d{4})\) ?-{1,2} |\b\d{4}[A-Z] (?=[A-Z])"
)
DATELINE_DAY = pattern(r"(?:(?:19|20)\d\d,?|\d{1,2},)$")
PLACE = pattern(
    r"^.*-based (?=[A-Z])|^[A-Z]\w+, (?:UK|U\.K\.|USA|U\.S\.) (?=[A-Z])"
    r"|^.*\b(?:Officer|President|Chair(?:man|woman)?|Directors?) of (?:the )?(?=[A-Z])"
)
"""
What stands before a company's name: "Leeds, Ala.-based Northwind", a dateline's "Leeds, UK Northwind", and whose
"Chief Executive Officer of Northwind" somebody is.
"""
FORM = pattern(rf"(?:{LEGAL_FORM})\.?\W*$")
LEADING = frozenset("For To From With By At In On".split())
"""Words that have a capital in headlines alone: "Places $30 Million Order For Northwind plc"."""
SMALL = frozenset({"of", "and", "de", "for", "&"})
COMPANY = frozenset("company corporation group bank firm partnership trust fund".split())
NO_NAMES = almanac.NAMES | frozenset(
    """phase form ind fda ceo cfo coo inc corp ltd act section annual
    meeting report ii iii iv tap the""".split()
)


def plain_name(name: str) -> str:
    """A company's name without its legal form: "Northwind, Inc." → "Northwind"."""
    return PLACE.sub("", LEGAL.sub("", name.strip(" ,.;:*_[]®™")).strip(" ,."))


def issuer(document: Document) -> str:
    """
    The company that speaks, or "" where the document does not say.

    It is the one with its ticker or (the "Company") behind it in the first paragraphs, else that of "About …", else
    that of "SOURCE: …", else the first with a legal form in the opening sentences.
    """
    head = document.plain[:6000]
    for telling in (TICKER, THE_COMPANY):
        for found in telling.finditer(head):
            before = ALIAS.sub("", head[max(0, found.start() - 100) : found.start()])
            written = _name_before(before, len(before))
            name = plain_name(written)
            if name and not OWNER.search(head[: found.start()].rstrip().removesuffix(written)):
                return name
    for telling in (ABOUT, SOURCE):
        headed = telling.search(document.plain)
        if headed:
            return plain_name(headed[1])
    return opening(document.plain)


def opening(plain: str) -> str:
    """The first company with its legal form in the opening sentences, or ""."""
    legal = LEGAL_NAME.search(plain, 0, OPENING)
    words = plain_name(_name_before(plain, legal.start())).split() if legal else []
    while words and (words[0].strip(".,").isdigit() or words[0].strip(".,").lower() in NO_NAMES):
        words.pop(0)  # "In the year to 31 March 2005 Borealis Airways plc carried"
    return " ".join(words)


def _name_before(text: str, end: int) -> str:
    """The capitalised words right before character `end`: "… Borealis Pumps, Inc. (" → "Borealis Pumps, Inc."."""
    words: list[str] = []
    for written in reversed(STOP.split(text[max(0, end - 100) : end])[-1].split()):
        word = written.lstrip("-")  # "November 11, 2008 -Northwind Ltd."
        if DATELINE_DAY.match(word) or (word.endswith(")") and words):
            # "Leeds, UK, 25 April 2008, Northwind plc", "On May 27, Northwind", "(Release Service) - Northwind, Inc."
            break
        if word.endswith(",") and words and not FORM.match(words[-1]) and SMALL.isdisjoint(words):
            # "At its meeting in Leeds, Northwind Inc. said", "LEEDS, Ala. Northwind"; but "Larkfield, Brook & Company"
            while len(words) > 1 and places.is_region(words[-1]):
                words.pop()
            break
        named = not word or word[0].isupper() or word[0].isdigit() or (word in SMALL if words else word == "plc")
        if not named or word in LEADING:
            break
        if word:
            words.append(word)
    while words and words[-1] in SMALL:
        words.pop()
    return " ".join(reversed(words[:8]))


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
