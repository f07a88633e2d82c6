"""
Mail: the text that its sender wrote, with the day of its header in the sender's own zone.

The text part is read, or the HTML part where that holds the text.  What it answers to is left out and told; what
follows "-- " is the sender's signature and stands among the contacts.  Attachments are told and not followed.

The messages are parsed by `email` under its oldest policy: the newer one reads every header by a grammar of its own,
which takes quadratic time on "((((" and raises on headers that no one needs here.
"""

from __future__ import annotations

import binascii
import codecs
import email
import email.header
import email.policy
import quopri
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.errors import MessageError
from email.message import Message
from email.utils import parsedate_to_datetime
from itertools import pairwise

from factcheck.documents import encoding
from factcheck.documents.dating import DateEvidence
from factcheck.documents.extract import Extract, Scribe
from factcheck.documents.formats import DocumentError
from factcheck.documents.origin import Spot
from factcheck.patterns import pattern

STUB = 300
"""Characters up to which a text part may be a note that the mail is HTML."""
OWN = 200
"""Characters that a sender must have written for the text of another mail below them to be left out."""
TOLD = 20
"""Attachments that are told by name."""
QUOTED = pattern(r"[ \t]*>(?:[ \t>]|$)")
OTHER_MAIL = pattern(
    r"-{3,} ?(?:original message|forwarded message|forwarded by .{1,60}|urspr.ngliche nachricht|message d'origine) ?-*"
    r"|begin forwarded message:|_{20,}",
    re.IGNORECASE,
)
WROTE = pattern(r"(?:on|am|le|el)\b.{5,200}(?:wrote|schrieb|crit|escribi.) ?:", re.IGNORECASE)
SIGNATURE = pattern(r"-- ?\r?")


