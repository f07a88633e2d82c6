"""What stands in the row of a figure: how it was read, what it is a figure of, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.wording import when
from factcheck.documents import Document, Spot
from factcheck.model import Claim, Finding, Held, Place
from factcheck.quantity import Quantity, plain
from factcheck.reports.naming import basis, named
from factcheck.reports.pages import anchors
from factcheck.reports.pages.anchors import Anchors
from factcheck.reports.pages.marks import Figure
from factcheck.reports.places import Places
from factcheck.reports.values import FLAGS, HEDGES, in_full


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere on the page; `href` is "" where the place is not on it."""

    words: str
    href: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """What was compared or recomputed and holds, with the places on the other side."""

    code: str
    message: str
    arithmetic: str
    others: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One reading of a figure.  `anchor` is set on the first row of a figure only."""

    anchor: str
    mark: str
    state: str
    where: str
    words: str
    value: str
    allowed: str
    what: str
    whose: str
    when: str
    how: str
    findings: tuple[Link, ...]
    series: Link | None
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rows of all documents share: the findings, the series with more than one figure, and the places."""

    findings: Sequence[Finding]
    series_at: Mapping[Place, Link]
    anchors: Anchors
    places: Places

    def rows(self, document: Document, figures: Sequence[Figure]) -> Iterator[Row]:
        """The rows of a document's figures, those that were not understood among them."""
        for figure in figures:
            links = tuple(self._finding(number) for number in figure.findings)
            ticks = tuple(self._tick(held, figure) for held in figure.held)
            anchor = self.anchors.row(document.name, figure.span.start)
            for claim in figure.claims:
                yield self._row(document, claim, figure, anchor, links, ticks)
                anchor, links, ticks = "", (), ()
            for unread in figure.unread:
                mention = unread.mention
                where = with_noun(self.places.spot(document.name, mention.span.start))
                mark = self.anchors.place(Place(document.name, mention.span, mention.text))
                yield Row(
                    anchor, mark, figure.state, where, mention.text, f"not understood: {unread.reason}",
                    "", "", "", "", "", links, None, ticks,
                )  # fmt: skip
                anchor, links, ticks = "", (), ()

    def _row(
        self,
        document: Document,
        claim: Claim,
        figure: Figure,
        anchor: str,
        findings: tuple[Link, ...],
        ticks: tuple[Tick, ...],
    ) -> Row:
        return Row(
            anchor=anchor,
            mark=self.anchors.place(claim.place),
            state=figure.state,
            where=with_noun(self.places.spot(document.name, claim.span.start)),
            words=claim.mention.text,
            value=in_full(claim.value),
            allowed=allowed(claim.value) if isinstance(claim.value, Quantity) else "",
            what=_what(document, claim),
            whose=claim.subject,
            when="; ".join(_when(claim)),
            how="; ".join(_how(claim)),
            findings=findings,
            series=self.series_at.get(claim.place),
            ticks=ticks,
        )

    def _finding(self, number: int) -> Link:
        found = self.findings[number - 1]
        return Link(f"{found.code} {found.message}", anchors.finding(number), found.severity)

    def _tick(self, held: Held, figure: Figure) -> Tick:
        own = figure.claims[0].document if figure.claims else figure.unread[0].document
        others = tuple(
            Link(f"{place.text}, {self._where(place, own)}", self.anchors.place(place))
            for place in dict.fromkeys((held.at, *held.evidence))
            if place.text.strip() and not (place.document == own and place.span.meets(figure.span))
        )
        return Tick(held.rule, held.message, held.arithmetic, others)

    def _where(self, place: Place, own: str) -> str:
        if place.document == own:
            return with_noun(self.places.spot(own, place.span.start))
        return self.places.of(place)


def with_noun(spot: Spot) -> str:
    """A place in a file with its noun: "line 12", "page 2"."""
    words = str(spot)
    return f"line {words}" if words.isdigit() else words


def allowed(value: Quantity) -> str:
    """What the words allow: "8,050,000 to 8,150,000" for "$8.1 million", "up to 32,000,000"; "" where it is exact."""
    interval = value.interval
    match interval.low, interval.high:
        case None, None:
            return "any value"
        case None, high if high is not None:
            return f"{'less than' if interval.high_open else 'up to'} {plain(high)}"
        case low, None if low is not None:
            return f"{'more than' if interval.low_open else 'at least'} {plain(low)}"
        case low, high if low is not None and high is not None and low != high:
            return f"{plain(low)} to {plain(high)}"
    return ""


def _what(document: Document, claim: Claim) -> str:
    what = named(claim, document)
    parts = (
        what,
        basis(what, claim.per),
        f"under {claim.agreement}" if claim.agreement else "",
        f"with {claim.counterparty}" if claim.counterparty else "",
        "(a part of another count)" if claim.part_of else "",
    )
    return " ".join(part for part in parts if part)


def _when(claim: Claim) -> Iterator[str]:
    if claim.as_of:
        yield when(claim.as_of)
    if claim.horizon:
        yield f"expected by {when(claim.horizon)}"


def _how(claim: Claim) -> Iterator[str]:
    yield claim.modality
    if claim.hedge in HEDGES:
        yield f"hedged: {HEDGES[claim.hedge]}"
    elif claim.hedge not in ("", "none"):
        yield f"hedged: {claim.hedge.replace('_', ' ')}"
    if claim.nature:
        yield claim.nature
    if claim.speaker:
        yield f"said by {claim.speaker}"
    if claim.section != "body":
        yield f"in {claim.section.replace('_', ' ')}"
    yield from (FLAGS[flag] for flag in sorted(claim.flags) if flag in FLAGS)
