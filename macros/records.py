"""The records: facts, traps, questions and the rest as typed objects that know their id, file and line."""

from __future__ import annotations

import datetime
import itertools
import math
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StringConstraints, model_validator

from macros import text

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(text.checked)]
"""Inline Markdown; `macros.text` says what that is."""
SnippetReference = Annotated[str, StringConstraints(pattern=r"^([a-z0-9_-]+/)+[a-z][a-z0-9_]*\.py#[a-z][a-z0-9_]*$")]
ObjectiveId = Annotated[str, StringConstraints(pattern=r"^[A-Z]\d+$")]


def _each_once(values: list) -> list:
    """Raises ValueError if something is listed twice."""
    twice = [value for n, value in enumerate(values) if value in values[:n]]
    if twice:
        raise ValueError(f"lists `{twice[0]}` twice; once is right")
    return values


Objectives = Annotated[list[ObjectiveId], AfterValidator(_each_once)]


class Strict(BaseModel):
    # Built when the first file is read: where no file has changed, none is.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


Day = Annotated[datetime.date, Field(strict=True)]
"""A day as YAML knows it, 2026-11-21: no number, no time of day."""


def last_day() -> datetime.date:
    """The day after today, which it is already for some."""
    return datetime.date.today() + datetime.timedelta(days=1)


def _read_already(day: datetime.date) -> datetime.date:
    """Raises ValueError for a day on which nobody can have read today's documentation."""
    if not datetime.date(2020, 1, 1) <= day <= last_day():
        raise ValueError("is no day on which it was read or found; write the day you did, as 2026-11-21")
    return day


