"""
Kinds of relation and of trap that were written after the rules, before anybody looked whether they are found.

The form is that of `kinds`.  Mills, banks and makers of software stand beside laboratories here.  At the
first try 101 of 259 relations (39 %) were reported and 0 of 68 traps flagged.
"""

from __future__ import annotations

from told_over_years.kinds import Kind

RELATIONS: tuple[Kind, ...] = (
    Kind(
        "customers",
        (
            "about|More than «4,200 organizations» worldwide rely on {co}'s software.",
            "about|{co} serves over «4,200 customers» in 60 countries.",
            "body|Some «4,200 companies» run their warehouses on {tech}.",
        ),
        (
            "about|Over «3,800 organizations» worldwide rely on {co}'s software.",
            "about|{co} has more than «5,100 customers» in 74 countries.",
            "body|Upwards of «5,100 companies» now run their warehouses on {tech}.",
        ),
    ),
    Kind(
        "branches",
        (
            "about|The Bank operates «118 branches» in five states.",
            "about|Through its network of «118 branches», {co} serves households and small firms.",
            "body|{co} now has «118 full-service branches».",
        ),
        (
            "about|The Bank has «112 branches» in five states.",
            "about|{co} serves households and small firms from «112 branches».",
            "body|With «112 full-service branches», {co} is the largest bank in the valley.",
        ),
    ),
    Kind(
        "total assets of a bank",
        (
            "about|{co} is a bank holding company with total assets of approximately «$4.2 billion».",
            "about|With «$4.2 billion» in assets, {co} is the third-largest bank in the state.",
            "body|Total assets were «$4.2 billion» at September 30, 2010.",
        ),
        (
            "about|{co} is a bank holding company with total assets of approximately «$4.6 billion».",
            "about|With «$4.6 billion» in assets, {co} is the second-largest bank in the state.",
            "body|Total assets stood at «$4.6 billion» at March 31, 2012.",
        ),
    ),
    Kind(
        "quarter's sales as a comparative",
        (
            "body|Second-quarter sales came to «$212.4 million».",
            "headline|{co} Reports Second-Quarter Sales of «$212.4 Million»",
            "body|Net sales for the three months ended June 30, 2011 were «$212.4 million».",
        ),
        (
            "body|Second-quarter sales rose 6 percent to $225.1 million, versus «$211.8 million» a year earlier.",
            "body|Net sales for the second quarter were $225.1 million, compared with «$211.8 million» in the same "
            "quarter of 2011.",
            "body|Net sales for the three months ended June 30, 2012 were $225.1 million, against «$211.8 million» "
            "for the three months ended June 30, 2011.",
        ),
        ("2011-07-28", "2012-07-26"),
    ),
    Kind(
        "earnings guidance raised",
        (
            "body|For the full year 2011, {co} now sees earnings of «$2.10 to $2.20» per share.",
            "body|Earnings per share for 2011 are expected to be between «$2.10 and $2.20».",
            "body|{co} forecasts 2011 earnings per share of «$2.10 to $2.20».",
        ),
        (
            "body|{co} is raising its outlook for 2011 earnings per share to a range of «$2.25 to $2.35».",
            "body|The Company now expects 2011 earnings per share of «$2.25 to $2.35».",
            "body|We now forecast earnings of «$2.25 to $2.35» per share for the full year 2011.",
        ),
        ("2011-05-03", "2011-08-02"),
    ),
    Kind(
        "capital spending",
        (
            "body|Capital expenditures for 2011 should be around «$45 million».",
            "body|{co} plans capital spending of «$45 million» in 2011.",
            "body|For 2011, {co} has budgeted capital expenditures of «$45 million».",
        ),
        (
            "body|Capital expenditures in 2011 totaled «$52 million».",
            "body|{co} spent «$52 million» on capital projects in 2011.",
            "body|Capital spending for 2011 was «$52 million».",
        ),
        ("2011-02-08", "2012-02-07"),
    ),
    Kind(
        "plant start moved",
        (
            "body|The new plant in Leeds is scheduled to come on stream in the «first quarter of 2012».",
            "body|Production at the Leeds plant is expected to begin in the «first quarter of 2012».",
            "body|The Leeds plant will open in the «first quarter of 2012».",
        ),
        (
            "body|Start-up of the Leeds plant is now planned for the «third quarter of 2012».",
            "body|The new plant in Leeds is expected to begin production in the «third quarter of 2012».",
            "body|The Leeds plant is now scheduled to come on stream in the «third quarter of 2012».",
        ),
        ("2011-02-08", "2011-11-07"),
    ),
    Kind(
        "capacity of a plant",
        (
            "body|The Leeds plant will have a capacity of «120,000 tonnes» a year.",
            "body|The new mill in Leeds can make «120,000 tonnes» of board a year.",
            "body|At full production, the Leeds mill has an annual capacity of «120,000 tonnes».",
        ),
        (
            "body|The Leeds plant, with an annual capacity of «100,000 tonnes», opened in May.",
            "body|The mill in Leeds has a capacity of «100,000 tonnes» per year.",
            "body|Annual capacity of the Leeds mill is «100,000 tonnes».",
        ),
        ("2011-02-08", "2012-06-07"),
    ),
    Kind(
        "share owned",
        (
            "body|{co} owns «60 percent» of Larkfield Mills.",
            "body|Larkfield Mills is «60 percent» owned by {co}.",
            "body|{co} holds a «60 percent» stake in Larkfield Mills.",
        ),
        (
            "body|Larkfield Mills, in which {co} holds a «51 percent» stake, opened a new line.",
            "body|{co} has a «51 percent» interest in Larkfield Mills.",
            "body|{co} owns «51 percent» of Larkfield Mills.",
        ),
    ),
    Kind(
        "price of an acquisition",
        (
            "body|{co} has agreed to acquire Larkfield Mills for «$85 million» in cash.",
            "headline|{co} to Buy Larkfield Mills for «$85 Million»",
            "body|Under the terms of the deal, {co} will pay «$85 million» for Larkfield Mills.",
        ),
        (
            "body|{co} completed its «$92 million» acquisition of Larkfield Mills.",
            "body|{co} acquired Larkfield Mills for «$92 million» in cash in March 2011.",
            "body|{co} paid «$92 million» for Larkfield Mills.",
        ),
    ),
    Kind(
        "closing of a deal",
        (
            "body|The acquisition of Larkfield Mills is expected to close in the «second quarter of 2011».",
            "body|{co} expects to complete the purchase of Larkfield Mills in the «second quarter of 2011».",
            "body|The Larkfield transaction should be completed in the «second quarter of 2011».",
        ),
        (
            "body|The acquisition of Larkfield Mills closed on «July 18, 2011».",
            "body|{co} completed the purchase of Larkfield Mills on «July 18, 2011».",
            "body|The purchase of Larkfield Mills was completed on «July 18, 2011».",
        ),
        ("2011-02-08", "2011-08-04"),
    ),
    Kind(
        "size of a market",
        (
            "body|The market for wound care is worth an estimated «$3 billion» a year.",
            "body|Wound care is a «$3 billion» market worldwide.",
            "about|{co} addresses the wound care market, which is estimated at «$3 billion» annually.",
        ),
        (
            "body|The global market for wound care is estimated at «$4 billion» a year.",
            "about|{co} addresses the «$4 billion» wound care market.",
            "body|Analysts put the worldwide wound care market at «$4 billion».",
        ),
    ),
    Kind(
        "patent life",
        (
            "body|The patents covering {drug} expire in «2019».",
            "body|{drug} is protected by patents until «2019».",
            "body|Patent protection for {drug} runs through «2019».",
        ),
        (
            "body|The patents on {drug} expire in «2021».",
            "body|{drug} has patent protection until «2021».",
            "body|Patents covering {drug} run through «2021».",
        ),
    ),
    Kind(
        "patents held",
        (
            "about|{co} holds «85 issued patents».",
            "about|The Company owns «85 patents» in the field of coatings.",
            "body|{co}'s portfolio includes «85 issued patents».",
        ),
        (
            "about|{co} owns more than «120 issued patents».",
            "about|The Company holds over «120 patents» in the field of coatings.",
            "body|{co}'s portfolio now includes «120 issued patents».",
        ),
    ),
    Kind(
        "buyback",
        (
            "body|The board authorized the repurchase of up to «$50 million» of the Company's common stock.",
            "headline|{co} Announces «$50 Million» Share Repurchase Program",
            "body|In May 2011 the board approved a «$50 million» stock buyback program.",
        ),
        (
            "body|Under the «$75 million» share repurchase program approved in May 2011, {co} bought back shares.",
            "body|The Company has a share repurchase program of «$75 million», authorized in May 2011.",
            "body|{co} bought back shares under its «$75 million» stock repurchase program.",
        ),
        ("2011-05-17", "2011-11-08"),
    ),
    Kind(
        "chief executive since",
        (
            "body|{person} has been chief executive officer of {co} since «2006».",
            "body|{person} became chief executive of {co} in «2006».",
            "body|{person}, who joined {co} as chief executive officer in «2006», will speak.",
        ),
        (
            "body|{person} has served as chief executive officer of {co} since «2007».",
            "body|{person} became chief executive officer of {co} in «2007».",
            "body|{person} was appointed chief executive officer of {co} in «2007».",
        ),
    ),
    Kind(
        "application to begin trials",
        (
            "body|{co} plans to submit an IND for {drug} by the «end of 2010».",
            "body|An IND application for {drug} is expected to be filed by «year-end 2010».",
            "body|The Company intends to file the IND for {drug} by the «end of 2010».",
        ),
        (
            "body|{co} submitted the IND for {drug} in «May 2011».",
            "body|The IND for {drug} was filed in «May 2011».",
            "body|The Company now expects to file the IND for {drug} by «mid-2011».",
        ),
        ("2010-03-08", "2011-05-24"),
    ),
    Kind(
        "decision day of an agency",
        (
            "body|The FDA has set a target action date of «February 26, 2012» for {drug}.",
            "body|The PDUFA date for {drug} is «February 26, 2012».",
            "body|A decision on {drug} by the FDA is expected by «February 26, 2012».",
        ),
        (
            "body|The PDUFA date for {drug} is now «May 26, 2012».",
            "body|The FDA has extended the target action date for {drug} to «May 26, 2012».",
            "body|The FDA is expected to decide on {drug} by «May 26, 2012».",
        ),
        ("2011-09-08", "2012-01-24"),
    ),
    Kind(
        "survival in a trial",
        (
            "body|Median overall survival was «30.9 months» in the {drug} arm of the BRIDGE trial.",
            "body|In the BRIDGE trial, patients on {drug} had a median overall survival of «30.9 months».",
        ),
        (
            "body|Median overall survival with {drug} was «29.9 months» in the BRIDGE trial.",
            "body|In BRIDGE, median overall survival was «29.9 months» with {drug}.",
        ),
    ),
    Kind(
        "royalty rates",
        (
            "body|{partner} will pay royalties of «5 to 10 percent» on net sales of {drug}.",
            "body|{co} is entitled to royalties on net sales of {drug} in the range of «5 to 10 percent».",
        ),
        (
            "body|{co} receives royalties of «4 to 9 percent» on net sales of {drug} from {partner}.",
            "body|{partner} pays royalties of between «4 percent and 9 percent» on net sales of {drug}.",
        ),
    ),
    Kind(
        "net interest margin",
        (
            "body|The net interest margin was «3.84%» for the second quarter of 2011.",
            "body|Net interest margin for the second quarter of 2011 came in at «3.84%».",
        ),
        (
            "body|The net interest margin was 3.91% for the second quarter of 2012, compared with «3.79%» for the "
            "second quarter of 2011.",
            "body|Net interest margin widened to 3.91% from «3.79%» in the second quarter of 2011.",
        ),
        ("2011-07-21", "2012-07-19"),
    ),
    Kind(
        "nonperforming loans",
        (
            "body|Nonperforming loans were «$41.2 million» at June 30, 2011.",
            "body|At June 30, 2011, nonperforming loans totaled «$41.2 million».",
        ),
        (
            "body|Nonperforming loans fell to $36.5 million at September 30, 2011 from «$43.0 million» at June 30, "
            "2011.",
            "body|Nonperforming loans were $36.5 million, down from «$43.0 million» at June 30, 2011.",
        ),
        ("2011-07-21", "2011-10-20"),
    ),
    Kind(
        "stores at quarter's end",
        (
            "body|At quarter-end, {co} operated «412 stores».",
            "body|{co} ended the quarter with «412 stores».",
            "about|{co} operates «412 stores» in 18 states.",
        ),
        (
            "body|At the end of the quarter, the Company operated «398 stores».",
            "body|{co} finished the quarter with «398 stores».",
            "about|{co} has «398 stores» in 18 states.",
        ),
    ),
    Kind(
        "jobs cut",
        (
            "body|{co} will eliminate about «300 positions» under the plan.",
            "body|The plan will reduce the workforce by about «300 jobs».",
        ),
        (
            "body|Under the plan announced in March, {co} eliminated «220 positions».",
            "body|The plan announced in March reduced the workforce by «220 jobs».",
        ),
        ("2011-03-08", "2011-11-08"),
    ),
    Kind(
        "restructuring charge",
        (
            "body|{co} expects to record a restructuring charge of «$20 million to $25 million» in the third quarter "
            "of 2011.",
            "body|Restructuring charges in the third quarter of 2011 should be «$20 million to $25 million».",
        ),
        (
            "body|{co} recorded a restructuring charge of «$31 million» in the third quarter of 2011.",
            "body|Restructuring charges were «$31 million» for the third quarter of 2011.",
        ),
        ("2011-06-08", "2011-10-28"),
    ),
    Kind(
        "notes",
        (
            "body|{co} has «$250 million» of convertible senior notes due 2016.",
            "body|{co} issued «$250 million» of convertible senior notes due 2016.",
        ),
        (
            "body|{co}'s «$225 million» of convertible senior notes due 2016 remain outstanding.",
            "body|In 2009 {co} issued «$225 million» in convertible senior notes due 2016.",
        ),
    ),
    Kind(
        "credit facility",
        (
            "body|{co} has a «$400 million» revolving credit facility.",
            "body|The Company can draw on a revolving credit facility of «$400 million».",
        ),
        (
            "body|{co}'s revolving credit facility is «$350 million».",
            "body|The Company's «$350 million» revolving credit facility is undrawn.",
        ),
    ),
    Kind(
        "value of a contract",
        (
            "body|{co} has won a contract worth «$78 million» from {partner}.",
            "headline|{co} Wins «$78 Million» Contract From {partner}",
            "body|The contract with {partner} is valued at «$78 million».",
        ),
        (
            "body|Work began under the «$74 million» contract with {partner}.",
            "body|The contract from {partner} is worth «$74 million».",
            "body|{co} received the first payment under its «$74 million» {partner} contract.",
        ),
        ("2011-03-08", "2011-09-08"),
    ),
    Kind(
        "long-term sales goal",
        (
            "body|{co} aims for annual sales of $1 billion by «2015».",
            'quote|"Our goal is to reach sales of $1 billion by «2015»,"',
        ),
        (
            "body|{co} confirmed its goal of $1 billion in annual sales by «2017».",
            'quote|"We want to reach sales of $1 billion by «2017»,"',
        ),
    ),
    Kind(
        "subscribers",
        (
            "body|{co} finished the year with «2.31 million subscribers».",
            "body|Subscribers totaled «2.31 million» at December 31, 2010.",
            "body|At the end of 2010, {co} had «2.31 million subscribers».",
        ),
        (
            "body|Subscribers rose to 2.64 million from «2.28 million» at December 31, 2010.",
            "body|{co} had 2.64 million subscribers at the end of 2011, up from «2.28 million» at the end of 2010.",
        ),
        ("2011-02-03", "2012-02-02"),
    ),
    Kind(
        "countries with approval",
        (
            "about|{drug} is approved in «46 countries».",
            "body|{drug} has been approved in «46 countries».",
            "body|{drug} is now marketed in «46 countries».",
        ),
        (
            "about|{drug} is approved in more than «60 countries».",
            "body|{drug} has received approval in «61 countries».",
            "body|{drug} is sold in «61 countries».",
        ),
    ),
    Kind(
        "product's launch",
        (
            "body|{drug} was launched in «2004».",
            "body|{co} introduced {drug} in «2004».",
        ),
        (
            "body|{drug}, launched in «2005», is the Company's best-selling product.",
            "body|Since its introduction in «2005», {drug} has been used by many people.",
        ),
    ),
    Kind(
        "tax rate",
        (
            "body|{co} expects an effective tax rate of «28 percent» for 2011.",
            "body|The effective tax rate for 2011 should be about «28 percent».",
        ),
        (
            "body|The effective tax rate for 2011 was «33 percent».",
            "body|For 2011, {co} had an effective tax rate of «33 percent».",
        ),
        ("2011-02-03", "2012-02-02"),
    ),
    Kind(
        "fleet",
        (
            "about|{co} operates a fleet of «64 aircraft».",
            "about|The Company has a fleet of «64 aircraft».",
        ),
        (
            "about|{co} flies a fleet of «59 aircraft».",
            "about|The Company's fleet consists of «59 aircraft».",
        ),
    ),
    Kind(
        "term of a collaboration",
        (
            "body|{co} and {partner} have entered into a «three-year» research collaboration.",
            "body|The research collaboration with {partner} has a term of «three years».",
        ),
        (
            "body|The «four-year» research collaboration with {partner} continues.",
            "body|Under the «four-year» research collaboration, {partner} funds the work of {co}.",
        ),
    ),
    Kind(
        "people in a place",
        (
            "body|{co} employs «340 people» in Leeds.",
            "body|The Leeds site has «340 employees».",
        ),
        (
            "body|{co}'s site in Leeds employs «290 people».",
            "body|The Company has «290 employees» in Leeds.",
        ),
    ),
    Kind(
        "loans granted to date",
        (
            "body|{co} has made «1,850 loans» to small firms to date.",
            "body|Since 2004, {co} has made more than «1,850 loans» to small firms.",
        ),
        (
            "body|To date, {co} has made «1,790 loans» to small firms.",
            "body|{co} has made «1,790 loans» to small firms since 2004.",
        ),
    ),
    Kind(
        "units delivered to date",
        (
            "body|{co} has delivered «320 turbines» to date.",
            "about|More than «320 turbines» have been installed by {co} to date.",
        ),
        (
            "body|To date, {co} has installed «305 turbines».",
            "body|{co} has delivered «305 turbines» so far.",
        ),
    ),
)

