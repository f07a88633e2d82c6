"""The report of our own fault: where it was, and on which rule and document; never the text of a document."""

from __future__ import annotations

import sys
import traceback

from factcheck.documents import Document
from factcheck.engine import RuleFault
from factcheck.reports.places import clean


def tell(error: Exception) -> None:
    """
    Print the traceback of an exception without its message, since a message may quote a draft.

    The last line names the rule's file, its code and the document for a RuleFault; else the document at hand.
    """
    root = error.__cause__ if isinstance(error, RuleFault) and error.__cause__ else error
    lines = ["Traceback (most recent call last):"]
    lines += [f'  File "{f.filename}", line {f.lineno}, in {f.name}' for f in traceback.extract_tb(root.__traceback__)]
    lines += [f"{type(root).__name__} (its message is left out, since it may quote a document)"]
    if isinstance(error, RuleFault):
        lines += [f"factcheck: {clean(str(error))}. This is a fault of the rule, and not of the document."]
    else:
        at_hand = document_at_hand(error)
        where = f" on {clean(at_hand)}" if at_hand else ""
        lines += [f"factcheck: {type(error).__name__}{where}. This is a fault of factcheck, and not of the document."]
    print(*lines, sep="\n", file=sys.stderr)


def document_at_hand(error: Exception) -> str:
    """The name of the document that the innermost function was given that was given one; "" where none was."""
    name = ""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        for value in frame.f_locals.values():
            if isinstance(value, Document):
                name = value.name
    return name
