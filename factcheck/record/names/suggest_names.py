"""Which names of companies and people a draft of the vocabulary joins: what the documents state, and near-misses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Literal

from factcheck.claims.issuers import SELVES, bare
from factcheck.documents.people import PART, SMALL
from factcheck.model import Place
from factcheck.patterns import pattern
from factcheck.record.names.aliases import Join, joins
from factcheck.record.names.draft import Alias, Naming, find, seen
from factcheck.record.record import Record

PIECE = pattern(r"[^ -]+[ -]?")
ALIKE = 88.0
"""How alike, of 100, two names must be."""
SHORTEST = 5
"""Letters of the shorter name; of shorter ones, each is near some other."""


def near(names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Pairs of names with why they may be one, in alphabetical order; the first of a pair is the longer name."""
    from rapidfuzz import fuzz, process

    ordered = sorted({name for name in names if len(name) >= SHORTEST and not is_code(name)})
    folded = [name.casefold() for name in ordered]
    for at, name in enumerate(ordered):
        hits = process.extract(folded[at], folded[at + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        for _, _, offset in sorted(hits, key=lambda hit: hit[2]):
            other = ordered[at + 1 + offset]
            if _may_be_one(folded[at], other.casefold()):
                yield (*_longer_first(name, other), "they differ by a letter or two")
    yield from _inside(ordered)


def _inside(ordered: list[str]) -> Iterator[tuple[str, str, str]]:
    within: dict[str, list[str]] = defaultdict(list)
    for name in ordered:
        parts = PIECE.findall(name.casefold())
        for start, end in combinations(range(len(parts) + 1), 2):
            if (start == 0 or end == len(parts)) and 0 < end - start < len(parts):
                within["".join(parts[start:end]).strip(" -")].append(name)
    for name in ordered:
        # "First" stands in the names of many companies, and says nothing about any.
        longer = within.get(name.casefold(), [])
        if len(longer) == 1:
            yield longer[0], name, "one name is a part of the other"


def _may_be_one(a: str, b: str) -> bool:
    # "Larkfield One" and "Larkfield Two", "mill" and "mills" are no misspellings: whole words and endings that mean
    # something else may not differ.
    if sorted(filter(str.isdigit, a)) != sorted(filter(str.isdigit, b)) or a.split() == b.split():
        return False
    if len(a.split()) != len(b.split()):
        return a.replace(" ", "") == b.replace(" ", "")
    differing = [(x, y) for x, y in zip(a.split(), b.split(), strict=True) if x != y]
    return len(differing) == 1 and all(
        min(len(x), len(y)) >= SHORTEST and x + "s" != y and y + "s" != x for x, y in differing
    )


def is_code(name: str) -> bool:
    """Whether it is a code and no name: it has a digit, or is written in capitals alone."""
    return any(c.isdigit() for c in name) or name.upper() == name


def _longer_first(a: str, b: str) -> tuple[str, str]:
    return (a, b) if (-len(a), a) <= (-len(b), b) else (b, a)


PERSON = pattern(rf"\b({PART}) (?:[A-Z]\.? |[A-Z][a-z]+ )?({PART})(?![{SMALL}])")


class _Clusters:
    """Names that are surely one, by their lower case; the spelling that is met first is kept."""

    def __init__(self) -> None:
        self.spelt: dict[str, str] = {}
        self.parent: dict[str, str] = {}

    def add(self, name: str) -> str:
        key = name.casefold()
        self.spelt.setdefault(key, name)
        self.parent.setdefault(key, key)
        while self.parent[key] != key:
            key = self.parent[key]
        return key

    def join(self, name: str, other: str) -> None:
        """Make `other` one of the names of what `name` means."""
        root, below = self.add(name), self.add(other)
        if root != below:
            self.parent[below] = root

    def members(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for key in self.parent:
            found[self.add(key)].append(self.spelt[key])
        return {root: sorted(names, key=lambda n: (n.casefold() != root, n)) for root, names in found.items()}


LISTED = pattern(r",? and |, |\(")
HYPHENED = pattern(r"[a-z]{4,}-[a-z]{4,}")
"""A name in small letters: sanofi-aventis."""
REASONS = {
    "renamed": "a former name",
    "defined": "the text's own short form",
    "named": "without its legal form",
    "acquired": "acquired, as the words say",
}


def entities(record: Record) -> Iterator[Naming]:
    # "Larkfield's Board of Directors (“Board”)" gives no name: every company has a board.
    told = [join for page in record.pages for join in joins(page.document) if join.other.casefold() not in SELVES]
    clusters = _Clusters()
    why: dict[str, Join] = {}
    groups: dict[str, Join] = {}
    for join in told:
        clusters.add(join.name)
        clusters.add(join.other)
        if join.kind in ("member", "acquired"):
            groups.setdefault(clusters.add(join.other), join)
        elif join.sure:
            why.setdefault(join.other.casefold(), join)
            clusters.join(join.name, join.other)
    for name in _names(record):
        clusters.add(name)
    # A drug and an agreement have short forms too; only a company has a ticker, a group, or had another name.
    firms = {
        name.casefold() for j in told if j.kind != "defined" or bare(j.name) != j.name for name in (j.name, j.other)
    }
    guesses = _guesses(clusters, [join for join in told if join.kind == "defined" and not join.sure], record)
    taken = {alias.name.casefold() for aliases in guesses.values() for alias in aliases}
    known = record.vocabulary
    members = clusters.members()
    for root in sorted(members):
        names = members[root]
        group = next((groups[n.casefold()] for n in names if n.casefold() in groups), None)
        if names[0].casefold() in taken or (known.entity(names[0]) and len({known.entity(n) for n in names}) == 1):
            continue
        sure = tuple(_alias(why[n.casefold()], n, record) for n in names[1:] if n.casefold() in why)
        aliases = (*sure, *guesses.get(root, ()))
        if aliases or group:
            belongs = _alias(group, group.name, record) if group else None
            kind: Literal["company"] | None = "company" if group or set(map(str.casefold, names)) & firms else None
            yield Naming(names[0], aliases, seen(names[0], record), belongs, kind)


def _alias(join: Join, name: str, record: Record) -> Alias:
    why = {"member": "its group", "acquired": "its buyer"}.get(join.kind, "") or REASONS[join.kind]
    return Alias(name, why, (join.place,), join.sure, seen(name, record))


def _names(record: Record) -> Iterator[str]:
    """Whose figures are told, with whom things are agreed, and who is listed, as companies are written."""
    for claim in record.claims:
        listed = LISTED.split(claim.mention.text) if claim.mention.kind == "number" else ()
        for said in (claim.subject, claim.counterparty or "", *listed):
            name = bare(said)
            named = any(c.isupper() for c in name) or HYPHENED.fullmatch(name)
            if said.casefold() not in SELVES and named and claim.mention.kind != "acronym":
                yield name


def _guesses(clusters: _Clusters, defined: Sequence[Join], record: Record) -> dict[str, list[Alias]]:
    """By the root of what they may mean: single names that nothing joins surely."""
    members = clusters.members()
    found: dict[str, list[Alias]] = defaultdict(list)
    taken: set[str] = set()

    def guess(root: str, other: str, why: str, places: tuple[Place, ...]) -> None:
        below = clusters.add(other)
        alone = len(members.get(below, ())) == 1 and below not in found
        if root != below and alone and below not in taken and root not in taken:
            taken.add(below)
            found[root].append(Alias(clusters.spelt[below], why, places, False, seen(clusters.spelt[below], record)))

    persons = {" ".join(person).casefold() for person in _persons(record)}
    for join in defined:
        guess(clusters.add(join.name), join.other, REASONS["defined"], (join.place,))
    for name, other, why in near(clusters.spelt.values()):
        if not {name.casefold(), other.casefold()} & persons:
            root, less = clusters.add(name), other
            if len(members.get(root, ())) == 1 and len(members.get(clusters.add(other), ())) > 1:
                root, less = clusters.add(other), name
            guess(root, less, why, (*find(name, record), *find(other, record)))
    return found


def _persons(record: Record) -> Mapping[tuple[str, str], Mapping[str, int]]:
    """The people with a title or a quotation, by first and last name: how often each spelling stands in the texts."""
    known: set[tuple[str, str]] = set()
    for page in record.pages:
        titled = (mention.names[0] for mention in page.mentions if mention.kind == "role" and mention.names)
        speaking = (section.speaker for section in page.document.sections if section.speaker)
        for parts in map(str.split, (*titled, *speaking)):
            if len(parts) > 1:
                known.add((parts[0], parts[-1]))
    spellings: dict[tuple[str, str], Counter[str]] = {person: Counter() for person in sorted(known)}
    for page in record.pages if known else ():
        for found in PERSON.finditer(page.document.plain):
            person = found[1], found[2].removesuffix("'s")
            if person in spellings:
                spellings[person][" ".join(found[0].split()).removesuffix("'s")] += 1
    return spellings


def people(record: Record) -> Iterator[Naming]:
    """People who are written in several ways: with a middle initial, or with a letter that may be a slip."""
    persons = _persons(record)
    often = {person: sum(spellings.values()) for person, spellings in persons.items()}
    slips: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for one, other in _slips(record, persons):
        slips[one].append(other)
    taken = {other for others in slips.values() for other in others}
    for person in sorted(persons, key=lambda p: (p[1], p[0])):
        name = " ".join(person)
        if person in taken or record.vocabulary.person(name):
            continue
        variants = sorted(spelling for spelling in persons[person] if spelling != name)
        aliases = [Alias(v, "with a middle name", find(v, record), True, seen(v, record)) for v in variants]
        for slip in slips[person]:
            wrong = " ".join(slip)
            places = (*find(wrong, record), *find(name, record))
            why = f"they differ by a letter or two ({often.get(slip, 0) or 1} times against {often[person]})"
            aliases.append(Alias(wrong, why, places, False, seen(wrong, record)))
        if aliases:
            yield Naming(name, tuple(aliases), seen(name, record))


def _slips(
    record: Record, persons: Mapping[tuple[str, str], Mapping[str, int]]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Each person with the rarer names that share the first or last name and nearly share the other one."""
    written: Counter[tuple[str, str]] = Counter()
    for page in record.pages if persons else ():
        for found in PERSON.finditer(page.document.plain):
            written[found[1], found[2].removesuffix("'s")] += 1
    given: set[tuple[str, str]] = set()
    for person in sorted(persons, key=lambda p: (-written[p], p)):
        for other in sorted(written):
            same = [a == b for a, b in zip(person, other, strict=True)]
            rarer = (written[other], person) < (written[person], other)
            if sum(same) == 1 and rarer and other not in given and person not in given:
                at = same.index(False)
                short, long = sorted((person[at], other[at]), key=len)
                # "Robert" and "Roberta" are two people; "Whitlock" and "Whitlocke" may be one.
                if any(near((short, long))) and not (at == 0 and long.startswith(short)):
                    given.add(other)
                    yield person, other
