"""Seeded faults in what a document says twice beside its figures: currencies, signs, listings, hours, phones, notes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from changes import Change, Seeder, put, stated_twice

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention

TICKER = re.compile(r"\((?P<exchange>NASDAQ|Nasdaq|NYSE|OTCQB|OTC) ?: ?(?P<ticker>[A-Z]{3,5})\)")
RESULT = re.compile(r"\bnet (?P<side>income|loss)\b(?! \(| per|:)[^.;(]{0,60}? \$(?:[\d,]{6,}|\d+\.\d+)", re.IGNORECASE)
NOTED = re.compile(r"\[(\d)\]")
QUARTER = re.compile(
    r"\b(?P<nth>first|second|third|fourth) quarter (?:and [\w-]+ (?:year|months?) )?ended "
    r"(?:March|June|September|December) 3\d",
    re.IGNORECASE,
)
DECISION = re.compile(r"\bdecided\b[^.;]{0,120}-(?P<part>1/4|1/2|3/4) percent(?= |\.|;|,)")
COUNTS = "two three four five six seven eight nine ten eleven twelve".split()
COUNTED = re.compile(r" (?!(?:of|to|and|or|percent|hundred|thousand|million|billion)\b)[a-z]")
NTHS = "first second third fourth".split()


def currency(document: Document) -> Iterator[Change]:
    """The sign of dollars of a sum that the document states more than once becomes that of euros."""
    for mention in stated_twice(document):
        if mention.kind == "money" and mention.text.startswith("$"):
            yield put(mention, 0, 1, "€")


def sign(document: Document) -> Iterator[Change]:
    """A net loss becomes a net income, or the other way, where the document gives the figure more than once."""
    for found in RESULT.finditer(document.text):
        figure = found[0][found[0].rindex("$") :].rstrip(".,")
        if (
            sum(map(str.isdigit, figure)) > 2 and figure.strip("$0.") and document.text.count(figure) > 1
        ):  # "$0.2 million" may be two results
            yield Change(*found.span("side"), "loss" if found["side"].lower() == "income" else "income")


def exchange(document: Document) -> Iterator[Change]:
    """The exchange of a ticker that stands twice becomes another one."""
    for found in _last_of_two(TICKER, document, "ticker"):
        yield Change(*found.span("exchange"), "NYSE" if found["exchange"] != "NYSE" else "Nasdaq")


def ticker(document: Document) -> Iterator[Change]:
    """Two letters are exchanged in a ticker that stands twice."""
    for found in _last_of_two(TICKER, document, "ticker"):
        name = found["ticker"]
        yield Change(*found.span("ticker"), name[0] + name[2] + name[1] + name[3:])


def footnote(document: Document) -> Iterator[Change]:
    """The number of a footnote's mark, or of the note, becomes another."""
    for found in NOTED.finditer(document.text):
        yield Change(*found.span(1), str(int(found[1]) + 4))


def phone(document: Document) -> Iterator[Change]:
    """Two neighbouring digits are exchanged in a phone number; only those that are `dialled_before` count."""
    for mention in find_mentions(document):
        if mention.kind != "phone":
            continue
        for found in reversed(list(re.finditer(r"\d\d", mention.text))):
            if found[0][0] != found[0][1]:
                yield put(mention, *found.span(), found[0][::-1])
                break


def dialled_before(document: Document, change: Change, earlier: tuple[Document, ...]) -> bool:
    """Whether the phone number that changes stands a second time, in its document or in an earlier one."""
    number = next(m for m in find_mentions(document) if m.kind == "phone" and m.span.start <= change.start < m.span.end)
    digits = re.sub(r"\D", "", number.text)[-10:]
    told = [
        re.sub(r"\D", "", m.text)[-10:]
        for page in (document, *earlier)
        for m in find_mentions(page)
        if m.kind == "phone"
    ]
    return told.count(digits) > 1


def hour(document: Document) -> Iterator[Change]:
    """The hour of a clock time that stands twice becomes the next one."""
    for mention in _mentioned_twice(document, "time"):
        found = re.search(r"\d{1,2}(?=:\d\d)", mention.text)
        if found:
            yield put(mention, *found.span(), str(int(found[0]) % 12 + 1))


def quarter(document: Document) -> Iterator[Change]:
    """The quarter that ended on a day becomes the next one."""
    for found in QUARTER.finditer(document.text):
        yield Change(*found.span("nth"), NTHS[(NTHS.index(found["nth"].lower()) + 1) % 4])


def level(document: Document) -> Iterator[Change]:
    """The fraction of a policy rate's level becomes another."""
    for found in DECISION.finditer(document.text):
        yield Change(*found.span("part"), {"1/4": "3/4", "1/2": "1/4", "3/4": "1/2"}[found["part"]])


def _last_of_two(pattern: re.Pattern[str], document: Document, group: str) -> Iterator[re.Match[str]]:
    places: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in pattern.finditer(document.text):
        places[found[group]].append(found)
    for matches in places.values():
        if len(matches) > 1:
            yield matches[-1]


def _mentioned_twice(document: Document, kind: str) -> Iterator[Mention]:
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in find_mentions(document):
        if mention.kind == kind:
            places[(mention.timex or "")[-12:]].append(mention)
    for mentions in places.values():
        if len(mentions) > 1:
            yield mentions[-1]


def in_brackets(document: Document) -> Iterator[Change]:
    """A count in words gets the next number in brackets behind it."""
    for mention in find_mentions(document):
        end = mention.span.end
        if mention.kind == "number" and mention.text.lower() in COUNTS and COUNTED.match(document.text, end):
            yield Change(end, end, f" ({COUNTS.index(mention.text.lower()) + 3})")


FAULTS: tuple[Seeder, ...] = (currency, sign, exchange, ticker, footnote, hour, quarter, in_brackets)
ACROSS: tuple[Seeder, ...] = (phone, quarter, level)
"""Where the words that change stand in an earlier document too, which is then read beside it."""
