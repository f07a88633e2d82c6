# ruff: noqa: E501  (a paragraph of a release is one line)
"""
A seventeenth set, in the form of `set_03`: a German maker of medicines from blood plasma and of antibodies.

It was written after the cures for the sixteenth set.  At the first try 20 of 30 relations (67 %) were reported, and 0 of
13 traps flagged; 3 of 30 without the cures for the two sets before, as datelines that end with a full stop were unread.
"""

from __future__ import annotations

from told_over_years.story import Story, pairs

STORIES: tuple[Story, ...] = (
    Story(
        "Hemaris",
        (
            (
                "2000-03-30",
                """
PRESS RELEASE

Hemaris AG: Sales and earnings increased significantly in 1999

Marburg, March 30, 2000. Hemaris AG, a supplier of blood plasma products, raised sales in financial year 1999 «sal00|by 12.4% to DM 342.6 million». Earnings before interest and taxes (EBIT) «ebt00|came to DM 28.9 million». The Board of Management and the Supervisory Board will propose to the Annual Shareholders' Meeting «div00|a dividend of DM 0.90 for each ordinary share and DM 1.10 for each preference share».

At the end of the year the Hemaris Group «emp00|had 1,042 employees». The company operates «cen00|nine plasma collection centres in Germany and Hungary».

The new fractionation plant at Marburg, «fra00|in which DM 88 million will be invested, is to go into operation at the beginning of 2002». It «frc00|will be able to process up to 600,000 litres of plasma per year».

Professor Klaus Ritterath, «ceo00|Chairman of the Board of Management»: "«gui00|For 2000 we expect sales growth of at least 10%.»"

Hemaris «fnd00|was founded in 1948» and has been listed on the Frankfurt Stock Exchange since 1989.
""",
            ),
            (
                "2002-08-08",
                """
PRESS RELEASE

Hemaris: first half-year 2002 below expectations

Marburg, August 8, 2002. In the first six months of the current year the Hemaris Group generated sales of «salh02|EUR 92.3 million (previous year: EUR 97.8 million)».

The commissioning of the new fractionation plant «fra02|took place in June 2002, half a year behind schedule. The total investment was EUR 51 million.» At present «frc02|400,000 litres of plasma are processed in it annually».

«cen02|The number of plasma centres was increased to fourteen.»

The monoclonal antibody HM-38 for psoriasis «hm02|was administered to the first patients in July. In the Phase I study 30 patients are to be treated at three hospitals; results are expected in the second quarter of 2003.»

«emp02|As of June 30, Hemaris employed 1,187 people.»

Professor Klaus Ritterath «ceo02|will leave the company at the end of the year for reasons of age. The Supervisory Board has appointed Dr. Martin Achenbach as his successor.»
""",
            ),
            (
                "2004-05-13",
                """
PRESS RELEASE

Hemaris licenses conjugate technology from Corlant

Marburg and Cambridge, Mass., May 13, 2004. Hemaris AG and Corlant, Inc. have concluded a licence agreement. Hemaris receives the right to use Corlant's cytotoxic conjugates together with its antibody HM-62, which is directed against multiple myeloma. «upf04|Corlant receives USD 1 million immediately» and «mil04|may obtain milestone payments of up to USD 35.5 million as well as royalties».

Corlant has «opt04|the option to share in development in the USA».

"HM-62 «hmf04|is to enter clinical trials in 2006»," «ceo04|Dr. Martin Achenbach, Chairman of the Board of Management», explained.

With HM-38, «hm04|34 patients have been treated in Phase I; the Phase IIa trial in psoriasis is to begin in autumn».
""",
            ),
            (
                "2006-03-23",
                """
PRESS RELEASE

Hemaris Group reports on 2005

Marburg, March 23, 2006. Hemaris achieved sales of «sal06|EUR 233.7 million» and EBIT of «ebt06|EUR 21.4 million» in 2005. For 2006 «gui06|sales of EUR 255 to 265 million are forecast, with EBIT of more than EUR 25 million».

HM-62 «hmf06|will now go into the clinic in the first half of 2008, since production of the conjugate took longer than assumed».

«hm06|In the Phase IIa study of HM-38, 29% of the 50 patients on the highest dose reached PASI 75.» «hmp06|A partner for Phase III is being sought.»

The plasma centres «cen06|now number 21»; «emp06|the workforce grew to 1,265».

«cfo06|Dr. Michael Brandl, Chief Financial Officer, will be leaving on June 30.»
""",
            ),
            (
                "2007-03-22",
                """
PRESS RELEASE

Hemaris with significant rise in earnings

Marburg, March 22, 2007. Group sales for 2006 «gui07|amounted to EUR 268.2 million and EBIT to EUR 27.9 million».

The dividend «div07|will be increased to EUR 0.38 per ordinary share and EUR 0.44 per preference share (2005: EUR 0.30 and EUR 0.36)».

Hemaris «acq07|has agreed to acquire the plasma business of Nordin Biologics in Florida for USD 185 million, with a plant and eight collection centres. The transaction is expected to be closed in the third quarter.»

«cfo07|Dr. Silke Baumgart, Chief Financial Officer since July 2006», emphasised: "Net debt «nd07|will rise to approximately EUR 260 million through the acquisition»."
""",
            ),
            (
                "2008-11-12",
                """
PRESS RELEASE

Hemaris: nine-month report 2008

Marburg, November 12, 2008. Sales of the Hemaris Group «salm08|rose by 38% to EUR 312.0 million in the first nine months», also thanks to the Florida business, «acq08|which has been consolidated since its takeover on December 4, 2007».

HM-62: «hmf08|the first patient with multiple myeloma was dosed in September. The Phase I trial will take in up to 36 patients.» Corlant «opt08|may decide within 60 days of the end of Phase I whether it wishes to take part in development in the USA».

«hm08|HM-38: a Phase IIb study with 300 psoriasis patients was started in Europe; interim data are due by the end of 2009.»

«cen08|Hemaris now has 33 centres in three countries.» Net debt «nd08|was EUR 248 million on September 30».

«emp08|There are 1,930 employees.»
""",
            ),
            (
                "2011-06-09",
                """
PRESS RELEASE

Hemaris and Aldermont enter into global collaboration on HM-38

Marburg and Chicago, June 9, 2011. Aldermont Laboratories will develop and market the antibody HM-38 (tregazumab) jointly with Hemaris. «alu11|Hemaris receives an upfront payment of USD 85 million»; «alm11|further payments of as much as USD 395 million are tied to the reaching of development and sales targets».

Dr. Martin Achenbach, «ceo11|CEO»: "This is the largest agreement in the history of the company."

«hm11|The Phase IIb study in psoriasis had included 311 patients; a study in rheumatoid arthritis with 216 patients is under way, with results to be published in 2012.»

«hmf11|HM-62 has so far been given to 32 patients.»
""",
            ),
            (
                "2012-11-08",
                """
PRESS RELEASE

Aldermont ends collaboration on tregazumab

Marburg, November 8, 2012. Aldermont has informed Hemaris that it will not continue the development of tregazumab (HM-38), after «hm12|the trial in 219 patients with rheumatoid arthritis missed its endpoint». «alm12|Apart from the USD 85 million paid in 2011, no further payments fall due.»

The forecast for 2012 «gui12|remains unchanged: sales of EUR 440 million and EBIT of EUR 46 million».

"HM-62 will be our focus," said «ceo12|Dr. Gernot Wille, who succeeded Dr. Achenbach at the head of Hemaris on January 1».

The production facility at Marburg «hnl12|is to be doubled in size by 2018 at a cost of EUR 210 million».
""",
            ),
            (
                "2013-03-21",
                """
PRESS RELEASE

Hemaris 2012: sales rise, earnings burdened

Marburg, March 21, 2013. Hemaris recorded sales of «gui13|EUR 440.0 million and EBIT of EUR 33.2 million» in 2012, after provisions of EUR 11 million.

«emp13|The Group employs 1,880 people.» A dividend «div13|of EUR 0.50 per ordinary share is proposed».
""",
            ),
            (
                "2018-02-01",
                """
PRESS RELEASE

Takeover of Hemaris by Yunling completed

Marburg, February 1, 2018. With the approval of the authorities Yunling Capital of Kunming has taken over «acc18|89.9% of the ordinary shares of Hemaris AG. It paid EUR 28.50 for each ordinary share and EUR 19.00 for each preference share.» The plasma business in Florida «flo18|was handed over to a trustee on January 19 and will be sold».

«hnl18|The expansion of the Marburg site will be finished in 2019, one year later than planned; EUR 235 million have been invested so far.»

"The offer «fut18|secures the jobs of our 2,300 employees until 2022»," said «ceo18|Dr. Gernot Wille, Chairman of the Board of Management».

Hemaris, «fnd18|founded in 1946», «cen18|runs 24 plasma centres in Europe».
""",
            ),
        ),
        relations=pairs(
            """
            fra00 fra02 opening of a plant
            frc00 frc02 capacity
            cen00 cen02 centres
            cen02 cen06 centres
            cen06 cen08 centres
            emp00 emp02 headcount
            emp02 emp06 headcount
            emp06 emp08 headcount
            emp08 emp13 headcount
            ceo00 ceo02 holder of a post
            ceo02 ceo04 holder of a post
            ceo04 ceo11 title
            ceo11 ceo12 holder of a post
            ceo12 ceo18 title
            cfo06 cfo07 holder of a post
            fnd00 fnd18 founding
            hm02 hm04 patients in a trial
            hm08 hm11 patients in a trial
            hm11 hm12 patients in a trial
            hmf04 hmf06 forecast moved
            hmf06 hmf08 forecast beside event
            hmf08 hmf11 patients in a trial
            gui06 gui07 guidance beside result
            gui12 gui13 guidance missed
            div07 div13 dividend
            acq07 acq08 closing
            nd07 nd08 net debt
            opt04 opt08 option
            alu11 alm12 payment retold
            hnl12 hnl18 forecast moved
            """
        ),
        traps=pairs(
            """
            salh02 salm08 half beside nine months
            sal00 ebt00 other thing
            mil04 alm11 other agreement
            upf04 alu11 other agreement
            hm02 hmf08 other product
            hm06 hm08 other trial
            fra02 hnl18 other plant
            acq07 acc18 other purchase
            cen08 cen18 after a sale
            emp13 fut18 jobs secured
            div07 acc18 other thing per share
            nd07 hnl12 other thing
            gui06 sal06 other year
            """
        ),
    ),
)
