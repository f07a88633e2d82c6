"""
What git keeps of a file: its content in a revision, or as it is staged.

git is asked by its plumbing, without a shell, and with the working folder that it was given: in a hook it finds its
repository and its index by the environment, which counts from there.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.documents import DocumentError
from factcheck.endings import CannotRun

POINTER = b"version https://git-lfs.github.com/spec/"
"""How the content of a file begins that is kept elsewhere."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision by its name; `commit` is "" for the one before the first commit, and for what is staged."""

    name: str
    commit: str = ""

    def content(self, path: str) -> bytes | None:
        """
        What the revision has at a path, seen from the working folder; None where it has nothing there.

        Raises DocumentError where git keeps only a pointer, and CannotRun without git.
        """
        if self is not STAGED and not self.commit:
            return None
        inside = os.path.relpath(path).replace(os.sep, "/")
        # "./" counts from the working folder, also for a name that begins with a colon or a dash.
        status, content = _git("cat-file", "blob", f"{self.commit or ':0'}:./{inside}")
        if status:
            return None
        if content.startswith(POINTER):
            raise DocumentError(f"{path}: git keeps only a pointer to it (Git LFS). Check it out and name both files.")
        return content

    def changed(self, pattern: str, staged: bool) -> tuple[str, ...]:
        """
        The files in a folder, or that a pattern like "releases/*.txt" names, which differ from the revision, sorted.

        Held against it is what is staged, or else what lies in the working folder, also what git does not know yet.
        Files that were renamed stand there by their new names only.
        """
        held = ("--cached",) if staged else ()
        inside = os.path.relpath(pattern).replace(os.sep, "/")
        at = ("--", f":(glob){inside}" if glob.escape(inside) != inside and not os.path.lexists(inside) else inside)
        if self.commit:
            found = _listed("diff", "-z", "--name-only", "--no-renames", *held, self.commit, *at)
        else:
            found = _listed("ls-files", "-z", "--full-name", *at)
        if not staged:
            found += _listed("ls-files", "-z", "--full-name", "--others", "--exclude-standard", *at)
        return tuple(sorted(set(_from_here(found)) - set(self.renamed(staged).values())))

    def renamed(self, staged: bool) -> dict[str, str]:
        """The names that files had in the revision, by those that they have now."""
        if not self.commit:
            return {}
        held = ("--cached",) if staged else ()
        told = _listed("diff", "-z", "--name-status", "--find-renames", "--diff-filter=R", *held, self.commit)
        return dict(zip(_from_here(told[2::3]), _from_here(told[1::3]), strict=True))


STAGED = Revision("the index")


def revision(name: str) -> Revision:
    """The revision that a name means; raises CannotRun where there is no git, no repository or no such revision."""
    status, _ = _git("rev-parse", "--git-dir")
    if status:
        raise CannotRun("there is no git repository here. Run factcheck in one, or name two files: diff OLD NEW.")
    if name.startswith("-"):
        raise CannotRun(f"{name}: no revision begins with a dash. Name a commit, a branch or a tag, like HEAD~1.")
    status, commit = _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if status == 0:
        return Revision(name, commit.decode("ascii").strip())
    if name == "HEAD" and _git("symbolic-ref", "--quiet", "HEAD")[0] == 0:
        return Revision(name)  # nothing has been committed yet
    raise CannotRun(f"{name}: git knows no such revision. Name a commit, a branch or a tag, like HEAD~1.")


def _listed(*command: str) -> list[str]:
    """The fields that a git command lists; raises CannotRun where it cannot."""
    status, listed = _git(*command)
    if status:
        raise CannotRun("git cannot list what has changed. Name the files: factcheck diff --git HEAD PATH.")
    return [os.fsdecode(field) for field in listed.split(b"\0")[:-1]]


def _from_here(names: Sequence[str]) -> list[str]:
    """Names that count from the top of the repository as the working folder sees them."""
    folder = os.fsdecode(_git("rev-parse", "--show-prefix")[1].removesuffix(b"\n")) or "."
    return [os.path.relpath(name, folder).replace(os.sep, "/") for name in names]


def _git(*arguments: str) -> tuple[int, bytes]:
    """Status and output of a git command; raises CannotRun without git."""
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except FileNotFoundError:
        raise CannotRun("git is not installed, or not found. Install it, or name two files: diff OLD NEW.") from None
    except OSError as error:
        raise CannotRun(f"git cannot be run ({error.strerror}). Name two files: diff OLD NEW.") from error
    return done.returncode, done.stdout
