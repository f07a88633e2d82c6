"""Claims whose value is in words: acronyms, titles, phases, the states of products, and lists of names."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.claims import modality, states, statuses, subjects
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.periods import asof
from factcheck.claims.story import Story
from factcheck.documents.document import Sentence
from factcheck.mentions import reach
from factcheck.model import Claim, Measure, Mention, MentionKind, Span
from factcheck.quantity import Quantity


def read(story: Story, line: Line, i: int, sentence: Sentence) -> Claim | str:
    """The claim of the acronym, title or phase at word `i`, or why there is none."""
    mention = line.mention(i)
    parts = mention.names
    if mention.kind == "phase":
        subject = subjects.of_phase(line, i, story)
        mode = modality.read(line, i)
        when = asof.read(line, i, mode, story.told)
        claim = story.worded(mention, Measure("phase"), subject, parts[0] if parts else mention.text, sentence)
        mode = story.ahead(when.as_of) if mode == "actual" else mode
        return replace(claim, as_of=when.as_of, modality=mode, horizon=when.horizon)
    if len(parts) < 2:
        return f"an unfinished {mention.kind}"
    if mention.kind == "acronym":
        return story.worded(mention, Measure("expansion"), parts[0], parts[1], sentence)
    return title(story, mention, sentence)


def title(story: Story, mention: Mention, sentence: Sentence) -> Claim:
    """The claim that somebody bears the title of a mention, which names both."""
    return story.worded(mention, Measure("title"), mention.names[0], mention.names[1], sentence)


HOUSED = frozenset("headquarters headquartered located based office offices address moved move relocated".split())
"""Words without one of which a street is no address of the one spoken of."""


def may_house(mention: Mention) -> bool:
    """Whether a mention is a street, in which somebody may have an office."""
    return mention.kind == "identifier" and reach.is_street(mention.text)


def address(story: Story, line: Line, i: int, sentence: Sentence) -> Claim | None:
    """Where the issuer has its offices, from a sentence that says so: "headquartered at 12 Harbour Road"."""
    mention = line.mention(i)
    if HOUSED.isdisjoint(line.bag) or not may_house(mention):
        return None
    claim = story.worded(mention, Measure("address"), story.issuer, " ".join(mention.text.split()), sentence)
    return replace(claim, nature="snapshot")


def unnumbered(story: Story, line: Line, sentence: Sentence) -> Iterator[Claim]:
    """The claims of a sentence that stand in no figure: the states of products, and how many names a list has."""
    it = story.before if line.low(0) == "it" else None
    product = statuses.opening_product(story.document.words(it.span)) if it else ""
    for status in statuses.states(line, product):
        mention = _quote(story, sentence, line, status.start, status.end, "phase", status.value)
        claim = story.worded(mention, Measure(status.head), status.subject, status.value, sentence)
        yield replace(claim, modality=modality.read(line, status.start), nature="snapshot")
    found = statuses.listing(line)
    if found:
        quantity = Quantity.exactly(found.names)
        mention = replace(_quote(story, sentence, line, found.start, found.end, "number", ""), quantity=quantity)
        state = states.find(line.find(found.end, min(found.end + 12, len(line.words))), story.pulls)
        measure, _ = story.measure(found.head.noun, found.head.scope, state)
        claim = story.worded(mention, measure, story.issuer, "", sentence)
        yield replace(claim, value=quantity, nature="snapshot", flags=frozenset({"listed"}))


def _quote(
    story: Story, sentence: Sentence, line: Line, start: int, end: int, kind: MentionKind, label: str
) -> Mention:
    """The words [start, end) of a sentence as a mention.  They stand in the text in this order."""
    document = story.document
    inside = sentence.inside
    at = last = inside.start
    for k, word in enumerate(line.words[:end]):
        found = document.plain.find(word, last, inside.end)
        at = found if k == start else at
        last = found + len(word)
    span = document.to_text(Span(at, last))
    return Mention(span, document.text[span.start : span.end], kind, names=(label,) if label else ())
