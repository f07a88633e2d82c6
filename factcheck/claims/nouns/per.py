"""What a figure is counted for each of: "per target", "for each resulting product", "a share", "annually"."""

from __future__ import annotations

from factcheck.claims.grammar import lemmas, phrases
from factcheck.claims.grammar.clauses import Line
from factcheck.model import Claim
from factcheck.patterns import pattern

ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "quarterly": "quarter", "weekly": "week",
           "daily": "day", "hourly": "hour"}  # fmt: skip
UNITS = frozenset(
    """share year month week day hour minute quarter ton barrel ounce gallon pound litre liter kilogram unit person
    capita household employee patient annum night dose oz""".split()
)
BASES = frozenset("basic diluted and fully common ordinary outstanding".split())
"""Words between "per" and "share" that say how it is counted."""
PERS = frozenset({"per", "each", "every", "apiece", *ADVERBS})
EACH, ARTICLES = frozenset({"each", "every"}), frozenset({"a", "an"})
TIMES = frozenset(ADVERBS.values())
SETS = {f"{every} {time}": time for every in ("every", "each") for time in TIMES - {"quarter", "year"}}
"""How often, where it was read as a date; a dividend of every quarter is a quarterly one, and a salary a yearly one."""

SPANS = {f"a {time}": time for time in TIMES}
"""The same, where it was read as a length: "60 million patches a year from early 2016"."""
ASKED = frozenset((*PERS, *SETS, *SPANS))
"""Words without one of which only "a" and "an" right behind a figure can say what it is per."""

LISTED = pattern(r"(?:q[po][jnsNec]{1,5}(?:,c|,|c)[hpoz]{0,3}){1,5}")
"""The amounts of a list but for the last one, in letters: "$20 million in development milestones, and up to"."""
OWN = pattern(r"q\)?(?:p?[jn]{0,2}[ns]|[jns]{0,3})$")
"""A figure that "per" follows, in letters: "$0.31", "($0.31)", "$0.31 net loss", "$4 in cash"."""
NEXT = pattern(r",?c[djnNsegc]+$")
"""What stands between a figure and the "per" of the next one, in letters: "and earnings"."""


def read(line: Line, i: int, start: int, end: int) -> str | None:
    """The unit that the figure at word `i` is per, as a lemma, within the clause [start, end); None without one."""
    often = next((low for low in line.lows[start:i] if low.startswith("every ")), "")  # "every day 800 people come"
    if not often and ASKED.isdisjoint(line.bag):
        if ARTICLES.isdisjoint(line.lows[i + 1 : i + 4]):
            return None
        end = min(end, i + 5)  # "2 million visitors a year"
    # "Given every week, the dose was 135 mg" is another than that given "every three weeks".
    nearest = SETS.get(often) or (often.removeprefix("every ") if often.count(" ") > 1 else None)
    for k in range(i + 1, end):
        if k <= i + 3 and line.low(k) in SPANS:
            return SPANS[line.low(k)]
        if line.tags[k] == "q" and not (line.mention(k).kind == "measure" and "-" in line.words[k]):
            break  # "900 eight-inch wafers per month" goes on
        unit = _at(line, k, i, end)
        if unit and not _next_has_it(line, k, i):
            return unit
    if line.mention(i).kind == "money" and (unit := _of_the_list(line, i, end)):
        return unit
    if line.low(start) in EACH and line.tag(start + 1) in ("n", "N"):  # "Each license carries up to $5 million"
        nearest = _noun(line, start + 1, i)
    # "For each license, X receives …", "The potential payments - per product - total …"
    for k in range(len(line.words) if start == 0 else i):
        for_each = line.low(k) in EACH and line.low(k - 1) == "for"
        # "$0.31 per share, compared to $6 million", "($0.31) per share …", "$0.31 loss per share …" are of all there is
        own = line.low(k) == "per" and OWN.search(line.tags, 0, k) is not None
        if k < i and (for_each or (line.low(k) == "per" and not own and not _parted(line, k, i))):
            nearest = _noun(line, k + 1, len(line.words)) or nearest
    return nearest


