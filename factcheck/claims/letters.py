"""
The letters of a sentence, settled by their neighbours: what is a verb here, a noun or a name.

    "The Company projects revenues"   →   d N u s   →   d N v s
    "its projects in Leeds"           →   d u p N   →   d n p N
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.claims.words import tag
from factcheck.patterns import pattern

# "reports" is a verb after "the company", a noun after "the quarterly"; what decides are the letters around it.
VERB_HERE = pattern(  # the letter in question first: it is what a search skips to
    r"[uzsj](?:(?<=[—)][uz])(?=[rpqdy])|(?<=[imstw][uz])(?!o)|(?<=r[uz])(?=q)|(?<=a[uz])(?=dN)"
    r"|(?<=ws)(?=[djnNseg])|(?<=[nNi]s)(?=d)|(?<=is)|(?<=[nNk]ru)"
    r"|(?<=[nNku][uz])(?=[qydip]|[tp]h?q)|(?<=[imtw]r[uz])|(?<=tj)(?=d))"
)
FULL = pattern(r"z(?=[jnNseg])")  # "the total committed funding"
VERB_NOUN = pattern(r"[gj](?=o)(?:(?<=dg)|(?<=j))")  # "the signing of"
COMMON = ("tion", "ment", "sion", "ness", "ing", "ings", "ity", "ance", "ence", "ions", "ments", "ers", "ed", "ly")
NOUNS = frozenset(
    """approval cash compounds costs data drugs earnings employees expenses findings income loss losses medicines
    orders patients people prices products profit profits proceeds research responses results revenue revenues royalties
    sales shipments staff survival toxicity trials turnover volunteers""".split()
)
"""Nouns that releases begin sentences with, and that are no names by themselves: "Data are expected in June"."""
OPENED = pattern('[NUVL](?:(?<=^.)|(?<=[•●▪*—–:;.?!"“(|].))')
SEEN = 20_000
"""How many characters of a document are searched for a word in small letters."""
WAITING = pattern("[UVLP]")
PLANS = pattern("(?<=[djp])P")
FORESEEING = frozenset("projects forecasts estimates".split())
VERBS = pattern("[vam]")
NAMED_OBJECT = pattern(r"(?<=N)u(?=j{0,2}[ns]o)")
"""A verb between a name and its object, in a sentence without another verb."""
POSSESSIVE = pattern(r"d(?=[amv]|eq)")
"""An article, or a genitive, that no verb can follow."""
SET = pattern(r"(?<=[ar])u(?=p)")
"""What may be "set" in "is set for September"."""
GENITIVE = pattern(r"[A-Z].*['’]s")
ONLY_VERB = pattern(r"(?<=[,)yr])e(?=j{0,2}[nN]{0,3}[ns][op])")
"""What may be the verb of a sentence that has no other one, though it looks like a participle."""
ENDED = frozenset(("ended", "ending"))
"""What only leads to a day: "expenses for the year ended December 31 increased"."""
SPANS = frozenset("year years quarter quarters half halves month months week weeks period periods".split())
"""What ends on a day, and not "the company ended 2012 with $5 million"."""
CHANGED = frozenset(
    """increased decreased declined improved dropped climbed jumped surged gained expanded slipped plunged
    advanced""".split()
)
REMAINED = frozenset(("remained", "stayed"))
STEADY = frozenset("stable steady flat unchanged constant".split())
STANDS = frozenset(("stand", "stands"))

INTENDING = frozenset("file submit apply hope hopes aim aims".split())
"""Words that are verbs behind "we", "would" and "to", and before "to": "our goal is to file", "Contoso hopes to"."""

CLAUSES = frozenset({"which", "who", "whose"})
CLOSED = pattern(r"((?<=[nNsk),]),?w[^,;.]{1,24},r?)e(?=[nsjdq])")
"""A verb with its object behind a relative clause: "the trial, which began in May, completed enrollment"."""
NOW = frozenset("now currently presently today".split())
RANGED = frozenset("target guidance price".split())
"""What stands before "range" where it is a noun: "the target range for the rate"."""
TELLERS = frozenset("company committee board bank management".split())
"""Who does things: "the Company projects revenues", where "projects" has an object without an article."""


def told(letters: str, lows: Sequence[str], bag: frozenset[str]) -> str:
    """The letters for the search of verb groups: "is now projected" is one, although "now" is a date."""
    if "y" not in letters or NOW.isdisjoint(bag):
        return letters
    return "".join("r" if t == "y" and low in NOW else t for t, low in zip(letters, lows, strict=True))


def resolved(
    letters: str, words: Sequence[str], lows: Sequence[str], bag: frozenset[str], plain: str, titled: bool
) -> str:
    """The letters of a sentence, those settled that depend on their neighbours."""
    letters = _opened(letters, words, lows, plain, titled)
    if WAITING.search(letters):
        letters = letters.replace("U", "u" if titled else "N").replace("V", "v" if titled else "N")
        letters = letters.replace(",L", "NN").replace("L", "N")  # "Northwind, Inc." is one name
        letters = PLANS.sub("n", letters).replace("P", "v")
    if "u" in letters and not TELLERS.isdisjoint(bag):
        letters = "".join(
            "v" if t == "u" and k and lows[k - 1] in TELLERS and lows[k].endswith("s") else t
            for k, t in enumerate(letters)
        )
    letters = _by_words(letters, lows, bag, FIRST)
    if not FORESEEING.isdisjoint(bag) and not VERBS.search(letters):  # "Northwind projects revenue of $12 million"
        letters = NAMED_OBJECT.sub(lambda m: "v" if lows[m.start()] in FORESEEING else "u", letters)
    if "e" in letters and not VERBS.search(letters):  # "Acme, bought in 2010, contributed sales of $5 million"
        letters = ONLY_VERB.sub("v", letters, 1)
    if not (CHANGED.isdisjoint(bag) and REMAINED.isdisjoint(bag)):
        letters = _changed(letters, lows)
    if POSSESSIVE.search(letters):  # "Hartley's operates 40 stores": a name that ends so
        letters = POSSESSIVE.sub(lambda m: "N" if GENITIVE.fullmatch(words[m.start()]) else "d", letters)
    if "set" in bag:
        letters = SET.sub(lambda m: "v" if lows[m.start()] == "set" else "u", letters)
    letters = _by_words(letters, lows, bag, THEN)
    if "date" in bag:
        letters = _to_date(letters, lows)
    if not LEADING.isdisjoint(bag):
        letters = _together(letters, lows)
    plainly = told(letters, lows, bag)
    found = VERB_HERE.sub("v", plainly)
    if plainly != letters:
        found = "".join("y" if t == "y" else each for t, each in zip(letters, found, strict=True))
    letters = found
    if "e" in letters and not CLAUSES.isdisjoint(bag):
        letters = CLOSED.sub(lambda m: m[1] + "v", letters)
    return VERB_NOUN.sub("n", FULL.sub("j", letters)).replace("u", "n").replace("z", "n")


def _opened(letters: str, words: Sequence[str], lows: Sequence[str], plain: str, titled: bool) -> str:
    """The letters with those settled whose capital only says that a sentence, or a word of a title, begins."""
    opened = [m.start() for m in OPENED.finditer(letters)]
    if titled:
        opened = [k for k, letter in enumerate(letters) if letter in "NUV" and words[k][1:].islower()]
    if not opened:
        return letters
    singly = list(letters)
    for k in opened:
        singly[k] = _first(words[k], lows[k], plain)
    return "".join(singly)


class Settled(NamedTuple):
    """Words that have a letter of their own at the places of a sentence that `at` holds for."""

    words: frozenset[str]
    letter: str
    at: Callable[[str, Sequence[str], int], bool]


FIRST = (Settled(INTENDING, "v", lambda t, _, k: t[k - 1 : k] in ("i", "m", "t") or t[k + 1 : k + 2] == "t"),)
THEN = (
    # "Recoveries since 1996 stand at $5 million", "Acme stands to receive $5 million"
    Settled(STANDS, "v", lambda _, lows, k: lows[k + 1 : k + 2] in (("at",), ("to",))),
    # "its cash position on May 4 was", and "we position ourselves"
    Settled(frozenset({"position"}), "n", lambda t, _, k: k > 0 and t[k - 1] in "nNjs"),
    Settled(
        ENDED,
        "p",
        lambda t, lows, k: (
            k > 0 and t[k + 1 : k + 2] == "y" and (t[k - 1] in "yq" or (t[k - 1] in "ns" and lows[k - 1] in SPANS))
        ),
    ),
    Settled(frozenset({"told"}), "r", lambda _, lows, k: k > 0 and lows[k - 1] == "all"),  # "all told, some 19,500"
    # "the centres now number 21"
    Settled(frozenset({"number"}), "v", lambda t, _, k: k > 0 and t[k - 1] in "ysr" and t[k + 1 : k + 2] == "q"),
    Settled(frozenset({"range"}), "n", lambda _, lows, k: k > 0 and lows[k - 1] in RANGED),
)


def _by_words(letters: str, lows: Sequence[str], bag: frozenset[str], table: tuple[Settled, ...]) -> str:
    for words, letter, at in table:
        if not words.isdisjoint(bag):
            letters = "".join(
                letter if low in words and at(letters, lows, k) else letters[k] for k, low in enumerate(lows)
            )
    return letters


def _changed(letters: str, lows: Sequence[str]) -> str:
    """
    The letters with the verbs of change that look like a name or a participle, as figures on both sides tell.

    "Free Cash Flow Increased 18% to $7 million", "net sales of $9 million increased 12%".
    """
    singly = list(letters)
    for k in range(1, len(lows) - 1):
        if lows[k] in CHANGED and letters[k] in "Ne":
            figure = k + 1 + (lows[k + 1] in ("by", "to"))
            subject = letters[k - 1] in "Nns" if letters[k] == "N" else letters[k - 2 : k] == "oq"
            if subject and letters[figure : figure + 1] == "q":
                singly[k] = "v"
        elif lows[k] in REMAINED and lows[k + 1] in STEADY and letters[k] == "e":
            singly[k : k + 2] = "vr"  # "remained stable at $9 million"
    return "".join(singly)


def _to_date(letters: str, lows: Sequence[str]) -> str:
    """The letters with "to date" as what it is, an adverb: "charges for the year to date amounted to"."""
    singly = list(letters)
    for k in range(len(lows) - 1):
        if lows[k] == "to" and lows[k + 1] == "date" and letters[k + 2 : k + 3] not in ("o", "p", "d"):
            singly[k] = singly[k + 1] = "r"
    return "".join(singly)


OVER = frozenset(("over", "on"))
"""What stands between "year" and "year"."""
PACED = frozenset("year quarter month week".split())
LEADING = frozenset("due compared net long close subject attributable".split()) | PACED


def _together(letters: str, lows: Sequence[str]) -> str:
    """
    The letters with what is one word in several, a preposition or a conjunction.

    "12 deaths due mainly to the fever", "a loss compared with a profit", "proceeds net of fees", "as long as
    it lasts"; but "was due to expire" is "was scheduled to expire", and "is compared with" a verb.
    """
    singly = list(letters)
    for k, low in enumerate(lows[:-1]):
        follows, before = lows[k + 1], letters[k - 1 : k]
        if low == "due" and follows == "to" and before == "a":
            singly[k] = "e"
        elif (
            (low == "due" and (follows == "to" or (letters[k + 1] == "r" and lows[k + 2 : k + 3] == ("to",))))
            or (low == "compared" and follows in ("to", "with") and before != "a")
            or (low == "net" and follows == "of" and before and before in "nskq)")
            or (low == "subject" and follows == "to")
            or (low == "attributable" and follows == "to" and before == "q")
        ):
            singly[k] = "p"
        elif low == "close" and follows == "to" and letters[k + 2 : k + 3] in ("q", "h", "d"):
            singly[k] = "r"  # "has moved close to 2 percent"
        elif low in PACED and follows in OVER and lows[k + 2 : k + 3] == (low,):
            singly[k : k + 3] = "rrr"  # "increased 17% year over year to $61 million"
        elif low == "long" and follows == "as" and lows[k - 1] in ("as", "so"):
            singly[k + 1] = "b"
    return "".join(singly)


def _first(word: str, low: str, plain: str) -> str:
    """The letter of a sentence's first word, whose capital says nothing: "Revenue rose" against "Amgen licensed"."""
    letter = tag(word)
    if letter != "N" or not word[1:].islower():
        return letter
    return tag(low) if low.endswith(COMMON) or low in NOUNS or plain.find(f" {low}", 0, SEEN) >= 0 else letter
