"""Records, exams, syllabus and paths of a project: YAML to typed objects that know their file and line.

Every problem of every file is collected, never only the first. Schemas for editors: `python -m macros.content`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from pydantic import BaseModel, ValidationError

from macros.exams import Exam, Path, Syllabus
from macros.problems import Problem, is_file
from macros.records import KINDS, Record, last_day, names
from macros.remembered import digest, pure
from macros.yaml_lines import parse_yaml

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Content:
    """All records by id, the exams by file name, the syllabus by objective, the paths, and what is wrong with any of them.

    `refused` holds the ids of records that stand in a file but were not read, and `unread` the files that could not be
    read at all, so that nothing else complains of what they hold. `digests` names each file's bytes.
    """

    records: dict[str, Record] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    exams: dict[str, Exam] = field(default_factory=dict)
    syllabus: dict[str, Syllabus] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    digests: dict[str, bytes] = field(default_factory=dict)

    def of_kind(self, kind: str, topic: str | None = None) -> list[Any]:
        """The records of one kind, in the order of their files, of one topic or of all."""
        return [r for r in self._by_kind.get(kind, ()) if topic is None or r.topic == topic]

    @cached_property
    def _by_kind(self) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for record in self.records.values():
            found.setdefault(record.kind, []).append(record)
        return found

    @cached_property
    def by_file(self) -> dict[str, list[Record]]:
        """The records of each file, by its path."""
        found: dict[str, list[Record]] = {}
        for record in self.records.values():
            found.setdefault(record.path, []).append(record)
        return found

    def made_of(self, path: str) -> tuple[bytes | str, ...]:
        """All that the records of one file depend on: its bytes, and which of its records count."""
        return self.digests[path], *(record.id for record in self.by_file[path])

    def objectives(self) -> dict[str, str]:
        """What each objective of the exams asks, by its id."""
        return self._objectives

    @cached_property
    def _objectives(self) -> dict[str, str]:
        return {key: says for exam in self.exams.values() for key, says in exam.objectives().items()}


def load(root: FilePath) -> Content:
    """Read `docs/_data/exams/*.yml`, `docs/_data/syllabus/*.yml`, `docs/_data/paths/*.yml` and every other `docs/_data/<topic>/<page>.yml` below `root`."""
    content = Content()
    for file in sorted((root / "docs/_data").glob("**/*")):
        shown = file.relative_to(root).as_posix()
        if file.is_dir() and not file.is_symlink() or "generated" in file.relative_to(root / "docs/_data").parts:
            continue
        if not is_file(file):
            # `macros.problems.irregular` tells it.
            content.unread.add(shown)
            continue
        if file.suffix != ".yml":
            content.problems.append(Problem(shown, 1, "is not a records file; name it `<topic>/<page>.yml`, or move it out of docs/_data"))
            continue
        if file.parent.name not in ("exams", "paths", "syllabus") and file.parent.parent.name != "_data":
            content.problems.append(Problem(shown, 1, "is not in a topic's folder; put it at docs/_data/<topic>/<page>.yml"))
            continue
        raw = file.read_bytes()
        content.digests[shown] = digest(raw)
        _add(content, _of_file(shown, file.parent.name, file.stem, raw, _to_come(raw)))
    content.problems.extend(_shared_keys(content))
    return content


def _to_come(raw: bytes) -> tuple[bytes, ...]:
    """The days named in a file that are still to come: what is said of them is another thing tomorrow."""
    last = last_day().isoformat().encode()
    return tuple(sorted({day for day in re.findall(rb"\d{4}-\d\d-\d\d", raw) if day > last}))


@pure
def _of_file(shown: str, folder: str, name: str, raw: bytes, to_come: tuple[bytes, ...]) -> Content:
    """What one file says; `mkdocs serve` reads the same file many times."""
    content = Content()
    parsed = parse_yaml(shown, raw, content.problems)
    if parsed is None:
        content.unread.add(shown)
        return content
    data, lines = parsed
    if folder == "exams":
        exam = _validated(Exam, data, (), lines, shown, content.problems)
        if exam:
            content.exams[name] = exam
    elif folder == "paths":
        path = _validated(Path, data, (), lines, shown, content.problems)
        if path:
            content.paths[name] = path
    elif folder == "syllabus":
        syllabus = _validated(Syllabus, data, (), lines, shown, content.problems)
        if syllabus:
            for key, point in syllabus.points.items():
                point._line = lines[("points", key)]
            content.syllabus[name] = syllabus
    else:
        _read_records(content, data, lines, shown, folder)
    return content


def _add(content: Content, part: Content) -> None:
    """Join what one file says to what the files before it say; a record's id belongs to the first that has it."""
    content.problems.extend(part.problems)
    for record_id, record in part.records.items():
        earlier = content.records.setdefault(record_id, record)
        if earlier is not record:
            content.problems.append(_twice(record, earlier))
    content.refused.update(part.refused)
    content.unread.update(part.unread)
    content.exams.update(part.exams)
    content.syllabus.update(part.syllabus)
    content.paths.update(part.paths)


