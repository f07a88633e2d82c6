# ruff: noqa: E501  (a paragraph of a release is one line)
"""
Releases of invented issuers that tell earlier facts again in other words, as `faults.py --retold` changes them.

Each pair is one fact that two releases of an issuer state with the same figure or day: the terms of a deal, a result
told again for comparison, the outcome of a trial, a count at a stated date.  Nothing else in them clashes, so a finding
in the stories as they stand is a false alarm.  They were written before the rules were worked on with them, and those
of every second issuer are only measured.  At the first try 12 of 63 changed facts were found: 9 of 33
in the half that was read since, 3 of 30 in the other; later 27 and 9.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Harrowgate Therapeutics",
        (
            (
                "2011-03-15",
                """
Harrowgate Therapeutics and Lindqvist Pharma Enter Into License Agreement

CAMBRIDGE, Mass., March 15, 2011 - Harrowgate Therapeutics, Inc. (Nasdaq: HGTX) today announced that it has granted Lindqvist Pharma AB an exclusive license to HG-210 in Europe. Under the agreement, which was «sig1|signed on March 11, 2011», Harrowgate receives «upf1|an upfront payment of $18.5 million» and is eligible for «mil1|up to $142 million in milestone payments», as well as royalties on sales.

Harrowgate's Phase 2 trial of HG-210 in gout «enr1|enrolled 236 patients» at «sit1|41 sites». The response rate was «res1|47 percent», compared with 22 percent on placebo.

The company was «fou1|founded in 1998» and «emp1|had 163 employees as of December 31, 2010».
""",
            ),
            (
                "2012-02-21",
                """
Harrowgate Therapeutics Reports Fourth Quarter and Full Year 2011 Results

CAMBRIDGE, Mass., February 21, 2012 - Harrowgate Therapeutics, Inc. (Nasdaq: HGTX) today reported financial results for 2011.

Revenue for the year ended December 31, 2011 was «rev1|$26.4 million», including «upf2|the $18.5 million upfront payment from Lindqvist Pharma». Net loss for 2011 was «los1|$12.7 million, or $0.41 per share».

Under the «sig2|March 2011 agreement with Lindqvist», the company can still receive «mil2|milestones of up to $142 million». The Phase 2 trial of HG-210, which «enr2|included 236 patients», showed a «res2|response rate of 47 percent» in patients with gout.

Cash and marketable securities «cas1|totaled $88.3 million at December 31, 2011».
""",
            ),
            (
                "2013-02-19",
                """
Harrowgate Therapeutics Announces 2012 Results

CAMBRIDGE, Mass., February 19, 2013 - Harrowgate Therapeutics, Inc. (Nasdaq: HGTX) today announced results for the year ended December 31, 2012.

Revenue for 2012 was $31.9 million, compared with «rev2|$26.4 million for 2011». Net loss was $9.2 million, or $0.29 per share, compared with a net loss of «los2|$12.7 million, or $0.41 per share, in 2011».

The company ended the year with $74.6 million in cash and marketable securities, compared with «cas2|$88.3 million at the end of 2011».

Harrowgate, «fou2|founded in 1998», is based in Cambridge.
""",
            ),
        ),
        pairs("""
sig1 sig2 terms
upf1 upf2 terms
mil1 mil2 terms
enr1 enr2 trial
res1 res2 trial
rev1 rev2 comparative
los1 los2 comparative
cas1 cas2 comparative
fou1 fou2 date
"""),
        (),
    ),
    Story(
        "Pellworth Industries",
        (
            (
                "2014-05-06",
                """
Pellworth Industries Acquires Grantley Valve for $64 Million

TOLEDO, Ohio, May 6, 2014 - Pellworth Industries, Inc. (NYSE: PWI) has completed the acquisition of Grantley Valve Company for «pri1|$64 million in cash». Grantley, which «gfo1|was founded in 1947», «gem1|employs 310 people» at two plants and «gsa1|had sales of $52.8 million in 2013».

The acquisition «clo1|closed on May 2, 2014».
""",
            ),
            (
                "2014-07-29",
                """
Pellworth Industries Reports Second Quarter Results

TOLEDO, Ohio, July 29, 2014 - Pellworth Industries, Inc. (NYSE: PWI) reported sales of «sal1|$148.6 million for the quarter ended June 30, 2014». Earnings per share were «eps1|$0.57».

Operating income was «opi1|$19.3 million». The backlog was «bac1|$211 million at June 30, 2014».

On «clo2|May 2, 2014, the company acquired Grantley Valve» for «pri2|$64 million».
""",
            ),
            (
                "2015-07-28",
                """
Pellworth Industries Announces Second Quarter 2015 Results

TOLEDO, Ohio, July 28, 2015 - Pellworth Industries, Inc. (NYSE: PWI) today announced results for the second quarter of 2015.

