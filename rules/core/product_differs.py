"""
A total is not the number of things times the price of one.

"4,000,000 shares at $2.50 per share for gross proceeds of $12 million": one of the three was left from an earlier
draft.  Sales with options, warrants, discounts and net proceeds are left alone, since then not every share brings the
price; a sentence with two prices is left alone too.  An average price is multiplied by a round count as it may have
been rounded: "250,000 shares at an average price of $41.20, for $10.3 million" is 245,000 to 255,000 of them.

Measured on 346 statements and releases of 2000 to 2026: no finding; 1 product holds.

Source: audit practice, recomputation ("price times quantity").
"""

from factcheck.checks.totals import stated_products
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC108",
    name="product-differs",
    summary="a total against a number of things and the price of one",
    severity="warning",
    scope="document",
    check=stated_products,
    good=(
        Good("shares", "It sold 4,000,000 shares at $2.50 per share for gross proceeds of $10.0 million."),
        Good(
            "in two sentences",
            "It offers up to 4,000,000 shares. They cost $2.50 per share, for gross proceeds of up to $10 million.",
        ),
    ),
    bad=(
        Bad(
            "the total first",
            "It bought 520,000 shares for $10.3 million, at an average price of $41.20 per share.",
            "$10.3 million",
        ),
        Bad(
            "an investment",
            "Contoso is buying 789,473 shares at $19.00 per share, a $25 million equity investment.",
            "$25 million",
        ),
        Bad(
            "shares",
            "It sold 4,000,000 shares at $2.50 per share for gross proceeds of $12.0 million.",
            "$12.0 million",
        ),
        Bad(
            "in two sentences",
            "It offers 4,000,000 common shares. They cost $2.50 per share, for gross proceeds of $12 million.",
            "$12 million",
        ),
        Bad("each", "Three payments of $5.0 million each, a total of $16 million, are due.", "$16 million"),
        Bad(
            "for all of them",
            "It may earn $170.5 million per product, potentially $501.5 million for three products.",
            "$501.5 million",
        ),
    ),
    traps=(
        Good(
            "a total of that and of a fee",
            "Contoso will pay Northwind $150 million for five million shares of its stock, or $30 per share, and a "
            "license fee of $175 million, for a total of $325 million.",
        ),
        Good("a price of all", "It bought 214,712 shares at an aggregate purchase price of about $2,700,000."),
        Good(
            "a count that was rounded",
            "It repurchased 250,000 shares at an average price of $41.20, for a total of $10.2 million.",
        ),
        Good(
            "a total of more than this",
            "It repurchased 250,000 shares at an average price of $41.20, bringing the year's total to $30 million.",
        ),
        Good("net proceeds", "It sold 2,000,000 shares at $15.00 per share, for net proceeds of $28 million."),
        Good(
            "an option",
            "It sold 4,000,000 shares at $2.50 per share for gross proceeds of $12 million with the option in full.",
        ),
        Good("another thing", "It has 12 products and pays $3 per share, a total of $90 million."),
        Good("rounded", "It sold 1,533,000 units at $14.35 per unit for gross proceeds of $22.0 million."),
        Good(
            "a rounded number of shares",
            "It bought 113,000 shares at a total cost of $2.6 million or $22.55 per share.",
        ),
    ),
)
