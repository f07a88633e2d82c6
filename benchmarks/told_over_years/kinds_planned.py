"""
What is to be done and what became of it, told without a figure: planned, done, put off or ended.

The form is that of `kinds`; what is marked are the words of the act.  It was written before anything read acts:
then 19 of 80 relations (24 %) were reported, and of 44 traps 13 stood in one series.
"""

from __future__ import annotations

from told_over_years.kinds import Kind

RELATIONS: tuple[Kind, ...] = (
    Kind(
        "trial to start, started",
        (
            "body|{co} «expects to initiate a Phase II trial of {drug}» in the second half of the year.",
            "body|A Phase II study of {drug} in bladder cancer is «slated to get under way around year-end».",
            'quote|"We are preparing to «take {drug} into Phase II testing» before the end of the year,"',
        ),
        (
            "body|{co} has «begun dosing patients in a Phase II trial of {drug}».",
            "body|The «first patient has been treated» in the Phase II study of {drug} in bladder cancer.",
            "headline|{co} «Initiates Phase II Trial of {drug}»",
        ),
        ("2010-03-08", "2011-01-14"),
    ),
    Kind(
        "trial to start, put off or given up",
        (
            "body|{co} «plans to begin a Phase II trial of {drug}» in the autumn.",
            "body|Enrollment of patients in a Phase II study of {drug} «will commence in the fourth quarter».",
        ),
        (
            "body|The start of the Phase II trial of {drug} «has been postponed» while the formulation is changed.",
            "body|{co} has «decided not to start» the Phase II study of {drug}.",
            "body|Because of a supply problem the Phase II trial of {drug} «will now start a year later».",
        ),
        ("2010-03-08", "2011-01-14"),
    ),
    Kind(
        "enrollment to be completed, completed",
        (
            "body|We «anticipate completing enrollment in the {drug} trial» by the summer.",
            "body|Recruitment of patients for the {drug} study «should be finished by mid-year».",
        ),
        (
            "body|The trial of {drug} «is now fully enrolled».",
            "body|{co} has «completed patient enrollment» in its study of {drug}.",
            "body|The «last patient was enrolled» in the trial of {drug} last week.",
        ),
        ("2010-03-08", "2010-08-14"),
    ),
    Kind(
        "data to come, reported",
        (
            "body|«Top-line data from the Phase III trial of {drug} are anticipated» in the third quarter.",
            "body|{co} looks forward to «reporting results of the {drug} pivotal study» around the middle of the year.",
            "body|The outcome of the {drug} trial «should be known before the end of the summer».",
        ),
        (
            "body|{co} today «reported data from its Phase III trial of {drug}».",
            "headline|{co} «Announces Positive Results for {drug}»",
            "body|«{drug} did not meet the main goal» of its pivotal study.",
        ),
        ("2010-03-08", "2010-09-14"),
    ),
    Kind(
        "application to be made, made",
        (
            "body|{co} «plans to submit a marketing application for {drug}» by year-end.",
            "body|The «filing of a Biologics License Application for {drug} is targeted» for December.",
            "body|{partner} «intends to seek approval of {drug}» later this year.",
        ),
        (
            "body|{co} «has submitted a Biologics License Application» to the FDA for {drug}.",
            "body|The «application for approval of {drug} was filed» with the authorities in January.",
            "body|{partner} «has asked the FDA to approve {drug}».",
        ),
        ("2010-03-08", "2011-02-14"),
    ),
    Kind(
        "decision awaited, taken",
        (
            "body|A «decision of the FDA on {drug} is expected» in the spring.",
            "body|{co} «awaits approval of {drug} in Europe».",
        ),
        (
            "body|The «FDA has approved {drug}» for use in adults.",
            "body|{drug} «was cleared for marketing» in Europe on Monday.",
            "body|{co} «received a complete response letter for {drug}».",
        ),
        ("2010-11-08", "2011-05-14"),
    ),
    Kind(
        "product to be launched, launched",
        (
            "body|{co} «is on track to launch {drug}» in the United States in the autumn.",
            "body|«{drug} will reach the market» before winter.",
        ),
        (
            "body|{drug} «has been available to physicians in the United States» since October.",
            "body|{co} «introduced {drug}» last month.",
            "body|The «launch of {drug} has slipped» into next year.",
        ),
        ("2010-03-08", "2010-11-14"),
    ),
    Kind(
        "purchase to be closed, closed",
        (
            "body|{co} has agreed to buy {partner}; the transaction «is expected to close in June».",
            "body|The «acquisition of {partner} should be completed by the summer», subject to clearance.",
            "body|{co} «will acquire {partner}», a maker of syringes.",
        ),
        (
            "body|{co} has «completed its acquisition of {partner}».",
            "body|«{partner} became part of {co}» on July 1.",
            "body|The «proposed purchase of {partner} was called off» after the authorities had objected.",
        ),
        ("2010-03-08", "2010-07-14"),
    ),
    Kind(
        "plant to be built, opened",
        (
            "body|{co} «will build a plant in Leeds» to make syringes; production is to start next year.",
            "body|A new syringe factory in Leeds is «due to come on stream» in the spring.",
        ),
        (
            "body|The new plant in Leeds «was opened» by the mayor.",
            "body|{co} has «started production at its syringe factory in Leeds».",
            "body|«Construction of the Leeds plant has been suspended».",
        ),
        ("2010-03-08", "2011-05-14"),
    ),
    Kind(
        "agreement to be signed, signed",
        (
            "body|{co} and {partner} «expect to sign a definitive agreement» in the coming weeks.",
            "body|{co} is in talks with {partner} and «intends to conclude a license agreement» by the summer.",
        ),
        (
            "body|{co} and {partner} «have signed the license agreement».",
            "body|{co} «entered into a definitive agreement with {partner}» last month.",
            "body|«Negotiations with {partner} have ended» without an agreement.",
        ),
        ("2010-03-08", "2010-06-14"),
    ),
    Kind(
        "post to be filled, filled",
        (
            "body|A «successor to the Chief Financial Officer will be named» by the summer.",
            "body|{co} has begun to look for a new Chief Financial Officer, whom it «hopes to appoint this year».",
        ),
        (
            "body|{co} «has appointed {person} Chief Financial Officer».",
            "body|«{person} joined {co} as Chief Financial Officer» in May.",
        ),
        ("2010-03-08", "2010-06-14"),
    ),
    Kind(
        "rights to go back, gone back",
        (
            "body|{partner} «will return the rights to {drug}» to {co}.",
            "body|The license of {partner} to {drug} «is to end in the autumn».",
        ),
        (
            "body|{co} «has regained all rights to {drug}» from {partner}.",
            "body|{partner} «has handed {drug} back» to {co}.",
        ),
        ("2010-03-08", "2010-11-14"),
    ),
)

