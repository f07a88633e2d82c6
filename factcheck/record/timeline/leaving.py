"""
That somebody leaves a post, or is followed in it, where no title is said: "Dr. Lee steps down", "He succeeds Ann Lee".

Which post is meant is what the last document before has told of him, else the first one behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.documents.people import DEGREES
from factcheck.documents.titles import ONE_TITLE, TITLE
from factcheck.model import Claim, Span
from factcheck.patterns import pattern

ASIDE = rf"(?:{TITLE}(?:,? and {TITLE}|, {TITLE})?|(?:who|whose|the|our|its|an?|now|after) [^,.;:\n]{{2,80}})"
LEAVES = pattern(
    rf"{DEGREES}(?:,? \d\d)?(?:, {ASIDE},)?"
    r",? (?:who )?(?:(?:is|was|has|had|have|will|would|to|be|been|also|then|today|now|recently|intends|plans|decided"
    r"|announced|said|that|he|she|expects) ){0,6}"
    r"(?P<verb>step(?:s|ped|ping)? (?:down|aside)|st(?:ands?|ood|anding) down|retir(?:es?|ed|ing)|resign(?:s|ed|ing)?"
    r"|(?:leav(?:es?|ing)|left) (?:office|his|her|these|both|this|us\b"
    r"|the (?:[Cc]ompany|[Bb]oard|bank|group|post|firm))"
    r"|depart(?:s|ed|ing)?|g(?:ives?|ave|iving|iven) up (?:his|her|the|these|both|this)|hand(?:s|ed|ing)? over"
    r"|succeeded by|replaced by|whose (?:departure|resignation|retirement))"
    r"[^.;:,\n]{0,60}"
)
"""What is told of somebody behind his name: ", who has led us since 2001, is retiring from these posts"."""
FULL = r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:[A-Z][\w'-]+ (?:[A-Z]\.? )?)?"
"""What stands of a name before the surname."""
COMES = pattern(rf"\b(?:hand(?:s|ed|ing)? over to|(?:succeeded|replaced|followed) by) {FULL}\Z")
"""What is told of somebody who comes after another, before his name: "will hand over to"."""
FOLLOWED = pattern(
    r"\b(?:succe(?:eds?|eded|eding|ed)|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?|tak(?:es?|ing) over from|took over from"
    r"|(?:takes?|took|in) the place of|in place of|successor (?:to|of)"
    r"|(?:after|following|since|upon) the (?:departure|resignation|retirement) of) "
    rf"{FULL}\Z"
)
"""What is told of his follower before it: "He succeeds", "takes over from"."""
BEFORE, BEHIND, CLAUSE = 60, 220, 60
ANOTHER = pattern(r"\b([A-Z][\w'’-]*)\.?(?: [A-Z]\.)? \Z")
"""A word in front of a surname that may be somebody's first name."""
GOES_ON = pattern(r"[\w-]|['’]s (?!retirement|departure|resignation)| [A-Z]")
"""What stands behind a surname that is no more than a part: "Lee Mill", "following Dr. Lee's talk"."""
HONORED = frozenset(("Dr", "Mr", "Mrs", "Ms", "Prof", "Professor", "Sir"))


def leavings(
    pages: Sequence[Pulled], held: Mapping[tuple[str, str], Sequence[Claim]], houses: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str, str, Document, Span]]:
    """House, post and words for each telling that somebody leaves the post that he is known to hold, and where."""
    holders: dict[str, dict[str, list[tuple[str, Claim]]]] = {}
    for (house, post), claims in held.items():
        for claim in claims if "founder" not in post else ():
            holders.setdefault(house, {}).setdefault(str(claim.value), []).append((post, claim))
    for page in pages:
        plain, today = page.document.plain, page.document.date
        people = [(house, *one) for house in houses[page.document.name] for one in holders.get(house, {}).items()]
        surnames = [name.split()[-1] for _, name, _ in people]
        for house, name, told in people:
            days = [claim.as_of.start for _, claim in told if claim.as_of and claim.as_of.start]
            then = max((day for day in days if today and day <= today), default=None) or min(days, default=None)
            posts = dict.fromkeys(post for post, claim in told if claim.as_of and claim.as_of.start == then)
            one = surnames.count(name.split()[-1]) == 1
            for span, does in _places(plain, name, one):
                yield from ((house, post, f"{name} {does}", page.document, span) for post in posts)


SOUGHT = pattern(
    rf"\b[Ss]earch(?:es|ed|ing)? for (?:an?|his|her|its|our|the)(?: next| new| permanent)* ({TITLE})"
    rf"|\b(?:until|when|once) (?:an?|its|our|the)(?: next| new| permanent)* ({TITLE}) (?:is|has been)"
    r" (?:found|appointed|named)\b"
)
"""A post that nobody holds for good: "its search for a permanent chief executive"."""
UNTIL_THEN = pattern(
    rf"\b({TITLE}) until (?:an?|his|her|the)(?: new| permanent)? (?:replacement|successor) (?:is|has been) [a-z]+"
)
"""The same, with the title in front: "chief executive until a successor is found"."""


def searches(page: Pulled) -> Iterator[tuple[str, Span]]:
    """The titles for which a document says that somebody is sought, and where it does."""
    plain = page.document.plain
    found = list(SOUGHT.finditer(plain))
    if "replacement" in plain or "successor" in plain:  # a title may begin with nearly any word
        found += UNTIL_THEN.finditer(plain)
    for one in sorted(found, key=lambda match: match.start()):
        yield next(filter(None, one.groups())), Span(*one.span())


SHORT = {
    "Bill": "William", "Bob": "Robert", "Chuck": "Charles", "Dick": "Richard", "Jack": "John", "Jim": "James",
    "Kate": "Katherine", "Larry": "Lawrence", "Mike": "Michael", "Tony": "Anthony",
}  # fmt: skip
"""First names in short that do not begin as the whole one does."""


def _is_short(name: str, first: str) -> bool:
    """Whether a first name is another one in short, either of them: "Rob" for Robert, "Jim" for James."""
    less, more = sorted((name, first), key=len)
    return (len(less) > 2 and more.startswith(less)) or SHORT.get(less) == more


def _places(plain: str, name: str, alone: bool) -> Iterator[tuple[Span, str]]:
    """Where a text tells that somebody leaves or is followed; `alone` is whether nobody else has his family name."""
    first, surname = name.split()[0], name.split()[-1]
    at = plain.find(surname)
    while at >= 0:
        end = at + len(surname)
        word = ANOTHER.search(plain, max(0, at - CLAUSE), at)
        whose = word[1] if word else ""
        his = whose == first or (alone and (not whose or whose in HONORED or _is_short(whose, first)))
        if his and not plain[at - 1 : at].isalnum() and not GOES_ON.match(plain, end):
            follows = FOLLOWED.search(plain, max(0, at - BEFORE), at)
            leaves = LEAVES.match(plain, end, end + BEHIND)
            if comes := COMES.search(plain, max(0, at - BEFORE), at):
                yield Span(comes.start(), end), "follows"
            elif follows:
                yield Span(follows.start(), end), "leaves"
            elif leaves and not ONE_TITLE.search(plain, leaves.start("verb"), leaves.end()):
                # "Steps down as Chief Executive" is told as a title.
                yield Span(word.start() if word else at, leaves.end()), "leaves"
        at = plain.find(surname, end)
