"""How a run ends: the exit statuses, and the error that stands for a wrong set-up."""

from __future__ import annotations

CLEAN, FOUND, CANNOT_RUN, OUR_FAULT = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141
"""As a shell gives them for the signals SIGINT and SIGPIPE."""


class CannotRun(Exception):
    """The set-up is wrong: the message is one line that names the place and the way out; exit status 2."""
