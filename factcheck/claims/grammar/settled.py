"""
The letters that single words have at certain places of a sentence.

    "Recoveries since 1996 stand at $5 million"   "stand" is a verb
    "12 deaths due mainly to the fever"           "due" is a preposition
    "increased 17% year over year"                three words are one adverb
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from factcheck.patterns import pattern

VERBS = pattern("[vam]")
NAMED_OBJECT = pattern(r"u(?<=Nu)(?=j{0,2}[ns]{1,3}[op])")
"""A verb between a name and its object, in a sentence without another verb."""
INTENDING = frozenset("file submit apply hope hopes aim aims".split())
"""Words that are verbs behind "we", "would" and "to", and before "to": "our goal is to file", "Contoso hopes to"."""
FORESEEING = frozenset("projects forecasts estimates".split())
CHANGED = frozenset(
    """increased decreased declined improved dropped climbed jumped surged gained expanded slipped plunged
    advanced""".split()
)
"""Verbs of change that look like a name or a participle: figures on both sides tell."""
REMAINED = frozenset(("remained", "stayed"))
HELD = frozenset(("held", "holds", "hold", "holding"))
STEADY = frozenset("stable steady static flat unchanged constant".split())
STANDS = frozenset(("stand", "stands"))
ENDED = frozenset(("ended", "ending"))
"""What only leads to a day: "expenses for the year ended December 31 increased"."""
RESULTS = frozenset("loss profit income earnings result".split())
SPANS = frozenset("year years quarter quarters half halves month months week weeks period periods".split())
"""What ends on a day, and not "the company ended 2012 with $5 million"."""
AVERAGES = frozenset(("average", "median"))
RANGED = frozenset("target guidance price".split())
"""What stands before "range" where it is a noun: "the target range for the rate"."""
PACED = frozenset("year quarter month week".split())
OVER = frozenset(("over", "on"))
"""What stands between "year" and "year"."""


NOUNS_TOO = frozenset("costs results tests sales orders trades charges yields scores supports claims".split())
"""Plurals that are verbs as well."""
NOUN_TOO = frozenset(("value", "cost", "charge", "claim", "yield"))
TRIALS, TRIAL = frozenset(("studies", "results", "tests")), frozenset(("study", "test"))
"""What stands behind a phase, and is no verb there: "the Phase III study for AB-901"."""
TOLD = frozenset("financial operating quarterly annual".split())
"""What the results of a period are called."""
WORKS = frozenset("project test issue order account fund".split())
NAMED = pattern(r"d[jny]{0,3}[Nk][jnNky]{0,3}$")
"""An article and a name, behind which no verb lacks its ending: "the Sarnia Phase 2 project"."""
BEING = pattern(r"p[djnNsuy]{1,6}(?:a|e(?=[tpqr]))")
"""What leads from such a noun to its verb, in letters: "for the quarter were", "per share increased to"."""


TELLERS = frozenset("company committee board bank management".split())
"""Who does things: "the Company projects revenues", where "projects" has an object without an article."""
FORETOLD = frozenset("forecast estimate target".split())
"""Verbs that are nouns behind another noun: "its loss forecast for 2010", but "the company forecast a loss"."""


class Settled(Struct, frozen=True):
    """Letters that are written from `start` words behind a word of `words` on, wherever `at` holds for that word."""

    words: frozenset[str]
    letters: str
    at: Callable[[str, Sequence[str], int], object]
    start: int = 0


def by_words(letters: str, lows: Sequence[str], bag: frozenset[str], table: tuple[Settled, ...]) -> str:
    """The letters of a sentence with those rows of the table written in whose words stand in it, row by row."""
    for row in table:
        if not row.words.isdisjoint(bag):
            for k, low in enumerate(lows):
                if low in row.words and row.at(letters, lows, k):
                    first = k + row.start
                    letters = letters[:first] + row.letters + letters[first + len(row.letters) :]
    return letters


def _low(lows: Sequence[str], k: int) -> str:
    """Word `k` in small letters, nothing where there is no such word."""
    return lows[k] if 0 <= k < len(lows) else ""


def _letter(letters: str, k: int) -> str:
    """The letter of word `k`, a blank where there is no such word: it is in no group of letters."""
    return letters[k] if 0 <= k < len(letters) else " "


def _changes(letters: str, lows: Sequence[str], k: int) -> bool:
    figure = k + 1 + (_low(lows, k + 1) in ("by", "to"))
    named = letters[k] == "N" and _letter(letters, k - 1) in "Nns"  # "Free Cash Flow Increased 18%"
    stated = letters[k] == "e" and letters[:k].endswith("oq")  # "net sales of $9 million increased 12%"
    return (named or stated) and letters[figure : figure + 1] == "q"


def _leads(letters: str, lows: Sequence[str], k: int) -> bool:
    spans = _letter(letters, k - 1) in "yq" or (_letter(letters, k - 1) in "ns" and lows[k - 1] in SPANS)
    return spans and _letter(letters, k + 1) == "y"


def _due(letters: str, lows: Sequence[str], k: int) -> bool:
    if _low(lows, k + 1) == "to":
        return _letter(letters, k - 1) != "a"
    return _letter(letters, k + 1) == "r" and _low(lows, k + 2) == "to"


# fmt: off
FIRST = (
    # "will report its second quarter financial results on May 1"
    Settled(frozenset({"results"}), "s", lambda t, lows, k: _low(lows, k - 1) in TOLD or _letter(t, k - 1) == "y"),
    Settled(INTENDING, "v", lambda t, _, k: _letter(t, k - 1) in "imt" or _letter(t, k + 1) == "t"),
    # "Northwind projects revenue of $12 million"
    Settled(FORESEEING, "v", lambda t, _, k: bool(NAMED_OBJECT.match(t, k)) and not VERBS.search(t)),
)
CHANGES = (
    Settled(CHANGED, "v", _changes),
    # "remained stable at $9 million"
    Settled(REMAINED, "vr", lambda t, lows, k: t[k] == "e" and _low(lows, k + 1) in STEADY),
)
THEN = (
    # "Cash costs for the quarter were $539": the verb is another
    Settled(NOUNS_TOO, "s", lambda t, _, k: t[k] == "u" and _letter(t, k - 1) in "nNs" and BEING.match(t, k + 1)),
    # "an intake of firm orders for 9,000 MW"
    Settled(NOUNS_TOO, "s", lambda t, _, k: t[k] == "u" and _letter(t, k - 1) in "nj" and _letter(t, k - 2) == "o"),
    Settled(NOUN_TOO, "n", lambda t, _, k: t[k] == "u" and _letter(t, k - 1) in "nN" and BEING.match(t, k + 1)),
    Settled(TRIALS, "s", lambda _, lows, k: _low(lows, k - 1).startswith("phase ")),
    Settled(TRIAL, "n", lambda _, lows, k: _low(lows, k - 1).startswith("phase ")),
    Settled(WORKS, "n", lambda t, _, k: t[k] in "uv" and NAMED.search(t, max(0, k - 7), k)),
    # "the margin held steady at 4%"
    Settled(HELD, "vr", lambda _, lows, k: _low(lows, k + 1) in STEADY),
    # "the trial is set for September", "is set to begin"
    Settled(
        frozenset({"set"}), "v",
        lambda t, _, k: t[k] == "u" and _letter(t, k - 1) in "ar" and _letter(t, k + 1) in "pt",
    ),
    # "Recoveries since 1996 stand at $5 million", "Acme stands to receive $5 million"
    Settled(STANDS, "v", lambda _, lows, k: _low(lows, k + 1) in ("at", "to")),
    # "its cash position on May 4 was", and "we position ourselves"
    Settled(frozenset({"position"}), "n", lambda t, _, k: _letter(t, k - 1) in "nNjs"),
    # "declined further to 4%"
    Settled(frozenset({"further"}), "r", lambda t, _, k: _letter(t, k - 1) in "ev" and _letter(t, k + 1) in "ptq"),
    # "awarded a grant of up to $9 million"
    Settled(frozenset({"grant"}), "n", lambda t, _, k: _letter(t, k - 1) in "djn" and _letter(t, k + 1) in "opt"),
    Settled(ENDED, "p", _leads),
    # "halved its loss forecast for 2010", "revised its loss estimate for airlines"
    Settled(
        FORETOLD, "n",
        lambda t, lows, k: _letter(t, k - 1) == "n" and lows[k - 1] not in TELLERS and _letter(t, k + 1) in "ptoc,.)",
    ),
    Settled(FORETOLD, "v", lambda t, lows, k: _low(lows, k - 1) in TELLERS and _letter(t, k + 1) in "dnsNjq"),
    # "demand is forecast to grow 9%", "has now forecast a loss"
    Settled(
        frozenset({"forecast"}), "v",
        lambda t, _, k: "a" in (_letter(t, k - 1), _letter(t, k - 2) if _letter(t, k - 1) in "ry" else ""),
    ),
    # "all told, some 19,500"
    Settled(frozenset({"told"}), "r", lambda _, lows, k: _low(lows, k - 1) == "all"),
    # "the centres now number 21"
    Settled(frozenset({"number"}), "v", lambda t, _, k: _letter(t, k - 1) in "ysr" and _letter(t, k + 1) == "q"),
    Settled(frozenset({"range"}), "n", lambda _, lows, k: _low(lows, k - 1) in RANGED),
    # "charges for the year to date amounted to", and "to date the trial"
    Settled(
        frozenset({"date"}), "rr",
        lambda t, lows, k: _low(lows, k - 1) == "to" and _letter(t, k + 1) not in "opd", -1,
    ),
    # "12 deaths due mainly to the fever"; but "was due to expire" is "was scheduled to expire"
    Settled(frozenset({"due"}), "p", _due),
    Settled(frozenset({"due"}), "e", lambda t, lows, k: _low(lows, k + 1) == "to" and _letter(t, k - 1) == "a"),
    # "a loss compared with a profit"; but "is compared with" is a verb
    Settled(
        frozenset({"compared"}), "p",
        lambda t, lows, k: _low(lows, k + 1) in ("to", "with") and _letter(t, k - 1) != "a",
    ),
    # "proceeds net of fees"
    Settled(frozenset({"net"}), "p", lambda t, lows, k: _low(lows, k + 1) == "of" and _letter(t, k - 1) in "nskq)"),
    Settled(frozenset(("subject", "prior")), "p", lambda _, lows, k: _low(lows, k + 1) == "to"),
    # "could be worth $2 billion"
    Settled(frozenset({"worth"}), "p", lambda _, lows, k: _low(lows, k - 1) == "be"),
    # "$9 million attributable to shareholders"
    Settled(
        frozenset({"attributable"}), "p", lambda t, lows, k: _low(lows, k + 1) == "to" and _letter(t, k - 1) == "q",
    ),
    # "has moved close to 2 percent"
    Settled(
        frozenset({"close"}), "r", lambda t, lows, k: _low(lows, k + 1) == "to" and _letter(t, k + 2) in "qhd",
    ),
    # "increased 17% year over year to $61 million"
    Settled(PACED, "rrr", lambda _, lows, k: _low(lows, k + 1) in OVER and _low(lows, k + 2) == lows[k]),
    # "the average selling price", "three loss making ships"
    Settled(AVERAGES, "j", lambda t, _, k: _letter(t, k - 1) in "djN" and _letter(t, k + 1) == "g"),
    Settled(frozenset(("loss", "profit")), "jj", lambda _, lows, k: _low(lows, k + 1) == "making"),
    # "annual adjusted profit attributable to shareholders": no name, and nothing that adjusted a profit
    Settled(frozenset({"annual"}), "j", lambda t, _, k: _letter(t, k + 1) == "e" and _letter(t, k + 2) in "nsjN"),
    # "as long as it lasts"
    Settled(
        frozenset({"long"}), "b", lambda _, lows, k: _low(lows, k + 1) == "as" and _low(lows, k - 1) in ("as", "so"),
        1,
    ),
)
# fmt: on
