# ruff: noqa: E501  (a paragraph of a release is one line)
"""
An eighteenth set, in the form of `set_03`: an Irish maker of packaging.

It was written after the cures for the seventeenth set, and nothing has been cured by it.  At the first try 17 of 24
relations (71 %) were reported, and 0 of 12 traps flagged; 8 of 24 without the cures for the three sets before.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Killarow",
        (
            (
                "1999-03-10",
                """
Killarow Group plc – Preliminary Results 1998

Cork, 10 March 1999: Killarow Group plc, the paper and packaging company, announces its results for the year ended 31 December 1998.

Operating profit before exceptional items advanced by 14% «opp99|to IR£41.6 million». Adjusted earnings per share were «eps99|19.3p (1997: 17.1p)». The directors propose a final dividend of 3.4p, making «div99|5.1p for the year».

The Group «mil99|operates 27 plants in six countries» and «emp99|employs 4,350».

Liam Hegarty, «ceo99|Chief Executive», stated: "Our rebuilt paper machine at Youghal, «pm99|on which IR£36 million was spent, will attain its full output of 210,000 tonnes during 2000»."

«acq99|Agreement has been reached to buy 70% of Papelera Ibor of Spain for €58 million; completion is conditional on clearance by the competition authorities and is expected in April.»
""",
            ),
            (
                "2001-09-05",
                """
Killarow Group plc

Interim report for the six months to 30 June 2001

Sales in the half year «sal01|rose to €412 million from €389 million». Adjusted earnings per share «eps01|were 14.8 cent (2000: 13.6 cent)».

Youghal, «pm01|which produced 196,000 tonnes last year, is now running at its full rate of 215,000 tonnes». The Group's «mil01|31 plants» have 5,020 people on their books.

Papelera Ibor, «acq01|70% owned since May 1999», contributed operating profit of €4.9 million. «min01|Killarow has an option to purchase the other 30% at any time before the end of 2003.»

A new corrugated plant «lod01|at Łódź in Poland, costing €29 million, is to be commissioned in spring 2002».

Net borrowings «nb01|amounted to €318 million at 30 June».

The Board announces that Mr Liam Hegarty «ceo01|intends to step down as Chief Executive at the end of the year. Ms Orla Fennessy, Chief Operating Officer, has been appointed to succeed him».
""",
            ),
            (
                "2003-11-19",
                """
KILLAROW EXERCISES OPTION OVER PAPELERA IBOR

Cork, 19 November 2003

Killarow Group plc has exercised its option and now owns all of Papelera Ibor. «min03|The consideration for the 30% is €33 million in cash.»

Łódź, «lod03|which opened in October 2002, six months late, cost €31.5 million» and has 160 employees.

Orla Fennessy, «ceo03|Chief Executive», commented: "«syn03|We look for savings of €6 million a year in Spain by 2005.»"

Borrowings «nb03|are forecast to be about €290 million at the year end».
""",
            ),
            (
                "2005-03-09",
                """
Killarow Group plc – Results for the Year to 31 December 2004

9 March 2005

- Adjusted earnings per share «eps05|down 9% to 27.4 cent»
- Total dividend «div05|of 11.2 cent, unchanged»
- «nb05|Net borrowings of €276 million (2003: €294 million)»

Trading was hit by the price of waste paper. «clo05|The plant at Tralee will close in June with the loss of 210 jobs, at a cost of €14 million.»

"«syn05|Savings in Spain have come in at €7 million, ahead of plan»," said Ms Fennessy. "«gui05|We expect earnings per share to recover to between 29 and 31 cent in 2005.»"

Donal Twomey, «cfo05|Group Finance Director since 1996, retires in May; his successor is Ms Grace Adeyemi».

Killarow «emp05|had 5,480 employees at year end», «mil05|in 34 plants».
""",
            ),
            (
                "2006-03-08",
                """
Killarow Group plc – Results for the Year to 31 December 2005

8 March 2006

Adjusted earnings per share «gui06|were 28.1 cent», slightly below our guidance. Tralee «clo06|ceased production in July 2005; closure costs came to €16.5 million».

The dividend «div06|is increased by 4% to 11.6 cent».

«bid06|The Board confirms that it has received an approach from Norrland Packaging AB at €6.40 per share, which it has rejected as inadequate.»

Killarow has agreed a contract with Danmejeri, «dan06|worth €120 million over five years from January 2007, for milk cartons».

Grace Adeyemi, «cfo06|Finance Director», said net borrowings «nb06|had declined to €251 million».
""",
            ),
            (
                "2007-06-27",
                """
Norrland and Killarow agree on increased offer

Stockholm and Cork, 27 June 2007

The boards of Norrland Packaging AB and Killarow Group plc have agreed on «bid07|an offer of €7.85 in cash for each Killarow share, which values the company at €1.31 billion». «bidc07|It is anticipated that the scheme will become effective in September.»

Orla Fennessy «ceo07|will leave following completion», and Mr Henrik Sandell of Norrland «ceo07b|will be in charge of the Irish business».
""",
            ),
            (
                "2008-10-22",
                """
Norrland Killarow invests in Youghal

Cork, 22 October 2008

Norrland Killarow, «bidc08|which has been part of Norrland Packaging since 4 October 2007», is to put €48 million into a biomass boiler at Youghal. «boi08|It will supply 75% of the mill's energy from the beginning of 2011 and create 30 jobs.»

The contract with Danmejeri «dan08|has been extended by three years to the end of 2014».

Henrik Sandell, «ceo08|Managing Director», said that «mil08|29 plants now bear the Killarow name».
""",
            ),
            (
                "2011-05-18",
                """
Youghal mill goes green

Cork, 18 May 2011

The biomass boiler of Norrland Killarow «boi11|was fired up on 2 May. It cost €51 million and covers 78% of the energy that the mill uses.»

"Youghal made «pm11|232,000 tonnes of paper in 2010», a record," said Henrik Sandell, who «ceo11|hands over as Managing Director to Ms Niamh Corcoran in August».
""",
            ),
        ),
        relations=pairs(
            """
            mil99 mil01 plants
            mil01 mil05 plants
            mil05 mil08 plants
            emp99 emp05 headcount
            ceo99 ceo01 holder of a post
            ceo01 ceo03 holder of a post
            ceo08 ceo11 holder of a post
            cfo05 cfo06 holder of a post
            pm99 pm01 capacity
            pm01 pm11 output
            acq99 acq01 closing
            min01 min03 option
            lod01 lod03 opening of a plant
            nb01 nb05 net debt
            nb03 nb05 forecast beside result
            nb05 nb06 net debt
            syn03 syn05 target beside figure
            gui05 gui06 guidance missed
            div05 div06 dividend
            clo05 clo06 cost of a closure
            bid06 bid07 price of an offer
            bidc07 bidc08 closing
            dan06 dan08 term of a contract
            boi08 boi11 opening of a plant
            """
        ),
        traps=pairs(
            """
            eps99 eps01 year beside half
            eps01 eps05 half beside year
            div99 div05 other currency
            pm99 lod01 other plant
            acq99 min03 other stake
            clo05 boi08 jobs lost and created
            bid07 dan06 other thing
            sal01 nb01 other thing
            lod03 clo06 other plant
            gui05 eps05 other year
            boi08 pm11 other thing
            mil08 boi11 other thing
            """
        ),
    ),
)
