"""
One document gives one fact two figures: nine compounds in the headline, ten in the text; $145,950 here, $145,850 there.

A release is written in pieces and corrected in haste, and the headline is read more often than the table.  Two things
are found.  Figures of one measure, subject, time and basis, in sentences that each give but one of them, whose sets
share no value.  And figures that are one slip of the pen apart and stand beside the same words, or in one row with the
same figures: the more digits they have, the fewer words are needed; or that are said of one measure, its level or its
change, at one time, in the very same words, however few their digits are.  A coarse third figure hides nothing, since
every two are compared.

Measured on 346 real documents: three findings, and all are right (a net loss and a depreciation that are a dollar more
in one place than in another, a charge with two digits exchanged); on 36 of other companies: none.  Of 253 digits
changed in figures that these 382 tell twice 233 found, of 206 pairs of digits exchanged 191, by this and other rules:
the others stand in other words.  In 705 further releases, of companies that nobody had read, it was wrong 51 times:
each cause is one of the traps, and texts of a new kind will bring another.  So words and digits alone are a note: it
warns where the figures have four digits, stand in two parts of the document, are told again some paragraphs below or
beside another figure that both sentences have, or where both say of what they are: "paper mills", not "mills".  On 123
releases more it was wrong twice where it had been wrong four times; of 355 digits changed in figures told twice that
were a warning, 19 are a note.  On 8,600 stories of a newswire, which tell of one thing after the other in the same
words, it warned 77 times and was wrong in all but a few: what sets two sentences apart there is `_company`.

Source: newsroom practice, "check the headline against the story"; rounding as in XBRL Calculations 1.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.checks.figures import specific
from factcheck.checks.outline import place
from factcheck.claims.pull import Pulled
from factcheck.claims.wording import spelled, wording
from factcheck.model import Claim, Clash, Held, Place, Severity
from factcheck.quantity import Quantity, apart, plain
from factcheck.rulebook import Rule

from ._figures import Pair, pairs
from ._in_turn import IN_TURN
from ._prose import told_in
from ._slips import are_surely_one, message, slips
from ._two_figures import ONE, TWO
from ._two_things import THINGS
from ._two_times import TIMES

if TYPE_CHECKING:
    from ._said import Sayings

APART = 2
"""Beyond twice the other, a figure is rather another fact than another value of it."""


def two_figures(page: Pulled) -> Iterator[Clash | Held]:
    """Every figure that clashes with one before it, once for each value."""
    clashing: dict[Place, list[Pair]] = {}
    if alike := tuple(pairs(page)):
        yield from _of_one_fact(page, alike, clashing)
    yield from _one_slip_apart(page, set(clashing))


def _of_one_fact(page: Pulled, alike: Sequence[Pair], clashing: dict[Place, list[Pair]]) -> Iterator[Clash | Held]:
    """What pairs of figures of one fact hold, and where they clash, which is noted under the figure pointed at."""
    from ._apart import Apart  # most documents have no such pair
    from ._said import Sayings

    sayings = Sayings(page, told_in(page))
    kept = Apart(page, sayings)
    for pair in alike:
        one, other = pair.earlier.quantity, pair.later.quantity
        if one.meets(other):
            yield Held(pair.later.claim.place, f"{_said(other)} in both places", (pair.earlier.claim.place,))
        elif _near(one, other) and not kept.of_two_kinds(pair.earlier.claim.mention, pair.later.claim.mention):
            # The headline is pointed at; else the later of the two.
            pointed = pair.earlier if pair.earlier.title else pair.later
            clashing.setdefault(pointed.claim.place, []).append(pair)
    told: set[frozenset[str]] = set()
    for at, found in clashing.items():
        values = frozenset(_said(figure.quantity) for pair in found for figure in (pair.earlier, pair.later))
        if values not in told:
            yield _clash(page, at, found, sayings)
        told.add(values)


def _clash(page: Pulled, at: Place, found: list[Pair], sayings: Sayings) -> Clash:
    others = [figure for pair in found for figure in (pair.earlier, pair.later) if figure.claim.place != at]
    here = next(figure for figure in (found[0].earlier, found[0].later) if figure.claim.place == at)
    there = others[0]
    # "$20 million" and "$22 million": if the first is rounded to tens, they agree; "11 mills" and "12 mills" never do.
    one, other = here.quantity, there.quantity
    coarser = one.coarse != one.interval or other.coarse != other.interval
    rounded = coarser and one.step and one.coarse.meets(other.coarse)
    named = specific(here.claim) and specific(there.claim)
    sure = not rounded and (named or are_surely_one(sayings, here.claim.mention, there.claim.mention))
    mild: Severity | None = None if sure else "note"
    return Clash(
        at,
        f"{_label(page, here.claim, there.claim)}: {at.text} here, {there.claim.place.text} there",
        tuple(figure.claim.place for figure in others),
        apart(here.quantity, there.quantity),
        severity=mild,
    )


def _one_slip_apart(page: Pulled, known: set[Place]) -> Iterator[Clash]:
    for slip in slips(page):
        here, there = place(page, slip.later), place(page, slip.earlier)
        if here not in known and there not in known:
            yield Clash(here, message(page, slip), (there,), slip.way, severity=None if slip.sure else "note")


def _label(page: Pulled, *claims: Claim) -> str:
    named = (wording(page.document, claim) for claim in claims)
    return next((words for words in named if words), None) or spelled(claims[0].measure)


def _said(quantity: Quantity) -> str:
    return plain(quantity.written) if quantity.written is not None else str(quantity.interval)


def _near(a: Quantity, b: Quantity) -> bool:
    if a.written is None or b.written is None:
        return True
    low, high = sorted((abs(a.written), abs(b.written)))
    return high <= low * APART or str(a.written.normalize().as_tuple().digits) == str(
        b.written.normalize().as_tuple().digits
    )


RULE = Rule(
    code="FC201",
    name="figure-differs",
    summary="one document gives one fact two figures",
    severity="warning",
    scope="document",
    check=two_figures,
    tick="agreed",
    good=ONE,
    bad=TWO,
    traps=(*TIMES, *THINGS, *IN_TURN),
)
