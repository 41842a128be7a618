"""Records and exams: YAML to typed objects that know their file and line.

Every problem of every file is collected, never only the first. Schemas for editors: `python -m macros.content`.
"""

from __future__ import annotations

import datetime
import itertools
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StringConstraints, ValidationError, model_validator

from macros import text
from macros.problems import Problem, is_file
from macros.yaml_lines import read_yaml

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(text.checked)]
"""Inline Markdown; `macros.text` says what that is."""
SnippetReference = Annotated[str, StringConstraints(pattern=r"^([a-z0-9_-]+/)+[a-z][a-z0-9_]*\.py#[a-z][a-z0-9_]*$")]
ObjectiveId = Annotated[str, StringConstraints(pattern=r"^[A-Z]\d+$")]
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _read_already(day: datetime.date) -> datetime.date:
    """Raises ValueError for a day on which nobody can have read today's documentation."""
    if not datetime.date(2020, 1, 1) <= day <= datetime.date.today() + datetime.timedelta(days=1):
        raise ValueError("is no day on which it was read; write the day you read it, as 2026-11-21")
    return day


class Documented(Strict):
    """A vendor's page that states the fact, and the day it was read."""

    url: Annotated[str, StringConstraints(pattern=text.ADDRESS)]
    read: Annotated[datetime.date, AfterValidator(_read_already)]


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


Proof = Annotated[list[SnippetReference | Documented], BeforeValidator(_listed, json_schema_input_type=SnippetReference | Documented | list[SnippetReference | Documented]), Field(min_length=1)]


class Record(Strict):
    """What all kinds share. `id` is `topic/key`; `path` and `line` say where the record stands."""

    kind: ClassVar[str]
    _id: str = PrivateAttr("")
    _path: str = PrivateAttr("")
    _line: int = PrivateAttr(0)

    @property
    def id(self) -> str:
        return self._id

    @property
    def topic(self) -> str:
        return self._id.partition("/")[0]

    @property
    def key(self) -> str:
        return self._id.split("/")[1]

    @property
    def path(self) -> str:
        return self._path

    @property
    def page(self) -> str:
        """The page that has to show it, relative to docs: `docs/_data/tracking/logging.yml` -> `tracking/logging.md`."""
        return self._path.removeprefix("docs/_data/").removesuffix(".yml") + ".md"

    @property
    def line(self) -> int:
        return self._line

    def proofs(self) -> list[str | Documented]:
        """Every reference the record rests on, without repeats."""
        return list(dict.fromkeys(getattr(self, "proof", None) or []))


class Differs(Strict):
    """How the two MLflow lines differ in one point; feeds the page on what changed."""

    topic: Text
    mlflow2: Text
    mlflow3: Text
    since: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+(\.\d+)?$")]


class Fact(Record):
    kind = "facts"
    says: Text
    asks: Text | None = None
    objectives: list[ObjectiveId]
    proof: Proof
    differs: Differs | None = None


class Trap(Record):
    kind = "traps"
    title: Text
    wrong: Text
    right: Text
    tell: Text
    severity: Literal["high", "medium", "low"]
    objectives: list[ObjectiveId]
    proof: Proof


class Pair(Record):
    kind = "pairs"
    left: Text
    right: Text
    tell: Text
    rows: list[tuple[Text, Text, Text]] = Field(min_length=1)
    objectives: list[ObjectiveId]
    proof: Proof


class Row(Strict):
    if_: dict[Text, Text] = Field(alias="if")
    use: Text
    because: Text
    proof: Proof | None = None


MOST_CASES = 200
"""Combinations of answers in a decision table."""


