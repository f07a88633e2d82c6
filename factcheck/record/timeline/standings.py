"""
How far each product has come, over the years, also where a sentence does not name it.

"We start the Phase II programme" in a release about Kinedra is told of Kinedra, and so is "our liver cancer Phase I
study" where another document tests Kinedra in liver cancer.  Like threads this is for the eye, and no rule looks at it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from factcheck.claims import brands, statuses
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Measure, Series
from factcheck.patterns import pattern
from factcheck.record.names.entities import Names
from factcheck.record.series import in_time

PHASE = Measure("phase")
NEAR = 60
"""So many characters on each side of a phase name the disease."""
COUNTED = pattern(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: [\w-]+){0,5} (?:are )?in(?:to)? (?:a )?$"
)
"""What is counted in a phase is several products."""
SHORT = 5
"""So many words has a line at most that is a heading and nothing else."""
START = pattern(r"(?: [\w-]+){0,4} (?:of|for|with)(?: [\w-]+){0,6},? ?")
AND = pattern(r"(?: in [a-z -]{1,40})?,? (?:and )?|/")
"""What stands before a list of products behind their phase, and between two of them."""
ARE = pattern(r"[ ,](?:are|were)(?: (?:both|all|each|now|still|already))* (?:in|entering)(?: (?:a|the))? $")
"""What stands between several products and the phase in which all of them are."""
OTHER = pattern(r"\b[Pp]hase\b")
CODE = pattern(r"\b[A-Z]{2,5}-\d{2,6}\b|\b[A-Z]{2,5}\d{3,6}\b")
"""What may be another product, of which no phase is told."""
CODED = pattern(r"[A-Z]{1,5}-[A-Z]{1,8}[a-z]{0,2}")
"""The name of something that is in a phase, and so a code, though it has no digit: "L-BX", "NWND-TTRRx"."""
BLANK = pattern(r"\\[ -]|(?<=[a-z])(?=\d)")
USE = pattern(r"[a-z][a-z-]{3,}")
PLAIN = frozenset(
    """clinical trial trials study studies testing development program programme patients patient phase with from that
    this have been into their were will first second third data results which milestone payment human being continued
    randomized multicenter placebo-controlled double-blind open-label ongoing treatment treat healthy adults adult
    volunteers initiated initiate expects announced completed completion enrollment product candidate antibody safety
    efficacy combination evaluate designed single dose doses also currently pivotal""".split()
)
"""Words beside any phase, which name no disease."""


def standings(
    series: Sequence[Series], pages: Mapping[str, Pulled], names: Names, houses: Mapping[str, Sequence[str]]
) -> tuple[Series, ...]:
    """
    The series, those of phases with the product that each claim is of where only its document tells it.

    `houses` are those of whom each document tells.
    """
    found: dict[tuple[str, str], dict[Claim, None]] = defaultdict(dict)  # each once: several houses have it
    subjects: dict[tuple[str, str], str] = {}
    phased: dict[str, list[tuple[Series, Claim]]] = defaultdict(list)
    told_of: dict[str, list[str]] = defaultdict(list)
    for document in sorted(pages):
        for house in houses[document]:
            told_of[house].append(document)
    for one in series:
        for claim in one.claims if one.measure == PHASE else ():
            for house in houses[claim.document]:
                phased[house].append((one, claim))
    for house, documents in sorted(told_of.items()):
        told = phased[house]
        products = Products([claim for _, claim in told], documents, pages, names)
        for one, claim in told:
            for product in products.of(claim) or (names.subject(claim.subject, claim.document),):
                key = ("" if product in products.spelt else claim.document, product)
                found[key][claim] = None
                subjects.setdefault(key, products.spelt.get(product, one.subject))
    lined = [
        Series(PHASE, subjects[key], "snapshot", tuple(sorted(claims, key=in_time)))
        for key, claims in sorted(found.items())
    ]
    return (*(one for one in series if one.measure != PHASE), *lined)


class Products:
    """The products of one house that are in some phase, and in which documents and for which uses they are told of."""

    def __init__(
        self, told: Sequence[Claim], documents: Sequence[str], pages: Mapping[str, Pulled], names: Names
    ) -> None:
        self.pages, self.names = pages, names
        spelt = {name for document in documents for name in brands.names(pages[document].document.plain)}
        houses = frozenset(names.issuers.values())
        self.spelt: dict[str, str] = {
            key: name for name in sorted(spelt) if (key := names.canonical(name)) not in houses
        }
        marked = {name.casefold() for name in spelt}
        self.spelt |= {
            names.canonical(claim.subject): claim.subject for claim in told if _is_product(claim.subject, marked)
        }
        forms = {name: name for name in self.spelt}
        forms |= {former: whole for whole in self.spelt for former in names.former.get(whole, ())}
        forms |= {form.removesuffix("rx"): whole for form, whole in forms.items() if CODED.fullmatch(self.spelt[whole])}
        self.forms = forms
        words = "|".join(_spelt(form) for form in sorted(forms, key=lambda f: (-len(f), f)))
        self.form = re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE) if forms else None
        self.named = {name: self._named(pages[name].document.plain) for name in documents}
        for name, here in self.named.items():
            here.update(map(names.canonical, CODE.findall(pages[name].document.plain)))
        self.heads: dict[str, Mapping[int, str]] = {}
        self.used: dict[str, set[str]] = defaultdict(set)
        for claim in told:
            product = names.subject(claim.subject, claim.document)
            if product in self.spelt:
                for use in self._uses(claim):
                    self.used[use].add(product)

    def of(self, claim: Claim) -> tuple[str, ...]:
        """The products that a phase is of: one, those of a list behind it, or none where others may be meant."""
        own = self.names.subject(claim.subject, claim.document)
        document = self.pages[claim.document].document
        inside, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
        if own in self.spelt:
            several = ARE.search(document.plain, sentence.start, inside.start)
            before = document.plain[sentence.start : inside.start].rpartition(";")[2] if several else ""
            return tuple(sorted({own} | self._named(before) & self.spelt.keys()))
        if COUNTED.search(document.plain, sentence.start, inside.start):
            return ()
        listed = self._listed(document.plain, inside.end, sentence.end)
        if listed:
            return listed
        uses = [self.used[use] for use in self._uses(claim) if use in self.used]
        here = set.intersection(*uses) if uses else self._named(document.plain[sentence.start : sentence.end])
        headed = self.headed(claim.document).get(sentence.start)
        here = here or ({headed} if headed else self.named[claim.document])
        return tuple(here & self.spelt.keys()) if len(here) == 1 else ()

    def _listed(self, plain: str, start: int, end: int) -> tuple[str, ...]:
        """The products behind a phase, also in a list: "Phase 1 trials of two new drugs, AB-901 and AB-902"."""
        found: list[str] = []
        for named in self.form.finditer(plain, start, end) if self.form is not None else ():
            if not (
                AND.fullmatch(plain, start, named.start()) if found else START.fullmatch(plain, start, named.start())
            ):
                break
            found.append(self.whole(named[0].casefold()))
            start = named.end()
        return tuple(dict.fromkeys(found))

    def headed(self, document: str) -> Mapping[int, str]:
        """
        The only product that the heading of a list names, by the first character of each item below it.

        "Kinedra" stands above its "• trial completed", and "• Progress with Kinedra:" above its "o filing in May".
        """
        if document not in self.heads:
            self.heads[document] = dict(self._headed(self.pages[document].document))
        return self.heads[document]

    def _headed(self, document: Document) -> Iterator[tuple[int, str]]:
        head, mark, last = "", "", 0
        for sentence in document.sentences if self.form is not None else ():
            start, end = sentence.inside.start, sentence.inside.end
            words = document.plain[start:end].split()
            apart, last = document.plain.find("\n\n", last, start) >= 0, end
            listed = sentence.section.kind == "list"
            if not words or apart or not listed or words[0] == mark:
                head = ""
            if words and (words[-1].endswith(":") or not listed):
                line = document.plain[start:end].rpartition("\n")[2]  # of the lines of a heading the last
                named = self._named(line) if line.endswith(":") or len(line.split()) <= SHORT else set()
                head, mark = (named.pop(), words[0]) if len(named) == 1 else ("", "")
            elif head:
                yield start, head

    def _named(self, words: str) -> set[str]:
        if self.form is None:
            return set()
        return {self.whole(found[0].casefold()) for found in self.form.finditer(words)}

    def whole(self, name: str) -> str:
        """The product that a name in small letters means."""
        return self.forms.get(name) or self.names.canonical(name)

    def _uses(self, claim: Claim) -> Iterator[str]:
        """Pairs of words beside a phase that may name a disease: "liver cancer"."""
        document = self.pages[claim.document].document
        inside, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
        own = self.names.subject(claim.subject, claim.document)
        before = OTHER.split(document.plain[max(sentence.start, inside.start - NEAR) : inside.start])[-1]
        after = OTHER.split(document.plain[inside.end : min(sentence.end, inside.end + NEAR)])[0]
        if self.form is not None:
            before = self.form.split(before)[-1]
            others = (found for found in self.form.finditer(after) if self.whole(found[0].casefold()) != own)
            after = after[: next((found.start() for found in others), None)]
        for words in (before, after):
            found = list(USE.finditer(words.casefold()))
            for one, other in pairwise(found):
                if other.start() == one.end() + 1 and PLAIN.isdisjoint((one[0], other[0])):
                    yield f"{one[0]} {other[0]}"


def _spelt(form: str) -> str:
    """The pattern of a name, in which the figures of a code may stand apart: "cdp870", "CDP 870"."""
    return BLANK.sub("[ -]?", re.escape(form))


def _is_product(subject: str, marked: set[str]) -> bool:
    low = subject.casefold()
    coded = any(map(str.isdigit, subject)) or CODED.fullmatch(subject) is not None
    return (coded and not low.startswith("covid")) or low.endswith(statuses.GENERIC) or low in marked
