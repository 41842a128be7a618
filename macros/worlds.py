"""Worlds: the MLflow releases and stores that `make worlds` runs every snippet in, and what it found there.

A world is written `2.13.1/server`: a release and a store. What was found is `docs/_data/generated/worlds.json`; it carries
digests of each snippet and each lock, so that an old finding is not taken for today's.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationError

from macros.problems import Problem, is_file, regular, text_of
from macros.remembered import digest as digest_of
from macros.remembered import pure
from macros.snippets import Snippet
from macros.yaml_lines import read_yaml

FOLDER = "snippets/worlds"
FILE = "docs/_data/generated/worlds.json"
STATES = ("holds", "differs", "cannot run")
_SAID = re.compile(r'\A"""(?s:.*?)"""|^# differs: .*\n', re.MULTILINE)
"""What a snippet says and does not do: its claim, and why it differs."""
SET_UP = "our set-up: "
"""How a reason begins where not the release does something else, but the world that we made for it: a package that is missing, a server that is configured."""
INSTEAD = "; instead: "
"""What comes before the code to write there, in a reason."""
STORE_TITLES = {"folder": "a folder", "sqlite": "SQLite", "server": "a tracking server"}


@dataclass(frozen=True)
class Release:
    """One MLflow release. `stores` begins with its default one; `line` is set for the two that all tests run on."""

    name: str
    stores: tuple[str, ...]
    lock: str
    line: str = ""
    runtime: str = ""
    spark: str = ""
    support_ends: str = ""

    @property
    def environment(self) -> str:
        """The folder below `.venvs/` that it is installed in."""
        return self.line or f"world-{self.name}"

    @property
    def major(self) -> int:
        return int(self.name.split(".")[0])

    @property
    def worlds(self) -> list[str]:
        return [f"{self.name}/{store}" for store in self.stores]

    @property
    def page(self) -> str:
        """The page that lists what differs there, from docs."""
        return f"reference/runtimes/mlflow-{self.name.replace('.', '-')}.md"

    @property
    def title(self) -> str:
        """`15.4 LTS ML (MLflow 2.13.1)`, or only the release where no runtime has it."""
        return f"{self.runtime} (MLflow {self.name})" if self.runtime else f"MLflow {self.name}"


@dataclass(frozen=True)
class Difference:
    """What a snippet did otherwise: in which of its sections ("" for its hidden asserts), and what came instead.

    `kind` is prints, silent (prints nothing where something is shown), raises, check (an assert fails) or fails.
    """

    section: str
    kind: str
    says: str


@dataclass(frozen=True)
class Outcome:
    """How one snippet went in one world."""

    state: str
    found: tuple[Difference, ...] = ()
    because: str = ""


@dataclass(frozen=True)
class Worlds:
    """All releases, oldest first, and what was found."""

    releases: dict[str, Release] = field(default_factory=dict)
    sources: tuple[dict, ...] = ()
    findings: dict = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    made_of: bytes = b""
    """A name for the releases and the file of findings as they were read."""

    @property
    def names(self) -> list[str]:
        return [world for release in self.releases.values() for world in release.worlds]

    @cached_property
    def outcomes(self) -> dict[str, dict[str, Outcome]]:
        """Snippet path -> world -> outcome, of findings that were made with today's locks."""
        fresh = {name for name, release in self.releases.items() if self._lock_of(name) == release.lock}
        found = {}
        for path, entry in self.findings.get("snippets", {}).items():
            by_world = dict(_unpacked(entry))
            found[path] = {world: by_world[world] for world in self.names if world in by_world and world.split("/")[0] in fresh}
        return found

    def of(self, path: str, release: str) -> dict[str, Outcome]:
        """The outcomes of a snippet on a release, by store, the default one first."""
        key = path, release
        if key not in self._by_release:
            found = self.outcomes.get(path, {})
            self._by_release[key] = {s: found[f"{release}/{s}"] for s in self.releases[release].stores if f"{release}/{s}" in found}
        return dict(self._by_release[key])

    @cached_property
    def _by_release(self) -> dict[tuple[str, str], dict[str, Outcome]]:
        return {}

    def why(self, snippet: Snippet, *worlds: str) -> str:
        """Why a snippet differs in these worlds, as its header says; empty if it does not say."""
        reasons = (snippet.differs.get(name, "") for world in worlds for name in (world.partition("/")[0], world))
        return " ".join(dict.fromkeys(reason for reason in reasons if reason))

    def seen(self, snippet: Snippet, release: str) -> dict[str, Outcome]:
        """Like `of`, but what only our set-up made otherwise counts as not run: it tells nothing of the release."""
        return {
            store: Outcome("cannot run", because=why.removeprefix(SET_UP))
            if outcome.state == "differs" and (why := self.why(snippet, f"{release}/{store}")).startswith(SET_UP)
            else outcome
            for store, outcome in self.of(snippet.path, release).items()
        }

    def unexplained(self, snippets: Iterable[Snippet]) -> Iterator[Problem]:
        """Snippets whose header says nothing of a world that they differ in, or something of one that they do not."""
        for snippet in snippets:
            outcomes = self.outcomes.get(snippet.path, {})
            differ = {world for world, outcome in outcomes.items() if outcome.state == "differs"}
            told = {world for world in self.names if world in snippet.differs or world.split("/")[0] in snippet.differs}
            shown = f"snippets/{snippet.path}"
            if missing := [world for world in self.names if world in differ - told]:
                yield Problem(shown, 1, f"differs in {', '.join(missing)} (make worlds found it); say why: `# differs: {missing[0].split('/')[0]} -- what is otherwise there`")
            for name in snippet.differs:
                worlds = [world for world in self.names if name in (world, world.split("/")[0])]
                if not worlds:
                    yield Problem(shown, 1, f"`# differs:` names `{name}`, which is no release or world; those are {', '.join(self.names)}")
                elif all(world in outcomes for world in worlds) and not differ & set(worlds):
                    yield Problem(shown, 1, f"`# differs:` names {name}, where make worlds found no difference; leave it out")

    def stale(self, snippets: Iterable[Snippet], root: Path) -> list[str]:
        """`path: worlds` of every snippet that was not run in a world as it is now, or that is no more."""
        found, known = [], self.findings.get("snippets", {})
        paths = set()
        for snippet in snippets:
            paths.add(snippet.path)
            if known.get(snippet.path, {}).get("digest") != digest(snippet, root):
                found.append(f"{snippet.path}: all")
                continue
            missing = [world for world in self.names if world not in self.outcomes[snippet.path]]
            if missing:
                found.append(f"{snippet.path}: {', '.join(missing)}")
        return found + [f"{path}: is no snippet" for path in known if path not in paths]

    def unrun(self, paths: Iterable[str]) -> list[str]:
        """The snippets, of these, that were not run as they are now in the default store of some release."""
        defaults = [release.worlds[0] for release in self.releases.values()]
        return [path for path in paths if any(world not in self.outcomes.get(path, {}) for world in defaults)]

    def libraries(self, release: str) -> dict[str, str]:
        """The releases of the libraries that the snippets ran with."""
        return self.findings.get("releases", {}).get(release, {}).get("libraries", {})

    def _lock_of(self, release: str) -> str:
        return self.findings.get("releases", {}).get(release, {}).get("lock", "")


