"""
A record that can be carried where its documents are not, as JSON Lines: one line that says what it is, one a document.

Of a document it holds the claims, the sentences that they stand in, and the words by which its issuer is known; nothing
else of its text.  These words keep their places, with blanks between them, so that a place in a carried document is the
place in the document.  The form is `reports/schema/record.schema.json`; the same documents give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from msgspec.structs import fields, replace

from factcheck.claims.issuers import ABOUT, SOURCE, TICKER, TODAY
from factcheck.claims.pull import Pulled
from factcheck.documents import Document, Origin, Spot
from factcheck.documents.extract import Extract
from factcheck.model import Claim, Period, Quantity, Span
from factcheck.record.names.entities import MEMBER
from factcheck.record.names.renamings import renamings
from factcheck.record.store.kept import KeptDocument, KeptPage
from factcheck.record.store.strictly import as_claim, as_day, as_spot, as_whole, as_words, each, maybe

FORMAT = 1
"""Goes up when the form of the lines changes."""

Json = dict[str, Any]


class RecordError(Exception):
    """A text that is no record of ours; the message is a clause that names the line."""


@dataclass(frozen=True, slots=True)
class Carried:
    """
    What a record holds of one document.

    `words` are what is carried of its text, each with its first character; `lines` the ends of lines between them;
    `spots` where the claims of a file without lines stand; `gist` is what a copy of the document has too.
    """

    name: str
    date: date | None
    gist: str
    length: int
    lines: tuple[int, ...]
    words: tuple[tuple[int, str], ...]
    spots: tuple[tuple[int, Spot], ...]
    claims: tuple[Claim, ...]

    def page(self, name: str) -> Pulled:
        """The same as a page that is read, under the name by which a run knows it."""
        claims = tuple(replace(claim, document=name) for claim in self.claims)
        mentions = tuple(sorted({claim.mention.span: claim.mention for claim in claims}.values(), key=lambda m: m.span))
        document = KeptDocument.of(name, self.date, self.gist, lambda _: self._document(name))
        return KeptPage.of(document, {"mentions": mentions, "claims": claims, "unread": ()}.__getitem__)

    def _document(self, name: str) -> Document:
        characters = [" "] * self.length
        for at in self.lines:
            characters[at] = "\n"
        for at, words in self.words:
            characters[at : at + len(words)] = words
        text = "".join(characters)
        if not self.spots:
            return Document.from_text(text, name, self.date)
        origin = Origin(tuple(at for at, _ in self.spots), tuple(spot for _, spot in self.spots))
        return Document.from_extract(Extract(text, origin), name, self.date)


def carry(page: Pulled, name: str) -> Carried:
    """What is carried of a page, under the name that it has in its repository."""
    document, text = page.document, page.document.text
    runs = _merged(_told(page), len(text))
    told = {at for run in runs for at in range(run.start, run.end)}
    starts = sorted({claim.span.start for claim in page.claims})
    return Carried(
        name,
        document.date,
        document.gist,
        len(text),
        tuple(at for at, character in enumerate(text) if character == "\n" and at not in told),
        tuple((run.start, text[run.start : run.end]) for run in runs),
        tuple((at, document.spot(at)) for at in starts) if document.origin else (),
        tuple(replace(claim, document="") for claim in page.claims),
    )


def _told(page: Pulled) -> Iterator[Span]:
    """The words that are carried: the sentences with claims in them, and the names of the issuer."""
    for claim in page.claims:
        yield claim.span
        yield claim.sentence
    named = [found for form in (TICKER, SOURCE, ABOUT, MEMBER, TODAY) for found in form.finditer(page.document.plain)]
    for found in (*named, *(telling for telling, _, _ in renamings(page.document.plain))):
        yield page.document.to_text(Span(*found.span()))


def _merged(spans: Iterable[Span], length: int) -> list[Span]:
    runs: list[Span] = []
    for span in sorted(spans):
        end = min(span.end, length)
        if runs and span.start <= runs[-1].end:
            runs[-1] = Span(runs[-1].start, max(runs[-1].end, end))
        elif span.start < end:
            runs.append(Span(span.start, end))
    return runs


# Written


def written(carried: Iterable[Carried], program: str) -> str:
    """The text of a record, the documents in the order of their names; `program` is the version that writes it."""
    lines = [{"record": FORMAT, "factcheck": program}, *map(_line, sorted(carried, key=lambda c: c.name))]
    return "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)


def _line(carried: Carried) -> Json:
    return {
        "document": carried.name,
        "date": _plain(carried.date),
        "gist": carried.gist,
        "length": carried.length,
        "lines": list(carried.lines),
        "words": [list(run) for run in carried.words],
        "spots": [[at, _plain(spot)] for at, spot in carried.spots],
        "claims": [_plain(claim) for claim in carried.claims],
    }


def _plain(value: Any) -> Any:
    """A value as JSON; what a field has by default is left out."""
    match value:
        case Span():
            return [value.start, value.end]
        case Decimal():
            return str(value)
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(part) for part in value]
        case frozenset():
            return sorted(value)
        case Claim():
            return {**_fields(value), "value": {_kind(value.value): _plain(value.value)}}
        case None | str() | int() | float():
            return value
    return _fields(value)


def _fields(value: Any) -> Json:
    parts = ((name, getattr(value, name), default) for name, default in _defaults(value.__class__))
    return {name: _plain(part) for name, part, default in parts if part != default and part != frozenset()}


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


def _kind(value: object) -> str:
    return "quantity" if isinstance(value, Quantity) else "period" if isinstance(value, Period) else "words"


# Read


def read(text: str) -> tuple[Carried, ...]:
    """The documents of a record, in the order of its lines; raises RecordError."""
    head, *lines = text.splitlines() or [""]
    try:
        known = json.loads(head)["record"]
    except (ValueError, TypeError, LookupError, RecursionError):
        raise RecordError("is no record: its first line does not say so") from None
    if known != FORMAT:
        raise RecordError(f"is a record of format {known!r}, and this version of factcheck reads {FORMAT}")
    found: dict[str, Carried] = {}
    for number, line in enumerate(lines, 2):
        try:
            carried = _carried(json.loads(line))
        except (ValueError, TypeError, LookupError, AttributeError, InvalidOperation, RecursionError) as error:
            raise RecordError(f"line {number} is no document of a record") from error
        if carried.name in found:
            raise RecordError(f"line {number} tells of {carried.name!r} once more")
        found[carried.name] = carried
    return tuple(found.values())


def _carried(line: Json) -> Carried:
    length = as_whole(line["length"])
    words = each(line["words"], lambda run: (as_whole(run[0]), as_words(run[1])))
    lines = each(line["lines"], as_whole)
    if any(not 0 <= at < length for at in lines) or any(not 0 <= at <= at + len(run) <= length for at, run in words):
        raise ValueError("outside of the text")
    return Carried(
        as_words(line["document"]),
        maybe(as_day, line["date"]),
        as_words(line["gist"]),
        length,
        lines,
        words,
        each(line["spots"], lambda spot: (as_whole(spot[0]), as_spot(spot[1]))),
        each(line["claims"], lambda claim: as_claim(claim, length)),
    )
