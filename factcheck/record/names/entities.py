"""
Whose text it is, and which names mean one thing.

Names are learnt from the documents themselves: "About Northwind, Inc.", "Northwind (Nasdaq: NWND)", "Fabrikam (formerly
Fabricam)", "Contoso, a member of the Adatum Group".  What is learnt joins names; it never decides a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache

from msgspec import Struct, field

from factcheck.claims import names
from factcheck.claims.issuers import SELVES, bare, issuer, symbol
from factcheck.companies import FORM, NAME
from factcheck.documents import Document
from factcheck.model import Claim
from factcheck.patterns import pattern
from factcheck.record.names.joint import joint_releases
from factcheck.record.names.medicines import other_names
from factcheck.record.names.renamings import beside, first_day, followed, renamings
from factcheck.record.names.vocabulary import EMPTY, Vocabulary

BELONGING = ("member of", "part of", "subsidiary of", "unit of", "division of")
"""Words without one of which nothing is a MEMBER."""
MEMBER = pattern(rf"({NAME}{FORM}),? \(?an? (?:{'|'.join(BELONGING)}) (?:the )?({NAME}{FORM})\)?")
LONGEST_HEADLINE, OPENING = 200, 60
"""Characters of a headline, and of a story's beginning, in which companies are looked for."""
AMPERSAND = pattern(r"\b([A-Z][a-z]+) & ([A-Z][a-z]+)\b")
"""A name of two, also written in two letters: "N&A" for Northwind & Adatum."""
LETTERED = pattern(r" \([\"“]?(?:the )?[\"“]?([A-Z]{3,6})[\"”]?\)")
"""The letters that stand behind a name: "Bristol-Myers Squibb (BMS)"."""
LONGEST_NAME = 60
"""Characters before them that its name may have."""
SPACED_CODE = pattern(r"([a-z]{2,6})[ -](\d{3,5}[a-z]?)")


class Told(Struct, frozen=True, array_like=True):
    """What one document says of names: who speaks in it, who is a member of what, and who was called otherwise."""

    document: str
    issuer: str
    members: tuple[tuple[str, str], ...]
    renamed: tuple[tuple[str, str], ...]  # former and later names, in lower case
    since: tuple[tuple[str, str, date], ...] = ()  # former and later names as spelt, and the first day of the later
    symbol: str = ""  # the letters under which the issuer is listed
    headline: str = ""  # in small letters: two companies that announce a deal are both named in it
    opening: str = ""  # in small letters, how the story of a document begins that does not say who speaks


def telling(document: Document) -> Told:
    """What a document says of names, in the order in which it says so."""
    plain = document.plain
    tellings = list(renamings(plain))
    told = issuer(document)
    whole = _key(told)
    lower = [(_key(former), _key(later)) for _, former, later in tellings]
    # "Northwind changes its name to Northwind Energy", says Northwind Power plc.
    lower = [(whole if whole.startswith(f"{a} ") and whole != b else a, b) for a, b in lower]
    days = [(bare(former), bare(later), first_day(document, found)) for found, former, later in tellings]
    parts = beside(plain, BELONGING)
    members = tuple((bare(m[1]), bare(m[2])) for start, end in parts for m in MEMBER.finditer(plain, start, end))
    for name, lead in dict.fromkeys(other_names(plain, told)):
        # "AB-901" is looked up as AB901, and found in a text as it is written.
        lower += dict.fromkeys(((name, lead), (_key(name), lead), (_key(lead), lead)))
    pairs = (m.groups() for start, end in beside(plain, (" & ",)) for m in AMPERSAND.finditer(plain, start, end))
    for one, other in dict.fromkeys(pairs):
        if f" {other.lower()} " not in plain:  # claims leave the sign out, and "Research & Development" is no name
            lower += (
                (form, _small(f"{one} & {other}"))
                for form in (_small(f"{one} {other}"), f"{one[0]}&{other[0]}".lower())
            )
    lower += dict.fromkeys(_lettered(plain))
    changed = tuple(pair for pair in lower if pair[0] != pair[1] and SELVES.isdisjoint(pair))
    since = tuple((former, later, day) for former, later, day in days if day and former.casefold() not in SELVES)
    headline = _small(document.title[:LONGEST_HEADLINE])
    story = next((s for s in document.sections if s.kind == "body"), None) if not told else None
    opening = _small(names.PLACE.sub("", document.words(story.span))[:OPENING]) if story else ""
    return Told(document.name, told, members, changed, since, symbol(document), headline, opening)


