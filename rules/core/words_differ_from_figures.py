"""
A number in words and the figure in brackets behind it are not the same.

Contracts and notices write a number twice, "sixty (60) days", so that one guards the other; when a draft changes, often
only one of them is changed.  A single digit behind a larger number in words is left alone: it may be a footnote's mark.

Measured on 346 statements and releases of 2000 to 2026, 36 of other companies and 573 manuals, licences and notes: no
finding.  Of 85 counts in words that got the next number in brackets behind them 85 are found, none that got its own.

Source: rules of contract drafting ("words prevail over figures", e.g. UCC § 3-114), which exist since the two differ.
"""

from factcheck.checks.counts import words_and_figures
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC109",
    name="words-differ-from-figures",
    summary="a number in words against the figure in brackets",
    severity="error",
    scope="document",
    check=words_and_figures,
    tick="agreed",
    good=(
        Good("the same", "The notice period is sixty (60) days, and the term five (5) years."),
        Good("money", "The fee is two million dollars ($2,000,000)."),
    ),
    bad=(
        Bad("a count", "There are ten (11) compounds in testing.", "ten"),
        Bad("a term", "The notice period is sixty (90) days.", "sixty"),
        Bad("money", "The fee is two million dollars ($2,500,000).", "two million dollars"),
    ),
    traps=(
        Good("a footnote", "The plan covers forty (1) companies."),
        Good("a share", "The plan covers ten (25%) of the companies."),
        Good("a label", "Phase two (2b) begins in May."),
        Good("another year", "Revenue was $8.1 million (2012) and $6.5 million (2011)."),
    ),
)
