"""
The history of the paragraphs that recur in an issuer's documents: in which words each stood, and what changed when.

Only sections that are repeated from document to document are followed: "About Acme", safe harbours, contacts.
Documents without a date have no place in a history and are left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.claims.pull import Pulled
from factcheck.documents.section import SectionKind
from factcheck.model import Claim, Span
from factcheck.passages import Edit, Paragraph, edits, paragraphs, telling
from factcheck.quantity import Quantity
from factcheck.record import Vocabulary
from factcheck.record.names.entities import Names
from factcheck.record.names.vocabulary import EMPTY
from factcheck.record.pairs.pairing import pair
from factcheck.record.same import same
from factcheck.record.verdicts.comparison import agree

KINDS: tuple[SectionKind, ...] = ("boilerplate", "safe_harbour", "contacts")
BODY: tuple[SectionKind, ...] = ("headline", "dateline", "body", "quotation", "list")
ALIKE = 0.6
"""The share of words that a paragraph must have in common with the wording before it to be its next one."""
SHORTEST = 5
"""Words of a paragraph; a shorter one is a heading or the line of a name."""
PASSING = frozenset({"prior", "change", "negated", "attributed", "restated", "corrected"})
"""What is said of a figure that is not the document's own of its own day."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One place where a paragraph stands."""

    document: str
    day: date
    span: Span


@dataclass(frozen=True, slots=True)
class Wording:
    """
    The copies of a paragraph that stand in the same words, one after another, oldest first.

    `edits` leads from the wording before it to this one, () for the first; `changed`, `dropped` and `added` are the
    facts in that.  `again` is the latest older copy in these very words where another wording stood between, else
    None; `stale` says that such another one stands in two documents or more, so that it was no exception.
    """

    copies: tuple[Copy, ...]
    edits: tuple[Edit, ...] = ()
    changed: tuple[tuple[Claim, Claim], ...] = ()
    dropped: tuple[Claim, ...] = ()
    added: tuple[Claim, ...] = ()
    again: Copy | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure of a copy that the body of its own document gives otherwise."""

    copy: Copy
    figure: Claim
    body: Claim


@dataclass(frozen=True, slots=True)
class History:
    """One paragraph of one issuer; `title` is its heading, else its first words."""

    issuer: str
    kind: SectionKind
    title: str
    wordings: tuple[Wording, ...]
    behind: tuple[Behind, ...]

    @property
    def copies(self) -> tuple[Copy, ...]:
        """Every copy, oldest first."""
        return tuple(copy for wording in self.wordings for copy in wording.copies)

    @property
    def stale(self) -> tuple[Copy, ...]:
        """The copies in an older wording that came back, or with a figure that their document gives otherwise."""
        back = {copy for wording in self.wordings if wording.stale for copy in wording.copies}
        return tuple(copy for copy in self.copies if copy in back or any(b.copy == copy for b in self.behind))


@dataclass(frozen=True, slots=True)
class _Standing:
    """A paragraph where it stands, with the page, its heading, and its words as they are compared."""

    page: Pulled
    copy: Copy
    paragraph: Paragraph
    title: str
    words: str
    bag: frozenset[str]


@dataclass(slots=True)
class _Thread:
    standing: list[_Standing] = field(default_factory=list)
    latest: dict[str, int] = field(default_factory=dict)  # words → the place of the last copy in them


def histories(pages: Iterable[Pulled], vocabulary: Vocabulary | None = None) -> tuple[History, ...]:
    """The histories of all paragraphs that stand in two documents or more, by issuer, kind and first appearance."""
    dated = sorted(
        ((page.document.date, page.document.name, page) for page in pages if page.document.date), key=lambda it: it[:2]
    )
    names = Names.of([page.document for _, _, page in dated], vocabulary or EMPTY)
    threads: dict[tuple[str, SectionKind], list[_Thread]] = defaultdict(list)
    for day, name, page in dated:
        for kind, found in _by_kind(page, day).items():
            _join(threads[names.issuers.get(name, ""), kind], found)
    return tuple(
        _history(issuer, kind, thread.standing, names)
        for (issuer, kind), group in sorted(threads.items(), key=lambda it: (it[0][0], KINDS.index(it[0][1])))
        for thread in group
        if len(thread.standing) > 1
    )


def _by_kind(page: Pulled, day: date) -> dict[SectionKind, list[_Standing]]:
    document = page.document
    sections = document.sections
    starts = [section.span.start for section in sections]
    found: dict[SectionKind, list[_Standing]] = defaultdict(list)
    if not any(section.kind in KINDS for section in sections):
        return found
    heading = ""
    for paragraph in paragraphs(document.text, page.mentions):
        at = bisect_right(starts, paragraph.span.start) - 1
        if at < 0 or sections[at].span.end <= paragraph.span.start or sections[at].kind not in KINDS:
            heading = ""
            continue
        said = " ".join(document.words(paragraph.span).split())
        if len(paragraph.words) < SHORTEST:
            heading = said
            continue
        kind = sections[at].kind
        copy = Copy(document.name, day, paragraph.span)
        title = (kind != "contacts" and heading) or said
        # Neither case nor white space makes another wording.
        words = "".join(said.split()).casefold()
        found[kind].append(_Standing(page, copy, paragraph, title, words, telling(paragraph)))
    return found


def _join(threads: list[_Thread], found: Sequence[_Standing]) -> None:
    """Put each paragraph of a document behind the one that it continues: the same words first, then the likest."""
    weighed = []
    for at, standing in enumerate(found):
        for number, thread in enumerate(threads):
            if standing.words in thread.latest:
                likeness = 2.0
            else:
                last = thread.standing[-1].bag
                likeness = 2 * len(last & standing.bag) / (len(last) + len(standing.bag))
            if likeness >= ALIKE:
                weighed.append((-likeness, number, at))
    taken: set[int] = set()
    placed: dict[int, _Thread] = {}
    for _, number, at in sorted(weighed):
        if number not in taken and at not in placed:
            taken.add(number)
            placed[at] = threads[number]
    for at, standing in enumerate(found):
        if at not in placed:
            placed[at] = _Thread()
            threads.append(placed[at])
        thread = placed[at]
        thread.latest[standing.words] = len(thread.standing)
        thread.standing.append(standing)


def _history(issuer: str, kind: SectionKind, standing: Sequence[_Standing], names: Names) -> History:
    runs: list[list[_Standing]] = []
    for one in standing:
        if runs and runs[-1][-1].words == one.words:
            runs[-1].append(one)
        else:
            runs.append([one])
    often = Counter(one.words for one in standing)
    seen: dict[str, int] = {}
    wordings = []
    for at, run in enumerate(runs):
        words, copies = run[0].words, tuple(one.copy for one in run)
        before = seen.get(words)
        between = runs[before + 1 : at] if before is not None else ()
        wordings.append(
            replace(
                _reworded(runs[at - 1][-1], run[0], names) if at else Wording(copies),
                copies=copies,
                again=runs[before][-1].copy if before is not None else None,
                stale=any(often[other[0].words] > 1 for other in between),
            )
        )
        seen[words] = at
    behind = tuple(found for one in standing for found in _behind(one, names))
    return History(names.spelt.get(issuer, issuer), kind, standing[-1].title, tuple(wordings), behind)


def _reworded(old: _Standing, new: _Standing, names: Names) -> Wording:
    pairing = pair(_part(old), _part(new), names.vocabulary)
    texts = old.page.document.text, new.page.document.text
    return Wording(
        (new.copy,),
        tuple(edits(old.paragraph, new.paragraph, *texts)),
        tuple((it.old, it.new) for it in pairing.changed),
        tuple(claim for claim in pairing.dropped if not _told_beside(claim, new)),
        tuple(claim for claim in pairing.added if not _told_beside(claim, old)),
    )


def _told_beside(claim: Claim, other: _Standing) -> bool:
    """Whether another copy's document tells a value in the same kind of section, behind a stray blank line perhaps."""
    told = (it for it in other.page.claims if it.section == claim.section and not it.span.meets(other.copy.span))
    return any((it.mention.kind, it.value) == (claim.mention.kind, claim.value) for it in told)


