"""The page of a check in a real browser: it is quiet, links land, filter and keys work, and text stays text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from browser import Browser, needed

from factcheck.cli import main

needed()

ROOT = Path(__file__).parent.parent
HOSTILE = """\
<script>window.hurt = 1</script> opens 12 mills

LARKFIELD, June 4, 2013 -- Larkfield Mills has 12 mills</script><img src=x onerror="window.hurt = 2">. Larkfield Mills
has 13 mills "><svg onload="window.hurt = 3"> \u202e now, {{ 7 * 7 }} and <a href="https://example.org/x">a link</a>.

| Costs | <style>body { display: none }</style> |
|---|---|
| 12 | 13 |

The school opens on Tuesday, June 5, 2013, and the_word_has_no_end_{}.
""".replace("{}", "x" * 300)

SHOWN = """
const shown = (element) => {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || box.bottom < 0 || box.top > innerHeight) return false;
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
};
const lands = (hash) => new Promise((done) => {
    addEventListener("hashchange", done, { once: true });
    location.hash = hash;
});
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of the faulty draft, of the seeds, and of a hostile document beside a harmless one."""
    folder = tmp_path_factory.mktemp("pages")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    hostile = folder / "hostile"
    hostile.mkdir()
    (hostile / "2013-06-04_<b>bold<b>.md").write_text(HOSTILE, "utf-8")
    (hostile / "2013-06-05_mill.txt").write_text("Larkfield Mills has 14 mills on June 4, 2013.", "utf-8")
    draft = folder / "seeds" / "drafts" / "2013-06-04_clinical-update.md"
    for name, path in (("draft", draft), ("seeds", folder / "seeds"), ("hostile", hostile)):
        main(["check", str(path), "--format", "html", "--output", str(folder / f"{name}.html")])
    return {name: folder / f"{name}.html" for name in ("draft", "seeds", "hostile")}


@pytest.mark.parametrize("name", ["draft", "seeds", "hostile"])
def test_a_page_is_quiet_and_asks_for_nothing(name: str, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages[name])
    chromium.run("for (const one of document.querySelectorAll('details')) one.open = true;")

    assert chromium.told() == []
    assert chromium.asked() == []


def test_hostile_text_stays_text(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["hostile"])

    assert chromium.run("return window.hurt ?? null") is None
    assert chromium.run("return document.querySelectorAll('main img, main script, main style, main b').length") == 0
    assert "<script>window.hurt = 1</script> opens" in chromium.run("return document.querySelector('.text').innerText")
    assert "{{ 7 * 7 }}" in chromium.run("return document.querySelector('.text').innerText")


@pytest.mark.parametrize("name", ["draft", "seeds", "hostile"])
def test_every_link_to_evidence_lands_on_something_that_is_seen(
    name: str, chromium: Browser, pages: dict[str, Path]
) -> None:
    chromium.open(pages[name])

    lost = chromium.run(
        SHOWN
        + """
        const links = document.querySelectorAll("nav a, .finding a, .small-multiples a, #d1 .figures td a");
        const hashes = new Set([...links].map((link) => link.getAttribute("href")));
        const lost = [];
        for (const hash of hashes) {
            await lands(hash);
            const target = document.querySelector(hash), box = target.getBoundingClientRect();
            const under = document.querySelector(".bar").getBoundingClientRect().bottom;
            if (!shown(target) || box.bottom <= under) lost.push(hash);
        }
        return hashes.size ? lost : ["no link at all"];
        """
    )

    assert lost == []


def test_a_press_on_a_quote_leads_to_its_words(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])

    said, found = chromium.run(
        """
        const quote = document.querySelector("[data-code=FC401] .side:last-child .words");
        quote.click();
        await new Promise((next) => setTimeout(next, 50));
        return [quote.textContent, document.querySelector(":target").textContent];
        """
    )

    assert said == found == "$500,000"


ERRORS = ("FC106", "FC109", "FC301", "FC302", "FC501", "FC514")


def test_severities_rules_documents_and_words_narrow_the_findings(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    ask = """
        const tools = document.querySelector(".tools");
        tools.reset();
        for (const [name, value] of Object.entries(arguments[0])) {
            if (name === "without") tools.querySelector(`[value=${value}]`).checked = false;
            else tools.elements[name].value = value;
        }
        tools.dispatchEvent(new Event("input"));
        await new Promise((next) => setTimeout(next, 150));
        const shown = [...document.querySelectorAll(".finding")].filter((one) => one.checkVisibility());
        return shown.map((one) => one.dataset.code);
    """
    everything = chromium.run(ask, {})

    assert len(everything) == 15
    assert [code for code in everything if code in ERRORS] == everything[:6]
    assert chromium.run(ask, {"without": "error"}) == everything[6:]
    assert chromium.run(ask, {"code": "FC301"}) == ["FC301"]
    assert chromium.run(ask, {"words": "THURSDAY june"}) == ["FC301"]
    assert chromium.run(ask, {"words": "no such word"}) == []
    assert chromium.run("return document.querySelector('.nothing').checkVisibility()")
    assert sorted(chromium.run(ask, {"document": "d2"})) == ["FC401", "FC515"]
    told = chromium.run("return document.querySelector('output').textContent")
    assert told.startswith("2 of 15 findings, 1 of 6 documents")
    assert chromium.run(ask, {}) == everything


def test_the_keys_do_what_the_help_says(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    focused = "return document.activeElement.id || document.activeElement.name || ''"
    findings = chromium.run("return [...document.querySelectorAll('.finding')].map((one) => one.id)")

    chromium.press("jj")
    assert chromium.run(focused) == findings[1]
    chromium.press("k")
    assert chromium.run(focused) == findings[0]
    chromium.press("\ue015")  # arrow down
    assert chromium.run(focused) == findings[1]
    chromium.press("/")
    assert chromium.run(focused) == "words"
    chromium.press("j?")
    assert chromium.run("return document.activeElement.value") == "j?"
    chromium.run("document.activeElement.blur()")
    chromium.press("?")
    assert chromium.run("return document.querySelector('#help').open")
    chromium.press("\ue00c")  # escape
    assert not chromium.run("return document.querySelector('#help').open")


def test_single_keys_can_be_switched_off(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    switch = "document.querySelector('#help input').click(); document.activeElement.blur();"

    chromium.run(switch)
    chromium.press("j")
    assert chromium.run("return document.activeElement.tagName") == "BODY"
    chromium.run(switch)
    chromium.press("j")
    assert chromium.run("return document.activeElement.tagName") == "ARTICLE"


def test_a_mark_with_the_focus_says_what_was_read_and_enter_leads_into_it(
    chromium: Browser, pages: dict[str, Path]
) -> None:
    chromium.open(pages["draft"])
    mark = "const mark = [...document.querySelectorAll('#d1 .m')].find((one) => one.textContent === '$8.1 million');"
    card = "const card = document.querySelector('.card');"

    chromium.run(f"{mark} mark.previousElementSibling.focus(); scrollTo(0, mark.offsetTop);")
    chromium.press("\ue004")  # tab

    said = chromium.run(f"{card} return card.checkVisibility() ? card.innerText : ''")
    assert "USD 8,100,000" in said
    assert "8,050,000 to 8,150,000" in said
    assert "FC104" in said
    chromium.press("\ue007\ue004")  # enter, tab
    assert chromium.run(f"{card} return card.contains(document.activeElement)")
    chromium.press("\ue00c")
    assert not chromium.run(f"{card} return card.checkVisibility()")
    assert chromium.run("return document.activeElement.textContent") == "$8.1 million"


def test_a_press_on_a_mark_keeps_its_card_open(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"], width=360, height=800)

    inside = chromium.run(
        """
        const mark = document.querySelector("#d1 .m.warning");
        mark.scrollIntoView({ block: "center" });
        mark.click();
        await new Promise((next) => setTimeout(next, 50));
        const box = document.querySelector(".card").getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
        """
    )

    assert inside


@pytest.mark.parametrize("name", ["draft", "seeds", "hostile"])
@pytest.mark.parametrize("width", [360, 768, 1440])
def test_a_page_is_no_wider_than_its_window(name: str, width: int, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages[name], width=width, height=800)

    wide = chromium.run(
        """
        for (const one of document.querySelectorAll("details")) one.open = true;
        for (const one of document.querySelectorAll("*")) one.style.contentVisibility = "visible";
        await new Promise((next) => setTimeout(next, 50));
        return [document.documentElement.scrollWidth, document.body.scrollWidth];
        """
    )

    assert max(wide) <= width


@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_what_is_behind_it(dark: bool, chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"], dark=dark)

    faint = chromium.run(
        """
        for (const one of document.querySelectorAll("details")) one.open = true;
        document.querySelector("#d1 .m").click();
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const rgb = (colour) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = (c) => {
            const [r, g, b] = c.slice(0, 3).map((v) => v / 255).map(
                (v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (element) => {
            for (let at = element; at; at = at.parentElement) {
                const colour = rgb(getComputedStyle(at).backgroundColor);
                if (colour[3] === 255) return colour;
            }
            return [255, 255, 255, 255];
        };
        const faint = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
            const style = getComputedStyle(element), svg = element instanceof SVGElement;
            const [a, b] = [light(rgb(svg ? style.fill : style.color)), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) faint.add(`${element.tagName}.${element.getAttribute("class")} ${ratio.toFixed(2)}`);
        }
        return [...faint];
        """
    )

    assert faint == []


def test_light_and_dark_can_be_switched(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    paper = "return getComputedStyle(document.body).backgroundColor"
    switch = "document.querySelector('[data-does=theme]').click()"

    white = chromium.run(paper)
    chromium.media(dark=True)
    black = chromium.run(paper)
    chromium.run(switch)
    assert chromium.run(paper) == white != black
    chromium.media()
    chromium.run(switch)
    assert chromium.run(paper) == black
    chromium.run(switch)
    assert chromium.run(paper) == white


def test_headings_names_and_targets_are_as_readers_need_them(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])

    lacking = chromium.run(
        """
        for (const one of document.querySelectorAll("details")) one.open = true;
        const lacking = [];
        let level = 0;
        for (const one of document.querySelectorAll("h1, h2, h3, h4")) {
            if (one.closest("dialog")) continue;
            if (+one.tagName[1] > level + 1) lacking.push(`${one.tagName} after H${level}: ${one.textContent}`);
            level = +one.tagName[1];
        }
        for (const one of document.querySelectorAll("button, input, select, a, summary, [role=group]")) {
            const label = one.labels?.[0]?.textContent ?? one.getAttribute("aria-label") ?? one.textContent;
            if (!label.trim() && !one.querySelector("title")) lacking.push(`no name: ${one.outerHTML.slice(0, 80)}`);
        }
        for (const one of document.querySelectorAll("button, .tools label, select, summary")) {
            const box = one.getBoundingClientRect();
            const small = one.checkVisibility() && box.height < 24;
            if (small) lacking.push(`${box.height}px: ${one.outerHTML.slice(0, 80)}`);
        }
        if (document.documentElement.lang !== "en") lacking.push("no language");
        for (const name of ["header", "nav", "main", "footer"]) {
            if (!document.querySelector(name)) lacking.push(`no ${name}`);
        }
        return lacking;
        """
    )

    assert lacking == []


def test_nothing_moves_by_itself(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])

    shifted = chromium.run(
        """
        return await new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
                .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 300);
        });
        """
    )

    assert shifted == 0
    assert "transition" not in pages["draft"].read_text("utf-8")
    assert "animation" not in pages["draft"].read_text("utf-8")


def test_on_paper_all_is_open_but_tables_of_rows_that_nobody_opened(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.open(pages["draft"])
    chromium.media(print=True)

    folded = chromium.run(
        """
        await new Promise((next) => setTimeout(next, 50));
        document.querySelector(".rows").open = true;
        const folded = [...document.querySelectorAll("details > *:not(summary)")].filter((one) => !one.offsetHeight);
        return [...new Set(folded.map((one) => one.closest(":is(.rows, .more)")?.open))];
        """
    )

    chromium.media()
    assert folded in ([], [False])


def test_a_page_is_read_without_a_script(chromium: Browser, pages: dict[str, Path]) -> None:
    chromium.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        chromium.open(pages["draft"])
        body = chromium.driver.find_element("tag name", "body")
        assert "Nine here, ten there" in body.text
        assert "WALTHAM, Mass." in body.text
        assert not chromium.driver.find_element("class name", "tools").is_displayed()
        chromium.driver.find_element("css selector", "#d1 .m.warning").click()
        # Where a link leads is shown a moment after the click.
        from selenium.webdriver.support.ui import WebDriverWait  # where there is no browser, there may be no selenium

        WebDriverWait(chromium.driver, 10).until(
            lambda driver: driver.find_element("css selector", "#d1 tr.warning").is_displayed()
        )
    finally:
        chromium.command("Emulation.setScriptExecutionDisabled", value=False)
