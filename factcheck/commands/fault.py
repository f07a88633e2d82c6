"""The report of our own fault: where it was, and on which rule and document; never the text of a document."""

from __future__ import annotations

import sys
import traceback

ISSUES = "This is a fault of factcheck or of the rule, and not of the document."


def tell(error: Exception) -> None:
    """
    Print the traceback of an exception without its message, since a message may quote a draft.

    A RuleFault is ours and says only the rule's file, its code and the document's name, so it is printed whole.
    """
    from factcheck.engine import RuleFault

    root = error.__cause__ if isinstance(error, RuleFault) and error.__cause__ else error
    lines = ["Traceback (most recent call last):"]
    lines += [f'  File "{f.filename}", line {f.lineno}, in {f.name}' for f in traceback.extract_tb(root.__traceback__)]
    lines += [f"{type(root).__name__} (its message is left out, since it may quote a document)"]
    lines += [f"factcheck: {error}" if isinstance(error, RuleFault) else f"factcheck: {type(error).__name__}"]
    print(*lines, ISSUES, sep="\n", file=sys.stderr)
