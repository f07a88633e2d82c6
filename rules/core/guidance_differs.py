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

from factcheck.checks.guided import guided
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

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
