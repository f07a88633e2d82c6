"""
How far each product has come, also where words tell it and no phase does, who has the rights to it, and what became
of each plant.

    phase of Kinedra:  "Kinedra is in Phase II" (2008), "an NDA was filed" (2009), "the FDA has approved Kinedra" (2010)
    rights to Kinedra: "Contoso has licensed Kinedra" (2008), "the rights to Kinedra have come back" (2011)
    plant of Leeds:    "opened its plant in Leeds" (2008), "the Leeds plant was closed" (2011)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from factcheck.claims import places
from factcheck.model import Measure, Series, Span
from factcheck.record.acts import DEVELOPMENT, RIGHTS
from factcheck.record.names.entities import Names
from factcheck.record.series import in_time
from factcheck.record.synonyms import one_stem, stems_of
from factcheck.record.timeline.casts import PLACES, sited
from factcheck.record.timeline.deeds import SETTLED, Deed, spelt, told_of
from factcheck.record.timeline.posts import series_in_words
from factcheck.record.timeline.standings import PHASE

STEPS = frozenset(("filing", "approval", "launch", "hold", "enrollment", "start of a trial", DEVELOPMENT))
"""Acts by which a product has come further, or no further; of data those are that say how a trial came out."""
HELD = frozenset((RIGHTS, "return of rights"))
PLANTS = frozenset(("opening", "move", "purchase", "sale of a business"))
LANDS = PLACES | stems_of(places.STATES)
"""Where there may be several plants."""
CAME_OUT = stems_of(("endpoint", "goal", "miss", "fail", "survival"))


def courses(series: Iterable[Series], told: Iterable[Iterable[Deed]], names: Names) -> Iterator[Series]:
    """The series, those of phases with what else is told of how far their products have come; `told` is by houses."""
    steps: dict[str, dict[tuple[str, Span], Deed]] = defaultdict(dict)
    for done in told:
        for deed in filter(_is_step, done):
            for product in deed.of:
                steps[product.replace("-", "")].setdefault((deed.page.document.name, deed.place), deed)
    for one in series:
        product = one_stem(names.canonical(one.subject)).replace("-", "")  # "AB-901" and "AB901"
        deeds = steps[product].values() if one.measure == PHASE else ()
        claims = [told_of(deed, PHASE, one.subject) for deed in deeds]
        yield replace(one, claims=tuple(sorted((*one.claims, *claims), key=in_time))) if claims else one


def rights(told: Iterable[Iterable[Deed]]) -> Iterator[Series]:
    """Who has the rights to each product, and what became of each plant, that two documents tell of, by houses."""
    held: dict[tuple[str, str], dict[tuple[str, Span], Deed]] = defaultdict(dict)
    for done in told:
        for deed in done:
            if deed.stage in SETTLED and not deed.acts.isdisjoint(HELD):
                for product in deed.of & deed.products:
                    held[RIGHTS, product].setdefault((deed.page.document.name, deed.place), deed)
            if deed.stage != "named" and not deed.acts.isdisjoint(PLANTS):
                inside = deed.sentence.inside
                for place in deed.of & sited(deed.page.document.plain, inside.start, inside.end) - LANDS:
                    held["plant", place].setdefault((deed.page.document.name, deed.place), deed)
    for (head, name), deeds in held.items():
        if len({document for document, _ in deeds}) > 1:
            subject = spelt([*deeds.values()], frozenset((name,)))
            measure = Measure(head)
            yield series_in_words(measure, subject, [told_of(deed, measure, subject) for deed in deeds.values()])


def _is_step(deed: Deed) -> bool:
    """Whether an act is told as done or ended that says how far a product has come."""
    came_out = "data" in deed.acts and not deed.words.isdisjoint(CAME_OUT)
    return deed.stage in SETTLED and (came_out or not deed.acts.isdisjoint(STEPS))
