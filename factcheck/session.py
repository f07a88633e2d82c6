"""What a command starts from: configuration, rules, vocabulary and documents, as the command line asks for them."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck import config
from factcheck.config import Found
from factcheck.endings import CannotRun
from factcheck.selection import Selection, home, select

if TYPE_CHECKING:
    from factcheck.answers import Question
    from factcheck.corpus import Corpus
    from factcheck.library import Library
    from factcheck.mentions.reading import Setting
    from factcheck.model import Report
    from factcheck.record import Vocabulary
    from factcheck.record.store.cache import Cache
    from factcheck.record.store.carried import Carried
    from factcheck.record.store.stock import Stock
    from factcheck.rulebook import Rule

SHORT = 50
"""Documents that are read before anybody asks what takes so long."""
BAR = 24
"""Characters of a progress bar."""
WIPE = "\r\x1b[K"


class Session(Struct, frozen=True, dict=True):
    """
    The configuration in force, and what it leads to, read when it is first asked for; whatever is wrong with that
    raises CannotRun.

    `cache` is None where nothing is kept on disk; it is closed when the command has ended.
    """

    options: Namespace
    found: Found
    cache: Cache | None = None

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Our rules and those that the configuration names, in the order of their codes."""
        return load_rules(self.options, self.found)

    @cached_property
    def vocabulary(self) -> Vocabulary | None:
        """What people have confirmed, None where nobody has."""
        return read_vocabulary(self.options, self.found, self.cache)

    @property
    def setting(self) -> Setting:
        """What the readers may know of every document: the configuration's word, else the vocabulary's."""
        setting = self.found.setting
        if setting.fiscal_year_end is None and self.vocabulary is not None:
            return replace(setting, fiscal_year_end=self.vocabulary.fiscal_year_end)
        return setting

    @cached_property
    def stock(self) -> Stock:
        """What is known of files as they are now, from the cache beside the configuration, where there is one."""
        from factcheck.record.store.stock import Stock

        if self.cache is None:
            return Stock()
        from factcheck.edition import edition

        ours, *others = rule_folders(self.options, self.found)
        self.cache.key = edition(ours, others, self.setting, self.found.config.archives)
        return Stock(self.cache, time.time_ns())

    def question(self, selection: Selection, surroundings: str) -> Question | None:
        """What the command asks, None where its answer is not kept: nothing is, or it rests on what is in archives."""
        if self.cache is None or self.found.config.archives:
            return None
        from factcheck.answers import Question

        vocabulary = vocabulary_file(self.options, self.found)
        return Question.of(self.options, self.found, selection, vocabulary, surroundings)

    def select(self, paths: Sequence[str]) -> Selection:
        """The files of some paths, and of the configuration."""
        return select(paths, self.found)

    def gather(self, paths: Sequence[str]) -> Corpus:
        """The corpus of some paths, and of the record that the configuration names."""
        return self.read(self.select(paths))

    def read(self, selection: Selection) -> Corpus:
        """The corpus of some files, and of the record that the configuration names."""
        from factcheck import corpus

        carried = read_record(self.found.record) if self.found.record else ()
        return corpus.gather(selection, self._library(), carried, self.found.home)

    def judge(self, corpus: Corpus, whole: bool = False) -> Report:
        """
        The report on the documents that were asked about, as part of their corpus; raises RuleFault.

        With `whole` it is on all of them, and has threads for series.
        """
        from factcheck import engine
        from factcheck.record import Record

        library = corpus.library
        with show_checking(len(corpus.documents)):
            record = None
            if library is not None and library.cache and not whole and len(corpus.reported) < len(corpus.pages):
                from factcheck.nearby import around

                record = around(corpus.reported, corpus.pages, library, self.vocabulary)
            record = record or Record.of(corpus.pages, self.vocabulary)
            report = engine.judge(record, self.rules, library.found if library else None, threads=whole)
            if library is not None:
                library.settle()
            return report

    def _library(self) -> Library:
        """Where the documents come from: the cache, and the files."""
        from factcheck.library import Library
        from factcheck.reader import Reader

        reader = Reader(self.rules, self.setting, self.vocabulary, self.found.config.archives)
        watch = show_progress if sys.stderr.isatty() else None
        return Library(reader, self.stock, self.found.folder.resolve(), _tell, watch)


def open_session(options: Namespace, paths: Sequence[str] = ()) -> Session:
    """The session that the options of a command ask for; raises CannotRun where the set-up is wrong."""
    found = find_configuration(options, paths)
    return Session(options, found, _cache(options, found))


def _cache(options: Namespace, found: Found) -> Cache | None:
    """The cache beside the configuration; None without a configuration, or where it cannot or shall not be used."""
    if options.no_cache or found.path is None:
        return None
    from factcheck.record.store.cache_file import FOLDER, open_cache

    cache = open_cache(found.folder.resolve() / FOLDER, _tell)
    if cache:
        options.at_end.append(cache.close)
    return cache


