"""
A waiver waives nothing: it cannot be read, its last day has passed, or there is no finding any more that it covers.

A waiver that silently does nothing hides that the documents have changed, and one that outlives its day hides a
finding that somebody meant to look at again.  A document alone shows only what cannot be read of its comments; that a
waiver has lapsed or covers nothing is said by the command line, which knows the day and all findings.  Nothing is said
of a waiver whose documents were not read.

    <!-- factcheck: waive FC403 until 2027-01-31 by A. Writer: two were handed back to partners -->

holds for the paragraph that it touches, or, alone between blank lines, for the next one; `factcheck waive` writes an
entry for one finding into the file of waivers.

Source: import-linter, where an exception that matches nothing is an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash
from factcheck.rulebook import Bad, Good, Rule
from factcheck.waivers import Malformed
from factcheck.waivers.comments import FORM, read


def unread(page: Pulled) -> Iterator[Clash]:
    """The comments that were meant to waive and cannot be read as a waiver."""
    for found in read(page.document):
        if isinstance(found, Malformed):
            yield Clash(found.at, f"this comment waives nothing: {found.why}", hint=f"write it like {FORM}")


RULE = Rule(
    code="FC903",
    name="idle-waiver",
    summary="a waiver covers nothing, or its last day has passed",
    severity="warning",
    scope="document",
    check=unread,
    good=(
        Good("a reason", "Nine mills run. <!-- factcheck: waive FC201 the tenth opens tonight -->"),
        Good(
            "a last day and a name",
            "Nine mills run. <!-- factcheck: waive FC201 until 2027-01-31 by A. Writer: the tenth opens soon -->",
        ),
        Good("the name of the rule", "Nine run. <!-- factcheck: waive figure-differs the tenth opens tonight -->"),
        Good("certain words only", 'Nine run. <!-- factcheck: waive FC201 "Nine" the tenth opens tonight -->'),
    ),
    bad=(
        Bad("no reason", "Nine mills run. <!-- factcheck: waive FC201 -->", finds="<!-- factcheck: waive FC201 -->"),
        Bad(
            "a day that is none",
            "Nine mills run. <!-- factcheck: waive FC201 until 2027-02-30: the tenth opens -->",
            finds="<!-- factcheck: waive FC201 until 2027-02-30: the tenth opens -->",
        ),
        Bad(
            "a name without its colon",
            "Nine mills run. <!-- factcheck: waive FC201 by A. Writer the tenth opens -->",
            finds="<!-- factcheck: waive FC201 by A. Writer the tenth opens -->",
        ),
        Bad(
            "another word, no code, no colon, no end",
            "Nine run. <!-- factcheck: ignore FC201 it opens --> <!-- factcheck: waive it opens -->\n<!-- factcheck "
            "waive FC201 it opens -->\n\n<!-- factcheck: waive FC201 it opens",
            finds=(
                "<!-- factcheck: ignore FC201 it opens -->",
                "<!-- factcheck: waive it opens -->",
                "<!-- factcheck waive FC201 it opens -->",
                "<!-- factcheck: waive FC201 it opens",
            ),
        ),
    ),
    traps=(
        Good("a remark about factcheck", "<!-- factcheck is run on this before it goes out -->\nNine mills run."),
        Good("somebody else's waiver", "<!-- waive the fee of $30 for members -->\nNine mills run."),
        Good("an example in a block of code", "Nine run.\n\n```\n<!-- factcheck: waive FC201 -->\n```\n"),
        Good("an example in a line", "Write `<!-- factcheck: waive FC201 -->` and a reason."),
    ),
)
