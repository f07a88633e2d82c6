"""
How the time of a check grows with the length of hostile texts: twice the text should take twice the time.

    python benchmarks/growth.py [NAME ...]

One line a text: CPU seconds for 10, 20 and 40 kB in one document, and the last ratio (2 is linear, 4 is quadratic).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import factcheck as fc

SIZES = (10_000, 20_000, 40_000)
PIECES = {
    "digits": "1234567890",
    "lines": "12\n",
    "commas": "1,",
    "dollars": "$",
    "groups": "123,",
    "capitals": "A",
    "hyphened": "one-",
    "totals": "Total|1|2|3\n",
    "hyphens": "a-",
    "parentheses": "(5",
    "brackets": "[1",
    "stars": "*_",
    "spaces": "   12",
    "quotes": '"We have 12 mills',
    "dates": "June 4, 2013 ",
    "percents": "rose 5% to ",
    "hedges": "up to more than about 5 ",
    "spelled": "one hundred and ",
    "table": "|1|2|3|\n",
    "acronyms": "Abc Def Ghi (ADG) ",
    "people": "Dana Whitlock, President and CEO, ",
    "prose": "Larkfield Mills had 12 mills on June 4, 2013, up 5% from 2012. ",
    "links": "[](",
    "bold": "**a",
    "code": "``",
    "comments": "<!--",
    "escapes": "\\$",
    "items": "\n- ",
    "mojibake": "â€",
    "entities": "&#",
    "tags": "<b ",
    "datelines": "June 3, 2012 - ",
    "paragraphs": "Larkfield Mills had 12 mills on June 4, 2013, up 5% from 2012.\n\n",
}


def seconds(piece: str, size: int) -> float:
    """The CPU time of checking one document of `size` characters."""
    document_text = piece * (size // len(piece))
    begun = time.process_time()
    fc.check([fc.Document.from_text(document_text, name="hostile.txt")])
    return time.process_time() - begun


def main(names: list[str]) -> None:
    """Print one line a text."""
    seconds(PIECES["prose"], 1_000)  # what is loaded once is not counted
    print(f"{'':12}{''.join(f'{size // 1000:>7} kB' for size in SIZES)}    ratio")
    for name in names or PIECES:
        taken = [seconds(PIECES[name], size) for size in SIZES]
        print(f"{name:12}{''.join(f'{t:>8.2f} s' for t in taken)}{taken[-1] / max(taken[-2], 0.001):>8.1f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
