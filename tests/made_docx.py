"""Word files made by hand: the XML of a body, and of what stands beside it, in a zip archive."""

from __future__ import annotations

import io
import zipfile

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
BY = 'w:id="1" w:author="Dana" w:date="2013-06-04T08:00:00Z"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def run(words: str, properties: str = "") -> str:
    """A run of text; `properties` are elements such as <w:vanish/>."""
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def inserted(words: str) -> str:
    """A tracked insertion."""
    return f"<w:ins {BY}>{run(words)}</w:ins>"


def deleted(words: str) -> str:
    """A tracked deletion."""
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def paragraph(*content: str, properties: str = "") -> str:
    """A paragraph of runs; a piece without markup is a run of its own."""
    runs = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of words."""
    lines = ("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def part(root: str, content: str) -> str:
    """A part of the text's own kind: "footnotes", "comments"."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {SPACES}>{content}</w:{root}>'


def docx(*blocks: str, **parts: str) -> bytes:
    """A .docx file of a body; `parts` are others by name: footnotes="<w:footnotes…>", core for its properties."""
    members = {f"word/{kind}.xml": content for kind, content in parts.items() if kind != "core"}
    members["word/document.xml"] = part("document", f"<w:body>{''.join(blocks)}</w:body>")
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{RELATION}/{kind}" Target="{kind}.xml"/>' for kind in parts if kind != "core"
    )
    members["word/_rels/document.xml.rels"] = _relations(relations)
    main = f'<Relationship Id="r1" Type="{RELATION}/officeDocument" Target="word/document.xml"/>'
    if "core" in parts:
        members["docProps/core.xml"] = (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{parts['core']}</cp:coreProperties>"
        )
        kind = f"{PACKAGE}/relationships/metadata/core-properties"
        main += f'<Relationship Id="r2" Type="{kind}" Target="docProps/core.xml"/>'
    members["_rels/.rels"] = _relations(main)
    return archive(members)


def archive(members: dict[str, str | bytes]) -> bytes:
    """A zip archive of some members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(zipfile.ZipInfo(name, (2013, 6, 4, 8, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _relations(content: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{content}</Relationships>'
