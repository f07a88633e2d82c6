"""A Chromium for the tests of pages: headless, with a profile of its own, and asked for nothing but files."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
SWITCHES = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip


def missing() -> str:
    """Why there is no browser to test in, or ""."""
    if CHROMIUM is None or DRIVER is None:
        return "Chromium and its driver are not installed (Debian: apt-get install chromium chromium-driver)"
    try:
        import selenium  # noqa: F401
    except ImportError:
        return "selenium is not installed (pip install -e '.[dev]')"
    return ""


def needed() -> None:
    """Skip the tests of a module where there is no browser; fail where FACTCHECK_BROWSER says that there must be."""
    reason = missing()
    if reason and os.environ.get("FACTCHECK_BROWSER"):
        pytest.fail(f"FACTCHECK_BROWSER is set, and {reason}", pytrace=False)
    if reason:
        pytest.skip(reason, allow_module_level=True)


class Browser:
    """What the tests ask of a browser."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, page: Path, width: int = 1440, height: int = 900, dark: bool = False) -> None:
        """Show a page from disk, in a window of this size, to a reader who likes it light or dark."""
        self.driver.get("about:blank")
        self.told(), self.asked()
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        self.media(dark=dark)
        self.driver.get(page.as_uri())

    def media(self, dark: bool = False, print: bool = False) -> None:
        """What kind of reader it is."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.command("Emulation.setEmulatedMedia", media="print" if print else "", features=[scheme])

    def command(self, name: str, **arguments: Any) -> Any:
        """One command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, arguments)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns; it may wait."""
        done = "const done = arguments[arguments.length - 1];"
        wrapped = f"{done} (async () => {{{script}}})().then(done, (error) => done(`${{error}}`));"
        return self.driver.execute_async_script(wrapped, *arguments)

    def press(self, keys: str) -> None:
        """Type keys wherever the focus is."""
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver, duration=0).send_keys(keys).perform()

    def told(self) -> list[str]:
        """What the console said since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def asked(self) -> list[str]:
        """The addresses that were asked for since, files and data in the page left out."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        addresses = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
        return [address for address in addresses if not address.startswith(("file:", "data:", "about:"))]

    def harm(self) -> list[Any]:
        """What the page does that none of ours may: complaints, requests, and hostile text that became an element."""
        became = "return [...document.querySelectorAll('main img, main svg, main script')].map((one) => one.outerHTML)"
        hurt = self.run("return window.hurt ?? null")
        return [*self.told(), *self.asked(), *self.run(became), *([] if hurt is None else [hurt])]

    def too_wide(self) -> bool:
        """Whether something runs over the edge of the window."""
        return bool(self.run("return document.documentElement.scrollWidth > innerWidth"))


@contextmanager
def started(profile: Path) -> Iterator[Browser]:
    """A browser with a fresh profile; it ends with the block."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for switch in (*SWITCHES, f"--user-data-dir={profile}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    driver.set_script_timeout(60)
    try:
        yield Browser(driver)
    finally:
        driver.quit()
