"""
Who held which post of an issuer, over the years.

A title tells it, "Ann Lee, Chief Executive", with the house that it names, or of whom the document tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from factcheck.claims.issuers import SELVES
from factcheck.claims.names import is_short_for
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.documents.document import Sentence
from factcheck.documents.titles import title
from factcheck.model import Claim, Measure, Mention, Period, Series, Span
from factcheck.patterns import pattern
from factcheck.record.names.entities import Names
from factcheck.record.series import in_time
from factcheck.record.synonyms import HOUSES
from factcheck.record.timeline.leaving import leavings, searches

PASSED = pattern(r"\b(?:Former|Outgoing|Late|Past|Retired|Deputy|Assistant|Vice)\b")
"""A title that is no longer held, or that is not the post itself."""
NO_POST = frozenset({"director", "secretary"})
"""Posts of which a house has many."""
BEFORE, BEHIND = 100, 50
"""So many characters before a title, and behind it, its bearer may be named."""
HEAD = "chief executive officer"
"""What who chairs the managers of a German or Swiss house is called."""

Held = dict[tuple[str, str], list[Claim]]
"""The claims of each house and post."""


def posts(pages: Sequence[Pulled], names: Names, houses: Mapping[str, Sequence[str]]) -> Iterator[Series]:
    """
    Who held each post of each issuer, and of whoever else is named beside it, for posts that had two holders or lost
    one.

    `pages` are in the order of time, and `houses` are those of whom each document tells.
    """
    held: Held = defaultdict(list)
    whose = _Whose(names, houses)
    for page in pages:
        for claim in page.claims:
            if claim.measure.head != "title" or not claim.subject.strip():
                continue
            house = whose.of(claim)
            if house is None:
                continue
            told = tuple(_post(part) for part in str(claim.value).split(" and "))
            kept = tuple(post for post in told if post not in NO_POST and not PASSED.search(post.title()))
            for post in kept:
                held[house, post].append(in_person(_named(page, claim), post, house, claim.subject))
    for house, post, does, document, place in [*leavings(pages, held, houses)]:
        claim = claim_in_words(document, place, Measure(post, ("post",)), house, does)
        held[house, post].append(claim)
    for page in pages:
        house = names.house(page.document.name)
        for written, place in searches(page):
            if (house, post := _post(title(written))) in held:
                claim = claim_in_words(page.document, place, Measure(post, ("post",)), house, "is sought")
                held[house, post].append(claim)
    for spelt, post, claims in whose.merged(held):
        if len({claim.value for claim in claims}) > 1:
            yield series_in_words(Measure(post, ("post",)), spelt, claims)


def _post(written: str) -> str:
    """A post in one form: a Group Chief Executive, and who chairs the board of managers of a German or Swiss house."""
    post = written.casefold().removeprefix("group ")
    return HEAD if post.startswith(("chair of the ", "president of the ")) and "supervisory" not in post else post


class _Whose:
    """Of which house a title is: of the one that is named beside it, else of the one that writes."""

    def __init__(self, names: Names, houses: Mapping[str, Sequence[str]]) -> None:
        self.names, self.houses = names, houses
        self.spelt: dict[str, str] = {}  # of houses without documents, as they are written

    def of(self, claim: Claim) -> str | None:
        """The house, None for the head of a state."""
        told, own = self.houses[claim.document], self.names.house(claim.document)
        written = claim.mention.names[2] if len(claim.mention.names) > 2 else ""
        named = self.names.canonical(written) if written else ""
        if named and named not in SELVES | HOUSES:
            return self._known(written, named, told)
        if not written and claim.value == "President":
            return None
        if own in ("", claim.document) and len(told) == 2:  # a newspaper that tells of one company
            return told[1]
        return own

    def _known(self, written: str, named: str, told: Sequence[str]) -> str:
        """The house that a name means: one of those that the document tells of, also in short."""
        for house in told:
            for name in self.names.called(house):
                if f"{name} ".startswith(f"{named} ") or is_short_for(written, name):
                    return house  # "FDIC Chairman Ann Lee"
        self.spelt.setdefault(named, written)
        return named

    def merged(self, held: Held) -> Iterator[tuple[str, str, list[Claim]]]:
        """The claims of each house as it is spelt, and post; a name in short goes with the only whole one."""
        found: Held = defaultdict(list)
        by_word: dict[str, list[str]] = defaultdict(list)
        for name in self.spelt:
            by_word[name.partition(" ")[0]].append(name)
        for (house, post), claims in sorted(held.items()):
            written = self.spelt.get(house, "")
            near = self.spelt if written.isupper() else by_word[house.partition(" ")[0]] if written else ()
            longer = [name for name in near if name.startswith(f"{house} ") or is_short_for(written, name)]
            found[longer[0] if len(longer) == 1 else house, post] += claims
        for (house, post), claims in found.items():
            yield self.spelt.get(house) or self.names.spelling(house, ()), post, claims


def _named(page: Pulled, claim: Claim) -> Claim:
    """The claim of a title with the name of its bearer in its place: "Ann Lee, Chief Executive"."""
    document = page.document
    at, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
    first, surname = claim.subject.split()[0], claim.subject.split()[-1]
    found = document.plain.rfind(surname, max(sentence.start, at.start - BEFORE), at.start)
    whole = document.plain.rfind(first, max(sentence.start, found - BEHIND), max(found, 0))
    span = Span(whole if whole >= 0 else found, at.end)
    if found < 0:
        found = document.plain.find(surname, at.end, min(sentence.end, at.end + BEHIND))
        span = Span(at.start, found + len(surname))
    if found < 0:
        return claim
    inside = document.to_text(span)
    return replace(claim, mention=replace(claim.mention, span=inside, text=document.text[inside.start : inside.end]))


def in_person(claim: Claim, post: str, house: str, holder: str) -> Claim:
    """A claim that somebody holds a post, as the only thing that it tells."""
    return Claim(
        claim.mention, Measure(post, ("post",)), house, holder, claim.as_of, "actual", "none",
        document=claim.document, sentence=claim.sentence, section=claim.section, nature="snapshot",
    )  # fmt: skip


def claim_in_words(
    document: Document, place: Span, measure: Measure, subject: str, value: str = "", sentence: Sentence | None = None
) -> Claim:
    """What a place in the plain text tells, `value` or else its own words, as of the day of its document."""
    span = document.to_text(place)
    text = document.text[span.start : span.end]
    value = value or " ".join(text.split())
    day = Period(document.date, document.date) if document.date else None
    return Claim(
        Mention(span, text, "identifier", names=(value,)), measure, subject, value, day, "actual", "none",
        document=document.name, sentence=sentence.span if sentence else span,
        section=sentence.section.kind if sentence else "body", nature="snapshot",
    )  # fmt: skip


def series_in_words(measure: Measure, subject: str, claims: Iterable[Claim]) -> Series:
    """A series of what is told in words."""
    return Series(measure, subject, "snapshot", tuple(sorted(claims, key=in_time)))
