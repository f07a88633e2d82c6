"""Which stretches of a release are headline, body, quotation, list, table, boilerplate, safe harbour and the rest."""

import pytest

from factcheck.documents import Document

RELEASE = """\
FOR IMMEDIATE RELEASE

Acme Sells Its Tenth Pump

- Sale brings $2 million from Bolt Industries -

DAYTON, Ohio, May 4, 2012 (SOME WIRE) -- Acme, Inc. today announced that it sold its tenth pump.

"We are glad about it," said Jane A. Roe, M.D., President & CEO. "We expect to sell
twelve pumps by this time next year."

Dates to remember

- Friday, June 1: the sale closes at 8:00 a.m. ET
- Monday, June 4: the pump is shipped

In thousands        2012      2011
Revenue            1,050       960
Costs                800       700

Pumps are made of steel.¹

About Acme

Acme makes pumps. Six pumps are now in use.

¹Pump Letters, 2009.

This release includes forward-looking statements, protected by the Private Securities Litigation Reform Act of 1995. The
risks and uncertainties of pumps and

their valves are many. See Acme's Form 10-K for the year ended June 30, 2011.

SOURCE: Acme, Inc.

For Media:
Max Moe, 555-010-0199
"""


def read(text: str) -> Document:
    return Document.from_text(text, "release.txt")


def kinds(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(section.kind, document.words(section.span)[:20]) for section in document.sections]


def test_a_release_falls_into_its_sections() -> None:
    assert [
        ("dateline", "FOR IMMEDIATE RELEAS"),
        ("headline", "Acme Sells Its Tenth"),
        ("headline", "- Sale brings $2 mil"),
        ("dateline", "DAYTON, Ohio, May 4,"),
        ("body", "Acme, Inc. today ann"),
        ("quotation", '"We are glad about i'),
        ("body", "said Jane A. Roe, M."),
        ("quotation", '"We expect to sell\nt'),
        ("headline", "Dates to remember"),
        ("list", "- Friday, June 1: th"),
        ("table", "In thousands        "),
        ("body", "Pumps are made of st"),
        ("boilerplate", "About Acme"),
        ("boilerplate", "Acme makes pumps. Si"),
        ("footnotes", "¹Pump Letters, 2009."),
        ("safe_harbour", "This release include"),
        ("contacts", "SOURCE: Acme, Inc."),
        ("contacts", "For Media:\nMax Moe, "),
    ] == kinds(RELEASE)
    assert "Acme Sells Its Tenth Pump" == read(RELEASE).title


@pytest.mark.parametrize(
    "text",
    [
        "These statements are forward-looking statements. Actual results may differ materially. We undertake no"
        " obligation to"
        " update them, and known and unknown risks could cause delays.",
        "Safe Harbor\n\nWhat is said here about pumps may turn out otherwise, and the risk factors in our Form 10-K"
        " say why.",
        "Cautionary Note Regarding Forward-Looking Statements\nWords such as may and will tell them; risks and"
        " uncertainties abound.",
        "This release does not constitute an offer to sell pumps in any state in which it would be unlawful prior to"
        " registration.",
    ],
)
def test_a_safe_harbour_is_known_by_what_it_says(text: str) -> None:
    assert {"safe_harbour"} == {section.kind for section in read(text).sections}


def test_a_sentence_about_risk_in_the_story_is_no_safe_harbour() -> None:
    assert [("body", "The bank named risks")] == kinds(
        "The bank named risks and uncertainties, and raised the rate to 5 percent."
    )


@pytest.mark.parametrize(
    "heading",
    ["For Investors:", "Media Contact:", "Contacts", "Company, Investors and Media:", "Investor Relations Contact:"],
)
def test_a_number_below_a_heading_for_contacts_stands_in_contacts(heading: str) -> None:
    document = read(f"Acme sold ten pumps in May.\n\n{heading}\n\nMax Moe\n\n555-010-0199")

    assert "contacts" == document.sections[-1].kind


def test_a_long_paragraph_ends_the_contacts() -> None:
    letter = "We are pleased to offer $2.10 for each share of Acme. " * 6

    assert "body" == read(f"Acme sold ten pumps.\n\nMedia Contact:\n\nMax Moe\n\n{letter}").sections[-1].kind


