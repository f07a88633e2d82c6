"""
One document gives an acronym two long forms: "Tumor-Activated Prodrug" above, "Targeted Antibody Payload" below.

It happens where a paragraph is carried over from an older text after the term was renamed.  The reader does not know
whether there are two things or one.  Long forms that share a word, and acronyms of two letters, which may well mean
two things in two fields, warn; a renaming that the text itself tells is none.

Measured on 346 real documents: one finding, and it is one ("immune checkpoint" and "immune check inhibitor"); of 74
long forms changed in them 68 found.

Source: AMA Manual of Style, 14.11: an abbreviation has one meaning in a document.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash
from factcheck.rulebook import Bad, Good, Rule

from ._acronyms import Definition, definitions, differ


def expanded_twice(page: Pulled) -> Iterator[Clash]:
    """Each long form that differs from all earlier ones of its acronym."""
    known: dict[str, list[Definition]] = {}
    for new in definitions(page):
        forms = known.setdefault(new.short, [])
        if forms and all(differ(new.words, old.words) for old in forms):
            old = forms[0]
            mild = len(new.short) < 3 or any(new.words & other.words for other in forms)
            yield Clash(
                new.place,
                f'{new.short} is "{new.long}" here, "{old.long}" there',
                (old.place,),
                severity="warning" if mild else None,
            )
        forms.append(new)


RULE = Rule(
    code="FC501",
    name="acronym-expands-twice",
    summary="one acronym has two long forms in one document",
    severity="error",
    scope="document",
    check=expanded_twice,
    good=(
        Good("the same twice", "The Tidal Energy Plant (TEP) runs. About us: the Tidal Energy Plant (TEP) is new."),
        Good("two acronyms", "The Tidal Energy Plant (TEP) is near the River Wind Park (RWP)."),
    ),
    bad=(
        Bad(
            "another term under the old letters",
            "It uses Toxin Antibody Pair (TAP) technology.\n\nAbout us\n\nOur Tagged Agent Platform (TAP) is new.",
            finds="TAP",
        ),
        Bad(
            "the short form first",
            "The TAP (Toxin Antibody Pair) is old. Our Tagged Agent Platform (TAP) is new.",
            finds="TAP",
        ),
        Bad(
            "one word differs",
            "The Federal Aviation Administration (FAA) agreed. The Federal Aviation Authority (FAA) will write.",
            finds="FAA",
        ),
    ),
    traps=(
        Good(
            "number, capitals and hyphens",
            "Central Nervous System (CNS) drugs. Attention-Deficit Disorder (ADD) too. For central nervous systems "
            "(CNS) and attention deficit disorder (ADD) there are ten.",
        ),
        Good(
            "one word more",
            "The Food and Drug Administration (FDA) agreed. The U.S. Food and Drug Administration (FDA) wrote. The "
            "immune check point inhibitor (ICI) and the immune checkpoint inhibitor (ICI) are one.",
        ),
        Good(
            "a renaming that is told",
            "Our Tagged Agent Platform (TAP), formerly Toxin Antibody Pair (TAP), is new. TAP (Toxin Antibody Pair) "
            "was renamed.",
        ),
    ),
)
