"""Work on many names done by several processes, which are forks of this one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")

_work: Callable[[str], Any] | None = None
"""What the forks do: they have it from this process, so that nothing is sent to them but names."""


def processors() -> int:
    """How many processes may work at once: one where the system cannot fork, or where it is unsafe."""
    from threading import active_count  # which a run that reads few documents does without

    if sys.platform != "linux" or active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def spread(work: Callable[[str], T | None], names: Sequence[str], processes: int) -> Iterator[T | None]:
    """What some work makes of each name, in their order; raises what it raises."""
    from multiprocessing import get_context

    global _work
    _work = work
    with get_context("fork").Pool(processes) as pool:
        yield from pool.imap(_done, names, chunksize=8)
    _work = None


def _done(name: str) -> Any:
    assert _work is not None
    return _work(name)
