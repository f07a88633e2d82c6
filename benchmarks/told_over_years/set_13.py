# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A thirteenth set, in the form of `set_03`: a maker of immunotoxins that lives by its licensees.

Written by one who had worked on the rules the hour before.  At the first try 29 of 40 relations (72 %) were reported, 1 by
a finding and 28 in a series, and 0 of 22 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Halvorsen Oncology",
        (
            (
                "2002-12-09",
                """
Halvorsen Oncology Reports Clinical Data on HO-31 at American Society of Hematology Meeting

-- Compound also advances in solid tumors --

SEATTLE--(BUSINESS NEWSLINE)--Dec. 9, 2002--Halvorsen Oncology, Inc. (Nasdaq: HALV) today announced that findings from a Phase I/II clinical trial evaluating its lead compound, HO-31, for the treatment of acute leukemia were reported at the 44th annual meeting of the American Society of Hematology (ASH) in Philadelphia.

HO-31 is the first compound to reach clinical testing that uses the Company's «acr1|Bound Antibody Toxin (BAT)» technology. The trial is being conducted at three centers. «tot1|Seventeen patients have received HO-31 to date», and «rsp1|four had a complete remission».

"With these data in hand, we plan to expand the trial to 40 patients," noted «del1|Theodore Delacorte, M.D., Vice President of Clinical Development» at Halvorsen. "«p2s1|We would hope to begin Phase II testing of HO-31 before the end of next year.»"

HO-31 was created by Halvorsen and is wholly owned by it. «ngn1|Genovia», Inc. has exclusive rights to a second BAT compound, GV-2, under «dlg1|an agreement entered into in May 2000».

About Halvorsen Oncology, Inc.

Halvorsen Oncology develops immunotoxins to treat cancer. The Company's BAT technology uses antibodies to deliver a plant toxin to tumor cells. «cln1|Two BAT compounds are in human clinical trials.» Halvorsen's collaborative partners are «par1|Genovia, Merritt & Hale, and Osaka Pharma».

This press release contains forward-looking statements. Various factors could cause the Company's actual results to differ materially from those discussed, including those described in the Company's Form 10-K for the fiscal year ended September 30, 2002.

Contact: Lois Brandvold, «con1|Director of Corporate Communications», 206-555-0143
""",
            ),
            (
                "2004-10-28",
                """
Merritt & Hale Licenses Halvorsen's BAT Technology for Additional Target

SEATTLE, Oct. 28, 2004 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) announced today that Merritt & Hale Company has taken a license that gives it the exclusive right to use BAT technology with antibodies to an undisclosed target. The license was taken under «agr2|a 2001 right-to-test agreement» between the companies, which «ext2|was due to end this month and has been extended through October 2006».

Halvorsen receives «upf2|an upfront fee of $2 million» and is entitled to «mil2|milestone payments that could total $38.5 million», plus royalties on product sales. «cou2|This is the second license that Merritt & Hale has taken.» Merritt & Hale is responsible for the development and marketing of any products.

"We now have four licensees, and «frc2|we believe that as many as five BAT compounds could be in the clinic by the end of 2005»," commented «hal2|Erik Halvorsen, Ph.D., Chairman and CEO». "«p2s2|The Phase II study of HO-31 opened to patients in March.»"

Merritt & Hale has the right to take «rig2|up to two further licenses».

About Halvorsen Oncology, Inc.

Halvorsen Oncology develops immunotoxins to treat cancer. «cln2|Three compounds with the Company's BAT technology are now in clinical testing.» Its partners include «gen2|Genovia (a member of the Aldine Group)», Merritt & Hale and Osaka Pharma.

This press release includes forward-looking statements based on management's current expectations. For a discussion of risks, see the Company's Form 10-K for the fiscal year ended September 30, 2003.
""",
            ),
            (
                "2006-02-07",
                """
Halvorsen Oncology, Inc. Announces First Quarter Fiscal Year 2006 Results

SEATTLE, Feb. 7, 2006 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) today announced financial results for the three-month period ended December 31, 2005, the first quarter of its 2006 fiscal year. The Company also provided an update on product candidates.

For the quarter, the Company reported «q1l3|a net loss of $7.3 million, or $0.21 per basic and diluted share», compared to a net loss of $5.6 million, or $0.17 per basic and diluted share, for the same quarter last year. «q1r3|Total revenues for the period were $5.1 million», compared to $6.0 million a year earlier. «q1x3|Operating expenses were $12.9 million.»

«csh3|Halvorsen had approximately $64.2 million in cash and marketable securities as of December 31, 2005», compared with $71.0 million as of September 30, 2005, and had no debt outstanding.

The Company's «gul3|net loss is expected to be $29 million to $32 million in fiscal 2006», and it «guc3|expects to end the year with between $44 and $47 million in cash and marketable securities».

"«cln3|There are four BAT compounds in clinical testing today», one fewer than we had looked for," said Erik Halvorsen, Chairman and Chief Executive Officer. "But a fifth is close: we anticipate that Merritt & Hale «ind3|will file an IND in the second quarter of this year for MH-440»."

In the Phase II study of HO-31, «enr3|27 of a planned 45 patients have been enrolled». Theodore Delacorte, «del3|Senior Vice President and Chief Medical Officer», will describe the study in a webcast.
""",
            ),
            (
                "2006-11-09",
                """
Halvorsen Oncology, Inc. Reports Fiscal Year 2006 Results and Names President

SEATTLE, Nov. 9, 2006 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) today announced results for the fiscal year ended September 30, 2006, and the appointment of «pre4|Marian Stokely as President and Chief Operating Officer».

The Company «nl4|lost $33.4 million in fiscal 2006», against $24.8 million in fiscal 2005. Revenues for the year came to $19.3 million and operating expenses to $54.6 million. At year end «csh4|cash and marketable securities were $45.1 million».

Merritt & Hale «ind4|submitted the IND for MH-440 in August», for which Halvorsen «ear4|earned $1 million»; «mh4|the first patient was dosed last month».

«enr4|The Phase II trial of HO-31 completed enrollment in September with 46 patients.» «dat4|Data are expected at ASCO in June 2007.»

In fiscal 2007, the Company expects «gur4|revenues of $24 million to $27 million» and «gul4|a net loss of not more than $30 million».

About Halvorsen Oncology, Inc.

«cln4|Five BAT compounds are in clinical trials, two of them Halvorsen's own.» The Company's partners include «ald4|Aldine Genovia», Merritt & Hale, Osaka Pharma and Tessmer.
""",
            ),
            (
                "2007-06-04",
                """
HO-31 Findings Presented at ASCO

CHICAGO & SEATTLE, June 4, 2007 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) said that «dat5|results of the Phase II trial of HO-31 (now called tarzuximab plentoxin) were presented yesterday» at the ASCO meeting (abstract #7021).

«enr5|Forty-six patients took part, and 43 were evaluable.» «rsp5|Fourteen of the 43 evaluable patients (33%) achieved a remission», which «dur5|lasted for a median of 5.2 months». «tox5|Capillary leak occurred in 11% of patients.»

"A remission rate of a third is remarkable in patients of this kind," said Dr. Henrike Aalto, who led the trial. "A Phase III trial is warranted."

«p3s5|Halvorsen expects to start a Phase III trial in the first half of 2008» and «p3n5|to enroll approximately 320 patients».

About Halvorsen

Halvorsen's «acr5|Biologic Antibody-Toxin (BAT)» technology is «lic5|licensed to five companies». «cln5|Six BAT compounds are in the clinic.»
""",
            ),
            (
                "2010-11-10",
                """
Halvorsen Oncology Announces Fourth Quarter and Fiscal Year 2010 Results; Sets Guidance

BELLEVUE, Wash., Nov. 10, 2010 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) reported results for the fourth quarter and fiscal year ended September 30, 2010.

Fiscal year: «rev6|Revenues $31.8 million» (fiscal 2009: $27.7 million); «nl6|net loss $38.6 million, or $0.66 per share» (fiscal 2009: $41.3 million, or $0.80 per share). Fourth quarter: «q4r6|revenues $9.4 million», «q4l6|net loss $8.2 million».

"«p3n6|With 324 patients, our Phase III trial of tarzuximab plentoxin is now full»," said «pre6|Marian Stokely, President and Chief Executive Officer». "«bla6|We expect to file a BLA in the first half of 2012.»"

"«cln6|Nine compounds using our technology are in clinical testing», and «frc6|we look for twelve by the end of calendar 2011»," Ms. Stokely said.

Guidance for fiscal 2011: «gur6|revenues between $36 and $40 million»; «gul6|net loss between $40 and $44 million»; «guc6|year-end cash of $58 to $62 million».

As of September 30, 2010, «csh6|the Company had cash of $101.7 million».

«mov6|Halvorsen moved into its new 88,000 square foot building in Bellevue in July» and «emp6|now has a staff of 244».

Aldine Genovia's GV-2 «gv6|is under review by the FDA», which has set «pdu6|a PDUFA date of March 31, 2011».
""",
            ),
            (
                "2011-11-08",
                """
Halvorsen Oncology Announces Fiscal Year 2011 Results

BELLEVUE, Wash., Nov. 8, 2011 (BUSINESS NEWSLINE) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) today reported results for the fiscal year ended September 30, 2011.

Halvorsen «rev7|recorded revenues of $43.1 million for fiscal 2011», including «ry7|$6.5 million in royalties on Valcora». «nl7|The net loss was $37.9 million, or $0.61 per share.» «csh7|Cash and marketable securities totaled $71.4 million at September 30, 2011.»

«gv7|Valcora (GV-2) gained FDA approval on March 28», and «gvl7|Aldine Genovia launched it in April». Halvorsen «gvm7|received a $10 million milestone payment upon approval».

"«bla7|Our own BLA should be with the FDA by the end of 2012»," said Marian Stokely, «pre7|Chairman, President and CEO». "«cln7|Ten BAT compounds are in the clinic.»"

Under the agreement with Merritt & Hale, which now covers «cov7|four licensed targets», Halvorsen is «mil7|entitled to milestones of up to $38.5 million for each target».

«emp7|Halvorsen employs 262 people.»
""",
            ),
            (
                "2016-05-05",
                """
Halvorsen Oncology Reports Second Quarter Fiscal 2016 Results

BELLEVUE, Wash., May 5, 2016 (GLOBE NEWS) -- Halvorsen Oncology, Inc. (Nasdaq: HALV) today announced results for the quarter ended March 31, 2016.

Sales of Tarzuvia, the Company's immunotoxin for acute leukemia, «sal8|were $36.4 million in the quarter, compared to $29.9 million for the prior year quarter». «ry8|Royalties on Valcora were $8.8 million.» «q2n8|Net income was $3.7 million.»

«guc8|Halvorsen now expects sales of Tarzuvia of $148 to $154 million in fiscal 2016; its previous guidance was $140 to $150 million.»

Tarzuvia (tarzuximab plentoxin) «app8|received FDA approval in October 2013». «tot8|To date, more than 6,000 patients have been treated with it.»

"«cln8|We and our partners have fourteen BAT compounds in clinical trials»," said «sto8|Desmond Achebe, who became Chief Executive Officer in January». Marian Stokely «cha8|continues as Chairman».

«par8|Aldine, which dropped Genovia from its name in 2014», has taken GV-7 into Phase II.

«emp8|Halvorsen has 455 employees.»
""",
            ),
        ),
        relations=pairs(
            """
            acr1 acr5 acronym redefined
            cln1 cln2 count
            cln2 cln3 count
            cln3 cln4 count
            cln4 cln5 count
            cln5 cln6 count
            cln6 cln7 count
            cln7 cln8 count
            frc2 cln3 forecast not met
            frc6 cln7 forecast not met
            p2s1 p2s2 forecast missed
            del1 del3 title
            pre4 pre6 title
            pre6 pre7 title
            hal2 pre6 holder of a post
            ngn1 gen2 partner joins a group
            gen2 ald4 partner renamed
            ald4 par8 partner renamed
            mil2 mil7 milestones of one agreement
            cou2 cov7 licenses under one agreement
            ind3 ind4 forecast missed
            enr3 enr4 planned and enrolled
            enr4 enr5 enrolment retold
            dat4 dat5 forecast met
            gul3 nl4 guidance not met
            guc3 csh4 guidance met
            gur6 rev7 guidance beaten
            gul6 nl7 guidance beaten
            guc6 csh7 guidance beaten
            csh3 csh4 cash
            csh6 csh7 cash
            p3n5 p3n6 planned and enrolled
            bla6 bla7 forecast moved
            gv6 gv7 status advanced
            pdu6 gv7 day of a decision
            emp6 emp7 headcount
            emp7 emp8 headcount
            ry7 ry8 royalties
            rsp1 rsp5 responses
            nl6 nl7 net loss
            """
        ),
        traps=pairs(
            """
            upf2 mil2 fee beside milestones
            mil2 gvm7 two agreements
            q1l3 nl4 quarter beside year
            q4r6 rev6 quarter beside year
            q4l6 nl6 quarter beside year
            q1x3 q1r3 expenses beside revenues
            gur4 rev6 guidance of another year
            gul4 nl6 guidance of another year
            frc2 cln6 forecast of another year
            lic5 cln5 companies beside compounds
            enr4 p3n6 two trials
            tot1 tot8 trial beside all patients
            rsp5 tox5 response beside side effect
            ear4 gvm7 two payments
            bla6 gv7 two products
            app8 gv7 two products
            rig2 cou2 rest beside taken
            agr2 dlg1 two agreements
            sal8 ry8 sales beside royalties
            sto8 cha8 two people
            gul6 guc6 loss beside cash
            rev7 ry7 all beside a part
            """
        ),
    ),
)
