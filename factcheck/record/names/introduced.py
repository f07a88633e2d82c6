"""
How a text introduces another name of a product: right behind its first one, or farther on in what it says of it.

    "belafumab, formerly CL-214", "CL-214, which is now called belafumab"    CL-214 is belafumab
    "belafumab, an antibody to LIV-1 that was earlier known as CL-214"       the same
    "We licensed CL-214. The Company has renamed it belafumab."              the same
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factcheck.claims.brands import TRADE
from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern

CODE = r"\b(?!CD\d|COVID)[A-Z][A-Za-z]{1,5}(?:-[A-Z]{2,4}[a-z]{0,2}\d{1,4}|-?\d{2,8})[A-Z]{0,3}\b(?!-\d)"
"""A product's code: "CL-214", "JNX-64052781", "HuVax-LIM20"; no receptor, "CD33"."""
NO_NAME = "Phase|Part|Table|Note|Item|Rule|Section|Series|Class|Level|Stage|About|Over|Under|Nearly|Form|January|March"
SPACED = rf"\b(?!{NO_NAME})[A-Z][a-z]{{3,8}} (?!(?:19|20)\d\d\b)\d{{2,4}}\b(?![,.%]?\d)"
"""The same as a word and a figure: "Debora 0932"."""
SUBSTANCE = rf"\b(?:[a-z]{{5,}}/)?[A-Za-z][a-z]{{2,}}(?:{'|'.join(GENERIC)})\b"
PRODUCT = rf"(?:{CODE}|{SPACED}|{SUBSTANCE})"
BRAND = r"\b[A-Z][A-Za-z]{3,}\b(?!['’-])"
BOUND = r"(?: [a-z]{0,6}(?:tansine|dotin|tecan|micin|mazine|lirine))?"
"""What is bound to an antibody, behind its name."""

TELLS = (
    "formerly", "previously", "originally", "initially", "earlier", "once", "known", "call", "called", "calls",
    "renamed", "named", "name", "designated", "sold as", "marketed as", "branded as", "launched as", "now", "until",
)  # fmt: skip
"""Words of which one stands before every other name."""
LEADING = pattern(
    rf"((?:(?:{'|'.join(TELLS)}|also|as|at [A-Z][a-z]+|before|chemically|code|generically|in (?:[a-z]+ )?development"
    rf"|internally|it|lately|of|recently|so far|then|to),? ){{1,6}})[\"“]?(?:(?P<product>{PRODUCT})|(?P<brand>{BRAND}))"
)
"""Such a word, and what may stand between it and the name."""
LINKS = pattern(
    r"\b(?:also|are|assigned|been|being|be|bears|better|bore|brand|called|code|commercial|developed|generic|given|has"
    r"|have|had|is|it|its|known|later|launched|marketed|name|new|now|proprietary|received|since|sold|that|the|to|today"
    r"|took|takes|trade|under|used|was|which|whose|will|would) \Z"
)
"""A word that may stand between whose name it is and such a word."""
CALLER = pattern(r"\b(?:which|that)(?: (?!an?\b|the\b)[\w-]+){1,4} \Z")
"""Who calls it so: "which our partner Contoso calls"."""
LEFT = pattern(rf"(?P<product>{PRODUCT}){BOUND}(?:{TRADE})?(?: \([^()\n]{{1,40}}\))?(?P<mark>,| \(| \[)?,? ?\Z")
BRANDED = pattern(rf"(?P<product>{BRAND})(?:{TRADE})?(?P<mark>,)? \Z")
CLOSED = pattern(rf"[\"”]?(?:{TRADE})?(?:[,.;:)\]]|\Z)")
ASSIGNED = pattern(rf"[\"”]? to ({PRODUCT})")
APPOSED = pattern(
    rf"{BOUND}(?:{TRADE})?, (?:(?:an?|the|its|our) [^,;()]*|which (?:[\w-]+ ){{2,6}}and (?:which|that) was )"
)
"""What a product is, between it and such a word: ", the antibody to LIV-1 that is", ", which we made and which was"."""
OF_TRIAL = pattern(r"(?:trial|study|test|program|cohort|arm|group|method|platform)s? (?:of|with|for|on) (?:[\w-]+ )?\Z")
"""What stands before a product where a name is that of its trial: "a study of belafumab, called ASTER-20"."""
AS_BRAND = ("sold as", "marketed as", "branded as", "launched as", "brand name", "trade name", "proprietary name")
FAR, TRIAL, NEAR, FARTHER = 90, 40, 12, 300
"""So many characters before a name somebody looks for its product, a trial's, a target's, and in its sentence."""
PRODUCTS = pattern(PRODUCT)


