"""Hedges: the words in front of and behind a number that say how far it may go."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

from factcheck.model import MentionKind
from factcheck.patterns import pattern
from factcheck.quantity import ABOUT, Hedge, Quantity

NEAR = ("about", "approximately", "around", "roughly", "nearly", "almost")
"""The plain words of nearness, which a figure may have in front of it anywhere."""
BOUNDS = ("over", "under", "more than", "less than", "fewer than", "at least", "at most", "as much as", "up to")
"""The plain words of bounds likewise."""
BEFORE: dict[str, Hedge] = {
    **dict.fromkeys(
        ("at least", "no fewer than", "no less than", "not less than", "not fewer than", "no lower than",
        "never less than",
         "a minimum of", "minimum of", "minimum", "as little as", "as few as", "as low as", "equal or greater than",
         "greater than or equal to", "more than or equal to", "≥", ">=", "starting at", "starting from"), "at_least"),
    **dict.fromkeys(
        ("more than", "over", "above", "in excess of", "exceeding", "exceeds", "exceed", "exceeded",
        "greater than", "higher than",
         "larger than", "upwards of", "upward of", "north of", "beyond", "topping", "surpassing", "surpassed",
         "well over",
         "better than", "longer than", "older than", ">"), "more_than"),
    **dict.fromkeys(
        ("at most", "no more than", "not more than", "no greater than", "not exceed", "not exceeding",
        "not to exceed", "no higher than",
         "no later than", "never more than", "a maximum of", "maximum of", "maximum", "a cap of", "capped at",
         "limited to",
         "less than or equal to", "≤", "<="), "at_most"),
    **dict.fromkeys(
        ("less than", "fewer than", "under", "below", "lower than", "smaller than", "beneath", "short of",
        "south of", "sub", "<"),
        "less_than"),
    **dict.fromkeys(("up to", "as many as", "as much as", "as high as", "as large as", "as long as"), "up_to"),
    **dict.fromkeys(
        ("nearly", "almost", "just under", "just below", "just short of", "slightly less than", "slightly under",
        "slightly below",
         "just less than", "just shy of", "shy of", "approaching", "nearing", "not quite", "close on"), "nearly"),
    **dict.fromkeys(
        ("about", "approximately", "approx", "approx.", "around", "roughly", "some", "circa", "ca.", "c.", "~",
        "≈", "estimated",
         "an estimated", "close to", "in the region of", "in the neighborhood of", "in the neighbourhood of",
         "in the order of",
         "on the order of", "in the range of", "in the vicinity of", "more or less", "give or take", "as about"),
         "about"),
}  # fmt: skip
"""What is written before a number, in lower case."""

JUST_OVER = frozenset(("just over", "just above", "slightly more than", "slightly over", "slightly above",
"a little over",
                       "a little more than", "just more than"))  # fmt: skip

_SUMS = "total aggregate combined cumulative maximum minimum further average value sum record".split()
_FILLERS = (
    rf"(?:(?:a|an|the) (?:{'|'.join(_SUMS)}) (?:of )?|an additional "
    r"|(?:a )?(?:total|aggregate|combined|cumulative|record|further) (?:of )?|another |additional )?"
)
_ALL = sorted({*BEFORE, *JUST_OVER}, key=lambda words: (words[0], -len(words), words))
_WORDS = "|".join(
    f"{first}(?:{'|'.join(re.escape(words[1:]) for words in begun)})"
    for first, begun in groupby(_ALL, itemgetter(0))
    if first.isalpha()
)
IN_FRONT = pattern(rf"(?<![a-z-])({_WORDS})[ \n-]{_FILLERS}$")  # in small letters
SIGN_IN_FRONT = pattern(r"(~|≈|≥|>=|>|≤|<=|<) ?$")
TAG = pattern(r"<[A-Za-z][\w.&-]{0,11}> ?$")
"""What the wires put round the code of a share: "Northwind <NWD> 140,400 dollars" is no more than these."""
CIRCA = pattern(r"(?<![\w.-])ca?\.$")
"""Right in front of a figure: "cash of c.£2.4bn", "c.3,600 rooms"."""
SIGNS, BEFORE_NUMBERS = frozenset("~≈≥≤<>="), frozenset(" \n-")
STARTS = 48  # characters before a number in which a hedge is looked for
_PARTED = [words.split() for words in _ALL]
LAST_WORDS = frozenset((*(words[-1] for words in _PARTED), "of", "additional", "another", *_SUMS))
"""The words that can stand last before a hedged number."""
WORDS_BEFORE_LAST = {
    last: frozenset((*(words[-2] for words in _PARTED if words[-1] == last and len(words) > 1), *_SUMS))
    for last in ("of", "to", "than", "at")
}
"""Of words that stand before many numbers ("of 12 mills"), what stands before them in a hedge ("in excess of 12")."""
LAST_TWO = pattern("[^a-z]+")

# Possessive and short: "one-one-one-" must not be parted in every way.
_NOUN = r"(?:[ -](?!or\b|and\b)[A-Za-z-]{1,40}+){0,3}"
# "two targets, and under those licences" goes on; "18 years and over." does not.
_STOPS = r"(?! (?:the|a|an|this|that|these|those|its|our|their|his|her|each|which|all|any|such|one|two|[\d$€£(]))"
# "two agreements and lower fees", "$12 million and up to $17 million": the words behind "and" belong to what follows.
_ALONE = r"(?=$|[^\w ]|[ ](?:in|at|for|of|with|who|were|was|are|is|have|had|has|per|by|on|as)\b)"
BEHIND = pattern(
    rf"(?:{_NOUN},?[ ](?:or|(?P<and>and))[ ](?P<more>more|above|higher|greater|over|better|older|longer|up|upwards?|"
    rf"beyond|counting)\b(?! than){_STOPS}(?(and){_ALONE})"
    rf"|{_NOUN},?[ ](?:or|(?P<and_>and))[ ](?P<less>less|fewer|below|lower|under|younger|shorter)\b(?! than){_STOPS}"
    rf"(?(and_){_ALONE})"
    rf"|{_NOUN},?[ ](?P<so>or so|or thereabouts|give or take|more or less)\b"
    r"|(?P<plus>\+|-plus\b|[ ]plus\b(?![ ]\$?\d| [a-z]))"
    rf"|{_NOUN},?[ ](?:at (?:the )?)(?P<least>(?:very )?least|minimum)\b(?! \w)"
    rf"|{_NOUN},?[ ](?:at (?:the )?)(?P<most>(?:very )?most|maximum)\b(?! \w)"
    r"|(?P<odd>-odd|-ish|ish|-some)\b)",
    re.IGNORECASE,
)
OR_MORE = pattern(
    r" (?:or|and) (?:more|above|higher|greater|over|better|older|longer|up|beyond|counting|less|fewer|below|lower|under"
    r"|younger|shorter|so|thereabouts|take)",
    re.IGNORECASE,
)
BEHIND_STARTS = frozenset(" +-,io")

# "talks about two trials", "information about five sites": about what, and not how many.
ABOUT_WHAT = pattern(
    r"\b(?:talk\w*|information|data|details?|questions?|statements?|concern\w*|speak\w*|spoke|know\w*|learn\w*|think\w*|thought|"
    r"articles?|books?|story|stories|facts?|news|hear\w*|heard|ask\w*|worr\w*|optimis\w*|excited)[ \n]about[ \n]$",
    re.IGNORECASE,
)
ANOTHER_BEFORE = pattern(
    r"\d[^.,;()]{0,20}"
    r"(?<!\bto)(?<!\bby)(?<!\bof)(?<!\bat)(?<!\bfor)(?<!\band)(?<!\bfrom)(?<!\bwas)(?<!\bis)(?<!\bwith) $"
)
COUNTED_BEFORE = pattern(r"\d [a-z]{3,20} $")
UNDER_WHAT = pattern(
    r"[ \n](?:[\w-]{1,40}[ \n]){0,3}(?:agreements?|licen[cs]es?|contracts?|plans?|program(?:me)?s?|schemes?|laws?|acts?"
    r"|sections?|options?|leases?|facilit(?:y|ies)|arrangements?|protocols?|headings?|names?|grants?|collaborations?"
    r"|patents?|policies|policy)\b",
    re.IGNORECASE,
)
WHILE = pattern(
    r"(?:\bfor|\bis|\bwas|\bbeen|\btook|\btakes|\blast\w*|\bwell|\bjust|\bslightly)[ \n]over[ \n]$", re.IGNORECASE
)
AGO = pattern(r"[ \n](?:ago|old|of age|earlier|later)\b", re.IGNORECASE)
ROSE_TO = pattern(r"[^.;]{0,40}?[ \n](?:from|compared|versus|vs)\b", re.IGNORECASE)
ROSE = pattern(r"(?:\b(?:is|was|were|are|went|sales|income|revenues?|earnings|profits?)|%)[ \n]$", re.IGNORECASE)
ADDS = pattern(r"\b(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?|tot(?:s|ted|ting))[ \n]$", re.IGNORECASE)
"""In front of an "up to" that says no limit: "the parts add up to $33 million"."""
PLUS_INSIDE = pattern(r"(?<=\d)(?:\+(?!\d)|[- ]plus\b)")  # "40+ million", "20-plus years"
OUTER = ("at_least", "more_than", "at_most", "less_than", "up_to")


def hedged(plain: str, start: int, end: int, kind: MentionKind, quantity: Quantity) -> Quantity:
    """The quantity of the words [start, end) with what the hedges around them allow."""
    hedge, near = _in_front(plain, start, end, kind, quantity)
    if hedge == "none" or hedge == "about":
        after = _behind(plain, end)
        hedge = after if after != "none" else hedge
    plus = plain.find("+", start, end) >= 0 or plain.find("plus", start, end) >= 0
    if plus and hedge == "none" and PLUS_INSIDE.search(plain, start, end):
        hedge = "at_least"
    if hedge == "none":
        return quantity
    return widened(quantity, hedge, near)


def _in_front(plain: str, start: int, end: int, kind: MentionKind, quantity: Quantity) -> tuple[Hedge, bool]:
    """The hedge in front, and whether a second one keeps it near the figure ("just over", "more than about")."""
    if not start:
        return "none", False
    previous = plain[start - 1]
    if previous in SIGNS or (previous == " " and start > 1 and plain[start - 2] in SIGNS):
        match = SIGN_IN_FRONT.search(plain, max(0, start - 3), start)
        if match and match[1] == ">" and TAG.search(plain, max(0, start - 15), start):
            return "none", False
        return (BEFORE[match[1]], False) if match else ("none", False)
    if previous not in BEFORE_NUMBERS:
        return ("about" if previous == "." and CIRCA.search(plain, max(0, start - 4), start) else "none"), False
    last = plain[plain.rfind(" ", 0, start - 1) + 1 : start - 1]
    if not last.isalpha():
        last = last[max(last.rfind("\n"), last.rfind("-")) + 1 :]
    last = last.lower()
    if last not in LAST_WORDS:
        return "none", False
    if last in WORDS_BEFORE_LAST:
        two = LAST_TWO.split(plain[max(0, start - 24) : start - 1].lower())[-2:]
        if two[0] not in WORDS_BEFORE_LAST[last]:
            return "none", False
    match = IN_FRONT.search(plain[max(0, start - STARTS - 1) : start].lower(), 1 if start > STARTS else 0)
    if not match or "\n\n" in match[0]:
        return "none", False
    words, at = match[1], start - len(match[0])
    if words in JUST_OVER:
        return "more_than", True
    hedge = BEFORE[words]
    if not _is_hedge(plain, words, at, start, end, kind, quantity):
        return "none", False
    if hedge in ("about", "nearly"):
        # "more than about 50": the outer one says which way.
        outer = IN_FRONT.search(plain[max(0, at - STARTS - 1) : at].lower(), 1 if at > STARTS else 0)
        if outer and (found := BEFORE.get(outer[1])) in OUTER and outer[1] not in ("over", "above", "below"):
            return found, False
    return hedge, False


def _is_hedge(plain: str, words: str, at: int, start: int, end: int, kind: MentionKind, quantity: Quantity) -> bool:
    """Whether words that mean other things too are a hedge here."""
    written = quantity.written
    if words == "about":
        return not ABOUT_WHAT.search(plain, max(0, at - 16), start)
    if words == "some":
        return (written is None or written >= 10) and not plain.startswith(" of", end)
    if words == "over" and kind == "duration":
        return bool(WHILE.search(plain, max(0, at - 12), start) or AGO.match(plain, end))
    if words in ("under", "over", "above", "below", "beneath", "beyond") and kind == "number":
        if written is not None and written < 20 and UNDER_WHAT.match(plain, end):
            return False
        if words != "over" or written is None or written >= 20:
            return True
        # "124 episodes over six seasons"
        return not (1 <= written < 4 or COUNTED_BEFORE.search(plain, max(0, at - 28), at))
    if words in ("over", "above") and ANOTHER_BEFORE.search(plain, max(0, at - 28), at):
        return False  # "14 grams over 5 meters", "up 3% over $6 million"
    if words == "up to" and ADDS.search(plain, max(0, at - 12), at):
        return False
    if words == "up to" and ROSE_TO.match(plain, end):
        return not ROSE.search(plain, max(0, at - 12), at)  # "sales were up to $8 million from $6 million"
    if words == "in the range of":
        return quantity.written is not None
    if words == "limited to":
        return plain[max(0, at - 4) : at].lower() != "not "
    return True


def _behind(plain: str, end: int) -> Hedge:
    if plain[end : end + 1] not in BEHIND_STARTS or end >= len(plain):
        return "none"
    if plain[end] in " ,":
        near = plain[end : end + 64]
        if (
            not ((" or " in near or " and " in near) and OR_MORE.search(near))
            and not (" at " in near and ("least" in near or "most" in near or "imum" in near))
            and "plus" not in near
        ):
            return "none"
    match = BEHIND.match(plain, end)
    if not match:
        return "none"
    group = match.lastgroup
    if group in ("more", "plus", "least"):
        return "at_least"
    if group in ("less", "most"):
        return "at_most"
    return "about"


def _band(value: Decimal, step: Decimal) -> Decimal:
    """
    How far "about" reaches on one side: a share of the figure, or two steps where it is written out to four digits.

    "Approximately $160.9 million" is a figure from a table, and not any between 153 and 169.
    """
    places = step.adjusted() if step else 0
    decimals = places < 0 or places % 3 > 0  # "160.0 million" is told to the zero, "1,600" may be round
    digits = str(int(abs(value) / step)) if step and abs(value) < LARGEST else ""
    exact = len(digits if decimals else digits.rstrip("0")) >= EXACT
    return min(2 * step, abs(value) * ABOUT) if exact else abs(value) * ABOUT


EXACT = 4
"""So many digits are not written of what is only thought to be about so much."""
LARGEST = Decimal(10**15)


def widened(quantity: Quantity, hedge: Hedge, near: bool = False) -> Quantity:
    """The quantity as the hedge allows; a range keeps its end on the other side."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return quantity
    low_open, high_open = quantity.low_open, quantity.high_open
    if hedge == "about":
        low, high = low - _band(low, quantity.step), high + _band(high, quantity.step)
    elif hedge == "nearly":
        low -= abs(low) * ABOUT
    elif hedge in ("at_least", "more_than"):
        high = high + abs(high) * ABOUT if near else None
        low_open = hedge == "more_than"
    else:
        low, high_open = None, hedge == "less_than"
    return Quantity(
        quantity.written, low, high, low_open, high_open, quantity.step, quantity.unit, hedge, quantity.parts,
        quantity.assumed,
    )  # fmt: skip
