"""Where the files of the small guide are, and what the checker tells of it: for the tests of broken content."""

from __future__ import annotations

from pathlib import Path

from macros import check, guide


RECORDS = "docs/_data/tracking/logging.yml"
EXAM = "docs/_data/exams/associate.yml"
SNIPPET = "snippets/tracking/logging/params.py"
PAGE = "docs/tracking/logging.md"


def told(folder: Path) -> list[str]:
    return [str(problem) for problem in check.problems(guide.load(folder))]
