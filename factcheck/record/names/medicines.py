"""
Which names mean one medicine: its code, its substance and its brands, as the documents themselves say.

    "Kinedra (CL-214)"                                   cl-214, later kinedra
    "BENAFAR™ (belafumab, formerly LymphoBen®)"          benafar and lymphoben are belafumab
    "belafumab vedotin, once CL-214"                     cl-214, later belafumab
    "the inhibitor CL-214, which we have renamed CL-9"   cl-214, later cl-9
    "CLG 214 (formerly BRK-007)"                         brk-007, later clg 214
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import trials
from factcheck.claims.brands import TRADE
from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern
from factcheck.record.names.introduced import KINDS, introductions
from factcheck.record.names.renamings import beside

# A bracket is looked for first, and the name only in front of it: a name may begin at every word.
BRAND = pattern(r"[A-Z](?<=\b.)[a-z]{3,}(?:[A-Z][a-z]+)?(?=[®™]?\Z)")
CODES = pattern(r" \(([A-Z]{1,5}-?\d{2,5}[A-Z]?)(?:/([A-Z]{1,5}-?\d{2,5}[A-Z]?))?\)")
"""A product's name, and the codes that it had before, in brackets behind it: "Kinedra (CL-214)", "(CL-214/BRK007)"."""
CODE = r"(?![Cc][Dd]\d)(?:[A-Za-z]{2,6}(?:-[A-Za-z]{1,4}\d{1,4}|-?\d{2,8})[A-Za-z]{0,3}|[A-Z]\d{4,6})"
CODED = pattern(CODE)
CONJUGATE = r"(?: [a-z]{0,4}(?:tansine|dotin|tecan|micin))?"
"""What is bound to an antibody, behind its name: "zanotumab vedotin"."""
SUFFIX = r"(?:-[a-z]{4}\b)?"
"""Four letters that mean nothing, behind the name of a biological: "belafumab-axcd"."""
WRITTEN = r"[A-Z]{2,5}[ -]\d{2,3}(?:,?\d{3})?|[A-Z]{2,5}-[A-Z]{2,6}[a-z]{1,2}\d{0,3}|[A-Za-z][\w-]{3,}?"
"""How a medicine is called: "CLG 214", "CL-214,301", "CLG-ABCRx", "belafumab"."""
UNSURE = pattern(
    r"(?!(?:USD|EUR|GBP|DKK|CHF|JPY) )[A-Z]{2,5}[ -](?!(?:19|20)\d\d$)\d{2,3}(?:,?\d{3})?"
    r"|[A-Z]{2,5}-[A-Z]{2,6}[a-z]{1,2}\d{0,3}"
)
"""What is a code beside a substance, and where words tell that it was one."""
MEDICINE = pattern(rf"\b({WRITTEN})({TRADE})?{CONJUGATE}{SUFFIX}\Z")
ALSO = pattern(
    r" \((?P<told>also (?:known|referred to) as |(?:formerly|previously) (?:known as |called )?)?"
    rf"(?P<two>{WRITTEN})(?P<mark>{TRADE})?(?: [a-z]{{3,}}){{0,3}}{SUFFIX}"
    rf"(?:[,;] (?:(?:also known as|formerly(?: known as)?|previously|brand name) (?P<three>[A-Za-z][\w-]{{3,}})"
    rf"(?:{TRADE})?|(?P<code>{CODE})))?\)"
)
"""
A medicine, and its other names in brackets behind it: "MDX-10 (ipilimumab)", "BENAFAR™ (belafumab, formerly
LymphoBen®)", "Norvacin(TM) (norvamycin for injection)", "belafumab (CL-214, BRK007)".
"""
TRIAL = pattern(rf"\b({trials.NAME}) \(([A-Z]{{1,5}}-?\d{{2,5}}-\d{{1,4}})\)")
"""A trial, and its number in brackets: "ALDER (CL214-306)"."""
KNOWN = pattern(
    rf"\b([A-Z][a-z]{{3,}})(?:{TRADE})?,? (?:which is |also )?known (?:chemically |generically |also )?as "
    r"([a-z]{5,})\b"
)
"""A brand and its substance: "Benafar, known generically as belafumab"."""
CALLED = pattern(
    rf"\b({CODE}), (?:(?:the|an?|its|our) (?:[\w-]+ ){{0,4}}(?:{KINDS}) |or )"
    rf"([a-z]{{3,}}(?:{'|'.join(GENERIC)}))(?=[,;.)])"
)
"""A code, and the substance in apposition: "CL-214, the antibody belafumab", "CL-214, or belafumab,"."""
NO_MEDICINE = frozenset(f"{KINDS}|business|company|division|gene|program|project|protein|subsidiary|venture".split("|"))
"""What a medicine, or something else that had another name, is, and no name: "the antibody (formerly CL-214)"."""
LONG = 7
"""What is longer, in small letters behind a marked name, is a substance."""
FAR = 60
"""So many characters a name and what is bound to it begin at most before its bracket."""


