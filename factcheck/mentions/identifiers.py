"""
What looks like a number and counts nothing, masked before numbers are read, and kept.

Kinds: `identifier` (codes, labelled numbers, addresses), `phone`, `reference` (marks of footnotes and of list items).
A mask that is wrong loses a number, so what could be either stays a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.almanac import SHORT_MONTHS
from factcheck.companies import EXCHANGE
from factcheck.mentions import codes, labels, leads, reach
from factcheck.mentions.numbers import currencies
from factcheck.mentions.numbers.words import WORDS
from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

HASH = pattern(r"#[A-Za-z]{0,6}-?\d+(?:[-.]\d+)?(?!\d|,\d)")
VERSION = pattern(r"\d{1,4}(?:\.\d{1,4}){1,3}(?![\w%])")
CUSIP = pattern(r"CUSIPs?(?: [Nn]umbers?| [Nn]os?\.)?[ :#(]{1,3}[0-9A-Z]{6} ?[0-9A-Z]{2} ?\d(?![0-9A-Za-z])")
STATUTE = pattern(
    r"\d{1,3} (?:U\. ?S\. ?C\.|USC|C\. ?F\. ?R\.|CFR|Fed\. ?Reg\.|F\. ?[23]d|Stat\.)(?: Parts?)?[ ]?"
    r"(?:§{1,2} ?|[Ss]ections? )?\d[\w.-]{0,16}(?:\([A-Za-z0-9]{1,4}\)){0,4}"
)
INTERNET = pattern(r"\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|/\d{1,2})?(?!\d|\.\d)|10\.\d{4,9}/[\w.()/-]{1,80}")
SERIAL = pattern(r"\d{2}/\d{3},\d{3}(?!\d)")  # of a patent application
NOTE = pattern(  # one set of characters first: it is what a search skips to
    r"[¹²³⁰⁴-⁹\[^](?:(?<=\[)\^?\d{1,3}(?:[,-] ?\d{1,3}){0,5}\]|(?<=\^)\d{1,2}\^"
    r"|(?<=[¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]*(?:[,⁾][¹²³⁰⁴-⁹]+)*)"
)
AMOUNT = r"(?!\d|[.,]\d| ?%| ?(?:percent|per cent|points?|million|billion|thousand|[JFMASOND][a-z]{2,8}\b))"
GLUED = pattern(rf"(?<=[a-z]{{3}})\d{{1,2}}(?:,\d{{1,2}}){{0,3}}{AMOUNT}(?=[\s,.;:)]|$)")
MONTH_BEFORE = pattern(rf"(?:may|june|july|{'|'.join(SHORT_MONTHS)})$", re.IGNORECASE)
GLUED_DOT = pattern(rf"(?<=[a-z]{{3}}[.,;])\d{{1,2}}(?:,\d{{1,2}}){{0,3}}{AMOUNT}(?=\s|$)")
ITEM_BEFORE = pattern(r"(?:^|\n)[ \t]{0,80}\(?$")
ITEM_BEHIND = pattern(r"[.)][ \t]+[A-Za-z\"'(]")
# "pumps that are (1) safe, (2) cheap and (3) small", and not "five (5) pumps".
INLINE_ITEM = pattern(
    r"\((?:(?<=[,;:]\s.)|(?<=\band\s.)|(?<=\bor\s.)|(?<=\bare\s.)|(?<=\bis\s.)|(?<=\bto\s.)|(?<=\bthat\s.)|(?<=\bby\s.)"
    r"|(?<=\bof\s.))\d{1,2}\)(?=[ \n][A-Za-z])"
)
LISTED_ON = pattern(rf"(?:{EXCHANGE})(?:[ -][A-Z][A-Za-z]{{1,12}}){{0,2}}$")
SYMBOLS = pattern(r": ?[A-Z][A-Z0-9.]{0,7}(?![A-Za-z])"), pattern(r"- ?[A-Z][A-Z0-9.]{0,7}(?![A-Za-z])")
"""A company's letters behind each of the marks that part them from the exchange; a search skips to the mark."""
LONGEST_EXCHANGE = 48


