"""Words about a figure that rules ask for: a comparative of an earlier period, the amount of a change, a correction."""

from __future__ import annotations

from factcheck.claims.grammar import clauses, lemmas
from factcheck.claims.grammar.clauses import Line, clause
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.phrases import FORESEEN
from factcheck.claims.grammar.settled import RESULTS
from factcheck.claims.moving import CHANGE_VERBS, CHANGED, change, target
from factcheck.claims.nouns.per import BASES
from factcheck.claims.periods.compared import AGAINST, BEFORE, BEYOND, COMPARE, COMPARED, bracketed_date, is_comparative
from factcheck.patterns import pattern

COMPARATIVES = frozenset("more less fewer greater higher lower later earlier longer shorter".split())
COMPARISON = COMPARE | {"comparison"}
COMPARING = COMPARED | COMPARISON
RESTATED = frozenset(
    "restated restate restatement reclassified reclassification recast re-presented pro-forma split-adjusted".split()
)
CORRECTED = frozenset("correct corrects corrected correction correcting erroneously error".split())
NEGATIVE = frozenset("""not no never n't neither nor cannot longer""".split())
REPORTS = frozenset("said says according stated told analysts".split())
RULED = frozenset("principles standards criteria ifrs gaap".split())
"""According to what figures are only measured: "according to International Financial Reporting Standards"."""
ITSELF = frozenset("we company group bank management".split())
"""Who says something in a text of its own."""
ABOUT = frozenset({"about", "nearly"})
RESULT_PER_SHARE = RESULTS | BASES | {"a", "an", "net", "per", "share"}
"""Words of a result told once more for each share; "adjusted" would make another of it."""
LISTED = pattern(r"q(?:pd?y,?)?c$")
"""A figure, maybe with its time, and an "and", in letters: "from $9 million in the fourth quarter and"."""


def prior(line: Line, i: int) -> bool:
    """Whether the figure at word `i` is what another is compared with."""
    if in_brackets(line, i):
        return True
    if COMPARING.isdisjoint(line.bag) and "over" not in line.bag:
        return False
    start, _ = clause(line, i)
    for steps, k in enumerate(range(i - 1, max(start, i - 8) - 1, -1)):
        low, letter = line.low(k), line.tags[k]
        if low in ("against", "versus") and "q" not in line.tags[:k]:
            return False
        if low in AGAINST or (low in ("with", "to") and line.low(k - 1) in COMPARISON):
            of_another = not BEFORE.isdisjoint(line.lows[k + 1 : i])  # "lower than the year-ago price of $306"
            return of_another or not (
                low == "than" and line.low(k - 1) in ("more", "less", "fewer", "greater", "higher", "lower", "rather")
            )
        if low == "over" and line.tag(k - 1) == "q" and lemmas.noun(line.low(k - 3)) in CHANGES:
            return True  # "an increase of 29% over net income of $68 million for the same period last year"
        if low == "over" and line.tag(k - 2) == "q" and lemmas.noun(line.low(k - 1)) in CHANGES:
            return True  # "a 6% increase over $2 million for the first nine months of 2024"
        if low == "from":
            k = _before_again(line, k)
            return any(line.low(j) in CHANGE_VERBS or line.low(j) in CHANGED for j in range(k - 1, max(-1, k - 9), -1))
        if letter == "y" and line.tag(k + 1) and line.tag(k + 1) in "onsjN":
            continue  # "compared to a net loss in 2007 of $383 million", "from Q2 2023 revenue of $2 million"
        if letter in "yqv;:w" or (letter == "a" and steps):
            return False
    return False


def _before_again(line: Line, k: int) -> int:
    """The end of what stands before word `k` less a level told again: "fell to $31 million[, or $2 a share,] from"."""
    if line.tag(k - 1) != ",":
        return k
    begin = next((j for j in range(k - 2, max(0, k - 9), -1) if line.low(j) == "or"), k)
    return begin if "q" in line.tags[begin:k] else k


EXCEEDED = AGAINST | {"from", "over", "above", "below"}


def told_of_before(line: Line, i: int) -> bool:
    """Whether a figure alone in brackets is that of the earlier time in front of them, and not the change since."""
    if line.tags[max(0, i - 2) : i + 2] != "y(q)" or not is_comparative(line, i - 2):
        return False
    return any(line.tags[k] == "q" and line.mention(k).kind == line.mention(i).kind for k in line.at if k < i)


