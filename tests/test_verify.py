"""One sentence against documents: agrees, clashes, or not comparable, and why."""

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck import Document
from factcheck.record import Vocabulary
from factcheck.record.verdicts.verify import verify


def told(text: str, on: str | None = None, name: str = "told.txt") -> Document:
    return Document.from_text(text, name, date.fromisoformat(on) if on else None)


@pytest.mark.parametrize(
    ("outcome", "sentence", "evidence"),
    [
        ("agrees", "Northwind has 340 employees.", "Northwind has 340 employees in two towns."),
        ("clashes", "Northwind has 340 employees.", "Northwind has 390 employees in two towns."),
        ("agrees", "Northwind's net loss was $2.09 per share.", "Northwind had a net loss of $(2.09) per share."),
        ("clashes", "Northwind's net loss was $2.19 per share.", "Northwind had a net loss of $(2.09) per share."),
        ("agrees", "Northwind employs more than 300 people.", "Northwind has a staff of 340 people."),
        ("clashes", "Harbour Lights has more than 41 reviews.", "Harbour Lights was rated on 41 reviews."),
        ("agrees", "Harbour Lights has more than 40 reviews.", "Harbour Lights was rated by 41 critics."),
        ("clashes", "Northwind may earn up to $175 million.", "Northwind may earn up to $170.5 million in milestones."),
        ("agrees", "Northwind may earn up to $171 million.", "Northwind may earn up to $170.5 million in milestones."),
        ("agrees", "Northwind houses up to 40 guests.", "Northwind houses up to 30 guests in its lodge."),
        ("clashes", "Harbour Lights earned under $5 million.", "Harbour Lights grossed $5.6 million worldwide."),
        ("clashes", "Dora Lind was born after 3 May 1990.", "Dora Lind was born in Leeds on 1 May 1990."),
        ("agrees", "Dora Lind was born before 3 May 1990.", "Dora Lind was born in Leeds on 1 May 1990."),
        ("clashes", "Dora Lind was born after May 3.", "Dora Lind (born 1 May 1990) is a painter."),
        ("clashes", "Dora Lind was elected after May 3.", "Dora Lind was elected on May 1."),
        ("clashes", "Harbour Lights is rated under 6.2/10.", "Harbour Lights has an average rating of 6.4/10."),
        (
            "agrees",
            "Harbour Lights has an average rating of 4.2.",
            "It has an average rating of 4.2/10 from 180 reviews.",
        ),
        ("clashes", "Dora Lind scored more than nine goals.", "Dora Lind scored 9 goals."),
        ("agrees", "Northwind has fewer than 390 employees.", "Northwind has 340 employees who speak 410 dialects."),
        ("clashes", "Northwind signed the lease on 9 May 2016.", "On 8 May 2016, Northwind signed the lease."),
        ("clashes", "A one-year lease was signed on 9 May 2016.", "On 8 May 2016, Northwind signed a one-year lease."),
        ("agrees", "The Fair ends before 13 June 2019.", "The Fair starts on 1 June 2019 and ends on 12 June 2019."),
        ("clashes", "Northwind employs 340 people.", "It grew after 2019.Northwind employs 390 people."),
        ("clashes", "Northwind has under 300 staff.", "Northwind provides insurance with 340 staff."),
        ("agrees", "Dora Lind is richer than the 15th richest person.", "Dora Lind is the 12th richest person."),
        ("clashes", "Dora Lind is poorer than the 15th richest person.", "Dora Lind is the 12th richest person."),
        ("clashes", "Leeds had under 20 deaths.", "Leeds had most of the deaths in the country, with 66 in May."),
        ("clashes", "Northwind has won over 60 of 120 titles.", "Northwind has won 58 of 116 titles."),
        ("clashes", "Dora Lind was married from 5 May to 8 June.", "Dora Lind was married from 5 May to 9 June 2016."),
        (
            "clashes",
            "The call with Northwind is at 8:00 a.m. ET on June 4, 2013.",
            "The call with Northwind is on June 4, 2013 at 8:30 a.m. ET.",
        ),
        (
            "agrees",
            "The call with Northwind is at 8:00 a.m. ET on June 4, 2013.",
            "The call with Northwind is on June 4, 2013 at 8:00 a.m.",
        ),
        ("clashes", "Dora Lind was fired in 2016.", "The sacking of Dora Lind followed in 2017."),
        (
            "clashes",
            "As of July 2011, Harbour Lights has sold over 6 million copies.",
            "As of July 2011, it has sold 3.6 million copies.",
        ),
        ("clashes", "Harbour Lights premiered on 9 May 2016.", "The debut of Harbour Lights was on 8 May 2016."),
        ("agrees", "Larkfield beat Dover 3–1.", "Dover lost 1–3 to Larkfield in May."),
        ("clashes", "Larkfield beat Dover 3–1.", "Dover lost 2–3 to Larkfield in May."),
        ("clashes", "Larkfield won the cup by 2-0.", "Larkfield won the cup by two games to one."),
        ("agrees", "Harbour Lights was released in 1977.", "Harbour Lights is a 1977 comedy film."),
        ("clashes", "Harbour Lights was released after 1977.", "Harbour Lights is a 1976 comedy film."),
        ("clashes", "Four Pumps was released in 1980.", "She made the films Deep Red (1975) and Four Pumps (1982)."),
        ("clashes", "Dora Lind died after 2012.", "Dora Lind (3 May 1933 – 4 June 2011) was a painter."),
        ("agrees", "Dora Lind died after 2012.", "Dora Lind (3 May 1933 – 4 June 2014) was a painter."),
        ("clashes", "Dora Lind was mayor until 1999.", "Lind served as mayor from 1991 to 1998."),
        ("agrees", "Dora Lind has been mayor since 1991.", "Lind served as mayor from 1991 to 1998."),
        ("clashes", "Dora Lind won the Kent Open four times.", "Lind is a three-time champion of the Kent Open."),
        ("clashes", "Dora Lind was under 25 when she learnt to swim.", "At the age of 34, Dora Lind learnt to swim."),
        ("clashes", "Dora Lind has won fewer than two awards.", "The prize was Dora Lind's third award."),
        ("agrees", "Dora Lind has won more than two awards.", "The prize was Dora Lind's third award."),
        ("clashes", "Larkfield won the 2009 cup by 2-0.", "Larkfield won the cup in 2009 by two games to one."),
        ("agrees", "Larkfield won the 2009 cup by 2-1.", "Larkfield won the cup in 2009 by two games to one."),
        (
            "clashes",
            "The chart shows the growth of visitors to Leeds after 9 May 2016.",
            "The chart shows the growth of visitors to Leeds from 3 March 2016 to 8 May 2016.",
        ),
        (
            "clashes",
            "The further plays of Dora Lind were shown from 1990 to 1998.",
            "Dora Lind had four further plays from 1990 to 1999, and a revival was shown in 1995.",
        ),
        ("clashes", "Leeds is the largest city in Kent.", "Leeds is the third-largest city in Kent."),
        ("clashes", "Leeds is the second most populous town in Kent.", "Leeds is the most populous town in Kent."),
        ("agrees", "Leeds is the largest city in Kent.", "Leeds is the largest city in Kent, with 340 inns."),
        ("clashes", "Dora Lind is the 12th richest painter.", "Dora Lind is the 14th-richest painter."),
        ("clashes", "Leeds had 3 deaths.", "Leeds had 20 cases and no deaths."),
        ("agrees", "Leeds had fewer than 3 deaths.", "Leeds had 20 cases and no deaths."),
        ("clashes", "No one died in the Leeds fire.", "Three people died in the Leeds fire."),
        ("clashes", "Northwind does not have more than 50 shops.", "Northwind has 60 shops."),
        ("agrees", "Northwind does not have more than 50 shops.", "Northwind has 40 shops."),
        ("clashes", "Northwind does not have fewer than 50 shops.", "Northwind has 40 shops."),
        ("agrees", "Northwind does not have fewer than 50 shops.", "Northwind has 60 shops."),
        ("clashes", "Northwind does not have at least 50 shops.", "Northwind has 60 shops."),
        ("agrees", "Northwind does not have at least 50 shops.", "Northwind has 40 shops."),
        ("clashes", "Dora Lind has a salary of under $40,000 a year.", "Dora Lind has an annual salary of $45,000."),
        ("agrees", "The Linds won 38 Tour Masters 1000 titles.", "The Linds won 38 titles."),
        ("clashes", "Dora Lind averages over 20 points.", "Dora Lind averaged 18.4 points per game."),
        ("clashes", "Dora Lind is older than 40.", "Dora Lind is 36 years old."),
        ("clashes", "Dora Lind had to pay over $5,000.", "Dora Lind paid $4,000."),
        (
            "clashes",
            "Harbour Lights had a budget of over $30 million.",
            "Harbour Lights grossed $90 million worldwide on a budget of $28 million.",
        ),
        ("clashes", "Kent Bridge was first opened in 1960.", "Kent Bridge was first opened in 1962."),
        ("clashes", "Larkfield beat Dover 3–0.", "Larkfield beat Dover 2–0 and then lost 3–1 to Leeds."),
        ("clashes", "Larkfield led the league until 9 May.", "Larkfield led the league until Dover beat it on 8 May."),
        ("clashes", "Larkfield beat Dover before 8 May.", "Larkfield led the league until it beat Dover on 9 May."),
        ("clashes", "Northwind has no more than 50 shops.", "Northwind has 60 shops."),
        ("agrees", "Northwind has no more than 50 shops.", "Northwind has 40 shops."),
        ("clashes", "Leeds Tower is 120 m high.", "Leeds Tower is 140 metres tall."),
        ("agrees", "Leeds Tower is over 0.1 km high.", "Leeds Tower is 140 m tall."),
        (
            "clashes",
            "By the end of March 2020, Leeds had fewer than 300 deaths.",
            "As of 27 March 2020, 340 people have died in Leeds.",
        ),
        ("clashes", "Leeds Tower is taller than 650 ft.", "Leeds Tower has a height of 190 metres."),
        ("agrees", "Leeds Tower is taller than 650 ft.", "Leeds Tower has a height of 212 metres."),
        ("clashes", "Harbour Lights is over two hours long.", "Harbour Lights has a running time of 112 minutes."),
        ("clashes", "Leeds Hall can seat over 400 people.", "Leeds Hall has a capacity of 380."),
        ("clashes", "More than half of the voters of Kent said no.", "44% of the voters of Kent said no."),
        ("agrees", "Four Pumps reached the top 10 in Kent.", "Four Pumps reached number seven in Kent."),
        (
            "clashes",
            "Carrier Air has 67 pumps, Kent Air has 55.",
            "Pumps are owned by Carrier Air (66), Kent Air (55).",
        ),
        ("clashes", "12 ships were launched by 1911.", "The ships were laid down in 1909, and 15 launched by 1911."),
        ("clashes", "Larkfield was founded by 1890.", "Larkfield was founded in 1893."),
        ("agrees", "Larkfield was founded by 1890.", "Larkfield was founded in 1887."),
        ("agrees", "The ship was launched in 1911.", "The ship was laid down in 1909 and launched in 1911."),
        ("clashes", "More than 70 people had died in a hospital.", "64 patients died in hospital, 80 at home."),
        ("clashes", "Kent has 2 million visitors a year.", "Kent attracts 3 million visitors annually."),
        ("clashes", "Dora Lind keeps 40 sheep on a farm near the river.", "On the farm near the river are 90 sheep."),
        ("clashes", "30% of Dovers aged 25-64 rent a flat.", "Of all Dovers aged 25–64, 35% rent a flat."),
        (
            "clashes",
            "The trial enrolled 340 adults aged 60 and over.",
            "In the trial 390 adults aged 60 or more were enrolled.",
        ),
        ("clashes", "Dora Lind was in over 30 movies.", "Lind, who also paints, was in 28 films and two plays."),
        ("clashes", "The Lind Party won over 30 seats.", "The Lind Party won 27 of the 120 seats."),
        ("clashes", "Kent has fewer than 50,000 tests.", "57,820 tests were made in Kent, of which 3,214 failed."),
        ("clashes", "Dora Lind died in November.", "Dora Lind died in Leeds on 9 December 1998."),
        ("clashes", "Dora Lind became mayor in 1991.", "Dora Lind was mayor of Leeds from 1993 to 1999."),
        ("clashes", "Dora Lind was appointed director in 2011.", "Dora Lind became director in 2012."),
        ("clashes", "Dora Lind was elected mayor in 2011.", "Dora Lind has been the mayor of Leeds since 2013."),
        ("agrees", "Dora Lind left Northwind after 1998.", "Dora Lind was with Northwind from 1993 until 1999."),
        ("clashes", "The Lind Tower was built in the 14th century.", "The Lind Tower was built in the 15th century."),
        ("clashes", "Dora Oake has four children.", "In 1952 she married Carl Oake, with whom she had six children."),
    ],
)
def test_a_sentence_agrees_or_clashes_with_what_speaks_of_the_same(outcome: str, sentence: str, evidence: str):
    assert outcome == verify(sentence, told(evidence)).outcome


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Northwind has nine compounds in clinical testing.", "Northwind has six compounds in preclinical testing."),
        (
            "Northwind has nine compounds in clinical testing.",
            "Northwind expects twelve compounds in clinical testing.",
        ),
        ("Harbour Lights earned $5 million abroad.", "Harbour Lights earned $9 million worldwide."),
        ("Leeds had 12 deaths.", "Leeds had 430 cases."),
        ("Dora Lind won 3 medals.", "Dora Lind won 12 games."),
        ("Leeds is the third-largest city in Kent.", "Leeds is the second-oldest city in Kent."),
        ("Leeds is one of the largest cities in Kent.", "Leeds is the second-largest city in Kent."),
        ("Leeds had the second highest number of inns.", "Leeds had the highest number of inns per head in Kent."),
        ("Harbour Lights scored 90 % from under 58 reviews.", "It has 58 reviews and an approval rating of 22 %."),
        ("Leeds had 300 cases on 5 April 2020.", "There were 268 cases."),
        ("Harbour Lights is ranked below # 2 on the list.", "Harbour Lights is ranked # 3 on the list."),
        ("Leeds had 12 deaths on 3 May 2020.", "Leeds had 15 deaths as of 9 May 2020."),
        (
            "The film Harbour Lights has a rating of 71% from 40 reviews.",
            "The season has a rating of 12% from 9 reviews.",
        ),
        (
            "The film Harbour Lights has a rating of 71% from 40 reviews.",
            "The film has a rating of 12% from 9 reviews.",
        ),
        ("Northwind has no 340 employees.", "Northwind was never here."),
        ("Dora Lind is ranked above the 15th of the list.", "Dora Lind is ranked 12th of the list."),
        ("The wall fell before 700 BC.", "The wall fell around 760 BC."),
        ("Harbour Lights is ranked below # 2 on the list.", "Harbour Lights is ranked # 3 on the list."),
        ("Leeds had 12 deaths on 3 May 2020.", "Leeds had 15 deaths on 9 May 2020."),
        ("On 9 May 2016, Leeds signed 12 leases.", "On 8 May 2016, Leeds signed 15 leases."),
        ("NorthWind was paid $5 million in May 2008.", "NorthWind was paid an upfront fee of $12 million."),
        ("The third season has 10 episodes.", "The fourth season has 12 episodes."),
        ("Dora Lind's third album sold 2 million copies.", "Dora Lind's second album sold 3 million copies."),
        ("Super Bowl XLV was played in May 2011.", "Dover won Super Bowl LI in May 2014."),
        ("Harbour Lights is rated 40% on 90 reviews.", "Reviews for Brick Mansions are mixed: 50% on 95 reviews."),
        ("Leeds had fewer than 300 cases as of before 3 May 2020.", "Leeds had 310 cases as of 3 May 2020."),
        ("Dora Lind moved to Leeds in 1990.", "Dora Lind went to Kent in 2012."),
        ("Dora Lind has 3 children.", "Dora Lind has 12 titles."),
        ("Dora Lind is 45 years old.", "Dora Lind has been a painter for 20 years."),
        ("Dora Lind won the Kent Open in 2014.", "Dora Lind won the Dover Open in 2016."),
        ("Dora Lind directed six films.", "Dora Lind wrote eleven films."),
        ("Harbour Lights was released in 2014.", "Harbour Lights was filmed in 2013."),
        ("Larkfield beat Dover 3–1.", "Larkfield beat Margate 2–0."),
        ("Northwind has 300 staff in Kent.", "Northwind has 410 staff in Dover."),
        ("Northwind's gross margin was 45%.", "Northwind's operating margin was 12%."),
        ("Northwind's travel expenses were $12.1 million.", "Northwind's training expenses were $4.3 million."),
        ("Northwind opened 12 stores in May.", "Northwind closed 5 stores in May."),
        ("Northwind sold 20 ferries to Fabrikam.", "Northwind leased 15 ferries to Fabrikam."),
        ("The Phase 2 trial enrolled 120 patients.", "The Phase 3 trial enrolled 600 patients."),
        ("Dora Lind worked for Northwind for 3 years.", "Dora Lind lived in Leeds for 8 years."),
        ("Harbour Lights runs for 90 minutes.", "Harbour Lights has an interval of 20 minutes."),
        ("Kent has made 16,500 tests.", "There have been 17,089 tests in Dover."),
        ("Harbour Lights has 71%, 6.2/10 and 58 reviews.", "The film has 74%, 6.4/10 and 197 reviews."),
        ("Northwind was paid $5 million by Fabrikam.", "Northwind was paid $9 million by Adatum."),
        ("Northwind earned $5 million in Kent.", "Northwind spent $9 million in Kent."),
        ("The album Black Pumps has 12 songs.", "The album Red Pumps has 14 songs."),
        ("The weather is fine.", "Northwind has 340 employees."),
        ("", "Northwind has 340 employees."),
    ],
)
def test_what_may_speak_of_something_else_is_not_comparable(sentence: str, evidence: str):
    assert "not_comparable" == verify(sentence, told(evidence)).outcome


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The trial enrolled 300 patients in arm A.", "The trial enrolled 150 patients in arm B."),
        ("Class A has 30 pupils.", "Class B has 25 pupils."),
        ("Rural clients paid 4.1% more.", "Urban clients paid 1.2% more."),
        ("Total leases were $46 million at June 30, 2009.", "Total bonds were $39 million at June 30, 2009."),
        ("The Ferries division has a margin of 11.3%.", "The Pumps division has a margin of 7.9%."),
        ("Northwind paid $61 million in rent in May 2012.", "Northwind paid $17 million in tax in May 2012."),
        ("Northwind paid royalties of $3 million in 2010.", "Northwind received royalties of $5 million in 2010."),
        ("Northwind ended May with $45 million in cash.", "Northwind used $12 million in cash for ferries."),
        ("Northwind's profit was $40 million before tax.", "Northwind's profit was $31 million after tax."),
        ("Turnover was $54 million in May 2012.", "Rent was $12 million in May 2012."),
        ("The margin was 41.3% of the old rent.", "Ferry, bus and tram costs were 29.8% of the old rent."),
        ("Northwind treated 34 patients at the highest dose.", "Northwind treated 12 patients at the lowest dose."),
        ("Northwind has 88 branches in Kent.", "Northwind has 143 cash machines in Kent."),
        ("Northwind opened its first shop in 1990.", "Northwind opened its first factory in 1997."),
        ("Northwind appointed Dora Lind in 2009.", "Northwind appointed Carl Berg in 2012."),
        ("Same-store gross profit grew 4.9%.", "Same-store revenue grew 6.4%."),
        ("Four members voted for the lease.", "Two members voted against the lease."),
        ("Turnover was 54 days in Kent.", "Tram use was 12 days in Kent."),
        ("Profit per new ferry was $2,140.", "Profit per used ferry was $1,870."),
        ("Northwind sold 1,240 valves in May 2012.", "Northwind made 1,610 valves in May 2012."),
        ("The 10 mg dose reduced the pressure by 6 mm.", "The 20 mg dose reduced the pressure by 11 mm."),
        ("Adjusted EBITDA was $101 million.", "Adjusted net income was $48 million."),
        ("The fill rate was 81.2% on Danish lines.", "The fill rate was 74.9% on coastal lines."),
        ("41% of users paid with Adatum.", "27% of users paid with cash."),
        (
            "Cardol was cleared in the United States in May 2011.",
            "Cardol was cleared in the Republic of Korea in June 2012.",
        ),
        ("Net sales earned were £814 million.", "Gross booked sales were £977 million."),
        ("GAAP profit was $31.4 million.", "Non-GAAP profit was $39.9 million."),
        ("The first kiln will be lit in April 2022.", "The last kiln is to be lit in October 2022."),
        ("The club made 212 checks before the Cup.", "The club made 640 checks during the Cup."),
        ("Northwind has 420 depots.", "Northwind opened 16 depots in 2015."),
        (
            "Northwind today announced results for the quarter ended 30 June 2011.",
            "Northwind today announced results for the quarter ended 30 June 2010.",
        ),
        ("LEEDS, England, May 6, 2011 (ADATUM WIRE) --", "LEEDS, England, June 9, 2012 (ADATUM WIRE) --"),
        ("Northwind reports fourth quarter 2010 results.", "Northwind reports first quarter 2010 results."),
        (
            "On 5 May 2011 Northwind announced it leased a depot to Adatum.",
            "LEEDS, England, June 9, 2012 (ADATUM WIRE) -- Northwind today announced it leased a new depot to Adatum.",
        ),
        (
            "Northwind paid rent of $16 million for the nine-month period ended 31 March 2011, $9 million in 2010.",
            "Northwind paid rent of $11 million for the six-month period ended 31 December 2010.",
        ),
        (
            "Northwind's rent was $9 million for the fourth quarter of 2012, compared to $1 million for the same "
            "period in 2011.",
            "Northwind's rent was $5 million for the second quarter of 2013, compared to $6 million for the same "
            "period in 2012.",
        ),
        ("Northwind's ferry sales were $195 million.", "Northwind's sales were $311 million."),
        (
            "Northwind repaid $794 million in fiscal 2016.",
            "In fiscal 2018, Northwind repaid $749 million, after $107 million in 2017.",
        ),
        ("The trust hired 214 cooks last year.", "The trust has 176 vacancies for cooks."),
        ("The hall seats 5,600 guests.", "On the last night 5,470 guests were in the hall."),
        (
            "Northwind added 143,000 tariff clients in the fourth quarter.",
            "Northwind added 512,000 tariff clients in 2015.",
        ),
        ("Northwind opened 41 cafés in 2015.", "Northwind expects to open 45 to 50 cafés in 2016."),
        (
            "Northwind expects a ruling of the court on Cardol by June 14, 2023.",
            "Northwind submitted its brief on Cardol on October 14, 2022.",
        ),
    ],
)
def test_two_facts_told_in_one_pattern_are_not_comparable(one: str, other: str):
    assert "not_comparable" == verify(one, told(other)).outcome
    assert "not_comparable" == verify(other, told(one)).outcome


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Northwind's margin was 11.2% at June 30, 2009.", "At the end of the second quarter the margin was 12.1%."),
        ("The Kent depot has 340 staff.", "The Kent warehouse has 390 staff."),
        ("Northwind shipped 300 pumps in Kent.", "Northwind sales were 400 pumps in Kent."),
        ("Operational EBIT was $512 million.", "Northwind achieved an operational EBIT of $521 million."),
        ("Frankie Lind was born after 1986.", "Francisca Lind (born 5 December 1985) is a painter."),
        ("The painter Dora Lind has under 8 caps.", "At home, Dora Lind also plays for Kent, where she has 10 caps."),
        ("Northwind's R&D costs were $22 million.", "Northwind's research and development costs were $25 million."),
        ("The trust ended May with a deficit of £8.4 million.", "Larkfield's deficit for May was £9.4 million."),
        ("The KFB found 812 faults.", "The Kent Ferry Board found 821 faults in ships."),
        ("Northwind's fill rate was 86.3%.", "This brought a fill rate increase of 1.1 percentage points to 83.6%."),
        ("Northwind had $45 million in cash.", "Strong Balance Sheet With $54 Million in Cash"),
        (
            "Northwind sales rose 12% to $796 million.",
            "Northwind sales of $769 million increased 12% compared to $687 million.",
        ),
        ("Will Lind was nominated for two prizes.", "He was nominated for three prizes, for acting and writing."),
        ("Dover Fair opens on 4 October 2010.", "Dover Fair will open on 14 October 2010 with 120 stalls."),
        ("Harbour Lights was released on 3 May 2016.", "Harbour Lights will be released on 5 May 2016."),
        ("Dora Lind has under 19 million fans.", "On Monday Carl Berg has seen that she has 21 million fans."),
        (
            "Northwind received an upfront payment of $15 million from Kestler Pharma in April 2010.",
            "In April 2010, Kestler Pharma paid Northwind $25 million upfront.",
        ),
    ],
)
def test_one_fact_told_otherwise_clashes(sentence: str, evidence: str):
    assert "clashes" == verify(sentence, told(evidence)).outcome


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        ("clashes", "Northwind's net income was $24.2 million in the second quarter of 2024."),
        ("agrees", "Northwind's net income was $22.4 million in the second quarter."),
        ("not_comparable", "Northwind's net income was $24.2 million in the first quarter of 2024."),
        ("not_comparable", "Northwind's net income was $24.2 million in July 2023."),
    ],
)
def test_what_a_release_tells_without_a_time_is_of_the_last_period_that_was_over(outcome: str, sentence: str):
    release = told("Northwind tells how it did.\n\nIt earned a net income of $22.4 million.", "2024-08-06")

    assert outcome == verify(sentence, release).outcome


