# ruff: noqa: E501  (a paragraph of a release is one line)
"""
An eleventh set, in the form of `set_03`: a maker of vaccines that reports in pounds and by the half-year.

At the first try 15 of 31 relations (48 %) were reported, 1 by a finding and 14 in a series, and 0 of 16 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Calloway Vaccines",
        (
            (
                "2003-03-18",
                """
Calloway Vaccines plc: Preliminary results for the year ended 31 December 2002

Oxford, UK, 18 March 2003 - Calloway Vaccines plc (LSE: CLV), the vaccine development company, announces its preliminary results for the year ended 31 December 2002.

Operational highlights

- CV-12, the Group's vaccine against dengue fever: «ph1|Phase 2 trial started in Thailand in November», with «vol1|600 volunteers to be vaccinated»
- Licence agreement with Delacourt SA for the Group's «acr1|Liposomal Antigen Presentation (LAP)» technology signed in July; «mil1|milestones worth up to £28 million» and «roy1|royalties of between 5 and 7 per cent»
- «vac1|Four vaccines now in clinical development», against three a year ago

Financial highlights

- «rev1|Revenue of £7.4 million» (2001: £5.9 million)
- «los1|Loss for the year £11.2 million» (2001: £9.6 million)
- «cas1|Cash at bank and on deposit at year end of £38.5 million» (2001: £49.0 million)

Commenting on the results, «ceo1|Dr Rosalind Thackeray, Chief Executive», said: "It has been a year of steady progress. With CV-12 in its second phase, «res1|we look forward to the results in the first half of 2004». «brn1|The cash that we hold is enough to see us into 2006.»"

«chm1|Sir Edmund Palfrey, Chairman», added: "The Board is grateful to «stf1|our 128 colleagues» for their hard work."

A meeting for analysts will be held at 9.30 a.m. today at the offices of Buckmaster Communications.

About Calloway

Calloway Vaccines develops vaccines against diseases of the tropics and of travellers. The Group has its laboratories in Oxford and was «flo1|floated on the London Stock Exchange in June 1998».
""",
            ),
            (
                "2004-09-09",
                """
Calloway Vaccines plc: Interim results for the six months to 30 June 2004

Oxford, UK, 9 September 2004 - Calloway Vaccines plc (LSE: CLV) today announces its interim results.

«res2|The results of the Phase 2 trial of CV-12 were reported in August.» «vol2|A total of 588 adults received the vaccine», and «sero2|91 per cent of them developed antibodies to all four types of the dengue virus». «ph2|The Phase 3 programme is to begin in the second half of 2005», subject to talks with regulators.

Delacourt SA has «opt2|taken an option to a second vaccine», for which it paid «opf2|£1.5 million». Under the licence of July 2002 «mil2|Calloway may earn £28 million in milestones, of which £4 million has been received to date».

Turnover «rev2|for the half-year was £4.6 million (2003: £3.1 million)» and «los2|the loss after tax £6.0 million (2003: £5.7 million)». «cas2|At 30 June 2004 the Group had cash of £19.8 million.» In July Calloway «pla2|raised £22.0 million, before expenses, in a placing of 14.7 million shares at 150 pence».

Rosalind Thackeray, Chief Executive of Calloway, said: "The response to CV-12 was better than we had dared to hope. «fil2|If all goes well, we would apply for a licence in 2008.»"

The Board has appointed «cfo2|Mr Julian Ashby as Finance Director» with effect from 1 October. Sir Edmund Palfrey «chm2|will step down as Chairman at the annual general meeting in May».

Calloway «stf2|employs 151 people» and «vac2|has five vaccines in the clinic».
""",
            ),
            (
                "2007-03-20",
                """
Calloway Vaccines plc: Preliminary results for the year ended 31 December 2006

Oxford, UK, 20 March 2007 - Calloway Vaccines plc (LSE: CLV), the developer of vaccines for travellers, announces results for the year to 31 December 2006.

- «ph3|Phase 3 study of CV-12 under way in five countries since March 2006»; «enr3|6,400 of the planned 9,000 children enrolled by the end of February»
- CV-20, against travellers' diarrhoea: in a trial with 210 travellers to Mexico, the vaccine «pro3|prevented 71 per cent of cases»
- «vac3|Clinical pipeline of six vaccines»
- Delacourt SA, «del3|which became part of Merivale Group last autumn», took a licence to CV-20 in December: «upf3|£6 million on signature» and «mi23|milestones of up to £45 million»

Revenue «rev3|rose by 34 per cent to £15.7 million», from £11.7 million in 2005, and the loss for the year was reduced to £8.9 million (2005: £12.5 million). Cash and deposits were «cas3|£31.6 million at the year end». «gui3|For 2007 we expect revenue of some £18 million» and a similar loss.

«ceo3|Julian Ashby, who was appointed Chief Executive in January», said: "The enrolment of children into our dengue trial is a little behind plan, and «fil3|we now aim to file for approval during 2009». «cmp3|The last child should be vaccinated in the autumn.»"

«stf3|The Group now has 204 employees», most of them at its new site at «adr3|Harwell Park», to which it moved in September.

LAP, «acr3|Calloway's Lipid Antigen Presentation technology», is used in all of the Group's vaccines.
""",
            ),
            (
                "2008-03-11",
                """
