"""
The text of two documents, paragraph by paragraph: the same, moved, changed by words, gone or new.

Equal paragraphs are found by their words; the others by the rare words that they share, so that two long texts are
never compared all with all.  Words are compared only inside two paragraphs that belong together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from factcheck.documents import Document
from factcheck.model import Mention, Span

BLANK_LINE = re.compile(r"\n[ \t\r\f\v]*\n\s*")
BREAK = re.compile(r"\n|(?<=[.!?])[ \t]")
SPACE = re.compile(r"\s")
WORD = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")
LONG = 4000
"""Characters of a paragraph; a longer one is a text without blank lines, and is cut at line and sentence ends."""
RARE = 12
"""In how many paragraphs a word may stand to tell which belong together."""
ALIKE = 0.25
"""The share of words that two paragraphs must have in common to be one."""
READABLE = 0.4
"""The share of words in common below which changes by word cannot be read, and all is shown as replaced."""
LONGEST_NUMBER = 60


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words that both texts have ("kept"), or one of them only; the spans are of the two texts."""

    kind: Literal["kept", "dropped", "added"]
    old: Span
    new: Span
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """
    A paragraph in the old text, the new, or both; None where it is not there.

    `moved` says that others which it stood behind now stand behind it.  `edits` are the changes by word, () unless
    the kind is "changed"; a number with its marks and unit words is one word and is never cut.
    """

    kind: Literal["same", "changed", "dropped", "added"]
    old: Span | None
    new: Span | None
    moved: bool = False
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, its words in lower case, and where each stands."""

    span: Span
    words: tuple[str, ...]
    tokens: tuple[Span, ...]


def align(
    old: Document,
    new: Document,
    numbers: tuple[Iterable[Mention], Iterable[Mention]],
    shared: Iterable[tuple[Span, Span]] = (),
) -> tuple[Passage, ...]:
    """
    The passages of two documents, in the order of the new one; what was dropped stands behind what it stood behind.

    `numbers` are the mentions of both, whose words are never cut; `shared` the spans of facts that both tell, which
    help to find paragraphs that have been rewritten.
    """
    left, right = (
        tuple(paragraphs(document.text, mentions)) for document, mentions in zip((old, new), numbers, strict=True)
    )
    partner = _partners(left, right, shared)
    stays = _in_place(partner)
    owner = {j: i for i, j in partner.items()}
    found: list[Passage] = []
    at = 0
    for j, paragraph in enumerate(right):
        i = owner.get(j)
        if i is None:
            found.append(Passage("added", None, paragraph.span))
            continue
        if i in stays:
            found += _dropped(left[at:i], at, partner)
            at = i + 1
        found.append(_passage(left[i], paragraph, old.text, new.text, moved=i not in stays))
    return (*found, *_dropped(left[at:], at, partner))


def _dropped(paragraphs: Sequence[Paragraph], first: int, partner: dict[int, int]) -> Iterator[Passage]:
    for i, paragraph in enumerate(paragraphs, first):
        if i not in partner:
            yield Passage("dropped", paragraph.span, None)


def paragraphs(text: str, numbers: Iterable[Mention]) -> Iterator[Paragraph]:
    """The paragraphs of a text, in order; what `numbers` cover is one word each."""
    taken = [_escaped(text, m.span) for m in numbers if m.span.end - m.span.start <= LONGEST_NUMBER]
    starts = [span.start for span in taken]
    start = 0
    for gap in (*BLANK_LINE.finditer(text), None):
        end = gap.start() if gap else len(text)
        for piece in _pieces(text, start, end, taken, starts):
            tokens = tuple(_tokens(text, piece, taken, starts))
            if tokens:
                words = tuple(" ".join(text[t.start : t.end].casefold().split()) for t in tokens)
                yield Paragraph(Span(tokens[0].start, tokens[-1].end), words, tokens)
        start = gap.end() if gap else end


def _escaped(text: str, span: Span) -> Span:
    # In Markdown the backslash of "\\$34 million" belongs to the sum.
    return Span(span.start - 1, span.end) if text[span.start - 1 : span.start] == "\\" else span


def _pieces(text: str, start: int, end: int, taken: Sequence[Span], starts: Sequence[int]) -> Iterator[Span]:
    while end - start > LONG:
        # At the end of a line or sentence, else between two words, else anywhere: but never in a number.
        first, last = start + LONG // 2, start + LONG
        ends = (m.end() for pattern in (BREAK, SPACE) for m in pattern.finditer(text, first, last))
        cut = next((at for at in ends if not _inside(at, taken, starts)), last)
        if _inside(cut, taken, starts):
            cut = min(end, taken[bisect_left(starts, cut) - 1].end)
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)


def _inside(at: int, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    before = bisect_left(starts, at) - 1
    return before >= 0 and at < taken[before].end


def _tokens(text: str, span: Span, taken: Sequence[Span], starts: Sequence[int]) -> Iterator[Span]:
    at, k = span.start, bisect_left(starts, span.start)
    while at < span.end:
        whole = taken[k] if k < len(taken) and taken[k].start < span.end else None
        for match in WORD.finditer(text, at, whole.start if whole else span.end):
            yield Span(*match.span())
        if whole is None:
            return
        yield whole
        at, k = whole.end, k + 1


def _partners(
    left: Sequence[Paragraph], right: Sequence[Paragraph], shared: Iterable[tuple[Span, Span]]
) -> dict[int, int]:
    """Which old paragraph is which new one: equal words first, then the likest."""
    partner: dict[int, int] = {}
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, paragraph in enumerate(left):
        same[paragraph.words].append(i)
    for places in same.values():
        places.reverse()
    for j, paragraph in enumerate(right):
        if same.get(paragraph.words):
            partner[same[paragraph.words].pop()] = j
    taken = set(partner.values())
    free = [i for i in range(len(left)) if i not in partner]
    open_ = [j for j in range(len(right)) if j not in taken]
    for _, i, j in sorted(_likeness(left, right, free, open_, shared)):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner


def _likeness(
    left: Sequence[Paragraph],
    right: Sequence[Paragraph],
    free: Sequence[int],
    open_: Sequence[int],
    shared: Iterable[tuple[Span, Span]],
) -> Iterator[tuple[float, int, int]]:
    # Pairs with how unlike they are, of those alone that share a rare word or a fact.
    bags = {i: telling(left[i]) for i in free}, {j: telling(right[j]) for j in open_}
    places: tuple[dict[str, list[int]], dict[str, list[int]]] = (defaultdict(list), defaultdict(list))
    for side, index in zip(bags, places, strict=True):
        for place, bag in side.items():
            for word in bag:
                index[word].append(place)
    votes: dict[tuple[int, int], int] = defaultdict(int)
    for word, here in places[0].items():
        there = places[1].get(word, [])
        if len(here) <= RARE and 0 < len(there) <= RARE:
            for i in here:
                for j in there:
                    votes[i, j] += 1
    facts: dict[tuple[int, int], int] = defaultdict(int)
    spans = [p.span.start for p in left], [p.span.start for p in right]
    for a, b in shared:
        pair = bisect_left(spans[0], a.start + 1) - 1, bisect_left(spans[1], b.start + 1) - 1
        if pair[0] in bags[0] and pair[1] in bags[1]:
            facts[pair] += 1
    for (i, j), count in votes.items() | {(pair, 0) for pair in facts if pair not in votes}:
        if count < 2 and (i, j) not in facts and min(len(bags[0][i]), len(bags[1][j])) > 4:
            continue
        likeness = 2 * len(bags[0][i] & bags[1][j]) / (len(bags[0][i]) + len(bags[1][j]))
        likeness += min(0.45, 0.15 * facts.get((i, j), 0))
        # "About Larkfield" and "Five questions about mills" share one word of two.
        if likeness >= (ALIKE if count > 1 or (i, j) in facts else 2 * ALIKE):
            yield -likeness, i, j


def telling(paragraph: Paragraph) -> frozenset[str]:
    """The words that may tell which paragraph it is: no marks, and "is" and "the" only where there are no others."""
    return frozenset(w for w in paragraph.words if len(w) > 3 or w[0].isdigit()) or frozenset(paragraph.words)


def _in_place(partner: dict[int, int]) -> set[int]:
    """The old places whose order is the same in the new text: the longest rising run; all others have moved."""
    tails: list[int] = []  # the smallest new place at which a run of each length ends
    ends: list[int] = []  # the old place there
    before: dict[int, int | None] = {}
    for i in sorted(partner):
        length = bisect_left(tails, partner[i])
        before[i] = ends[length - 1] if length else None
        tails[length : length + 1] = [partner[i]]
        ends[length : length + 1] = [i]
    stays: set[int] = set()
    at = ends[-1] if ends else None
    while at is not None:
        stays.add(at)
        at = before[at]
    return stays


def _passage(a: Paragraph, b: Paragraph, old: str, new: str, moved: bool) -> Passage:
    if [old[t.start : t.end] for t in a.tokens] == [new[t.start : t.end] for t in b.tokens]:
        return Passage("same", a.span, b.span, moved)
    return Passage("changed", a.span, b.span, moved, tuple(edits(a, b, old, new)))


def edits(a: Paragraph, b: Paragraph, old: str, new: str) -> Iterator[Edit]:
    """What became of a paragraph of the text `old` that is one of the text `new`, by word."""
    from rapidfuzz.distance import Indel

    left = [" ".join(old[t.start : t.end].split()) for t in a.tokens]
    right = [" ".join(new[t.start : t.end].split()) for t in b.tokens]
    runs = list(_runs(Indel.opcodes(left, right)))
    equal = sum(end - start for same, start, end, _, _ in runs if same)
    if 2 * equal < READABLE * (len(left) + len(right)):
        runs = [(False, 0, len(left), 0, len(right))]
    for same, start, end, first, last in runs:
        here, there = _run(a.tokens, start, end, a.span), _run(b.tokens, first, last, b.span)
        if same:
            yield Edit("kept", here, there, new[there.start : there.end])
            continue
        if start < end:
            yield Edit("dropped", here, Span(there.start, there.start), old[here.start : here.end])
        if first < last:
            yield Edit("added", Span(here.end, here.end), there, new[there.start : there.end])


def _runs(opcodes: Iterable[Any]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Whether each run is in both, with its tokens there and here; what was dropped and added at one place is one."""
    open_: tuple[bool, int, int, int, int] | None = None
    for op in opcodes:
        same = op.tag == "equal"
        if open_ is not None and (same or open_[0]):
            yield open_
            open_ = None
        start, first = (open_[1], open_[3]) if open_ is not None else (op.src_start, op.dest_start)
        open_ = same, start, op.src_end, first, op.dest_end
    if open_ is not None:
        yield open_


def _run(tokens: Sequence[Span], start: int, end: int, whole: Span) -> Span:
    """The span of tokens [start, end); an empty one stands where the next token begins."""
    if start < end:
        return Span(tokens[start].start, tokens[end - 1].end)
    at = tokens[start].start if start < len(tokens) else whole.end
    return Span(at, at)
