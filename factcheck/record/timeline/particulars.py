"""
What is told in words over the years, for the eye: who held which post of an issuer, and who or what had which names.

    chief executive officer of Northwind: "Ann Lee" (2004), "Ann Lee" (2007), "Jim Fox" (2009)
    name of Sanofi:                       "Aventis" (2003), "sanofi-aventis" (2008), "Sanofi" (2011)
    ticker of Northwind:                  "Nasdaq: NWND" (2004), "NYSE: NWD" (2012)
    headquarters of Northwind:            "Leeds" (2004), "York" (2010)
    description of Northwind:             "kite company" (2004), "leisure group" (2010)

No rule looks at these series.  That a post has another holder later is told by the documents or noted by a rule; that
a name changed is for whoever reads an old figure beside a new one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from factcheck.claims.pull import Pulled
from factcheck.claims.statuses import GENERIC
from factcheck.companies import EXCHANGE
from factcheck.model import Claim, Measure, Series, Span
from factcheck.patterns import pattern
from factcheck.record.names.entities import Names
from factcheck.record.timeline.posts import claim_in_words, posts, series_in_words

FRONT = pattern(r"(?:^|[^\w/.@-])([A-Z]?[a-z]{3,})$")
BACK = pattern(r"-([A-Z]?[a-z]{3,})(?![\w-]|\.\w)")
"""The halves of a name of two: "Contoso-Adatum", also written small."""
COMPANY = pattern(r"\b(?:[Tt]he Company|We|we)\b")
"""Whoever wrote."""
LONGEST = 24
"""Characters of the first half."""
PLACES = 8
"""So many places of a partner's name are shown of a document."""


def particulars(pages: Sequence[Pulled], names: Names, houses: Mapping[str, Sequence[str]]) -> tuple[Series, ...]:
    """The series of posts, then those of names, listings and seats; `pages` are in the order of time."""
    return (*posts(pages, names, houses), *spellings(pages, names), *whereabouts(pages, names))


LISTED = pattern(rf"\(({EXCHANGE})((?: [A-Z][A-Za-z]+){{0,2}}) ?: ?([A-Z]{{1,6}})(?=[);, ])")
SEATED = pattern(
    r"\b(?:[Hh]eadquartered|[Bb]ased|(?:is|are) located|(?:has|have) (?:its|our) (?:headquarters|head office)) in"
    r" ([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\b"
    r"|\b[Mm]ov(?:ed|ing) (?:its |our )?(?:headquarters |head office |offices )?(?:from [A-Z][\w, .]{2,40} )?"
    r"to ([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\b"
)
"""Where somebody is or has gone to, as a town."""
DESCRIBED = pattern(
    r"\([^()\n]{3,80}\),? (?:an?|the) ([^,;.()\n]{2,80} (?:company|group|bank|firm|leader|business|provider|maker"
    r"|manufacturer|developer|producer|operator|supplier|retailer))\b"
)
"""What an issuer calls itself behind its ticker: "the medical innovations company"."""
FORMS = {"headquarters": SEATED, "ticker": LISTED, "description": DESCRIBED}
TOWN = pattern(r"\W{0,4}([A-Z][A-Za-z.'’ -]{2,30}?)(?<![Rr]elease)(?:[,;]| ?(?:--|[–—-]))")
"""The first town of a date line: "CAMBRIDGE, Mass. --", "London – 4 May"."""
NAMED = 40
"""So many characters behind a date line its issuer is named who writes from there."""
LEAD, TICKER_LEAD = 120, 50
"""So many characters before a town and before a ticker say whose it is."""
SENTENCE = pattern(r"[.;!?]\s|\n|[-–—] ")


