"""Where a report goes: to standard output, or into the file of `--output`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from factcheck import files
from factcheck.endings import CannotRun
from factcheck.reports.ink import Ink


def give(report: str, options: Namespace) -> None:
    """
    Print the report, or write it whole; it ends in one line end.

    Raises CannotRun for a file, or a standard output, that cannot be written; BrokenPipeError where nobody reads on.
    """
    text = report if report.endswith("\n") or not report else f"{report}\n"
    if options.output:
        files.write(Path(options.output), text)
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotRun(
            f"standard output: {error.strerror}. Make room, or write elsewhere with --output FILE."
        ) from error


def ink(options: Namespace) -> Ink:
    """The colours of where the report goes: none for a file."""
    return Ink() if options.output else Ink.of(sys.stdout, os.environ)