def test_a_fiscal_quarter_of_no_known_year_can_be_of_any():
    evidence = told("Fiscal second quarter ticket revenue of Northwind totaled $40.2 million.", "2013-11-06")

    assert "agrees" == verify("Northwind's ticket revenue was $40.2 million, up on the prior year.", evidence).outcome
    assert "clashes" == verify("Northwind's ticket revenue was $42.7 million in 2013.", evidence).outcome


def test_a_figure_that_nothing_is_found_for_is_named_though_another_agrees():
    verdict = verify("Northwind sold four ferries for 386 francs.", told("Northwind sold four ferries."))

    assert "four here, four there; nothing there to compare 386 francs with" == verdict.why


def test_a_row_of_a_table_is_read_in_the_unit_of_its_table():
    table = (
        "Northwind results\n\n(in thousands)\n\n| | 2024 | 2023 |\n|---|---|---|\n| Net sales | 769,800 | 687,400 |\n"
    )

    assert "agrees" == verify("Northwind's net sales were 769.8 million in 2024.", told(table)).outcome


def test_a_clash_quotes_the_evidence_and_shows_the_arithmetic():
    verdict = verify("Northwind has 340 employees.", told("Northwind has 390 employees."))

    assert "340 here, 390 there" == verdict.why
    assert ["390"] == [place.text for place in verdict.evidence]
    assert "340 ≠ 390" == verdict.arithmetic


