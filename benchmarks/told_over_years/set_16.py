# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A sixteenth set, in the form of `set_03`: a power company in the north of Europe.

It is there to see what the cures for the fifteenth set give elsewhere.  At the first try 12 of 30 relations (40 %) were
reported, and 0 of 15 traps flagged; 9 of 30 without those cures.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Strathnairn Energy",
        (
            (
                "1997-05-21",
                """
STRATHNAIRN POWER PLC
PRELIMINARY ANNOUNCEMENT OF RESULTS FOR THE YEAR ENDED 31 MARCH 1997

Inverness, 21 May 1997

* Profit before tax «pbt97|£187.4 million, up 9 per cent (1996: £171.9 million)»

* Earnings per share up 11 per cent to «eps97|36.2p»

* Dividends for the year «div97|totalling 16.8p»

* «cus97|Customer base of 684,000»

Sir Ewan Drummond, Chairman, said: "This has been a year of solid progress. Our gas-fired station at Ardgour, «ard97|which will come on stream in the autumn of 1998 and have a capacity of 760 megawatts», will make us the lowest-cost generator north of the Tyne."

The Group «emp97|reduced its payroll to 3,910 (1996: 4,260)». It «hyd97|owns 54 hydro-electric stations».

Strathnairn «wft97|will pay its windfall tax, which it puts at about £95 million, in two instalments».

Dr Moira Gillespie, «ceo97|Chief Executive since 1993», announced that «glen97|the Glen Orrin pumped storage scheme will be refurbished by the end of 2000 for £42 million».
""",
            ),
            (
                "1999-02-10",
                """
ARDGOUR ENTERS SERVICE

10 February 1999

Strathnairn Power has handed over its new power station at Ardgour to commercial operation. «ard99|Full load of 748 megawatts was reached on 28 January», some three months after the original date. Construction «arc99|cost £318 million, compared with a budget of £305 million».

The turbines were supplied by Vantoor NV under a contract «mai99|which also provides for maintenance for twelve years».

«emp99|Ardgour gives work to 48 people.»

Strathnairn supplies electricity «cus99|to 702,000 homes and businesses».
""",
            ),
            (
                "2001-11-14",
                """
Strathnairn Power plc – Interim Results

14 November 2001

Profit before tax for the six months to 30 September «pbt01|fell to £71.3m (2000: £79.8m)». The Board has declared an interim dividend «div01|of 6.1p per share (2000: 5.8p)».

The refurbishment of Glen Orrin, «glen01|completed in July 2001, has cost £51 million».

Strathnairn «wind01|has obtained consent for a wind farm of 36 turbines at Carn Liath, with an output of 63 MW; generation is to start before the end of 2003».

Net debt at 30 September «nd01|was £612m».

Dr Moira Gillespie «ceo01|is to retire next April after nine years as Chief Executive. Mr Alan Torrance, Finance Director, will succeed her», and «cfo01|Ms Judith Keay joins from Caledon Breweries as Finance Director».
""",
            ),
            (
                "2004-06-02",
                """
Strathnairn changes its name to Strathnairn Energy

2 June 2004

Preliminary results for the year to 31 March 2004

Strathnairn Power plc, «nam04|which will become Strathnairn Energy plc on 1 July», today reports profit before tax «pbt04|of £201.6m (2003: £190.2m)».

The wind farm at Carn Liath «wind04|delivered its first power in March 2004. Its 34 turbines have a combined output of 60 megawatts.»

The total dividend «div04|is raised by 6% to 21.5p». "«dvp04|We aim to increase the dividend by at least 4% a year in real terms until 2010»," said Alan Torrance, «ceo04|Chief Executive».

There are now «cus04|731,000 customers», of whom 118,000 take both gas and electricity. «emp04|The number of employees rose by 60 to 3,480.»

In March «int04|a contract was signed with Nordkabel AB for a 145-kilometre cable to Shetland at a price of €172 million; it should be in use in late 2006».

Net debt «nd04|stood at £540m», and gearing at 48 per cent.
""",
            ),
            (
                "2007-03-28",
                """
STRATHNAIRN ENERGY PLC: SHETLAND CABLE IN OPERATION

28 March 2007 – Strathnairn Energy plc (LSE: STE) announces that the Shetland cable «int07|was energised on 19 March. Nordkabel has laid 147 kilometres at a final price of €181 million.»

«lib07|Consent has been sought for the Viking Bank offshore wind farm, a joint venture with Helgoland Energie AG in which each partner holds 50 per cent. The 90 turbines will have a capacity of 450MW.» «libc07|The investment is estimated at £1.1 billion, and construction could begin in 2009.»

The Company «emp07|employs 3,720 people».

Chief Executive Alan Torrance «ceo07|said that he would hand over to Ms Judith Keay at the Annual General Meeting in July».
""",
            ),
            (
                "2010-11-10",
                """
Strathnairn Energy: half-year report

10 November 2010

Adjusted profit before tax for the six months ended 30 September 2010 was «pbt10|£112.5 million (2009: £104.1 million)».

Judith Keay, «ceo10|Chief Executive»: "At Viking Bank «lib10|the first foundation was set in August; 88 turbines with a total of 440MW will be running by the spring of 2013». «libc10|The joint venture partners now put the cost at £1.35 billion.»"

«cus10|Customer numbers slipped to 698,000.» Customers' complaints «com10|fell by 22 per cent to 14,300».

«ard10|The output of Ardgour was curtailed to 500MW for eleven weeks by a failure of the generator.»

The interim dividend «div10|will be 9.4p (2009: 8.9p), payable on 14 January». Net debt «nd10|increased to £1,120 million».

«gui10|We remain confident of adjusted profit before tax of between £275 million and £285 million for the full year.»
""",
            ),
            (
                "2011-05-25",
                """
Strathnairn Energy plc - Results for the year to 31 March 2011

25 May 2011

* «gui11|Adjusted profit before tax of £268.9m (2010: £262.0m)»

* «div11|Full-year dividend up 5.5 per cent to 30.7p»

* «nd11|Net debt of £1,205m»

The ombudsman upheld 212 complaints.

«fin11|Judith Keay, Chief Executive, said that Mr Rory Maclennan, the Finance Director, was leaving and that Ms Anja Petersen would join in September.»

For Viking Bank, «lib11|where 31 of 88 foundations are in place, first power is scheduled for the summer of 2012».
""",
            ),
            (
                "2013-09-18",
                """
Viking Bank offshore wind farm inaugurated

Lerwick, 18 September 2013

Her Royal Highness today inaugurated Viking Bank, «lib13|whose 88 turbines, all in operation since July, can generate 440 megawatts». Strathnairn Energy and Helgoland Energie «libc13|have invested £1.41 billion in it».

"The first electricity flowed «fp13|in October 2012», and from today 320,000 households can rely on it," said «ceo13|Judith Keay, who heads Strathnairn Energy».
""",
            ),
            (
                "2016-06-08",
                """
Strathnairn Energy and Fjordkraft complete merger

Inverness and Bergen, 8 June 2016

Strathnairn Energy plc and Fjordkraft ASA today completed the merger announced on 2 November 2015. The new group, «nam16|which bears the name Norsund», «emp16|has 8,900 employees and serves 1.6 million customers».

«ceo16|Judith Keay takes the chair; Mr Sverre Aas of Fjordkraft is Chief Executive, and Anja Petersen Chief Financial Officer.»

«syn16|Synergies of £70 million a year are to be realised within three years.»
""",
            ),
            (
                "2019-03-06",
                """
Norsund plc – Annual results 2018

6 March 2019

Norsund plc (LSE: NOR), formerly Strathnairn Energy, recorded adjusted profit before tax of £588 million. «syn19|The synergies promised at the time of the merger were reached in December 2018 and come to £74 million a year.»

«hyd19|The hydro fleet comprises 131 stations, 53 of them in Scotland.» «emp19|Headcount at the year end was 8,340.»

Norsund «ard19|will shut its gas-fired power station at Ardgour (748 MW) in April 2021 after 22 years».

Sverre Aas, «ceo19|Chief Executive», will leave in May. «ceo19b|His post goes to Anja Petersen, at present Chief Financial Officer.»
""",
            ),
        ),
        relations=pairs(
            """
            ard97 ard99 opening of a plant
            ard99 ard19 capacity
            cus97 cus99 customers
            cus99 cus04 customers
            cus04 cus10 customers
            emp97 emp04 headcount
            emp04 emp07 headcount
            emp16 emp19 headcount
            ceo97 ceo01 holder of a post
            ceo01 ceo04 holder of a post
            ceo04 ceo07 holder of a post
            ceo07 ceo10 holder of a post
            ceo16 ceo19 holder of a post
            cfo01 fin11 holder of a post
            glen97 glen01 forecast missed
            wind01 wind04 forecast missed
            nd01 nd04 net debt
            nd04 nd10 net debt
            nd10 nd11 net debt
            int04 int07 price of a contract
            lib07 lib10 capacity
            lib10 lib13 capacity
            libc07 libc10 cost of a project
            libc10 libc13 cost of a project
            gui10 gui11 guidance missed
            div04 div11 dividend
            lib11 fp13 forecast moved
            syn16 syn19 target beside figure
            hyd97 hyd19 stations
            nam04 nam16 renamed company
            """
        ),
        traps=pairs(
            """
            pbt97 pbt01 half beside year
            div01 div04 interim beside total
            div10 div11 interim beside total
            emp97 emp99 one site beside all
            emp07 emp16 other company
            ard99 ard10 full beside curtailed
            arc99 glen01 other project
            mai99 ceo01 other thing
            wft97 arc99 other thing
            wind01 lib07 other wind farm
            cus10 com10 other thing
            lib11 lib10 done beside planned
            fp13 lib13 first beside full
            pbt10 gui11 half beside year
            hyd97 wind01 other plants
            """
        ),
    ),
)
