"""What a change may be of that the two figures beside it are not: constant exchange rates, organic growth."""

from __future__ import annotations

import re

from factcheck.checks.changes import Change
from factcheck.checks.outline import PERCENT, VALUE
from factcheck.patterns import pattern

OTHER_BASIS = (
    r"constant|currenc(?:y|ies)|foreign exchange|exchange[- ]rate|\bCER\b|organic|underlying growth|like[- ]for[- ]like"
    r"|same[- ]store|comparable|pro forma"
)
"""Words of a pattern: "5 percent at constant exchange rates (CER)", "4% in local currencies", "3 % like for like"."""

_OF_ITS_OWN = pattern(
    rf"(?: (?:growth|increase|decline|decrease|sales|revenues?)){{0,2}}(?: growth)? of (?:about )?{PERCENT}"
)
_FIGURE = pattern(VALUE)


def is_of(change: Change, bases: re.Pattern[str]) -> bool:
    """
    Whether a change may be one of these bases: their words stand in its sentence.

    In a bracket with a percentage of its own they are of that one: "up 2% to $117.0 million compared to $114.8 million
    (up 4% in constant currency)"; and behind the change they are of the figure that stands with them: "a 10.7 percent
    increase from $384.7 million reflecting organic growth of 3.1 percent".
    """
    line, mentions = change.outline.line, change.outline.mentions
    own = [at for at, mention in mentions.items() if mention in change.amounts]
    last = max((at for at, mention in mentions.items() if mention in change.told), default=0)
    for found in bases.finditer(line):
        if found.start() > last and (
            _OF_ITS_OWN.match(line, found.end()) or _FIGURE.search(line, last + 1, found.start())
        ):
            continue
        begin, end = line.rfind("(", 0, found.start()), line.find(")", found.end())
        aside = begin >= 0 and end >= 0 and PERCENT in line[begin:end] and ")" not in line[begin : found.start()]
        if not aside or any(begin < at < end for at in own):
            return True
    return False
