"""What a waiver is: one person's dated acceptance, from the file of waivers or from a comment in a document."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from factcheck.model import Acceptance, Finding, Place, Span
from factcheck.waivers.identity import Identity, one_line


class Waiver(Struct, frozen=True):
    """
    A code, a reason, and where it is written (`at`); `until` is the last day on which it holds, None for no end.

    One of the file covers the finding of one `identity`.  One of a comment has none: it covers the findings of its
    code that point into its `reach`, a stretch of its own document, and at `words` where it names some.
    """

    code: str  # or, in a comment, the name of a rule
    reason: str
    at: Place
    by: str = ""
    until: date | None = None
    identity: Identity | None = None
    reach: Span | None = None
    words: str = ""

    def covers(self, finding: Finding) -> bool:
        """Whether it is about this finding, whatever the day; the finding has its fingerprint."""
        if self.identity is not None:
            return self.identity.fingerprint == finding.fingerprint
        own = self.at.document
        if self.code not in (finding.code, finding.rule) or finding.at.document != own or self.reach is None:
            return False
        return any(
            place.document == own
            and self.reach.start <= place.span.start < self.reach.end
            and (not self.words or one_line(place.text) == self.words)
            for place in (finding.at, *finding.evidence)
        )

    def lapsed(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < today

    @property
    def acceptance(self) -> Acceptance:
        """What a finding that it covers carries along."""
        return Acceptance("comment" if self.identity is None else "waiver", self.reason, self.by, self.until)


class Malformed(Struct, frozen=True):
    """A comment that was meant to waive and does not; `why` is one sentence without its full stop."""

    at: Place
    why: str
