"""Where the files of the small guide are, and what the checker tells of it: for the tests of broken content."""

from __future__ import annotations

import re
from pathlib import Path

from macros import check, guide
from tests import small_guide

RECORDS = "docs/_data/tracking/logging.yml"
EXAM = "docs/_data/exams/associate.yml"
SNIPPET = "snippets/tracking/logging/params.py"
PAGE = "docs/tracking/logging.md"


def changed(folder: Path, file: str, old: str, new: str) -> Path:
    """The folder, which holds the small guide with the first `old` of one file replaced; written there if it is not yet."""
    path = folder / file
    if not path.exists():
        small_guide.write(folder)
    text = path.read_text(encoding="utf-8")
    assert old in text, "the case no longer fits the small guide"
    path.write_text(text.replace(old, new, 1), encoding="utf-8", errors="surrogateescape")
    return folder


def told(folder: Path) -> list[str]:
    """What the checker says: always where, what is wrong, and after a `;` or `:` what would be right."""
    found = [str(problem) for problem in check.problems(guide.load(folder))]
    assert all(re.match(r"[^\s:]+:[1-9]\d*: \S", line) for line in found), found
    return found
