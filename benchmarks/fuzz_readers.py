"""
Readers given broken files: specimens of each format, cut, doubled, spliced and strewn with the marks of the format.

    python benchmarks/fuzz_readers.py [FORMAT ...] [--inputs 100000] [--seed 1]

Of every input a reader makes a document, whose characters all lead to a spot, or a DocumentError of one line.  Anything
else is a fault: it is printed with the number that makes it again, and the exit status is 1.  The table at the end says
how many inputs were read and refused, and how long the slowest took.  Nothing is written and nothing is fetched.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factcheck.documents import Document, DocumentError
from factcheck.documents.reading import read_content

PROSE = "LARKFIELD, Mass., June 4, 2013 -- Larkfield Mills (Nasdaq: LARK) has 12 mills, and sales of $16.4 million.\n"

MARKDOWN = f"""---
title: Mills
date: 2013-06-04
---
# Mills

{PROSE}
**12** [x](http://a) &amp; `b`<!-- c -->
"""
TOML = f"""+++
date = 2013-06-04
+++
| a | 1 |
|---|---|
| b | 2 |

{PROSE}[^1]: note
"""
RST = f"""Mills
=====

:Date: 2013-06-04

.. |m| replace:: 12
.. note:: |m| `a <http://b>`_ ``c``

{PROSE}"""
RST_TABLES = """====  ====
a     b
====  ====
1     2
====  ====

+---+
| 1 |
+---+

.. [1] note
"""
ADOC = f"""= Mills
Ann <a@b>
v1, 2013-06-04
:m: 12

{{m}} *b* _i_ `c` http://a[b] <<x,y>>

{PROSE}"""
ADOC_TABLE = """[cols="1,1"]
|===
|a |b

|1
|2
|===

----
code
----
. one
* two
x:: y
footnote:[n]
"""
PAGE = f"""<!DOCTYPE html><html><head><meta charset=utf-8><title>M</title></head>
<body><p>{PROSE}<sup>1</sup></p></body>
"""
PAGE_TABLE = """<table><tr><td colspan=3>2013</td></tr><tr><th rowspan=2>a<td>$<td>(1<td>)</table>
<ul><li>x<li>y&nbsp;&#8217;</ul>
"""
PAGE_DATES = """<script type="application/ld+json">{"datePublished":"2013-06-04"}</script>
<time datetime="2013-06-04">x</time><pre>
1"""
LETTER = f"""Message-ID: <1>
Date: Tue, 04 Jun 2013 08:00:00 -0400
Subject: =?utf-8?q?M=C3=BChle?=

{PROSE}--\x20
Ann
"""
PARTS = """MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

12 =E2=80=93 m=
ills
> 13
--b
Content-Type: text/html

<p>12<br>mills
--b
Content-Disposition: attachment; filename=a.pdf
Content-Transfer-Encoding: base64

MTI=
--b--
"""
SPECIMENS: dict[str, tuple[bytes, ...]] = {
    "text.txt": (PROSE.encode(), f"Mills\n\n{PROSE}\n- 5 %\n- caf\xe9\n".encode("cp1252"), PROSE.encode("utf-16")),
    "markdown.md": (MARKDOWN.encode(), TOML.encode()),
    "restructured.rst": (RST.encode(), RST_TABLES.encode()),
    "asciidoc.adoc": (ADOC.encode(), ADOC_TABLE.encode()),
    "html.html": (PAGE.encode(), PAGE_TABLE.encode(), PAGE_DATES.encode()),
    "mail.eml": (LETTER.encode(), PARTS.encode()),
}
MARKS: dict[str, tuple[bytes, ...]] = {
    "text.txt": (b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\xd5", b"\x85", b"\xe2\x80"),
    "markdown.md": (b"---\n", b"+++\n", b"|", b"**", b"](", b"<!--", b"&#x110000;", b"```\n", b"\\", b"[^1]", b"> "),
    "restructured.rst": (b".. ", b"::", b"`_", b"``", b":a:`", b"|", b"====\n", b"\\", b".. |a| replace:: ", b"\n   "),
    "asciidoc.adoc": (b"|===\n", b"----\n", b"{a}", b":a: b\n", b"[[", b"<<", b"^", b"link:a[", b"\n+\n", b"= "),
    "html.html": (
        b"<table>", b"<td rowspan=9999 colspan=9999>", b"<!--", b"-->", b"<![CDATA[", b"</", b"<p ", b"='", b'="',
        b"<script>", b"<pre>", b"<li>", b"<div hidden>", b"&#0;", b"&#x110000;", b"&amp", b"<br>", b"<sup>", b"\0",
        b"<meta charset=utf-7>",
    ),
    "mail.eml": (
        b"\n\n", b"--b\n", b"Content-Type: ", b"multipart/mixed; boundary=", b"charset=", b"base64", b"=\n", b"=?x?b?",
        b"> ", b"quoted-printable", b"message/rfc822", b"text/html", b"\xff", b"(" * 50, b"filename*=", b"Date: ",
    ),
}  # fmt: skip


def mutated(name: str, number: int, seed: int) -> bytes:
    """Input `number` of a format: the same for the same seed."""
    dice = random.Random(f"{seed} {name} {number}")
    content = bytearray(dice.choice(SPECIMENS[name]))
    for _ in range(dice.randint(1, 8)):
        start = dice.randrange(len(content) + 1)
        end = min(len(content), start + int(dice.expovariate(1 / 20)))
        match dice.randrange(7):
            case 0:
                del content[start:end]
            case 1:
                content[start:start] = content[start:end] * dice.randint(1, 20)
            case 2:
                content[start:start] = dice.choice(MARKS.get(name, (b"\0",))) * dice.choice((1, 1, 1, 2, 50))
            case 3 if content:
                content[dice.randrange(len(content))] = dice.randrange(256)
            case 4:
                other = dice.choice(SPECIMENS[name])
                content[start:end] = other[dice.randrange(len(other)) :]
            case 5:
                del content[start:]
            case _:
                content[start:start] = dice.randbytes(dice.randint(1, 8))
    return bytes(content[:100_000])


def fault(name: str, content: bytes) -> str:
    """What is wrong with how an input was read, "" where it was read or refused as it should be."""
    try:
        document = read_content(content, name)
    except DocumentError as error:
        message = str(error)
        return "" if message.startswith(f"{name}: ") and "\n" not in message else f"message {message!r}"
    except Exception as error:  # whatever it is, it is what this script looks for
        return f"{type(error).__name__}: {error}"
    return _lost(document)


def _lost(document: Document) -> str:
    places = range(0, len(document.text), max(1, len(document.text) // 20))
    if any(document.spot(at) is None or not str(document.spot(at)) for at in places):
        return "a character leads nowhere"
    if any(not 0 <= s.span.start <= s.span.end <= len(document.text) for s in document.sentences):
        return "a sentence lies outside the text"
    return ""


def outcomes(name: str, inputs: int, seed: int) -> Iterator[tuple[str, float, int]]:
    """What came of each input of a format, the seconds it took, and its number."""
    for number in range(inputs):
        content = mutated(name, number, seed)
        began = time.process_time()
        wrong = fault(name, content)
        yield wrong, time.process_time() - began, number


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("formats", nargs="*", metavar="FORMAT", help=f"default: all of {', '.join(SPECIMENS)}")
    options.add_argument("--inputs", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    faults = 0
    for name in asked.formats or SPECIMENS:
        slowest, total, wrongs = (0.0, 0), 0.0, Counter[str]()
        for wrong, seconds, number in outcomes(name, asked.inputs, asked.seed):
            total += seconds
            slowest = max(slowest, (seconds, number))
            if wrong:
                wrongs[wrong.split(":")[0]] += 1
                if wrongs[wrong.split(":")[0]] <= 3:
                    print(f"{name}: input {number}: {wrong}", flush=True)
        faults += sum(wrongs.values())
        print(
            f"{name}: {asked.inputs:,} inputs, {sum(wrongs.values())} faults, {total:.0f} s, "
            f"slowest {slowest[0] * 1000:.0f} ms (input {slowest[1]})",
            flush=True,
        )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
