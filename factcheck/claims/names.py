"""Names of companies and things in running text: who issued the document, who stands in a sentence."""

from __future__ import annotations

import re

from factcheck.claims.clauses import Line
from factcheck.documents import Document

LEGAL = re.compile(
    r"[,\s]+(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\.L\.C|LP|L\.P|PLC|plc|AG|SE|S\.A|SA|N\.V|NV|GmbH|Co|KG|AB|ASA|Oyj|S\.p\.A|Pty)\.?(?=$|[\s,])"
)
LISTED = re.compile(
    r"((?:[A-Z0-9][\w&.'’/-]*[ ,]{1,2}(?:(?:of|and|de|the|for) )?){1,7})"
    r"\((?:the [\"“]?\w|[^()]{0,40}\b(?i:nasdaq|nyse|otc\w*|tsx\w*|lse|amex|cse|asx|aim|euronext|frankfurt|tse)\b)"
)
ABOUT = re.compile(r"^[ \t#*]*About (?:the )?([A-Z][^\n:.]{1,60}?(?:Inc\.)?)[ \t*:]*$", re.MULTILINE)
SOURCE = re.compile(r"^[ \t]*(?:SOURCE|Source)[: ]+([A-Z][^\n]{1,60})$", re.MULTILINE)
SELVES = frozenset({"we", "our", "us", "ours"})
COMPANY = frozenset("company corporation group bank firm partnership trust fund".split())
NO_NAMES = frozenset(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday phase form ind fda ceo cfo coo inc corp ltd act section annual
    meeting report ii iii iv tap the""".split()
)


def plain_name(name: str) -> str:
    """A company's name without its legal form: "Northwind, Inc." → "Northwind"."""
    return LEGAL.sub("", name.strip(" ,.;:*_[]")).strip(" ,.")


def issuer(document: Document) -> str:
    """
    The company that speaks, or "" where the document does not say.

    It is the one with its ticker behind it in the first paragraphs, else that of "About …", else that of "SOURCE: …".
    """
    head = document.plain[:6000]
    listed = LISTED.search(head)
    if listed:
        name = plain_name(listed[1].split(" -- ")[-1])
        if name:
            return name
    for pattern in (ABOUT, SOURCE):
        found = pattern.search(document.plain)
        if found:
            return plain_name(found[1])
    return ""


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
    return a == b or b.startswith(a + " ") or a.startswith(b + " ")
