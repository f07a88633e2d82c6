"""What was found, for programs: one JSON object a command, after `schema/factcheck.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from factcheck import __version__
from factcheck.corpus import Corpus
from factcheck.model import Acceptance, Claim, Finding, Held, Mention, Place, Report, Unread, Verdict
from factcheck.reports.nouns import Json, as_claim, as_day, as_period, as_place, as_quantity, as_value
from factcheck.reports.places import Places
from factcheck.reports.timeline import Point, Track
from factcheck.rulebook import Rule

SCHEMA = Path(__file__).with_name("schema") / "factcheck.schema.json"
"""The JSON Schema of everything that `--format json` prints."""


def check(report: Report, corpus: Corpus) -> str:
    """The findings, what was compared and holds, and how much was read."""
    places = Places(corpus.quotable)
    coverage = report.coverage
    return as_text(
        "check",
        documents=documents(corpus),
        findings=[_finding(finding, places) for finding in report.findings],
        held=[_held(held, places) for held in report.held],
        coverage={"seen": coverage.seen, "read": coverage.read, "compared": coverage.compared},
    )


def claims(found: Iterable[Claim], unread: Iterable[Unread], corpus: Corpus) -> str:
    """Claims, and what was seen and not understood."""
    places = Places(corpus.documents)
    return as_text(
        "claims",
        documents=documents(corpus),
        claims=[as_claim(claim, places) for claim in found],
        not_understood=[_unread(u, places) for u in unread],
    )


def mentions(found: Iterable[tuple[str, Mention]], unread: Iterable[Place], corpus: Corpus) -> str:
    """Mentions with the names of their documents, and digits that no mention covers."""
    places = Places(corpus.documents)
    return as_text(
        "mentions",
        documents=documents(corpus),
        mentions=[_mention(name, mention, places) for name, mention in found],
        not_read=[as_place(place, places) for place in unread],
    )


def timeline(tracks: Iterable[Track], corpus: Corpus) -> str:
    """Series over time."""
    places = Places(corpus.documents)
    return as_text("timeline", documents=documents(corpus), series=[_track(track, places) for track in tracks])


def verdict(sentence: str, found: Verdict, corpus: Corpus) -> str:
    """What became of one sentence."""
    places = Places(corpus.documents)
    return as_text(
        "verify",
        documents=documents(corpus),
        sentence=sentence,
        outcome=found.outcome,
        why=found.why,
        evidence=[as_place(place, places) for place in found.evidence],
        arithmetic=found.arithmetic,
    )


def rules(found: Iterable[Rule]) -> str:
    """The rules that run."""
    return as_text("rules", rules=[_rule(rule) for rule in found])


def rule(found: Rule) -> str:
    """The manual of one rule."""
    examples = [
        {"kind": kind, "name": e.name, "documents": list(e.documents), "finds": list(getattr(e, "finds", ()))}
        for kind, group in (("bad", found.bad), ("good", found.good), ("trap", found.traps))
        for e in group
    ]
    return as_text("explain", rule=_rule(found), docstring=found.docstring, examples=examples)


def documents(corpus: Corpus) -> list[Json]:
    """Every file that was read or was to be read, in the order of the names."""
    found = [
        {
            "name": d.name,
            "status": "read",
            "reported": d.name in corpus.reported,
            "date": d.date.isoformat() if d.date else None,
            "date_source": d.dates[0].source if d.date and d.dates else None,
            "remarks": list(d.remarks),
        }
        for d in corpus.documents
    ]
    found += [_without_text(name, "empty") for name in corpus.empty]
    found += [_without_text(u.name, "unreadable") for u in corpus.unreadable]
    found += [_without_text(twin.name, "copy", twin.remark) for twin in corpus.twins]
    return sorted(found, key=lambda d: str(d["name"]))


def _without_text(name: str, status: str, *remarks: str) -> Json:
    nothing = {"date": None, "date_source": None}
    return {"name": name, "status": status, "reported": True, **nothing, "remarks": list(remarks)}


def as_text(command: str, **content: object) -> str:
    """One object as it is printed, with the version and the command in front."""
    return json.dumps({"factcheck": __version__, "command": command, **content}, ensure_ascii=False, indent=2)


def _finding(finding: Finding, places: Places) -> Json:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "at": as_place(finding.at, places),
        "evidence": [as_place(place, places) for place in finding.evidence],
        "arithmetic": finding.arithmetic,
        "hint": finding.hint,
        "fingerprint": finding.fingerprint,
        "accepted": _accepted(finding.accepted) if finding.accepted else None,
    }


def _accepted(acceptance: Acceptance) -> Json:
    return {
        "kind": acceptance.kind,
        "reason": acceptance.reason,
        "by": acceptance.by,
        "until": as_day(acceptance.until),
    }


def _held(held: Held, places: Places) -> Json:
    return {
        "code": held.rule,
        "message": held.message,
        "at": as_place(held.at, places),
        "evidence": [as_place(place, places) for place in held.evidence],
        "arithmetic": held.arithmetic,
    }


def _unread(unread: Unread, places: Places) -> Json:
    mention = unread.mention
    place = Place(unread.document, mention.span, mention.text)
    return {"at": as_place(place, places), "kind": mention.kind, "reason": unread.reason}


def _mention(name: str, mention: Mention, places: Places) -> Json:
    return {
        "at": as_place(Place(name, mention.span, mention.text), places),
        "kind": mention.kind,
        "quantity": as_quantity(mention.quantity) if mention.quantity else None,
        "period": as_period(mention.period),
        "timex": mention.timex,
        "names": list(mention.names),
    }


def _track(track: Track, places: Places) -> Json:
    series = track.series
    return {
        "measure": str(series.measure),
        "subject": series.subject,
        "nature": series.nature,
        "per": series.per,
        "agreement": series.agreement,
        "points": [_point(point, places) for point in track.points],
    }


def _point(point: Point, places: Places) -> Json:
    claim = point.claim
    return {
        "at": as_place(claim.place, places),
        "day": as_period(point.period),
        "value": as_value(claim.value),
        "modality": claim.modality,
        "horizon": as_period(claim.horizon),
        "outcome": point.outcome,
        "why": point.why,
    }


def _rule(found: Rule) -> Json:
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "scope": found.scope,
        "summary": found.summary,
    }
