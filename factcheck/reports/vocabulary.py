"""
A draft of the vocabulary as a TOML file: what the documents state stands in it, what is guessed is commented out.

A guess's lines begin with "#: "; whoever confirms it takes these three characters away, and the file is a vocabulary.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from factcheck.model import Place
from factcheck.record.names.draft import Alias, Days, Draft, Naming
from factcheck.reports.places import Places, clean, quote

GUESS = "#: "
HEAD = """\
# A draft of a vocabulary, learnt from the documents.  Read it before you use it.
# What the documents state stands in it, with its words.  What is only likely is marked "confirm" and commented out:
# take the "#: " away from its lines, and it holds.
"""


def draft(found: Draft, places: Places) -> str:
    """The file; the same documents give the same bytes."""
    lines: list[str] = [HEAD]
    for end in found.fiscal_year_end:
        lines.append(f"# {'' if end.sure else 'confirm: documents differ; '}{_quoted(end.evidence, places)}")
        lines.append(f"{'' if end.sure else GUESS}fiscal_year_end = {_string(end.day)}")
        lines.append("")
        # A key can stand once only, so of several days the likeliest alone can be confirmed.
        if not end.sure:
            break
    for naming in found.entities:
        lines += [*_named("entities", naming, places), ""]
    for naming in found.people:
        lines += [*_named("people", naming, places), ""]
    for naming in found.acronyms:
        lines += [*_acronym(naming, places), ""]
    for naming in found.measures:
        lines += [*_measure(naming, places), ""]
    return "\n".join(lines)


def _named(table: str, naming: Naming, places: Places) -> Iterator[str]:
    sure = [alias for alias in naming.aliases if alias.sure]
    group = naming.group if naming.group and naming.group.sure else None
    mark = "" if sure or group else GUESS
    yield f"# {clean(naming.name)}{_seen(naming.seen)}"
    yield f"{mark}[[{table}]]"
    yield f"{mark}name = {_string(naming.name)}"
    if naming.kind:
        yield f"{mark}kind = {_string(naming.kind)}"
    if naming.group:
        yield from _why(naming.group, places)
        yield f"{'' if group else GUESS}part_of = {_string(naming.group.name)}"
    if naming.aliases:
        yield from _list("aliases", naming.aliases, mark or ("" if sure else GUESS), places)


def _acronym(naming: Naming, places: Places) -> Iterator[str]:
    mark = "" if any(alias.sure for alias in naming.aliases) else GUESS
    yield f"{mark}[[acronyms]]"
    yield f"{mark}short = {_string(naming.name)}"
    yield from _list("long", naming.aliases, mark, places)


def _measure(naming: Naming, places: Places) -> Iterator[str]:
    yield f"{GUESS}[[measures]]"
    yield f"{GUESS}name = {_string(naming.name)}"
    if naming.nature:
        yield f"{GUESS}nature = {_string(naming.nature)}"
    yield from _list("wordings", naming.aliases, GUESS, places)


def _list(key: str, aliases: Iterable[Alias], mark: str, places: Places) -> Iterator[str]:
    yield f"{mark}{key} = ["
    for alias in aliases:
        yield from (f"    {line}" for line in _why(alias, places))
        yield f"{'' if alias.sure else GUESS}    {_string(alias.name)},"
    yield f"{mark}]"


def _why(alias: Alias, places: Places) -> Iterator[str]:
    yield f"# {'' if alias.sure else 'confirm: '}{clean(alias.why)}{_seen(alias.seen)}"
    yield from (f"# {_quoted(place, places)}" for place in alias.evidence)


def _quoted(place: Place, places: Places) -> str:
    return f"{places.of(place)}: {quote(place.text)}"


def _seen(days: Days) -> str:
    if days.first is None:
        return ""
    return f", seen {days.first}" if days.first == days.last else f", seen {days.first} to {days.last}"


def _string(words: str) -> str:
    # A basic string of TOML is written as one of JSON, once nothing is left in it that a terminal would obey.
    return json.dumps(clean(words), ensure_ascii=False)
