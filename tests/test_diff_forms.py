"""A fact is kept though its value is told in another form, and one figure that differs is reported alone."""

from __future__ import annotations

import datetime

import pytest

import factcheck as fc

DAY = datetime.date(2021, 3, 3)


def diff(old: str, new: str, day: datetime.date | None = DAY) -> fc.Diff:
    return fc.diff(
        *(fc.Document.from_text(text, name=name, date=day) for text, name in ((old, "a.txt"), (new, "b.txt")))
    )


def told(found: fc.Diff) -> tuple[list[str], list[str], list[str], list[str]]:
    """What was kept, changed ("old > new"), dropped and added, in the words of the documents."""
    return (
        [pair.new.mention.text for pair in found.kept],
        [f"{pair.old.mention.text} > {pair.new.mention.text}" for pair in found.changed],
        [claim.mention.text for claim in found.dropped],
        [claim.mention.text for claim in found.added],
    )


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("A carrier must report a fault within 72 hours.", "Carriers have 72 hours to report it.", "72 hours"),
        (
            "Dorn must report to the board every three months.",
            "Dorn owes the board reports, 3 months apart.",
            "3 months",
        ),
        (
            "Dorn must invest £12 million by the end of 2022.",
            "Before 2022 is over, it must invest £12 million.",
            "2022",
        ),
        ("We expect loan growth of between 7% and 9%.", "Loans should grow in a range from 7% to 9%.", "7% to 9%"),
        ("The Borvex talk begins on May 4, 2021 at 10:00 a.m.", "On 4 May 2021 begins the Borvex talk.", "4 May 2021"),
    ],
)
def test_a_value_in_another_form_is_the_same_value(old: str, new: str, kept: str) -> None:
    found = told(diff(old, new))

    assert kept in found[0] and not found[1]


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("Dorn had sales of $4 million in FY20.", "In fiscal 2020 Dorn had sales of $4 million.", "fiscal 2020"),
        ("Dorn had sales of $4 million in FY20.", "In 2020 Dorn had sales of $4 million.", "2020"),
        ("Dorn's sales for Q4 FY20 were $4 million.", "Dorn's sales were $4 million in Q4 2020.", "Q4 2020"),
    ],
)
def test_a_fiscal_year_is_kept_where_its_teller_leaves_out_that_it_is_fiscal(old: str, new: str, kept: str) -> None:
    found = told(diff(old, new))

    assert (["$4 million", kept], [], [], []) == (sorted(found[0]), *found[1:])


@pytest.mark.parametrize(
    "new", ["In fiscal 2019 Dorn had sales of $4 million.", "In 2019 Dorn had sales of $4 million."]
)
def test_another_year_than_the_fiscal_one_is_not_kept(new: str) -> None:
    assert ["$4 million"] == told(diff("Dorn had sales of $4 million in FY20.", new))[0]


def test_a_limit_that_changes_is_a_change() -> None:
    found = diff("A carrier must report a fault within 72 hours.", "Carriers have 48 hours to report a fault.")

    assert ([], ["within 72 hours > 48 hours"], [], []) == told(found)


def test_an_hour_that_changes_is_a_change_though_the_day_is_the_same() -> None:
    old = "The call on the results will take place on May 4, 2021 at 10:00 a.m. ET."
    new = "On May 4, 2021 at 11:00 a.m. ET, a call on the results will take place."

    assert 1 == len(diff(old, new).changed)


def test_a_stretch_of_days_is_told_by_its_ends() -> None:
    old = "Between 1 June 2018 and 30 September 2019, Dorn reported 37 faults late."
    new = "Dorn was late with 37 faults from 1 June 2018 to 30 September 2019."

    kept, changed, dropped, added = told(diff(old, new))
    assert ("37" in kept, [], [], []) == (True, changed, dropped, added)


