"""The redline in a real browser: it is quiet, its links land, keys go from change to change, and filters hide."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import Browser, needed

from factcheck.cli import main

needed()

OLD = """Larkfield reports its second quarter

LARKFIELD, March 4, 2013 -- Larkfield Mills has 48 mills in operation and sold paper for $48.2 million.

The board approved a dividend of $0.32 per share.

For each mill it may pay Ashdown Paper milestone payments of up to $170.5 million.

Larkfield closed its mill at Northby in January 2009.

Larkfield Mills employs about 1,400 people in the north of the country.
"""
NEW = """Larkfield reports its second quarter

LARKFIELD, March 4, 2013 -- Larkfield Mills has 46 mills in operation and sold paper for $48.2 million.

For each mill it may pay Ashdown Paper milestone payments of $170.5 million.

Larkfield Mills employs about 1,400 people in the cold north of the country.

Rent is EUR 31,250 a month.

The board approved a dividend of $0.32 per share.
"""
HOSTILE = (
    "Larkfield Mills has 13 mills</script><img src=x onerror='window.hurt = 1'> and 14 "
    'barns "><svg onload="window.hurt = 2"> {{ 7 * 7 }} \u202e.\n'
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The redline of two releases, and of a release against a hostile text."""
    folder = tmp_path_factory.mktemp("pages")
    for name, text in (("old", OLD), ("new", NEW), ("hurt", HOSTILE)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    for name, new in (("redline", "new"), ("hostile", "hurt")):
        pair = [str(folder / "old.txt"), str(folder / f"{new}.txt")]
        main(["diff", *pair, "--format", "html", "--output", str(folder / f"{name}.html")])
    return {name: folder / f"{name}.html" for name in ("redline", "hostile")}


@pytest.mark.parametrize("name", ["redline", "hostile"])
def test_the_page_is_quiet_and_text_stays_text(name: str, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages[name])

    assert [] == chromium.harm()


@pytest.mark.parametrize(("width", "height"), [(360, 800), (1440, 900)])
def test_nothing_runs_over_the_edge(width: int, height: int, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"], width, height)

    assert not chromium.too_wide()


def test_texts_stand_side_by_side_at_a_desk_and_below_each_other_on_a_phone(
    chromium: Browser, pages: dict[str, Path]
) -> None:
    tops = "return [...document.querySelectorAll('.row.changed .cell')].slice(0, 2).map((c) => c.offsetTop)"

    chromium.open(pages["redline"])
    left, right = chromium.run(tops)
    assert left == right
    chromium.open(pages["redline"], 360, 800)
    upper, lower = chromium.run(tops)
    assert upper < lower


def test_every_link_leads_to_something(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"])

    links = "[...document.querySelectorAll('main a')]"
    assert chromium.run(f"return {links}.length") > 10
    assert chromium.run(f"return {links}.filter((a) => !document.getElementById(a.hash.slice(1))).length") == 0


def test_facts_are_marked_by_what_became_of_them(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"])

    said = "return [...document.querySelectorAll(`.cell .m.${arguments[0]}`)].map((a) => a.textContent)"
    assert ["48", "46"] == chromium.run(said, "changed")
    assert ["$170.5 million", "$170.5 million"] == chromium.run(said, "hedged")
    assert ["January 2009"] == chromium.run(said, "dropped")
    assert ["EUR 31,250"] == chromium.run(said, "added")


def test_keys_go_from_change_to_change(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"])
    here = "return [...document.querySelectorAll('.here')].map((e) => e.textContent.trim())"

    chromium.press("n")
    assert ["48", "46"] == chromium.run(here)
    chromium.press("j")
    assert ["up to"] == chromium.run(here)
    chromium.press("p")
    assert ["48", "46"] == chromium.run(here)
    assert chromium.run("return document.querySelector('.tools output').textContent").startswith("Change 1 of ")


def test_with_facts_only_the_keys_pass_by_words(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"])
    changes = "return document.querySelector('.tools output').textContent"

    every = chromium.run(changes)
    chromium.press("f")
    facts = chromium.run(changes)
    chromium.press("w")
    words = chromium.run(changes)
    assert ("7 changes", "4 changes", "6 changes") == (every, facts, words)


def test_what_is_the_same_can_be_hidden(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["redline"])
    shown = "return [...document.querySelectorAll('.row:not(.heads)')].filter((r) => r.checkVisibility()).length"

    every = chromium.run(shown)
    chromium.press("h")
    assert every - 1 == chromium.run(shown)


def test_a_reader_without_scripts_and_one_on_paper_see_both_texts(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        chromium.open(pages["redline"])
    finally:
        chromium.command("Emulation.setScriptExecutionDisabled", value=False)
    chromium.media(print=True)

    unseen = "return [...document.querySelectorAll('.cell p')].filter((cell) => !cell.checkVisibility()).length"
    assert chromium.run(unseen) == 0
