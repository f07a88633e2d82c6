"""
Whether two figures of two documents are of one thing that is told in other words, and how much speaks for it.

Slots that differ keep two tellings apart, and so do words that make a part of a whole.  What one side counts and the
other tells ties them at once; else the words that they share, the rarer the more, and figures of one size speak for it.
How much two tellings share only lays them side by side, and never decides whether two values agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from factcheck.claims.directions import CHANGES
from factcheck.claims.states import STATES
from factcheck.model import Claim, Period
from factcheck.quantity import Quantity
from factcheck.record.forecasts import A_WHILE
from factcheck.record.opposites import exclude, other_line
from factcheck.record.same import QUALITIES, is_part
from factcheck.record.sizes import FEW, is_long_again, is_one_figure, is_one_value, size_of
from factcheck.record.synonyms import MONTHS, NARROW, PLAIN_STEMS, PROFIT, SALES, one_stem, stems_of
from factcheck.record.tellings import Telling, is_announced, is_yearly

BOTH_WAYS = frozenset({"money", "percent", "measure"})
"""Kinds whose every word is another figure: net revenue and revenue."""
ONE_SIZE = Decimal(10)
"""What is so many times as much is another thing."""
CLOSE = Decimal("1.6")
"""Two figures of one thing often lie so near: the larger is less than so many times the smaller."""
GROWN = Decimal(4)
"""So many times as much a thing may have become in a few years."""
NAMED_STATES = frozenset(state for state, _ in STATES) - {"in operation", "outstanding", "under way", "employ"}
EARNING = frozenset(("earn", "lose"))
SPENDING = frozenset("used use usage utilisation utilization consumption burn outflow".split())
ORDERED = 4
"""Ranks up to here only order things: "the second time"."""
ONCE_MORE = 1.5
"""What speaks for two tellings that give one long figure for one time."""
SAME = 1.0
"""What speaks for two tellings that give one value, of whatever time: "the $39 million project"."""
NET = stems_of(("net",))
TAKERS = stems_of(("patient",))
"""Who is given something is counted in no state: "in clinical studies" only says where."""
HAPPENING = stems_of(
    ("start", "complete", "file", "approve", "data", "buy", "deliver", "move", "expand", "enroll", "list", "return")
)
"""What happens on a day that was foretold."""
RARE = 0.3
"""What a word weighs at least that few sentences tell: the name of a thing, and not of all things."""
WEEKS = timedelta(days=45)
"""No further apart are two tellings of a day that is past."""
MONTH = 31
"""Days of a month, the least exact day that is one event's."""
ALIKE = 4.2
"""What two tellings must share to be laid side by side."""


def apart(a: Telling, b: Telling) -> bool:
    """Whether something keeps two tellings apart, whatever words they share.  Symmetric."""
    one, other = a.claim, b.claim
    if is_part(one, one.measure) != is_part(other, other.measure) and QUALITIES.isdisjoint(a.measure | b.measure):
        return True
    two = (a.subject, a.partner) == (b.partner, b.subject)  # what each of two parties tells of their deal
    if not ((a.per == b.per or _one_sum(a, b)) and (two or _same(a.partner, b.partner))):
        return True
    if not _same(one.agreement, other.agreement):
        return True
    if _is_spent(one) != _is_spent(other):
        return True  # "cash used in operations" is no cash at hand
    if is_announced(one) or is_announced(other):  # a day that is only "today" is told by its date elsewhere, or nowhere
        both = isinstance(one.value, Period) and isinstance(other.value, Period) and one.value.meets(other.value)
        if not both or (is_announced(one) and is_announced(other)):
            return True
    if _other_change(one, other) or _other_change(other, one):
        return True
    if _enters(one) != _enters(other) or (_other_state(one, other) and not a.head & b.head & TAKERS):
        return True
    if one.mention.kind in ("money", "percent") and other_line(a.head, b.head):
        return True  # net debt is no net loss, though both were halved in the first half of the year
    return bool(exclude(a.measure, b.measure)) or _two_labels(one, other) or _two_past_days(one, other)


def _other_change(a: Claim, b: Claim) -> bool:
    """Whether only `a` tells by how much something changed: a rate of growth is one itself."""
    if "change" not in a.flags or "change" in b.flags or a.mention.kind == "number":
        return False
    return a.mention.kind != "percent" or CHANGES.isdisjoint((b.measure.head, *b.measure.scope))


def _is_spent(claim: Claim) -> bool:
    return claim.mention.kind == "money" and not SPENDING.isdisjoint((claim.measure.head, *claim.measure.scope))


def _one_sum(a: Telling, b: Telling) -> bool:
    """Whether only one side says per what a sum is, and it is the same sum: "for each target" goes without saying."""
    one, other = a.claim.value, b.claim.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or a.claim.mention.kind != "money":
        return False
    return not (a.per and b.per) and one.unit == other.unit and one.written is not None and one.written == other.written