@dataclass(frozen=True, slots=True)
class Body:
    """A part of a mail as text, and where each of its pieces stands in the file: from a character on, in which line."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]
    part: str = ""  # what the lines count, where the file has the text in another form

    def spot(self, at: int) -> Spot:
        """Where a character stands."""
        piece = max(0, bisect_right(self.starts, at) - 1)
        return Spot(line=self.lines[piece], part=self.part)

    def pieces(self, start: int, end: int) -> Iterator[tuple[str, Spot]]:
        """Characters [start, end), cut where a line of the file ends: "=" goes on in the next one."""
        cuts = self.starts[bisect_right(self.starts, start) : bisect_left(self.starts, end)]
        for first, last in pairwise((start, *cuts, end)):
            yield self.text[first:last], self.spot(first)


def extract(content: bytes, name: str) -> Extract:
    """The text of a mail; raises DocumentError where it has none, or where its parts stand too deep in each other."""
    try:
        message = email.message_from_bytes(content, policy=email.policy.compat32)
        texts, attached = _parts(message)
    except RecursionError:
        raise DocumentError(f"{name}: its parts stand too deep in each other. Save its text.") from None
    remarks = [told(file) for file in attached[:TOLD]]
    if len(attached) > TOLD:
        remarks.append(f"{len(attached) - TOLD} more attachments are not followed")
    scribe = Scribe()
    try:
        at = 0
        for part in texts:
            body, at = _body(part, content, at)
            if len(scribe) and body.text.strip():
                scribe.write("\n\n")
            remarks += _write_html(scribe, body) if _is_html(part) else _write_text(scribe, body)
    except encoding.EncodingError as error:
        raise DocumentError(f"{name}: {error}") from None
    day = _day(message)
    marked = not any(_is_html(part) for part in texts)
    return scribe.extract(_header(message, "Subject"), [DateEvidence(day, "metadata")] if day else (), remarks, marked)


def told(file: str) -> str:
    """How the report says that an attachment was not read."""
    return f"attachment {file!r} is not followed"


def _parts(message: Message) -> tuple[list[Message], list[str]]:
    """The parts that are the text of a mail, in order, and the names of what is attached to it."""
    kind = message.get_content_type()
    file = message.get_filename()
    if file is not None or message.get_content_disposition() == "attachment" or kind == "message/rfc822":
        return [], [decoded(str(file)) if file else kind]
    if not message.is_multipart():
        return ([message], []) if message.get_content_maintype() == "text" else ([], [kind])
    inside = [_parts(part) for part in message.get_payload() if isinstance(part, Message)]
    attached = [file for _, files in inside for file in files]
    texts = [texts for texts, _ in inside if texts]
    if kind == "multipart/alternative" and texts:
        return _best(texts), attached
    if kind == "multipart/related":
        return texts[0] if texts else [], [file for file in attached if "image/" not in file]
    return [part for parts in texts for part in parts], attached


def _best(forms: list[list[Message]]) -> list[Message]:
    """The form of a text that is read: plain, unless that only says that there is another one."""
    pages = [form for form in forms if all(_is_html(part) for part in form)]
    plain = [form for form in forms if form not in pages]
    if plain and pages and _size(plain[0]) < min(STUB, _size(pages[0]) // 5):
        return pages[0]
    return plain[0] if plain else forms[0]


def _size(form: list[Message]) -> int:
    return sum(len(str(part.get_payload()).strip()) for part in form)


def _is_html(part: Message) -> bool:
    return part.get_content_subtype() in ("html", "xhtml+xml")


def _body(part: Message, content: bytes, at: int) -> tuple[Body, int]:
    """A part as text, and where in the file it ends; `at` is where the part in front of it ended."""
    charset = _charset(part)
    written = _written(part)
    form = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    start = max(content.find(end + end + written, at) + 2 * len(end) for end in (b"\n", b"\r\n"))
    known = content.startswith(written, start) and start >= at
    line = content.count(b"\n", 0, start) + 1 if known else 1
    end = start + len(written) if known else at
    if form == "base64":
        try:
            raw = binascii.a2b_base64(written)
        except binascii.Error:
            raw = b""
        return _lined(encoding.decode(raw, charset).text, 1, "decoded text"), end
    if form == "quoted-printable":
        return _unquoted(written, charset, line), end
    return _lined(encoding.decode(written, charset).text, line), end


def _written(part: Message) -> bytes:
    """The bytes of a part as they stand in the file."""
    if str(part.get("Content-Transfer-Encoding", "")).strip().lower() not in ("base64", "quoted-printable"):
        raw = part.get_payload(decode=True)
        return raw if isinstance(raw, bytes) else b""
    try:
        return str(part.get_payload()).encode("ascii", "surrogateescape")
    except UnicodeEncodeError:  # bytes that should have been written in ASCII, and that `email` has read already
        return str(part.get_payload()).encode("utf-8", "replace")
    except ValueError:  # a NUL in the name of the charset
        raw = part.get_payload(decode=True)
        return raw if isinstance(raw, bytes) else b""


def _lined(text: str, line: int, part: str = "") -> Body:
    """A text whose lines are those of the file, from `line` on."""
    starts = [0]
    while (end := text.find("\n", starts[-1])) >= 0:
        starts.append(end + 1)
    return Body(text, tuple(starts), tuple(range(line, line + len(starts))), part)


def _unquoted(written: bytes, charset: str, line: int) -> Body:
    """A text in "quoted-printable", where one line may stand in several of the file."""
    raw = [quopri.decodestring(piece) for piece in written.split(b"\n")]
    ended = [not piece.rstrip(b" \t\r").endswith(b"=") for piece in written.split(b"\n")]
    known = _encoding(b"".join(raw), charset)
    decoder = codecs.getincrementaldecoder(known)("replace")
    pieces, starts, length = [], [], 0
    for number, piece in enumerate(raw):
        last = number == len(raw) - 1
        text = decoder.decode(piece.rstrip(b"\r") + (b"\n" if ended[number] and not last else b""), last)
        starts.append(length)
        pieces.append(text)
        length += len(text)
    return Body("".join(pieces), tuple(starts), tuple(range(line, line + len(raw))))


def _encoding(raw: bytes, charset: str) -> str:
    for name in ("utf-8", charset, "cp1252"):
        try:
            raw.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        return name
    return "latin-1"


def _write_text(scribe: Scribe, body: Body) -> Iterator[str]:
    """Write down what the sender wrote himself, and say how much of another mail was left out."""
    lines = body.text.splitlines(keepends=True)
    other = _other(lines)
    own = sum(len(line.strip()) for number, line in enumerate(lines) if number not in other)
    if own < OWN or 2 * len(other) > 3 * len(lines):
        other = frozenset()  # a release that was passed on
    at = 0
    for number, line in enumerate(lines):
        if number not in other:
            words = line.rstrip("\r\n")
            marks = len(words) - len(words.lstrip("> \t")) if QUOTED.match(words) else 0
            if SIGNATURE.fullmatch(words):
                scribe.write("\n", body.spot(at))
            for piece, spot in body.pieces(at + marks, at + len(words)):
                scribe.write(piece, spot)
            scribe.write("\n", body.spot(at))
        at += len(line)
    if other:
        yield f"{len(other)} lines of other mails in it are left out"


def _other(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines that are another mail's."""
    below = next((k for k, line in enumerate(lines) if OTHER_MAIL.fullmatch(line.strip())), len(lines))
    found = set(range(below, len(lines)))
    for number, line in enumerate(lines[:below]):
        if QUOTED.match(line):
            found.add(number)
    for number in sorted(found):
        before = number - 1
        while before >= 0 and not lines[before].strip():
            before -= 1
        if before >= 0 and before not in found and WROTE.fullmatch(lines[before].strip()):
            found.add(before)
    return frozenset(found)


def _write_html(scribe: Scribe, body: Body) -> tuple[str, ...]:
    from factcheck.documents.html.pen import LINE_END
    from factcheck.documents.html.reader import read

    page = read(body.text)
    # A lone "\r" ends a line of HTML, though none of the mail.
    starts = [0, *(found.end() for found in LINE_END.finditer(body.text))]
    origin = page.origin
    ends = (*origin.starts[1:], len(page.text)) if page.text else ()
    for at, spot, end in zip(origin.starts, origin.spots, ends, strict=True):
        source = starts[(spot.line or 1) - 1] + (spot.column or 1) - 1
        scribe.write(page.text[at:end], body.spot(source))
    return page.remarks


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except (MessageError, LookupError, UnicodeError, ValueError):
        return ""


def _header(message: Message, name: str) -> str:
    """A header in words, on one line."""
    return " ".join(decoded(str(message.get(name, ""))).split())


def decoded(value: str) -> str:
    """The words of a header that may have been encoded."""
    try:
        words = str(email.header.make_header(email.header.decode_header(value)))
    except (MessageError, LookupError, UnicodeError, ValueError):
        words = value
    return words.encode("utf-8", "replace").decode()  # bytes that are no text stand in it as lone surrogates


def _day(message: Message) -> date | None:
    """The day on which a mail was sent, where its sender was."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