class Table(Record):
    kind = "tables"
    asks: Text
    when: dict[Text, Annotated[list[Text], Field(min_length=2)]] = Field(min_length=1)
    rows: list[Row] = Field(min_length=2)
    objectives: list[ObjectiveId]
    proof: Proof

    @model_validator(mode="after")
    def _every_case_meets_one_row(self) -> Table:
        wrong = []
        cases = math.prod(map(len, self.when.values()))
        if cases > MOST_CASES:
            raise ValueError(f"`when` makes {cases:,} combinations; ask fewer things, a reader decides among {MOST_CASES} at most")
        for number, row in enumerate(self.rows, 1):
            for column, value in row.if_.items():
                if column not in self.when:
                    wrong.append(f"row {number} asks for the column `{column}`; `when` has {_names(self.when)}")
                elif value not in self.when[column]:
                    wrong.append(f"row {number} has `{value}` in the column `{column}`; `when` allows {_names(self.when[column])}")
        if not wrong:
            for case in itertools.product(*self.when.values()):
                chosen = dict(zip(self.when, case))
                met = [n for n, row in enumerate(self.rows, 1) if all(chosen[c] == v for c, v in row.if_.items())]
                shown = ", ".join(f"{c}: {v}" for c, v in chosen.items())
                if not met:
                    wrong.append(f"no row for ({shown}); the table has to cover each combination")
                elif len(met) > 1:
                    wrong.append(f"rows {' and '.join(map(str, met))} both fit ({shown}); exactly one may")
        if wrong:
            raise ValueError("; ".join(wrong))
        return self

    def proofs(self) -> list[str | Documented]:
        return list(dict.fromkeys(itertools.chain(self.proof, *(row.proof or [] for row in self.rows))))


class Cue(Record):
    kind = "cues"
    hears: Text
    answer: Text
    avoid: Text
    because: Text
    objectives: list[ObjectiveId]
    proof: Proof


class Term(Record):
    kind = "terms"
    term: Text
    means: Text
    was: list[Text] = []
    objectives: list[ObjectiveId] = []
    proof: Proof


class Option(Strict):
    says: Text
    right: bool = False
    why: Text


class Question(Record):
    kind = "questions"
    asks: Text
    snippet: SnippetReference | None = None
    options: list[Option] = Field(min_length=2, max_length=5)
    objectives: list[ObjectiveId]
    difficulty: Literal["easy", "medium", "hard"]
    proof: Proof

    @model_validator(mode="after")
    def _options_are_fair(self) -> Question:
        right = sum(option.right for option in self.options)
        alike = [a.says for a, b in itertools.combinations(self.options, 2) if _plain(a.says) == _plain(b.says)]
        asked = _asked_for(self.asks)
        if right == 0:
            raise ValueError("no option is right; mark one with `right: true`")
        if right == len(self.options):
            raise ValueError("every option is right; add one that is a mistake people make")
        if alike:
            raise ValueError(f"two options say `{alike[0]}`; each has to say something else")
        if asked and asked != right:
            raise ValueError(f"the stem asks for {asked} options and {right} {'is' if right == 1 else 'are'} right; make them agree")
        if right > 1 and not re.search(r"\b(two|three|four)\b", self.asks, re.IGNORECASE):
            raise ValueError(f"{right} options are right but the stem does not say how many; mark only one, or ask to choose {('two', 'three', 'four')[min(right, 4) - 2]}")
        return self

    def proofs(self) -> list[str | Documented]:
        return list(dict.fromkeys([*([self.snippet] if self.snippet else []), *self.proof]))


class ErrorMessage(Record):
    kind = "errors"
    raised_by: Text
    means: Text
    cure: Text
    objectives: list[ObjectiveId] = []
    proof: Annotated[list[SnippetReference], BeforeValidator(_listed, json_schema_input_type=SnippetReference | list[SnippetReference]), Field(min_length=1)]


Verdict = Literal["true", "false", "condition", "version", "unchecked"]


def _verdict(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


class Claim(Record):
    kind = "claims"
    says: Text
    verdict: Annotated[Verdict, BeforeValidator(_verdict, json_schema_input_type=Verdict | bool)]
    instead: Text
    objectives: list[ObjectiveId] = []
    proof: Proof | None = None

    @model_validator(mode="after")
    def _only_the_unchecked_lack_proof(self) -> Claim:
        if not self.proof and self.verdict != "unchecked":
            raise ValueError(f"the verdict `{self.verdict}` has no proof; cite a snippet, or say `unchecked`")
        return self


class Attempt(Strict):
    """A wrong solution that people write, and the words that it ends with."""

    code: Annotated[str, StringConstraints(min_length=1)]
    says: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Exercise(Record):
    """A few lines for the reader to write; the asserts of `exercise_<key>.py` beside its page decide.

    `start` takes the place of the file's section `solution`; `fails` is what a broken start ends with.
    """

    kind = "exercises"
    asks: Text
    start: Annotated[str, StringConstraints(min_length=1)]
    fails: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)] | None = None
    hints: list[Text] = Field(min_length=1, max_length=4)
    why: Text
    wrong: list[Attempt] = Field(min_length=1, max_length=4)
    objectives: list[ObjectiveId]

    @property
    def place(self) -> str:
        """How a reader names it: `topic/page/key`."""
        return f"{self.page.removesuffix('.md')}/{self.key}"

    @property
    def snippet(self) -> str:
        """Its file below snippets/."""
        return f"{self.page.removesuffix('.md')}/exercise_{self.key.replace('-', '_')}.py"

    def proofs(self) -> list[str | Documented]:
        return [f"{self.snippet}#solution"]


