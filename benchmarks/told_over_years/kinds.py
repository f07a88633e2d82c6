"""
The kinds of relation and of trap, as wordings: where it stands, "|", and a sentence with the place marked «so».

{co} is the issuer, {partner} and {other} are other companies, {drug} and {other_drug} products, {tech} a technology,
{person} and {other_person} people.  Days are those of the two documents; a kind with one day has one document.
"""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """The wordings of an earlier and of a later place, and the days of their documents."""

    name: str
    early: tuple[str, ...]
    late: tuple[str, ...]
    days: tuple[str, ...] = ("2010-11-08", "2012-06-14")


RELATIONS: tuple[Kind, ...] = (
    Kind(
        "count in the clinic",
        (
            "about|There are currently «six {tech} compounds» in the clinic, including three wholly owned ones.",
            "about|«Six {tech} compounds» are now in clinical testing through its own programs and those of partners.",
            "body|{co} and its partners have «six {tech} compounds» in clinical trials.",
            'quote|"We now have «six {tech} compounds» in clinical development,"',
            "body|The {tech} technology is used in «six compounds» that are in the clinic.",
        ),
        (
            "about|«Nine {tech} compounds» are in clinical testing, with three of them wholly owned by the Company.",
            "body|With this trial, there are now «nine {tech} compounds» in the clinic.",
            "headline|{co} Now Has «Nine {tech} Compounds» in Clinical Testing",
            "about|{co} and its collaborators have «nine {tech} compounds» in Phase I or later trials.",
            'quote|"With «nine {tech} compounds» in clinical trials today, we are where we want to be,"',
        ),
    ),
    Kind(
        "patients treated to date",
        (
            "body|{drug} has been administered to «more than 600 patients» to date.",
            "body|To date, «over 600 patients» have been treated with {drug}.",
            "about|The Company has treated «more than 600 patients» with {drug}.",
            'quote|"More than 600 lives: we have now dosed «over 600 patients» with {drug} so far,"',
        ),
        (
            "body|«Over 800 patients» have received {drug} to date.",
            "about|{drug} has been given to «more than 800 patients» in clinical trials to date.",
            "body|To date, {co} has treated «more than 500 patients» with {drug}.",
            "body|{drug} has been evaluated in «more than 800 patients» to date.",
        ),
    ),
    Kind(
        "employees",
        (
            "about|{co} employs «approximately 1,200 people» worldwide.",
            "about|The Company has «about 1,200 employees».",
            "body|{co} has a workforce of «1,200» and has plants on two continents.",
            "about|The Company has a staff of «around 1,200».",
        ),
        (
            "about|{co} has «1,450 employees» worldwide.",
            "body|The Company now employs «1,450 people».",
            "about|With «approximately 1,450 employees», {co} is one of the largest employers of the region.",
            "body|Its workforce numbers «1,450» people.",
        ),
    ),
    Kind(
        "signing of an agreement",
        (
            "body|{co} and {partner} entered into a collaboration agreement in «October 2008».",
            "body|The agreement with {partner} was signed in «October 2008».",
            "body|In «October 2008», {partner} entered into a collaboration agreement with {co}.",
            "about|Under the collaboration agreement signed with {partner} in «October 2008», {co} receives royalties.",
        ),
        (
            "body|{drug} is being developed under the agreement that {co} and {partner} signed in «September 2008».",
            "body|In «September 2008», {co} entered into an agreement with {partner}.",
            "body|The companies entered into the collaboration agreement in «September 2008», and {partner} leads it.",
            "body|Under the agreement with {partner}, entered into in «September 2008», milestones are payable.",
        ),
    ),
    Kind(
        "upfront payment",
        (
            "body|Under the agreement, {partner} paid {co} an upfront payment of «$20 million».",
            "body|{co} received a «$20 million» upfront payment from {partner}.",
            "body|{co} will receive «$20 million» upfront under the agreement with {partner}.",
            "body|{partner} made an upfront payment of «$20 million» to {co} at signing.",
        ),
        (
            "body|{partner} paid «$15 million» upfront when the agreement was signed.",
            "body|The Company received an upfront payment of «$15 million» from {partner} in 2010.",
            "body|{co} received «$15 million» from {partner} as an upfront payment.",
            "body|When the agreement was signed, {co} earned a «$15 million» upfront payment from {partner}.",
        ),
    ),
    Kind(
        "milestones of a product",
        (
            "body|{co} is entitled to receive up to «$170.5 million» in milestone payments per product from {partner}.",
            "body|{partner} is to pay milestones of up to «$170.5 million» for each product, plus royalties.",
            "body|Under the agreement with {partner}, {co} could receive milestone payments potentially totaling "
            "«$170.5 million» for each product.",
            "body|{co} may earn up to «$170.5 million» in milestones for each resulting product from {partner}.",
        ),
        (
            "body|Milestone payments from {partner} could total up to «$178 million» per product.",
            "body|{co} could receive milestone payments of up to «$178 million» for each product, and royalties, "
            "from {partner}.",
            "body|Under its agreement with {partner}, {co} is entitled to up to «$178 million» in milestone payments "
            "for each product.",
            "body|For each product, {co} is eligible to receive up to «$178 million» in milestone payments "
            "from {partner}.",
        ),
    ),
    Kind(
        "forecast of a count, and the count",
        (
            "body|{co} expects to have «twelve {tech} compounds» in the clinic by mid-2011.",
            'quote|"We expect «twelve {tech} compounds» to be in clinical testing by this time next year,"',
            "body|The Company anticipates that «twelve {tech} compounds» will be in the clinic by the end of 2011.",
            "body|As many as «twelve {tech} compounds» could be in the clinic in the second half of 2011.",
        ),
        (
            "about|«Nine {tech} compounds» are in clinical testing.",
            "body|There are «nine {tech} compounds» in the clinic.",
            "body|{co} and its partners have «nine {tech} compounds» in clinical testing.",
            'quote|"We have «nine {tech} compounds» in clinical trials,"',
        ),
    ),
    Kind(
        "forecast lowered in silence",
        (
            'quote|"We expect to have «twelve {tech} compounds» in the clinic by mid-2012,"',
            "body|{co} expects «twelve {tech} compounds» to be in clinical testing by the middle of 2012.",
            "body|By mid-2012, {co} expects to have «twelve compounds» with its {tech} technology in the clinic.",
            "body|«Twelve {tech} compounds» are expected to be in the clinic by mid-2012.",
        ),
        (
            "body|{co} is on track to have «as many as eleven {tech} compounds» in the clinic by mid-2012.",
            'quote|"We expect «eleven {tech} compounds» in the clinic by mid-2012,"',
            "body|The Company expects to have «eleven {tech} compounds» in clinical testing by the middle of 2012.",
            "about|«Eleven {tech} compounds» are expected to be in clinical testing by mid-2012.",
        ),
        ("2011-06-14", "2011-12-06"),
    ),
    Kind(
        "guidance changed",
        (
            "body|{co} expects its net loss for 2012 to be between «$38 million and $42 million».",
            "body|For 2012, {co} projects a net loss of «$38 million to $42 million».",
            "body|The Company's net loss is expected to be «$38-$42 million» in 2012.",
            "body|{co} reaffirms its guidance for 2012: a net loss of between «$38 million and $42 million».",
        ),
        (
            "body|{co} reaffirms its guidance of a net loss of «$45 million to $49 million» for 2012.",
            "body|For 2012, {co} now expects a net loss between «$45 million and $49 million».",
            "body|The Company's net loss in 2012 is projected to be between «$45 million and $49 million».",
            "body|{co} continues to expect a net loss of «$45-$49 million» for 2012.",
        ),
        ("2012-02-08", "2012-08-01"),
    ),
    Kind(
        "revenue guidance and actual",
        (
            "body|{co} expects revenue of «$80 million» for 2011.",
            "body|For 2011, the Company projects revenues of «$80 million».",
            "body|Revenue for 2011 is expected to be «$80 million».",
            'quote|"We continue to expect revenues of «$80 million» in 2011,"',
        ),
        (
            "body|Revenue for 2011 was «$76.2 million».",
            "body|{co} reported revenues of «$76.2 million» for 2011.",
            "body|In 2011, {co}'s revenue was «$76.2 million».",
            "headline|{co} Reports 2011 Revenue of «$76.2 Million»",
        ),
        ("2011-05-08", "2012-02-14"),
    ),
    Kind(
        "prior-year comparative",
        (
            "body|Revenues for the first quarter of 2011 were «$13.9 million».",
            "body|{co} reported revenues of «$13.9 million» for the first quarter of 2011.",
            "body|For the quarter ended March 31, 2011, revenues were «$13.9 million».",
            "body|Total revenues were «$13.9 million» for the three months ended March 31, 2011.",
        ),
        (
            "body|Revenues for the first quarter of 2012 were $16.1 million, compared to «$13.7 million» for the same "
            "quarter last year.",
            "body|Revenues rose to $16.1 million in the first quarter of 2012 from «$13.7 million» in the first "
            "quarter of 2011.",
            "body|For the quarter ended March 31, 2012, revenues were $16.1 million, compared with «$13.7 million» for "
            "the quarter ended March 31, 2011.",
            "body|{co} reported revenues of $16.1 million for the first quarter of 2012, up from «$13.7 million» for "
            "the prior-year quarter.",
        ),
        ("2011-05-04", "2012-05-03"),
    ),
    Kind(
        "cash position",
        (
            "body|{co} had «$110.3 million» in cash and cash equivalents at March 31, 2011.",
            "body|As of March 31, 2011, {co} had «$110.3 million» in cash.",
            "body|Cash and cash equivalents were «$110.3 million» as of March 31, 2011.",
            "body|{co} ended the quarter with cash of «$110.3 million».",
        ),
        (
            "body|{co} had cash and cash equivalents of «$160.9 million» at March 31, 2012.",
            "body|As of March 31, 2012, {co} had «$160.9 million» in cash and cash equivalents.",
            "body|Cash was «$160.9 million» at March 31, 2012.",
            "body|At March 31, 2012, cash and cash equivalents totaled «$160.9 million».",
        ),
        ("2011-05-04", "2012-05-03"),
    ),
    Kind(
        "shares outstanding",
        (
            "body|{co} has «67.9 million shares» outstanding.",
            "body|As of October 29, 2010, there were «67,900,000 shares» of common stock outstanding.",
            "body|The Company had about «67.9 million» shares of common stock outstanding as of October 29, 2010.",
            "body|Following the offering, {co} has «67.9 million» shares of common stock outstanding.",
        ),
        (
            "body|{co} has «76.2 million shares» of common stock outstanding.",
            "body|The Company had «76.2 million shares» outstanding as of June 1, 2012.",
            "body|As of June 1, 2012, «76,200,000 shares» of common stock were outstanding.",
            "body|There are now approximately «76.2 million» shares of common stock outstanding.",
        ),
    ),
    Kind(
        "phase of a product",
        (
            "body|{drug} is in «Phase III» testing.",
            "body|{drug} is currently being evaluated in a «Phase III» trial.",
            "about|The most advanced compound, {drug}, is in «Phase III» clinical trials.",
            "body|{partner} is advancing {drug} in «Phase III» trials.",
        ),
        (
            "about|Marketing applications for {drug} are «under review» in the US and Europe.",
            "body|{drug} is in «Phase II» testing.",
            "body|{drug} was «approved» by the FDA in May.",
            "about|{drug}, the most advanced compound, is «under regulatory review».",
        ),
    ),
    Kind(
        "title of a person",
        (
            'body|"This is an important step," commented «{person}, President and Chief Operating Officer».',
            'body|«{person}, {co} Chief Operating Officer», commented, "This is good news."',
            "body|«{person}, Chief Operating Officer of {co}», will present at the conference.",
            'body|"We are glad," said «{person}, Chief Operating Officer».',
        ),
        (
            'body|"We are proud," said «{person}, President and CEO».',
            'body|«{person}, {co} President and CEO», commented, "We look forward to the next steps."',
            'body|"It is a good day," stated «{person}, the Company\'s Chief Executive Officer».',
            "body|«{person}, President and Chief Executive Officer», will present on Tuesday.",
        ),
    ),
    Kind(
        "two chief executives",
        (
            'body|"This is an important step," commented «{other_person}, President and Chief Executive Officer».',
            'body|«{other_person}, {co} CEO», commented, "This is good news."',
            'body|"We are glad," said «{other_person}, Chief Executive Officer of {co}».',
        ),
        (
            'body|"We are proud," said «{person}, President and CEO».',
            'body|«{person}, {co} President and CEO», commented, "We look forward to the next steps."',
            'body|"It is a good day," stated «{person}, the Company\'s Chief Executive Officer».',
        ),
        ("2011-06-02", "2011-06-14"),
    ),
    Kind(
        "acronym's expansion",
        (
            "body|The compound uses {co}'s «Linked Payload Conjugate (LPC)» technology.",
            "about|{co} develops medicines with its «Linked Payload Conjugate (LPC)» technology.",
            "headline|{co} Expands Use of «Linked Payload Conjugate (LPC)» Technology",
        ),
        (
            "body|The compound was made with our «Long-acting Protein Carrier (LPC)» technology.",
            "about|The Company's «Long-acting Protein Carrier (LPC)» technology uses antibodies.",
            "body|{co}'s LPC («Long-acting Protein Carrier») technology is used by partners.",
        ),
    ),
    Kind(
        "licences taken, by ordinal",
        (
            "body|{partner} has taken «two» exclusive licenses under the 2000 agreement.",
            "body|This is the «second license» that {partner} has taken under this agreement.",
            "body|{partner} has now taken its «second» license under its agreement with {co}.",
        ),
        (
            "body|This is the «third license» that {partner} has taken under this agreement.",
            "body|{partner} has now taken its «fifth» license under the agreement with {co}.",
            "headline|{partner} Takes «Fourth» License Under Agreement with {co}",
        ),
    ),
    Kind(
        "option extended",
        (
            "body|The option agreement has a term of «three years».",
            "body|The agreement with {partner} has a «three-year» term.",
            "body|The term of the agreement is «three years», and {partner} may extend it.",
        ),
        (
            "body|The option agreement with {partner} has a term of «two years».",
            "body|The agreement with {partner} has a «two-year» term.",
            "body|The term of the agreement with {partner} is «two years».",
        ),
    ),
    Kind(
        "conference number",
        (
            "body|{co} will present at the «15th Annual» Harbor Healthcare Conference in Boston.",
            "body|The data will be reported at the «15th annual» Harbor Healthcare Conference.",
            "headline|{co} to Present at the «15th Annual» Harbor Healthcare Conference",
        ),
        (
            "body|{co} will present at the «15th Annual» Harbor Healthcare Conference in Boston.",
            "body|The data will be reported at the «16th annual» Harbor Healthcare Conference.",
            "headline|{co} to Present at the «18th Annual» Harbor Healthcare Conference",
        ),
        ("2011-05-04", "2012-05-03"),
    ),
    Kind(
        "partner list",
        (
            "about|The Company's partners include «{partner}, {other}, Bexley and Carrow».",
            "about|{tech} technology is used by partners «{partner}, {other}, Bexley and Carrow».",
            "about|{co} has partnerships with «{partner}, {other}, Bexley, and Carrow».",
        ),
        (
            "about|The Company's partners include «{partner}, {other} and Carrow».",
            "about|{co}'s partners are «{partner}, {other}, and Carrow».",
            "about|{co}'s collaborative partners include «{partner}, {other}, and Carrow».",
        ),
    ),
    Kind(
        "sites and countries",
        (
            "about|{co} operates «34 plants» in twelve countries.",
            "about|The Company has «34 manufacturing plants».",
            "about|With «34 plants», {co} serves customers worldwide.",
            "body|{co} currently runs «34» plants.",
        ),
        (
            "about|{co} operates «31 plants» in eleven countries.",
            "about|The Company has «31 manufacturing plants».",
            "body|{co} now has «31 plants».",
            "about|Today, {co} runs «31» manufacturing plants.",
        ),
    ),
    Kind(
        "founded",
        (
            "about|{co} was founded in «1981».",
            "about|Founded in «1981», {co} makes medicines.",
            "about|{co}, established in «1981», makes medicines.",
        ),
        (
            "about|{co} was founded in «1980» and has its headquarters in Waltham.",
            "about|Since its founding in «1980», {co} has made medicines.",
            "about|The Company, founded in «1980», serves patients.",
        ),
    ),
    Kind(
        "milestone date moved",
        (
            "body|{co} expects to start a Phase II trial of {drug} in the «first half of 2011».",
            "body|A Phase II trial of {drug} is expected to begin in the «first half of 2011».",
            "body|The Company plans to initiate Phase II testing of {drug} by «mid-2011».",
            'quote|"We expect to begin a Phase II trial of {drug} in the «first half of 2011»,"',
        ),
        (
            "body|{co} expects to start a Phase II trial of {drug} in the «second half of 2012».",
            "body|The Phase II trial of {drug} is expected to begin in «late 2012».",
            "body|The Company plans to initiate Phase II testing of {drug} by «the end of 2012».",
            'quote|"We will start our Phase II trial of {drug} in the «second half of 2012»,"',
        ),
        ("2010-11-08", "2011-06-14"),
    ),
    Kind(
        "fiscal year end",
        (
            "body|{co}'s fiscal year ends on «June 30».",
            "body|{co} reported results for its fiscal year ended «June 30, 2010».",
            "body|The Company today reported results for the fiscal year ended «June 30, 2010».",
        ),
        (
            "body|{co}'s fiscal year ends on «December 31».",
            "body|{co} reported results for its fiscal year ended «June 30, 2011».",
            "body|The Company today reported results for the fiscal year ended «June 30, 2011».",
        ),
    ),
    Kind(
        "policy rate",
        (
            "body|The Committee decided to keep the target range for the policy rate at «1.5 percent».",
            "body|The Board left its policy rate at «1.5 percent».",
            "headline|Bank Keeps Policy Rate at «1.5 Percent»",
            "body|The policy rate is «1.5 percent».",
        ),
        (
            "body|The Committee decided to raise the policy rate to «1.75 percent».",
            "body|The Board increased its policy rate to «1.75 percent».",
            "headline|Bank Raises Policy Rate to «1.75 Percent»",
            "body|The policy rate now stands at «1.75 percent».",
        ),
        ("2011-05-04", "2011-08-03"),
    ),
    Kind(
        "inflation forecast",
        (
            "body|The Bank expects inflation of «2.1 percent» in 2012.",
            "body|Inflation is expected to be «2.1 percent» in 2012.",
            "body|The Bank projects that inflation will average «2.1 percent» in 2012.",
            "body|In 2012, inflation is projected at «2.1 percent».",
        ),
        (
            "body|The Bank now expects inflation of «2.6 percent» in 2012.",
            "body|Inflation was «2.6 percent» in 2012.",
            "body|The Bank projects that inflation will average «2.6 percent» in 2012.",
            "body|In 2012, inflation averaged «2.6 percent».",
        ),
        ("2011-05-04", "2013-02-03"),
    ),
    Kind(
        "wholly owned count",
        (
            "about|The Company has «three wholly owned {tech} compounds» in clinical testing.",
            "about|{co} has «three wholly owned compounds» in the clinic.",
            "body|There are ten {tech} compounds in clinical testing. Of these, «three» are wholly owned by {co}.",
        ),
        (
            "about|{co} has «four wholly owned {tech} compounds» in clinical testing.",
            "about|The Company has «four wholly owned compounds» in the clinic.",
            "body|«Four wholly-owned compounds» are in clinical testing.",
        ),
    ),
    Kind(
        "renamed partner",
        (
            "body|In 2003, {co} and «Aldena» entered into a collaboration.",
            "body|{co} entered into a collaboration agreement with «Aldena» in 2003.",
            "body|The target was licensed to «Aldena» under a 2003 agreement.",
        ),
        (
            "body|In 2003, {co} and «borealis-aldena» entered into a collaboration.",
            "body|{co} entered into a collaboration agreement with «borealis-aldena» in 2003.",
            "body|«borealis-aldena» and {co} have worked together since 2003.",
        ),
    ),
    Kind(
        "targets licensed",
        (
            "body|{partner} has rights to use the {tech} technology with «four targets».",
            "body|The agreement gives {partner} the right to develop compounds for up to «four targets».",
            "body|{partner} can take exclusive licenses for «four targets» under the agreement.",
        ),
        (
            "body|{partner} has rights to use the {tech} technology with «six targets».",
            "body|The agreement gives {partner} the right to develop compounds for up to «six targets».",
            "body|Under the agreement, {partner} has the right to test the {tech} technology with «six targets».",
        ),
    ),
    Kind(
        "response rate of a trial",
        (
            "body|The objective response rate with {drug} was «25.7%».",
            "body|In the trial, {drug} had an objective response rate of «25.7%».",
            "body|«25.7%» of the patients treated with {drug} had an objective response.",
        ),
        (
            "body|The objective response rate with {drug} was «27.5%».",
            "body|{drug} achieved an objective response rate of «27.5%» in the trial.",
            "headline|{drug} Shows Objective Response Rate of «27.5%»",
        ),
    ),
    Kind(
        "cash lasts",
        (
            "body|{co} expects its cash to be sufficient to fund operations into «2013».",
            "body|The Company believes that its current cash will fund its operations through «2013».",
        ),
        (
            "body|{co} expects its cash to be sufficient to fund operations into «2012».",
            "body|The Company believes that its cash will fund operations into «the first half of 2012».",
        ),
        ("2010-11-08", "2011-06-14"),
    ),
    Kind(
        "proceeds of an offering",
        (
            "body|{co} raised net proceeds of approximately «$72.9 million» in its May 2010 public offering.",
            "body|In May 2010, the Company completed a public offering with net proceeds of «$72.9 million».",
            "body|Net proceeds from the offering in May 2010 were «$72.9 million».",
        ),
        (
            "body|The May 2010 public offering generated net proceeds of «$77.6 million».",
            "body|In May 2010, {co} received net proceeds of «$77.6 million» from a public offering.",
            "body|Net proceeds to {co} from its May 2010 offering were «$77.6 million».",
        ),
    ),
    Kind(
        "dividend",
        (
            "body|The Board declared a quarterly dividend of «$0.25» per share.",
            "body|{co} will pay a quarterly dividend of «$0.25» per share on June 30.",
            "headline|{co} Declares Quarterly Dividend of «$0.25» Per Share",
        ),
        (
            "body|The Board declared a quarterly dividend of «$0.27» per share.",
            "body|{co} announced a quarterly dividend of «$0.27» per share.",
            "body|A quarterly dividend of «$0.27» per share is payable on June 30.",
        ),
    ),
    Kind(
        "production restated",
        (
            "body|{co} produced «1.24 million tons» of steel in 2010.",
            "body|In 2010, steel production was «1.24 million tons».",
            "body|Steel production in 2010 reached «1.24 million tons».",
        ),
        (
            "body|Steel production was 1.31 million tons in 2011, compared with «1.19 million tons» in 2010.",
            "body|{co} produced 1.31 million tons of steel in 2011, up from «1.19 million tons» in 2010.",
            "body|Production of steel rose to 1.31 million tons in 2011 from «1.19 million tons» in 2010.",
        ),
        ("2011-02-04", "2012-02-03"),
    ),
    Kind(
        "growth forecast",
        (
            "body|The Bank expects the economy to grow by «2.5 percent» in 2012.",
            "body|GDP growth in 2012 is projected at «2.5 percent».",
            "body|The Bank projects GDP growth of «2.5 percent» in 2012.",
        ),
        (
            "body|The Bank now expects the economy to grow by «1.9 percent» in 2012.",
            "body|GDP growth in 2012 is now projected at «1.9 percent».",
            "body|The Bank projects that GDP will grow by «1.9 percent» in 2012.",
        ),
        ("2011-05-04", "2012-02-03"),
    ),
    Kind(
        "order backlog",
        (
            "body|The order backlog was «$340 million» at the end of March.",
            "body|{co}'s order backlog stood at «$340 million» at March 31, 2011.",
            "body|At March 31, 2011, {co} had a backlog of orders of «$340 million».",
        ),
        (
            "body|The order backlog grew to «$410 million» at the end of March.",
            "body|{co} ended the quarter with an order backlog of «$410 million».",
            "body|Order backlog at March 31, 2012 amounted to «$410 million».",
        ),
        ("2011-05-04", "2012-05-03"),
    ),
    Kind(
        "patients of a planned trial",
        (
            "body|The Phase III trial of {drug} is expected to enroll «980 patients».",
            "body|{co} plans to enroll approximately «980 patients» in the Phase III trial of {drug}.",
            "body|Approximately «980 patients» will be enrolled in the Phase III trial of {drug}.",
        ),
        (
            "body|The Phase III trial of {drug} enrolled «891 patients».",
            "body|A total of «891 patients» were enrolled in the Phase III trial of {drug}.",
            "body|{co} has enrolled «891 patients» in the Phase III trial of {drug}.",
        ),
    ),
    Kind(
        "dates of a meeting",
        (
            "body|The annual meeting of the Harbor Society takes place in Chicago, «June 3-7, 2011».",
            "body|The Harbor Society annual meeting will be held «June 3-7, 2011».",
        ),
        (
            "body|The annual meeting of the Harbor Society takes place in Chicago, «June 4-8, 2011».",
            "body|The Harbor Society annual meeting is being held «June 4-8, 2011» in Chicago.",
        ),
        ("2011-03-04", "2011-05-03"),
    ),
)

