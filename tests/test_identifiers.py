"""What looks like a number and counts nothing; and what looks like a code and is a number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.mentions import identifiers


def found(text: str) -> list[tuple[str, str]]:
    return [(reading.kind, text[reading.start : reading.end]) for reading in identifiers.read_all(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the compound, BAY 12-3456, is safe", "BAY 12-3456"),
        ("treated with ACM901 weekly", "ACM901"),
        ("an anti-CD19 antibody", "CD19"),
        ("CD56-positive cells", "CD56"),
        ("the agent DM4 kills", "DM4"),
        ("T-DM1 is approved", "T-DM1"),
        ("the antibody huXy9-6-DM1 binds", "huXy9-6-DM1"),
        ("since COVID-19 began", "COVID-19"),
        ("the SCP-173 file", "SCP-173"),
        ("with SARS-CoV-2 infection", "SARS-CoV-2"),
        ("levels of interleukin-2 rose", "interleukin-2"),
        ("an H1N1 vaccine", "H1N1"),
        ("the G20 met", "G20"),
        ("an Airbus A320 flew", "A320"),
        ("on a Boeing 737-800", "Boeing 737-800"),
        ("a 5G network", "5G"),
        ("abstract #8017 was read", "#8017"),
        ("at 22 Ave Foch in Lyon", "22 Ave Foch"),
        ("at 7 bis, rue de la Paix", "7 bis, rue de la Paix"),
        ("from host 1.200.100.100 on", "1.200.100.100"),
        ("abstract #TPS102.", "#TPS102"),
        ("abstract number 8017 was read", "abstract number 8017"),
        ("in room E450b today", "E450b"),
        ("Poster 3 in Hall 5", "Poster 3"),
        ("trial NCT01234567 began", "NCT01234567"),
        ("U.S. Patent No. 7,123,456 covers it", "Patent No. 7,123,456"),
        ("its Form 10-K for", "10-K"),
        ("a Form 8-K filing", "8-K"),
        ("under Section 27A of", "Section 27A"),
        ("Rule 144A allows", "Rule 144A"),
        ("filed for Chapter 11 protection", "Chapter 11"),
        ("see Item 1A above", "Item 1A"),
        ("see Table 3", "Table 3"),
        ("Figure 2 shows", "Figure 2"),
        ("as Exhibit 99.1 hereto", "Exhibit 99.1"),
        ("a 401(k) plan", "401(k)"),
        ("release v2.1.3 of", "v2.1.3"),
        ("version 2.1 runs", "version 2.1"),
        ("with Python 3.11 and", "Python 3.11"),
        ("the Web 2.0 era", "Web 2.0"),
        ("(Nasdaq: ACME)", "Nasdaq: ACME"),
        ("(NYSE American: ACM)", "NYSE American: ACM"),
        ("at https://acme.example/2012/05/a?x=4, we", "https://acme.example/2012/05/a?x=4"),
        ("see www.acme.com.", "www.acme.com"),
        ("write to press-2@acme.com now", "press-2@acme.com"),
        ("830 Spring Street, Dayton", "830 Spring Street"),
        ("at Bahnhofstrasse 12, Zurich", "Bahnhofstrasse 12"),
        ("in Lindes Allé 4 in Aarhus", "Lindes Allé 4"),
        ("Dayton, OH 45402.", "45402"),
        ("Suite 320, Dayton", "Suite 320"),
        ("London SW1A 1AA", "SW1A 1AA"),
        ("the host 10.0.0.1 fell", "10.0.0.1"),
        ("ISIN US0378331005 is", "US0378331005"),
        ("certified to ISO 9001 now", "ISO 9001"),
        ("the S&P 500 rose", "S&P 500"),
        ("the Dow 30 fell", "Dow 30"),
        ("No. 1 in pumps", "No. 1"),
        ("with type 2 diabetes", "type 2"),
        ("see page 12", "page 12"),
        ("application 17/123,456 was", "17/123,456"),
        ("under subsection 66.2(5) of", "subsection 66.2(5)"),
        ("700 Block of Spring Street", "700 Block of"),
        ("a Global 2000 firm", "Global 2000"),
        ("use passcode 1234567 for", "passcode 1234567"),
        ("with Access ID 1234567 for", "Access ID 1234567"),
        ("under 15 U.S.C. § 78u-5(i)(1), which", "15 U.S.C. § 78u-5(i)(1)"),
        ("under 17 CFR 229.601.", "17 CFR 229.601"),
        ("the Pub. L. 107-204 act", "Pub. L. 107-204"),
        ("Commission File Number 0-12345", "File Number 0-12345"),
        ("the EIN 12-3456789 of", "EIN 12-3456789"),
        ("of Patent Nos. 7,123,456 and 7,654,321 are", "Patent Nos. 7,123,456 and 7,654,321"),
        ("new CUSIP number 12345J 604 now", "CUSIP number 12345J 604"),
        ("12 Spring St Ste 3B, Dayton", "Ste 3B"),
        ("the poster of Session 10A on", "Session 10A"),
        ("on the Inc. 5000 list", "Inc. 5000"),
    ],
)
def test_a_name_with_digits_is_an_identifier(text: str, name: str) -> None:
    assert ("identifier", name) in found(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Max Moe, 555-010-0199", "555-010-0199"),
        ("(555) 010-0199", "(555) 010-0199"),
        ("(555) 0100199 or", "(555) 0100199"),
        ("+1 (555) 010-0199 or", "+1 (555) 010-0199"),
        ("1-800-555-0199 toll-free", "1-800-555-0199"),
        ("555.010.0199 Office", "555.010.0199"),
        ("+49 89 1234 5678.", "+49 89 1234 5678"),
        ("call 010-0199 today", "010-0199"),
        ("press@acme.com555-010-0199", "555-010-0199"),
    ],
)
def test_a_telephone_number_is_a_phone(text: str, number: str) -> None:
    assert ("phone", number) in found(text)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Pumps leak.¹ Valves hold.", "¹"),
        ("Pumps leak.1 Valves hold.", "1"),
        ("as they follow.2,3 They", "2,3"),
        ("pumps1 leak", "1"),
        ("reaching $3 billion.[3]", "[3]"),
        ("as said.[^4]", "[^4]"),
        ("as said^2^ before", "^2^"),
        ("1. Pumps\n2. Valves", "1"),
        ("1) Pumps\n2) Valves", "2"),
        ("that are (1) safe, (2) cheap and (3) small", "3"),
        ("that are 1) safe, and 2) cheap", "2"),
        ("3.1 Terms of pumps\n3.2 Costs of pumps", "3.1"),
        ("3.1 Terms of pumps\n3.2 Costs of pumps", "3.2"),
        ("2.4.1. Terms\n\n2.4.2. Costs", "2.4.2"),
    ],
)
def test_a_mark_of_a_footnote_or_list_item_is_a_reference(text: str, mark: str) -> None:
    assert ("reference", mark) in found(text)


@pytest.mark.parametrize("sales", ["Sales (1) | 8", "sales of pumps.(1) Costs", 'all "pumps" (1) Costs'])
def test_a_number_in_brackets_is_the_mark_of_the_note_that_begins_with_it(sales: str) -> None:
    marked, unmarked = f"{sales}\n\n(1) Excludes tax.", f"{sales}\n\nIt excludes tax."

    assert (2, 0) == tuple([kind for kind, _ in found(text)].count("reference") for text in (marked, unmarked))


def test_a_loss_and_a_count_in_brackets_are_no_marks() -> None:
    text = "Five (2) pumps; 97 (2)\n\n(2) Excludes tax."

    assert [text.rindex("2")] == [reading.start for reading in identifiers.read_all(text)]


@pytest.mark.parametrize(
    "text",
    [
        "sales of USD34.6 million, EUR 15, EUR15 and US$3.5bn",
        "DM50 million, Rs50 and PS6m",
        "in FY12, Q3 2012, 1Q12, H1 2013, FY2013 and 2Q",
        "10k runners and 1.2bn pumps",
        "a $200.5million gain",
        "mid-2012, late-1990s, under-18, over-65 and pre-2010",
        "a 20-year-old, 4th, 1990s, 12-month and 90-day note",
        "7am-5pm, 12pm, 8:00 am-12:00 noon",
        "5mg, 100km, 50bps, 3x and 5ft",
        "1,500-2,000, 500-1000, 2012-13, 5-3/4, 25/53 and 10-20%",
        "June 4-8, Jan-2012 and Friday-Jun-15",
        "the Nikkei 9,000 and the Dow 12,345",
        "the level 2.5 percent and a class of 30",
        "schedule 45 minutes",
        "m², 10⁵ cells and 5 km²",
        "one 2-for-1 split, 1-in-10",
        "between 12 and 15 rooms in 3 hotels",
        "It was sold in section after 15 years.",
        "raised $5 million.17 April was warm.",
        "gmt-2 and UTC+1",
        "no 5 pumps",
        "notes 125,000",
        "sold five (5) pumps, and two (2) valves",
        "in the 1. half of May",
    ],
)
def test_a_number_a_date_or_a_unit_is_no_identifier(text: str) -> None:
    assert [] == found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ACM901 is safe. In May, ACM 901 was sold.", "ACM 901"),
        ("The compound ACM 901 is safe, and so is ACM 902.", "ACM 902"),
        ("The antibody lumotuzumab (ACM 9012) is safe.", "ACM 9012"),
        ("Lumotuzumab (ACM 9012) is safe, and ACM 301012 has begun.", "ACM 301012"),
        ("SAR3419 is safe. In May, SAR 3419 was sold.", "SAR 3419"),
        ("A trial with ACM 901 has begun. In May, ACM 901 was sold.", "ACM 901"),
    ],
)
def test_a_code_with_a_space_is_learnt_from_the_text(text: str, name: str) -> None:
    assert ("identifier", name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "SAR3419 cost SAR 3500 in May.",
        "ACM901 earned ACM 34 million.",
        "The agency bought ACM 901 pumps.",
        "EBIT 870 was more than before, and margins rose with EBIT 870.",
        "From ASCO 2011 to ASCO 2011.",
        "ACM 901 fell. ACM 901 rose.",
    ],
)
def test_what_was_not_learnt_stays_a_number(text: str) -> None:
    assert all(name.startswith(("SAR3419", "ACM901")) for _, name in found(text))


@pytest.mark.parametrize("part", ["hold", "Hold", "12 valves hold", "EUR 15 was paid"])
def test_the_numbers_beside_an_identifier_stay(part: str) -> None:
    assert [("identifier", "ACM901")] == found(f"ACM901 and {part}.")


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=40), st.text("aZ09 .,-#@:/+()[]^¹\n$%&'\"", max_size=40)))
def test_identifiers_stand_in_order_and_apart_in_any_text(text: str) -> None:
    end = 0
    for reading in identifiers.read_all(text):
        assert end <= reading.start < reading.end <= len(text)
        end = reading.end


@pytest.mark.parametrize(
    "text", ["3.1 Percent\n4.2 Percent", "3.2 Litres a head", "3.1 litres\n3.2 litres", "9.4 Up\n9.6 Up"]
)
def test_a_decimal_at_the_head_of_a_line_numbers_no_paragraph(text: str) -> None:
    assert [] == [name for kind, name in found(text) if kind == "reference"]


def test_the_marker_of_a_list_does_not_name_what_stands_before_it() -> None:
    assert [] == [name for kind, name in found("1. First item\n2. Second item\n3. Third") if kind == "identifier"]
    assert ("identifier", "note\n5") in found("See note\n5 for more.")