def _unpacked(entry: dict) -> Iterator[tuple[str, Outcome]]:
    for world in entry.get("holds", ()):
        yield world, Outcome("holds")
    for group in entry.get("differs", ()):
        found = tuple(Difference(**one) for one in group["found"])
        for world in group["worlds"]:
            yield world, Outcome("differs", found)
    for group in entry.get("cannot", ()):
        for world in group["worlds"]:
            yield world, Outcome("cannot run", because=group["because"])


def packed(outcomes: dict[str, Outcome]) -> dict:
    """Outcomes by world as the file keeps them: worlds with one outcome together."""
    entry: dict = {"holds": [w for w, o in outcomes.items() if o.state == "holds"]}
    for key, state in (("differs", "differs"), ("cannot", "cannot run")):
        groups: dict[Outcome, list[str]] = {}
        for world, outcome in outcomes.items():
            if outcome.state == state:
                groups.setdefault(outcome, []).append(world)
        if groups:
            entry[key] = [
                {"worlds": worlds, "found": [vars(one) for one in outcome.found]} if key == "differs" else {"worlds": worlds, "because": outcome.because}
                for outcome, worlds in groups.items()
            ]
    return entry


def digest(snippet: Snippet, root: Path) -> str:
    """Of all that a run of the snippet depends on beside its world: its text and its companion's; not of its claim, nor of what it says of the worlds."""
    companion = (root / "snippets" / snippet.path).with_suffix(".answers.json")
    return _digest(snippet.source, companion if companion.exists() else None)


def _digest(source: str, companion: Path | str | None) -> str:
    answers = b""
    if companion:
        with open(companion, "rb") as file:
            answers = file.read()
    return hashlib.sha256(_SAID.sub("", source).encode() + b"\0" + answers).hexdigest()[:16]


