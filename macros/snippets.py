"""Snippets as text: their header, named sections and printed lines.

Nothing here imports or runs a snippet; the tests do that.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from macros import text as texts
from macros.calls import called_names
from macros.problems import Problem, regular
from macros.remembered import digest, pure

LINES = ("mlflow3", "mlflow2")
"""The MLflow lines that the guide teaches, today's first."""

LINE_TITLES = {"mlflow3": "MLflow 3", "mlflow2": "MLflow 2"}

WORDS = ("mlflow>=3", "mlflow<3", "spark", "server", "client", "signature")
DEFAULT_LIMIT = 30
LONGEST = 300
"""Seconds that a snippet may have, and the most it may ask for."""
WIDEST = 76
"""Columns of a shown line of code: what fits into a page at 1440 pixels without scrolling sideways."""
LONGEST_CLAIM = 300
OURS = ("macros", "tests", "environments")

_SECRET = re.compile(r"\bdapi[0-9a-f]{32}\b|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|-----BEGIN [A-Z ]*PRIVATE KEY")
_REGION = re.compile(r"^\s*# region (?P<name>[a-z][a-z0-9_]*)\s*$")
_ENDREGION = re.compile(r"^\s*# endregion\s*$")
_NEAR_REGION = re.compile(r"^\s*#\s*(end\s*)?region\b", re.IGNORECASE)
_HEADER = re.compile(r"^# (?P<key>runs|differs|survives):\s*(?P<value>.*?)\s*$")
_NEAR_HEADER = re.compile(r"^#\s*(runs?|differs?|survives?)\s*:", re.IGNORECASE)
_PRINTED = re.compile(r"^\s*#> ?(?P<text>.*)$")


@dataclass(frozen=True)
class Section:
    """A shown part of a snippet. `first` and `last` are the line numbers of its marks."""

    name: str
    first: int
    last: int
    text: str

    @property
    def code(self) -> str:
        """The section without the lines that record what it printed."""
        lines = [line for line in self.text.splitlines() if not _PRINTED.match(line)]
        return "\n".join(lines).strip("\n")

    @property
    def printed(self) -> list[str]:
        """What the section printed, line by line."""
        matches = (_PRINTED.match(line) for line in self.text.splitlines())
        return [match["text"] for match in matches if match]


@dataclass(frozen=True)
class Snippet:
    """One file below `snippets/`. `path` is relative to that folder, as records cite it."""

    path: str
    claim: str
    words: frozenset[str] = frozenset()
    reason: str = ""
    limit: int = DEFAULT_LIMIT
    after: str = ""
    """The snippet in whose folder this one goes on; empty if it starts in an empty folder."""
    differs: dict[str, str] = field(default_factory=dict)
    """Why it goes otherwise, by release (`2.9.2`) or world (`2.9.2/server`)."""
    survives: dict[str, str] = field(default_factory=dict)
    sections: dict[str, Section] = field(default_factory=dict)
    source: str = ""

    @cached_property
    def topic(self) -> str:
        return self.path.split("/")[0]

    @property
    def lines(self) -> tuple[str, ...]:
        """The MLflow lines the tests run it on."""
        if "mlflow>=3" in self.words:
            return ("mlflow3",)
        if "mlflow<3" in self.words:
            return ("mlflow2",)
        return LINES

    @property
    def tier(self) -> str:
        """How strongly a record that cites it is proved: ran, client or signature."""
        return next((word for word in ("client", "signature") if word in self.words), "ran")

    def api_calls(self) -> list[tuple[str, int]]:
        """The (dotted public name, line) of every call into an indexed package, in order of the lines."""
        return called_names(self.source)


