"""The claims of one document, sentence by sentence."""

from __future__ import annotations

from msgspec import Struct

from factcheck.claims import figures, restated, statuses, worded
from factcheck.claims.grammar import clauses
from factcheck.claims.grammar.clauses import DATES, FIGURES, Line
from factcheck.claims.periods import asides, asof, compared, dated, headings, lengths, outlook, paired, reported
from factcheck.claims.story import Story, stands_in
from factcheck.documents import Document, statements
from factcheck.documents.document import Sentence
from factcheck.documents.table import Table
from factcheck.mentions.find import Placed, place_mentions, settled
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Mention, Period, Pull, Span, Unread

UNCOUNTED = frozenset({"identifier", "phone", "reference"})
"""Kinds that are no claims and are not asked for."""
UNTOLD = frozenset({"safe_harbour", "contacts", "headline", "dateline"})
TELLINGS = frozenset({"announce", "report", "say", "disclose", "tell"})
SHORT, LONG = 25, 366
"""How many days a period has that the next sentence goes on with: a month to a year, no day and no decade."""

OPENING = 1500
"""So many characters of a document hold its headline and its opening."""
LONGEST = 5000
"""Characters of a sentence; what is longer is a list or a table without its lines."""


class Pulled(Struct, frozen=True):
    """One document with its mentions, its claims, and the mentions that became none, with the reason."""

    document: Document
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]


def pull_claims(document: Document) -> tuple[Claim, ...]:
    """The claims of a document, in the order of their spans."""
    return read(document).claims


def read(document: Document, pulls: tuple[Pull, ...] = (), setting: Setting | None = None) -> Pulled:
    """A document with all that is read in it.  `pulls` bring further nouns and states under one name."""
    setting = settled(document, setting)
    mentions = place_mentions(document, setting)
    story = Story.of(document, pulls)
    story.people = frozenset(m.names[0].split()[-1] for _, _, m in mentions if m.kind == "role" and m.names)
    if setting.foreign:
        from factcheck.claims.grammar import abroad  # which an English text does without

        story.gloss = abroad.gloss(setting.language or "", frozenset(story.issuer.split()))
    in_tables, running = _parted(document, mentions)
    claims: list[Claim] = []
    unread: list[Unread] = []
    at, count = 0, len(running)
    for sentence in document.sentences:
        first, end = at, sentence.inside.end
        while at < count and running[at][0] < end:
            at += 1
        inside = running[first:at]
        for found in _sentence(story, sentence, inside):
            if isinstance(found, Claim):
                claims.append(found)
            else:
                unread.append(found)
        story.before = sentence
    for table, wanted in in_tables:
        from factcheck.claims import tables  # which prose does without

        pulled, refused = tables.read(document, table, wanted, story.issuer, story.results, setting)
        claims += pulled
        unread += refused
    found_in = tuple(mention for _, _, mention in mentions)
    claims = restated.marked(document, claims)
    return Pulled(document, found_in, tuple(sorted(claims, key=_place)), tuple(sorted(unread, key=_place)))


def _place(found: Claim | Unread) -> Span:
    return found.mention.span


def _parted(document: Document, mentions: list[Placed]) -> tuple[list[tuple[Table, list[Mention]]], list[Placed]]:
    """The tables of a document, each with the mentions in it that may be figures, and those of the running text."""
    in_tables: list[tuple[Table, list[Mention]]] = []
    running: list[Placed] = []
    at = 0
    for table in document.tables:
        first = at
        while at < len(mentions) and mentions[at][2].span.start < table.span.start:
            at += 1
        running += mentions[first:at]
        first = at
        while at < len(mentions) and mentions[at][2].span.start < table.span.end:
            at += 1
        in_tables.append((table, [m for _, _, m in mentions[first:at] if m.kind not in UNCOUNTED]))
    return in_tables, [*running, *mentions[at:]]


