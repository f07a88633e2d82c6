# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A twelfth set, in the form of `set_03`: a large drug maker that merges, and a supplier of power and gas.

At the first try 22 of 45 relations (49 %) were reported, 2 by a finding and 20 in a series, and 0 of 18 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Auberval-Stade",
        (
            (
                "1999-12-15",
                """
Auberval Completes Combination With Stade; New Group Ranks Sixth Worldwide

STRASBOURG, France, December 15, 1999 /PRNewswire/ -- Auberval-Stade (NYSE: AVS) was born today as the merger between Auberval S.A. and Stade Pharma AG, first announced on December 1, 1998, became effective. With «emp1|92,000 employees» in 150 countries and «sal1|pro forma 1998 sales of EUR 11.8 billion», the group is «rnk1|the sixth largest pharmaceutical company in the world».

"The best of two cultures comes together today," said «chm1|Jean-Luc Ferrand, Chairman of the Management Board». "«syn1|We have promised our shareholders synergies of EUR 1.1 billion a year by 2002», and we shall deliver them."

The new company will concentrate on prescription drugs, vaccines and therapeutic proteins. Its antihistamine Rinalex «rin1|had sales of EUR 610 million in the first nine months of 1999». Its low-molecular-weight heparin Trombinor «tro1|is sold in 74 countries». Research and development spending «rnd1|is planned at EUR 2 billion for 2000».

The seat of the group is «hq1|Espace Europeen, 16 Avenue de l'Europe, Strasbourg».

About Auberval-Stade: Auberval-Stade discovers, develops and markets innovative pharmaceuticals. «cro1|It holds a 47 percent stake in the crop protection venture Agrastade», from which it intends to withdraw.
""",
            ),
            (
                "2001-02-08",
                """
Auberval-Stade Reports Strong 2000 Earnings

Strasbourg, February 8, 2001 - Auberval-Stade (NYSE: AVS) said today that its core-business sales «sal2|climbed 13.6 percent to EUR 14.1 billion in 2000». Core earnings per share «eps2|were EUR 1.27, a gain of 39 percent».

«syn2|Synergies from the merger amounted to EUR 650 million in the year», ahead of plan. The number of sites was cut «sit2|from 110 to 89».

Trombinor, the group's best-selling product, «tro2|brought in EUR 1.09 billion, up 24 percent». Rinalex «rin2|contributed EUR 1.21 billion for the full year».

The U.S. Food and Drug Administration accepted the application for the ketolide antibiotic Keralide; «ker2|Auberval-Stade anticipates its approval in the second half of 2001».

In September the group agreed with the American biotechnology company Lindqvist Genetics to develop drugs for asthma. «lin2|Lindqvist is to receive $60 million at once and as much as $190 million over ten years.»

"We now expect core EPS «gui2|to grow by 25 to 30 percent in 2001»," said «chm2|Jean-Luc Ferrand, Chairman of the Management Board».
""",
            ),
            (
                "2004-04-26",
                """
Boards of Auberval-Stade and Lauzun Agree on Merger

PARIS and STRASBOURG, April 26, 2004 - The boards of Lauzun-Chastellet and Auberval-Stade announced that they have agreed on a friendly combination. «off4|Lauzun offers EUR 63.20 for each share of Auberval-Stade», of which EUR 20 in cash, after its offer of January at EUR 55.40 was refused. The new company, to be called Lauzun-Auberval, will be the third largest drug maker in the world.

"Keralide, «ker4|which the FDA approved on April 1, 2004», will be one of many growth drivers," «chm4|Patrick Lenoir, Chairman of the Management Board of Auberval-Stade», commented.

Together the companies had «sal4|sales of EUR 25.4 billion in 2003», of which Auberval-Stade «sav4|EUR 16.8 billion». «syn4|Annual synergies are put at EUR 1.6 billion.» Auberval-Stade has «emp4|some 69,000 people on its payroll».

The closing, which needs the assent of the European Commission, «clo4|is foreseen for the third quarter».

Last year Auberval-Stade exercised its right to a second asthma drug of Lindqvist Genetics; under the agreement of September 2000, which «lin4|gave Lindqvist an initial $50 million», «lic4|two compounds are now in Phase II».
""",
            ),
            (
                "2008-02-12",
                """
Lauzun-Auberval 2007 Results

Paris, February 12, 2008 - «nam8|Lauzun-Auberval» (EURONEXT: LAU and NYSE: LAV) reported net sales of «sal8|EUR 28.05 billion for 2007», an increase of 2.8 percent on a comparable basis and a decrease of 1.1 percent as published. Adjusted net income «ani8|came to EUR 7.11 billion»; consolidated net income was «cni8|EUR 5.26 billion».

«tro8|Trombinor sales reached EUR 2.61 billion», which makes it the group's first product. Vaccines «vac8|grew 14.8 percent to EUR 2.78 billion».

The pipeline «pip8|comprises 120 projects, of which 48 are in Phase II or III». «pip8b|31 applications are to be filed by the end of 2010.»

The Board will propose a dividend of «div8|EUR 2.07 per share, 18.3 percent more than a year ago». The group bought back «buy8|EUR 1.8 billion of its shares».

"We confirm our ambitions," said «ceo8|Gérard Delorme, Chief Executive Officer». Since the close of the merger «clo8|on August 20, 2004», he added, yearly synergies of «syn8|EUR 1.6 billion have been realized, one year earlier than promised».

Lauzun-Auberval employs «emp8|99,500 people in over 100 countries».
""",
            ),
            (
                "2012-02-08",
                """
Lauzun Delivers 2011 Results; Integration of Halcyon Genetics on Track

Paris, February 8, 2012 - «nam12|Lauzun» (EURONEXT: LAU and NYSE: LAV), which dropped Auberval from its name in May 2011, announced 2011 net sales of «sal12|EUR 33.39 billion». Business net income fell 4.3 percent to EUR 8.80 billion.

Halcyon Genetics, «hal12|acquired on April 4, 2011 for $20.1 billion plus a contingent value right», contributed sales of «has12|EUR 2.4 billion in nine months».

The patent cliff cost the group EUR 2.2 billion. Trombinor, «tro12|which meets generic rivals since July 2010, dropped to EUR 2.11 billion».

"«pip12|Our portfolio now holds 61 projects in clinical development, 17 of them in Phase III or submitted»," said «ceo12|Christian Wieland, Chief Executive Officer since December 2008».

Lauzun wants «sav12|to save another EUR 2 billion by 2015». For 2012 it «gui12|expects business EPS to be 12 to 15 percent lower at constant exchange rates».

A dividend of «div12|EUR 2.65 will be put to the shareholders on May 4».

About Lauzun: Lauzun, a diversified healthcare leader, has «emp12|approximately 113,000 employees».
""",
            ),
            (
                "2017-02-08",
                """
Lauzun Delivers 2016 Financial Results

Paris, February 8, 2017 - Lauzun (EURONEXT: LAU and NYSE: LAV) posted 2016 sales of «sal17|EUR 33.82 billion». Sales of Halcyon «has17|rose 17.3 percent to EUR 5.02 billion».

The asthma antibody dupexumab, which came from the alliance with Lindqvist, «dup17|is under review by the FDA, which will act by March 29, 2017». The group «lin17|owns 22.3 percent of Lindqvist».

Cost savings since 2015 «sav17|have come to EUR 1.5 billion, on the way to the goal of EUR 1.5 billion by 2018 a year early».

"«lau17|Six launches are behind us»," said «ceo17|Olivier Brandt, Chief Executive Officer». «cfo17|Jérôme Conte remains Chief Financial Officer.»

The R&D portfolio «pip17|contains 46 projects in clinical development, 13 of them in Phase III or submitted».

The Board proposes «div17|a dividend of EUR 2.96, the twenty-third raise in a row».
""",
            ),
            (
                "2018-02-07",
                """
Lauzun Delivers 2017 EPS in Line With Guidance

Paris, February 7, 2018 - Lauzun (EURONEXT: LAU and NYSE: LAV) announced net sales of «sal18|EUR 35.06 billion for 2017, compared with EUR 33.85 billion in 2016». Dupexumab, «dup18|approved in the United States on March 28, 2017», had «dus18|first sales of EUR 219 million».

The group will acquire Belleram Biosciences «bel18|for $11.6 billion or $105 per share in cash». It now has «emp18|more than 106,000 employees».

"«lau18|We have launched nine medicines since 2014»," said «ceo18|Olivier Brandt, Chief Executive Officer», who expects business EPS «gui18|to grow 2 to 5 percent in 2018».

«cfo18|Jean-Baptiste Carrel will succeed Jérôme Conte as Chief Financial Officer on October 1.»

The R&D portfolio «pip18|comprises 71 projects, including 37 new molecular entities in clinical development».
""",
            ),
        ),
        relations=pairs(
            """
            nam8 nam12 name
            emp4 emp8 headcount
            emp8 emp12 headcount
            emp12 emp18 headcount
            syn1 syn2 synergies
            syn4 syn8 synergies
            tro2 tro8 sales of a product
            tro8 tro12 sales of a product
            lin2 lin4 payment retold
            clo4 clo8 closing
            pip12 pip17 projects
            div8 div12 dividend
            div12 div17 dividend
            chm2 chm4 holder of a post
            ceo8 ceo12 holder of a post
            ceo12 ceo17 holder of a post
            cfo17 cfo18 holder of a post
            ker2 ker4 forecast missed
            dup17 dup18 day of a decision
            sal17 sal18 comparative
            lau17 lau18 launches
            sal8 sal12 sales
            has12 has17 sales of a unit
            """
        ),
        traps=pairs(
            """
            rin1 rin2 nine months beside year
            sal4 sav4 group beside one company
            ani8 cni8 adjusted beside reported
            syn1 syn4 other merger
            sav12 syn8 other thing
            tro8 vac8 other product
            gui2 gui18 other year
            hal12 bel18 other purchase
            lin2 lin17 other thing
            buy8 div8 other thing
            """
        ),
    ),
    Story(
        "Tamarack Power",
        (
            (
                "1998-07-28",
                """
Tamarack Light & Power Reports Second Quarter, Files for Rate Reduction

DULUTH, Minn., July 28, 1998 - Tamarack Light & Power Company (NYSE: TLP) today reported earnings of «eps1|41 cents per share for the quarter ended June 30», compared with 38 cents in the same quarter of 1997. Operating revenues were $187.3 million.

The utility serves «cus1|about 412,000 electric customers in northern Minnesota and Wisconsin». Its generating plants have «cap1|a combined capacity of 1,840 megawatts», of which the Two Harbors nuclear station accounts for 540.

"Our rates are already the lowest in the region, and «rat1|we have asked the Commission to let us lower them by another 2.5 percent from January 1»," said «ceo1|Walter B. Haugen, president of Tamarack».

Tamarack «win1|will build a wind farm of 30 turbines on Buffalo Ridge, which is to be in service by the end of 1999». The project «wic1|will cost $22 million».

The board declared the regular quarterly dividend «div1|of 26.5 cents a share, payable September 1».
""",
            ),
            (
                "2000-10-26",
                """
Tamarack and Prairie Gas Shareholders Vote for Merger

DULUTH, Minn., October 26, 2000 - Holders of Tamarack Light & Power (NYSE: TLP) and of Prairie Gas Corp. have approved the merger of the two utilities, the companies said. «mer2|Under the accord signed on April 17, 2000, each Prairie share will be exchanged for 0.84 share of Tamarack.» The transaction, «mev2|worth $735 million including debt», «mec2|should close early next year», when the last of four commissions has ruled.

The combined company will have «cus2|435,000 electric and 290,000 gas customers». It will be led by «ceo2|Walter Haugen as chairman and chief executive officer»; «coo2|Lucille Marchetti of Prairie will be president and chief operating officer».

The Buffalo Ridge wind farm «win2|went into operation in June 2000, six months late, with 33 turbines».

Third-quarter earnings «eps2|were 52 cents a share». For the year Tamarack «gui2|still looks for $1.75 to $1.85 a share».
""",
            ),
            (
                "2003-02-04",
                """
Tamarack Energy Announces 2002 Earnings

DULUTH, Minn., February 4, 2003 - Tamarack Energy, Inc. (NYSE: TMK), «nam3|known until the acquisition of Prairie Gas as Tamarack Light & Power», earned $98.6 million, or «eps3|$1.92 per share, in 2002». Excluding a charge for the write-down of telecommunications ventures, earnings «epx3|would have been $2.14 per share».

«mec3|Since the merger was consummated on March 30, 2001», $31 million of annual costs have been taken out.

The Nuclear Regulatory Commission «lic3|renewed the license of the Two Harbors station until 2034»; the old license «lix3|would have expired in 2014».

"2003 will be a year of construction," said «ceo3|Lucille Marchetti, president and chief executive officer». The company «gas3|will spend $260 million on a gas-fired plant of 480 megawatts at Cloquet, to start in the summer of 2005».

The dividend is raised «div3|to 29 cents per quarter».
""",
            ),
            (
                "2006-05-02",
                """
Tamarack Energy Reports First Quarter 2006

DULUTH, Minn., May 2, 2006 - Tamarack Energy, Inc. (NYSE: TMK) reported earnings of 61 cents per share. The Cloquet plant «gas4|has been running since November 2005; its cost was $281 million». With it, Tamarack's generating capacity «cap4|totals 2,460 megawatts».

The company has «cus4|468,000 electricity and 322,000 gas customers» and «emp4|2,950 employees». Wind now provides 6 percent of its electricity, and Tamarack «ren4|aims at 15 percent by 2012».

In March Tamarack bought the Iowa distributor Cedar Falls Gas «ced4|for $118 million».

The board increased the dividend «div4|for the seventh consecutive year, to 33 cents a quarter».
""",
            ),
            (
                "2013-02-12",
                """
Tamarack Energy Reports 2012 Results

DULUTH, Minn., February 12, 2013 - Tamarack Energy, Inc. (NYSE: TMK) had net income of $164.1 million in 2012, «eps5|or $2.71 per diluted share». Renewable sources «ren5|supplied 13 percent of the electricity that it sold».

«div5|The quarterly dividend goes from 42 to 44 cents.» «ceo5|Paul Anselm, who became chief executive when Lucille Marchetti retired in 2010», said that «cus5|Tamarack now serves 512,000 homes and businesses with electricity».

The company «coa5|will shut its last coal-fired unit, of 210 megawatts, by the end of 2018».

In 2013 Tamarack «gui5|expects to earn between $2.75 and $2.90 per share» and «inv5|to invest $540 million».
""",
            ),
            (
                "2014-02-11",
                """
Tamarack Energy Announces 2013 Earnings

DULUTH, Minn., February 11, 2014 - Tamarack Energy, Inc. (NYSE: TMK) earned «eps6|$2.68 per share in 2013», below its expectations, after a mild winter. Capital expenditures «inv6|were $572 million». Workforce: «emp6|3,340 at year-end».

"«coa6|We will close our last coal unit in 2016, two years ahead of plan»," said «ceo6|Paul Anselm, chairman, president and chief executive officer».

The Two Harbors station, «lic6|whose license runs through 2033», produced at 94 percent of its capacity.
""",
            ),
        ),
        relations=pairs(
            """
            win1 win2 forecast missed
            div1 div3 dividend
            div3 div4 dividend
            div4 div5 dividend
            cus1 cus2 customers
            cus2 cus4 customers
            cus4 cus5 customers
            cap1 cap4 capacity
            ceo1 ceo2 title
            coo2 ceo3 title
            ceo2 ceo3 holder of a post
            ceo3 ceo5 holder of a post
            ceo5 ceo6 title
            mec2 mec3 closing
            gas3 gas4 cost and start of a plant
            lic3 lic6 end of a license
            ren4 ren5 share of renewables
            gui5 eps6 guidance missed
            inv5 inv6 planned and spent
            coa5 coa6 closing moved
            emp4 emp6 headcount
            eps5 eps6 earnings per share
            """
        ),
        traps=pairs(
            """
            eps3 epx3 with and without a charge
            eps1 eps2 other quarter
            wic1 gas3 other plant
            mev2 ced4 other purchase
            lic3 lix3 new beside old
            gui2 gui5 other year
            cap4 coa5 part
            rat1 ren4 other thing
            """
        ),
    ),
)
