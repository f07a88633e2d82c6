"""What a command starts from: configuration, rules, vocabulary and documents, as the command line asks for them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.config import Found
from factcheck.endings import CannotRun

if TYPE_CHECKING:
    from factcheck.corpus import Corpus
    from factcheck.mentions.reading import Setting
    from factcheck.record import Vocabulary
    from factcheck.rulebook import Rule


@dataclass(frozen=True, slots=True)
class Session:
    """The configuration in force, the rules and the vocabulary."""

    found: Found
    rules: tuple[Rule, ...]
    vocabulary: Vocabulary | None

    @property
    def setting(self) -> Setting:
        """What the readers may know of every document: the configuration's word, else the vocabulary's."""
        setting = self.found.setting
        if setting.fiscal_year_end is None and self.vocabulary is not None:
            return setting._replace(fiscal_year_end=self.vocabulary.fiscal_year_end)
        return setting

    def gather(self, paths: Sequence[str]) -> Corpus:
        """The corpus of some paths; raises CannotRun."""
        from factcheck import corpus

        return corpus.gather(paths, self.found, progress=sys.stderr.isatty())


def open_session(options: Namespace, paths: Sequence[str] = ()) -> Session:
    """The session that the options of a command ask for; raises CannotRun where the set-up is wrong."""
    found = find_configuration(options, paths)
    return Session(found, load_rules(options, found), read_vocabulary(options, found))


def find_configuration(options: Namespace, paths: Sequence[str] = ()) -> Found:
    """The configuration that is named, else the one of the folder that holds the paths; raises CannotRun."""
    from factcheck import corpus

    return config.read(Path(options.config)) if options.config else config.find(corpus.home(paths))


def load_rules(options: Namespace, found: Found) -> tuple[Rule, ...]:
    """Our rules and those that the configuration names, in the order of their codes; raises CannotRun."""
    from factcheck import rulebook

    ours = rulebook.bundled_folder()
    folders = () if options.no_local_rules else found.rule_folders
    local = tuple(folder for folder in folders if folder.resolve() != ours.resolve())
    try:
        return rulebook.load((ours, *local)) if local else rulebook.bundled()
    except rulebook.RuleError as error:
        raise CannotRun(str(error)) from error


def read_vocabulary(options: Namespace, found: Found) -> Vocabulary | None:
    """The vocabulary of the command line, else of the configuration, else None; raises CannotRun."""
    path = Path(options.vocabulary) if options.vocabulary else found.vocabulary
    if path is None:
        return None
    from factcheck.record import Vocabulary, VocabularyError

    if not path.is_file():
        raise CannotRun(f"{path}: there is no such file. Name a vocabulary, or run 'factcheck init' to write one.")
    try:
        return Vocabulary.read(path)
    except VocabularyError as error:
        raise CannotRun(str(error)) from error
