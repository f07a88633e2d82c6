"""
A run that is killed, and two runs at once: what comes after must be what comes from a clean start.

    python benchmarks/killed.py [KILLS] [PAIRS]          (default: 50 and 20)

Checks of 60 documents are killed (the whole group of processes, by SIGKILL) at random moments, with the cache as the
run before has left it, every third time without one; then a check runs to its end and is compared to the byte.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hook import PROGRAM, ROOT, build

DOCUMENTS = 60


def main(kills: int, pairs: int) -> int:
    """Print how many runs differed; 1 if one did."""
    dice = random.Random(1)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def start(folder: Path) -> subprocess.Popen[bytes]:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen([*PROGRAM, "check"], cwd=folder, env=environment, start_new_session=True, **pipes)

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build(folder, DOCUMENTS)
        begun = time.perf_counter()
        clean = start(folder).communicate()
        longest = time.perf_counter() - begun
        differ = 0
        for number in range(kills):
            if number % 3 == 0:
                shutil.rmtree(folder / ".factcheck", ignore_errors=True)
            process = start(folder)
            time.sleep(dice.uniform(0, longest))
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            differ += clean != start(folder).communicate()
        print(f"{kills} runs killed within {longest:.1f} s: {differ} of the runs after them differ from a clean start")
        apart = 0
        for _ in range(pairs):
            shutil.rmtree(folder / ".factcheck")
            both = [start(folder), start(folder)]
            apart += any(clean != process.communicate() for process in both)
        print(f"{pairs} pairs of runs at once: {apart} differ")
    return 1 if differ or apart else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in [*sys.argv[1:], "50", "20"][:2])))
