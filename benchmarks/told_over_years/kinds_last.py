"""
A second set of kinds of relation and of trap, written after those of `kinds_later` had been worked on.

The form is that of `kinds`.  At the first try 126 of 203 relations (62 %) were reported and 4 of 48 traps
flagged: what a stranger may expect.
"""

from __future__ import annotations

from told_over_years.kinds import Kind

RELATIONS: tuple[Kind, ...] = (
    Kind(
        "centers of a trial",
        (
            "body|The trial of {drug} is being conducted at «35 centers» in the United States and Europe.",
            "body|«35 centers» in the United States and Europe take part in the trial of {drug}.",
            "body|Patients are being recruited for the {drug} trial at «35 sites».",
        ),
        (
            "body|The trial of {drug} was conducted at «42 centers» in the United States and Europe.",
            "body|A total of «42 centers» took part in the trial of {drug}.",
            "body|«42 sites» recruited patients for the trial of {drug}.",
        ),
    ),
    Kind(
        "tolerated dose",
        (
            "body|The maximum tolerated dose of {drug} was determined to be «235 mg».",
            "body|{co} established a maximum tolerated dose of «235 mg» for {drug}.",
        ),
        (
            "body|The maximum tolerated dose of {drug} is «207 mg».",
            "body|{drug} is given at «207 mg», its maximum tolerated dose.",
        ),
    ),
    Kind(
        "value of a collaboration",
        (
            "body|The collaboration with {partner} could be worth up to «$420 million» to {co}.",
            "headline|{co} and {partner} Sign Deal Worth Up to «$420 Million»",
            "body|In total, {co} could receive up to «$420 million» under the agreement with {partner}.",
        ),
        (
            "body|The agreement with {partner} is worth up to «$390 million» to {co}.",
            "body|{co} is eligible for up to «$390 million» in payments from {partner} under the collaboration.",
            "body|The {partner} collaboration has a potential value of up to «$390 million».",
        ),
    ),
    Kind(
        "stock bought by a partner",
        (
            "body|{partner} will buy «$30 million» of {co}'s common stock.",
            "body|As part of the deal, {partner} agreed to purchase «$30 million» of common stock.",
            "body|The deal includes an equity investment of «$30 million» by {partner}.",
        ),
        (
            "body|{partner} bought «$25 million» of the Company's common stock in 2010.",
            "body|In 2010, {partner} made an equity investment of «$25 million» in {co}.",
            "body|{partner} purchased «$25 million» of common stock when the deal was signed.",
        ),
    ),
    Kind(
        "loans of a bank",
        (
            "body|Loans grew to «$2.84 billion» at March 31, 2011.",
            "body|At March 31, 2011, {co} had loans of «$2.84 billion».",
            "body|Total loans outstanding were «$2.84 billion» at the end of March 2011.",
        ),
        (
            "body|Loans were $3.05 billion at March 31, 2012, compared with «$2.80 billion» a year earlier.",
            "body|Total loans rose to $3.05 billion at March 31, 2012 from «$2.80 billion» at March 31, 2011.",
            "body|At March 31, 2012, loans stood at $3.05 billion, up from «$2.80 billion» one year before.",
        ),
        ("2011-04-21", "2012-04-19"),
    ),
    Kind(
        "capital ratio",
        (
            "body|The Tier 1 capital ratio was «11.2%» at June 30, 2011.",
            "body|{co} ended June 2011 with a Tier 1 capital ratio of «11.2%».",
        ),
        (
            "body|The Tier 1 capital ratio stood at 11.9% at September 30, 2011, compared to «11.5%» at June 30, 2011.",
            "body|{co}'s Tier 1 capital ratio improved to 11.9% from «11.5%» at June 30, 2011.",
        ),
        ("2011-07-21", "2011-10-20"),
    ),
    Kind(
        "book value",
        (
            "body|Book value per share was «$17.30» at September 30, 2011.",
            "body|At September 30, 2011, {co} had a book value of «$17.30» per share.",
        ),
        (
            "body|Book value per share was $18.10 at December 31, 2011, compared with «$17.55» at September 30, 2011.",
            "body|Book value rose to $18.10 per share from «$17.55» per share at September 30, 2011.",
        ),
        ("2011-10-20", "2012-01-19"),
    ),
    Kind(
        "first public offering",
        (
            "body|{co} raised «$60 million» in its initial public offering in 2004.",
            "body|In 2004, {co} went public and raised «$60 million».",
            "body|The Company's initial public offering of 2004 raised «$60 million».",
        ),
        (
            "body|{co}'s initial public offering in 2004 raised «$54 million».",
            "body|The Company raised «$54 million» in its 2004 initial public offering.",
            "body|In its initial public offering of 2004, {co} took in «$54 million».",
        ),
    ),
    Kind(
        "size of a building",
        (
            "body|{co} moved into its «250,000-square-foot» headquarters in Leeds.",
            "body|The headquarters in Leeds has «250,000 square feet».",
        ),
        (
            "body|The Company's headquarters in Leeds has «230,000 square feet» of offices.",
            "body|{co} will expand its «230,000-square-foot» headquarters in Leeds.",
        ),
    ),
    Kind(
        "gold foreseen and mined",
        (
            "body|{co} expects to produce «120,000 ounces» of gold in 2011.",
            "body|Gold production for 2011 is forecast at «120,000 ounces».",
            "body|Guidance for 2011 gold production is «120,000 ounces».",
        ),
        (
            "body|{co} produced «108,000 ounces» of gold in 2011.",
            "body|Gold production in 2011 was «108,000 ounces».",
            "body|In 2011, the mines of {co} yielded «108,000 ounces» of gold.",
        ),
        ("2011-02-08", "2012-02-07"),
    ),
    Kind(
        "ore in the ground",
        (
            "body|The Brook mine has proven reserves of «2.1 million ounces».",
            "body|Proven reserves at the Brook mine are «2.1 million ounces».",
        ),
        (
            "body|The Brook mine holds proven reserves of «1.8 million ounces».",
            "body|At the Brook mine, proven reserves stand at «1.8 million ounces».",
        ),
    ),
    Kind(
        "downloads",
        (
            "body|{tech} has been downloaded more than «10 million times».",
            "body|More than «10 million copies» of {tech} have been downloaded to date.",
        ),
        (
            "body|To date, {tech} has been downloaded «9 million times».",
            "body|«9 million copies» of {tech} have been downloaded so far.",
        ),
    ),
    Kind(
        "release of a version",
        (
            "body|Version 5 of {tech} will ship in «October 2011».",
            "body|{co} plans to release version 5 of {tech} in «October 2011».",
            "body|Version 5 of {tech} is expected to be available in «October 2011».",
        ),
        (
            "body|Version 5 of {tech} will be available in «January 2012».",
            "body|{co} now plans to ship version 5 of {tech} in «January 2012».",
            "body|The release of version 5 of {tech} is now planned for «January 2012».",
        ),
        ("2011-06-14", "2011-10-20"),
    ),
    Kind(
        "price of a product",
        (
            "body|{drug} will be sold at a price of «$499».",
            "body|{drug} costs «$499».",
            "body|The list price of {drug} is «$499».",
        ),
        (
            "body|{drug} is available for «$449».",
            "body|{drug} is sold for «$449».",
            "body|{drug} has a list price of «$449».",
        ),
    ),
    Kind(
        "size of an order",
        (
            "body|{partner} has ordered «24 turbines» from {co}.",
            "headline|{partner} Orders «24 Turbines» From {co}",
            "body|{co} has received an order for «24 turbines» from {partner}.",
        ),
        (
            "body|{co} began work on the «20 turbines» that {partner} ordered.",
            "body|The order of «20 turbines» for {partner} is on schedule.",
            "body|{partner}, which ordered «20 turbines» in 2010, visited the works.",
        ),
    ),
    Kind(
        "length of a supply agreement",
        (
            "body|{co} signed a «ten-year» supply agreement with {partner}.",
            "body|The supply agreement with {partner} runs for «ten years».",
        ),
        (
            "body|Under the «twelve-year» supply agreement with {partner}, {co} ships coatings.",
            "body|The supply agreement with {partner} has a term of «twelve years».",
        ),
    ),
    Kind(
        "share of a market",
        (
            "body|{co} holds «38 percent» of the market for wound dressings.",
            "body|{co}'s share of the wound dressings market is «38 percent».",
            "about|With a market share of «38 percent», {co} leads in wound dressings.",
        ),
        (
            "body|{co} has «33 percent» of the market for wound dressings.",
            "body|Its share of the market for wound dressings was «33 percent».",
            "about|{co} leads in wound dressings with a market share of «33 percent».",
        ),
    ),
    Kind(
        "dividends in a row",
        (
            "body|This is the Company's «56th consecutive» quarterly dividend.",
            "body|The board declared its «56th consecutive» quarterly dividend.",
        ),
        (
            "body|This is the Company's «56th consecutive» quarterly dividend.",
            "body|{co} declared its «60th consecutive» quarterly dividend.",
        ),
        ("2010-11-08", "2011-02-08"),
    ),
    Kind(
        "debt told again",
        (
            "body|Total debt was «$310 million» at year-end 2010.",
            "body|At December 31, 2010, {co} had total debt of «$310 million».",
        ),
        (
            "body|Total debt fell to $280 million at March 31, 2011 from «$318 million» at December 31, 2010.",
            "body|{co} reduced its total debt to $280 million from «$318 million» at year-end 2010.",
        ),
        ("2011-02-08", "2011-05-04"),
    ),
    Kind(
        "savings hoped for",
        (
            "body|{co} expects annual cost savings of «$25 million» from the merger.",
            "body|The merger should bring cost savings of «$25 million» a year.",
            "body|Annual savings from the merger are estimated at «$25 million».",
        ),
        (
            "body|{co} now expects cost savings of «$18 million» a year from the merger.",
            "body|Annual cost savings from the merger came to «$18 million».",
            "body|The merger has brought annual cost savings of «$18 million».",
        ),
    ),
    Kind(
        "closing of a plant",
        (
            "body|{co} will close its plant in Leeds by the «end of 2011».",
            "body|The Leeds plant is to be closed by the «end of 2011».",
            "body|Closure of the Leeds plant is planned for the «end of 2011».",
        ),
        (
            "body|The Leeds plant will be closed by «mid-2012».",
            "body|{co} now plans to close the Leeds plant by «mid-2012».",
            "body|The closure of the plant in Leeds is now expected by «mid-2012».",
        ),
        ("2011-02-08", "2011-11-08"),
    ),
    Kind(
        "directors",
        (
            "body|The board of {co} has «nine directors».",
            "body|{co}'s board consists of «nine directors».",
        ),
        (
            "body|With her election, the board has «eleven directors».",
            "body|The board of {co} now consists of «eleven directors».",
        ),
    ),
    Kind(
        "engineers",
        (
            "about|{co} employs «400 engineers».",
            "body|More than «400 engineers» work at {co}.",
        ),
        (
            "about|{co} has «520 engineers» on its staff.",
            "body|Over «520 engineers» now work for {co}.",
        ),
    ),
    Kind(
        "pension payments",
        (
            "body|{co} expects to contribute «$12 million» to its pension plans in 2011.",
            "body|Pension contributions of «$12 million» are planned for 2011.",
        ),
        (
            "body|{co} contributed «$17 million» to its pension plans in 2011.",
            "body|Pension contributions were «$17 million» in 2011.",
        ),
        ("2011-02-08", "2012-02-07"),
    ),
    Kind(
        "start of a trial",
        (
            "body|{co} plans to start a Phase II trial of {drug} in the «second half of 2011».",
            "body|A Phase II trial of {drug} is scheduled to begin in the «second half of 2011».",
            "body|The Phase II trial of {drug} should begin in the «second half of 2011».",
        ),
        (
            "body|{co} started the Phase II trial of {drug} in «March 2012».",
            "body|The Phase II trial of {drug} began in «March 2012».",
            "body|In «March 2012», the first patient was treated in the Phase II trial of {drug}.",
        ),
        ("2011-02-08", "2012-04-10"),
    ),
    Kind(
        "designation by an agency",
        (
            "body|{drug} was granted orphan drug designation in «March 2009».",
            "body|In «March 2009», the FDA granted orphan drug designation to {drug}.",
        ),
        (
            "body|{drug} received orphan drug designation from the FDA in «May 2009».",
            "body|The FDA granted {drug} orphan drug status in «May 2009».",
        ),
    ),
    Kind(
        "net loss foreseen and had",
        (
            "body|{co} expects a net loss of «$30 million to $34 million» for fiscal 2011.",
            "body|For its fiscal year 2011, {co} projects a net loss of between «$30 million and $34 million».",
            "body|The Company's net loss for fiscal year 2011 is expected to be «$30 million to $34 million».",
        ),
        (
            "body|For fiscal 2011, {co} reported a net loss of «$41.2 million».",
            "body|{co}'s net loss for fiscal year 2011 was «$41.2 million».",
            "body|The net loss for the 2011 fiscal year was «$41.2 million».",
        ),
        ("2010-08-03", "2011-08-02"),
    ),
    Kind(
        "cash foreseen at the year's end",
        (
            "body|{co} expects to have cash of «$120 million» at June 30, 2012.",
            "body|Cash and marketable securities at June 30, 2012 are anticipated to be «$120 million».",
        ),
        (
            "body|{co} had «$104 million» in cash and marketable securities at June 30, 2012.",
            "body|As of June 30, 2012, {co} had cash and marketable securities of «$104 million».",
        ),
        ("2011-08-02", "2012-08-01"),
    ),
    Kind(
        "years in business",
        (
            "about|{co} was established in «1924».",
            "about|Established in «1924», {co} makes paper.",
            "about|{co} has made paper since «1924».",
        ),
        (
            "about|{co} was established in «1927».",
            "about|Since «1927», {co} has made paper.",
            "about|{co}, founded in «1927», makes paper.",
        ),
    ),
    Kind(
        "homes reached",
        (
            "about|{co}'s network passes «1.9 million homes».",
            "body|The network of {co} reaches «1.9 million homes».",
        ),
        (
            "about|{co}'s network passes «1.7 million homes».",
            "body|{co}'s network now reaches «1.7 million homes».",
        ),
    ),
    Kind(
        "satellites",
        (
            "about|{co} operates «seven satellites».",
            "body|{co} now has «seven satellites» in orbit.",
        ),
        (
            "about|{co} has a fleet of «five satellites».",
            "body|With «five satellites» in orbit, {co} serves ships at sea.",
        ),
    ),
    Kind(
        "vote on a merger",
        (
            "body|Shareholders will vote on the merger on «May 17, 2011».",
            "body|The special meeting on the merger will be held on «May 17, 2011».",
        ),
        (
            "body|The special meeting on the merger is now scheduled for «June 7, 2011».",
            "body|Shareholders will now vote on the merger on «June 7, 2011».",
        ),
        ("2011-04-08", "2011-05-10"),
    ),
)

