"""
Something lasts longer or shorter than from its first day to its last: "a three-day fair, June 4-8".

A day was added, an agreement was prolonged, and one of the two was forgotten.  The ends count as days, months or
years, whichever both are told in; the last of them may be counted or not (from June to June is twelve months and
thirteen), but the last day of a fair or a meeting is one of its days.  Working days alone count too.  Terms that are
renewed, extended or partly over are left alone, and so is one of many: "a three-year average from 1998 to 2012".

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, one of which tells a duration with
both ends: no finding.  Of 51 changes to the durations of 13 sentences from public texts 43 are found (29 years from
1981 to 2010 may be counted without the last), and none of them as it stands.

Source: catalogue of checks, "Dates and time"; newsroom line-by-line checking.
"""

from factcheck.checks.lasting import durations
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC306",
    name="duration-differs",
    summary="how long something lasts against its first and its last day",
    severity="warning",
    scope="document",
    check=durations,
    good=(
        Good("days", "The three-day fair takes place from June 4 to June 6, 2013."),
        Good("months, with the last and without it", "The 12-month period from June 2012 to June 2013 was wet."),
        Good("years", "The five-year lease from June 15, 2010 through June 14, 2015 is dear."),
    ),
    bad=(
        Bad("days", "The three-day fair will be held June 4-8, 2013, in Leeds.", finds="three-day"),
        Bad("months of years", "It signed a five-year agreement from June 2010 through June 2014.", "five-year"),
        Bad(
            "two dates",
            "The lease has a term of three years, beginning on January 1, 2013 and ending on December 31, 2016.",
            finds="three years",
        ),
        Bad("of anything that ran", "The six-month trial ran from January to December 2012.", "six-month"),
        Bad(
            "for a period, behind those who agreed",
            "It ratified a four year labor agreement with the bakers of Leeds, for the period from October 1, 2009 "
            "through September 30, 2012.",
            finds="four year",
        ),
        Bad("weeks", "The strike lasted six weeks, from May 1 to May 28, 2013.", finds="six weeks"),
        Bad("years", "Over the ten-year period from 2003 to 2015, sales doubled.", finds="ten-year"),
    ),
    traps=(
        Good("a renewal", "It renewed the five-year agreement from June 2010 through June 2014."),
        Good("counted with both ends", "The four-month campaign ran between March and June 2013."),
        Good("working days", "The five-day course (June 6-12, 2013) is full."),
        Good(
            "one of many",
            "Each two-year period from 1998 to 2012 was wet, as is any three-year average from 1998 to 2012.",
        ),
        Good("about", "The strike lasted nearly six weeks, from May 1 to June 8, 2013."),
        Good("of something else", "The two-day event ends the fair of June 4-8, 2013."),
        Good("thirty days", "The offer is open for 30 days from June 1, 2013 to July 1, 2013."),
    ),
)