@dataclass(frozen=True)
class Library:
    """All snippets by path, and what is wrong with any of them."""

    snippets: dict[str, Snippet]
    problems: list[Problem]

    @cached_property
    def made_of(self) -> bytes:
        """A name for the text of all of them."""
        return digest(*(part for snippet in self.snippets.values() for part in (snippet.path, snippet.source)))

    def section(self, reference: str) -> Section | None:
        """The section that `topic/file.py#name` names, or None."""
        path, _, name = reference.partition("#")
        snippet = self.snippets.get(path)
        return snippet.sections.get(name) if snippet else None

    def before(self, path: str) -> list[Snippet]:
        """The snippets whose state this one goes on from, the first one first."""
        found: list[Snippet] = []
        while (snippet := self.snippets.get(path)) and (earlier := self.snippets.get(snippet.after)) and earlier not in found:
            found.insert(0, earlier)
            path = earlier.path
        return found

    def chain(self, topic: str) -> list[Snippet]:
        """The snippets of a topic that go on from one another, in the order in which they run.

        Of those that go on from the same one, what leads further comes last. Empty if none goes on from another.
        """
        return self._chains.get(topic, [])

    @cached_property
    def _chains(self) -> dict[str, list[Snippet]]:
        by_topic: dict[str, list[Snippet]] = {}
        for snippet in self.snippets.values():
            by_topic.setdefault(snippet.topic, []).append(snippet)
        return {topic: _chain(mine) for topic, mine in by_topic.items()}


def _chain(mine: list[Snippet]) -> list[Snippet]:
    followers: dict[str, list[Snippet]] = {}
    for snippet in mine:
        followers.setdefault(snippet.after, []).append(snippet)

    def row(snippet: Snippet) -> list[Snippet]:
        rows = sorted((row(follower) for follower in followers.get(snippet.path, [])), key=len)
        return [snippet, *(each for part in rows for each in part)]

    return [each for first in mine if not first.after and first.path in followers for each in row(first)]


def picture(reference: str, theme: str) -> str:
    """Where the picture is kept that the section `topic/page/file.py#name` draws, relative to docs."""
    path, _, name = reference.partition("#")
    return f"assets/plots/{path.removesuffix('.py')}-{name}-{theme}.svg"


def load(root: Path) -> Library:
    """Read every snippet below `root/snippets`."""
    snippets, problems = {}, list(_strays(root))
    # `macros.problems.irregular` tells what is no file.
    for path in regular(root / "snippets", ".py"):
        if "/" not in path:
            continue
        raw = (root / "snippets" / path).read_bytes()
        try:
            # As Python reads a file: each kind of line end is one.
            source = raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            problems.append(Problem(f"snippets/{path}", line, "is not UTF-8; save it as UTF-8"))
            continue
        snippet, found = parse(source, path)
        problems += found
        if snippet:
            snippets[snippet.path] = snippet
    return Library(snippets, problems)


def _strays(root: Path) -> Iterator[Problem]:
    """Files below `root/snippets` that nothing reads, and answers of a recording server that are not JSON."""
    base = root / "snippets"
    for path in regular(base):
        parts, file, shown = path.split("/"), base / path, f"snippets/{path}"
        if parts[0] == "worlds" or "__pycache__" in parts:
            continue
        if len(parts) == 1:
            if not re.fullmatch(r"requirements-\w+\.(in|txt)", parts[0]):
                yield Problem(shown, 1, "is read by nothing here; a snippet is snippets/<topic>/<page>/<what_it_shows>.py")
        elif file.name.endswith(".answers.json"):
            if not file.with_name(file.name.replace(".answers.json", ".py")).exists():
                yield Problem(shown, 1, "answers for no snippet; name it as the snippet beside it, with .answers.json in place of .py")
            try:
                answers = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=_each_once)
            except (ValueError, RecursionError) as error:
                yield Problem(shown, getattr(error, "lineno", 1), "is not JSON; write {\"METHOD /path\": answer}")
            else:
                if not isinstance(answers, dict):
                    yield Problem(shown, 1, "holds no answers; write {\"METHOD /path\": answer}")
                elif odd := next((key for key in answers if not re.fullmatch(r"(GET|POST|PUT|PATCH|DELETE|HEAD) /\S*", key)), None):
                    yield Problem(shown, 1, f"answers `{odd}`, which nobody asks; write {{\"METHOD /path\": answer}}")
        elif file.suffix != ".py":
            yield Problem(shown, 1, "is read by nothing; a snippet writes the files it needs itself")


