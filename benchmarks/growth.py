"""
How the time of a check grows with the length of hostile texts: twice the text should take twice the time.

    python benchmarks/growth.py [NAME ...]
    python benchmarks/growth.py --mentions [NAME ...]

One line a text: CPU seconds for 10, 20 and 40 kB in one document, and the last ratio (2 is linear, 4 is quadratic).
With `--mentions` only the mentions are read, of texts twice as long, and the pieces are also written without a
space between them and in turn, each behind each other one.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import factcheck as fc

SIZES = (10_000, 20_000, 40_000)
DAY = date(2013, 6, 4)
TIMES_LONGER = 2  # reading is so much faster than checking
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
    "periods": "the three and nine months ended June 30, 2012 were $4 million and $9 million, ",
    "paragraphs": "Larkfield Mills had 12 mills on June 4, 2013, up 5% from 2012.\n\n",
}


# What only a reader of mentions can stumble over; each is a form that goes on.
READ = {
    "glued": "98,234",
    "columns": "Dues98,23423,120 ",
    "days": "June 4, ",
    "listed": "June 4 and ",
    "weekdays": "Monday, June 4 to ",
    "ranges": "two to three ",
    "changes": "rose from 3 to ",
    "lists": "two, three or ",
    "lengths": "two years and ",
    "distances": "two weeks before ",
    "powers": "1.5 x 10^",
    "fractions": "1/2 ",
    "scales": "million thousand ",
    "plus": "40+ ",
    "raised": "10⁶",
    "quarters": "Q3 2012Q3",
    "times": "8:00 a.m. to ",
    "money": "$5 to ",
    "codes": "AB-12-",
    "phones": "(555) 010-",
    "dots": "1.2.",
    "ordinals": "first second ",
    "pointers": "the same day that year ",
    "relatives": "last next this ",
    "cusips": "CUSIP 12345",
    "negatives": "($(5) ",
    "titles": "Chief Executive ",
    "every kind": "up to $3.5 million on June 4, 2013, two to three hundred, 25/53, Q3 2012, three-year, (4.1)%, ",
}


def seconds(piece: str, size: int) -> float:
    """The CPU time of checking one document of `size` characters."""
    document_text = piece * (size // len(piece))
    begun = time.process_time()
    fc.check([fc.Document.from_text(document_text, name="hostile.txt")])
    return time.process_time() - begun


def reading_seconds(piece: str, size: int) -> float:
    """The CPU time of reading the mentions of one text of `size` characters, and of nothing else."""
    size *= TIMES_LONGER
    document = fc.Document.from_text((piece * (size // len(piece) + 1))[:size], name="hostile.txt", date=DAY)
    begun = time.process_time()
    fc.find_mentions(document)
    return time.process_time() - begun


def readings() -> dict[str, str]:
    """The texts for `--mentions`, by name: each piece, each without its spaces, and all in turn."""
    pieces = PIECES | READ
    bare = {f"{name}, bare": piece.replace(" ", "") for name, piece in READ.items() if " " in piece}
    return pieces | bare | {"in turn": "".join(left + right for left in READ.values() for right in READ.values())}


def main(names: list[str]) -> None:
    """Print one line a text."""
    measure, pieces, longer = seconds, PIECES, 1
    if names[:1] == ["--mentions"]:
        measure, pieces, longer, names = reading_seconds, readings(), TIMES_LONGER, names[1:]
    measure(PIECES["prose"], 1_000)  # what is loaded once is not counted
    print(f"{'':20}{''.join(f'{size * longer // 1000:>7} kB' for size in SIZES)}    ratio")
    for name in names or pieces:
        taken = [measure(pieces[name], size) for size in SIZES]
        print(f"{name:20}{''.join(f'{t:>8.2f} s' for t in taken)}{taken[-1] / max(taken[-2], 0.001):>8.1f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
