# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A tenth set, in the form of `set_03`: longer releases of a maker of RNA medicines and of a maker of chips.

At the first try 58 of 83 relations (70 %) were reported, 4 by a finding and 54 in a series, and 0 of 37 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Corvane",
        (
            (
                "2002-09-17",
                """
Ribolex and Kestenholz Pharma Join Forces on RNA-Based Vaccines

- Ribolex to Receive $14 Million at Closing and up to $118 Million in Milestones -

CAMBRIDGE, Mass.--(BUSINESS WIRE)--Sept. 17, 2002--Ribolex Corporation (Nasdaq: RBLX), a pioneer of medicines made from messenger RNA, said today that it has entered into a worldwide alliance with Kestenholz Pharma AG for the discovery of vaccines against respiratory viruses.

Under the terms of the alliance, which «ksig|was signed on September 13, 2002», Kestenholz will pay Ribolex «kup|$14 million upfront, half of it as a purchase of stock», and Ribolex stands to collect «kms|as much as $118 million in development and regulatory milestones», plus royalties. Kestenholz will also fund «kfte|twenty Ribolex scientists for three years». The research portion of the alliance «kterm|runs for five years» and may be extended by mutual consent.

"Kestenholz has been making vaccines since 1921. We could not have asked for a better partner," said «ceo2|Harriet Osgood, Ph.D., Ribolex's President and CEO». "With this alliance in place, «ind2|our goal is to file two INDs before the end of 2004»."

Ribolex's platform, known as «acr2|LipoCarrier Particles, or LCP», wraps RNA in a shell of lipids. «cli2|Two vaccine candidates built on LCP are in human studies» at present: RBX-11, against influenza, is in a Phase 1 study in Belgium, in which «pat2|72 volunteers have been vaccinated so far», and RBX-14 is being evaluated against RSV by the U.S. Army.

The Company «cas2|closed its second quarter with cash, cash equivalents and marketable securities of $61.3 million». It «emp2|has a staff of 143», all but a dozen of whom work at its «hq2|headquarters at 40 Sidney Street in Cambridge».

About Ribolex

Ribolex Corporation discovers and develops vaccines and therapeutics based on messenger RNA. The Company «pat2x|owns or has licensed 31 issued U.S. patents». Additional information is available at www.ribolex.example or «tel2|by calling (617) 555-0140».

This release contains forward-looking statements that involve risks and uncertainties, including the risk that clinical trials will not confirm earlier results. Actual results may differ materially. Ribolex undertakes no obligation to update these statements.
""",
            ),
            (
                "2005-03-03",
                """
Ribolex Reports Fourth Quarter and Year-End 2004 Financial Results

CAMBRIDGE, Mass., March 3, 2005 /PRNewswire/ -- Ribolex Corporation (Nasdaq: RBLX) today announced financial results for the quarter and the year ended December 31, 2004.

For the year, Ribolex «nl04|incurred a net loss of $37.2 million, or $1.31 per share», against a net loss of $29.8 million, or $1.12 per share, in 2003. Revenues, almost all of them from Kestenholz, «rv04|rose to $11.9 million from $9.6 million». Research and development «rd04|cost $33.5 million during 2004». At year-end the Company «cas5|held $48.7 million in cash and investments».

2004 and recent highlights:

- «ind5|The IND for RBX-21, our cytomegalovirus vaccine, went into effect in January 2005»; it is the only IND that Ribolex submitted during the period.
- RBX-11 «ph5|entered Phase 2 in October» at eleven sites in Europe. To date, «pat5|more than 400 people have received RBX-11».
- Kestenholz «kms5|has now paid $9 million in milestones».
- «cfo5|Douglas Prentiss was named Chief Financial Officer» in November.

"There are now «cli5|four LCP vaccines being tested in people»," said «ceo5|Harriet Osgood, Chairman and Chief Executive Officer». "We are making the necessary investments, and «grd5|we have broken ground on our own manufacturing facility in Norwood, which should be operational by mid-2007»."

Financial Guidance

In 2005 Ribolex «gnl5|expects its net loss to be in the range of $40 million to $44 million» and «gca5|to finish the year with at least $70 million in cash», including the proceeds of a planned offering. The Norwood facility «nor5|is budgeted at $52 million», of which about «nor5b|$19 million will be spent this year».

About Ribolex

Ribolex Corporation, «fnd5|founded in 1994», develops vaccines based on messenger RNA. The Company «emp5|employs approximately 190 people».

Statements in this release that are not historical are forward-looking and subject to risk. See the Company's filings with the Securities and Exchange Commission.
""",
            ),
            (
                "2007-08-08",
                """
Ribolex Announces Second Quarter 2007 Results and Change in Leadership

Norwood Plant Comes On Stream

CAMBRIDGE, Mass. - August 8, 2007 - Ribolex Corporation (Nasdaq: RBLX) reported today that its net loss for the second quarter of 2007 was «q207|$12.4 million, or $0.33 a share». For the first six months the net loss «h107|came to $23.9 million».

The Board of Directors has elected «ceo7|Douglas Prentiss as President and Chief Executive Officer, effective September 1». Dr. Osgood, who founded the Company in 1994, will continue to serve as Chairman. «cfo7|Marguerite Tansley, formerly Controller, becomes Chief Financial Officer.»

"I inherit a company in excellent health," said Mr. Prentiss. "«cli7|Six LCP-based products are in the clinic», three of them in the hands of partners."

Manufacturing. The first batches were released from the Norwood plant in June, «nor7|one year behind the original plan for 2006 engineering runs but within weeks of the mid-2007 target». «norc7|Total spending on the plant was $61 million.» Some «norj7|85 of the Company's 264 employees» work there.

RBX-11. The Phase 2 study, in which «p2n7|612 adults were enrolled», met its primary endpoint: «p2r7|seroconversion was seen in 71 percent of the vaccinated adults». «ph7|A Phase 3 trial will start in the fall of 2008.»

Kestenholz. In May the parties prolonged the research collaboration «kterm7|by two years, to September 2009». As a result, «kms7|potential milestone payments rise to $165 million in total». Kestenholz «kown7|owns 6.8 percent of Ribolex's common stock».

At June 30 Ribolex «cas7|had $88.2 million of cash». It continues to anticipate that «gnl7|the net loss for 2007 will not exceed $50 million».

Conference call: a replay can be heard until August 22 at (888) 555-0177, passcode 4410982.

About Ribolex

Ribolex Corporation is a leader in messenger RNA. For more, «tel7|call (781) 555-0162».
""",
            ),
            (
                "2011-02-24",
                """
Ribolex Provides Year-End Update; Kestenholz Returns RBX-11

NORWOOD, Mass., Feb 24, 2011 (GLOBE NEWSWIRE) -- Ribolex Corporation (NASDAQ: RBLX), now «hq11|headquartered at 15 Vanderbilt Avenue in Norwood», announced results for 2010 and said that Kestenholz Pharma «kend11|will hand back its rights to RBX-11 as of June 30, 2011».

Since the alliance began «ksig11|in September 2002», Kestenholz has paid Ribolex «ktot11|a total of $73 million, of which $14 million on signing».

The results of the 4,100-patient Phase 3 trial of RBX-11, reported in November, were mixed. «p3r11|Efficacy was 48 percent against a target of 60 percent.» In Phase 2, as previously disclosed, «p2r11|69 percent of the subjects seroconverted».

The net loss for 2010 «nl10|was $41.7 million ($0.92 per share)», compared with $46.3 million ($1.08 per share) for 2009. Revenue was «rv10|$22.4 million, down 17 percent». In January the Company cut «cut11|its workforce by 62 positions, to about 240».

RBX-21 remains the Company's lead program. A Phase 2b trial «p2b11|that is to enroll 900 transplant recipients» has begun in seven countries. «data11|Top-line data are anticipated in the first quarter of 2013.»

"We take this step with regret, but from a position of strength," said «ceo11|Douglas Prentiss, Chairman, President and CEO». "We closed 2010 with «cas11|$112.5 million in the bank», and «cli11|five LCP products are in clinical development»."

For 2011, Ribolex «gnl11|is guiding to a net loss of between $36 million and $39 million» and «gca11|year-end cash of not less than $75 million».

The Company also announced that it has sold the royalty on its diagnostic kits to Falkenrath Capital for «roy11|a one-time payment of $8.5 million».

About Ribolex

Ribolex applies its «acr11|Lipid Complexed Particle (LCP)» technology to vaccines. The Company «pat11x|has 58 issued U.S. patents».
""",
            ),
            (
                "2014-05-06",
                """
Corvane Reports First Quarter Results

Formerly Ribolex, Company Begins Trading Under New Symbol

NORWOOD, Mass., May 6, 2014 -- «name14|Corvane, Inc. (Nasdaq: CRVN), which until last month was known as Ribolex Corporation», today reported first-quarter results and reviewed its progress.

In March, «data14|the Company presented the outcome of its Phase 2b trial of RBX-21, now called corvimeran», at a congress in Barcelona. «p2b14|The trial randomized 868 recipients of a solid-organ transplant.» The vaccine lowered the rate of CMV disease by 54 percent (p=0.003). Corvane and the FDA have agreed on the design of a Phase 3 program, which is to start «p3s14|before the end of the year».

First-quarter net loss was «q114|$9.1 million, or $0.14 per share, versus $10.6 million, or $0.19 per share, in the first quarter of 2013». Operating expenses «opx14|declined 8 percent to $15.2 million». Cash at March 31 stood at «cas14|$164.0 million, after net proceeds of $71.8 million from the January offering of 7.5 million shares».

Corvane «gnl14|still expects to lose between $40 million and $45 million this year».

On April 2 Corvane licensed the veterinary rights to its technology to «vet14|Agrimedes BV for $5 million and a royalty of 4 percent». Agrimedes «vetms14|may owe a further $26 million» if products reach the market.

"The name is new; the mission is not," said «ceo14|Marguerite Tansley, who succeeded Douglas Prentiss as Chief Executive Officer in 2012». "«cli14|Seven of our vaccines are being studied in patients», and we look forward to a Biologics License Application for corvimeran «bla14|in 2017»."

About Corvane

Corvane is «fnd14|a biotechnology company established in 1995» and based in Norwood, Massachusetts, with «emp14|212 employees». «pat14x|It holds 83 U.S. patents.»
""",
            ),
            (
                "2018-10-30",
                """
Corvane Third-Quarter 2018 Results: FDA Accepts Application for Corvimeran

NORWOOD, Mass., October 30, 2018 -- Corvane, Inc. (Nasdaq: CRVN) announced today that the U.S. Food and Drug Administration has accepted for priority review the Biologics License Application for corvimeran, which «bla18|Corvane submitted on August 27, 2018». The agency «pdufa18|has set a target action date of April 26, 2019».

The application rests on the PROTECT trial, which «p3n18|enrolled 2,310 patients at 140 centers». CMV disease «p3r18|occurred in 5.1 percent of those who got corvimeran and in 11.8 percent of those on placebo».

Third-Quarter Results

The net loss was «q318|$28.8 million, or $0.31 per share», and non-GAAP net loss, which leaves out stock-based compensation of $6.3 million, was «ng318|$22.5 million, or $0.24 per share». Cash and securities totaled «cas18|$391 million as of September 30». For the full year, Corvane «gnl18|lowered its forecast of the net loss to $105 million from $115 million».

In July, Corvane agreed to acquire Selvadore Biologics «sel18|for $84 million in cash, plus as much as $40 million contingent on approvals»; the purchase is «selc18|expected to close in the fourth quarter». Selvadore has «sele18|55 employees in San Diego».

"«cli18|Nine investigational vaccines from our laboratories are currently in clinical trials», and we are preparing a launch with a field force of 60," said «ceo18|Marguerite Tansley, President and Chief Executive Officer».

Agrimedes obtained EU approval of its first poultry vaccine, for which «vet18|Corvane received a milestone of $3 million».

About Corvane

Founded in 1994, Corvane has «emp18|a workforce of 405». The Norwood plant «cap18|can make 12 million doses a year».
""",
            ),
            (
                "2021-02-18",
                """
Corvane Announces 2020 Results and Outlook

BOSTON, February 18, 2021 (GLOBE NEWSWIRE) -- Corvane, Inc. (NYSE: CRVN) today reported its results for 2020.

Corviplex (corvimeran), which was «app21|approved by the FDA on April 24, 2019», had «sal20|net product sales of $318.6 million in 2020, up from $97.2 million in 2019». Total revenues «rv20|reached $346.0 million», and the Company earned «ni20|its first annual profit, $21.7 million, or $0.21 per diluted share». In the third quarter of 2018, by comparison, the «q318b|loss was $28.3 million».

For 2021 the Company «gsa21|looks for Corviplex sales of $430 million to $460 million». «gsaq21|In the fourth quarter sales were $96.4 million.»

Since launch, «tre21|more than 61,000 transplant recipients have been given Corviplex». «ctr21|It is sold in 23 countries.»

The purchase of Selvadore, «selc21|completed on January 9, 2019», has been a success; the «sel21|total consideration, including milestones, has been $109 million».

A second production line is being added at Norwood. When it is ready in the spring of 2022, «cap21|annual capacity will go from 12 million to 30 million doses».

"«cli21|We have eleven vaccines in the clinic» and an excellent team," said «ceo21|Stewart Oyelaran, who took over as CEO from Marguerite Tansley on January 1». Corvane «emp21|ended the year with 731 employees, 96 of them in San Diego».

In January the Board authorized «buy21|the repurchase of up to $75 million of stock»; to date «bou21|$12 million of it has been used».

About Corvane

Corvane, based in Boston, is «acr21|the inventor of the Lipid Carrier Platform (LCP)». The Company's securities have traded «nyse21|on the New York Stock Exchange since March 2020».
""",
            ),
        ),
        relations=pairs(
            """
            ksig ksig11 day of an agreement
            kup ktot11 upfront payment
            kms kms7 total of an agreement raised
            kterm kterm7 term extended
            cli2 cli5 count
            cli5 cli7 count
            cli7 cli11 count fallen
            cli11 cli14 count
            cli14 cli18 count
            cli18 cli21 count
            acr2 acr11 acronym
            acr11 acr21 acronym
            ceo2 ceo5 title
            ceo5 ceo7 holder of a post
            cfo5 cfo7 holder of a post
            ceo11 ceo14 holder of a post
            ceo18 ceo21 holder of a post
            ind2 ind5 forecast not met
            pat2 pat5 patients
            cas2 cas5 cash
            gca11 cas14 cash
            emp2 emp5 headcount
            emp5 norj7 headcount
            emp14 emp18 headcount
            emp18 emp21 headcount
            hq2 hq11 headquarters
            nor5 norc7 cost of a plant
            p2r7 p2r11 result of a trial retold
            p2b11 p2b14 planned and enrolled
            data11 data14 forecast missed
            fnd5 fnd14 year of founding
            pat2x pat11x patents
            pat11x pat14x patents
            tel2 tel7 telephone
            bla14 bla18 forecast missed
            pdufa18 app21 day of a decision
            selc18 selc21 closing moved
            sel18 sel21 price of a purchase
            q318 q318b comparative
            cap18 cap21 capacity
            ph5 ph7 phase
            """
        ),
        traps=pairs(
            """
            kms vetms14 different agreements
            kms kms5 possible beside paid
            nor5 nor5b budget beside a year's part
            q207 h107 quarter beside half
            p2n7 p2b14 other trial
            p2r7 p3r18 other trial
            q318 ng318 GAAP beside non-GAAP
            gnl5 gnl11 other year
            gnl11 gnl14 other year
            emp18 sele18 other company
            sal20 gsaq21 year beside quarter
            sal20 rv20 part beside total
            buy21 bou21 authorised beside spent
            vet14 vet18 other payment
            roy11 vet14 other agreement
            kterm kfte other term
            norj7 emp14 other
            p2b11 p3n18 other trial
            gca5 gca11 other year
            bla18 pdufa18 other event
            """
        ),
    ),
    Story(
        "Linnet Microsystems",
        (
            (
                "1999-04-20",
                """
Linnet Microsystems Posts Record Quarter; Names Osaka Site for Second Wafer Plant

SAN JOSE, Calif., April 20, 1999 - Linnet Microsystems Inc. (NASDAQ: LNMX), a supplier of mixed-signal integrated circuits, today reported record revenue of «rvq199|$84.6 million for its first fiscal quarter», an increase of 23 percent over the $68.8 million reported for the same period last year. Net income «niq199|was $9.7 million, or 27 cents per diluted share».

"Demand from makers of cellular telephones was outstanding," said «ceo99|Raymond K. Delacroix, Linnet's chairman, president and chief executive officer». "«dsw99|Our parts were designed into 140 new handsets during the quarter», and we now ship to «cus99|nine of the world's ten largest handset manufacturers»."

Linnet will build its second wafer fabrication plant near Osaka. Construction «fab99|is to begin in August and will require an investment of $310 million over three years». Initially, the plant «fabc99|will be able to start 15,000 eight-inch wafers per month». The company's existing plant in Boise «boi99|runs at 22,000 six-inch wafers a month». «fabo99|Production in Osaka is scheduled to commence in the spring of 2001.»

Linnet «hc99|had 2,460 employees worldwide at the end of March». It also said that the board approved «buy99|a program to buy back 2 million shares of common stock».

For the second quarter the company «gq299|is forecasting revenue of $88 million to $91 million».

About Linnet

Linnet Microsystems designs and manufactures mixed-signal and power-management chips. The company operates «dc99|seven design centers in four countries». Linnet «iso99|received ISO 9001 certification in 1993».

The statements in this release regarding expected revenue are forward-looking. Factors that could cause results to differ include cyclical demand, pricing pressure and currency fluctuations.
""",
            ),
            (
                "2001-10-16",
                """
Linnet Microsystems Announces Third-Quarter Results, Delays Osaka

SAN JOSE, Calif. -- Oct. 16, 2001 -- Linnet Microsystems Inc. (Nasdaq: LNMX) said revenue for its third fiscal quarter, which ended September 30, «rvq301|totaled $57.3 million, compared with $112.8 million a year earlier». The net loss «nlq301|of $14.1 million, or 38 cents a share», includes a restructuring charge of $6.2 million. Excluding the charge, the loss «pfq301|would have been $7.9 million, or 21 cents a share».

In light of the downturn, «fabo01|the opening of the Osaka plant has been postponed to the second half of 2003». So far, Linnet has put «fab01|$205 million into the project, whose final cost it now estimates at $340 million».

The company «hc01|is reducing its work force by 18 percent, to roughly 2,300 people». Two of its «dc01|nine design centers» will be closed.

"We have been through cycles before," said «ceo01|Raymond Delacroix, chairman and chief executive». «coo01|Ingrid Vasquez-Thorne, who joined from Harlan Devices, has become president and chief operating officer.»

During the quarter Linnet bought «bou01|640,000 of its own shares for $11.3 million». It has now bought «bou01t|1.7 million of the 2 million shares authorized in 1999».

Linnet's cash and short-term investments «cs01|amounted to $173 million at quarter-end».

Outlook: Linnet «gq401|expects revenue in the fourth quarter to fall sequentially by 5 to 10 percent».

Contact: Investor Relations, «tel01|408-555-0119».
""",
            ),
            (
                "2004-01-27",
                """
Linnet to Acquire Brightholm Semiconductor

SAN JOSE, Calif. & AUSTIN, Texas--(BUSINESS WIRE)--Jan. 27, 2004--Linnet Microsystems Inc. (Nasdaq: LNMX) and Brightholm Semiconductor Corp., a privately held maker of power-management chips, today announced a definitive agreement under which Linnet will purchase Brightholm «bri04|for approximately $192 million in cash and stock».

The transaction, «bric04|which is expected to be completed by the end of April», will add «brir04|about $70 million to Linnet's annual revenue» and 310 employees. Linnet «bris04|anticipates annual cost savings of $12 million».

"Brightholm gives us a leading place in power management," said «ceo04|Ingrid Vasquez-Thorne, president and chief executive officer of Linnet».

Separately, Linnet said that fourth-quarter revenue «rvq403|was $96.2 million». For fiscal 2003 revenue «rv03|was $341.5 million, 29 percent more than the $264.7 million of fiscal 2002». The Osaka plant «fabo04|began volume production on November 3, 2003» and «fabc04|is currently starting 9,000 wafers a month». «fab04|At $352 million, it is the largest investment in the company's history.»

Linnet's board declared «div04|a first quarterly dividend of three cents per share».

Linnet holds «msh04|14 percent of the world market for power-management devices in mobile phones», according to Gravesend Research; together with Brightholm it would have 21 percent.

About Linnet Microsystems

Linnet Microsystems has «hc04|about 2,700 employees and eight design centers». The company is «iso04|certified to ISO 9001 (since 1994)» and ISO 14001.
""",
            ),
            (
                "2006-10-24",
                """
Linnet Microsystems Reports Third Quarter of Fiscal 2006

SAN JOSE, Calif., October 24, 2006 -- Linnet Microsystems Inc. (Nasdaq: LNMX) today reported revenue of «rvq306|$158.9 million for the quarter ended September 30, 2006, up 9 percent sequentially». On a GAAP basis, net income «niq306|was $17.6 million, or $0.31 per diluted share». Non-GAAP net income «ngq306|was $22.4 million, or $0.39 per diluted share».

Gross margin «gm06|was 48.2 percent, up from 46.7 percent in the prior quarter».

The power segment, «seg06|which includes the former Brightholm, contributed $61 million of revenue». Since «bric06|the acquisition closed on May 14, 2004», Linnet has realized «bris06|yearly savings of $17 million».

The Osaka plant «fabc06|reached its full capacity of 15,000 wafer starts per month in July». Linnet will expand it «fabx06|to 24,000 a month by the end of 2007», at a cost of $95 million.

Linnet raised its quarterly dividend «div06|to five cents a share». The board «buy06|authorized the repurchase of $100 million of common stock».

"We supply «cus06|all ten of the top ten handset makers»," said «ceo06|Ingrid Vasquez-Thorne, chairman and chief executive officer». "«msh06|Our share of the power-management market for handsets has grown to 26 percent.»"

Business Outlook: for the fourth quarter, Linnet «gq406|expects revenue between $160 million and $166 million and a gross margin of about 48.5 percent».

Linnet has «hc06|3,350 employees» in eleven countries. Investor contact: «tel06|(408) 555-0191».
""",
            ),
            (
                "2009-01-29",
                """
Linnet Announces Fourth Quarter and Fiscal 2008 Results and Restructuring

SAN JOSE, Calif., January 29, 2009 (GLOBE NEWSWIRE) -- Linnet Microsystems Inc. (Nasdaq: LNMX) reported fiscal 2008 revenue of «rv08|$597.4 million, a decrease of 7 percent from $642.8 million in fiscal 2007». In the fourth quarter revenue «rvq408|dropped to $118.5 million». The company «nl08|lost $46.9 million, or 84 cents per share, for the year», after a goodwill impairment of $71 million.

The Boise plant, «boi09|where 24,000 six-inch wafers are started every month», will close by the end of 2009, and about «cut09|520 positions will be eliminated», leaving «hc09|a worldwide staff of some 3,100». Pre-tax charges «chg09|are estimated at $38 million to $42 million».

The expansion in Osaka to 24,000 wafers per month, «fabx09|originally planned for the end of 2007, was finished in June 2008».

Linnet ended the year with «cs09|cash and short-term investments of $266 million and no debt». Of the $100 million buyback authorized in 2006, «bou09|$81 million has been completed». The quarterly dividend «div09|remains at five cents».

"These are hard but necessary steps," said «ceo09|Mitchell Abara, president and CEO since last June». "We expect «ret09|to return to profitability in the third quarter of 2009»."

Linnet also «lit09|settled its patent dispute with Vantray Corp. for a payment of $22.5 million».

About Linnet

Linnet Microsystems makes chips for mobile and automotive use. Its «pat09|portfolio comprises 1,240 patents».
""",
            ),
            (
                "2013-07-23",
                """
Linnet Power Systems Reports Record Second Quarter

SAN JOSE, Calif., July 23, 2013 -- Linnet Power Systems Inc. (Nasdaq: LNPS), «name13|the new name of Linnet Microsystems», announced second-quarter revenue of «rvq213|$211.7 million» and net income of «niq213|$31.2 million, or $0.55 per diluted share». Automotive revenue «aut13|grew 34 percent to $92.1 million».

"Five years ago we earned nothing in cars. «ev13|Today our controllers are in 38 electric and hybrid models»," said «ceo13|Mitchell Abara, chairman and CEO». "With the help of the government of Saxony we will build a 300-millimeter plant in Dresden. «dre13|The first wafers will leave it in late 2016.»"

The Dresden project «drec13|is expected to cost EUR 640 million, of which EUR 150 million will come from subsidies». At full output it will employ 700.

Linnet returned to profit «ret13|in the first quarter of 2010». Under the settlement with Vantray of January 2009, «lit13|Linnet paid $25.2 million».

The quarterly dividend «div13|goes up to 12 cents a share, the fourth increase in as many years». Of the $250 million buyback authorized in 2011, «bou13|$164 million has been used».

For fiscal 2013, Linnet «grv13|raised its revenue guidance to $820 to $840 million from $790 to $815 million».

About Linnet Power Systems

Linnet employs «hc13|4,020 people in 14 countries» and has «pat13|more than 1,900 patents».
""",
            ),
            (
                "2017-02-07",
                """
Linnet Power Reports Fiscal 2016; Dresden Starts Production

SAN JOSE, Calif., Feb. 7, 2017 -- Linnet Power Systems Inc. (Nasdaq: LNPS) today announced revenue of «rv16|$1.12 billion for fiscal 2016», an increase of 11 percent, or 13 percent in constant currency. Operating income «oi16|was $201 million; on a non-GAAP basis it was $228 million».

On January 16, «dre17|the first 300-millimeter wafers were shipped from the new plant in Dresden». «drec17|The cost has come in at EUR 705 million», including subsidies of EUR 150 million.

«ev17|More than 90 electric and hybrid car models now use Linnet controllers.» Automotive customers accounted for «auts17|57 percent of revenue».

"It took longer than we hoped, but Dresden is running," said «ceo17|Francesca Nygaard, chief executive officer». «cfo17|Paul Ottenberg, chief financial officer», will retire in June.

In December Linnet agreed to sell its Osaka plant to Matsuda Foundry «osa17|for $130 million; closing is planned for March 31, 2017».

The quarterly dividend «div17|will rise from 18 cents to 20 cents per share».

For fiscal 2017 Linnet «grv17|projects revenue of $1.20 billion to $1.25 billion».

About Linnet

Linnet Power Systems has «hc17|5,240 employees». Its «pat17|patents number 2,350».
""",
            ),
            (
                "2018-02-06",
                """
Linnet Power Systems Announces Fiscal 2017 Results

SAN JOSE, Calif., Feb. 6, 2018 -- Linnet Power Systems Inc. (NYSE: LNPS) reported revenue of «rv17|$1.17 billion for fiscal 2017», compared with «rv16b|$1.14 billion in fiscal 2016, as adjusted for the sale of Osaka».

The sale of the Osaka plant «osa18|was completed on May 2, 2017, for $126 million».

Dresden «drej18|now has 560 employees and starts 11,000 wafers a month». Linnet controllers «ev18|are found in 131 electric and hybrid models».

The board increased the quarterly dividend «div18|to 22 cents a share» and «spl18|approved a two-for-one stock split».

"Our momentum has never been greater," said «ceo18|Francesca Nygaard, chair and chief executive officer». «cfo18|Nikhil Rao succeeded Paul Ottenberg as chief financial officer in July.»

For fiscal 2018, Linnet «grv18|sees revenue rising to between $1.29 billion and $1.33 billion».

About Linnet

Linnet, «hq18|which moved its headquarters from San Jose to Austin in 2018», has 5,410 employees and holds «pat18|2,510 patents».
""",
            ),
        ),
        relations=pairs(
            """
            fab99 fab01 cost of a plant
            fab01 fab04 cost of a plant
            fabo99 fabo01 opening moved
            fabo01 fabo04 opening moved
            fabc99 fabc06 capacity
            fabc04 fabc06 capacity
            boi99 boi09 capacity
            fabx06 fabx09 forecast missed
            hc99 hc01 headcount
            hc04 hc06 headcount
            hc13 hc17 headcount
            dc99 dc01 sites
            iso99 iso04 year of a certificate
            buy99 bou01t buyback
            buy06 bou09 buyback
            ceo99 ceo01 title
            coo01 ceo04 title
            ceo04 ceo06 title
            ceo06 ceo09 holder of a post
            ceo13 ceo17 holder of a post
            ceo17 ceo18 title
            cfo17 cfo18 holder of a post
            bric04 bric06 closing of a purchase
            bris04 bris06 savings
            cus99 cus06 customers
            msh04 msh06 market share
            tel01 tel06 telephone
            div04 div06 dividend
            div09 div13 dividend
            div17 div18 dividend
            lit09 lit13 payment retold
            ret09 ret13 forecast missed
            pat09 pat13 patents
            pat13 pat17 patents
            ev13 ev17 models
            ev17 ev18 models
            dre13 dre17 forecast missed
            drec13 drec17 cost of a plant
            osa17 osa18 closing and price
            rv16 rv16b comparative
            grv17 rv17 guidance missed
            cs01 cs09 cash
            """
        ),
        traps=pairs(
            """
            nlq301 pfq301 with and without a charge
            niq306 ngq306 GAAP beside non-GAAP
            rv03 rvq403 year beside quarter
            boi99 fabc99 other plant
            bou01 bou01t quarter beside all
            rvq306 seg06 group beside segment
            brir04 seg06 planned beside part
            buy06 bou13 other program
            gq299 gq406 other quarter
            cut09 hc09 cut beside rest
            bris04 bri04 other thing
            dre13 fabo01 other plant
            drej18 hc17 part
            aut13 auts17 amount beside share
            grv17 grv18 other year
            drec13 fab04 other plant
            lit09 chg09 other payment
            """
        ),
    ),
)
