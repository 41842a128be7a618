"""How long, how dense and how balanced the guide is: words, minutes, boxes, and what a blind guesser gets from the questions."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from macros.guide import Guide
from macros.pages import Page
from macros.records import Exercise, Question, Record, texts

WORDS_A_MINUTE = 200
"""How fast this kind of text is read: the figure that the syllabus is planned with."""

PLAIN_KINDS = ("facts", "terms")
"""Kinds that stand as lines of a list; every other record and each piece of code is a box."""

BOXES_A_SECTION = 3
"""How many boxes a core section has at most: code, a trap or a table, and a question."""

_CODE = ("code", "predict", "plot")
_WORD = re.compile(r"[^\W_]+(?:['’.:/_-][^\W_]+)*")


@cache
def words(text: str) -> int:
    """How many words a text has; a symbol such as `runs:/` counts with its parts as one."""
    return len(_WORD.findall(text))


def record_words(guide: Guide, record: Record) -> int:
    """The words of a record that are open on its page: of a question not why each option is right or wrong."""
    if isinstance(record, Question):
        shown = [record.asks, *(option.says for option in record.options)]
        section = guide.library.section(record.snippet) if record.snippet else None
        return sum(map(words, shown)) + (words(section.code) if section else 0)
    if isinstance(record, Exercise):
        return words(record.asks) + words(record.start)
    hidden = {"proof", "objectives", "severity", "verdict", "asks"} if record.kind != "tables" else {"proof", "objectives"}
    return sum(map(words, texts(record.model_dump(exclude=hidden))))


def prose_words(page: Page, first: int, last: int) -> int:
    """The words of paragraphs and lists between two lines of a page (1-based, inclusive): no headings, tables, fences or calls."""
    return _prose_words(page.text, first, last)


@cache
def _prose_words(text: str, first: int, last: int) -> int:
    count, fenced = 0, False
    for line in text.splitlines()[first - 1 : last]:
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced and not line.startswith(("#", "|", "{{", "///")):
            count += words(re.sub(r"\]\([^)]*\)", "]", line))
    return count


def shown_words(guide: Guide, page: Page, first: int, last: int) -> int:
    """All words open between two lines of a page: prose, records, code and what it printed."""
    known = guide.known.setdefault("shown_words", {})
    if (page.path, first, last) not in known:
        known[page.path, first, last] = _shown_words(guide, page, first, last)
    return known[page.path, first, last]


def _shown_words(guide: Guide, page: Page, first: int, last: int) -> int:
    count = prose_words(page, first, last)
    for call in page.calls:
        if not first <= call.line <= last:
            continue
        if call.name in _CODE:
            section = guide.library.section(call.arguments[0])
            count += words(section.text) if section else 0
        else:
            count += sum(record_words(guide, guide.records[i]) for i in call.arguments if i in guide.records and guide.records[i].kind == call.name)
    return count


def boxes(page: Page, first: int, last: int) -> int:
    """How many boxes are open between two lines of a page."""
    calls = [call for call in page.calls if first <= call.line <= last]
    return sum(1 if call.name in _CODE else 0 if call.name in PLAIN_KINDS else len(call.arguments) for call in calls if call.name in _CODE or call.name in _RECORDS)


_RECORDS = ("traps", "pairs", "tables", "cues", "questions", "errors", "claims", "exercises")


def minutes(count: int) -> float:
    """Words to minutes of reading, to a tenth."""
    return round(count / WORDS_A_MINUTE, 1)


def section_words(guide: Guide, reference: str) -> int:
    """The words of a section `page.md#anchor`; 0 if there is none."""
    path, _, fragment = reference.partition("#")
    page = guide.pages.get(path)
    part = next((p for p in page.parts() if p.heading.anchor == fragment), None) if page else None
    return shown_words(guide, page, part.first, part.last) if part else 0


def core_minutes(guide: Guide, objectives: Iterable[str]) -> float:
    """Minutes to read every section that teaches a point of these objectives, each section once."""
    sections = {section for objective in objectives for section in guide.core_of(objective)}
    return minutes(sum(section_words(guide, section) for section in sections))


def page_figures(guide: Guide, page: Page) -> dict[str, float]:
    """Words of the core and below it, share of connected prose in the core, boxes open in the core and in its fullest section, minutes of the core."""
    last = len(page.text.splitlines())
    core_last = (page.deeper or last + 1) - 1
    core = shown_words(guide, page, 1, core_last)
    parts = [part for part in page.parts() if part.core]
    return {
        "core_words": core,
        "deeper_words": shown_words(guide, page, core_last + 1, last) if page.deeper else 0,
        "prose_share": round(prose_words(page, 1, core_last) / core, 2) if core else 0.0,
        "boxes": boxes(page, 1, core_last),
        "most_boxes": max((boxes(page, part.first, part.last) for part in parts), default=0),
        "minutes": minutes(core),
    }


def sittings(guide: Guide, exam: str, section: str) -> int:
    """How many whole sittings a section's questions fill without a repeat: its share of the scored questions each time."""
    found = guide.content.exams[exam]
    part = next(s for s in found.sections if s.name == section)
    needed = max(1, round(found.scored_questions * part.weight / 100))
    return len(questions_of(guide, part.objectives)) // needed