def _other_state(a: Claim, b: Claim) -> bool:
    """Whether things are counted in a state that has a name, and in another: "in the clinic" and "shown"."""
    one, other = a.measure.state, b.measure.state
    return bool(one and other) and one != other and not NAMED_STATES.isdisjoint((one, other))


def _two_labels(a: Claim, b: Claim) -> bool:
    """Whether two days are those by which two things are called: "the 2003 agreement", "a 2006 agreement"."""
    if not (isinstance(a.value, Period) and isinstance(b.value, Period) and a.measure.head == b.measure.head):
        return False
    if a.modality != b.modality:
        return False  # a launch that is planned, and the day of the launch
    return "date" in a.measure.scope and "date" in b.measure.scope and not a.value.meets(b.value)


def _two_past_days(a: Claim, b: Claim) -> bool:
    """Whether things happened on two days so far from each other that they are two things."""
    one, other = a.value, b.value
    if not (isinstance(one, Period) and isinstance(other, Period)) or not a.modality == b.modality == "actual":
        return False
    return one.is_day and other.is_day and not _about_one_time(a, b)


def again(a: Telling, b: Telling) -> bool:
    """Whether one side tells all that the other counts, where nothing keeps them `apart`.  Symmetric."""
    one, other = a.claim, b.claim
    if not _subjects_told(a, b) or (one.modality == "conditional") != (other.modality == "conditional"):
        return False
    if (a.state and b.state and a.state != b.state) or (a.names - b.told and b.names - a.told):
        return False
    lacks, lacked = a.measure - b.told, b.measure - a.told
    # "Ten, of which three are wholly owned" tells of what is wholly owned, and ten counts all.
    narrows = lacks | lacked if isinstance(one.value, Period) else a.measure ^ b.measure
    if narrows & NARROW - ({one_stem("annual")} if is_yearly(one) or is_yearly(other) else frozenset()):
        return False
    shared = (a.told & b.told) - PLAIN_STEMS
    if not (a.measure and b.measure):
        # "Northwind paid $92 million for Larkfield Mills" says by the name alone what was bought.
        named = shared & (a.names | b.names)
        return bool(named) and one.mention.kind in BOTH_WAYS and (len(shared) > 2 or len(named) > 1)
    if (lacks or lacked) if one.mention.kind in BOTH_WAYS else (lacks and lacked):
        return False
    if a.measure.isdisjoint(b.measure):
        # "Raised $60 million in its initial public offering", "the initial public offering raised $54 million"
        return not (lacks or lacked) and len(shared) > 2
    alike = one.mention.kind == "number" or not a.measure.isdisjoint(SALES)
    return len(shared) > 1 or (alike and a.measure == b.measure)


def likeness(a: Telling, b: Telling, weight: Mapping[str, float]) -> float:
    """How much speaks for two tellings of one thing that nothing keeps `apart`; `weight` is of rare words."""
    if a.narrow != b.narrow and not (is_long_again(a.claim, b.claim) or _earned(a, b) or _counts_on(a, b)):
        return 0.0
    near = nearness(a.claim, b.claim)
    other_thing = not _subjects_told(a, b)
    strange = other_thing and not (a.thing or b.thing or is_long_again(a.claim, b.claim) or _one_day(a.claim, b.claim))
    if near < 0 or strange or _lists_others(a, b) or _other_product(a, b):
        return 0.0
    if near and _was_ahead(a, b, weight):
        near = 1.0
    common = (a.beside & b.beside) - MONTHS
    least = min(_weigh(a.beside, weight), _weigh(b.beside, weight))
    beside = _weigh(common, weight) / least if common and least else 0.0
    said = len(a.measure & b.told) + len(b.measure & a.told)
    counted = said / max(1, len(a.measure) + len(b.measure))
    told = _weigh((a.told & b.told) - PLAIN_STEMS - MONTHS, weight)
    other_names = bool(a.names - b.told and b.names - a.told)
    other_state = bool(a.state and b.state and a.state != b.state)
    like = 3 * beside + 2 * counted + 2 * near + 2 * told - other_state - other_thing - 1.5 * _counts_others(a, b)
    if near and (is_one_figure(a.claim, b.claim) or _one_past_day(a.claim, b.claim)):
        like += ONCE_MORE
    one_value = is_one_value(a.claim, b.claim)
    like += SAME * one_value
    if other_names and not (one_value and a.claim.mention.kind == "measure"):
        like -= 2.5  # the plant in Leeds and the plant in York: only if all else is told alike
        return like if like >= ALIKE else 0.0
    return like


def _counts_others(a: Telling, b: Telling) -> bool:
    """Whether two counts are of things with other names: six compounds, and three partners that test compounds."""
    if a.claim.mention.kind != "number" or not (a.head and b.head):
        return False
    return a.head.isdisjoint(b.measure) and b.head.isdisjoint(a.measure)


def _lists_others(a: Telling, b: Telling) -> bool:
    """Whether one is a list of names, and the other no count of such: three partners are no three drugs."""
    return not {"listed"}.isdisjoint(a.claim.flags ^ b.claim.flags) and _counts_others(a, b)