def test_figures_rounded_alike_are_shown_as_they_stand():
    verdict = verify("Northwind's dividend was $1.04 a share.", told("Northwind's dividend was $1.05 a share."))

    assert "1.04 ≠ 1.05" == verdict.arithmetic  # though 1.045 is within half a cent of both


def test_a_rounded_figure_agrees_with_the_fine_one():
    assert (
        "agrees" == verify("Harbour Lights grossed $5.6 million.", told("Harbour Lights grossed $5,612,000.")).outcome
    )


def test_a_part_is_not_held_against_its_whole():
    evidence = told("Kent had 775 cases, of which 346 were in Dover, 416 in Deal and 13 in Margate.")

    assert "agrees" == verify("Kent had more than 770 cases.", evidence).outcome
    assert "clashes" == verify("Kent had fewer than 770 cases.", evidence).outcome
    assert "clashes" == verify("Kent had fewer than 13 cases in Margate.", evidence).outcome


def test_each_figure_answers_the_one_that_it_shares_most_with():
    evidence = told("Leeds has 1,707 orders, of which 1,390 have been delivered and 1,358 remain in operation.")

    assert "agrees" == verify("Leeds delivered under 1,400 and fewer than 1,360 are in operation.", evidence).outcome


def test_each_sum_is_held_against_that_of_its_own_month():
    evidence = told("The Company earned $3 million in May 2008 beside the $400,000 NorthWind earned in June 2006.")

    assert "agrees" == verify("NorthWind earned $3 million in May 2008.", evidence).outcome
    assert "clashes" == verify("NorthWind earned $4 million in May 2008.", evidence).outcome
    assert "clashes" == verify("NorthWind earned $3 million in June 2006.", evidence).outcome


