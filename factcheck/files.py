"""Files that people keep beside their documents: read as UTF-8, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from factcheck.endings import CannotRun


def read(path: Path, source: str, way_out: str = "Save it as UTF-8.") -> str | None:
    """
    The text of a file, None where there is none; raises CannotRun.

    `source` is how a message names it, `way_out` what is to be done about one that is not UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError as error:
        raise CannotRun(f"{source}: this is not UTF-8. {way_out}") from error
    except OSError as error:
        raise CannotRun(f"{source}: {error.strerror}.") from error


def write(path: Path, text: str) -> None:
    """
    Put a text in the place of a file, as UTF-8 and with its line ends as they are; raises CannotRun.

    It is written beside the file and renamed, so that whoever reads at that moment, or pulls the plug, has the old
    file or the new one.  A link stays a link, and a file keeps its mode.
    """
    import tempfile  # which brings much along that a check does without

    path = Path(os.path.realpath(path))
    beside = ""
    try:
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, beside = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(mode)
        os.replace(beside, path)  # noqa: PTH105
    except OSError as error:
        if beside:
            with suppress(OSError):
                Path(beside).unlink()
        raise CannotRun(f"{path}: cannot be written ({error.strerror}). Choose another place.") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
