"""
Two documents give two counts of compounds in the clinic for one day.

The count of compounds in clinical testing is the figure by which a pipeline is followed, and it is worded in many ways:
"in the clinic", "in clinical trials", "product candidates in human testing".  Here they are one measure, so that two
counts for one day are seen, and FC403, FC414 and FC415 follow the count over time.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time"; how pipelines are reported in releases.
"""

from functools import partial

from factcheck.checks.over_time import two_figures
from factcheck.model import Pull
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

COMPOUNDS = Pull(
    "compound",
    nouns=("compound", "product candidate", "drug candidate", "clinical candidate", "antibody-drug conjugate"),
    states=(
        (
            "clinical",
            (
                "in the clinic",
                "in clinical testing",
                "in clinical trials",
                "in clinical studies",
                "in clinical development",
                "in human testing",
                "in human trials",
            ),
        ),
        ("preclinical", ("in preclinical testing", "in preclinical development", "in preclinical studies")),
    ),
    nature="snapshot",
)

RULE = Rule(
    code="FC420",
    name="clinical-count-differs",
    summary="two counts of compounds in the clinic for one day",
    severity="warning",
    scope="record",
    check=partial(two_figures, heads=frozenset({COMPOUNDS.head})),
    asks=(CLAIMS,),
    pull=(COMPOUNDS,),
    good=(
        Good(
            "two wordings of one count",
            (
                "Northwind now has nine linker compounds in the clinic.",
                "Northwind now has nine linker compounds in clinical testing.",
            ),
            dates=("2012-05-02", "2012-05-02"),
        ),
        Good(
            "another day",
            (
                "Northwind now has nine linker compounds in the clinic.",
                "Northwind now has ten linker compounds in clinical testing.",
            ),
            dates=("2012-05-02", "2012-09-12"),
        ),
    ),
    bad=(
        Bad(
            "nine and ten on one day",
            (
                "Northwind now has nine linker compounds in the clinic.",
                "Northwind now has ten linker compounds in clinical testing.",
            ),
            finds="ten",
            dates=("2012-05-02", "2012-05-02"),
        ),
    ),
    traps=(
        Good(
            "clinical and preclinical",
            (
                "Northwind now has nine linker compounds in clinical testing.",
                "Northwind now has six linker compounds in preclinical testing.",
            ),
            dates=("2012-05-02", "2012-05-02"),
        ),
    ),
)
