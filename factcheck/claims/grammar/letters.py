"""
The letters of a sentence, settled by their neighbours: what is a verb here, a noun or a name.

    "The Company projects revenues"   →   d N u s   →   d N v s
    "its projects in Leeds"           →   d u p N   →   d n p N
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.grammar.settled import CHANGES, FIRST, TELLERS, THEN, VERBS, by_words
from factcheck.claims.grammar.words import tag
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
PLANS = pattern("(?<=[djp])P|P(?=o)")
POSSESSIVE = pattern(r"d(?=[amv]|eq)")
"""An article, or a genitive, that no verb can follow."""
GENITIVE = pattern(r"[A-Z].*['’]s")
DOUBLED = pattern("q(?=d)")
ONLY_VERB = pattern(r"(?<=[,)yr])e(?=j{0,2}[nN]{0,3}[ns][opq])")
"""What may be the verb of a sentence that has no other one, though it looks like a participle."""


BEHIND_NOUN = pattern(r"(?<=[nNs]e)e(?=[pqtr])")
"""A verb behind a participle that belongs to the noun before it: "net premium earned climbed by"."""
CLAUSES = frozenset({"which", "who", "whose"})
CLOSED = pattern(r"((?<=[nNsk),]),?w[^,;.]{1,24},r?)e(?=[nsjdq])")
"""A verb with its object behind a relative clause: "the trial, which began in May, completed enrollment"."""
NOW = frozenset("now currently presently today".split())
TIMES = ("doubled", "tripled", "trebled", "quadrupled", "halved")


def told(letters: str, lows: Sequence[str], bag: frozenset[str]) -> str:
    """
    The letters for the search of verb groups, in which some mentions are words as well.

    "Is now projected" is one group, although "now" is a date, and "more than doubled its revenue" has a verb.
    """
    if "y" in letters and not NOW.isdisjoint(bag):
        letters = "".join("r" if t == "y" and low in NOW else t for t, low in zip(letters, lows, strict=True))
    if "qd" in letters:
        letters = DOUBLED.sub(lambda m: "v" if lows[m.start()].endswith(TIMES) else "q", letters)
    return letters


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
    if "per" in bag:  # "total cash cost per ounce rose"
        letters = "".join("n" if t == "u" and lows[k + 1 : k + 2] == ("per",) else t for k, t in enumerate(letters))
    letters = by_words(letters, lows, bag, FIRST)
    if "e" in letters and not VERBS.search(letters):  # "Acme, bought in 2010, contributed sales of $5 million"
        letters = ONLY_VERB.sub("v", letters, 1)
    letters = BEHIND_NOUN.sub("v", by_words(letters, lows, bag, CHANGES))
    if POSSESSIVE.search(letters):  # "Hartley's operates 40 stores": a name that ends so
        letters = POSSESSIVE.sub(lambda m: "N" if GENITIVE.fullmatch(words[m.start()]) else "d", letters)
    letters = by_words(letters, lows, bag, THEN)
    plainly = told(letters, lows, bag)
    found = VERB_HERE.sub("v", plainly)
    if plainly != letters:
        found = "".join(t if t in "yq" else each for t, each in zip(letters, found, strict=True))
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


def _first(word: str, low: str, plain: str) -> str:
    """The letter of a sentence's first word, whose capital says nothing: "Revenue rose" against "Amgen licensed"."""
    letter = tag(word)
    if letter != "N" or not word[1:].islower():
        return letter
    return tag(low) if low.endswith(COMMON) or low in NOUNS or plain.find(f" {low}", 0, SEEN) >= 0 else letter
