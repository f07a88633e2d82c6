"""
Claims and series as CSV (RFC 4180: commas, CRLF, quotes doubled), one header, UTF-8, the same columns always.

A spreadsheet runs a cell that begins with "=", "+", "-" or "@" (or their wide forms) as a formula, and a document may
hold such words.  A cell that begins so gets an apostrophe in front, unless the whole cell is a plain number like -12.5.
A cell that begins with an apostrophe of its own gets one more, so that whoever reads the file takes away one and has
the words.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

from factcheck.corpus import Corpus
from factcheck.model import Claim, Period, Value
from factcheck.reports.places import Places, clean
from factcheck.reports.timeline import Track, title

NUMBER = re.compile(r"-?\d+(?:\.\d+)?\Z", re.ASCII)
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "'")

CLAIM = (
    "document", "line", "where", "start", "end", "said", "kind", "measure", "subject", "value", "low", "high", "unit",
    "hedge", "as_of_start", "as_of_end", "modality", "per", "part_of", "speaker", "counterparty", "agreement", "nature",
    "horizon_start", "horizon_end", "section", "flags",
)  # fmt: skip
POINT = ("series", *CLAIM, "outcome", "why")


def claims(found: Iterable[Claim], corpus: Corpus) -> str:
    """One row a claim, in the order given."""
    places = Places(corpus.documents)
    return _sheet(CLAIM, (_claim(claim, places) for claim in found))


def timeline(tracks: Iterable[Track], corpus: Corpus) -> str:
    """One row a figure, series after series; `series` names the one that it belongs to."""
    places = Places(corpus.documents)
    rows = (
        {"series": title(track.series), **_claim(p.claim, places), "outcome": p.outcome or "", "why": p.why}
        for track in tracks
        for p in track.points
    )
    return _sheet(POINT, rows)


def cell(value: object) -> str:
    """The value as a cell that no spreadsheet runs."""
    words = clean(str(value))
    return f"'{words}" if words.startswith(FORMULA) and not NUMBER.match(words) else words


def _sheet(heads: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(heads)
    writer.writerows([cell(row[head]) for head in heads] for row in rows)
    return sheet.getvalue()


def _claim(claim: Claim, places: Places) -> dict[str, object]:
    spot = places.spot(claim.document, claim.span.start)
    return {
        "document": claim.document,
        "line": spot.line if spot.line is not None else "",
        "where": str(spot),
        "start": claim.span.start,
        "end": claim.span.end,
        "said": claim.mention.text,
        "kind": claim.mention.kind,
        "measure": str(claim.measure),
        "subject": claim.subject,
        **_value(claim.value),
        "hedge": claim.hedge,
        **_days(claim.as_of, "as_of"),
        "modality": claim.modality,
        "per": claim.per or "",
        "part_of": f"{claim.part_of.start}-{claim.part_of.end}" if claim.part_of else "",
        "speaker": claim.speaker or "",
        "counterparty": claim.counterparty or "",
        "agreement": claim.agreement or "",
        "nature": claim.nature or "",
        **_days(claim.horizon, "horizon"),
        "section": claim.section,
        "flags": " ".join(sorted(claim.flags)),
    }


def _value(value: Value) -> dict[str, object]:
    if isinstance(value, Period):
        return {"value": f"{value.start or '..'}/{value.end or '..'}", "low": "", "high": "", "unit": ""}
    if isinstance(value, str):
        return {"value": value, "low": "", "high": "", "unit": ""}
    numbers = {"value": value.written, "low": value.low, "high": value.high}
    written = {key: "" if number is None else f"{number:f}" for key, number in numbers.items()}
    return {**written, "unit": value.unit}


def _days(days: Period | None, of: str) -> dict[str, object]:
    first, last = (days.start, days.end) if days else (None, None)
    return {f"{of}_start": first or "", f"{of}_end": last or ""}
