"""
A text refers to a table, figure, note, appendix or section that the document does not have: "see Table 4" of three.

A table was taken out, or the numbers moved, and the reader looks in vain.  Only a document that numbers its own tables
(figures, notes …) is looked at: at least one begins a line, with its title or nothing behind it.  "Table 4 of the
annual report" and "Section 7 of the Act" are elsewhere, and so is what stands beside the name of another work.  Where
more is missing than is there, the titles were lost when the text was taken out of its file, and nothing is said.

Measured on 346 statements and releases of 2000 to 2026, 36 of other companies and 52 manuals and licences: no finding.
Of 20 labels changed or taken out there 16 are found.

Source: catalogue of checks, "Names, roles, terms, references"; copy-editing practice, cross-references last.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

KIND = (
    r"(?P<kind>Table|TABLE|Figure|FIGURE|Fig\.|FIG\.|Chart|CHART|Exhibit|EXHIBIT|Appendix|APPENDIX|Annex|ANNEX|Note|NOTE"
    r"|Section|SECTION|Schedule|SCHEDULE)"
)
LABEL = r"(?P<label>[A-Z]{1,2}(?:[-.]?\d{1,3})?|\d{1,3}(?:[.-]\d{1,3}){0,2})"
NAMED = pattern(rf"\b{KIND}(?P<many>s|es)? {LABEL}(?P<panel>[a-z]?)\b(?!-)(?! ?(?:percent|%))")
MARKS = pattern(r"[ \t>#*_|\d.-]*")
"""What may stand between the beginning of a line and a label: Markdown's marks, the border of a table."""
TITLED = pattern(r"[*_]{0,2}(?:[.:|–—]|[ \t]*(?:\n|$)|[ \t]+[-–—(]|[ \t]+[A-Z])")
"""What stands behind the label of a table or a section: its title."""
REFERS = pattern(
    r"\b(?:see|in|per|and|or|to|from|of|by|under|with|following|shown|shows?|refer to|presents?|lists?|summari[sz]es?"
    r"|gives?|detailed|described|also|cf\.)[\s(]*(?:the\s)?$|\($",
    re.IGNORECASE,
)
ELSEWHERE = pattern(
    r"(?: ?\([a-z0-9]{1,4}\))*,? (?:of|to|in|from) (?!this\b|these\b|our\b(?! annual| form| report)|Appendix|page"
    r"|[a-z]+ (?:below|above|following)\b)|[)\"”’]{0,2} (?:of|to) the\b| (?:thereof|therein|\[)",
    re.IGNORECASE,
)
"""That a label is another work's: "Note 3 to the consolidated financial statements", "Section 7 of the Act"."""
FOREIGN = pattern(
    r"\b(?:Act|Code|Rules?|Regulation|Form|Directive|Securities|Exchange|Agreement|Report|et al\.?|10-[KQ]|20-F|8-K"
    r"|Treasury|Treaty|Bylaws|Charter|Prospectus|Plan|Standard|ISO|RFC|U\.S\.C\.|CFR|Senior|Convertible|Callable"
    r"|Promissory)\b",
)
STATUTES = frozenset({"Section", "Schedule", "Note", "Exhibit"})
"""What laws and filings number too: without a document's own run of two of them, nothing is said of them."""
AROUND, NEAR = 60, 30
"""So many characters on each side are looked at for a verb, and for the name of another work."""
MOST, SHOWN = 2, 4
KINDS = (
    "igure ",
    "IGURE ",
    "Fig. ",
    "Chart ",
    "Exhibit ",
    "EXHIBIT ",
    "ppendix ",
    "APPENDIX ",
    "Annex ",
    "Note ",
    "Section ",
)


def missing(page: Pulled) -> Iterator[Clash | Held]:
    """Every reference to a label that the document does not have, though it has others of the kind."""
    plain = page.document.plain
    found = list(NAMED.finditer(plain)) if any(map(plain.__contains__, ("able ", "ABLE ", *KINDS))) else []
    there: dict[str, dict[str, re.Match[str]]] = defaultdict(dict)
    told: dict[str, dict[str, re.Match[str]]] = defaultdict(dict)
    for match in found:
        target = _is_target(plain, match)
        if target or _is_own(plain, match):
            (there if target else told)[_kind(match)].setdefault(match["label"], match)
    for kind, references in told.items():
        own = there[kind]
        numbered = {label for label in references if any(_alike(label, other) for other in own)}
        missed = numbered - set(own)
        for label in sorted(numbered & set(own), key=lambda label: references[label].start()):
            yield Held(_place(page, references[label]), f"{kind} {label} is there", (_place(page, own[label]),))
        # Where more are missing than are there, the titles were lost when the text was taken out of its file.
        spare = 1 if page.document.origin is None else 0
        if len(missed) < len(own) + spare and len(missed) <= MOST and len(own) >= (2 if kind in STATUTES else 1):
            for label in sorted(missed, key=lambda label: references[label].start()):
                last = own[max(own, key=lambda other: (_alike(label, other), own[other].start()))]
                message = f"the document has {_said(kind, tuple(own))}, and no {kind} {label}"
                yield Clash(_place(page, references[label]), message, (_place(page, last),))


