"""
Which names mean one medicine: its code, its substance and its brands, as the documents themselves say.

    "Kinedra (CL-214)"                                   cl-214, later kinedra
    "BENAFAR™ (belafumab, formerly LymphoBen®)"          benafar and lymphoben are belafumab
    "belafumab vedotin, once CL-214"                     cl-214, later belafumab
    "the inhibitor CL-214, which we have renamed CL-9"   cl-214, later cl-9
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.brands import TRADE
from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern
from factcheck.record.names.renamings import beside, places

# A bracket is looked for first, and the name only in front of it: a name may begin at every word.
BRAND = pattern(r"[A-Z](?<=\b.)[a-z]{3,}(?:[A-Z][a-z]+)?(?=[®™]?\Z)")
CODES = pattern(r" \(([A-Z]{1,5}-?\d{2,5}[A-Z]?)(?:/([A-Z]{1,5}-?\d{2,5}[A-Z]?))?\)")
"""A product's name, and the codes that it had before, in brackets behind it: "Kinedra (CL-214)", "(CL-214/BRK007)"."""
CODE = r"(?:[A-Za-z]{2,5}-?\d{2,6}|[A-Za-z]{3,5}-[A-Za-z]{1,4}\d{1,3})[A-Za-z]{0,2}"
CODED = pattern(CODE)
CONJUGATE = r"(?: [a-z]{0,4}(?:tansine|dotin|tecan|micin))?"
"""What is bound to an antibody, behind its name: "zanotumab vedotin"."""
SUFFIX = r"(?:-[a-z]{4}\b)?"
"""Four letters that mean nothing, behind the name of a biological: "belafumab-axcd"."""
MEDICINE = pattern(rf"\b([A-Za-z][\w-]{{3,}}?)({TRADE})?{CONJUGATE}{SUFFIX}\Z")
ALSO = pattern(
    r" \((?:(?P<also>also (?:known|referred to) as) |formerly (?:known as )?|previously )?"
    rf"(?P<two>[A-Za-z][\w-]{{3,}}?)(?P<mark>{TRADE})?(?: [a-z]{{3,}}){{0,3}}{SUFFIX}"
    rf"(?:, (?:(?:also known as|formerly(?: known as)?|previously|brand name) (?P<three>[A-Za-z][\w-]{{3,}})"
    rf"(?:{TRADE})?|(?P<code>{CODE})))?\)"
)
"""
A medicine, and its other names in brackets behind it: "MDX-10 (ipilimumab)", "BENAFAR™ (belafumab, formerly
LymphoBen®)", "Norvacin(TM) (norvamycin for injection)", "belafumab (CL-214, BRK007)".
"""
KNOWN = pattern(
    rf"\b([A-Z][a-z]{{3,}})(?:{TRADE})?,? (?:which is |also )?known (?:chemically |generically |also )?as "
    r"([a-z]{5,})\b"
)
"""A brand and its substance: "Benafar, known generically as belafumab"."""
CALLED = r"(?:known|called|named)"
ONCE = r"(?:formerly|previously|earlier|originally|once|until (?:lately|recently|then|now))"
BEFORE = rf"{ONCE} {CALLED}(?: as)?|{CALLED} (?:{ONCE}|before) as|used to (?:be called|be|call)"
NOW = r"(?:now|today|since|also|better|later)"
THE_NAME = r"the (?:(?:generic|new|international|non-?proprietary|brand|trade) ){0,2}name(?: of)?"
SUBSTANCE = rf"[A-Za-z][a-z]{{4,}}(?:{'|'.join(sorted(GENERIC))})\b"
CODE_NAME = rf"(?=[A-Z]{{2}}){CODE}\b"
OTHERWISE = pattern(
    rf"\b(?:(?P<was>{BEFORE}|{ONCE}(?= [\w-]+[),.;:]))|(?P<anew>renamed(?: it| the [a-z]+)?(?: as| to)?)"
    rf"|(?:{NOW} )?{CALLED} (?:{NOW} )?as|{NOW} {CALLED}"
    rf"|now(?= [\w-]+[),.;:])|(?:given|received|got|has|have|took|bears?) {THE_NAME}|whose (?:generic )?name is)"
    rf" (?:the )?(?P<name>{CODE_NAME}|{SUBSTANCE})"
)
"""Another name of a medicine: "once CL-214", "known until lately as CL-214", "now called belafumab", "renamed it"."""
CLUES = tuple(
    f"{word} "
    for word in "formerly previously earlier originally once until known called named now name renamed used".split()
)
NEAR = 30
"""So many characters before such a word that begins, and it ends not three times as far behind it."""
NAMED = pattern(rf"\brenamed (?:it |the [a-z]+ )?(?:as |to )?(?P<name>{CODE_NAME}|{SUBSTANCE})")
"""The name that it was given instead."""
NAMED = pattern(rf"\b(?:{CODE_NAME}|[A-Z][a-z]{{3,}} \d{{3,5}}\b|{SUBSTANCE})")
"""The code of a medicine, "CL-214" or "Clara 0932", or the name of its substance."""
BESIDE = pattern(
    r",? ?\(?(?:(?:which|that) )?(?:(?:we|it) )?(?:(?:is|was|were|has|have|had|been) ){0,2}"
    r"|, (?:an?|the|its|our) [^,;()]*"
)
"""What stands between a medicine and its former code at most, if not another one's name."""
LONG = 7
"""What is longer, in small letters behind a marked name, is a substance."""
FARTHER = 300
"""So many characters before its former code a medicine is named at most."""
FAR = 60
"""So many characters a name and what is bound to it begin at most before its bracket."""


