"""
Readers given broken files: specimens of each format, cut, doubled, spliced and strewn with the marks of the format.

    python benchmarks/fuzz_readers.py [FORMAT ...] [--inputs 100000] [--seed 1]

Of every input a reader makes a document, whose characters all lead to a spot, or a DocumentError of one line.  Anything
else is a fault: it is printed with the number that makes it again, and the exit status is 1.  The table at the end says
how many inputs were read and refused, and how long the slowest took.  Nothing is written and nothing is fetched.
"""

from __future__ import annotations

import argparse
import copy
import io
import random
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lxml import etree
from made_docx import docx, paragraph, part, run, table
from made_pdf import column, pdf, show

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


def sheets() -> tuple[bytes, ...]:
    """A PDF page of everything, and three pages that share a header."""
    page = [*column(72, 720, ["Larkfield Mills, June 4, 2013", "It had 12 mills and $3,955."]), show(72, 690, "1", 5)]
    page += [show(10, 10, "13 mills", before="1 1 1 rg"), show(300, 300, "14 mills", turn="0 1 -1 0")]
    rows = [show(x, 600 - 12 * k, f"{x * k:,}") for k in range(5) for x in (72, 300, 400)]
    pages = [[show(72, 770, f"Page {k} of 3", 8), *column(72, 720, [f"On page {k}."])] for k in (1, 2, 3)]
    return pdf(page + rows), pdf(*pages, info="/Title (Mills) /CreationDate (D:20130604120000Z)")


def word() -> bytes:
    """A Word file of everything that its reader knows."""
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph('8 looms.')}</w:txbxContent></v:textbox></w:pict></w:r>"
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    return docx(
        paragraph("Larkfield has 12 mills", note, ", ", run("hidden", "<w:vanish/>"), field, box),
        paragraph("One.", properties=listed),
        paragraph("Revenue\t$\t3,955"),
        paragraph("Cost\t\t1,000"),
        table(("", "2011", "2010"), ("Revenue", "$ 3,955", "(1,000)")),
        footnotes=part("footnotes", f'<w:footnote w:id="1">{paragraph("Restated.")}</w:footnote>'),
        numbering=part("numbering", f'{lists}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'),
        comments=part("comments", f'<w:comment w:id="0" w:author="Dana">{paragraph("Why?")}</w:comment>'),
        core="<dcterms:created>2013-06-04T08:00:00Z</dcterms:created>",
    )


SPECIMENS: dict[str, tuple[bytes, ...]] = {
    "text.txt": (PROSE.encode(), f"Mills\n\n{PROSE}\n- 5 %\n- caf\xe9\n".encode("cp1252"), PROSE.encode("utf-16")),
    "markdown.md": (MARKDOWN.encode(), TOML.encode()),
    "restructured.rst": (RST.encode(), RST_TABLES.encode()),
    "asciidoc.adoc": (ADOC.encode(), ADOC_TABLE.encode()),
    "html.html": (PAGE.encode(), PAGE_TABLE.encode(), PAGE_DATES.encode()),
    "mail.eml": (LETTER.encode(), PARTS.encode()),
    "print.pdf": sheets(),
    "word.docx": (word(),),
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
    "print.pdf": (
        b"/Kids [2 0 R]", b"/Length 99999999", b"-1", b"99999999999", b"/Filter /FlateDecode", b"/Type /Page", b"<<",
        b">>", b"endobj", b"BT", b"ET", b"q ", b"Tj", b"1e38", b"/Encrypt 3 0 R", b"/Prev 0", b"/Contents 2 0 R",
        b"0 0 0 0 0 0 Tm", b"(\\)", b"1 0 0 -1 0 0 cm", b"/Rotate 90", b"7 Tr", b"0 Tf", b"[ 1 2 3 ] TJ", b"%",
    ),
    "word.docx": (
        b"<w:p>", b"</w:p>", b"<w:tbl>", b"<w:tc>", b"<w:t>", b"</w:r>", b"<w:del>", b'w:val="-1"', b"&lt;", b"&x;",
        b"<mc:AlternateContent>", b"<!--", b"<![CDATA[", b"<!DOCTYPE x>", b"\xff\xfe", b"PK\x01\x02", b"PK\x05\x06",
    ),
}  # fmt: skip


def mutated(name: str, number: int, seed: int) -> bytes:
    """Input `number` of a format: the same for the same seed."""
    dice = random.Random(f"{seed} {name} {number}")
    specimen = dice.choice(SPECIMENS[name])
    return _repacked(name, dice, specimen) if name.endswith(".docx") else _broken(name, dice, specimen)


def _broken(name: str, dice: random.Random, specimen: bytes) -> bytes:
    """Some bytes, a few of them cut, doubled, spliced or strewn with marks."""
    content = bytearray(specimen)
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


WORD_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ELEMENTS = (
    "p pPr r rPr t tbl tr tc tcPr trPr ins del moveFrom moveTo delText instrText fldChar fldSimple hyperlink sdt"
    " sdtContent smartTag footnoteReference endnoteReference commentReference commentRangeStart commentRangeEnd br tab"
    " sym drawing pict txbxContent gridSpan vMerge numPr numId ilvl vanish vertAlign body footnote comment style lvl"
    " num"
).split()
VALUES = ("", "0", "1", "-1", "99999999999", "restart", "superscript", "begin", "end", "separate", "%1.%9", "é\u202e")
TEXTS = ("", " ", "12 mills", "$3,955", "1", "\t", "a\tb\t12", "\uf0b7", "x" * 5000, "| ", "(1,000", ")", "$")


def _repacked(name: str, dice: random.Random, specimen: bytes) -> bytes:
    """An archive some of whose parts are broken, and most of them in ways that a parser takes."""
    if dice.random() < 0.05:
        return _broken(name, dice, specimen)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(specimen)) as old, zipfile.ZipFile(buffer, "w") as new:
        for member in old.namelist():
            text = old.read(member)
            if dice.random() < (0.9 if member == "word/document.xml" else 0.2):
                text = _broken(name, dice, text) if dice.random() < 0.1 else _shuffled(dice, text)
            if dice.random() > 0.02:
                new.writestr(zipfile.ZipInfo(member), text)
    return buffer.getvalue()


def _shuffled(dice: random.Random, content: bytes) -> bytes:
    """XML that can still be parsed, with some of its elements in other places, under other names, or gone."""
    root = etree.fromstring(content)
    for _ in range(dice.choice((1, 2, 4, 8, 16))):
        elements = list(root.iter())
        element, other = dice.choice(elements), dice.choice(elements)
        kind = dice.randrange(6)
        if kind == 0 and element is not root:
            element.getparent().remove(element)
        elif kind == 1:
            once = copy.deepcopy(element)  # the other one may stand inside of it
            for _ in range(dice.choice((1, 1, 1, 50)) if len(list(once.iter())) < 100 else 1):
                other.append(copy.deepcopy(once))
        elif kind == 2:
            element.tag = f"{{{WORD_SPACE}}}{dice.choice(ELEMENTS)}"
        elif kind == 3 and element.attrib:
            element.set(dice.choice(list(element.attrib)), dice.choice(VALUES))
        elif kind == 4:
            element.text = dice.choice(TEXTS)
        elif kind == 5 and other is not element and not any(above is element for above in other.iterancestors()):
            other.append(element)
        if len(etree.tostring(root)) > 100_000:
            break
    return bytes(etree.tostring(root))


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