Calloway Vaccines plc: Preliminary results for the year ended 31 December 2007

Harwell, UK, 11 March 2008 - Calloway Vaccines plc (LSE: CLV) announces its results for 2007.

Revenue for the year «rev4|was £16.2 million (2006: £15.7 million)»; the «los4|loss was £10.4 million (2006: £8.9 million)». At 31 December 2007 «cas4|cash stood at £20.3 million».

Vaccination in the Phase 3 trial of CV-12 «cmp4|was completed in January with 9,060 children». Two-year follow-up is required, so that «fil4|the application is now foreseen for the middle of 2010».

Under the agreement with Merivale for CV-20, «mi24|the sums payable on milestones could reach £45 million»; a first payment of £3 million «py24|was received in February», when «ph4|CV-20 entered Phase 3».

«del4|Merivale», with which Calloway has worked since 2002 when it was still Delacourt, holds 8.2 per cent of the shares.

Julian Ashby, Chief Executive, said: "«gui4|Revenue in 2008 should be between £19 million and £21 million.» «vac4|We have seven vaccines in the clinic today.»"
""",
            ),
            (
                "2011-09-15",
                """
Dengavia receives approval in Thailand and Mexico

Harwell, UK, 15 September 2011 - Calloway Vaccines plc (LSE: CLV) announces that «nam5|Dengavia, previously known as CV-12», its vaccine against dengue fever, «apr5|was approved in Thailand on 12 September and in Mexico yesterday».

In the Phase 3 trial, which «cmp5|included 9,060 children between four and fourteen years», Dengavia «eff5|cut the number of hospital admissions for dengue by 78 per cent». The dossier had been «fil5|submitted in August 2010».

"We first gave this vaccine to a volunteer eleven years ago," said «ceo5|Julian Ashby, Chief Executive of Calloway». "«lau5|It will be in use before the rainy season next May.» «dos5|We can make 12 million doses a year at Harwell.»"

Dengavia will be sold by Merivale Group at a price of «pri5|about £14 a dose» to public programmes.

«stf5|Calloway has 288 employees.» «vac5|Eight vaccines made with LAP technology are in clinical trials.»
""",
            ),
            (
                "2014-03-13",
                """
Calloway Vaccines plc: Preliminary results for the year ended 31 December 2013

Harwell, UK, 13 March 2014 - Calloway Vaccines plc (LSE: CLV) announces its results for the year to 31 December 2013.

Revenue grew by 41 per cent to «rev6|£83.4 million (2012: £59.1 million)», of which Dengavia contributed £61.0 million (2012: £37.5 million). The Group made «prf6|a profit of £9.7 million, its first, after a loss of £2.2 million in 2012».

Since «lau6|the launch of Dengavia in April 2012», «dos6|more than 11 million doses have been delivered» to «cou6|nine countries». «cap6|The extended Harwell plant has a capacity of 30 million doses a year.»

CV-20 «cv26|failed to reach its aim in Phase 3 and has been dropped».

«gui6|The Board expects revenue in excess of £100 million in 2014.»

«ceo6|Dr Priya Raman succeeded Julian Ashby as Chief Executive in September.» She said: "«vac6|With seven vaccines in clinical trials», we shall not depend on dengue alone."

«pri6|The price to public programmes was lowered to £12 in January.»

«stf6|The average number of employees was 371 (2012: 334).»
""",
            ),
        ),
        relations=pairs(
            """
            acr1 acr3 acronym redefined
            vac1 vac2 count
            vac2 vac3 count
            vac3 vac4 count
            vac4 vac5 count
            vac5 vac6 count fell
            stf1 stf2 headcount
            stf2 stf3 headcount
            stf3 stf5 headcount
            stf5 stf6 headcount
            vol1 vol2 planned and vaccinated
            res1 res2 forecast missed
            mil1 mil2 milestones of one agreement
            mi23 mi24 milestones of one agreement
            fil2 fil3 forecast moved
            fil3 fil4 forecast moved
            fil4 fil5 forecast missed
            ph2 ph3 forecast missed
            enr3 cmp4 planned and enrolled
            cmp4 cmp5 enrolment retold
            gui3 rev4 guidance not met
            rev3 rev4 comparative
            cas1 cas2 cash
            cas3 cas4 cash
            cfo2 ceo3 title
            ceo1 ceo3 holder of a post
            ceo5 ceo6 holder of a post
            del3 del4 partner renamed
            lau5 lau6 forecast met
            dos5 cap6 capacity
            pri5 pri6 price
            """
        ),
        traps=pairs(
            """
            mil1 mi23 two agreements
            opf2 upf3 two payments
            mil2 mi24 two agreements
            sero2 pro3 two trials
            pro3 eff5 two vaccines
            rev1 rev2 year beside half-year
            los2 los4 half-year beside year
            cas2 pla2 cash beside proceeds
            dos5 dos6 a year beside in all
            gui4 rev4 guidance of the next year
            gui6 rev6 guidance of the next year
            ph1 ph4 phase of two vaccines
            mi24 py24 total beside a payment
            cou6 vac6 countries beside vaccines
            vol2 enr3 two trials
            flo1 apr5 two events
            """
        ),
    ),
)
