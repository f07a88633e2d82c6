"""Figures of two times, or of a level and its change, that look like two of one fact: traps of FC201."""

from factcheck.rulebook import Good

TIMES = (
    Good(
        "two kinds of estimates, under headings of their own",
        "Bakers, May 2013\n\nTrend estimates\n\nEmployment increased to 11,444,600. The number out of work decreased "
        "to 753,800.\n\nSeasonally adjusted estimates\n\nEmployment increased to 11,444,000. The number out of work "
        "increased to 756,100.",
    ),
    Good(
        "two kinds of estimates, each behind its label",
        "Trend estimates: The idle mill rate increased to 12.6%. Seasonally adjusted estimates: The idle mill rate "
        "decreased to 12.5%.",
    ),
    Good(
        "two kinds of estimates in a text that lost the ends of its lines",
        "TREND ESTIMATES (MONTHLY CHANGE) Employment increased to 11,444,600. The idle rate was steady. SEASONALLY "
        "ADJUSTED ESTIMATES (MONTHLY CHANGE) Employment decreased to 11,444,000. The rate fell.",
    ),
    Good(
        "the points of a rate and the rates of two groups",
        "The idle rate increased 0.1 pts to 5.2%. The idle rate of men increased 0.2 pts to 5.1% and that of women "
        "increased 0.1 pts to 5.4%.",
    ),
    Good(
        "growth as it is, and normalized",
        "Revenue for the second quarter of 2012 increased by 14% to $55.3 million. Normalized for exchange rates and "
        "the old mill, revenue increased by 18% over the same quarter in 2011.",
    ),
    Good(
        "by the surveys of three days",
        "LEEDS, July 10, 2013 -- The mills are dusty.\n\nBy the July 7 U.S. Mill Monitor, moderate to extreme dust "
        "covers 21.6% of the county, Leeds included.\n\nBy the June 30 U.S. Mill Monitor, moderate to heavy dust "
        "covers 21.4% of the county, Leeds included.\n\nBy the June 23 U.S. Mill Monitor, moderate to extreme dust "
        "covers 21.4% of the county, Leeds included.",
    ),
    Good(
        "two results beside the same quarter of another year",
        "Net income increased to $36.2 million, or $0.21 per share, an increase of $48.3 million from the "
        "corresponding quarter in 2022 and $15.7 million from the first quarter of 2023.\n\nOperating cash flow was "
        "$72.5 million, or $0.44 per share, $84.3 million higher than the corresponding period of 2022.",
    ),
    Good(
        "one with its change, one with what it was, and neither grew so",
        "Smelting costs climbed to US$340 per tonne, up 14% from a year ago.\n\nFrom the Brook mine, which it "
        "operates, the company took 3,210 tonnes. Lower output led to a rise in smelting costs to US$341 per tonne, "
        "compared with US$322 in 1998.",
    ),
    Good(
        "what it is compared with",
        "Northwind Reports\n\nLEEDS, April 19, 2012 -- Net income of the first quarter of 2012 rose 59 percent to "
        "$16.3 million.\n\nNorthwind had net income of $16.3 million in the first quarter of 2012, an increase of "
        "$6.0 million, or 59 percent, compared to $10.3 million for the first quarter of 2011.",
    ),
    Good(
        "a rate of one month and of eight, each with its change",
        "The load factor, a measure of occupancy, rose 0.6 percentage points to 86.7 percent.\n\nFor the first eight "
        "months of the year, traffic rose 3 percent. The load factor rose 2.7 percentage points to 83.7 percent.",
    ),
    Good(
        "a list of changes on the year, and one on the month",
        "In the same month bread sales decreased by 1.4%, non-food sales decreased by 4.5%, fuel sales decreased by "
        "5.8%.\n\nCompared with June\n\nIn the same month bread sales increased by 2.1%, non-food sales decreased by "
        "0.5%, fuel sales decreased by 2.8%.",
    ),
    Good(
        "all cases, and those with something that is known",
        "In the year to May 2013, 13,247 cases of mumps were reported. Most cases were reported by Leeds (3,390) and "
        "York (3,191), 26% and 24% of all cases.\n\nOf 13,246 cases with known age, 3,921 (30%) were children, while "
        "6,794 (51%) were aged 15 years or older.",
    ),
    Good(
        "weeks of a quarter and of a year",
        "For the 16-week fourth quarter net sales were $46.45 billion, an increase of 7.0 percent.\n\nFor the 52-week "
        "fiscal year net sales were $149.35 billion, an increase of 7.9 percent.",
    ),
    Good(
        "a quarter and a year under their headings",
        "Fourth Quarter 2013 Highlights\n\n  Comparable sales increased 4.7%\n\nFull Year 2013 Highlights\n\n  "
        "Comparable sales increased 4.4%",
    ),
    Good(
        "a change and another level of the same measure",
        "The margin rose 4.7% in the quarter.\n\nThe margin of the quarter was 4.4%.",
    ),
    Good(
        "a month and the twelve that end with it",
        "The flour index declined 1.3 percent in December.\n\nThe flour index declined 1.6 percent over the last 12 "
        "months.",
    ),
    Good(
        "two steps of one plan",
        "Beginning later this month, the mill will buy grain for at least $70 million per month.\n\nBeginning in "
        "December, the mill will buy grain for at least $60 million per month.",
    ),
    Good(
        "two periods",
        "Revenue for the quarter was $12.4 million.\n\nRevenue for the half year was $22.5 million.\n\nIn 2012, "
        "revenue was $12.7 million.",
    ),
    Good(
        "then and now", "Revenue was $12.4 million for 2013.\n\nThat compares with revenue of $12.7 million for 2012."
    ),
    Good("forecast and actual", "Northwind has nine tidal turbines.\n\nIt expects ten tidal turbines next year."),
    Good(
        "what was and what is expected, in the same words",
        "The gross margin was 31.2 percent, up from 29.8 percent in the prior quarter.\n\nFor the fourth quarter, "
        "Northwind expects sales of $90 million and a gross margin of 31.7 percent.",
    ),
    Good(
        "two quarters in the same words",
        "The margin of 2013 was 83% versus 91% before.\n\nThe margin of 2013 was 83% versus 90% before.",
    ),
    Good(
        "two columns of one row",
        "Per share | 3Q 2013 | 3Q 2012 | YTD 2013 | YTD 2012\nRepair of the mill | 0.03 | 0.07 | 0.04 | 0.07\nSale of "
        "land | 0.06 | 0.01 | 0.07 | 0.01",
    ),
    Good(
        "the year before, with cents behind the point",
        "Net earnings were $44.5 million, or $1.76 per diluted share, as compared to $42.1 million, or $1.49 per "
        "diluted share, in 2012.\n\nIn 2013 net earnings were $36.4 million, or $1.44 per diluted share.\n\n• Net "
        "earnings of $36.4 million, or $1.44 per diluted share\n\nThe $1.44 per diluted share is a record.",
    ),
)
