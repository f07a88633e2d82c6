"""
The letters of a PDF with their places, page by page: the only module that speaks to PDFium.

It is run as a program of its own, see `press`: a file of 2 kB can ask PDFium for 12 GB and a minute, and no library
that reads such files is proof against all of them.  It imports nothing of ours, so that the program starts at once;
that is why both ends of the pipe stand here too.

What nobody sees is parted from what a reader sees: letters of no ink, of white ink on white paper, smaller than any
print, or beside the page.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, BinaryIO, NamedTuple

TINY = 2.0
"""Points; letters below this height are no print."""
WHITE = 250
"""Of 255, the least of red, green and blue in which ink is white."""
LARGEST_PAGE_LETTERS = 200_000
MOST_OBJECTS = 20_000
"""Letters and objects of one page; a page with more is no page of a document."""
UNREAD = 0.3
"""The share of letters without a meaning from which a page cannot be read."""

IMAGE, FORM, PATH, SHADING = 3, 5, 2, 4
NO_INK = (3, 7)
"""Render modes that paint nothing: invisible, and invisible as a clip."""


class Letter(NamedTuple):
    """
    One character on a page.

    `box` is left, bottom, right, top in points from the page's lower left corner.  `left`, `right` and `base` (the
    line that it stands on, growing upwards) are measured along its own direction of writing, as is `size`.
    """

    text: str
    box: tuple[float, float, float, float]
    left: float
    right: float
    base: float
    size: float


class Sheet(NamedTuple):
    """
    One page: its letters by the direction in which they are written, in degrees; upright ones are at 0.

    `frame` is left, bottom, right, top of what is shown of the page, in points.  `hidden` counts letters that nobody
    sees, by the reason; `behind` says that its text is an invisible layer behind a picture, as text recognition makes
    it.  `problem` says why its text could not be read, "" where it could.
    """

    frame: tuple[float, float, float, float]
    letters: dict[int, list[Letter]]
    hidden: dict[str, int]
    behind: bool
    problem: str


class Style(NamedTuple):
    """What the letters of one text object have in common."""

    size: float
    angle: int | None  # None where it is not a multiple of 90 degrees
    inked: bool
    white: bool


def read(pdf: Any) -> Iterator[Sheet]:
    """The pages of an open pypdfium2 document, in order."""
    for number in range(len(pdf)):
        yield _page(pdf, number)


def _page(pdf: Any, number: int) -> Sheet:
    import pypdfium2

    nothing = Sheet((0, 0, 0, 0), {}, {}, False, "is damaged")
    try:
        page = pdf[number]
    except pypdfium2.PdfiumError:
        return nothing
    try:
        frame = _frame(page)
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        page.close()
        return nothing
    try:
        return _sheet(page, text, frame)
    finally:
        text.close()
        page.close()


def _frame(page: Any) -> tuple[float, float, float, float]:
    """What is shown of a page; its own box may stand on what it belongs to."""
    import pypdfium2.raw as pdfium

    rect = pdfium.FS_RECTF()
    if pdfium.FPDF_GetPageBoundingBox(page, rect):
        return rect.left, rect.bottom, rect.right, rect.top
    return 0.0, 0.0, *page.get_size()


def _sheet(page: Any, text: Any, frame: tuple[float, float, float, float]) -> Sheet:
    count = text.count_chars()
    if count > LARGEST_PAGE_LETTERS:
        return Sheet(frame, {}, {}, False, f"has {count} letters, which no page of a document has")
    seen: dict[int, list[Letter]] = {}
    unseen: dict[int, list[Letter]] = {}
    hidden: dict[str, int] = {}
    dark = cache(lambda: list(_dark(page)))  # which few pages need
    meaningless = 0
    for letter, style in _letters(text, count):
        if not letter.text:
            meaningless += 1
            continue
        reason = _why_unseen(letter, style, frame, dark)
        if not reason:
            seen.setdefault(style.angle or 0, []).append(letter)
        elif not letter.text.isspace():
            hidden[reason] = hidden.get(reason, 0) + 1
            if reason == "invisible" and style.angle is not None:
                unseen.setdefault(style.angle, []).append(letter)
    shown = sum(len(letters) for letters in seen.values())
    if meaningless > UNREAD * (shown + meaningless):
        return Sheet(frame, {}, hidden, False, "has letters whose font does not say what they are")
    if shown == 0 and unseen:
        del hidden["invisible"]
        return Sheet(frame, unseen, hidden, True, "")
    problem = "has no text: it may be a picture" if shown == 0 and _has_picture(page) else ""
    return Sheet(frame, seen, hidden, False, problem)


def _why_unseen(
    letter: Letter, style: Style, frame: tuple[float, ...], dark: Callable[[], list[tuple[float, ...]]]
) -> str:
    """Why nobody sees a letter, "" where one does; `dark` gives the boxes on which white letters are seen."""
    left, bottom, right, top = letter.box
    if not style.inked:
        return "invisible"
    if letter.text.isspace():
        return ""
    if style.angle is None:
        return "slanted across the page"
    if letter.size < TINY:
        return "too small to read"
    if right < frame[0] or left > frame[2] or top < frame[1] or bottom > frame[3]:
        return "beside the page"
    x, y = (left + right) / 2, (bottom + top) / 2
    if style.white and not any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for box in dark()):
        return "white on white"
    return ""


def _letters(text: Any, count: int) -> Iterator[tuple[Letter, Style]]:
    """The letters in the order in which they were painted; one without a meaning has no text."""
    import pypdfium2.raw as pdfium

    rect = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    painter_of, code_of, box_of = (
        pdfium.FPDFText_GetTextObject, pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox,
    )  # fmt: skip
    last: int | None = None
    style, angle, base = Style(0, 0, True, False), 0, 0.0
    for index in range(count):
        painter = painter_of(text, index)
        if not painter:
            continue  # a space or a line end that PDFium thinks is there
        place = ctypes.addressof(painter.contents)
        if place != last:
            last, style = place, _style(pdfium, text, index, painter)
            angle = style.angle or 0
            pdfium.FPDFText_GetCharOrigin(text, index, x, y)
            base = {90: -x.value, 180: -y.value, 270: x.value}.get(angle, y.value)
        code = code_of(text, index)
        box_of(text, index, rect)
        box = (rect.left, rect.bottom, rect.right, rect.top)
        if not math.isfinite(sum(box) + base):
            continue
        yield Letter(_character(code), box, *_along(angle, box), base, style.size), style


def _character(code: int) -> str:
    """The character of a code, "" where the font does not say what it is."""
    if 0x20 < code < 0x7F:
        return chr(code)
    if code in (0x09, 0x0A, 0x0D, 0x20, 0xA0):
        return " "
    if code in (0x02, 0xFFFE):
        return "-"  # what PDFium makes of a hyphen at a line's end
    if code < 0x20 or code in (0xFFFD, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    return chr(code)


def _style(pdfium: Any, text: Any, index: int, painter: Any) -> Style:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    coloured = pdfium.FPDFText_GetFillColor(text, index, red, green, blue, alpha)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(painter)
    height = math.hypot(matrix.c, matrix.d)
    degrees = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
    upright = round(degrees / 90) * 90
    size = pdfium.FPDFText_GetFontSize(text, index) * height
    return Style(
        abs(size) if math.isfinite(size) else 0.0,
        upright % 360 if abs(degrees - upright) < 3 else None,
        mode not in NO_INK and not (coloured and mode == 0 and alpha.value == 0),
        bool(coloured) and mode == 0 and min(red.value, green.value, blue.value) >= WHITE,
    )


def _dark(page: Any) -> Iterator[tuple[float, ...]]:
    """The boxes of a page on which white letters are seen."""
    import pypdfium2.raw as pdfium

    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    edges = tuple(ctypes.c_float() for _ in range(4))
    for thing in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == PATH:
            pdfium.FPDFPath_GetDrawMode(thing, fill, stroke)
            pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
            if not fill.value or not alpha.value or min(red.value, green.value, blue.value) >= WHITE:
                continue
        elif kind not in (IMAGE, FORM, SHADING):
            continue
        if pdfium.FPDFPageObj_GetBounds(thing, *edges):
            yield tuple(edge.value for edge in edges)


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    return any(pdfium.FPDFPageObj_GetType(thing) in (IMAGE, FORM, PATH, SHADING) for thing in _objects(page))


def _objects(page: Any) -> Iterator[Any]:
    import pypdfium2.raw as pdfium

    for index in range(min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        yield pdfium.FPDFPage_GetObject(page, index)


# The two ends of the pipe.  A file goes in as its length, in eight bytes, and its content.  Out come its pages, each as
# a line of JSON with the letters and an array of numbers, and a last line that says what the file says of itself.

MEMORY = 2**31
SECONDS = 40
"""Address space of the process, and processor time of one file."""
MOST_LETTERS = 3_000_000
MOST_PAGES = 10_000
"""Of one file, which may claim a million pages in a line."""
TOO_MANY_LETTERS, TOO_MANY_PAGES = -1, -2
"""What is answered in the place of PDFium's own numbers of errors."""
NUMBERS = 6
"""Of each letter: its box, base and size."""


