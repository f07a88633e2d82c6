# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A sixth set, in the form of `set_03`, written after the rules had been worked on with the five before it.

At the first try 40 of 72 relations (56 %) were reported and 1 of 38 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Meridia Antibodies",
        (
            (
                "2002-04-24",
                """
Meridia Antibodies Reports First Quarter 2002 Results and Reviews Progress

LOUISVILLE, Colo. - April 24, 2002 - Meridia Antibodies, Inc. (Nasdaq: MRAB) announced its results for the quarter ended March 31, 2002.

"With the agreement that we signed in February, «par1|Meridia now has partnerships with six companies»," noted «ceo1|Gerald T. Osgood, Ph.D., Chief Executive Officer». "«cli1|Three of our antibodies are in clinical trials», and «fcl1|we expect that number to double by the end of 2003».”

MAB-27, for the treatment of asthma, «ph1|is in a Phase II trial», whose results «dat1|should be available by year-end». The antibody is being developed with Straumann AG under a «agr1|1999 collaboration that gives Straumann an option, exercisable until June 2003», to acquire European rights.

Revenue was $4.4 million, compared with $2.9 million in the first quarter of 2001. The net loss «q102|was $7.8 million, or $0.31 per share». The company «cas1|held $96.0 million in cash and short-term investments», enough to «run1|fund its operations until at least the middle of 2005».

Meridia, «emp1|with a staff of 155», uses its «acr1|Human Antibody Library Engine (HALE)» to discover antibodies. Its «adr1|headquarters are at 1450 Infinite Drive» in Louisville, Colorado.
""",
            ),
            (
                "2003-01-28",
                """
Meridia Announces Phase II Results and Loss of Partner

LOUISVILLE, Colo. - January 28, 2003 - Meridia Antibodies, Inc. (Nasdaq: MRAB) said today that MAB-27 did not meet the primary endpoint of its Phase II trial, the results of which «dat2|were received earlier this month».

Straumann «opt2|has let its option lapse». With the termination of a research agreement in December, «par2|the number of partners fell to five».

Meridia will «cut2|reduce its workforce by 40 employees, or 24 percent». One-time costs of «chg2|about $2 million will be recorded in the first quarter».

"We have cash into «run2|the second half of 2005»," said «cfo2|Linda A. Marsh, Vice President and Chief Financial Officer».
""",
            ),
            (
                "2004-03-04",
                """
Meridia Reports 2003 Results

LOUISVILLE, Colo. - March 4, 2004 - Meridia Antibodies, Inc. (Nasdaq: MRAB) today reported a net loss of $24.1 million for 2003. For the first quarter of 2002, before the restructuring, the net loss «q102b|had been $7.5 million».

The restructuring of last year «cut3|affected 44 people» and led to charges of «chg3|$2.6 million».

«cli3|Four antibodies made with HALE are now being tested in patients», two by Meridia and two by partners. MAB-31 «ind3|is to enter the clinic in the third quarter».

At year-end Meridia had «cas3|cash and short-term investments of $58.4 million» and «emp3|118 employees».
""",
            ),
            (
                "2006-10-05",
                """
Hadrian Biosciences and Corvin Pharma Announce Alliance on MAB-31

DENVER - October 5, 2006 - Hadrian Biosciences, Inc. (Nasdaq: HADR), «name4|which operated under the name Meridia Antibodies until March», and Corvin Pharma have agreed to develop and market MAB-31 together. Corvin pays Hadrian «up4|$30 million on signature» and up to «ms4|$265 million upon the achievement of milestones». Hadrian will receive «roy4|royalties of between 12 and 18 percent».

MAB-31, which «ind4|was first given to a patient in January 2005», has completed Phase I. A «ph4|Phase II trial in lupus will begin before the end of the year».

Hadrian's High-Affinity Library Engine («acr4|HALE») has produced «cli4|seven antibodies that are in clinical development».

Hadrian moved to «adr4|2100 Lawrence Street in Denver» in April and has «emp4|about 140 employees». «ceo4|Linda Marsh, President and CEO», said the alliance would fund the company into 2010.
""",
            ),
            (
                "2009-05-06",
                """
Hadrian Biosciences Reports First Quarter 2009 Results

DENVER - May 6, 2009 - Hadrian Biosciences, Inc. (Nasdaq: HADR) today reported revenue of $12.3 million and a net loss of $6.6 million for the quarter ended March 31, 2009.

* Two Phase III trials of MAB-31 in lupus «ph5|are under way»; they will «enr5|include 820 patients at 130 sites». Corvin «bla5|plans to seek approval in Europe in the first half of 2011».
* Corvin paid «mil5|a milestone of $15 million» in January, so that Hadrian has «tot5|so far received $57 million from the alliance».
* Under the amended agreement with Corvin, total «ms5|milestones could now reach $310 million».
* «cli5|Nine HALE antibodies are in human trials.»

«emp5|Headcount was 171 at the end of March.»
""",
            ),
            (
                "2012-11-01",
                """
Hadrian Biosciences Reports Third Quarter 2012 Results

DENVER - November 1, 2012 - Hadrian Biosciences, Inc. (Nasdaq: HADR) today announced its results for the third quarter.

MAB-31, now called Lupexa (ensolimab), was «app6|approved in Europe in August»; the «bla6|application had been filed in October 2011». The Phase III trials «enr6|had enrolled 846 patients».

To date Hadrian has «tot6|received $142 million under its alliance with Corvin».

"«cli6|A dozen antibodies from our library have reached clinical testing»," commented «ceo6|Linda Marsh, Chairman and Chief Executive Officer». The company had «emp6|190 employees».
""",
            ),
        ),
        relations=pairs(
            """
            par1 par2 count
            cli1 cli3 count
            cli3 cli4 count
            cli4 cli5 count
            cli5 cli6 count
            dat1 dat2 forecast moved
            agr1 opt2 option
            run1 run2 forecast moved
            q102 q102b comparative
            cut2 cut3 positions
            chg2 chg3 charges
            cas1 cas3 cash
            emp1 emp3 headcount
            emp3 emp4 headcount
            emp4 emp5 headcount
            emp5 emp6 headcount
            acr1 acr4 acronym
            adr1 adr4 address
            ind3 ind4 forecast moved
            ms4 ms5 milestone total
            tot5 tot6 running total
            enr5 enr6 planned and enrolled
            bla5 bla6 forecast moved
            cfo2 ceo4 title
            ceo1 ceo4 holder of a post
            ceo4 ceo6 title
            """
        ),
        traps=pairs(
            """
            up4 mil5 other payment
            mil5 tot5 part beside all
            ms4 tot6 potential beside received
            par1 cli1 other thing
            cut2 emp3 cut beside staff
            q102 chg2 other thing
            ph1 ph4 other product
            cas1 q102 other thing
            dat1 ind3 other event
            agr1 bla5 other event
            roy4 cut2 other percentage
            enr5 emp5 patients beside staff
            run1 dat1 other event
            """
        ),
    ),
    Story(
        "Trevanion Airways",
        (
            (
                "2004-05-12",
                """
TREVANION AIRWAYS: PRELIMINARY RESULTS FOR THE YEAR TO 31 MARCH 2004

Trevanion Airways plc, the Bristol-based regional airline, today announced its results for the year ended 31 March 2004.

Passenger numbers «pax04|rose 11% to 3.42 million». Turnover was «rev04|£241.6 million (2003: £218.3 million)» and profit before tax £14.2 million.

The airline «fle04|operates 29 aircraft to 36 destinations». Ten Embraer 195 jets are on order; the first «del04|is to be delivered in June 2006», at a «emb04|total list price of $310 million».

Fuel «fue04|accounted for 14% of costs». The load factor «loa04|was 64.8%».

The Board proposes «div04|a final dividend of 2.4p per share».

"We «fpa04|look forward to carrying 3.8 million passengers this year»," said «cha04|Sir Alan Treloar, Chairman».
""",
            ),
            (
                "2005-05-11",
                """
TREVANION AIRWAYS: PRELIMINARY RESULTS FOR THE YEAR TO 31 MARCH 2005

In the year ended 31 March 2005 Trevanion Airways plc carried «pax05|3.71 million passengers, 8% more than the 3.44 million of the year before». Turnover grew to «rev05|£262.0 million (2004: £241.6 million)».

«fle05|The fleet numbers 31 aircraft», and the airline «des05|serves 41 airports».

Delivery of the first Embraer 195 «del05|has slipped to October 2006».

Fuel «fue05|made up 19% of costs», and «loa05|the load factor improved to 66.1%».

The final dividend «div05|is maintained at 2.4p».

«ceo05|Marcus Penrose became Chief Executive on 1 February», in succession to Helen Carne.
""",
            ),
            (
                "2007-11-14",
                """
TREVANION AIRWAYS: INTERIM RESULTS; OFFER FOR SOLENT EXPRESS

Trevanion Airways plc today announced an agreed offer for Solent Express of «sol07|£68 million in cash». The acquisition, which «solt07|is expected to complete in January 2008», will «syn07|produce savings of £9 million a year from the second year».

In the six months to 30 September 2007 «pax07|2.31 million passengers were carried». The last of the ten Embraer jets, which «emb07|cost $287 million in all», arrived in August.

«ceo07|Marcus Penrose, Chief Executive», said that the combined fleet would «fle07|consist of 58 aircraft».
""",
            ),
            (
                "2009-06-10",
                """
TREVANION: RESULTS FOR THE YEAR TO 31 MARCH 2009

Trevanion Group plc, «name09|formerly Trevanion Airways plc», reported a loss before tax of £22.7 million. Passengers «pax09|numbered 5.9 million».

Solent Express, «sol09|bought in March 2008 for £72 million», was fully integrated in November. Annual «syn09|savings amount to £11 million».

The Group «job09|will cut 180 jobs» and «fle09|reduce its fleet from 57 to 50 aircraft» by the winter. Closing the Exeter base «exe09|will cost some £4 million».

No dividend is proposed.
""",
            ),
            (
                "2010-06-09",
                """
TREVANION: RESULTS FOR THE YEAR TO 31 MARCH 2010

Trevanion Group plc returned to profit, with £3.1 million before tax. Passenger numbers «pax10|fell to 5.6 million». At the end of the year the fleet «fle10|consisted of 51 aircraft».

«job10|The number of employees was reduced by 215», and «exe10|£5.2 million was spent on closing the base at Exeter».

The load factor «loa10|reached a record 71.4%».

A dispute with Plymouth airport «plm10|is to be heard in March 2011».
""",
            ),
            (
                "2013-06-12",
                """
TREVANION: RESULTS FOR THE YEAR TO 31 MARCH 2013

Trevanion Group plc carried «pax13|7.2 million passengers». It «des13|flies to 78 airports».

The dispute with Plymouth airport «plm13|was heard in October 2011 and settled last year for £6.5 million».

The Board «div13|recommends a dividend of 1.5p per share».

«ceo13|Ruth Lanyon succeeded Marcus Penrose as Chief Executive» in September.
""",
            ),
        ),
        relations=pairs(
            """
            pax04 pax05 comparative
            fpa04 pax05 forecast not met
            pax09 pax10 passengers
            pax10 pax13 passengers
            rev04 rev05 comparative
            fle04 fle05 fleet
            fle05 fle07 fleet
            fle09 fle10 fleet
            del04 del05 forecast moved
            emb04 emb07 cost of a purchase
            fue04 fue05 share of costs
            loa04 loa05 load factor
            loa05 loa10 load factor
            div04 div05 dividend
            div05 div13 dividend
            sol07 sol09 price of a purchase
            solt07 sol09 forecast moved
            syn07 syn09 savings
            job09 job10 positions
            exe09 exe10 cost of a closure
            plm10 plm13 forecast moved
            ceo05 ceo13 holder of a post
            des05 des13 destinations
            """
        ),
        traps=pairs(
            """
            emb04 sol07 other purchase
            fue04 loa04 other share
            pax04 pax13 other year
            pax07 pax09 half beside year
            syn07 sol07 savings beside price
            fle04 des05 aircraft beside airports
            job09 fle09 other thing
            del04 solt07 other event
            exe09 plm13 other sum
            cha04 ceo05 other post
            fle07 job10 other thing
            rev04 emb04 other measure
            loa05 fue05 other share
            """
        ),
    ),
    Story(
        "Kestrel Diagnostics",
        (
            (
                "2007-08-09",
                """
Kestrel Diagnostics Announces Second Quarter 2007 Results

SAN DIEGO - August 9, 2007 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) reported second-quarter revenue of «q207|$11.8 million», 47 percent more than a year ago.

The company placed 28 Aria analyzers in the quarter, for a «ari07|cumulative total of 214». More than «tes07|1.3 million tests have been run on Aria systems since the launch in 2004».

"We are «g07|raising our revenue guidance for 2007 to $47 million to $49 million, from $44 million to $47 million»," said «ceo07|Diane P. Shelby, President and Chief Executive Officer».

Clearance of the Aria respiratory panel, which was submitted to the FDA in May, «fda07|is anticipated in the first quarter of 2008».

Kestrel «emp07|employs 205 people» and «pat07|owns or has licensed 68 patents».
""",
            ),
            (
                "2008-02-28",
                """
Kestrel Diagnostics Reports 2007 Results

SAN DIEGO - February 28, 2008 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) reported revenue for 2007 of «rev07|$48.6 million» and revenue for the second quarter of 2007, as reclassified, of «q207b|$11.5 million».

The «ari08|installed base of Aria analyzers rose to 281» by the end of the year. For 2008 Kestrel «g08|projects sales of $66 million to $70 million».

The FDA has asked for further data on the respiratory panel, whose clearance is «fda08|now expected toward the end of 2008».

In January Kestrel borrowed «loa08|$15 million from Pacific Trust under a loan that falls due in January 2012».
""",
            ),
            (
                "2009-03-03",
                """
Kestrel Diagnostics Reports 2008 Results

SAN DIEGO - March 3, 2009 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) announced that sales in 2008 «rev08|came to $63.9 million». The respiratory panel «fda09|received clearance on February 17».

«ari09|There are now 402 Aria analyzers in use», in «lab09|260 laboratories». More than «tes09|four million tests have been performed» on them.

The company «pla09|will build a plant for reagents in Carlsbad at a cost of $12 million, to be ready by mid-2010».

«ceo09|Diane Shelby, Chair and CEO», added that the company had «emp09|grown to 318 employees».
""",
            ),
            (
                "2010-11-04",
                """
Kestrel Opens Carlsbad Plant; Third Quarter Results

SAN DIEGO - November 4, 2010 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) inaugurated its «pla10|reagent plant in Carlsbad last month; the investment amounted to $14.5 million».

The loan from Pacific Trust was «loa10|increased to $25 million, and its maturity extended to January 2014».

«lab10|Some 390 laboratories use Aria», and «tes10|ten million tests have been run to date».

A jury in Delaware «jur10|awarded Kestrel $21 million in its suit against Norvane».
""",
            ),
            (
                "2013-02-26",
                """
Kestrel Diagnostics Reports 2012 Results

SAN DIEGO - February 26, 2013 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) reported revenue of $151.2 million for 2012.

Norvane has «jur13|paid $18.5 million to settle the suit that a jury decided in 2010».

«ari13|More than 1,100 Aria analyzers have been installed worldwide.» «emp13|Kestrel's workforce is 640 strong.»

«pat13|Its patent estate comprises 143 patents.»

«ceo13|Thomas Yee, who took over as President and Chief Executive Officer from Ms. Shelby in June», said a new analyzer, Aria Pro (until now known as «prod13|Project Falcon»), would be «pro13|launched in the fourth quarter of 2013».
""",
            ),
            (
                "2014-05-08",
                """
Kestrel Diagnostics First Quarter 2014

SAN DIEGO - May 8, 2014 - Kestrel Diagnostics, Inc. (NASDAQ: KSTL) had revenue of $44.0 million in the first quarter. Aria Pro «pro14|was introduced in March».

«ari14|The number of installed Aria analyzers exceeds 1,400.» The loan from Pacific Trust «loa14|was repaid at maturity in January».

«lab14|900 laboratories» in 44 countries are customers of Kestrel.
""",
            ),
        ),
        relations=pairs(
            """
            q207 q207b comparative
            ari07 ari08 running total
            ari08 ari09 running total
            ari09 ari13 running total
            ari13 ari14 running total
            tes07 tes09 running total
            tes09 tes10 running total
            g07 rev07 guidance met
            g08 rev08 guidance not met
            fda07 fda08 forecast moved
            fda08 fda09 forecast moved
            emp07 emp09 headcount
            emp09 emp13 headcount
            pat07 pat13 patents
            lab09 lab10 customers
            lab10 lab14 customers
            pla09 pla10 cost of a plant
            loa08 loa10 loan
            loa10 loa14 end of a loan
            jur10 jur13 sum of a suit
            ceo07 ceo09 title
            ceo09 ceo13 holder of a post
            pro13 pro14 forecast moved
            """
        ),
        traps=pairs(
            """
            ari07 lab09 machines beside laboratories
            tes07 ari08 tests beside machines
            g07 g08 other year
            q207 rev07 quarter beside year
            loa08 pla09 other sum
            pla10 jur10 other sum
            emp07 pat07 other thing
            fda07 pro13 other event
            rev07 rev08 other year
            loa10 jur13 other sum
            emp13 ari13 other thing
            ceo07 ceo13 other person
            """
        ),
    ),
)
