"""When pages, records and snippets changed, by Git."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from macros.guide import GENERATED_FOLDERS, Guide


@dataclass(frozen=True)
class Change:
    """A commit that changed pages, records or snippets."""

    commit: str
    when: str
    says: str
    files: tuple[str, ...]


@dataclass
class History:
    """When files changed, by Git; empty where the site is built without its history."""

    changes: list[Change] = field(default_factory=list)
    last: dict[str, Change] = field(default_factory=dict)

    def of(self, guide: Guide, page: str) -> Change | None:
        """The newest change of a page, its records and its snippets; a generated page changes with what it is made of."""
        name = page.removesuffix(".md")
        topic = name.rpartition("/")[2]
        if name.startswith(GENERATED_FOLDERS):
            theirs = (f"docs/_data/{topic}/", f"snippets/{topic}/") if f"{topic}/index.md" in guide.pages else ("docs/_data/", "snippets/")
        else:
            theirs = (f"docs/_data/{name}.", f"snippets/{name}/")
        return next((c for c in self.changes if any(f == f"docs/{page}" or f.startswith(theirs) for f in c.files)), None)


def history(root: Path) -> History:
    """Changes below docs and snippets, newest first."""
    command = ["git", "-C", str(root), "log", "--format=%x00%h%x1f%cI%x1f%s", "--name-only", "--", "docs", "snippets"]
    try:
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return History()
    found = History()
    for block in text.split("\0")[1:]:
        first, _, files = block.partition("\n")
        change = Change(*first.split("\x1f", 2), tuple(files.split()))
        found.changes.append(change)
        for file in change.files:
            found.last.setdefault(file, change)
    return found
