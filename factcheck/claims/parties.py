"""Who pays whom: the parties of the deal that an amount belongs to."""

from __future__ import annotations

from factcheck.claims import deals, names, natures
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.grammar.verbs import verb_lemma
from factcheck.claims.story import Story
from factcheck.model import Measure
from factcheck.patterns import pattern

OWN = pattern(rf"\bthe ([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)?) (?:{'|'.join(sorted(deals.DEALS))})\b")
"""A name that says whose agreement it is: "under the Contoso agreement"."""
PAYING = frozenset("pay owe give award lend".split())
"""Verbs with the one to whom an amount goes right behind them: "pays Contoso $5 million"."""


def receiver(line: Line, i: int, story: Story) -> str:
    """
    To whom the amount at word `i` goes, "" where that is not said.

    "Pays us $5 million", "has paid Contoso a fee of $5 million", and behind it "in payments to Contoso" if that is a
    party.
    """
    group = governor(line, i)
    if group is not None and group[1] < i and verb_lemma(line, group) in PAYING:
        k = group[1] + (line.low(group[1]) == "the")
        if line.low(k) in names.SELVES or line.low(k) in names.COMPANY:
            return story.issuer
        if line.tag(k) == "N":
            return _named(line, k, story.issuer)
    for k, word in enumerate(line.lows):
        if word == "to" and line.tag(k + 1) == "N":
            name = _named(line, k + 1, story.issuer)
            if name == story.issuer or name in story.partners:
                return name
    return ""


def _named(line: Line, k: int, issuer: str) -> str:
    """The company that the words around word `k` name."""
    name = names.plain_name(" ".join(line.words[slice(*names.run(line, k))]))
    name = name.rpartition("-based ")[2]
    return issuer if names.is_issuer(name, issuer) else name


def is_term(line: Line, i: int, measure: Measure, head: Head) -> bool:
    """Whether a figure belongs to the terms of an agreement."""
    kind = line.mention(i).kind
    if measure.head in deals.TERMS:
        return kind in ("money", "duration") or deals.is_deal(line)
    if measure.head in natures.FLOWS:
        return False  # "revenue of $7 million, against $2 million, thanks to the collaboration with Contoso"
    return kind == "money" and head.start <= i < head.end and deals.is_deal(line)


def partner(story: Story, line: Line, subject: str, to: str) -> str | None:
    """
    The other party of a deal's figure: whoever gets it, the only one that its sentence names, else the last one told.
    """
    if to and not names.are_one(to, subject):
        return to
    told = line.find(0, len(line.lows))
    if deals.MANY.search(told):
        return None
    own = OWN.search(" ".join(line.words))
    if own and any(f" {word} {own[1]}" in story.document.plain for word in ("with", "from", "by")):
        return own[1]  # "under the Contoso agreement", of which the document tells
    named = [
        name
        for name in story.parties(line)
        if not names.are_one(name, subject)
        and any(f"{word} {name.lower()}" in told for word in ("with", "from", "by", "to"))
    ]
    return named[0] if len(named) == 1 else story.partner(subject)
