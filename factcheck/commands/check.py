"""`factcheck check`: the findings."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from factcheck.commands.giving import give, ink
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """
    Print or write the findings; 2 if a document could not be read, 1 if one of them is at or above `--fail-on`.

    What was said to the same question is said again.
    """
    session = open_session(options, options.paths)
    selection = session.select(options.paths)
    question = session.question(selection, f"{options.today or date.today()} {ink(options).on}")
    answer = question.answer(session.stock) if question else None
    if answer is None:
        from factcheck.commands import checking  # brings all of reading along, and all rules

        answer, lasting = checking.answer(session, selection, options)
        if question and lasting:
            question.keep(answer, session.stock)
    give(answer.text, options)
    return answer.status
