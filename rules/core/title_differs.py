"""
One document gives a person two titles that nobody holds together: CEO in the text, CFO in the signature.

The signature or the quotation was copied from another release.  Posts that one person may well hold together
(chairman, founder, director) are not compared, nor posts in two organisations, nor a sentence that tells of a change.

Measured on 346 real documents: nothing; of 4 titles changed in them 4 found, too few to block a commit.

Source: newsroom practice, "names, titles and ages against the record".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash
from factcheck.rulebook import Bad, Good, Rule

from ._people import Post, Title, exclude, one_organisation, titles

MOST = 40


def two_titles(page: Pulled) -> Iterator[Clash]:
    """Each person's first title that excludes an earlier one, unless some place gives both."""
    by_person: dict[str, list[Title]] = {}
    for title in titles(page):
        by_person.setdefault(title.person, []).append(title)
    for held in by_person.values():
        # The first of each kind is enough, and a person with more than some dozen kinds is no person.
        first: dict[tuple[frozenset[Post], str], Title] = {}
        for title in held:
            first.setdefault((title.posts, title.organisation), title)
        kinds = list(first.values())[:MOST]
        clash = next(
            (
                (old, new)
                for at, new in enumerate(kinds)
                for old in kinds[:at]
                if exclude(old.posts, new.posts) and one_organisation(old, new)
            ),
            None,
        )
        if clash and not any(clash[0].posts | clash[1].posts <= title.posts for title in held):
            old, new = clash
            yield Clash(new.place, f"{new.person} is {new.title} here, {old.title} there", (old.place,))


RULE = Rule(
    code="FC504",
    name="title-differs",
    summary="one person has two titles in one document",
    severity="warning",
    scope="document",
    check=two_titles,
    good=(
        Good(
            "one title in two wordings",
            '"We are glad," said Ann Lee, President and CEO. Ann B. Lee, Chief Executive Officer, spoke in Bath.',
        ),
    ),
    bad=(
        Bad(
            "another post below",
            '"We are glad," said Ann Lee, President and CEO.\n\nThe mill is open.\n\nAnn Lee, President and Chief '
            "Financial Officer, will speak in Bath.",
            finds="President and Chief Financial Officer",
        ),
        Bad(
            "president or vice president",
            '"Good," said Jim Fox, President of Northwind. Jim Fox, Vice President of Northwind, agreed.',
            finds="Vice President",
        ),
    ),
    traps=(
        Good(
            "posts that go together",
            "Ann Lee, Chairman, spoke. Ann Lee, CEO, listened. Ann Lee, Founder of Northwind, wrote.",
        ),
        Good("both are said once", "Ann Lee, CEO and CFO, spoke. Ann Lee, CFO, listened. Ann Lee, CEO, wrote."),
        Good("promoted in the text", "Ann Lee, COO, was promoted to the top. Ann Lee, CEO, will speak in Bath."),
        Good("a post of then", "Ann Lee, CEO, speaks. Ann Lee, then CFO of Northwind, wrote a book."),
        Good("a post of before", "Ann Lee, CEO, speaks. Ann Lee, former CFO of Northwind, wrote a book."),
        Good(
            "two organisations",
            "Ann Lee, CEO of Northwind, speaks. Ann Lee, Chief Financial Officer of Contoso, does too.",
        ),
        Good("letters that mean two things", "Ann Lee, CMO, spoke. Ann Lee, Chief Marketing Officer, wrote."),
        Good("short for a higher rank", "Ann Lee, Senior Vice President, spoke. Ann Lee, Vice President, wrote."),
    ),
)