TRAPS: tuple[Kind, ...] = (
    Kind(
        "centers and patients",
        ("body|The trial of {drug} takes place at «35 centers».",),
        ("body|The trial of {drug} includes «135 patients».",
         "body|The trial of {other_drug} takes place at «12 centers»."),
    ),
    Kind(
        "two schedules of a dose",
        ("body|Given every week, the maximum tolerated dose of {drug} was «135 mg».",),
        ("body|Given every three weeks, the maximum tolerated dose of {drug} was «235 mg».",),
        ("2011-06-03",),
    ),
    Kind(
        "upfront and equity",
        ("body|{partner} paid «$20 million» upfront.",),
        ("body|{partner} bought «$30 million» of common stock.", "body|{partner} paid «$5 million» for research."),
        ("2011-06-03", "2011-09-03"),
    ),
    Kind(
        "two ratios of capital",
        ("body|The Tier 1 capital ratio was «11.2%» at June 30, 2011.",),
        (
            "body|The total capital ratio was «12.9%» at June 30, 2011.",
            "body|The leverage ratio was «8.1%» at June 30, 2011.",
        ),
        ("2011-07-21", "2011-08-21"),
    ),
    Kind(
        "ratio of two days",
        ("body|The Tier 1 capital ratio was «11.2%» at June 30, 2011.",),
        ("body|The Tier 1 capital ratio was «11.9%» at September 30, 2011.",),
        ("2011-07-21", "2011-10-21"),
    ),
    Kind(
        "two offerings",
        ("body|{co} raised «$60 million» in its initial public offering in 2004.",),
        ("body|{co} raised «$48 million» in its follow-on offering in 2006.",),
    ),
    Kind(
        "two metals",
        ("body|{co} produced «120,000 ounces» of gold in 2011.",),
        ("body|{co} produced «1.4 million ounces» of silver in 2011.",
         "body|{co} sold «98,000 ounces» of gold in 2011."),
        ("2012-02-08", "2012-05-08"),
    ),
    Kind(
        "proven and probable",
        ("body|The Brook mine has proven reserves of «2.1 million ounces».",),
        ("body|The Brook mine has probable reserves of «1.2 million ounces».",
         "body|The Hill mine has proven reserves of «0.4 million ounces»."),
    ),
    Kind(
        "two versions",
        ("body|Version 5 of {tech} will ship in «October 2011».",),
        ("body|Version 6 of {tech} will ship in «October 2013».",),
    ),
    Kind(
        "two models",
        ("body|{drug} costs «$499».",),
        ("body|{other_drug} costs «$299».", "body|The extended warranty for {drug} costs «$49»."),
    ),
    Kind(
        "orders of two customers",
        ("body|{partner} has ordered «24 turbines» from {co}.",),
        ("body|{other} has ordered «14 turbines» from {co}.",
         "body|{co} delivered «six turbines» to {partner}."),
    ),
    Kind(
        "two agreements in length",
        ("body|{co} signed a «ten-year» supply agreement with {partner}.",),
        ("body|{co} signed a «five-year» lease in Leeds.",
         "body|{co} signed a «three-year» supply agreement with {other}."),
    ),
    Kind(
        "two markets",
        ("body|{co} holds «38 percent» of the market for wound dressings.",),
        ("body|{co} holds «21 percent» of the European market for wound dressings.",
         "body|{co} holds «12 percent» of the market for gloves."),
    ),
    Kind(
        "total and net debt",
        ("body|Total debt was «$310 million» at December 31, 2010.",),
        ("body|Net debt was «$240 million» at December 31, 2010.",
         "body|Long-term debt was «$265 million» at December 31, 2010."),
        ("2011-02-08", "2011-05-08"),
    ),
    Kind(
        "savings once and every year",
        ("body|{co} expects annual cost savings of «$25 million» from the merger.",),
        ("body|{co} expects one-time costs of «$40 million» from the merger.",
         "body|{co} expects one-time savings of «$8 million» from the merger."),
    ),
    Kind(
        "closing of two plants",
        ("body|{co} will close its plant in Leeds by the «end of 2011».",),
        ("body|{co} will close its plant in York by «mid-2012».",),
        ("2011-02-08", "2011-05-08"),
    ),
    Kind(
        "directors in all and free",
        ("body|The board of {co} has «eleven directors».",),
        ("body|The board of {co} has «eight independent directors».",
         "body|The board of {partner} has «nine directors»."),
    ),
    Kind(
        "engineers and staff",
        ("about|{co} employs «400 engineers».",),
        ("about|{co} employs «1,450 people».", "about|{co} employs «85 scientists»."),
    ),
    Kind(
        "trial begun in two stages",
        ("body|The Phase I trial of {drug} began in «May 2009».",),
        ("body|The Phase II trial of {drug} began in «March 2012».",),
    ),
    Kind(
        "net loss of two years",
        ("body|{co}'s net loss for fiscal year 2011 was «$41.2 million».",),
        (
            "body|{co}'s net loss for fiscal year 2012 was «$38.6 million».",
            "body|{co}'s operating loss for fiscal year 2011 was «$39.9 million».",
            "body|{co}'s net cash used in fiscal year 2011 was «$35.0 million».",
        ),
        ("2011-08-02", "2012-08-01"),
    ),
    Kind(
        "guidance told as the one before",
        ("body|{co} expects revenue of «$90 million» for 2011.",),
        ("body|{co} expects revenue of $80 million for 2011; its previous forecast was «$90 million».",),
        ("2011-02-02", "2011-08-01"),
    ),
    Kind(
        "basic and diluted",
        ("body|Basic earnings per share were «$0.56» for 2011.",),
        ("body|Diluted earnings per share were «$0.52» for 2011.",),
        ("2012-02-02", "2012-03-01"),
    ),
    Kind(
        "quarter and nine months",
        ("body|Research expenses were «$12.4 million» for the quarter ended March 31, 2011.",),
        ("body|Research expenses were «$36.9 million» for the nine months ended March 31, 2011.",),
        ("2011-05-02", "2011-06-01"),
    ),
    Kind(
        "a grant and a grant",
        ("body|{co} received a grant of «$2.4 million» from the state.",),
        ("body|{co} received a grant of «$1.1 million» from the European Union.",),
    ),
    Kind(
        "holders of a post, one after the other",
        ("body|{person} was named Chief Executive Officer of {co} in «May 2004».",),
        ("body|{other_person} was named Chief Executive Officer of {co} in «June 2010», when {person} retired.",),
    ),
    Kind(
        "vote and payment",
        ("body|Shareholders will vote on the merger on «May 17, 2011».",),
        ("body|Shareholders will be paid for the merger on «June 7, 2011».",
         "body|Shareholders of {partner} will vote on the merger on «June 9, 2011»."),
        ("2011-04-08", "2011-05-01"),
    ),
    Kind(
        "restated and said so",
        ("body|Revenue for 2010 was «$212.4 million».",),
        ("body|Revenue for 2010, restated for the new accounting rules, was «$205.1 million».",
         "body|Revenue for 2010, previously reported as «$212.4 million», was corrected to $205.1 million."),
        ("2011-02-03", "2012-02-02"),
    ),
    Kind(
        "homes passed and connected",
        ("about|{co}'s network passes «1.9 million homes».",),
        ("about|{co}'s network serves «640,000 homes».",),
    ),
    Kind(
        "square feet of two buildings",
        ("body|The headquarters in Leeds has «250,000 square feet».",),
        ("body|The warehouse in Leeds has «410,000 square feet».", "body|The office in York has «22,000 square feet»."),
    ),
    Kind(
        "day told and day done",
        ("body|{co} announced the sale of its mill on «March 3, 2011».",),
        ("body|{co} completed the sale of its mill on «May 31, 2011».",),
        ("2011-03-03", "2011-06-02"),
    ),
)  # fmt: skip
