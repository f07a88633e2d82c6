"""
What became of an agreement, a business, a dispute, a study or a product, where words tell it and no figure does.

    agreement of Contoso:  "announced a collaboration with Contoso" (2007), "Contoso … ended in 2013" (2014)
    business of Adatum:    "to acquire Adatum" (2018), "the Adatum acquisition" (2019)
    dispute of Fabrikam:   "disputed by Fabrikam" (2003), "proceedings commenced against Fabrikam" (2004)
    approval of Kinedra:   "the Kinedra New Drug Application" (2010), "Kinedra was approved on May 4" (2011)
    guidance of Larkfield: "reiterated our guidance" (2010), "a profit warning" (2011)

A matter is known by whose or what it is: a name, or the issuer, that two documents of one issuer tell it of.  Like
threads these series are for the eye, and no rule looks at them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims import trials
from factcheck.claims.issuers import symbol
from factcheck.claims.names import AUTHORITIES, NO_NAMES, is_short_for
from factcheck.claims.pull import Pulled
from factcheck.companies import SURE_FORM
from factcheck.documents import Document
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Period, Series, Span
from factcheck.patterns import pattern
from factcheck.record.names.entities import Names
from factcheck.record.series import once
from factcheck.record.timeline.matters import BESIDE, GUIDANCE, MATTERS, Matter, gap, told_of
from factcheck.record.timeline.posts import claim_in_words, series_in_words
from factcheck.record.timeline.standings import PHASE, Products

SILENT = frozenset({"boilerplate", "safe_harbour", "contacts", "table"})
"""Sections that tell nothing new."""
WRITTEN = r"([A-Z][A-Za-z&]+(?:-[A-Z]?[a-z]+)*)(?![\w-]| \d)"
PARTY = pattern(
    rf"\b(?:with|by|from|to|against|between|partners?|licensees?|acquired?) (?:the )?{WRITTEN}"
    rf"|\b{WRITTEN}(?: [A-Z][a-z]+){{0,2}},? (?:{SURE_FORM})\b"
)
"""The first word of what may be a company's name."""
WITHIN = pattern(r"\b(?:in|outside|throughout) (?:the )?([A-Z][a-z]+)")
"""What something is in is a place."""
SMALL = pattern(r"(?<![\w-])[a-z]{3,}\b")
"""A word that is written small, and no name."""
NAMELESS = NO_NAMES | frozenset(
    """chief president officer chairman executive director board company group agreement united european north south
    east west new american international general national first bank state banking research parent purchaser merger
    consortium gaap ifrs nasdaq nyse saas ebitda pharmaceuticals therapeutics laboratories technologies
    holdings""".split()
)
UNITS = r"(?= (?:[Bb]usiness|[Dd]ivision)\b)"
UNIT = pattern(rf"\b([A-Za-z][a-z]{{4,}}){UNITS}")
"""A part of a company by what it does: "the injectables business"."""
MEANT = pattern(
    r"\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Oo]ur)(?: [\w-]+){0,3}? (?:(?P<product>trial|study|drug|product|treatment"
    r"|medicine|vaccine|compound|therapy|candidate|IND|NDA|BLA|MAA|PDUFA|[Aa]pplication|submission|launch)|agreement"
    r"|collaboration|deal|alliance|partnership|licen[cs]e|acquisition|merger|transaction)\b"
)
"""What a sentence goes on with that names nobody: "the study", "our regulatory application", "the agreement"."""
GOES_ON = 2
"""So many sentences behind its name something is meant by "the study"."""
TODAY = pattern(r"\b(?:today|announce[sd]?)\b")
"""By these words what opens a release is of its day."""
BOUGHT = pattern(
    r"\b(?:acquir(?:e[sd]?|ing)|acquisition of|takeover of|purchase of|bu(?:y|ys|ying)|bought|merge[rd]? with)"
    r"(?: [\w’'%.-]+){0,6} ?$"
)
"""What is done to a company that is bought, right before its name."""
CLOSE = 40
"""So far from what is told of a matter its day stands, and the name that is told of it."""
OPENING = 400
"""So far behind the day of a release stands what it announces."""
OWN_DAY = Measure("document", ("date",))
"""What the day of a document is."""
PLACES = 6
"""So many places of a matter are shown of a document."""


def happenings(pages: Sequence[Pulled], names: Names, houses: Mapping[str, Sequence[str]]) -> Iterator[Series]:
    """
    What two or more documents tell of a matter of one issuer; `pages` are in the order of time.

    `houses` are those of whom each document tells.
    """
    told = told_by_house(pages, houses)
    found = (
        one for house, own in sorted(told.items()) if len(own) > 1 for one in _House(house, own, names).happenings()
    )
    yield from once(found)