Sales in the second quarter were $157.2 million, up from «sal2|$148.6 million in the second quarter of 2014». Operating income rose to $21.1 million from «opi2|$19.3 million a year earlier». Earnings per share were $0.63, against «eps2|$0.57 in last year's second quarter».

The backlog stood at $224 million at June 30, 2015, compared with «bac2|$211 million a year ago».

Grantley, «pri3|bought for $64 million last year», contributed $14.9 million to sales.
""",
            ),
        ),
        pairs("""
pri1 pri2 terms
clo1 clo2 date
sal1 sal2 comparative
opi1 opi2 comparative
eps1 eps2 comparative
bac1 bac2 comparative
pri1 pri3 terms
"""),
        (),
    ),
    Story(
        "Ostermoor Bancorp",
        (
            (
                "2016-01-26",
                """
Ostermoor Bancorp Reports Fourth Quarter 2015 Results

SPOKANE, Wash., January 26, 2016 - Ostermoor Bancorp, Inc. (Nasdaq: OSTM) reported net income of «net1|$7.42 million for the fourth quarter of 2015», or «eps1|$0.68 per diluted share». Net income for the full year was «ann1|$28.15 million».

Total deposits were «dep1|$1.84 billion at December 31, 2015», and total loans were «loa1|$1.52 billion». The net interest margin was «nim1|3.71 percent» in the quarter. Nonperforming assets were «npa1|0.64 percent of total assets at December 31, 2015».

Ostermoor Bank «bra1|operated 34 branches as of December 31, 2015».
""",
            ),
            (
                "2016-04-26",
                """
Ostermoor Bancorp Announces First Quarter 2016 Results

SPOKANE, Wash., April 26, 2016 - Ostermoor Bancorp, Inc. (Nasdaq: OSTM) announced net income of $7.61 million for the first quarter of 2016, compared with «net2|$7.42 million for the fourth quarter of 2015».

Total deposits were $1.88 billion at March 31, 2016, compared with «dep2|$1.84 billion at December 31, 2015». Total loans grew to $1.55 billion from «loa2|$1.52 billion at December 31, 2015». The net interest margin was 3.68 percent, compared with «nim2|3.71 percent in the fourth quarter of 2015».

Nonperforming assets were 0.59 percent of total assets at March 31, 2016, down from «npa2|0.64 percent at December 31, 2015».
""",
            ),
            (
                "2017-01-24",
                """
Ostermoor Bancorp Reports Fourth Quarter and Full Year 2016 Results

SPOKANE, Wash., January 24, 2017 - Ostermoor Bancorp, Inc. (Nasdaq: OSTM) reported net income of $8.03 million, or $0.73 per diluted share, for the fourth quarter of 2016, compared with «net3|$7.42 million, or $0.68 per diluted share, for the fourth quarter of 2015».

For the full year 2016, net income was $31.02 million, compared with «ann2|$28.15 million in 2015».

At December 31, 2016, Ostermoor Bank had 36 branches, compared with «bra2|34 branches at December 31, 2015».
""",
            ),
        ),
        pairs("""
net1 net2 comparative
dep1 dep2 comparative
loa1 loa2 comparative
nim1 nim2 comparative
npa1 npa2 comparative
net1 net3 comparative
ann1 ann2 comparative
bra1 bra2 count
"""),
        (),
    ),
    Story(
        "Quennell Mining",
        (
            (
                "2018-02-06",
                """
Quennell Mining Announces Resource at Blackwater Ridge

VANCOUVER, February 6, 2018 - Quennell Mining Corp. (TSX: QNL) announced an initial mineral resource at its Blackwater Ridge project in Yukon. The indicated resource is «ind1|4.36 million ounces of gold» in «ton1|112 million tonnes grading 1.21 grams per tonne».

Quennell completed «dri1|48,700 metres of drilling at Blackwater Ridge in 2017». The company «own1|owns 85 percent of the project»; Fairlie Resources holds the remaining 15 percent.

Quennell raised «rai1|C$37.5 million in a private placement that closed on January 18, 2018».
""",
            ),
            (
                "2018-05-15",
                """
Quennell Mining Reports First Quarter 2018

VANCOUVER, May 15, 2018 - Quennell Mining Corp. (TSX: QNL) reported its results for the quarter ended March 31, 2018.

In January the company «rai2|closed a private placement for gross proceeds of C$37.5 million». In February it announced an initial indicated resource of «ind2|4.36 million ounces of gold» at Blackwater Ridge, «own2|of which it owns 85 percent».

Exploration spending was «exp1|C$6.9 million in the first quarter of 2018». The company had «csh1|C$51.2 million in cash at March 31, 2018».
""",
            ),
            (
                "2019-05-14",
                """
Quennell Mining Reports First Quarter 2019