def _twice(record: Record, earlier: Record) -> Problem:
    return Problem(record.path, record.line, f"`{record.id}` is already at {earlier.path}:{earlier.line}; give one of them another key")


def _shared_keys(content: Content) -> Iterator[Problem]:
    """Overview pages list a kind's records of every topic, so two topics cannot share a key there."""
    first: dict[tuple[str, str], Record] = {}
    for record in content.records.values():
        earlier = first.setdefault((record.kind, record.id.split("/")[1]), record)
        if earlier is not record:
            message = f"`{record.id}` has the key of `{earlier.id}` at {earlier.path}:{earlier.line}; if both say the same, keep one, else rename one"
            yield Problem(record.path, record.line, message)


def _read_records(content: Content, data: dict, lines: dict, shown: str, topic: str) -> None:
    for kind, entries in data.items():
        model = KINDS.get(kind)
        if model is None:
            content.problems.append(Problem(shown, lines[(kind,)], f"`{kind}` is no kind of record; a file holds {names(KINDS)}"))
            content.unread.add(shown)
            continue
        if not isinstance(entries, dict):
            content.problems.append(Problem(shown, lines[(kind,)], f"`{kind}` holds no records; write `key:` and its fields below it"))
            continue
        for key, fields in entries.items():
            line, record_id = lines[(kind, key)], f"{topic}/{key}"
            if not _KEY.fullmatch(key):
                content.problems.append(Problem(shown, line, f"`{key}` is no key; use lower-case words joined by hyphens"))
                continue
            record = _validated(model, fields, (kind, key), lines, shown, content.problems)
            if record is None:
                content.refused.add(record_id)
                continue
            record._id, record._path, record._line = record_id, shown, line
            earlier = content.records.setdefault(record_id, record)
            if earlier is not record:
                content.problems.append(_twice(record, earlier))


def _validated(model: type[BaseModel], data: Any, at: tuple, lines: dict, shown: str, problems: list[Problem]) -> Any:
    if not isinstance(data, dict):
        problems.append(Problem(shown, lines.get(at, 1), f"has no fields; it needs {_required(model)}"))
        return None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        seen = set()
        for item in error.errors(include_url=False):
            if _is_echo(item):
                continue
            where = at + tuple(part for part in item["loc"])
            line = next(lines[where[:n]] for n in range(len(where), -1, -1) if where[:n] in lines)
            message = _explain(item, model)
            if (line, message) not in seen:
                seen.add((line, message))
                problems.append(Problem(shown, line, message))
        return None


_PROOF = "a proof is `topic/file.py#section` or {url: https://..., read: YYYY-MM-DD}"


def _is_echo(item: dict) -> bool:
    """A proof may be a reference or a document: what it is not is no second problem."""
    of_document = "Documented" in item["loc"]
    if of_document and item["loc"][-1] == "Documented":
        return True
    return item["type"] == "string_type" and isinstance(item["input"], dict) and "proof" in item["loc"]


