"""
The findings as SARIF 2.1.0, which code hosts and editors read.

Waived and baselined findings stand in it as suppressed results, with the reason.  Columns and offsets count Unicode
code points from 1 and from 0; URIs are relative to the working folder.  A place in a file that has no lines (a page of
a PDF) is told by name, since a region must be one of the file's text.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as percent_encoded

from factcheck import __version__
from factcheck.corpus import Corpus
from factcheck.model import Acceptance, Finding, Place, Report, Span
from factcheck.reports.accepted import said
from factcheck.reports.places import Places, clean, quote
from factcheck.rulebook import DISTRIBUTION, Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "factcheck/v1"
"""The name of our fingerprint; its number goes up when a finding's identity is counted otherwise."""

Json = dict[str, Any]


def check(report: Report, corpus: Corpus, rules: Sequence[Rule]) -> str:
    """One run with a result for each finding."""
    places = Places(corpus.quotable)
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    # Where one result has a state against the baseline, all must have one.
    based = any(f.accepted and f.accepted.kind == "baseline" for f in report.findings)
    run: Json = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "informationUri": f"https://pypi.org/project/{DISTRIBUTION}/",
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "invocations": [_invocation(corpus)],
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri(name)}} for name in sorted(corpus.reported)],
        "results": [_result(finding, numbers, places, based) for finding in report.findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _invocation(corpus: Corpus) -> Json:
    """Whether all could be read, and what was counted once."""
    words = [f"{clean(twin.name)} {clean(twin.remark)}." for twin in corpus.twins]
    told = [{"level": "note", "message": {"text": text}} for text in words]
    notes = {"toolExecutionNotifications": told} if told else {}
    return {"executionSuccessful": not corpus.unreadable, **notes}


def uri(name: str) -> str:
    """The relative URI of a file's name; what is no letter, digit or one of "_.-~/" is percent-encoded."""
    return percent_encoded(os.fsencode(name), safe="/")


def _rule(rule: Rule) -> Json:
    text = " ".join(rule.docstring.partition("\n\n")[0].split())
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": _sentence(rule.summary)},
        "fullDescription": {"text": _sentence(text)},
        "help": {"text": _sentence(rule.docstring)},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(finding: Finding, numbers: dict[str, int], places: Places, based: bool) -> Json:
    parts = (finding.message, finding.arithmetic, finding.hint)
    result: Json = {"ruleId": finding.code}
    if finding.code in numbers:
        result["ruleIndex"] = numbers[finding.code]
    result |= {
        "level": finding.severity,
        "message": {"text": " ".join(_sentence(clean(part)) for part in parts if part)},
        "locations": [_location(finding.at, places)],
        "relatedLocations": [
            {"id": number, "message": {"text": _sentence(quote(place.text))}, **_location(place, places)}
            for number, place in enumerate(finding.evidence, 1)
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "suppressions": [_suppression(finding.accepted)] if finding.accepted else [],
    }
    if based:
        known = finding.accepted is not None and finding.accepted.kind == "baseline"
        result["baselineState"] = "unchanged" if known else "new"
    return result


def _suppression(acceptance: Acceptance) -> Json:
    kind = "inSource" if acceptance.kind == "comment" else "external"
    return {"kind": kind, "status": "accepted", "justification": clean(said(acceptance))}


def _location(place: Place, places: Places) -> Json:
    physical: Json = {"artifactLocation": {"uri": uri(place.document)}}
    first, last = (places.spot(place.document, at) for at in (place.span.start, place.span.end))
    if first.line is None or first.part or first.page is not None or first.paragraph is not None:
        words = clean(str(first))
        return {"physicalLocation": physical, **({"logicalLocations": [{"name": words}]} if words else {})}
    physical["region"] = {
        "startLine": first.line,
        **({"startColumn": first.column} if first.column else {}),
        "endLine": max(last.line or 0, first.line),
        **({"endColumn": last.column} if first.column and last.column else {}),
        **(_offsets(place.span) if places.verbatim(place.document) else {}),
        **({"snippet": {"text": place.text}} if place.text else {}),
    }
    return {"physicalLocation": physical}


def _offsets(span: Span) -> Json:
    return {"charOffset": span.start, "charLength": span.end - span.start}


def _sentence(words: str) -> str:
    # "[a](1)" is a link in a message; a consumer must not follow one that stands in somebody's text.
    words = words.strip().replace("](", "] (")
    return words if words.endswith((".", "!", "?")) else f"{words}."
