"""
A total is not the sum of the parts that its sentence names.

"$20 million upfront plus up to $170.5 million in milestones, a total of up to $200.5 million" leaves ten million
without a source.  Bounds add up as figures do.  Sentences that name other sources (royalties, equity, options,
"including") are left alone.  A total may be broken down behind its sentence: "Liquidity is comprised of …".  What made
a change is held against it where the causes of another change of the document make that one up, and the items of a list
below "Total sales" where two digits exchanged make them the total, since neither says that it leaves nothing out.

Measured on 346 statements and releases of 2000 to 2026: no finding; 1 sum holds.

Source: audit practice, footing of stated totals; XBRL Calculations 1.1 for sums of rounded figures.
"""

from collections.abc import Iterator

from factcheck.checks.breakdowns import breakdowns
from factcheck.checks.totals import stated_sums
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held
from factcheck.rulebook import Bad, Good, Rule


def totals(page: Pulled) -> Iterator[Clash | Held]:
    """The totals of a document, against the parts in their sentence and below it."""
    yield from stated_sums(page)
    yield from breakdowns(page)


CAUSES = (
    "In May sales of $229.1 million were $24.2 million higher than the $204.9 million of May 2012. In June sales of "
    "$434.6 million were $52.7 million higher than the $381.9 million of June 2012. The increase in May was due to a "
    "{} increase in bread, a $14.2 million increase in cake, partially offset by a $4.9 million decrease in flour. The "
    "increase in June was due to a $26.9 million increase in cake and a $25.8 million increase in bread."
)
ITEMS = (
    "Total sales decreased by 17.4% to $120.2 million from $145.5 million in 2012.\n\n• Bread sales fell 17.0% to "
    "{}.\n\n• Cake sales decreased 9.9% to $32.8 million.\n\n• Flour sales decreased 26.2% to $25.8 million.\n"
)

RULE = Rule(
    code="FC107",
    name="total-misses-parts",
    summary="a total against the parts named beside it",
    severity="warning",
    scope="document",
    check=totals,
    tick="footed",
    good=(
        Good("what made a change", CAUSES.format("$15.0 million")),
        Good("plus", "We may earn $20 million now plus up to $170.5 million later, a total of up to $190.5 million."),
        Good(
            "a list",
            "It paid a total of $350,000 to three: $150,000 to Alder, $100,000 to Beech and $100,000 to Cedar.",
        ),
    ),
    bad=(
        Bad(
            "comprised of",
            "In May the mill had total liquidity of $283.9 million. Liquidity is comprised of $223.0 million of cash "
            "and $69.0 million of credit.",
            "$283.9 million",
        ),
        Bad("what made a change", CAUSES.format("$19.0 million"), "$24.2 million"),
        Bad("the items of a list", ITEMS.format("$66.1 million"), "$120.2 million"),
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
            "of one share, and of all",
            "It pays a dividend of 10.5 pence per share and a bonus of 34.9 pence per share, making a total payout of "
            "£195 million.",
        ),
        Good(
            "an average of two kinds",
            "Northwind achieved average combined earnings of $56,300 per day, comprised of $36,200 per day for its "
            "barges and $64,800 per day for its ferries.",
        ),
        Good("what made a change in part", CAUSES.replace("due to", "primarily due to").format("$19.0 million")),
        Good("a list of some items", ITEMS.format("$51.6 million")),
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
