"""What was read, as tables: claims, mentions, and what was not understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.corpus import Corpus
from factcheck.model import Claim, Mention, Place, Unread
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.table import table
from factcheck.reports.text import count
from factcheck.reports.values import said, say, slots

CLAIM_HEADS = ("line", "said", "value", "measure", "whose", "as of", "modality", "slots")


def claims(found: Sequence[Claim], unread: Sequence[Unread], corpus: Corpus, ink: Ink) -> str:
    """The claims of each document, then its mentions that became none, with the reason."""
    places = Places(corpus.documents)
    blocks: list[str] = []
    for document in corpus.documents:
        if document.name not in corpus.reported:
            continue
        own = [claim for claim in found if claim.document == document.name]
        rest = [u for u in unread if u.document == document.name]
        blocks += _block(
            f"{clean(document.name)}: {count(len(own), 'claim')}, {document.date or 'no date'}",
            table(CLAIM_HEADS, (_claim(claim, places) for claim in own), right=(0,)),
            table(("line", "not understood", "why"), (_unread(u, places) for u in rest), right=(0,)),
            ink,
        )
    blocks += [f"{clean(name)}: no claims\n" for name in corpus.empty]
    return "\n".join(blocks)


def mentions(found: Iterable[tuple[str, Mention]], unread: Iterable[Place], corpus: Corpus, ink: Ink) -> str:
    """The mentions of each document, then the digits that no mention covers."""
    places = Places(corpus.documents)
    pairs, rest = tuple(found), tuple(unread)
    blocks: list[str] = []
    for document in corpus.documents:
        if document.name not in corpus.reported:
            continue
        own = [mention for name, mention in pairs if name == document.name]
        left = [place for place in rest if place.document == document.name]
        blocks += _block(
            f"{clean(document.name)}: {count(len(own), 'mention')}",
            table(("line", "kind", "said", "read as"), (_mention(document.name, m, places) for m in own), right=(0,)),
            table(("line", "not read"), ((_line(p, places), quote(p.text)) for p in left), right=(0,)),
            ink,
        )
    blocks += [f"{clean(name)}: no mentions\n" for name in corpus.empty]
    return "\n".join(blocks)


def _block(title: str, first: str, second: str, ink: Ink) -> Iterator[str]:
    yield "".join(f"{part}\n" for part in (ink.bold(title), first, second) if part)


def _claim(claim: Claim, places: Places) -> tuple[str, ...]:
    return (
        _line(claim.place, places),
        quote(claim.mention.text),
        clean(say(claim.value)),
        clean(str(claim.measure)),
        clean(claim.subject),
        str(claim.as_of or ""),
        claim.modality,
        clean(slots(claim)),
    )


def _unread(unread: Unread, places: Places) -> tuple[str, str, str]:
    line = places.line(unread.document, unread.mention.span.start)
    return str(line), quote(unread.mention.text), clean(unread.reason)


def _mention(name: str, mention: Mention, places: Places) -> tuple[str, ...]:
    line = places.line(name, mention.span.start)
    return str(line), mention.kind, quote(mention.text), clean(said(mention))


def _line(place: Place, places: Places) -> str:
    return str(places.line(place.document, place.span.start))
