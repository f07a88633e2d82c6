"""
Waivers in a document, as comments that its readers do not see:

    <!-- factcheck: waive FC403 two were handed back to partners -->
    <!-- factcheck: waive FC403 "ten" until 2027-01-31 by A. Writer: two were handed back to partners -->

One holds for the paragraph that it touches; standing alone between blank lines, for the next one.  The words in
quotation marks, the last day and the name may be left out, the reason may not.  Where there is a name, a colon ends it.
A comment that was meant to waive and cannot be read is given as Malformed, since it must neither waive nor be silent.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from factcheck.documents import Document, fold, markdown
from factcheck.model import Place, Span
from factcheck.patterns import pattern
from factcheck.waivers.identity import one_line
from factcheck.waivers.waiver import Malformed, Waiver

FORM = "<!-- factcheck: waive FC403 until 2027-01-31 by A. Writer: reason -->"
HEAD = pattern(r"<!--\s{0,40}factcheck\b[ \t]{0,8}(?P<colon>:?)", re.IGNORECASE)
MEANT = pattern(r"(?:waive|ignore|disable|allow|skip)", re.IGNORECASE)
CODE = pattern(r"(?P<code>[A-Za-z]{2,8}\d{2,6})(?![\w-])|(?P<name>[a-z]{1,30}(?:-[a-z0-9]{1,30}){1,12})(?![\w-])")
QUOTED = pattern(r'"(?P<straight>[^"]{1,300})"|“(?P<curly>[^“”]{1,300})”')
UNTIL = pattern(r"until\b[: ]{0,3}(?P<day>[^\s:,]{0,20})[,:]?", re.IGNORECASE)
BY = pattern(r"by\b[: ]{0,3}(?P<name>[^:]{0,120})(?P<colon>:?)", re.IGNORECASE)
UNCLOSED = "the comment is not closed by -->"
OWN = ("FC903", "idle-waiver")
BREAK = pattern(r"\n[ \t\r]*\n")


def read(document: Document) -> Iterator[Waiver | Malformed]:
    """The waivers in a document and the comments that fail to be one, in the order of the text."""
    yield from _in_asides(document)
    text = document.text
    if "<!--" not in text or not (heads := [head for head in HEAD.finditer(text) if _meant(text, head)]):
        return
    comments = dict(_comments(document))
    paragraphs = _Paragraphs(text, [Span(*ends) for ends in sorted(comments.items())])
    for head in heads:
        if head.start() in comments:
            span = Span(head.start(), comments[head.start()])
            place = Place(document.name, span, text[span.start : span.end])
            body = one_line(text[head.end() : span.end - len("-->")])
            yield _waiver(body, bool(head["colon"]), place, paragraphs.reach(span))
        elif text.find("-->", head.end()) < 0:
            span = Span(head.start(), len(text[: head.end()]) + len(text[head.end() :].partition("\n")[0].rstrip()))
            yield Malformed(Place(document.name, span, text[span.start : span.end]), UNCLOSED)


def _in_asides(document: Document) -> Iterator[Waiver | Malformed]:
    # In a file that is no text the comments are not in the text that was read: each knows the words that it touches.
    paragraphs = _Paragraphs(document.text, []) if document.asides else None
    for aside in document.asides:
        head = HEAD.match(aside.words)
        if head and paragraphs and _meant(aside.words, head):
            span = Span(aside.at, aside.at)
            place = Place(document.name, span, aside.words)
            if aside.words.endswith("-->"):
                body = one_line(aside.words[head.end() : -len("-->")])
                yield _waiver(body, bool(head["colon"]), place, paragraphs.reach(span))
            else:
                yield Malformed(replace(place, text=aside.words.partition("\n")[0]), UNCLOSED)


def _comments(document: Document) -> Iterator[tuple[int, int]]:
    # A comment in a block or a line of code is an example, which readers see: only what Markdown takes for one counts.
    text, done = document.text, 0
    for edit in sorted(markdown.edits(fold.even(text))):
        comment = edit.start >= done and text.startswith("<!--", edit.start)
        # Of a file without marks, what looks like a comment is shown to its readers.
        if comment and not document.words(Span(edit.start, edit.end)):
            yield edit.start, edit.end
        done = max(done, edit.end)


def _meant(text: str, head: re.Match[str]) -> bool:
    # "<!-- factcheck is run on this -->" is a remark; with a colon, or with a verb of waiving, it is meant for us.
    return bool(head["colon"] or MEANT.match(text[head.end() : head.end() + 20].lstrip()))


def _waiver(body: str, colon: bool, at: Place, reach: Span) -> Waiver | Malformed:
    verb, _, rest = body.partition(" ")
    if not colon or verb.casefold() != "waive":
        return Malformed(at, "it does not begin with 'factcheck: waive'")
    if not (code := CODE.match(rest)):
        return Malformed(at, "no code of one rule follows 'waive'")
    name = code["name"] or code["code"].upper()
    if name in OWN:
        return Malformed(at, f"{name} is about waivers and cannot be waived")
    rest = rest[code.end() :].lstrip()
    if rest.startswith((",", "and ", "&")):
        return Malformed(at, "it names more than one code")
    words, by, until = "", "", None
    if quoted := QUOTED.match(rest):
        words, rest = quoted["straight"] or quoted["curly"], rest[quoted.end() :].lstrip()
    # The day and the name stand in either order, each once.
    for _ in range(2):
        if until is None and (last := UNTIL.match(rest)):
            try:
                until = date.fromisoformat(last["day"])
            except ValueError:
                return Malformed(at, f"{last['day']!r} is no day, like 2027-01-31")
            rest = rest[last.end() :].lstrip()
        if not by and (person := BY.match(rest)):
            by = person["name"].strip()
            if not (by and person["colon"]):
                return Malformed(at, "no name and colon follow 'by'")
            rest = rest[person.end() :].lstrip()
    reason = rest.lstrip(":, ")
    if not any(character.isalpha() for character in reason):
        return Malformed(at, "there is no reason")
    return Waiver(name, reason, at, by, until, reach=reach, words=one_line(words))


class _Paragraphs:
    """The paragraphs of a text, parted by blank lines, and which of them hold more than comments."""

    def __init__(self, text: str, comments: Sequence[Span]) -> None:
        solid, empty, done = [], [], 0
        for comment in comments:
            between, inside = text[done : comment.start], comment.end - comment.start
            solid += [between, "x" * inside]
            empty += [between, " " * inside]
            done = comment.end
        solid.append(text[done:])
        bare = "".join([*empty, text[done:]])
        ends = [(found.start(), found.end()) for found in BREAK.finditer("".join(solid))]
        starts = [0, *(end for _, end in ends)]
        spans = zip(starts, [*(start for start, _ in ends), len(text)], strict=True)
        self._spans = [Span(start, end) for start, end in spans]
        self._starts = starts
        self._told = [bool(bare[span.start : span.end].strip()) for span in self._spans]

    def reach(self, comment: Span) -> Span:
        """The paragraph that the comment touches, or the next one where it stands alone; empty where there is none."""
        number = bisect_right(self._starts, comment.start) - 1
        told = next((n for n in range(number, len(self._spans)) if self._told[n]), None)
        return Span(comment.start, comment.start) if told is None else self._spans[told]
