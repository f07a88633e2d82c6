"""
What is said without a figure and changes over time all the same: where a product stands, whose it is, who is listed.

    "applications for AB-901 are under review"          phase of AB-901: under review
    "AB-901 is wholly owned by the Company"             ownership of AB-901: wholly owned
    "our partners include Acme, Borealis and Cobalt"    partner: 3, flagged "listed"
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.claims.grammar import phrases
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.marks import NEGATIVE
from factcheck.patterns import pattern

CLUES = (
    "review", "wholly", "licensed ", "approv", "accepted", "submitted", "filed", "clinical", "discontinued",
    "evelopment ", "stopped ", "dropped", "abandoned", "IND ",
)  # fmt: skip
"""Words without one of which a sentence names no state."""
NAMES = pattern(
    r"s (?:include |included |are |were |with )?[A-Z][\w -]{1,60}(?:\([^()]{1,60}\))?, [\w -]{1,60}(?:,| and| \()"
)
FILED = r"(?:submitted|filed|cleared|accepted)"
STOPPED = (
    r"(?:discontinued|stopped|ended|ceased|halted|terminated|abandoned|suspended|gave up|given up|not being pursued"
    r"|no longer (?:being )?pursued)"
)
WORK = r"(?:development|work|investing|investments?)(?= (?:of|on|in))"
STATES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (pattern(r"under (?:regulatory |fda )?review"), "phase", "under review"),
    (pattern(r"(?:is|are|was|were|been) approved"), "phase", "approved"),
    (pattern(r"in clinical (?:testing|trials|development)"), "phase", "clinical testing"),
    (pattern(r"in preclinical (?:testing|trials|development)"), "phase", "preclinical testing"),
    (
        pattern(
            r"(?:received|won|gained|obtained) (?:(?:its|the|u\.s|us|fda|marketing|regulatory|european|accelerated"
            r"|conditional|full|regular|tentative|final|first) ){0,3}approval"
        ),
        "phase",
        "approved",
    ),
    (pattern(r"(?:granted|given|gave|grants) (?:[\w.'’-]{1,20} ){0,3}approval(?= (?:to|for|of))"), "phase", "approved"),
    (pattern(r"approved(?= [\w-]*\d)"), "phase", "approved"),
    (pattern(r"(?:is|are|was|were|remains?|still) preclinical(?! [a-z])"), "phase", "preclinical"),
    (
        pattern(r"accepted (?:for (?:review|filing)|(?:[\w.'’-]{1,20} ){0,4}(?:s?bla|s?nda|maa|application)\b)"),
        "phase",
        "under review",
    ),
    (pattern(r"(?:submitted|filed) (?:[\w.'’-]{1,20} ){0,3}(?:s?bla|s?nda|maa)\b"), "phase", "submitted"),
    (pattern(rf"{FILED} (?:[\w.'’-]{{1,20}} ){{0,3}}(?:ind\b|investigational new drug)"), "phase", "IND filed"),
    (pattern(rf"ind (?:for [\w-]{{1,20}} )?(?:(?:was|is|has been) )?{FILED}"), "phase", "IND filed"),
    (pattern(rf"{STOPPED} (?:(?:the|its|their|our|all|further|clinical) ){{0,3}}{WORK}"), "phase", "discontinued"),
    (
        pattern(rf"development (?:[\w-]{{1,20}} ){{0,4}}?(?:(?:has|have|had|was|is|been) ){{0,2}}{STOPPED}"),
        "phase",
        "discontinued",
    ),
    (pattern(r"discontinued(?! operation)|(?:is|are|was|were|been) (?:dropped|abandoned)"), "phase", "discontinued"),
    (pattern(r"wholly[ -]owned by"), "ownership", "wholly owned"),
    (pattern(r"licensed (?:exclusively )?to"), "ownership", "licensed"),
)


def may_list(plain: str, start: int, end: int) -> bool:
    """Whether a sentence may hold a list of names."""
    listed = plain.find(", ", start, end) >= 0 and plain.find(" and ", start, end) >= 0
    return listed and NAMES.search(plain, start, end) is not None


class Status(Struct, frozen=True):
    """A state that words name: the words [start, end), the measure's head, the value and whose state it is."""

    start: int
    end: int
    head: str
    value: str
    subject: str


