"""Laws of reading: what is rendered is read back, any text can be read, and spans quote their words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.mentions import find, quick
from factcheck.mentions.leads import DIGITS
from factcheck.mentions.reading import Setting
from factcheck.model import Mention

QUICKLY = settings(max_examples=150, derandomize=True, deadline=None)

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion")
NTHS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
NOUNS = ("ferries", "boats of wood", "harbours", "people in all")


def below_hundred(number: int) -> str:
    if number < 20:
        return ONES[number]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")


def below_thousand(number: int, joint: str) -> str:
    if number < 100:
        return below_hundred(number)
    rest = f"{joint}{below_hundred(number % 100)}" if number % 100 else ""
    return f"{ONES[number // 100]} hundred{rest}"


def spelled(number: int, joint: str = " and ") -> str:
    """A whole number in words, the independent way: a slow, obvious writer beside the reader."""
    if number < 1000:
        return below_thousand(number, joint)
    groups = []
    for scale in SCALES:
        if number % 1000:
            groups.append(f"{below_thousand(number % 1000, joint)} {scale}".strip())
        number //= 1000
    return " ".join(reversed(groups))


def ordinal(number: int) -> str:
    head, gap, last = spelled(number).rpartition("-" if "-" in spelled(number).split(" ")[-1] else " ")
    nth = NTHS.get(last, last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return f"{head}{gap}{nth}"


def mentions(text: str) -> tuple[Mention, ...]:
    return fc.find_mentions(fc.Document.from_text(text, name="law"))


def only_value(text: str) -> Decimal | None:
    [mention] = mentions(text)
    assert mention.quantity is not None
    return mention.quantity.written


@QUICKLY
@given(number=st.integers(2, 10**21 - 1), joint=st.sampled_from((" ", " and ")), noun=st.sampled_from(NOUNS))
def test_a_spelled_number_is_read_back_as_itself(number: int, joint: str, noun: str) -> None:
    assert number == only_value(f"{spelled(number, joint)} {noun}")


@QUICKLY
@given(number=st.integers(11, 10**9))
def test_a_spelled_ordinal_is_read_back_as_itself(number: int) -> None:
    assume(str(number).strip("0") != "1" and number % 10 != 2)  # "one hundredth" is a share, "forty-second" a time

    [mention] = [m for m in mentions(f"their {ordinal(number)} ferry") if m.kind != "reference"]

    assert ("ordinal", number) == (mention.kind, mention.quantity and mention.quantity.written)


WRITERS: dict[str, Callable[[int], str]] = {
    "commas": lambda number: f"{number:,}",
    "points": lambda number: f"{number:,}".replace(",", "."),
    "narrow spaces": lambda number: f"€\u202f{number:,}".replace(",", "\u202f"),
    "apostrophes": lambda number: f"{number:,}".replace(",", "'"),
    "nothing": str,
}


@pytest.mark.parametrize("form", WRITERS)
@QUICKLY
@given(number=st.integers(1_000_000, 10**15))
def test_digits_are_read_back_with_any_separator(form: str, number: int) -> None:
    if form == "points":
        number = number % 10**8 + 10**6  # four groups may be an address

    assert number == only_value(f"sold {WRITERS[form](number)} in all")


@QUICKLY
@given(
    digits=st.integers(1, 99_999),
    places=st.integers(0, 4),
    scale=st.sampled_from(("", " thousand", " million", "bn", " trillion", " lakh")),
    sign=st.sampled_from(("", "-", "minus ")),
    unit=st.sampled_from(
        (("", "", ""), ("$", "", "USD"), ("EUR ", "", "EUR"), ("", " percent", "percent"), ("", " euros", "EUR"))
    ),
)
def test_a_figure_is_read_back_with_sign_scale_and_unit(
    digits: int, places: int, scale: str, sign: str, unit: tuple[str, str, str]
) -> None:
    number = Decimal(digits).scaleb(-places)
    worth = {"": 0, " thousand": 3, " million": 6, "bn": 9, " trillion": 12, " lakh": 5}[scale]
    before, behind, name = unit
    if not scale and not places and not behind and not before:
        behind = " ferries"
    text = f"it stood at {sign}{before}{number:f}{scale}{behind} then"
    [mention] = [m for m in mentions(text) if m.kind not in ("date", "identifier")] or [None]

    if mention is None:
        assert digits in range(1000, 3000) and not places  # a year
        return
    assert mention.quantity is not None
    assert (-1 if sign else 1) * number.scaleb(worth) == mention.quantity.written
    assert Decimal(1).scaleb(worth - places) == mention.quantity.step
    assert name == mention.quantity.unit


@QUICKLY
@given(low=st.integers(1, 400), more=st.integers(1, 500), joint=st.sampled_from((" to ", "-", " and ")))
def test_a_range_is_read_back_with_both_its_ends(low: int, more: int, joint: str) -> None:
    text = f"between {low} and {low + more}" if joint == " and " else f"{low}{joint}{low + more}"

    [mention] = mentions(f"worth {text} million euros")

    assert mention.quantity is not None
    assert (low * 10**6, (low + more) * 10**6) == (mention.quantity.low, mention.quantity.high)


@QUICKLY
@given(top=st.integers(1, 99), more=st.integers(1, 99))
def test_a_ratio_is_read_back_with_both_its_numbers(top: int, more: int) -> None:
    for text in (f"{top} out of {top + more} ferries", f"{spelled(top)} out of {spelled(top + more)} ferries"):
        [mention] = mentions(text)

        assert mention.quantity is not None
        assert (top, top + more) == mention.quantity.parts


PIECES = st.sampled_from(
    "$ € US$ ( ) - – — , . : ; / % £ ½ 1 7 12 2011 3.5 1,050 million bn percent to and or between from of a an one two "
    "three hundred dozen half third -5 (5) IMGN901 June 4 2011, nearly up over more than at least x × 10^6 e5 minus "
    "basis points dollars cents \n \n\n \t ' \" # * | no. Table Form 10-K (a) s' \u00a0 \u202f ² é ß İ ŉ".split(" ")
)
PROSE = st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join)


@settings(max_examples=400, derandomize=True, deadline=None)
@given(text=PROSE | st.text(max_size=60))
def test_any_text_can_be_read_and_its_spans_quote_it_apart(text: str) -> None:
    end = 0
    document = fc.Document.from_text(text, name="any.txt")
    for mention in fc.find_mentions(document):
        assert end <= mention.span.start < mention.span.end
        assert mention.text == text[mention.span.start : mention.span.end]
        end = mention.span.end


@settings(max_examples=200, derandomize=True, deadline=None)
@given(text=PROSE, language=st.sampled_from(("de", "fr", "es")))
def test_any_text_can_be_read_in_other_languages(text: str, language: str) -> None:
    found = find.find_mentions(fc.Document.from_text(text, name="any.txt"), Setting(language=language))

    assert list(found) == sorted(found, key=lambda m: m.span)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(text=PROSE)
def test_the_quick_reading_is_that_of_the_full_grammar(text: str) -> None:
    plain, setting = fc.Document.from_text(text, name="any.txt").plain, Setting()
    for at, lead in find.places(plain, "en"):
        found = quick.figure(plain, at, None) if lead == DIGITS else None
        assert found is None or found == find.read_fully(plain, plain, at, lead, setting)


@QUICKLY
@given(
    number=st.integers(3, 999), code=st.sampled_from(("IMGN901", "BAY 94-9343", "NCT01234567", "#8017", "Form 10-K"))
)
def test_a_masked_identifier_never_changes_the_numbers(number: int, code: str) -> None:
    bare = mentions(f"They gave it to {number} people this spring")
    coded = [m for m in mentions(f"They gave {code} to {number} people this spring") if m.kind != "identifier"]

    assert [(m.kind, m.quantity) for m in bare] == [(m.kind, m.quantity) for m in coded]


@QUICKLY
@given(number=st.integers(2, 10**12))
def test_a_number_of_years_is_the_number_as_written(number: int) -> None:
    for text in (str(number), f"{number:,}", spelled(number)):
        (found,) = mentions(f"{text} years")

        assert found.quantity is not None
        assert number == found.quantity.written


@QUICKLY
@given(
    figures=st.lists(st.integers(1000, 10**12), min_size=2, max_size=5), label=st.sampled_from(("Dues", "net dues "))
)
def test_figures_without_a_space_are_read_back_each(figures: list[int], label: str) -> None:
    text = f"{label}{''.join(f'{figure:,}' for figure in figures)} (1)"

    assert (
        figures == [m.quantity.written for m in mentions(text) if m.quantity and m.kind != "reference"][: len(figures)]
    )


@QUICKLY
@given(low=st.integers(1, 8), more=st.integers(1, 8), scale=st.sampled_from(("", " thousand", " million")))
def test_the_hundreds_of_a_range_are_those_of_both_its_ends(low: int, more: int, scale: str) -> None:
    high, worth = min(low + more, 9), {"": 100, " thousand": 10**5, " million": 10**8}[scale]
    [mention] = mentions(f"they have {ONES[low]} to {ONES[high]} hundred{scale} boats")

    assert mention.quantity is not None
    assert (low * worth, high * worth) == (mention.quantity.low, mention.quantity.high)


RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
POWERS: dict[str, Callable[[int], str]] = {
    "caret": lambda power: f" x 10^{power}",
    "sign": lambda power: f"×10^{power}",
    "raised": lambda power: f" × 10{str(power).translate(RAISED)}",
    "letter": lambda power: f"e{power}",
}


@pytest.mark.parametrize("form", POWERS)
@QUICKLY
@given(digits=st.integers(11, 999), power=st.integers(-30, 30))
def test_a_power_of_ten_is_read_back(form: str, digits: int, power: int) -> None:
    number = Decimal(digits).scaleb(-1)

    assert number.scaleb(power) == only_value(f"some {number}{POWERS[form](power)} parts")


@QUICKLY
@given(digits=st.integers(1, 9999), places=st.integers(1, 2), noun=st.sampled_from(("margin", "return")))
def test_a_share_in_brackets_is_negative(digits: int, places: int, noun: str) -> None:
    number = Decimal(digits).scaleb(-places)

    assert -number == only_value(f"a {noun} of ({number:f})% then")


@QUICKLY
@given(
    first=st.integers(1, 99),
    last=st.integers(1, 99),
    verb=st.sampled_from(("rose", "fell", "was raised", "grew")),
    unit=st.sampled_from(
        ((" percent", 1, "percent"), (" basis points", 1, "basis_point"), (" kilometres", 1, "kilometer"),
         (" million euros", 10**6, "EUR"))
    ),
)  # fmt: skip
def test_what_changed_and_what_it_changed_to_share_their_unit(
    first: int, last: int, verb: str, unit: tuple[str, int, str]
) -> None:
    words, worth, name = unit
    assume(first <= 10 * last)  # "from 99 to 1 million" may mean 99

    found = [m.quantity for m in mentions(f"it {verb} from {first} to {last}{words}") if m.quantity]

    assert [(first * worth, name), (last * worth, name)] == [(q.written, q.unit) for q in found]


FORMS = (
    "Sales rose from 3 to 5 million dollars, or 7 to 9 percent, from June 4 to June 7, 2013, two to three hundred days",
    "It owed $(16.4) million, (3.2)%, 1.5 x 10^6 and 40+ million at 8:00 a.m. ET on Monday, June 4 through Friday,",
    "Dues121,279,092 98,23423,120 (1,234) R30 million, 25/53, Q3 2012Q3, 10-Aug-12, 06SEP2012, '98, a year ago today",
    "up to $38-$42 million, between 5 and 6, two, three and five percent, respectively, 3½ years, a dozen weeks,",
    "at end June, by end 2013, in nineteen ninety-eight, half past ten, 6 feet 2 inches, 6 by 9 inches, Q1-Q3 2012",
    "the last day of next month, since last June 4, in the next two and a half years, noon tomorrow, half a dollar",
)


@pytest.mark.parametrize("text", FORMS)
def test_a_text_can_be_read_wherever_it_stops(text: str) -> None:
    for end in range(len(text)):
        for piece in (text[:end], text[:end] + " ", text[end:]):
            for mention in mentions(piece):
                assert mention.text == piece[mention.span.start : mention.span.end]
