"""Plain English, by a list of words: `python -m macros.wording` tells each place as `path:line`.

The linters of prose that there are bring their own lists of hundreds of rules for another reader; here ten lines of code
read a list of ours, `words.yml`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from macros import guide as guides
from macros.guide import Guide
from macros.problems import Problem
from macros.records import Record
from macros.remembered import of, pure
from macros.text import CODE

STRICT = True
"""Whether `make check` refuses what is found here; if not, `make report` still counts it."""

_NO_PROSE = re.compile(r"\{\{.*?\}\}|<[^>]*>|\]\([^)]*\)|https?://\S+")


@cache
def _list() -> tuple[tuple[re.Pattern[str], str], ...]:
    import yaml

    words = yaml.safe_load((Path(__file__).parent / "words.yml").read_text(encoding="utf-8"))
    return tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in words.items())


def complaints(text: str) -> tuple[str, ...]:
    """What in this text is no plain English, and what to write instead."""
    return _complaints(text)


@cache
def _complaints(text: str) -> tuple[str, ...]:
    found = []
    bare = CODE.sub("\u2423", _NO_PROSE.sub(" ", text))
    for pattern, instead in _list():
        found += [f"says \u201c{match[0].strip()}\u201d; {instead}" for match in pattern.finditer(bare)]
    return tuple(found)


def found(guide: Guide) -> list[Problem]:
    """Every such place in pages and records."""
    problems = []
    for page in guide.pages.values():
        problems += [Problem(page.shown, number, message) for number, message in _in_page(page.text)]
    for path, records in guide.content.by_file.items():
        problems += of("wording", [path, *guide.content.made_of(path)], lambda records=records: _in_records(records))
    return sorted(set(problems))


@pure
def _in_page(text: str) -> tuple[tuple[int, str], ...]:
    fenced, told = False, []
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced:
            told += [(number, message) for message in complaints(line)]
    return tuple(told)


def _in_records(records: list[Record]) -> list[Problem]:
    return [
        Problem(record.path, record.line, f"`{record.id}` {message}, in `{name}`")
        for record in records for name, text in _texts(record) for message in complaints(text)
    ]


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    # What others say may be worded as they do.
    skipped = {"proof", "snippet", "objectives", *(("says",) if record.kind == "claims" else ())}

    def texts(value: object, name: str) -> Iterator[tuple[str, str]]:
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, dict):
            for key, inner in value.items():
                if key not in ("proof", "snippet"):
                    yield from texts(inner, f"{name}.{key}" if name else str(key))
        elif isinstance(value, list | tuple):
            for inner in value:
                yield from texts(inner, name)

    for name, value in record.model_dump(exclude=skipped).items():
        yield from texts(value, name)


def main(root: Path) -> int:
    """Print all that is found; 0 when there is nothing, else 1."""
    problems = found(guides.load(root))
    for problem in problems:
        print(problem)
    print(f"{len(problems)} places")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