VANCOUVER, May 14, 2019 - Quennell Mining Corp. (TSX: QNL) spent C$8.2 million on exploration in the first quarter of 2019, compared with «exp2|C$6.9 million in the first quarter of 2018».

Cash was C$33.8 million at March 31, 2019, compared with «csh2|C$51.2 million at March 31, 2018».

Drilling at Blackwater Ridge, where «dri2|48,700 metres were drilled in 2017», will resume in June. The indicated resource, «ind3|first published in February 2018 at 4.36 million ounces», will be brought up to date in the autumn.
""",
            ),
        ),
        pairs("""
rai1 rai2 terms
ind1 ind2 total
own1 own2 count
exp1 exp2 comparative
csh1 csh2 comparative
dri1 dri2 total
ind1 ind3 total
"""),
        (),
    ),
    Story(
        "Tavistock Foods",
        (
            (
                "2009-11-03",
                """
Tavistock Foods to Build Bakery in Leeds

LONDON, November 3, 2009 - Tavistock Foods plc (LSE: TVK) will build a bakery in Leeds that will «cap1|cost £27 million» and «job1|employ 240 people». The bakery is «ope1|expected to open in the spring of 2011».

The company agreed in «hal1|October 2009 to sell its Halden Dairy business to Norbury Group» for «hap1|£43.5 million».
""",
            ),
            (
                "2010-02-25",
                """
Tavistock Foods: Results for the Year to 31 December 2009

LONDON, 25 February 2010 - Tavistock Foods plc (LSE: TVK) increased revenue to «rev1|£412.6 million in 2009». Profit before tax was «pbt1|£31.8 million». The dividend for the year is «div1|9.4p per share».

The sale of Halden Dairy to Norbury Group for «hap2|£43.5 million» was «hac1|completed on 29 January 2010».

Work on the Leeds bakery, «cap2|an investment of £27 million», has begun; it will «job2|create 240 jobs».
""",
            ),
            (
                "2011-02-24",
                """
Tavistock Foods: Results for the Year to 31 December 2010

LONDON, 24 February 2011 - Tavistock Foods plc (LSE: TVK) increased revenue by 6.1 per cent to £437.8 million (2009: «rev2|£412.6 million»). Profit before tax was £34.9 million (2009: «pbt2|£31.8 million»). The dividend is 10.1p per share (2009: «div2|9.4p»).

The sale of Halden Dairy, «hac2|completed on 29 January 2010», «hap3|brought £43.5 million».

The «cap3|£27 million bakery in Leeds» will open in April.
""",
            ),
        ),
        pairs("""
hap1 hap2 terms
cap1 cap2 terms
job1 job2 count
rev1 rev2 comparative
pbt1 pbt2 comparative
div1 div2 comparative
hac1 hac2 date
hap1 hap3 terms
cap1 cap3 terms
"""),
        (),
    ),
    Story(
        "Brindlecomb Oncology",
        (
            (
                "2005-06-14",
                """
Brindlecomb Oncology Presents Data on BRC-18 and Extends Alliance With Kestler

PRINCETON, N.J., June 14, 2005 - Brindlecomb Oncology, Inc. (Nasdaq: BRCO) presented results of its Phase 1 trial of BRC-18 today. «pat1|Fifty-three patients were treated». The «mtd1|maximum tolerated dose was 175 mg/m2». «rsp1|Nine of the 53 patients had an objective response», and «dos1|median duration of response was 6.4 months».

The company and Kestler AG have extended their research collaboration, «kst1|which began in September 2001», by three years. Kestler «fun1|will provide research funding of $21 million over the three years».

Brindlecomb «ipo1|went public in November 1999».
""",
            ),
            (
                "2006-03-09",
                """
Brindlecomb Oncology Begins Phase 2 Trial of BRC-18

PRINCETON, N.J., March 9, 2006 - Brindlecomb Oncology, Inc. (Nasdaq: BRCO) has begun a Phase 2 trial of BRC-18. In the Phase 1 trial, in which «pat2|53 patients were treated», «rsp2|nine patients responded», with a «dos2|median duration of response of 6.4 months». The «mtd2|maximum tolerated dose of BRC-18 was 175 mg/m2».

Under the «kst2|collaboration with Kestler that started in September 2001», Kestler is «fun2|providing $21 million in research funding over three years».

The trial will «enr1|enroll 120 patients at 25 centers».
""",
            ),
            (
                "2007-03-08",
                """
Brindlecomb Oncology Completes Enrollment in Phase 2 Trial of BRC-18

PRINCETON, N.J., March 8, 2007 - Brindlecomb Oncology, Inc. (Nasdaq: BRCO) has completed enrollment in its Phase 2 trial of BRC-18, «beg2|which began in March 2006». «enr2|A total of 120 patients were enrolled».

The company, «ipo2|public since November 1999», had «csh1|cash of $96.2 million at December 31, 2006».
""",
            ),
        ),
        pairs("""
