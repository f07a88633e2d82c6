"""Number words and digits that count nothing: "one of my stores", "at one point", "Stoxx 600", "a second later"."""

from __future__ import annotations

import re

from factcheck.mentions.labels import RANKING
from factcheck.mentions.numbers.amounts import Amount
from factcheck.mentions.numbers.words import TEENS, TENS, UNITS
from factcheck.patterns import pattern

_PRONOUN_BEHIND = (
    "of another or and is was are were can could may might must should would will shall has had have does did do who"
    " whom whose which that to in on at from for with by as but if when where while you we they i he she it them us my"
    " your our their the than then there day time way thing after side point stage step stop off size such"
).split()
_PRONOUN_BEFORE = (
    "this that these those the which each every any no another some such other only very good bad big small new old "
    "great same right "
    "wrong first last next previous latest latter former current better best worse only's loved many whole "
    "number square day "
    "a an not as like like's every's"
).split()
TALLY_BEFORE = pattern(rf"\b(?:\d{{1,3}}|{'|'.join((*UNITS, *TEENS, *TENS))})-(?:to|for|by|on|in)-$", re.IGNORECASE)
"""The first half of "a two-to-one margin", "a four-for-one split", "nine-to-five"."""
PRONOUN_BEHIND, PRONOUN_BEFORE = frozenset(_PRONOUN_BEHIND), frozenset(_PRONOUN_BEFORE)
NEXT_WORD = pattern(r"([ \n-])([A-Za-z]+)")
LAST_WORD = pattern(r"([A-Za-z&']+)[.)]?([ \n-])$")
ONE_OR_TWO = pattern(r" or (?:two|three)\b")
IN_TURN = pattern(r" (?:part of (?!the year)|[a-z-]+ (?:at a time|in particular)\b)")
"""Behind "one": "one part of a wider plan", "one product at a time", "with one partner in particular"."""
ANSWERS = frozenset(
    "is was to equals from by be least most than only minus negative nearly about with has have had under over".split()
)
PER_SCALE = frozenset("per baker's multi each every several few many couple tens hundreds".split())

# "Stoxx 600 rose", "the iPhone 11,": a name's number.
NAME_BEFORE = pattern(r"(?:[a-z0-9,;]['\"]? |[a-z]-)(?:[A-Z&][\w&.'-]* ){0,3}[a-z]?[A-Z][\w&'-]*[a-z0-9&A-Z] $")
CAPITAL_BEFORE = pattern(r"[a-z,] [A-Z][a-z]+ $")
NAME_GOES_ON = pattern(r"(?:'s\b| [a-z]| \([\"“]|[.,;:)](?: |$)|$)")
NOT_NAMES = frozenset(
    "About Approximately Over Nearly At In The And For By To Of From With Up Between Or More Than Least Around "
    "Almost Total Some All "
    "Has Have Is Are Was Were Will Only Under Above Below Per On Until Since Through During After Before Top".split()
)
LABELS = RANKING | frozenset(
    """item section table figure chapter article rule phase page note exhibit room suite box version vol volume
    title schedule regulation day week route highway form line no nos pp pg slide footnote annex clause paragraph
    question unit building floor flight channel psalm verse serie series number cycle visit region ward
    division""".split()
)
COMPASS = pattern(r"\b(?:North|South|East|West) $")
EMERGENCY, CALLED = ("911", "999", "112"), ("call", "called", "calling", "dial", "dialed", "dialled", "dialing")
SCALED_DIGIT = pattern(r"\d[+ -]?[ ]?$")  # the scale of a figure that is none: "B12 million"
RANKS = (" top", " bottom")
PLACE = pattern(
    r"(?=[.,;:!?)](?!\d)|$|[ \n](?:and|or|in|at|on|by|during|for|with|after|is|are|was|were|as|this|last|when|while"
    r"|before|from|to|again|since|but)\b)"
)
"""What stands behind a place in a ranking, where no thing is counted."""
PARTY = pattern(r"[ -](?:part(?:y|ies)|world|person|degree|hand)\b", re.IGNORECASE)
RANKED = pattern(r"-(?:\w+est\b|most|place|round|quarter|half|year|ranked|stage|phase|generation)", re.IGNORECASE)
SECOND = pattern(r"(?:^|\b(?:per|each|every|split|one|a))[ \n-]$", re.IGNORECASE)
SECOND_NOUN = pattern(r"[ -][a-z]", re.IGNORECASE)
HALVES = frozenset(
    "first second back front latter other last better final third fourth next this that each either one's your".split()
)
NOUN_BEHIND = pattern(r"[ -](?:[a-z]+s|(?:wo)?men|people|children)\b")
AGAIN_BEFORE = pattern(r"\b(?:every|each|per|other) $", re.IGNORECASE)