def states(line: Line, product: str) -> list[Status]:
    """The states of products that a sentence names; `product` is what "it" stands for."""
    found: list[Status] = []
    if STARTS.isdisjoint(line.bag):
        return found
    low = line.lows
    for first in range(len(low)):
        if low[first] not in STARTS or not NOT.isdisjoint(low[max(0, first - 3) : first]):
            continue
        ahead = " ".join(low[first : first + LONGEST])
        told = next(((match, state) for state in STATES if (match := state[0].match(ahead))), None)
        if told:
            last = first + told[0].group().count(" ") + 1
            if subject := _of_which(line, first, last, told[1][2], product):
                found.append(Status(first, last, told[1][1], told[1][2], subject))
    return found


def _of_which(line: Line, first: int, last: int, value: str, product: str) -> str:
    """Which product's state the words [first, last) tell, "" where they tell none's."""
    start, behind = line.low(first), _product_behind(line, last) if line.low(first) in GRANTED else ""
    if start == "approved":
        return behind if line.tag(first - 1) not in "dpj" else ""  # not "against an approved COVID-19 vaccine"
    if start in ("development", "ind"):  # "Development of AB-901 has ended"
        behind = next((line.words[k] for k in range(first + 1, last) if is_medicine(line, k)), "")
    before = last_product(line, first) or (product if line.low(0) == "it" else "")
    return behind or before if value == "discontinued" else before or behind


LONGEST = 9
"""So many words tell a state at most."""
NOT = NEGATIVE - {"no", "longer"} | frozenset(("yet", "without"))
BETWEEN = frozenset("for of to on in development application applications the its our both".split())


def is_medicine(line: Line, k: int) -> bool:
    """Whether word `k` names a medicine, by its code or by its substance."""
    return is_product(line, k) or is_substance(line, k)


def _product_behind(line: Line, last: int) -> str:
    """The product for which something was done, behind the words that end at `last`: "the BLA for AB-901"."""
    for k in range(last, min(last + 4, len(line.words))):
        if is_medicine(line, k):
            return line.words[k]
        if line.low(k) not in BETWEEN:
            break
    return ""


GRANTED = frozenset(
    """received won gained obtained accepted submitted filed cleared granted given gave grants approved discontinued
    stopped ended ceased halted terminated abandoned suspended""".split()
)
"""What a company or an authority does for a product, which is named behind it."""
STARTS = GRANTED | frozenset(
    "under is are was were been in wholly wholly-owned licensed remain remains still development ind".split()
)


GENERIC = (
    "mab", "tinib", "fenib", "anib", "zomib", "rafenib", "parib", "ciclib", "tansine", "vedotin", "mertansine", "tecan",
    "cept", "siran", "rsen", "gliptin", "gliflozin", "sartan", "statin", "prazole", "vir", "limus", "taxel", "rubicin",
    "platin", "mycin", "cillin", "floxacin", "penem", "triptan", "dipine", "oxetine", "degib", "golix", "relix", "plon",
    "terone", "teplase", "sertib", "zolid", "leucel", "fibrate", "bactam", "gepant", "xaban", "gatran", "grel",
    "vaptan", "racetam", "setron", "lukast", "mustine", "glutide", "grastim", "poetin", "vudine", "cycline", "conazole",
    "antide", "inostat", "natide", "lintide", "reotide", "sleukin", "leptin", "lisib", "denib", "dustat", "caftor",
    "orexant", "citabine", "trexed", "kinra", "coxib", "parvovec",
)  # fmt: skip
"""Stems by which the WHO names substances: "trastuzumab" is a medicine's name though it has no digit."""


CODE = pattern(r"[A-Z]{1,3}-[A-Z]{1,3}(?<!CAR-T)")
"""A code without digits: "L-BX"."""


NO_CODES = ("NCT", "COVID", "SARS", "Type ")
"""How the register's numbers of trials begin, and names of diseases: "Type 2 diabetes"."""


def is_product(line: Line, k: int) -> bool:
    """Whether word `k` is written like a product's code: capitals and digits, "AB-901"."""
    word, letter = line.words[k], line.tags[k]
    if letter not in "kNn" or word.isalpha() or word.startswith(NO_CODES):
        return False
    if letter != "n" and CODE.fullmatch(word):
        return True
    return (
        (line.which[k] < 0 or line.mention(k).kind == "identifier")
        and any(c.isdigit() for c in word)
        and any(c.isupper() for c in word)
        and "#" not in word
        and (line.which[k] >= 0 or line.tag(k + 1) not in ("n", "s"))  # not "COVID-19 vaccine"
    )


