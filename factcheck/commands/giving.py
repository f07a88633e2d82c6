"""Where a report goes: to standard output, or into the file of `--output`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from factcheck import files
from factcheck.reports.ink import Ink


def give(report: str, options: Namespace) -> None:
    """Print the report, or write it whole; it ends in one line end.  Raises CannotRun for a file that cannot be."""
    text = report if report.endswith("\n") or not report else f"{report}\n"
    if options.output:
        files.write(Path(options.output), text)
    else:
        sys.stdout.write(text)


def ink(options: Namespace) -> Ink:
    """The colours of where the report goes: none for a file."""
    return Ink() if options.output else Ink.of(sys.stdout, os.environ)
