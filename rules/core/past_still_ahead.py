"""
What is told as done lies after the document's day: "we signed the lease on July 9, 2014", written in 2013.

The year was mistyped, or the sentence was written for the day after the event.  Only a verb in the past that somebody
or something has, with its date behind "on", "in" or "at", counts.  What "will be held", is "scheduled", "payable",
"effective" or "due" may well lie ahead, and so may what is told in one breath with it.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: four findings, all in one text, which
holds a release of another year as well.  Of 71 days of the last months, put a year ahead in them, 30 are found.

Source: catalogue of checks, "Dates and time"; LanguageTool, date and tense, kept to verbs that cannot look ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.almanac import in_words
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Period
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

from ._leads import YEAR, Lead, leads

BETWEEN = r"(?P<what>(?:[^.;:!?]|\.(?=\d)){0,90}?)"
_DEEDS = (
    "announced|reported|signed|completed|held|presented|received|entered|closed|acquired|launched|appointed|began|started"
    "|commenced|opened|issued|filed|released|published|approved|granted|initiated|dosed|enrolled|joined|founded"
    "|established|formed|repurchased|sold|bought|paid|elected|adopted|amended|executed|terminated|awarded|mailed|given"
    "|delivered|took place|met|made|became|succeeded|resigned|retired|died"
)
DONE = pattern(
    rf".*(?<!-)\b(?P<verb>{_DEEDS})\b{BETWEEN}\b(?:on|in|at|as of|in early|in late)(?: the)? $",
    re.IGNORECASE,
)
OPENS = pattern(r"(?:[^.;:!?]{0,30}, )?(?:In|On|On the|As of|At) $")
"""That a date opens its sentence: "In May 2014, Northwind completed the sale"."""
THEN = pattern(rf"[^.;:!?]{{0,60}}?(?P<verb>\b(?:{_DEEDS}|was|were|had)\b)")
LEVEL = pattern(
    r".*\b(?P<verb>was|were|totall?ed|rose|grew|fell|increased|decreased|declined|compared (?:to|with))\b"
    rf"{BETWEEN}\b(?:at|as of) $"
)
"""A level on a day: "compared to $5.5 million at December 31, 2013"."""
AHEAD = pattern(
    r"\b(?:will|would|should|shall|be|being|expect\w*|anticipat\w*|plan\w*|schedul\w*|due|until|through|target\w*"
    r"|project\w*|ambition\w*|objective\w*|outlook|may|could|can|intend\w*|propos\w*|slated|set|going|goal|aim\w*|estimat\w*|forecast\w*|guidance"
    r"|expir\w*|matur\w*|to [a-z]+|effective|if|payable|convert\w*|next|upcoming|forthcoming|later|begin\w*|for"
    r"|starting|ending|tomorrow|that|which|who|where|when|whether|how|redeem\w*|notes?|bonds?|debentures?|options?|vest\w*|term)\b",
    re.IGNORECASE,
)


def done(page: Pulled) -> Iterator[Clash]:
    """Every date that something is told to have been done on, and that begins after the document's day."""
    document = page.document
    for lead in leads(page, _is_ahead):
        mention, period, day = lead.mention, lead.mention.period, document.date
        told = _told(lead) if YEAR.search(mention.text) else None
        if told and period and period.start and day:
            begins = "" if period.is_day else f", which begins on {in_words(period.start)}"
            yield Clash(
                document.quote(mention.span),
                f'"{told["verb"]}" tells of {mention.text}{begins}; the document is of {in_words(day)}',
                arithmetic=f"{day} < {period.start}",
            )


def _told(lead: Lead) -> re.Match[str] | None:
    """The verb that tells of a date as gone by, in front of it or, where it opens the sentence, behind it."""
    if OPENS.fullmatch(lead.words):
        _, _, rest = lead.around.partition(lead.mention.text)
        told = THEN.match(" ".join(rest.split()))
        return None if told is None or AHEAD.search(told[0]) else told
    period = lead.mention.period
    told = DONE.match(lead.words) or (LEVEL.match(lead.words) if period and period.is_day else None)
    return None if told is None or AHEAD.search(lead.words, max(0, told.start("verb") - NEAR)) else told


NEAR = 12
"""So many characters in front of the verb and of its subject can make it a plan: "will have completed"."""


def _is_ahead(period: Period, day: date) -> bool:
    return period.start is not None and (period.start - day).days > 1


RULE = Rule(
    code="FC305",
    name="past-still-ahead",
    summary="what is told as done lies after the document's day",
    severity="note",
    scope="document",
    check=done,
    good=(
        Good("before", "Northwind signed the lease on May 9, 2013.", dates=("2013-06-04",)),
        Good("ahead", "Northwind will sign the lease on July 9, 2014.", dates=("2013-06-04",)),
    ),
    bad=(
        Bad(
            "a level",
            "Cash was $7.4 million, as compared to $5.5 million at December 31, 2013.",
            finds="December 31, 2013",
            dates=("2013-06-04",),
        ),
        Bad(
            "in front of its verb",
            "In May 2014, Northwind completed the sale of its mill.",
            finds="May 2014",
            dates=("2013-06-04",),
        ),
        Bad(
            "next year's number",
            "Northwind signed the lease on May 9, 2014. The mill was opened in March 2014 by Ann Lee.",
            finds=("May 9, 2014", "March 2014"),
            dates=("2013-06-04",),
        ),
    ),
    traps=(
        Good(
            "a part of a compound",
            "Northwind now expects to file for community-acquired pneumonia in the third quarter of 2014.",
            dates=("2013-06-04",),
        ),
        Good(
            "what was to be reached",
            "Northwind may not reach in time the earlier announced ambition of $15 million in revenue in 2015.",
            dates=("2011-11-10",),
        ),
        Good("what will be held", "The fair will be held in Leeds on July 9, 2014.", dates=("2013-06-04",)),
        Good(
            "what is due",
            "Northwind issued notes due in July 2014, and declared a dividend to be paid on July 9, 2014.",
            dates=("2013-06-04",),
        ),
        Good(
            "a plan that opens its sentence",
            "In May 2014, Northwind will open a mill. On July 9, 2014, the notes that were issued in 2010 fall due.",
            dates=("2013-06-04",),
        ),
        Good("a plan of the past", "The fair was scheduled to be held on July 9, 2014.", dates=("2013-06-04",)),
        Good("no date of the document", "Northwind signed the lease on May 9, 2014."),
        Good(
            "a report that tells of what is to come",
            "Northwind announced that the mill opens on July 9, 2014, and received an order for July 2014.",
            dates=("2013-06-04",),
        ),
    ),
)