pat1 pat2 trial
rsp1 rsp2 trial
dos1 dos2 trial
mtd1 mtd2 trial
kst1 kst2 date
fun1 fun2 terms
ipo1 ipo2 date
"""),
        (),
    ),
    Story(
        "Wexcombe Software",
        (
            (
                "2019-08-01",
                """
Wexcombe Software Reports Second Quarter 2019 Results

AUSTIN, Texas, August 1, 2019 - Wexcombe Software, Inc. (Nasdaq: WXCB) reported results for the quarter ended June 30, 2019.

* Total revenue of «rev1|$83.7 million», up 18 percent
* Subscription revenue of «sub1|$61.9 million»
* GAAP net loss of «los1|$4.3 million, or $0.11 per share»
* «cus1|2,310 customers at June 30, 2019»
* Annual recurring revenue of «arr1|$254 million as of June 30, 2019»

In July, the company acquired Lattiger Data for «lat1|$38 million».
""",
            ),
            (
                "2019-10-31",
                """
Wexcombe Software Reports Third Quarter 2019 Results

AUSTIN, Texas, October 31, 2019 - Wexcombe Software, Inc. (Nasdaq: WXCB) reported results for the quarter ended September 30, 2019.

* Total revenue of $88.5 million, compared with «rev2|$83.7 million in the second quarter»
* Subscription revenue of $66.2 million
* 2,398 customers at September 30, 2019, compared with «cus2|2,310 at June 30, 2019»

The company paid «lat2|$38 million for Lattiger Data, which it acquired in July».
""",
            ),
            (
                "2020-07-30",
                """
Wexcombe Software Reports Second Quarter 2020 Results

AUSTIN, Texas, July 30, 2020 - Wexcombe Software, Inc. (Nasdaq: WXCB) reported results for the quarter ended June 30, 2020.

* Total revenue of $97.6 million, compared with «rev3|$83.7 million in the second quarter of 2019»
* Subscription revenue of $75.3 million, compared with «sub2|$61.9 million in the second quarter of 2019»
* GAAP net loss of $2.6 million, or $0.06 per share, compared with «los2|$4.3 million, or $0.11 per share, in the second quarter of 2019»
* Annual recurring revenue of $301 million as of June 30, 2020, compared with «arr2|$254 million as of June 30, 2019»
""",
            ),
        ),
        pairs("""
rev1 rev2 comparative
cus1 cus2 comparative
lat1 lat2 terms
rev1 rev3 comparative
sub1 sub2 comparative
los1 los2 comparative
arr1 arr2 comparative
"""),
        (),
    ),
    Story(
        "Aldersyde Energy",
        (
            (
                "2003-04-10",
                """
Aldersyde Energy Signs Supply Contract With Port Merrow

ABERDEEN, April 10, 2003 - Aldersyde Energy plc (LSE: ALD) has signed a contract to supply gas to Port Merrow for «ter1|fifteen years». The contract, «eff1|effective July 1, 2003», covers «vol1|2.4 billion cubic metres a year» and is «val1|worth about £690 million».

Aldersyde's Skerrow field «sta1|came on stream in August 1996» and has «wel1|17 producing wells».
""",
            ),
            (
                "2003-09-18",
                """
Aldersyde Energy: Interim Results

ABERDEEN, September 18, 2003 - Aldersyde Energy plc (LSE: ALD) made a profit before tax of «pbt1|£58.3 million in the six months to June 30, 2003» on turnover of «tur1|£274.1 million». Production averaged «pro1|46,800 barrels of oil equivalent a day».

Deliveries under the «eff2|contract with Port Merrow began on July 1, 2003». It «ter2|runs for fifteen years» and «vol2|provides for 2.4 billion cubic metres a year».
""",
            ),
            (
                "2004-09-16",
                """
Aldersyde Energy: Interim Results for 2004

ABERDEEN, September 16, 2004 - Aldersyde Energy plc (LSE: ALD) made a profit before tax of £61.7 million in the six months to June 30, 2004, compared with «pbt2|£58.3 million in the first half of 2003». Turnover rose to £288.9 million from «tur2|£274.1 million in the six months to June 30, 2003». Production averaged 49,100 barrels of oil equivalent a day, against «pro2|46,800 in the first half of 2003».

The Skerrow field, «sta2|on stream since August 1996», produced 21,300 barrels a day.

The «ter3|fifteen-year contract with Port Merrow» is «val2|worth about £690 million».
""",
            ),
        ),
        pairs("""
eff1 eff2 date
ter1 ter2 terms
vol1 vol2 terms
pbt1 pbt2 comparative
tur1 tur2 comparative
pro1 pro2 comparative
sta1 sta2 date
ter1 ter3 terms
val1 val2 terms
"""),
        (),
    ),
)