def test_the_company_is_whom_its_document_names():
    evidence = told("Northwind was founded in 1950. The Company has 340 employees.")

    assert "clashes" == verify("Northwind has 990 employees.", evidence).outcome
    assert "not_comparable" == verify("Fabrikam has 990 employees.", evidence).outcome


def test_a_firm_in_small_letters_is_whom_its_document_names():
    evidence = told("Northwind was founded in 1950. Today the firm has 340 pumps.")

    assert "clashes" == verify("Northwind has 990 pumps.", evidence).outcome


def test_a_clash_outweighs_an_agreement():
    evidence = told("Harbour Lights has a rating of 71%, based on 45 reviews.")

    assert "clashes" == verify("Harbour Lights has a rating of 71%, based on 40 reviews.", evidence).outcome


@pytest.mark.parametrize(
    ("sentence", "evidence", "why"),
    [
        (
            "In 2003 Northwind entered into an agreement with Fabrikam.",
            "In 2003 Northwind entered into an agreement with Adatum.",
            "with Fabrikam here, with Adatum there",
        ),
        (
            "Northwind received $20 million upfront from Fabrikam.",
            "Northwind received $20 million upfront from Adatum.",
            "with Fabrikam here, with Adatum there",
        ),
        (
            "The fee is $5 million per product.",
            "The fee is $5 million per target.",
            "per product here, per target there",
        ),
        ("The fee is $5 million per product.", "The fee is $5 million.", "only one side says per product"),
        (
            "Northwind had revenue of $4 million in 2010.",
            "Northwind expects revenue of $4 million in 2010.",
            "a fact here, a forecast there",
        ),
        (
            "Northwind had revenue of $1.1 million in 2010.",
            "Northwind had revenue of $1.1 million in the first quarter of 2010.",
            "2010 here, January to March 2010 there",
        ),
        (
            "Harbour Lights earned $5 million abroad.",
            "Harbour Lights earned $9 million worldwide.",
            "abroad here, worldwide there",
        ),
        ("Northwind has 340 employees.", "Leeds is a town.", "no document has a figure for employees"),
        ("The weather is fine.", "Northwind has 340 employees.", "the sentence has no figure and no date"),
    ],
)
def test_what_is_not_comparable_says_which_slot_differs(sentence: str, evidence: str, why: str):
    verdict = verify(sentence, told(evidence))

    assert ("not_comparable", why) == (verdict.outcome, verdict.why)