KINDS: dict[str, type[Record]] = {cls.kind: cls for cls in (Fact, Trap, Pair, Table, Cue, Term, Question, ErrorMessage, Claim, Exercise)}


class ExamSection(Strict):
    name: Text
    also: Text | None = None
    weight: int = Field(gt=0, le=100)
    objectives: dict[ObjectiveId, Text]


class Source(Strict):
    says: Text
    url: Annotated[str, StringConstraints(pattern=text.ADDRESS)]
    read: datetime.date


class Exam(Strict):
    """One exam: sections with weights in percent, objectives, and the logistics a candidate plans with."""

    name: Text
    guide: datetime.date
    checked: datetime.date
    scored_questions: int = Field(gt=0)
    minutes: int = Field(gt=0)
    fee_usd: int = Field(gt=0)
    valid_years: int = Field(gt=0)
    retake_wait_days: int = Field(gt=0)
    passing_score: Text
    languages: list[Text]
    page: Annotated[str, StringConstraints(pattern=r"^https://\S+$")]
    complete: bool
    sections: list[ExamSection]
    sources: list[Source]

    @model_validator(mode="after")
    def _weights_sum_to_100(self) -> Exam:
        total = sum(section.weight for section in self.sections)
        if total != 100:
            raise ValueError(f"the section weights add up to {total}; they have to make 100")
        for one, other in itertools.combinations(self.sections, 2):
            shared = one.objectives.keys() & other.objectives.keys()
            if shared:
                raise ValueError(f"`{min(shared)}` stands in the sections {one.name} and {other.name}; an objective has one id")
        return self

    def objectives(self) -> dict[str, str]:
        """Objective id to what it asks, over all sections, in the guide's order."""
        return {key: says for section in self.sections for key, says in section.objectives.items()}


class Point(Strict):
    """What a candidate must be able to do, the one section that teaches it and the questions that ask it.

    `not_yet` is the day on which content was found missing; it may stand instead of either.
    """

    says: Text
    taught: Annotated[str, StringConstraints(pattern=r"^[a-z0-9/-]+\.md#[\w-]+$")] | None = None
    asked: list[Text] = []
    not_yet: datetime.date | None = None
    _line: int = PrivateAttr(0)

    @property
    def line(self) -> int:
        return self._line

    @model_validator(mode="after")
    def _whole_or_dated(self) -> Point:
        if not self.not_yet and not (self.taught and self.asked):
            raise ValueError("names no section or no question; write `taught: page.md#anchor` and `asked: [topic/key]`, or `not_yet: YYYY-MM-DD` while they are missing")
        if self.not_yet and self.taught and self.asked:
            raise ValueError("is taught and asked, so `not_yet` is no longer true; remove it")
        return self


class Syllabus(Strict):
    """The points of one objective: `docs/_data/syllabus/<objective>.yml`."""

    points: dict[str, Point] = Field(min_length=3, max_length=8)


class Station(Strict):
    """A stop of 20 to 40 minutes: the pages to read, what they let the reader do, and the stations that come before."""

    title: Text
    does: Text
    pages: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9/-]+\.md$")]] = Field(min_length=1)
    needs: list[Text] = []


class Path(Strict):
    """An order for learning: `docs/_data/paths/*.yml`. With `exam` it has to reach every point of that exam."""

    name: Text
    exam: Text | None = None
    stations: dict[str, Station] = Field(min_length=2)