def in_brackets(line: Line, i: int) -> bool:
    """
    Whether a figure stands in brackets behind another and its own time, or behind the time that it was compared with.

    "£437.8 million (2009: £412.6 million)", "$128 million, up 63% on the same period in 2009 ($78 million)".
    """
    if told_of_before(line, i):
        return True
    date = bracketed_date(line, i)
    return date >= 0 and "q" in line.tags[max(0, date - 8) : date - 1]


GUIDED = frozenset(": of was at range guidance outlook forecast estimate expectation expectations".split())
FORMERLY = frozenset("previous previously prior former formerly earlier old before".split())


def was_guided(line: Line, i: int) -> bool:
    """Whether a figure in brackets was said before of the one in front: "$65 million (prior guidance: $60 million)"."""
    k = i - 1
    while k > 1 and line.low(k) in GUIDED:
        k -= 1
    return line.low(k) in FORMERLY and line.tag(k - 1) == "(" and "q" in line.tags[: k - 1]


def is_of_both(line: Line) -> bool:
    """Whether a sentence tells of two companies as one: "Together, the two have", "the combined company has"."""
    told = line.find(0, 5)
    return told.startswith(("together", "combined, ", "jointly")) or any(f"combined {what}" in told for what in HOUSES)


HOUSES = ("company", "companies", "group", "business", "firm", "entity")


def is_list_mark(line: Line, i: int) -> bool:
    """Whether a number in brackets only counts the items of a list, "(1) sales, (2) costs"; "(9%)" is a figure."""
    bracketed = line.tag(i - 1) == "(" and line.tag(i + 1) == ")" and line.tag(i - 2) != "q"
    return bracketed and len(line.words[i]) < 3 and line.words[i].isdigit()


def statistic(line: Line, i: int) -> str:
    """Why a number counts nothing though patients stand beside it, "" for one that may count."""
    if ":" in line.words[i] and line.low(i - 1).startswith("random"):
        return "it says in which ratio"  # "333 patients randomized 2:1"
    k = i - 1
    while k > 0 and line.tags[k] in "q,:(–—t":
        k -= 1
    if line.low(i - 1) == "p":
        return "it is a probability"  # "(p=0.03)"
    interval = line.low(k) == "ci" or (line.low(k) == "interval" and line.low(k - 1) == "confidence")
    return "it is an end of a confidence interval" if interval else ""  # "(95% CI: 34.3, 53.4)"


def behind_or(line: Line, i: int) -> int:
    """
    The word "or" that leads to the figure at word `i`, or -1.

    "$3.2 million, or $0.24 per share", "$3.2 million, or basic and diluted loss per share of $0.24".
    """
    k = i - 1
    while k > 0 and line.tag(i - 1) == "o" and (line.low(k) == "of" or line.low(k) in RESULT_PER_SHARE):
        k -= 1
    return k if line.low(k) == "or" else -1


def says_again(line: Line, k: int) -> bool:
    """
    Whether a figure says the one before it again: "$3 million, or $0.20 per share", "€3 million ($4 million)", "$3
    million, or income of $0.20 per fully diluted share".

    A profit "of $9 million and 97% in the fourth quarter" is told with its margin.
    """
    if line.tags.endswith("qc", 0, k) and {line.mention(k - 2).kind, line.mention(k).kind} == {"money", "percent"}:
        return True
    if line.tag(k - 1) == "(":
        return line.low(k - 2) == "or" or (line.tag(k - 2) == "q" and line.tag(k + 1) == ")")
    return behind_or(line, k) >= 0


def rests(line: Line, k: int) -> bool:
    """Whether a figure only says on what the one before it rests: "$0.09 per share, based on 42 million shares"."""
    while k > 0 and line.tags[k - 1] in "rhd":
        k -= 1
    return line.low(k - 1) == "on" and line.low(k - 2) == "based"


def restates(line: Line, i: int) -> bool:
    """Whether the figure at word `i` says the one before it once more: "$3.2 million, or $0.24 per share"."""
    bracket = line.tag(i - 1) == "(" and line.low(i - 2) == "or"  # "$3.2 million or ($0.24) per share"
    k = behind_or(line, i - bracket)
    if line.low(k) == "or" and line.tag(k - 1) == "," and "q" in line.tags[max(0, k - 4) : k - 1]:
        return True
    if line.low(k) == "or" and line.tag(k - 1) == "q" and line.low(i + 1 + bracket) == "per":
        return True
    if line.low(k) == "or" and line.tag(k - 1) == "q" and "whichever" not in line.bag:  # "$48 million or 18 percent"
        return {line.mention(k - 1).kind, line.mention(i).kind} == {"money", "percent"}
    if line.low(k) == "or" and line.tag(k - 1) == "(" and line.tag(k - 2) == "q":
        return True
    if line.tag(i - 1) in ("a", "v", "e") and line.tag(i - 2) == "w" and "q" in line.tags[max(0, i - 9) : i - 2]:
        # "Income was $1 million, which equaled $0.65 per share", but "which included $3 million of costs"
        return lemmas.verb(line.low(i - 1)) not in ("include", "exclude", "comprise")
    if line.mention(i).kind == "percent" and line.tag(i - 2) == "y" and line.low(i - 3) in (*BEYOND, "than"):
        return line.tag(i - 1) == "(" and "q" in (line.tag(i - 4), line.tag(i - 5))  # "3 tons above last year (8.5%)"
    return line.tag(i - 1) == "(" and line.tag(i - 2) == "q" and line.mention(i).text[:1] not in "+-−"