def _of_today(root: Path, findings: dict) -> dict:
    """The findings without those of snippets that changed since: nothing is told of a text that did not run."""
    there = {path: f"{root}/snippets/{path}" for path in regular(root / "snippets")}

    def current(path: str, entry: dict) -> bool:
        if path not in there:
            return False
        with open(there[path], encoding="utf-8") as file:
            return _digest(file.read(), there.get(f"{path.removesuffix('.py')}.answers.json")) == entry.get("digest")

    return {**findings, "snippets": {path: entry for path, entry in findings.get("snippets", {}).items() if current(path, entry)}}


class _Group(BaseModel):
    """Worlds in which a snippet went alike."""

    worlds: list[str]
    found: list[dict[Literal["section", "kind", "says"], str]] = []
    because: str = ""


class _Entry(BaseModel):
    """What was found of one snippet, as `packed` writes it."""

    digest: str
    holds: list[str] = []
    differs: list[_Group] = []
    cannot: list[_Group] = []


class _Ran(BaseModel):
    """What a release ran with."""

    lock: str
    libraries: dict[str, str] = {}


class Found(BaseModel):
    """The file that `make worlds` writes."""

    releases: dict[str, _Ran] = {}
    snippets: dict[str, _Entry] = {}


class _About(BaseModel):
    stores: Annotated[list[Literal["folder", "sqlite", "server"]], Field(min_length=1)]
    line: str = ""
    runtime: str = ""
    spark: str | None = None
    support_ends: date | None = None


class Listed(BaseModel):
    """The file `runtimes.yml`."""

    sources: list[dict[Literal["url", "read"], Any]] = []
    releases: dict[str, _About]


def _findings(file: Path, problems: list[Problem]) -> dict:
    """What `make worlds` found; empty before its first run, and where the file is not what it writes."""
    if not file.exists():
        return {}
    if not is_file(file):
        problems.append(Problem(FILE, 1, "is no file; put the committed one there again"))
        return {}
    findings, told = _findings_of(file.read_bytes())
    problems += told
    return findings


@pure
def _findings_of(raw: bytes) -> tuple[dict, tuple[Problem, ...]]:
    cure = "take the committed file again, or delete it, and `make worlds` writes it again"
    try:
        findings = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return {}, (Problem(FILE, getattr(error, "lineno", 1), f"is not JSON; {cure}"),)
    try:
        Found.model_validate(findings, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        return {}, (Problem(FILE, 1, f"has something else than `make worlds` writes at `{where}`: {first['msg'][:1].lower()}{first['msg'][1:]}; {cure}"),)
    return findings, ()


def load(root: Path) -> Worlds:
    """Read the releases and what was found; no worlds where `snippets/worlds/runtimes.yml` is missing."""
    file = root / FOLDER / "runtimes.yml"
    problems: list[Problem] = []
    if text_of(root, f"{FOLDER}/runtimes.yml", problems) is None:
        return Worlds(problems=tuple(problems))
    read = read_yaml(root, file, problems)
    if read is None:
        return Worlds(problems=tuple(problems))
    data, lines = read
    try:
        data = Listed.model_validate(data).model_dump()
    except ValidationError as error:
        for item in error.errors(include_url=False):
            where = item["loc"]
            line = next((lines[where[:n]] for n in range(len(where), -1, -1) if where[:n] in lines), 1)
            problems.append(Problem(f"{FOLDER}/runtimes.yml", line, f"`{'.'.join(map(str, where))}`: {item['msg'][:1].lower()}{item['msg'][1:]}; look at the entries beside it"))
        return Worlds(problems=tuple(problems))
    releases = {}
    for name, about in data["releases"].items():
        lock = root / "snippets" / (f"requirements-{about['line']}.txt" if about.get("line") else f"worlds/{name}.txt")
        pinned = re.search(r"^mlflow==(\S+)", lock.read_text(encoding="utf-8", errors="replace"), re.MULTILINE) if lock.is_file() else None
        if pinned is None or pinned[1] != name:
            shown = lock.relative_to(root).as_posix()
            problems.append(Problem(f"{FOLDER}/runtimes.yml", lines["releases", name], f"names MLflow {name}, but {shown} pins {pinned[1] if pinned else 'none'}"))
            continue
        releases[name] = Release(
            name,
            tuple(about["stores"]),
            hashlib.sha256(lock.read_bytes()).hexdigest()[:16],
            about.get("line", ""),
            about.get("runtime", ""),
            str(about.get("spark") or ""),
            str(about.get("support_ends") or ""),
        )
    findings = _findings(root / FILE, problems)
    made_of = digest_of(repr(releases), (root / FILE).read_bytes() if findings else b"")
    return Worlds(releases, tuple(data.get("sources", ())), _of_today(root, findings), tuple(problems), made_of)
