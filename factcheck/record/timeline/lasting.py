"""
How long the cash lasts, how much of whom somebody holds, and what a part of a house is, over the years.

    runway of Northwind: "sufficient to fund operations into 2014" (2012), "carry us through 2015" (2013)
    holding in Adatum:   "owns 64% of Adatum" (2006), "reduced its ownership to 11%" (2007)
    standing of Adatum:  "its Adatum division" (2006), "Adatum, a wholly owned subsidiary" (2009)

These series are for the eye, and no rule looks at them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.claims.issuers import SELVES, bare
from factcheck.claims.pull import Pulled
from factcheck.companies import FORM, NAME
from factcheck.model import Claim, Measure, Period, Series, Span
from factcheck.patterns import pattern
from factcheck.record.names.entities import Names
from factcheck.record.timeline.happenings import SILENT
from factcheck.record.timeline.posts import claim_in_words, series_in_words

CASH = pattern(r"\b(?i:cash|funds|capital|resources|investments|securities|proceeds|liquidity|balance sheet)\b")
LASTS = pattern(
    r"\b(?:adequate|carr(?:y|ies)|cover|enough|financ(?:e|es|ing)|fund(?:s|ing)?|last(?:s|ing)?|meet|runway|sufficient"
    r"|support|sustain)\b[^.;]{0,90}? (?:into|through|until|beyond|past|to)"
    r"(?: at least| the| end| of| early| mid| late){0,4} ?\Z"
)
"""By these words, right before a day, cash lasts so long."""
FAR = 140
"""So many characters before a day or a share are looked at, and half as many behind a share."""
OWNS = pattern(
    rf"(?P<who>{NAME}{FORM})?"
    r"(?:,? (?:who|which|currently|now|already|also|will|would|then|still|continues to|has|have|to)){0,3},?"
    r" (?:acquire[sd]?|bought|buys?|held|holding|holds?|keeps?|obtain(?:s|ed)?|own(?:s|ed|ing)?|purchased?|retains?"
    r"|takes?|took)(?: [a-z-]+){0,4} \Z"
)
"""Who owns the share that stands behind it."""
STAKE = r"(?:holding|interest|ownership|shareholding|stake)"
SHARE = pattern(
    rf"\b{STAKE}(?: in [A-Z][\w.&-]*(?: [A-Z][\w./&-]*){{0,3}})?(?: is| was| rose| fell)?"
    r" (?:of|to|at|from [\d.]+ ?% to)"
    r"(?: about| approximately| some| nearly| over)? \Z"
    r"|\bleaving (?:it|us|the [Cc]ompany) with(?: about| approximately)? \Z"
)
SHARED = pattern(rf" (?:(?:economic|equity|majority|minority|ownership|voting) )*{STAKE}\b")
WHOM = pattern(
    rf"\b(?:{STAKE} (?:of [^,;.]{{1,30}} )?(?:in|of)|[Ss]hares of|[Ss]tock of|owns?[^,;.]{{1,30}} of|results of)"
    rf" (?:the )?({NAME})"
    rf"|\b({NAME}) (?:common )?(?:shares|stock)\b"
)
BEHIND = pattern(rf"[^,;.]{{0,45}}?\b(?:of|in) (?:the )?(?:outstanding )?(?:[a-z]+ ){{0,3}}?({NAME})")
FRACTION = pattern(r"(?i:one|a|two)[ -](?:half|third|quarter|fifth|thirds)|half")


PART = r"((?:(?:jointly|majority|partly|wholly)[ -]owned )?(?:affiliate|division|subsidiary)|joint venture)"
STANDING = pattern(
    rf"({NAME}){FORM},? (?:which is |(?:[a-z][^.;]{{0,60}} )?(?:became|becomes|is|remains) )?(?:now |still )?"
    rf"an? {PART}\b"
    rf"|\b(?:its|our|the) ({NAME}) {PART}\b"
)
"""What a part of a house is: "its Adatum division", "Adatum, a wholly owned subsidiary"."""
Told = tuple[str, str, str, Span, str]
"""What kind of thing is told, who has it, of whom it is, where it stands, and its value in words."""


def lasting(pages: Sequence[Pulled], names: Names) -> Iterator[Series]:
    """The series of each house that two documents and more tell of; `pages` are in the order of time."""
    found: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for page in pages:
        house = names.house(page.document.name)
        for claim in page.claims if house else ():
            if claim.section in SILENT:
                continue
            told = (
                _runway(page, claim, house, names)
                if isinstance(claim.value, Period)
                else _holding(page, claim, house, names)
            )
            if told is not None:
                head, who, whom, place, value = told
                claim = claim_in_words(page.document, place, Measure(head), whom, value)
                found[head, who, names.canonical(whom).split()[0]].append(claim)
        for whom, place, value in _parts(page) if house else ():
            key = names.canonical(whom).split()[0]
            if key != house.split()[0]:
                claim = claim_in_words(page.document, place, Measure("standing"), whom, value)
                found["standing", "", key].append(claim)
    for (head, _, _), claims in sorted(found.items()):
        told_of = {claim.document for claim in claims}
        if len(told_of) > 1 and (head != "standing" or len({claim.value for claim in claims}) > 1):
            yield series_in_words(Measure(head), claims[0].subject, claims)


def _parts(page: Pulled) -> Iterator[tuple[str, Span, str]]:
    """What the parts of a house are that a document names."""
    for found in STANDING.finditer(page.document.plain):
        yield bare(found[1] or found[3]), Span(*found.span()), found[2] or found[4]


def _runway(page: Pulled, claim: Claim, house: str, names: Names) -> Told | None:
    """Until when the cash lasts that a sentence speaks of."""
    document = page.document
    at, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
    lasts = LASTS.search(document.plain, max(sentence.start, at.start - FAR), at.start)
    if lasts is None or not CASH.search(document.plain, sentence.start, sentence.end):
        return None
    return "runway", "", names.spelling(house, ()) or house, Span(lasts.start(), at.end), claim.mention.text


def _holding(page: Pulled, claim: Claim, house: str, names: Names) -> Told | None:
    """How much of whom somebody holds."""
    plain = page.document.plain
    at, sentence = page.document.to_plain(claim.span), page.document.to_plain(claim.sentence)
    if claim.mention.kind != "percent" and not FRACTION.fullmatch(claim.mention.text):
        return None
    start, end = max(sentence.start, at.start - FAR), min(sentence.end, at.end + FAR // 2)
    owns = OWNS.search(plain, start, at.start)
    if not (owns or SHARE.search(plain, start, at.start) or SHARED.match(plain, at.end, end)):
        return None
    behind = BEHIND.match(plain, at.end, end)
    whom = behind or WHOM.search(plain, sentence.start, sentence.end)
    if whom is None:
        return None
    named = bare(next(filter(None, whom.groups())))
    held, own = names.canonical(named).split()[0], house.split()[0]
    who = (owns and owns["who"]) or ""
    who = own if not who or bare(who).casefold() in SELVES else names.canonical(bare(who)).split()[0]
    if who == held:
        return None
    return "holding", who, named, Span(owns.start() if owns else at.start, at.end), claim.mention.text
