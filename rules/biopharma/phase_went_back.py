"""
A product stands in an earlier trial phase than an older document says.

Products go forward: "in Phase III testing" one year and "in Phase II testing" the next, for the same disease, means
that one of the two is wrong or that they speak of different uses.  Only sentences that say where the product stands
are compared; the name of a trial ("a Phase I/II study of …") says nothing about the product's own stage, and what is
planned or under review in one country is left alone.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time"; the phases as in 21 CFR 312.21.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Claim, Clash
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

STAGES = {"preclinical testing": 0, "I": 1, "I/II": 1, "II": 2, "II/III": 2, "III": 3}
STANDS = pattern(
    r"\b(?:in|into|to|entered|enters|entering|began|begun|started|initiated|reached)(?: (?:a|the|its))?(?: \w+)? ?$",
    re.IGNORECASE,
)
TRIAL = pattern(
    r"\s*(?:clinical )?(?:study|studies|trials? of|trials? (?:with|that|which|results|data))", re.IGNORECASE
)
THE_TRIAL = pattern(r"\bthe(?: \w+)? ?$", re.IGNORECASE)
USE = pattern(
    r"\b(?:in|for|against|treat|of) (?!phase\b|the US\b|the U\.S|Europe|Japan|China)([a-z][\w-]*(?: [a-z][\w-]*)?)",
    re.IGNORECASE,
)


def went_back(record: Record) -> Iterator[Clash]:
    """Products whose stage is lower than an older document's, for the same use or for none that is named."""
    companies = frozenset(record.names.issuers.values())
    for series in record.series:
        if series.measure.head != "phase" or record.names.canonical(series.subject) in companies:
            continue  # "nine programs in Phase 1 and five in Phase 2" say nothing of where a company stands
        highest: dict[str, Claim] = {}
        for claim in record.oldest_first(series.claims):
            use = stands(record, claim)
            if use is None:
                continue
            before = highest.get(use)
            if before is None or stage(before) <= stage(claim):
                highest[use] = claim
            elif before.document != claim.document and record.day(before) != record.day(claim):
                yield Clash(
                    claim.place,
                    f"{claim.subject} is in {claim.mention.text} here, in {before.mention.text} before",
                    (before.place,),
                )


def stage(claim: Claim) -> int:
    """The stage as a number, from 0 for preclinical to 3."""
    return STAGES[str(claim.value)]


def stands(record: Record, claim: Claim) -> str | None:
    """The form and use ("LAR", "asthma") for which a sentence says where a product stands, None if it does not."""
    if str(claim.value) not in STAGES or claim.modality != "actual" or record.day(claim) is None:
        return None
    document = record.page[claim.document].document
    inside, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
    before = document.plain[max(sentence.start, inside.start - 40) : inside.start]
    after = document.plain[inside.end : sentence.end]
    if THE_TRIAL.search(before) and after.lstrip().startswith(("trial", "clinical trial", "portion", "part")):
        return None  # "64 patients in the Phase I trial to date" tells of a trial that has a name
    if str(claim.value) != "preclinical testing" and (not STANDS.search(before) or TRIAL.match(after)):
        return None
    use = USE.search(after)
    form = re.search(rf"{re.escape(claim.subject)} ([A-Z]{{2,4}})\b", document.plain[sentence.start : sentence.end])
    return " ".join(filter(None, (form and form[1], use and use[1].casefold())))


PHASE_III = "FBT-12 is in Phase III testing."

RULE = Rule(
    code="FC412",
    name="phase-went-back",
    summary="a product stands in an earlier phase than before",
    severity="warning",
    scope="record",
    check=went_back,
    asks=(CLAIMS,),
    good=(
        Good("it goes forward", ("FBT-12 is in Phase II testing.", PHASE_III), dates=("2011-05-02", "2012-05-02")),
        Good(
            "under review after Phase III",
            (PHASE_III, "Marketing applications for FBT-12 are under review in the US and Europe."),
            dates=("2011-05-02", "2012-05-02"),
        ),
    ),
    bad=(
        Bad(
            "from three to two",
            (PHASE_III, "FBT-12 is in Phase II testing."),
            finds="Phase II",
            dates=("2011-05-02", "2012-05-02"),
        ),
    ),
    traps=(
        Good(
            "patients of an earlier trial",
            ("AB-901 is in Phase II testing.", "AB-901 was given to 64 patients in the Phase I trial."),
            dates=("2010-05-04", "2012-06-14"),
        ),
        Good(
            "another use",
            ("FBT-12 is in Phase III testing for asthma.", "FBT-12 is in Phase II testing for eczema."),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good(
            "the name of a trial",
            (PHASE_III, "Results of a Phase II study of FBT-12 were shown."),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good(
            "a company with products in several phases",
            (
                "Northwind, Inc. (Nasdaq: NWND) has six programs in Phase II.",
                "Northwind, Inc. (Nasdaq: NWND) has nine programs in Phase I.",
            ),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good(
            "another form of a product",
            ("Belasiran is in Phase III testing.", "Belasiran LAR is in Phase II testing."),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good("another product", (PHASE_III, "FBT-31 is in Phase II testing."), dates=("2011-05-02", "2012-05-02")),
    ),
)