def listed_with(line: Line, i: int) -> bool:
    """Whether only an "and", or the time of the one before, stands between the figure at word `i` and that one."""
    return line.tag(i - 1) == "c" and LISTED.search(line.tags, 0, i) is not None


def was_foretold(line: Line, i: int) -> bool:
    """Whether the figure at word `i` is an earlier forecast that one is held against: "up from its May forecast of"."""
    ranged = line.low(i - 2) == "range" and line.low(i - 3) in FORMERLY  # "compared to the prior range of"
    if line.tag(i - 1) != "o" or not (ranged or lemmas.noun(line.low(i - 2)) in FORESEEN):
        return False
    k = i - 3
    while line.tag(k) in ("d", "y", "j"):
        k -= 1
    if line.low(k) in ("to", "with"):
        return line.low(k - 1) in COMPARISON
    return line.low(k) in EXCEEDED


def names_its_own(line: Line, i: int) -> bool:
    """Whether a comparative says what it is of: "net income of $4 million", "a $4 million loss"; not "a total of"."""
    if line.low(i - 1) in ("a", "an") and line.tag(i + 1) == "n":
        return line.low(i + 1) not in SAME | CHANGES
    return line.tag(i - 1) == "o" and line.tag(i - 2) in ("n", "s", "N") and line.low(i - 2) not in SAME


SAME = frozenset("total average guidance outlook forecast estimate projection expectation range".split())
"""Nouns that say nothing new of what is compared: "compared to previous guidance of $76 million"."""


def words(line: Line, i: int, hedge: str, issuer: str) -> frozenset[str]:
    """All flags of the figure at word `i` in a text of `issuer`."""
    flags = set()
    if not RESTATED.isdisjoint(line.bag):
        flags.add("restated")
    if not CORRECTED.isdisjoint(line.bag):
        flags.add("corrected")
    if not NEGATIVE.isdisjoint(line.bag) and _negated(line, i):
        flags.add("negated")
    if not REPORTS.isdisjoint(line.bag) and _attributed(line, issuer):
        flags.add("attributed")
    if hedge in ABOUT:
        flags.add("approximate")
    if line.tags[i] == "q":
        if prior(line, i) or was_foretold(line, i):
            flags.add("prior")
        if change(line, i):
            flags.add("change")
        elif target(line, i):
            flags.add("to")
    return frozenset(flags)


def _attributed(line: Line, issuer: str) -> bool:
    """Whether somebody else than the issuer says it: "analysts said", "according to Acme"; not "to IFRS"."""
    for k in (k for k, low in enumerate(line.lows) if low in REPORTS and line.low(k - 1) != "as"):  # "as stated"
        near = line.lows[max(0, k - 8) : k]
        if line.low(k) == "according":
            if RULED.isdisjoint(line.lows[k : k + 8]):
                return True
            continue
        j = k - 1
        while j > 0 and line.tags[j] in "ry":  # "Contoso today said"
            j -= 1
        itself = not ITSELF.isdisjoint(near) or (issuer and issuer.split()[0].lower() in near)
        if line.tag(j) == "," or not itself:  # "Dana Whitlock, who leads Contoso, said"
            return True
    return False


def _negated(line: Line, i: int) -> bool:
    start, _ = clause(line, i)
    group = clauses.governor(line, i)
    near = (*range(max(start, i - 3), i), *(range(*group) if group else ()))
    return any(line.low(k) in NEGATIVE and not _hedging(line, k) for k in near)


def _hedging(line: Line, k: int) -> bool:
    """Whether a word that denies elsewhere is part of a hedge: "no more than 50", and "longer" in "longer than 50"."""
    if line.low(k) == "longer":
        return line.low(k - 1) != "no"
    return line.low(k + 1) in COMPARATIVES and line.low(k + 2) == "than"
