"""
A place that was left to be filled in, or a mark of the draft: "[●]", "June XX, 2013", "$___ million", an open comment.

Nobody publishes one on purpose, and it stands where a figure, a day or a name should.  "TBD" alone can be an honest
answer in a timetable, so it warns; two X are Roman in "Super Bowl XX", so they count only where a number would stand.

Measured on 346 real documents: nothing false; of 200 figures replaced in them 199 found.

Source: legal drafting practice (the bullet in brackets); newsroom practice ("TK", to come).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.almanac import MONTH
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Place, Severity, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

UNIT = r"(?: ?%| ?(?:percent|per cent|million|billion|thousand|basis points)\b)"
FIELD = (
    r"(?:the )?(?:date|day|month|year|time|name|names|full name|company|company name|client|partner|amount|number"
    r"|figure|percentage|price|city|state|country|place|location|venue|quote|product|product name)"
)
ORDER = (
    r"(?:insert|add|enter|confirm|check|verify|note to draft|ntd|tbd|tba|tbc|tk|placeholder)[ :][^\[\]\n]{1,60}"
    r"|to be (?:added|announced|completed|confirmed|determined|inserted|provided|updated)(?: [^\[\]\n]{1,60})?"
    r"|insert|confirm|to come|tbd|tba|tbc|tk|placeholder|ntd"
)
# "[x]" is a ticked box and "[UPDATE]" a headline's word; neither waits for anything.
BLANK = (
    rf"\[ ?(?:[●•○■◦∙·*]|_+|\?+|x{{2,}}|X{{2,}}|#+|(?i:{FIELD}|{ORDER})) ?\]"
    r"|\{\{[^{}\n]{1,60}\}\}|<<[^<>\n]{1,60}>>|<(?:insert|enter) [^<>\n]{1,60}>"
)
# Looked for in the text itself: Markdown reads "June __, 20__" as June, and a comma in bold.
LINE = pattern(
    rf"[$€£]_{{2,}}(?:{UNIT})?|(?<![\w_])_{{2,}}{UNIT}|{MONTH} _{{2,}}(?:, ?20(?:\d\d|__))?|(?<![\w_])20__(?!\w)"
)
NUMBER = (
    rf"\b{MONTH} (?:[Xx]{{2}}(?:, ?20(?:\d\d|[Xx]{{2}}))?|[Xx], ?20\d\d)(?![A-Za-z])"
    r"|\b20[Xx]{2}\b|\b[Xx]{2}/[Xx]{2}/(?:[Xx]{2,4}|20\d\d)\b"
    rf"|[$€£](?:[Xx]{{2,3}}(?:[.,][Xx]{{1,3}})?|[Xx][.,][Xx]{{1,3}}|(?:[Xx]|\?+)(?={UNIT})|TK)(?:{UNIT})?(?![A-Za-z])"
    rf"|\b(?:[Xx]{{2,3}}(?:[.,][Xx]{{1,3}})?|X\.X|TK){UNIT}|\?{{2,}}{UNIT}"
    r"|\b[Xx]{3}-[Xx]{3,4}(?:-[Xx]{4})?\b"
)
MARK = (
    r"\b(?i:lorem ipsum|dolor sit amet)\b|\bTK ?TK\b|\bTODO:|\bFIXME\b|\bComment \[[A-Z]{1,3}\d{1,3}\]:"
    r"|(?<=\s)\?{3,}(?=\s|$)|\(\?{2,}\)"
    r"|^[ \t]*(?:CONFIDENTIAL[ -–—]{1,3})?DRAFT(?=[ \t]*$|[ \t]+(?:v\.?\d|#?\d|NOT FOR|FOR REVIEW|ONLY\b)"
    r"|[ \t]*[-–—:(])[^\n]{0,40}$"
)
LATER = r"\bTBD\b"
# Each pattern is tried only where one of its letters stands: a text without any is passed over in no time.
LEFT = (
    ("blank", ("[", "{{", "<<", "<insert ", "<enter "), pattern(BLANK)),
    ("number", ("XX", "xx", "X.X", "TK", "??", "$X", "$x", "$?", "€X", "£X", " X,", " x,"), pattern(NUMBER)),
    (
        "mark",
        ("orem ipsum", "olor sit", "TK", "TODO:", "FIXME", "Comment [", "??", "DRAFT"),
        pattern(MARK, re.MULTILINE),
    ),
    ("later", ("TBD",), pattern(LATER)),
)
ADDRESS = pattern(r"(?:://|www\.)\S*$")
LONGEST_NOTE = 120
"""Characters of a comment that are told."""
WORDS = {
    "blank": "a place is left to be filled in",
    "number": "letters stand where a figure or a day should",
    "mark": "a mark of the draft is left",
    "later": "something is still to be determined",
}


def placeholders(page: Pulled) -> Iterator[Clash]:
    """Every place that waits for its figure, day or name."""
    document = page.document
    for kind, signs, form in LEFT:
        for found in form.finditer(document.plain) if any(map(document.plain.__contains__, signs)) else ():
            if not ADDRESS.search(document.plain, max(0, found.start() - 200), found.start()):
                yield _clash(page, document.to_text(Span(*found.span())), kind)
    for found in LINE.finditer(document.text) if "__" in document.text else ():
        yield _clash(page, Span(*found.span()), "blank")
    for comment in document.comments:
        words = document.text[comment.span.start : comment.span.end]
        note = f"{comment.author}: {comment.words}" if comment.author else comment.words
        note = note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE]}…"
        yield Clash(Place(document.name, comment.span, words), f"a comment is open: {note}")


def _clash(page: Pulled, span: Span, kind: str) -> Clash:
    words = page.document.text[span.start : span.end]
    severity: Severity | None = "warning" if kind == "later" else None
    return Clash(Place(page.document.name, span, words), f"{WORDS[kind]}: {words.strip()}", severity=severity)


RULE = Rule(
    code="FC514",
    name="placeholder-left",
    summary="a placeholder or a mark of the draft was left",
    severity="error",
    scope="document",
    check=placeholders,
    good=(
        Good("filled in", "The mill opens on June 4, 2013, at a cost of $12 million, or 35 percent of the plan."),
        Good("a bullet of a list", "● The mill opened.\n● It cost $12 million."),
    ),
    bad=(
        Bad("a bullet in brackets", "The next report is planned for [●].", finds="[●]"),
        Bad("a day to come", "LEEDS, June XX, 2013 -- Northwind opened a mill.", finds="June XX, 2013"),
        Bad("a sum to come", "The mill cost $XX million, or XX% of the plan.", finds=("$XX million", "XX%")),
        Bad("underlines", "It cost $____ million, due by June __, 20__.", finds=("$____ million", "June __, 20__")),
        Bad(
            "an order to the writer",
            "Said [insert quote from the chair], who runs [Name].",
            finds=("[insert quote from the chair]", "[Name]"),
        ),
        Bad("filler", "Lorem ipsum dolor sit amet.", finds=("Lorem ipsum", "dolor sit amet")),
        Bad("to be determined", "The price is TBD, the place is [TBC].", finds=("TBD", "[TBC]")),
        Bad("a field of a template", "Dear {{first_name}}, the fee is ??? this year.", finds=("{{first_name}}", "???")),
        Bad(
            "the head of a draft", "DRAFT - not for release\n\nNorthwind opens a mill.", finds="DRAFT - not for release"
        ),
    ),
    traps=(
        Good("Roman numerals", "They won Super Bowl XX, 1986 being their year; Title XX and Factor XX are laws."),
        Good(
            "chromosomes and grades",
            "XX and XY mice, 46,XX patients and $X (a share) were fed grade X feed, size XXL, in May x-rays.",
        ),
        Good("boxes and a headline's word", "[UPDATE] Northwind opens a mill\n\n[x] ticked\n\n[ ] open"),
        Good("an omission", 'He said: "We are [...] glad [sic] of [the mill]." [1]'),
        Good("a tyrosine kinase", "TK activity rose; TK inhibitors help 30 percent of patients."),
        Good("a line of underlines", "Terms\n\n__________________\n\nName: __________  Date: ________"),
        Good("surprise", "Really?? What??? They opened a mill!"),
        Good("a draft of players", "2013 NBA DRAFT\n\nDraft picks were made. DRAFT BEER IS SERVED."),
        Good("letters of a web address", "See https://example.com/{{id}}/TBD for it."),
    ),
)