def _sentence(story: Story, sentence: Sentence, inside: list[Placed]) -> list[Claim | Unread]:
    """The claims of one sentence and its other mentions, in the order in which they stand."""
    section = sentence.section.kind
    if section == "headline":
        story.headed = story.led = outlook.SILENT
        story.behind = None
        if story.under and not headings.goes_on(story.document.plain[sentence.inside.start : sentence.inside.end]):
            story.under = None
    wanted = [m for _, _, m in inside if m.kind not in UNCOUNTED or worded.may_house(m)]
    if section == "contacts":
        borne = [m for m in wanted if m.kind == "role" and len(m.names) > 1]
        others = [m for m in wanted if m not in borne]
        titles = [worded.title(story, mention, sentence) for mention in borne]
        return [*titles, *_refused(story, others, "it stands among the contacts")]
    plain = story.document.plain
    span = sentence.inside
    clue = section not in UNTOLD and (stands_in(story.clues, span) or statuses.may_list(plain, span.start, span.end))
    leads_in = outlook.may_tell(plain, span, section)
    if not (wanted or clue or leads_in or stands_in(story.deal_clues, span)):
        return []
    if span.end - span.start > LONGEST:
        return _refused(story, wanted, "its sentence is too long to be one")
    titled = section == "headline" or statements.is_titled(plain[span.start : span.end])
    line = clauses.line(plain, span.start, span.end, inside, titled, story.gloss)
    story.meet(line, section)
    if span.start < OPENING and "results" in line.bag:
        _report(story, line)
    if leads_in and not wanted:
        story.foretell(line, section, None)
    found: list[Claim | Unread] = list(worded.unnumbered(story, line, sentence)) if clue else []
    if wanted and clauses.is_table(line):
        return [*found, *_refused(story, wanted, "it stands in a table that lost its lines")]
    if wanted:
        story.turn(sentence)
        if section == "headline" and story.before is not None:
            story.under = headings.of_all_below(line, story.told) or story.under
        elif leads_in or (titled and not line.groups):
            story.behind = headings.of_all_below(line, story.told)
        found += _mentions(story, line, sentence)
    return found


def _mentions(story: Story, line: Line, sentence: Sentence) -> list[Claim | Unread]:
    claims: list[Claim] = []
    found: list[Claim | Unread] = []
    period: Period | None = None
    story.paired = paired.of(line)
    for i in line.at:
        mention = line.mention(i)
        if mention.kind == "identifier" and (address := worded.address(story, line, i, sentence)):
            claims.append(address)
            found.append(address)
        if mention.kind in UNCOUNTED:
            continue
        claim = _mention(story, line, i, sentence, claims)
        if isinstance(claim, str):
            found += _refused(story, [mention], claim)
            continue
        claims.append(claim)
        found.append(claim)
        if mention.kind == "number" and claim.part_of is None:
            story.counted = claim
        if mention.kind == "date":
            period = _period(story, line, i, claim) or period
    if any("prior" in claim.flags for claim in claims):
        dated = dict(zip(map(id, claims), reported.by_comparatives(claims, story.told), strict=True))
        claims = list(dated.values())
        found = [dated.get(id(each), each) for each in found]
    story.figures = tuple(c for c in claims if c.mention.kind in FIGURES) or story.figures
    story.carried = period or story.carried
    story.foretell(line, sentence.section.kind, period)
    story.spoken_of = next((c.subject for c in claims if c.subject), story.spoken_of)
    return found


def _mention(story: Story, line: Line, i: int, sentence: Sentence, earlier: list[Claim]) -> Claim | str:
    kind = line.mention(i).kind
    if sentence.section.kind == "safe_harbour" and kind != "date":
        return "it stands in a safe-harbour paragraph"
    if kind in FIGURES:
        return figures.read(story, line, i, sentence, earlier)
    if kind in DATES:
        return dated.read(story, line, i, sentence, earlier)
    return worded.read(story, line, i, sentence)


def _period(story: Story, line: Line, i: int, claim: Claim) -> Period | None:
    """The period of a date that the next sentences go on with; the story remembers what it reports on."""
    named = claim.mention.period
    if named is None:
        return None
    opens = story.told is None and story.before is None and named.is_day
    if opens and (claim.measure.head in TELLINGS or line.low(0) == "it"):
        story.told = named.start
    period = lengths.ended(line, i) or named  # "for the three months ended June 30": no day
    if period.start is None or period.end is None or not SHORT < (period.end - period.start).days <= LONG:
        return None
    aside = line.tag(i - 1) == "(" and line.tag(i + 1) in (":", "q")  # "£33 million (H1 2015: £4 million)"
    if aside or compared.is_comparative(line, i) or asof.is_since(line, i) or "y" in (line.tag(i - 1), line.tag(i + 1)):
        return None  # "December 31, 2025 2024": the heads of columns
    if asides.in_relative_clause(line, i):
        return None
    if claim.modality in ("forecast", "planned") and story.told and period.end > story.told:
        return None  # "It is now expected in the third quarter. 13 of 62 patients responded."
    if story.reported is None and claim.section != "boilerplate":
        story.reported = period
    return period


def _report(story: Story, line: Line) -> None:
    """Remember the period that a headline or an opening gives results for; a quarter and its year are none."""
    periods, mixed = headings.named(line)
    story.periods |= periods
    story.mixed |= mixed
    story.results = next(iter(story.periods)) if len(story.periods) == 1 and not story.mixed else None


def _refused(story: Story, mentions: list[Mention], reason: str) -> list[Claim | Unread]:
    return [Unread(mention, reason, story.document.name) for mention in mentions]