TRAPS: tuple[Kind, ...] = (
    Kind(
        "two phases",
        ("body|{co} «expects to initiate a Phase II trial of {drug}» this year.",
         "body|{drug} «should enter Phase II testing» in the autumn."),
        ("body|{co} has «initiated a Phase III trial of {drug}».",
         "body|The «first patient was dosed in a Phase I trial of {drug}»."),
    ),
    Kind(
        "two products",
        ("body|{co} «expects to initiate a Phase II trial of {drug}» this year.",
         "body|{co} «plans to submit an application for {drug}» by year-end."),
        ("body|{co} has «initiated a Phase II trial of {other_drug}».",
         "body|{co} «submitted an application for {other_drug}»."),
    ),
    Kind(
        "two diseases",
        ("body|{co} «plans to start a Phase II trial of {drug} in psoriasis».",
         "body|A «Phase II study of {drug} in patients with psoriasis will begin» this year."),
        ("body|{co} has «started a Phase II trial of {drug} in bladder cancer».",
         "body|The «first patient with gout was treated in a Phase II study of {drug}»."),
    ),
    Kind(
        "two acts on one product",
        ("body|{co} «plans to submit a marketing application for {drug}» by year-end.",
         "body|«Data from the trial of {drug} are expected» in the summer."),
        ("body|{co} has «completed enrollment in the trial of {drug}».",
         "body|{co} has «appointed distributors for {drug}»."),
    ),
    Kind(
        "without a name",
        ("body|{co} «expects to initiate a Phase II trial of a product candidate» this year.",
         "body|{co} «plans to submit one further application» this year."),
        ("body|{co} has «initiated a Phase II trial of {drug}».",
         "body|The company «submitted an application for a tax refund»."),
    ),
    Kind(
        "two companies bought",
        ("body|The «acquisition of {partner} is expected to close in June».",
         "body|{co} «will acquire {partner}»."),
        ("body|{co} has «completed the acquisition of {other}».",
         "body|{co} «closed the sale of its animal health business»."),
    ),
    Kind(
        "two plants",
        ("body|{co} «will open a plant in Leeds» next year.",
         "body|The Leeds plant «is to start production» in the spring."),
        ("body|{co} has «opened a plant in York».",
         "body|{co} has «opened an office in Leeds»."),
    ),
    Kind(
        "two partners sign",
        ("body|{co} «expects to sign an agreement with {partner}» this year.",
         "body|{co} «hopes to conclude a license agreement with {partner}»."),
        ("body|{co} «has signed an agreement with {other}».",
         "body|{co} «entered into a supply agreement» for glass vials."),
    ),
    Kind(
        "two countries",
        ("body|{co} «plans to launch {drug} in Japan» next year.",
         "body|«Approval of {drug} in Japan is expected» in the spring."),
        ("body|{co} has «launched {drug} in Canada».",
         "body|«{drug} was approved in Brazil»."),
    ),
    Kind(
        "done before it was planned",
        ("body|{co} «completed a Phase II trial of {drug} in psoriasis» two years ago.",),
        ("body|{co} «expects to complete a Phase II trial of {drug} in asthma» next year.",
         "body|{co} «expects to complete a second Phase II trial of {drug}» in the autumn."),
    ),
    Kind(
        "two posts",
        ("body|{co} «hopes to appoint a Chief Financial Officer» this year.",),
        ("body|{co} «appointed {person} Chief Medical Officer».",
         "body|{co} «has appointed two directors»."),
    ),
    Kind(
        "two stocks of data",
        ("body|«Data from the Phase I trial of {drug} will be presented» at a meeting in June.",
         "body|«Final survival data for {drug} are expected» next year."),
        ("body|{co} «reported data from the Phase III trial of {drug}».",
         "body|{co} «presented preclinical data on {drug}» in mice."),
    ),
)  # fmt: skip
