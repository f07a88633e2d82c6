"""
A sentence on former days uses a name that came later.

"In 2003, Contoso Health and we founded …" reads as if the name had been there in 2003.  Harmless in passing, wrong in a
contract history; "then Contoso" says it right.  From which day a name holds the vocabulary knows, else a document that
says so: "Contoso Health, formed in 2004 by the merger of …".  Of the names of whoever writes only the vocabulary is
asked.

Measured on five releases of one company with the dates of one partner's three names: two notes, both true.

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.named_early import named_early
from factcheck.rulebook import Bad, Good, Rule

NAMES = """
[[entities]]
name = "Contoso Health"
aliases = [{ name = "Contoso", until = 2004-08-19 }, { name = "Contoso Health", from = 2004-08-20 }]
"""

RULE = Rule(
    code="FC416",
    name="name-used-early",
    summary="a name stands for days on which it did not hold yet",
    severity="note",
    scope="record",
    check=named_early,
    asks=(),
    good=(
        Good(
            "the name of the day",
            "In 2003, Contoso and Northwind founded a joint laboratory.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
        Good(
            "no vocabulary", "In 2003, Contoso Health and Northwind founded a joint laboratory.", dates=("2008-08-12",)
        ),
    ),
    bad=(
        Bad(
            "a document tells of the day",
            (
                "Contoso changed its name to Contoso Health on August 20, 2004.",
                "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            ),
            finds="Contoso Health",
            dates=("2004-08-20", "2008-08-12"),
        ),
        Bad(
            "the later name",
            "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            finds="Contoso Health",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
    ),
    traps=(
        Good(
            "said to be another name then",
            "In 2003, Contoso Health, then named Contoso, founded a joint laboratory.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
        Good(
            "a day after the change",
            (
                "Contoso changed its name to Contoso Health on August 20, 2004.",
                "In 2005, Contoso Health and Northwind founded a joint laboratory.",
            ),
            dates=("2004-08-20", "2008-08-12"),
        ),
        Good(
            "no day is told",
            (
                "Contoso Health, formerly Contoso, makes drugs.",
                "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            ),
            dates=("2004-08-20", "2008-08-12"),
        ),
        Good(
            "the year is a label",
            "Contoso Health extends the 2003 agreement with Northwind.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
    ),
)
