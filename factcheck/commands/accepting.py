"""What people have accepted, at the door: the files and comments are read, and the findings settled against them."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck import files
from factcheck.config import shown
from factcheck.corpus import Corpus
from factcheck.documents import Document
from factcheck.endings import CannotRun
from factcheck.model import Finding, Report
from factcheck.session import Session
from factcheck.waivers import Identity, Waiver, baseline, comments, identities, settle
from factcheck.waivers.settle import Run, remarks


class Accepted(Struct, frozen=True):
    """
    What the files and the documents hold: waivers, those of the comments first, and the baseline, None without one.

    `named` leads from a document's name, as seen from the working folder, to the one that the files know it by.
    """

    waivers: tuple[Waiver, ...]
    baseline: tuple[Identity, ...] | None
    named: Callable[[str], str]
    source: Document | None = None  # the file of waivers


def read(session: Session, corpus: Corpus, report: Report) -> Accepted:
    """
    All that is accepted in the repository; raises CannotRun for a file that cannot be used.

    Comments are read of the documents that were asked about, and of those that a finding points at: a hook that asks
    about one document has no use for the text of all others.
    """
    found = session.found
    named = cache(partial(from_home, home=found.home.resolve()))
    wanted = corpus.reported.union(finding.at.document for finding in report.findings)
    texts = (document for document in corpus.documents if document.name in wanted)
    written = tuple(w for text in texts for w in comments.read(text) if isinstance(w, Waiver))
    known = baseline.read(found.baseline, shown(found.baseline))
    if not found.waivers.is_file():
        return Accepted(written, known, named)
    from factcheck.waivers import waivers_file  # brings pydantic along, which most runs do without

    source = shown(found.waivers)
    text = files.read(found.waivers, source) or ""
    entries = waivers_file.parse(text, source)
    return Accepted((*written, *entries), known, named, Document.from_text(text, source))


def accept(
    report: Report, corpus: Corpus, session: Session, options: Namespace
) -> tuple[Report, Corpus, tuple[Waiver, ...]]:
    """
    The report with every finding settled, and with one more for every waiver that lapsed or does nothing.

    The corpus knows the file of waivers too, since findings may point at it.  Beside both, the waivers that lapsed or
    do nothing, whether or not that can be said of them.  Raises CannotRun.
    """
    accepted = read(session, corpus, report)
    today = today_of(options)
    marked: Iterable[Finding] = report.findings
    if accepted.waivers or accepted.baseline is not None or options.format in ("json", "sarif"):
        marked = _fingerprinted(report.findings, identities(report.findings, accepted.named))
    known = frozenset(identity.fingerprint for identity in accepted.baseline or ())
    findings, idle = settle(marked, accepted.waivers, known, today)
    told = tuple(waiver for waiver in idle if _about(waiver, accepted, corpus))
    findings += tuple(remarks(told, _run(told, accepted, corpus, session, today, not options.no_local_rules)))
    beside = (accepted.source,) if accepted.source else ()
    return replace(report, findings=findings), replace(corpus, beside=beside), told


def with_identities(session: Session, corpus: Corpus, today: date) -> tuple[tuple[Finding, Identity], ...]:
    """Every finding of the corpus with its identity, settled against the waivers and not against the baseline."""
    report = session.judge(corpus)
    found, accepted = report.findings, read(session, corpus, report)
    marks = identities(found, accepted.named)
    findings, _ = settle(_fingerprinted(found, marks), accepted.waivers, (), today)
    return tuple(zip(findings, marks, strict=True))


def _fingerprinted(findings: Iterable[Finding], marks: Iterable[Identity]) -> Iterator[Finding]:
    return (replace(f, fingerprint=mark.fingerprint) for f, mark in zip(findings, marks, strict=True))


def today_of(options: Namespace) -> date:
    """The day on which waivers are judged: the one that was given, else today; raises CannotRun for no day."""
    return day(options.today, "--today") if options.today else date.today()


def day(text: str, option: str) -> date:
    """A day as it is written on the command line; raises CannotRun."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CannotRun(f"{option} is {text!r}. Write a day, like 2027-01-31.") from None


def _about(waiver: Waiver, accepted: Accepted, corpus: Corpus) -> bool:
    # Whether a waiver of the file speaks of a document that was asked about; where everything was, any waiver does.
    if waiver.identity is None or corpus.reported.issuperset(d.name for d in corpus.documents):
        return True
    asked = map(accepted.named, corpus.reported)
    return not set(asked).isdisjoint(waiver.identity.documents)


def _run(
    idle: Iterable[Waiver], accepted: Accepted, corpus: Corpus, session: Session, today: date, complete: bool
) -> Run:
    home = session.found.home
    wanted = {name for waiver in idle if waiver.identity for name in waiver.identity.documents}
    # A run without idle waivers, which most are, looks no name up.
    read = frozenset(map(accepted.named, _names(corpus) if wanted else ()))
    record = () if session.found.path else (rule for rule in session.rules if rule.scope == "record")
    return Run(
        today,
        read,
        frozenset(name for name in wanted - read if not (home / name).exists()),
        frozenset(name for rule in session.rules for name in (rule.code, rule.name)),
        frozenset(name for rule in record for name in (rule.code, rule.name)),
        complete,
    )


def _names(corpus: Corpus) -> list[str]:
    return [document.name for document in corpus.documents] + [unread.name for unread in corpus.unreadable]


def from_home(name: str, home: Path) -> str:
    """The name, as seen from the working folder, as the files of a repository give it: from their folder."""
    try:
        return Path(os.path.relpath(os.path.realpath(name), home)).as_posix()
    except ValueError:  # another drive
        return Path(name).absolute().as_posix()