def test_what_is_not_comparable_shows_the_nearest_evidence():
    verdict = verify("Northwind had 340 employees in June 2010.", told("Northwind has 390 employees.", "2011-06-14"))

    assert "June 2010 here, there none but the day of the document, 14 June 2011" == verdict.why
    assert ["390"] == [place.text for place in verdict.evidence]


def test_what_agrees_only_after_rounding_says_so():
    verdict = verify("Harbour Lights grossed $5.6 million.", told("Harbour Lights grossed $5,612,000."))

    assert "$5.6 million here, $5,612,000 there: they agree only after rounding" == verdict.why
    assert "5,550,000 to 5,650,000 here" in verdict.arithmetic


def test_a_bound_agrees_with_what_lies_within_it():
    verdict = verify("Northwind has more than 300 employees.", told("Northwind has 340 employees."))

    assert "more than 300 here, 340 there: one value can be in both" == verdict.arithmetic


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        ("clashes", "Northwind had treated 700 patients by May 2011."),
        ("clashes", "Northwind had treated 500 patients by July 2011."),
        ("not_comparable", "Northwind had treated 500 patients by May 2011."),
        ("not_comparable", "Northwind had treated 700 patients by July 2011."),
        ("agrees", "Northwind has treated 600 patients to date."),
    ],
)
def test_a_running_total_clashes_where_it_would_have_fallen(outcome: str, sentence: str):
    assert outcome == verify(sentence, told("Northwind has treated 600 patients to date.", "2011-06-14")).outcome


