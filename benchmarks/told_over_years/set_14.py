# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A fourteenth set, in the form of `set_03`: a Danish maker of hearing implants, and a chain of stores.

At the first try 24 of 47 relations (51 %) were reported, all of them in a series, and 0 of 20 traps flagged.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Sorensen Acoustics",
        (
            (
                "2001-05-10",
                """
Company Announcement No. 7/2001

Interim Report for the First Quarter of 2001

COPENHAGEN, May 10, 2001 - Sorensen Acoustics A/S (CSE: SOAC) today released its report for the first three months of 2001.

Revenue «rvq01|rose by 21% to DKK 214 million», and operating profit (EBIT) «ebq01|amounted to DKK 38 million». The Group maintains its expectations for the full year: «gui01|revenue of around DKK 900 million and an EBIT margin of 17-18%».

Since the first operation in 1989, «imp01|more than 11,000 people have received a Sorensen implant». The new Cirrus processor «cir01|was approved by the FDA in February 2001», and «cirl01|its launch in the United States is set for September».

"The clinics have been waiting for Cirrus," says «ceo01|Henrik Vestergaard, President & CEO». "«tri01|Our trial with children under two now includes 46 patients at nine hospitals»."

In April, Sorensen Acoustics signed a letter of intent to acquire the Swedish company Tonvik AB, «ton01|which has annual sales of SEK 85 million and 60 employees».

At March 31, the Group had «emp01|612 employees», against 540 a year earlier. The headquarters «hq01|are at Lersoe Allé 12 in Copenhagen».

About Sorensen Acoustics: The company develops and sells implants for the deaf and hard of hearing. «cty01|Its products are sold in 34 countries.»
""",
            ),
            (
                "2002-03-14",
                """
Company Announcement No. 3/2002

Annual Report 2001: Growth Continues

COPENHAGEN, March 14, 2002 - Sorensen Acoustics A/S (CSE: SOAC). «rv02|Revenue for 2001 came to DKK 871 million», an increase of 18%. EBIT «eb02|was DKK 148 million, corresponding to a margin of 17.0%».

The Board of Directors proposes that «div02|a dividend of DKK 4.00 per share be paid».

Tonvik AB was taken over on October 1, 2001. «tonp02|The price was DKK 96 million», and goodwill of DKK 61 million is written off over ten years.

The launch of Cirrus in the United States «cirl02|took place on November 12». In Japan, «jap02|approval is expected before the end of 2002».

"The paediatric trial is fully recruited: «tri02|60 children have been implanted», and we shall publish the findings in the autumn," says «ceo02|CEO Henrik Vestergaard».

For 2002 «gui02|revenue is expected to reach DKK 1,000-1,050 million». Investments «inv02|of DKK 120 million are planned, mostly in the new factory at Ballerup, which is due to be finished in the spring of 2003».

«cfo02|Lone Thygesen, Chief Financial Officer», has been with the company since 1995.
""",
            ),
            (
                "2003-11-06",
                """
Company Announcement No. 19/2003

Interim Report, Nine Months 2003

BALLERUP, November 6, 2003 - Sorensen Acoustics A/S (CSE: SOAC), which «hq03|moved into its new head office at Industriparken 40, Ballerup», in August, reports revenue of «rv903|DKK 812 million for the first nine months», 2% up on last year. Measured in local currencies, revenue grew «lc03|by 9%».

The factory at Ballerup «fac03|was inaugurated on August 21, 2003, four months later than planned»; «facc03|the total investment was DKK 163 million».

Japanese approval of Cirrus, «jap03|received in June 2003», has already led to 140 operations. «imp03|All told, some 19,500 patients now wear our implants.»

The Board has appointed «ceo03|Anne-Mette Holm, 44, as new Chief Executive Officer with effect from January 1, 2004». «ceo03b|Henrik Vestergaard will step down after fourteen years in office.»

Expectations for the full year «gui03|are lowered to revenue of approximately DKK 1,110 million (previously DKK 1,150-1,200 million)».

At the end of September the number of employees «emp03|was 855».
""",
            ),
            (
                "2006-08-17",
                """
Company Announcement No. 14/2006

Recall of Stratus Implants; Half-Year Report

BALLERUP, August 17, 2006 - Sorensen Acoustics A/S (CSE: SOAC) has decided to recall its Stratus implant after «fail06|0.9% of the devices implanted since 2004 failed». «rec06|About 2,700 unused implants will be withdrawn from hospitals in 41 countries.» The cost of the recall «reccost06|is estimated at DKK 75-90 million».

"The safety of our patients comes first," says «ceo06|Anne-Mette Holm, President and CEO». "We intend «ret06|to have Stratus back on the market by the middle of 2007»."

In the first half of 2006 revenue «rvh06|was DKK 742 million». Because of the recall, the expectation for EBIT in 2006 «gui06|is reduced from DKK 270 million to approximately DKK 175 million».

Sorensen has bought back «buy06|410,000 shares for DKK 131 million under the programme of up to DKK 200 million».

The company has «emp06|1,240 employees». Its patents «pat06|number 310».
""",
            ),
            (
                "2008-02-28",
                """
Company Announcement No. 4/2008

Annual Report 2007

BALLERUP, February 28, 2008 - Sorensen Acoustics A/S (OMX: SOAC) lifted revenue «rv07|to DKK 1,684 million in 2007 (2006: DKK 1,391 million)». EBIT «eb07|was DKK 302 million (2006: DKK 168 million)».

Stratus «ret08|returned to the market in October 2007». In the end the recall «reccost08|cost DKK 104 million», and «fail08|the share of failed devices was 1.1%».

More than «imp08|50,000 implants have been sold since 1989». «cty08|Sorensen now has customers in 72 countries.»

A dividend of «div08|DKK 7.50 per share is proposed».

"We want to double our revenue within five years," says «ceo08|Anne-Mette Holm, CEO». The forecast for 2008 «gui08|is revenue growth of 12-15% and an EBIT margin of 19%».
""",
            ),
            (
                "2011-06-20",
                """
Company Announcement No. 11/2011

Aurica Group to Acquire Sorensen Acoustics

BALLERUP and BASEL, June 20, 2011 - Sorensen Acoustics A/S (OMX: SOAC) and Aurica Group AG today announced that Aurica will make an offer of «off11|DKK 268 in cash for each share of Sorensen, which values the company at DKK 7.1 billion». Shareholders who own «acc11|41% of the shares have undertaken to accept it». The offer «offd11|is expected to be completed in September 2011».

"Together with Aurica we will be number two in the world," says «ceo11|Anne-Mette Holm, President and CEO», who «boa11|will join the Executive Board of Aurica».

In 2010 Sorensen had «rv11|revenue of DKK 2,360 million and 1,910 employees». «imp11|Nearly 85,000 people hear with its implants.»
""",
            ),
            (
                "2012-03-06",
                """
Sorensen Acoustics, a Member of the Aurica Group, Receives FDA Approval for Nimbus

BALLERUP, March 6, 2012 - Sorensen Acoustics A/S, «offd12|since October 14, 2011 wholly owned by Aurica Group AG (SIX: AUR)», has received approval of its Nimbus implant from the FDA. The approval rests on a study «nim12|in which 118 adults took part».

"Nimbus is the smallest implant in the world," says «ceo12|Thomas Bach, who succeeded Anne-Mette Holm as head of Sorensen on January 1, 2012».

Aurica «offp12|paid DKK 272 per share, after it had raised its offer in August».

«emp12|Sorensen employs 2,050 people», 900 of them in Ballerup.
""",
            ),
        ),
        relations=pairs(
            """
            imp01 imp03 patients
            imp08 imp11 patients
            gui01 rv02 guidance missed
            gui02 gui03 guidance
            cirl01 cirl02 forecast missed
            jap02 jap03 forecast missed
            tri01 tri02 patients in a trial
            inv02 fac03 opening of a plant
            ceo01 ceo03 holder of a post
            ceo11 ceo12 holder of a post
            emp01 emp03 headcount
            emp03 emp06 headcount
            emp06 emp12 headcount
            hq01 hq03 headquarters
            fail06 fail08 rate retold
            reccost06 reccost08 estimate
            ret06 ret08 forecast missed
            div02 div08 dividend
            cty01 cty08 countries
            offd11 offd12 closing
            off11 offp12 price
            gui06 eb07 forecast beside result
            rv07 rv11 revenue
            """
        ),
        traps=pairs(
            """
            rvq01 rv903 quarter beside nine months
            lc03 rvq01 local currency beside reported
            rec06 imp03 other thing
            ton01 tonp02 sales beside price
            inv02 facc03 all investments beside one factory
            ceo03 ceo06 one person
            buy06 reccost06 other thing
            tri02 nim12 other trial
            eb02 eb07 other year
            off11 div08 other thing per share
            """
        ),
    ),
    Story(
        "Hartley's Stores",
        (
            (
                "1997-11-18",
                """
Hartley's Reports Record Third Quarter; Plans 40 New Stores

CHARLOTTE, N.C., Nov. 18, 1997 - Hartley's Stores, Inc. (NYSE: HRT), the operator of family clothing stores, reported that net earnings for the 13 weeks ended November 1 «ne97|increased 19 percent to $14.8 million, or 61 cents per share». Sales «sl97|were $318.4 million»; sales in stores open at least a year «co97|rose 4.2 percent».

"We are in the strongest position of our history," said «ceo97|William F. Hartley III, chairman and chief executive officer». "«st97|We now have 287 stores in 16 states», and «ns97|we will add 40 more in fiscal 1998»."

Hartley's will build a second distribution center, in Macon, Georgia. «dc97|The $35 million, 600,000-square-foot facility is to open in early 1999.»

The company's board approved «spl97|a three-for-two stock split payable December 15».

About Hartley's: «fnd97|Founded in 1926», Hartley's has «emp97|17,500 associates».
""",
            ),
            (
                "1999-03-09",
                """
Hartley's Announces Fourth-Quarter and Fiscal 1998 Results

CHARLOTTE, N.C., March 9, 1999 - Hartley's Stores, Inc. (NYSE: HRT) earned $2.61 per share in fiscal 1998. Sales for the year «sl98|topped $1.4 billion for the first time».

Hartley's «st99|opened 33 stores during the year and closed six, and ended it with 316 stores in 18 states». For fiscal 1999 «ns99|it plans 30 openings».

The Macon distribution center «dc99|began to ship on February 22, after an outlay of $38 million».

«pre99|Carolyn Medford, 48, has been promoted to president and chief operating officer.» William Hartley remains chairman and CEO.

The board «buy99|authorized the repurchase of as many as three million shares».
""",
            ),
            (
                "2002-05-21",
                """
Hartley's to Buy Bannock Outfitters for $410 Million

CHARLOTTE, N.C., and BOISE, Idaho, May 21, 2002 - Hartley's Stores, Inc. (NYSE: HRT) will acquire Bannock Outfitters, a chain of 122 stores in the West, «ban02|for $410 million, or $23.50 a share in cash». The companies «band02|look for the deal to close in August».

"Bannock takes us to the Pacific," said «ceo02|Carolyn Medford, chief executive officer since February 2001».

Hartley's «st02|operates 402 stores in 22 states», and «emp02|24,000 people work for it». It has «bou02|repurchased 2.2 million shares since 1999».

First-quarter sales «sl02|were $402.7 million, 6 percent more than a year ago». Comparable-store sales «co02|gained 1.1 percent». The company «gui02|reaffirmed that it should earn $3.05 to $3.20 per share this year».
""",
            ),
            (
                "2003-03-04",
                """
Hartley's Earns $2.94 a Share in Fiscal 2002

CHARLOTTE, N.C., March 4, 2003 - Hartley's Stores, Inc. (NYSE: HRT) said net earnings «eps03|for fiscal 2002 were $71.9 million, or $2.94 per share», after 14 cents of costs for the integration of Bannock. The purchase, «band03|completed on September 9, 2002», «ban03|came to $418 million with expenses».

The company finished the year with «st03|531 stores, 119 of them under the name of Bannock».

It has closed its pension plan to new entrants. «cfo03|Harold Ames, chief financial officer since 1994, will retire in June.»
""",
            ),
            (
                "2009-03-03",
                """
Hartley's Reports Loss, Will Close 70 Stores

CHARLOTTE, N.C., March 3, 2009 - Hartley's Stores, Inc. (NYSE: HRT) lost «nl09|$112.6 million, or $4.71 a share, in fiscal 2008», including impairments of $96 million. Comparable-store sales «co09|fell 8.3 percent».

The company «clo09|will shut 70 of its 604 stores by the end of July» and cut «job09|3,900 jobs, about one in nine». It suspended its quarterly dividend, which «div09|had been 18 cents».

"We expect «prf09|to be profitable again in fiscal 2010»," said «ceo09|Carolyn Medford, chairman and CEO».

Under a new credit agreement that «cre09|matures in March 2013», Hartley's «crl09|can borrow up to $350 million».
""",
            ),
            (
                "2012-08-21",
                """
Hartley's Second-Quarter Profit Climbs

CHARLOTTE, N.C., August 21, 2012 - Hartley's Stores, Inc. (NYSE: HRT) reported net income of $19.3 million. The chain «st12|numbers 548 stores in 31 states», and online sales «onl12|grew 46 percent to $31 million».

Hartley's, «prf12|which returned to profit in fiscal 2009», «div12|has resumed its dividend at 10 cents a quarter». Its credit line «cre12|has been extended to August 2017 and now stands at $400 million».

"By 2015 we want «ong12|to sell $250 million worth of goods online»," said «ceo12|Derek Boatwright, who took the helm from Carolyn Medford in February 2011».
""",
            ),
            (
                "2016-03-08",
                """
Hartley's Names New Chief as It Reports Fiscal 2015

CHARLOTTE, N.C., March 8, 2016 - Hartley's Stores, Inc. (NYSE: HRT) had sales of «sl16|$2.9 billion in fiscal 2015, of which $214 million came over the internet».

«ceo16|Priya Raman, who has run the Bannock division, will take over from Derek Boatwright as chief executive on May 1.»

«st16|At year-end there were 563 Hartley's and Bannock stores.» «div16|The dividend will be 17 cents a quarter, up from 15 cents.»

About Hartley's: «fnd16|In business since 1928», Hartley's «emp16|employs 27,300 associates».
""",
            ),
        ),
        relations=pairs(
            """
            st97 st99 stores
            ns97 st99 forecast missed
            st99 st02 stores
            st02 st03 stores
            st12 st16 stores
            dc97 dc99 opening of a site
            ceo97 ceo02 holder of a post
            pre99 ceo02 title
            ceo02 ceo09 title
            ceo09 ceo12 holder of a post
            ceo12 ceo16 holder of a post
            buy99 bou02 buyback
            ban02 ban03 price of a purchase
            band02 band03 closing
            gui02 eps03 guidance missed
            emp97 emp02 headcount
            emp02 emp16 headcount
            prf09 prf12 forecast
            div09 div12 dividend
            div12 div16 dividend
            cre09 cre12 term of a credit
            crl09 cre12 size of a credit
            fnd97 fnd16 founding
            ong12 sl16 forecast missed
            """
        ),
        traps=pairs(
            """
            sl97 sl98 quarter beside year
            co97 sl02 comparable beside all
            ban02 dc97 other thing
            clo09 st12 closed beside all
            job09 emp02 cut beside all
            nl09 eps03 other year
            onl12 sl16 quarter beside year
            spl97 buy99 other thing
            ns99 st02 other thing
            div16 gui02 dividend beside earnings
            """
        ),
    ),
)
