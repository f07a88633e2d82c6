"""
A midpoint is not in the middle of its range: "$38 million to $42 million, with a midpoint of $41 million".

One end was changed, and the midpoint is the figure that is quoted.  The midpoint is taken with its rounding, the ends
as they are.  A change at the midpoint is held against two ranges, or a range and the figure before; where a sentence
has more of them, and none fits, nobody knows which change is meant.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, none of which gives the figure: no
finding.  Of 31 digits changed in 10 sentences from public texts 21 are found (six of the others are of a change from
guidance that the sentence does not give), and none as it stands.

Source: catalogue of checks, "Arithmetic"; audit practice, recomputation of stated amounts.
"""

from factcheck.checks.midpoints import midpoints
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC119",
    name="midpoint-differs",
    summary="a midpoint that is not in the middle of its range",
    severity="warning",
    scope="document",
    check=midpoints,
    good=(
        Good("in the middle", "Northwind expects sales of $38 million to $42 million, with a midpoint of $40 million."),
        Good("rounded", "The range is $8M-$15M, with a midpoint of $12M."),
        Good(
            "from one figure to a range",
            "Sales will be $254.8 million to $255.8 million, up $20.3 million at the midpoint from $235.0 million.",
        ),
    ),
    bad=(
        Bad(
            "beside its end",
            "Northwind expects sales of $38 million to $42 million, with a midpoint of $41 million.",
            finds="$41 million",
        ),
        Bad(
            "behind it",
            "We expect sales of $780 million to $820 million, or $810 million at the midpoint.",
            "$810 million",
        ),
        Bad("a percentage", "The margin is expected to be 40% to 50%, with a midpoint of 46%.", "46%"),
        Bad(
            "in the middle of neither range",
            "Sales of $1.55 billion to $1.60 billion, and before of $1.60 billion to $1.70 billion, with a midpoint "
            "of $1.60 billion.",
            finds="$1.60 billion",
        ),
        Bad(
            "the change",
            "Sales will be $254.8 million to $255.8 million, up $30.3 million at the midpoint from $235.0 million.",
            finds="$30.3 million",
        ),
    ),
    traps=(
        Good("growth", "Sales are expected to be $795 million to $805 million, or 6% growth at the midpoint."),
        Good(
            "an increase from what is not told",
            "We affirm a range of $780 million to $820 million, an increase of $30 million at the midpoint.",
        ),
        Good(
            "two ranges",
            "Sales of $38 million to $42 million and costs of $10 million to $20 million, $15 million at the midpoint.",
        ),
        Good(
            "a range behind a from",
            "We expect sales of $420 million to $430 million, and not of $410 million to $420 million: $10 million "
            "more at the midpoint.",
        ),
        Good(
            "a change from one figure to another",
            "Sales rose from $40 million to $44 million, and the midpoint of our outlook is $45 million.",
        ),
        Good("about", "Sales of $38 million to $42 million, with a midpoint of about $45 million."),
    ),
)