def whereabouts(pages: Sequence[Pulled], names: Names) -> Iterator[Series]:
    """Where each issuer was listed, had its seat or wrote from, and what it is, once a document, for what changed."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for page in pages:
        house = names.issuers.get(page.document.name, "")
        for head, form in FORMS.items() if house else ():
            claim = next(_whereabout(page, form, head, house), None)
            claim = _dated_from(page, house) if claim is None and head == "headquarters" else claim
            if claim is not None:
                found[house, head].append(claim)
    for (house, head), claims in sorted(found.items()):
        told = list(_at_home(claims)) if head == "headquarters" else claims
        if len({str(claim.value).casefold() for claim in told}) > 1:
            yield series_in_words(Measure(head), names.spelling(house, ()), told)


def _dated_from(page: Pulled, house: str) -> Claim | None:
    """Where an issuer writes from: the first town of the date line, right behind which it is named."""
    document = page.document
    line = next((section.span for section in document.sections if section.kind == "dateline"), None)
    inside = document.to_plain(line) if line else Span(0, 0)
    town = TOWN.match(document.plain, inside.start, inside.end)
    both = " and " in document.plain[inside.start : inside.end].casefold()  # two write it, each from his own town
    if town is None or both or house.split()[0] not in document.plain[inside.end : inside.end + NAMED].casefold():
        return None
    return claim_in_words(document, Span(*town.span(1)), Measure("headquarters"), house, town[1].title())


def _at_home(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims without the towns from which somebody wrote once, between two times from home."""
    towns = [str(claim.value).casefold() for claim in claims]
    for at, claim in enumerate(claims):
        away = 0 < at < len(towns) - 1 and towns[at - 1] == towns[at + 1] != towns[at] and towns.count(towns[at]) == 1
        if not away:
            yield claim


def _whereabout(page: Pulled, form: re.Pattern[str], head: str, house: str) -> Iterator[Claim]:
    """What a document says of its issuer in one form: the words before it in its sentence name nobody else."""
    document = page.document
    for found in form.finditer(document.plain):
        before = document.plain[max(0, found.start() - LEAD) : found.start()]
        if head != "headquarters":
            whose = house.split()[0] in before[-TICKER_LEAD:].casefold()
        else:
            whom = SENTENCE.split(before)[-1]
            whose = house.split()[0] in whom.casefold() or COMPANY.search(whom) is not None
        if not whose:
            continue
        value = f"{found[1]}: {found[3]}" if head == "ticker" else " ".join((found[1] or found[2]).split())
        start, end = found.span(1) if head == "description" else found.span()
        yield claim_in_words(document, Span(start + (head == "ticker"), end), Measure(head), house, value)


def spellings(pages: Sequence[Pulled], names: Names) -> Iterator[Series]:
    """
    The names that each renamed thing had, where the documents tell or the vocabulary knows of another one.

    A document is shown by the first place of each name; where the name changes from one document to the next, by all
    of its sentences that have it, and so it is where the name is no issuer's, whose own name stands everywhere.
    """
    families = _families(pages, names)
    if not families:
        return
    lead = {form: whole for whole, forms in families.items() for form in forms}
    coded = frozenset(form for forms in families.values() if any(map(_is_code, forms)) for form in forms)
    words = "|".join(re.escape(form) for form in sorted(lead, key=lambda form: (-len(form), form)))
    form = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    told: dict[str, list[tuple[Pulled, list[Claim]]]] = defaultdict(list)
    for page in pages:
        here: dict[str, list[Claim]] = defaultdict(list)
        for claim in _places(page, form, lead, coded):
            here[claim.subject].append(claim)
        for whole, claims in here.items():
            told[whole].append((page, claims))
    issuers = frozenset(names.issuers.values())
    for whole, found in sorted(told.items()):
        pages_of = [claims for _, claims in found]
        if whole in issuers:
            shown = list(_shown(pages_of))
        else:
            shown = [claim for claims in pages_of for claim in claims[:PLACES]]
        if len({str(claim.value).casefold() for claim in shown}) > 1:
            newest = max(shown, key=lambda claim: (claim.as_of is not None, str(claim.as_of)))
            yield series_in_words(Measure("name"), str(newest.value), shown)


