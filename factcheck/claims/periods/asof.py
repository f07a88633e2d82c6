"""
When a figure holds: the period that its clause names, else the document's date for what is said of the present.

A past event without a period has none ("not comparable" is better than a guess), unless the sentence before it in
the same paragraph gave a month, quarter or year for what it tells.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from factcheck.claims import marks
from factcheck.claims.deals import DEALS, named_by, year_made
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.clauses import own as own_clause
from factcheck.claims.grammar.letters import NOW
from factcheck.claims.grammar.settled import ENDED
from factcheck.claims.grammar.tenses import tense
from factcheck.claims.periods import asides, compared, lengths
from factcheck.model import Modality, Period
from factcheck.patterns import pattern

FAR = frozenset({"date", "far"})
UNTIL = frozenset("until till through by before within".split())
VERBAL = frozenset("va")
DATED = DEALS | frozenset("option offering notes convention act study".split())
"""What is named by its year: "the 2006 agreement"."""
QUARTER_END = pattern(r"(?:the )?(?:end of the quarter|quarter[- ]end)")
"""What is told as a fact of the end of a quarter is of the one just over."""
STALE = 150
"""Days after which nobody reports on a quarter as if it were the last one."""


SUMMING = pattern(r"(?:represent|mark|equal|mean)|(?:is|was) an?\b")
"""What follows "this" where it tells more of what was told before."""


class When(Struct, frozen=True):
    """The as-of period, the horizon of a forecast, whether the period was carried over, and the date's word or -1."""

    as_of: Period | None
    horizon: Period | None = None
    carried: bool = False
    word: int = -1
    since: bool = False


def read(
    line: Line,
    i: int,
    modality: Modality,
    today: date | None,
    carried: Period | None = None,
    prior: bool = False,
    own: tuple[int, int] = (0, 0),
) -> When:
    """
    When the figure at word `i` holds.

    `carried` is the period of the sentence before, `own` the words of its head, whose date is its own ("2012 revenue").
    """
    start, end = own_clause(line, i)
    day = Period(today, today) if today else None
    word = _date_word(line, i, start, end, prior, own, ahead=modality != "actual")
    if 0 <= word < i and lengths.behind(line, i):
        word = -1  # "4 tons in the fourth quarter and 9 tons for the year"
    period = lengths.ended(line, word) if word >= 0 else None
    if period is not None and word > i:
        period = lengths.of_its_quarter(line, word, i, period)
    if period is not None and today is not None and modality == "actual" and QUARTER_END.fullmatch(line.low(word)):
        period = _last_quarter_end(period, today)
    if period is not None and modality == "actual" and _is_stale(line, word, period, today):
        return When(None, word=word)
    told_elsewhere = 0 <= word < start or (word >= end and not VERBAL.isdisjoint(line.tags[end:word]))
    if told_elsewhere and is_over(period, today) and tense(line, governor(line, i)) == "present":
        # "In 2009 Acme licensed two targets, and it has two compounds", "Acme has 11 mills and was founded in 1862":
        period = None  # "has" is said of today
    if 0 <= word < i and asides.dates_another(line, word, start):
        period = None
    if word >= end and modality == "actual" and _is_ahead(period, today) and governor(line, i) is not None:
        period = None  # "Seven vaccines are in trials, and we look forward to a launch in 2017"
    if period is not None and word >= 0:
        before = line.low(word - 1)
        if modality == "actual" and is_since(line, word):
            return When(Period(period.start, today), word=word, since=True)
        ahead = today is not None and (period.end is None or period.end > today)
        if ahead and (modality in ("forecast", "planned") or before in UNTIL):
            return When(period, period, word=word)
        dated_by = before in ("in", "on", "during") and not year_made(line, word)
        if modality == "conditional" and not ahead and not dated_by:
            return When(day)  # "under the agreement signed in 2005 it may receive $5 million"
        return When(period, word=word)
    if prior or (word >= 0 and _is_of_unknown_days(line, word)):
        return When(None)
    if any(line.mention(k).period is None and compared.is_to_date(line.low(k)) for k in line.at):
        return When(None)  # "in the fiscal year to date", of a year that nobody knows
    if not FAR.isdisjoint(line.bag) and any(
        words in line.find(start, end) for words in ("to date", "so far", "thus far")
    ):
        return When(day)
    if not NOW.isdisjoint(line.bag) and any(line.low(k) in NOW for k in range(start, end)):
        return When(day)
    told = tense(line, governor(line, i))
    if carried is not None and line.low(start) == "this" and SUMMING.match(line.find(start + 1, start + 3)):
        return When(carried, carried=True)  # "Sales rose to $9 million in May. This represents an increase of 5%."
    if told in ("present", "perfect", "future", "none") or modality != "actual":
        return When(day)
    if lengths.spoken_of(line, i, start, end):
        return When(None)
    dated = [
        k
        for k in line.at
        if line.tags[k] == "y"
        and _usable(line, k, own, i)
        and not compared.is_comparative(line, k)
        and not is_since(line, k)
        and not (k < i and asides.dates_another(line, k, start))
    ]
    spoken = list(dict.fromkeys(lengths.ended(line, k) for k in dated))
    if len(spoken) == 1 and not (_is_ahead(spoken[0], today) and governor(line, i)):
        return When(spoken[0])  # "sales rose by $2 million, or 15%, for the nine months ended …": of both
    if carried is not None:
        return When(carried, carried=True)
    if "today" in line.bag:
        return When(day)
    return When(None)


