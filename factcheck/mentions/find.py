"""The finder: cheap evidence first, readers only there, the longest reading wins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents import Document
from factcheck.mentions import dates, identifiers, numbers
from factcheck.mentions.reading import Reading, Setting
from factcheck.model import Mention, Span

LEAD = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]+|[0-9$]")


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """All mentions, in the order of `span.start`; they never overlap."""
    return tuple(
        Mention(span, document.text[span.start : span.end], r.kind, r.quantity, r.period, r.timex, r.names)
        for r in readings(document.plain, Setting(document.date))
        for span in (document.to_text(Span(r.start, r.end)),)
    )


def readings(plain: str, setting: Setting) -> Iterator[Reading]:
    """The readings of a plain text, left to right.  What is masked as an identifier is not read again."""
    masked = sorted(identifiers.read_all(plain))
    done, next_mask = 0, 0
    for lead in LEAD.finditer(plain):
        at = lead.start()
        while next_mask < len(masked) and masked[next_mask].start <= at:
            if masked[next_mask].start >= done:
                yield masked[next_mask]
                done = masked[next_mask].end
            next_mask += 1
        if at < done:
            continue
        found = [r for r in (dates.read(plain, at, setting), numbers.read(plain, at, setting)) if r]
        if found:
            best = max(found, key=lambda r: r.end)
            yield best
            done = best.end
    yield from (m for m in masked[next_mask:] if m.start >= done)
