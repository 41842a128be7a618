"""What a contributor is told when something is wrong."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One broken promise: where it is, what is wrong, and what would be right.

    `path` is relative to the project's root, with forward slashes; `line` counts from 1.
    """

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def is_file(file: Path) -> bool:
    """Whether this is a file itself: no folder, no link, nothing that blocks who reads it."""
    return stat.S_ISREG(file.lstat().st_mode)


def text_of(root: Path, shown: str, problems: list[Problem]) -> str | None:
    """The text of a file that need not be there; None where it is not, or cannot be read, which is told."""
    file = root / shown
    try:
        if is_file(file):
            return file.read_bytes().decode("utf-8")
        problems.append(Problem(shown, 1, "is no file; put the committed one there again"))
    except FileNotFoundError:
        pass
    except UnicodeDecodeError as error:
        problems.append(Problem(shown, error.object[: error.start].count(b"\n") + 1, "is not UTF-8; save it as UTF-8"))
    return None


def regular(base: Path, end: str = "") -> list[str]:
    """The paths from `base` of all files below it whose name ends so, in order; no links, nothing below a linked folder."""
    found: list[str] = []

    def look(folder: str, before: str) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    look(entry.path, f"{before}{entry.name}/")
                elif entry.name.endswith(end) and entry.is_file(follow_symlinks=False):
                    found.append(before + entry.name)

    if base.is_dir():
        look(os.fspath(base), "")
    return sorted(found, key=lambda path: path.split("/"))


def irregular(root: Path) -> Iterator[Problem]:
    """Everything below docs/ and snippets/ that is neither a file nor a folder, and folders named like files.

    A link would publish, or run, what it points to.
    """
    for base in ("docs", "snippets"):
        for folder, folders, files in os.walk(root / base):
            for name in sorted([*folders, *files]):
                place = f"{folder}/{name}"
                kind = os.lstat(place).st_mode
                shown = os.path.relpath(place, root)
                if stat.S_ISLNK(kind):
                    yield Problem(shown, 1, "is a link; put the file itself here")
                elif stat.S_ISDIR(kind):
                    if name.endswith((".md", ".yml", ".py")):
                        yield Problem(shown, 1, "is a folder named like a file; rename it")
                elif not stat.S_ISREG(kind):
                    yield Problem(shown, 1, "is no file; remove it")
