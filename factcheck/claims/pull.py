"""The claims of one document."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims import clauses, heads, modality, states
from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Measure, Mention, Period, Pull, Span, Unread


@dataclass(frozen=True, slots=True)
class Pulled:
    """One document with its mentions, its claims, and the mentions that became none, with the reason."""

    document: Document
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]


def pull_claims(document: Document) -> tuple[Claim, ...]:
    """The claims of a document, in the order of their spans."""
    return read(document).claims


UNCOUNTED = frozenset({"identifier", "phone", "reference"})


def read(document: Document, pulls: tuple[Pull, ...] = (), setting: Setting | None = None) -> Pulled:
    """A document with all that is read in it."""
    mentions = find_mentions(document)
    claims: list[Claim] = []
    unread: list[Unread] = []
    at = 0
    for sentence in document.sentences:
        inside: list[tuple[int, int, Mention]] = []
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            span = document.to_plain(mentions[at].span)
            inside.append((span.start, span.end, mentions[at]))
            at += 1
        if any(m[2].kind not in UNCOUNTED for m in inside):
            span = document.to_plain(sentence.span)
            line = clauses.line(document.plain, span.start, span.end, inside)
            for (_, _, mention), i in zip(inside, line.at, strict=True):
                if mention.kind in UNCOUNTED:
                    continue
                claim = _claim(document, sentence.span, sentence.section.kind, line, i, mention, pulls)
                if isinstance(claim, str):
                    unread.append(Unread(mention, claim, document.name))
                else:
                    claims.append(claim)
    return Pulled(document, mentions, tuple(claims), tuple(unread))


def _claim(
    document: Document, span: Span, section: str, line: clauses.Line, i: int, mention: Mention, pulls: tuple[Pull, ...]
) -> Claim | str:
    if mention.quantity is None:
        return "no figure"
    start, end = clauses.clause(line, i)
    if mention.kind in ("money", "percent"):
        head = heads.of_amount(line, i, start, end)
    else:
        head = heads.of_number(line, i, start, end)
    if head is None:
        return "no head noun beside it"
    state = states.find(line.find(start, end), pulls)
    return Claim(
        mention,
        Measure(head.noun, head.scope, state),
        subject="",
        value=mention.quantity,
        as_of=Period(document.date, document.date) if document.date else None,
        modality=modality.read(line, i),
        hedge=mention.quantity.hedge,
        document=document.name,
        sentence=span,
        section=section,
    )
