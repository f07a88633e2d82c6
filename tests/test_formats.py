"""The project's releases say the same in every format, to the last slot of every claim."""

from __future__ import annotations

from pathlib import Path

import pytest
from rendering import RENDERINGS, claims, missing

import factcheck as fc

EXPLAINED = {
    # Joined to one line, a signature ("Daniel Junius⏎President and …") is a sentence without a verb.
    ("HTML by pandoc, lines joined", "2013-06-04_clinical-update.md"): {"President and Chief Financial Officer"},
    ("HTML by pandoc, lines joined", "2011-06-14_bayer-milestone.md"): {"Executive Director"},
    ("HTML by pandoc, lines joined", "2012-12-19_amgen-third-target.md"): {"Executive Director"},
}
"""Differences that a format makes by what it leaves out, by the words of the claims that are then missing."""
UNMARKED = {"PDF by Chromium"}
"""The marks of lists are drawn and not written, so that nothing tells a list from a headline of the same length."""
SECTION = 13
"""Where a claim has its section."""


@pytest.mark.parametrize("name", RENDERINGS)
def test_the_releases_have_the_same_claims_in_every_format(name: str, tmp_path: Path) -> None:
    if reason := missing(name):
        pytest.skip(reason)
    for release, rendered in RENDERINGS[name][1](tmp_path).items():
        left_out = EXPLAINED.get((name, release.name), set())

        told, read = [claim for claim in claims(release) if claim[0] not in left_out], claims(rendered)
        if name in UNMARKED:
            told, read = ([claim[:SECTION] + claim[SECTION + 1 :] for claim in side] for side in (told, read))
        assert told == read, release.name
        assert fc.read_document(release).date == fc.read_document(rendered).date