def read_all(plain: str, runs: Iterable[tuple[int, int]] | None = None) -> list[Reading]:
    """
    All identifiers, phones and references of a plain text, in order; they do not overlap.

    `runs` are its digits with their groups of thousands, if somebody has looked for them already.
    """
    found = [*reach.read_addresses(plain), *_marks(plain)]
    found += _tickers(plain)
    if "#" in plain:
        found += (Reading(m.start(), m.end(), "identifier") for m in HASH.finditer(plain))
    if "CUSIP" in plain:
        found += (Reading(m.start(), m.end(), "identifier") for m in CUSIP.finditer(plain))
    taken = 0
    spaced = []
    items: list[tuple[int, int]] = []
    size = len(plain)
    for start, end in leads.runs(plain) if runs is None else runs:
        before = plain[start - 1] if start else "\n"
        after = plain[end] if end < size else "\n"
        if end - start < 3 and after in ".)":
            items.append((start, end))
        if before == "$" or start < taken or _is_grouped(plain, start, end, before):
            continue
        if before == " " and _counts(plain, start, end, after):
            continue
        if reading := _at(plain, start, end, before, after):
            found.append(reading)
            taken = reading.end
        elif before == " " and start > 2 and plain[start - 2].isupper():
            spaced.append(start)
    if items:
        found += _items(plain, items)
        found += _nested(plain, items)
        found += _notes(plain, items)
    words = (plain[r.start : r.end] for r in found if r.kind == "identifier")
    return apart([*found, *codes.read_learnt(plain, words, spaced)])


def _tickers(plain: str) -> Iterator[Reading]:
    """The letters of companies behind those of their exchange: "Nasdaq: ACME"."""
    for symbols in SYMBOLS:
        for symbol in symbols.finditer(plain):
            at = symbol.start()
            if exchange := LISTED_ON.search(plain, max(0, at - LONGEST_EXCHANGE), at):
                yield Reading(exchange.start(), symbol.end(), "identifier")


