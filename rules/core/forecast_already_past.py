"""
What is still expected lies in a time that was over when the document was written.

"Expected in the first half of 2012", dated October 2012, was carried over from an older text, and the reader is told of
a plan that was missed or met in silence.  Only a word that looks ahead from the document's day counts ("expects", "is
scheduled", "will", "set to", and "expected" where no other verb has it), and only if its date follows "by", "in",
"during", "before", "for", "at", "on" or "through": what somebody "was expected" to do is history, and "results for the
first quarter" are reported later by nature, though they may be on a day to come.  Sales that are "expected for 2012"
may not be counted yet in January.  Where the date does not tell its year, or stands far behind the word, this
is a note: "will be reviewed in April" may be of the April to come.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: one finding, and it is one (a report
of November, expected by the end of September).  Of the years of 239 dates to come in them, put a year back, 104 are
found, 84 of them by this rule; most of the others stand in headings, tables and sentences without a verb.

Source: disclosure practice, a forward-looking statement speaks as of the date of its document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.almanac import in_words
from factcheck.claims.pull import Pulled
from factcheck.mentions.times.holidays import holiday_at
from factcheck.model import Clash, Period
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

from ._leads import YEAR, leads

AHEAD = pattern(
    r"\b(?P<verb>(?:expects|anticipates|intends|hopes|(?:[Ww]e|[Tt]hey|and|which|who) (?:still |currently |now )?"
    r"(?:expect|anticipate|plan|intend|aim|hope))|(?:plans|aims|set|slated) to|(?:is|are|remains?) (?:still "
    r"|currently |now )?(?:expected|anticipated|planned|scheduled|targeted|due|slated|on track)|will"
    r"|(?P<bare>expected|anticipated|scheduled|slated)) (?P<what>[^.;:!?\"“”()]{0,130}?)"
    r"\b(?P<how>by|in|during|before|for|at|on|through|until|on or (?:about|before)|no later than) "
    r"(?:the (?:end of )?|early |late |mid-)?$"
)
PAST = (
    r"''|(?<!\bbe )\b(?:said|says|told|who|whom|whose|where|when|announced|released|filed|was|were|had|did|since"
    r"|compared|as of|dated|ended|ending|began|made|received|signed|entered|approved|issued|described|outlined|set out"
    r"|(?:after|because|although|though) [^,]{2,60}?(?:[a-z]ed|rose|fell|grew|shrank)"
    r"|which (?:\w+ly )?[a-z]+ed|of record|registered|on the (?:share )?register|from [$€£]?\d[\d.,]*"
    r"|that (?:\w+ ){0,4}(?!be |been )\w+ [a-z]{3,}ed(?= $)"
    r"|(?:records?|highs?|lows?|peaks?|levels?|marks?|totals?) (?:set|reached|seen|recorded|posted|hit)"
    r"|than|against|versus|despite|same|(?:lost|imposed|relinquished|shown|taken)(?= [^,]*$)"
    r"|(?:,|\bof) [^,]{0,40}\b(?:he|she|it|they|we) [a-z]+"
)
NOT_AHEAD = pattern(
    rf"{PAST}|results?|earnings|statements?|report(?:ed|s)?|for|at|(?:19|20)\d\d"
    r"|(?:this|next) (?:year|quarter|month|week))\b",
    re.IGNORECASE,
)
NOT_ON_THE_DAY = pattern(rf"{PAST}|reported)\b", re.IGNORECASE)
"""What is told of a quarter that is over may be told on a day to come: "will report its results on June 10, 2013"."""
HELD = pattern(
    r"\b(?:was|were|been|has|have|had|did|than|as|previously|originally|initially|earlier|once)\b", re.IGNORECASE
)
"""Around "expected" that has no verb of its own: "less than expected in 2012", "the trial expected in 2012 was"."""
ATTRIBUTE = pattern(r"\b(?:the|an?|its|our|their|this|that|any|no) $", re.IGNORECASE)
"""Before "anticipated" that only describes what is told: "the anticipated slowdown commenced in 2005"."""
SCHEDULED = pattern(r"\b(?:scheduled|slated|targeted|planned)\b")
FIGURES = pattern(
    r"[$€£%]|\b(?:revenues?|sales|income|loss(?:es)?|profits?|margins?|EBITDA|cash|growth|orders|shipments|counts?|balances?)\b"
)
COUNTED = 120
"""Days after which the figures of a period are known, and nobody expects them any more."""
ASIDE = pattern(r" \([^()]{0,40}\)")
CLOSE = 60
"""So many characters between a verb and a date hold what is expected, and hardly another clause that has the date."""
BREAKS_OFF = pattern(r", (?:(?:but|and|as|while)(?: that)? )?$")
"""Behind which a date is of another clause: "opened its mill, which is to employ 300, in June 2012"."""
AS_NOUN = pattern(r"for (?!.*\bto\b)")
"""Behind "hopes" that somebody has: "expressed high hopes for both mills at a dinner on Friday"."""
OF_IT = pattern(
    r"['’]s\b| (?:results?|earnings|figures|accounts?|(?:[a-z]+ )?statements?|reports?|returns?|budget|tax)\b"
)
"""Behind a date that only says whose something is: "the rates in last year's tax law", "in first quarter results"."""


def past_forecasts(page: Pulled) -> Iterator[Clash]:
    """Every date that something is still expected for, and that ended before the document's day."""
    document = page.document
    for lead in leads(page, _is_over):
        mention, words, around = lead.mention, lead.words, lead.around
        ahead = AHEAD.search(ASIDE.sub("", words))
        period, day = mention.period, document.date
        if ahead is None or period is None or period.end is None or day is None:
            continue
        if ahead["how"] == "for" and not (period.is_day or SCHEDULED.search(ahead["verb"])):
            continue
        at_its_end = period.is_day and mention.text.lower().startswith("end of")
        if FIGURES.search(ahead["what"]) and (at_its_end or not period.is_day) and (day - period.end).days < COUNTED:
            continue  # "expects sales of $95 million in 2012" may be told in January
        if mention.text.isdigit() and words.endswith((" the ", " on ", " at ")):
            continue  # "will be delivered through the 2013 agreement", "will complete work on 2012 statements"
        far = len(ahead["what"]) > CLOSE
        if far and not YEAR.search(mention.text):
            continue
        if (ahead["how"] in ("in", "on", "at") and BREAKS_OFF.search(ahead["what"])) or (
            ahead["verb"] == "hopes" and AS_NOUN.match(ahead["what"])
        ):
            continue
        if OF_IT.match(document.plain, document.to_plain(mention.span).end):
            continue
        if holiday_at(mention.text, 0) and not YEAR.search(mention.text):
            continue  # "hopes to open by Christmas" is told of the next one too, though the last one be nearer
        if ahead["bare"] and (HELD.search(around) or not YEAR.search(mention.text)):
            continue
        if ahead["bare"] and ATTRIBUTE.search(words, 0, words.find(ahead["verb"])):
            continue
        if not (NOT_ON_THE_DAY if period.is_day else NOT_AHEAD).search(ahead["what"]):
            yield Clash(
                document.quote(mention.span),
                f'"{ahead["verb"]}" looks ahead to {mention.text}, which ended on {in_words(period.end)}; '
                f"the document is of {in_words(day)}",
                arithmetic=f"{period.end} < {day}",
                severity=None if YEAR.search(mention.text) and not far else "note",
            )


