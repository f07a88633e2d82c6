"""
A document cannot be read: a damaged file, an unknown format, or an encoding that was read as another one.

What is not read is not checked, and silence would look like agreement.  A file that cannot be opened as a document gets
this code from the command line, since there is no text to point at.  Here it is given for a text that was read and is
damaged: its replacement marks and control characters stand inside a figure, or are more than one in a hundred; and for
what of a file could not be read, like a page of a PDF that is a picture.

Source: the Unicode Standard, section 3.9, on U+FFFD as the mark of what could not be decoded.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

LOST = "\ufffd\x00-\x08\x0e-\x1f"
DAMAGE = pattern(f"[{LOST}]+")
ANY_DAMAGE = pattern(f"[{LOST}]")  # a search skips to the one, and tries the many everywhere
# A euro sign or a dash may be lost in front of a figure and the figure is still whole: only inside it is it unreadable.
IN_FIGURE = pattern(rf"\d[\d.,]{{0,20}}[{LOST}]{{1,4}}[\d.,]{{0,20}}\d")
ONE_IN = 100
RECOGNISE = "run text recognition over it, or add what stands there as text"


def damaged(page: Pulled) -> Iterator[Clash]:
    """What of the file could not be read; the first damaged figure, or place of a text that is damaged all over."""
    document = page.document
    for gap in document.gaps:
        yield Clash(Place(document.name, Span(0, 0), ""), f"not all of this document was read: {gap}", hint=RECOGNISE)
    text = document.text
    any_damage = ANY_DAMAGE.search(text)
    first = DAMAGE.match(text, any_damage.start()) if any_damage else None
    if not first:
        return
    lost = sum(found.end() - found.start() for found in DAMAGE.finditer(text))
    figures = [Span(*found.span()) for found in IN_FIGURE.finditer(text)]
    if not figures and lost * ONE_IN <= len(text):
        return
    span = figures[0] if figures else Span(*first.span())
    what = "characters inside a figure are lost" if figures else "its characters are lost"
    yield Clash(
        Place(document.name, span, text[span.start : span.end]),
        f"this document cannot be read safely: {what}, {lost} of {len(text)} characters in all",
        tuple(Place(document.name, other, text[other.start : other.end]) for other in figures[1:4]),
        hint="save it as UTF-8 from its source, or export it again",
    )


RULE = Rule(
    code="FC901",
    name="unreadable-document",
    summary="a document cannot be read",
    severity="error",
    scope="document",
    check=damaged,
    good=(Good("any script", "Das Werk kostet 12,5 Mio. €. Οι πωλήσεις αυξήθηκαν. 売上は 12 億円。\r\n\tEnde\f"),),
    bad=(
        Bad(
            "a figure that lost its digits",
            "The mill, which opened in June, cost $1\ufffd,500 in all, and employs some people of the valley.",
            finds="1\ufffd,500",
        ),
        Bad("damaged all over", "Th\ufffd m\ufffdll \ufffdp\ufffdn\ufffdd.", finds="\ufffd"),
        Bad("a binary file", "PK\x03\x04\x00\x00\x00\x08", finds="\x03\x04\x00\x00\x00\x08"),
    ),
    traps=(
        Good(
            "one lost dash or quote in a long text",
            "We opened the mill in June 2013 \ufffd our third \ufffd and it costs 12 million. " * 2 + "It runs. " * 40,
        ),
    ),
)