TRAPS: tuple[Kind, ...] = (
    Kind(
        "agreements with two partners",
        (
            "body|{co} is entitled to milestone payments potentially totaling «$32 million» per target from {partner}.",
            "body|Under the agreement with {partner}, {co} received an upfront payment of «$32 million».",
            "body|{co} signed the agreement with {partner} in «March 2006».",
        ),
        (
            "body|{co} is entitled to milestone payments potentially totaling «$34 million» per target from {other}.",
            "body|Under the agreement with {other}, {co} received an upfront payment of «$34 million».",
            "body|{co} signed the agreement with {other} in «April 2007».",
        ),
    ),
    Kind(
        "two agreements with one partner",
        (
            "body|Under the 2003 agreement with {partner}, milestone payments could total «$30 million» per target.",
            "body|{co} signed the collaboration agreement with {partner} in «July 2003».",
            "body|Under the 2003 collaboration agreement, {partner} paid «$12 million» upfront.",
        ),
        (
            "body|Under the 2006 option agreement with {partner}, milestone payments could total «$32 million» "
            "per target.",
            "body|{co} signed the option agreement with {partner} in «December 2006».",
            "body|Under the 2006 option agreement, {partner} paid «$2 million» upfront.",
        ),
    ),
    Kind(
        "per target and per product",
        (
            "body|{co} can receive milestones of up to «$170.5 million» per product from {partner}.",
            "body|{partner} will pay up to «$170.5 million» in milestones for each product.",
        ),
        (
            "body|{co} can receive milestones of up to «$32 million» per target from {partner}.",
            "body|{partner} will pay up to «$32 million» in milestones for each target.",
        ),
    ),
    Kind(
        "potential and received",
        (
            "body|{co} could receive up to «$170.5 million» in milestone payments from {partner}.",
            "body|Milestone payments could total «$170.5 million» per product.",
        ),
        (
            "body|{co} has received a «$2 million» milestone payment from {partner}.",
            "body|The event triggers a «$4.5 million» milestone payment to {co} from {partner}.",
        ),
    ),
    Kind(
        "presented and existing",
        (
            "body|Data on «two {tech} compounds» will be presented at the meeting.",
            "body|«Two {tech} compounds» are the subject of presentations.",
            "headline|{co} Announces Data on «Two {tech} Compounds»",
        ),
        (
            "about|There are currently «six {tech} compounds» in the clinic.",
            "about|«Six {tech} compounds» are now in clinical testing.",
        ),
        ("2011-05-26",),
    ),
    Kind(
        "forecast and present count",
        (
            'quote|"We expect «twelve {tech} compounds» in the clinic by this time next year,"',
            "body|{co} expects to have «twelve {tech} compounds» in clinical testing by mid-2012.",
        ),
        (
            "about|There are currently «six {tech} compounds» in clinical testing.",
            "about|«Six {tech} compounds» are now in the clinic.",
        ),
        ("2011-06-14",),
    ),
    Kind(
        "wholly owned and all",
        (
            "about|There are «ten {tech} compounds» in clinical testing.",
            "about|{co} and its partners have «ten {tech} compounds» in the clinic.",
        ),
        (
            "about|The Company has «three wholly owned {tech} compounds» in clinical testing.",
            "about|«Seven {tech} compounds» in clinical testing are with partners.",
        ),
    ),
    Kind(
        "phase of a trial and of a programme",
        (
            "body|Data from a «Phase I/II» study of {drug} will be presented.",
            "body|A poster will report on the «Phase I» trial of {drug} in lymphoma.",
        ),
        (
            "body|{co} is advancing {drug} into «Phase II» testing later this year.",
            "body|{drug} is expected to enter «Phase III» later this year.",
        ),
        ("2011-05-26",),
    ),
    Kind(
        "phases of two products",
        ("body|{drug} is in «Phase III» testing.", "body|{drug} is being studied in a «Phase III» trial."),
        ("body|{other_drug} is in «Phase I» testing.", "body|{other_drug} is being studied in a «Phase II» trial."),
    ),
    Kind(
        "phases in two indications",
        ("body|{drug} is in «Phase III» testing for breast cancer.",),
        ("body|{drug} is in «Phase I» testing for asthma.", "body|A «Phase I» trial of {drug} in cancer began."),
    ),
    Kind(
        "two terms of years",
        (
            "body|The option can be renewed for one additional «three-year» term.",
            "body|The option can be extended for a «two-year» term.",
        ),
        (
            "body|{partner} committed to fund research over a «five-year» period.",
            "body|The research takes place over a «four-year» period.",
        ),
    ),
    Kind(
        "fees of one agreement",
        (
            "body|{co} earned «$3.5 million» with the exercise of this option by {partner}.",
            "body|{partner} paid an exercise fee of «$3.5 million».",
        ),
        (
            "body|{partner} can renew the agreement by payment of a «$2 million» fee.",
            "body|{partner} paid an option fee of «$500,000».",
        ),
        ("2008-08-12",),
    ),
    Kind(
        "shares outstanding and weighted",
        (
            "body|As of May 1, 2012, {co} had «77.2 million shares» outstanding.",
            "body|There were «77.2 million shares» of common stock outstanding on May 1, 2012.",
        ),
        (
            "body|The loss per share is based on «76.1 million weighted average shares».",
            "body|{co} sold «6.5 million shares» in the offering.",
        ),
        ("2012-05-03",),
    ),
    Kind(
        "quarter and year",
        (
            "body|Revenues for the quarter ended June 30, 2011 were «$5.1 million».",
            "body|For the fourth quarter of 2011, revenues were «$5.1 million».",
        ),
        (
            "body|Revenues for the year ended June 30, 2011 were «$19.3 million».",
            "body|For 2011, revenues were «$19.3 million».",
        ),
        ("2011-08-03",),
    ),
    Kind(
        "the partner's people and ours",
        ("body|{partner} has «more than 100,000 employees» in 100 countries.",),
        ("about|{co} has «240 employees».", "about|The Company employs «240 people»."),
        ("2011-08-03",),
    ),
    Kind(
        "basis of earnings",
        ("body|GAAP net income was «$12.4 million» in the second quarter of 2012.",),
        (
            "body|Non-GAAP net income was «$14.1 million» in the second quarter of 2012.",
            "body|Adjusted net income was «$14.1 million» in the second quarter of 2012.",
        ),
        ("2012-08-01",),
    ),
    Kind(
        "floor and a larger figure",
        ("body|To date, «more than 600 patients» have been treated with {drug}.",),
        (
            "body|{drug} has been given to «650 patients» to date.",
            "body|To date, «almost 700 patients» have received {drug}.",
        ),
    ),
    Kind(
        "signed and effective, amended",
        ("body|{co} signed the agreement with {partner} in «October 2008».",),
        (
            "body|The agreement with {partner} was amended in «March 2010».",
            "body|The agreement with {partner} was announced in «November 2008».",
            "body|The agreement with {partner} expires in «October 2018».",
        ),
    ),
    Kind(
        "preclinical and clinical",
        ("about|«Six {tech} compounds» are in clinical testing.",),
        ("about|«Eight {tech} compounds» are in preclinical testing.",
         "body|«Four {tech} compounds» are approved."),
    ),
    Kind(
        "two people",
        ('body|"We are glad," said «Anna Whitlock, Chief Financial Officer».',),
        ('body|"We are proud," said «Paul Whitlock, Chief Medical Officer».',),
    ),
)  # fmt: skip
