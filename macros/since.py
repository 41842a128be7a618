"""Since which release a fact holds, measured: the proofs written for MLflow 3 tell, by the releases that they held and differed on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.guide import Guide
from macros.problems import Problem
from macros.records import Fact
from macros.snippets import Snippet
from macros.worlds import Outcome, Release

FIRST = (3, 0, 0)
"""The release before which no proof for MLflow 3 runs, so the oldest that a difference between MLflow 2 and 3 can begin with."""


@dataclass(frozen=True)
class Span:
    """Between which releases something changed: it was not so on `after` (unless empty) and is so on `by`."""

    after: str
    by: str
    after_path: str = ""
    by_path: str = ""

    def holds(self, named: str) -> bool:
        """Whether a release that a person named lies in it."""
        return (not self.after or _numbers(named) > _numbers(self.after)) and (not self.by or _numbers(named) <= _numbers(self.by))


def measured(guide: Guide, fact: Fact) -> Span:
    """What the worlds show of the release that changed what a fact says.

    It is so on a release if the cited sections hold with its default store, and not so if they differ in every store: a section that
    differs in one store only, as by the words of that store's message, or was not run in all of them, decides nothing. Proofs for both MLflow lines tell only where
    they differ.
    """
    after, by, after_path, by_path = "", "", "", ""
    releases = list(guide.worlds.releases.values())
    for path, sections in _sections(fact).items():
        snippet = guide.library.snippets.get(path)
        if snippet is None or "mlflow<3" in snippet.words:
            continue
        since_here, unbroken = "", True
        for release in reversed(releases):
            states = _states(guide, snippet, sections, release)
            if states and len(guide.worlds.of(path, release.name)) == len(release.stores) and set(states.values()) == {"differs"}:
                if not after or _numbers(release.name) > _numbers(after):
                    after, after_path = release.name, path
                break
            if states:
                unbroken = unbroken and states.get(release.stores[0]) == "holds"
                since_here = release.name if unbroken else since_here
        if since_here and "mlflow>=3" in snippet.words and (not by or _numbers(since_here) > _numbers(by)):
            by, by_path = since_here, path
    return Span(after, by, after_path, by_path)


def _sections(fact: Fact) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for reference in fact.proofs():
        if isinstance(reference, str):
            path, _, section = reference.partition("#")
            found.setdefault(path, set()).add(section)
    return found


def _states(guide: Guide, snippet: Snippet, sections: set[str], release: Release) -> dict[str, str]:
    """How the cited sections went on a release, by store; without those that the snippet cannot run in."""
    found = guide.worlds.seen(snippet, release.name)
    return {store: _state(snippet, sections, outcome) for store, outcome in found.items() if outcome.state != "cannot run"}


def _state(snippet: Snippet, sections: set[str], outcome: Outcome) -> str:
    """holds or differs, for some sections of a snippet: what comes after a stop did not run, so it does not hold."""
    stops = [
        snippet.sections[one.section].first if one.section in snippet.sections else 0 if one.kind == "fails" else None
        for one in outcome.found
        if one.kind in ("raises", "fails")
    ]
    stop = min((line for line in stops if line is not None), default=None)
    for name in sections & snippet.sections.keys():
        if any(one.section == name for one in outcome.found) or stop is not None and snippet.sections[name].first >= stop:
            return "differs"
    return "holds"


def shown(guide: Guide, fact: Fact) -> str:
    """The release to show beside a fact: the one a person named, else the measured one, else the two that it lies between."""
    if fact.differs.since:
        return fact.differs.since
    span = measured(guide, fact)
    oldest = next((r.name for r in guide.worlds.releases.values() if r.major == FIRST[0]), "")
    if not span.by:
        return "MLflow 3"
    if span.by == oldest and (not span.after or _numbers(span.after) < FIRST):
        return ".".join(map(str, FIRST))
    return f"after {span.after}, by {span.by}" if span.after else f"by {span.by}"


def problems(guide: Guide) -> Iterator[Problem]:
    """Where the release that a fact names and the measured ones contradict each other."""
    for fact in guide.of_kind("facts"):
        if not fact.differs or not fact.differs.since:
            continue
        named, span = fact.differs.since, measured(guide, fact)
        if span.holds(named):
            continue
        late = span.after and _numbers(named) <= _numbers(span.after)
        seen = f"{span.after_path} differs on {span.after} in every store" if late else f"{span.by_path} holds on {span.by} already"
        yield Problem(fact.path, fact.line, f"`{fact.id}` says since {named}, but {seen}; mend `since`, or leave it out to show what was measured")


def _numbers(release: str) -> tuple[int, int, int]:
    parts = [int(part) for part in re.findall(r"\d+", release)][:3]
    return (*parts, *[0] * (3 - len(parts)))