def _parted(line: Line, k: int, i: int) -> bool:
    """
    Whether a figure stands between "per" and word `i`, but for a change or the length of a period.

    "Earnings per share up 16.6% to 7.45p", "earnings per share for the 13 weeks ended May 4 of $1.14".
    """
    ignored = ("duration", "percent") if line.mention(i).kind == "money" else ("duration",)
    return any(line.tags[j] == "q" and line.mention(j).kind not in ignored for j in range(k, i))


def _of_the_list(line: Line, i: int, end: int) -> str | None:
    """What all amounts of a list are per: "$20 million in development and $80 million in sales payments per drug"."""
    last = line.tags.rfind("q", i + 1, end)
    if line.low(last - 1) == "or":  # "$420 million in cash, or $12.50 per share"
        return None
    if last < 0 or line.mention(last).kind != "money" or LISTED.fullmatch(line.tags, i, last) is None:
        return None
    closing = (k for k in range(last + 1, end) if line.low(k) == "per" or line.low(k) in EACH)
    k = next(closing, 0)
    return _at(line, k, last, end) if k and line.low(k - 1) != "of" else None


def _next_has_it(line: Line, k: int, i: int) -> bool:
    """Whether the figure behind is per the unit at word `k`: "revenue of $4 million and earnings per share of"."""
    told = NEXT.match(line.tags, i + 1, k)
    return told is not None and line.tag(k + 2) not in ("", ".", ",", ";", "c", "b", "w")


def shared(line: Line, like: Claim | None, at: int) -> str | None:
    """What a figure is per with the one at `at` that it is compared with: "loss per share of $0.09 versus $1.06"."""
    return like.per if like is not None and like.per and "per" in line.lows[:at] else None


def _at(line: Line, k: int, i: int, end: int) -> str | None:
    low = line.low(k)
    if low in SETS:
        return SETS[low]
    if low == "per" or (low in EACH and line.low(k - 1) in ("for", "per", "at", "in", "on", "to")):
        return _noun(line, k + 1, end)
    if low in EACH:
        # "$5 a share each", "two of each": only right behind the figure, "$1 million each"
        if k == i + 1 or line.tag(k + 1) in ("", ",", "c"):
            return "each"
        noun = _noun(line, k + 1, end)
        return noun if noun in UNITS else None
    if (
        low in ("a", "an")
        and line.low(k + 2) not in ("ago", "earlier", "before", "later", "after")
        and lemmas.noun(line.low(k + 1)) in (UNITS if k == i + 1 else TIMES if k <= i + 3 else ())
    ):
        return lemmas.noun(line.low(k + 1))  # "2 million a year", "2 million visitors a year"
    money = k == i + 1 and low in ("a", "an") and line.mention(i).kind == "money"
    if money and line.tag(k + 1) == "n" and line.tag(k + 2) in ("", ",", "c", "."):
        return lemmas.noun(line.low(k + 1))  # "as much as $75 million a vaccine"
    if low == "apiece":
        return "each"
    if low in ADVERBS and k <= i + 3:
        return ADVERBS[low]
    return None


def _noun(line: Line, k: int, end: int) -> str | None:
    while k < end and line.low(k) in BASES:  # "per basic and diluted share"
        k += 1
    if line.low(k) == "of" and line.low(k - 1) in EACH:  # "for each of the three targets"
        k += 1
        while k < end and line.tags[k] in "dq":
            k += 1
    for j in range(k, min(end, k + 4)):  # "share" is a verb as well
        if (unit := lemmas.noun(line.low(j))) in UNITS:
            return {"annum": "year", "capita": "person", "oz": "ounce"}.get(unit, unit)
        if line.tags[j] not in "jnsNe":
            break
    head = phrases.after(line, k, end)
    return head.noun if head else None
