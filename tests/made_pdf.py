"""PDF files made by hand, so that each fault of theirs is meant: letters at places, nothing compressed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

HEAD = b"%PDF-1.7\n"


def show(x: float, y: float, words: str, size: float = 10, turn: str = "1 0 0 1", before: str = "") -> str:
    """The operators that write some words from (x, y) on; `turn` is the matrix, `before` sets ink and the like."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"q {before} BT /F1 {size} Tf {turn} {x} {y} Tm ({escaped}) Tj ET Q"


def column(x: float, y: float, lines: Iterable[str], size: float = 10, pitch: float = 12) -> list[str]:
    """Lines under each other; an empty one leaves half a line free."""
    out = []
    for line in lines:
        if line:
            out.append(show(x, y, line, size))
        y -= pitch if line else pitch / 2
    return out


def wrapped(x: float, y: float, text: str, letters: int, pitch: float = 12) -> list[str]:
    """A text set in lines of so many letters, its paragraphs half a line apart."""
    set_ = [line for paragraph in text.split("\n\n") for line in (*textwrap.wrap(paragraph, letters), "")]
    return column(x, y, set_, pitch=pitch)


def pdf(*pages: Sequence[str], info: str = "", extra: Sequence[bytes] = (), resources: str = "") -> bytes:
    """A PDF with these pages, each a sequence of operators, in Courier; `extra` are objects from number 5 on."""
    bodies: list[bytes] = [b"", b""]
    bodies.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    bodies.append(f"<< {info} >>".encode())
    bodies += extra
    kids = []
    for page in pages:
        stream = "\n".join(page).encode("cp1252")
        bodies.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(bodies) + 1)
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(bodies)} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> {resources} >> >>".encode()
        )
    bodies[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    bodies[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{k} 0 R' for k in kids)}] >>".encode()
    return _file(bodies)


def _file(bodies: Sequence[bytes]) -> bytes:
    content, places = HEAD, []
    for number, body in enumerate(bodies, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(bodies) + 1, table)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return content + end + trailer % (len(bodies) + 1, len(content))
