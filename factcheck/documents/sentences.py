"""
Sentences of a stretch of plain text.

A sentence ends at a full stop, a question or an exclamation mark with its closing quotes, if what follows can begin
another one.  "Mass.", "Inc.", "8:00 a.m. ET", "No. 5" and "U.S. dollars" go on, and in German "29. Juli" and
"5 Mio. Euro".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.almanac import SHORT_NAMES
from factcheck.locales import GERMAN_MONTHS
from factcheck.patterns import pattern

# A mark that may end a sentence with its quotes and notes, in front of what may begin another one.
END = pattern(
    r"""[.!?…](?:["')\]]{1,3}|(?<=[a-z)]\.)\d{1,2}(?:,\d{1,2}){0,3}|)(?:[¹²³⁰⁴-⁹]{1,3}|\[\^?\d{1,3}\])?"""
    r"""(?:(?=\s+(?:[|•■·*-][\s|•■·*-]{1,12})?["'(\[$€£#]{0,3}[A-Z0-9¹²³])"""
    r"""|(?:(?<=[a-z]{3}\.)|(?<=\d{4}\.))(?=[A-Z][a-z]+,? [a-z]))"""
)
# "were sold.Acme makes": a text that lost the space between two sentences; an address has none after it.
ADDRESS = pattern(r"(?:www\.|https?://|@)\S*$")
WORD_BEFORE = pattern(r"[A-Za-z][A-Za-z.]*$")
# Abbreviations that do not end a sentence, whatever follows.
NEVER = frozenset(
    "mr mrs ms dr prof sr jr st mt ft gen col lt capt sgt rep sen gov hon rev messrs v vs no nos vol pp fig figs eq"
    " sec art ch approx est dept univ cf e.g i.e viz incl resp ed eds al u.s.c c.f.r ph".split()
)
CIRCA = frozenset(("c", "ca"))
"""What goes on only with a figure: "net debt of c. £25 million", "plans a, b and c. The board"."""
# Abbreviations that end one only if what follows cannot belong to them: "Inc. Earns" goes on, "Inc. The" ends.
MAYBE = SHORT_NAMES | frozenset(
    "inc corp co ltd llc plc s.a n.v a.g cos bros assn u.s u.k u.n e.u u.s.a d.c a.m p.m etc ala ariz ark calif colo"
    " conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    " ont que b.c n.y n.j n.c s.c n.h n.m r.i ph.d m.d m.b.a b.sc m.sc est edt pst pdt cst cdt".split()
)
OPENER = pattern(
    r"""\s+["'(\[]{0,3}(?:The|This|These|Those|That|A|An|In|On|At|As|It|Its|He|She|They|We|Our|Their|His|Her|For|From|With|To|By"""
    r"""|If|When|While|Since|After|Before|Under|During|Through|There|Here|However|Moreover|Also|Additionally|And|But|Or|So|Such"""
    r"""|All|Each|Both|No|Not|Please|Investors|Total|Net|Cash|Revenue|Revenues|Research|General|About|According|Based|Following"""
    r"""|Because|Although|Overall|Today|You|Your|What|How|Why|Who|More|Most|Some|Other|Another|One|Two|Three|I)\b"""
)


COUNTED = pattern(rf"\s+(?:{GERMAN_MONTHS}|Quartal|Halbjahr|Jahr|Geschäftsjahr|Jahrhundert|Auflage)")
"""What goes on behind the point of a German ordinal: "am 29. Juli", "im 3. Quartal"."""
NUMBER_BEFORE = pattern(r"(?<![\d.,])\d{1,2}$")
GERMAN = frozenset("mio mrd tsd nr bzw inkl exkl ggf ggü rd st abs max min zzt sog usw evtl vgl".split())
"""German abbreviations that end a sentence only in front of a word that opens one."""
GERMAN_OPENER = pattern(
    r"\s+(?:Der|Die|Das|Dies\w*|Ein\w*|Im|In|Am|An|Auf|Aus|Bei|Bis|Damit|Dabei|Darüber|Davon|Dazu|Für|Gegenüber|Insgesamt"
    r"|Mit|Nach|Seit|Über|Um|Unter|Von|Vor|Zu\w?|Es|Er|Sie|Wir|Auch|Und|Aber|Als|Wie|Wenn|Während)\b"
)


def split(plain: str, start: int, end: int, german: bool = False) -> Iterator[tuple[int, int]]:
    """The sentences of characters [start, end), in order, without white space around them."""
    at = start
    for mark in END.finditer(plain, start, end):
        if not _ends(plain, mark, at) or (german and _goes_on(plain, mark)):
            continue
        yield at, mark.end()
        at = mark.end()
        while at < end and plain[at].isspace():
            at += 1
    stop = end
    while stop > at and plain[stop - 1].isspace():
        stop -= 1
    if stop > at:
        yield at, stop


def _goes_on(plain: str, mark: re.Match[str]) -> bool:
    """Whether a point in a German text is that of an ordinal or an abbreviation."""
    if plain[mark.start()] != ".":
        return False
    if NUMBER_BEFORE.search(plain, max(0, mark.start() - 4), mark.start()):
        return COUNTED.match(plain, mark.end()) is not None
    before = WORD_BEFORE.search(plain, max(0, mark.start() - 12), mark.start())
    return before is not None and before[0].lower() in GERMAN and not GERMAN_OPENER.match(plain, mark.end())


def _ends(plain: str, mark: re.Match[str], sentence: int) -> bool:
    """Whether the sentence ends here."""
    if plain[mark.start()] != ".":
        return True
    if not plain[mark.end()].isspace() and ADDRESS.search(plain, max(sentence, mark.start() - 80), mark.start()):
        return False
    before = WORD_BEFORE.search(plain, max(sentence, mark.start() - 12), mark.start())
    if not before:
        # "3. Results" at the head of a sentence numbers it.
        return not plain[sentence : mark.start()].strip().isdigit()
    word = before[0].lower()
    if before[0] in CIRCA and not plain[mark.end() : mark.end() + 2].strip().isalpha():
        return False
    if word in NEVER and not (before[0].isupper() and len(word) != 2):
        return False  # "Sec. 27A" and "11.0 v. 8.3" go on, "the SEC. Any" and "Type V. Any" end
    if len(word) == 1 and word.isalpha() and before[0].isupper():
        return bool(OPENER.match(plain, mark.end()))  # "Jane M. Roe", "Plan B. The"
    if word in MAYBE or ("." in word and len(word) <= 6):
        return bool(OPENER.match(plain, mark.end()))
    return True
