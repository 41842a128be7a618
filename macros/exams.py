"""The exams, the points of their objectives, and the paths to them: what is asked, what is enough, in which order."""

from __future__ import annotations

import itertools
from typing import Annotated

from pydantic import Field, PrivateAttr, StringConstraints, model_validator

from macros import text
from macros.records import Day, Key, ObjectiveId, Past, Strict, Text


class ExamSection(Strict):
    name: Text
    also: Text | None = None
    weight: int = Field(gt=0, le=100)
    objectives: dict[ObjectiveId, Text]


class Source(Strict):
    says: Text
    url: Annotated[str, StringConstraints(pattern=text.ADDRESS)]
    read: Past


class Exam(Strict):
    """One exam: sections with weights in percent, objectives, and the logistics a candidate plans with."""

    name: Text
    guide: Day
    checked: Past
    scored_questions: int = Field(gt=0)
    minutes: int = Field(gt=0)
    fee_usd: int = Field(gt=0)
    valid_years: int = Field(gt=0)
    retake_wait_days: int = Field(gt=0)
    passing_score: Text
    languages: list[Text]
    page: Annotated[str, StringConstraints(pattern=text.ADDRESS)]
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
    not_yet: Past | None = None
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

    points: dict[Key, Point] = Field(min_length=3, max_length=8)


class Station(Strict):
    """A stop of 5 to 40 minutes: the pages to read, what they let the reader do, and the stations that come before."""

    title: Text
    does: Text
    pages: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9/-]+\.md$")]] = Field(min_length=1)
    needs: list[Text] = []


class Path(Strict):
    """An order for learning: `docs/_data/paths/*.yml`. With `exam` it has to reach every point of that exam."""

    name: Text
    exam: Text | None = None
    stations: dict[Key, Station] = Field(min_length=2)
