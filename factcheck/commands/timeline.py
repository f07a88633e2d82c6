"""`factcheck timeline`: the series over time."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from factcheck import claims
from factcheck.commands.giving import give, ink
from factcheck.config import nearest
from factcheck.documents import Document
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.model import Measure, Series
from factcheck.record import Record
from factcheck.reports import data, spreadsheet, timeline
from factcheck.session import Session, open_session


def run(options: Namespace) -> int:
    """Print the series; 2 if a document could not be read, 1 with `--exit-code` if a forecast was not met."""
    wording, paths = measure_and_paths(options.arguments)
    session = open_session(options, paths)
    corpus = session.gather(paths)
    series = Record.of(corpus.pages, session.vocabulary).threads
    shown = timeline.chosen(series, wording, measures(wording, session)) if wording else timeline.told(series)
    days = {document.name: document.date for document in corpus.documents}
    tracks = timeline.tracks(shown, days)
    match options.format:
        case "json":
            give(data.timeline(tracks, corpus), options)
        case "csv":
            give(spreadsheet.timeline(tracks, corpus), options)
        case _:
            give(timeline.text(tracks, corpus.documents, ink(options)) or none(series, wording), options)
    missed = any(p.outcome == "not met by the next figure" for track in tracks for p in track.points)
    return corpus.tell_unreadable() or (FOUND if options.exit_code and missed else CLEAN)


def none(series: Sequence[Series], wording: str) -> str:
    """What is said where no series is shown."""
    if not wording:
        return "no series: no two figures speak of one fact"
    near = nearest(wording, sorted({s.measure.head for s in series}))
    return f"no series of {wording!r}.{near} All of them: factcheck timeline"


def measures(wording: str, session: Session) -> tuple[Measure, ...]:
    """The measures as which a wording is read, when somebody says that there are ten of it."""
    confirmed = session.vocabulary.measure(wording) if session.vocabulary else None
    sentence = Document.from_text(f"We have ten {wording}.", "wording")
    pulls = tuple(pull for rule in session.rules for pull in rule.pull)
    said = tuple(claim.measure for claim in claims.read(sentence, pulls, session.setting).claims)
    return (Measure(confirmed.name), *said) if confirmed else said


def measure_and_paths(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """
    The measure asked for, "" for all, and the paths; raises CannotRun.

    The first argument is the measure unless it is a file or folder, or looks like one: "compounds seeds" but "seeds".
    """
    first = arguments[0] if arguments else ""
    if not first or Path(first).exists() or any(mark in first for mark in "/\\*?") or Path(first).suffix:
        return "", list(arguments)
    for path in arguments[1:]:
        if not Path(path).exists() and not any(mark in path for mark in "*?["):
            raise CannotRun(
                f"{path}: there is no such file or folder. Put a measure of several words in quotation marks."
            )
    return first, list(arguments[1:])
