"""The currency of an amount: what stands before or behind the number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from msgspec import Struct

from factcheck.mentions.numbers.currencies import (
    ADJECTIVES,
    ALIASES,
    ASSUMED,
    CENT,
    CODES,
    DOLLARS,
    FIRST_WORDS,
    SYMBOLS,
    WORDLIKE,
    Money,
    names,
)
from factcheck.mentions.reading import Setting
from factcheck.patterns import pattern

PREFIX = pattern(r"(?<![A-Za-z0-9])(?:(US|U\.S\.?|USD|C|HK|HKD|NZ|NT|AUD|CAD|Cdn|Can|c|hk)[ ]?|([A-Za-z]{1,3}))$")
SUFFIX = pattern(r"\$ ?(US|A|C|NZ|HK|S)(?=[ ]?\d)")
CODE_BEFORE = pattern(
    r"(?<![A-Za-z0-9$])(?:([A-Z]{2,3}|Rs|Rp|Rm|usd|eur|gbp|rmb|chf|inr|jpy|cny|Kr|kr|SFr|KShs?|Kshs?)\.?[ ]?|(R))$"
)
RANDS = pattern(r"\d{1,3}(?:(?:,\d{3})+(?!\d)|(?:\.\d{1,3})?(?:[ -](?:m|b|tr)illion\b|(?:m|bn|tn)\b))")
"""What stands behind "R" where it is the rand: "R30 million", "R2.5bn"; not "R500", which may be a model."""
NAME_BEFORE = pattern(
    r"(?<![A-Za-z])((?:malaysian? )?ringgits?|rupiah|naira|baht|rupees|pesos|yen|sen|euros|EURO)[ ]$", re.IGNORECASE
)
NAMES_BEFORE = ("ringgit", "ringgits", "rupiah", "naira", "baht", "rupees", "pesos", "yen", "sen", "euros", "euro")
SYMBOL_BEHIND = pattern(
    rf"( ?)(?:(US|C|CA|A|AU|HK|NZ|S|NT|R|MX)?([{''.join(s for s in SYMBOLS if len(s) == 1)}]|ரூ))(ur)?(?! "
    rf"{{0,28}}[\d(-])"
)
CODE_BEHIND = pattern(r"[ -]?([MKTk]?[A-Z]{2,3}|usd|eur|gbp|rmb|chf|inr|btc|jpy|cny|Rs|Kč|zł|kr|Ft|kn)(?![A-Za-z0-9])")
EGYPTIAN = pattern(r" (?:[lL]\.?[eE])(?:\.(?=\s*$)|(?![A-Za-z]))")
PRICED = pattern(r"£|\dp\b|\b(?:dividends?|shares?|prices?|costs?|sells?|sold|paid|pays?|pence|earnings|eps)\b", re.I)
MINOR_BEHIND = pattern(r" ?([¢])|( ?)c(?![A-Za-z0-9'])|p(?![A-Za-z0-9']|\.\S)")
WHOSE_BEHIND = pattern(r" (US|USD|CAD|AUD|HKD|NZD|SGD|Canadian|Cdn|Australian|Australian dollars)(?= [a-z]|[.,;)]|$)")
WORDS = pattern(
    r"(?:[ -]|\n(?=[a-z]))(?:de |d')?([^\W\d_€]+(?:\.[A-Za-z]+\.?)?|€ur)(?:[ ]([A-Za-z]+))?(?:[ ]([A-Za-z]+))?"
)
OF = pattern(r" (?:of (?!sterling)|heav|light|weigh)")
WEIGHING = pattern(r"\b(?:weigh\w*|los[et]\w*|gain\w*|lift\w*|shed|thrust)\b[^.]{0,20}$", re.IGNORECASE)
VERB_MARKS = pattern(r"[ ](?:a|an|the|our|its|his|her|their|this|that|another)\b")
SCALED = pattern(r"illion|thousand|\d,\d|\d[mkb]n?\b", re.IGNORECASE)
PAID = pattern(
    r" (?:fines?|fees?|prizes?|grants?|bonus|notes?|rewards?|payments?|tickets?|tax|charges?|rise|loans?|deals?)\b"
)
"""What costs so many pounds: "a 500-pound fine", where "a 500-pound bomb" weighs as much."""
DESCRIBING = ("real", "colon", "sterling", "ore", "penny")
DESCRIBED = pattern(r" (?!(?:and|or|to|in|for|from|at|on|per|was|were|is|are|a|an|by|as|each|will)\b)[a-z]")
"""What makes money of no name that also describes: "30 real people", "5 colon cancers", but "30 real in cash"."""
EURO = pattern(r"[ -](?:zone|area|bloc|group|nations?|countr(?:y|ies)|members?|states?|economies|partners?|leaders?)\b")
RESOLUTIONS = frozenset(("480", "720", "1080", "1440", "2160"))
SCARCE = frozenset("won crown crowns mark marks quid kip lari leu lev punt punts taka pula dong colones".split())
"""Names that are words too ("three won"): taken with their adjective, or behind a number that looks like money."""


MULTIPLIED = {"M": Decimal(10) ** 6, "K": Decimal(1000), "T": Decimal(1000)}


class Currency(Struct, frozen=True):
    """A currency beside a number: how far it reaches, its code, what the unit is worth, whether it is assumed."""

    edge: int  # the end behind, or the start before
    code: str
    worth: Decimal = Decimal(1)
    assumed: bool = False


def of_symbol(plain: str, at: int, setting: Setting) -> tuple[int, int, Currency]:
    """The start, the end and the currency of the symbol at `at`, with the letters that say whose dollar it is."""
    sign = plain[at]
    if sign == "$":
        if match := SUFFIX.match(plain, at):
            return at, match.end(), Currency(match.end(), DOLLARS[match[1].lower()])
        if match := PREFIX.search(plain, max(0, at - 5), at):
            letters = match[1] or match[2]
            if match[1] or letters.isupper():
                code = DOLLARS.get(letters.lower())
                if code:
                    return match.start(), at + 1, Currency(at + 1, code)
    return at, at + 1, named(Money(SYMBOLS[sign], shared=sign in ASSUMED), at + 1, setting)


def named(money: Money, edge: int, setting: Setting) -> Currency:
    """The currency of a symbol or name; one that is shared is the document's, else assumed."""
    if not money.shared:
        return Currency(edge, money.code, money.worth)
    stated = setting.currency
    if stated and family(stated) == family(money.code):
        return Currency(edge, stated, money.worth)
    return Currency(edge, money.code, money.worth, assumed=True)


