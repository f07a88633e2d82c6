"""What people have accepted, in words: how many findings, and of one why, by whom and until when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.model import Acceptance, Finding


def standing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that nobody has accepted, in their order."""
    return tuple(finding for finding in findings if finding.accepted is None)


def counts(findings: Iterable[Finding]) -> Iterator[str]:
    """ "3 waived", "12 baselined"; none where there is none."""
    kinds = Counter(finding.accepted.kind for finding in findings if finding.accepted)
    for number, word in ((kinds["waiver"] + kinds["comment"], "waived"), (kinds["baseline"], "baselined")):
        if number:
            yield f"{number} {word}"


def said(acceptance: Acceptance) -> str:
    """The acceptance in one sentence: "waived by A. Writer until 2027-01-31: the mill was sold"."""
    if acceptance.kind == "baseline":
        return "baselined"
    by = f" by {acceptance.by}" if acceptance.by else ""
    until = f" until {acceptance.until}" if acceptance.until else ""
    return f"waived{by}{until}: {acceptance.reason}"
