"""
Independent readers of our reports: programs of others, installed by `npm install --prefix tests/consumers`.

Where FACTCHECK_CONSUMERS is set, they must be there (`.ci/run` installs them); else a test that needs one is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

MODULES = Path(__file__).parent / "node_modules"


def installed(package: str) -> Path:
    """The folder of an npm package; skips the test where it is not installed and need not be."""
    folder = MODULES / package
    if shutil.which("node") is None or not folder.is_dir():
        reason = f"{package} is not installed: npm install --prefix tests/consumers"
        if os.environ.get("FACTCHECK_CONSUMERS"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


def node(package: str, script: str, given: object) -> Any:
    """What a script of JavaScript prints as JSON; `given` is there as a value, and the package as `load()`."""
    folder = installed(package)
    head = f"const given = {json.dumps(given)}; const load = () => require({json.dumps(str(folder))});"
    ran = subprocess.run(["node", "-e", f"{head}\n{script}"], capture_output=True, check=True, text=True)
    return json.loads(ran.stdout)


def validate_sarif(file: Path) -> tuple[int, str]:
    """The exit status of Microsoft's validator of SARIF, and what it complains about."""
    installed("@microsoft/sarif-multitool")
    tool = installed("@microsoft/sarif-multitool-linux") / "Sarif.Multitool"
    ran = subprocess.run(
        [tool, "validate", file, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning"], capture_output=True, text=True
    )
    said = [line for line in ran.stdout.splitlines() if ": error " in line or ": warning " in line]
    return ran.returncode, "\n".join(said)
