"""The page of a check: findings, documents with every figure marked, series over time, and how much was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from factcheck.corpus import Corpus
from factcheck.documents import Document
from factcheck.model import SEVERITIES, Coverage, Finding, Place, Report, Series, Severity
from factcheck.reports.accepted import said
from factcheck.reports.pages import anchors
from factcheck.reports.pages.anchors import Anchors
from factcheck.reports.pages.drawing import draw
from factcheck.reports.pages.lines import lines
from factcheck.reports.pages.marks import HOUSEKEEPING, Figure, Touched, figures, gravest, touched
from factcheck.reports.pages.pieces import Block, Mark, blocks
from factcheck.reports.pages.rows import Link, Row, Standing
from factcheck.reports.pages.sides import Side, Sides
from factcheck.reports.places import Places, clean
from factcheck.reports.text import count

STATUSES = ("open", "waived", "baselined")
FEW = 12
"""Documents that are shown open; of more than that, and of series, the rest waits for a press."""
SHOWN = 24

LISTED = 40
"""Places that are named for one reason; the documents mark all of them."""

GROUPS: tuple[tuple[Severity, str], ...] = (("error", "Errors"), ("warning", "Warnings"), ("note", "Notes"))


@dataclass(frozen=True, slots=True)
class Card:
    """
    A finding with its sides; `documents` are the anchors of those that it touches.

    `accepted` says by whom and why, "" where nobody did.
    """

    anchor: str
    finding: Finding
    status: str
    accepted: str
    sides: tuple[Side, ...]
    series: Link | None
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document with its marks, its rows, and how much of it was read (None for a copy of another one)."""

    anchor: str
    document: Document
    source: str
    asked: bool
    blocks: tuple[Block, ...]
    rows: tuple[Row, ...]
    severities: Mapping[Severity, int]
    coverage: Coverage | None


def page(report: Report, corpus: Corpus) -> str:
    """
    The page of a report that was cut down to what was asked about.

    It holds the documents that were asked about, and of the others those that a finding, a comparison or a series of
    theirs leads to.
    """
    findings = tuple(sorted(report.findings, key=_order))
    series = tuple(s for s in report.series if len(s.claims) > 1 and _asked(s, corpus))
    documents = _shown(report, series, corpus)
    names = Anchors.of(document.name for document in documents)
    by_name = {document.name: document for document in documents}
    days = {document.name: document.date for document in corpus.documents}
    drawn = tuple(lines(series, by_name, days, names))
    series_at = {place: line.link for line in drawn for place in line.places}
    pointed = touched(report, findings)
    standing = Standing(findings, series_at, names, Places(documents))
    each = dict(report.coverage_of)
    sheets = tuple(
        _sheet(document, corpus, pointed.get(document.name, Touched()), standing, each.get(document.name))
        for document in documents
    )
    quotable = {document.name: document for document in corpus.quotable}
    cards = tuple(_cards(findings, Sides(quotable, names), series_at, names))
    open_ones = [card for card in cards if card.finding.accepted is None]
    clashes = [card for card in open_ones if not card.finding.code.startswith(HOUSEKEEPING)]
    remarks = [card for card in open_ones if card not in clashes]
    counted = Counter(card.finding.severity for card in clashes)
    return draw(
        "check.html",
        styles=("check.css",),
        scripts=("check.js",),
        title=f"Fact check: {_clashes(len(clashes))} in {count(len(corpus.asked), 'document')}",
        headline=_clashes(len(clashes))[0].upper() + _clashes(len(clashes))[1:],
        remarks=len(remarks),
        beside=len(corpus.documents) - len(corpus.asked),
        counted={severity: counted[severity] for severity in reversed(SEVERITIES)},
        groups=[
            *((severity, label, [c for c in clashes if c.finding.severity == severity]) for severity, label in GROUPS),
            ("reading", "Remarks on reading", remarks),
            ("accepted", "Accepted", [c for c in cards if c.finding.accepted]),
        ],
        statuses=[status for status in STATUSES if any(card.status == status for card in cards)],
        codes=sorted({(card.finding.code, card.finding.rule) for card in cards}),
        cards=cards,
        sheets=sheets,
        drawn=[line for line in drawn if line.chart and line.chart.changes],
        level=[line for line in drawn if line.chart and not line.chart.changes],
        listed=[line for line in drawn if not line.chart],
        coverage=report.coverage,
        corpus=corpus,
        span=_span(corpus.asked),
        reasons=_reasons(report, Places(documents), names),
        listed_at_most=LISTED,
        few=FEW,
        shown=SHOWN,
    )


