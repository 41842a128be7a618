"""What the reader's cluster changes: the page per Databricks runtime, and what the front end shows beside snippets and statements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from macros import render, since
from macros.guide import Guide
from macros.records import Record
from macros.render import proof_link
from macros.snippets import Snippet
from macros.worlds import STORE_TITLES, Difference, Outcome, Release

VERBS = {"prints": "prints", "silent": "does not print", "raises": "raises", "check": "fails the check", "fails": "fails:"}
_MISSING = re.compile(r"AttributeError|ImportError|ModuleNotFoundError|unexpected keyword argument|No such option|No such command|has no attribute")
NO_MLFLOW = "does not use MLflow"


def runtimes(guide: Guide, here: str) -> str:
    """One table of all releases, then for each what is missing and what differs there."""
    rows = ["| Databricks Runtime | MLflow | Spark | support ends | hold | differ | for the other MLflow | did not run |", "|---|---|---|---|---|---|---|---|"]
    for release in guide.worlds.releases.values():
        counted = [_sort(guide, snippet, release) for snippet in guide.library.snippets.values()]
        name = f"[{release.runtime or 'none'}](#{_anchor(release)})"
        rows.append(
            f"| {name} | {release.name} | {release.spark or '–'} | {release.support_ends or '–'} "
            f"| {' | '.join(str(counted.count(kind)) for kind in ('holds', 'differs', 'dialect', 'not run'))} |"
        )
    read = ", ".join(f"[{n}]({source['url']}), read {source['read']}" for n, source in enumerate(guide.worlds.sources, 1))
    parts = ["\n".join(rows) + "\n"]
    if read:
        parts.append(f"Which runtime has which MLflow: Databricks' release notes ({read}).\n")
    parts += [_release(guide, here, release) for release in guide.worlds.releases.values()]
    return "\n".join(parts)


def _anchor(release: Release) -> str:
    return "mlflow-" + release.name.replace(".", "-")


def _sort(guide: Guide, snippet: Snippet, release: Release) -> str:
    """holds, differs, dialect (written for the other MLflow line), or not run; by the default store, then by the others."""
    found = guide.worlds.of(snippet.path, release.name)
    states = {outcome.state for outcome in found.values()}
    if "differs" in states:
        return "differs"
    if "holds" in states:
        return "holds"
    return "dialect" if any(outcome.because.startswith("written for") for outcome in found.values()) else "not run"


def _release(guide: Guide, here: str, release: Release) -> str:
    title = f"{release.runtime}: MLflow {release.name}" if release.runtime else f"MLflow {release.name}"
    libraries = ", ".join(f"{name} {version}" for name, version in guide.worlds.libraries(release.name).items())
    stores = " and ".join([", ".join(STORE_TITLES[s] for s in release.stores[:-1]), STORE_TITLES[release.stores[-1]]])
    parts = [f"## {title} {{ #{_anchor(release)} }}\n", f"Run with {stores}. Libraries: {libraries or 'not run yet'}.\n"]
    missing: dict[str, list[str]] = {}
    differing: dict[str, list[str]] = {}
    for snippet in guide.library.snippets.values():
        why = guide.worlds.why(snippet, release.name)
        for section, told in _told(guide, snippet, release).items():
            groups = missing if any(one.kind == "raises" and _MISSING.search(one.says) for _, one in told) else differing
            says = "; ".join(f"{_where(stores_)}{_verb(one)}" for stores_, one in told)
            part = f"[{f'`{section}`' if section else 'its hidden checks'}]({proof_link(here, snippet.path)})"
            groups.setdefault(why[:1].upper() + why[1:], []).append(f"- {render.claimed(snippet)} {part} {says}")
    for heading, groups in (("Missing there", missing), ("Different there", differing)):
        if groups:
            body = "\n".join(f"**{why}:**\n\n" + "\n".join(items) + "\n" for why, items in groups.items())
            parts.append(render.block("details", body, f"{heading}: {sum(map(len, groups.values()))}"))
    return "\n".join(parts)


def _verb(one: Difference) -> str:
    if not one.says:
        return {"prints": "prints something else", "raises": "raises an error"}.get(one.kind, VERBS[one.kind].rstrip(":"))
    mark = "``" if "`" in one.says else "`"
    pad = " " if "`" in one.says else ""
    escaped = one.says.replace("{{", "{ {").replace("{%", "{ %")
    return f"{VERBS[one.kind]} {mark}{pad}{escaped}{pad}{mark}"


def _where(stores: tuple[str, ...]) -> str:
    return f"with {' and '.join(STORE_TITLES[store] for store in stores)} " if stores else ""


def _told(guide: Guide, snippet: Snippet, release: Release) -> dict[str, list[tuple[tuple[str, ...], Difference]]]:
    """Section ("" for none) -> what is otherwise there, with the stores it is so in (none: in its default one)."""
    found = guide.worlds.of(snippet.path, release.name)
    default = found.get(release.stores[0])
    told: dict[str, dict[Difference, list[str]]] = {}
    for store, outcome in found.items():
        for one in outcome.found:
            told.setdefault(one.section, {}).setdefault(one, []).append(store)
    return {
        section: [(() if default and one in default.found else tuple(stores), one) for one, stores in differences.items()]
        for section, differences in told.items()
    }


def front_end(guide: Guide) -> dict:
    """What a page needs to tell a reader of one runtime: releases with titles, and each snippet's notes by release and section.

    A note is `[state, text, code, why]`: state is `differs`, `late` (stops before this section), `dialect` or `unrun`. The section `*` is
    for all of them.
    """
    if "front_end" not in guide.known:
        guide.known["front_end"] = _front_end(guide)
    return guide.known["front_end"]


def _front_end(guide: Guide) -> dict:
    releases = [{"name": r.name, "title": r.title, "line": f"mlflow{r.major}"} for r in guide.worlds.releases.values()]
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
    found = guide.worlds.of(snippet.path, release.name)
    told = _told(guide, snippet, release)
    if not told:
        first = next(iter(found.values()), Outcome("holds"))
        if first.state == "cannot run" and first.because != NO_MLFLOW and not any(o.state == "holds" for o in found.values()):
            yield "*", ["dialect" if first.because.startswith("written for") else "unrun", first.because, "", ""]
        return
    stopped, why = _stops_at(guide, snippet, release), guide.worlds.why(snippet, release.name)
    for name, section in snippet.sections.items():
        if name in told:
            stores, one = told[name][0]
            yield name, ["differs", f"{_where(stores)}{VERBS[one.kind]}" if one.says else f"{_where(stores)}{_verb(one)}", one.says, why]
        elif stopped and section.first > stopped[0]:
            yield name, ["late", "stops before this, where it " + VERBS[stopped[1].kind], stopped[1].says, why]


def _stops_at(guide: Guide, snippet: Snippet, release: Release) -> tuple[int, Difference] | None:
    """The line of the section after which nothing runs with the release's default store, and why."""
    default = guide.worlds.of(snippet.path, release.name).get(release.stores[0])
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
    kinds = {_sort(guide, guide.library.snippets[path], guide.worlds.releases[release]) for path in paths}
    if "differs" in kinds:
        return "differs"
    return "dialect" if kinds == {"dialect"} else ""
