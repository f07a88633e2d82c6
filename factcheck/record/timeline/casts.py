"""The names in the documents of a house: of products, of works and trials, and of companies and places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from factcheck.claims import places, trials
from factcheck.claims.grammar.words import tag
from factcheck.claims.issuers import TICKER, symbol
from factcheck.claims.names import AUTHORITIES, WORD
from factcheck.claims.pull import Pulled
from factcheck.claims.statuses import GENERIC
from factcheck.patterns import pattern
from factcheck.record.acts import ACTS, SAID
from factcheck.record.names.entities import Names
from factcheck.record.stages import PLAN
from factcheck.record.synonyms import PLAIN_STEMS, one_stem, stems_of
from factcheck.record.timeline.happenings import NAMELESS
from factcheck.record.timeline.passages import OPENING, Passage
from factcheck.record.timeline.standings import PLAIN

SHORTEST = 7
"""A substance's name has more letters than its ending."""
ENDINGS = (*GENERIC, *(ending[:-1] for ending in GENERIC if ending[-1] == "e"))
"""Of substances, also of their stems: "exenatid"."""
NO_NAMES = stems_of(
    (
        *NAMELESS,
        *AUTHORITIES,
        *"TM Series ID ET PT EDT EST IND NDA BLA MAA CE Mark ASCO ASH COVID-19 States Kingdom Food".split(),
    )
)
"""What is written like a name, and is none of something to which anything is done."""
CODE = pattern(r"[a-z]{2,5}-(?:\d{2,6}|[a-z]{1,5}\d{1,4})[a-z]?|[a-z]{2,5}\d{3,6}")
"""What may be a product's code, in small letters."""
PLACES = stems_of((*places.COUNTRIES, *(name for name in places.REGIONS if " " not in name)))
USED = pattern(
    r"\b(?:(?:patients?|adults|people|children|infants|women|men|subjects|volunteers) (?:with|who have)"
    r"|(?:trials?|stud(?:y|ies)|data|results|treatment|therapy|testing|approval|vaccine)"
    r"(?: (?:of|with|for|from) [\w-]+)? (?:in|for|of))((?: [a-z][a-z-]+){1,4})"
)
"""What a product is for: "patients with", "a trial of AB-901 in"."""
ACTING = pattern(
    r"\b([A-Z][A-Za-z&-]+)(?: [A-Z][a-z]+){0,2} (?:expects|plans|intends|announced|said|agreed|pays|paid|submitted"
    r"|filed|acquired|believes|retains|hopes|owns|will pay|is paying|took over)\b"
)
"""The first word of the name of a company, by what it does."""
WIRE = pattern(r"(?:\b\d{4}|--|[–—-]) ?(?:--|[–—-])? ?[(/]([^()/\n]{2,40})[)/] ?(?:--|[–—-])")
"""Who sends a release, behind the town or the day: "1998 -- (PRNewswire) --"."""
APPROVED = pattern(
    r"\b(?:approved|approval (?:of|for)|cleared|clearance (?:of|for)|(?:[Aa]pplication|NDA|BLA|MAA) for)"
    r" ([A-Z][\w-]{3,})(?!['’])(?! [A-Z])"
    r"|\b([A-Z][\w-]{3,})(?: \([^()\n]{2,60}\))?(?: [a-z]+)? (?:was|has been|had been) (?:also )?(?:approved|cleared)\b"
)
"""What an authority approves is a product."""
BRANDED = pattern(r"\b([A-Z][\w-]{3,})(?:®|™|\(R\))?(?: I\.V\.)? \(([a-z]{6,})\b")
"""A product, and its substance behind it in brackets."""
WORKS = "facility|factory|foundry|mill|mine|plant"
SITED = pattern(
    rf"\b([A-Z][A-Za-z]{{3,}}),? (?:[a-z-]+ ){{0,2}}(?:{WORKS})\b"
    rf"|\b(?:{WORKS}|production)(?: [a-z-]+){{0,2}} (?:in|at|to|from) ([A-Z][A-Za-z]{{3,}})"
)
"""A town in which something is made: "the Leeds pilot plant", "move production to Leeds"."""
GENERAL = stems_of((*PLAIN, *PLAN, "type", "week", "weekly")) | SAID | PLAIN_STEMS
GENERAL |= frozenset().union(*(act.beside for act in ACTS))
"""Stems that name no use."""


class Cast(Struct, frozen=True):
    """The names in the documents of a house, as stems."""

    products: frozenset[str]
    things: frozenset[str]  # also trials and works, and whatever is no company and no place
    sites: frozenset[str]  # towns from where somebody writes, and in which there is a plant
    others: frozenset[str]
    tried: Mapping[str, frozenset[str]]  # the products of each trial
    later: Mapping[str, str]  # of names that were changed
    uses: frozenset[str]

    def now(self, words: frozenset[str]) -> frozenset[str]:
        """Some words, of changed names the later ones."""
        return frozenset(self.later.get(word, word) for word in words) if self.later else words

    def tested(self, words: frozenset[str]) -> frozenset[str]:
        """The products of the trials among some words."""
        return frozenset(product for name in words & self.tried.keys() for product in self.tried[name])