def _order(finding: Finding) -> tuple[bool, int, str, int, str, str]:
    severity = -SEVERITIES.index(finding.severity)
    at = finding.at
    return finding.code.startswith(HOUSEKEEPING), severity, at.document, at.span.start, finding.code, finding.message


def _asked(series: Series, corpus: Corpus) -> bool:
    return any(claim.document in corpus.reported for claim in series.claims)


def _shown(report: Report, series: Iterable[Series], corpus: Corpus) -> tuple[Document, ...]:
    # What was asked about first, each part in order of time.
    sides = chain(((f.at, *f.evidence) for f in report.findings), ((h.at, *h.evidence) for h in report.held))
    led = {place.document for places in sides for place in places}
    led |= {claim.document for one in series for claim in one.claims}
    shown = [d for d in corpus.documents if d.name in corpus.reported or d.name in led]
    return tuple(sorted(shown, key=lambda d: (d.name not in corpus.reported, d.date or date.max, d.name)))


def _sheet(
    document: Document, corpus: Corpus, pointed: Touched, standing: Standing, coverage: Coverage | None
) -> Sheet:
    marked = figures(pointed, standing.findings, standing.series_at)
    numbers = sorted({number for _, number in pointed.findings})
    severities = Counter(severity for n in numbers if (severity := gravest((standing.findings[n - 1],))))
    return Sheet(
        anchor=standing.anchors.document(document.name),
        document=document,
        source=document.dates[0].source if document.date and document.dates else "",
        asked=document.name in corpus.reported,
        blocks=blocks(document, _marks(document, marked, pointed, standing)),
        rows=tuple(standing.rows(document, marked)),
        severities=severities,
        coverage=coverage,
    )


def _marks(document: Document, found: Sequence[Figure], pointed: Touched, standing: Standing) -> Iterator[Mark]:
    own = {figure.span for figure in found}
    for figure in found:
        place = Place(document.name, figure.span, "")
        row = standing.anchors.row(document.name, figure.span.start)
        yield Mark(figure.span, figure.state, row, standing.anchors.place(place))
    for place, number in pointed.findings:
        if place.span not in own and place.span.start < place.span.end:
            state = gravest((standing.findings[number - 1],)) or ""
            href = anchors.finding(number) if state else ""
            yield Mark(place.span, state, href, standing.anchors.place(place), figure=False)
    for place, _ in pointed.held:
        if place.span not in own and place.span.start < place.span.end:
            yield Mark(place.span, "", "", standing.anchors.place(place), figure=False)


def _cards(
    findings: Sequence[Finding], sides: Sides, series_at: Mapping[Place, Link], names: Anchors
) -> Iterator[Card]:
    for number, finding in enumerate(findings, start=1):
        places = (finding.at, *finding.evidence)
        yield Card(
            anchor=anchors.finding(number),
            finding=finding,
            status=_status(finding),
            accepted=said(finding.accepted) if finding.accepted else "",
            sides=sides.of(finding.at, finding.evidence),
            series=next((series_at[place] for place in places if place in series_at), None),
            documents=tuple(dict.fromkeys(a for place in places if (a := names.document(place.document)))),
        )


def _status(finding: Finding) -> str:
    if finding.accepted is None:
        return "open"
    return "baselined" if finding.accepted.kind == "baseline" else "waived"


def _reasons(report: Report, places: Places, names: Anchors) -> list[tuple[str, list[Link]]]:
    # Why something was not understood, the most frequent reason first, with what it was and where.
    found: dict[str, list[Link]] = {}
    for unread in report.unread:
        place = Place(unread.document, unread.mention.span, unread.mention.text)
        link = Link(f"{clean(place.text)}, {places.of(place)}", names.place(place))
        found.setdefault(unread.reason, []).append(link)
    return sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))


def _span(documents: Iterable[Document]) -> tuple[date, date] | None:
    days = sorted(document.date for document in documents if document.date)
    return (days[0], days[-1]) if days else None


def _clashes(number: int) -> str:
    return "no clash" if number == 0 else f"{number} clash{'' if number == 1 else 'es'}"