@pytest.mark.parametrize(
    "pointing",
    [
        "The two companies have signed an agreement.",
        "One more step is left.",
        "It was the first time in six years that Dorn grew.",
        "Dorn had sales of £9 million in that year.",
        "Dorn had sales of £9 million in the fiscal year ended June 30, 2015.",
        "Each of its mills had one poster each.",
    ],
)
def test_a_figure_that_only_points_is_neither_dropped_nor_added(pointing: str) -> None:
    fact = "On 4 May 2015 Dorn paid Hale £47 million. Dorn had sales of £9 million. For six years it had not grown."

    found = diff(fact, f"{fact} {pointing}")

    assert not {"two", "One", "one", "first", "that year", "fiscal year"} & {
        claim.mention.text for claim in found.added
    }


def test_a_state_that_is_told_in_other_words_is_not_dropped() -> None:
    old = "AB-901 is wholly owned by Dorn. CD-77 was licensed to Hale. The applications for EF-5 are under review."
    new = "Dorn owns all of AB-901. Hale took a licence to CD-77. Authorities are reviewing applications for EF-5."

    assert () == diff(old, new).dropped


def test_a_state_that_is_denied_is_dropped() -> None:
    assert 1 == len(diff("AB-901 is wholly owned by Dorn.", "Dorn no longer owns all of AB-901.").dropped)


def test_a_figure_that_was_not_understood_is_no_change_of_another() -> None:
    old = "The provision for losses was $900,000. Brokerage fees came to $14.1 million."
    new = "Brokerage fees came to $14.1 million. ($0.9 million.) The provision for storms was $700,000."

    assert not diff(old, new).changed


def test_a_second_figure_of_the_same_kind_is_no_change_of_the_first() -> None:
    old = "Brokerage fees came to $14.1 million."

    assert ["$2.2 million"] == told(diff(old, f"{old} Fees of the bank were $2.2 million."))[3]


RELEASE = """Dorn pays Hale £47 million for the right to sell Borvex

Dorn has paid Hale a fee of £47 million for the right to sell Borvex. The agreement was signed on 31 July 2019. Hale
employs 1,430 people and had revenue of £690 million in 2020.
"""
RETOLD = """Hale receives £47 million from Dorn

With revenue of £690 million in 2020 and 1,430 employees, Hale is now £47 million richer: that is the fee that Dorn has
paid it for the right to sell Borvex. They signed the agreement on July 31, 2019.
"""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("receives £47 million", "receives £43 million"),
        ("now £47 million", "now £43 million"),
        ("£690 million", "£620 million"),
        ("1,430", "1,480"),
        ("July 31, 2019", "July 31, 2014"),
    ],
)
def test_one_figure_that_differs_is_reported_alone(right: str, wrong: str) -> None:
    found = diff(RELEASE, RETOLD.replace(right, wrong))

    assert (0, 1, 0, 0) == (
        len(diff(RELEASE, RETOLD).changed),
        len(found.changed),
        len(found.dropped),
        len(found.added),
    )
    assert found.changed[0].new.mention.text in wrong


def test_a_retelling_adds_and_drops_nothing() -> None:
    found = diff(RELEASE, RETOLD)

    assert ([], [], []) == told(found)[1:]


def test_the_last_year_that_both_have_left_is_the_same_year_told_otherwise() -> None:
    old = "Hale took the licences under a 2000 agreement. Dorn has 1,430 employees and sales of £690 million."
    new = "With 1,430 employees, Dorn has sales of £690 million. The agreement on licences is of 2004."

    assert (["2000 > 2004"], [], []) == told(diff(old, new))[1:]


def test_a_session_from_eight_to_noon_begins_at_eight() -> None:
    old = "Dorn will hold its poster session on Borvex on May 4, 2021, from 8:00 am to noon ET."
    new = "On May 4, 2021, from eight o'clock until noon, Dorn will hold the poster session on Borvex."

    assert ([], []) == told(diff(old, new))[1:3]


