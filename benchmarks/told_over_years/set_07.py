# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A seventh set, in the form of `set_03`, written after the rules had been worked on with the six before it.

At the first try 36 of 44 relations (82 %) were reported and 0 of 23 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Sandwell Oncology",
        (
            (
                "2001-10-30",
                """
Sandwell Oncology and Fujimori Form Partnership for Prostate Cancer Antibody

WOBURN, Mass., Oct. 30, 2001 - Sandwell Oncology Inc. (Nasdaq: SWON) and Fujimori Pharmaceutical Co. announced today that they will jointly develop SW-007, an antibody armed with Sandwell's «acr1|Selective Payload Conjugate (SPC)» technology, in Japan.

Fujimori made a «up1|payment of $6 million on signing» and will make further payments of «ms1|up to $28.5 million when defined goals are reached». The agreement has «term1|a term of eight years».

"SW-007 is one of «clin1|three SPC compounds now in clinical evaluation»; the others belong to our partners Braddock and Elsinore," said «ceo1|Dr. Warren T. Hobbs, Chairman and Chief Executive Officer». "«tgt1|We plan to bring two more into the clinic during 2002.»"

A Phase I study of SW-007 «st1|began in June 2001». Sandwell «cash1|had $141.2 million in cash at September 30» and «emp1|has 128 employees». «lic1|Braddock holds licenses to two targets» under an agreement of May 2000.
""",
            ),
            (
                "2003-07-22",
                """
Sandwell Oncology Reports Year-End Results

WOBURN, Mass., July 22, 2003 - Sandwell Oncology Inc. (Nasdaq: SWON) today reported its financial results for the fiscal year ended June 30, 2003. The net loss for the year was «nl03|$20.3 million, or $0.49 per share».

"Today «clin3|four compounds with our technology are being evaluated in clinical trials»," commented Warren Hobbs. "In addition, «lic3|Braddock took a license to a third target» in March."

SW-007 «ph3|has advanced into Phase II». Elsinore discontinued development of ELS-44 in January.

For fiscal 2004 Sandwell «gui4|anticipates a net loss of $12 million to $15 million». The Company «cash3|ended the year with $101.9 million in cash» and «emp3|135 employees».
""",
            ),
            (
                "2004-08-10",
                """
Sandwell Oncology Reports Fiscal 2004 Results

WOBURN, Mass., August 10, 2004 - Sandwell Oncology Inc. (Nasdaq: SWON) announced that its net loss for the fiscal year ended June 30, 2004 «nl04|was $16.1 million», compared with $20.9 million in fiscal 2003 (restated).

Fujimori has «fuj4|decided to end its participation in SW-007» and all rights revert to Sandwell on December 31.

The Phase II study of SW-007 «enr4|is to include 65 patients», and its outcome «out4|is expected to be known in the second half of 2005».

«coo4|Robert M. Ainsley joined the Company as President and Chief Operating Officer» in May.
""",
            ),
            (
                "2006-05-17",
                """
Sandwell Licenses SPC Technology to Novaris

WOBURN, Mass., May 17, 2006 - Sandwell Oncology Inc. (Nasdaq: SWON) today announced that Novaris AG may use its Selective Payload Conjugate technology with antibodies to «nov6|up to six targets». Novaris «upn6|pays $25 million for these rights» and, for each product, «msn6|as much as $195 million in milestones».

The outcome of the Phase II study of SW-007, in which «enr6|71 patients were treated», «out6|was reported in February 2006».

Braddock «lic6|has taken its fourth license». «clin6|There are six SPC compounds in the clinic.»

"This agreement strengthens us financially," said «ceo6|Robert Ainsley, President and Chief Executive Officer». With the payment from Novaris «run6|Sandwell's resources are sufficient into fiscal 2009».
""",
            ),
            (
                "2008-11-05",
                """
Sandwell Oncology Reports First Quarter Fiscal 2009 Results

BURLINGTON, Mass., November 5, 2008 - Sandwell Oncology Inc. (Nasdaq: SWON) reported a net loss of $8.8 million, or $0.17 per share, for the quarter ended September 30, 2008.

Novaris has by now licensed «nov8|four of its six targets». «clin8|The number of SPC compounds in clinical testing has risen to eight», and «pat8|about 900 patients have received them».

BRD-1, Braddock's SPC compound, «ph8|is in Phase III»; Braddock «bla8|intends to apply for approval in 2010».

The Company, which «adr8|moved in March to 20 Mall Road, Burlington», «emp8|has a staff of 196». It believes that its cash «run8|will last into the second half of fiscal 2010».
""",
            ),
            (
                "2011-02-02",
                """
Sandwell Oncology Second Quarter Fiscal 2011

BURLINGTON, Mass., February 2, 2011 - Sandwell Oncology Inc. (Nasdaq: SWON). The FDA «bla11|refused to file Braddock's application for BRD-1, which had been submitted in July 2010».

"Despite this, «clin11|nine SPC compounds are in the clinic», and «pat11|more than 2,500 patients have been treated with them»," said «ceo11|Robert M. Ainsley, Chairman and CEO».

Under its agreement with Novaris, as revised last year, Sandwell «msn11|can receive up to $205 million for each product».

The «acr11|Stable Payload Conjugate (SPC)» technology is protected by patents that «exp11|run until 2023». «emp11|Sandwell employs 244 people.»
""",
            ),
        ),
        relations=pairs(
            """
            acr1 acr11 acronym
            clin1 clin3 count
            clin3 clin6 count
            clin6 clin8 count
            clin8 clin11 count
            lic1 lic3 licences
            lic3 lic6 licences
            ceo1 ceo6 holder of a post
            coo4 ceo6 title
            ceo6 ceo11 title
            gui4 nl04 guidance
            cash1 cash3 cash
            emp1 emp3 headcount
            emp3 emp8 headcount
            emp8 emp11 headcount
            enr4 enr6 planned and treated
            out4 out6 forecast moved
            nov6 nov8 targets
            msn6 msn11 milestone total
            pat8 pat11 running total
            run6 run8 forecast moved
            bla8 bla11 forecast met
            """
        ),
        traps=pairs(
            """
            up1 upn6 other partner
            ms1 msn6 other partner
            clin1 lic1 other thing
            term1 exp11 other end
            enr6 pat8 one study beside all
            st1 out4 other event
            nov6 clin6 other thing
            emp1 enr4 other people
            ph3 ph8 other product
            cash1 upn6 other thing
            lic6 nov8 other partner
            """
        ),
    ),
    Story(
        "Ashcombe Water",
        (
            (
                "2009-05-21",
                """
ASHCOMBE WATER PLC: RESULTS FOR THE YEAR ENDED 31 MARCH 2009

Ashcombe Water plc supplies water to «cus09|1.24 million households» in the south-west. Turnover was «rev09|£412.3 million» and operating profit £148.9 million.

Leakage «lea09|averaged 142 million litres a day», and capital investment «cap09|amounted to £176 million».

The company plans to «met09|have fitted 300,000 meters by March 2012». The new treatment works at Holm Bridge, «hol09|on which £64 million is to be spent, should be in service in autumn 2011».

«emp09|Ashcombe has 1,830 employees.» The Board recommends a «div09|total dividend of 21.0p».

"We aim for leakage of «lee09|130 million litres a day by 2011/12»," said «ceo09|Colin Mabey, Chief Executive».
""",
            ),
            (
                "2010-05-20",
                """
ASHCOMBE WATER PLC: RESULTS FOR THE YEAR ENDED 31 MARCH 2010

Turnover of Ashcombe Water plc was «rev10|£421.8 million (2009: £410.6 million)». Leakage «lea10|was cut to 137 million litres a day».

The number of meters installed «met10|reached 164,000». The estimated cost of the Holm Bridge works «hol10|has gone up to £71 million».

«cap10|We invested £188 million», and «emp10|our workforce was reduced to 1,765».

The total dividend «div10|rises to 22.3p».
""",
            ),
            (
                "2012-05-24",
                """
ASHCOMBE WATER PLC: RESULTS FOR THE YEAR ENDED 31 MARCH 2012

Ashcombe Water plc now serves «cus12|1.29 million homes». Leakage «lea12|amounted to 134 million litres a day», which is above our target. By the end of March «met12|271,000 meters had been fitted».

Holm Bridge «hol12|came into service in February; it cost £75 million».

«ceo12|Joan Pettifer succeeded Colin Mabey as Chief Executive in January.» The regulator «fin12|has proposed a fine of £3.2 million» for sewage spills.

The pension deficit «pen12|stood at £58 million».
""",
            ),
            (
                "2013-05-23",
                """
ASHCOMBE WATER GROUP PLC: RESULTS FOR THE YEAR ENDED 31 MARCH 2013

Ashcombe Water Group plc («name13|until last year Ashcombe Water plc») reports a turnover of £468.1 million. The fine for the sewage spills «fin13|was set at £2.4 million».

«pen13|The pension deficit widened to £71 million.» «emp13|The Group employs 1,690 people», and «met13|318,000 of its customers have meters».

The reservoir at Cran Moor «cra13|will be enlarged by 2016 for £44 million».
""",
            ),
            (
                "2017-05-25",
                """
ASHCOMBE WATER GROUP PLC: RESULTS FOR THE YEAR ENDED 31 MARCH 2017

The enlargement of the Cran Moor reservoir «cra17|was completed in October 2016 and cost £52 million». Leakage «lea17|was down to 119 million litres a day».

«met17|Meters have now been installed in 640,000 homes.» «cus17|We supply 1.36 million households.»

«pen17|The deficit of the pension scheme is £49 million.»
""",
            ),
        ),
        relations=pairs(
            """
            cus09 cus12 customers
            cus12 cus17 customers
            rev09 rev10 comparative
            lea09 lea10 leakage
            lea10 lea12 leakage
            lea12 lea17 leakage
            lee09 lea12 forecast not met
            cap09 cap10 investment
            met09 met12 forecast not met
            met10 met12 running total
            met12 met13 running total
            met13 met17 running total
            hol09 hol10 cost of a project
            hol10 hol12 cost of a project
            emp09 emp10 headcount
            emp10 emp13 headcount
            div09 div10 dividend
            ceo09 ceo12 holder of a post
            fin12 fin13 fine
            pen12 pen13 deficit
            pen13 pen17 deficit
            cra13 cra17 cost of a project
            """
        ),
        traps=pairs(
            """
            hol09 cap09 part of all
            cra13 hol12 other project
            fin12 pen12 other sum
            cus09 met09 households beside meters
            emp09 met10 other thing
            div09 lea09 other thing
            cap10 rev10 other measure
            pen13 fin13 other sum
            lea17 cus17 other thing
            cra17 pen17 other sum
            met13 emp13 other thing
            """
        ),
    ),
)
