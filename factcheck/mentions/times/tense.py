"""Whether the words around a date look ahead or back, asked only where the calendar leaves it open."""

from __future__ import annotations

import re

from factcheck.patterns import pattern

AHEAD = pattern(
    r"\b(?:will|shall|won't|expects?|expected|expecting|plans? to|plans?(?= a\b)|planned (?:to|a|for)|planning|"
    r"scheduled|upcoming|foreseen|looks for|(?<=we )look for|intends?|aims? to|anticipates?|anticipated|"
    r"due|going to|let's|lets|slated|"
    r"set (?:to|for)|deadline|on (?:course|track|schedule|target)|"
    r"tomorrow|from now|hopes? to|have to|has to|need(?:s|ed)? to|"
    r"to (?:be|meet|begin|start|hold|open|close|present|report))\b|'ll\b",
    re.IGNORECASE,
)
BACK = pattern(
    r"\b(?<!\bbe )(?:was|were|had|did|been|ago|since|earlier|yesterday|said|told|made|came|went|took|found|left|met|"
    r"began|fell|rose|held|became|gave|sent|saw|got|shot|won|lost|died|"
    r"sank|rang|grew|drew|flew|knew|wrote|spoke|broke|chose|drove|built|bought|brought|caught|thought|fought|sold|paid|"
    r"led|ran|sat|stood|threw|struck|spent|sought|(?<!\bwill )(?<!\bto )(?<!\band )(?:hit|cut)|"
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )(?<!\bfor )(?<!\bthe )(?<!\bits )(?<!\bour )"  # "the acquired assets"
    r"(?!(?:suc|ex|pro)ceed\b|indeed\b|hundred\b)[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
DONE = pattern(
    r"\b(?:(?!(?:announc|declar|agre|plann|expect|schedul|propos|commit|call|postpon|delay|mov|book|invit|fix|decid)ed\b)"
    r"[a-z]{3,}ed|began|sold|bought|paid|won|lost|met|took|made|held|built)"
    r"(?: (?!(?:to|which|that|who|payable|due|until|effective|beginning|starting|for|and|or|as|by)\b)"
    r"[\w$&'-]+(?:\.\d+)?){0,8}? in $"
    r"|\b(?:following|after|since) (?:its|the|their) [a-z]+ in $"
)
"""In front of a month in which something was done: "entered into a collaboration with Contoso in January"."""
STOP = pattern(  # one set of characters first: it is what a search skips to
    r"[.!?\n](?:(?<=\n)[ \t]*\n|(?<!\n)(?<!\bvs.)(?<!\bMr.)(?<!\bMs.)(?<!\bDr.)(?<!\bSt.)(?<!\bMrs.)(?<!\bGov.)"
    r"(?<!\bSen.)(?<!\bRep.)(?<!\bGen.)['\")]*\s+[A-Z\"'`])"
)
"""The end of a sentence, which "Dr. Berger" and "Hull vs. Leeds" are not."""


OPENING = " \n\"'(InOnAtByDuring"  # what may stand before a date that begins its sentence


def lean(plain: str, start: int, end: int) -> int:
    """1 if the sentence around [start, end) looks ahead, -1 if it looks back, 0 if it does not say."""
    before, last = plain[max(0, start - 120) : start], 0
    for stop in STOP.finditer(before):
        last = stop.end() - 1
    before = before[last:]
    after = plain[end : end + (60 if before.strip(OPENING) else 160)]
    if stop_after := STOP.search(after):
        after = after[: stop_after.start()]
    for side in (before, after):
        ahead, back = None, None
        for found in AHEAD.finditer(side):
            ahead = found.end()
            if side is after:
                break
        for found in BACK.finditer(side):
            back = found.start()
            if side is after:
                break
        if ahead is None and back is None:
            continue
        if back is None:
            return 1
        if ahead is None:
            return -1
        return 1 if (ahead > back) == (side is before) else -1
    return 0


def is_done(plain: str, start: int) -> bool:
    """Whether the words right before a month say that something was done in it, however near it is to come."""
    return DONE.search(plain, max(0, start - 90), start) is not None and lean(plain, start, start) < 0