def test_a_rank_is_kept_as_an_ordinal_of_other_words() -> None:
    old = "Aldano is the seventh largest maker of pumps in the world. It has 1,430 employees."
    new = "Seventh-largest pump maker\n\nWith its 1,430 employees, Aldano is a maker of pumps."

    assert ([], [], []) == told(diff(old, new))[1:]


def test_a_range_is_told_by_its_least_and_its_most() -> None:
    old = "Dorn may earn between $21.5 million and $30 million from each mill, depending on its size."
    new = "From each mill Dorn may earn $21.5 million at the least and $30 million at the most, as its size has it."

    assert ([], [], []) == told(diff(old, new))[1:]


def test_a_weekday_points_to_the_one_date_that_falls_on_it() -> None:
    old = "The Borvex talk is on Saturday, May 8. The Dorn poster hangs from May 6."
    new = "On Saturday, May 8, Borvex talks; from May 6 hangs the poster of Dorn. Saturday brings the newer data."

    assert ([], [], []) == told(diff(old, new))[1:]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dorn's partners include Acme, Borealis and Cobalt.",
         "Dorn has three partners, Acme, Borealis and Cobalt."),
        ("Dorn is the seventh largest miller in the world.", "Among the millers of the world Dorn is No. 7 by size."),
        ("Dorn mills at a Controlled Grain Humidity (CGH).", "The controlled grain humidity of Dorn is known."),
        ("Dorn has three mills.", "Dorn has three mills, and one that mills rye is the oldest."),
    ],
)  # fmt: skip
def test_what_is_told_without_its_figure_is_neither_dropped_nor_added(old: str, new: str) -> None:
    found = told(diff(old, new))

    assert [] == found[1] + found[2] + found[3]


def test_a_date_one_digit_off_is_a_change_of_the_one_that_is_told_less_often_now() -> None:
    old = (
        "Dorn began the Borvex works in 2003. The works of 2003 cost $12 million. In 2003 the works had 340 people, "
        "and the licence of 2003 still holds."
    )
    new = (
        "The Borvex works cost $12 million and had 340 people in 2003. A licence of 2003 holds still. "
        "It was in 2008 that Dorn began the works."
    )
    found = told(diff(old, new))

    assert (["2003 > 2008"], [], []) == found[1:]


def test_a_name_in_front_of_a_noun_is_all_that_an_acronym_stands_for() -> None:
    old = "Dorn uses its Grain Acid Press (GAP) technology."
    new = "Dorn uses the Grain Acid Press technology (GAP, for short)."

    assert (["GAP"], [], [], []) == told(diff(old, new))


def test_a_figure_of_which_nobody_read_what_it_is_is_kept_by_what_the_other_document_says() -> None:
    old = "Under the agreement Dorn received an upfront payment of $12 million from Hale. Dorn has 47 mills."
    new = "Dorn has 47 mills. Hale hands over twelve million dollars at the start."

    kept, changed, dropped, added = told(diff(old, new))
    assert ({"47", "twelve million dollars"}, [], [], []) == ({*kept}, changed, dropped, added)


def test_such_a_figure_is_a_change_where_its_value_is_another() -> None:
    old = "Under the agreement Dorn received an upfront payment of $12 million from Hale. Dorn has 47 mills."
    new = "Dorn has 47 mills. Hale hands over fourteen million dollars at the start."

    assert (["47"], ["$12 million > fourteen million dollars"], [], []) == told(diff(old, new))