def questions_of(guide: Guide, objectives: Iterable[str]) -> list[Question]:
    """The questions that test any of these objectives, each once."""
    asked = set(objectives)
    return [q for q in guide.content.of_kind("questions") if asked & set(q.objectives)]


def bank(questions: list[Question], guide: Guide) -> dict[str, float]:
    """What the bank asks, and how often each rule of a blind guesser is right (ties count as their share).

    `chance` is what picking any option gives; the rules look at questions with one right option. The figures that begin with `two` look at
    those with two: how often the longest option is right, against `two_chance`, and the two that are most alike, against `two_alike_chance`.
    """
    single = [q for q in questions if sum(o.right for o in q.options) == 1]
    printing = [q for q in questions if q.snippet and getattr(guide.library.section(q.snippet), "printed", None)]
    two = [q for q in questions if sum(o.right for o in q.options) == 2]
    raising = [q for q in single if sum(_raises(o.says) for o in q.options) == 1]
    return {
        "questions": len(questions),
        "prints": _share(len(printing), len(questions)),
        "choose_two": _share(len(questions) - len(single), len(questions)),
        "longest": _hits(single, lambda q: [len(o.says) for o in q.options]),
        "shared_words": _hits(single, _overlaps),
        "lone_error": _share(sum(next(o for o in q.options if _raises(o.says)).right for q in raising), len(raising)),
        "chance": _share(sum(1 / len(q.options) for q in single), len(single)),
        "two_longest": _hits(two, lambda q: [len(o.says) for o in q.options]),
        "two_chance": _share(sum(2 / len(q.options) for q in two), len(two)),
        "two_alike": _share(sum(map(_most_alike_are_right, two)), len(two)),
        "two_alike_chance": _share(sum(1 / math.comb(len(q.options), 2) for q in two), len(two)),
    }


def _raises(says: str) -> bool:
    return bool(re.search(r"\b([Rr]aises?|[Ff]ails|is refused|(an|the same) error|[Ee]xception|anything but an error)\b|[a-z]Error\b|[a-z]Exception\b", says))


@cache
def _tokens(says: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", says.casefold()))


def _overlaps(question: Question) -> list[int]:
    """For each option, how many of its words stand in the other options, over all of them."""
    tokens = [_tokens(o.says) for o in question.options]
    return [sum(len(own & other) for n, other in enumerate(tokens) if n != at) for at, own in enumerate(tokens)]


def _most_alike_are_right(question: Question) -> float:
    """How often whoever ticks the two options that share most words is right; ties count as their share."""
    pairs = list(itertools.combinations(question.options, 2))
    shared = [len(_tokens(a.says) & _tokens(b.says)) for a, b in pairs]
    best = [pair for pair, value in zip(pairs, shared, strict=True) if value == max(shared)]
    return sum(a.right and b.right for a, b in best) / len(best)


def _hits(questions: list[Question], score: Any) -> float:
    hit = 0.0
    for question in questions:
        scores = score(question)
        best = [n for n, value in enumerate(scores) if value == max(scores)]
        hit += sum(question.options[n].right for n in best) / len(best)
    return _share(hit, len(questions))


def _share(part: float, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