def other_names(plain: str, issuer: str = "") -> Iterator[tuple[str, str]]:
    """Each other name of a medicine in a text with the one that stands for all, in small letters."""
    for codes in CODES.finditer(plain):
        brand = BRAND.search(plain, max(0, codes.start() - FAR), codes.start())
        if brand and brand[0] not in issuer.split():
            yield from ((code.casefold(), brand[0].casefold()) for code in codes.groups() if code)
    for found in ALSO.finditer(plain):
        named = MEDICINE.search(plain, max(0, found.start() - FAR), found.start())
        if not named:
            continue
        one, two, three = named[1], found["two"], found["three"] or found["code"]
        known = [bool(CODED.fullmatch(name)) or name.lower().endswith(GENERIC) for name in (one, two)]
        # "approved COMETRIQ (cabozantinib)", but "Antibody (zanotumab)"
        branded = known[1] and one[0].isupper() and two.islower() and one not in issuer.split()
        marked = named[2] or found["mark"] or found["also"] or found["three"]
        # "ZEVTERA(TM) (ceftobiprole medocaril)", but "Varisolve(R) (varicose veins)"
        substance = named[2] and two.islower() and len(two) > LONG and not found[0].endswith("s)")
        if substance or (any(known) and (all(known) or marked or (branded and f" {one.lower()}" not in plain))):
            forms = {name.casefold() for name in (one, two, three) if name}
            lead = min(forms, key=_rank)
            yield from ((form, lead) for form in sorted(forms - {lead}))
    for start, end in beside(plain, ("known ",)):
        for brand, substance in KNOWN.findall(plain, start, end):
            if substance.endswith(GENERIC):
                yield brand.casefold(), substance
    yield from _renamed(plain)


def _renamed(plain: str) -> Iterator[tuple[str, str]]:
    """The names that a text says a medicine had before, or has now, with the one that stands for them."""
    parts = sorted({max(0, at - NEAR) for at in places(plain, CLUES)})
    tellings = {found.start(): found for at in parts for found in OTHERWISE.finditer(plain, at, at + 4 * NEAR)}
    for at, found in tellings.items():
        begin = _begin(plain, at)
        if found["anew"]:  # "Contoso licenses CL-214. It has renamed it CL-9."
            begin = _begin(plain, begin)
        near = [*NAMED.finditer(plain, max(begin, at - FARTHER), at)]
        told = [name[0] for name in reversed(near) if found["anew"] or BESIDE.fullmatch(plain, name.end(), at)]
        if found["was"]:
            told += [name[0] for name in reversed(near) if name[0].endswith(GENERIC)]
        if told and told[0].casefold() != found["name"].casefold():
            one, other = told[0].casefold(), found["name"].casefold()
            codes = CODED.fullmatch(one) and CODED.fullmatch(other)
            lead = (one if found["was"] else other) if codes else min(one, other, key=_rank)
            yield (other if lead == one else one), lead


def _begin(plain: str, at: int) -> int:
    """Where the sentence or the line before a place begins."""
    return max(plain.rfind(". ", 0, at), plain.rfind("\n", 0, at), 0)


def _rank(name: str) -> tuple[bool, bool, str]:
    """The substance stands for all names of a medicine, then a brand, then a code."""
    return CODED.fullmatch(name) is not None, not name.endswith(GENERIC), name