def _lettered(plain: str) -> Iterator[tuple[str, str]]:
    """
    The letters that stand for a company in a text with its name, in small letters: "GSK" for GlaxoSmithKline (GSK).

    Without a legal form a name of several words may be that of a thing: "New Drug Application (NDA)".
    """
    for found in LETTERED.finditer(plain):
        before = " ".join(plain[max(0, found.start() - LONGEST_NAME) : found.start()].split())
        words = bare(before).split()[1:]
        if words and before.endswith(words[-1]):
            words = words[-1:]
        tails = (" ".join(words[k:]) for k in range(len(words)) if words[k][0].isupper())
        if long := next((name for name in tails if names.is_short_for(found[1], name)), ""):
            yield found[1].casefold(), _key(long)


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """A name as it is looked up: bare, in small letters; "Contoso Group" is Contoso, and "ACM 901" is ACM901."""
    known = _small(bare(name))
    if code := SPACED_CODE.fullmatch(known):
        return f"{code[1]}{code[2]}"
    return known.removesuffix(" group") or known


def _has_digits(name: str) -> bool:
    return any(map(str.isdigit, name))


def _small(words: str) -> str:
    """Words in small letters, with "and" for "&"."""
    return words.casefold().replace(" & ", " and ")


class Names(Struct, frozen=True, dict=True):
    """
    Which names mean one thing in one record, by the vocabulary, else as the documents themselves say.

    `issuers` leads from a document's name to who speaks in it.  A document that does not say takes the only issuer of
    the record; beside several it stands alone, as an issuer by the document's own name.
    """

    vocabulary: Vocabulary = EMPTY
    issuers: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)  # member → group, as the documents say
    renamed: Mapping[str, str] = field(default_factory=dict)  # former → later name, in lower case, as they say
    spelt: Mapping[str, str] = field(default_factory=dict)  # canonical issuer → as the first document spells it
    since: tuple[tuple[str, str, date], ...] = ()  # former name, later name, the first day of the later; as they say
    joint: Mapping[str, str] = field(default_factory=dict)  # document → who seems to speak in it beside its issuer
    became: Mapping[str, str] = field(default_factory=dict)  # issuer → the company into which it merged
    symbols: Mapping[str, str] = field(default_factory=dict)  # ticker → issuer

    @classmethod
    def of(cls, documents: Iterable[Document], vocabulary: Vocabulary = EMPTY) -> Names:
        """The names of some documents, oldest first: of two later names of one thing the first that is told counts."""
        return cls.as_told(map(telling, documents), vocabulary)

    @classmethod
    def as_told(cls, tellings: Iterable[Told], vocabulary: Vocabulary = EMPTY) -> Names:
        """The names of the documents that say these things of them."""
        groups: dict[str, str] = {}
        renamed: dict[str, str] = {}
        said = {}
        heads: dict[str, tuple[str, str]] = {}
        since: set[tuple[str, str, date]] = set()
        listed: dict[str, set[str]] = {}
        for told in tellings:
            said[told.document] = told.issuer
            heads[told.document] = told.headline, told.opening
            since.update(told.since)
            if told.symbol and told.issuer:
                listed.setdefault(told.symbol, set()).add(told.issuer.casefold())
            for member, group in told.members:
                groups.setdefault(member, group)
            for former, later in told.renamed:
                last = followed(renamed.setdefault(former, later), renamed)
                # "CL-214 (BRK-7)", and later "CL-9 (BRK-7)"
                if last != followed(later, renamed) and _has_digits(former) and _has_digits(last):
                    renamed.setdefault(last, later)
        names = cls(vocabulary, renamed=renamed)
        symbols: dict[str, str] = {}
        for letters, spellings in listed.items():
            # One ticker is one company: "Contoso Glass Group, Inc.", later "Contoso Group".
            first, *others = sorted({names.canonical(name) for name in spellings})
            renamed |= dict.fromkeys(others, first)
            symbols[letters] = first
        one = {name: names.canonical(name) for name in said.values()}
        known = {canonical for name, canonical in one.items() if name}
        only = next(iter(known)) if len(known) == 1 else ""
        spelt = {one[said[document]]: said[document] for document in sorted(said, reverse=True)}
        issuers = {document: one[name] or only for document, name in said.items()}
        joint: dict[str, str] = {}
        if len(known) > 1:  # the notices of two offices in a folder of many are not of one
            alone = [document for document, name in issuers.items() if not name]
            issuers |= {document: document for document in alone}
            whose = dict(joint_releases(issuers, heads, renamed))
            joint = {document: issuers[document] for document in whose}
            issuers |= whose
            known = set(issuers.values()) - {*alone}
            if len(known) == 1:
                issuers |= dict.fromkeys(alone, *known)
            spelt |= dict.fromkeys(alone, "")
        became: dict[str, str] = {}
        for member, group in sorted(groups.items()):
            one_of, whole = names.canonical(member), names.canonical(group)
            if one_of != whole and {one_of, whole} <= known:  # what a subsidiary tells is told of its group
                became.setdefault(one_of, whole)
        return cls(vocabulary, issuers, groups, renamed, spelt, tuple(sorted(since)), joint, became, symbols)

    def canonical(self, name: str) -> str:
        """The one name of whatever `name` means: the vocabulary's, else the bare name in lower case."""
        short = bare(name)
        entity = self.vocabulary.entity(short) or self.vocabulary.entity(name)
        if entity is not None:
            return entity.name.casefold()
        return followed(_key(short), self.renamed)

    @cached_property
    def former(self) -> Mapping[str, Sequence[str]]:
        """The former names of each thing, in lower case, by its canonical one."""
        found: dict[str, list[str]] = {}
        for name in self.renamed:
            found.setdefault(self.canonical(name), []).append(name)
        return found

    @cached_property
    def _parts(self) -> Mapping[str, Sequence[str]]:
        """The companies that became part of each house."""
        found: dict[str, list[str]] = {}
        for name, house in self.became.items():
            found.setdefault(house, []).append(name)
        return found

    def called(self, house: str) -> tuple[str, ...]:
        """All names under which a house wrote, the last one first: its own, those of its parts, and former ones."""
        return house, *self._parts.get(house, ()), *self.former.get(house, ())

    def subject(self, subject: str, document: str) -> str:
        """The canonical subject of a claim; "the Company" and no subject at all are the document's issuer."""
        issuer = self.issuers.get(document, "")
        if subject.casefold() in SELVES or names.is_short_for(subject, issuer):
            return issuer
        return self.canonical(self.symbols.get(subject, subject))

    def house(self, document: str) -> str:
        """Whose telling a document is part of: its issuer's, its group's, or that of the company it merged into."""
        issuer = self.issuers.get(document, "")
        return self.became.get(issuer, issuer)

    def spelling(self, subject: str, claims: Sequence[Claim]) -> str:
        """A canonical subject as a reader knows it: as the vocabulary, the claims or the documents spell it."""
        entity = self.vocabulary.entity(subject)
        if entity is not None:
            return entity.name
        said = (bare(c.subject) for c in claims if c.subject.casefold() not in SELVES)
        return next(said, self.spelt.get(subject, subject))
