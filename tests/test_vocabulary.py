"""The vocabulary: what a person writes is read strictly, and joins what the documents leave apart."""

from datetime import date

import pytest

from factcheck.record import Vocabulary, VocabularyError

FULL = """
fiscal_year_end = "06-30"

[[entities]]
name = "Northwind"
kind = "company"
aliases = [{ name = "Nordwind", until = 2004-08-19 }, { name = "Northwind", from = 2004-08-20 }, "Northwind Labs"]

[[measures]]
name = "compounds in the clinic"
wordings = ["compounds in clinical testing", "product candidates in trials"]
nature = "snapshot"

[[acronyms]]
short = "TAP"
long = ["Toxin Antibody Pair", { name = "Targeted Antibody Pair", from = 2010-01-01 }]

[[people]]
name = "Dana Whitlock"
aliases = ["Dana R. Whitlock"]
"""


def test_every_name_of_an_entity_means_the_entity():
    vocabulary = Vocabulary.from_toml(FULL)

    assert ["Northwind"] * 3 == [vocabulary.entity(n).name for n in ("nordwind", "Northwind", "NORTHWIND LABS")]
    assert vocabulary.entity("Fabrikam") is None
    assert "Dana Whitlock" == vocabulary.person("Dana R. Whitlock").name


def test_a_name_holds_from_its_first_day_to_its_last():
    old, new, _ = Vocabulary.from_toml(FULL).entity("Northwind").aliases

    assert (True, False) == (old.holds(date(2004, 8, 19)), old.holds(date(2004, 8, 20)))
    assert (False, True) == (new.holds(date(2004, 8, 19)), new.holds(date(2004, 8, 20)))


def test_a_measure_is_known_by_its_words_in_any_order_and_number():
    vocabulary = Vocabulary.from_toml(FULL)

    assert "compounds in the clinic" == vocabulary.measure("compound · clinical testing").name
    assert "snapshot" == vocabulary.measure("the product candidate in a trial").nature
    assert vocabulary.measure("compounds in preclinical testing") is None


def test_the_fiscal_year_ends_on_a_day():
    assert (6, 30) == Vocabulary.from_toml(FULL).fiscal_year_end


def test_an_empty_file_confirms_nothing():
    assert Vocabulary() == Vocabulary.from_toml("")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            '[[entities]]\nname = "Northwind"\nalias = ["Nordwind"]',
            "v.toml: entities 1 alias: unknown key. Known here: aliases, kind, name, part_of.",
        ),
        (
            '[[entities]]\nname = "Northwind"\naliases = [{ name = "Nordwind", form = 2004-08-20 }]',
            "v.toml: entities 1 aliases 1 form: unknown key. Known here: from, name, until.",
        ),
        (
            "entity = []",
            "v.toml: entity: unknown key. Known here: acronyms, entities, fiscal_year_end, measures, people.",
        ),
        ('[[entities]]\naliases = ["Nordwind"]', "v.toml: entities 1 name: field required."),
        (
            'fiscal_year_end = "06-31"',
            "v.toml: fiscal_year_end '06-31' is no day. Write month and day, as 06-30.",
        ),
        (
            '[[people]]\nname = "Dana"\naliases = ["D"]\n[[people]]\nname = "D"',
            "v.toml: 'D' names both 'Dana' and 'D'. A name may mean one thing only.",
        ),
        ("fiscal_year_end =", "v.toml: not TOML: Invalid value (at end of document)."),
    ],
)
def test_a_mistake_is_one_line_that_names_file_and_place(text: str, line: str):
    with pytest.raises(VocabularyError) as error:
        Vocabulary.from_toml(text, "v.toml")

    assert line == str(error.value)


def test_a_path_that_does_not_exist_is_one_line(tmp_path):
    with pytest.raises(VocabularyError) as error:
        Vocabulary.read(tmp_path / "none.toml")

    assert "\n" not in str(error.value)
    assert "none.toml" in str(error.value)


def test_a_file_that_is_no_text_is_one_line(tmp_path):
    (tmp_path / "v.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(VocabularyError, match="not UTF-8"):
        Vocabulary.read(tmp_path / "v.toml")
