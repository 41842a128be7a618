"""YAML to plain data that knows the line of each of its parts."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Any

from macros.problems import Problem

MAX_BYTES = 500_000
"""A records file larger than this is refused: split the page instead."""


def read_yaml(root: Path, file: Path, problems: list[Problem]) -> tuple[dict, dict[tuple, int]] | None:
    """Read one YAML mapping as (data, line of each path into it); None and a problem if that fails.

    Plain scalars follow YAML 1.2: only true, false, integers, dates and null are not text. So `no` stays a word.
    """
    return parse_yaml(file.relative_to(root).as_posix(), file.read_bytes(), problems)


def parse_yaml(shown: str, raw: bytes, problems: list[Problem]) -> tuple[dict, dict[tuple, int]] | None:
    """The same of a file's bytes."""
    # A run in which no such file has changed does without.
    import yaml

    def refuse(line: int, message: str) -> None:
        problems.append(Problem(shown, line, message))

    if len(raw) > MAX_BYTES:
        refuse(1, f"has {len(raw):,} bytes; split it by page, {MAX_BYTES:,} is the most a file may have")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        refuse(raw[: error.start].count(b"\n") + 1, "is not UTF-8; save it as UTF-8")
        return None
    tab = next((n for n, line in enumerate(text.splitlines(), 1) if re.match(r" *\t", line)), None)
    if tab:
        refuse(tab, "is indented with a tab; use spaces")
        return None
    try:
        root_node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        refuse(mark.line + 1 if mark else 1, f"is not YAML ({what}); quote text that contains `: ` or begins with a special character")
        return None
    except RecursionError:
        refuse(1, "is nested too deeply; a record has a few levels")
        return None
    except yaml.YAMLError as error:
        refuse(1, f"is not YAML ({error}); remove what an editor cannot show")
        return None
    if not isinstance(root_node, yaml.MappingNode):
        fields = re.search(r"_data/(exams|syllabus|paths)/|^(snippets|macros)/", shown)
        refuse(1, "holds no fields; write `name: value` lines, as the files beside it do" if fields else "holds no records; begin with a kind such as `facts:`")
        return None
    lines: dict[tuple, int] = {(): 1}
    seen: set[int] = set()

    def build(node: yaml.Node, at: tuple) -> Any:
        if id(node) in seen:
            refuse(node.start_mark.line + 1, "uses a YAML alias (`*name`); write the text out")
            return None
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            found: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key, line = key_node.value, key_node.start_mark.line + 1
                if not isinstance(key, str):
                    refuse(line, "has a key that is not text; write `key: value`")
                    continue
                if key in found:
                    refuse(line, f"`{key}` stands twice; the first is at line {lines[at + (key,)]}")
                    continue
                lines[at + (key,)] = line
                found[key] = build(value_node, at + (key,))
            return found
        if isinstance(node, yaml.SequenceNode):
            for number, item in enumerate(node.value):
                lines[at + (number,)] = item.start_mark.line + 1
            return [build(item, at + (number,)) for number, item in enumerate(node.value)]
        if not node.style and re.match(r"[ \t]+#", text[node.end_mark.index : node.end_mark.index + 80]) and node.value:
            refuse(node.end_mark.line + 1, f"ends at `{node.value[-30:]}`, since ` #` begins a comment; put the text in quotes, and a comment on a line of its own")
        return node.value if node.style else _scalar(node.value)

    before = len(problems)
    try:
        data = build(root_node, ())
    except RecursionError:
        refuse(1, "is nested too deeply; a record has a few levels")
    return (data, lines) if len(problems) == before else None


def _scalar(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    if text in ("", "~", "null"):
        return None
    if re.fullmatch(r"-?\d{1,18}", text):
        return int(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return text
    return text