def cast_of(house: str, passages: Sequence[Passage], names: Names) -> Cast:
    """The names in what the documents of a house tell."""
    pages = list({id(passage.page): passage.page for passage in passages}.values())
    later = {one_stem(old): one_stem(names.canonical(old)) for old in names.renamed if " " not in old}
    small: frozenset[str] = frozenset().union(*(passage.small for passage in passages))
    own = {house, *house.split(), *(symbol(page.document).casefold() for page in pages)}
    towns = frozenset(one_stem(word) for page in pages for word in _towns(page))
    sites = frozenset().union(*(sited(page.document.plain) for page in pages))
    senders = (word for page in pages for word in _senders(page))
    called = frozenset().union(*(p.names for p in passages if p.sentence.section.kind != "headline")) - small
    called |= {word for word in small if word.endswith(ENDINGS) and len(word) > SHORTEST}
    called -= NO_NAMES | stems_of((*own, *senders, *_letters(pages))) | towns
    called = frozenset(later.get(name, name) for name in called if len(name) > 1)
    companies = {found[1].split()[0] for page in pages for found in TICKER.finditer(page.document.plain, 0, OPENING)}
    companies |= {claim.counterparty.split()[0] for page in pages for claim in page.claims if claim.counterparty}
    companies.update(name for page in pages for name in ACTING.findall(page.document.plain))
    coded = {later.get(old, old) for old in {*later, *called} if CODE.fullmatch(old) or old.endswith(ENDINGS)}
    approved = {name for page in pages for pair in APPROVED.findall(page.document.plain) for name in pair if name}
    coded |= stems_of(later.get(one_stem(name), name) for name in approved) - PLACES
    products = called & coded
    branded = {pair for page in pages for pair in BRANDED.findall(page.document.plain)}
    brands = {
        word: name for brand, substance in sorted(branded) for word, name in [(one_stem(substance), one_stem(brand))]
    }
    later = {word: name for word, name in brands.items() if name in products and word not in products} | later
    others = called & (stems_of(companies) | PLACES) - products
    things = called - others
    tests = stems_of(name for page in pages for name in trials.names(page.document.plain))
    beside: dict[str, Counter[str]] = {name: Counter() for name in sorted(tests)}
    for passage in passages:
        for name in tests & passage.said:
            beside[name].update(passage.said & products - tests)
    known = Counter(product for passage in passages for product in passage.said & products)
    tried = {name: _most(counts, known) for name, counts in beside.items() if counts}
    uses = frozenset(use for passage in passages if passage.acts for use in _uses(passage)) - things - others
    uses -= {behind for passage in passages for name, behind in passage.pairs if name.endswith(ENDINGS)}
    return Cast(products, things, towns & sites - stems_of(own), others, tried, later, uses)


def sited(plain: str, start: int = 0, end: int | None = None) -> frozenset[str]:
    """The towns, and companies, of which a text says that something is made there."""
    found = SITED.findall(plain, start, len(plain) if end is None else end)
    return frozenset(one_stem(name) for pair in found for name in pair if name)


def _most(counts: Counter[str], known: Counter[str]) -> frozenset[str]:
    """What is counted most often, and of what is so nearly what is told of most: no drug of others beside it."""
    often = max(counts.values())
    near = {name: known[name] for name, count in counts.items() if 2 * count >= often}
    return frozenset(name for name, count in near.items() if count == max(near.values()))


def _letters(pages: Sequence[Pulled]) -> Iterator[str]:
    """What stands for several words, and is no name of its own: "CLL"."""
    return (claim.subject for page in pages for claim in page.claims if claim.measure.head == "expansion")


def _towns(page: Pulled) -> Iterator[str]:
    """The words of a date line: from where somebody writes."""
    document = page.document
    for section in document.sections:
        if section.kind == "dateline":
            inside = document.to_plain(section.span)
            yield from WORD.findall(document.plain, inside.start, inside.end)


def _senders(page: Pulled) -> Iterator[str]:
    """Who sends a document, and the letters by which companies are listed, where nothing else is told by them."""
    plain = page.document.plain
    for sender in WIRE.findall(plain, 0, OPENING):
        yield from WORD.findall(sender)
    for mention in page.mentions:
        _, colon, letters = mention.text.partition(":")
        if mention.kind == "identifier" and colon and f" {letters.strip()} " not in plain:
            yield from WORD.findall(mention.text)


def _uses(passage: Passage) -> Iterator[str]:
    """The stems of words that may say what a product is for."""
    inside, plain = passage.sentence.inside, passage.page.document.plain
    for found in USED.finditer(plain, inside.start, inside.end):
        yield from stems_of(word for word in found[1].split() if tag(word) in "nsj" and "-to-" not in word) - GENERAL