def _part(standing: _Standing) -> Pulled:
    """What was read in a paragraph alone."""
    span, page = standing.copy.span, standing.page
    return Pulled(
        page.document,
        tuple(m for m in page.mentions if m.span.meets(span)),
        tuple(claim for claim in page.claims if claim.span.meets(span)),
        tuple(unread for unread in page.unread if unread.mention.span.meets(span)),
    )


def _behind(standing: _Standing, names: Names) -> Iterator[Behind]:
    """The figures of a paragraph that the text of its own document gives otherwise, each once."""
    own = [claim for claim in standing.page.claims if claim.span.meets(standing.copy.span) and _of_today(claim)]
    body = [c for c in standing.page.claims if own and c.section in BODY and _of_today(c)]
    for figure in own:
        for other in body:
            if _differ(figure, other) and same(figure, other, names).outcome == "same":
                yield Behind(standing.copy, figure, other)
                break


def _of_today(claim: Claim) -> bool:
    figure = isinstance(claim.value, Quantity) and claim.value.written is not None
    said = claim.modality == "actual" and claim.speaker is None and not claim.flags & PASSING
    return figure and said and bool(claim.measure.scope or claim.measure.state)


def _differ(a: Claim, b: Claim) -> bool:
    one, other = a.value, b.value
    assert isinstance(one, Quantity) and isinstance(other, Quantity)
    return a.as_of == b.as_of and not agree(one, other)
