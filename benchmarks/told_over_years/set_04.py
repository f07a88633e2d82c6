# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A fourth set, in the form of `set_03`, written after the rules had been worked on with that one.

At the first try 30 of 80 relations (38 %) were reported and 0 of 40 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Calloway Vaccines",
        (
            (
                "2001-06-21",
                """
CALLOWAY AND RHONE-VALLIS TO DEVELOP NEW GENERATION OF PNEUMONIA VACCINES

ROCKVILLE, MD - June 21, 2001 - Calloway Vaccines Corporation (Nasdaq: CWVC) and Rhone-Vallis S.A. today announced a worldwide alliance for the development of vaccines that employ Calloway's «acr1|Protein Carrier Matrix (PCM)» technology.

Rhone-Vallis will make an initial payment of «ini1|$8 million», of which half is an equity investment, and will fund all development. Calloway will be entitled to «ms1|development and regulatory milestone payments that could total $62 million for each vaccine», and to royalties. The alliance has an «term1|initial term of six years».

"Counting this one, we «all1|now have four corporate alliances» in place," commented Marcus D. Teller, M.D., «ceo1|President and Chief Executive Officer of Calloway». "Our own lead program, CV-110, «trial1|is on course to enter Phase III in the middle of 2002», and «cash1|with $71.5 million in cash and investments at the end of March» we are well financed."

Calloway Vaccines Corporation employs «hc1|92 people» at its laboratories in Rockville, Maryland. So far, «dose1|more than 2,100 volunteers have received vaccines based on the PCM technology» in clinical studies.
""",
            ),
            (
                "2003-03-05",
                """
Calloway Vaccines Reports 2002 Results

ROCKVILLE, MD - March 5, 2003 - Calloway Vaccines Corporation (Nasdaq: CWVC) today reported its financial results for the year ended December 31, 2002.

Revenues under collaborations were «rev02|$17.2 million», compared to $12.9 million in 2001. The net loss widened to «nl02|$28.8 million, or $1.02 per share». Research and development expenses rose to $36.1 million.

The Phase III trial of CV-110 «trial3|began in November 2002». It is planned to «enr3|include about 4,500 infants in nine countries». Calloway «data3|anticipates that results will be available in the first half of 2005».

In January, «tit3|Helen Rasmussen joined Calloway as Vice President, Finance and Chief Financial Officer».

For 2003, the company «gui3|projects a net loss in the range of $33 million to $36 million».

At the end of the year «hc3|the company had 134 employees».
""",
            ),
            (
                "2005-11-09",
                """
Calloway Announces Results of Phase III Trial; Third Quarter Financial Results

ROCKVILLE, MD - November 9, 2005 - Calloway Vaccines Corporation (Nasdaq: CWVC) today announced that CV-110 protected infants against invasive disease in its pivotal trial. «enr5|A total of 4,262 infants in eleven countries took part in the trial.» Results, which «data5|became available in October», will be presented at a medical meeting.

The company «bla5|plans to file for approval in the United States in the second quarter of 2006».

Rhone-Vallis and Calloway have agreed to amend their 2001 alliance. Its «term5|term now ends in June 2010», and the milestone payments to which Calloway is entitled have been «ms5|raised to as much as $75 million a vaccine».

Net loss for the third quarter was «nl3q5|$9.7 million»; for the third quarter of 2004 it was $8.8 million. Cash and investments «cash5|stood at $48.3 million on September 30».

«ceo5|Marcus Teller, Chairman and CEO», said: "Over 9,800 people have now received a PCM vaccine («dose5|more than 9,800 recipients in all», of whom 6,100 were infants)."
""",
            ),
            (
                "2007-08-02",
                """
FDA Approves Calloway's Prevarix

ROCKVILLE, MD - August 2, 2007 - Calloway Vaccines Corporation (Nasdaq: CWVC) announced that the U.S. Food and Drug Administration has approved «prod7|Prevarix, the vaccine previously known as CV-110». The application «bla7|had been filed in September 2006».

Prevarix is the «first7|first vaccine with the company's Polymer Conjugate Matrix («acr7|PCM») technology» to be approved anywhere.

RVX Pharma, «part7|as Rhone-Vallis has been called since its merger with Xantis in 2006», will market Prevarix outside North America. Calloway will build its own sales force of «sf7|about 60 representatives by the end of the year» and «peak7|expects Prevarix to reach sales of $90 million in 2009».

«hc7|Calloway, with 270 employees», is led by Dr. «ceo7|Helen Rasmussen, who was named President and Chief Executive Officer in March». Dr. Teller remains Chairman.
""",
            ),
            (
                "2010-02-24",
                """
Calloway Reports Fourth Quarter and Year-End 2009 Results

ROCKVILLE, MD - February 24, 2010 - Calloway Vaccines Corporation (Nasdaq: CWVC) reported net product sales of Prevarix for 2009 of «sal10|$71.4 million», up 44% from $49.6 million in 2008. Net income was $3.1 million, the first annual profit in the company's history.

For the third quarter of 2005, when the pivotal data were received, the company «nl3q5b|had reported a net loss of $9.2 million».

Calloway's sales force «sf10|numbers 85 representatives». The alliance with RVX Pharma, which «term10|was due to expire this June, has been prolonged until June 2014».

Calloway and the National Biodefense Office «con10|signed a contract worth up to $118 million» for an anthrax vaccine on December 15.

"More than «dose10|three million children have been vaccinated with Prevarix», and we enter 2010 with «all10|seven partnerships»," said Helen Rasmussen, President and Chief Executive Officer.

Calloway «gui10|looks for Prevarix sales of $88 million to $95 million in 2010».
""",
            ),
            (
                "2011-02-23",
                """
Calloway Reports Record Year; to Move Headquarters

ROCKVILLE, MD - February 23, 2011 - Calloway Vaccines Corporation (Nasdaq: CWVC) announced net sales of Prevarix of «sal11|$93.8 million for 2010». Total revenue rose 26% to $131.0 million.

The value of the contract with the National Biodefense Office, «con11|awarded in December 2009, is up to $124 million».

The company, which has «hc11|grown to 395 employees», will «mov11|move to larger premises at 9 Shady Grove Road in Gaithersburg in the third quarter of 2012».

Deliveries of the anthrax vaccine to the national stockpile are «anx11|to begin in 2013». «dose11|To date, some 4.6 million children have received Prevarix.»
""",
            ),
            (
                "2014-10-29",
                """
Calloway to Be Acquired by RVX Pharma

GAITHERSBURG, MD - October 29, 2014 - Calloway Vaccines Corporation (Nasdaq: CWVC), which «mov14|moved here from Rockville in February 2013», today announced that RVX Pharma will acquire all of its shares for «acq14|$41.50 a share in cash, or about $1.9 billion».

The companies' alliance, concluded in «agr14|May 2001», brought forth two vaccines, and «dose14|over 11 million children have been given Prevarix».

Deliveries of the anthrax vaccine «anx14|began in March 2014». Calloway has «hc14|about 520 employees».

The transaction is «clo14|expected to close in the first quarter of 2015».
""",
            ),
        ),
        relations=pairs(
            """
            ms1 ms5 milestone total
            term1 term5 end of an agreement
            term5 term10 end of an agreement
            all1 all10 count
            ceo1 ceo5 title
            ceo5 ceo7 holder of a post
            tit3 ceo7 title
            trial1 trial3 forecast moved
            cash1 cash5 cash
            hc1 hc3 headcount
            hc3 hc7 headcount
            hc7 hc11 headcount
            hc11 hc14 headcount
            dose1 dose5 running total
            dose10 dose11 running total
            dose11 dose14 running total
            enr3 enr5 planned and enrolled
            data3 data5 forecast moved
            bla5 bla7 forecast moved
            acr1 acr7 acronym
            nl3q5 nl3q5b comparative
            sf7 sf10 sales force
            peak7 sal10 forecast not met
            gui10 sal11 guidance met
            con10 con11 value of a contract
            mov11 mov14 forecast moved
            anx11 anx14 forecast moved
            prod7 trial3 renamed product
            """
        ),
        traps=pairs(
            """
            ini1 ms1 other payment
            dose5 dose10 trials beside sales
            nl02 nl3q5 year beside quarter
            gui3 gui10 other measure
            sal10 sal11 other year
            con10 acq14 other deal
            hc3 enr3 other people
            rev02 sal10 other measure
            term1 agr14 term beside date
            cash1 nl02 other measure
            all1 hc1 other thing
            ceo1 tit3 other person
            clo14 anx14 other event
            dose11 sal11 other measure
            """
        ),
    ),
    Story(
        "Northgate Copper",
        (
            (
                "2004-02-18",
                """
NORTHGATE COPPER REPORTS 2003 PRODUCTION AND RESERVES

Vancouver, February 18, 2004 - Northgate Copper Ltd. (TSX: NGC) produced «prod03|148.2 million pounds of copper in 2003», against 139.5 million pounds the year before, at a «cost03|cash cost of 61 cents per pound».

Proven and probable reserves at the Kestrel Lake mine «res03|stood at 412 million tonnes grading 0.38% copper» at year end, sufficient for a «life03|mine life of 17 years».

Northgate «g04|expects to produce between 150 and 155 million pounds of copper in 2004».

The expansion of the mill at Kestrel Lake, «exp03|budgeted at $96 million», is «expt03|due for completion in the fourth quarter of 2005» and will «cap03|lift throughput from 65,000 to 80,000 tonnes per day».

The company has «emp03|1,140 employees» and has been led since 1998 by «ceo03|Mr. Douglas Farraday, President and Chief Executive Officer».
""",
            ),
            (
                "2005-02-16",
                """
Northgate Reports Production for 2004 and Updates Expansion

Vancouver, February 16, 2005 - Northgate Copper Ltd. (TSX: NGC) today announced that copper production was «prod04|146.9 million pounds in 2004, compared with 147.6 million pounds in 2003». Cash costs averaged «cost04|68 cents a pound».

The capital cost of the mill expansion is now «exp04|estimated at $118 million», and start-up has been «expt04|rescheduled for mid-2006» because of the late delivery of motors.

At December 31, 2004, reserves were «res04|398 million tonnes at 0.37% copper».

The Board «div04|declared a semi-annual dividend of C$0.10 per share», payable on April 1.
""",
            ),
            (
                "2006-09-12",
                """
Northgate Completes Kestrel Lake Expansion; Signs Agreement with Osaka Metals

Vancouver, September 12, 2006 - Northgate Copper Ltd. (TSX: NGC) said that the enlarged mill at Kestrel Lake «expt06|was commissioned in August», at a «exp06|final cost of $124 million». It «cap06|has reached its design rate of 78,000 tonnes per day».

Under an «osa06|agreement signed on September 8», Osaka Metals Co. will buy «sto06|25 percent of the Red Bluff project for $145 million». Osaka Metals may «opt06|increase its interest to 40 percent at any time before the end of 2009».

A feasibility study of Red Bluff «fea06|is scheduled to be finished in the second half of 2007».

"Red Bluff could produce «rb06|110,000 tonnes of copper a year for at least 25 years»," said «ceo06|Douglas Farraday, chairman and chief executive officer».

Northgate «emp06|employs 1,260 people».
""",
            ),
            (
                "2008-05-07",
                """
Northgate Releases Feasibility Study for Red Bluff

Vancouver, May 7, 2008 - Northgate Copper Ltd. (TSX: NGC) today published the feasibility study of Red Bluff, which was «fea08|completed in April». According to it the mine would «rb08|yield an average of 122,000 tonnes of copper annually» at an «capx08|initial capital cost of $1.65 billion». Construction could «con08|start in 2009 and first ore be milled in 2012».

Osaka Metals, «osa08|which acquired its quarter interest in October 2006 for $150 million», is reviewing its option.

First-quarter production was «q108|37.8 million pounds».
""",
            ),
            (
                "2009-11-04",
                """
Northgate Minerals Reports Third Quarter; Osaka Raises Red Bluff Stake

Vancouver, November 4, 2009 - Northgate Minerals Corporation (TSX: NGM), «name09|formerly Northgate Copper Ltd.», reported net earnings of C$21.4 million for the third quarter of 2009.

Osaka Metals has «opt09|exercised its option and will hold 40 percent of Red Bluff». The capital cost of the project has been «capx09|revised to $1.92 billion», and the partners now plan to «con09|begin construction in the first half of 2011».

The strike at Kestrel Lake, which «str09|involved 840 workers», ended on October 9 after 47 days. As a result, «g09|production for the year will be at the low end of the range of 130 to 140 million pounds» that was given in February.

«ceo09|Ms. Louise Tremblay succeeded Mr. Farraday as chief executive officer on July 1.»
""",
            ),
            (
                "2010-02-17",
                """
Northgate Minerals Announces 2009 Results

Vancouver, February 17, 2010 - Northgate Minerals Corporation (TSX: NGM) produced «prod09|127.4 million pounds of copper in 2009». «emp10|The Company's workforce numbered 1,190 at year-end.» Reserves at Kestrel Lake were «res09|306 million tonnes at a grade of 0.35%», for a «life09|remaining mine life of ten years».

The strike of last autumn, in which «str10|some 870 employees took part», cost the company an estimated 12 million pounds of production.

The semi-annual dividend was «div10|maintained at ten cents».
""",
            ),
            (
                "2013-08-07",
                """
Red Bluff Begins Production

Vancouver, August 7, 2013 - Northgate Minerals Corporation (TSX: NGM) announced that «con13|the first concentrate was produced at Red Bluff on July 30». The mine, in which Osaka Metals «own13|holds 40 percent», was built for «capx13|$2.31 billion».

President and CEO «ceo13|Louise Tremblay» said that Red Bluff would «rb13|produce 118,000 tonnes of copper in its first full year».

With the new mine the company «emp13|has 2,050 employees», and it «rank13|is now the country's third-largest copper producer».
""",
            ),
        ),
        relations=pairs(
            """
            prod03 prod04 comparative
            res03 res04 reserves
            res04 res09 reserves
            life03 life09 mine life
            g04 prod04 guidance
            exp03 exp04 cost of a project
            exp04 exp06 cost of a project
            expt03 expt04 forecast moved
            expt04 expt06 forecast moved
            cap03 cap06 capacity
            emp03 emp06 headcount
            emp06 emp10 headcount
            emp10 emp13 headcount
            ceo03 ceo06 title
            cost03 cost04 unit cost
            div04 div10 dividend
            sto06 osa08 price of a stake
            opt06 opt09 option
            fea06 fea08 forecast moved
            rb06 rb08 capacity
            rb08 rb13 capacity
            capx08 capx09 cost of a project
            capx09 capx13 cost of a project
            con08 con09 forecast moved
            str09 str10 number of workers
            g09 prod09 guidance
            name09 prod04 renamed company
            """
        ),
        traps=pairs(
            """
            exp06 capx08 other project
            cap06 rb06 other mine
            sto06 own13 other day
            prod09 q108 year beside quarter
            emp03 str09 part of the staff
            g04 g09 other year
            exp03 sto06 other thing
            con13 expt06 other mine
            life03 rb06 other mine
            cost03 cost04 other year
            fea06 expt04 other event
            osa06 fea06 other event
            capx13 exp04 other project
            """
        ),
    ),
    Story(
        "Silverbrook Networks",
        (
            (
                "2006-01-26",
                """
Silverbrook Networks Announces Fourth Quarter Results

AUSTIN, Texas - January 26, 2006 - Silverbrook Networks, Inc. (NASDAQ: SLVB), the leading provider of home-network software to cable operators, today announced revenue of «r4q05|$18.6 million for the fourth quarter of 2005». GAAP net income was $2.2 million, or $0.08 per diluted share.

«sub05|The company's software runs in 6.2 million households», and «cust05|38 operators in 14 countries have chosen it».

"We signed five new operators in the quarter," said «ceo05|Brent Holloway, Silverbrook's co-founder, chairman and CEO». "We «g06|expect revenue of $84 million to $88 million for 2006»."

The company ended the year with «cash05|$44.0 million in cash», no debt, and «emp05|310 employees».

The company's board authorized the repurchase of «bb05|up to $20 million of its common stock».
""",
            ),
            (
                "2007-01-30",
                """
Silverbrook Networks Reports Record 2006 Revenue

AUSTIN, Texas - January 30, 2007 - Silverbrook Networks, Inc. (NASDAQ: SLVB) reported revenue for 2006 of «r06|$81.3 million», an increase of 22 percent, and fourth-quarter revenue of $22.4 million, up from «r4q05b|$18.9 million in the same quarter of 2005».

During 2006 Silverbrook «bb06|repurchased 1.1 million shares for $13.2 million» under the program announced a year ago.

«sub06|More than 9.5 million homes are now served by Silverbrook software.» The customer list has grown to «cust06|47 operators».

On January 8, Silverbrook acquired Penwell Systems for «pen06|$26 million in cash», plus an «earn06|earn-out of up to $9 million». Penwell's founder, «tit06|Dana Kirsch, has become Chief Technology Officer».

The company has «pat06|22 patents issued and 35 pending».
""",
            ),
            (
                "2008-10-28",
                """
Silverbrook Lowers Outlook, Announces Restructuring

AUSTIN, Texas - October 28, 2008 - Silverbrook Networks, Inc. (NASDAQ: SLVB) said that it will reduce its headcount by «cut08|approximately 15 percent, or 75 employees», and «chg08|take a charge of $4 million to $5 million in the fourth quarter».

Revenue for the year is now «g08|forecast to be $108 million to $111 million», compared with the previous guidance of $118 million to $122 million.

Silverbrook paid the former owners of Penwell an «earn08|additional $7.5 million in the third quarter», the last payment under the agreement, bringing the total price to «pen08|$33.5 million».

The lease of its headquarters on Barton Creek Boulevard, Austin, «lea08|runs through December 2012».
""",
            ),
            (
                "2009-02-03",
                """
Silverbrook Reports 2008 Results

AUSTIN, Texas - February 3, 2009 - Silverbrook Networks, Inc. (NASDAQ: SLVB) announced 2008 revenue of «r08|$107.2 million» and a GAAP net loss of $6.4 million, which includes «chg09|restructuring charges of $5.6 million».

«cut09|The workforce was reduced by 82 people» in the fourth quarter, and «emp09|stands at 425».

Silverbrook software «sub09|is deployed in over 17 million households» and its «cust09|customers include 71 service providers in 26 countries».

«ceo09|Dana Kirsch, President and Chief Executive Officer», succeeded Mr. Holloway in January.
""",
            ),
            (
                "2012-05-03",
                """
Lumora Announces First Quarter Results

AUSTIN, Texas - May 3, 2012 - Lumora, Inc. (NASDAQ: LMRA), «name12|which until April was called Silverbrook Networks», reported revenue of $39.8 million.

The company «lea12|has renewed the lease of its Austin headquarters until 2020».

«sub12|Some 41 million homes use Lumora's software», and «pat12|it holds 64 patents».

As of March 31, the company had bought back «bb12|a total of $31 million of its stock» since 2006.

Under a patent license with Tamarack Corp., Lumora will «tam12|receive $12 million over four years».
""",
            ),
            (
                "2014-02-06",
                """
Lumora Fourth Quarter 2013

AUSTIN, Texas - February 6, 2014 - Lumora, Inc. (NASDAQ: LMRA) had revenue of $171.5 million in 2013. Its software «sub14|reaches 38 million households», «cust14|through 95 operators on four continents».

The company's «emp14|640 employees» work in Austin, Ghent and Hyderabad. It has been granted «pat14|79 patents».

«tam14|Tamarack has paid $6 million of the $14 million due under the 2012 license».

Co-founder «ceo14|Brent Holloway, chairman of the board», will not stand for re-election.
""",
            ),
        ),
        relations=pairs(
            """
            r4q05 r4q05b comparative
            sub05 sub06 customers
            sub06 sub09 customers
            sub09 sub12 customers
            sub12 sub14 customers
            cust05 cust06 customers
            cust06 cust09 customers
            cust09 cust14 customers
            g06 r06 guidance not met
            g08 r08 guidance not met
            emp05 emp09 headcount
            emp09 emp14 headcount
            bb06 bb12 running total
            pen06 pen08 price of a purchase
            earn06 earn08 earn-out
            pat06 pat12 patents
            pat12 pat14 patents
            cut08 cut09 positions
            chg08 chg09 charges
            lea08 lea12 end of a lease
            tit06 ceo09 title
            ceo05 ceo09 holder of a post
            ceo05 ceo14 title
            tam12 tam14 sum of a license
            name12 sub09 renamed company
            """
        ),
        traps=pairs(
            """
            bb05 bb06 authorised beside bought
            cash05 g06 other thing
            pen06 tam12 other deal
            cust05 emp05 other thing
            pat06 cust06 other thing
            r06 r08 other year
            g06 g08 other year
            cut08 emp09 part of the staff
            earn06 chg08 other thing
            sub06 cust06 homes beside operators
            tit06 ceo05 other person
            r4q05 r06 quarter beside year
            lea08 tam12 other agreement
            """
        ),
    ),
)
