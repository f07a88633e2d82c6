"""Where each figure of a document stands: in a clash, compared and holding, read but alone, or not understood."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from factcheck.model import SEVERITIES, Claim, Finding, Held, Place, Report, Severity, Span, Unread
from factcheck.reports.pages.along import Along

Item = TypeVar("Item")
State = Literal["error", "warning", "note", "holds", "alone", "unread"]
HOUSEKEEPING = "FC9"
"""How the codes begin that speak of reading: they mark no clash."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or date as read: its claims (none where it was not understood) and where it stands."""

    span: Span
    state: State
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...] = ()
    findings: tuple[int, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(slots=True)
class Touched:
    """What points at one document."""

    claims: list[Claim] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    findings: list[tuple[Place, int]] = field(default_factory=list)
    held: list[tuple[Place, Held]] = field(default_factory=list)


def touched(report: Report, findings: Sequence[Finding]) -> Mapping[str, Touched]:
    """What points at each document; a finding by its number, counted from 1."""
    found: dict[str, Touched] = {}
    for claim in report.claims:
        found.setdefault(claim.document, Touched()).claims.append(claim)
    for unread in report.unread:
        found.setdefault(unread.document, Touched()).unread.append(unread)
    for number, finding in enumerate(findings, start=1):
        for place in dict.fromkeys((finding.at, *finding.evidence)):
            found.setdefault(place.document, Touched()).findings.append((place, number))
    for held in report.held:
        for place in dict.fromkeys((held.at, *held.evidence)):
            found.setdefault(place.document, Touched()).held.append((place, held))
    return found


def figures(touched: Touched, findings: Sequence[Finding], compared: Container[Place]) -> tuple[Figure, ...]:
    """The figures of one document in their order; `compared` holds the places that a series sets beside others."""
    claims = _by_span((claim.span, claim) for claim in touched.claims)
    unread = _by_span((u.mention.span, u) for u in touched.unread)
    spans = Along(sorted({*claims, *unread}), lambda span: span)
    found_at, held_at = _speaking(touched.findings, spans), _speaking(touched.held, spans)
    found = []
    for span in spans.items:
        own = tuple(claims.get(span, ()))
        numbers, held = tuple(dict.fromkeys(found_at.get(span, ()))), tuple(dict.fromkeys(held_at.get(span, ())))
        beside = bool(held) or any(claim.place in compared for claim in own)
        state = gravest(findings[n - 1] for n in numbers) or ("unread" if not own else "holds" if beside else "alone")
        found.append(Figure(span, state, own, () if own else tuple(unread[span]), numbers, held))
    return tuple(found)


def gravest(findings: Iterable[Finding]) -> Severity | None:
    """The gravest severity of some findings, None where there is no clash among them that nobody has accepted."""
    severities = {f.severity for f in findings if f.accepted is None and not f.code.startswith(HOUSEKEEPING)}
    return next((severity for severity in reversed(SEVERITIES) if severity in severities), None)


def _speaking(pairs: Iterable[tuple[Place, Item]], spans: Along[Span]) -> dict[Span, list[Item]]:
    # A place of many words ("Seven of the five partnered compounds") speaks of each figure in it.
    return _by_span((span, item) for place, item in pairs for span in spans.meeting(place.span))


def _by_span(pairs: Iterable[tuple[Span, Item]]) -> dict[Span, list[Item]]:
    groups: dict[Span, list[Item]] = {}
    for span, item in pairs:
        groups.setdefault(span, []).append(item)
    return groups
