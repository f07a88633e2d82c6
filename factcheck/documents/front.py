"""
Front matter: what a text says of itself above its prose, in YAML, in TOML, or in the fields of its own markup.

Of YAML the top level of plain values is read, which is what front matter is made of; nothing in it is carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from msgspec import Struct

from factcheck.documents import dating
from factcheck.documents.dating import DateEvidence
from factcheck.model import Span
from factcheck.patterns import pattern

DATES = frozenset(
    "date revdate published pubdate publishedat publishedon publicationdate releasedate datepublished".split()
)
KEY = pattern(r"(?P<key>[A-Za-z_][\w .-]{0,60}?|\"[^\"\n]{1,60}\")[ \t]*:(?:[ \t]+(?P<value>[^\n]*))?$")
TOML_KEY = pattern(r"^[ \t]*[\"']?([A-Za-z_][\w-]{0,60})[\"']?[ \t]*=[ \t]*", re.MULTILINE)
# A field of reStructuredText or AsciiDoc, or the line of a revision: "v1.2, 2013-06-04".
FIELD = pattern(r"^(?::([A-Za-z][\w -]{0,60}):[ \t]+|v\d[\d.]{0,10},[ \t]*)", re.MULTILINE)
COMMENT = pattern(r"(?:^|[ \t])#[^\n]*$")


class Value(Struct, frozen=True):
    """A key in lower case without its marks, its value as words, and where that begins in the text."""

    key: str
    words: str
    at: int


def day(front: str) -> DateEvidence | None:
    """The day that front matter gives; `front` is the text from its first character on."""
    for value in _values(front):
        if value.key in DATES and (found := dating.in_value(value.words)):
            written = dating.DAY.match(front, value.at)
            span = Span(*written.span()) if written else Span(value.at, value.at + len(value.words))
            return DateEvidence(found, "front matter", span)
    return None


def title(front: str) -> str:
    """The title that front matter gives, "" where it gives none."""
    return next((" ".join(value.words.split()) for value in _values(front) if value.key == "title"), "")


def _values(front: str) -> Iterator[Value]:
    bare = front.removeprefix("\ufeff")
    if bare.startswith("+++"):
        yield from _toml(front)
    elif bare.startswith("---"):
        yield from _yaml(front)
    else:
        for field in FIELD.finditer(front):
            end = front.find("\n", field.end())
            yield Value(_bare(field[1] or "revdate"), front[field.end() : None if end < 0 else end], field.end())


def _bare(key: str) -> str:
    return re.sub(r"[\W_]", "", key.lower())


def _toml(front: str) -> Iterator[Value]:
    import tomllib  # 3 ms, and few texts begin so

    inside = front[front.index("\n") + 1 : front.rstrip().rindex("+++")]
    try:
        table = tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, RecursionError):
        table = {}
    places = {_bare(match[1]): match.end() for match in reversed(list(TOML_KEY.finditer(front)))}
    for key, value in table.items():
        at = places.get(_bare(key), 0)
        at += front[at : at + 1] in ("'", '"')
        if isinstance(value, str | date | datetime):
            yield Value(_bare(key), str(value), at)


def _yaml(front: str) -> Iterator[Value]:
    """The plain values at the top level; a value may go on in lines that are indented."""
    at = front.index("\n") + 1
    key, words, start = "", [""], 0
    for line in front[at:].split("\n")[:-1]:
        match = KEY.match(line)
        if match:
            if key:
                yield Value(key, _scalar(words), start)
            written = match["value"] or ""
            start = at + (match.start("value") if match["value"] else len(line))
            start += written[:1] in ("'", '"')
            key, words = _bare(match["key"]), [written]
        elif line[:1] in (" ", "\t") and key:
            words.append(line.strip())
        at += len(line) + 1
    if key:
        yield Value(key, _scalar(words), start)


def _scalar(lines: list[str]) -> str:
    """The words of a value: plain, quoted, or a block ("|", ">") in the lines below."""
    first = lines[0].strip()
    if first.startswith("!"):
        first = first.partition(" ")[2].strip()
    if first[:1] in ("|", ">"):
        return " ".join(lines[1:])
    words = " ".join(filter(None, (first, *lines[1:])))
    if words.startswith('"'):
        import json  # which most texts do without

        quoted = re.match(r'"(?:[^"\\]|\\.)*"', words)
        try:
            return str(json.loads(quoted[0])) if quoted else words
        except ValueError:
            return quoted[0].strip('"') if quoted else words
    if words.startswith("'"):
        quoted = re.match(r"'(?:[^']|'')*'", words)
        return quoted[0][1:-1].replace("''", "'") if quoted else words
    return COMMENT.sub("", words).strip()
