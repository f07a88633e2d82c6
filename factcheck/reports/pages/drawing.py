"""
One HTML page of a template: a file of its own that asks the network for nothing.

Everything that is written into a template is escaped, and what a browser would obey or not show (control characters,
U+202E, which turns a line round) is written out first.  Style and script stand in the page, and its content security
policy names their hashes: a script that came in by a text would not run though all else had failed.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck import __version__
from factcheck.almanac import in_words
from factcheck.reports.places import HIDDEN, escaped

JOINERS = "\u00ad\u200c\u200d"
"""What is not shown and does no harm: the soft hyphen, and the joiners without which Persian is misspelt."""

SUSPECT = re.compile(r"[^ -~\n\t]")


def draw(template: str, styles: Sequence[str] = (), scripts: Sequence[str] = (), **values: object) -> str:
    """The page of a template; `styles` and `scripts` name files of the templates beyond those that all pages have."""
    environment = Environment(
        loader=PackageLoader("factcheck.reports.pages"),
        autoescape=True,
        auto_reload=False,
        finalize=_finalize,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(long=in_words, grouped="{:,}".format)
    sheets = [_source(environment, name) for name in ("base.css", *styles)]
    programs = [_source(environment, name) for name in ("base.js", *scripts)]
    return environment.get_template(template).render(
        values,
        version=__version__,
        style_sources=[Markup(sheet) for sheet in sheets],
        script_sources=[Markup(program) for program in programs],
        policy=(
            f"default-src 'none'; style-src {_hashes(sheets)}; script-src {_hashes(programs)}; img-src data:; "
            "base-uri 'none'; form-action 'none'"
        ),
    )


def visible(text: str) -> str:
    """The text with each character that a browser would obey or not show written out, as "\\u202e"."""
    return SUSPECT.sub(_seen, text)


def _seen(match: re.Match[str]) -> str:
    character = match[0]
    if unicodedata.category(character) not in HIDDEN or character in JOINERS:
        return character
    return escaped(character)


def _finalize(value: object) -> object:
    return visible(value) if type(value) is str else value


def _source(environment: Environment, name: str) -> str:
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0].strip("\n")


def _hashes(sources: Sequence[str]) -> str:
    return " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'" for source in sources
    )