def serve(asked: BinaryIO, told: BinaryIO) -> None:
    """Answer until nothing more is asked."""
    _limit_memory()
    while size := asked.read(8):
        content = asked.read(int.from_bytes(size, "big"))
        _limit_time()
        for line in _answer(content):
            told.write(line)
        told.flush()


def _answer(content: bytes) -> Iterator[bytes]:
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        yield _line({"error": error.err_code or 0})
        return
    letters = 0
    try:
        if len(pdf) > MOST_PAGES:
            yield _line({"error": TOO_MANY_PAGES})
            return
        for sheet in read(pdf):
            letters += sum(map(len, sheet.letters.values()))
            if letters > MOST_LETTERS:
                yield _line({"error": TOO_MANY_LETTERS})
                return
            yield from pack(sheet)
        yield _line({"about": pdf.get_metadata_dict()})
    finally:
        pdf.close()


def _line(values: object) -> bytes:
    return json.dumps(values).encode() + b"\n"


def pack(sheet: Sheet) -> Iterator[bytes]:
    """A page as it goes through the pipe."""
    kept = {angle: "".join(letter.text for letter in letters) for angle, letters in sheet.letters.items()}
    yield _line({"sheet": [sheet.frame, sheet.hidden, sheet.behind, sheet.problem], "letters": kept})
    for letters in sheet.letters.values():
        numbers = array("f", (n for letter in letters for n in (*letter.box, letter.base, letter.size)))
        yield numbers.tobytes()


def unpack(line: dict[str, Any], told: BinaryIO) -> Sheet:
    """The page of a line, with the numbers that follow it; raises EOFError where they do not come."""
    frame, hidden, behind, problem = line["sheet"]
    letters: dict[int, list[Letter]] = {}
    for angle, texts in line["letters"].items():
        numbers = array("f")
        numbers.frombytes(told.read(4 * NUMBERS * len(texts)))
        if len(numbers) != NUMBERS * len(texts):
            raise EOFError
        turn = int(angle)
        letters[turn] = [
            Letter(text, box, *_along(turn, box), *numbers[at + 4 : at + 6])
            for text, at in zip(texts, range(0, len(numbers), NUMBERS), strict=True)
            if (box := (numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]))
        ]
    return Sheet(tuple(frame), letters, hidden, behind, problem)


def _along(angle: int, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Where a letter begins and ends along the direction in which it is written."""
    left, bottom, right, top = box
    if angle == 0:
        return left, right
    return {90: (bottom, top), 180: (-right, -left)}.get(angle, (-top, -bottom))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has none
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """Let the process end itself when this file has taken too long."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + SECONDS, resource.RLIM_INFINITY))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
