"""Documents that give one fact one figure, and those that give it two: the examples of FC201."""

from factcheck.rulebook import Bad, Good

ONE = (
    Good(
        "two endpoints of a trial",
        "The primary endpoint, pain after four hours on the Leeds scale, had a p-value of 0.021. The patients' own "
        "burden at four hours, on the York score, had a p-value of 0.024.",
    ),
    Good(
        "the same in headline and text",
        "Northwind Has Nine Tidal Turbines\n\nNorthwind now has nine tidal turbines in the firth.",
    ),
    Good(
        "what each is compared with is another",
        "Orders of the Aqua pump in Leeds were 29,900 in May, compared to 30,200 a year ago. Repeat orders of the "
        "Aqua pump in Leeds were 29,300 in May, compared to 27,700 a year ago.",
    ),
    Good(
        "given more seldom",
        "Given every week, the maximum tolerated dose of AB-301 was 135 mg.\n\nGiven every three weeks, the maximum "
        "tolerated dose of AB-301 was 235 mg.",
    ),
    Good(
        "rounded in the headline",
        "Northwind Sells 1.2 Million Loaves\n\nNorthwind sold 1,184,300 loaves in its first summer.",
    ),
)

TWO = (
    Bad(
        "headline and text",
        "Northwind Has Nine Tidal Turbines\n\nLEEDS, June 4, 2013 -- Northwind now has ten tidal turbines.",
        finds="Nine",
    ),
    Bad(
        "what is said about the company",
        "LEEDS, June 4, 2013 -- Northwind now has 12 mills in Leeds.\n\nAbout Northwind\n\nNorthwind has 11 mills in "
        "Leeds.",
        finds="11",
    ),
    Bad(
        "a coarse third figure hides nothing",
        "LEEDS, June 4, 2013 -- The mill employs 1,040 people.\n\nAbout a thousand visitors came.\n\nThe mill employs "
        "1 thousand people.\n\nThe mill employs 960 people.",
        finds="960",
    ),
    Bad(
        "one digit of many",
        'LEEDS, June 4, 2013 -- Northwind has received a licence payment of $145,950 from Contoso.\n\n"This $145,850 '
        'licence payment shows what we can do," said Ann Lee.',
        finds="$145,850",
    ),
    Bad(
        "one digit of three, in the same words",
        "Flour sales reached $12.4 million in 2013.\n\nIn 2013, flour sales rose to $12.9 million.",
        finds="$12.9 million",
    ),
    Bad(
        "a result beside what it is per share",
        "Net income was $2.2 million, or $0.33 per share, in 2012.\n\nThat is more than the net income of $2.5 "
        "million or $0.33 per share.",
        finds="$2.5 million",
    ),
    Bad(
        "the last of a row that is told twice",
        "Operating income  51,146  16,178  38,340  6,646\n\nThe mill has no debt.\n\nGAAP Operating Profit (Loss)  "
        "51,146  16,178  38,340  6,676",
        finds="6,676",
    ),
    Bad(
        "cents a share, in the text and in a row",
        "Diluted net loss per share improved to $(0.36), compared to $(0.29) in 2012.\n\nTotal expenses  $693,005  "
        "$839,183\n\nNet Loss Per Share (Basic and Diluted)  $(0.06)  $(0.29)",
        finds="$(0.06)",
    ),
    Bad(
        "two figures that are compared in both places",
        "Total revenue: $21.1 million, compared with $28.3 million in 2012.\n\nIn 2013, revenue was $28.1 million "
        "compared to revenue of $28.3 million for the full year 2012.",
        finds="$28.1 million",
    ),
    Bad(
        "a line that lost its end",
        "Flour 3,641 3,488 3,152 3,224Rye 2,415 2,371 1,773 1,671For the quarter ended June 30, 2013 the mill "
        "reported cash expenses of $330,790 compared to $339,256 in 2012.\n\nCash Expenses  $330,790  $339,556",
        finds="$339,556",
    ),
    Bad(
        "a headline that the story does not tell",
        "Debt Falls $25.9M as Mill Sells Land\n\nLEEDS, June 4, 2013 -- The mill has reduced its total debt, "
        "including long-term loans and leases, by $28.9 million.",
        finds="$28.9 million",
    ),
    Bad(
        "a headline of two lines, and a highlight",
        "NORTHWIND REPORTS THIRD QUARTER 2013 RESULTS;\nAUTHORIZES $10 MILLION MILL PROGRAM\n\nLEEDS, November 4, "
        "2013 -- Northwind grew.\n\n- Authorizes $100 million mill program\n- Sells a mill",
        finds="$10 MILLION",
    ),
    Bad(
        "two digits of a percentage in a heading, and the paragraph below",
        "Northwind Statistics, July 2013\n\nBread sales decreased by 7.3% compared with the previous year\n\nAdjusted "
        "bread sales with constant prices decreased by 3.7% in July 2013 compared with the previous year. In the same "
        "month cake sales decreased by 1%.",
        finds="3.7%",
    ),
    Bad(
        "a percentage of two digits in a headline that the story does not tell",
        "Mill Board Revises Rye Forecast to 3.9 Percent\n\nIn its latest outlook the Mill Board has upgraded its rye "
        "forecast for the valley to 3.6 percent in 2014.",
        finds="3.6 percent",
    ),
    Bad(
        "a change in the highlights and in somebody's words, both with the level that it led to",
        "NORTHWIND REPORTS THIRD QUARTER 2013 RESULTS\n- Third Quarter 2013 Sales Increase to $31.1 million -\n- Aqua "
        "Pump Sales Increase 31% to a Record 56,100 Pumps -\n\nLEEDS, November 4, 2013 -- Northwind, Inc. "
        'grew.\n\n"We are pleased to report that global Aqua pump sales increased by 21% to a record 56,100 in the '
        'third quarter," said Ann Lee.',
        finds="21%",
    ),
    Bad(
        "one measure, told again in nearly the same words",
        "Northwind, a builder of mills, said on Friday that trading was strong and that it is on track to deliver "
        "full-year volume output of around 7,500 mills.\n\nAnn Lee, Chief Executive, said: 'Northwind has delivered "
        "strong trading, and we remain on track to deliver full year volume output of around 7,800 mills.'",
        finds="7,800",
    ),
    Bad(
        "a dividend in a headline",
        "Northwind Reports Third Quarter 2013 Results\nMill Announces Quarterly Dividend of $0.40 per Share\n\nLEEDS, "
        "November 4, 2013 -- Net income was $5.0 million for the nine months ended September 30, 2013. The Board of "
        "Directors declared a dividend of $0.04 per common share, payable on December 6, 2013.",
        finds="$0.04",
    ),
    Bad(
        "a change, in the highlights and in the story",
        "Northwind Reports Fourth Quarter Results\n\nFourth Quarter 2013 Highlights\n\n  Operating income increased "
        "20.4% to $151.8 million\n  Operating margin expanded 45 bps to 6.4%\n\nIn the fourth quarter of 2013, "
        "operating income was $151.8 million, an increase of 20.7%.",
        finds="20.7%",
    ),
    Bad(
        "what is per share, in the headline and in brackets",
        "Northwind Reports Second Quarter Results\n\nNet Loss Per Share – $0.96\n\nLEEDS, August 9, 2011 -- Net loss, "
        "including gains and losses on the mills, totaled $12,481,000 ($0.26 per share) for the second quarter of "
        "2011.",
        finds="$0.26",
    ),
    Bad(
        "a change before its measure",
        "Freight costs rose, with a $22.2 million increase in freight costs in the quarter.\n\nThe $25.2 million "
        "increase in freight costs came from diesel.",
        finds="$25.2 million",
    ),
    Bad(
        "two periods in turn",
        "For the three and six months ended June 30, 2013, flour sales increased by 34% and 28%, respectively.\n\nFor "
        "the three months ended June 30, 2013, flour sales were $481,788, an increase of 24%.",
        finds="24%",
    ),
    Bad(
        "an acronym in the text and its words in a row",
        "Return on average assets (ROAA) for the quarter was 1.36%.\n\nFinancial ratios\n\nReturn on Average Assets   "
        "1.66%   1.31%\nReturn on Average Equity   12.02%   11.74%",
        finds="1.66%",
    ),
    Bad(
        "two bounds of one thing",
        "Contoso pays Northwind up to $118 million in milestones.\n\nIt has a term of nine years.\n\nIn all, Contoso "
        "pays Northwind up to $148 million in milestones.",
        finds="$148 million",
    ),
    Bad(
        "what a result is per share, and again",
        "The mill has reported a net income of $419 million, or $1.42 diluted income per share, for the second "
        "quarter of 2013.\n\nThe chairman said that it generated net income per share of $1.72.",
        finds="$1.72",
    ),
    Bad(
        "net income in the story, and earnings in somebody's words",
        "LEEDS, May 6, 2014 -- Northwind, Inc., the owner of Dell Mill, reported net income of $49.305 million for "
        'the quarter.\n\n"Again I am able to announce record earnings of $49.605 million," said Ann Lee.',
        finds="$49.605 million",
    ),
    Bad(
        "a count in brackets between a measure and its change",
        "Northwind Reports Its Quarter; Same-Store Rye Sales Grow 7.4%\n\nLEEDS, May 6, 2014 -- Northwind grew.\n\n• "
        "Increased same-store (313 shops) rye sales 7.7% year-over-year.",
        finds="7.7%",
    ),
    Bad(
        "a year-over-year increase of a figure that was told",
        "• Reported sales per mill, as adjusted, of $0.21, representing a year-over-year increase of 23.5%.\n\nSales "
        "per mill, as adjusted, increased 26.5% to $0.21.",
        finds="26.5%",
    ),
)
