"""The road: documents → pulled → record → rules → findings → report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck import claims, rulebook
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import SEVERITIES, Clash, Coverage, Finding, Held, Report, Verdict
from factcheck.rulebook import Rule

if TYPE_CHECKING:
    from factcheck.mentions.reading import Setting
    from factcheck.record import Record, Vocabulary


class RuleFault(Exception):
    """A rule raised: the fault is the rule's and not the document's.  The message names both."""

    def __init__(self, rule: Rule, document: str, error: Exception) -> None:
        where = f" in {document}" if document else ""
        super().__init__(f"{rule.path or rule.name}: {rule.code} failed{where}: {type(error).__name__}")
        self.code, self.document = rule.code, document


def check(
    documents: Iterable[Document],
    rules: Sequence[Rule] | None = None,
    vocabulary: Vocabulary | None = None,
    setting: Setting | None = None,
) -> Report:
    """
    What the documents say that cannot all stand.  `rules=None` means all bundled rules.

    The order of the documents does not matter, and a copy of one adds nothing.  Raises RuleFault where a rule raises.
    """
    rules = rulebook.bundled() if rules is None else tuple(rules)
    pulls = tuple(pull for rule in rules for pull in rule.pull)
    return judge([claims.read(document, pulls, setting) for document in distinct(documents)], rules, vocabulary)


def judge(pages: Sequence[Pulled], rules: Sequence[Rule], vocabulary: Vocabulary | None = None) -> Report:
    """The report on documents that have been read, by `check` or from a cache.  Raises RuleFault."""
    yields = [
        (rule, found)
        for rule in rules
        if rule.scope == "document"
        for page in pages
        for found in _run(rule, page, page.document.name)
    ]
    held = sorted({_held(rule, h) for rule, h in yields if isinstance(h, Held)}, key=lambda h: (_place(h), h.rule))
    findings = {_finding(rule, clash) for rule, clash in yields if isinstance(clash, Clash)}
    return Report(
        findings=tuple(sorted(findings, key=lambda f: (_place(f), f.code, f.message))),
        claims=tuple(claim for page in pages for claim in page.claims),
        series=(),
        coverage=Coverage(),
        unread=tuple(unread for page in pages for unread in page.unread),
        held=tuple(held),
    )


def _run(rule: Rule, subject: Pulled | Record, name: str) -> Iterator[Clash | Held]:
    try:
        yield from rule.check(subject)
    except Exception as error:  # a rule is somebody's code: it stops the run, under its own name
        raise RuleFault(rule, name, error) from error


def distinct(documents: Iterable[Document]) -> list[Document]:
    """The documents by name, each text of one day once: a copy that differs only in white space adds nothing."""
    kept: dict[tuple[object, str], Document] = {}
    for document in sorted(documents, key=lambda d: (d.name, d.text)):
        kept.setdefault((document.date, " ".join(document.text.split())), document)
    return list(kept.values())


def verify(sentence: str, documents: Document | Iterable[Document]) -> Verdict:
    """One sentence against documents."""
    return Verdict("not_comparable", "nothing is compared yet")


def _place(found: Finding | Held) -> tuple[str, int, int]:
    return found.at.document, found.at.span.start, found.at.span.end


def _held(rule: Rule, held: Held) -> Held:
    return Held(held.at, held.message, held.evidence, held.arithmetic, rule.code)


def _finding(rule: Rule, clash: Clash) -> Finding:
    milder = min((clash.severity or rule.severity, rule.severity), key=SEVERITIES.index)
    return Finding(
        rule.code, milder, clash.message, clash.at, clash.evidence, clash.arithmetic, clash.hint, rule.name
    )