FORMER = frozenset("formerly previously originally initially earlier once before until now renamed".split())
"""Words that tell of another time: what is called so was called otherwise."""
APART = FORMER | {"name"}
"""Words without one of which a name farther on may be that of something else: "Contoso's drug, called CL-300"."""
ANEW = frozenset("later new now renamed since today".split())
"""Words behind which the later name stands."""
BESIDE = pattern(
    r"\b(?:against|anti|binds|binding|blocks|by|from|inhibits|like|than|targeting|targets|to|versus|with) \Z"
)
"""What stands before what a product binds to, is compared to or given with, and is no name of it."""
TARGET = pattern(r"[ -](?:ant|agonist|expres|gene|inhibit|mutat|pathway|positive|protein|receptor)")
"""What stands behind what a product binds to: "an Hsp90 inhibitor"."""
KINDS = (
    "agent|antibody|candidate|compound|conjugate|device|drug|inhibitor|medicine|molecule|product|system|therapy"
    "|treatment|vaccine"
)
"""What a product is."""
IT = pattern(rf"\b(?:it|(?:the|this) (?:[a-z]+ )?(?:{KINDS}))\b", re.IGNORECASE)
"""What stands for a product that was named before."""


class Introduced(Struct, frozen=True):
    """A product as it is named first, its other name, and which of both is the later one."""

    product: str
    other: str
    newest: str


def introductions(plain: str) -> Iterator[Introduced]:
    """Each other name that a text introduces, in order."""
    done = 0
    for at in _tells(plain):
        led = LEADING.match(plain, at) if at >= done else None
        if led is None:
            continue
        start = _start(plain, at, done, led[1])
        words = plain[start : led.end(1)]
        branded = any(form in words for form in AS_BRAND)
        if led["brand"] and not branded:
            continue
        done = led.end()
        said = frozenset(words.replace(",", "").split())
        of_brand = (branded or "development" in said) and not led["brand"]
        product = _whose(plain, start, done, said, of_brand)
        other = led["product"] or led["brand"]
        if product and product.casefold() != other.casefold():
            yield Introduced(product, other, other if said & ANEW else product)


def _start(plain: str, at: int, done: int, tells: str) -> int:
    """Where the words begin that introduce a name."""
    while link := LINKS.search(plain, max(done, at - FAR), at):
        at = link.start()
    caller = CALLER.search(plain, max(done, at - FAR), at) if tells.startswith("calls ") else None
    return caller.start() if caller else at


def _whose(plain: str, start: int, end: int, words: frozenset[str], of_brand: bool) -> str:
    """The product whose other name ends at `end`, introduced by words that begin at `start`; "" if nobody knows."""
    left = LEFT.search(plain, max(0, start - FAR), start)
    if left is None and of_brand:
        left = BRANDED.search(plain, max(0, start - FAR), start)
    if len(words) == 1 and not (left and left["mark"] and CLOSED.match(plain, end)):
        return ""  # "belafumab, once CL-214 is approved"
    if left:
        of_trial = OF_TRIAL.search(plain, max(0, left.start() - TRIAL), left.start())
        return "" if of_trial and not words & FORMER else left["product"]
    if assigned := ASSIGNED.match(plain, end):
        return assigned[1]
    begin = _begin(plain, start)
    for product in reversed([*PRODUCTS.finditer(plain, max(begin, start - FARTHER), start)]):
        if APPOSED.fullmatch(plain, product.end(), start):
            return product[0]
    return _farther(plain, begin, start, end) if words & APART else ""


def _farther(plain: str, begin: int, start: int, end: int) -> str:
    """
    The only product that the sentence from `begin` names before `start`.

    Where it names none, it is the only one of the sentence before, if that begins with it or "it" stands for it here.
    """
    named = set(_products(plain, max(begin, start - FARTHER), start))
    if not named:
        before = _begin(plain, max(0, begin - 1))
        if PRODUCTS.match(plain, before + (plain[before : before + 1] == " ")) or IT.search(plain, begin, end):
            named = set(_products(plain, max(before, begin - FARTHER), begin))
    return named.pop() if len(named) == 1 else ""


def _begin(plain: str, at: int) -> int:
    """Where the sentence or the line of a place begins."""
    return max(plain.rfind(". ", 0, at), plain.rfind("\n", 0, at), -1) + 1


def _tells(plain: str) -> list[int]:
    """The places of the words that tell another name."""
    found = []
    for word in TELLS:
        at = plain.find(word)
        while at >= 0:
            if not plain[at - 1 : at].isalnum():
                found.append(at)
            at = plain.find(word, at + 1)
    return sorted(found)


def _products(plain: str, start: int, end: int) -> Iterator[str]:
    """The products that a part of a text names, in small letters."""
    for found in PRODUCTS.finditer(plain, start, end):
        beside = BESIDE.search(plain, max(start, found.start() - NEAR), found.start())
        if not beside and not TARGET.match(plain, found.end()):
            yield found[0].casefold()
