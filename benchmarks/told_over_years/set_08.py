# ruff: noqa: E501  (a paragraph of a release is one line)
"""
An eighth set, in the form of `set_03`, written after the rules had been worked on with the seven before it.

At the first try 15 of 22 relations (68 %) were reported and 0 of 12 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Bellarmine Therapeutics",
        (
            (
                "2000-08-02",
                """
Bellarmine Licenses Its Delivery System to Gruber-Hahn

PRINCETON, N.J., August 2, 2000 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM) has licensed to Gruber-Hahn AG of Basel the right to use its «acr1|Nano-Encapsulated Release (NER)» system with insulin. The license, «sig1|signed on July 28», provides for «pay1|milestones of up to $22 million» and a royalty of eight percent.

It is the «cnt1|fifth license granted by Bellarmine», after four concluded in the last two years.

"«pro1|Three products using NER are in human trials», one of them our own," said «ceo1|Lionel P. Farrow, President and Chief Executive». "For our own product, NR-4, «nda1|we foresee a new drug application in the second half of 2002»."

Bellarmine «cas1|had cash and securities of $53.7 million on June 30». «emp1|Its staff numbers 84.»
""",
            ),
            (
                "2002-11-06",
                """
Bellarmine Reports Third Quarter; NR-4 Filing Delayed

PRINCETON, N.J., November 6, 2002 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM) today reported a net loss of «q302|$4.9 million for the third quarter», compared with $4.1 million a year ago.

The Company now «nda2|plans to submit the new drug application for NR-4 in mid-2003». The pivotal study of NR-4, in which «pat2|384 patients were treated», met its goal in September.

«pro2|Five NER products are now being studied in man.» The royalty rate in the Gruber-Hahn agreement «roy2|has been lowered to seven percent».

Bellarmine «emp2|employs 112 people». «cfo2|Sheila Conrad has been appointed Chief Financial Officer.»
""",
            ),
            (
                "2004-02-11",
                """
Bellarmine Reports 2003 Results

PRINCETON, N.J., February 11, 2004 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM) had revenue of $18.6 million in 2003. In the third quarter of 2002 the net loss, restated for stock options, «q302b|was $5.3 million».

The «nda3|new drug application for NR-4 was submitted on September 30, 2003», and a «act3|decision of the FDA is due by July 30, 2004».

For 2004 Bellarmine «gui3|forecasts revenue of $21 million to $24 million».

"«lic3|Seven companies have now licensed NER»," said «ceo3|Lionel Farrow, Chairman and CEO». The Company will «pla3|build a plant in Trenton, which will cost $38 million and open in early 2006».
""",
            ),
            (
                "2005-02-09",
                """
Bellarmine Announces 2004 Results

PRINCETON, N.J., February 9, 2005 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM) reported «rev4|revenue of $20.2 million for 2004».

NR-4, now marketed as Lentiva, «app4|was approved on August 19, 2004»; «sal4|sales in the first four months came to $3.1 million». The Company «gui4|expects to sell Lentiva for $25 million to $30 million in 2005».

Construction at Trenton is under way; costs «pla4|are now put at $43 million, and the opening is planned for the third quarter of 2006».

Gruber-Hahn, «gru4|which has been renamed Hahn Sciences», began a Phase III trial of its inhaled insulin in November, in which «gpa4|1,150 patients are to take part».
""",
            ),
            (
                "2006-10-25",
                """
Bellarmine Opens Plant; Reports Third Quarter

PRINCETON, N.J., October 25, 2006 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM). The Trenton plant, «pla5|opened on October 12 after an investment of $46.5 million», «job5|employs 95 people».

Sales of Lentiva «sal5|were $27.4 million in 2005 and $24.8 million in the first nine months of 2006».

Hahn Sciences «gpa5|completed enrollment of 1,204 patients» in June. Under its agreement with Bellarmine «pay5|milestones of $17.5 million remain to be paid».

«pro5|The NER system is used in eight products in clinical trials.» «emp5|At the end of September Bellarmine had 268 employees.» «ceo5|Sheila Conrad, who followed Lionel Farrow as President and Chief Executive Officer in May», said that two million prescriptions for Lentiva «pre5|will have been filled by the end of the year».
""",
            ),
            (
                "2008-05-07",
                """
Bellarmine Reports First Quarter 2008

TRENTON, N.J., May 7, 2008 - Bellarmine Therapeutics, Inc. (Nasdaq: BLRM), whose offices are now at «adr6|7 Roebling Way, Trenton», reported a profit of $1.9 million for the quarter.

To date, «pre6|2.6 million prescriptions for Lentiva have been filled». «pro6|Ten products with NER are in clinical testing», and «lic6|eleven companies are licensed to use it».

The «acr6|Nanoscale Extended Release (NER)» system is protected until 2019. «emp6|Bellarmine has a workforce of 301.»
""",
            ),
        ),
        relations=pairs(
            """
            acr1 acr6 acronym
            pro1 pro2 count
            pro2 pro5 count
            pro5 pro6 count
            cnt1 lic3 licences
            lic3 lic6 count
            ceo1 ceo3 title
            cfo2 ceo5 title
            ceo3 ceo5 holder of a post
            nda1 nda2 forecast moved
            nda2 nda3 forecast moved
            act3 app4 day of a decision
            q302 q302b comparative
            emp1 emp2 headcount
            emp2 emp5 headcount
            emp5 emp6 headcount
            gui3 rev4 guidance
            gui4 sal5 guidance
            pla3 pla4 cost of a plant
            pla4 pla5 cost of a plant
            gpa4 gpa5 planned and enrolled
            pre5 pre6 running total
            """
        ),
        traps=pairs(
            """
            pay1 pay5 total beside rest
            pat2 gpa5 other trial
            job5 emp5 part
            cas1 pla3 other thing
            sal4 sal5 other period
            roy2 sal4 other thing
            pro1 cnt1 other thing
            gui3 gui4 all beside one product
            act3 nda3 other event
            q302 pay1 other thing
            emp1 pro2 other thing
            sig1 nda2 other event
            """
        ),
    ),
)
