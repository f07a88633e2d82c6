"""
A part is larger than the whole that it is taken from.

"Seven of the five partnered compounds" cannot be, whatever the facts are.  Read are "seven of the five", "five, of
which seven", "five sites, including seven sites" and "$7 million remaining under the $5 million program"; where several
earlier figures could be the whole, one has to be large enough.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding; 10 parts hold.

Source: GRIM and statcheck (what is reported must at least be possible); audit practice, "of which" notes.
"""

from factcheck.checks.parts import subsets
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC101",
    name="subset-exceeds-whole",
    summary="some of a count are more than the count",
    severity="warning",
    scope="document",
    check=subsets,
    tick="consistent",
    good=(
        Good(
            "phase by phase",
            "The pipeline comprises 28 programs. Two of them are in phase 3, 15 in phase 2 and 11 in phase 1.",
        ),
        Good("some of", "Five of the seven partnered compounds are in the clinic."),
        Good("all of them", "Seven of our seven partnered compounds are in the clinic."),
        Good("of which", "We hold ten licences, of which three are wholly owned."),
    ),
    bad=(
        Bad("some of", "Seven of the five partnered compounds are in the clinic.", "Seven"),
        Bad("of which", "We hold ten licences, of which thirteen are wholly owned.", "thirteen"),
        Bad("money", "Partners paid $3.5 million in cash, of which $4.9 million came in May.", "$4.9 million"),
        Bad("including", "The study runs at 12 sites, including 21 sites abroad.", "21"),
        Bad(
            "far behind it",
            "Seven compounds are in the clinic that use our new technology, including eight through partners.",
            "eight",
        ),
        Bad(
            "what is left of it",
            "There was $185.4 million remaining on our current $150 million share repurchase authorization.",
            "$185.4 million",
        ),
        Bad(
            "what is left of a count of the same",
            "There are 5.2 million shares remaining under the existing 3 million share program.",
            "5.2 million",
        ),
        Bad(
            "phase by phase",
            "Contoso has 13 antibodies in development, of which six are in phase 2 and eight in phase 1.",
            "eight",
        ),
        Bad("a bound", "More than nine of the eight labs have moved.", "nine"),
    ),
    traps=(
        Good("the whole behind it", "There were eight new members, including five from Leeds, among the ten elected."),
        Good("a nearer whole", "Four ships are loading 32,000 tons, including 24,000 for Leeds and 6,000 for York."),
        Good("kinds, not things", "In stock were 35,000 of the two models."),
        Good("of which reaches back", "Of 40 staff, in 12 teams, of which 15 are part-time, most work here."),
        Good("including others", "The study runs at 12 sites, including 210 patients abroad."),
        Good("a net figure", "Net cash flow was $2 million, of which $5 million came from the licence."),
        Good("left, and another sum", "We had $80 million remaining under the program and paid $40 million."),
        Good("a type", "By June 651 of the -200 had been ordered."),
        Good("what stays at several places", "More than 900 families remain in 40 crowded shelters."),
        Good("a year", "Nine of the 2011 deals have closed."),
        Good("shares of shares", "Sales rose 5%, of which 60% came from abroad."),
    ),
)
