# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A fifteenth set, in the form of `set_03`: a British drug company, a bank, and an engineering group.

At the first try 47 of 80 relations (59 %) were reported, all of them in a series, and 0 of 31 traps flagged: 12 of 30,
19 of 25, 16 of 25.  The releases of the engineering group, the last story, are for measuring alone: only their figure
has been looked at.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Carrick Lindsay",
        (
            (
                "1998-06-02",
                """
Carrick Lindsay Group plc

Licence agreement with Ferrand S.A.

Edinburgh, UK, 2 June 1998: Carrick Lindsay Group plc (LSE: CLG) is pleased to announce that it has granted Ferrand S.A. of Lyon an exclusive licence to its transdermal delivery system for use with two hormone products. Under the terms of the agreement Ferrand «upf98|will make an initial payment of £2.5 million» and «mil98|further payments of up to £18 million, dependent upon the achievement of agreed milestones». Carrick Lindsay «roy98|will also receive a royalty of 6 per cent on net sales».

Dr Alasdair Munro, «ceo98|Chief Executive», commented: "This is the third collaboration that we have concluded in eighteen months. Ferrand «fil98|anticipates that the first of the products will be submitted for approval in 2001»."

The Company «emp98|has 84 staff at its laboratories at Livingston».

Enquiries: Carrick Lindsay Group plc, Tel: 0131 555 0142

Notes for Editors

Carrick Lindsay «fnd98|was established in 1987 as a spin-out from the University of Edinburgh» and «flo98|was floated on the London Stock Exchange in March 1996». It «pipe98|has five products in clinical development».
""",
            ),
            (
                "2000-09-12",
                """
Carrick Lindsay Group plc

Interim results for the six months ended 30 June 2000

Edinburgh, 12 September 2000 - Carrick Lindsay Group plc announces its unaudited results for the half year.

Highlights

* Turnover up 41% to £6.2m (1999: £4.4m)

* Loss before tax «loss00|of £3.1m (1999: £4.0m loss)»

* «cash00|Cash and short-term deposits at 30 June of £21.7m»

* Placing and open offer in May «rai00|raised £16.4m net of expenses»

* CL-214 for Parkinson's disease: «phs00|Phase II trial commenced in April; results expected mid-2001»

Chairman's statement

Progress with our partners has been encouraging. «fil00|Ferrand now plans to file its oestradiol patch in the first half of 2002», some months later than envisaged when the agreement was signed. We «mil00|have so far received £4.5 million from Ferrand, including the milestone of £2 million which fell due in March».

«pat00|The Phase II study of CL-214 is to enrol 180 patients at 22 centres in the UK, Germany and Poland.»

I am delighted to welcome Mr Gordon Pryde, who «cfo00|joined the Board as Finance Director on 1 August». «emp00|At the period end the Group employed 131 people.»

The directors «div00|do not recommend the payment of a dividend».
""",
            ),
            (
                "2002-02-20",
                """
CARRICK LINDSAY GROUP PLC

CL-214 MEETS PRIMARY ENDPOINT IN PHASE II

Edinburgh, Scotland, 20 February 2002 - Carrick Lindsay Group plc (LSE: CLG) today announces positive results from its Phase II study of CL-214 in patients with Parkinson's disease. «pat02|A total of 174 patients were randomised» to receive either 4mg or 8mg of CL-214 or placebo for twelve weeks. «eff02|Patients on the 8mg dose gained on average 1.9 hours of "on" time a day against 0.4 hours for those on placebo (p=0.003).» «dis02|Nine patients withdrew because of skin reactions.»

"These data are better than we had dared to hope," said Dr Alasdair Munro, Chief Executive. "We expect «p302|to be in Phase III by the end of this year»."

CL-214 «pnr02|remains unpartnered; talks are under way with a number of companies».

Ferrand «fil02|submitted the application for the oestradiol patch to the French authorities in January 2002».
""",
            ),
            (
                "2003-04-08",
                """
Carrick Lindsay and Overbrook Pharmaceuticals enter into agreement on CL-214

Edinburgh and Princeton, 8 April 2003. Overbrook Pharmaceuticals, Inc. has acquired the exclusive rights to CL-214 in North America. Carrick Lindsay «upf03|receives US$15 million on signature» and «mil03|could receive additional sums of as much as US$95 million on reaching development and sales targets». «roy03|Tiered royalties start at 12 per cent, rising to 20 per cent». Overbrook «eq03|has also subscribed for 3.2 million new shares at 188 pence».

«p303|The Phase III programme, comprising two studies with a total of 640 patients, began in March.» «sub03|A US submission is targeted for the second half of 2005.»

Dr Helen Straker, «ceo03|who took over from Dr Munro as Chief Executive in January», said: "Overbrook is the ideal partner."

The deal is Carrick Lindsay's «dls03|sixth licensing agreement».
""",
            ),
            (
                "2005-11-30",
                """
Carrick Lindsay Group plc – Trading update

30 November 2005

Ahead of its close period, Carrick Lindsay Group plc provides the following update.

CL-214 (rotigaline patch). «p305|Recruitment into the two Phase III studies, which have enrolled 655 patients between them, was completed in September.» «sub05|Overbrook now intends to make its submission to the FDA in the third quarter of 2006.» On this event Carrick Lindsay «mil05|will be due a payment of US$10 million, out of total potential milestones of US$95 million».

«oes05|The oestradiol patch, marketed by Ferrand as Femadisc, is on sale in eleven countries.» Royalties from Femadisc «roy05|for the ten months to October were £1.9 million».

Gordon Pryde, Finance Director, «cfo05|has informed the Board of his intention to leave the Company at the end of March 2006». «gui05|The loss before tax for the year is likely to be between £7 million and £8 million, with year-end cash of approximately £19 million.»

«emp05|Headcount has been reduced to 112 following the closure of the Livingston pilot plant.»
""",
            ),
            (
                "2006-03-21",
                """
Carrick Lindsay Group plc

Preliminary results for the year ended 31 December 2005

Edinburgh, UK, 21 March 2006: Carrick Lindsay Group plc (LSE: CLG) announces results for the year.

The loss before tax «gui06|was £7.4m (2004: £9.8m)» and «cash06|cash stood at £18.6m at the year end». Revenue rose by 9% to £13.9m.

«sub06|The New Drug Application for CL-214 is on course for submission in Q3.» In the pivotal studies, «eff06|CL-214 increased "on" time by 1.7 hours relative to 0.5 hours for placebo».

Ms Catriona Bell «cfo06|succeeds Gordon Pryde as Finance Director on 3 April».

"«mil06|We look forward to the US$10 million that is triggered by the filing»," said Dr Helen Straker, Chief Executive.
""",
            ),
            (
                "2009-07-14",
                """
Solvane completes acquisition of Carrick Lindsay

Edinburgh and Copenhagen, 14 July 2009 – Following the sanction of the scheme of arrangement by the Court of Session on 9 July, Solvane A/S has today completed «acq09|its acquisition of Carrick Lindsay Group plc for 245 pence a share, or £212 million». «del09|The shares will cease to be traded on the London Stock Exchange on 15 July.» The company «ren09|will be known as Solvane Edinburgh Limited».

Carrick Lindsay's patch for Parkinson's disease, Kinedra (CL-214), «app09|was approved by the FDA in August 2007» and «sal09|had US sales of $64 million in 2008». «fem09|Femadisc is available in 19 countries.»

Dr Helen Straker «ceo09|will remain with the business as Managing Director». «emp09|All 126 employees transfer to Solvane.»
""",
            ),
            (
                "2013-10-03",
                """
Solvane Edinburgh to expand patch manufacture

Edinburgh, 3 October 2013 – Solvane Edinburgh (formerly Carrick Lindsay) is to invest £24 million in a plant at Livingston «pla13|that will make 60 million patches a year from early 2016 and create 90 jobs». At present «emp13|it has a workforce of 148».

Kinedra, «app13|which gained American approval in 2007», «sal13|earned $173 million in the United States last year».

Solvane Edinburgh, «fnd13|set up in 1986 by scientists of Edinburgh University», «acq13|was bought by Solvane in 2009 for £212m». Its Managing Director «ceo13|is Dr Neil Abernethy».
""",
            ),
            (
                "2016-05-19",
                """
First Minister opens Solvane's Livingston plant

Livingston, 19 May 2016 – The First Minister today opened the new factory of Solvane Edinburgh, «pla16|which has cost £27 million and can turn out 60 million patches annually». «job16|Production started in April; 104 people have been taken on.»

"It is the largest investment in the history of the company," said «ceo16|Managing Director Dr Neil Abernethy».
""",
            ),
        ),
        relations=pairs(
            """
            fil98 fil00 forecast moved
            fil00 fil02 forecast beside event
            upf98 mil00 paid of the terms
            ceo98 ceo03 holder of a post
            ceo03 ceo09 holder of a post
            ceo09 ceo13 holder of a post
            emp98 emp00 headcount
            emp00 emp05 headcount
            emp05 emp09 headcount
            emp09 emp13 headcount
            fnd98 fnd13 founding
            phs00 pat02 phase
            pat00 pat02 planned beside enrolled
            p302 p303 forecast missed
            p303 p305 patients in a trial
            sub03 sub05 forecast moved
            sub05 sub06 forecast
            mil03 mil05 potential payments
            mil05 mil06 payment for an event
            cfo00 cfo05 holder of a post
            cfo05 cfo06 holder of a post
            gui05 gui06 guidance beside result
            gui05 cash06 guidance beside result
            cash00 cash06 cash
            eff02 eff06 effect
            oes05 fem09 countries
            app09 app13 approval
            sal09 sal13 sales of a product
            acq09 acq13 price of a purchase
            pla13 pla16 capacity
            """
        ),
        traps=pairs(
            """
            upf98 upf03 other agreement
            roy98 roy03 other agreement
            mil98 mil03 other agreement
            loss00 gui06 other year
            pat02 p303 other trial
            rai00 cash00 other thing
            dis02 dls03 other thing
            pla13 job16 hoped for beside taken on
            eq03 acq09 other thing per share
            roy05 sal09 royalties beside sales
            """
        ),
    ),
    Story(
        "Allerdale",
        (
            (
                "1996-02-29",
                """
ALLERDALE BUILDING SOCIETY: RESULTS FOR 1995

CARLISLE, 29 February 1996. Allerdale Building Society, the country's fourteenth largest, today reported pre-tax profits «pre96|of £41.3 million for the year to 31 December 1995, an increase of 8%». «ass96|Total assets grew to £4.87 billion.» Gross mortgage lending «len96|was £702 million (1994: £655 million)».

The Society «bra96|operates through 118 branches across the North of England and the Scottish Borders» and has «mem96|some 620,000 members».

The management expenses ratio «cost96|fell to 1.12% from 1.19%».

Mr Peter Hesketh, Chief Executive: "«mut96|We have no plans to give up our mutual status.»"

«rat96|From 1 March the standard variable mortgage rate will be 7.24%.»
""",
            ),
            (
                "1998-10-06",
                """
Allerdale members to vote on conversion

6 October 1998

The Board of Allerdale Building Society has decided to recommend that «con98|the Society convert into a bank and float on the Stock Exchange in the autumn of 1999». «win98|Each qualifying member will receive free shares worth in the region of £700.» «mem98|The Society has 655,000 members», who «vot98|will vote at a special general meeting on 20 April 1999».

"We need capital to grow," said Peter Hesketh, «ceo98|who has led the Society since 1991».

Staff numbers «emp98|stood at 2,150 at the end of September». Residential arrears of six months or more «arr98|made up 0.9% of accounts».
""",
            ),
            (
                "2000-03-02",
                """
Allerdale Bank plc: Preliminary Results 1999

Carlisle, 2 March 2000 - Allerdale Bank plc (LSE: ALLB), «con00|which listed on 11 October 1999», is pleased to announce its first results as a public company.

Profit before tax «pre00|rose 11% to £63.8m, before conversion costs of £22m». Total assets «ass00|were £7.1bn at 31 December».

The cost/income ratio «ci00|was 54.6% (1998: 57.9%)». «tier00|The Tier 1 ratio stood at 9.8%.»

«div00|A maiden final dividend of 5.2p per share is recommended, payable on 12 May.»

Peter Hesketh, Chief Executive, said: "«obj00|We aim to bring our cost/income ratio below 50% by 2002.» «bra00|Our network of 121 branches is the envy of our competitors.»"

«cha00|Sir Roland Thwaite, Chairman, will stand down at the AGM on 27 April and will be succeeded by Mrs Diana Foxcroft.»
""",
            ),
            (
                "2003-08-05",
                """
ALLERDALE BANK PLC

RESULTS FOR THE HALF YEAR TO 30 JUNE 2003

Carlisle, 5 August 2003

Profit before tax «pre03|increased to £52.1m (H1 2002: £47.5m)». The cost/income ratio «ci03|improved to 48.7%», while «tier03|Tier 1 capital was 8.9% of risk-weighted assets».

«div03|The interim dividend is raised by 10% to 4.4p.»

New lending «len03|of £1.9 billion was achieved in the period, 38% of it through intermediaries».

«arr03|Accounts six months or more in arrears fell to 0.3%.»

As announced in May, Allerdale is to close its office in Kendal «kend03|with the loss of 140 jobs by March 2004». After this «emp03|the Bank will have 2,480 employees». «bra03|There are now 109 branches.»

Diana Foxcroft, «cha03|Chairman», paid tribute to Peter Hesketh, who «ceo03|retires on 31 December after twelve years as Chief Executive. His successor is Mr Julian Marsden, at present Director of Retail Banking.»
""",
            ),
            (
                "2007-09-17",
                """
Allerdale Bank plc - Statement re market conditions

17 September 2007

The Board of Allerdale Bank notes recent movements in its share price. The Bank «liq07|has liquid assets of £2.3 billion», and no wholesale funding in excess of £400 million matures before the end of the year. «gui07|Pre-tax profit for 2007 is still expected to be in the range of £128 million to £134 million.» «arr07|Mortgage accounts in serious arrears (six months and above) represent 0.21% of the book.»

Deposits «dep07|totalled £11.6bn at the end of August, of which 86% is held by retail customers».

Julian Marsden, «ceo07|Group Chief Executive», said: "Ours is a simple business."
""",
            ),
            (
                "2008-03-04",
                """
Allerdale Bank plc: Annual results 2007

4 March 2008

* «gui08|Statutory profit before tax £119.4m (2006: £121.0m)» after a write-down of £13m on structured securities

* «ci08|Cost:income ratio of 46.1%»

* «tier08|Tier 1 ratio 8.3%»

* «div08|Total dividend for the year 18.9p»

* «cap08|Rights issue: 2 for 5 at 155p to raise £310m»

«cap08b|Shareholders will be asked to approve the rights issue on 28 March.»

The bank «bra08|has 104 branches and 2,700 staff».
""",
            ),
            (
                "2009-02-26",
                """
Recommended acquisition of Allerdale Bank by Grupo Miravent

Carlisle and Bilbao, 26 February 2009

The boards of Allerdale Bank plc and Grupo Miravent S.A. have agreed the terms of «off09|a recommended all-share offer: one Miravent share for every 9.5 Allerdale shares, valuing Allerdale at £486 million». «offc09|Completion is anticipated early in June, subject to shareholders' approval.»

«caps09|The rights issue of April 2008 brought in £302 million after costs.» Allerdale «npl09|made a loss before tax of £74 million in 2008». Miravent «syn09|believes that annual savings of £65 million can be reached by 2011».

The Chief Executive of Allerdale, Julian Marsden, «ceo09|will leave upon completion. Ms Elena Ruiz de Arana will run the UK business.»
""",
            ),
            (
                "2011-01-31",
                """
Miravent UK: Results for the Year Ended 31 December 2010

London, 31 January 2011

Miravent UK, «offc11|which has comprised Allerdale and the former Trent & Derwent since June 2009», recorded a profit before tax of £171 million. «syn11|The integration of Allerdale has so far yielded cost savings of £71 million a year, twelve months ahead of schedule.»

The last Allerdale signs came down in November. «bra11|Of the 104 Allerdale branches 23 were merged with neighbouring ones.»

«ceo11|Elena Ruiz de Arana, Chief Executive of Miravent UK», commented: "«obj11|We shall lend £2 billion to small firms this year.»"
""",
            ),
            (
                "2012-02-02",
                """
Miravent UK: Results for the Year Ended 31 December 2011

London, 2 February 2012

Profit before tax «pre12|slipped to £158m from £171m». Lending to small and medium-sized companies «obj12|reached £2.2bn in the year, against a commitment of £2.0bn».

«ceo12|Elena Ruiz de Arana, who has been Chief Executive since 2009, will return to Bilbao in the summer. A successor will be named in due course.»
""",
            ),
        ),
        relations=pairs(
            """
            bra96 bra00 branches
            bra00 bra03 branches
            bra03 bra08 branches
            mem96 mem98 members
            ass96 ass00 assets
            con98 con00 planned beside event
            arr98 arr03 rate retold
            arr03 arr07 rate retold
            emp98 emp03 headcount
            ci00 ci03 ratio
            ci03 ci08 ratio
            obj00 ci03 target beside figure
            tier00 tier03 ratio
            tier03 tier08 ratio
            cha00 cha03 holder of a post
            ceo98 ceo03 holder of a post
            ceo03 ceo07 holder of a post
            ceo07 ceo09 holder of a post
            ceo09 ceo11 holder of a post
            gui07 gui08 guidance missed
            cap08 caps09 planned beside raised
            offc09 offc11 closing
            syn09 syn11 target beside figure
            obj11 obj12 target beside figure
            bra08 bra11 branches
            """
        ),
        traps=pairs(
            """
            pre96 pre03 half beside year
            len96 len03 half beside year
            div00 div03 final beside interim
            div03 div08 interim beside total
            ci00 cost96 other ratio
            kend03 emp03 cut beside all
            liq07 dep07 other thing
            off09 cap08 other thing
            npl09 gui08 other year
            rat96 tier00 other rate
            pre12 gui08 other company
            """
        ),
    ),
    Story(
        "Brenner Vogt",
        (
            (
                "1999-03-24",
                """
Brenner Vogt AG: Order intake at record level

Winterthur, 24 March 1999 – The Brenner Vogt Group closed the 1998 business year with a good result. «ord99|Orders received advanced by 14% to CHF 1,126 million», sales «sal99|amounted to CHF 1,043 million», and the operating result (EBIT) «ebt99|reached CHF 71.2 million (1997: CHF 58.8 million)».

The Board of Directors will propose to the Annual General Meeting of 11 May «div99|a dividend of CHF 22 per registered share (previous year: CHF 18)».

«emp99|At year-end the Group had 6,340 employees worldwide.» About 45% of them work in Switzerland.

Work on the new foundry in Győr, Hungary, is on schedule. «fou99|It will go into operation in the spring of 2000 and cost about CHF 60 million.»

Outlook: «gui99|For 1999 Brenner Vogt expects sales of CHF 1.1 billion and an EBIT margin of over 7%.»

Dr. Urs Aeschbacher, «ceo99|President of the Group Executive Board», stressed that the pumps division «pum99|had won an order worth CHF 87 million for the Three Valleys power station in Turkey, with delivery by the end of 2001».

Brenner Vogt «hist99|goes back to 1874».
""",
            ),
            (
                "2000-03-22",
                """
Brenner Vogt exceeds its targets

Winterthur, 22 March 2000 – Brenner Vogt AG (SWX: BVG) increased sales in 1999 «sal00|by 11% to CHF 1,158 million». EBIT «ebt00|totalled CHF 84.0 million, equal to 7.3% of sales».

«emp00|The workforce stood at 6,720 at the end of December.»

A higher dividend «div00|of CHF 26 per share will be proposed».

The foundry in Győr «fou00|poured its first castings on 6 March; the outlay came to CHF 63 million».

Following the acquisition of Delorme Compresseurs S.A., Lyon, announced in January, «del00|which employs 480 people and has sales of EUR 95 million», the Group has four divisions.
""",
            ),
            (
                "2002-08-28",
                """
Brenner Vogt: Half-year marked by restructuring

Winterthur, 28 August 2002 – In the first six months, order intake of the Brenner Vogt Group «ordh02|fell to CHF 498 million». «emp02|The number of employees was lowered from 7,410 to 6,905.» The measures begun in April «rst02|will reduce annual costs by CHF 45 million from 2003 onwards, at a one-off cost of CHF 70 million».

«pum02|The last of the pumps for Three Valleys was handed over to the customer in June 2002.»

On 1 July «ceo02|Markus Lüthi assumed the chairmanship of the Group Executive Board from Urs Aeschbacher, who was elected Chairman of the Board of Directors».

Net debt «nd02|rose to CHF 312 million».
""",
            ),
            (
                "2004-03-17",
                """
Brenner Vogt back in profit

Winterthur, 17 March 2004 – After the loss of the previous year Brenner Vogt generated a net profit of CHF 24.6 million in 2003. «rst04|The cost base is CHF 52 million lower than before the restructuring, which required CHF 68 million in all.»

«nd04|Net debt could be brought down to CHF 204 million.»

«emp04|On 31 December 2003, 6,215 people were employed by Brenner Vogt.»

«tgt04|The aim is an EBIT margin of 9% by 2006.» Markus Lüthi, «ceo04|CEO»: "We have done our homework."

Shareholders are to receive «div04|a dividend of CHF 10 per share, after none in the previous year».

From 1 May «ren04|the Textile Systems division will operate under the name Vogtex».
""",
            ),
            (
                "2007-03-14",
                """
Brenner Vogt with best result in its history

Winterthur, 14 March 2007 – Sales climbed to CHF 1,486 million. «ebt07|EBIT was CHF 142 million, or 9.6% of sales, so that the target set in 2004 was surpassed.»

«vog07|Vogtex was sold to the Italian Fratelli Cassin group for CHF 118 million with effect from 1 February 2007.»

Brenner Vogt «ord07|has been awarded the contract for 46 compressors for the NordGas pipeline. The order volume is EUR 158 million; delivery is to take place between mid-2008 and the end of 2009.»

«chn07|A second plant in China, at Suzhou, with 300 employees, is to start up in the third quarter of 2008.»

«emp07|The Group's headcount was 6,480 as of the balance sheet date.»

«div07|The distribution is to be raised to CHF 34 per share.»
""",
            ),
            (
                "2009-11-05",
                """
Brenner Vogt adapts capacities

Winterthur, 5 November 2009 – Because of the slump in orders Brenner Vogt will cut «job09|520 of its 6,900 jobs by mid-2010, 210 of these in Switzerland».

The first 31 compressors for NordGas «ord09|have been supplied. On account of delays in building the pipeline the remaining units will only be delivered in the course of 2010.» The Suzhou plant «chn09|began production in October 2008 and now has a staff of 340».

«gui09|For 2009 the Group anticipates sales of CHF 1.2 billion at most and an EBIT margin of about 5%.»

Markus Lüthi «ceo09|will hand over the management of the Group to Dr. Sabine Kettler on 1 January 2010».
""",
            ),
            (
                "2010-03-17",
                """
Annual results of Brenner Vogt for 2009

Winterthur, 17 March 2010 – As expected, sales «gui10|decreased by 21% to CHF 1,187 million». The EBIT margin «mar10|was 4.6%».

«emp10|At the end of 2009 Brenner Vogt employed 6,510 people.» «div10|The dividend is to be cut to CHF 12.»

«job10|To date 455 positions have been shed.»

Dr. Sabine Kettler, «ceo10|Chief Executive Officer since January», said: "Orders have begun to recover."
""",
            ),
            (
                "2015-06-09",
                """
Brenner Vogt and Halvorsen agree to merge

Winterthur and Bergen, 9 June 2015 – Brenner Vogt AG (SIX: BVG) and Halvorsen Marine ASA intend to combine in a merger of equals. «mrg15|Shareholders of Brenner Vogt will hold 56% of the new company, which will be called Havenor AG.» «mrgc15|The transaction should close by year-end.» Together, the two «cmb15|have sales of CHF 2.9 billion and 13,800 employees».

Brenner Vogt, «hist15|founded in 1874», «emp15|has 7,150 employees». «ceo15|Sabine Kettler will become Chief Executive Officer of the combined company; Halvorsen's Erik Moe will be Chief Financial Officer.»

«syn15|Cost synergies of CHF 80 million a year are foreseen from 2018.»
""",
            ),
            (
                "2018-03-01",
                """
Havenor reports 2017 results

Winterthur, 1 March 2018 – Havenor AG (SIX: HAVN), «mrgc18|formed in February 2016 by the merger of Brenner Vogt and Halvorsen Marine», achieved sales of CHF 3.1 billion. «syn18|Synergies have reached CHF 86 million per annum, one year early.»

«ceo18|CEO Sabine Kettler has decided to resign after the Annual General Meeting. Erik Moe, CFO, will take charge on an interim basis.»

«emp18|The company has a staff of 13,250 in 38 countries.»
""",
            ),
        ),
        relations=pairs(
            """
            gui99 sal00 forecast beside result
            fou99 fou00 opening of a plant
            div99 div00 dividend
            emp99 emp00 headcount
            emp00 emp02 headcount
            emp02 emp04 headcount
            emp04 emp07 headcount
            emp10 emp15 headcount
            pum99 pum02 delivery of an order
            ceo99 ceo02 holder of a post
            ceo04 ceo09 holder of a post
            ceo09 ceo10 holder of a post
            ceo15 ceo18 holder of a post
            rst02 rst04 estimate
            nd02 nd04 net debt
            tgt04 ebt07 target beside figure
            ren04 vog07 division under its new name
            ord07 ord09 delivery of an order
            chn07 chn09 opening of a plant
            gui09 gui10 guidance beside result
            job09 job10 jobs cut
            div04 div07 dividend
            hist99 hist15 founding
            mrgc15 mrgc18 closing
            syn15 syn18 target beside figure
            """
        ),
        traps=pairs(
            """
            ord99 ordh02 half beside year
            pum99 ord07 other order
            fou99 chn07 other plant
            job09 emp10 cut beside all
            emp15 emp18 other company
            cmb15 emp15 combined beside own
            rst02 syn15 other programme
            del00 vog07 sales beside price
            sal99 ebt99 other thing
            chn09 job09 other thing
            """
        ),
    ),
)
