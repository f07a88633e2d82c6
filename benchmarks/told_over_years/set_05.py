# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A fifth set, in the form of `set_03`, written after the rules had been worked on with that one and the fourth.

At the first try 42 of 63 relations (67 %) were reported and 0 of 37 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Quellmed",
        (
            (
                "2003-09-15",
                """
Quellmed and Lindgren Sign License for Antibody-Drug Technology

SEATTLE - September 15, 2003 - Quellmed, Inc. (Nasdaq: QLMD) today announced that it has granted Lindgren A/S of Copenhagen a license to use its «acr1|Cleavable Toxin Linker (CTL)» technology with antibodies to one target. Quellmed receives «up1|$3.5 million upfront» and is eligible for «ms1|progress-dependent payments of as much as $38 million», plus royalties in the mid-single digits.

This is the «lic1|second license that Quellmed has granted this year»; in April, Ostermann took rights to two targets.

"The CTL technology is now being applied in «prog1|five programs, of which two have reached the clinic»," said «ceo1|Carl J. Winslow, Ph.D., founder, President and CEO of Quellmed».

SGQ-15, our most advanced product candidate, is «ph1|being evaluated in a Phase I/II trial in lymphoma», in which «pat1|31 patients have been enrolled so far». We expect to «dat1|present interim data at the hematology meeting in December 2004».

Quellmed has approximately «emp1|140 employees» and ended the second quarter with «cash1|$88.2 million in cash, cash equivalents and investment securities».
""",
            ),
            (
                "2005-02-22",
                """
Quellmed Reports Fourth Quarter and Full Year 2004 Results

BOTHELL, Wash. - February 22, 2005 - Quellmed, Inc. (Nasdaq: QLMD) today reported a net loss for 2004 of «nl04|$36.9 million», or $0.88 per share, compared to $30.1 million, or $0.96 per share, in 2003.

"2004 was a year of clinical progress," said Winslow. "We «dat2|reported the first data on SGQ-15 in December», and «prog2|four product candidates based on CTL are now in human trials»."

Quellmed expects that its 2005 «use2|cash requirements will be in the range of $38 million to $42 million» and that it will «ind2|submit an IND for SGQ-75 by the end of the year».

Lindgren has paid Quellmed «ms2|a milestone of $1 million» on the selection of a lead antibody.

In October the company completed its «mov2|move from Seattle to Bothell», where it occupies 63,900 square feet. It has «emp2|162 employees».
""",
            ),
            (
                "2007-05-10",
                """
Quellmed Announces First Quarter Financial Results

BOTHELL, Wash. - May 10, 2007 - Quellmed, Inc. (Nasdaq: QLMD) announced results for the quarter ended March 31, 2007.

Highlights: The «ind3|IND for SGQ-75 went into effect in August 2006» and a phase I trial has started. A pivotal trial of SGQ-15 will «piv3|begin in the second half of this year and is designed to enroll 100 patients».

In February Ostermann returned the rights to one of its two targets.

In January Quellmed and Brightwell Pharma concluded a worldwide collaboration on SGQ-40, under which Quellmed received «upb3|$60 million at signing» and stands to receive «msb3|milestones that could exceed $800 million».

Net loss was «q107|$13.3 million, or $0.22 per share»; in the same quarter of last year it was $9.6 million. Quellmed «gui3|continues to anticipate that operating expenses will be between $90 million and $98 million in 2007».

Over «pat3|600 patients have been treated with CTL-based antibody-drug conjugates» in trials by Quellmed and its licensees.

«emp3|The company had 231 employees at March 31.»
""",
            ),
            (
                "2010-02-11",
                """
Quellmed Reports 2009 Results

BOTHELL, Wash. - February 11, 2010 - Quellmed, Inc. (Nasdaq: QLMD) reported revenues of $51.9 million and a net loss of $81.7 million for 2009.

Brightwell has ended the collaboration on SGQ-40, and «ret4|all rights return to Quellmed in March». In all, Quellmed «tot4|received $86 million from Brightwell, including the $65 million paid at signing».

«piv4|Enrollment of 102 patients in the pivotal trial of SGQ-15 was completed in August 2009»; results are «res4|expected in the second half of 2010», and a Biologics License Application «bla4|should follow in the first half of 2011».

CTL stands for Controlled Toxin Linkage: «acr4|Quellmed's Controlled Toxin Linkage (CTL)» technology has been licensed to «lic4|nine companies».

"We begin the year with «cash4|$287.7 million in cash and investments»," said «cfo4|Todd E. Sandoval, Chief Financial Officer».
""",
            ),
            (
                "2011-08-19",
                """
FDA Grants Accelerated Approval to Quellmed's Advectra

BOTHELL, Wash. - August 19, 2011 - Quellmed, Inc. (Nasdaq: QLMD) today announced that the U.S. Food and Drug Administration has approved «prod5|Advectra (SGQ-15)». The company «bla5|submitted its Biologics License Application on February 28, 2011». In the pivotal trial, whose results «res5|were announced in September 2010», 75 percent of the 102 patients responded.

«emp5|Quellmed, with about 480 employees», plans to have Advectra on the market within two weeks; wholesale price will be «pri5|$13,500 per dose».

«prog5|There are now fourteen CTL programs in clinical development», among them «own5|four of Quellmed's own».

"This is what we set out to do," commented «ceo5|Carl Winslow, Chairman, President and Chief Executive Officer».
""",
            ),
            (
                "2014-02-27",
                """
Quellmed Announces 2013 Results, Provides Outlook

BOTHELL, Wash. - February 27, 2014 - Quellmed, Inc. (Nasdaq: QLMD) today reported record net sales of Advectra of «sal6|$144.7 million in 2013», a 5 percent increase. For 2014 it «gui6|expects Advectra net sales of $155 million to $162 million in the United States and Canada».

«pat6|More than 4,500 patients have received CTL-based antibody-drug conjugates.» The technology is used in «prog6|more than 20 clinical-stage programs», and «lic6|twelve companies hold licenses».

Lindgren A/S became Lindgren Biologics in 2012; its agreement with Quellmed, as amended, now «ms6|provides for up to $44 million in progress-dependent payments».

Quellmed's «emp6|staff exceeds 600». «cfo6|Todd Sandoval, Chief Operating Officer», said that a price increase had taken effect in January.
""",
            ),
            (
                "2015-02-26",
                """
Quellmed Reports Fourth Quarter and Year 2014 Results

BOTHELL, Wash. - February 26, 2015 - Quellmed, Inc. (Nasdaq: QLMD) said that sales of Advectra in the United States and Canada were «sal7|$178.2 million in 2014», compared with «sal7b|$145.9 million in 2013».

«emp7|Quellmed now employs 720 people.» Its founder, «ceo7|Carl Winslow, will hand over as CEO to Todd Sandoval on July 1».
""",
            ),
        ),
        relations=pairs(
            """
            ms1 ms6 milestone total
            prog1 prog2 count
            prog2 prog5 count
            prog5 prog6 count
            pat3 pat6 running total
            dat1 dat2 forecast met
            emp1 emp2 headcount
            emp2 emp3 headcount
            emp3 emp5 headcount
            emp5 emp6 headcount
            emp6 emp7 headcount
            cash1 cash4 cash
            ind2 ind3 forecast moved
            upb3 tot4 sum received
            piv3 piv4 planned and enrolled
            res4 res5 forecast met
            bla4 bla5 forecast met
            acr1 acr4 acronym
            lic4 lic6 count
            gui6 sal7 guidance
            sal6 sal7b comparative
            cfo4 cfo6 title
            ceo1 ceo5 title
            """
        ),
        traps=pairs(
            """
            up1 upb3 other partner
            ms1 msb3 other partner
            ms2 ms1 one milestone beside all
            use2 gui3 other measure
            nl04 q107 year beside quarter
            pat1 pat3 one trial beside all
            prog5 own5 part
            piv3 ind2 other product
            lic1 lic4 other count
            sal6 gui6 other year
            pri5 sal6 price beside sales
            cash1 cash4 same measure
            ph1 piv3 other trial
            """
        ),
    ),
    Story(
        "Wexley Mutual",
        (
            (
                "2005-03-01",
                """
Wexley Mutual Insurance Group Announces 2004 Results

Columbus, Ohio, March 1, 2005 - Wexley Insurance Group, Inc. (NYSE: WXG) today reported operating income of «op04|$212 million for 2004», compared with $187 million for 2003. Net written premiums rose six percent to «nwp04|$2.84 billion».

The combined ratio for the year was «cr04|96.4 percent». Losses from the four hurricanes of August and September amounted to «hur04|$118 million before tax».

At December 31 the Group had «pol04|3.1 million policies in force» and worked with «ag04|4,200 independent agents in 22 states».

"We expect «crg04|a combined ratio of 95 to 97 percent in 2005»," said «ceo04|Margaret O. Penhallow, Chairman and Chief Executive Officer».

The board «div04|raised the quarterly dividend to 18 cents from 16 cents a share» and authorized the «bb04|repurchase of up to five million shares».

The new claims center in Tulsa, «tul04|which will create 350 jobs, is to open in October 2005».
""",
            ),
            (
                "2006-02-28",
                """
Wexley Reports Results for 2005

Columbus, Ohio, February 28, 2006 - Wexley Insurance Group, Inc. (NYSE: WXG) announced operating income of $164 million for 2005. The «crr05|combined ratio deteriorated to 101.2 percent», reflecting «kat05|$236 million of losses from Hurricane Katrina»; losses from the storms of 2004 have been «hur05|re-estimated at $131 million».

Net written premiums were «nwp05|$2.97 billion, against $2.82 billion in 2004».

During the year the Group bought back «bb05|2.3 million of its shares at an average price of $41.20».

The Tulsa claims center «tul05|opened in January with a staff of 290».

«ag05|Some 4,450 agents now represent Wexley.»
""",
            ),
            (
                "2008-10-30",
                """
Wexley Announces Third Quarter Results and Agreement to Sell Life Business

Columbus, Ohio, October 30, 2008 - Wexley Insurance Group, Inc. (NYSE: WXG) reported a net loss of «nl308|$87 million for the third quarter», including impairments of $142 million.

Wexley has agreed to sell Wexley Life to Pallister Financial for «life08|$640 million in cash». The sale is «lifet08|expected to be completed by the end of the first quarter of 2009».

Katrina claims, of which 98 percent have been settled, «kat08|have cost the Group $251 million».

The quarterly dividend «div08|remains 24 cents per share».

«ceo08|Philip A. Drummond, who became Chief Executive Officer in January 2007», said that the Group «cut08|would eliminate about 600 positions by mid-2009».
""",
            ),
            (
                "2009-07-30",
                """
Wexley Completes Sale of Life Business; Second Quarter Results

Columbus, Ohio, July 30, 2009 - Wexley Insurance Group, Inc. (NYSE: WXG) completed the «lifet09|sale of Wexley Life on June 5» for a «life09|price of $585 million».

Net income for the second quarter was $61 million. In the «nl308b|third quarter of 2008 the Group had lost $87 million».

The elimination of «cut09|640 positions, announced last autumn, has been completed».

The dividend was «div09|cut to ten cents».
""",
            ),
            (
                "2013-02-26",
                """
Wexley Group Reports 2012 Results

Columbus, Ohio, February 26, 2013 - Wexley Group, Inc. (NYSE: WXG) reported operating income of $241 million for 2012. The «cr12|combined ratio improved to 97.8 percent from 103.5 percent».

«pol12|The Group insures 3.9 million policyholders», through «ag12|5,600 independent agents in 31 states».

Storm Sandy «san12|caused losses of $94 million».

The Board «div12|declared a quarterly dividend of 15 cents».

«ceo12|Philip Drummond, Chairman, President and CEO», said that Wexley would «new12|enter four more states by the end of 2014».
""",
            ),
            (
                "2015-02-24",
                """
Wexley Group Announces 2014 Results

Columbus, Ohio, February 24, 2015 - Wexley Group, Inc. (NYSE: WXG) announced operating income of $268 million. Net written premiums «nwp14|surpassed $4 billion for the first time».

Losses from Sandy «san14|now total $107 million».

With «new14|two states added last year, Wexley does business in 33», and its «ag14|agents number 6,100».
""",
            ),
        ),
        relations=pairs(
            """
            nwp04 nwp05 comparative
            hur04 hur05 estimate of losses
            kat05 kat08 estimate of losses
            san12 san14 estimate of losses
            crg04 crr05 forecast not met
            cr04 crr05 ratio
            crr05 cr12 ratio
            ag04 ag05 agents
            ag05 ag12 agents
            ag12 ag14 agents
            pol04 pol12 policies
            div04 div08 dividend
            div08 div09 dividend
            div09 div12 dividend
            tul04 tul05 forecast moved
            life08 life09 price of a sale
            lifet08 lifet09 forecast moved
            cut08 cut09 positions
            ceo04 ceo08 holder of a post
            ceo08 ceo12 title
            new12 new14 forecast not met
            nl308 nl308b comparative
            """
        ),
        traps=pairs(
            """
            hur04 kat05 other storm
            kat08 san12 other storm
            op04 nwp04 other measure
            bb04 bb05 authorised beside bought
            life08 hur04 other thing
            tul04 cut08 other jobs
            nl308 life08 other thing
            cr04 crg04 other year
            ag04 pol04 other thing
            nwp05 nwp14 other year
            kat05 hur05 other storm
            div04 life09 other thing
            """
        ),
    ),
    Story(
        "Port of Marrow Bay",
        (
            (
                "2006-01-19",
                """
Marrow Bay Port Authority: another record year for containers

19 January 2006. The Marrow Bay Port Authority handled «teu05|1.86 million containers (TEU) in 2005», 9 per cent more than in the year before, it announced today. Total cargo «ton05|amounted to 31.2 million tonnes».

The port is served by «lin05|23 shipping lines», and «ves05|2,940 ships called» during the year.

Construction of the Eastpoint terminal, which will «eas05|cost £215 million and raise annual capacity to 3.2 million TEU», is to «east05|be finished by the summer of 2008».

The Authority employs «emp05|1,310 people». Its chairman, «cha05|Sir Leonard Ashby», said: "We look forward to handling «fc05|two million containers in 2006»."
""",
            ),
            (
                "2007-01-18",
                """
Container traffic at Marrow Bay grows by six per cent

18 January 2007. In 2006, 1.97 million TEU «teu06|passed through the port, up from 1.85 million in 2005», the Marrow Bay Port Authority said. «ves06|Calls by ships numbered 3,015.»

The cost of the Eastpoint terminal has «eas06|risen to £248 million»; the first berth is «east06|now expected to be ready in early 2009».

«cha06|Dame Harriet Cole took over as chairman from Sir Leonard Ashby on 1 July.»
""",
            ),
            (
                "2009-06-11",
                """
Eastpoint terminal opened

11 June 2009. The Prime Minister today opened the Eastpoint terminal at Marrow Bay, which was «eas09|built in four years for £263 million». The port «cap09|can now handle three million containers a year».

Traffic has been hit by the recession: «teu09|the port expects to handle 1.7 million TEU this year», after 2.05 million in 2008.

The chief executive, «ce09|Mr Roland Pike», said that «job09|130 jobs would be lost by the end of the year».

«inc09|Since the harbour was privatised in 1992, £610 million has been invested in it.»
""",
            ),
            (
                "2010-01-21",
                """
Marrow Bay: results for 2009

21 January 2010. Marrow Bay Port Authority handled «teu10|1.62 million TEU in 2009», a fall of 21 per cent. It now «emp10|has 1,170 employees, 145 fewer than a year ago».

«lin10|Nineteen lines» call at the port.

A radar system costing £6 million «rad10|will go into operation in September».
""",
            ),
            (
                "2014-01-23",
                """
Harbours of Marrow: record in 2013

23 January 2014. Harbours of Marrow plc, «name14|the former Marrow Bay Port Authority», said that its terminals «teu14|handled 2.41 million TEU last year». «emp14|The company has a workforce of 1,240.»

It is served by «lin14|26 container lines». Investment «inc14|since privatisation in 1992 has reached £745 million».

The radar system, which had «rad14|come into service in March 2011», will be extended.

«ce14|Ms Joanna Firth, chief executive», said that the company would dredge the channel to 16 metres «dre14|by the end of 2015 at a cost of £58 million».
""",
            ),
            (
                "2016-09-08",
                """
Deeper channel for Marrow Bay

8 September 2016. Harbours of Marrow plc announced that the dredging of the channel was «dre16|completed in August; the cost was £71 million».

«inc16|Altogether £830 million has been invested in the port since 1992.» Capacity «cap16|stands at 3.4 million TEU a year».
""",
            ),
        ),
        relations=pairs(
            """
            teu05 teu06 comparative
            eas05 eas06 cost of a project
            eas06 eas09 cost of a project
            east05 east06 forecast moved
            fc05 teu06 forecast not met
            ves05 ves06 calls
            teu09 teu10 forecast not met
            emp05 emp10 headcount
            emp10 emp14 headcount
            lin05 lin10 lines
            lin10 lin14 lines
            inc09 inc14 running total
            inc14 inc16 running total
            cap09 cap16 capacity
            rad10 rad14 forecast moved
            dre14 dre16 cost of a project
            ce09 ce14 holder of a post
            job09 emp10 jobs
            """
        ),
        traps=pairs(
            """
            teu05 teu14 other year
            eas05 dre14 other project
            ton05 teu05 other measure
            ves05 lin05 other thing
            cap09 teu10 capacity beside traffic
            rad10 dre14 other project
            inc09 eas09 other sum
            emp05 job09 part
            fc05 teu09 other year
            cap16 teu14 capacity beside traffic
            dre16 inc16 other sum
            lin14 emp14 other thing
            """
        ),
    ),
)
