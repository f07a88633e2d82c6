"""Figures and days that a document states, with what stands beside them, to know them again in a later one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.almanac import MONTHS
from factcheck.claims.issuers import bare, issuer
from factcheck.claims.names import NAME
from factcheck.claims.natures import ONCE
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Mention, Period, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.forecasts import AHEAD
from factcheck.record.opposites import exclude
from factcheck.rulebook import Fields
from factcheck.slips import one_slip

from ._beside import CUT, around, stem_of, telling_words
from ._figures import KINDS, NEUTRAL
from ._prose import told_in
from ._retelling import RELATIVE
from ._slips import forms

LEFT_OUT = frozenset({"change", "to", "restated", "corrected", "negated", "attributed", "table", "converted"})
OF_A_TIME = frozenset({"flow", "snapshot", "cumulative"})
EVENTS = ONCE | frozenset(
    "complete close open start launch commence initiate buy purchase sell go come list form create take receive".split()
)
"""What happens to a thing once, so that its day does not change."""
WHEN = frozenset({"date", "period", "compare"})
"""Heads of a day that only says when something was so."""
REPORTING = frozenset(
    """result report announce announcement quarter year publish publication call meeting conference presentation
    end""".split()
)
"""What comes again with another day."""
STORY = frozenset({"body", "list", "boilerplate"})
QUARTER_ENDS = frozenset({(3, 31), (6, 30), (9, 30), (12, 31)})
PERIOD_OF = pattern(
    r"\b(?:ended|ending|as of|as at|at|quarter of|half of|months? of|until|through|since) (?:fiscal )?(?:year )?$"
)
YEAR = pattern(r"\b(?:19|20)\d\d\b")
NO_NAME = frozenset(name.lower() for name in (*MONTHS, "company"))
ADDED = pattern(r"\b(?:planned|additional|another|further|extra) [$€£(]{0,2}$", re.IGNORECASE)
NEW = pattern(r" (?:new|additional|more)\b")
"""In front of a figure, and behind it, that it came to others and will not be told again: "an additional 66 shops"."""
BEFORE, BEHIND = 110, 70
CAPITALISED, SMALL = pattern(r"\b[A-Z][\w&-]+"), pattern(r"\b[a-z][\w&-]+")
OPENING = 300
"""So many characters of a document by nobody say whom it is about."""
OPEN = "open"
"""The time of what may be told otherwise on another day."""
STUDIED = pattern(r"\b(?:trials?|stud(?:y|ies)|surveys?)\b")
CROWD = 40
"""So many figures with the same digits but one are a list."""

Form = tuple[str, str, str, bool]


class Stated(Fields, frozen=True):
    """
    A figure or a day with what stands beside it.

    `unit` tells what can be compared, `digits` are those written, `quantity` is None for a day; `words`, those
    `near` in its clause and `names` are in one text each; `time` is the period that it is of, "" for what does not
    change, OPEN for what may be told otherwise on another day; `deal` the agreement and the partner, "" where none
    is told; `derived` says that a day is taken for its month.  `day` is that of the document, 0 if it has none, and
    `about` the names that a document by nobody opens with.
    """

    unit: str
    digits: str
    quantity: Quantity | None
    place: Place
    words: str
    near: str
    names: str
    time: str
    deal: str
    derived: bool
    house: str
    day: int
    about: str


def one_slip_apart(a: Stated, b: Stated) -> bool:
    """Whether two are one slip apart and cannot both be true: "over 23" and "26" can; two bounds of one kind do not."""
    if not one_slip(a.digits, b.digits):
        return False
    one, other = a.quantity, b.quantity
    return one is None or other is None or one.hedge == other.hedge or not one.meets(other)


def in_common(a: Stated, b: Stated) -> frozenset[str]:
    """The stems beside both of two figures; none if each has a name of its own, or their words exclude each other."""
    words, others = (frozenset(map(stem_of, side.words.split())) for side in (a, b))
    names, other_names = frozenset(a.names.split()), frozenset(b.names.split())
    two = (names - other_names and other_names - names) or exclude(words, others)
    return frozenset() if two else words & others


def read(page: Pulled) -> Iterator[Stated]:
    """What a document states that later ones may tell again, in the order of the text; one in English only."""
    if page.document.language != "en":
        return
    claims = {claim.span: claim for claim in page.claims}
    told = told_in(page)
    house = issuer(page.document).casefold()
    about = "" if house else " ".join(sorted(named_of(page.document.plain)))
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in page.document.sentences:
        if not mention or mention.span.start >= sentence.span.end:
            continue
        words = page.document.words(sentence.span)  # asked once: a hostile sentence has thousands of figures
        timed, studied = (form.search(words) is not None for form in (RELATIVE, STUDIED))
        while mention and mention.span.start < sentence.span.end:
            claim = claims.get(mention.span)
            lasts = mention.kind == "duration" and sentence.section.kind in STORY
            if mention.span in told or mention.kind == "date" or lasts:
                fixed = () if _may_move(page, mention, claim, timed) else tuple(_forms(page, mention, claim, studied))
                for form in fixed or _open(page, mention):
                    yield _stated(page, mention, claim, sentence.inside, house, about, form)
            mention = next(mentions, None)


def _forms(page: Pulled, mention: Mention, claim: Claim | None, studied: bool) -> Iterator[Form]:
    """The unit, the digits and the time under which a mention is compared, and whether it is more precise."""
    if mention.kind == "date":
        period = mention.period
        if claim and period and period.start and YEAR.search(mention.text) and _is_event(page, mention, claim, period):
            if period.is_day:
                yield "day", f"{period.start:%Y%m%d}", "", False
            length = 1 if period.is_day else _length(period)
            yield f"day {length}", f"{period.start:%Y%m}", "", period.is_day
    elif mention.kind in KINDS and mention.quantity:
        of_today = claim is not None and claim.as_of is not None and claim.as_of.start == page.document.date
        # What there is now, "flies to 74 places with 99 aircraft", was otherwise in the release of another day; how
        # many a study had was not.
        stands = claim is not None and claim.nature is None and mention.kind == "number" and of_today and not studied
        # "A charge of $0.16 per share" is of a time, as the charge is.
        # So is what is foreseen for some months: "expects demand to peak at 21,300 megawatts this winter".
        horizon = claim.horizon if claim and claim.modality in AHEAD else None
        foreseen = horizon is not None and not horizon.is_day
        moves = claim is not None and (claim.nature in OF_A_TIME or claim.per == "share" or stands or foreseen)
        changing = claim is not None and moves and not _is_ahead(claim)
        explicit = claim and claim.as_of and not of_today and "carried" not in claim.flags
        if not changing or explicit:
            for (unit, step), digits in forms(mention):
                planned = claim is not None and mention.kind == "number" and claim.modality in AHEAD
                time = str(claim.as_of) if claim and changing else "ahead" if planned else ""
                yield f"{unit} {step}", digits, time, False
                break


def _open(page: Pulled, mention: Mention) -> Iterator[Form]:
    """The form under which a figure is compared that documents of other days may tell otherwise."""
    if (mention.kind in KINDS or mention.kind == "duration") and page.document.date:
        for (unit, step), digits in forms(mention):
            yield f"{unit} {step}", digits, OPEN, False
            break


def named_of(plain: str) -> set[str]:
    """The names of which a document speaks and with which it opens, in small letters: words that it never writes so."""
    opening = {word.lower() for word in CAPITALISED.findall(plain, 0, OPENING)}
    return opening.intersection(map(str.lower, NAME.findall(plain))) - NO_NAME - NEUTRAL - set(SMALL.findall(plain))


def _may_move(page: Pulled, mention: Mention, claim: Claim | None, timed: bool) -> bool:
    """
    Whether a figure moved, was only planned or came to others: "of the planned 9,000 children", "35 new shops".

    `timed` tells whether its sentence names a period.
    """
    document, span = page.document, page.document.to_plain(mention.span)
    if mention.kind in KINDS and (
        ADDED.search(document.plain, max(0, span.start - 16), span.start) or NEW.match(document.plain, span.end)
    ):
        return True
    if claim is None:
        return timed and _is_of_some_time(page, mention)
    if claim.nature is None and claim.modality not in AHEAD and timed and _is_of_some_time(page, mention):
        return True
    return bool(claim.flags & LEFT_OUT)


def _is_of_some_time(page: Pulled, mention: Mention) -> bool:
    """
    Whether a figure of which nobody knows what it is may be of the period that its sentence names: "in Week 29 (366)".

    Joined to its noun it is a size, "was recently asked to run a 10,000-participant trial"; what is planned is told
    again until it is done, "will buy bonds at a pace of $40 billion per month".
    """
    document = page.document
    return mention.kind in KINDS and not document.plain.startswith("-", document.to_plain(mention.span).end)


def _is_ahead(claim: Claim) -> bool:
    """Whether a figure is planned for no time that is named: "will cost $27 million"."""
    return claim.modality in ("planned", "forecast") and claim.horizon is None


def _is_event(page: Pulled, mention: Mention, claim: Claim, period: Period) -> bool:
    """Whether a date is the day of something that happened once, and no end of a period or day of speaking."""
    heads = {claim.measure.head, *claim.measure.scope}
    if claim.modality != "actual" or claim.section not in STORY or period.start == page.document.date:
        return False
    if heads & REPORTING or not (claim.nature == "fixed" or (heads & EVENTS and not heads & WHEN)):
        return False
    before = page.document.plain[: page.document.to_plain(mention.span).start][-40:]
    quarter_end = period.is_day and period.end and (period.end.month, period.end.day) in QUARTER_ENDS
    return not quarter_end and not PERIOD_OF.search(before)


def _length(period: Period) -> int:
    return (period.end - period.start).days // 20 if period.start and period.end else 0


def _stated(
    page: Pulled, mention: Mention, claim: Claim | None, sentence: Span, house: str, about: str, form: Form
) -> Stated:
    document, own = page.document, set(house.split())
    span = document.to_plain(mention.span)
    sides = around(document.plain, sentence, span, BEFORE, BEHIND)
    before, behind = (document.plain[side.start : side.end] for side in sides)
    names = (
        {name[0].lower() for side in sides for name in NAME.finditer(document.plain, side.start, side.end)}
        - NO_NAME
        - own
    )
    words = (telling_words(before) | telling_words(behind)) - own
    place = document.quote(mention.span)
    unit, digits, time, derived = form
    partner = bare(claim.counterparty).casefold().split()[:1] if claim and claim.counterparty else []
    if claim and partner and partner[0] in own:  # "Contoso paid Northwind", told by Northwind
        partner = bare(claim.subject).casefold().split()[:1]
    deal = " ".join((*partner, claim.agreement or "")) if claim and partner else ""
    return Stated(
        unit,
        digits,
        mention.quantity,
        place,
        " ".join(sorted(words)),
        " ".join(sorted(telling_words(f"{CUT.split(before)[-1]} {CUT.split(behind, maxsplit=1)[0]}") - own)),
        " ".join(sorted(names)),
        time,
        deal.strip(),
        derived,
        house,
        document.date.toordinal() if document.date else 0,
        about,
    )