@dataclass(frozen=True)
class Content:
    """All records by id, the exams by file name, the syllabus by objective, the paths, and what is wrong with any of them.

    `refused` holds the ids of records that stand in a file but were not read, and `unread` the files that could not be
    read at all, so that nothing else complains of what they hold.
    """

    records: dict[str, Record] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    exams: dict[str, Exam] = field(default_factory=dict)
    syllabus: dict[str, Syllabus] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def of_kind(self, kind: str, topic: str | None = None) -> list[Any]:
        """The records of one kind, in the order of their files, of one topic or of all."""
        return [r for r in self.records.values() if r.kind == kind and (topic is None or r.topic == topic)]

    def objectives(self) -> dict[str, str]:
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
        parsed = read_yaml(root, file, content.problems)
        if parsed is None:
            content.unread.add(shown)
            continue
        data, lines = parsed
        if file.parent.name == "exams":
            exam = _validated(Exam, data, (), lines, shown, content.problems)
            if exam:
                content.exams[file.stem] = exam
        elif file.parent.name == "paths":
            path = _validated(Path, data, (), lines, shown, content.problems)
            if path:
                content.paths[file.stem] = path
        elif file.parent.name == "syllabus":
            syllabus = _validated(Syllabus, data, (), lines, shown, content.problems)
            if syllabus:
                for key, point in syllabus.points.items():
                    point._line = lines[("points", key)]
                content.syllabus[file.stem] = syllabus
        elif file.parent.parent.name != "_data":
            content.problems.append(Problem(shown, 1, "is not in a topic's folder; put it at docs/_data/<topic>/<page>.yml"))
        else:
            _read_records(content, data, lines, shown, file.parent.name)
    content.problems.extend(_shared_keys(content))
    return content


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
            content.problems.append(Problem(shown, lines[(kind,)], f"`{kind}` is no kind of record; a file holds {_names(KINDS)}"))
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
            earlier = content.records.get(record_id)
            if earlier:
                content.problems.append(Problem(shown, line, f"`{record_id}` is already at {earlier.path}:{earlier.line}; give one of them another key"))
                continue
            record._id, record._path, record._line = record_id, shown, line
            content.records[record_id] = record


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
        return f"`{last}` is not a field here" + (f"; the fields are {_names(allowed)}" if allowed else "; remove it")
    if kind == "value_error" and isinstance(item["loc"][-1] if item["loc"] else "", str) and name.endswith("[key]"):
        name = name.removesuffix(".[key]")
    if kind == "value_error" and name and item["input"] and isinstance(item["input"], str):
        return f"`{name}` {item['ctx']['error']}"
    if kind == "value_error":
        return f"{name + ': ' if name else ''}{item['ctx']['error']}"
    if kind == "string_type":
        return f"`{name}` is {item['input']!r}, which YAML does not read as text; put it in quotes"
    if kind == "string_pattern_mismatch" and last == "url":
        return f"`{name}` is `{item['input']}`; write the whole address, https://..., without spaces, quotes, brackets or passwords"
    if kind == "string_pattern_mismatch" and "proof" in loc or last == "snippet":
        return f"`{name}` is `{item['input']}`; a proof is `topic/file.py#section` or {{url: https://..., read: YYYY-MM-DD}}"
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
    return _names(f.alias or n for n, f in model.model_fields.items() if f.is_required())


def _names(items: Any) -> str:
    return ", ".join(f"`{item}`" for item in items)


def _plain(says: str) -> str:
    """An option as a reader compares it: marks, spaces and a full stop at the end do not tell two apart, letters and signs do."""
    return " ".join(re.sub(r"[`*]", "", says).casefold().split()).rstrip(".")


def _asked_for(stem: str) -> int | None:
    """How many options a stem says to choose; None if it does not say."""
    found = re.search(r"\b(?:choose|pick|select|mark|name)(?: the| any)? (one|two|three|four)\b", stem, re.IGNORECASE)
    found = found or re.search(r"\bwhich (two|three|four) (?:\w+ )?(?:statements|options|answers|of these|of them)\b", stem, re.IGNORECASE)
    return ("one", "two", "three", "four").index(found[1].lower()) + 1 if found else None


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