def test_each_figure_is_held_against_that_of_its_own_year():
    evidence = told("Revenue of Northwind was $3.9 million in 2010 and $3.7 million in 2009.")

    assert "agrees" == verify("Revenue of Northwind was $3.7 million in 2009.", evidence).outcome
    assert "clashes" == verify("Revenue of Northwind was $3.7 million in 2010.", evidence).outcome


def test_documents_that_disagree_are_both_quoted():
    first = told("Northwind has 340 employees.", "2011-06-14", "first.txt")
    second = told("Northwind has 390 employees.", "2011-06-14", "second.txt")
    verdict = verify("Northwind has 340 employees.", (first, second))

    assert "clashes" == verdict.outcome
    assert "the documents disagree: 390 in second.txt, 340 in first.txt" in verdict.why
    assert {"340", "390"} == {place.text for place in verdict.evidence}


def test_a_corrected_figure_counts_no_more():
    old = told("Northwind's revenue was $3.7 million in 2010.", "2011-02-14", "old.txt")
    new = told("Northwind's revenue for 2010, as restated, was $3.9 million.", "2011-06-14", "new.txt")

    assert "agrees" == verify("Northwind's revenue was $3.9 million in 2010.", (old, new)).outcome
    assert "clashes" == verify("Northwind's revenue was $3.7 million in 2010.", (old, new)).outcome


