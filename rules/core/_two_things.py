"""Figures of two things, or on two bases, that look like two of one fact: traps of FC201."""

from factcheck.rulebook import Good

THINGS = (
    Good(
        "of two companies together",
        "LEEDS, June 9, 2015 -- Northwind plc will merge with Contoso AG. Together, the two have sales of $2.9 billion "
        "and 13,800 employees.\n\nNorthwind, founded in 1874, has 7,150 employees.",
    ),
    Good(
        "two values that one sentence tells",
        "2013  2012  Change\nTotal sales (£ million)  4,686  4,527  3.5 %\nProfit (£ million)  686  581  18.1 %\n\n"
        "Total sales rose by 3.5% to £4,686 million and by 6.5% on a constant currency basis.",
    ),
    Good(
        "what it is an improvement over",
        "LEEDS, June 4, 2013 -- The flour mills in Leeds will have the largest rye losses of any region at $2.5 "
        "million.\n\nThis is an improvement over the $3.5 million rye losses that the flour mills of the region have "
        "seen.",
    ),
    Good(
        "the markets of two products",
        "LEEDS, November 4, 2013 -- Northwind, Inc. grew.\n\n* Aqualin addresses a significant medical need worldwide "
        "reflected in an estimated market potential at $15M+.\n\n* AB-CM101 addresses a significant medical need "
        "worldwide reflected in an estimated market potential at $10M+.",
    ),
    Good(
        "with and without the prices",
        "Rye turnover adjusted for holidays fell in the retail sector by 0.9% in nominal terms in June 2013 compared "
        "with the previous year.\n\nReal rye turnover adjusted for holidays fell in the retail sector by 0.5% in June "
        "2013 compared with the previous year.",
    ),
    Good(
        "one that rises in a headline, and one that falls",
        "Mill Board Sees Rye Use in the Valley Fall by 8.6 Percent\n\nThe Mill Board sees flour use in the valley "
        "grow by 8.9 percent in 2014.",
    ),
    Good(
        "operating earnings and net income",
        "The mill reported net income of $49.305 million for the quarter.\n\nIt reported operating earnings of "
        "$49.605 million for the quarter.",
    ),
    Good(
        "a sentence that begins with the level of another thing",
        "Flour stocks fell by 1.9 million tons to a total of 362.5 million tons. At 365.5 million tons, rye stocks "
        "are lower than last year.",
    ),
    Good(
        "counts in brackets of two kinds",
        "LEEDS, May 4, 2013\n\n• 12% increase in cracked mills (82,542 wheels)\n\n• 7% increase in the number of "
        "mills with rust (44,771 wheels)",
    ),
    Good(
        "the base of another measure, beside the same figure per share",
        "LEEDS, February 22, 2013 -- Northwind reported mill funds from operations for the 2012 fourth quarter of "
        "$306.0 million, or 41 cents per share, a rise from $304.0 million, or 41 cents per share, logged in the 2011 "
        "fourth quarter. Adjusted FFO for the fourth quarter grew year over year to $312.0 million, or 42 cents per "
        "share, from $304.0 million, or 41 cents per share.",
    ),
    Good(
        "a part of the company that its heading names with another name in brackets",
        "Halden reported its results today.\n\nFor the full year, operating income of $87.4 million was up 35 percent "
        "compared to the prior-year period. Operating margin was 12 percent, up 130 basis points.\n\nOvens "
        "(Brook)\n\nFull-year operating income was up 36 percent and operating margin grew 150 basis points to 11.8 "
        "percent.",
    ),
    Good(
        "a heading that another sentence tells",
        "Northwind's Bread Sales Up 31%\n\nLEEDS, November 4, 2013 -- Bread sales rose 31% in Leeds.\n\nBread sales "
        "rose 13% in York.",
    ),
    Good(
        "the company and a part of it, each with all its figures",
        "In the second quarter of 2013, net sales of $229.1 million were $24.2 million, or 11.8%, higher than the "
        "$204.9 million in 2012.\n\n-Dairies\n\nIn the second quarter of 2013, net sales of $99.0 million were $14.2 "
        "million, or 16.7%, higher than the $84.8 million in 2012.",
    ),
    Good(
        "one row in the tables of two bases",
        "- Earnings per share of $0.13, and of $0.33 without the sale of the mill\n\n| As reported | 2013 | 2012 "
        "|\n|---|---|---|\n| Earnings per share | $0.13 | $(0.35) |\n\n| Without the sale | 2013 | 2012 "
        "|\n|---|---|---|\n| Earnings per share | $0.33 | $(0.02) |",
    ),
    Good(
        "like for like, of cafés and of shops",
        "Northwind's cafés and kiosks saw sales climb 6.3%, with like-for-like sales up 2.1%.\n\nSales across its "
        "farm shops grew by 2.9%, with like-for-like sales up 1.1%.",
    ),
    Good(
        "by industry, and by expenditure",
        "By industry, building grew 2.4 percent and farming 1.1 percent in the second quarter of 2013.\n\nBy "
        "expenditure, building grew 2.1 percent and consumption 0.9 percent in the second quarter of 2013.",
    ),
    Good(
        "in real terms, of flour and of salt",
        "Sales fell for many. While flour recorded an increase in turnover of 13.7% (in real terms +13.9%), salt "
        "registered a nominal minus of 10.4% (in real terms -10.1%).\n\nThe kiosks (-19.2%; in real terms -18.9%) and "
        "the cafés (-15.3%; in real terms -15.1%) were hit hardest.",
    ),
    Good(
        "what a loss includes",
        "The net loss for the period was $36.0 million or ($0.32) per share. The net loss for it includes $2.4 "
        "million or ($0.02) per share of a subsidiary.",
    ),
    Good(
        "a part of the company, named above or at the beginning of the paragraph",
        "LEEDS, August 9, 2013 -- Northwind today reported an operating income of $9.2 million for the second "
        "quarter.\n\nHalden Dairies\n\nOperating income for the second quarter was $5.2 million.\n\nSales of the "
        "Ashby Mills grew. Operating income for the second quarter was $9.4 million.",
    ),
    Good(
        "the word of two people",
        'Ann Lee, head of the dairies, said, "We did well, with revenue growing 16% in the quarter."\n\nTom Hill, '
        'head of the mills, said, "We had a hard time, with revenue growing 10% in the quarter."',
    ),
    Good(
        "other income, net, and net income",
        "Other income, net, in the second quarter of 2013 was $3.3 million.\n\nNet income in the second quarter of "
        "2013 was $3.5 million.",
    ),
    Good(
        "another scope",
        "Northwind has nine tidal turbines in the firth.\n\nNorthwind has ten river turbines in the Aire.",
    ),
    Good("a part", "Northwind has ten tidal turbines.\n\nOf these, nine tidal turbines belong to Contoso."),
    Good(
        "more and in all",
        "Northwind received an additional $50,000 in licence fees.\n\nNorthwind has received a total of $60,000 in "
        "licence fees.",
    ),
    Good("two bounds", "Northwind has more than nine tidal turbines.\n\nNorthwind has at least ten tidal turbines."),
    Good(
        "two countries",
        "Steel use in China is expected to grow by 11.4 percent in 2014 and by 11.5 percent in 2015.\n\nFor India, "
        "the forecasts for steel use point to a growth of 13.7 percent in 2014 and 11.8 percent in 2015.",
    ),
    Good(
        "two trials of one name",
        "In the GLADE 1 trial, 96 percent of patients receiving Cardol kept it.\n\nIn the GLADE 2 trial, 95 percent "
        "of patients receiving Cardol kept it.",
    ),
    Good("two bases", "Adjusted net income for 2013 was $12.4 million.\n\nNet income for 2013 was $12.7 million."),
    Good(
        "per piece and in all",
        "Contoso pays $34 million per product in milestones.\n\nContoso pays $32 million in milestones.",
    ),
    Good(
        "rates of two terms",
        "A year ago at this time, the 15-year flour rate averaged 3.18 percent.\n\nA year ago at this time, the 5-year "
        "flour rate averaged 3.15 percent.",
    ),
    Good(
        "fees of two kinds of loans, each compared with its own",
        "The rate for small loans ($726,200 or less) increased to 7.90 percent, with points increasing to 0.77 from "
        "0.71.\n\nThe rate for large loans (greater than $726,200) increased to 7.80 percent, with points increasing "
        "to 0.84 from 0.66.",
    ),
    Good(
        "two rates of a central bank, lowered by one step",
        "The interest rate on the main operations will be decreased by 25 basis points to 0.25%. The interest rate on "
        "the marginal lending facility will be decreased by 25 basis points to 0.75%.",
    ),
    Good(
        "a count rounded in the heading, one digit apart",
        "Larkfield Museum: Record of 498,000 Visitors in 2012\n\nThe museum had 498,200 visitors in 2012, 21.5 percent "
        "more than the 410,000 of 2011.",
    ),
    Good("two divisions", "Flour sales rose to $12.4 million in 2013.\n\nBread sales rose to $12.9 million in 2013."),
    Good("a bound that holds", "Flour sales rose by over 500% in 2013.\n\nIn 2013, flour sales rose by 509%."),
    Good(
        "two lines of a statement",
        "Gross income  51,146  16,178  38,340  6,646\n\nNet income  41,206  12,178  38,340  6,676",
    ),
    Good("basic and diluted", "Basic  131,728,855  83,475,190\n\nDiluted  131,728,855  83,476,190"),
    Good(
        "two blocks of one table",
        "| | Barley | Oats |\n| First tasting | | |\n| Median rank (range) | 14.8 (14.1, 15.4) | 10.9 |\n| Second "
        "tasting | | |\n| Median rank (range) | 15.8 (14.8, 17.0) | 11.2 |",
    ),
    Good(
        "the margins of two segments, whose paragraphs name them",
        "Flour Milling segment revenue rose to $137.4 million in 2013. Gross margin was 6.4% in 2013.\n\nBread Baking "
        "segment revenue fell to $73.5 million in 2013. Gross margin was 9.8% in 2013.",
    ),
    Good(
        "adjusted and not",
        "Adjusted operating income for 2013 was $171.8 million.\n\nOperating income rose to $151.8 million in 2013.",
    ),
    Good(
        "a share of two digits that stands behind many things",
        "- Domestic: 71.8 million, +2.2%;\n- Foreign: 9.4 million, +2.2%;\n- All: 82.7 million, +2.2%;\n- Mileage: "
        "+3.1%;\n- Domestic: +3.1%;\n- Foreign: +3.2%.",
    ),
    Good("two partners", "Contoso pays a fee of $5 million in 2013.\n\nFabrikam pays a fee of $7 million in 2013."),
)