def _each_once(pairs: list[tuple[str, object]]) -> dict:
    """Raises ValueError where a name stands twice, of which JSON would take the last."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


@pure
def parse(source: str, path: str) -> tuple[Snippet | None, list[Problem]]:
    """Read one snippet's text. Returns None for the snippet only if Python cannot parse it."""
    shown = f"snippets/{path}"
    problems: list[Problem] = []
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return None, [Problem(shown, error.lineno or 1, f"is not Python ({error.msg}); a snippet is a whole file that runs")]
    except (RecursionError, MemoryError, ValueError) as error:
        return None, [Problem(shown, 1, f"is nothing that Python reads ({str(error) or 'nested too deeply'}); a snippet is a whole file that runs")]
    claim = (ast.get_docstring(tree) or "").strip()
    if not claim:
        problems.append(Problem(shown, 1, 'has no docstring; begin with """the claim in one sentence."""'))
    for said in (claim, *(line.partition(" -- ")[2] for line in source.splitlines() if _HEADER.match(line))):
        problems += [Problem(shown, 1, f"`{' '.join(said.split())[:40]}` {complaint}") for complaint in texts.complaints(said.strip()) if said.strip()]
    if len(claim) > LONGEST_CLAIM:
        problems.append(Problem(shown, 1, f"claims something in {len(claim)} characters; one sentence has at most {LONGEST_CLAIM}"))
    problems += _odd_characters(source, tree, shown)
    if not re.fullmatch(r"([a-z0-9_-]+/)+[a-z][a-z0-9_]*\.py", path):
        problems.append(Problem(shown, 1, "is not named topic/what_it_shows.py in lower case with underscores, without a leading number"))
    words, reason, limit, after, differs, survives = _header(source, shown, problems)
    sections = _sections(source, shown, problems)
    if not sections:
        problems.append(Problem(shown, 1, "shows nothing; put `# region name` and `# endregion` around what the reader sees"))
    if not any(isinstance(node, ast.Assert) for node in ast.walk(tree)):
        problems.append(Problem(shown, 1, "asserts nothing; end it with asserts that would fail if its claim were false"))
    snippet = Snippet(path, claim, words, reason, limit, after, differs, survives, sections, source)
    return snippet, problems


def _odd_characters(source: str, tree: ast.Module, shown: str) -> Iterator[Problem]:
    """What a reader would not see, or take for something else; and what is nobody's to publish."""
    for number, line in enumerate(source.split("\n"), 1):
        if texts.HIDDEN.search(line):
            yield Problem(shown, number, "holds a character that nobody sees; type it anew, or write it as \\u200b")
        if secret := _SECRET.search(line):
            yield Problem(shown, number, f"looks as if it held a secret, `{secret[0][:6]}...`; revoke it, and write a name that says it is none")
    for node in ast.walk(tree):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if ours := next((module for module in modules if module.split(".")[0] in OURS), None):
            yield Problem(shown, node.lineno, f"imports `{ours}`, which no reader has; a snippet imports the standard library and what it teaches")
        for name in (getattr(node, "id", None), getattr(node, "attr", None), getattr(node, "arg", None), getattr(node, "name", None)):
            if isinstance(name, str) and not name.isascii():
                yield Problem(shown, getattr(node, "lineno", 1), f"names something `{name}`, with a letter that looks like another; use a to z")