def find_configuration(options: Namespace, paths: Sequence[str] = ()) -> Found:
    """The configuration that is named, else the one of the folder that holds the paths; raises CannotRun."""
    found = config.read(Path(options.config)) if options.config else config.find(home(paths))
    if getattr(options, "archives", False):
        return replace(found, config=replace(found.config, archives=True))
    return found


def load_rules(options: Namespace, found: Found) -> tuple[Rule, ...]:
    """Our rules and those that the configuration names, in the order of their codes; raises CannotRun."""
    from factcheck import rulebook

    folders = rule_folders(options, found)
    try:
        return rulebook.load(folders) if len(folders) > 1 else rulebook.bundled()
    except rulebook.RuleError as error:
        raise CannotRun(str(error)) from error


def rule_folders(options: Namespace, found: Found) -> tuple[Path, ...]:
    """The folders that the rules come from: ours, then those that the configuration names."""
    from factcheck import rulebook

    ours = rulebook.bundled_folder()
    folders = () if options.no_local_rules else found.rule_folders
    return (ours, *(folder for folder in folders if folder.resolve() != ours.resolve()))


def read_vocabulary(options: Namespace, found: Found, cache: Cache | None = None) -> Vocabulary | None:
    """
    The vocabulary of the command line, else of the configuration, else None; raises CannotRun.

    As it was read by an earlier run, where its file is the same: to read it takes a strict library and 100 ms.
    """
    path = vocabulary_file(options, found)
    if path is None:
        return None
    from factcheck.record import Vocabulary, VocabularyError

    if not path.is_file():
        raise CannotRun(f"{path}: there is no such file. Name a vocabulary, or run 'factcheck init' to write one.")
    try:
        return _remembered(path, cache) if cache else Vocabulary.read(path)
    except VocabularyError as error:
        raise CannotRun(str(error)) from error


def vocabulary_file(options: Namespace, found: Found) -> Path | None:
    """The file of the vocabulary: that of the command line, else that of the configuration, else None."""
    return Path(options.vocabulary) if options.vocabulary else found.vocabulary


def read_record(path: Path) -> tuple[Carried, ...]:
    """The documents that the record in a file tells of; raises CannotRun."""
    from factcheck.record.store.carried import RecordError, read

    try:
        return read(path.read_text("utf-8"))
    except RecordError as error:
        raise CannotRun(f"{config.shown(path)}: {error}. Export it again: factcheck record export.") from error
    except UnicodeDecodeError as error:
        raise CannotRun(f"{config.shown(path)}: is no record, since it is not UTF-8. Export it again.") from error
    except OSError as error:
        raise CannotRun(f"{config.shown(path)}: {error.strerror}. Name the file of a record.") from error


def _remembered(path: Path, cache: Cache) -> Vocabulary:
    """The vocabulary of a file, from the cache where it is the one of then; raises VocabularyError."""
    import sqlite3
    from contextlib import suppress

    from factcheck.digests import digest
    from factcheck.edition import program
    from factcheck.record import Vocabulary
    from factcheck.record.store import stored

    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return Vocabulary.read(path)  # which says what is wrong with it
    name, now = f"vocabulary {path}", digest(f"{program()}\n{text}")
    then, _, kept = cache.setting(name).partition("\n")
    with suppress(stored.Unkept):
        if then == now:
            found: Vocabulary = stored.load(kept, Vocabulary)
            return found
    read = Vocabulary.from_toml(text, str(path))
    with suppress(sqlite3.Error):  # whoever writes what was read says why nothing can be written
        cache.keep(settings=[(name, f"{now}\n{stored.dump(read)}")])
    return read


def _tell(line: str) -> None:
    print(f"factcheck: {line}", file=sys.stderr)


def show_progress(done: int, whole: int) -> None:
    """One line on a terminal that says how far the reading is, gone when all is read."""
    if whole > SHORT and (done % SHORT == 0 or done == whole):
        full = BAR * done // whole
        bar = f"[{'#' * full}{'.' * (BAR - full)}]"
        sys.stderr.write(f"\r{bar} reading {done} of {whole}\x1b[K" if done < whole else WIPE)


@contextmanager
def show_checking(documents: int) -> Iterator[None]:
    """One line on a terminal while many documents are held against each other, gone when that is done."""
    shown = documents > SHORT and sys.stderr.isatty()
    if shown:
        sys.stderr.write(f"\r[{'#' * BAR}] checking {documents} documents\x1b[K")
        sys.stderr.flush()
    try:
        yield
    finally:
        if shown:
            sys.stderr.write(WIPE)
