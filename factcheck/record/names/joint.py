"""Whose releases those are that two companies write, or that name nobody as their issuer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from factcheck.patterns import pattern
from factcheck.record.names.renamings import followed


def joint_releases(
    issuers: Mapping[str, str], heads: Mapping[str, tuple[str, str]], renamed: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """
    The documents of an issuer of no other one whose headline joins it to one single issuer of several others: that one.

    "Contoso and Northwind Sign Agreement" stands among the releases of Northwind, whoever is named first; "Contoso
    Takes License From Northwind" is Contoso's own, and its 19,000 employees are not Northwind's.  So are two documents
    of Contoso that both join it to Northwind, which has more of its own.  A document that names no issuer is that of
    the one with whose name its headline or its story begins, or whom the headline joins to another: of two that merge,
    of the one whose releases came before.  `heads` are headline and opening of each.
    """
    counts = Counter(issuers.values())
    forms: dict[str, set[tuple[str, str]]] = defaultdict(set)  # by the first word: names, and whose they are
    for name in (name for name, count in counts.items() if name and count > 1):
        forms[name.split()[0]].add((name, name))
    for former, later in renamed.items():
        if former and counts[followed(later, renamed)] > 1:
            forms[former.split()[0]].add((former, followed(later, renamed)))
    earlier: set[str] = set()
    joined: dict[str, dict[str, str]] = defaultdict(dict)  # of each issuer: its documents, and with whom
    for document, issuer in issuers.items():  # oldest first
        headline, opening = (f" {' '.join(WORDS.findall(head))} " for head in heads[document])
        own = "" if issuer in ("", document) else issuer.split()[0]
        words = dict.fromkeys((*headline.split(), *opening.split()))
        pairs = [pair for word in words for pair in forms.get(word, ()) if pair[1] != issuer]
        named = {whose for form, whose in pairs if _are_joined(headline, own, form) or opening.startswith(f" {form} ")}
        if len(named) > 1:
            named &= earlier
        if len(named) == 1:
            joined[issuer][document] = named.pop()
        earlier.add(issuer)
    for issuer, found in joined.items():
        others = set(found.values())
        if counts[issuer] == len(found) and len(others) == 1 and counts[next(iter(others))] > counts[issuer]:
            yield from found.items()


def _are_joined(headline: str, own: str, other: str) -> bool:
    """Whether "Contoso Pharma and Northwind" or "Northwind and Contoso" stand there; no `own` is anybody."""
    if not own:
        return headline.startswith(f" {other} ") or f" {other} and " in headline or f" and {other} " in headline
    before, joined, _ = headline.partition(f" and {other} ")
    return f" {other} and {own} " in headline or bool(joined and own in before.split()[-NAMED:])


NAMED = 4
"""Words of a company's name in a headline."""
WORDS = pattern(r"[\w&.-]+(?<![.])")