def _header(source: str, shown: str, problems: list[Problem]) -> tuple[frozenset[str], str, int, str, dict[str, str], dict[str, str]]:
    words: set[str] = set()
    reason, limit, after, differs, survives = "", DEFAULT_LIMIT, "", {}, {}
    for number, line in enumerate(source.splitlines(), 1):
        match = _HEADER.match(line)
        if not match:
            near = _NEAR_HEADER.match(line)
            if near:
                problems.append(Problem(shown, number, f"`{near[0].strip()}` is almost a header; write `# runs: words -- why`, `# differs: releases -- why` or `# survives: line -- why`"))
            continue
        if match["key"] == "runs" and reason:
            problems.append(Problem(shown, number, "says `# runs:` twice; put all words into one"))
        value, dashes, why = match["value"].partition(" -- ")
        if not dashes or not why.strip():
            problems.append(Problem(shown, number, f"`# {match['key']}:` gives no reason; end it with ` -- why`"))
        if match["key"] == "survives":
            survives[value.strip()] = why.strip()
            continue
        if match["key"] == "differs":
            differs |= dict.fromkeys((world.strip() for world in value.split(",")), why.strip())
            continue
        reason = why.strip()
        for word in (word.strip() for word in value.split(",")):
            timed = re.fullmatch(r"limit=(\d+)s", word)
            follows = re.fullmatch(r"after=(\S+\.py)", word)
            if timed:
                limit = int(timed[1])
                if not 1 <= limit <= LONGEST:
                    problems.append(Problem(shown, number, f"asks for {limit} seconds; a snippet has 1 to {LONGEST}, and most need fewer than 5"))
            elif follows:
                after = follows[1]
            elif word in WORDS:
                words.add(word)
            else:
                problems.append(Problem(shown, number, f"`# runs:` does not know `{word}`; it knows {', '.join(WORDS)}, limit=60s and after=topic/page/earlier.py"))
    if {"mlflow>=3", "mlflow<3"} <= words:
        problems.append(Problem(shown, 1, "says both mlflow>=3 and mlflow<3; leave both out to run on both lines"))
    return frozenset(words), reason, limit, after, differs, survives


def _sections(source: str, shown: str, problems: list[Problem]) -> dict[str, Section]:
    sections: dict[str, Section] = {}
    lines = source.splitlines()
    opened: tuple[str, int] | None = None
    for number, line in enumerate(lines, 1):
        start = _REGION.match(line)
        if start:
            if opened:
                problems.append(Problem(shown, number, f"section `{start['name']}` opens inside `{opened[0]}`; close that with `# endregion` first"))
            if start["name"] in sections:
                problems.append(Problem(shown, number, f"section `{start['name']}` stands twice; give each its own name"))
            opened = (start["name"], number)
        elif _ENDREGION.match(line):
            if not opened:
                problems.append(Problem(shown, number, "`# endregion` closes nothing; remove it, or open a section with `# region name`"))
                continue
            name, first = opened
            body = lines[first : number - 1]
            if not any(part.strip() for part in body):
                problems.append(Problem(shown, first, f"section `{name}` is empty; put the shown code inside"))
            sections[name] = Section(name, first, number, _dedent(body))
            indent = _indent(body)
            for at, part in enumerate(body, first + 1):
                if len(part) - indent > WIDEST and not _PRINTED.match(part):
                    problems.append(Problem(shown, at, f"a shown line has {len(part) - indent} columns; break it so that it has at most {WIDEST}"))
            opened = None
        elif _NEAR_REGION.match(line):
            problems.append(Problem(shown, number, "is almost a section mark; write `# region name` (lower case, underscores) or `# endregion`"))
    if opened:
        problems.append(Problem(shown, opened[1], f"section `{opened[0]}` is never closed; end it with `# endregion`"))
    return sections


def _indent(lines: list[str]) -> int:
    return min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)


def _dedent(lines: list[str]) -> str:
    width = _indent(lines)
    return "\n".join(line[width:] for line in lines).strip("\n")


def with_section(snippet: Snippet, name: str, code: str) -> Snippet:
    """The snippet with other code in one of its sections; it need not be Python."""
    section, lines = snippet.sections[name], snippet.source.splitlines()
    indent = re.match(r"\s*", lines[section.first - 1])[0]
    body = [indent + line if line.strip() else "" for line in code.strip("\n").splitlines()]
    source = "\n".join([*lines[: section.first], *body, *lines[section.last - 1 :]]) + "\n"
    return replace(snippet, source=source)


def versions(root: Path) -> dict[str, str]:
    """The MLflow release each line is pinned to, read from the lock files, e.g. {"mlflow3": "3.17.2"}."""
    found = {}
    for line in LINES:
        lock = root / "snippets" / f"requirements-{line}.txt"
        match = re.search(r"^mlflow==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
        if not match:
            raise ValueError(f"{lock.name}:1: pins no mlflow; a line `mlflow==x.y.z` would be right")
        found[line] = match[1]
    return found
