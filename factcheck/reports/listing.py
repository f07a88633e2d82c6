"""What was read, as tables: claims, mentions, and what was not understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from factcheck.corpus import Corpus
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Place, Unread
from factcheck.reports.ink import Ink
from factcheck.reports.naming import named
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.table import table
from factcheck.reports.text import count
from factcheck.reports.values import said, say, slots

Item = TypeVar("Item")

CLAIM_HEADS = ("said", "value", "measure", "whose", "as of", "modality", "slots")


def claims(found: Sequence[Claim], unread: Sequence[Unread], corpus: Corpus, ink: Ink) -> str:
    """The claims of each document, then its mentions that became none, with the reason."""
    places = Places(corpus.documents)
    claims_of, unread_of = _by_name((c.document, c) for c in found), _by_name((u.document, u) for u in unread)
    blocks: list[str] = []
    for document in corpus.asked:
        own, rest = claims_of.get(document.name, ()), unread_of.get(document.name, ())
        blocks += _block(
            f"{clean(document.name)}: {count(len(own), 'claim')}, {document.date or 'no date'}",
            table((_head(document), *CLAIM_HEADS), (_claim(claim, places) for claim in own), right=(0,)),
            table((_head(document), "not understood", "why"), (_unread(u, places) for u in rest), right=(0,)),
            ink,
        )
    blocks += [f"{clean(name)}: no claims\n" for name in corpus.empty]
    return "\n".join(blocks)


def mentions(found: Iterable[tuple[str, Mention]], unread: Iterable[Place], corpus: Corpus, ink: Ink) -> str:
    """The mentions of each document, then the digits that no mention covers."""
    places = Places(corpus.documents)
    mentions_of, unread_of = _by_name(found), _by_name((place.document, place) for place in unread)
    blocks: list[str] = []
    for document in corpus.asked:
        own, left = mentions_of.get(document.name, ()), unread_of.get(document.name, ())
        blocks += _block(
            f"{clean(document.name)}: {count(len(own), 'mention')}",
            table(
                (_head(document), "kind", "said", "read as"),
                (_mention(document.name, m, places) for m in own),
                right=(0,),
            ),
            table((_head(document), "not read"), ((_spot(p, places), quote(p.text)) for p in left), right=(0,)),
            ink,
        )
    blocks += [f"{clean(name)}: no mentions\n" for name in corpus.empty]
    return "\n".join(blocks)


def _by_name(pairs: Iterable[tuple[str, Item]]) -> dict[str, list[Item]]:
    groups: dict[str, list[Item]] = {}
    for name, item in pairs:
        groups.setdefault(name, []).append(item)
    return groups


def _head(document: Document) -> str:
    """What stands above the places of a document: lines, unless its file has none."""
    has_lines = document.origin is None or all(spot.line is not None for spot in document.origin.spots[:1])
    return "line" if has_lines else "where"


def _block(title: str, first: str, second: str, ink: Ink) -> Iterator[str]:
    yield "".join(f"{part}\n" for part in (ink.bold(title), first, second) if part)


def _claim(claim: Claim, places: Places) -> tuple[str, ...]:
    return (
        _spot(claim.place, places),
        quote(claim.mention.text),
        clean(say(claim.value)),
        clean(named(claim, places.document(claim.document))),
        clean(claim.subject),
        str(claim.as_of or ""),
        claim.modality,
        clean(slots(claim)),
    )


def _unread(unread: Unread, places: Places) -> tuple[str, str, str]:
    spot = places.spot(unread.document, unread.mention.span.start)
    return clean(str(spot)), quote(unread.mention.text), clean(unread.reason)


def _mention(name: str, mention: Mention, places: Places) -> tuple[str, ...]:
    spot = places.spot(name, mention.span.start)
    return clean(str(spot)), mention.kind, quote(mention.text), clean(said(mention))


def _spot(place: Place, places: Places) -> str:
    return clean(str(places.spot(place.document, place.span.start)))