def _other_product(a: Telling, b: Telling) -> bool:
    """Whether both name products by their codes, and each another one: AB-901 and AB-902."""
    return bool(a.codes and b.codes) and a.codes.isdisjoint(b.told) and b.codes.isdisjoint(a.told)


def _earned(a: Telling, b: Telling) -> bool:
    """Whether only "net" parts two results, and a verb or a share tells one: "earned $2", "net income of $2.10"."""
    told = a.claim.per == b.claim.per == "share" or not EARNING.isdisjoint((a.claim.measure.head, b.claim.measure.head))
    plain = a if "net" in b.narrow else b  # "the aggregate profit", beside net income; income may be operating income
    bare = a.measure | b.measure <= PROFIT | NET and plain.claim.measure.head != "income"
    return (told or bare) and a.narrow ^ b.narrow == {"net"} and not (a.measure | b.measure).isdisjoint(PROFIT)


def _counts_on(a: Telling, b: Telling) -> bool:
    """Whether one side counts many things and the other one more of them: 55,000 pumps, and the 100,000th pump."""
    ranked = a.narrow ^ b.narrow == {"rank"} and bool(a.head & b.measure or b.head & a.measure)
    return ranked and min(size_of(a.claim) or 0, size_of(b.claim) or 0) > ORDERED


def _weigh(words: frozenset[str], weight: Mapping[str, float]) -> float:
    return sum(weight.get(word, 0.0) for word in sorted(words))


def nearness(a: Claim, b: Claim) -> float:
    """1 for two figures of one size, 0 for others, -1 where one is many times the other."""
    left, right = size_of(a), size_of(b)
    if left is None or right is None:
        return _about_one_time(a, b)
    low, high = sorted((left, right))
    if low <= 0 or high > ONE_SIZE * low:
        return -1.0 if low != high else 1.0
    if high <= FEW and not isinstance(a.value, Period) and a.mention.kind in ("number", "ordinal"):
        return 0.5  # two of this and two of that
    return 1.0 if high < CLOSE * low else 0.5 if high < GROWN * low else 0.0


def _one_past_day(a: Claim, b: Claim) -> bool:
    """Whether both give one value of one day before either was told: "a two-hour repair on July 2"."""
    day, other = a.as_of, b.as_of
    if day is None or day != other or not day.is_day or not a.modality == b.modality == "actual":
        return False
    return a.mention.kind in ("date", "duration") and a.mention.timex != "PRESENT_REF"


def _one_day(a: Claim, b: Claim) -> bool:
    """Whether both tell of one day or month that is past: what happened then may be told of either who took part."""
    one, other = a.value, b.value
    if not (isinstance(one, Period) and isinstance(other, Period) and a.modality == b.modality == "actual"):
        return False
    return one.meets(other) and max(_days(one), _days(other)) <= MONTH


def _days(period: Period) -> int:
    return (period.end - period.start).days if period.start and period.end else 10**6


def _about_one_time(a: Claim, b: Claim) -> float:
    """Half as much for two days of one event: one was still ahead when it was told, or they lie near each other."""
    one, other = a.value, b.value
    both = a.modality == b.modality == "actual"
    if not (isinstance(one, Period) and isinstance(other, Period) and one.start and other.start):
        return 0.0
    near = abs(one.start - other.start) <= (WEEKS if both else A_WHILE)
    return (1.0 if both and one.meets(other) else 0.5) if near else 0.0


def _was_ahead(a: Telling, b: Telling, weight: Mapping[str, float]) -> bool:
    """Whether a day was ahead when one side told of it, and the other tells of it later, by name or by what happens."""
    past = not isinstance(a.claim.value, Period) or a.claim.modality == b.claim.modality == "actual"
    if past or (a.names - b.told and b.names - a.told):
        return False
    named = a.names & b.told | b.names & a.told
    return any(weight.get(name, 0.0) > RARE for name in named) or bool(a.measure & b.measure & HAPPENING)


def _enters(claim: Claim) -> bool:
    """Whether things are counted that are on their way into a state, and not in it."""
    return (claim.measure.state or "").startswith("entering")


def _same(a: str | None, b: str | None) -> bool:
    """Whether two names may be of one: nobody is another, and Contoso Pharmaceuticals is Contoso in short."""
    return not a or not b or f"{a} ".startswith(f"{b} ") or f"{b} ".startswith(f"{a} ")


def _subjects_told(a: Telling, b: Telling) -> bool:
    return _subject_told(a, b) and _subject_told(b, a)


def _subject_told(a: Telling, b: Telling) -> bool:
    """Whether the sentence of `b` may be about the subject of `a`: the issuer, a thing, or somebody who is named."""
    if a.subject == b.subject or not a.subject or not b.subject or a.issuers or a.claim.subject[:1].islower():
        return True
    return _same(a.subject, b.subject) or not stems_of((a.subject,)).isdisjoint(b.told)