def test_another_heading_ends_the_boilerplate() -> None:
    text = (
        "Acme sold ten.\n\nAbout Acme\n\nAcme makes pumps.\n\nConference Call\n\nThe call is at 8:00 a.m. ET on Friday."
    )

    assert ["body", "boilerplate", "boilerplate", "headline", "body"] == [kind for kind, _ in kinds(text)]


def test_an_about_line_may_be_glued_to_its_paragraph() -> None:
    assert (
        "boilerplate"
        == read("Acme sold ten pumps.\n\nAbout Acme Acme makes pumps, and six are in use.").sections[-1].kind
    )


def test_a_sentence_that_begins_with_about_is_no_boilerplate() -> None:
    assert {"body"} == {
        section.kind for section in read("About six pumps were sold.\n\nAbout half of them leak.").sections
    }


def test_a_list_right_below_its_heading_is_a_list() -> None:
    document = read("Highlights of May\n* Ten pumps were sold\n* Two leaked")

    assert ["headline", "list"] == [section.kind for section in document.sections]
    assert ["* Ten pumps were sold", "* Two leaked"] == [document.words(s.span) for s in document.sentences[1:]]


def test_prose_right_below_a_list_is_no_part_of_its_last_item() -> None:
    document = read(
        "Highlights of May\n- Sales up 3 percent\n- More buybacks planned\n"
        "Sales of pumps were $4 million in May, and those of spare parts were $1 million. Orders fell.\n"
        "- Ten pumps came back\n- Two leaked"
    )

    assert ["headline", "list", "body", "list"] == [section.kind for section in document.sections]
    assert "- More buybacks planned" == document.words(document.sentences[2].span)
    assert "- Ten pumps came back" == document.words(document.sentences[5].span)


def test_a_last_item_that_was_broken_at_its_margin_goes_on() -> None:
    document = read("- Sales of pumps were up by 3 percent\n- The largest order of the year came from\nAcme of Dayton.")

    assert "- The largest order of the year came from\nAcme of Dayton." == document.words(document.sentences[1].span)


def test_a_blank_line_inside_a_sentence_does_not_cut_it() -> None:
    document = read("The price of pumps rose to\n\nten dollars in May. It fell later.")

    assert ["The price of pumps rose to ten dollars in May.", "It fell later."] == [
        " ".join(document.words(sentence.span).split()) for sentence in document.sentences
    ]


def test_a_pipe_table_is_a_table() -> None:
    assert [("table", "| Year | Pumps |\n|--")] == kinds("| Year | Pumps |\n|---|---|\n| 2011 | 6 |\n| 2012 | 10 |")


def test_cells_that_stand_one_to_a_paragraph_are_a_table() -> None:
    document = read("Acme sold pumps.\n\nMetric\n\n2012\n\n2011\n\nRevenue\n\n$1,050\n\n$(960)\n\nIt was a good year.")

    assert ["body", "table", "body"] == [section.kind for section in document.sections]


def test_headings_in_a_row_are_headlines() -> None:
    assert ["headline"] * 3 == [kind for kind, _ in kinds("Acme Sells Pumps\n\nTen of Them\n\nHighlights of 2012")]


def quotations(text: str) -> list[tuple[str, str | None, str | None]]:
    document = read(text)
    return [
        (" ".join(document.words(section.span).split()), section.speaker, section.role)
        for section in document.sections
        if section.kind == "quotation"
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"We sold ten pumps," said Jane Roe, CEO.',
        "“We sold ten pumps,” said Jane B. Roe, Chief Executive Officer of Acme.",
        '"We sold ten pumps," said CEO Jane Roe.',
        '"We sold ten pumps," Jane Roe, Acme\'s chief executive, told investors.',
        'Jane Roe, CEO of Acme, commented, "We sold ten pumps."',
        'Dr. Jane Roe, Acme CEO, stated: "We sold ten pumps."',
        'Jane Roe, Chief Executive Officer, stated:\n\n"We sold ten pumps."',
        '"We sold ten pumps," said Jane Roe, who is chief executive of Acme.',
    ],
)
def test_a_quotation_has_its_speaker_and_role(text: str) -> None:
    (said, speaker, role) = quotations(text)[0]

    assert "We sold ten pumps" == said.strip('".,“”')
    assert ("Jane Roe", "Chief Executive Officer") == (speaker, role)


