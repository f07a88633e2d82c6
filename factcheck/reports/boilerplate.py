"""The histories of recurring paragraphs, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.boilerplate import Behind, Copy, History, Wording
from factcheck.corpus import Corpus
from factcheck.model import Place
from factcheck.reports.data import as_text, documents
from factcheck.reports.differences import edits_line, measure, passage_edits
from factcheck.reports.ink import Ink
from factcheck.reports.naming import figures, told
from factcheck.reports.nouns import Json, as_claim, as_place
from factcheck.reports.places import LONGEST, Places, clean, quote
from factcheck.reports.text import count

KINDS = {"boilerplate": "about", "safe_harbour": "safe harbour", "contacts": "contacts"}


def text(found: Sequence[History], places: Places, ink: Ink) -> str:
    """Each paragraph that changed: its wordings, oldest first, what changed by fact and by word; then the count."""
    lines = []
    for history in found:
        if len(history.wordings) > 1 or history.behind:
            lines += [*_history(history, places, ink), ""]
    changed = sum(len(history.wordings) > 1 for history in found)
    stale = sum(len(history.stale) for history in found)
    copies = "copy" if stale == 1 else "copies"
    recur = "recurs" if len(found) == 1 else "recur"
    lines.append(f"{count(len(found), 'paragraph')} {recur}, {changed} changed, {stale} stale {copies}")
    return "".join(f"{line}\n" for line in lines)


def _history(history: History, places: Places, ink: Ink) -> Iterator[str]:
    title = clean(history.title)
    title = title if len(title) <= LONGEST // 2 else f"{title[: LONGEST // 2].rpartition(' ')[0]} …"
    stands = f"{count(len(history.copies), 'document')}, {count(len(history.wordings), 'wording')}"
    yield ink.bold(f"{clean(history.issuer) or 'issuer unknown'}, {KINDS[history.kind]}: {title} ({stands})")
    for wording in history.wordings:
        yield from _wording(wording, places, ink)
    for behind in history.behind:
        at, other = places.of(behind.figure.place), places.of(behind.body.place)
        body, own = figures(behind.body, behind.figure)
        words = f"{measure(behind.figure, places)}: {own} here, {body} in the text"
        yield f"  {at}: {ink.severity('warning', 'stale')} {clean(words)}"
        yield f"      {ink.dim(f'{other}:')} {quote(behind.body.mention.text)}"


def _wording(wording: Wording, places: Places, ink: Ink) -> Iterator[str]:
    first, last = wording.copies[0], wording.copies[-1]
    until = f", {len(wording.copies)} documents until {last.day}" if last is not first else ""
    if wording.again:
        back = f"in the words of {clean(wording.again.document)} again ({wording.again.day}){until}"
        what = f"{ink.severity('warning', 'stale')} {back}" if wording.stale else back
    else:
        what = f"{'changed' if wording.edits else 'stands so'}{until}"
    yield f"  {first.day} {places.at(first.document, first.span)}: {what}"
    for old, new in wording.changed:
        before, now = figures(old, new)
        yield f"      {clean(f'{measure(new, places)}: {now} now, {before} before')}"
    for name, claims in (("dropped", wording.dropped), ("added", wording.added)):
        for claim in claims:
            yield f"      {name}: {told(claim, places.document(claim.document))}"
    if wording.edits:
        yield f"      {edits_line(wording.edits, ink)}"
    if wording.stale:
        for copy in wording.copies[1:]:
            yield f"      {ink.severity('warning', 'stale')} {copy.day} {places.at(copy.document, copy.span)}"


def json(found: Iterable[History], corpus: Corpus) -> str:
    """The same as one JSON object, after the published schema, with the paragraphs that never changed."""
    places = Places(corpus.documents)
    texts = {document.name: document.text for document in corpus.documents}

    def as_copy(copy: Copy) -> Json:
        words = texts[copy.document][copy.span.start : copy.span.end]
        return {"day": str(copy.day), "at": as_place(Place(copy.document, copy.span, words), places)}

    def as_wording(wording: Wording) -> Json:
        return {
            "copies": [as_copy(copy) for copy in wording.copies],
            "again": as_copy(wording.again) if wording.again else None,
            "stale": wording.stale,
            "changed": [{"old": as_claim(a, places), "new": as_claim(b, places)} for a, b in wording.changed],
            "dropped": [as_claim(claim, places) for claim in wording.dropped],
            "added": [as_claim(claim, places) for claim in wording.added],
            "edits": passage_edits(wording.edits),
        }

    def as_behind(behind: Behind) -> Json:
        return {
            "copy": as_copy(behind.copy),
            "figure": as_claim(behind.figure, places),
            "body": as_claim(behind.body, places),
        }

    return as_text(
        "diff",
        documents=documents(corpus),
        boilerplate=[
            {
                "issuer": history.issuer,
                "kind": history.kind,
                "title": history.title,
                "wordings": [as_wording(wording) for wording in history.wordings],
                "behind": [as_behind(behind) for behind in history.behind],
            }
            for history in found
        ],
    )
