"""What the reader's cluster changes: how each snippet went on a release, and what the front end shows beside snippets and statements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros import since
from macros.guide import Guide
from macros.records import Record
from macros.snippets import Snippet
from macros.worlds import STORE_TITLES, Difference, Outcome, Release

VERBS = {"prints": "prints", "silent": "does not print", "raises": "raises", "check": "fails the check", "fails": "fails:"}
NO_MLFLOW = "does not use MLflow"


@dataclass(frozen=True)
class Told:
    """What a section ("" for the hidden checks) of a snippet does otherwise on a release, in which of its stores, and why."""

    section: str
    stores: tuple[str, ...]
    one: Difference
    why: str


def sort(guide: Guide, snippet: Snippet, release: Release) -> str:
    """holds, differs, dialect (written for the other MLflow line), or not run; by the default store, then by the others."""
    found = guide.worlds.seen(snippet, release.name)
    states = {outcome.state for outcome in found.values()}
    if "differs" in states:
        return "differs"
    if "holds" in states:
        return "holds"
    return "dialect" if any(outcome.because.startswith("written for") for outcome in found.values()) else "not run"


def verb(one: Difference) -> str:
    """What came instead, as Markdown: `prints`, `raises` and so on with the words that came."""
    if not one.says:
        return {"prints": "prints something else", "raises": "raises an error"}.get(one.kind, VERBS[one.kind].rstrip(":"))
    mark = "`" * (1 + max(map(len, re.findall("`+", one.says)), default=0))
    pad = " " if "`" in one.says else ""
    escaped = one.says.replace("{{", "{ {").replace("{%", "{ %")
    return f"{VERBS[one.kind]} {mark}{pad}{escaped}{pad}{mark}"


def where(release: Release, stores: tuple[str, ...]) -> str:
    """`with SQLite ` before what is so in these stores; nothing if the default one is among them."""
    return "" if release.stores[0] in stores else f"with {' and '.join(STORE_TITLES[store] for store in stores)} "


def told(guide: Guide, snippet: Snippet, release: Release) -> list[Told]:
    """What a snippet does otherwise on a release, section by section; what is the same in several stores is told once."""
    found: dict[tuple[str, Difference, str], list[str]] = {}
    for store, outcome in guide.worlds.seen(snippet, release.name).items():
        for one in outcome.found:
            found.setdefault((one.section, one, guide.worlds.why(snippet, f"{release.name}/{store}")), []).append(store)
    return [Told(section, tuple(stores), one, why) for (section, one, why), stores in found.items()]


def front_end(guide: Guide) -> dict:
    """What a page needs to tell a reader of one runtime: releases with titles, and each snippet's notes by release and section.

    A note is `[state, text, code, why]`: state is `differs`, `late` (stops before this section), `dialect` or `unrun`. The section `*` is
    for all of them.
    """
    if "front_end" not in guide.known:
        guide.known["front_end"] = _front_end(guide)
    return guide.known["front_end"]


def _front_end(guide: Guide) -> dict:
    releases = [{"name": r.name, "title": r.title, "line": f"mlflow{r.major}", "page": r.page.replace(".md", "/")} for r in guide.worlds.releases.values()]
    snippets = {}
    for snippet in guide.library.snippets.values():
        by_release = {release.name: notes for release in guide.worlds.releases.values() if (notes := dict(_notes(guide, snippet, release)))}
        if by_release:
            snippets[snippet.path] = by_release
    return {"releases": releases, "snippets": snippets}


class Differing:
    """On which releases a statement is otherwise, by the sections that prove it; the rule of `web/src/worlds/choice.ts`."""

    def __init__(self, guide: Guide) -> None:
        told = front_end(guide)
        self.releases = [release["name"] for release in told["releases"]]
        self._snippets = told["snippets"]
        self._known: dict[tuple[str, ...], str] = {}

    def on(self, references: Iterable[object]) -> str:
        """The names of these releases, oldest first, with a space between."""
        proofs = tuple(reference for reference in references if isinstance(reference, str))
        if proofs not in self._known:
            self._known[proofs] = self._on([reference.partition("#") for reference in proofs])
        return self._known[proofs]

    def _on(self, sections: list[tuple[str, str, str]]) -> str:
        return " ".join(name for name in self.releases if any(self._state(path, section, name) in ("differs", "late") for path, _, section in sections))

    def _state(self, path: str, section: str, release: str) -> str:
        notes = self._snippets.get(path, {}).get(release, {})
        return notes.get(section, notes.get("*", [""]))[0]


def _notes(guide: Guide, snippet: Snippet, release: Release) -> Iterator[tuple[str, list[str]]]:
    by_section: dict[str, Told] = {}
    for one in told(guide, snippet, release):
        by_section.setdefault(one.section, one)
    if not by_section:
        found = guide.worlds.seen(snippet, release.name)
        first = next(iter(found.values()), Outcome("holds"))
        if first.state == "cannot run" and first.because != NO_MLFLOW and not any(o.state == "holds" for o in found.values()):
            yield "*", ["dialect" if first.because.startswith("written for") else "unrun", first.because, "", ""]
        return
    stopped = _stops_at(guide, snippet, release)
    for name, section in snippet.sections.items():
        if name in by_section:
            there = by_section[name]
            before = where(release, there.stores)
            yield name, ["differs", f"{before}{VERBS[there.one.kind]}" if there.one.says else f"{before}{verb(there.one)}", there.one.says, there.why]
        elif stopped and section.first > stopped[0]:
            yield name, ["late", "stops before this, where it " + VERBS[stopped[1].kind], stopped[1].says, guide.worlds.why(snippet, release.worlds[0])]


def _stops_at(guide: Guide, snippet: Snippet, release: Release) -> tuple[int, Difference] | None:
    """The line of the section after which nothing runs with the release's default store, and why."""
    default = guide.worlds.seen(snippet, release.name).get(release.stores[0])
    for one in default.found if default else ():
        if one.kind in ("raises", "fails"):
            section = snippet.sections.get(one.section)
            return (section.first if section else 0), one
    return None