def test_a_quotation_goes_on_after_its_attribution_and_in_the_next_paragraph() -> None:
    text = (
        '"We sold ten," said Jane Roe, CEO. "We will sell more.\n\n"The market grows.\n\n"And so do we."\n\nAcme fell.'
    )

    assert [
        ('"We sold ten,"', "Jane Roe"), ('"We will sell more.', "Jane Roe"), ('"The market grows.', "Jane Roe"),
        ('"And so do we."', "Jane Roe"),
    ] == [(said, speaker) for said, speaker, _ in quotations(text)]  # fmt: skip


def test_a_surname_is_looked_up_among_those_who_spoke() -> None:
    text = '"We sold ten," said Jane Roe, CEO.\n\n"Twelve are on order," Roe continued.'

    assert ["Jane Roe", "Jane Roe"] == [speaker for _, speaker, _ in quotations(text)]


def test_the_company_speaks_without_a_name() -> None:
    assert [('"We sold ten pumps,"', None, None)] == quotations('"We sold ten pumps," the company said in a statement.')


@pytest.mark.parametrize(
    "text",
    [
        'Acme sells what it calls "smart" pumps.',
        'Acme, Inc. ("Acme" or the "Company") sold ten pumps.',
        '"A study of twelve pumps under water." (abstract #8017):',
        'The pump is 10" wide and 12" long.',
        'Jane Roe said the company sold "more than ten pumps" in May.',
    ],
)
def test_words_in_quotation_marks_are_no_quotation(text: str) -> None:
    assert [] == quotations(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The call begins at 8:00 a.m. ET on Friday.",
        "Acme, Inc. (Nasdaq: ACME) sold ten.",
        "Jane M. Roe met Dr. Poe in St. Louis.",
        "It rose to $3.5 million. ",
        "Pumps of Bolt Corp. Ltd. cost 5.5 percent more than No. 5 pumps.",
        "Visit www.acme.example for more.",
        "U.S. Treasury yields rose.",
        "WALTON, Mass., May 4, 2012 was hot.",
        "Sales rose, e.g. Ohio grew.",
        "The pump\nsold well\nin May.",
        "He met Prof. Dr. Moe vs. Poe et al. Monday.",
        "Survival was 11.0 v. 8.3 months.",
        "Net debt was c. £25 million, and ca. 300 pumps leak.",
    ],
)
def test_a_sentence_is_kept_whole(sentence: str) -> None:
    assert [sentence.strip()] == [read(sentence).words(part.span) for part in read(sentence).sentences]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Acme sold ten. It bought two.", 2),
        ("Acme filed it with the SEC. Any pump may leak.", 2),
        ("It works for Acme, Inc. The pump is sold.", 2),
        ("The call is at 8 a.m. The replay follows.", 2),
        ('"We sold ten." "We bought two."', 2),
        ("Pumps leak.¹ Valves do not.", 2),
        ("Pumps leak.1 Valves do not.", 2),
        ("Pumps leak.[1] Valves do not.", 2),
        ("Ten pumps leak! Do they? $5 million is lost.", 3),
        ("We sell pumps a, b and c. The board met.", 2),
        ("Pumps leak.\n\nValves do not.", 2),
        ("Ten pumps were sold.Acme makes more pumps.", 2),
        ("It fell in the U.S. However, it rose in the EU.", 2),
        ("Ten pumps were sold.\n|\n-\n|\nTwo were bought.", 2),
    ],
)
def test_sentences_are_parted(text: str, parts: int) -> None:
    assert parts == len(read(text).sentences)


def test_highlights_above_the_story_are_statements_of_their_own() -> None:
    text = (
        "Highlights\nMill production rose 64% to 244 tonnes while its costs fell to $906\nProduction is expected to "
        "rise again in the fourth quarter, since the Leeds mill will open\nOn track to achieve full year guidance of "
        "995 to 1,095 tonnes\nLEEDS, November 12, 2020 - Northwind today gave its results for the quarter, which are "
        "told in the table below."
    )

    assert text.splitlines() == [read(text).words(part.span) for part in read(text).sentences]


def test_a_paragraph_that_was_broken_at_its_margin_is_no_list_of_statements() -> None:
    text = (
        "The mill in Leeds sold 244 tonnes of flour to the bakers of\nYork, Selby and Hull, of which 64 tonnes went to "
        "Contoso and\nFabrikam, and it made more of it than it did in the May of\n2012, when it had sold 180 tonnes."
    )

    assert 1 == len(read(text).sentences)