@cache
def _families() -> dict[str, str]:
    return {m.code: name.split()[-1].rstrip("s") for name, m in names().items() if " " in name and m.worth == 1}


def family(code: str) -> str:
    """What the currency is called, whosever it is: "dollar" of AUD and of USD."""
    return "dollar" if code in DOLLARS.values() else _families().get(code, code)


WORDS_ELSEWHERE = frozenset("KR FR DM FF FT ZL KN LE LIT".split())
OLD = frozenset("DM FF FR LIT".split())
"""Of these, the currencies of which releases before the euro tell in sums: "DM 342.6 million", and never "DM 4"."""
SUM = pattern(r"\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)? (?:million|billion|thousand|bn|mn)\b|\d+\.\d\d(?!\d)")


def before(plain: str, at: int, setting: Setting, looks_like_money: bool) -> Currency | None:
    """The code or name in front of the number at `at`: "USD 200", "Rs. 20", "ringgit 42"."""
    previous = plain[at - 1] if at else ""
    if not (previous.isalpha() or previous in " .") or (previous == " " and not plain[at - 2 : at - 1].strip()):
        return None
    window = max(0, at - 24)
    if match := CODE_BEFORE.search(plain, window, at):
        if match[2]:
            return Currency(match.start(), "ZAR") if RANDS.match(plain, at) else None
        letters = match[1].upper()
        code = ALIASES.get(letters, letters)
        if letters == "PS" and plain[at] == "0" and plain[at + 1 : at + 2].isdigit():
            return None  # the session "PS03.07"
        if (
            code in CODES
            and (letters not in WORDS_ELSEWHERE or (letters in OLD and previous == " " and SUM.match(plain, at)))
            and (letters not in WORDLIKE or looks_like_money)
        ):
            return Currency(match.start(1), code, assumed=letters in ("RS", "KR"))
    if (
        previous == " "
        and plain[window : at - 1].lower().endswith(NAMES_BEFORE)
        and (match := NAME_BEFORE.search(plain, window, at))
    ):
        money = names().get(match[1].lower().replace("malaysia ", "malaysian ")) or names().get(match[1].lower())
        if money and (looks_like_money or match[1] != "Euro"):  # "Euro 6 engines"
            return named(money, match.start(1), setting)
    return None


