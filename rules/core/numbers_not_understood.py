"""
Figures were seen in a document and not understood: no claim was made of them, so nothing checked them.

Silence about a figure must not be mistaken for agreement.  One note a document says how many there are and quotes the
first few with the reason, for a person to read.  It is given from three figures on, if they are more than a tenth of
the document's; `factcheck claims` lists every one.  Contacts and safe-harbour paragraphs make no claims and are not
counted.

Source: statcheck, which reports the share of results that it could read.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, MentionKind, Place, Unread
from factcheck.rulebook import Bad, Good, Rule

FIGURES: frozenset[MentionKind] = frozenset({"number", "money", "percent", "measure", "multiple"})
SILENT = frozenset({"contacts", "safe_harbour", "footnotes"})
FEWEST = 3
ONE_IN = 10
SHOWN = 3


def not_understood(page: Pulled) -> Iterator[Clash]:
    """One clash for all figures that became no claim; the evidence are the first few."""
    if len(page.unread) < FEWEST:
        return
    silent = [section.span for section in page.document.sections if section.kind in SILENT]

    def counts(kind: MentionKind, at: int) -> bool:
        return kind in FIGURES and not any(span.start <= at < span.end for span in silent)

    unread = [u for u in page.unread if counts(u.mention.kind, u.mention.span.start)]
    read = sum(counts(claim.mention.kind, claim.span.start) for claim in page.claims)
    if len(unread) < FEWEST or len(unread) * ONE_IN <= len(unread) + read:
        return
    first, *more = [Place(u.document, u.mention.span, u.mention.text) for u in unread[:SHOWN]]
    rest = len(unread) - SHOWN
    shown = ", ".join(map(_reason, unread[:SHOWN])) + (f" and {rest} more" if rest else "")
    yield Clash(
        first,
        f"{len(unread)} of {len(unread) + read} figures were seen and not understood: {shown}",
        tuple(more),
        hint="read these with your own eyes; `factcheck claims` lists them all",
    )


def _reason(unread: Unread) -> str:
    return f'"{unread.mention.text}" ({unread.reason})'


RULE = Rule(
    code="FC904",
    name="numbers-not-understood",
    summary="figures were seen and not understood, so nothing checked them",
    severity="note",
    scope="document",
    check=not_understood,
    good=(
        Good("all understood", "The mill has 12 employees, four trucks and a debt of $3 million."),
        Good("two are few", "The mill has 12 employees. The answer was: 5. Also: 7."),
    ),
    bad=(Bad("figures of nothing", "The mill has 12 employees. And 17. Or $4. Perhaps 23. Never 5.", finds="17"),),
    traps=(
        Good(
            "figures of the contacts",
            "The mill has 12 employees.\n\nContacts:\nNorthwind, 17\nTower B, 4\nDoor 5\n781-555-0160",
        ),
    ),
)