def apart(readings: list[Reading]) -> list[Reading]:
    """The readings in order; of two that overlap the longer one, and of two alike the first."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.start, -r.end)):
        if kept and reading.start < kept[-1].end:
            if reading.end - reading.start > kept[-1].end - kept[-1].start:
                kept[-1] = reading
            continue
        kept.append(reading)
    return kept


def _is_grouped(plain: str, start: int, end: int, before: str) -> bool:
    """Whether digits stand in groups of thousands, as the number of a patent does and that of nothing else we name."""
    grouped = end - start > 4 and not before.isalpha() and plain.find(",", start, end) > 0
    return grouped and "atent" not in plain[max(0, start - labels.REACH) : start]


def _counts(plain: str, start: int, end: int, after: str) -> bool:
    """Whether digits behind a space surely name nothing: a word in small letters that is no label stands before."""
    if end - start > 4 or after not in " ,%\n" or not plain[start - 2 : start - 1].islower():
        return False
    following = plain[end + 1 : end + 2]
    if after == " " and (following in "Bb(" or following.isupper() or following.isdigit()):
        return False
    if following in "abr" and plain.startswith(reach.LANES, end + 1):
        return False
    if plain.endswith(reach.STREETS, 0, start - 1):
        return False
    word = plain[plain.rfind(" ", 0, start - 1) + 1 : start - 1]
    return word.isalpha() and word not in labels.LABELS and word.lower() not in labels.LABELS


def _at(plain: str, start: int, end: int, before: str, after: str) -> Reading | None:
    """
    The identifier, phone or reference that the digits [start, end) belong to.

    The characters around the digits, `before` and `after`, decide what is tried: most digits are plain numbers, and
    cost a look or two.
    """
    length = end - start
    following = plain[end + 1 : end + 2]
    if before in "+(" or length > 9 or (after in "-. /" and (following.isdigit() or following == "(")):
        phone = reach.read_phone(plain, start) if length < 12 else None
        if phone:
            return phone
    letter = before.isalpha()
    if before in ".,;:)\"'" or (letter and before.islower()):
        glued = GLUED_DOT.match(plain, start) or (GLUED.match(plain, start) if letter else None)
        if glued and not MONTH_BEFORE.search(plain, max(0, start - 9), start):
            return Reading(start, glued.end(), "reference")
    if letter or before == "-" or after in "-(" or after.isalpha():
        if after == "." and before == "v" and (version := VERSION.match(plain, start)):
            return Reading(start - 1, version.end(), "identifier")
        if letter and before.isupper() and (postcode := reach.read_postcode(plain, start)):
            return postcode
        if code := codes.read(plain, start, end):
            return code
        if before.isalnum():
            return None
    if before == " " and (found := codes.read_spaced(plain, start) or reach.read_house(plain, start)):
        return found
    if before in " \n:\u2116(":
        if label := labels.read(plain, start):
            return label
        if after == " " and following in "UCFS" and (statute := STATUTE.match(plain, start)):
            return Reading(start, start + len(statute[0].rstrip(".")), "identifier")
        if after == " ":
            # A street's name has a capital or a number, "the 1400 block" and "22 rue Foch" a small letter.
            named = following.isupper() or following.isdigit() or following in "Bb"
            if named or length == 5 or plain.startswith(reach.LANES, end + 1):
                return reach.read_place(plain, start)
            return None
        if after == "-" or length == 5 or after.isalpha():
            return reach.read_place(plain, start)
    if after == "/" and (serial := SERIAL.match(plain, start)):
        return Reading(start, serial.end(), "identifier")
    if after == "." and (internet := INTERNET.match(plain, start)) and not _thousands(plain, start, internet.end()):
        return Reading(start, internet.end(), "identifier")
    return None


def _thousands(plain: str, start: int, end: int) -> bool:
    """Whether four groups of digits are thousands and no address: "1.000.000.000", and any with its currency."""
    first, *others = plain[start:end].split(".")
    if any(len(group) != 3 or not group.isdigit() for group in others) or first.startswith("0"):
        return False
    if any(group.startswith("0") or int(group) > 255 for group in others):
        return True
    before, behind = plain[max(0, start - 2) : start].strip(), MONEY_BEHIND.match(plain, end)
    return before[-1:] in currencies.SYMBOLS or bool(behind and behind[1].lower() in currencies.FIRST_WORDS)


MONEY_BEHIND = pattern(r"[ \n]?([€£¥]|[A-Za-z]+)")


def _marks(plain: str) -> Iterator[Reading]:
    if not plain.isascii() or "[" in plain or "^" in plain:
        for mark in NOTE.finditer(plain):
            # "m²", "10⁵" and "10⁻⁵" are units and powers.
            before = plain[mark.start() - 1] if mark.start() else ""
            if mark[0][0] in "[^" or not (
                before.isdigit() or before == "⁻" or UNIT_BEFORE.search(plain, max(0, mark.start() - 4), mark.start())
            ):
                yield Reading(mark.start(), mark.end(), "reference")


UNIT_BEFORE = pattern(r"(?<![A-Za-z])(?:m|km|cm|mm|ft|in|mi|s|yd|R|x|c)$")


def _items(plain: str, runs: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """The numbers of a numbered list, at the heads of lines or inside a sentence: one, two and so on."""
    heads = [
        (start, end)
        for start, end in runs
        if ITEM_BEHIND.match(plain, end) and ITEM_BEFORE.search(plain, max(0, start - 84), start)
    ]
    inside = [(start, end) for start, end in runs if start and _is_inside(plain, start, end)]
    for items in (heads, inside):
        expected = 1
        first: Reading | None = None
        for start, end in items:
            number = int(plain[start:end])
            if number == 1:
                first, expected = Reading(start, end, "reference"), 2
            elif number == expected:
                if first:
                    yield first
                    first = None
                yield Reading(start, end, "reference")
                expected += 1


NESTED_BEHIND = pattern(r"((?:\.\d{1,2}){1,3})\.?[ \t]+[A-Z\"'(]")


def _nested(plain: str, runs: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """The numbers of paragraphs at the heads of lines: "3.1 Terms", "3.2 Costs"; one, two and so on under each."""
    last: dict[str, Reading] = {}
    for start, end in runs:
        behind = NESTED_BEHIND.match(plain, end) if ITEM_BEFORE.search(plain, max(0, start - 84), start) else None
        if not behind:
            continue
        above, _, number = plain[start : behind.end(1)].rpartition(".")
        place = Reading(start, behind.end(1), "reference")
        before = last.get(above)
        if before and plain[before.start : before.end] == f"{above}.{int(number) - 1}":
            if number == "2":
                yield before
            yield place
        elif number != "1":
            continue
        last[above] = place


HALF_BRACKETED = pattern(r"(?:[:;,]|\b(?:and|or|are|is|includes?|to|by|that|of))[ \n]$")
BEHIND_HALF = pattern(r"\)[ \n][A-Za-z]")


def _is_inside(plain: str, start: int, end: int) -> bool:
    """Whether a number may mark an item inside a sentence: "(1) safe, (2) cheap", "1) safe, 2) cheap"."""
    if plain[start - 1] == "(":
        return INLINE_ITEM.match(plain, start - 1) is not None
    return bool(BEHIND_HALF.match(plain, end) and HALF_BRACKETED.search(plain, max(0, start - 10), start))


NOTE_BEHIND = pattern(r"\)[ \t]*(?:\|[ \t]*)?\n?[ \t]*(?:[A-Z][a-z]|[A-Z]{2}|\"[A-Z])")
WORD_BEFORE = pattern(r"([A-Za-z]+|[A-Za-z][%).,*\"'\u201d]{1,2})[ \u00a0]?\($")


def _notes(plain: str, runs: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """The marks of notes in brackets, and their places in the text: "Sales (1) were $8 million", "(1) Excludes tax"."""
    marks = [(start, end) for start, end in runs if plain[start - 1 : start] == "(" and plain[end] == ")"]
    notes = {
        plain[start:end]: start
        for start, end in marks
        if NOTE_BEHIND.match(plain, end) and ITEM_BEFORE.search(plain, max(0, start - 84), start)
    }
    for start, end in marks if notes else ():
        told = notes.get(plain[start:end])
        before = WORD_BEFORE.search(plain, max(0, start - 24), start) if told is not None else None
        if told == start or (before and before[1].lower() not in WORDS):
            yield Reading(start, end, "reference")
