# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A third set: whole releases of five invented issuers over twenty years, written before anybody looked what is found.

A mark is `«name|words»`.  A relation is two marks that a reviewer wants to see side by side; a trap is two marks that
look like one fact and are none.  At the first try 60 of 157 relations (38 %) were reported and 0 of 61 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Tarrant Biologics",
        (
            (
                "2000-11-09",
                """
Tarrant Biologics and Meridor Enter Broad Agreement on Antibody Products

CAMBRIDGE, Mass., November 9, 2000 - Tarrant Biologics, Inc. (Nasdaq: TRNT) today announced that it has entered into a multi-year agreement under which Meridor, Inc. obtains access to Tarrant's «acr1|Linked Antibody Toxin (LAT)» technology for the discovery and development of anticancer products.

Under the terms of the agreement, which was «sign1|signed on September 27, 2000», Meridor will pay Tarrant an «up1|upfront fee of $5 million». Meridor may take exclusive licenses to individual targets over a ten-year period, and for each target licensed Tarrant stands to receive milestone payments of «ms1|up to $45.5 million», in addition to royalties on net sales. The agreement «exp1|runs until September 2010» unless it is extended by the parties.

"This is the «coll1|third collaboration» that we have concluded since January," said «ceo1|Walter P. Sayles, Ph.D., Chairman and Chief Executive Officer» of Tarrant. "We look forward to working with the scientists at Meridor, whose commitment to oncology is well known."

Tarrant currently has «clin1|two product candidates in human clinical trials», of which the more advanced, TB-101, is «ph1|in Phase II studies» for the treatment of colorectal cancer. The Company expects to «ind1|file an Investigational New Drug application for TB-201 in the second half of 2001».

Tarrant Biologics, Inc. discovers and develops antibody-based medicines for the treatment of cancer. The Company's headquarters are located at «addr1|128 Sidney Street, Cambridge, Massachusetts», and it «hc1|employs 118 people». Its partners include «pl1|Hoffer AG, Meridor, Inc. and Biosanct GmbH».

This press release contains forward-looking statements that involve risks and uncertainties, including those described in the Company's Annual Report on Form 10-K for the fiscal year ended June 30, 2000.
""",
            ),
            (
                "2004-08-17",
                """
Tarrant Biologics Reports Fiscal Year 2004 Results

CAMBRIDGE, Mass., August 17, 2004 - Tarrant Biologics, Inc. (Nasdaq: TRNT) today reported financial results for the three-month period and fiscal year ended June 30, 2004.

For the fiscal year, the Company reported a «nl04|net loss of $9.6 million», or $0.24 per share, compared to a net loss of $19.98 million, or $0.48 per share, for fiscal 2003. Revenues for fiscal 2004 were «rev04|$24.4 million», including «rs04|$13.9 million» of research and development support from Hoffer AG and $6.2 million of clinical materials reimbursement.

As of June 30, 2004, Tarrant had «cash04|approximately $94.6 million in cash and marketable securities», compared to $101.3 million as of June 30, 2003. For fiscal 2005, which ends on June 30, 2005, the Company «guid05|anticipates a net loss of between $14 million and $17 million» and expects to end the year with cash of at least $80 million.

"Fiscal 2004 was a year of considerable progress," commented «ceo2|Walter P. Sayles, Chairman and CEO». "«clin2|Four compounds that make use of our LAT technology are now in the clinic», and a «pat2|total of more than 180 patients have been treated» with them. «fc2|By the end of calendar 2005 we expect seven such compounds to be in clinical testing.»"

As previously announced, the Company submitted its «indr|IND for TB-201 in November 2001», and a «start2|Phase I trial began in March 2002».

In July 2003, Tarrant and Hoffer AG «coll2|entered into a five-year collaboration» under which Hoffer committed «fund2|$62.5 million in research funding». Hoffer may extend the research term for two further periods of one year each.

About Tarrant

Tarrant Biologics, Inc., headquartered at 128 Sidney Street in Cambridge, had «hc2|171 employees as of June 30, 2004». The Company «bldg2|leases approximately 64,000 square feet» of laboratory and office space in Cambridge and owns a conjugate manufacturing plant in Norwood.
""",
            ),
            (
                "2007-05-03",
                """
Hoffer-Lindt Exercises Option for Expanded Use of Tarrant's Technology

- Company reports third-quarter results and appoints President -

CAMBRIDGE, Mass.--(WIRE)--May 3, 2007-- Tarrant Biologics, Inc. (NASDAQ: TRNT) today announced that Hoffer-Lindt, the company formed in 2005 by the merger of Hoffer AG and Lindt S.A., has exercised its option for expanded access to Tarrant's LAT technology under an «opt3|option agreement entered into in December 2005».

In 2003, «ren3|Hoffer-Lindt and Tarrant entered into a five-year collaboration» to discover and develop antibody products. In connection with today's exercise Hoffer-Lindt will make a «opx3|$4 million payment», in addition to the $750,000 that Tarrant received on signing the option. The exercised agreement has a term of three years, through «opexp3|May 2010», and can be renewed once upon payment of «renew3|a fee of $2.5 million».

Financial results. For the quarter ended March 31, 2007, Tarrant reported a net loss of «q307|$5.1 million», or $0.12 per basic and diluted share, compared to «q306|$3.4 million», or $0.08 per share, for the same quarter of the previous year. The Company ended the quarter with $61.2 million in cash and securities and now «guid07|expects its net loss for fiscal 2007 to be between $18 million and $20 million».

The Company also said that «pres3|Ingrid M. Falk has joined as President and Chief Operating Officer». Dr. Sayles continues as «ceo3|Chairman and Chief Executive Officer».

About Tarrant's LAT technology

The LAT technology links a cell-killing agent to an antibody. «clin3|Five LAT compounds are in clinical testing today»: three through collaborators and «own3|two that Tarrant owns outright». The most advanced, «ph3|lirutuzumab bexatansine (L-BX), is in Phase II trials» for metastatic breast cancer through a collaboration with Centaura, a member of the Valois Group. Through «pat3|March 2007, over 400 patients had received LAT compounds».

Tarrant's collaborators are «pl3|Biosanct, Centaura, Hoffer-Lindt and Meridor».
""",
            ),
            (
                "2009-11-12",
                """
Meridor Takes Two Licenses to Tarrant Technology

WALTHAM, Mass., November 12, 2009 - Tarrant Biologics, Inc. (Nasdaq: TRNT), which moved its headquarters to «addr4|830 Winter Street, Waltham», in the spring of last year, today announced that Meridor has taken «lic4|exclusive licenses to two targets» under the «sign4|agreement that the companies signed in October 2000». Each license carries an upfront payment of $1 million and «ms4|up to $42 million in potential milestones», together with royalties on any product sales.

Under an amendment, the period in which Meridor may take licenses, which was to have ended next year, «exp4|has been extended to November 2012».

"With these licenses, Meridor underlines the breadth of the interest in our Locked Antibody Therapeutic technology," said «ceo4|Ingrid Falk, President and Chief Executive Officer», who succeeded Dr. Sayles at the beginning of the year.

«clin4|Seven compounds using our technology have now advanced into clinical trials.» Centaura is conducting two Phase III trials of L-BX, which began in «p3start4|February 2009», and «bla4|expects to submit a marketing application for it in 2010». «fc4|Tarrant expects to have as many as ten LAT compounds in the clinic by the end of 2010.»

About Tarrant Biologics

Tarrant Biologics develops targeted anticancer medicines using its «acr4|Locked Antibody Therapeutic (LAT)» technology. The Company has «hc4|approximately 220 employees». Its collaborative partners include «pl4|Adler HealthCare, Biosanct, Centaura (a member of the Valois Group), HL Pharma and Meridor».
""",
            ),
            (
                "2012-10-25",
                """
Tarrant Biologics Announces First Quarter Fiscal Year 2013 Results

Conference call scheduled for 8:00 am ET today

WALTHAM, Mass., October 25, 2012 - Tarrant Biologics, Inc. (Nasdaq: TRNT) today reported its results for the three months ended September 30, 2012, the first quarter of its 2013 fiscal year.

Recent highlights

* Meridor has licensed rights to a «lic5|third target», adding to the two it licensed in 2009. Meridor pays $1 million for each license and «ms5|up to $34 million in milestones per license».
* The marketing application for L-BX, which was «bla5|submitted in August 2012», is «ph5|under review by the FDA», which has set an action date of «pdufa5|February 26, 2013».
* The «opt5|option of HL Pharma (formerly Hoffer-Lindt) lapsed at the end of August 2011», and no further targets can be added.

For the quarter, Tarrant reported a «q113|net loss of $26.0 million, or $0.31 per basic and diluted share», compared to a net loss of $16.4 million, or $0.24 per share, for the same quarter last year. Cash and cash equivalents «cash5|amounted to $144.9 million at September 30, 2012».

The Company's guidance for fiscal 2013 is «guid13|unchanged: a net loss of between $74 million and $78 million», cash used in operations of $58 million to $62 million and capital expenditures of $5 million to $7 million.

"«clin5|Nine compounds with our technology are in the clinic», and we now expect that number to reach «fc5|eleven by mid-2013»," said Ingrid M. Falk, President and CEO. "«pat5|Roughly 3,200 patients have been treated with LAT compounds to date.»"

                                   Three months ended September 30,
                                        2012            2011
Total revenues                       $ 3,948         $ 5,321
Net loss                           $ (26,012)      $ (16,377)

Contact: Tarrant Biologics, Inc., Carla Hoyt, «tel5|781-555-0143»
""",
            ),
            (
                "2014-10-30",
                """
Tarrant Biologics Provides Quarterly Update

WALTHAM, Mass., October 30, 2014 - Tarrant Biologics, Inc. (NASDAQ: TRNT) today reviewed its progress and reported results for the quarter ended September 30, 2014.

«first6|Bexalta (lirutuzumab bexatansine), approved by the FDA on February 22, 2013, was the first product with Tarrant's technology to reach the market.» In 2013, Meridor «lic6|took a fourth license», to an undisclosed target. Under the agreement with Adler HealthCare, which dates from «adl6|October 2008», Tarrant may receive up to «adm6|$160.5 million» per product.

"«clin6|There are now a dozen LAT compounds in the clinic», through our own programs and those of our partners," said «ceo6|Ingrid M. Falk, Ph.D., President and Chief Executive Officer». "«fc6|We expect to report first data from TB-853 at a medical meeting in the second quarter of 2015.»"

For fiscal 2015, Tarrant «guid15|now anticipates a net loss of $100 million to $105 million», against its earlier expectation of $95 million to $100 million. The Company ended September with $113.7 million, compared with «cash6|$142.3 million at June 30, 2014».

About Tarrant. Tarrant Biologics, with «hc6|just over 310 employees», is based in Waltham, Massachusetts. Contact: Carla Hoyt, «tel6|781-555-0134».
""",
            ),
            (
                "2015-07-31",
                """
Tarrant Biologics Reports Fiscal Year 2015 Results and Names Carla Hoyt Chief Financial Officer

WALTHAM, Mass., July 31, 2015 - Tarrant Biologics, Inc. (NASDAQ: TRNT) announced its results for the fiscal year ended June 30, 2015. The net loss for the year was «nl15|$107.2 million», or $1.24 per share; for fiscal 2014 it had been $71.4 million.

First clinical findings with TB-853 were «data7|reported in June 2015 at the annual meeting of the oncology society», and a Phase II trial will open before the end of the year. «clin7|Eleven compounds with our LAT technology are in clinical development, four of them wholly owned by Tarrant.»

Under its agreement with Adler HealthCare, «adl7|signed in November 2008», the Company can earn milestone payments of «adm7|up to $170.5 million for each product».

As of June 30, 2015, Tarrant had cash of $278.1 million, compared with «cash7|$142.3 million a year before».
""",
            ),
        ),
        relations=pairs(
            """
            acr1 acr4 acronym
            sign1 sign4 date of an agreement
            ms1 ms4 milestone total
            ms4 ms5 milestone total
            exp1 exp4 end of an agreement
            ceo1 ceo4 holder of a post
            pres3 ceo4 title
            clin1 clin2 count
            clin2 clin3 count
            clin3 clin4 count
            clin4 clin5 count
            clin5 clin6 count
            clin6 clin7 count
            fc2 clin3 forecast not met
            fc4 clin5 forecast not met
            fc5 clin6 forecast reached later
            hc1 hc2 headcount
            hc2 hc4 headcount
            hc4 hc6 headcount
            pat2 pat3 running total
            pat3 pat5 running total
            ind1 indr forecast moved
            bla4 bla5 forecast moved
            addr1 addr4 address
            pl1 pl3 partners
            pl3 pl4 partners
            coll2 ren3 renamed partner
            lic4 lic5 licences
            lic5 lic6 licences
            ph3 ph5 stage
            adl6 adl7 date of an agreement
            adm6 adm7 milestone total
            tel6 tel5 telephone
            guid15 nl15 guidance
            fc6 data7 forecast met
            pdufa5 first6 day of a decision
            opexp3 opt5 end of an option
            """
        ),
        traps=pairs(
            """
            up1 opx3 other agreement
            ms1 adm7 other partner
            ms4 adm6 other partner
            guid05 guid07 other year
            guid07 guid13 other year
            clin3 own3 part
            lic4 clin2 other thing
            nl04 nl15 other year
            q307 q113 other quarter
            cash04 cash5 other day
            fc2 clin2 forecast beside fact
            coll1 lic5 ordinals of other things
            cash6 cash7 same fact
            ceo1 ceo3 same post
            rev04 rs04 part
            opt3 sign4 other agreement
            renew3 opx3 other fee
            """
        ),
    ),
    Story(
        "Haldane Industries",
        (
            (
                "2002-02-06",
                """
Haldane Reports Record Fourth Quarter; Raises Dividend

Milwaukee, February 6, 2002 -- Haldane Industries, Inc. (NYSE: HDN), a manufacturer of pumps, valves and flow-control systems, today reported that net sales for 2001 rose 6 percent to «sales01|$1.31 billion» from $1.24 billion in 2000. Net income for the year was «ni01|$88.4 million», or $2.12 per diluted share.

The Board of Directors declared a quarterly dividend of «div02|$0.22 per share», an increase of ten percent, payable March 15, 2002 to shareholders of record on March 1. The Company has «divyr02|paid dividends without interruption for 46 years».

"We opened «plant02|our fourteenth plant, in Monterrey», during the quarter, and our order book at year-end, «bl02|$412 million», was the largest in our history," said «ceo02|Donald H. Ames, chairman, president and chief executive officer». "For 2002 we are «g02|looking for earnings per share of $2.25 to $2.40»."

Construction of a foundry at Rockford has begun. The plant, «rock02|in which Haldane is investing $85 million», is «rockt02|scheduled to come on line in the third quarter of 2003» and will «rockj02|employ about 240 people».

Haldane Industries, Inc., founded in 1911, makes equipment that moves and controls liquids. It «emp02|employs some 8,900 people at 14 plants in nine countries». Its headquarters are in Milwaukee, Wisconsin.
""",
            ),
            (
                "2003-02-05",
                """
Haldane Announces Results for 2002

Milwaukee, February 5, 2003 -- Haldane Industries, Inc. (NYSE: HDN) today announced net sales of $1.36 billion for 2002, compared with «sales01b|$1.29 billion in the prior year, as restated for the disposal of the meter business». Net income was $93.0 million, or «eps02|$2.23 per diluted share».

The foundry at Rockford, a project of «rock03|$92 million», is «rockt03|now expected to start production in the first quarter of 2004».

The backlog stood at «bl03|$398 million at December 31, 2002, compared with $421 million a year earlier».

The quarterly dividend is unchanged at «div03|22 cents a share».

The Company said that Mr. Ames intends to retire at the end of the year; «succ03|Patricia L. Novak, now executive vice president and chief financial officer», will succeed him.
""",
            ),
            (
                "2006-07-25",
                """
Haldane's Second-Quarter Earnings Climb 18 Percent

Milwaukee, July 25, 2006 -- Haldane Industries, Inc. (NYSE: HDN) today reported net income of «ni2q06|$34.8 million for the second quarter of 2006, up 18 percent from $29.5 million» in the second quarter of 2005. Net sales for the quarter were «s2q06|$466.3 million».

Under the share repurchase program announced in 2004, Haldane has now «bb06|bought back 3.1 million shares at a total cost of $121 million». The program «bba06|authorizes the repurchase of up to $150 million of common stock».

"Our purchase of Delmar Valve, «acq06|which we completed on May 31 for $215 million in cash», is performing to plan," said «ceo06|Patricia Novak, chairman and chief executive officer». "We continue to «g06|expect full-year earnings of between $3.10 and $3.25 per share»."

The Rockford foundry, «rockt06|which started up in May 2004», celebrated its second year, and has created «rockj06|310 jobs».

Haldane makes pumps, valves and flow-control systems at «pl06|17 plants in eleven countries». The company «emp06|has 9,600 employees worldwide». In June it changed the name of its Aqualine pumps to «prod06|Hydrostar».
""",
            ),
            (
                "2009-01-28",
                """
Haldane to Close Two Plants and Reduce Workforce

Milwaukee, January 28, 2009 -- Haldane Industries, Inc. (NYSE: HDN) said today that it will close its plants in Elyria, Ohio, and Leeds, England, and reduce its workforce by «cut09|about 700 positions» in response to lower demand. The measures will result in pre-tax charges of «chg09|approximately $34 million», most of it in the first half, and are «sav09|expected to save $28 million a year from 2010 onward».

Fourth-quarter net sales declined 11 percent to $418.9 million. The company «g09|expects to earn $1.60 to $1.90 per share in 2009». The backlog at the end of December was «bl09|$365 million».

In the second quarter of 2006, by way of comparison, the company had «ni2q06b|earned $34.2 million» on sales of $466.3 million.

Following the closures, Haldane will operate «pl09|16 plants».  It has «emp09|approximately 9,100 employees» at present.

Ms. Novak, «ceo09|chairman, president and chief executive officer», said the company would maintain its dividend, now $0.36 per quarter.
""",
            ),
            (
                "2009-10-27",
                """
Haldane Flow Reports Third-Quarter Results, Narrows Outlook

Milwaukee, October 27, 2009 -- Haldane Flow Corporation (NYSE: HFC), «name10|which changed its name from Haldane Industries, Inc. on October 1», reported third-quarter net income of $19.1 million, or 44 cents a share.

The workforce reductions that were announced in January have been completed; «cut10|in all, 810 positions were eliminated», and restructuring charges for the year to date amounted to «chg10|$41 million». Annual savings are now «sav10|put at $32 million».

For the full year the company «g10|now sees earnings per share of $1.65 to $1.75».

The third quarter ended with orders in hand of «bl10|$341 million».

Haldane Flow, with «emp10|8,200 people in ten countries», is the world's «rank10|third-largest maker of industrial pumps».
""",
            ),
            (
                "2010-02-02",
                """
Haldane Flow Posts 2009 Earnings of $1.81 Per Share

Milwaukee, February 2, 2010 -- Haldane Flow Corporation (NYSE: HFC) today reported that it earned «eps09|$1.81 per share in 2009», above the range it had given in October, on sales of $1.52 billion.

The board raised the quarterly dividend to «div10|38 cents a share», payable March 12. Cash dividends have been paid «divyr10|for 53 consecutive years».

Capital spending is «cap10|budgeted at $60 million for 2010».

«sites10|Haldane Flow operates 15 manufacturing plants», three of them in Asia.
""",
            ),
            (
                "2015-02-03",
                """
Haldane Flow Reports 2014 Results

Milwaukee, February 3, 2015 -- Haldane Flow Corporation (NYSE: HFC) reported 2014 sales of $1.98 billion. The company, «rank15|the second-largest producer of industrial pumps in the world», had an order backlog of $518 million at year-end, against «bl13|$497 million at the end of 2013».

It has bought back 9.4 million shares for «bb15|$402 million» since 2004.

The acquisition of Delmar Valve in «acq15|June 2006 for $220 million» brought the company into the oil and gas market, which now accounts for 31 percent of sales.

«name15|Haldane Flow, known until 2010 as Haldane Industries», has «emp15|a staff of 10,400».

For 2015 capital expenditures are «cap15|expected to be $75 million».

«ceo15|Robert J. Oyelaran, president and chief executive officer», said that the Hydrostar pump (formerly «prod15|Aqualine») had passed a milestone: «cum15|more than two million have been sold since 1988».
""",
            ),
        ),
        relations=pairs(
            """
            sales01 sales01b comparative
            rock02 rock03 cost of a project
            rockt02 rockt03 forecast moved
            rockt03 rockt06 forecast moved
            rockj02 rockj06 jobs
            bl02 bl03 comparative
            g02 eps02 guidance
            emp02 emp06 headcount
            emp06 emp09 headcount
            emp09 emp10 headcount
            emp10 emp15 headcount
            pl06 pl09 sites
            pl09 sites10 sites
            ceo02 ceo06 holder of a post
            succ03 ceo06 title
            ceo06 ceo15 holder of a post
            ni2q06 ni2q06b comparative
            cut09 cut10 positions
            chg09 chg10 charges
            sav09 sav10 savings
            g09 g10 guidance
            g10 eps09 guidance
            div02 div03 dividend
            div03 div10 dividend
            divyr02 divyr10 years of dividends
            bl09 bl10 backlog
            rank10 rank15 rank
            bb06 bb15 running total
            acq06 acq15 acquisition
            name10 name15 renamed company
            prod06 prod15 renamed product
            bl03 bl09 backlog
            """
        ),
        traps=pairs(
            """
            rock02 acq06 other project
            g02 g06 other year
            g06 g09 other year
            ni01 ni2q06 year beside quarter
            bb06 bba06 authorised beside bought
            rockj02 emp02 one plant beside all
            cut09 emp09 cut beside staff
            plant02 pl06 ordinal grows
            bl10 bl13 other day
            chg09 sav09 other thing
            cap10 cap15 other year
            s2q06 sales01 quarter beside year
            """
        ),
    ),
    Story(
        "Merritt Valley Bancorp",
        (
            (
                "2001-07-19",
                """
MERRITT VALLEY BANCORP REPORTS SECOND QUARTER EARNINGS

Salem, July 19, 2001 - Merritt Valley Bancorp (Nasdaq: MVBC), parent of Merritt Valley Bank, today announced net income of «q201|$4.82 million» for the quarter ended June 30, 2001, compared to $4.35 million for the same period in 2000. Diluted earnings per share were 41 cents.

Total assets reached «ta01|$1.42 billion at June 30, 2001», up from $1.28 billion a year earlier, while deposits grew to «dep01|$1.09 billion». Non-performing loans represented «npl01|0.61% of total loans» at the end of the quarter.

On July 12 the Company signed a definitive agreement to acquire Umpqua Crest Bank for «umq01|approximately $38.5 million in stock». The transaction, which is subject to regulatory approval, is «umqt01|expected to close in the fourth quarter of 2001» and will add «umqb01|nine branches».

The Board of Directors declared a quarterly cash dividend of «div01|$.12 per share», payable August 15.

Merritt Valley Bank was «found01|founded in 1924» and serves the valley through «br01|34 branches» in six counties. «ceo01|Leland T. Brandt is President and Chief Executive Officer.»
""",
            ),
            (
                "2002-01-24",
                """
MERRITT VALLEY BANCORP COMPLETES UMPQUA CREST ACQUISITION, REPORTS YEAR

Salem, January 24, 2002 - Merritt Valley Bancorp (Nasdaq: MVBC) announced that it «umqt02|completed the acquisition of Umpqua Crest Bank on January 18, 2002». Shareholders of Umpqua Crest received stock «umq02|valued at $41.2 million».

Net income for 2001 was «ni01|$19.3 million». In the second quarter of 2001, which included merger-related expenses, net income was «q201b|$4.66 million».

With the «umqb02|eight branches acquired», the Bank now operates «br02|41 banking offices». Non-performing loans rose to «npl02|0.84% of total loans» at December 31, 2001.

The Company expects the acquisition to be «acc02|accretive to earnings per share by the end of 2002».
""",
            ),
            (
                "2005-04-21",
                """
MERRITT VALLEY BANCORP ANNOUNCES FIRST QUARTER RESULTS AND STOCK SPLIT

Salem, April 21, 2005 - Merritt Valley Bancorp (Nasdaq: MVBC) today reported first quarter net income of «q105|$7.14 million», or $.42 per diluted share, a gain of 12.4% over the $6.35 million earned in the first quarter of 2004.

The return on average equity was «roe05|14.2%» for the quarter and the efficiency ratio was «eff05|57.9%».

The Board approved a three-for-two stock split, and increased the dividend to «div05|16 cents per share», from 14 cents.

Total assets were «ta05|$2.31 billion» as of March 31, 2005. The Bank «br05|has 52 branches». «loan05|Loans totaled $1.76 billion», an increase of 9% from a year ago.

«ceo05|Susan K. Ybarra, who became President and CEO in January», said the bank «goal05|plans to open six new branches by the end of 2006».

Founded in «found05|1926», Merritt Valley Bank is «rank05|the fourth-largest bank headquartered in the state».
""",
            ),
            (
                "2007-01-25",
                """
MERRITT VALLEY BANCORP REPORTS RECORD YEAR

Salem, January 25, 2007 - Merritt Valley Bancorp (Nasdaq: MVBC) reported record net income of $33.9 million for 2006.

«goal07|During 2005 and 2006 the Bank opened four new branches», bringing the total to «br07|56». Assets at year-end «ta07|exceeded $2.7 billion». The quarterly dividend will be «div07|$.18 a share».

The Company will «hq07|move into its new headquarters at 400 Court Street in the spring of 2008», at a «hqc07|cost of $26 million».

Charge-offs for the year were «co07|$3.4 million».
""",
            ),
            (
                "2009-10-22",
                """
MERRITT VALLEY BANCORP REPORTS THIRD QUARTER LOSS

Salem, October 22, 2009 - Merritt Valley Bancorp (Nasdaq: MVBC) today reported a net loss of «q309|$11.7 million» for the third quarter of 2009, compared with net income of $2.9 million a year ago. The provision for loan losses was «prov09|$24.5 million», up from $18.0 million in the second quarter.

Non-performing loans «npl09|climbed to 4.96% of total loans», compared with 3.88% three months ago.

In January 2009 the Company received «tarp09|$57 million under the Treasury's Capital Purchase Program».

The dividend was «div09|reduced to one cent per share».

The Bank, with «br09|54 offices», finished its move to 400 Court Street in «hq09|September 2008», with a final «hqc09|cost of $29.4 million».

Total assets stood at «ta09|$2.64 billion».
""",
            ),
            (
                "2012-01-26",
                """
MERRITT VALLEY RETURNS TO PROFIT

Salem, January 26, 2012 - Merritt Valley Bancorp (Nasdaq: MVBC) today reported net income of $8.8 million for 2011, compared with a net loss of «nl10|$6.1 million in 2010».

In December it «tarp12|repaid the last of the $60 million that it had received from the Treasury in 2009».

The ratio of non-performing loans to total loans «npl12|improved to 2.17%» at year-end. «q309b|In the third quarter of 2009, at the depth of the crisis, the Company lost $12.1 million.»

«ceo12|Susan Ybarra, chairman and chief executive officer», said that 2012 net income was «g12|expected to exceed $14 million».

«br12|Merritt Valley Bank operates 49 branches» and is the state's «rank12|third-largest bank».
""",
            ),
            (
                "2013-01-24",
                """
MERRITT VALLEY BANCORP EARNS $12.6 MILLION IN 2012

Salem, January 24, 2013 - Merritt Valley Bancorp (Nasdaq: MVBC) reported 2012 net income of «ni12|$12.6 million», compared with «ni11|$8.8 million in 2011».

The Company restored its dividend to «div13|eight cents a share».

On January 22 it agreed to be acquired by Cascade Pacific Financial Corporation for «sale13|$410 million in cash and stock», or «salep13|$15.75 per share». The merger is «salet13|anticipated to be completed in the third quarter of 2013».
""",
            ),
            (
                "2013-12-03",
                """
CASCADE PACIFIC COMPLETES MERGER WITH MERRITT VALLEY BANCORP

Salem, December 3, 2013 - Cascade Pacific Financial Corporation (NYSE: CPFC) announced that its merger with Merritt Valley Bancorp «salet14|closed on November 29, 2013». Under the merger agreement, as amended, shareholders of Merritt Valley received «salep14|$14.90 per share», for a «sale14|total of approximately $388 million».

The combined company has 131 branches and «ta14|assets of $9.8 billion».
""",
            ),
        ),
        relations=pairs(
            """
            q201 q201b comparative
            umq01 umq02 value of a deal
            umqt01 umqt02 forecast moved
            umqb01 umqb02 branches added
            br01 br02 branches
            br02 br05 branches
            br05 br07 branches
            br07 br09 branches
            br09 br12 branches
            npl01 npl02 share of loans
            npl02 npl09 share of loans
            npl09 npl12 share of loans
            ta01 ta05 assets
            ta05 ta07 assets
            ta07 ta09 assets
            div01 div05 dividend
            div05 div07 dividend
            div07 div09 dividend
            div09 div13 dividend
            ceo01 ceo05 holder of a post
            ceo05 ceo12 title
            goal05 goal07 forecast not met
            found01 found05 founding
            rank05 rank12 rank
            hq07 hq09 forecast moved
            hqc07 hqc09 cost of a project
            tarp09 tarp12 sum received
            q309 q309b comparative
            g12 ni12 guidance
            sale13 sale14 value of a deal
            salep13 salep14 price a share
            salet13 salet14 forecast moved
            """
        ),
        traps=pairs(
            """
            ta09 ta14 other company
            q201 q105 other quarter
            umqb01 br01 acquired beside all
            ni01 ni12 other year
            umq01 sale13 other deal
            dep01 loan05 other thing
            prov09 tarp09 other thing
            hqc07 umq01 other project
            npl09 roe05 other ratio
            nl10 q309 year beside quarter
            g12 ni11 other year
            co07 prov09 other thing
            """
        ),
    ),
    Story(
        "Coastal Inspection Service",
        (
            (
                "2004-03-11",
                """
Coastal Inspection Service publishes annual report for 2003

11 March 2004. The Coastal Inspection Service (CIS) carried out «ins03|6,412 inspections of fishing and cargo vessels in 2003», it said today in its annual report, an increase of 8% on the previous year. A total of «det03|143 vessels were detained».

The Service, which has «staff04|286 inspectors at 22 ports», imposed fines of «fine03|€4.7 million». Since its establishment in 1996 it has «cum04|recovered more than €31 million» for the public purse.

The Director General, «dg04|Mr Hugh Penrose», said: "The detention rate, at «rate03|2.2 per cent», is the lowest since records began."

The new patrol vessel, the Sea Warden, will «ship04|enter service in spring 2006 at a cost of €18 million». The fleet currently consists of «fleet04|five patrol vessels».

The Service's budget for 2004 is «bud04|€39.5 million». Under the strategic plan adopted last year, it «goal04|aims to carry out 8,000 inspections a year by 2006».
""",
            ),
            (
                "2005-03-10",
                """
Annual report 2004: more inspections, more detentions

10 March 2005. Inspectors of the Coastal Inspection Service boarded vessels on 6,893 occasions last year, compared with «ins03b|6,421 in 2003», according to the annual report published today. Detentions «det04|rose to 171, from 143 the year before».

The Sea Warden, which is under construction at Gdansk, is «ship05|now due to be delivered at the end of 2006». The contract price has «shipc05|risen to €21.3 million».

Fines «fine04|amounted to €5.2 million, up from €4.9 million in 2003».

The Service employs «staff05|301 inspectors».
""",
            ),
            (
                "2007-03-15",
                """
Patrol vessel Sea Warden enters service

15 March 2007. The Minister today named the Sea Warden, «fleet07|the sixth vessel of the fleet», at a ceremony in Cork. The ship, which «shipc07|cost €22.8 million», replaces no existing vessel.

The Director General of the Coastal Inspection Service, «dg07|Ms Aoife Brannigan», said that inspectors had carried out «ins06|7,344 inspections in 2006», short of the target of 8,000 that had been set in 2003.

Since 1996, «cum07|sums recovered have reached €44 million».

The licence of Norvik Lines, which was «lic07|suspended on 2 February for a period of three months», remains suspended.
""",
            ),
            (
                "2011-03-17",
                """
Coastal and Maritime Inspectorate: results for 2010

17 March 2011. The Coastal and Maritime Inspectorate (CMI), «name11|as the Coastal Inspection Service has been called since 1 January 2010», made «ins10|8,105 inspections last year». In 2010 it detained 122 vessels, against «det09|140 in 2009».

«staff11|The Inspectorate has 274 inspectors, at 19 ports.» Its budget was cut to «bud11|€36.8 million for 2011». The detention rate was «rate10|1.5 per cent».

Cumulative recoveries since 1996 stand at «cum11|€58.3 million».

The Inspectorate's fleet «fleet11|now numbers five vessels», following the sale of the Ardent.

The Inspectorate opened «inv11|an inquiry into the loss of the Marie Celine in August 2010»; it is «invt11|expected to report by the end of this year».
""",
            ),
            (
                "2012-09-06",
                """
Inquiry into the loss of the Marie Celine: report published

6 September 2012. The Coastal and Maritime Inspectorate today published the report of its inquiry into the loss of the Marie Celine, «inv12|which was opened in September 2010». The report makes «rec12|27 recommendations», of which 19 are addressed to the operator.

The report, which had been «invt12|promised for the end of 2011», was delayed by the recovery of the wreck.

The Inspectorate's «dg12|Director General, Ms Aoife Brannigan», said that all of the recommendations had been accepted.
""",
            ),
            (
                "2016-03-10",
                """
Annual report 2015 of the Coastal and Maritime Inspectorate

10 March 2016. Last year «ins15|inspectors went on board 7,950 vessels», a decline of 2.4% from the 8,146 inspections of 2014. «det15|118 ships were held in port.»

Of the recommendations of the Marie Celine inquiry, «rec16|24 of 28» have been implemented.

«staff16|258 inspectors work at 17 ports.» The budget for 2016 is «bud16|€38.1 million».

Over the twenty years since 1996 the Inspectorate has recovered «cum16|a total of €57.9 million».

A seventh patrol vessel was ordered in January; it «ship16|will be delivered in the second quarter of 2018».

The Director General, «dg16|Dr Tomas Keane», who took office in October, said that the number of inspections «goal16|should reach 8,500 in 2017».
""",
            ),
            (
                "2018-03-08",
                """
Coastal and Maritime Inspectorate: annual report 2017

8 March 2018. The Coastal and Maritime Inspectorate carried out «ins17|8,217 inspections in 2017», it said in its annual report. The number of detentions was «det17|97, the lowest for ten years».

The new patrol vessel is «ship18|to be handed over by the yard at the beginning of 2019».

The Inspectorate «staff18|has a staff of 263 inspectors» and a fleet of «fleet18|six vessels».

Recoveries since 1996 have «cum18|passed €66 million».
""",
            ),
        ),
        relations=pairs(
            """
            ins03 ins03b comparative
            fine03 fine04 comparative
            det03 det04 comparative
            staff04 staff05 headcount
            staff05 staff11 headcount
            staff11 staff16 headcount
            staff16 staff18 headcount
            cum04 cum07 running total
            cum07 cum11 running total
            cum11 cum16 running total
            cum16 cum18 running total
            dg04 dg07 holder of a post
            dg12 dg16 holder of a post
            ship04 ship05 forecast moved
            shipc05 shipc07 cost of a project
            fleet04 fleet07 ordinal count
            fleet07 fleet11 ordinal count
            goal04 ins06 forecast not met
            name11 ins03 renamed company
            inv11 inv12 date of an event
            invt11 invt12 forecast restated
            rec12 rec16 recommendations
            goal16 ins17 forecast not met
            ship16 ship18 forecast moved
            bud04 bud11 budget
            bud11 bud16 budget
            fleet11 fleet18 count
            """
        ),
        traps=pairs(
            """
            ins03 ins06 other year
            ins10 ins15 other year
            det03 det15 other year
            fine03 cum04 year beside running total
            rate03 rate10 other year
            ship04 ship16 other ship
            lic07 invt11 other thing
            rec12 staff11 other thing
            dg07 dg12 same holder
            det15 det17 other year
            """
        ),
    ),
    Story(
        "Oretta Medical",
        (
            (
                "2003-06-02",
                """
Oretta Systems Introduces CardioLens in Europe

UTRECHT, The Netherlands, and SAN JOSE, Calif., June 2, 2003 /WireNews/ -- Oretta Systems, Inc. (Nasdaq: ORTA), a maker of imaging systems for cardiology, today announced the European introduction of «prod03|CardioLens, its first intravascular imaging catheter». The product received the CE mark «ce03|in April 2003».

"More than «inst03|900 hospitals in 27 countries use our systems», and many of them have asked for a catheter of this kind," said Dr. «ceo03|Paul Verhoeven, Oretta's founder, president and CEO». The company «pma03|expects to submit a premarket approval application in the United States by the middle of 2004».

Oretta holds «pat03|41 United States patents and has 60 applications pending».

The catheter is being studied in the PULSAR trial, which «tri03|will enroll 450 patients at 30 centers»; results are «trit03|expected in the first half of 2005».

Oretta Systems, Inc. has «hc03|about 340 employees» in San Jose and Utrecht.
""",
            ),
            (
                "2005-09-12",
                """
Oretta Systems Announces Results of PULSAR Trial

SAN JOSE, Calif., September 12, 2005 /WireNews/ -- Oretta Systems, Inc. (Nasdaq: ORTA) today announced that the PULSAR trial of its CardioLens catheter met its primary endpoint. «tri05|The trial enrolled 412 patients at 26 centers» in the United States and Europe. At six months, the rate of major adverse events was «mace05|4.1% with CardioLens», compared with 7.6% in the control group.

Oretta «pma05|submitted its premarket approval application on January 31, 2005». The FDA's advisory panel is to consider it «panel05|on November 17».

The company has licensed the distribution of CardioLens in Japan to Hikari Medical for «jap05|ten years from January 2006», with minimum purchases totaling «japm05|$24 million».

«inst05|Oretta's systems are installed at more than 1,300 hospitals in 34 countries.» The company has «pat05|53 U.S. patents».

About Oretta: 410 employees, San Jose, California. Investor contact: «tel05|+1 408 555 0172».
""",
            ),
            (
                "2008-05-20",
                """
Oretta Medical Recalls Certain CardioLens Catheters

SAN JOSE, Calif., May 20, 2008 /WireNews/ -- Oretta Medical, Inc. (Nasdaq: ORTA), «name08|until last month Oretta Systems, Inc.», today said that it has initiated a voluntary recall of «rcl08|approximately 12,600 CardioLens catheters» manufactured between October 2007 and February 2008. Oretta has received «rep08|14 reports of tip detachment», none of which resulted in injury. The recall will «rclc08|reduce second-quarter revenue by $3 million to $4 million».

Since its introduction, «cum08|more than 310,000 procedures have been performed with CardioLens».

In February, the company opened a second factory, in Galway, «gal08|with a capacity of 200,000 catheters a year».

Oretta reiterated its «g08|outlook for 2008 revenue of $182 million to $188 million».

Oretta Medical's systems «inst08|are used in over 1,900 hospitals worldwide». «hc08|It employs 690 people.»
""",
            ),
            (
                "2008-07-24",
                """
Oretta Medical Reports Second Quarter 2008 Results and Updates Recall

SAN JOSE, Calif., July 24, 2008 /WireNews/ -- Oretta Medical, Inc. (Nasdaq: ORTA) today reported second quarter revenue of «q208|$43.6 million», compared with $40.2 million in the second quarter of 2007.

The recall of CardioLens catheters announced in May, which was expanded to cover a total of «rcl09|15,300 units», is substantially complete. The company has now received «rep09|19 reports», and revenue was «rclc09|lower by $4.8 million as a result».

Oretta «g09|lowered its revenue outlook for the year to between $174 million and $180 million».

"We have strengthened our quality organization," said «ceo09|Paul Verhoeven, chairman and chief executive officer».
""",
            ),
            (
                "2009-02-12",
                """
Oretta Medical Reports Fourth Quarter and Full Year 2008

SAN JOSE, Calif., February 12, 2009 /WireNews/ -- Oretta Medical, Inc. (Nasdaq: ORTA) reported revenue of «rev08|$176.9 million for 2008», an increase of 9% from 2007. Second quarter revenue had been «q208b|$43.6 million».

The company «loan09|drew $25 million under its $60 million credit facility, which matures in June 2012».

For 2009 Oretta «g10|forecasts revenue of $190 million to $200 million».

Medical director «md09|Dr. Elena Sorvino» presented two-year results from PULSAR, in which «mace09|major adverse events occurred in 6.3% of CardioLens patients».

«hc09|Oretta has 655 employees.»
""",
            ),
            (
                "2012-06-11",
                """
Oretta Medical Amends Credit Agreement, Extends Japanese Distribution

SAN JOSE, Calif., June 11, 2012 /WireNews/ -- Oretta Medical, Inc. (Nasdaq: ORTA) announced that its credit facility was «loan12|increased to $90 million and extended to June 2016».

The distribution agreement with Hikari Medical, «jap12|which was to expire in December 2015, will now run through 2020». Hikari Medical changed its name to «hik12|Hikari Healthcare» in April.

Oretta has «pat12|104 issued U.S. patents». Its systems are in «inst12|nearly 2,700 hospitals in 51 countries», and «cum12|some 1.1 million procedures have been carried out with the LumenView catheter, formerly called CardioLens».

The company's «gal12|Galway plant can make 450,000 catheters annually».

«ceo12|Elena Sorvino, M.D., chief executive officer since January», will speak at an investor conference tomorrow.
""",
            ),
            (
                "2017-04-25",
                """
Oretta Medical Reports First Quarter Results

SAN JOSE, Calif., April 25, 2017 /WireNews/ -- Oretta Medical, Inc. (Nasdaq: ORTA) today reported revenue of $98.4 million for the first quarter.

«cum17|To date, over one million procedures have been performed with LumenView.» «inst17|More than 3,400 hospitals in 63 countries have Oretta systems.»

«hc17|The company has approximately 1,500 employees worldwide.»

«hik17|Hikari Healthcare» distributes its products in Japan under an agreement of «jap17|2006 that runs until December 2020».

Investor contact: «tel17|+1 408 555 0127».
""",
            ),
        ),
        relations=pairs(
            """
            tri03 tri05 patients planned and enrolled
            trit03 tri05 forecast moved
            pma03 pma05 forecast moved
            inst03 inst05 customers
            inst05 inst08 customers
            inst08 inst12 customers
            inst12 inst17 customers
            pat03 pat05 patents
            pat05 pat12 patents
            hc03 hc08 headcount
            hc08 hc09 headcount
            hc09 hc17 headcount
            rcl08 rcl09 units recalled
            rep08 rep09 reports
            rclc08 rclc09 effect on revenue
            g08 g09 guidance
            g09 rev08 guidance
            cum08 cum12 running total
            cum12 cum17 running total
            gal08 gal12 capacity
            loan09 loan12 credit facility
            jap05 jap12 end of an agreement
            hik12 jap05 renamed partner
            ceo03 ceo12 holder of a post
            md09 ceo12 title
            name08 inst05 renamed company
            prod03 cum12 renamed product
            tel05 tel17 telephone
            q208 q208b comparative
            """
        ),
        traps=pairs(
            """
            mace05 mace09 six months beside two years
            g09 g10 other year
            rcl08 cum08 recalled beside used
            rep08 pat03 other thing
            japm05 loan09 other thing
            gal08 cum08 capacity beside running total
            tri05 inst05 centers beside hospitals
            q208 rev08 quarter beside year
            jap12 loan12 other agreement
            jap12 jap17 same end
            """
        ),
    ),
)