Past = Annotated[Day, AfterValidator(_read_already)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Documented(Strict):
    """A vendor's page that states the fact, and the day it was read."""

    url: Annotated[str, StringConstraints(pattern=text.ADDRESS)]
    read: Past


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


Proof = Annotated[list[SnippetReference | Documented], BeforeValidator(_listed, json_schema_input_type=SnippetReference | Documented | list[SnippetReference | Documented]), Field(min_length=1), AfterValidator(_each_once)]


def texts(value: Any) -> Iterator[str]:
    """Every text in a value of lists and dictionaries."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


class Record(Strict):
    """What all kinds share. `id` is `topic/key`; `path` and `line` say where the record stands."""

    kind: ClassVar[str]
    _id: str = PrivateAttr("")
    _path: str = PrivateAttr("")
    _line: int = PrivateAttr(0)

    @property
    def id(self) -> str:
        return self._id

    @cached_property
    def topic(self) -> str:
        return self._id.partition("/")[0]

    @cached_property
    def key(self) -> str:
        return self._id.split("/")[1]

    @property
    def path(self) -> str:
        return self._path

    @cached_property
    def page(self) -> str:
        """The page that has to show it, relative to docs: `docs/_data/tracking/logging.yml` -> `tracking/logging.md`."""
        return self._path.removeprefix("docs/_data/").removesuffix(".yml") + ".md"

    @property
    def line(self) -> int:
        return self._line

    @cached_property
    def said(self) -> str:
        """All its text but the proof, one text a line."""
        return "\n".join(texts(self.model_dump(exclude={"proof"})))

    def proofs(self) -> list[str | Documented]:
        """Every reference the record rests on, without repeats."""
        return list(dict.fromkeys(getattr(self, "proof", None) or []))


class Differs(Strict):
    """How the two MLflow lines differ in one point; feeds the page on what changed.

    `since` is only named where it is more exact than what `macros.since` measures.
    """

    topic: Text
    mlflow2: Text
    mlflow3: Text
    since: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+(\.\d+)?$")] | None = None


class Fact(Record):
    kind = "facts"
    says: Text
    asks: Text | None = None
    objectives: Objectives
    proof: Proof
    differs: Differs | None = None


class Trap(Record):
    kind = "traps"
    title: Text
    wrong: Text
    right: Text
    tell: Text
    severity: Literal["high", "medium", "low"]
    objectives: Objectives
    proof: Proof

    @model_validator(mode="after")
    def _says_two_things(self) -> Trap:
        if _plain(self.wrong) == _plain(self.right):
            raise ValueError("`wrong` and `right` say the same; say what people believe, and what is so")
        return self


class Pair(Record):
    kind = "pairs"
    left: Text
    right: Text
    tell: Text
    rows: list[tuple[Text, Text, Text]] = Field(min_length=1)
    objectives: Objectives
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
    when: dict[Text, Annotated[list[Text], Field(min_length=2), AfterValidator(_each_once)]] = Field(min_length=1)
    rows: list[Row] = Field(min_length=2)
    objectives: Objectives
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
                    wrong.append(f"row {number} asks for the column `{column}`; `when` has {names(self.when)}")
                elif value not in self.when[column]:
                    wrong.append(f"row {number} has `{value}` in the column `{column}`; `when` allows {names(self.when[column])}")
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
    objectives: Objectives
    proof: Proof


class Term(Record):
    kind = "terms"
    term: Text
    means: Text
    was: list[Text] = []
    objectives: Objectives = []
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
    objectives: Objectives
    difficulty: Literal["easy", "medium", "hard"]
    proof: Proof

    @model_validator(mode="after")
    def _options_are_fair(self) -> Question:
        right = sum(option.right for option in self.options)
        alike = [a.says for a, b in itertools.combinations(self.options, 2) if _plain(a.says) == _plain(b.says)]
        asked = _asked_for(self.asks)
        if len(self.asks.split()) < 3:
            raise ValueError(f"`asks` is `{self.asks}`; write a whole question, which stands without its options")
        for option in self.options:
            if any(re.search(words, option.says, re.IGNORECASE) for words in _LEANING) or re.match(r"\(?[A-Ea-e1-5][).:] ", option.says):
                raise ValueError(f"the option `{option.says}` leans on the order of the options, which changes; say what it means")
            if re.search(r"\b([Oo]ption|[Aa]nswer) [A-E1-5]\b", f"{option.says} {option.why}"):
                raise ValueError(f"the option `{option.says}` names another by its place, which changes; say what that one says")
            if _plain(option.says) == _plain(option.why):
                raise ValueError(f"the `why` of `{option.says}` repeats it; say why it is right or wrong")
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
        counts = {word.lower() for word in re.findall(r"\b(?:two|three|four)\b", self.asks, re.IGNORECASE)}
        if right > 1 and ("two", "three", "four")[min(right, 4) - 2] not in counts:
            raise ValueError(f"{right} options are right and the stem says {' and '.join(sorted(counts))}; make them agree")
        return self

    def proofs(self) -> list[str | Documented]:
        return list(dict.fromkeys([*([self.snippet] if self.snippet else []), *self.proof]))


class ErrorMessage(Record):
    kind = "errors"
    raised_by: Text
    means: Text
    cure: Text
    objectives: Objectives = []
    proof: Annotated[list[SnippetReference], BeforeValidator(_listed, json_schema_input_type=SnippetReference | list[SnippetReference]), Field(min_length=1)]


Verdict = Literal["true", "false", "condition", "version", "unchecked"]


def _verdict(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


class Claim(Record):
    kind = "claims"
    says: Text
    verdict: Annotated[Verdict, BeforeValidator(_verdict, json_schema_input_type=Verdict | bool)]
    instead: Text
    objectives: Objectives = []
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
    objectives: Objectives

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


def names(items: Any) -> str:
    """Names as a message lists them: each in backticks, with commas."""
    return ", ".join(f"`{item}`" for item in items)


_LEANING = (r"\b(all|none|both|neither|any) of (the above|these)( options| answers)?\.?$", r"\bthe above\b")
"""What an option may not say: a reader meets the options in any order."""


def _plain(says: str) -> str:
    """An option as a reader compares it: marks, spaces and a full stop at the end do not tell two apart, letters and signs do."""
    return " ".join(re.sub(r"[`*]", "", says).casefold().split()).rstrip(".")


def _asked_for(stem: str) -> int | None:
    """How many options a stem says to choose; None if it does not say."""
    found = re.search(r"\b(?:choose|pick|select|mark|name)(?: the| any)? (one|two|three|four)\b", stem, re.IGNORECASE)
    found = found or re.search(r"\bwhich (two|three|four) (?:\w+ )?(?:statements|options|answers|of these|of them)\b", stem, re.IGNORECASE)
    return ("one", "two", "three", "four").index(found[1].lower()) + 1 if found else None
