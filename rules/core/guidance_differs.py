"""
Guidance is not what the text calls it: "reaffirms" over another range than the last one, "raises" over a lower one.

The word is what the market reads, and the range was changed after it was written, or the word was left over.  The
range before is the one that the sentence compares with, else that of the last document of the issuer for the same days.
The word counts where it stands in the figure's sentence, in what leads in, or in the headline, and only if it names no
other measure.  A headline that says "raises" is borne out by one figure that was raised; who "raises" a loss or a cost
is left alone, and so is a sentence with two such words.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding.  Real releases tell of
old guidance mostly in the sentence of the new one, where FC106 holds the word for its change against both; the word
itself stands in the headline or in another clause, and is found here.  Of 49 forecasts of real
releases, read beside the same release of three months before and called reaffirmed, 42 are found with one digit
changed, and none as it stands.

Source: catalogue of checks, "Across documents and time"; SEC Regulation FD, guidance is confirmed in public.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from factcheck.checks.figures import arithmetic, label, of_one, quantity
from factcheck.checks.stances import Said, said
from factcheck.model import Claim, Clash, Held
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.record.forecasts import AHEAD, COSTS
from factcheck.rulebook import Bad, Fields, Good, Rule


class Pair(Fields, frozen=True):
    """A figure of guidance, the one before it, and what is said of the two."""

    new: Claim
    old: Claim
    said: Said


EARLIER = pattern(r"\b(?:previous|previously|prior|earlier|former|original|initial|last)\b[^.;]*$", re.IGNORECASE)
"""What makes a figure guidance of before, and no level of before: "from $11 billion in 2022 to $14 billion by 2032"."""
APART, FRONT = 3, 70
"""Characters between a sentence and the next, and in front of a figure."""


def guided(record: Record) -> Iterator[Clash | Held]:
    """Guidance that is not what the text says it is beside the guidance before: kept, raised or lowered."""
    pairs = sorted(_pairs(record), key=lambda pair: (pair.new.document, pair.new.span))
    for document, told in groupby(pairs, key=lambda pair: pair.new.document):
        here = tuple(told)
        # "Raises its guidance" may be true of sales and not of spending: one that was raised bears it out.
        borne_out = {p.said.stance for p in here if p.said.wide and p.said.stance != "kept" and _holds(p)}
        for pair in here:
            old = f"{pair.old.mention.text}" + (f" in {pair.old.document}" if pair.old.document != document else "")
            if _holds(pair):
                yield Held(pair.new.place, f"{pair.said.words}: {old} before", (pair.old.place,))
            elif pair.said.stance not in borne_out and _fails(pair):
                yield Clash(
                    pair.new.place,
                    f'"{pair.said.words}": {label(record, pair.new, pair.old)} {pair.new.mention.text} here, '
                    f"{pair.old.mention.text} before",
                    (pair.old.place,),
                    "" if _meets(pair) else arithmetic(pair.old, pair.new),
                )


def _pairs(record: Record) -> Iterator[Pair]:
    for series in record.series:
        ahead = [c for c in series.claims if c.modality in AHEAD and quantity(c) is not None]
        for new in ahead if len(ahead) > 1 else ():
            old = _before(record, new, ahead) if "prior" not in new.flags else None
            told = said(record, new, beside=old is not None and old.document == new.document) if old else None
            if old and told:
                yield Pair(new, old, told)


def _before(record: Record, new: Claim, ahead: Iterable[Claim]) -> Claim | None:
    """The guidance before: what the sentence or the next one compares it with, else that of the last document."""
    beside = [
        c
        for c in ahead
        if "prior" in c.flags
        and c.document == new.document
        and new.sentence.start <= c.sentence.start <= new.sentence.end + APART
        and (EARLIER.search(_in_front(record, c)) or _are_ranges(new, c))
    ]
    if beside or new.horizon is None:
        return next(iter(beside), None)
    day = record.day(new)
    earlier = [
        (then, c)
        for c in ahead
        if (then := record.day(c))
        and day
        and then < day
        and c.horizon == new.horizon
        and "prior" not in c.flags
        and c.speaker == new.speaker
        and of_one(record, c, new)
    ]
    last = max((then for then, _ in earlier), default=None)
    values = {(q.low, q.high): c for then, c in earlier if then == last and (q := quantity(c))}
    return next(iter(values.values())) if len(values) == 1 else None


def _in_front(record: Record, claim: Claim) -> str:
    document = record.page[claim.document].document
    at, start = document.to_plain(claim.span).start, document.to_plain(claim.sentence).start
    return document.plain[max(start, at - FRONT) : at]


def _meets(pair: Pair) -> bool:
    new, old = quantity(pair.new), quantity(pair.old)
    return new is not None and old is not None and new.meets(old)


def _holds(pair: Pair) -> bool:
    if pair.said.stance == "kept":
        return _meets(pair) and not _moved(pair)
    return _way(pair) == (1 if pair.said.stance == "raised" else -1)


def _fails(pair: Pair) -> bool:
    new, old = quantity(pair.new), quantity(pair.old)
    if new is None or old is None or (new.low is not None and new.low < 0):
        return False
    if pair.said.stance == "kept":
        return True
    # Who spends or loses less "raises" guidance too.
    if not COSTS.isdisjoint((pair.new.measure.head, *pair.new.measure.scope)):
        return False
    return _way(pair) == (-1 if pair.said.stance == "raised" else 1)


def _moved(pair: Pair) -> bool:
    """Whether two ranges have not the same ends."""
    new, old = quantity(pair.new), quantity(pair.old)
    ends = [q.low for q in (new, old) if q] + [q.high for q in (new, old) if q]
    return _are_ranges(pair.new, pair.old) and None not in ends and (ends[0] != ends[1] or ends[2] != ends[3])


def _are_ranges(*claims: Claim) -> bool:
    """Whether all figures are ranges, as guidance is: "$3.50 to $3.90, up from $2.90 to $3.30"."""
    return all(q is not None and q.written is None for q in map(quantity, claims))


def _way(pair: Pair) -> int:
    """1 if no end is lower than before and one is higher, -1 if it is the other way round, else 0."""
    new, old = quantity(pair.new), quantity(pair.old)
    if new is None or old is None:
        return 0
    both = [(a, b) for a, b in ((new.low, old.low), (new.high, old.high)) if a is not None and b is not None]
    steps = {(a > b) - (a < b) for a, b in both} - {0}
    return steps.pop() if len(steps) == 1 else 0


MAY = "LEEDS, May 6, 2013 -- Northwind, Inc. expects revenue of $400 million to $420 million in 2013.\n"
AUGUST = "LEEDS, August 4, 2013 -- Northwind, Inc. has a new mill.\n\n"
COMPARED = (
    "Northwind {word} Full-Year Guidance\n\nLEEDS, August 4, 2013 -- For 2013, Northwind, Inc. now expects revenue of "
    "{new}, compared with its previous guidance of $400 million to $420 million.\n"
)

RULE = Rule(
    code="FC405",
    name="guidance-differs",
    summary="guidance that is said to be kept, raised or lowered, against that before",
    severity="warning",
    scope="record",
    check=guided,
    asks=(CLAIMS,),
    tick="consistent",
    good=(
        Good(
            "kept", (MAY, AUGUST + "Northwind reaffirms its guidance: revenue of $400 million to $420 million in 2013.")
        ),
        Good("raised", COMPARED.format(word="Raises", new="$410 million to $430 million")),
    ),
    bad=(
        Bad(
            "reaffirmed and lower",
            (MAY, AUGUST + "Northwind continues to expect revenue of $380 million to $400 million in 2013."),
            finds="$380 million to $400 million",
        ),
        Bad(
            "reaffirmed with another end",
            (
                MAY,
                AUGUST + "Northwind is reconfirming the following outlook for 2013:\n\n* Margin is strong; and\n"
                "* Revenue is expected to be in the range of $400 million to $440 million.",
            ),
            finds="$400 million to $440 million",
        ),
        Bad(
            "raised in the headline, and lower",
            COMPARED.format(word="Raises", new="$380 million to $390 million"),
            finds="$380 million to $390 million",
        ),
        Bad(
            "raised, and a lower range beside the one before",
            "LEEDS, August 4, 2013 -- Northwind, Inc. raised its guidance for 2013, dropping its expected sales "
            "growth from between 4.6% and 7.2% to between 4% and 4.9%.",
            finds="4% and 4.9%",
        ),
        Bad(
            "lowered in the headline, and higher than in the last document",
            (
                MAY,
                "Northwind Cuts Its Outlook\n\nLEEDS, August 4, 2013 -- Northwind, Inc. expects revenue of $430 "
                "million to $440 million in 2013.\n",
            ),
            finds="$430 million to $440 million",
        ),
    ),
    traps=(
        Good("another year", (MAY, AUGUST + "Northwind reaffirms its outlook: revenue of $500 million in 2015.")),
        Good("a figure in the range", (MAY, AUGUST + "Northwind still expects revenue of $410 million in 2013.")),
        Good(
            "another measure is kept",
            (MAY, "Northwind Reaffirms Margin Outlook\n\n" + AUGUST + "It expects revenue of $380 million in 2013."),
        ),
        Good(
            "one is raised and one is not",
            COMPARED.format(word="Raises", new="$410 million to $430 million")
            + "It expects capital spending of $30 million, compared with its previous guidance of $40 million.\n",
        ),
        Good(
            "a lower loss",
            "Northwind Raises Guidance\n\nLEEDS, August 4, 2013 -- For 2013, Northwind, Inc. now expects a net loss "
            "of $8 million to $9 million, compared with its previous guidance of $10 million to $12 million.",
        ),
        Good(
            "said to be new",
            (
                MAY,
                AUGUST + "Northwind maintains its guidance for all else. It now expects revenue of $380 million to "
                "$390 million in 2013.",
            ),
        ),
    ),
)