def told_by_house(pages: Iterable[Pulled], houses: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[Pulled]]:
    """The pages that tell of each house, in their order."""
    told: dict[str, list[Pulled]] = defaultdict(list)
    for page in pages:
        for house in houses[page.document.name]:
            told[house].append(page)
    return told


class Named(Struct, frozen=True):
    """Of what a sentence speaks: by what it is known, of what kind it is, how it is spelt, and where it stands."""

    key: str
    kind: str
    spelt: str
    span: Span


class _House:
    """The documents of one issuer, and the names in them of which something may be told."""

    def __init__(self, house: str, pages: Sequence[Pulled], names: Names) -> None:
        self.pages = pages
        self.house = Named(house, "self", names.spelling(house, ()) or house, Span(0, 0))
        spelt = {house, *names.former.get(house, ())}
        self.own = spelt | {word for name in spelt for word in name.split()}
        self.own |= {symbol(p.document).casefold() for p in pages if names.house(p.document.name) == house}
        phases = [claim for page in pages for claim in page.claims if claim.measure == PHASE]
        by_name = {page.document.name: page for page in pages}
        self.products = Products(phases, [*by_name], by_name, names)
        known = _known(pages, self.own, names)
        self.known = {
            name: told
            for name, told in known.items()
            if name.casefold() not in self.products.forms and not is_short_for(name, house)
        }
        words = "|".join(
            re.escape(name) + (UNITS if self.known[name][1] == "unit" else "")
            for name in sorted(self.known, key=lambda name: (-len(name), name))
        )
        self.form = re.compile(rf"(?<![\w-])(?:{words})(?![a-z])") if words else None
        whole = {name for name in (names.spelling(name, ()) for name in spelt) if name[:1].isupper()}
        whole |= {name.rpartition(" ")[0] for name in whole}  # "Northwind Pumps", in short Northwind
        selves = "|".join(
            re.escape(name) for name in sorted(whole, reverse=True) if len(name) > 3 and name[-1].isalpha()
        )
        self.self_form = re.compile(rf"(?<![\w-])(?:{selves})(?![\w-])") if selves else None

    def happenings(self) -> Iterator[Series]:
        """The series of all matters that several documents tell of."""
        found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for page in self.pages:
            here: dict[tuple[str, str], list[Claim]] = defaultdict(list)
            days = [(page.document.to_plain(c.span), c) for c in page.claims if isinstance(c.value, Period)]
            for sentence, named in self._spoken_of(page.document):
                for key, claim in self._told(page, sentence, named, days):
                    here[key].append(claim)
            for key, claims in here.items():
                found[key] += _with_day(page, claims, days)
        for (head, name), claims in sorted(found.items()):
            if len({claim.document for claim in claims}) > 1:
                yield series_in_words(Measure(head), self.products.spelt.get(name, claims[0].subject), claims)

    def _spoken_of(self, document: Document) -> Iterator[tuple[Sentence, list[Named]]]:
        """The sentences of a document that tell something, with what each speaks of."""
        plain = document.plain
        only = self.products.named[document.name]
        last: dict[str, Named] = {}  # of each kind, what was named last
        until: dict[str, int] = defaultdict(int)  # the last sentence that may go on with it
        if len(only) == 1 and only <= self.products.spelt.keys():
            name = next(iter(only))
            last["product"] = Named(name, "product", self.products.spelt[name], Span(0, 0))
            until["product"] = len(document.sentences)
        guided = [found.start() for found in GUIDANCE.words.finditer(plain)]
        for number, sentence in enumerate(document.sentences):
            inside = sentence.inside
            if sentence.section.kind in SILENT:
                continue
            named = self._named(plain, inside)
            headed = self.products.headed(document.name).get(inside.start)
            alone = all(each.kind == "trial" for each in named)
            if headed in self.products.spelt and alone:  # told of what its heading names
                named.append(Named(headed, "product", self.products.spelt[headed], Span(inside.start, inside.start)))
            meant = MEANT.search(plain, inside.start, inside.end)
            kind = "product" if meant and meant["product"] else "company"
            if any(inside.start <= at < inside.end for at in guided):
                named.append(replace(self.house, span=Span(inside.start, inside.start)))
            if meant and kind in last and number <= until[kind] and all(each.kind != kind for each in named):
                yield sentence, [*named, replace(last[kind], span=Span(*meant.span()))]
            else:
                yield sentence, named
            for each in named:
                last[each.kind], until[each.kind] = each, max(until[each.kind], number + GOES_ON)

    def _named(self, plain: str, inside: Span) -> list[Named]:
        """The names in a sentence; the issuer's own where it is bought."""
        found: list[Named] = []
        if self.products.form is not None:
            for m in self.products.form.finditer(plain, inside.start, inside.end):
                product = self.products.whole(m[0].casefold())
                if product not in self.own:
                    found.append(Named(product, "product", m[0], Span(*m.span())))
        if self.form is not None:
            for m in self.form.finditer(plain, inside.start, inside.end):
                found.append(Named(*self.known[m[0]], m[0], Span(*m.span())))
        for m in self.self_form.finditer(plain, inside.start, inside.end) if self.self_form is not None else ():
            if BOUGHT.search(plain, max(inside.start, m.start() - CLOSE), m.start()):
                found.append(replace(self.house, kind="bought", span=Span(*m.span())))
        return found

    def _told(
        self, page: Pulled, sentence: Sentence, named: Sequence[Named], days: Sequence[tuple[Span, Claim]]
    ) -> Iterator[tuple[tuple[str, str], Claim]]:
        """What a sentence tells of the matters of whatever it speaks of, each once."""
        plain, inside = page.document.plain, sentence.inside
        alone = len({each.key for each in named if each.kind == "product"}) == 1
        seen: set[tuple[str, str]] = set()
        for each in named:
            for matter in MATTERS:
                what = matter.head, each.key
                if each.kind not in matter.kinds or what in seen or (matter.alone and not alone):
                    continue
                told = told_of(matter, plain, inside, each.span)
                if told is not None:
                    seen.add(what)
                    yield what, _claim(page, sentence, matter, each, told, days)


