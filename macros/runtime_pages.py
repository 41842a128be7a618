"""Pages on runtimes: which has which MLflow, how the snippets went in each world, and for each release what differs there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from macros import render, runtimes
from macros.guide import Guide
from macros.problems import Problem
from macros.runtimes import NO_MLFLOW, Told
from macros.snippets import Snippet
from macros.worlds import INSTEAD, SET_UP, STORE_TITLES, Outcome, Release

_MISSING = re.compile(r"AttributeError|ImportError|ModuleNotFoundError|unexpected keyword argument|No such option|No such command|has no attribute")


def runtimes_table(guide: Guide, here: str) -> str:
    """One row a release: runtime, MLflow, how the snippets went; each names its page and keeps the anchor it had on one page for all."""
    rows = ["| Databricks Runtime | MLflow | Spark | support ends | hold | differ |", "|---|---|---|---|---|---|"]
    for release in guide.worlds.releases.values():
        counted = Counter(runtimes.sort(guide, snippet, release) for snippet in guide.library.snippets.values())
        anchor = release.page.rpartition("/")[2].removesuffix(".md")
        name = f"[{release.runtime or f'none (newest MLflow {release.major})'}]({render.link(here, release.page)}){{ #{anchor} }}"
        rows.append(
            f"| {name} | {release.name} | {release.spark or '–'} | {release.support_ends or '–'} "
            f"| {counted['holds']} | {counted['differs']} |"
        )
    read = ", ".join(f"[{n}]({source['url']}), read {source['read']}" for n, source in enumerate(guide.worlds.sources, 1))
    told = f"\nWhich runtime has which MLflow: Databricks' release notes ({read}).\n" if read else ""
    return "\n".join(rows) + "\n" + told


def world_counts(guide: Guide, here: str) -> str:
    """One row a world: how many snippets held, differed, or told nothing there, and why."""
    rows = ["| World | hold | differ | our set-up | for the other MLflow | no MLflow in it | needs Spark or another library |", "|---|---|---|---|---|---|---|"]
    for release in guide.worlds.releases.values():
        for store in release.stores:
            counted = Counter(_kind(guide, snippet, release, store) for snippet in guide.library.snippets.values())
            cells = (str(counted[kind]) for kind in ("holds", "differs", "set-up", "dialect", "none", "needs"))
            late = f" ({counted['']} not run yet)" if counted[""] else ""
            rows.append(f"| {release.name} with {STORE_TITLES[store]}{late} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _kind(guide: Guide, snippet: Snippet, release: Release, store: str) -> str:
    outcome = guide.worlds.of(snippet.path, release.name).get(store)
    if outcome is None:
        return ""
    if outcome.state == "differs":
        return "set-up" if guide.worlds.why(snippet, f"{release.name}/{store}").startswith(SET_UP) else "differs"
    if outcome.state == "holds":
        return "holds"
    return "none" if outcome.because == NO_MLFLOW else "dialect" if outcome.because.startswith("written for") else "needs"


def shown_there(guide: Guide, here: str, name: str, *references: str) -> str:
    """The findings that prove what a runtime's page says first: what each section does there."""
    release, items = guide.worlds.releases[name], []
    for reference in references:
        path, _, section = reference.partition("#")
        snippet = guide.library.snippets[path]
        there = [one for one in runtimes.told(guide, snippet, release) if one.section == section]
        # A snippet that changed since it ran there shows nothing until `make worlds` ran it again.
        items += [f"- {_item(here, snippet, release, there)}"] if there else []
    return render.block("html", "\n".join(items), "div", class_="runtime-proof")


def runtime(guide: Guide, here: str, name: str, part: str) -> str:
    """One part of a release's page; `PARTS` names them."""
    return PARTS[part](guide, here, guide.worlds.releases[name])


def _about(guide: Guide, here: str, release: Release) -> str:
    libraries = ", ".join(f"{library} {version}" for library, version in guide.worlds.libraries(release.name).items())
    stores = " and ".join([", ".join(STORE_TITLES[s] for s in release.stores[:-1]), STORE_TITLES[release.stores[-1]]])
    counted = Counter(runtimes.sort(guide, snippet, release) for snippet in guide.library.snippets.values())
    support = f" Databricks supports this runtime until {release.support_ends}." if release.support_ends else ""
    return (
        f"We ran MLflow {release.name} with {stores}; libraries: {libraries or 'not run yet'}. {counted['holds']} snippets of the guide hold there, "
        f"{counted['differs']} differ.{support}\n"
    )


def _missing(guide: Guide, here: str, release: Release) -> str:
    return _groups(guide, here, release, "missing", lambda snippet, one: release.stores[0] in one.stores and _is_missing(guide, snippet, release, one))


def _differs(guide: Guide, here: str, release: Release) -> str:
    return _groups(guide, here, release, "differs", lambda snippet, one: release.stores[0] in one.stores and not _is_missing(guide, snippet, release, one))


def _stores(guide: Guide, here: str, release: Release) -> str:
    return _groups(guide, here, release, "stores", lambda snippet, one: release.stores[0] not in one.stores)


def _is_missing(guide: Guide, snippet: Snippet, release: Release, one: Told) -> bool:
    """Whether a name is not there yet; all that a snippet does otherwise for one reason is told in one place."""
    same = (other for other in runtimes.told(guide, snippet, release) if other.why == one.why)
    return any(other.one.kind == "raises" and _MISSING.search(other.one.says) for other in same)