SIX = told("Northwind has six compounds in the clinic.", "2011-06-14", "2011.txt")
TEN = told("Northwind has ten compounds in clinical testing.", "2012-12-19", "2012.txt")


def test_without_a_date_a_sentence_is_held_against_the_newest_figure():
    assert "agrees" == verify("Northwind has ten compounds in the clinic.", (SIX, TEN)).outcome
    assert "clashes" == verify("Northwind has six compounds in the clinic.", (SIX, TEN)).outcome


def test_with_a_date_it_is_held_against_the_document_of_that_time():
    assert "agrees" == verify("In June 2011 Northwind had six compounds in the clinic.", (SIX, TEN)).outcome
    assert "clashes" == verify("In June 2011 Northwind had ten compounds in the clinic.", (SIX, TEN)).outcome


def test_the_order_of_the_documents_changes_nothing():
    sentence = "Northwind has nine compounds in the clinic."

    assert verify(sentence, (SIX, TEN)) == verify(sentence, (TEN, SIX))


def test_the_vocabulary_joins_two_names_of_one_company():
    names = Vocabulary.from_toml('[[entities]]\nname = "Northwind"\naliases = ["Nordwind"]')
    sentence, evidence = "Nordwind has 340 employees.", told("Northwind has 990 employees.")

    assert "not_comparable" == verify(sentence, evidence).outcome
    assert "clashes" == verify(sentence, evidence, names).outcome


PIECES = st.lists(
    st.sampled_from(
        "Northwind has had 340 12 $5 million % (31 June 2024) in the clinic , . of which 3/10 after May one".split()
    )
    | st.text(max_size=6),
    max_size=14,
).map(" ".join)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(PIECES, PIECES)
def test_any_sentence_can_be_held_against_any_text(sentence: str, text: str):
    assert verify(sentence, told(text)).outcome in ("agrees", "clashes", "not_comparable")


@settings(derandomize=True, max_examples=40, deadline=None)
@given(PIECES)
def test_no_sentence_clashes_with_itself(sentence: str):
    assert "clashes" != verify(sentence, told(sentence)).outcome


NAMES = st.sampled_from(["Northwind", "Fabrikam", "Larkfield"])
TOLD = st.sampled_from(
    [
        "{name} has {figure} employees.",
        "{name} operates {figure} plants in Kent.",
        "{name} sold {figure} pumps in 2012.",
        "{name} had revenue of ${figure} million in 2012, compared with $7 million in 2011.",
        "{name} expects to open {figure} shops by December 2014.",
        "{name} has treated {figure} patients to date.",
        "The agreement with {name} brings ${figure} million per product.",
        "On 4 June 2013, {name} had {figure} compounds in the clinic, of which 3 were wholly owned.",
        "The new hall of {name} holds {figure} people, and the old one 12.",
    ]
)
FIGURES = st.integers(min_value=20, max_value=998)
SENTENCES = st.lists(st.tuples(TOLD, NAMES, FIGURES), min_size=1, max_size=4, unique_by=lambda told: told[2])


def written(sentence: tuple[str, str, int]) -> str:
    template, name, figure = sentence
    return template.format(name=name, figure=figure)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(SENTENCES, st.data())
def test_no_sentence_clashes_with_its_own_document(sentences: list[tuple[str, str, int]], data: st.DataObject):
    document = told(" ".join(map(written, sentences)), "2013-06-14")
    sentence = data.draw(st.sampled_from(sentences))

    assert "clashes" != verify(written(sentence), document).outcome


@settings(derandomize=True, max_examples=80, deadline=None)
@given(SENTENCES, FIGURES, st.data())
def test_a_sentence_agrees_no_more_when_its_figure_is_changed(
    sentences: list[tuple[str, str, int]], other: int, data: st.DataObject
):
    document = told(" ".join(map(written, sentences)), "2013-06-14")
    template, name, figure = data.draw(st.sampled_from(sentences))
    assume(other not in {told[2] for told in sentences})
    assume("agrees" == verify(template.format(name=name, figure=figure), document).outcome)

    assert "agrees" != verify(template.format(name=name, figure=other), document).outcome


@settings(derandomize=True, max_examples=40, deadline=None)
@given(SENTENCES, SENTENCES, SENTENCES)
def test_the_order_of_documents_never_matters(
    asked: list[tuple[str, str, int]], first: list[tuple[str, str, int]], second: list[tuple[str, str, int]]
):
    one = told(" ".join(map(written, first)), "2012-06-14", "one.txt")
    two = told(" ".join(map(written, second)), "2013-06-14", "two.txt")

    assert verify(written(asked[0]), (one, two)) == verify(written(asked[0]), (two, one))


