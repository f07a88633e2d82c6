"""Codes: letters and digits that name a product, a gene, a trial, a form or a model, and count nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck import almanac
from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

# What belongs to one token.  A slash parts two of them: "SAR3419/IMGN901".
JOINED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
RIGHT = pattern(r"[A-Za-z0-9]{0,80}(?:-[A-Za-z0-9]{1,80}){0,4}(?![A-Za-z0-9])")
"""The rest of a token; what goes on longer than any code is none, and is not looked through for each of its digits."""

AFFIX = pattern(r"(?:anti|non|pre|post|pro|ex|end|mid|early|late)-(?=[A-Za-z])")
TAIL = pattern(r"(?:-[a-z]{4,})+$")

CURRENCIES = frozenset(
    """USD EUR GBP JPY CHF CAD AUD NZD CNY RMB HKD SGD INR KRW SEK NOK DKK PLN CZK HUF RUB TRY ZAR BRL MXN ILS NIS THB
    IDR MYR PHP TWD VND AED SAR PS US A C S NT HK R RM RS KR FR DM FF LIT PTAS BEF NLG ITL ESP ATS FIM IEP
    GRD""".split()
)
PERIODS = pattern(r"(?:FY|CY|HY|YE|QE)-?\d.*$|(?:Q[1-4]|H[12])(?:-?(?:FY)?\d{2,4}|-Q[1-4])?$", re.IGNORECASE)
CALENDAR = almanac.NAMES | almanac.SHORT_NAMES | {"spring", "summer", "fall", "autumn", "winter"}
# Words that a hyphen may tie to a true number: "mid-2012", "under-18", "one-to-3".
TIED = frozenset(
    """
    mid pre post late early under over sub top non since year about roughly nearly almost around age aged ages minus
    plus ex to of for in and or by from up than per the a half quarter some just only last first second third
    fourth another next this every each all not is at on within approximately circa through until till between
    am pm noon midnight gmt utc est pst cet one two three four five six seven eight nine ten eleven twelve twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion
    """.split()
)
EXACT = frozenset(
    "2D 3D 4D 2G 3G 4G 5G 6G 720p 1080p 1080i 401k 4WD 2WD 20-F 10-K 10-Q 10-KSB 10-QSB 8-K 6-K 40-F 11-K 18-K".split()
)
ISIN = pattern(r"[A-Z]{2}[A-Z0-9]{9}\d|NCT\d{8}|(?:EP|WO|US)\d{6,11}(?:[AB]\d)?")
CLAUSES = pattern(r"\d{3}\([a-z]\)(?:\(\d\))?")
NUMERIC_CODE = pattern(r"\d{1,4}-\d{3,5}(?![\d,.%]*\d|[ -]?%)")
SIMPLE = pattern(r"([A-Z]{2,6})[- ]?(\d{2,6})")
INTRODUCED = pattern(
    r"\b(?:compound|candidate|drug|antibody|vaccine|molecule|agent|inhibitor|model|aircraft|processor|device),? $"
)
SPACED_DIGITS = pattern(r"\d{2,6}[A-Za-z]?(?![\d,.%]*\d|[ -]?%|\w| (?:million|billion|thousand|percent))")
ALONE = pattern(r"(?!(?:19|20)\d\d\))\d{3,6}(?=\))")
"""Digits that end a parenthesis, and are no year."""
LETTERS = pattern(r"[A-Za-z]+")
PREFIX = pattern(r"(?<![\w$€£-])([A-Z]{2,6}) $")
DECIMAL = pattern(r"[.,]\d|%| ?(?:million|billion|thousand|trillion|percent)\b")
NO_PREFIX = CURRENCIES | frozenset(
    "CEO CFO COO CTO AM PM ET EST EDT PST PDT CST CDT GMT CET UTC CT PT MT BC AD CE BCE OF IN TO THE AND OR FOR BY AT"
    " ON UP FROM WITH NEW ALL TOP NET TOTAL OVER UNDER ABOUT MORE THAN IS ARE WAS HAS UK EU UN GDP IPO EPS CPI LLC INC"
    " LTD PLC USA NATO OPEC EBIT EBITA EBITDA NAV FFO ARR GAAP IFRS".split()
)


def read(plain: str, start: int, end: int) -> Reading | None:
    """The code that the digits [start, end) belong to, if letters are tied to them."""
    before = plain[max(0, start - 42) : start]
    left = before[len(before.rstrip(JOINED)) :].lstrip("-")
    first = start - len(left)
    right = RIGHT.match(plain, end)
    if not right:
        return None
    last = right.end()
    token = plain[first:last].rstrip("-")
    # "anti-CD19", "CD56-expressing": what is tied to a code is no part of it.
    if "-" in token:
        if affix := AFFIX.match(token):
            first += affix.end()
            token = token[affix.end() :]
        if tail := TAIL.search(token):
            token = token[: tail.start()]
    if token in EXACT or ISIN.fullmatch(token):
        return Reading(first, first + len(token), "identifier")
    if clause := CLAUSES.match(plain, start):
        return Reading(start, clause.end(), "identifier")
    if not _is_code(token, plain, first, last):
        return None
    return Reading(first, first + len(token), "identifier")


def _is_code(token: str, plain: str, first: int, last: int) -> bool:
    if (
        first
        and plain[first - 1] in "$€£¥.,/"
        and not plain[first - 1 : first + 1].isalpha()
        and plain[first - 1] != "/"
    ):
        return False
    lead = LETTERS.match(token)
    if not lead:
        return False
    head = lead[0]
    rest = token[len(head) :]
    if "," in token or DECIMAL.match(plain, last):
        return False  # "AFN1,250,000" is a sum: no code has groups of thousands
    if head.upper() in CURRENCIES and (head.isupper() or head == "Rs"):
        return _short_code(head, rest)
    if PERIODS.match(token) or any(part.lower() in CALENDAR for part in LETTERS.findall(token)):
        return False
    digits = rest.lstrip("-")
    if not digits[:1].isdigit():
        # "T-DM1", "CNM-Au8", "sanofi-aventis2": letters, a hyphen, letters and digits.
        return head[:1].isupper() or any(letter.isupper() for letter in rest)
    if rest.startswith("-"):
        return head.lower() not in TIED and not _is_year_or_range(head, digits)
    if head.isupper() or not (head.islower() or head.istitle()):
        return True
    if head.istitle():
        return len(digits) <= 2 and len(head) > 1
    return head in ("mp", "p", "covid", "web", "b", "v", "h", "vitamin") and len(digits) <= 3


def _short_code(head: str, rest: str) -> bool:
    """Whether "SAR3419", "DM4" or "A320" is a code although its letters are a currency."""
    return (
        (len(head) == 1 and not (head in "RS" and len(rest) > 3))
        or (head == "DM" and len(rest) <= 1)
        or (head == "SAR" and len(rest) == 4)
        or (head in ("US", "NT", "HK", "KR", "FR") and rest.startswith("-"))
    )


def _is_year_or_range(head: str, digits: str) -> bool:
    number = LETTERS.split(digits, maxsplit=1)[0]
    return head.islower() and (len(number) > 3 or digits != number)


def read_spaced(plain: str, start: int) -> Reading | None:
    """The code of letters, a space and the digits at `start`: "BAY 12-3456", "the compound ACM 901", "(ACM 9012)"."""
    if start < 3 or not plain[start - 2].isupper():
        return None
    before = PREFIX.search(plain, max(0, start - 8), start)
    if not before or before[1] in NO_PREFIX:
        return None
    match = NUMERIC_CODE.match(plain, start)
    if not match and INTRODUCED.search(plain, max(0, before.start(1) - 14), before.start(1)):
        match = SPACED_DIGITS.match(plain, start)
    if not match and plain[before.start(1) - 1 : before.start(1)] == "(":  # "lumotuzumab (ACM 9012)"
        match = ALONE.match(plain, start)
    return Reading(before.start(1), match.end(), "identifier") if match else None


def read_learnt(plain: str, found: Iterable[str], starts: Iterable[int]) -> Iterator[Reading]:
    """
    Codes written with a space whose letters the text itself has shown to be a code's.

    `found` are the codes read so far, `starts` the places of digits behind a capital and a space.  After "ACM901" or
    "the compound ACM 901", "ACM 902" is a code too; letters that are a currency's or a common word's are one only
    with the same digits.
    """
    heads: dict[str, set[str]] = {}
    for code in found:
        if match := SIMPLE.fullmatch(code):
            heads.setdefault(match[1], set()).add(match[2])
    starts = tuple(starts)
    for head, number in _retold(plain, starts):
        heads.setdefault(head, set()).add(number)
    for start in starts if heads else ():
        before = PREFIX.search(plain, max(0, start - 8), start)
        digits = SPACED_DIGITS.match(plain, start)
        if not before or not digits or before[1] not in heads:
            continue
        if digits[0] in heads[before[1]] or (before[1] not in NO_PREFIX and len(digits[0]) > 2):
            yield Reading(before.start(1), digits.end(), "identifier")


def _retold(plain: str, starts: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    """Letters and digits that stand together twice, once behind a preposition: "with ACM 870", no "EBIT 870"."""
    told: dict[tuple[str, str], list[bool]] = {}
    for start in starts:
        before = PREFIX.search(plain, max(0, start - 8), start)
        digits = SPACED_DIGITS.match(plain, start)
        if before and digits and len(digits[0]) > 2 and before[1] not in NO_PREFIX and not YEAR.fullmatch(digits[0]):
            behind = BEHIND.search(plain, max(0, before.start(1) - 6), before.start(1))
            told.setdefault((before[1], digits[0]), []).append(behind is not None)
    yield from (code for code, behind in told.items() if len(behind) > 1 and any(behind))


YEAR = pattern(r"(?:19|20)\d\d")
BEHIND = pattern(r"\b(?:of|with|for|on|to) $")