def _explain(item: dict, model: type[BaseModel]) -> str:
    """One pydantic error in a contributor's words."""
    loc = [str(part) for part in item["loc"] if not (isinstance(part, str) and ("(" in part or "constrained" in part or part in ("str", "Documented")))]
    name, kind = ".".join(loc), item["type"]
    last = loc[-1] if loc else ""
    if kind == "missing":
        return f"lacks `{name}`; add it (needed: {_required(model)})"
    if kind == "extra_forbidden":
        allowed = [f.alias or n for n, f in model.model_fields.items()] if len(loc) == 1 else None
        return f"`{last}` is not a field here" + (f"; the fields are {names(allowed)}" if allowed else "; remove it")
    if kind == "value_error" and isinstance(item["loc"][-1] if item["loc"] else "", str) and name.endswith("[key]"):
        name = name.removesuffix(".[key]")
    if kind == "value_error" and name and item["input"] and isinstance(item["input"], str):
        return f"`{name}` {item['ctx']['error']}"
    if kind == "value_error":
        return f"{name + ': ' if name else ''}{item['ctx']['error']}"
    if kind == "string_type" and "proof" in loc:
        return f"`{name}` is `{item['input']}`; {_PROOF}"
    if kind == "string_type" and item["input"] is None:
        return f"`{name}` is empty; write a text"
    if kind == "string_type" and isinstance(item["input"], (list, dict)):
        return f"`{name}` is a {'list' if isinstance(item['input'], list) else 'row of fields'}; write one text, in quotes if it begins with a bracket"
    if kind == "string_type":
        shown = str(item["input"]).lower() if isinstance(item["input"], bool) else item["input"]
        return f"`{name}` is {shown}, which YAML does not read as text; put it in quotes"
    if kind.startswith("date"):
        return f"`{name}` is `{item['input']}`, which is no day; write one as 2026-11-21"
    if kind == "dict_type":
        return f"`{name}` is `{item['input']}`; write `key: value` lines below `{last}:`, indented"
    if kind.startswith("int_"):
        return f"`{name}` is `{item['input']}`; write a whole number"
    if kind == "string_pattern_mismatch" and name.endswith("[key]"):
        return f"`{item['input']}` is no key; use lower-case words joined by hyphens"
    if kind == "string_pattern_mismatch" and last in ("url", "page") and "stations" not in loc:
        return f"`{name}` is `{item['input']}`; write the whole address, https://..., without spaces, quotes, brackets or passwords"
    if kind == "string_pattern_mismatch" and "proof" in loc or last == "snippet":
        return f"`{name}` is `{item['input']}`; {_PROOF}"
    if kind == "string_pattern_mismatch" and "objectives" in loc:
        return f"`{item['input']}` is no objective; write one like A11 or P15"
    if kind == "list_type":
        return f"`{name}` is `{item['input']}`; write a list, as in `{last}: [{item['input']}]`"
    if kind == "literal_error":
        return f"`{name}` is `{item['input']}`; it can be {item['ctx']['expected']}"
    if kind in ("too_short", "too_long", "string_too_short"):
        return f"`{name}` has the wrong length: {item['msg'][0].lower()}{item['msg'][1:]}"
    return f"`{name}`: {item['msg'][0].lower()}{item['msg'][1:]}, but it is `{item['input']}`"


def _required(model: type[BaseModel]) -> str:
    return names(f.alias or n for n, f in model.model_fields.items() if f.is_required())


def schemas() -> dict[str, dict]:
    """JSON Schemas by file name: what an editor completes and checks while a contributor types."""
    defs: dict[str, Any] = {}
    kinds = {}
    for kind, model in KINDS.items():
        schema = model.model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
        defs.update(schema.pop("$defs", {}))
        defs[model.__name__] = schema
        kinds[kind] = {"type": "object", "additionalProperties": {"$ref": f"#/$defs/{model.__name__}"}, "description": (model.__doc__ or "").strip() if model.__doc__ is not Record.__doc__ else ""}
    records = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Records of one page",
        "type": "object",
        "additionalProperties": False,
        "properties": kinds,
        "$defs": defs,
    }
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {
        "records.json": records,
        "exam.json": {**dialect, **Exam.model_json_schema(by_alias=True)},
        "path.json": {**dialect, **Path.model_json_schema(by_alias=True)},
        "syllabus.json": {**dialect, **Syllabus.model_json_schema(by_alias=True)},
    }


def write_schemas(root: FilePath) -> None:
    """Write the schemas below `root/macros/schema`."""
    folder = root / "macros/schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        (folder / name).write_text(json.dumps(schema, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_schemas(FilePath.cwd())
