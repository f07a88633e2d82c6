# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A ninth set, in the form of `set_03`: whole wire releases of a maker of conjugates and of a maker of tests.

At the first try 53 of 82 relations (65 %) were reported and 0 of 55 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Ardenne Biologics",
        (
            (
                "2004-01-20",
                """
Merriam Gains Option Rights to Ardenne's Conjugate Technology

- Agreement gives Merriam access to «acrA|Guided Toxin Conjugate (GTC)» technology for a defined number of targets -

CAMBRIDGE, Mass., January 20, 2004 (NEWSFIRST) -- Ardenne Biologics, Inc. («tikA|Nasdaq: ARDB») today announced that it has entered into an option agreement with «merA|Merriam Laboratories» under which Merriam may evaluate the Company's Guided Toxin Conjugate (GTC) technology with antibodies of its own.

Under the terms of the agreement, which was «sigA|executed on January 16, 2004», Merriam has paid Ardenne a technology access fee of $2.5 million. During «trmA|the three-year option period», Merriam can take exclusive licenses to use GTC technology with antibodies to «tgtA|as many as four targets». For each license, «milA|Ardenne could receive milestone payments of up to $41 million», in addition to «royA|royalties in the mid-single digits» on net sales. Merriam may extend the option period once, for one year, for a fee of $750,000.

"Merriam is among the most experienced antibody companies in the world, and we look forward to seeing our technology put to work with its targets," said «wexA|Constance L. Wexler, Ph.D., Vice President, Research and Development» at Ardenne. "With this agreement, «parA|five companies now have rights to use our GTC technology»."

Ardenne's lead product candidate, AB-117, is an anti-CD70 conjugate that the Company is studying in patients with lymphoma. A «aphA|Phase I dose-escalation study of AB-117» began in October 2003 at four centers. «aenA|To date, 11 patients have been enrolled in the study.» The Company «apgA|expects to advance AB-117 into Phase II in the first half of 2005».

About Ardenne Biologics

Ardenne Biologics, Inc. discovers and develops antibody-based medicines for cancer. In GTC compounds, a monoclonal antibody carries a highly active toxin to the tumor and sets it free within the tumor cell. «clnA|Two GTC compounds are in clinical evaluation»: AB-117 and NVX-3, which is under development by Novexa plc. «hqA|The Company is headquartered in Cambridge, Massachusetts», and «empA|employs 96 people».

Except for the historical information contained herein, this news release contains forward-looking statements that involve risks and uncertainties, among them the risk that the Company's partners do not pursue the development of products. Actual results could differ materially. Please refer to the Company's Annual Report on Form 10-K for the fiscal year ended June 30, 2003.

Contact: Harold Tripp, Investor Relations, «phoA|(617) 555-0142»
""",
            ),
            (
                "2006-08-09",
                """
Ardenne Biologics Announces Fourth Quarter and Fiscal Year 2006 Financial Results

CAMBRIDGE, MA -- August 9, 2006 -- Ardenne Biologics, Inc. (Nasdaq: ARDB) today reported financial results for the three months and the fiscal year ended June 30, 2006.

For the fiscal year, the Company recorded «nlB|a net loss of $19.8 million, or $0.58 per share», compared to a net loss of $14.2 million, or $0.44 per share, for fiscal 2005. «revB|Revenues for fiscal 2006 were $24.6 million» and included $9.1 million of research support, $8.0 million of license and milestone fees, and $7.5 million for the manufacture of clinical material on behalf of partners.

Ardenne «casB|ended the year with $61.3 million in cash and marketable securities» and no debt. For its «guiB|fiscal year ending June 30, 2007, the Company expects a net loss of between $23 and $26 million» and a «gcaB|cash balance of about $40 million at the end of that year».

"Fiscal 2006 was a year in which our partners moved ahead on several fronts," said «wexB|Constance Wexler, Ph.D., President and Chief Operating Officer». "The first of Merriam's compounds, ML-209, went into the clinic in May, and «licB|Merriam has now taken two licenses under our 2004 agreement». «nexB|By the end of fiscal 2007 we would expect seven GTC compounds to be in the clinic.»"

Recent highlights

- AB-117: «aphB|The Phase II study of AB-117 in diffuse large B-cell lymphoma opened in April 2006.» «atgB|Some 60 patients will be treated in the study.» The Phase I study was completed with «a1tB|a total of 38 patients treated».
- Merriam: In June, Ardenne earned a $1 million payment upon the start of the first trial with ML-209. Under the 2004 option agreement, Ardenne is «milB|entitled to up to $41 million in milestones per license». Merriam has elected to extend the option period.
- Novexa: «nmiB|Milestones under the 2001 Novexa license may total $27 million.»
- Okada: In February, Okada Seiyaku Co., Ltd. entered into a multi-target agreement for GTC technology. Okada paid $4 million on signing.
- «jonB|Philip T. Jonas has joined the Company as Chief Financial Officer.»

Webcast: Management will discuss these results today at 4:30 p.m. Eastern Time. To take part by telephone, dial (719) 555-0188.

About Ardenne Biologics

Ardenne Biologics, Inc. develops targeted anticancer agents with its GTC technology, in which a monoclonal antibody brings a cell-killing agent to the tumor. «clnB|Four compounds that make use of GTC technology are in clinical trials»: two with partners and two of the Company's own. At June 30, 2006, «empB|Ardenne had 148 full-time employees».

This press release contains forward-looking statements based on management's current expectations. Factors that could cause future results to differ are discussed in the Company's filings with the Securities and Exchange Commission. The Company disclaims any obligation to update them.
""",
            ),
            (
                "2008-05-30",
                """
Ardenne Biologics to Present Phase II Findings with AB-117 at ASCO

CAMBRIDGE, Mass.--(WIRELINE)--May 30, 2008--Ardenne Biologics, Inc. (Nasdaq: ARDB), a developer of targeted anticancer products, today announced that clinical findings with «preC|three GTC compounds» will be reported at the 44th Annual Meeting of the American Society of Clinical Oncology (ASCO), May 30 to June 3, 2008, in Chicago.

In an oral session on Sunday, June 1, Dr. Marguerite Oyelaran of the Lakeside Cancer Institute will describe the results of the Company's Phase II study of AB-117 in patients with relapsed diffuse large B-cell lymphoma (abstract #8512). «atrC|Of the 58 patients who were treated», «orrC|22 (38%) had an objective response», among them nine complete responses. The «mdrC|median duration of response was 7.1 months». The most common side effect was reversible blurring of vision.

"These are heartening results in patients who had received a median of three earlier regimens," said Dr. Oyelaran.

"We intend to begin a pivotal trial of AB-117, which we have named ALDER, before the year is out," said «wexC|Connie Wexler, President and CEO». "«filC|Our goal is to file for approval in 2011.»"

Two posters will be presented on Monday, June 2:

- "A Phase I study of ML-209 given every three weeks to patients with HER3-positive solid tumors" (abstract #3071). ML-209 is being developed by «merC|Merriam-Lutz Pharma». «mpaC|Forty-four patients were enrolled in this study.»
- "A Phase I/II trial of AB-230 in patients with relapsed myeloma" (abstract #8603). AB-230 belongs to Ardenne. «abtC|Nineteen patients have been treated at five dose levels.»

About Ardenne Biologics

Ardenne Biologics creates antibody conjugates for the treatment of cancer. «clnC|There are at present six GTC compounds in the clinic», and the Company's technology is «parC|licensed to eight companies», including Merriam-Lutz, Novexa and Okada Seiyaku. The Company is based in Cambridge, Massachusetts.

Forward-looking statements: Statements in this release about the planned pivotal trial and about the filing for approval are forward-looking and are subject to risks, including those set forth in the Company's Quarterly Report on Form 10-Q for the quarter ended March 31, 2008.

Contact: Harold Tripp, Senior Director, Investor Relations, «phoC|617-555-0142»
""",
            ),
            (
                "2009-12-03",
                """
Okada Seiyaku Licenses Third Target from Ardenne

CAMBRIDGE, Mass., Dec 03, 2009 (WIRELINE) -- Ardenne Biologics, Inc. (Nasdaq: ARDB) today announced that Okada Seiyaku Co., Ltd. of Osaka has taken an exclusive license to use Ardenne's «acrD|Guided Therapeutic Conjugate (GTC)» technology with antibodies to an undisclosed solid tumor target. It is «lokD|the third license taken by Okada under a 2006 agreement», which allows it to select a total of five targets through «trmD|February 2011».

Ardenne will receive «upfD|a $1.5 million license fee», and «milD|milestones could bring it as much as $52 million for the target», plus royalties on sales. Okada is responsible for development, manufacture and sale.

"Okada has been a productive partner, and one compound that came from the alliance, OKD-881, has been in Phase I testing since the summer," said «wexD|Constance Wexler, Ph.D., President and Chief Executive Officer of Ardenne». "Across all of our partners, «payD|we have received more than $120 million for the use of our technology».

Next week at the American Society of Hematology (ASH) meeting in New Orleans, updated findings from the Phase II study of AB-117 will be shown in a poster. With longer follow-up, the «orrD|response rate remains 38 percent», while the «mdrD|responses have lasted a median of 8.4 months». The «alnD|pivotal ALDER trial, which got under way in February of this year, is to enroll 280 patients». «filD|Ardenne now plans to submit its application for AB-117 in the second half of 2012.»

"ALDER has been slower to enroll than we had hoped, but fifty centers are now open," said Dr. Wexler.

About Ardenne Biologics

Ardenne Biologics, Inc. develops anticancer agents with its GTC technology. «clnD|Seven GTC compounds are now in human testing, four of them in the hands of partners.» Ardenne's partners include «merD|Merriam-Lutz», Novexa, Okada Seiyaku and Tarrant Pharmaceuticals.

This release includes forward-looking statements. Risks are described in Ardenne's Annual Report on Form 10-K for the fiscal year ended June 30, 2009.
""",
            ),
            (
                "2011-08-04",
                """
Ardenne Biologics Reports Results for Fourth Quarter and Fiscal Year 2011

Enrollment Complete in Pivotal Trial of AB-117

BURLINGTON, Mass., August 4, 2011 -- Ardenne Biologics, Inc. (Nasdaq: ARDB) today reported results for its fourth quarter and fiscal year ended June 30, 2011.

"Enrollment in ALDER was finished in June, and we should have the primary results around the middle of next year," commented Constance Wexler, President and Chief Executive Officer. "«filE|A submission to the FDA would then follow in the first half of 2013.»"

Financial results

«revE|Revenues for the quarter were $6.2 million», compared with $5.4 million in the same quarter last year. The net loss for the quarter was $14.4 million, or $0.24 per share.

For fiscal 2011, «ryrE|revenues amounted to $21.7 million». The «nlE|net loss for the year was $56.4 million, or $0.98 per share».

«casE|As of June 30, 2011, Ardenne had $118.9 million in cash and equivalents», after a public offering in May which «offE|raised net proceeds of $73.6 million». «cusE|The Company used $49.2 million of cash in operations in fiscal 2011.»

Guidance: For fiscal 2012, «guiE|Ardenne projects revenues of $25 million to $29 million», «gnlE|a net loss of $60 to $64 million», and «gcaE|cash of $65 million or more at year end».

Pipeline

- AB-117: ALDER «alnE|has accrued 287 patients with relapsed diffuse large B-cell lymphoma».
- AB-230: Phase II in myeloma «absE|is to open by the end of calendar 2011».
- ML-209: Merriam-Lutz «mphE|moved ML-209 into Phase III in March 2011», for which «mmiE|Ardenne was paid $6 million».
- OKD-881: «ophE|Phase II since January».

About Ardenne

Ardenne Biologics, Inc. makes GTC compounds, in which an antibody guides a potent agent to cancer cells. «clnE|Nine GTC compounds are currently in the clinic.» «emnE|The Company moved to Burlington, Massachusetts, in April 2010» and «empE|has approximately 210 employees».

Statements that are not historical facts are forward-looking statements under the Private Securities Litigation Reform Act of 1995. Please see the Company's reports filed with the SEC.

Contact: Dana Whitcomb, Investor Relations, «phoE|(781) 555-0119»
""",
            ),
            (
                "2013-02-01",
                """
Ardenne Biologics Announces Second Quarter Fiscal 2013 Results and Pipeline Update

BURLINGTON, Mass.--(WIRELINE)--February 1, 2013--Ardenne Biologics, Inc. (Nasdaq: ARDB) today reported financial results for the three months ended December 31, 2012, the second quarter of its 2013 fiscal year.

"In ALDER, AB-117 held the disease in check for longer than the chemotherapy did," said «wexF|Constance Wexler, Ph.D., Chairman and Chief Executive Officer». "«filF|The marketing application went to the FDA on January 28»."

Financial results

For the quarter, «revF|revenue totaled $8.8 million», up from $6.9 million a year ago. The net loss was $17.3 million, or $0.25 per share, compared with a net loss of $15.8 million, or $0.27 per share. For the six months ended December 31, 2012, the net loss was $33.9 million.

«casF|Cash and equivalents were $92.4 million at December 31, 2012»; at June 30, 2012, the figure was «gcaF|$71.2 million». In October the Company sold stock for $54.0 million before expenses.

Guidance has been revised. «guiF|Ardenne now looks for revenue of $33 million to $36 million in fiscal 2013, rather than $38 million to $42 million», because a milestone from Tarrant has moved into the next year. Last year, «rlyF|revenue came to $24.1 million» and the «nlyF|net loss to $62.7 million».

Clinical news

- AB-117: «alnF|In ALDER, 287 patients were randomized»; median progression-free survival was 6.3 months with AB-117 and 3.9 months with chemotherapy.
- AB-230: The «absF|Phase II study in myeloma, which was started in March 2012», has enrolled 31 patients.
- ML-209: «mlnF|Merriam-Lutz reported that its Phase III study, with 612 patients, did not meet its goal», and «mdsF|has discontinued the compound».

Effective March 1, «jonF|Philip Jonas, Executive Vice President and Chief Financial Officer», will become President.

About Ardenne

Ardenne Biologics, Inc. develops cancer medicines with its «acrF|Guided Therapeutic Conjugate» technology. «clnF|Eight GTC compounds are in clinical testing.»

This press release contains forward-looking statements, among them statements about the review of AB-117 by the FDA and about financial guidance. Actual results may differ materially for reasons that are stated in the Company's Form 10-K for the fiscal year ended June 30, 2012.
""",
            ),
            (
                "2015-12-07",
                """
Ardenne Presents Long-Term Data on Zalvetra at ASH; Updates on Pipeline

ORLANDO, Fla. and BURLINGTON, Mass., December 7, 2015 -- Ardenne Biologics, Inc. (Nasdaq: ARDB) today announced three-year results with Zalvetra® («namG|ozotamab veldansine, formerly AB-117») from the ALDER trial at the 57th Annual Meeting of the American Society of Hematology.

«alnG|The trial assigned 287 patients with relapsed disease to Zalvetra or to chemotherapy.» As reported before, «pfsG|progression-free survival was a median of 6.3 months in the Zalvetra arm» compared to «pfcG|3.9 months for chemotherapy». At three years, 29 percent of the patients in the Zalvetra arm were alive.

«appG|The FDA approved Zalvetra in November 2013.» «eurG|European approval followed in September 2014.» Since its launch, «ptsG|more than 4,200 patients have been treated with Zalvetra».

"It took ten years to bring our first medicine from the clinic to the pharmacy," said «jonG|Philip Jonas, Ardenne's President and Chief Executive Officer», who took over from Constance Wexler in July 2014.

AB-230, the Company's CD38 conjugate, is in a Phase III trial, ASPEN, which will «aspG|enroll 420 patients with myeloma». «astG|Results are expected in 2017.»

For the twelve months ended June 30, 2015, «salG|net sales of Zalvetra were $88.5 million». Sales in fiscal 2016 are «gslG|forecast at $110 to $120 million».

The Company's partners continue to broaden their use of GTC technology. With «merG|Lutz Pharma (formerly Merriam-Lutz)», Ardenne has amended the agreement of 2004, under which «milG|milestones can now reach $60 million for each license». Okada holds «lokG|five licenses under the 2006 agreement», the full number that the agreement allows.

About Ardenne Biologics

Ardenne Biologics, Inc. discovers, develops and sells conjugates for people with cancer. «clnG|Thirteen compounds with Ardenne's technology are in clinical development», and one is on the market. The Company «empG|has 395 employees at its sites» in Burlington and Galway, Ireland.

Safe harbor: This release contains forward-looking statements. They are subject to risks that are described in the Company's Form 10-K for the fiscal year ended June 30, 2015.
""",
            ),
            (
                "2018-09-11",
                """
Ardenne Reports Fiscal 2018 Results; FDA Accepts Application for AB-230

BURLINGTON, Mass., September 11, 2018 (WIRELINE) -- Ardenne Biologics, Inc. («tikH|NYSE: ARD») today announced results for the fiscal year ended June 30, 2018, and said that the U.S. Food and Drug Administration has accepted for review its Biologics License Application for AB-230 in multiple myeloma. The FDA has set an action date of April 30, 2019.

The application rests on ASPEN, «aspH|in which 431 patients took part». The results «astH|were made public in March 2018».

«salH|Net sales of Zalvetra rose to $171.0 million in fiscal 2018» from $146.2 million in fiscal 2017 and $117.4 million the year before. The Company had net income of $4.1 million, compared to a net loss of $12.9 million in fiscal 2017.

«ptsH|About 9,800 patients worldwide have received Zalvetra» since it came on the market «appH|five years ago this November».

"AB-230 would be our second medicine," said Philip Jonas, President and Chief Executive Officer. "We would expect to be ready for a launch in the second calendar quarter of next year."

Research and development expense was $96.8 million. For fiscal 2019, the Company expects Zalvetra sales of $180 million to $190 million and research and development expense of about $105 million.

In July, Ardenne «govH|named Beatriz Salgado Chief Financial Officer». She succeeds Owen Rourke, who has retired.

About Ardenne

Ardenne Biologics, Inc. is a biopharmaceutical company with «empH|a staff of 520 in the United States and Ireland». In addition to Zalvetra, «clnH|eleven GTC compounds are in the clinic, of which four are the Company's own». Partners include Lutz Pharma, Okada Seiyaku and Tarrant.

This news release contains forward-looking statements as defined in the Private Securities Litigation Reform Act of 1995. They reflect the views of management as of today only.
""",
            ),
        ),
        relations=pairs(
            """
            acrA acrD acronym redefined
            merA merC partner renamed
            merC merG partner renamed
            tikA tikH ticker
            hqA emnE headquarters
            phoA phoE phone
            wexA wexB title
            wexB wexC title
            wexD wexF title
            jonB jonG title
            clnA clnB count
            clnB clnC count
            clnC clnD count
            clnD clnE count
            clnE clnF count fell
            clnF clnG count
            clnG clnH count fell
            parA parC count
            nexB clnC forecast not met
            milA milB milestones of one agreement
            milB milG terms amended
            aphA aphB status advanced
            lokD lokG licences under one agreement
            apgA aphB forecast moved
            atgB atrC planned and treated
            orrC orrD trial result retold
            mdrC mdrD trial result changed
            filC filD forecast moved
            filD filE forecast moved
            filE filF forecast met
            alnD alnE planned and enrolled
            alnE alnF enrolment retold
            alnF alnG enrolment retold
            absE absF forecast missed
            guiE rlyF guidance not met
            gnlE nlyF guidance met
            gcaE gcaF guidance met
            empA empB headcount
            empB empE headcount
            empE empG headcount
            empG empH headcount
            aspG aspH planned and enrolled
            astG astH forecast missed
            ptsG ptsH running total
            appG appH day of approval
            salG salH net sales
            """
        ),
        traps=pairs(
            """
            milA milD two agreements
            milD milG two agreements
            nmiB milB two agreements in one release
            trmA trmD two terms
            tgtA parA targets beside companies
            upfD milD fee beside milestones
            clnA nexB forecast beside an earlier count
            preC clnC presented beside existing
            a1tB atrC two studies of one product
            mpaC abtC two studies of one meeting
            alnF mlnF two trials
            alnE atrC two trials of one product
            ophE mphE phase of two products
            pfsG pfcG two arms
            mdrC pfsG response beside survival
            nlB nlE two fiscal years
            revE ryrE quarter beside year
            revF rlyF quarter beside year
            revE revF two quarters
            offE casE proceeds beside cash
            cusE casE cash used beside cash held
            guiE revF fiscal year beside a quarter of another
            casB gcaB actual beside forecast
            appG eurG two regions
            gslG salG forecast of another year
            payD milD all partners beside one
            mmiE milB payment beside total
            wexF jonF two people
            lokD licB two partners
            aspG alnG two trials
            """
        ),
    ),
    Story(
        "Lumenor Diagnostics",
        (
            (
                "1999-10-12",
                """
Lumenor Diagnostics and Fairbanks Medical Sign Distribution Agreement

SAN DIEGO--Oct. 12, 1999--Lumenor Diagnostics, Inc. («tikA|AMEX: LMN») and Fairbanks Medical Corporation have signed an agreement under which Fairbanks will distribute Lumenor's CardioSpot(R) system for the rapid detection of heart attack in hospitals throughout the United States.

Under the agreement, «termA|which runs for five years», «minA|Fairbanks will purchase products for at least $18 million». Lumenor received «upfA|a payment of $3 million» on signing. Fairbanks has a field force of 160 representatives.

The CardioSpot system consists of a portable reader and single-use cartridges, which measure three proteins in a drop of blood within 15 minutes. «insA|More than 350 readers have been placed in hospitals» since the system «lauA|was introduced in May 1998». The «priA|list price of a cartridge is $24».

"Fairbanks calls on «fhoA|4,000 hospitals», and we reach 300 by ourselves," said «delA|Raymond Delacroix, Chairman, President and Chief Executive Officer of Lumenor». "«profA|We expect to be profitable by the fourth quarter of 2001.»"

Lumenor also said that the development of a cartridge for the diagnosis of heart failure, known as «nameA|Project HF-2», is on schedule. «subA|A 510(k) application for the product is planned for the third quarter of 2000.»

Lumenor Diagnostics, founded in 1991, develops and makes diagnostic tests for use at the patient's bedside. The company «empA|has 74 employees» and «patA|holds 12 U.S. patents».

This release may contain forward-looking statements, which involve risks and uncertainties, including the dependence of the company on Fairbanks as a distributor. See the company's Form 10-K for 1998.

CONTACT: Lumenor Diagnostics, San Diego; Susan Achterberg, 858/555-0164
""",
            ),
            (
                "2001-03-06",
                """
Lumenor Reports Fourth-Quarter and Year-End Results

SAN DIEGO, March 6, 2001 -- Lumenor Diagnostics, Inc. (AMEX: LMN) today announced that «revB|revenues for the year 2000 increased 61 percent to $16.9 million» from $10.5 million in 1999. The «nlB|net loss was $6.3 million, or 41 cents a share», compared to $8.8 million, or 63 cents a share. In the fourth quarter, «rq4B|revenues were $5.2 million» and the net loss $1.1 million.

Cartridge sales made up «ctsB|71 percent of revenues». Gross margin was 38 percent. Fairbanks Medical accounted for «fshB|58 percent of sales».

"We placed 410 readers during the year, which «insB|brings the number of CardioSpot readers in use to 940»," said Raymond Delacroix, «delB|Chairman and Chief Executive Officer». "«guiB|We are looking for revenues of $23 to $25 million in 2001.» «profB|Our aim remains to reach profitability in the fourth quarter of this year.»"

The 510(k) application for «nameB|HF-Spot(TM), the heart failure test formerly called HF-2», «subB|was filed with the Food and Drug Administration on December 19, 2000». A clinical study at seven hospitals «hfnB|included 612 patients», and the test «hfsB|showed a sensitivity of 91 percent» and «hfcB|a specificity of 87 percent».

In January, «mayB|Eleanor Mayhew joined Lumenor as Vice President of Finance and Chief Financial Officer».

Cash and short-term investments «casB|stood at $14.8 million on December 31, 2000». In 2001 «capB|the company will spend about $5 million on a new manufacturing line».

Lumenor Diagnostics develops, makes and sells diagnostic systems for the emergency room. The company «empB|employs 118 people».

Statements in this release that are not strictly historical are forward-looking. Important factors are set out in the company's filings with the SEC.
""",
            ),
            (
                "2003-05-14",
                """
Lumenor Posts Record First Quarter; HF-Spot Shipped to 300 Hospitals

CARLSBAD, Calif.--(MEDWIRE)--May 14, 2003--Lumenor Diagnostics, Inc. (Nasdaq: LMNR) today reported «revC|revenues of $9.7 million for the quarter ended March 31, 2003», compared with $7.4 million for the same quarter of last year. Net income was $0.6 million, or three cents per diluted share, compared with a net loss of $0.2 million.

For all of 2002, «rlyC|revenues were $31.8 million», and «proC|in the final quarter of that year the company earned its first profit».

"HF-Spot, «cleC|which the FDA cleared in August 2001», brought in $2.9 million in the quarter," said «vanC|Peter van der Meer, President and Chief Executive Officer». "More than half of our customers now use both tests." «insC|The installed base of readers reached 2,150 at the end of March.»

Fairbanks Medical and Lumenor have «termC|extended their distribution agreement to December 2007». Purchases «purC|by Fairbanks have come to $34 million since 1999». Under the new terms, «mi2C|Fairbanks is to buy at least $60 million of products in the five years».

The company «guiC|confirmed its outlook for 2003: revenues of $40 million to $43 million» and earnings per share of 12 to 15 cents.

In the second half of the year, Lumenor «clnC|plans to begin a clinical trial of SepsiSpot(TM)», a test for blood poisoning, «senC|in about 900 patients at 12 emergency departments».

A conference call will be held today at 11 a.m. Eastern time; the number is 800-555-0177.

About Lumenor

Lumenor Diagnostics, Inc. moved in February from San Diego to a 92,000-square-foot building in Carlsbad, California. Its CardioSpot and HF-Spot tests are used by «hosC|some 1,400 hospitals in the United States». The company has «empC|a workforce of 203» and «patC|31 issued U.S. patents».

This release contains forward-looking statements within the meaning of the federal securities laws.
""",
            ),
            (
                "2006-02-28",
                """
Lumenor Announces Results for 2005; SepsiSpot Trial Meets Goals

CARLSBAD, Calif., February 28, 2006 /MEDWIRE/ -- Lumenor Diagnostics, Inc. (Nasdaq: LMNR) today announced financial results for the fourth quarter and full year 2005.

Total revenue in 2005 «revD|was $71.6 million», 22 percent more than the $58.7 million of 2004. In 2003 it had been «guiD|$44.5 million». Net income under generally accepted accounting principles «niD|was $6.1 million, or $0.26 per diluted share»; «nonD|excluding a charge for a lawsuit, it was $8.4 million, or $0.36 per diluted share».

Lumenor «casD|held $52.3 million in cash and investments at year-end».

The trial of SepsiSpot was completed in December. «senD|A total of 1,037 patients were enrolled at 14 centers.» «sssD|Sensitivity was 88 percent» and «sscD|specificity 79 percent». "«subD|We intend to submit the 510(k) for SepsiSpot by the end of the second quarter»," said Peter van der Meer, «vanD|Chief Executive Officer».

"«insD|There are now 5,300 of our readers in hospitals», and each one uses cartridges worth «useD|about $11,000 a year»," added Eleanor Mayhew, «mayD|President and Chief Operating Officer». A cartridge now «priD|costs $21 on average», as larger customers receive rebates.

For 2006 Lumenor is guiding to «gu6D|revenue of $84 million to $88 million».

Fairbanks Medical was acquired in November by Corvane Group and «faiD|has been renamed Corvane Medical». The distribution agreement, «terD|which ends in December 2007», is not affected.

About Lumenor Diagnostics

Lumenor develops and sells bedside tests that help physicians act within minutes. «hosD|Over 2,600 hospitals use its products.» The company has «empD|310 employees».

Forward-looking statements in this release involve risk. The company undertakes no duty to update them.
""",
            ),
            (
                "2008-09-23",
                """
SepsiSpot Wins FDA Clearance

CARLSBAD, Calif.--(MEDWIRE)--September 23, 2008--Lumenor Diagnostics, Inc. (Nasdaq: LMNR) said today that the U.S. Food and Drug Administration has cleared SepsiSpot(TM), the company's test for the early recognition of sepsis. «shpE|Shipments are to begin in November.»

The 510(k), «subE|submitted in October 2006», was supplemented last year at the request of the agency. In the pivotal trial, «senE|1,037 patients who came to the emergency department with signs of infection» were tested. SepsiSpot «sssE|identified 88 percent of those with sepsis».

"Sepsis takes more than 200,000 lives in this country every year," said «mayE|Eleanor Mayhew, President and Chief Executive Officer of Lumenor». "«sslE|We expect sales of SepsiSpot to reach $15 million in 2009.»"

SepsiSpot will be sold by Lumenor's own force of 85 representatives. The agreement with Corvane Medical «terE|came to an end last December».

The price of a SepsiSpot cartridge «sprE|will be $39».

Lumenor will start a trial of its next test, for kidney injury, in early 2009. «kidE|Around 750 patients will take part.»

In 2007 the company had «revE|revenues of $96.2 million». The outlook for 2008 of «guiE|$104 million to $108 million in revenue» has not changed.

About Lumenor Diagnostics

Lumenor makes tests for the emergency room. «insE|Its readers stand in over 3,400 hospitals», and «carE|more than 20 million cartridges have been sold» since 1998. The company is the owner of «patE|64 patents in the United States».

Any statements in this release about future expectations, plans and prospects constitute forward-looking statements.

Contact: Lumenor Diagnostics, Susan Achterberg, «phoE|760-555-0131»
""",
            ),
            (
                "2011-02-24",
                """
Lumenor Diagnostics Reports Fourth Quarter and 2010 Results

CARLSBAD, Calif., Feb. 24, 2011 (MEDWIRE) -- Lumenor Diagnostics, Inc. (Nasdaq: LMNR) today announced its results for the quarter and year ended December 31, 2010.

Revenue for the year grew to «revF|$141.9 million», up 9 percent from $130.2 million in 2009. «sslF|SepsiSpot contributed $22.7 million, compared with $12.1 million in 2009.» «niF|Net income was $15.8 million, or $0.61 per diluted share.» Adjusted EBITDA was $31.0 million.

Revenue for the fourth quarter was «rq4F|$37.3 million».

Lumenor «guiF|anticipates 2011 revenue between $150 million and $156 million» and «gniF|net income of $0.66 to $0.72 per diluted share».

"Our kidney test, RenaSpot, «kidF|was studied in 764 patients», and «ksuF|we filed for clearance in December»," said Eleanor Mayhew, «mayF|President and CEO». "«kclF|We hope to have a decision before the end of 2011.»"

During the year Lumenor «shrF|bought back 1.2 million shares for $21.4 million». «casF|Cash and investments totaled $97.5 million at December 31, 2010.» The board has declared a first «divF|quarterly dividend of 5 cents a share».

About Lumenor

Lumenor Diagnostics, Inc. provides emergency physicians with answers at the bedside. «carF|To date, the company has shipped 33 million cartridges.» It «empF|employs about 540 people».

This press release contains forward-looking statements, including financial guidance. For risks, see the company's Annual Report on Form 10-K for the year ended December 31, 2009.

Investor contact: Michael Oduya, 760-555-0150
""",
            ),
            (
                "2014-11-06",
                """
Lumenor Reports Third Quarter 2014 Revenue of $52.6 Million

CARLSBAD, Calif., November 6, 2014 -- Lumenor Diagnostics, Inc. (Nasdaq: LMNR) today reported third quarter revenue of $52.6 million, an increase of 14 percent over the $46.1 million of last year's third quarter. Net income was $6.9 million, or «epsG|26 cents per diluted share».

For the first nine months, «rnmG|revenue was $150.3 million».

Lumenor «guiG|raised its revenue forecast for the full year to a range of $203 million to $206 million», from $196 million to $201 million before.

RenaSpot, which was «kclG|cleared by the FDA in March 2012», accounted for $7.8 million of the quarter's revenue, and SepsiSpot for $11.2 million. The company «divG|will pay a quarterly dividend of 9 cents a share» on December 15.

"A third of all hospitals in the country now have our readers," said «ngyG|Thuy Nguyen, who was appointed Chief Executive Officer in May upon the retirement of Eleanor Mayhew».

«casG|Cash and investments were $136.0 million on September 30, 2014.»

A trial of a test for concussion, CortiSpot, is fully enrolled, «conG|with 1,240 patients at 22 centers». «csuG|Lumenor expects to file for clearance in the second quarter of 2015.»

About Lumenor

Lumenor Diagnostics, Inc. (Nasdaq: LMNR) makes diagnostic tests for emergency care. «carG|More than 58 million of its cartridges have been used worldwide.» The company has «empG|770 employees in Carlsbad and in Delft, the Netherlands», and «patG|owns 118 U.S. patents».

This release contains forward-looking statements that are subject to risks and uncertainties.
""",
            ),
        ),
        relations=pairs(
            """
            termA termC agreement extended
            termC terD end of an agreement
            terD terE end of an agreement
            insA insB installed base
            insB insC installed base
            insC insD installed base
            delA delB title
            vanC vanD title
            mayB mayD title
            mayD mayE title
            profA profB forecast kept
            profB proC forecast missed
            subA subB forecast missed
            nameA nameB product renamed
            guiC guiD guidance beaten
            senC senD planned and enrolled
            senD senE enrolment retold
            sssD sssE sensitivity retold
            subD subE forecast missed
            faiD terE partner renamed
            sslE sslF forecast not met
            kidE kidF planned and enrolled
            kclF kclG forecast missed
            carE carF running total
            carF carG running total
            patA patC patents
            patC patE patents
            patE patG patents
            hosC hosD customers
            empA empB headcount
            empB empC headcount
            empC empD headcount
            empF empG headcount
            divF divG dividend
            priA priD price
            casF casG cash
            """
        ),
        traps=pairs(
            """
            minA purC purchases promised beside bought
            minA upfA purchases beside a payment
            purC mi2C bought beside to be bought
            fhoA hosC partner's reach beside own customers
            hfnB senD two trials
            hfsB sssD two tests
            hfsB hfcB two measures
            sssD sscD two measures
            niD nonD GAAP beside non-GAAP
            revB rq4B year beside quarter
            revF rq4F year beside quarter
            guiE revE guidance of another year
            gu6D revE guidance of another year
            priD sprE two products
            subE ksuF two products
            cleC kclG two products
            kidE conG two trials
            ctsB fshB shares of two things
            insE carE readers beside cartridges
            hosD insD hospitals beside readers
            rnmG revF nine months beside another year
            epsG divG earnings beside dividend
            shrF casF buyback beside cash
            csuG kclF two products
            capB casB planned expense beside cash
            """
        ),
    ),
)
