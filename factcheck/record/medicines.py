"""
Which names mean one medicine: its code, its substance and its brands, as the documents themselves say.

    "Kinedra (CL-214)"                                   cl-214, later kinedra
    "BENAFAR™ (belafumab, formerly LymphoBen®)"          benafar and lymphoben are belafumab
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.brands import TRADE
from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern
from factcheck.record.renamings import beside

BRANDED = pattern(
    r"([A-Z](?<=\b.)[a-z]{3,}(?:[A-Z][a-z]+)?)[®™]? \(([A-Z]{1,5}-?\d{2,5}[A-Z]?)(?:/([A-Z]{1,5}-?\d{2,5}[A-Z]?))?\)"
)
"""A product's name with the codes that it had before: "Kinedra (CL-214)", "Kinedra (CL-214/BRK007)"."""
CODE = r"[A-Za-z]{2,5}-?\d{2,6}[A-Za-z]?"
CODED = pattern(CODE)
CONJUGATE = r"(?: [a-z]{0,4}(?:tansine|dotin|tecan|micin))?"
"""What is bound to an antibody, behind its name: "zanotumab vedotin"."""
BOTH_NAMES = pattern(
    rf"\b(?P<one>[A-Za-z][\w-]{{3,}})(?P<mark>{TRADE})?{CONJUGATE} \((?:(?P<also>also (?:known|referred to) as) "
    rf"|formerly (?:known as )?|previously )?(?P<two>[A-Za-z][\w-]{{3,}})(?P<marked>{TRADE})?(?: [a-z]{{3,}}){{0,3}}"
    rf"(?:, (?:(?:also known as|formerly(?: known as)?|previously|brand name) (?P<three>[A-Za-z][\w-]{{3,}})"
    rf"(?:{TRADE})?|(?P<code>{CODE})))?\)"
    rf"|\b(?P<brand>[A-Z][a-z]{{3,}})(?:{TRADE})?,? (?:which is |also )?known (?:chemically |generically |also )?as "
    r"(?P<substance>[a-z]{5,})\b"
)
"""
A medicine with its other names: "MDX-10 (ipilimumab)", "BENAFAR™ (belafumab, formerly LymphoBen®)", "Norvacin(TM)
(norvamycin for injection)", "belafumab (CL-214, BRK007)", "Benafar, known generically as belafumab".
"""


def other_names(plain: str, issuer: str = "") -> Iterator[tuple[str, str]]:
    """Each other name of a medicine in a text with the one that stands for all, in small letters."""
    parts = tuple(beside(plain, (" (", "known ")))
    for brand, *codes in (names for part in parts for names in BRANDED.findall(plain, *part)):
        if brand not in issuer.split():
            yield from ((code.casefold(), brand.casefold()) for code in codes if code)
    for found in (match for part in parts for match in BOTH_NAMES.finditer(plain, *part)):
        if substance := found["substance"]:
            if substance.endswith(GENERIC):
                yield found["brand"].casefold(), substance
            continue
        one, two, three = found["one"], found["two"], found["three"] or found["code"]
        known = [bool(CODED.fullmatch(name)) or name.lower().endswith(GENERIC) for name in (one, two)]
        if any(known) and (all(known) or found["mark"] or found["marked"] or found["also"] or found["three"]):
            forms = {name.casefold() for name in (one, two, three) if name}
            lead = min(forms, key=_rank)
            yield from ((form, lead) for form in sorted(forms - {lead}))


def _rank(name: str) -> tuple[bool, bool, str]:
    """The substance stands for all names of a medicine, then a brand, then a code."""
    return CODED.fullmatch(name) is not None, not name.endswith(GENERIC), name