def other_names(plain: str, issuer: str = "") -> Iterator[tuple[str, str]]:
    """Each other name of a medicine in a text with the one that stands for all, in small letters."""
    for codes in CODES.finditer(plain):
        brand = BRAND.search(plain, max(0, codes.start() - FAR), codes.start())
        if brand and brand[0] not in issuer.split() and brand[0].lower() not in NO_MEDICINE:
            yield from ((code.casefold(), brand[0].casefold()) for code in codes.groups() if code)
    yield from ((code.casefold(), substance) for code, substance in CALLED.findall(plain))
    yield from ((number.casefold(), name.casefold()) for name, number in TRIAL.findall(plain))
    for found in ALSO.finditer(plain):
        named = MEDICINE.search(plain, max(0, found.start() - FAR), found.start())
        if not named:
            continue
        one, two, three = named[1], found["two"], found["three"] or found["code"]
        if one.lower() in NO_MEDICINE:
            continue
        generic = [name.lower().endswith(GENERIC) for name in (one, two)]
        sure = found["told"] or any(generic)
        known = [sub or _is_code(name, sure) for sub, name in zip(generic, (one, two), strict=True)]
        # "approved COMETRIQ (cabozantinib)", but "Antibody (zanotumab)"
        branded = known[1] and one[0].isupper() and two.islower() and one not in issuer.split()
        short = generic[0] and one.lower().startswith(two.lower())  # "belafumab (bela; CL-214)"
        marked = named[2] or found["mark"] or found["told"] or found["three"] or short
        # "ZEVTERA(TM) (ceftobiprole medocaril)", but "Varisolve(R) (varicose veins)"
        substance = named[2] and two.islower() and len(two) > LONG and not found[0].endswith("s)")
        if substance or (any(known) and (all(known) or marked or (branded and f" {one.lower()}" not in plain))):
            forms = {name.casefold(): name for name in (one, two, three) if name}
            lead = min(forms, key=lambda form: _rank(forms[form]))
            yield from ((form, lead) for form in sorted(forms.keys() - {lead}))
    for start, end in beside(plain, ("known ",)):
        for brand, substance in KNOWN.findall(plain, start, end):
            if substance.endswith(GENERIC):
                yield brand.casefold(), substance
    for told in introductions(plain):
        if told.product not in issuer.split():
            one, other = told.product.casefold(), told.other.casefold()
            lead = (
                told.newest.casefold()
                if CODED.fullmatch(one) and CODED.fullmatch(other)
                else min(told.product, told.other, key=_rank).casefold()
            )
            yield (other if lead == one else one), lead


def _rank(name: str) -> tuple[bool, bool, str]:
    """The substance stands for all names of a medicine, then a brand, then a code."""
    return _is_code(name, True), not name.lower().endswith(GENERIC), name.casefold()


def _is_code(name: str, sure: object) -> bool:
    """Whether a name is a medicine's code; `sure` says that it can be nothing but a medicine's."""
    return CODED.fullmatch(name) is not None or (bool(sure) and UNSURE.fullmatch(name) is not None)