def _kind(match: re.Match[str]) -> str:
    return "Figure" if match["kind"].upper() == "FIG." else match["kind"].capitalize()


def _alike(label: str, other: str) -> bool:
    """Whether two labels are numbered in one way: "3" and "12", "A" and "C", "2.1" and "2.4"."""
    return (label[0].isdigit(), "." in label) == (other[0].isdigit(), "." in other)


def _place(page: Pulled, match: re.Match[str]) -> Place:
    span = page.document.to_text(Span(match.start(), match.end("label")))
    return page.document.quote(span)


def _is_target(plain: str, match: re.Match[str]) -> bool:
    """Whether a label begins a line, and is no reference that the end of a line cut off from its sentence."""
    start = plain.rfind("\n", 0, match.start()) + 1
    if match["many"] or not MARKS.fullmatch(plain, start, match.start()) or not TITLED.match(plain, match.end()):
        return False
    above = plain[max(0, start - AROUND) : start].rstrip(" \t")
    return not above.strip() or above.endswith("\n\n") or above.rstrip()[-1:] in '.:;!?|)"”'


def _is_own(plain: str, match: re.Match[str]) -> bool:
    """Whether a label is referred to as one of the document's own."""
    before = " ".join(plain[max(0, match.start() - AROUND) : match.start()].split(" "))
    behind = plain[match.end() : match.end() + AROUND]
    if not REFERS.search(before):
        return False
    return not (ELSEWHERE.match(behind) or FOREIGN.search(before[-NEAR:]) or FOREIGN.search(behind[:NEAR]))


def _said(kind: str, labels: tuple[str, ...]) -> str:
    shown = ", ".join(labels[:SHOWN]) + (" …" if len(labels) > SHOWN else "")
    return f"{kind} {shown}"


TABLES = "Mills of Leeds\n\n{}\n\n"
BOTH = "Table 1: Mills\n\n| Leeds | 3 |\n\nTable 2: Loaves\n\n| Hull | 4 |\n"

RULE = Rule(
    code="FC512",
    name="reference-without-target",
    summary="a reference to a table, figure or section that the document does not have",
    severity="warning",
    scope="document",
    check=missing,
    tick="consistent",
    good=(
        Good("both are there", TABLES.format("Mills are large (see Table 2), and many, as Table 1 shows.") + BOTH),
        Good("a part of a figure", "See Figure 1b.\n\nFigure 1. The mill.\n\nIt is shown in Figure 1a."),
    ),
    bad=(
        Bad("a table that is not there", TABLES.format("Mills are large (see Table 3).") + BOTH, finds="Table 3"),
        Bad("of one table", "Yields rose (see Table 2).\n\nTable 1: Yields\n\n| Wheat | 7.1 |\n", finds="Table 2"),
        Bad(
            "an appendix",
            "The terms are listed in Appendix C.\n\nAppendix A\n\nTerms of lease\n\nAppendix B\n\nTerms of sale",
            finds="Appendix C",
        ),
        Bad(
            "a section",
            "See Section 4.\n\nSection 1: Mills\n\nTen.\n\nSection 2: Bread\n\nWhite.\n\nSection 3: Flour\n\nRye.",
            finds="Section 4",
        ),
    ),
    traps=(
        Good("of another work", TABLES.format("They are listed in Table 9 of the annual report.") + BOTH),
        Good("of a law", "See Section 27A of the Securities Act and Section 21E.\n\nSection 1: Mills\n\nTen mills."),
        Good(
            "of a law, beside sections",
            "See Section 3, Securities Act.\n\nSection 1: Mills\n\nTen.\n\nSection 2: Bread\n\nWhite.",
        ),
        Good("one section, as laws have too", "See Section 4.\n\nSection 1: Mills\n\nTen mills."),
        Good("no labels at all", "Mills are large (see Table 3).\n\n| Leeds | 3 |\n| Hull | 4 |"),
        Good(
            "titles that were lost",
            "See Figure 2.\n\nFigure 1. A mill.\n\nSee Figure 3. It is larger, as shown in Figure 4.",
        ),
        Good(
            "a reference at the beginning of a line",
            "The mills are large, as shown in\nFigure 1. They are many, as shown in Figure 2.",
        ),
        Good("a form", TABLES.format("See Exhibit 99.1 to the Form 8-K, and Schedule 13D.") + BOTH),
    ),
)
