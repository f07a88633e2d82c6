"""
What checking costs beside reading, rule by rule.

    python benchmarks/checking.py [--rules N] PATH…

PATH is a text or Markdown file, or a .jsonl file whose lines have "text", and "date", "id" and "issuer" if known; the
documents of one issuer are checked together.  Printed is the CPU time of the record and of all rules as a share of the
CPU time in which mentions and claims were read, and the dearest rules, each by itself.  All is the better of two runs.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import factcheck as fc
from factcheck import rulebook
from factcheck.claims import read
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.record import Record
from factcheck.rulebook import Rule


def corpora(paths: list[Path]) -> dict[str, list[Document]]:
    """The documents of the files by issuer, "" where none is named."""
    found: dict[str, list[Document]] = defaultdict(list)
    for path in paths:
        for issuer, document in _documents(path):
            found[issuer].append(document)
    return found


def _documents(path: Path) -> Iterator[tuple[str, Document]]:
    if path.suffix != ".jsonl":
        yield "", fc.read_document(path)
        return
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            day = date.fromisoformat(row["date"][:10]) if row.get("date") else None
            yield str(row.get("issuer", "")), Document.from_text(row["text"], str(row.get("id", number)), day)


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU of one run, the better of two."""
    best = float("inf")
    for _ in range(2):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def checking(rule: Rule, records: list[Record], pages: list[list[Pulled]]) -> Callable[[], None]:
    """One rule run over everything that is its scope."""

    def work() -> None:
        for subject in records if rule.scope == "record" else (page for group in pages for page in group):
            for _ in rule.check(subject):
                pass

    return work


def together(rules: Sequence[Rule], records: list[Record], pages: list[list[Pulled]]) -> Callable[[], None]:
    """All rules, page by page as the engine runs them: what one has read of a page is there for the next."""

    def work() -> None:
        for page in (page for group in pages for page in group):
            for rule in rules:
                if rule.scope == "document":
                    for _ in rule.check(page):
                        pass
        for rule in rules:
            if rule.scope == "record":
                checking(rule, records, pages)()

    return work


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--rules", type=int, default=8, metavar="N", help="how many of the dearest rules to name")
    options = parser.parse_args()
    rules = rulebook.bundled()
    pulls = tuple(pull for rule in rules for pull in rule.pull)

    def reading() -> list[list[Pulled]]:
        return [[read(document, pulls) for document in group] for group in corpora(options.paths).values()]

    # Opened anew for each run, since a document keeps its sections and tables once they were read.
    opening = cpu(lambda: corpora(options.paths))
    pages: list[list[Pulled]] = []
    cost = cpu(lambda: pages.extend(reading())) - opening
    half = len(pages) // 2
    pages = pages[half:]
    records = [Record.of(group) for group in pages]
    lining_up = cpu(lambda: [Record.of(group) for group in pages])
    each = {rule.code: cpu(checking(rule, records, pages)) for rule in rules}
    total = cpu(together(rules, records, pages))
    documents = sum(map(len, pages))
    print(f"{documents} documents; reading mentions and claims = 1")
    print(f"record {lining_up / cost:.2f}, all {len(rules)} rules {total / cost:.2f}")
    for code, seconds in sorted(each.items(), key=lambda pair: -pair[1])[: options.rules]:
        print(f"    {code}  {seconds / cost:.3f}")


if __name__ == "__main__":
    main()
