"""Who bears which title."""

import pytest

from factcheck.mentions import roles

ROE = ("Jane Roe", "Chief Executive Officer")


def found(text: str) -> list[tuple[str, ...]]:
    return [reading.names for reading in roles.read_all(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "said Jane A. Roe, President and Chief Operating Officer.",
            ("Jane Roe", "President and Chief Operating Officer"),
        ),
        ("said Jane A Roe, CEO", ROE),
        ("Acme (headquarters: Leeds; CEO: Dr. Jane Roe) said", ROE),
        ("Acme senior vice-president of R&D Jane Roe said", ("Jane Roe", "Senior Vice President", "Acme")),
        ("Acme's vice president for public affairs Jane Roe said", ("Jane Roe", "Vice President", "Acme")),
        ("said Jane Roe, Acme President and CEO.", ("Jane Roe", "President and Chief Executive Officer", "Acme")),
        ("said Jane Roe, CEO and President of Acme.", ("Jane Roe", "President and Chief Executive Officer", "Acme")),
        ("said CEO Jane Roe in May", ROE),
        ("said Kite Office Administrator Jane Roe", ("Jane Roe", "Administrator", "Kite Office")),
        ("said CEO, Dr. Jane Roe", ROE),
        ("Acme CEO Jane Roe spoke", (*ROE, "Acme")),
        ("Acme's CEO, Dr. Jane Roe, spoke", (*ROE, "Acme")),
        ("said Acme CEO, Jane Roe.", (*ROE, "Acme")),
        ("Jane Roe, easyPump's CEO, spoke", (*ROE, "easyPump")),
        ("Jane Roe, CEO designate, spoke", ("Jane Roe", "Incoming Chief Executive Officer")),
        ("Jane Roe, President-elect, spoke", ("Jane Roe", "Incoming President")),
        ("Jane Roe, who is chief executive of Acme Pumps, spoke", (*ROE, "Acme Pumps")),
        ("Jane Roe succeeded Jim Fox as chief executive", ROE),
        ("Jane Roe, who followed Jim Fox as CEO in May, spoke", ROE),
        ("Jane Roe has joined the Company as CEO", ROE),
        ("Jane Roe has been appointed as permanent CEO", ROE),
        ("Jane Roe, the airline's chief executive, said so", ROE),
        ("Jane Roe joined the Company in May as CEO", ROE),
        ("Jane Roe, formerly Senior Vice President, Finance, was named CEO", ROE),
        ("Jane Roe is CEO", ROE),
        ("Jane Roe, 48, has been promoted to CEO", ROE),
        ("elected Jane Roe, 44, as new CEO", ROE),
        ("Jane Roe, who runs the mill, will take over from Jim Fox as CEO", ROE),
        ("Jérôme Özdemir, CEO", ("Jérôme Özdemir", "Chief Executive Officer")),
        ("Jane Roe will succeed Gérard Lenz as CEO", ROE),
        ("Jane Roe of Acme will be CEO", ROE),
        ("Jane Roe, formerly head of sales, becomes CEO", ROE),
        ("Jane Roe, a member of Acme's (Nasdaq: ACME) Board, will be CEO", ROE),
        ("Elizabeth (Jane) Roe, Ph.D., will be CEO", ROE),
        ("Elizabeth “Jane” Roe, CEO, spoke", ROE),
        ("Jane Roe, who is both Chairman and CEO, spoke", ("Jane Roe", "Chair and Chief Executive Officer")),
        ("named Jane Roe as its next CEO", ROE),
        ("Jane Roe, appointed CEO in May, spoke", ROE),
        ("Jane Roe is leaving as CEO", ROE),
        ("The new CEO is Jane Roe", ROE),
        ("Jane Roe, who joined the Company in May, was named CEO", ROE),
        ("Jane Roe (CEO) spoke", ROE),
        ("Jane Roe, M.D., Ph.D., Chief Medical Officer of Acme", ("Jane Roe", "Chief Medical Officer", "Acme")),
        ("former CEO Jane Roe", ("Jane Roe", "Former Chief Executive Officer")),
        ("Jane Roe as its new chief financial officer", ("Jane Roe", "Chief Financial Officer")),
        ("Jane Roe\nChief Legal and Compliance Officer", ("Jane Roe", "Chief Legal and Compliance Officer")),
        ("Jane Roe, 555-010-0199\n\nExecutive Director, Pumps", ("Jane Roe", "Executive Director")),
        ("Jane Roe, Senior Vice President and CFO", ("Jane Roe", "Senior Vice President and Chief Financial Officer")),
        ("Jane Roe, the Company's Chairman of the Board", ("Jane Roe", "Chair")),
        ("Jane Roe, Executive Chairwoman", ("Jane Roe", "Executive Chair")),
        ("President Jane Roe's pumps", ("Jane Roe", "President")),
        ("Its Managing Director is Jane Roe", ("Jane Roe", "Managing Director")),
        ("Jane Roe will remain with the firm as Managing Director", ("Jane Roe", "Managing Director")),
        ("Jane Roe, who retires in May after ten years as Chief Executive", ROE),
        ("Jane Roe, at present CEO of Acme", ("Jane Roe", "Chief Executive Officer", "Acme")),
        ("Jane Roe, until now CEO", ROE),
        ("Jane Roe steps in as CEO", ROE),
        ("Jane Roe hands over as CEO", ROE),
        ("Jane Roe, till now with Acme, becomes CEO", ROE),
        ("the appointment of Jane Roe (54) as CEO", ROE),
        ("the appointment of Jane Roe to the position of CEO", ROE),
        ("Acme has promoted Jane Roe to CEO", ROE),
        ("Acme Names Jane Roe as CEO", ROE),
        ("Acme Appoints Jane Roe Chief Executive Officer", ROE),
        ("Jane Roe assumed the role of CEO", ROE),
        ("Jane Roe will step down in May as CEO", ROE),
        ("Jane Roe joined in 1999. She has been CEO since May", ROE),
        ("Chief Executive Officer: Jane Roe\nLeeds", ROE),
        ("Jane Roe, age 61, CEO, spoke", ROE),
        ("Jane Roe has served as CEO", ROE),
        ("Jane Roe had been CEO", ROE),
        ("Jane Roe is acting as CEO", ROE),
        ("Jane Roe has agreed to become CEO", ROE),
        ("Jane Roe plans to step down as CEO", ROE),
        ("Jane Roe left as CEO", ROE),
        ("Jane Roe gives up the post of CEO", ROE),
        ("Jane Roe stays on as CEO", ROE),
        ("Jane Roe will continue to serve as CEO", ROE),
        ("Jane Roe leads Acme as CEO", ROE),
        ("Jane Roe, who moved to Acme as CEO, spoke", ROE),
        ("Jane Roe took office as CEO", ROE),
        ("Jane Roe rose to CEO", ROE),
        ("Jane Roe has been promoted from head of sales to CEO", ROE),
        ("The board made Jane Roe CEO", ROE),
        ("Acme names Jane Roe chief executive", ROE),
        ("Acme appointed Jane Roe, who comes from Contoso, CEO", ROE),
        ("Jim Fox will be succeeded as CEO by Jane Roe", ROE),
        ("Acme has a new CEO, Jane Roe.", ROE),
        ("Contacts:\nJane Roe - Chief Executive Officer - (44) 1753", ROE),
    ],
)
def test_a_person_has_a_title(text: str, names: tuple[str, ...]) -> None:
    assert [names] == found(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Jane Roe, CEO of Acme, becomes Chair of Contoso.",
            [(*ROE, "Acme"), ("Jane Roe", "Chair", "Contoso")],
        ),
        ("Jane Roe, CEO, will become Chair.", [ROE, ("Jane Roe", "Chair")]),
        ("Jane Roe, CEO, said that Jim Fox becomes Chair.", [ROE, ("Jim Fox", "Chair")]),
        ("Jane Roe, CEO, and Jim Fox, Chair, spoke.", [ROE, ("Jim Fox", "Chair")]),
        ("Acme appointed Jim Fox, and CEO Jane Roe spoke.", [ROE]),
        ("Jim Fox left Acme, as CEO Jane Roe said.", [ROE]),
        ("Acme has a new CFO, Acme Pumps said.", []),
        ("Sales rose to President levels.", []),
        ("Jim Fox wants to be CEO.", []),
    ],
)
def test_of_two_titles_or_two_persons_each_is_his(text: str, names: list[tuple[str, ...]]) -> None:
    assert names == found(text)


def test_the_span_is_that_of_the_title() -> None:
    text = "said Jane Roe, President & CEO of Acme"
    (role,) = roles.read_all(text)

    assert "President & CEO" == text[role.start : role.end]


def test_two_persons_in_one_sentence_keep_their_titles() -> None:
    assert [ROE, ("Max Moe", "Chief Financial Officer")] == found("CEO Dr. Jane Roe and CFO Max Moe will speak.")


@pytest.mark.parametrize(
    "text",
    [
        "The CEO will speak.",
        "the Office of the President said",
        "Matrix Protein, VP40 binds",
        "a member of the Board of Directors of Acme",
        "the chief executive, Acme Pumps Inc., fell",
        "Acme Corporation, CFO to be named",
        "Jane Roe President, Max Moe",
    ],
)
def test_a_title_without_a_person_is_no_role(text: str) -> None:
    assert [] == found(text)


def test_a_surname_is_that_of_the_person_who_is_named_in_full() -> None:
    text = "Jane Roe, Chair of Acme, spoke. Ms. Roe is also Treasurer. So said Roe, Chair. Mr. Fox, President, left."

    assert [("Jane Roe", "Chair", "Acme"), ("Jane Roe", "Treasurer"), ("Jane Roe", "Chair")] == found(text)