def report(guide: Guide) -> dict:
    """What `python -m macros.report` tells: releases, stores, each snippet's outcome in each world, counts, contradictions."""
    worlds = guide.worlds
    snippets = {
        path: {world: _shown(outcome) for world, outcome in worlds.outcomes.get(path, {}).items()} for path in guide.library.snippets
    }
    counts = {
        world: {state: sum(found.get(world, "").partition(":")[0] == state for found in snippets.values()) for state in ("holds", "differs", "cannot run")}
        for world in worlds.names
    }
    return {
        "releases": {r.name: {"runtime": r.runtime, "stores": list(r.stores), "libraries": worlds.libraries(r.name)} for r in worlds.releases.values()},
        "stores": list(STORE_TITLES),
        "counts": counts,
        "stale": len(worlds.stale(guide.library.snippets.values(), guide.root)),
        "since": [str(problem) for problem in since.problems(guide)],
        "snippets": snippets,
    }


def _shown(outcome: Outcome) -> str:
    if outcome.state == "cannot run":
        return f"cannot run: {outcome.because}"
    return outcome.state + (": " + "; ".join(f"{one.section or 'checks'} {VERBS[one.kind]} {one.says}".strip() for one in outcome.found) if outcome.found else "")


def told_for(guide: Guide, record: Record, release: str) -> str:
    """differs, dialect or nothing: what a release changes for a record, by the snippets that prove it."""
    paths = dict.fromkeys(p.partition("#")[0] for p in record.proofs() if isinstance(p, str))
    kinds = {sort(guide, guide.library.snippets[path], guide.worlds.releases[release]) for path in paths}
    if "differs" in kinds:
        return "differs"
    return "dialect" if kinds == {"dialect"} else ""
