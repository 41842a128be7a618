"""The whole guide as one value: records, exams, snippets and pages, joined by the questions others ask of them."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from macros import content, pages, snippets, worlds
from macros.pages import Call, Page
from macros.problems import Problem, irregular, text_of
from macros.records import Documented, Record

TIERS = ("ran", "client", "signature", "documented")
"""Kinds of proof, strongest first."""

EXAM_PAGES = {"associate": "exams/associate.md", "professional": "exams/professional.md"}
GENERATED_FOLDERS = ("cheat-sheets", "decide", "reference")


@dataclass(frozen=True)
class Guide:
    """Everything the site is made of. `order` lists page paths as the navigation does.

    `browser` says of each snippet, by line, True or why it does not run in a browser; `runtime` the megabytes that a first run on a line loads, if what it runs in is built.
    """

    root: Path
    content: content.Content
    library: snippets.Library
    pages: dict[str, Page]
    versions: dict[str, str]
    order: list[str]
    api: dict = field(default_factory=dict)
    browser: dict = field(default_factory=dict)
    runtime: dict[str, float] = field(default_factory=dict)
    worlds: worlds.Worlds = field(default_factory=worlds.Worlds)
    page_problems: list[Problem] = field(default_factory=list)
    menu: list[str] = field(default_factory=list)
    """The lines of mkdocs.yml."""
    known: dict = field(default_factory=dict, init=False, repr=False, compare=False)
    """What others worked out of this guide and ask for often."""

    @property
    def records(self) -> dict[str, Record]:
        return self.content.records

    def topics(self) -> list[str]:
        """Topics that have records or snippets, in the order of the navigation."""
        return list(self._topics)

    @cached_property
    def _topics(self) -> list[str]:
        found = {r.topic for r in self.records.values()} | {s.topic for s in self.library.snippets.values()}
        rank = {path.split("/")[0]: n for n, path in reversed(list(enumerate(self.order)))}
        return sorted(found, key=lambda topic: (rank.get(topic, len(rank)), topic))

    def topic_title(self, topic: str) -> str:
        page = self.pages.get(f"{topic}/index.md")
        return page.title if page else topic.replace("-", " ").capitalize()

    def of_kind(self, kind: str, topic: str | None = None) -> list:
        """Records of a kind, sorted as the navigation leads a reader to them."""
        return [r for r in self._of_kind.get(kind, ()) if topic is None or r.topic == topic]

    @cached_property
    def _of_kind(self) -> dict[str, list]:
        rank = {path: n for n, path in enumerate(self.order)}
        kinds = {record.kind: None for record in self.records.values()}
        return {kind: sorted(self.content.of_kind(kind), key=lambda r: (rank.get(r.page, len(rank)), r.page, r.line)) for kind in kinds}

    def calls(self) -> Iterator[tuple[Page, Call]]:
        for page in self.pages.values():
            for call in page.calls:
                yield page, call

    @cached_property
    def citations(self) -> dict[str, list[Record | Page]]:
        """Snippet reference `topic/file.py#section` -> the records and pages that cite it."""
        found: dict[str, list[Record | Page]] = defaultdict(list)
        for record in self.records.values():
            for proof in record.proofs():
                if isinstance(proof, str):
                    found[proof].append(record)
            if record.kind == "exercises":
                found[f"{record.snippet}#given"].append(record)
        for page, call in self.calls():
            if call.name in ("code", "predict"):
                for reference in call.arguments:
                    found[reference].append(page)
            elif call.name == "figure":
                found[call.arguments[1] if len(call.arguments) > 1 else ""].append(page)
            elif call.name == "plot":
                found[call.arguments[0] if call.arguments else ""].append(page)
        return found

    def tier(self, proof: str | Documented) -> str:
        """How strong one proof is; `documented` for a vendor's page."""
        if isinstance(proof, Documented):
            return "documented"
        snippet = self.library.snippets.get(proof.partition("#")[0])
        return snippet.tier if snippet else "documented"

    def sections_of(self, objective: str) -> list[str]:
        """The sections that say they answer an objective, as `page.md#anchor`."""
        return list(self._answering.get(objective, []))

    @cached_property
    def _answering(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for page, call in self.calls():
            if call.name == "objectives" and call.section:
                for objective in dict.fromkeys(call.arguments):
                    found[objective].append(f"{page.path}#{call.section.anchor}")
        return found

    @cached_property
    def taught_points(self) -> dict[str, list[tuple[str, str]]]:
        """Section `page.md#anchor` -> the (objective, key) of each point it teaches."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for objective, syllabus in self.content.syllabus.items():
            for key, point in syllabus.points.items():
                if point.taught:
                    found[point.taught].append((objective, key))
        return found

    @cached_property
    def core_records(self) -> set[str]:
        """The ids of the records that stand in the core of their page."""
        return {
            record_id for page, call in self.calls() if call.line < (page.deeper or len(page.text.splitlines()) + 1)
            for record_id in call.arguments if record_id in self.records and self.records[record_id].page == page.path
        }

    def core_of(self, objective: str) -> list[str]:
        """The sections that teach a point of an objective, in the order of its points, as `page.md#anchor`."""
        syllabus = self.content.syllabus.get(objective)
        points = syllabus.points.values() if syllabus else ()
        return list(dict.fromkeys(point.taught for point in points if point.taught))

    def proofs_of(self, objective: str) -> dict[str, int]:
        """How many different proofs stand behind the records of an objective, by tier."""
        proofs = self._proving.get(objective, ())
        return {tier: sum(self.tier(p) == tier for p in proofs) for tier in TIERS}

    @cached_property
    def _proving(self) -> dict[str, set]:
        found: dict[str, set] = defaultdict(set)
        for record in self.records.values():
            for objective in getattr(record, "objectives", ()):
                found[objective].update(record.proofs())
        return found

    def questions_of(self, objective: str) -> list:
        return list(self._asking.get(objective, ()))

    @cached_property
    def _asking(self) -> dict[str, list]:
        found: dict[str, list] = defaultdict(list)
        for question in self.content.of_kind("questions"):
            for objective in dict.fromkeys(question.objectives):
                found[objective].append(question)
        return found

    def no_section(self, reference: str) -> str:
        """What to say of a reference `topic/page/file.py#section` that names no section."""
        path, _, name = reference.partition("#")
        snippet = self.library.snippets.get(path)
        if snippet is None:
            return f"`{path}` is no snippet; the file would be snippets/{path}"
        return f"`{path}` has no section `{name}`; it has {', '.join(snippet.sections)}"

    def runs_in_browser(self, path: str) -> list[str]:
        """The lines on which a snippet runs in the reader's browser; none if its runtime is not built."""
        found = self.browser.get(path, {})
        return [line for line in snippets.LINES if self.runtime and found.get(line) is True]

    def exam_of(self, objective: str) -> str | None:
        """The name of the exam that asks an objective."""
        return self._exams.get(objective)

    @cached_property
    def _exams(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, exam in self.content.exams.items():
            for objective in exam.objectives():
                found.setdefault(objective, name)
        return found


def load(root: Path) -> Guide:
    """Read the whole guide below `root`. Nothing is run and nothing is written."""
    found_pages, page_problems = pages.load(root)
    page_problems += irregular(root)
    menu = text_of(root, "mkdocs.yml", page_problems) or ""
    navigation = f"\n{menu}".partition("\nnav:")[2]
    return Guide(
        root=root,
        content=content.load(root),
        library=snippets.load(root),
        pages=found_pages,
        versions=_versions(root, page_problems),
        order=re.findall(r"[\w./-]+\.md", navigation),
        api=_generated(root, "api", page_problems),
        browser=_generated(root, "browser", page_problems),
        runtime=_runtime(root / "docs/assets/built/runtime"),
        worlds=worlds.load(root),
        menu=menu.splitlines(),
        page_problems=page_problems,
    )


def _runtime(built: Path) -> dict[str, float]:
    """Megabytes that the first run on each line loads, from what was built; scripts compressed, as hosts send them. Empty if it is not built."""
    if not (built / "manifest.json").exists():
        return {}
    manifest = json.loads((built / "manifest.json").read_text(encoding="utf-8"))
    scripts = sum(len(gzip.compress((built / name).read_bytes())) for name in ("pyodide.mjs", "pyodide.asm.mjs"))
    common = scripts + sum(manifest[part]["bytes"] for part in ("wasm", "stdlib", "boot"))
    return {line: (common + part["bytes"]) / 1e6 for line, part in manifest["lines"].items()}


def _versions(root: Path, problems: list[Problem]) -> dict[str, str]:
    locks = [f"snippets/requirements-{line}.txt" for line in snippets.LINES]
    missing = [lock for lock in locks if text_of(root, lock, problems) is None]
    if missing:
        told = {problem.path for problem in problems}
        problems += [Problem(lock, 1, "is missing; `make lock` writes it") for lock in missing if lock not in told]
        return dict.fromkeys(snippets.LINES, "?")
    try:
        return snippets.versions(root)
    except ValueError as error:
        problems.append(Problem("snippets", 1, f"{error}; `make lock` writes the pins again"))
        return dict.fromkeys(snippets.LINES, "?")


def _generated(root: Path, name: str, problems: list[Problem]) -> dict:
    """A file that `make update` writes from what ran; empty before its first run."""
    shown = f"docs/_data/generated/{name}.json"
    written = text_of(root, shown, problems)
    if written is None:
        return {}
    try:
        found = json.loads(written)
        if isinstance(found, dict):
            return found
        problems.append(Problem(shown, 1, "holds no names with what was found for each; delete it, and `make update` writes it again"))
        return {}
    except (ValueError, RecursionError) as error:
        problems.append(Problem(shown, getattr(error, "lineno", 1), "is not JSON; take the committed file again, or write it with `make update`"))
        return {}
