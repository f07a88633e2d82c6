"""
How fast documents are read, and that the time grows with their length and no faster.

    python benchmarks/reading.py PATH... [--profile] [--growth]
    python benchmarks/reading.py --varied 10000

A PATH is a text, a folder of texts, or a file of JSON lines with a "text" in each.  Documents are read once, with
patterns compiled and a cold memo; figures are megabytes a second of processor time on one core, and ratios to other
tools where they are installed (quantulum3, dateparser, proselint).  `--varied` reads so many documents made from
`seeds/`, each with other figures and another company, one after the other, and keeps none of them.  Nothing here is
asserted: a figure depends on the machine, a ratio much less.
"""

from __future__ import annotations

import argparse
import cProfile
import importlib
import json
import pstats
import re
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import factcheck as fc
from factcheck.claims.pull import read
from factcheck.patterns import Pattern

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
FIGURE = re.compile(r"(?<![\d.,-])(?!(?:19|20)\d\d(?!\d)|[0-3]?\d(?!\d))\d[\d.,]*\d(?![\d-])")
SHORT = 40_000  # characters given to the slow tools; their time grows with the length
GROWING = (10_000, 50_000, 250_000)
HARD = {
    "digits": "1",
    "digits and commas": "1,",
    "digits and spaces": "12 ",
    "digits and points": "1.",
    "brackets": "(1",
    "signs": "$-(",
    "number words": "one hundred and ",
    "halves": "a half of ",
    "hedges": "more than about up to ",
    "ranges": "5 to ",
    "hyphens": "1-",
    "prose": "In March 2011 the Company sold about 5 to 7 million bulbs for $3.5bn, or 4.2 percent more than before. ",
}


def texts(paths: Iterable[Path]) -> list[tuple[str, str, date | None]]:
    """Name, text and day of every document that the paths hold, in the order of their names."""
    found: list[tuple[str, str, date | None]] = []
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".md")) if path.is_dir() else [path]
        for file in files:
            content = file.read_text("utf-8")
            if file.suffix == ".jsonl":
                rows = [json.loads(line) for line in content.splitlines() if line.strip()]
                found += ((f"{file.name}:{n}", row["text"], day(row.get("date"))) for n, row in enumerate(rows))
            else:
                found.append((file.name, content, None))
    return found


def day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def stages(found: list[tuple[str, str, date | None]]) -> dict[str, float]:
    """Megabytes a second of each stage, every one beginning from the text."""
    size = sum(len(text.encode()) for _, text, _ in found) / 1e6

    def documents() -> list[fc.Document]:
        return [fc.Document.from_text(text, name=name, date=day) for name, text, day in found]

    def mentions() -> int:
        forget()
        return sum(len(fc.find_mentions(document)) for document in documents())

    def claims() -> int:
        forget()
        return sum(len(read(document).claims) for document in documents())

    return {work.__name__: size / seconds(work) for work in (documents, mentions, claims)}


def start() -> None:
    """What is done once and not for each document: modules are loaded, patterns compiled; see `startup.py` for that."""
    read(fc.Document.from_text("Warmed up: 5 of 7.", name="warm"))
    for name, module in list(sys.modules.items()):
        if name.startswith("factcheck."):
            for value in list(vars(module).values()):
                if isinstance(value, Pattern):
                    getattr(value, "flags", None)  # a pattern that is asked is compiled


def forget() -> None:
    """Empty every memo of the package: what a figure means, what a word is, how long a month lasts."""
    for name, module in list(sys.modules.items()):
        if name.startswith("factcheck."):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def varied(count: int) -> Iterator[fc.Document]:
    """So many documents: those of `seeds/` in turn, each with figures and a company of its own."""
    sources = [
        (path.name, path.read_text("utf-8")) for path in sorted(SEEDS.iterdir()) if path.suffix in (".txt", ".md")
    ]
    for number in range(count):
        name, text = sources[number % len(sources)]
        text = FIGURE.sub(partial(moved, number), text.replace("ImmunoGen", f"Northwind{number}"))
        yield fc.Document.from_text(text, name=f"{number:06}-{name}")


