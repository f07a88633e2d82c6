"""
Definitions of acronyms: "Targeted Antibody Payload (TAP)", "TAP (Targeted Antibody Payload)", "…, or TAP, …".

The long form is found as Schwartz and Hearst do ("A simple algorithm for identifying abbreviation definitions in
biomedical text", PSB 2003): the letters of the short form are sought from its end, the first one at the head of a word.
"""

from __future__ import annotations

from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

BRACKETED = pattern(r"\(([^()\n]{2,120})\)")
SHORT = pattern(r"[\"']?((?=[^ ]*[A-Z])[A-Za-z0-9][A-Za-z0-9&./-]{1,9}s?)[\"']?(?=$|[,;] | or )")
SMALL = frozenset("of and for the in on de la & a an to with by at".split())
PARTS = pattern(r"[^\W_][^\s-]*")
STOP = pattern(r"[.!?;:][\"')\]]?\s+|\n\s*\n|[\"()\[]")
NO_ACRONYM = pattern(
    r"(?:Q[1-4]|H[12]|FY.*|CY.*|[IVX]+|\d.*|US|U\.S\.|UK|USD|EUR|GBP|Company|NYSE|NASDAQ|Nasdaq|OTC|TSX|TM|SM)$|.*[@:]"
)


def read_all(plain: str) -> list[Reading]:
    """The definitions of a plain text: span of the short form, names (short, long)."""
    found = []
    for bracket in BRACKETED.finditer(plain):
        inner = bracket[1]
        short = SHORT.match(inner)
        if short and _abbreviates(short[1]):
            long = _long_form(short[1], _words_before(plain, bracket.start(), short[1]))
            if long:
                start = bracket.start(1) + short.start(1)
                found.append(Reading(start, start + len(short[1]), "acronym", names=(short[1], long)))
                continue
        if " " in inner and (before := SHORT_BEFORE.search(plain, max(0, bracket.start() - 12), bracket.start())):
            long = _long_form(before[1], inner) if _abbreviates(before[1]) else None
            if long is not None and long == inner:
                found.append(Reading(before.start(1), before.end(1), "acronym", names=(before[1], long)))
    for other in OR_SHORT.finditer(plain) if ", or " in plain else ():
        long = _named_before(other[1], _words_before(plain, other.start(), other[1]))
        if long and _abbreviates(other[1]):
            found.append(Reading(other.start(1), other.end(1), "acronym", names=(other[1], long)))
    for apposed in APPOSED.finditer(plain):
        if not plain[max(0, apposed.start() - 2) : apposed.start()].isupper():
            continue
        given = CAPITALS.search(plain, max(0, apposed.start() - 8), apposed.start())
        words = apposed[1].split()[: len(given[1])] if given else []
        if given and "".join(word[0] for word in words) == given[1] and _abbreviates(given[1]):
            found.append(Reading(given.start(1), given.end(1), "acronym", names=(given[1], " ".join(words))))
    return found


APPOSED = pattern(r", (?:the |its |our |[A-Z][\w-]{1,30}['’]s )((?:[A-Z][\w-]{1,30} ){1,5}[A-Z][\w-]{1,30})")
"""Behind a short form the words that it stands for: "LAP, Contoso's Lipid Antigen Presentation technology"."""
CAPITALS = pattern(r"(?<![\w&.-])([A-Z]{2,6})$")
OR_SHORT = pattern(r", or [\"“']?([A-Z]{2,6}s?)(?=[\"”']?[,.;)])")
"""A short form that an "or" gives: "an Investigational New Drug, or IND, application"."""
SHORT_BEFORE = pattern(r"(?<![\w-])([A-Z][A-Za-z0-9&-]{0,7}[A-Z0-9]) $")


def _named_before(short: str, text: str) -> str | None:
    """The several words whose initials, or else whose capitals, spell the short form: "NanoCore Shells", NCS."""
    capitals = [at for at, letter in enumerate(text) if letter.isupper()][-len(short) :]
    named = "".join(text[at] for at in capitals) == short and not text[capitals[0] - 1 : capitals[0]].strip()
    behind = text.find(" ", capitals[-1]) if named else -1  # "an Investigational New Drug application, or IND"
    long = _spelt(short, text) or (text[capitals[0] : behind if behind >= 0 else None] if named else "")
    return " ".join(long.split()) if " " in long else None


def _abbreviates(short: str) -> bool:
    """Whether a word looks like a short form, as "Loss", "Basic" and "Q3" do not."""
    return (len(short) < 5 or sum(map(str.isupper, short)) > 1) and not NO_ACRONYM.match(short)


def _words_before(plain: str, at: int, short: str) -> str:
    """The words in front of a bracket in which the long form may lie: min(n + 5, 2n) of them, in one sentence."""
    letters = sum(map(str.isalnum, short))
    text = plain[max(0, at - 200) : at].rstrip()
    start = max((stop.end() for stop in STOP.finditer(text)), default=0)
    limit = min(letters + 5, letters * 2)
    near = text[start:].rsplit(None, limit)
    return text[start + len(near[0]) :].lstrip() if len(near) > limit else text[start:]


def _long_form(short: str, text: str) -> str | None:
    """The words whose initials spell the short form, else what its letters are found in."""
    # "Tumor-Activated Prodrug technology (TAP)": the noun behind the name is no part of it.
    name = text.rstrip().rpartition(" ")
    bare = _spelt(short, name[0]) if name[2].islower() and not _spelt(short, text) else None
    if bare and all(word[0].isupper() or word in SMALL for word in bare.split()):
        return " ".join(bare.split())
    long = _spelt(short, text) or _hidden(short, text)
    if not long or len(long) <= len(short) or short in long.split():
        return None
    if any(character.isdigit() for character in long) and not any(character.isdigit() for character in short):
        return None  # a row of a table that lost its columns
    return " ".join(long.split()).removesuffix("'s")


def _spelt(short: str, text: str) -> str | None:
    """The end of `text` whose words begin with the letters; "of", "and" and the like may be left out."""
    letters = [character.lower() for character in short.rstrip("s") if character.isalnum()]
    start = None
    for part in reversed(list(PARTS.finditer(text))):
        if letters and part[0][0].lower() == letters[-1]:
            letters.pop()
            start = part.start()
        elif part[0].lower() not in SMALL or start is None:
            break
        if not letters:
            break
    return text[start:] if start is not None and not letters and len(short) > 1 else None


def _hidden(short: str, text: str) -> str | None:
    """
    The shortest end of `text` that holds the letters of `short` in order, the first at the head of a word.

    Of several words, half of the letters must be initials, of four or more most of them: "GAAP" is not "generally
    accepted in the United States".
    """
    at = len(text)
    initials = letters = 0
    for index in range(len(short) - 1, -1, -1):
        letter = short[index].lower()
        if not letter.isalnum():
            continue
        at -= 1
        while at >= 0 and (text[at].lower() != letter or (index == 0 and at > 0 and text[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return None
        letters += 1
        initials += at == 0 or not text[at - 1].isalnum()
    long = text[at:].strip()
    spaces = long.count(" ")
    return long if 2 * initials > letters or not spaces or (spaces < 3 and 2 * initials == letters) else None
