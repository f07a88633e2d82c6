"""`factcheck init`: the files to begin with."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from factcheck.config import FILE
from factcheck.endings import CannotRun

CONFIGURATION = """\
# What factcheck reads here, and what stops a commit.  Every path is relative to this file.

# The record: the documents that have been published, as globs.
documents = ["**/*.txt", "**/*.md", "**/*.html"]

# What is left out when a folder or a glob is read: folders ("drafts/") or globs.  A file that is named is always read.
exclude = []

# Names, wordings and dates that people have confirmed.
vocabulary = "vocabulary.toml"

# Findings that people have accepted: `factcheck waive` writes into the first, `factcheck baseline` into the second.
# waivers = "waivers.toml"
# baseline = "baseline.json"

# The claims of documents that are not here, from: factcheck record export
# record = "record.jsonl"

# The last day of the fiscal year, as "month-day", where it is not the calendar's.
# fiscal_year_end = "06-30"

# The currency of a bare "$", as an ISO 4217 code.  Without one it is taken for USD, and marked as assumed.
# currency = "USD"

# The language of every document: "en", "de", "fr" or "es".  Without one each is read in the language it is written in,
# which is English where that is not plain.
# language = "en"

# The mildest finding that gives exit status 1: "error", "warning", "note", or "never".
fail_on = "error"

# Folders of your own rules.  They are code, and run with your rights.
# rules = ["checks/"]
"""

VOCABULARY = """\
# Names and wordings that mean one thing.  Everything works without this file; with it, more is joined.

# A company, product or agreement, with the days on which each of its names holds:
#
# [[entities]]
# name = "Northwind"
# kind = "company"
# aliases = [{ name = "Nordwind", until = 2004-08-19 }, { name = "Northwind", from = 2004-08-20 }, "Northwind Labs"]

# A measure, its other wordings, and its nature: "fixed", "cumulative", "snapshot" or "flow":
#
# [[measures]]
# name = "compounds in the clinic"
# wordings = ["compounds in clinical testing", "product candidates in trials"]
# nature = "snapshot"

# An acronym and what it stands for:
#
# [[acronyms]]
# short = "TAP"
# long = ["Toxin Antibody Pair", { name = "Targeted Antibody Pair", from = 2010-01-01 }]

# A person under several spellings:
#
# [[people]]
# name = "Dana Whitlock"
# aliases = ["Dana R. Whitlock"]
"""


def run(options: Namespace) -> int:
    """Write both files into the folder, or none of them; raises CannotRun where one is there already."""
    folder = Path(options.folder)
    if not folder.is_dir():
        raise CannotRun(f"{folder}: there is no such folder.")
    files = ((folder / FILE, CONFIGURATION), (folder / "vocabulary.toml", VOCABULARY))
    for path, _ in files:
        if path.exists():
            raise CannotRun(f"{path}: it is there already, and nothing was written. Edit it, or name another folder.")
    for path, content in files:
        try:
            path.write_text(content, "utf-8")
        except OSError as error:
            raise CannotRun(f"{path}: {error.strerror}.") from error
        print(f"{path.as_posix()}: written")
    return 0
