"""When two long forms of one acronym say the same: what the rules of this folder that compare them share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Place
from factcheck.patterns import pattern
from factcheck.record.facets import Facet
from factcheck.record.names.entities import Names
from factcheck.rulebook import Fields

WORD = pattern(r"[^\W_]+")
# A heading that a table has lost its line end to: "RATIOSReturn on Assets".
GLUED = pattern(r"(?<=[A-Z]{3})(?=[A-Z][a-z])")
SMALL = frozenset("a an and for in of on or s the to".split())
RENAMED = pattern(
    r"\b(?:formerly|(?:previously|originally|now|also|then) (?:known|called|named)|renamed|rebranded|[fn]/k/a"
    r"|changed (?:its|the) name|not to be confused)\b",
    re.IGNORECASE,
)
ENDING = 3
"""Letters of a word's ending: "conduct-ing"."""
AROUND = 80
"""Characters on each side of a definition in which a change of name is looked for."""


class Definition(Fields, frozen=True):
    """One definition: the short form, the long form as written, its words as compared, and where it stands."""

    short: str
    long: str
    words: frozenset[str]
    place: Place


def definitions(page: Pulled) -> Iterator[Definition]:
    """
    The acronyms that a document defines, in order, without those that it says were renamed.

    A short form has two capitals at least: "(Basic)" behind a figure is none.
    """
    for mention in page.mentions:
        if mention.kind != "acronym" or len(mention.names) < 2:
            continue
        short, long = mention.names[:2]
        if sum(letter.isupper() for letter in short) >= 2 and not _renamed(page, mention):
            place = page.document.quote(mention.span)
            yield Definition(short.rstrip("s"), long, words(long), place)


def _ties(definition: Definition, document: str, names: Names) -> Iterator[str]:
    yield f"{names.issuers.get(document, '')}\n{definition.short}"


DEFINITIONS = Facet("acronyms", definitions, _ties, Definition)
"""The acronyms that an issuer defines."""


def differ(a: frozenset[str], b: frozenset[str]) -> bool:
    """
    Whether two long forms say different things.

    A number, a capital, a hyphen or a word more is no difference: "National Institute of Health" and "National
    Institutes of Health", "Food and Drug Administration" and "U.S. Food and Drug Administration", "check point" and
    "checkpoint".
    """
    if a <= b or b <= a:
        return False
    if len(a - b) == len(b - a) == 1 and _one_stem(*(a ^ b)):
        return False
    left, right = "".join(sorted(a - b)), "".join(sorted(b - a))
    return sorted(left) != sorted(right)


def _one_stem(one: str, other: str) -> bool:
    """Whether two words part only in their last letters: "conducting" and "conductor"."""
    least = max(len(one), len(other), 9) - ENDING
    return one[:least] == other[:least]


def words(long: str) -> frozenset[str]:
    words = (word[0].casefold() for word in WORD.finditer(GLUED.sub(" ", long.replace("™", "").replace("®", ""))))
    return frozenset(_singular(word) for word in words if word not in SMALL)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "is", "us")) and len(word) > 3 else word


def _renamed(page: Pulled, mention: Mention) -> bool:
    span = page.document.to_plain(mention.span)
    start = page.document.plain.rfind("\n", 0, span.start) + 1
    return bool(RENAMED.search(page.document.plain, max(start, span.start - AROUND), span.end + AROUND))