def test_what_it_is_stands_in_the_diff_in_the_words_of_the_other_document() -> None:
    old = "Under the agreement Dorn received an upfront payment of $12 million from Hale."
    (kept,) = diff(old, "Hale hands over twelve million dollars at the start.").kept

    assert kept.old.measure == kept.new.measure


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("Hale paid Dorn $500,000 for the option.", "For the option Hale paid half a million.", "half a million"),
        ("Dorn is the seventh largest mill in Wales.", "Dorn is No. 7 among the mills of Wales.", "No. 7"),
        ("Dorn is the seventh largest mill in Wales.", "Who is number seven among the mills of Wales? Dorn.", "seven"),
        ("Hale can extend the work for one to two years.", "Hale may add another year or two.", "another year or two"),
        (
            "Hale can extend the work for one to two years.",
            "Hale can ask for one year or two.",
            "one year or two",
        ),
        ("Dorn gets rights to three early drugs.", "Dorn gets rights to a trio of early drugs.", "a trio of"),
        ("The margin rose 1.6 percentage points.", "The margin won 1.6 points.", "1.6"),
        ("The mill made 174 koz of gold.", "Of gold the mill made 174,000 ounces.", "174,000 ounces"),
        ("The mill can make 1.2 GW.", "As much as 1,200 MW is what the mill can make.", "1,200 MW"),
        (
            "Hale ranks as the seventh largest mill in Wales.",
            "Hale is a mill that is number seven worldwide among the largest.",
            "seven",
        ),
        (
            "Dorn opens its doors from 8:00 am to 12:00 noon CT.",
            "Its doors Dorn opens at eight in the morning to twelve noon Central Time.",
            "eight in the morning to twelve noon Central Time",
        ),
    ],
)
def test_a_value_told_without_unit_noun_or_digits_is_the_same_value(old: str, new: str, kept: str) -> None:
    assert ([kept], [], [], []) == told(diff(old, new))


def test_a_sum_without_its_currency_that_differs_is_a_change() -> None:
    found = diff("Hale paid Dorn $500,000 for the option.", "For the option Hale paid Dorn 600,000.")

    assert ([], ["$500,000 > 600,000"], [], []) == told(found)


def test_a_state_in_other_words_is_kept_where_those_words_stand() -> None:
    old = "AB-901 is wholly owned by Dorn, and CD-77 was licensed to Hale."
    new = "Dorn invented AB-901. It does not need a partner, for it owns all of it. CD-77 is a matter of licence."

    assert (["owns all", "licenc"], [], [], []) == told(diff(old, new))


def test_a_state_is_of_the_product_that_is_named_nearest() -> None:
    old = "AB-901 was licensed to Hale. CD-77 is wholly owned by Dorn."

    assert ["licensed to"] == told(
        diff(old, "Hale tests AB-901. CD-77 is under licence from Dorn, which owns all of it.")
    )[2]


def test_an_acronym_that_is_used_without_its_long_form_is_kept() -> None:
    old = "Dorn filed an Investigational New Drug (IND) application."

    assert ["IND"] == told(diff(old, "Dorn filed the IND."))[0]
    assert not diff(old, "Dorn filed an Inland Northern Development (IND) application.").kept
    assert ["IND"] == told(diff(old, "Dorn filed an application."))[2]


def test_the_two_of_two_parties_hides_no_two_that_was_edited() -> None:
    old = "Hale met Dorn. Dorn has 47 mills. Of these, Hale wants to buy two mills in Leeds."
    new = "When the two met, Dorn had 47 mills. Of these, Hale hopes to buy five mills in Leeds."

    assert (["47"], ["two > five"], [], []) == told(diff(old, new))


def test_a_day_told_twice_is_a_change_where_one_telling_differs_that_nobody_understood() -> None:
    old = "Dorn opens its Leeds mill on June 5. We invite guests to Leeds on June 5, 2021 at noon. Dorn has 47 mills."
    new = "To Leeds for the 9th of June. Dorn opens the Leeds mill on June 5. Dorn has 47 mills."

    assert 1 == len(diff(old, new).changed)


def test_a_count_is_a_slip_of_one_other_and_a_list_is_none() -> None:
    old = "Of the 890 shops of Dorn 614 are in Wales. Wales has 614 shops, and Dorn has 47 mills."
    new = "Dorn runs 890 shops, 614 in Wales, 108 shops in Kent, 140 shops in Fife and 135 in Leeds. It has 47 mills."

    assert [] == told(diff(old, new))[1]