@pytest.mark.parametrize(
    ("sentence", "evidence", "day"),
    [
        # A quarter that is not over on the day of the document, and two that have one day in common.
        (
            "Northwind's net income was $24 million in the third quarter of 2021.",
            "Net income was $31 million.",
            "2021-07-28",
        ),
        (
            "Northwind earned $1.14 a share in the second quarter ended August 3, 2019.",
            "Northwind earned $1.03 a share in the third quarter ended November 2, 2019.",
            "2019-11-22",
        ),
        # A part of a year that is named only beside it.
        (
            "Northwind's net loss was $7.5 million in the same quarter of fiscal 2012.",
            "Northwind's net loss was $7.3 million in the same quarter of fiscal 2012.",
            "2013-05-08",
        ),
        # What is only compared with, or as far back as nothing was like it, is no time of a figure.
        ("Sales of Northwind fell 34.4% compared with September 2019.", "Sales of Northwind fell 32.3%.", "2022-06-06"),
        (
            "Sales of Northwind rose 0.6%, the lowest growth since May 2011.",
            "Sales of Northwind rose 0.5%.",
            "2022-09-06",
        ),
        # Up to a month, and in it; a year's sum, and one of several years.
        (
            "Through August 2023, Northwind carried 192 million passengers.",
            "Northwind carried 16.9 million passengers in August 2023.",
            "2023-09-02",
        ),
        (
            "Northwind paid fines of $88.1 million in 2017.",
            "Northwind has paid fines of $1.2 billion since 2010.",
            "2016-07-20",
        ),
        # Other things that move alike, and how much more there is than there was.
        (
            "The unemployment rate of Leeds fell to 4.3% in June 2017.",
            "Earnings growth in Leeds fell to 6.5% in June 2017.",
            "2017-07-14",
        ),
        (
            "Northwind carried 18.9 million passengers in August 2019.",
            "Northwind carried 2 million more passengers than in August 2019.",
            "2022-09-02",
        ),
        # News of the day of a document, one of many alike, another thing that was completed, and what goes on.
        (
            "On 27 September 2019, Northwind fined two canners of fruit.",
            "Today, Northwind has fined four carriers.",
            "2018-02-21",
        ),
        (
            "Northwind declared a quarterly dividend payable on September 29, 2026.",
            "Northwind declared a quarterly dividend payable on June 26, 2026.",
            "2026-05-25",
        ),
        (
            "In January 2012, Northwind completed a public offering of its shares.",
            "Northwind wants to see a driving study completed in July 2005.",
            "2006-01-10",
        ),
        (
            "Orders at Northwind's mills rose in October 2022.",
            "Orders at Northwind's mills rose in September 2022.",
            "2022-10-03",
        ),
    ],
)
def test_a_release_of_another_time_or_of_another_thing_is_not_compared(sentence: str, evidence: str, day: str):
    assert "not_comparable" == verify(sentence, told(evidence, day)).outcome


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        ("agrees", "Northwind's sales rose 5% last month."),
        ("clashes", "Northwind's sales rose 6% in May."),
        ("not_comparable", "Northwind's sales rose 6% in April."),
    ],
)
def test_a_time_that_is_not_told_in_full_is_read_on_the_day_of_the_document(outcome: str, sentence: str):
    assert outcome == verify(sentence, told("In May 2016, Northwind's sales rose 5%.", "2016-06-10")).outcome


def test_a_fiscal_quarter_of_no_year_is_held_against_any():
    evidence = told("Northwind had sales of $6 million in the fourth quarter of fiscal 2013.", "2013-09-10")

    assert (
        "not_comparable"
        == verify("In its third fiscal quarter, Northwind sold pumps for $5 million.", evidence).outcome
    )


def test_the_fiscal_year_of_a_document_is_that_of_the_sentence():
    evidence = told(
        "Northwind's fiscal year ends on June 30. Its sales were $6 million in the quarter ended March 31, 2013.",
        "2013-05-10",
    )

    assert (
        "clashes" == verify("Northwind's sales were $5 million in the third quarter of fiscal 2013.", evidence).outcome
    )


def test_what_has_another_figure_in_each_period_is_not_compared_without_a_time():
    may = told("Unemployment in Leeds fell to 5.1%.", "2016-06-10", "may.txt")
    june = told("Unemployment in Leeds fell to 4.9%.", "2016-07-10", "june.txt")
    verdict = verify("Unemployment in Leeds fell to 5.3%.", (may, june))

    assert "no time is named here, and there it is 5.1% in may.txt and 4.9% in june.txt" == verdict.why
    assert "clashes" == verify("Unemployment in Leeds fell to 5.3%.", may).outcome


def test_of_several_figures_the_reason_is_told_for_each():
    evidence = told("Northwind's sales were $5 million in 2009. Northwind had 40 pumps in 2008.", "2010-02-01")
    verdict = verify("Northwind's sales were $6 million in 2007, and it had 50 pumps.", evidence)

    assert "$6 million and $5 million: 2007 here, 2009 there; 50 and 40: 2007 here, 2008 there" == verdict.why


def test_of_two_ranges_both_ends_are_compared():
    evidence = told("Northwind expects earnings of $1.75 to $1.95 a share in 2020.")

    assert "clashes" == verify("Northwind expects earnings of $1.55 to $1.95 a share in 2020.", evidence).outcome
    assert "agrees" == verify("Northwind expects earnings of $1.75 to $1.95 a share in 2020.", evidence).outcome


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Northwind earned $924 million in the first quarter, compared with $1.2 billion in that of 2012.",
            "Northwind earned $994 million in the first quarter, compared with $1.2 billion in that of 2012.",
        ),
        (
            "Orders at Northwind fell by 34.4% compared with September 2012.",
            "Orders at Northwind fell by 32.3% compared with September 2012.",
        ),
    ],
)
def test_a_figure_clashes_where_all_beside_it_is_told_alike(sentence: str, evidence: str):
    assert "clashes" == verify(sentence, told(evidence, "2013-04-23")).outcome