def _claim(
    page: Pulled,
    sentence: Sentence,
    matter: Matter,
    named: Named,
    told: tuple[Span, Span],
    days: Sequence[tuple[Span, Claim]],
) -> Claim:
    """What is told of a name, with the day that stands beside it."""
    document, plain = page.document, page.document.plain
    parts = [*told, *([named.span] if named.kind != "self" and gap(named.span, told[0]) <= BESIDE else [])]
    place = Span(min(part.start for part in parts), max(part.end for part in parts))
    inside = ((at, claim) for at, claim in days if sentence.inside.holds(at) and _is_named(claim))
    day = min(inside, key=lambda dated: gap(dated[0], told[1]), default=None)
    if day is not None and not matter.alone and gap(day[0], place) > CLOSE:
        day = None
    if day is not None:
        place = Span(min(place.start, day[0].start), max(place.end, day[0].end))
    deed = plain[told[1].start : told[1].end]
    claim = claim_in_words(document, place, Measure(matter.head), named.spelt, deed, sentence)
    claim = replace(claim, value=deed.casefold())
    return claim if day is None else replace(claim, as_of=day[1].as_of, modality=day[1].modality)


def _with_day(page: Pulled, claims: Sequence[Claim], days: Sequence[tuple[Span, Claim]]) -> Iterator[Claim]:
    """What a document tells of a matter, and before it the day of the document where its opening announces that."""
    document = page.document
    for claim in claims:
        at = document.to_plain(claim.span).start
        own = next((day for place, day in days if day.measure == OWN_DAY and 0 < at - place.end < OPENING), None)
        if own is not None and TODAY.search(document.plain, document.to_plain(own.span).end, at + OPENING):
            yield replace(claim, mention=replace(own.mention, kind="identifier", period=None, timex=None))
            break
    yield from claims[:PLACES]


def _is_named(claim: Claim) -> bool:
    """Whether a date is one on which something is done: a day, a month or a quarter that its words name."""
    return claim.mention.has_digits and claim.measure.head != "document"


def _known(pages: Sequence[Pulled], own: Collection[str], names: Names) -> Mapping[str, tuple[str, str]]:
    """The companies and units in some documents: by their names, what each is known by and of what kind it is."""
    plains = [page.document.plain for page in pages]
    parties = {word for plain in plains for pair in PARTY.findall(plain) for word in pair if word}
    parties -= {word for plain in plains for word in WITHIN.findall(plain)}
    parties |= {claim.counterparty.split()[0] for page in pages for claim in page.claims if claim.counterparty}
    letters = [(c.subject, str(c.value)) for page in pages for c in page.claims if c.measure.head == "expansion"]
    short = {letter: whole.split()[0].casefold() for letter, whole in letters if whole.split()[0] in parties}
    parties -= {letter for letter, whole in letters if whole[:1].islower()}
    parties -= {part for page in pages for c in page.claims if c.measure.head == "title" for part in c.subject.split()}
    common = {word for plain in plains for word in SMALL.findall(plain)}
    known: dict[str, tuple[str, str]] = {}
    for name in sorted(parties | short.keys()):
        low = name.casefold()
        told = low in NAMELESS or low in own or name in AUTHORITIES or low in common
        if not told and len(name) > 2:
            known[name] = short.get(name) or names.canonical(name).split()[0], "company"
    known |= {name: (name.casefold(), "trial") for plain in plains for name in trials.names(plain)}
    for word in sorted({word for plain in plains for word in UNIT.findall(plain)}):
        if word.casefold() not in NAMELESS and word.casefold() not in own:
            known.setdefault(word, (word.casefold().removesuffix("s"), "unit"))
    return known