def moved(by: int, figure: re.Match[str]) -> str:
    """A figure with other digits; its first stays above nought."""
    shift = str(by % 10**7 * 7_919 + 104_729)
    digits = (
        str((int(d) + int(shift[n % len(shift)])) % (9 if n == 0 else 10) + (n == 0))
        for n, d in enumerate(figure[0])
        if d.isdigit()
    )
    return "".join(next(digits) if character.isdigit() else character for character in figure[0])


def stream(count: int) -> None:
    """Read varied documents one by one; the speed of mentions and of claims, and the most memory ever held."""
    size = mentions = claims = 0
    times = {"mentions": 0.0, "claims": 0.0}
    for document in varied(count):
        size += len(document.text.encode())
        begin = time.process_time()
        mentions += len(fc.find_mentions(document))
        middle = time.process_time()
        claims += len(read(document).claims)
        times["mentions"] += middle - begin
        times["claims"] += time.process_time() - middle
    print(
        f"{count:,} documents varied from seeds/, streamed: {size / 1e6:.1f} MB, {claims / size * 1e3:.1f} claims a kB"
    )
    print(f"  mentions {size / 1e6 / times['mentions']:12.2f} MB/s   {mentions:,} found")
    print(f"  claims {size / 1e6 / times['claims']:14.2f} MB/s   {claims:,} pulled, mentions included")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    print(f"  memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit:12.0f} MB at most")


def proselint() -> Callable[[str], object]:
    """All checks of proselint, as one call."""
    registry = importlib.import_module("proselint.registry").CheckRegistry()
    registry.register_many(importlib.import_module("proselint.checks").__register__)
    file = importlib.import_module("proselint.tools").LintFile
    return lambda text: file("sample", content=text).lint()


def others(sample: str) -> dict[str, float]:
    """Megabytes a second of the other tools that are installed here, on a sample."""
    size, speeds = len(sample.encode()) / 1e6, {}
    tools: dict[str, Callable[[], Callable[[str], object]]] = {
        "quantulum3": lambda: importlib.import_module("quantulum3.parser").parse,
        "dateparser.search": lambda: partial(
            importlib.import_module("dateparser.search").search_dates, languages=["en"]
        ),
        "proselint": proselint,
    }
    for name, load in tools.items():
        try:
            work = load()
        except ImportError:
            print(f"  {name:18} is not installed")
            continue
        work("Warmed up on 5 June 2011.")
        speeds[name] = size / seconds(partial(work, sample))
    return speeds


def growth() -> None:
    """Microseconds a character on inputs that grow; a column that rises says that the time is not linear."""
    print(f"{'microseconds a character':26}" + "".join(f"{size:>12,}" for size in GROWING))
    for name, piece in HARD.items():
        costs = []
        for size in GROWING:
            text = (piece * (size // len(piece) + 1))[:size]
            document = fc.Document.from_text(text, name="hard")
            costs.append(1e6 * seconds(partial(fc.find_mentions, document)) / size)
        print(f"  {name:24}" + "".join(f"{cost:12.2f}" for cost in costs))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--profile", action="store_true", help="say where the time goes")
    parser.add_argument("--growth", action="store_true", help="read hard inputs of growing length")
    parser.add_argument("--varied", type=int, metavar="N", help="read N documents varied from seeds/, keeping none")
    options = parser.parse_args()

    if options.varied:
        stream(options.varied)
    if not options.paths:
        return
    found = texts(options.paths)
    start()
    figures = stages(found)
    print(f"{len(found)} documents, {sum(len(text) for _, text, _ in found) / 1e6:.2f} million characters, one core")
    for name, speed in figures.items():
        print(f"  {name:18} {speed:8.2f} MB/s")
    sample = "\n\n".join(text for _, text, _ in found)[:SHORT]
    for name, speed in others(sample).items():
        mentions, claims = (figures[stage] / speed for stage in ("mentions", "claims"))
        print(f"  {name:18} {speed:8.4f} MB/s; mentions are read {mentions:,.0f} times as fast, claims {claims:,.0f}")
    if options.growth:
        growth()
    if options.profile:
        profile = cProfile.Profile()
        profile.runcall(stages, found)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