def is_substance(line: Line, k: int) -> bool:
    """Whether word `k` is the name of a medicine's substance, by its ending: "trastuzumab"."""
    word = line.words[k]
    return line.tags[k] in "nN" and len(word) > 7 and word.lower().endswith(GENERIC) and not word.endswith("concept")


def opening_product(words: str) -> str:
    """The product that a sentence begins with, or "": what "it" stands for in the next."""
    for word in words.split(None, 4)[:4]:
        code = word.strip("(),.;:\"'")
        if any(c.isdigit() for c in code) and any(c.isupper() for c in code) and "#" not in code:
            return code
    return ""


def last_product(line: Line, i: int) -> str:
    """The product named nearest before word `i` in its sentence, "" where there is none or a count stands nearer."""
    substance = ""  # "T-DM1 against trastuzumab": a code says it before the name of a substance does
    for k in range(i - 1, -1, -1):
        if is_product(line, k) and not is_target(line, k):
            return line.words[k]
        # "Besides AB-901 we expect five others, two of them wholly owned": a count is owned, and no product.
        if line.tags[k] == ";" or (line.which[k] >= 0 and line.mention(k).kind == "number"):
            break
        if is_substance(line, k):
            substance = substance or line.words[k]
    return substance


TARGETS = frozenset(
    """receptor antigen protein gene target pathway ligand kinase enzyme molecule antibody epitope analog
    analogue negative positive""".split()
)
AIMED = frozenset("targeting targets against anti binds inhibits blocks".split())
"""What a medicine works on is none: "AB-10, an antibody targeting the CTLA-4 receptor, which is in Phase III"."""
WORKING = frozenset(
    """inhibitor inhibitors antagonist antagonists agonist agonists blocker blockers antibody antibodies conjugate
    conjugates act acts acting""".split()
)
"""What works on whatever is named behind it: "an inhibitor of MET, VEGFR2 and RET"."""


MARKER = pattern(r"CD\d{1,3}\b")
"""What stands on a cell: "CD30-positive lymphoma"."""


def is_target(line: Line, k: int) -> bool:
    """Whether a medicine works on what word `k` names: "an antibody targeting CTLA-4"."""
    first = k
    while first > 0 and line.tags[first - 1] in "Nk,c":
        first -= 1
    works = line.low(first - 1) in ("of", "to", "on") and line.low(first - 2) in WORKING
    aimed = works or not AIMED.isdisjoint(line.lows[max(0, first - 2) : k]) or line.low(k + 1) in TARGETS
    return aimed or MARKER.match(line.words[k]) is not None


class Listing(Struct, frozen=True):
    """A list of names: the words [start, end), what they are, and how many."""

    start: int
    end: int
    head: Head
    names: int


ALLIANCES = frozenset("partnerships collaborations alliances agreements".split())


def listing(line: Line) -> Listing | None:
    """The first list of three or more names behind a plural noun: "our partners include Acme, Borealis and Cobalt"."""
    for k in range(1, len(line.tags) - 4):
        if line.tags[k] != "N":
            continue
        noun = k
        with_them = line.low(k - 1) == "with" and line.low(k - 2) in ALLIANCES  # "has partnerships with Acme, …"
        if with_them or line.low(k - 1) in ("include", "includes", "are", "were", "included", ":"):
            noun = k - 1
        if line.tag(noun - 1) != "s":
            continue
        end, count = _names(line, k)
        if count >= 3:
            head = phrases.before(line, noun, 0)
            return Listing(k, end, head, count) if head else None
    return None


def _names(line: Line, k: int) -> tuple[int, int]:
    """The end of the list of names that begins at word `k`, and how many names it has; (k, 0) where it is none."""
    count, closed = 0, False
    while k < len(line.tags):
        start = k
        while line.tag(k) in ("N", "k"):
            k += 1
        if k == start and line.tag(k) == "n" and "-" in line.words[k] and line.tag(k + 1) in (",", "c"):
            k += 1  # a name in small letters: "sanofi-aventis"
        if k == start:
            return k, 0
        count += 1
        if line.tag(k) == "(":
            closing = line.tags.find(")", k)
            if closing < 0 or closing > k + 10:
                return k, 0
            k = closing + 1
        if closed:
            return k, count
        step = k
        if line.tag(k) == ",":
            k += 1
        if line.low(k) == "and":
            k, closed = k + 1, True
        if k == step:
            return k, 0
    return k, 0
