"""What a snippet prints, and the `#>` lines below it.

A line is credited to the statement of the snippet that was being executed, also where a library did the printing
(`DataFrame.show()`, `DataFrame.info()`), as a reader sees it who runs the file.

pytest-examples does this for `print` alone; it writes several printed lines as a string literal instead of `#>` lines,
reformats values, and puts the output of a call over several lines (implicitly joined strings) inside the call.
"""

from __future__ import annotations

import ast
import io
import sys
import tokenize
from collections.abc import Iterable
from itertools import zip_longest

from tests.machine import bounds

Printed = list[tuple[int, str]]
"""(Line of the snippet that was running, text written) in the order of writing."""

_LINKS = ("🏃 View run", "🧪 View experiment")
"""What MLflow prints when a run on a tracking server ends: addresses with a port and ids, never the same twice."""

WIDTH = 100
"""A printed line must be shorter than this, or it does not fit a page."""


class RecordingStream(io.TextIOWrapper):
    """A text stream that also records each text with the line of the snippet that wrote it."""

    def __init__(self, buffer: io.BufferedIOBase, snippet: str) -> None:
        super().__init__(buffer, encoding="utf-8", line_buffering=True)
        self.snippet = snippet
        self.printed: Printed = []
        self.characters = 0

    def write(self, text: str) -> int:
        self.characters += len(text)
        if self.characters > bounds.PRINTED:
            raise PrintsTooMuch(f"prints more than {bounds.PRINTED:,} characters; a page shows a few lines")
        line = running_line(self.snippet)
        if line and not text.startswith(_LINKS):
            self.printed.append((line, text))
        return super().write(text)


class PrintsTooMuch(BaseException):
    """The snippet prints without end. Not an `Exception`: a snippet may catch those and go on."""


def running_line(path: str) -> int:
    """The line of the file `path` that the current thread executes, innermost first; 0 if it is not on the stack."""
    frame = sys._getframe(1)
    while frame:
        if frame.f_code.co_filename == path:
            return frame.f_lineno or 0
        frame = frame.f_back
    return 0


def updated(source: str, printed: Printed) -> str:
    """The snippet's text with its `#>` lines as printed."""
    statements = _statements(source)
    recorded = _recorded_lines(source)
    outputs = _by_statement(statements, printed)
    lines = []
    for number, line in enumerate(source.splitlines(), 1):
        if number not in recorded:
            lines.append(line)
        indent = " " * statements.column.get(number, 0)
        lines += [f"{indent}#> {text}".rstrip() for text in outputs.get(number, [])]
    return "\n".join(lines) + "\n"


def problems(source: str, printed: Printed) -> list[tuple[int, str]]:
    """Where the `#>` lines differ from what was printed, as (line, what is wrong)."""
    found = []
    for number, is_so, says in differences(source, printed):
        if is_so is not None and len(is_so) >= WIDTH:
            found.append((number, f"prints a line of {len(is_so)} characters; keep it under {WIDTH}"))
        if is_so == says:
            continue
        if says is None:
            found.append((number, f"also prints {is_so!r}; add `#> {is_so}` (make update)"))
        elif is_so is None:
            found.append((number, f"says `#> {says}`, but that is not printed (make update)"))
        else:
            found.append((number, f"says `#> {says}`, but {is_so!r} is printed (make update)"))
    return found


def differences(source: str, printed: Printed) -> list[tuple[int, str | None, str | None]]:
    """For each statement the first line that was printed otherwise than shown: (line, what is so, what `#>` says).

    Lines that are too wide are among them, though they are as shown. None stands for no such line.
    """
    statements = _statements(source)
    outputs = _by_statement(statements, printed)
    shown = _shown_by_statement(source)
    found = []
    for number in sorted({*outputs, *shown}):
        real, written = outputs.get(number, []), shown.get(number, [])
        for offset, (is_so, says) in enumerate(zip_longest(real, written), 1):
            if is_so != says:
                found.append((number if says is None else number + offset, is_so, says))
                break
            if len(is_so) >= WIDTH:
                found.append((number, is_so, says))
    return found


class _Statements:
    """Which statement a line belongs to: compound statements own their header, simple ones all their lines."""

    def __init__(self) -> None:
        self.owner: dict[int, int] = {}
        self.column: dict[int, int] = {}


def _statements(source: str) -> _Statements:
    found = _Statements()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.stmt):
            continue
        end = node.end_lineno or node.lineno
        body = getattr(node, "body", None)
        header_end = min(part.lineno for part in body) - 1 if body else end
        for line in range(node.lineno, max(header_end, node.lineno) + 1):
            found.owner[line] = end
        # ast.walk goes from the outside in: of two statements that end on one line, the inner one's column stays.
        found.column[end] = node.col_offset
    return found


def _by_statement(statements: _Statements, printed: Printed) -> dict[int, list[str]]:
    """The printed lines of each statement, by the statement's last line."""
    texts: dict[int, list[str]] = {}
    for line, text in printed:
        texts.setdefault(statements.owner.get(line, line), []).append(text)
    joined = {end: "".join(parts) for end, parts in texts.items()}
    return {end: [line.rstrip() for line in text.splitlines()] for end, text in joined.items() if text}


def _recorded_lines(source: str) -> dict[int, str]:
    """The text of each `#>` comment that stands alone on its line, by line."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: token.string[2:].removeprefix(" ").rstrip()
        for token in tokens
        if token.type == tokenize.COMMENT and token.string.startswith("#>") and not token.line[: token.start[1]].strip()
    }


def _shown_by_statement(source: str) -> dict[int, list[str]]:
    """The `#>` lines below each line of code, by that line."""
    shown: dict[int, list[str]] = {}
    recorded = _recorded_lines(source)
    above = 0
    for number in range(1, source.count("\n") + 2):
        if number in recorded:
            shown.setdefault(above, []).append(recorded[number])
        else:
            above = number
    return shown


def text_of(printed: Iterable[tuple[int, str]]) -> str:
    """Everything printed, as one text."""
    return "".join(text for _, text in printed)
