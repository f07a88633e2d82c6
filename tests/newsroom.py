"""A repository of a user, for the tests of the command line: two releases, a configuration, and a rule of its own."""

from __future__ import annotations

from pathlib import Path

RULE = '''\
"""
A release says "soon".

Readers ask when.  Source: house style.
"""

from factcheck.model import Clash, Place, Span
from factcheck.rulebook import Bad, Good, Rule


def check(page):
    text = page.document.text
    at = text.find("soon")
    if at >= 0:
        title = text.split("\\n")[0]
        yield Clash(
            Place(page.document.name, Span(at, at + 4), "soon"),
            "this is no date",
            (Place(page.document.name, Span(0, len(title)), title),),
            "soon = 0 days",
            hint="Name a day.",
        )


RULE = Rule(
    code="XY101",
    name="soon-is-no-date",
    summary="a release says soon",
    severity="warning",
    scope="document",
    check=check,
    good=(Good("a day", ("We open on June 5, 2013.",)),),
    bad=(Bad("soon", ("We open soon.",), finds=("soon",)),),
)
'''

FIRST = "Larkfield opens a mill\n\nLARKFIELD, June 4, 2013 -- Larkfield Mills has 12 mills.\n"
SECOND = "Larkfield hires\n\nLARKFIELD, July 9, 2013 -- Larkfield Mills opens a school soon.\n"


def build(
    folder: Path, configuration: str = 'documents = ["*.txt"]\nexclude = ["drafts"]\nrules = ["checks"]\n'
) -> Path:
    """The folder, filled."""
    (folder / "checks").mkdir(parents=True)
    (folder / "drafts").mkdir()
    (folder / "checks" / "soon_is_no_date.py").write_text(RULE, "utf-8")
    (folder / "factcheck.toml").write_text(configuration, "utf-8")
    (folder / "2013-06-04_mill.txt").write_text(FIRST, "utf-8")
    (folder / "2013-07-09_school.txt").write_text(SECOND, "utf-8")
    (folder / "drafts" / "next.txt").write_text("Larkfield plans\n\nLARKFIELD, August 1, 2013 -- More soon.\n", "utf-8")
    return folder
