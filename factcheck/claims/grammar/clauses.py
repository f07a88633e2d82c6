"""
A sentence as words and letters: the ground on which heads, states and modality are looked for.

    "Ten TAP compounds are now in clinical testing"   →   q N s a r p n n

The letters are those of `words`; a mention is one word of its own, whatever it covers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from factcheck.claims.grammar.letters import resolved, told
from factcheck.claims.grammar.settled import RESULTS
from factcheck.claims.grammar.words import tag
from factcheck.companies import LEGAL_FORMS
from factcheck.model import Mention
from factcheck.patterns import pattern

WORD = pattern(r"\w[\w'’&./-]*|[,;:()\"“”–—|•●▪?!\0]|(?<![\w*)\0])\*|['’]s\b|--?|\.(?=\s+[A-Z])")
TRIM = ".-/'’"
GIVEN = ("", "", "")
"""What stands for a mention until its own word does."""
Place = tuple[int, int, Mention]
"""A mention with its characters [start, end) in the plain text."""
Token = tuple[str, str, str]  # a word, the same in small letters, and its letter
Gloss = Callable[[list[Token]], list[Token]]
"""What makes English tokens of those of another language."""
JOINING = frozenset(
    "the a an of in to for from with by at on as and or was were is are than compared respectively".split()
)
"""Words that prose has between its figures, and rows of a table hardly."""

# Here and in GROUP the letters that can begin it are asked first: most words are none of them.
BREAK = pattern(
    r"(?=[;b|•●▪*?!.,cw–—:])"
    r"(?:[;b|•●▪*?!.]|,(?=[Nidsnjek]{1,5}[mva])|,?[cw](?=r?[mva])|w|[–—:]|,c(?=[pdnNsjr]{0,5}[iN]r?[mvae])"
    r"|,?(?<!c[jn])c(?=(?:[jn]c)?[djnsgN]{1,4}(?:[po][djnsyNr]{1,6})?r?[mva]))"
)
AND_NEXT = pattern(r",?c(?![pdnNsjr]{0,5}[iN]r?[mvae])(?!r?[mva])")

QUOTED_NAME = pattern(r"(?<=[a-z'] )\"([A-Z][\w' -]{1,40})\"(?= [a-z])")
FEW = 4
"""So many figures between two semicolons are told, and no row of a table."""
FIGURES = frozenset({"number", "money", "percent", "ordinal", "duration", "measure", "multiple"})
DATES = frozenset({"date", "time", "set"})


class Line(Struct, frozen=True):
    """
    One sentence with mentions.

    `words` are as written, `lows` the same in small letters, `tags` one letter each, `which` the index in `mentions`
    or -1, `at` the word of each mention.  `groups` are the verb groups as word ranges, `breaks` the words at which a
    clause ends and those at which the next begins, `bag` all words in small letters.
    """

    words: tuple[str, ...]
    lows: tuple[str, ...]
    tags: str
    which: list[int]
    mentions: tuple[Mention, ...]
    at: list[int]
    groups: list[tuple[int, int]]
    breaks: list[tuple[int, int]]
    bag: frozenset[str]

    def low(self, i: int) -> str:
        """The word in small letters, "" outside of the sentence."""
        try:  # it is asked 200,000 times a megabyte, and a thousand times of what is outside
            return self.lows[i] if i >= 0 else ""
        except IndexError:
            return ""

    def tag(self, i: int) -> str:
        """The letter of a word, "" outside of the sentence."""
        return self.tags[i] if 0 <= i < len(self.tags) else ""

    def find(self, start: int, end: int) -> str:
        """The words from `start` to before `end`, in small letters, one blank between them."""
        return " ".join(self.lows[start:end])

    def mention(self, i: int) -> Mention:
        """The mention that word `i` is."""
        return self.mentions[self.which[i]]


ASIDE = pattern(r"[—–][^—–;amvw]{1,40}[—–]|\([^()]{0,80}\)")
SHORT = pattern(r"(?<=[nNs])\(k\)(?=[nNs])")
"""A short form in the middle of the name that it is short for: "research and development (R&D) expenses"."""
OR_ELSE = pattern(r"(?<=[jnN])\(n\)(?=[nNs])")
"""What a result is called where it is one, in the middle of its name: "net (loss) income"."""
SAYING = frozenset("said says added adds noted notes explained continued stated commented".split())
SAID = pattern(r",(?:i|d?[jn]{0,2}[nN]{1,3})[ve],")
LEGAL = frozenset(form.lower() for form in LEGAL_FORMS) - {"incorporated", "corporation", "limited"}
"""Legal forms cut short: written out they are nouns as any."""
GROUP = pattern(
    r"(?=[mavert])"
    r"(?:(?:m[arx]*[egvn]|a[arx]*[egv]|a[arx]*(?=tr?[vna])|v"  # will be presented, has enrolled, is (to receive), rose
    r"|(?<=[nNsikyw(,—–])r?e(?=[dqNyptriwb,)]|$)|(?<=[Nsik])r?e(?=[nsk])"  # Acme licensed rights, (born May 1, 1990)
    r"|(?<=[Ni])r?e(?=[je]{1,2}[ns])"  # the FDA granted accelerated approval
    r"|(?<=[Nk]\))r?e(?=[nskpt])"  # Acme (NYSE: ACM) increased revenue, GDP (gross product) grew at
    r"|(?<=[yi])r?e|(?<=[cb])e(?=[dqNpi])|(?<![a-zA-Z])e(?=[dNq]))"  # we opened, and received two, "Acquired Acme"
    r"(?:tr?(?:a(?:[arx]*[aegv])?|v|[nu](?=[dqNi])))?"  # … to report
    r"|[ma](?:[rx]*a)?"
    r"|tr?(?:a(?:[arx]*[aegv])?|v|n(?=[dqNi])))"
)


def _unquoted(found: re.Match[str]) -> str:
    """A name in quotation marks without them: the banks on its "Problem Bank List" increased."""
    words = found[1].split()
    return f" {found[1]} " if len(words) < 6 and all(word[0].isupper() for word in words) else found[0]


def line(plain: str, start: int, end: int, mentions: Sequence[Place], titled: bool, gloss: Gloss | None) -> Line:
    """The sentence [start, end) of `plain` with its mentions in order; `gloss` where it is not in English."""
    between: list[str] = []
    here = start
    for first, after, _ in mentions:
        between.append(plain[here:first])
        # "10,000-patient trial": the hyphen only joins
        here = after + (plain[after : after + 1] == "-" and plain[after + 1 : after + 2].isalpha())
    between.append(plain[here:end])
    tokens = _tokens(between)
    if gloss:
        tokens = gloss(tokens)
    if tokens and tokens[0][0] in ("o", "Ø"):
        tokens[0] = spell("•")  # the mark of an item of the second level, as it comes out of many files
    which = [-1] * len(tokens)
    at = [k for k, token in enumerate(tokens) if token is GIVEN]
    for index, (k, (first, after, mention)) in enumerate(zip(at, mentions, strict=True)):
        word = plain[first:after]
        tokens[k] = (word, word.lower(), "r" if word[0] == "[" else LETTERS.get(mention.kind, "k"))
        which[k] = index
    words, lows, marks = zip(*tokens, strict=True) if tokens else ((), (), ())
    bag = frozenset(lows)
    letters = resolved("".join(marks), words, lows, bag, plain, titled)
    if "(k)" in letters:
        letters = SHORT.sub("nnn", letters)
    if "(n)" in letters:
        letters = OR_ELSE.sub(lambda m: "jjj" if lows[m.start() + 1] in RESULTS else m[0], letters)
    spoken = bare = told(letters, lows, bag)  # "…, and we now expect": a new clause, although "now" is a date
    if "(" in letters or "—" in letters or "–" in letters:
        bare = ASIDE.sub(lambda m: "(" * len(m.group()), bare)
    if "whose" in bag:  # "spent $2 million on the plant, whose cost it now puts at $4 million"
        bare = "".join("b" if low == "whose" else each for each, low in zip(bare, lows, strict=True))
    groups = [m.span() for m in GROUP.finditer(spoken)]
    if not SAYING.isdisjoint(bag):  # "Since May, he added, sales have risen": who tells it is an aside
        for first, last in [m.span() for m in SAID.finditer(bare) if lows[m.end() - 2] in SAYING]:
            bare = f"{bare[:first]}{'(' * (last - first)}{bare[last:]}"
            letters = f"{letters[:first]}{',' * (last - first)}{letters[last:]}"
            groups = [g for g in groups if not first <= g[0] < last]
    breaks = [(m.start(), m.start() if bare[m.start()] in "bw" else m.end()) for m in _stops(bare, groups)]
    return Line(
        words,
        lows,
        letters,
        which,
        tuple([m for _, _, m in mentions]),
        at,
        groups,
        _with_ends(breaks, bare, groups) if breaks and ("w" in bare or "b" in bare) else breaks,
        bag,
    )


def _with_ends(breaks: list[tuple[int, int]], letters: str, groups: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The breaks with the ends of relative clauses: "Acme, which has 40 stores, will close five of them"."""
    found, relative = [], False
    for at, (stop, begin) in enumerate(breaks):
        found.append((stop, begin))
        here = frozenset(letters[stop : begin + 1])
        relative = not here.isdisjoint("wb") or (relative and "c" in here)  # "which has 40 stores and had sales of"
        if not relative:
            continue
        end = breaks[at + 1][0] if at + 1 < len(breaks) else len(letters)
        inside = [group[0] for group in groups if begin <= group[0] < end]
        comma = next((k - 1 for k in inside[1:] if letters[k] in "mva" and letters[k - 1] == ","), None)
        if comma is not None:
            found.append((comma, begin))  # what follows still begins where its subject may be found
            relative = False
    return found


