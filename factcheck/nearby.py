"""The record around some documents: of all others only what is tied to them is read, if it is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from msgspec.structs import replace

from factcheck.claims.pull import Pulled
from factcheck.digests import digest
from factcheck.library import Library
from factcheck.record import Record, Vocabulary, ties
from factcheck.record.facets import Facet, FacetFault
from factcheck.record.names.entities import Names, Told, telling
from factcheck.record.names.vocabulary import EMPTY
from factcheck.record.record import in_order
from factcheck.record.store import stored
from factcheck.record.store.cache import Cache
from factcheck.record.store.reading import Reading
from factcheck.record.store.stored import Unkept

Found = tuple[int, str, Any]
"""An item: the place of its page among all, its facet's name, and what it is."""


def around(
    asked: Collection[str], pages: Sequence[Pulled], library: Library, vocabulary: Vocabulary | None
) -> Record | None:
    """
    The record around the asked documents, given by name, among all pages.

    None where it must be read whole: nothing is kept, a rule may read anything, or something kept cannot be used.
    """
    rules = [rule for rule in library.reader.rules if rule.scope == "record"]
    if library.cache is None or any(rule.asks is None for rule in rules):
        return None
    try:
        return _around(asked, in_order(pages), library, library.cache, vocabulary or EMPTY)
    except (Unkept, FacetFault, KeyError, sqlite3.Error):  # KeyError: a kept item of no facet that is known
        return None


def _around(
    asked: Collection[str], pages: Sequence[Pulled], library: Library, cache: Cache, vocabulary: Vocabulary
) -> Record:
    facets = library.reader.facets
    kept = {p.document.name: reading for p in pages if (reading := library.reading(p.document.name)) and reading.told}
    names = _named(cache, pages, kept, vocabulary, facets)
    found: list[Found] = []
    wanted: set[int] = set()
    for at, page in enumerate(pages):
        if page.document.name in asked:
            for facet, item in _shown(page, facets):
                found.append((at, facet.name, item))
                wanted.update(ties.numbers(facet, item, page.document.name, names))
    for at, page in enumerate(pages):
        if page.document.name not in asked and page.document.name not in kept:
            for facet, item in _shown(page, facets):
                if not wanted.isdisjoint(ties.numbers(facet, item, page.document.name, names)):
                    found.append((at, facet.name, item))
    found += _fetched(cache, wanted, {p.document.name: at for at, p in enumerate(pages)}, kept, asked, facets)
    tied: dict[str, list[tuple[Pulled, Any]]] = {name: [] for name in facets}
    for at, name, item in sorted(found, key=lambda one: one[0]):
        tied[name].append((pages[at], item))
    return Record.around(asked, pages, tied, names)


def _shown(page: Pulled, facets: Mapping[str, Facet[Any]]) -> Iterator[tuple[Facet[Any], Any]]:
    return ((facet, item) for facet in facets.values() for item in facet.items(page))


def _named(
    cache: Cache,
    pages: Sequence[Pulled],
    kept: Mapping[str, Reading],
    vocabulary: Vocabulary,
    facets: Mapping[str, Facet[Any]],
) -> Names:
    """
    Who is who in all pages; the ties of those that are kept rest on it from here on.

    Where all of them say of names what they said to an earlier run, it is what was found then, and only ties that were
    made since then are looked at.
    """
    said = (f"{page.document.name}\n{kept[page.document.name].told}\n" for page in pages if page.document.name in kept)
    now = digest("".join((cache.key, ties.mark(vocabulary), *said)))
    then, _, text = cache.names.partition("\n")
    fresh = {name: reading for name, reading in kept.items() if reading.document}
    if then == now and len(kept) == len(pages):
        names: Names = replace(stored.load(text, Names), vocabulary=vocabulary)
        told = {
            page.document.name: _told(page, fresh[page.document.name]) for page in pages if page.document.name in fresh
        }
        _mend(cache, fresh, told, names, facets)
    else:
        told = {page.document.name: _told(page, kept.get(page.document.name)) for page in pages}
        names = Names.as_told(told.values(), vocabulary)
        _mend(cache, kept, told, names, facets)
        text = stored.dump(replace(names, vocabulary=EMPTY))
    if len(kept) == len(pages) and (fresh or then != now):
        with suppress(sqlite3.Error):  # whoever writes what was read says why nothing can be written
            cache.keep_names(f"{now}\n{text}")
    return names


def _told(page: Pulled, reading: Reading | None) -> Told:
    return ties.told(reading.told, page.document.name) if reading else telling(page.document)


def _mend(
    cache: Cache,
    kept: Mapping[str, Reading],
    told: Mapping[str, Told],
    names: Names,
    facets: Mapping[str, Facet[Any]],
) -> None:
    """Make the ties again that rest on names which mean something else by now."""
    mark = ties.mark(names.vocabulary)
    mended = []
    for name, reading in kept.items():
        if not ties.stands(reading.known or cache.text(reading, "known"), told[name], names, mark):
            items = cache.items(reading)
            known, again = ties.again([(facet, text) for _, facet, text in items], facets, told[name], names)
            mended.append((reading, known, list(zip((number for number, _, _ in items), again, strict=True))))
    if mended:
        cache.tie_again(mended)


def _fetched(
    cache: Cache,
    wanted: Collection[int],
    place: Mapping[str, int],
    kept: Mapping[str, Reading],
    asked: Collection[str],
    facets: Mapping[str, Facet[Any]],
) -> Iterator[Found]:
    """The kept items of other pages that have one of the wanted ties."""
    for name, facet, text in cache.tied(wanted):
        if name in kept and name not in asked:
            yield place[name], facet, stored.load(text, facets[facet].kind)
