"""What a figure is of: the noun that its clause gives, or the figure before it whose noun or measure it shares."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims import events, marks, moving
from factcheck.claims.grammar import clauses, phrases, verbs
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.nouns import bearers, gaps, heads, located, partof, verbal
from factcheck.claims.story import Story
from factcheck.model import Claim, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Quantity


class Basis(Struct, frozen=True):
    """
    What a figure is of.

    `like` is the earlier figure of the sentence whose measure it shares ("from $6 million"), `whole` the earlier count
    that it is a part of or shares the noun with ("of which three"); `again` says that it is what `like` counted before,
    `beside` that it stands beside another part of the whole ("two of them are in Phase 3, 15 in Phase 2").
    """

    head: Head
    like: Claim | None = None
    whole: Claim | None = None
    again: bool = False
    beside: bool = False


def basis_of(story: Story, line: Line, i: int, start: int, end: int, figures: list[Claim]) -> Basis | None:
    """What the figure at word `i` of a clause [start, end) is of; `figures` are those of its sentence before it."""
    mention = line.mention(i)
    like = _like(line, i, figures) if figures else None
    if like is not None:
        # "Of which $7 million went to research (2003: $5 million)"
        again = like.part_of is not None and marks.in_brackets(line, i)
        return Basis(Head(like.measure.head, like.measure.scope, i, i + 1), like, again=again)
    if mention.kind == "number" and story.counted and partof.points_to(line, i):
        told = story.counted
        return Basis(Head(told.measure.head, told.measure.scope, i, i + 1), told, again=True)
    if mention.kind == "number" and partof.is_elliptical(line, i) and (part := _part(story, line, i, figures)):
        return part
    if mention.kind in ("money", "percent") and partof.is_of_which(line, i):
        amounts = [c for c in figures if c.mention.kind == "money" and c.part_of is None]
        if amounts:  # "£28 million in milestones, of which about £4 million has been received"
            share = ("share",) if mention.kind == "percent" else ()
            return Basis(Head(amounts[-1].measure.head, share, i, i + 1), whole=amounts[-1])
    if partof.is_it(line, i, start) and (before := _told_before(story, line, i, start, figures)):
        return Basis(Head(before.measure.head, before.measure.scope, i, i + 1), before, again=True)
    find = heads.of_amount if mention.kind in ("money", "percent") else heads.of_number
    head = gaps.lasted(line, i, start) if mention.kind == "duration" else gaps.numbered(line, i, end)
    head = head or (gaps.bracketed(line, i) if "(" in line.tags[:i] else None) or find(line, i, start, end)
    named = head is not None and head.noun == "period" and mention.period is not None  # "the three-month period ended"
    if mention.kind == "duration" and (head is None or named):
        event = events.what(line, i)
        head = event.head if event else head
    head = head or phrases.label(line, i) or verbal.moved(line, i, start, end)
    if head is not None and head.noun == "follow" and figures:  # "most in Leeds (7%), followed by York (3%)"
        shared, there = figures[-1].measure, located.in_front(line, word_of(line, figures[-1]))
        head = Head(shared.head, tuple(word for word in shared.scope if word not in there), i, i + 1) if there else head
    last = None
    if head is not None and head.noun in CHANGES and line.tags[max(0, i - 2) : i] != "N(":
        # "A $1 million decrease" of what was named before; "This is an increase of 5%", in a sentence of its own.
        last = figures[-1] if figures else None if head.scope else _told_before(story, line, i, start, figures)
        head = head if last else _posted(line, i, start, head)
    if head is not None and last is not None:
        return Basis(replace(head, noun=last.measure.head, scope=last.measure.scope, change=True), last)
    if head is not None and marks.prior(line, i):
        unit = mention.kind, unit_of(mention)
        head = bearers.on_its_basis(head, [c for c in figures if (c.mention.kind, unit_of(c.mention)) == unit])
    if head is None and (before := _told_before(story, line, i, start, figures)):
        return Basis(Head(before.measure.head, before.measure.scope, i, i + 1), before, again=True)
    return Basis(head) if head else None


POSTING = frozenset("post record see show register experience enjoy report".split())
"""Verbs with which something has a change: "exports posted a rise of 5%"."""
SOURCES = frozenset("data figure estimate survey report number result".split())
"""What tells of the change of another thing."""


def _posted(line: Line, i: int, start: int, head: Head) -> Head:
    """What a change is of by the subject of its verb: "car registrations posted a robust increase of 5%"."""
    group = clauses.governor(line, i)
    bare = all(line.tags[k] == "j" or line.low(k) in phrases.LIGHT for k in range(head.start, head.end - 1))
    if group is None or group[1] > head.start or not bare or verbs.verb_lemma(line, group) not in POSTING:
        return head
    what = verbs.subject(line, group[0], start)
    if what is None or line.tag(what.end - 1) not in ("n", "s") or what.noun in SOURCES:
        return head
    return replace(what, change=True)


def _told_before(story: Story, line: Line, i: int, start: int, figures: list[Claim]) -> Claim | None:
    """
    The figure that "it" or "that number" goes on with, if all there are of one measure.

    It stands in the sentence before, or before a semicolon: "cash was $8 million; in May it was $9 million".
    """
    before = story.before
    if not (partof.points_to(line, i) or partof.goes_on(line, i, start)):
        return None
    mention = line.mention(i)
    told = [c for c in story.figures if before is not None and c.sentence == before.span]
    if line.tag(start - 1) == ";" and start > 0:
        told = [c for c in figures if word_of(line, c) < start] or told
    same = [c for c in told if c.mention.kind == mention.kind and unit_of(c.mention) == unit_of(mention)]
    told = same or (told if mention.kind == "percent" else [])
    return told[0] if len({c.measure for c in told}) == 1 else None


def _part(story: Story, line: Line, i: int, figures: list[Claim]) -> Basis | None:
    """The count that a number without a noun is a part of, or shares the noun with: "of which three"."""
    counts = [c for c in figures if c.mention.kind == "number" and c.part_of is None]
    if line.low(i + 1) == "more":  # "has 287 stores in 16 states, and will add 40 more"
        counts = [c for c in counts if line.tag(word_of(line, c) - 1) != "p"] or counts
    siblings = [c for c in figures if c.part_of is not None and c.mention.kind == "number"]
    last = next((c for c in reversed(figures) if c.mention.kind == "number"), None)
    if siblings and (last is siblings[-1] or not counts) and line.tag(i + 1) in ("p", "a"):
        # "Two of them are in Phase 3, 15 in Phase 2 and 11 in Phase 1": of the same whole
        whole = next((c for c in (story.counted, *figures) if c and c.span == siblings[-1].part_of), None)
        if line.low(i - 1) in partof.PRONOUNS:
            whole = siblings[-1]  # "17 are of partners, of which two are in Phase 3"
        if whole is not None:
            return Basis(Head(whole.measure.head, (), i, i + 1), whole=whole, beside=True)
    if counts and (line.tag(i + 1) != "o" or line.low(i + 2) in partof.PRONOUNS or partof.is_share(line, i)):
        return Basis(Head(counts[-1].measure.head, (), i, i + 1), whole=counts[-1])
    if story.counted and not counts and partof.points_back(line, i):  # "Of these, three are ours"
        return Basis(Head(story.counted.measure.head, (), i, i + 1), whole=story.counted)
    return None


def _like(line: Line, i: int, figures: list[Claim]) -> Claim | None:
    """The earlier figure of the sentence whose measure this one shares: "was $8 million, up 5% from $7 million"."""
    mention = line.mention(i)
    if marks.restates(line, i):
        share = [c for c in figures if c.mention.kind == mention.kind == "percent" and "change" not in c.flags]
        if share and "prior" in figures[-1].flags and figures[-1].mention.kind == "money":
            # "$29 million, or a margin of 61%, compared to $25 million, or 59%"
            return replace(figures[-1], measure=share[-1].measure)
        return figures[-1]
    lasting = [c for c in figures if "change" not in c.flags]
    same = [c for c in lasting if c.mention.kind == mention.kind and unit_of(c.mention) == unit_of(mention)]
    if marks.was_foretold(line, i) and (
        foretold := [c for c in figures if c.mention.kind == mention.kind and unit_of(c.mention) == unit_of(mention)]
    ):
        return foretold[-1]  # "to grow 5.2% this year, up from its October forecast of 4.4%"
    if "respectively" in line.bag and (told := _respective(line, i, same) or _in_turn(line, i, lasting)):
        return told
    if mention.kind == "number" and (own := phrases.after(line, i + 1, len(line.tags))):
        same = [c for c in same if c.measure.head == own.noun]  # "758 cases in 17 countries, down from 1,054 cases"
    if same and marks.prior(line, i) and not marks.names_its_own(line, i):
        if marks.in_brackets(line, i):
            return same[-1]
        # "The loss was $6 million, including an impairment of $4 million, compared to $1 million": of the loss
        return next((c for c in reversed(same) if not partof.is_included(line, word_of(line, c))), same[-1])
    if same and same[-1].flags & {"prior"} and marks.listed_with(line, i):
        return same[-1]  # "compared with $7 million and $16 million for the comparable periods"
    if same and AGAIN.search(line.tags, 0, i):
        return same[-1]
    if same and (moving.grows_to(line, i) or moving.moved_to(line, i) or marks.was_guided(line, i)):
        return same[-1]
    return lasting[-1] if lasting and moving.aside_change(line, i) else None


AGAIN = pattern(r"cpd?j{0,2}n?yo$")
"""In front of a figure of what was told of another time: "revenue of $4 million, and for the full year 2026 of $9"."""


def _respective(line: Line, i: int, same: list[Claim]) -> Claim | None:
    """
    The figure in whose place this one is compared: "assets of $8 million and cash of $5 million, compared with $9
    million and $6 million, respectively".
    """
    told = [c for c in same if "prior" not in c.flags]
    compared = len(same) - len(told)  # of those in front
    ahead = sum(
        line.mention(k).kind == line.mention(i).kind and unit_of(line.mention(k)) == unit_of(line.mention(i))
        for k in line.at
        if k >= i
    )
    begun = compared > 0 or marks.prior(line, i)
    return told[compared] if begun and len(told) > 1 and compared + ahead == len(told) else None


def _in_turn(line: Line, i: int, told: list[Claim]) -> Claim | None:
    """The sum that a percentage is of: "sales of $6 million and fees of $2 million rose 8% and 15%, respectively"."""
    row = [k for k in line.at if line.tags[k] == "q" and line.mention(k).kind == "percent"]
    before = [c for c in told if c.mention.kind == "money" and row and word_of(line, c) < row[0]]
    measures = {c.measure for c in before}
    alone = len(row) == len(before) == len(measures) > 1 and i in row and moving.change(line, i)
    return before[row.index(i)] if alone else None


def word_of(line: Line, claim: Claim) -> int:
    """Where in a line the figure of a claim stands; 0 where it is another sentence's."""
    return next((k for k in line.at if line.mention(k) is claim.mention), 0)


def unit_of(mention: Mention) -> str:
    """The unit of a mention, "" where it has none."""
    return mention.quantity.unit if isinstance(mention.quantity, Quantity) else ""