def _stops(letters: str, groups: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The places at which a clause ends."""
    for found in BREAK.finditer(letters):
        # "Costs, prices and sales fell" is one clause; "costs fell, and sales in Asia rose" is two, and so is "costs
        # were $5 million and sales were $2 million".
        at = found.start()
        if not AND_NEXT.match(letters, at) or any(
            group[1] <= at and (letters[at] == "," or "q" in letters[group[1] : at]) for group in groups
        ):
            yield found


RATE = pattern(r"\0/(?=[a-z]{2,})")
"""What a figure is per, right behind it: "$539/oz"."""
LETTERS = dict.fromkeys(FIGURES, "q") | dict.fromkeys(DATES, "y")


def _tokens(between: list[str]) -> list[Token]:
    """The words between mentions, with `GIVEN` for each mention."""
    text = "\0".join(between)
    if text.count("\0") >= len(between):  # the document has some of its own
        text = "\0".join(words.replace("\0", " ") for words in between)
    if "\0/" in text:
        text = RATE.sub("\0 per ", text)
    if '"' in text:
        text = QUOTED_NAME.sub(_unquoted, text)
    if "--" in text:
        text = text.replace("--", "— ")  # "conditions--including wages": a dash, whatever stands beside it
    return list(map(spell, WORD.findall(text)))


@lru_cache(maxsize=1 << 16)
def spell(raw: str) -> Token:
    """
    A token as a word, the word in small letters, and its letter.

    Four letters wait for their place in the sentence: "U" and "V" are verbs with a capital, "L" the legal form of a
    company, "P" a plan.
    """
    if raw == "\0":
        return GIVEN
    word = raw.rstrip(TRIM) or raw
    low = word.lower()
    letter = tag(word)
    if letter in "uv":
        if word[0].isupper():
            letter = letter.upper()
        elif low in ("plan", "plans"):
            letter = "P"
    elif low in LEGAL and (letter == "N" or word == "plc"):
        letter = "L"
    return word, low, letter


def clause(sentence: Line, i: int) -> tuple[int, int]:
    """The words [start, end) of the clause around word `i`: up to the next break on either side."""
    start = 0
    for stop, begin in sentence.breaks:
        if stop > i:
            return start, stop
        if begin <= i:
            start = begin
    return start, len(sentence.tags)


def own(sentence: Line, i: int) -> tuple[int, int]:
    """The clause around word `i` without the relative clause before its verb: "[Acme, which has 40 stores,] will"."""
    start, end = clause(sentence, i)
    return max((stop for stop, _ in sentence.breaks if start < stop < i), default=start), end


def _yields(sentence: Line, group: tuple[int, int], i: int) -> bool:
    """
    Whether a verb leaves word `i` to the finite verb before it.

    An infinitive does ("licensed the right to use it to make three drugs"), and a participle on the far side of an
    "and" ("grants rights to the drugs created by the team and to three others").
    """
    letter = sentence.tags[group[0]]
    return letter == "t" or (letter == "e" and "c" in sentence.tags[group[1] : i])


def governor(sentence: Line, i: int) -> tuple[int, int] | None:
    """
    The verb group [start, end) that governs word `i`: the nearest to its left within the clause, else to its right.

    A group is auxiliaries, adverbs and the main verb: "is to receive", "have been enrolled", "could total".
    """
    start, end = clause(sentence, i)
    right = None
    left = None
    for group in sentence.groups:
        if group[0] < start or group[0] >= end:
            continue
        if group[1] <= i:
            if left is None or not _yields(sentence, group, i):
                left = group
        elif right is None or (sentence.tags[right[0]] == "e" and sentence.tags[group[0]] in "amv"):
            right = group  # "the data for Cardol dosed weekly will be reported": of the two, the finite one
    return left or right


def is_table(sentence: Line) -> bool:
    """Whether a "sentence" is a run of figures: many of them, hardly a verb, and few of the words that join others."""
    figures = sentence.tags.count("q") - sentence.tags.count("(q)")
    if figures < 6 or len(sentence.groups) * 5 >= figures:
        return False
    if ";" in sentence.tags and max(part.count("q") for part in sentence.tags.split(";")) <= FEW:
        return False  # "Revenues $32 million (2009: $28 million); net loss $39 million (2009: $41 million); …"
    joining = sum(word in JOINING for word in sentence.lows)
    return joining * 3 < figures * 2
