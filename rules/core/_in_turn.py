"""Documents that tell of one thing after the other in the same words, as the wires do: traps of FC201."""

from factcheck.rulebook import Good

IN_TURN = (
    Good(
        "two periods, one block of lines each",
        "NORTHWIND MILLS INC <NWD> 4TH QTR NET\n\nShr 19 cts vs 16 cts\n    Net 3,150,285 vs 2,665,184\n    Avg shrs "
        "2,653,146 vs 1,826,358\n    Year\n    Shr 45 cts vs 37 cts\n    Net 3,611,702 vs 2,502,343\n    Avg shrs "
        "2,489,478 vs 1,826,358",
    ),
    Good(
        "two months, counted in one unit",
        "May rye closed 2.21 cents higher at 104.25 cents, its highest close since March 30.\n    July was up 2.25 "
        "cents at 106.25 cents.",
    ),
    Good(
        "the first class and the other",
        "The mill sells bonds in two classes. The first class has an initial rate of 6.755 percent that will be reset "
        "quarterly at 40 basis points over three-month LIBOR, with an 11 percent cap.\n    The other class totals "
        "$132.4 million and has an initial rate of 6.975 percent that will be reset quarterly at 60 basis points over "
        "three-month LIBOR, with a 13 percent cap.",
    ),
    Good(
        "how long each of two runs",
        "Of the total, 310 billion yen will yield 3.8992 percent on sales in a 23-day accord.\n    The remaining 520 "
        "billion yen will yield 3.8990 percent in a 31-day pact.",
    ),
    Good(
        "a part of a sum, and the other part behind it",
        "Northwind filed for a secondary offering of 1,933,453 shares of its common stock.\n    It said the shares and "
        "warrants were issued to Contoso, a holder of 1,633,453 shares of Northwind common stock and warrants to buy "
        "an additional 300,000 shares.",
    ),
    Good(
        "a part and the rest",
        "Northwind said it bought the remaining 15 percent of Contoso shares at $19 a share. The purchase of the "
        "remaining Contoso shares follows Northwind buying 85 percent of the shares in an offer at $19 a share.",
    ),
    Good(
        "models with numbers",
        "The 400 series has a range of 12,500 miles, 2,140 miles further than the 747-300's, he said. The 747-400 has "
        "a weight of 870,000 pounds, up from 833,000 pounds for the 300 series, he said.",
    ),
    Good(
        "lines of a list that each begin with another month",
        "Rye was firm in the valley, dealers said.\n    Hard rye (Rail, 40 DHV, basis York)\n F/H April - 39 "
        "ov May bid, no offers.\n April - 36 ov May bid, no offers.\n F/H May - 43 ov May bid, no offers.",
    ),
    Good(
        "the highest since",
        "Mill Rates Average 5.72, 5.80 Percent\n\nThe average yield on the six-month mill bills was the highest since "
        "5.89 percent on July 28 last year.",
    ),
    Good(
        "each of the sentence before it",
        "The auction of $85 million of 91-day bills yielded an average 7.03 percent, up from 6.85 percent. The average "
        "price was 98.277.\n    The auction of $50 million of six-month bills yielded an average 7.32 percent, down "
        "from 7.56 percent. The average price was 97.480.",
    ),
    Good(
        "two measures that stood at their levels",
        "In February, retail prices rose 7.2 percent from January to stand 91.6 percent higher than in February 1986. "
        "In February the cost of living increased 7.4 percent from January and stood 93.6 percent higher than in "
        "February 1986.",
    ),
)
