"""How to reach somebody: web and mail addresses, telephone numbers, streets and postcodes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

SCHEME = pattern(r"(?:https?|ftp)$", re.IGNORECASE)
ADDRESS = pattern(r"[^\s<>\"'()\[\]{}|]+(?:\([^\s()]*\)[^\s<>\"'()\[\]{}|]*)*")
DOMAIN = pattern(
    r"\.(?:com|org|net|gov|edu|io|eu|info|biz|co\.uk|co\.il|de|fr|ch|ca|ly|fm)(?![A-Za-z0-9-]"
    r"|\.[A-Za-z])(?:/[^\s<>\"'()\[\]{}|]*)?"
)
HOST = pattern(r"(?s:.*[^\w@.+-]|)")  # greedy: what is left behind it is the host
MAIL = pattern(r"@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,12}")
BOX = pattern(r"(?s:.*[^\w.+-]|)")

PHONE = pattern(
    r"(?:\+\d{1,3}[-. ]?|\b1[-. ])?(?:\(\d{3}\)[-. ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)(?: ?(?:ext\.?|x|extension)"
    r" ?\d{1,6})?"
    r"|\(\d{3}\) ?\d{7}(?!\d)"
    r"|\+\d{1,3}(?:[-. ]\(?\d{1,5}\)?){2,6}(?!\d)"
    r"|(?:\+\d{1,3}[-. ]?)?\(0\)(?:[-. ]?\d{2,5}){2,5}(?!\d)"
    r"|1-8\d\d-[A-Z0-9]{3,4}-?[A-Z0-9]{3,4}(?![A-Za-z0-9])"
)
LOCAL_PHONE = pattern(r"\d{3}-\d{4}(?!\d)|\d{10,11}(?!\d)|0\d{2,4}[ /-]\d{3,8}(?: \d{2,4})?(?!\d)")
PHONE_WORD = pattern(
    r"(?:call|phone|telephone|tel|dial|dial-in|fax|mobile|cell|toll[- ]free|hotline|number)[.:]?(?: (?:us|at|is|on"
    r"|in|free))?[ :(]*$",
    re.IGNORECASE,
)

STREET = pattern(
    r"\d{1,5}[A-Z]?(?:-\d{1,5})? (?:[NSEW]\.?[EW]?\.? )?(?:(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][A-Za-z'-]+\.?) ){1,4}?"
    r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.?|Lane|Ln\.?|Parkway|Pkwy\.?|Place|Plaza"
    r"|Square"
    r"|Court|Ct\.?|Way|Highway|Hwy\.?|Circle|Terrace|Broadway|Turnpike|Quay|Row)(?![A-Za-z])"
)
LANES = ("rue ", "avenue ", "boulevard ", "quai ")
"""Names of French streets begin with a small letter inside a sentence: "22 rue de Rivoli"."""
LANE = pattern(
    r"\d{1,4}(?: (?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|Ave\.?|Av\.|[Bb]oulevard|Blvd\.?|[Qq]uai)"
    r"(?: (?:de|du|des|la|le|les)){0,2} (?:[dl]')?[^\W\d_a-z][\w'-]+(?! (?:Capital|Group|Partners))"
)
STREETS = (
    "strasse", "straße", "str.", "weg", "platz", "allee", "gasse", "damm", "gade", "vej", "gatan", "vägen", "straat",
    "laan", "plein", "parken", " Straße", " Strasse", " Platz", " Allee", " Allé",
)  # fmt: skip
"""How names of streets end whose houses have their numbers behind."""
HOUSE = pattern(r"\d{1,4}[A-Z]?(?![\w%]|[.,]\d)")
NAMED_STREET = pattern(r"(?:^|(?<=[\s(,]))(?!Brigade)[^\W\d_a-z][^\W\d_]{2,}(?: [SPA][^\W\d_]+|\.)? $")
NUMBERED_STREET = pattern(
    r"\d{1,3}(?:st|nd|rd|th) (?:Street|St\.|Avenue|Ave\.?|Floor)(?![A-Za-z])|\d{3,4} [Bb]lock of(?= [A-Z])"
)
STATES = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA"
    " RI SC SD TN TX UT VT VA WA WV WI WY DC PR".split()
)
ZIP = pattern(r"\d{5}(?:-\d{4})?(?![\d,.%]*\d|[ ]?%)")
ZIP_BEFORE = pattern(
    r"(?:(?:^|[\s,])(?P<state>[A-Z]{2})\.?,? |, (?:[A-Z][a-z]+ )?[A-Z][a-z]+\.?,? |(?:[Zz][Ii][Pp]|[Pp]ostal"
    r"|[Pp]ost) ?[Cc]ode:? |\bD-)$"
)
POSTCODE = pattern(r"(?<![\w-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\w-])")


def read_addresses(plain: str) -> Iterator[Reading]:
    """Web and mail addresses, from their first to their last character."""
    for stem in ("://", "www.", "WWW."):
        at = plain.find(stem)
        while at >= 0:
            after = at + len(stem)
            scheme = SCHEME.search(plain, max(0, at - 5), at) if stem == "://" else None
            if (scheme or stem != "://") and (match := ADDRESS.match(plain, after)):
                after = after + len(match[0].rstrip(".,;:!?'*_"))
                yield Reading(scheme.start() if scheme else at, after, "identifier")
            at = plain.find(stem, after)
    for match in DOMAIN.finditer(plain):
        before = HOST.match(plain, max(0, match.start() - 80), match.start())
        if before and before.end() < match.start():
            end = match.start() + len(match[0].rstrip(".,;:!?'*_"))
            yield Reading(before.end(), end, "identifier")
    if "@" in plain:
        for match in MAIL.finditer(plain):
            before = BOX.match(plain, max(0, match.start() - 64), match.start())
            if before and before.end() < match.start():
                yield Reading(before.end(), match.end(), "identifier")


def read_phone(plain: str, at: int) -> Reading | None:
    """The telephone number that begins at `at`, with its leading "+" or bracket."""
    start = at
    if at and plain[at - 1] in "+(":
        start = at - 1
        if start and plain[start - 1] == "+":
            start -= 1
    match = PHONE.match(plain, start) or (PHONE.match(plain, at) if start != at else None)
    if not match:
        match = LOCAL_PHONE.match(plain, at)
        if not match or not PHONE_WORD.search(plain[max(0, at - 40) : at]):
            return None
    return Reading(match.start(), match.end(), "phone")


def read_place(plain: str, at: int) -> Reading | None:
    """The house and street or the postcode whose number begins at `at`."""
    match = STREET.match(plain, at) or LANE.match(plain, at) or NUMBERED_STREET.match(plain, at)
    if match:
        return Reading(at, match.end(), "identifier")
    code = ZIP.match(plain, at)
    if code:
        before = ZIP_BEFORE.search(plain[max(0, at - 40) : at])
        if before and (not before["state"] or before["state"] in STATES):
            return Reading(at, code.end(), "identifier")
    return None


def read_house(plain: str, at: int) -> Reading | None:
    """The street and the house whose number at `at` stands behind its name: "Bahnhofstrasse 12"."""
    if not plain.endswith(STREETS, 0, at - 1):
        return None
    street, house = NAMED_STREET.search(plain, max(0, at - 40), at), HOUSE.match(plain, at)
    return Reading(street.start(), house.end(), "identifier") if street and house else None


def is_street(text: str) -> bool:
    """Whether an identifier names a house and its street: "12 Harbour Road", "Bahnhofstrasse 12"."""
    return bool(STREET.match(text) or LANE.match(text)) or text.rstrip("0123456789 ").endswith(STREETS)


def read_postcode(plain: str, at: int) -> Reading | None:
    """The British or Canadian postcode whose first digit stands at `at`."""
    for begin in range(max(0, at - 2), at):
        if match := POSTCODE.match(plain, begin):
            return Reading(begin, match.end(), "identifier")
    return None