def _is_over(period: Period, day: date) -> bool:
    return period.end is not None and period.end < day


RULE = Rule(
    code="FC309",
    name="forecast-already-past",
    summary="what is still expected lies before the document's day",
    severity="warning",
    scope="document",
    check=past_forecasts,
    good=(
        Good(
            "a time to come",
            "Northwind expects to open its mill by the end of 2013. Sales are expected in the first half of 2014.",
            dates=("2013-06-04",),
        ),
        Good("the time that runs", "Northwind's mill is expected to open in 2013.", dates=("2013-06-04",)),
    ),
    bad=(
        Bad(
            "a window that is over",
            "The mill is expected to open in the first half of 2012.",
            finds="first half of 2012",
            dates=("2012-10-04",),
        ),
        Bad(
            "a call of last January",
            "Northwind will hold a call at 4:30 p.m. ET on January 15, 2012, to discuss its results.",
            finds="4:30 p.m. ET on January 15, 2012",
            dates=("2013-01-08",),
        ),
        Bad(
            "what has no verb of its own",
            "A fair (the fourth of its kind), scheduled for June 12, 2012. The mill is set to open by May 2012.",
            finds=("June 12, 2012", "May 2012"),
            dates=("2013-05-08",),
        ),
        Bad(
            "an end",
            "A replay will be available through February 6, 2012.",
            finds="February 6, 2012",
            dates=("2013-01-29",),
        ),
        Bad(
            "the end of a quarter",
            "We turn to the trial, which we expect to complete by the end of Q3 2024.",
            finds="end of Q3 2024",
            dates=("2024-11-14",),
        ),
    ),
    traps=(
        Good(
            "growth on the year before",
            (
                "Flour output is expected to rise by three percent in 2013 against two percent in 2012.",
                "Flour will cost less in 2013 than in 2012. Prices will grow four percent, the same rate as in 2012.",
                "The mills are expected to close despite the boom in 2012.",
            ),
            dates=("2013-06-04",) * 3,
        ),
        Good(
            "when the main clause is",
            "Northwind opened its mill, which is expected to employ 300 people, in June 2012.",
            dates=("2013-06-04",),
        ),
        Good(
            "what was lost, or left",
            "Northwind will also regain some of the share it lost to barley in 2012. Ann Lee will again be president, "
            "a role she relinquished in 2011.",
            dates=("2013-06-04",),
        ),
        Good(
            "whose it is",
            "The gain will be included in first quarter results. Northwind expects the lower rates in last year's law "
            "to help. Its auditors will complete work on 2012 statements.",
            dates=("2013-06-04",),
        ),
        Good("hopes that somebody has", "Northwind has hopes for both mills on Friday.", dates=("2013-06-09",)),
        Good(
            "what is past in a relative clause",
            "Adatum will become the third partner in Ashby Mills, the venture that the two companies formed at the "
            "beginning of the year.",
            dates=("2013-11-28",),
        ),
        Good(
            "what somebody did who is expected to act",
            "Northwind expects the city, which granted it a lease in November, to name the builder by 8 July.",
            dates=("2013-06-04",),
        ),
        Good(
            "what the next release comes after",
            "Sales data for the first quarter will be released next week after Northwind surprisingly contracted at "
            "the end of last year.",
            dates=("2014-06-27",),
        ),
        Good(
            "a record of an earlier year",
            "The harvest will be second only to the record set in 2007, the mills say.",
            dates=("2009-10-09",),
        ),
        Good(
            "what is not yet counted at the end of a quarter",
            "Northwind expects its average share count at the end of the first quarter of 2013 to be 96 million.",
            dates=("2013-04-27",),
        ),
        Good(
            "the day of the register",
            "The dividend will be paid on 22 June 2013 to shareholders on the register at the close of business on 31 "
            "May 2013.",
            dates=("2013-06-04",),
        ),
        Good(
            "what had been anticipated, and came",
            "The anticipated slowdown in demand commenced in the latter part of 2012.",
            dates=("2013-04-27",),
        ),
        Good("what was expected", "The mill was expected to open in 2012.", dates=("2013-06-04",)),
        Good(
            "results of a time that is over",
            "Northwind will report its results for the first quarter of 2013 on June 10, 2013.",
            dates=("2013-06-04",),
        ),
        Good(
            "less than was expected",
            "Sales were lower than expected in 2012. The trial, originally scheduled for June 2012, began late. The "
            "mill expected in 2012 was never built.",
            dates=("2013-06-04",),
        ),
        Good(
            "a plan of then",
            "Northwind expects to meet the goals that were set out in 2011. It will use the licence signed in 2010. "
            "Mills will be added through the 2010 framework agreement.",
            dates=("2013-06-04",),
        ),
        Good(
            "what rises from the years before",
            "Orders of Northwind are expected to rise to 9,000 tons in 2014 from 3,072 tons in 2012, 6,019 in 2011.",
            dates=("2013-06-04",),
        ),
        Good(
            "who says it, and since when",
            "LEEDS, June 4, 2013 -- ''It will be a loss for us all,'' said Ann Lee, who left Leeds in 1962.",
            dates=("2013-06-04",),
        ),
        Good(
            "a cause",
            "Sales rose due to orders of the mills from March 6, 2012 through October 7, 2012.",
            dates=("2013-01-08",),
        ),
        Good(
            "the year's results before they are counted",
            "Northwind expects sales of $95 million for 2012. It expects orders of $9 million in the last quarter of "
            "2012.",
            dates=("2013-01-08",),
        ),
        Good("a feast without its year", "Northwind hopes to open its mill by Christmas.", dates=("2013-05-12",)),
        Good("no date of the document", "The mill is expected to open in 2012."),
    ),
)
