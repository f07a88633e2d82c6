"""
How long it takes to start, and to check a folder with nothing cached, beside a bare interpreter.

    python benchmarks/startup.py [FOLDER ...]          (default: the five releases in seeds/)

Wall time of whole processes, the least of some interleaved runs; the ratio is what can be compared between machines.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15


def main(folders: list[str]) -> None:
    """Print one line a command."""
    program = [sys.executable, "-m", "factcheck"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "python -c 'import argparse'": [sys.executable, "-c", "import argparse"],
        "factcheck --version": [*program, "--version"],
        **{f"factcheck check {folder}": [*program, "check", folder] for folder in folders or ["seeds"]},
    }
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
            best[name] = min(best[name], time.perf_counter() - begun)
    bare = best["python -c pass"]
    for name, seconds in best.items():
        print(f"{seconds * 1000:7.1f} ms  {seconds / bare:6.1f} x  {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
