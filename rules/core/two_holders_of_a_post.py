"""
Two people hold one post at one time: two chief executives of one company in one document, or in turns over several.

One of the names or one of the titles is then left over from an older text.  Chief officers are compared, of the issuer
or of one organisation that the text names; chiefs of partners and subsidiaries, interim and joint ones, and sentences
that tell of a change are left out.  Over several documents a predecessor who comes back is a clash; a successor is
noted, unless a document of the time tells of the change, or more than two years lie between the two.

Measured on 346 real documents of 14 issuers: nothing, though five of them quote two chief executives.

Source: newsroom practice, "names, titles and ages against the record".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.model import Clash
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

from ._people import CHANGE, TITLES, Title, house, one_organisation, one_slip

ONE_LETTER = 1
LONG = 731
"""Days in which a post changes hands unseen: the record of two years tells of it."""


def two_holders(record: Record) -> Iterator[Clash]:
    """Each post that two people hold: in one document, or A, then B, then A again."""
    held: dict[tuple[str, str], list[Title]] = {}
    for page, titles in record.facet(TITLES):
        here: dict[str, list[Title]] = {}
        for title in titles:
            for post in title.posts:
                if post.kind == "chief" and len(post.what) > ONE_LETTER:
                    here.setdefault(post.what, []).append(title)
        for what, bearers in sorted(here.items()):
            clash = _in_one_document(record, bearers)
            if clash:
                yield clash
            elif page.document.date:
                # Two documents that name no company are not of one: of "Results for 2009" nobody knows whose they are.
                named = ((house(bearer, page.document.name, record.names), bearer) for bearer in reversed(bearers))
                for whose, bearer in dict(named).items():  # of each house the one who is named first
                    held.setdefault((whose, what), []).append(bearer)
    said: set[tuple[str, str, str]] = set()
    for (_, what), bearers in sorted(held.items()):
        yield from _in_turns(record, what, bearers, said)


def _in_one_document(record: Record, bearers: list[Title]) -> Clash | None:
    first = bearers[0]
    for other in bearers[1:]:
        if not _one_person(record, first, other) and _one_house(first, other):
            message = f"{other.title} is {other.person} here, {first.person} there"
            return Clash(other.place, message, (first.place,))
    return None


def _one_house(a: Title, b: Title) -> bool:
    # "CEO" and "CEO of Contoso" are of two houses, unless Contoso writes; two that name none are of one.
    return not (a.named or b.named) or bool(a.organisation and b.organisation and one_organisation(a, b))


def _in_turns(record: Record, what: str, holders: list[Title], said: set[tuple[str, str, str]]) -> Iterator[Clash]:
    # One of each run: a chief whom a thousand documents name is compared once.
    turns = [(old, new) for old, new in pairwise(holders) if not _one_person(record, old, new)]
    bearers = [*holders[:1], *(new for _, new in turns)]
    for at in range(2, len(bearers)):
        last = bearers[at]
        between = next((b for b in bearers[1:at] if not _one_person(record, b, last)), None)
        before = next((b for b in bearers[:at] if _one_person(record, b, last)), None)
        if between and before and before.day and between.day and before.day < between.day:
            message = f"{last.title} is {last.person} here and on {before.day}, {between.person} on {between.day}"
            yield Clash(last.place, message, (before.place, between.place))
            return
    for first, (old, new) in zip(bearers, turns, strict=False):
        # "Northwind" and "Northwind Mills" may be two houses or one: a change is told once.
        change = what, old.person, new.person
        recent = old.day is not None and new.day is not None and 0 < (new.day - old.day).days <= LONG
        if change not in said and recent and not _told(record, first, new):
            message = f"{new.title} is {new.person} here, {old.person} on {old.day}; no document between tells of it"
            yield Clash(new.place, message, (old.place,), severity="note")
        said.add(change)


def _told(record: Record, old: Title, new: Title) -> bool:
    """Whether a document of the issuer, of the two or between them, tells that one of the two came or went."""
    pages = record.between(new.place.document, old.day or date.min, new.day or date.max)
    surnames = {title.person.split()[-1] for title in (old, new)}
    return any(
        CHANGE.search(words) is not None
        for page in pages
        for part in page.document.sentences
        if any(name in (words := page.document.words(part.span)) for name in surnames)
    )


def _one_person(record: Record, a: Title, b: Title) -> bool:
    # "Rob" and "Robert" may be one, and so may "Patil" and "Patli": that is the matter of FC506.
    known = [record.vocabulary.person(title.person) for title in (a, b)]
    names = [entity.name if entity else title.person for entity, title in zip(known, (a, b), strict=True)]
    short, long = sorted((name.split()[-1].casefold() for name in names), key=len)
    return short == long or one_slip(short, long)


ONE = '"We are glad," said Ann Lee, CEO of Northwind.'
OTHER = '"We are proud," said Jim Fox, Chief Executive Officer of Northwind.'
NEWS = "Northwind announced that Ann Lee will retire in March and that Jim Fox will succeed her."
DAYS = ("2012-01-10", "2012-04-10", "2012-07-10")
RULE = Rule(
    code="FC505",
    name="two-holders-of-a-post",
    summary="two people hold one post at one time",
    severity="warning",
    scope="record",
    check=two_holders,
    asks=(TITLES,),
    good=(
        Good("a successor", (ONE, NEWS, OTHER), dates=DAYS),
        Good("two posts", '"Good," said Ann Lee, CEO. "Very good," said Jim Fox, Chief Financial Officer.'),
    ),
    bad=(
        Bad("two in one document", f"{ONE}\n\n{OTHER}", finds="Chief Executive Officer"),
        Bad("a successor without a word", (ONE, OTHER), finds="Chief Executive Officer", dates=DAYS[:2]),
        Bad(
            "a successor of whom a partner's chief speaks first",
            (f'"Yes," said Liz Poe, CEO of Contoso.\n\n{ONE}', OTHER),
            finds="Chief Executive Officer",
            dates=DAYS[:2],
        ),
        Bad("the first comes back", (ONE, OTHER, ONE.replace("glad", "open")), finds="CEO", dates=DAYS),
    ),
    traps=(
        Good("a partner's", f'{ONE}\n\n"We agree," said Jim Fox, CEO of Contoso.'),
        Good("acting, behind another title", f"{OTHER}\n\n{ONE.replace('CEO', 'Chair and Acting CEO')}"),
        Good("six years after", (ONE, OTHER), dates=("2012-01-10", "2018-06-12")),
        Good("a partner's, and ours without a name", '"Good," said Ann Lee, CEO. "Yes," said Jim Fox, CEO of Contoso.'),
        Good(
            "a partner's, named behind the title",
            '"Good," said Ann Lee, President and CEO. "Yes," said Jim Fox, President and CEO, Contoso Power.',
        ),
        Good("for the time being", f'{ONE}\n\n"Thanks," said Jim Fox, interim CEO of Northwind.'),
        Good("together", '"Good," said Ann Lee, co-CEO. "Very good," said Jim Fox, co-CEO.'),
        Good("a former one", f"{ONE}\n\nJim Fox, former CEO of Northwind, was there."),
        Good("an appointment", f"{ONE}\n\nJim Fox, CEO of Northwind from May, was appointed by the board."),
        Good("one name in two forms", '"Good," said Rob McLee, CEO. Robert McLee, Chief Executive Officer, agreed.'),
        Good(
            "of two offices that no document names",
            (
                "Northwind plc (LSE: NWD) has a mill.",
                "Contoso plc (LSE: CTS) has a pump.",
                *(text.partition(" of Northwind")[0] + "." for text in (ONE, OTHER)),
            ),
            dates=("2011-01-10", "2011-02-10", *DAYS[:2]),
        ),
        Good("letters that mean two things", '"Good," said Ann Lee, CMO. Jim Fox, CMO, agreed.'),
    ),
)