def behind(plain: str, start: int, end: int, setting: Setting, looks_like_money: bool) -> Currency | None:
    """The symbol, code or name behind the number [start, end): "20€", "15 million EUR", "34 cents", "Danish crowns"."""
    following = plain[end : end + 2]
    if not following:
        return None
    if match := SYMBOL_BEHIND.match(plain, end):
        _, letters, sign, _ = match.groups()
        code = DOLLARS.get((letters or "").lower())
        if code and sign == "$":
            return Currency(match.end(), code)
        return named(Money(SYMBOLS[sign], shared=sign in ASSUMED), match.end(), setting)
    if match := CODE_BEHIND.match(plain, end):
        letters = match[1].upper()
        code = {"KČ": "CZK", "ZŁ": "PLN"}.get(letters, ALIASES.get(letters, letters))
        if len(letters) == 4 and letters[1:] in CODES:
            return Currency(match.end(), letters[1:], MULTIPLIED[letters[0]])  # "120 MEUR"
        if code in CODES and letters != "PS" and (letters not in WORDLIKE or looks_like_money):
            return Currency(match.end(), code, assumed=letters in ("RS", "KR"))
    if match := EGYPTIAN.match(plain, end):
        return Currency(match.end(), "EGP")
    if (match := MINOR_BEHIND.match(plain, end)) and plain[start].isdigit():
        if match[0] == "p":
            # "12p." is a page before a stop; "2.4p." are pence, and "a dividend of 12p."
            page = plain[match.end() : match.end() + 1] == "." and "." not in plain[start:end]
            page = page and not PRICED.search(plain, max(0, start - 80), start)
            return None if page or plain[start:end] in RESOLUTIONS else Currency(match.end(), "GBP", CENT)
        return named(names()["cent"], match.end(), setting)
    return _name_behind(plain, start, end, setting, looks_like_money)


def _name_behind(plain: str, start: int, end: int, setting: Setting, looks_like_money: bool) -> Currency | None:
    match = WORDS.match(plain, end)
    if not match:
        return None
    first = match[1].lower()
    if first not in FIRST_WORDS and first not in ADJECTIVES:
        return None
    for count in (3, 2, 1):
        if match[count] is None:
            continue
        words = " ".join(match[n] for n in range(1, count + 1)).lower()
        money = names().get(words)
        if not money:
            continue
        stop = match.end(count)
        if count == 1 and not _is_money(plain, start, stop, words, looks_like_money, hyphen=plain[end] == "-"):
            return None
        return named(money, stop, setting)
    return None


def _is_money(plain: str, start: int, stop: int, word: str, looks_like_money: bool, hyphen: bool) -> bool:
    """Whether a name that is also a word or a weight is said of money here."""
    if word in ("pound", "pounds"):
        weighs = (
            OF.match(plain, stop)
            or WEIGHING.search(plain, max(0, start - 40), start)
            or (hyphen and not (looks_like_money and SCALED.search(plain, start, stop)) and not PAID.match(plain, stop))
        )
        return not weighs
    if word in DESCRIBING:
        return not DESCRIBED.match(plain, stop)
    if word == "euro":
        return not EURO.match(plain, stop)
    if word in SCARCE:
        return looks_like_money and not VERB_MARKS.match(plain, stop)
    return True


def whose_behind(plain: str, end: int) -> tuple[int, str] | None:
    """Whose dollar an amount with "$" is, said behind it: "$500 US", "$5 million CAD"."""
    if match := WHOSE_BEHIND.match(plain, end):
        word = match[1]
        return match.end(), {"US": "USD", "Canadian": "CAD", "Cdn": "CAD", "Australian": "AUD"}.get(word, word)
    return None


STATED = pattern(
    r"\b(?:expressed|stated|reported|presented|denominated|amounts?|figures?|currency|"
    r"dollars?)\b[^.\n]{0,60}\b(?:in|are|is) "
    r"(US|U\.S\.|United States|Canadian|Australian|Hong Kong|New Zealand|Singapore) dollars\b",
    re.IGNORECASE,
)
COUNTRIES = {"us": "USD", "u.s.": "USD", "united states": "USD", "canadian": "CAD", "australian": "AUD",
"hong kong": "HKD",
             "new zealand": "NZD", "singapore": "SGD"}  # fmt: skip


def stated(plain: str) -> str | None:
    """The currency that a text states for its bare "$": "All amounts are in Canadian dollars"."""
    if " dollars" not in plain:
        return None
    match = STATED.search(plain)
    return COUNTRIES[match[1].lower()] if match else None