def test_a_sum_told_twice_is_a_change_where_one_telling_differs_that_nobody_understood() -> None:
    old = "For the option Hale paid Dorn $500,000 in May 2020, when it was signed. Dorn has 47 mills."
    new = (
        "Half a million dollars, $900,000, was paid by Hale when the option was signed in May 2020. Dorn has 47 mills."
    )

    assert ["$500,000 > $900,000"] == told(diff(old, new))[1]
    assert [] == told(diff(old, new.replace("$900,000", "$500,000")))[1]


def test_two_small_counts_with_nothing_in_common_are_no_change_though_they_stand_in_one_place() -> None:
    saved = "Lean saved Dorn £32 million, of which £18 million in winter."
    old = f"{saved}\n\nStrong number one and two positions.\n\nDorn has 47 mills."
    new = "Dorn saved £32 million through Lean, £18 million of it in the second six. It has 47 mills."

    assert [] == told(diff(old, new))[1]


def test_a_value_that_both_documents_have_left_once_is_kept_though_nothing_else_is_alike() -> None:
    old = "Six pumps are in tests now, with much data. Dorn has 47 mills and 9 shops. The pumps are made in Leeds."
    new = "Dorn has 47 mills and 9 shops. For the moment there are six. The pumps are made in Leeds."

    assert () == diff(old, new).dropped


def test_equal_values_of_two_strangers_are_not_kept() -> None:
    old = (
        "Hartwell Foods reported sales of $31.6 million. Its bakeries employ 240 people. Shareholders get a dividend "
        "of 12 cents a share. Of the flour, 4 percent is rye. Three ovens were replaced."
    )
    new = (
        "Orme Optics spent $18.2 million on research into lenses. Twelve patents were granted. Exports to Japan grew 4 "
        "percent. A laser costs $3,000. The board has 3 members."
    )

    assert ((), ()) == (diff(old, new).kept, diff(old, new).changed)


def test_a_list_of_six_names_is_not_told_by_another_six() -> None:
    old = "Dorn has six mills in Wales. Its partners are Acton, Bury, Cole, Dale, Eden and Fife."
    new = "The partners are Acton, Bury, Cole, Dale, Eden and Fife. What of the mills of Wales? For now there are six."

    kept, changed, dropped, added = told(diff(old, new))
    assert ("six" in kept, [], [], []) == (True, changed, dropped, added)


def test_an_hour_and_another_are_the_stretch_between_them() -> None:
    old = "The talk on AB-901 is at 11:30-11:45 am CT, and 47 people will hear it."
    new = "It is 47 people who will hear the talk on AB-901. It begins at 11:30 a.m. CT and ends at 11:45 a.m. CT."

    assert (["47"], [], [], []) == told(diff(old, new))


def test_a_year_is_told_by_a_day_in_it() -> None:
    old = "The Borvex annual meeting 2021 is held in Leeds. Dorn has 47 mills."
    new = "Dorn has 47 mills. In Leeds, Borvex opens its annual meeting on 4 June 2021."

    assert ["4 June 2021"] == told(diff(old, new))[3]
    assert () == diff(old, new).dropped


def test_a_value_that_is_told_elsewhere_is_a_change_where_it_stands_in_place_of_another() -> None:
    old = "We expect five other pumps in tests this year. Of them, two are developed and wholly owned by Dorn."
    new = "Another five pumps are to enter tests this year. Dorn developed and owns five of them outright."

    assert ["two > five"] == told(diff(old, new))[1]


def test_a_year_that_was_edited_is_not_dropped_where_the_old_text_tells_it_again() -> None:
    old = (
        "Hale and Dorn signed the contract for pumps in 2016. Dorn has 47 mills and 9 shops in Wales. It trains eleven "
        "smiths. Nobody wanted anything of 2016 altered."
    )
    new = (
        "The contract for pumps was signed by Hale and Dorn in 2011. There are 47 mills and 9 shops of Dorn in Wales. "
        "It is eleven smiths who are trained."
    )

    assert (["2016 > 2011"], []) == told(diff(old, new))[1:3]


