"""
What the hook costs: a repository of 1,000 documents, one of them changed, beside a bare interpreter in the same run.

    python benchmarks/hook.py [DOCUMENTS] [ROUNDS] [--one-issuer]

Documents are varied from `seeds/`: another company, another day, other figures; one issuer writes ten of them, or with
`--one-issuer` all of them, the worst case: then nearly every document tells of every fact of the changed one.  Wall
time of whole processes, the least of some interleaved rounds, in milliseconds above the bare interpreter.  "cold" is a
check of one document with nothing cached, "warm" the same after one figure in it was changed, "again" without a change,
and "another question" one that was not asked of the same documents before.
Every warm run is compared with a run that reads all: their output must be the same to the byte.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from record import SEEDS, varied  # noqa: E402

from factcheck.documents import read_document  # noqa: E402

PROGRAM = [sys.executable, "-m", "factcheck"]


def build(folder: Path, count: int, one_issuer: bool = False) -> list[Path]:
    """The documents, with the configuration and the vocabulary of the seeds."""
    sources = [read_document(path) for path in sorted(SEEDS.iterdir()) if path.suffix in (".txt", ".md")]
    paths = []
    for document in islice(varied(sources), count):
        paths.append(folder / f"{document.date}_{document.name}")
        text = re.sub(r"\b(Northwind|NW)\d+", r"\1", document.text) if one_issuer else document.text
        paths[-1].write_text(text, "utf-8")
    (folder / "factcheck.toml").write_text('documents = ["*.txt"]\nvocabulary = "vocabulary.toml"\n', "utf-8")
    shutil.copy(SEEDS / "vocabulary.toml", folder)
    return paths


def timed(command: list[str], folder: Path) -> tuple[float, bytes]:
    """Seconds of a whole process, and what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    return time.perf_counter() - begun, done.stdout


def main(count: int, rounds: int, one_issuer: bool) -> int:
    """Print one line a kind of run; 1 if a warm run says another thing than a cold one."""
    best: dict[str, float] = {}
    differ = 0

    def run(name: str, command: list[str], folder: Path) -> bytes:
        seconds, out = timed(command, folder)
        best[name] = min(best.get(name, seconds), seconds)
        return out

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        changed = build(folder, count, one_issuer)[count // 2]
        text, check = changed.read_text("utf-8"), [*PROGRAM, "check", changed.name]
        run("cold", check, folder)  # compiles the modules and the patterns
        best.clear()
        for number in range(rounds):
            run("bare", [sys.executable, "-c", "pass"], folder)
            run("--version", [*PROGRAM, "--version"], folder)
            if number == 0:
                shutil.rmtree(folder / ".factcheck")
                run("cold", check, folder)
            changed.write_text(text.replace("three", f"{number + 4}"), "utf-8")
            warm = run("warm, one changed", check, folder)
            run("again, nothing changed", check, folder)
            run("nothing changed, another question", [*check, "--today", f"2030-01-{number + 1:02}"], folder)
            differ += number == 0 and warm != timed([*check, "--no-cache"], folder)[1]
    bare = best.pop("bare")
    print(f"{bare * 1000:8.1f} ms  python -c pass")
    for name, seconds in best.items():
        print(f"{(seconds - bare) * 1000:8.1f} ms above it, {seconds / bare:6.1f} x  {name}")
    print(f"{differ} warm runs differ from a run that reads all")
    return 1 if differ else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="?", type=int, default=1000)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--one-issuer", action="store_true")
    given = parser.parse_args()
    sys.exit(main(given.documents, given.rounds, given.one_issuer))
