"""
Patterns that are compiled when they are first asked.

A document meets a fraction of the patterns of the grammar.  To compile them all takes longer than to read the document,
and a hook starts anew for every commit.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class Later:
    """What stands for a pattern until it is asked; from then on its methods are the pattern's own."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in METHODS})
        return getattr(compiled, name)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern, compiled at its first use; a source that is no pattern raises `re.error` only then."""
    return cast("re.Pattern[AnyStr]", Later(source, flags))