TRAPS: tuple[Kind, ...] = (
    Kind(
        "assets and deposits",
        ("body|Total assets were «$4.2 billion» at September 30, 2011.",),
        (
            "body|Total deposits were «$3.4 billion» at September 30, 2011.",
            "body|Total loans were «$2.9 billion» at September 30, 2011.",
        ),
        ("2011-10-20",),
    ),
    Kind(
        "two quarters",
        ("body|Sales for the first quarter of 2011 were «$212.4 million».",),
        (
            "body|Sales for the second quarter of 2011 were «$201.8 million».",
            "body|Sales for the first half of 2011 were «$414.2 million».",
        ),
        ("2011-05-04", "2011-08-03"),
    ),
    Kind(
        "segment and total",
        ("body|Sales for 2011 were «$812.4 million».", "body|Net sales of {co} were «$812.4 million» in 2011."),
        (
            "body|Sales of the Coatings segment were «$301.8 million» in 2011.",
            "body|International sales were «$301.8 million» in 2011.",
            "body|Sales in Europe were «$301.8 million» in 2011.",
        ),
        ("2012-02-02",),
    ),
    Kind(
        "guidance for two years",
        ("body|{co} expects earnings of «$2.10 to $2.20» per share for 2011.",),
        ("body|{co} expects earnings of «$1.80 to $1.95» per share for 2012.",),
        ("2011-05-04", "2012-02-02"),
    ),
    Kind(
        "guidance on two bases",
        ("body|{co} expects GAAP earnings of «$1.70 to $1.80» per share for 2011.",),
        ("body|{co} expects adjusted earnings of «$2.10 to $2.20» per share for 2011.",),
        ("2011-05-04", "2011-08-03"),
    ),
    Kind(
        "two plants",
        (
            "body|The Leeds plant is scheduled to open in the «first quarter of 2012».",
            "body|The Leeds plant has a capacity of «120,000 tonnes» a year.",
        ),
        (
            "body|The York plant is scheduled to open in the «third quarter of 2012».",
            "body|The York plant has a capacity of «100,000 tonnes» a year.",
        ),
        ("2011-05-04", "2011-08-03"),
    ),
    Kind(
        "shares in two companies",
        ("body|{co} owns «60 percent» of Larkfield Mills.",),
        ("body|{co} owns «51 percent» of Brook Glass.", "body|{partner} owns «40 percent» of Larkfield Mills."),
    ),
    Kind(
        "two purchases",
        ("body|{co} has agreed to acquire Larkfield Mills for «$85 million» in cash.",),
        ("body|{co} has agreed to acquire Brook Glass for «$92 million» in cash.",
         "body|{partner} acquired Brook Glass for «$92 million»."),
    ),
    Kind(
        "market here and everywhere",
        ("body|The U.S. market for wound care is worth «$3 billion» a year.",),
        (
            "body|The worldwide market for wound care is worth «$7 billion» a year.",
            "body|The U.S. market for dialysis is worth «$5 billion» a year.",
        ),
    ),
    Kind(
        "issued and pending patents",
        ("about|{co} holds «85 issued patents».",),
        ("about|{co} has «140 pending patent applications».", "about|{co} has licensed «22 patents» from {partner}."),
        ("2011-08-03",),
    ),
    Kind(
        "quarterly and yearly dividend",
        ("body|The board declared a quarterly dividend of «12 cents» per share.",),
        (
            "body|The annual dividend is «48 cents» per share.",
            "body|The board declared a special dividend of «$1.00» per share.",
        ),
        ("2011-08-03", "2011-11-03"),
    ),
    Kind(
        "dividend before and after a split",
        ("body|In 2010, {co} paid dividends of «96 cents» per share.",),
        ("body|Adjusted for the two-for-one split, dividends in 2010 were «48 cents» per share.",),
        ("2011-02-03", "2012-02-02"),
    ),
    Kind(
        "buyback allowed and spent",
        ("body|The board authorized the repurchase of up to «$50 million» of common stock.",),
        (
            "body|During the quarter, {co} repurchased «$12 million» of common stock.",
            "body|{co} has repurchased «$31 million» of common stock to date.",
        ),
        ("2011-05-03", "2011-08-03"),
    ),
    Kind(
        "shares offered and the option",
        ("body|{co} sold «6.5 million shares» in the public offering.",),
        (
            "body|The underwriters have an option to buy an additional «975,000 shares».",
            "body|The underwriters bought «975,000 shares» under their option.",
        ),
        ("2011-05-03", "2011-06-03"),
    ),
    Kind(
        "patients of two trials",
        ("body|The BRIDGE trial of {drug} enrolled «980 patients».",),
        (
            "body|The HARBOR trial of {drug} enrolled «412 patients».",
            "body|The BRIDGE trial of {other_drug} enrolled «640 patients».",
        ),
    ),
    Kind(
        "two doses",
        ("body|The response rate was «34 percent» at the 10 mg dose of {drug}.",),
        ("body|The response rate was «21 percent» at the 5 mg dose of {drug}.",
         "body|The response rate was «12 percent» with placebo."),
        ("2011-06-03",),
    ),
    Kind(
        "survival with and without progression",
        ("body|Median overall survival with {drug} was «30.9 months».",),
        (
            "body|Median progression-free survival with {drug} was «9.6 months».",
            "body|Median overall survival with chemotherapy was «25.1 months».",
        ),
    ),
    Kind(
        "bad loans",
        ("body|Nonperforming loans were «$41.2 million» at June 30, 2011.",),
        (
            "body|Net charge-offs were «$6.1 million» in the second quarter of 2011.",
            "body|Nonperforming assets were «$52.8 million» at June 30, 2011.",
            "body|Nonperforming commercial loans were «$22.8 million» at June 30, 2011.",
        ),
        ("2011-07-21",),
    ),
    Kind(
        "own and franchised stores",
        ("body|{co} operates «412 company-owned stores».",),
        ("body|{co} has «1,120 franchised stores».", "body|{co} opened «14 stores» in the quarter.",
         "body|{co} plans to open «30 stores» next year."),
    ),
    Kind(
        "people here and everywhere",
        ("about|{co} has «1,200 employees» worldwide.",),
        ("body|{co} has «340 employees» in Leeds.", "body|{co} will hire «60 employees» this year.",
         "body|The Leeds site employs «340 people»."),
        ("2011-07-21", "2011-11-21"),
    ),
    Kind(
        "two issues of notes",
        ("body|{co} has «$250 million» of senior notes due 2014.",),
        ("body|{co} has «$300 million» of senior notes due 2018.",),
    ),
    Kind(
        "growth as reported and at constant rates",
        ("body|Sales grew by «8 percent» in the second quarter of 2011.",),
        (
            "body|At constant exchange rates, sales grew by «5 percent» in the second quarter of 2011.",
            "body|Organic sales growth was «4 percent» in the second quarter of 2011.",
            "body|Sales grew by «3 percent» from the first quarter of 2011.",
        ),
        ("2011-07-28", "2011-10-28"),
    ),
    Kind(
        "pro forma",
        ("body|Revenue for 2010 was «$212.4 million».",),
        (
            "body|Pro forma revenue for 2010, including Larkfield Mills, was «$268.9 million».",
            "body|As restated for the discontinued business, revenue for 2010 was «$190.2 million».",
        ),
        ("2011-02-03", "2012-02-02"),
    ),
    Kind(
        "price and earnings per share",
        ("body|{co} earned «$0.52» per share in the second quarter of 2011.",),
        ("body|{co} sold the shares at «$14.00» per share.", "body|The dividend is «$0.12» per share."),
        ("2011-07-28",),
    ),
    Kind(
        "chiefs of two firms",
        ('quote|"We are glad," said {other_person}, «Chief Executive Officer of {partner}». "It is a good day,"',),
        ('body|{person}, «Chief Executive Officer of {co}», said that the work goes on.',),
        ("2011-07-28",),
    ),
    Kind(
        "chief before and now",
        ("body|{other_person} served as «Chief Financial Officer» of {co} until May 2010.",),
        ("body|{person} was named «Chief Financial Officer» of {co} in June 2010.",),
    ),
    Kind(
        "week and year",
        ("body|The mill makes «2,300 tonnes» of board a week.",),
        ("body|The mill makes «120,000 tonnes» of board a year.",),
    ),
    Kind(
        "rounded the second time",
        ("body|{co} has «1,184 employees».", "body|Sales for 2010 were «$212.4 million»."),
        ("about|{co} has about «1,200 employees».", "body|Sales for 2010 were «$212 million»."),
        ("2011-02-03", "2011-02-20"),
    ),
    Kind(
        "converted",
        ("body|{co} will pay «$15 million» for the licence.",),
        ("body|{co} will pay $15 million (approximately «€11 million») for the licence.",),
    ),
    Kind(
        "fewer after a sale",
        ("about|{co} has «1,450 employees».",),
        ("body|Since the sale of its Coatings division in May 2012, {co} has «1,120 employees».",),
    ),
    Kind(
        "milestone paid twice",
        ("body|{co} received a «$2 million» milestone payment from {partner} for the start of the Phase I trial.",),
        ("body|{co} received a «$5 million» milestone payment from {partner} for the start of the Phase III trial.",),
    ),
    Kind(
        "votes and shares",
        ("body|{partner} owns «9.9 percent» of {co}'s common stock.",),
        ("body|{partner} holds «12 percent» of the votes.", "body|{other} owns «5.1 percent» of {co}'s common stock."),
    ),
    Kind(
        "reached and hoped for",
        ("body|{co} expects to serve «5,000 customers» by 2015.",),
        ("about|{co} serves «4,200 customers».",),
        ("2011-02-03",),
    ),
    Kind(
        "loans of two sorts",
        ("body|{co} has made «1,850 loans» to small firms to date.",),
        ("body|{co} has made «1,120 loans» to farms to date.",),
    ),
)  # fmt: skip