def test_whom_to_call_is_neither_dropped_nor_added() -> None:
    old = "Dorn has 47 mills.\n\nContact:\nDorn, Inc.\nAda Lind, Executive Director, 020 7946 0000\n"

    assert () == diff(old, "There are 47 mills of Dorn.").dropped


STATEMENT = """Borvex Results

Borvex (Nasdaq: BVX) reported results on March 3, 2021.

{note}

{heads}
Service revenue | {revenue}
Cost of service | {cost}
Net loss | {loss}
"""


def statement(note: str, heads: str, revenue: str, cost: str, loss: str) -> str:
    return STATEMENT.format(note=note, heads=heads, revenue=revenue, cost=cost, loss=loss)


IN_DOLLARS = statement(
    "($ in thousands)",
    "| December 31, 2020 | December 31, 2019",
    "41,210 | 38,377",
    "22,641 | 19,802",
    "(1,873) | (2,416)",
)


@pytest.mark.parametrize(
    "note",
    [
        "(thousands of dollars, but dollars for amounts per share; unaudited)",
        "(in thousands)",
        "Statement of operations, USD thousand",
    ],
)
def test_a_table_is_kept_under_another_note_with_its_columns_in_another_order(note: str) -> None:
    new = statement(
        note,
        "| December 31, 2019 | December 31, 2020",
        "38,377 | 41,210",
        "19,802 | 22,641",
        "(2,416) | (1,873)",
    )

    assert [[], [], []] == [*told(diff(IN_DOLLARS, new))[1:]]


def test_a_table_whose_rows_say_their_units_is_told_in_sentences() -> None:
    heads = "Borvex (Nasdaq: BVX) reported results on March 3, 2021.\n\n| Year 2020 | Year 2019\n"
    old = f"{heads}Revenue (£ million) | 412.5 | 398.1\nBasic earnings per share (pence) | 31.2 | 28.4\n"
    new = """Borvex (Nasdaq: BVX), March 3, 2021

Revenue came to £412.5 million in 2020; a year before it was £398.1 million. Basic earnings per share were 31.2 pence
in 2020, in 2019 they were 28.4 pence.
"""

    assert (["£412.5 million", "£398.1 million", "31.2 pence", "28.4 pence"], [], [], []) == _figures(diff(old, new))


def _figures(found: fc.Diff) -> tuple[list[str], ...]:
    """What was told, without the dates."""
    return tuple([words for words in side if "£" in words or "pence" in words] for side in told(found))


def test_a_fall_in_a_column_of_changes_is_told_by_a_word() -> None:
    heads = "Borvex (Nasdaq: BVX) reported results on March 3, 2021.\n\n| Year 2020 | Year 2019 | Change\n"
    old = f"{heads}Injuries at work | 110 | 170 | -35%\nMills | 47 | 41 | +15%\n"
    new = "Borvex (Nasdaq: BVX), March 3, 2021\n\nThere had been 170 injuries at work; in 2020 there were 110, {}."

    assert [] == told(diff(old, new.format("35% fewer")))[1]
    assert "35%" in told(diff(old, new.format("35% fewer")))[0]
    assert "35%" not in told(diff(old, new.format("35% more")))[0]


ROUNDED = """Borvex (Nasdaq: BVX), March 3, 2021

Service revenue came to ${} million in 2020 and to $38.4 million in 2019. The cost of service was $22.6 million in 2020
and $19.8 million in 2019. The net loss was $1.9 million in 2020 and $2.4 million in 2019.
"""


def test_a_statement_in_thousands_is_told_in_millions_with_fewer_digits() -> None:
    assert [[], []] == [*told(diff(IN_DOLLARS, ROUNDED.format("41.2")))[1:3]]