def counts(plain: str, amount: Amount, at: int) -> bool:
    """Whether a number that was read at `at` counts something, or is only a manner of speaking or part of a name."""
    number = amount.number
    if amount.kind == "ordinal":
        street = COMPASS.search(plain, max(0, at - 6), at) and plain[at].isdigit()  # "West 12th and West 13th Street"
        return not (street or _is_time(plain, at, amount.end) or _is_compound(plain, amount.start, amount.end))
    if amount.kind != "number":
        return True
    if (
        plain[at - 1 : at] == " "
        and plain[max(0, at - 8) : at - 1].lower().endswith(RANKS)
        and PLACE.match(plain, amount.end)
    ):
        return False  # "slipped into the bottom three", but "the top three customers"
    if plain[at - 1 : at] == "-" and TALLY_BEFORE.search(plain, max(0, at - 20), at):
        return False
    if number.in_digits:
        return not (
            number.scale == 1
            and not number.separated
            and not number.parts
            and _is_label(plain, number.start, amount.end)
        )
    if plain[at].isupper() and _is_name(plain, at, amount.end):
        return False
    word = plain[at : amount.end].lower()
    if word == "one":
        return amount.start != at or _one_counts(plain, at, amount.end)
    if word in ("hundred", "thousand", "million", "billion", "trillion", "half", "zero", "nil", "dozen"):
        return _bare_word_counts(plain, word, at, amount.end)
    return True


def _is_name(plain: str, at: int, end: int) -> bool:
    """Whether a capital number word inside a sentence ends a name: "the Big Four said"."""
    return bool(CAPITAL_BEFORE.search(plain, max(0, at - 24), at) and NAME_GOES_ON.match(plain, end))


def _one_counts(plain: str, at: int, end: int) -> bool:
    before = LAST_WORD.search(plain, max(0, at - 16), at)
    behind = NEXT_WORD.match(plain, end)
    last = before[1].lower() if before else ""
    if last in PRONOUN_BEFORE:
        return False
    if behind and not behind[2].isupper():
        word = behind[2].lower()
        if word == "or" and ONE_OR_TWO.match(plain, end):
            return True
        if word in PRONOUN_BEHIND or IN_TURN.match(plain, end):
            return False
        return not (behind[1] == "-" and word in ("on", "to", "sided", "stop", "way", "size"))
    if plain.startswith("'", end):
        return False
    return not plain[:at].strip() or last in ANSWERS


def _bare_word_counts(plain: str, word: str, at: int, end: int) -> bool:
    before = LAST_WORD.search(plain, max(0, at - 16), at)
    last = before[1].lower() if before else ""
    if word == "half":
        behind = NEXT_WORD.match(plain, end)
        if behind and (
            behind[1] == "-"
            or behind[2].lower() in ("year", "hour", "time", "way", "life", "day", "century", "brother", "an")
        ):
            return False
        return last not in HALVES
    if word in ("zero", "nil"):
        return not (plain.startswith("-", end) or last in ("net", "ground", "near", "absolute", "patient", "sub"))
    return last not in PER_SCALE and not SCALED_DIGIT.search(plain, max(0, at - 3), at)


def _is_time(plain: str, at: int, end: int) -> bool:
    """Whether "second" is a time here: "per second", "a second later"."""
    word = plain[at:end].lower()
    if word == "second":
        before = SECOND.search(plain, max(0, at - 7), at)
        if not before or not at:
            return False
        return not (before[0].lower().startswith(("a", "one")) and SECOND_NOUN.match(plain, end))
    return word == "first" and plain[max(0, at - 3) : at].lower() == "at " and not plain[end:].startswith(" ")


def _is_compound(plain: str, at: int, end: int) -> bool:
    """Whether an ordinal is part of a word: "third-party", "first-in-class"; "third-largest" still counts."""
    if (at > 1 and plain[at - 1] == "-" and plain[at - 2].isalpha()) or PARTY.match(plain, end):
        return True
    return plain.startswith("-", end) and not RANKED.match(plain, end)


def _is_label(plain: str, at: int, end: int) -> bool:
    """Whether a plain whole number is part of a name ("Stoxx 600") or of a reference ("Table 3")."""
    if not at or plain[at - 1] not in " -":
        return False
    place = max(plain.rfind(" ", 0, at - 1), plain.rfind("\n", 0, at - 1))
    last = plain[place + 1 : at - 1]
    if not last or not last[0].isalpha():
        return False
    if plain[at:end] in EMERGENCY and last.lower() in CALLED:
        return True
    if last == "numbered":  # "its abstract is numbered 8013", but "the guests numbered 140"
        return plain[max(0, place - 4) : place].endswith((" is", " are", " was", "were"))
    if last.rstrip(".").lower() in LABELS:
        # "12 weeks of week 3"; "a group 12 patients strong" is rare.
        if AGAIN_BEFORE.search(plain, max(0, place - 6), place + 1):
            return False  # "every day 800 are born"
        return not NOUN_BEHIND.match(plain, end) or last[0].isupper()
    if not any(c.isupper() for c in last) or last in NOT_NAMES or end - at > 4:
        return False
    return bool(
        NAME_BEFORE.search(plain, max(0, at - 40), at) and NAME_GOES_ON.match(plain, end)
    ) and not NOUN_BEHIND.match(plain, end)
