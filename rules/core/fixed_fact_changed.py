"""
Two documents tell one fixed fact in two ways: when a deal was signed, what was paid at the signing.

What is settled once does not change, so a reader who meets two versions trusts neither.  Amendments and corrections
that say what they are stay silent, and so does a rounder telling of the same figure.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time"; audit practice, "agree to prior year".
"""

from factcheck.checks.fixed import changed
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC401",
    name="fixed-fact-changed",
    summary="a fixed fact is told in two ways",
    severity="warning",
    scope="record",
    check=changed,
    asks=(CLAIMS,),
    good=(
        Good(
            "the same signing told twice",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "The licence agreement with Fabrikam was signed by Northwind in October 2010.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
    bad=(
        Bad(
            "another month",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "Northwind signed the licence agreement with Fabrikam in September 2010.",
            ),
            finds="September 2010",
            dates=("2010-10-20", "2011-05-03"),
        ),
        Bad(
            "the parties the other way round",
            (
                "Northwind entered into the agreement with Contoso in October 2010.",
                "Contoso and Northwind entered into the agreement in September 2010.",
            ),
            finds="September 2010",
            dates=("2010-10-20", "2011-05-03"),
        ),
        Bad(
            "a founding year",
            ("Northwind was founded in 1981.", "Northwind, founded in 1980, makes inhalers."),
            finds="1980",
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
    traps=(
        Good(
            "two fees, and nobody says from whom",
            ("Northwind earned an upfront fee of $105 million.", "Northwind earned an upfront fee of $25 million."),
            dates=("2012-11-07", "2013-10-30"),
        ),
        Good(
            "the quarter that a heading names",
            (
                "Northwind Announces First Quarter Fiscal 2011 Results and Program Developments\n\nLEEDS -- So.",
                "Northwind Announces Second Quarter Fiscal 2012 Results and Program Developments\n\nLEEDS -- So.",
            ),
            dates=("2010-11-04", "2012-02-08"),
        ),
        Good(
            "the day of each document",
            (
                "LEEDS, Wales, November 2, 2011 Northwind, Inc. (Nasdaq: NWD), a maker of pumps, today announced its "
                "results for the third quarter.",
                "Date: November 7, 2012\nBy:/s/ Ann Lee\n\nLEEDS, Wales, November 7, 2012 Northwind, Inc. (Nasdaq: "
                "NWD), a maker of pumps, today announced its results for the third quarter.",
            ),
            dates=("2011-11-02", "2012-11-07"),
        ),
        Good(
            "what an authority does about two companies",
            (
                "Northwind, Inc. (Nasdaq: NWD) met.\n\nThe application is under review by the FDA, which has set an "
                "action date of February 26, 2013.",
                "Contoso, Inc. (Nasdaq: CTS) met.\n\nThe FDA has set an action date of April 30, 2019.",
            ),
            dates=("2012-10-25", "2018-09-11"),
        ),
        Good(
            "coarser telling",
            (
                "Northwind signed the licence agreement with Fabrikam on October 19, 2010.",
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
        Good(
            "two agreements with two partners",
            (
                "Northwind signed the licence agreement with Fabrikam in October 2010.",
                "Northwind signed the licence agreement with Contoso in March 2011.",
            ),
            dates=("2010-10-20", "2011-05-03"),
        ),
    ),
)
