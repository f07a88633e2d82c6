"""Findings against waivers and baseline: what stands, what somebody accepted, and which waivers do nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Acceptance, Finding
from factcheck.waivers.waiver import Waiver

CODE, NAME = "FC903", "idle-waiver"
"""The rule that looks at waivers.  What it needs the day and the whole run for comes from here."""


class Run(Struct, frozen=True):
    """
    What a run knows when it judges waivers.

    `read` are the documents that were read and `gone` those that waivers name and that are not there; `rules` are the
    codes and names of the rules that ran, and `silent` those of them that may have missed something, since the
    record was not read; `complete` says whether all the repository's rules ran.
    """

    today: date
    read: frozenset[str]
    gone: frozenset[str]
    rules: frozenset[str]
    silent: frozenset[str] = frozenset()
    complete: bool = True


def settle(
    findings: Iterable[Finding], waivers: Sequence[Waiver], baseline: Collection[str], today: date
) -> tuple[tuple[Finding, ...], tuple[Waiver, ...]]:
    """
    The findings, each with what it is accepted by, if anything; and the waivers that cover none of them.

    `findings` have their fingerprints and `baseline` holds some.  A waiver whose last day has passed accepts nothing,
    and is given back with the idle ones.  A finding about waivers is never accepted.
    """
    by_code: dict[str, list[int]] = {}
    for number, waiver in enumerate(waivers):
        if not waiver.lapsed(today):
            by_code.setdefault(waiver.code, []).append(number)
    used: set[int] = set()
    settled = []
    for finding in findings:
        if finding.code != CODE:
            near = sorted({*by_code.get(finding.code, ()), *by_code.get(finding.rule, ())})
            covering = [number for number in near if waivers[number].covers(finding)]
            used.update(covering)
            if covering:
                finding = replace(finding, accepted=waivers[covering[0]].acceptance)
            elif finding.fingerprint in baseline:
                finding = replace(finding, accepted=Acceptance("baseline"))
        settled.append(finding)
    return tuple(settled), tuple(waiver for number, waiver in enumerate(waivers) if number not in used)


def remarks(idle: Iterable[Waiver], run: Run) -> Iterator[Finding]:
    """A finding for each waiver that lapsed or covers nothing, if the run has read what is needed to say so."""
    for waiver in idle:
        documents = waiver.identity.documents if waiver.identity else frozenset((waiver.at.document,))
        lost = sorted(documents & run.gone)
        if not lost and waiver.identity and not documents <= run.read:
            continue
        if waiver.lapsed(run.today):
            yield _remark(waiver, f"lapsed on {waiver.until}", "mend the documents, or accept it until a later day")
        elif lost:
            yield _remark(waiver, f"covers nothing: {lost[0]} is not there", "take it out")
        elif waiver.code in run.rules:
            if waiver.identity or waiver.code not in run.silent:
                yield _remark(waiver, f"covers nothing: no finding of {waiver.code} {_where(waiver)}", "take it out")
        elif run.complete:
            yield _remark(waiver, f"covers nothing: there is no rule {waiver.code}", "mend the code, or take it out")


def _remark(waiver: Waiver, message: str, hint: str) -> Finding:
    written = f"{hint}; its reason was: {waiver.reason}"
    return Finding(CODE, "warning", f"the waiver of {waiver.code} {message}", waiver.at, hint=written, rule=NAME)


def _where(waiver: Waiver) -> str:
    if waiver.identity is not None:
        return "has these words in these documents"
    return f'points at "{waiver.words}" in this paragraph' if waiver.words else "points into this paragraph"
