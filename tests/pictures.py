"""
The pictures of the README, drawn from the page of the faulty draft: `python tests/pictures.py`.

`docs/pictures.txt` keeps the hash of what they show of it; a test compares it, and `UPDATE_GOLDEN=1` draws anew.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path

from browser import Browser, started

from factcheck.cli import main

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
KEPT = DOCS / "pictures.txt"
DRAFT = "seeds/drafts/2013-06-04_clinical-update.md"

PICTURES = {
    "findings.png": ((1120, 800), False, "scrollTo(0, 0)"),
    "document.png": (
        (1120, 620),
        False,
        "document.getElementById('documents').scrollIntoView();"
        "[...document.querySelectorAll('#d1 .m')].find((one) => one.textContent === '$8.1 million').click();",
    ),
    "timelines.png": ((1120, 420), True, "document.getElementById('series').scrollIntoView()"),
}
"""Each picture with its window, whether it is dark, and what is done before it is drawn."""


def page(folder: Path) -> Path:
    """The page of the draft, as the README's command writes it, in a folder with a copy of the seeds."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    before = Path.cwd()
    os.chdir(folder)
    try:
        main(["check", DRAFT, "--format", "html", "--output", "report.html"])
    finally:
        os.chdir(before)
    return folder / "report.html"


UNSEEN = re.compile(
    r'<details class="rows".*?</table>\n</details>|<h3>Read beside.*?(?=<section id="series")'
    r'|<details class="more">.*?(?=</section>)|<section id="coverage".*',
    re.DOTALL,
)
"""What no picture shows: the rows of figures, the other documents, and what is folded away or further down."""


def digest(page: Path) -> str:
    """What changes whenever that part of the page does which the pictures show."""
    return hashlib.sha256(UNSEEN.sub("", page.read_text("utf-8")).encode()).hexdigest()


def draw(browser: Browser, page: Path) -> None:
    """Draw all pictures, and keep the hash of the page."""
    DOCS.mkdir(exist_ok=True)
    for name, ((width, height), dark, script) in PICTURES.items():
        browser.open(page, width=width, height=height, dark=dark)
        browser.run(f"{script}; await new Promise((next) => setTimeout(next, 300));")
        picture = browser.command("Page.captureScreenshot", format="png")
        (DOCS / name).write_bytes(base64.b64decode(picture["data"]))
    KEPT.write_text(f"{digest(page)}\n", "utf-8")


def renew(folder: Path, page: Path) -> None:
    """Draw all pictures in a browser of their own."""
    with started(folder / "profile") as browser:
        draw(browser, page)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        renew(Path(name), page(Path(name)))
