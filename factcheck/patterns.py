"""
Patterns that are compiled when they are first asked.

A document meets a fraction of the patterns of the grammar.  To compile them all takes longer than to read the document,
and a hook starts anew for every commit.
"""

from __future__ import annotations

import re
from operator import attrgetter
from typing import Any, AnyStr, cast

from factcheck import programs

SAYS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "pattern", "flags")
_all_said = attrgetter(*SAYS)


class Pattern:
    """A pattern that has been compiled: what `re.Pattern` says, as attributes of its own."""


class Later(Pattern):
    """
    What stands for a pattern until it is asked, and then becomes a `Pattern`.

    It changes its class, since an object whose class answers for missing attributes is slow to give those it has.
    """

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = programs.compiled(self._source, self._flags)
        vars(self).update(zip(SAYS, _all_said(compiled), strict=True))
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(compiled, name)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern, compiled at its first use; a source that is no pattern raises `re.error` only then."""
    return cast("re.Pattern[AnyStr]", Later(source, flags))