def _groups(guide: Guide, here: str, release: Release, part: str, wanted: Callable[[Snippet, Told], bool]) -> str:
    """What differs, by topic and below its reason."""
    by_topic: dict[str, dict[str, list[str]]] = {}
    for snippet in guide.library.snippets.values():
        by_reason: dict[str, list[Told]] = {}
        for one in runtimes.told(guide, snippet, release):
            if wanted(snippet, one):
                by_reason.setdefault(one.why, []).append(one)
        for why, there in by_reason.items():
            by_topic.setdefault(snippet.topic, {}).setdefault(why, []).append(f"- {_item(here, snippet, release, there)}")
    if not by_topic:
        return "None that our snippets showed.\n"
    parts = []
    for topic in sorted(by_topic, key=guide.topics().index):
        parts.append(f"### {guide.topic_title(topic)} {{ #{part}-{topic} }}\n")
        parts += [f"{_reason(why)}\n\n" + "\n".join(items) + "\n" for why, items in by_topic[topic].items()]
    return "\n".join(parts)


def _reason(why: str) -> str:
    """A header's reason as sentences; what to write there stands last."""
    said, _, instead = why.partition(INSTEAD)
    told = f"**{said[:1].upper()}{said[1:].rstrip('.')}.**"
    return f"{told} Instead: {instead}." if instead else told


def _item(here: str, snippet: Snippet, release: Release, there: list[Told]) -> str:
    """What a snippet shows elsewhere, and what its sections did there; its hidden checks are told only where nothing shown differs."""
    shown = [one for one in there if one.section] or there
    link = render.proof_link(here, snippet.path)
    says = "; ".join(f"[{f'`{one.section}`' if one.section else 'the rest'}]({link}) {runtimes.where(release, one.stores)}{runtimes.verb(one.one)}" for one in shown)
    return f"{render.claimed(snippet)} There {says}"


def _set_up(guide: Guide, here: str, release: Release) -> str:
    found: dict[str, list[Snippet]] = {}
    for snippet in guide.library.snippets.values():
        for world in release.worlds:
            why = guide.worlds.why(snippet, world)
            outcome = guide.worlds.outcomes.get(snippet.path, {}).get(world, Outcome("holds"))
            if outcome.state == "differs" and why.startswith(SET_UP):
                same = found.setdefault(f"With {STORE_TITLES[world.partition('/')[2]]}: {why.removeprefix(SET_UP)}", [])
                same += [] if snippet in same else [snippet]
    if not found:
        return "None.\n"
    return "\n".join(
        f"**{why}:**\n\n" + "\n".join(f"- [{render.claimed(snippet)}]({render.proof_link(here, snippet.path)})" for snippet in snippets) + "\n"
        for why, snippets in found.items()
    )


def _not_run(guide: Guide, here: str, release: Release) -> str:
    counted: Counter[str] = Counter()
    for snippet in guide.library.snippets.values():
        outcome = guide.worlds.of(snippet.path, release.name).get(release.stores[0])
        if outcome and outcome.state == "cannot run":
            counted[outcome.because.partition(":")[0]] += 1
    return "\n".join(f"- {number}: {because}" for because, number in counted.most_common()) + "\n" if counted else "All ran.\n"


PARTS = {"about": _about, "missing": _missing, "differs": _differs, "stores": _stores, "set-up": _set_up, "not-run": _not_run}


def problems(guide: Guide) -> Iterator[Problem]:
    """Releases without their page, and calls that name no release, no part, or a proof that shows no difference there."""
    shown: dict[str, set[str]] = {}
    for page, call in guide.calls():
        if call.name not in ("runtime", "shown_there"):
            continue
        release, rest = guide.worlds.releases.get(call.arguments[0]) if call.arguments else None, call.arguments[1:]
        if release is None:
            yield Problem(page.shown, call.line, f"`{call.name}` names no release first; snippets/worlds/runtimes.yml has {', '.join(guide.worlds.releases)}")
        elif call.name == "runtime":
            if len(rest) != 1 or rest[0] not in PARTS:
                yield Problem(page.shown, call.line, f"`runtime` names one part after the release: {', '.join(PARTS)}")
            elif page.path == release.page:
                shown.setdefault(release.name, set()).add(rest[0])
        else:
            yield from _unproved(guide, page.shown, call.line, release, rest)
    for release in guide.worlds.releases.values():
        if missing := [part for part in PARTS if part not in shown.get(release.name, set())]:
            yield Problem(f"docs/{release.page}", 1, f"does not show {', '.join(missing)} of MLflow {release.name}; call {{{{ runtime(\"{release.name}\", \"{missing[0]}\") }}}}")


def _unproved(guide: Guide, page: str, line: int, release: Release, references: tuple[str, ...]) -> Iterator[Problem]:
    for reference in references:
        path, _, section = reference.partition("#")
        snippet = guide.library.snippets.get(path)
        if snippet is None or section not in snippet.sections:
            yield Problem(page, line, guide.no_section(reference))
        elif guide.worlds.of(path, release.name) and not any(one.section == section for one in runtimes.told(guide, snippet, release)):
            yield Problem(page, line, f"{reference} does on MLflow {release.name} what the guide shows (make worlds); name a section that differs there")
