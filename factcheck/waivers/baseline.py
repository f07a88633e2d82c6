"""
The baseline: findings that were there when the checker came.  They are marked, do not fail a run, and only get fewer.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from factcheck import files
from factcheck.endings import CannotRun
from factcheck.waivers.identity import Identity

FORMAT = 1
"""Goes up when the form of the file changes."""
ANEW = "Write it anew with: factcheck baseline --afresh"


def read(path: Path, source: str) -> tuple[Identity, ...] | None:
    """
    What the file holds, None where there is no file; raises CannotRun for a file that is no baseline.

    It is read without pydantic: a program wrote it, a hook reads it at every commit, and one sentence covers all that
    can be wrong with it.
    """
    text = files.read(path, source, ANEW)
    return None if text is None else parse(text, source)


def parse(text: str, source: str) -> tuple[Identity, ...]:
    """The identities in the text of a baseline, sorted; raises CannotRun."""
    import json  # which most runs do without

    try:
        written = json.loads(text)
        if set(written) != {"baseline", "findings"} or written["baseline"] != FORMAT:
            raise ValueError
        return tuple(sorted({_identity(entry) for entry in written["findings"]}))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CannotRun(f"{source}: this is no baseline of ours. {ANEW}") from error


def as_text(found: Iterable[Identity]) -> str:
    """The file that holds these; the same findings give the same bytes."""
    import json

    entries = [
        {
            "code": identity.code,
            "places": [{"document": document, "words": words} for document, words in identity.places],
            **({"nth": identity.nth} if identity.nth > 1 else {}),
        }
        for identity in sorted(set(found))
    ]
    return json.dumps({"baseline": FORMAT, "findings": entries}, ensure_ascii=False, indent=2) + "\n"


def _identity(entry: dict[str, Any]) -> Identity:
    if set(entry) - {"nth"} != {"code", "places"}:
        raise ValueError
    places = tuple(sorted({(place["document"], place["words"]) for place in entry["places"]}))
    nth = entry.get("nth", 1)
    if not (isinstance(entry["code"], str) and type(nth) is int and nth > 0 and places):
        raise ValueError
    if not all(isinstance(part, str) for place in places for part in place):
        raise ValueError
    return Identity(entry["code"], places, nth)