@pytest.mark.parametrize("other", ["41.3", "42.1", "41.9"])
def test_a_figure_with_fewer_digits_that_differs_in_the_last_is_a_change(other: str) -> None:
    kept, changed, dropped, added = told(diff(IN_DOLLARS, ROUNDED.format(other)))

    assert f"${other} million" not in kept
    assert [f"41,210 > ${other} million"] == changed or (["41,210"], [f"${other} million"]) == (dropped, added)


@pytest.mark.parametrize("label", ["Income taxes", "Taxation", "Depreciation"])
def test_what_a_statement_takes_off_is_told_as_what_was_paid(label: str) -> None:
    old = IN_DOLLARS.replace("Cost of service", label).replace("22,641 | 19,802", "(22,641) | (19,802)")
    new = ROUNDED.format("41.2").replace("The cost of service was", f"{label} took")

    assert "$22.6 million" in told(diff(old, new))[0]


def test_a_table_in_another_scale_has_changed() -> None:
    found = diff(IN_DOLLARS, IN_DOLLARS.replace("in thousands", "in millions"))

    assert "41,210 > 41,210" in told(found)[1]


def test_a_loss_in_brackets_is_kept_as_a_loss_of_so_much_and_no_profit() -> None:
    old = "Other income (expense), net, was $(1.4) million in 2020."

    assert not told(diff(old, "In 2020 there was other expense, net, of $1.4 million."))[1]
    assert not diff(old, "Other income, net, was $1.4 million in 2020.").kept[1:]


def test_an_hour_without_its_half_of_the_day_is_the_same_hour() -> None:
    old = "The Borvex call is at 5:00 p.m. Eastern time (3:00 p.m. Mountain time)."
    new = "Call Borvex at five in the afternoon Eastern time (three o'clock Mountain time)."

    assert [[], [], []] == [*told(diff(old, new))[1:]]


def test_the_head_of_a_column_is_told_as_the_time_of_a_figure() -> None:
    old = statement("(in millions)", "| Year 2020 | Year 2019", "41.2 | 38.4", "22.6 | 19.8", "(1.9) | (2.4)")
    new = """Borvex (Nasdaq: BVX), March 3, 2021

In 2020 Borvex had service revenue of $41.2 million and in 2019 of $38.4 million. The cost of service was
$22.6 million in 2020 and $19.8 million in 2019. The net loss was $1.9 million in 2020; a year before, $2.4 million.
"""

    assert [[], [], []] == [*told(diff(old, new))[1:]]


def test_what_is_told_by_parts_or_points_to_another_telling_is_no_change() -> None:
    old = (
        "Borvex licensed three targets in 2019, said Ann Lee, President and CEO of Borvex. The poster on Borvex is "
        "shown at 12:00 noon-1:00 pm CT in room 4 on June 5, 2021, and a talk on Borvex follows on June 6, 2021. "
        "The risks of Borvex are told in its Form 10-K for the fiscal year ended June 30, 2020."
    )
    new = (
        "In 2019 Borvex took a licence to three targets. All three sell well, according to its CEO. (Ann Lee is the "
        "President of Borvex too.) Between noon and 1:00 in the afternoon, CT, see the poster of Borvex in room 4, "
        "June 5, 2021. A day later, on June 6, 2021, there is a talk on Borvex. For the risks of Borvex read Form 10-K "
        "for its last fiscal year, which ended on June 30."
    )

    assert [[], [], []] == [*told(diff(old, new))[1:]]


def test_a_post_that_was_struck_out_of_a_title_is_a_change() -> None:
    found = diff("Ann Lee, President and CEO, said so on Monday.", "Ann Lee, CEO, said so on Monday.")

    assert ["President and CEO > CEO"] == told(found)[1]


def test_the_question_in_front_of_an_answer_says_what_its_figure_is_of() -> None:
    old = "There are six Borvex compounds in the clinic. They come from four partners of Dorn in Europe."
    new = "**How many partners has Dorn?**\nAll told, nine.\n\n**How many compounds are in the clinic?**\nNow, six."

    assert (["six"], ["four > nine"]) == told(diff(old, new))[:2]
