"""
Who bears which title, for the rules of this folder that compare titles.

Only posts that exclude each other are compared: two different chief officers ("Chief Financial Officer" and "Chief
Operating Officer"), a president and a vice president, two ranks of vice president.  A chairman may also be a president,
a founder or a director, and says so or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck import slips
from factcheck.claims.issuers import bare, issuer
from factcheck.claims.pull import Pulled
from factcheck.companies import LEGAL_FORM
from factcheck.model import Place
from factcheck.patterns import pattern
from factcheck.record.facets import Facet, together
from factcheck.record.names.entities import Names
from factcheck.rulebook import Fields

CHIEF = pattern(r"\bChief (\w+(?: and \w+)?(?: \w+){0,2}?) Officer|\bChief (Economist|Scientist|Strategist)")
VICE = pattern(r"\b(Executive |Senior |Group |)Vice[ -]President")
PRESIDENT = pattern(r"(?:^| and )President\b")
# "CMO" is a medical or a marketing officer: of these only the letter is known.
OPEN_LETTERS = pattern(r"\bC([MISCRT])O\b")
SYNONYMS = {"operations": "operating", "finance": "financial", "science": "scientific", "technical": "technology"}
PASSING = pattern(
    r"(?:^|\band |, )(?:Former|Outgoing|Incoming|Interim|Acting|Deputy|Assistant|Associate|Co-?)\b", re.IGNORECASE
)
"""What says of a title that it passes: "Chairman, and Acting President and Chief Executive Officer"."""
CHANGE = pattern(
    r"\b(?:former|formerly|previous(?:ly)?|until|till|prior to|ex-|served|appoint\w*|promot\w*|named|succe(?:ed|ss)\w*"
    r"|replac\w*|elect(?:s|ed|ion)|becom\w*|became|join(?:s|ed|ing)|assum\w*|transition\w*|retir\w*|resign\w*"
    r"|step(?:s|ped|ping) down|depart\w*|leav(?:es|ing)|left|interim|acting|incoming|outgoing|will serve|takes over"
    r"|took over|elevat\w*|years as|co-)\b",
    re.IGNORECASE,
)
JUST_BEFORE = pattern(r"\b(?:was|were|then|as|past|new|newly|been)\s(?:\w+\s){0,2}$", re.IGNORECASE)
# A closing quotation mark parts what is said from who says it.
STOP = pattern(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(])|\n\s*\n|(?<=[.,!?])\"\s")
HOUSE = pattern(rf", ([A-Z][\w&-]*(?: [A-Z][\w&-]*){{1,3}})(?=[.;]|, (?:{LEGAL_FORM})\b|$)")
DEPARTMENTS = frozenset(
    """Relations Communications Development Operations Investor Corporate Media Clinical Research Medical Finance
    Marketing Sales Strategy Legal Affairs Commercial Regulatory Manufacturing Resources Technology""".split()
)
"""What a title may be of within a house: "Vice President, Investor Relations"."""
AROUND = 160


class Post(Fields, frozen=True, order=True):
    """A post that excludes others: its kind, and what of it ("chief", "financial officer")."""

    kind: str
    what: str


class Title(Fields, frozen=True):
    """One title as given to somebody."""

    person: str
    title: str
    posts: frozenset[Post]
    organisation: str  # bare and in lower case; the issuer's where nothing is said
    named: bool  # whether the words name the organisation
    day: date | None
    place: Place


def titles(page: Pulled) -> Iterator[Title]:
    """
    The titles that a document gives to people as theirs at its time, in order.

    A title that passes ("interim", "former"), and one in a sentence that tells of a change ("was appointed"), is left
    out: it says nothing of who holds the post now.
    """
    document = page.document
    author: str | None = None
    for mention in page.mentions:
        if mention.kind != "role" or len(mention.names) < 2:
            continue
        person, title = mention.names[:2]
        span = document.to_plain(mention.span)
        if PASSING.search(title) or _tells_of_change(document.plain, span.start, span.end):
            continue
        if author is None:
            author = issuer(document).casefold()
        said = bare(mention.names[2]).casefold() if len(mention.names) > 2 else _house_behind(document.plain, span.end)
        named = bool(said) and said not in ("company", "group", "bank")
        posts = frozenset(_posts(title, mention.text))
        place = document.quote(mention.span)
        yield Title(person, title, posts, said if named else author, named, document.date, place)


def _house_behind(plain: str, end: int) -> str:
    """Whose title it may be by the name right behind it: "said Jim Fox, President and CEO, Contoso Power."."""
    found = HOUSE.match(plain, end)
    return bare(found[1]).casefold() if found and DEPARTMENTS.isdisjoint(found[1].split()) else ""


def _ties(held: tuple[Title, ...], document: str, names: Names) -> Iterator[str]:
    for title in held:
        known = names.vocabulary.person(title.person)
        yield f"person\n{known.name if known else title.person}"
        yield from (f"post\n{post.what}\n{house(title, document, names)}" for post in title.posts)


def house(title: Title, document: str, names: Names) -> str:
    """Whose title it is: of the organisation that the words name, else of whoever writes the document."""
    return names.canonical(title.organisation) if title.named else names.issuers.get(document, "")


TITLES = Facet("titles", together(titles), _ties, tuple[Title, ...])
"""Who bears which title, those of one document together."""


def one_organisation(a: Title, b: Title) -> bool:
    """Whether both titles can be of one organisation: "ABVC" and "ABVC BioPharma", or one that nobody named."""
    one, other = set(a.organisation.split()), set(b.organisation.split())
    return not one or not other or one <= other or other <= one


def one_slip(short: str, long: str) -> bool:
    """Whether two words differ in one letter, in one letter more, or in two neighbouring letters exchanged."""
    if len(short) == len(long):
        return slips.one_slip(short, long)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def exclude(a: frozenset[Post], b: frozenset[Post]) -> bool:
    """Whether nobody holds both: each side has a post, and none is common to both."""
    return any(
        _theirs(a, kind) and _theirs(b, kind) and not _common(_theirs(a, kind), _theirs(b, kind))
        for kind in ("chief", "president")
    )


def _theirs(posts: frozenset[Post], kind: str) -> list[Post]:
    return sorted(post for post in posts if post.kind == kind)


def _common(a: list[Post], b: list[Post]) -> bool:
    return any(
        one.what == other.what or (min(len(one.what), len(other.what)) == 1 and one.what[0] == other.what[0])
        for one in a
        for other in b
    )


def _posts(title: str, text: str) -> Iterator[Post]:
    letters = {letter.lower() for letter in OPEN_LETTERS.findall(text)}
    for found in CHIEF.finditer(title):
        words = " ".join(SYNONYMS.get(word, word) for word in (found[1] or found[2]).lower().split())
        yield Post("chief", words[0] if words[0] in letters else words)
    vice = VICE.search(title)
    if vice:
        yield Post("president", f"{vice[1].lower()}vice")
        if not vice[1].strip():
            # A plain vice president may be a senior or an executive one who is named in short.
            yield from (Post("president", f"{rank} vice") for rank in ("executive", "senior", "group"))
    if PRESIDENT.search(title):
        yield Post("president", "president")


def _tells_of_change(plain: str, start: int, end: int) -> bool:
    before, after = plain[max(0, start - AROUND) : start], plain[end : end + AROUND]
    before = before[max((stop.end() for stop in STOP.finditer(before)), default=0) :]
    if stop := STOP.search(after):
        after = after[: stop.start()]
    return bool(CHANGE.search(before) or CHANGE.search(after) or JUST_BEFORE.search(before[-40:]))
