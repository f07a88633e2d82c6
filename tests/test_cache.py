"""The cache on disk: it saves reading, and nothing else ever shows that it is there."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import RULE, build
from test_laws import TEXTS

from factcheck import claims, rulebook
from factcheck.claims.pull import Pulled
from factcheck.documents import Document, read_document
from factcheck.library import FOUND, PARTS
from factcheck.model import Claim
from factcheck.record import Vocabulary
from factcheck.record.store import stored
from factcheck.record.store.cache_file import open_cache
from factcheck.record.store.stored import Unkept

ROOT = Path(__file__).parent.parent
CACHE = Path(".factcheck/cache.sqlite")
COMMANDS = (
    ("check",), ("check", "2013-07-09_school.txt", "--held"), ("check", "--format", "json"), ("claims",), ("mentions",),
    ("timeline",), ("verify", "Larkfield Mills has 13 mills.", "."),
)  # fmt: skip
ANEW = ("--today", "2013-08-01")
"""What makes another question of a check, whose answer is not kept, and changes nothing that is said here."""


# What is kept


@given(TEXTS)
@settings(max_examples=30)
def test_a_page_that_was_kept_is_the_page_that_was_read(text: str) -> None:
    page = claims.read(
        Document.from_text(f"# Title\n\n{text} **bold** $\\$5 million$ “quoted”", "a.md", date(2012, 2, 3))
    )

    assert stored.load(stored.dump(page), Pulled) == page


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("20*")), ids=lambda path: path.name)
def test_a_seed_is_kept_whole_with_what_the_rules_find(path: Path) -> None:
    from factcheck.engine import examine

    page = claims.read(read_document(path))
    found = examine(page, rulebook.bundled())

    assert stored.load(stored.dump((page, found)), tuple[Pulled, FOUND]) == (page, found)


def test_a_vocabulary_is_kept_whole() -> None:
    vocabulary = Vocabulary.read(ROOT / "seeds" / "vocabulary.toml")

    assert stored.load(stored.dump(vocabulary), Vocabulary) == vocabulary


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "{}",
        "[0]",
        "[[]]",
        '["os.system"]',
        '[{"os.system": "id"}]',
        "[" * 9000,
        '[[[[0,"1"],"six","number"]]]',
    ],
)
def test_a_text_of_somebody_else_makes_nothing(text: str) -> None:
    for kind in (*PARTS.values(), FOUND, tuple[Claim, ...]):
        with pytest.raises(Unkept):
            stored.load(text, kind)


def test_what_is_of_no_known_class_is_not_kept() -> None:
    with pytest.raises(Unkept):
        stored.dump((subprocess.Popen,))


# What it saves


def test_nothing_is_read_twice(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first = [run(*command) for command in COMMANDS]
    monkeypatch.setattr("factcheck.claims.read", unwanted)
    monkeypatch.setattr("factcheck.reader.read_document", unwanted)

    assert first[:5] == [run(*command) for command in COMMANDS[:5]]


def unwanted(*_: object, **__: object) -> None:
    raise AssertionError("asked again")


def watched(load: Callable[[str, Any], Any], loaded: list[str]) -> Callable[[str, Any], Any]:
    return lambda text, kind: loaded.append(text) or load(text, kind)


def test_a_check_of_one_document_does_not_look_at_what_has_nothing_to_do_with_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(60)
    Path("2014-01-02_more.txt").write_text("FARMINGTON, January 2, 2014 -- Contoso has 10 barns.")
    cold = run("check", "2014-01-02_more.txt")
    loaded: list[str] = []
    for name in ("load", "load_lines"):
        monkeypatch.setattr(stored, name, watched(getattr(stored, name), loaded))
    run("timeline")
    assert [text for text in loaded if '"mill"' in text]

    loaded.clear()
    monkeypatch.setattr("factcheck.record.Record.of", unwanted)
    monkeypatch.setattr("factcheck.engine.claims.read", unwanted)
    assert cold == run("check", "2014-01-02_more.txt", *ANEW)
    assert not [text for text in loaded if '"mill"' in text]


def test_a_file_that_was_only_touched_is_not_read_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run("check")
    os.utime("2013-06-04_mill.txt", (0, 0))
    monkeypatch.setattr("factcheck.claims.read", unwanted)

    assert first == run("check", *ANEW)


def test_what_was_asked_before_is_not_asked_of_the_record_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first = [run(*command) for command in COMMANDS[:3]]
    os.utime("2013-06-04_mill.txt", (0, 0))
    edit("2013-07-09_school.txt", "soon", "later")()
    run("check")
    edit("2013-07-09_school.txt", "later", "soon")()
    run("claims")
    monkeypatch.setattr("factcheck.engine.judge", unwanted)

    assert first == [run(*command) for command in COMMANDS[:3]]
    assert 3 == run("check", *ANEW)[0]


@pytest.mark.parametrize(
    "change",
    [
        lambda: Path("2013-06-04_mill.txt").write_text("Larkfield\n\nLARKFIELD, June 4, 2013 -- A mill opens soon.\n"),
        lambda: Path("2013-08-01_more.txt").write_text("Larkfield\n\nLARKFIELD, August 1, 2013 -- More soon.\n"),
        lambda: Path("2013-07-09_school.txt").rename("2013-07-09_pupils.txt"),
        lambda: Path("waivers.toml").write_text('[[waivers]]\ncode = "XY101"\n'),
        lambda: Path("vocabulary.toml").write_text('[[entities]]\nname = "Larkfield"\n'),
        lambda: Path("factcheck.toml").write_text('documents = ["*.txt"]\n'),
        lambda: Path("checks/soon_is_no_date.py").write_text(RULE.replace('"soon"', '"mill"')),
        lambda: Path("checks/_soon.py").write_text(""),
    ],
)
def test_whatever_has_changed_the_question_is_another_one(
    run: Run, change: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    change()
    monkeypatch.setattr("factcheck.commands.checking.answer", unwanted)

    assert 3 == run("check")[0]


def test_what_a_waiver_of_another_document_says_is_asked_each_time(run: Run) -> None:
    run("waive", "XY101", "2013-07-09_school.txt:3", "--reason", "a quotation", "--until", "2099-12-31", "--by", "Dana")
    Path("2013-07-09_school.txt").rename("drafts/school.txt")
    Path("2013-07-09_school.txt").mkdir()

    assert "FC903" not in run("check")[1]
    Path("2013-07-09_school.txt").rmdir()
    assert "FC903" in run("check")[1]


def test_a_change_that_leaves_size_and_time_is_seen(run: Run) -> None:
    path = Path("2013-06-04_mill.txt")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    run("claims")
    path.write_text(path.read_text().replace("12 mills", "13 mills"))
    os.utime(path, (1_000_000_000, 1_000_000_000))

    assert '"13"' in run("claims")[1]


def test_without_a_configuration_and_with_no_cache_nothing_is_written(run: Run) -> None:
    run("check", "--no-cache")
    Path("factcheck.toml").unlink()
    run("check", ".")

    assert not CACHE.parent.exists()


def test_the_folder_is_for_its_owner_alone_and_hides_from_git(run: Run) -> None:
    run("check")

    assert 0o700 == stat.S_IMODE(CACHE.parent.stat().st_mode)
    assert "*\n" == (CACHE.parent / ".gitignore").read_text()


# What nobody sees


def edit(name: str, old: str, new: str) -> Callable[[], None]:
    def change() -> None:
        path = Path(name)
        if path.exists():
            path.write_text(path.read_text().replace(old, new))

    return change


def write(name: str, content: bytes) -> Callable[[], None]:
    def change() -> None:
        Path(name).write_bytes(content)

    return change


def move(old: str, new: str) -> Callable[[], None]:
    def change() -> None:
        if Path(old).exists():
            Path(old).rename(new)

    return change


STEPS = (
    edit("2013-06-04_mill.txt", "12 mills", "14 mills"),
    edit("2013-06-04_mill.txt", "June 4", "June 6"),
    edit("2013-07-09_school.txt", "opens a school soon", "has 9 mills and opens 2 of its 3 schools"),
    edit("2013-07-09_school.txt", "soon", ""),
    edit("checks/soon_is_no_date.py", '"soon"', '"mill"'),
    edit("factcheck.toml", 'exclude = ["drafts"]\n', 'fiscal_year_end = "06-30"\n'),
    lambda: (
        Path("vocabulary.toml").write_text('[[entities]]\nname = "Larkfield"\naliases = ["Larkfield Mills"]\n') and None
    ),
    lambda: Path("vocabulary.toml").unlink(missing_ok=True),
    edit("2013-07-09_school.txt", " soon", " <!-- factcheck: waive XY101 a quotation --> soon"),
    edit("2013-07-09_school.txt", " <!-- factcheck: waive XY101 a quotation -->", ""),
    lambda: (
        said(("waive", "XY101", "2013-07-09_school.txt:3", "--reason", "quoted", "--until", "2099-12-31", "--by", "Me"))
        and None
    ),
    lambda: Path("waivers.toml").unlink(missing_ok=True),
    move("2013-06-04_mill.txt", "2012-06-04_mill.txt"),
    move("2013-07-09_school.txt", "2013-07-01_school.txt"),
    lambda: Path("2013-06-04_mill.txt").unlink(missing_ok=True),
    write("copy.txt", b"Larkfield plans\n\nLARKFIELD, August 1, 2013 -- More soon.\n"),
    write("2014-01-02_more.txt", b"LARKFIELD, January 2, 2014 -- Larkfield Mills has 10 mills."),
    write("empty.txt", b""),
    write("photo.txt", bytes(range(256))),
)


@given(st.lists(st.sampled_from(STEPS), min_size=1, max_size=6))
@settings(max_examples=12)
def test_a_warm_run_gives_the_bytes_of_a_cold_one_whatever_has_changed(steps: list[Callable[[], None]]) -> None:
    here = Path.cwd()
    with pytest.MonkeyPatch.context() as patch:
        folder = Path(os.environ.get("TMPDIR", "/tmp")) / f"factcheck-law-{os.getpid()}"
        shutil.rmtree(folder, ignore_errors=True)
        patch.chdir(build(folder))
        try:
            said(("check",))
            for step in steps:
                step()
                for command in (("check",), ("check", "2013-07-09_school.txt"), ("timeline", "mills")):
                    assert said((*command, "--no-cache")) == said(command)
        finally:
            patch.chdir(here)
            shutil.rmtree(folder, ignore_errors=True)


def said(arguments: tuple[str, ...]) -> tuple[int, str, str]:
    """Status, output and complaints of a command in this process."""
    from contextlib import redirect_stderr, redirect_stdout
    from io import StringIO

    from factcheck.cli import main

    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(arguments)
    return status, out.getvalue(), err.getvalue()


# What may go wrong


@pytest.mark.parametrize(
    "damage",
    [
        lambda: CACHE.write_bytes(b"no database at all" * 100),
        lambda: CACHE.write_bytes(CACHE.read_bytes()[:5000]),
        lambda: (CACHE.unlink(), sqlite3.connect(CACHE).execute("CREATE TABLE readings (name TEXT)")),
        lambda: sqlite3.connect(CACHE).execute("PRAGMA user_version = 999"),
        lambda: sqlite3.connect(CACHE).execute(
            "CREATE TRIGGER t AFTER INSERT ON readings BEGIN DELETE FROM readings; END"
        ),
        lambda: (shutil.copy(CACHE, "elsewhere"), CACHE.unlink(), CACHE.symlink_to(Path("elsewhere").absolute())),
    ],
    ids=["no database", "cut off", "other tables", "another format", "a trigger", "a link"],
)
def test_a_cache_that_is_not_ours_is_made_anew_and_said_so_in_one_line(run: Run, damage: Callable[[], object]) -> None:
    status, out, _ = run("check")
    damage()

    assert (
        status,
        out,
        "factcheck: .factcheck: the cache was damaged or of another format, and is made anew.\n",
    ) == run("check")
    assert (status, out, "") == run("check")


def test_no_byte_that_is_turned_changes_what_is_said(run: Run) -> None:
    status, out, _ = run("check")
    whole, dice = CACHE.read_bytes(), random.Random(7)
    for _ in range(60):
        damaged = bytearray(whole)
        at = dice.randrange(len(whole))
        damaged[at : at + 8] = dice.randbytes(8)
        CACHE.write_bytes(damaged)

        assert (status, out) == run("check")[:2]


@pytest.mark.parametrize(
    "block", [lambda: Path(".factcheck").write_text(""), lambda: Path(".factcheck").symlink_to("checks")]
)
def test_where_no_cache_can_be_kept_the_check_goes_on(run: Run, block: Callable[[], object]) -> None:
    block()
    status, out, err = run("check")

    assert (status, out, "") == run("check", "--no-cache")
    assert err.startswith("factcheck: .factcheck: no cache is kept here (")
    assert err.count("\n") == 1


def test_a_full_disk_does_not_stop_the_check(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("check", "--no-cache")

    limited = factcheck("check", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000)))
    assert (status, out) == limited[:2]
    assert limited[2].startswith("factcheck: ")
    assert limited[2].count("\n") == 1


def start(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    command, environment = [sys.executable, "-m", "factcheck", *arguments], {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, text=True, **pipes, **options)


def factcheck(*arguments: str, **options: Any) -> tuple[int, str, str]:
    """The same as `run`, in a process of its own."""
    process = start(*arguments, **options)
    out, err = process.communicate()
    return process.returncode, out, err


def many(count: int) -> None:
    """So many releases more, each with a figure of its own."""
    for number in range(count):
        day = date(2010, 1, 1 + number % 28)
        text = f"LARKFIELD, January {day.day}, 2010 -- Larkfield Mills has {number} mills and 3 schools.\n"
        Path(f"{day}_{number:03}.txt").write_text(text)


def test_two_runs_at_once_say_the_same(run: Run) -> None:
    many(60)
    alone = factcheck("check", "--no-cache")
    for _ in range(2):
        shutil.rmtree(CACHE.parent, ignore_errors=True)
        both = [start("check"), start("check")]

        assert [alone[1:]] * 2 == [process.communicate() for process in both]


def test_a_run_that_is_killed_leaves_nothing_behind_that_is_seen(run: Run) -> None:
    many(60)
    alone = factcheck("check", "--no-cache")
    dice = random.Random(11)
    for _ in range(3):
        with start("check", start_new_session=True) as process:
            time.sleep(dice.uniform(0.3, 1.2))
            os.killpg(process.pid, signal.SIGKILL)

        assert alone == factcheck("check")


def test_a_step_that_is_interrupted_writes_nothing_and_locks_nobody_out(tmp_path: Path) -> None:
    def cut_short() -> Iterator[tuple[str, str]]:
        yield "first", "1"
        raise KeyboardInterrupt

    one, other = (cache for _ in range(2) if (cache := open_cache(tmp_path / ".factcheck", print)))
    with pytest.raises(KeyboardInterrupt):
        one.keep(settings=cut_short())
    other.keep(settings=[("second", "2")])

    assert ("", "2") == (one.setting("first"), one.setting("second"))
    one.close()
    other.close()