def _families(pages: Sequence[Pulled], names: Names) -> Mapping[str, set[str]]:
    """The names of each thing that has had several, in small letters, by the one that stands for all."""
    found: dict[str, set[str]] = defaultdict(set)
    for whole, former in names.former.items():
        found[whole] |= {whole, *former, *(names.renamed[name] for name in former)}
    for entity in names.vocabulary.entities:
        if any(alias.since or alias.until for alias in entity.aliases):
            found[entity.name.casefold()] |= {name.casefold() for name in entity.all_names}
    for whole, forms in _joined(pages, names):
        found[whole] |= forms
    return {whole: {form for form in forms if len(form) > 2} for whole, forms in found.items()}


def _joined(pages: Sequence[Pulled], names: Names) -> Iterator[tuple[str, set[str]]]:
    """
    Names that are made of two others, "contoso-adatum" of Contoso and Adatum: who merged is told by the name.

    One of the two has to be somebody of whom a claim is told, the other a name as well: not "Contoso-led".  Or a party
    to a deal is written small in it: nobody writes "borealis-contoso" unless that is a name.
    """
    parties = {c.counterparty.casefold() for page in pages for c in page.claims if c.counterparty}
    written = {pair for page in pages for pair in _hyphened(page.document.plain, parties)}
    halves = sorted({half.casefold() for pair in written for half in pair})
    if not halves:
        return
    said = parties | _seen([half.capitalize() for half in halves], pages, "(?<=[a-z,] )")
    common = _seen(halves, pages, r"(?<![\w-])")  # "Checkpoint" is a word as well, and no name
    for front, back in sorted(written):
        first, last = front.casefold(), back.casefold()
        known = {first, last} & said - common
        if {first, last} <= known:
            yield names.canonical(f"{first}-{last}"), {f"{first}-{last}", first, last}
        elif known & parties & {front, back}:
            yield names.canonical(f"{first}-{last}"), {f"{first}-{last}", *known & parties}


def _seen(words: Sequence[str], pages: Sequence[Pulled], behind: str) -> set[str]:
    """Which of some words stand alone anywhere, as they are written here, in small letters."""
    form = re.compile(rf"{behind}(?:{'|'.join(map(re.escape, words))})(?![\w-])")
    return {found.casefold() for page in pages for found in form.findall(page.document.plain)}


def _hyphened(plain: str, said: Container[str]) -> Iterator[tuple[str, str]]:
    """The halves of words with a hyphen, as written, one of them a name in `said`."""
    at = plain.find("-")
    while at >= 0:
        front, back = FRONT.search(plain[max(0, at - LONGEST) : at]), BACK.match(plain, at)
        if front and back and (front[1].casefold() in said or back[1].casefold() in said):
            yield front[1], back[1]
        at = plain.find("-", at + 1)


def _is_code(form: str) -> bool:
    return any(map(str.isdigit, form))


def _places(page: Pulled, form: re.Pattern[str], lead: Mapping[str, str], coded: Container[str]) -> Iterator[Claim]:
    """Each name of a document as a claim, once a sentence; those of `coded` things are names also in small letters."""
    document = page.document
    for sentence in document.sentences:
        inside = document.to_plain(sentence.span)
        seen = set()
        for found in form.finditer(document.plain, inside.start, inside.end):
            words = " ".join(found[0].split())
            named = words in coded or any(letter.isupper() or letter == "-" for letter in words)
            named = named or words.endswith(GENERIC)
            if words in seen or not named:
                continue  # "the bank" is no name
            seen.add(words)
            whose = lead[words.casefold()]
            yield claim_in_words(document, Span(*found.span()), Measure("name"), whose, words, sentence)


def _shown(pages: Sequence[Sequence[Claim]]) -> Iterator[Claim]:
    """All places where a document has other names than the one before or behind it, else the first of each name."""
    sets = [frozenset(str(claim.value).casefold() for claim in claims) for claims in pages]
    for at, claims in enumerate(pages):
        if any(sets[beside] != sets[at] for beside in (at - 1, at + 1) if 0 <= beside < len(pages)):
            yield from claims
        else:
            first: dict[str, Claim] = {}
            for claim in claims:
                first.setdefault(str(claim.value).casefold(), claim)
            yield from first.values()
