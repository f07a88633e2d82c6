"""
A total is not the sum of the parts that its sentence names.

"$20 million upfront plus up to $170.5 million in milestones, a total of up to $200.5 million" leaves ten million
without a source.  Bounds add up as figures do.  Sentences that name other sources (royalties, equity, options,
"including") are left alone.

Measured on 346 statements and releases of 2000 to 2026: no finding; 1 sum holds.

Source: audit practice, footing of stated totals; XBRL Calculations 1.1 for sums of rounded figures.
"""

from factcheck.checks.totals import stated_sums
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC107",
    name="total-misses-parts",
    summary="a total against the parts named beside it",
    severity="warning",
    scope="document",
    check=stated_sums,
    tick="footed",
    good=(
        Good("plus", "We may earn $20 million now plus up to $170.5 million later, a total of up to $190.5 million."),
        Good(
            "a list",
            "It paid a total of $350,000 to three: $150,000 to Alder, $100,000 to Beech and $100,000 to Cedar.",
        ),
    ),
    bad=(
        Bad(
            "plus",
            "We may earn $20 million upfront plus up to $170.5 million later, a total of up to $200.5 million.",
            "$200.5 million",
        ),
        Bad(
            "a list",
            "It paid a total of $305,000 to three labs: $150,000 to Alder, $100,000 to Beech and $100,000 to Cedar.",
            "$305,000",
        ),
        Bad(
            "in brackets",
            "It had fees totaling $36.2 million ($19.8 million for the mill and $12.8 million for the dam).",
            "$36.2 million",
        ),
        Bad("counts", "It has 40 sites in Asia and 25 in Europe, for a total of 56 sites.", "56"),
    ),
    traps=(
        Good(
            "a sum of each",
            "Northwind will issue $140 million of notes and $100 million of bonds for a total of $100 million each.",
        ),
        Good(
            "of one share, and of all",
            "It pays a dividend of 10.5 pence per share and a bonus of 34.9 pence per share, making a total payout of "
            "£195 million.",
        ),
        Good(
            "an average of two kinds",
            "Northwind achieved average combined earnings of $56,300 per day, comprised of $36,200 per day for its "
            "barges and $64,800 per day for its ferries.",
        ),
        Good(
            "another source",
            "We may earn $20 million now plus up to $170 million and royalties, a total of up to $250 million.",
        ),
        Good(
            "what it was, in brackets",
            "It had fees totaling $36.2 million ($19.8 million in 2012 and $12.8 million in 2011).",
        ),
        Good("an exact whole of a bound", "It has up to 40 sites in Asia and 25 here, for a total of 56 sites."),
        Good("counts of two things", "It has 98 sites and 10 labs, for a total of 265 sites."),
        Good(
            "shares and their price",
            "In the quarter and the half year we repurchased 3.2 million and 6.6 million shares of common stock, "
            "respectively, for an aggregate price of $320 million and $640 million.",
        ),
    ),
)
