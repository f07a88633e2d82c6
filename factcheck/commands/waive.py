"""`factcheck waive`: one more accepted finding in the file of waivers."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from factcheck import files
from factcheck.commands.accepting import day, today_of, with_identities
from factcheck.commands.manual import the_rule
from factcheck.config import shown
from factcheck.corpus import Corpus
from factcheck.endings import CLEAN, CannotRun
from factcheck.model import Finding, Place
from factcheck.reports.accepted import said
from factcheck.reports.places import Places, clean
from factcheck.session import open_session
from factcheck.waivers import Identity, waivers_file
from factcheck.waivers.settle import CODE, NAME

Pair = tuple[Finding, Identity]


def run(options: Namespace) -> int:
    """Add the entry and say so; raises CannotRun where no finding answers, or several do, which are listed then."""
    path, spot = path_and_spot(options.place)
    today, until = today_of(options), day(options.until, "--until")
    if until < today:
        raise CannotRun(f"--until is {until}, which has passed. Name a later day.")
    reason, by = _told(options.reason, "--reason"), _told(options.by, "--by")
    session = open_session(options, [path])
    the_rule(options.code, session.rules)
    corpus = session.gather([path])
    places = Places(corpus.documents)
    here = [pair for pair in with_identities(session, corpus, today) if any(_asked(pair[0], corpus))]
    finding, identity = the_one(here, options, spot, corpus, places)
    source = shown(session.found.waivers)
    before = files.read(session.found.waivers, source) or ""
    text = waivers_file.with_entry(before, identity, reason, by, until)
    waivers_file.parse(text, source)
    files.write(session.found.waivers, text)
    print(f"{clean(source)}: waived until {until}: {_line(finding, places)}")
    return CLEAN


def path_and_spot(place: str) -> tuple[str, str]:
    """The path, and the line or page behind its last colon; "" where the whole is a path."""
    path, spot = place, ""
    for _ in range(2):  # "a.md:5" and "a.md:5:12"
        if Path(path).exists() or ":" not in path:
            break
        path, _, last = path.rpartition(":")
        spot = f"{last}:{spot}" if spot else last
    return (path, spot) if Path(path).exists() else (place, "")


def the_one(found: Iterable[Pair], options: Namespace, spot: str, corpus: Corpus, places: Places) -> Pair:
    """The one finding that is meant; raises CannotRun for none and for several."""
    code = options.code.casefold()
    if code in (CODE.casefold(), NAME):
        raise CannotRun(f"{CODE} is about waivers and cannot be waived. Mend the waiver that it points at.")
    found = [pair for pair in found if code in (pair[0].code.casefold(), pair[0].rule)]
    # The place where the finding points goes before those that it quotes.
    pointing = [p for p in found if p[0].at.document in corpus.reported and _at(p[0].at, spot, places)]
    quoting = [p for p in found if any(_at(place, spot, places) for place in _asked(p[0], corpus))]
    meant = pointing or quoting
    open_ones = [pair for pair in meant if pair[0].accepted is None]
    if len(open_ones) == 1:
        return open_ones[0]
    if open_ones:
        for finding, _ in open_ones:
            print(_line(finding, places, column=True), file=sys.stderr)
        raise CannotRun(f"{options.place}: {len(open_ones)} findings of {options.code}. Name one as PATH:LINE:COLUMN.")
    if meant and (accepted := meant[0][0].accepted):
        raise CannotRun(f"{options.place}: {options.code} is {said(accepted)}.")
    for finding, _ in found:
        print(_line(finding, places, column=True), file=sys.stderr)
    raise CannotRun(f"{options.place}: there is no finding of {options.code}. Run 'factcheck check' to see what is.")


def _asked(finding: Finding, corpus: Corpus) -> list[Place]:
    return [place for place in (finding.at, *finding.evidence) if place.document in corpus.reported]


def _at(place: Place, spot: str, places: Places) -> bool:
    found = places.spot(place.document, place.span.start)
    return spot in ("", str(found), f"{found.line}:{found.column}")


def _line(finding: Finding, places: Places, column: bool = False) -> str:
    spot = places.spot(finding.at.document, finding.at.span.start)
    behind = f":{spot.column}" if column and spot.column and str(spot) == str(spot.line) else ""
    return f"{places.of(finding.at)}{behind}: {finding.code} {clean(finding.message)}"


def _told(words: str, option: str) -> str:
    if not any(character.isalpha() for character in words):
        raise CannotRun(f"{option} is {words!r}. Say it in words, since a reviewer reads it.")
    return " ".join(words.split())
