"""The page of a checklist in a real browser: it is quiet, filters, takes keys, and saves the lines that were picked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from browser import Browser, needed

from factcheck.cli import main

needed()

ROOT = Path(__file__).parent.parent
HOSTILE = (
    "LARKFIELD, June 4, 2013 -- Larkfield Mills has 12 mills</script><img src=x onerror='window.hurt = 1'> and 13 "
    'mills "><svg onload="window.hurt = 2"> {{ 7 * 7 }}.\n'
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The checklist of the faulty draft, and of a hostile document."""
    folder = tmp_path_factory.mktemp("pages")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    (folder / "hostile.txt").write_text(HOSTILE, "utf-8")
    draft = folder / "seeds" / "drafts" / "2013-06-04_clinical-update.md"
    for name, path in (("draft", draft), ("hostile", folder / "hostile.txt")):
        main(["checklist", str(path), "--format", "html", "--output", str(folder / f"{name}.html")])
    return {name: folder / f"{name}.html" for name in ("draft", "hostile")}


@pytest.mark.parametrize("name", ["draft", "hostile"])
def test_the_page_is_quiet_and_text_stays_text(name: str, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages[name])

    assert [] == chromium.harm()


@pytest.mark.parametrize(("width", "height"), [(360, 800), (1440, 900)])
def test_nothing_runs_over_the_edge(width: int, height: int, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"], width, height)

    assert not chromium.too_wide()


def test_a_claim_in_its_sentence_leads_to_its_line(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])

    lost = "return [...document.querySelectorAll('.said a')].filter((a) => !document.querySelector(a.hash)).length"
    assert chromium.run("return document.querySelectorAll('.said a').length") > 20
    assert chromium.run(lost.replace("(a.hash)", "(`[id='${a.hash.slice(1)}']`)")) == 0


def test_filter_and_search_leave_what_was_asked_for(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    chromium.run("document.querySelector('[name=state][value=clash]').click()")

    seen = "[...document.querySelectorAll('.item')].filter((item) => item.checkVisibility())"
    shown = f"return {seen}.map((item) => item.dataset.state)"
    assert {"to tie", "time", "proved"} == set(chromium.run(shown))
    chromium.run(
        "const words = document.querySelector('[name=words]'); words.value = 'nowhere said';"
        "words.dispatchEvent(new Event('input', { bubbles: true }))"
    )
    assert chromium.run(shown) == []
    assert chromium.run("return document.querySelector('.nothing').checkVisibility()") is True


def test_the_lines_that_are_picked_by_keys_are_saved_for_signing(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    chromium.run("window.saved = []; URL.createObjectURL = (blob) => { saved.push(blob); return '#'; }")
    chromium.press("jjx")
    chromium.run("document.querySelector('.pen [name=by]').value = 'A. Writer'")
    chromium.run("document.querySelector('.pen button').click()")

    line = json.loads(chromium.run("return await saved[0].text()"))
    assert {"by": "A. Writer", "role": "preparer", "support": ""}.items() <= line.items()
    assert line["words"] == chromium.run("return document.querySelectorAll('.item')[1].dataset.words")