def _is_of_unknown_days(line: Line, k: int) -> bool:
    """Whether a date is a fiscal period whose end nobody knows: "net income for fiscal 2008"."""
    unknown = line.tags[k] == "y" and line.mention(k).period is None and not is_modifier(line, k)
    return unknown and (line.mention(k).timex or "").startswith("FY")


def _last_quarter_end(period: Period, today: date) -> Period:
    """The end of the quarter before, for one that is still to come."""
    if period.start is None or period.start <= today:
        return period
    day = date(today.year, (today.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)
    return Period(day, day)


def _is_stale(line: Line, y: int, period: Period, today: date | None) -> bool:
    """Whether a bare quarter is over for so long, or not yet, that it is another year's: "Q3 was", said in April."""
    days = (today - period.end).days if today is not None and period.end is not None else 0
    over = days > STALE or (days < 0 and tense(line, governor(line, y)) == "past")
    # "The fourth quarter and full year 2020", "the fourth quarter ended December 31", "the third quarter of 2010"
    goes_on = line.tag(y + 1) in tuple("yoc") or line.low(y + 1) in ENDED
    return over and not goes_on and lengths.BARE.fullmatch(line.low(y)) is not None


def is_since(line: Line, y: int) -> bool:
    """Whether "since" leads to a date: "since May 2010", "since the launch of Aqua in May 2010"."""
    k = y - 1
    while k > 0 and line.tags[k] in "pdonNsjkq" and line.low(k) != "since":
        k -= 1
    return line.low(k) == "since"


def _is_ahead(period: Period | None, today: date | None) -> bool:
    return bool(period and period.start and today and period.start > today)


def is_over(period: Period | None, today: date | None) -> bool:
    """Whether a period ended before a day."""
    return bool(period and period.end and today and period.end < today)


def is_modifier(line: Line, y: int) -> bool:
    """Whether a date names the thing behind it ("a 2006 agreement") and does not say when."""
    return line.tag(y + 1) in ("n", "N", "s") and named_by(line, y) in DATED


def _usable(line: Line, k: int, own: tuple[int, int], i: int) -> bool:
    if line.tags[k] not in "yq" or line.mention(k).period is None or is_modifier(line, k):
        return False
    if compared.of_an_aside(line, k, i) or _is_of_a_record(line, k, i):
        return False
    if own[0] - 2 < k < own[1]:
        return True
    if line.tag(k - 2) == "p" and line.tag(k + 1) == "N" and line.tag(k + 2) in tuple("mav"):
        return True  # "For the first quarter Lumen expects sales of $2 million"
    # "the 2011 Annual Meeting": the date names the meeting
    return not (line.tag(k + 1) in ("n", "N", "s", "j") and line.tag(k - 1) in ("d", "N", "n", "j"))


def _is_of_a_record(line: Line, k: int, i: int) -> bool:
    """Whether a date says for how long nothing was like the figure at `i`: "by 0.6%, the lowest growth since May"."""
    extremes = (m for m in range(i + 1, k) if line.tags[m] == "j" and line.low(m).endswith("est"))
    return any(line.low(m) != "latest" for m in extremes) and is_since(line, k)


def _date_word(line: Line, i: int, start: int, end: int, prior: bool, own: tuple[int, int], ahead: bool) -> int:
    """The word of the date that says when the figure at word `i` holds, or -1."""
    tags = line.tags
    if "y" not in tags and not any(line.mention(k).period for k in line.at if tags[k] == "q"):
        return -1
    if (bracketed := compared.bracketed_date(line, i)) >= 0:
        return bracketed
    if marks.told_of_before(line, i):
        return i - 2
    if tags[max(0, i - 2) : i] == "yo" and _usable(line, i - 2, own, i):  # "a net loss in 2007 of $383 million"
        return i - 2
    named = NAMED.search(tags, 0, i)
    if named and _usable(line, named.start(), own, i):
        return named.start()
    matched = _respectively(line, i)
    if matched is not None:
        return matched
    opens = "y" in tags[start:i].partition("q")[0]  # "for the third quarter declined 3% to $3 million in 2009"
    led = LEVEL.match(tags, i + 1, end) if not opens and line.low(i - 1) != "from" else None
    k = led.end() if led else i + 1
    while k < end and (
        tags[k] != "q" or line.mention(k).kind == "duration" or marks.says_again(line, k) or marks.rests(line, k)
    ):
        if (
            _usable(line, k, own, i)
            and not _dates_another(line, k, i)
            and (prior or not compared.is_held_against(line, k, i))
        ):
            return k
        k = asides.behind_brackets(line, k) if tags[k] == "(" else k + 1
    if prior:
        return -1
    spoken = -1
    for k in range(i - 1, start - 1, -1):
        if _is_of_unknown_days(line, k):
            return k
        if _usable(line, k, own, i) and not compared.of_prior(line, k):
            if not ahead or line.low(k) not in NOW:
                return k
            spoken = k  # "For 2013, Acme now sees": the day of speaking, unless another is named
    if spoken >= 0 and not any(_usable(line, k, own, i) for k in range(start) if tags[k] == "y"):
        return spoken
    lead = tags.find("y", 0, start)
    # "For the nine-month period ended September 30" has one length before it.
    before = [k for k in range(lead) if tags[k] == "q" and line.mention(k).kind != "duration"]
    opens_it = lead >= 0 and (_usable(line, lead, own, i) or _is_of_unknown_days(line, lead))
    if opens_it and not before and "v" not in tags[:lead]:
        return lead
    rest = [k for k in range(end, len(tags)) if line.tags[k] == "y" and _usable(line, k, own, i)]
    if len(rest) == 1 and not {"q", ";"} & {*tags[i + 1 : rest[0]]} and not compared.of_prior(line, rest[0]):
        # "has 80 employees and has been working on it since 1981": of the work alone
        return rest[0] if not is_since(line, rest[0]) else -1
    return -1


def _dates_another(line: Line, y: int, i: int) -> bool:
    """
    Whether a date is another figure's: "$5 million that Amgen paid in 2006" is dated by the verb between, and "$5
    million, and sales for the quarter of $2 million" by the noun.
    """
    between = line.tags[i + 1 : y]
    if "b" in between or line.tags[y + 1 : y + 3] == "oq":
        return True
    if LEADS.search(between) and BEHIND.match(line.tags, y + 1):
        return True  # "$3 million, and for the full year 2016, $9 million"
    if ANOTHER.search(between) or (line.low(y - 1) == "on" and not CAUSES.isdisjoint(line.lows[i + 1 : y])):
        return True  # "holds three licenses under an agreement signed in 2000"
    own = line.tags[y + 1 : y + 2] in ("o", "a", "v") and "q" in line.tags[y + 2 : y + 6]
    return own and JOINED.search(between) is not None


ANOTHER = pattern(r"p[djN]{0,4}[nNk]e[prj]{1,2}$")
LEADS, BEHIND = pattern(r"cpd?[jn]{0,2}$"), pattern(r",?h?q")
"""What stands before a date that leads the next figure, and from the date to that."""
NAMED = pattern(r"y[jneg]{0,4}[nsN]oh?$")
"""A date that names the noun of a figure: "from Q2 2023 revenue of $2 million"."""
LEVEL = pattern(r",?(?:p[hrd]{0,2}q(?:py)?,?)?t[hrdjn]{0,3}q(?=(?:\([nNk]\))?,?p?d?(?:q[tp])?y)")
"""From a change to what it led to, whose date is its own: "rises 6% from $4 million in 2012 to $5 million in 2013"."""
CAUSES = frozenset("result adoption following due because upon".split())
"""Words that lead to an event with a day of its own: "a charge as a result of the adoption of the rule on May 1"."""
JOINED = pattern(r"c[djnsN]{0,5}[nsN]p")


def _respectively(line: Line, i: int) -> int | None:
    """ "$5 million and $4 million in 2011 and 2010, respectively": the date in the figure's place."""
    if "respectively" not in line.bag:
        return None
    until = line.lows.index("respectively")
    # "In 2010 and 2011, respectively, after 7% in 2009", but "$5 and $6, respectively, in October and November"
    said = line.tags[:until] if i < until and "y" in line.tags[:until] else line.tags
    figures = [k for k, t in enumerate(said) if t == "q" and line.mention(k).kind == line.mention(i).kind]
    told = [k for k, t in enumerate(said) if t == "y" and line.mention(k).period is not None]
    dates = [k for k in told if line.low(k - 1) not in ENDED or line.tag(k - 2) != "y"]
    # The claim may be of a word that is no figure: a phase, a title.
    if i not in figures or len(dates) < 2 or len(figures) % len(dates):
        return None
    if any(line.tags[a + 1 : b].strip("cpd,") for a, b in pairwise(dates)):
        return None  # "$8 and $29 for the three and twelve months ended May 4, respectively, against … in 2016"
    return dates[figures.index(i) % len(dates)]
