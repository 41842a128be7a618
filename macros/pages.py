"""Pages as text: their headings with anchors, and every macro call with its line and arguments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from macros import text as texts
from macros.problems import Problem, regular
from macros.remembered import pure

_FENCE = re.compile(r"^[\s>]*(?P<mark>`{3,}|~{3,})\s*\{?\s*\.?(?P<language>[\w+-]*)(?P<more>.*)")
_HEADING = re.compile(r"^(?P<level>#{1,6})\s+(?P<title>.+?)\s*#*\s*$")
_ATTRIBUTE = re.compile(r"\s*\{:?\s*(?P<body>[^}]*)\}\s*$")
_FRONT_MATTER = re.compile(r"(title|description): [^\s&*!|>{\[%@].*|hide:( \[((navigation|toc)(, )?)+\])?|\s*- (navigation|toc)")
_HOLDS_INDENTED = re.compile(r"\s*([-*+]|\d+[.)])\s|:\s|\[\^|===|!!!|\?\?\?|<")
_FENCES = ("", "bash", "text", "yaml", "json")
MOST_BYTES = 200_000
"""A page larger than this is refused: nobody reads it."""
_PYTHON = {"python", "py", "py3", "python2", "python3", "pycon", "ipython", "ipython3", "ipythonconsole"}


@dataclass(frozen=True)
class Heading:
    level: int
    title: str
    anchor: str
    line: int


@dataclass(frozen=True)
class Call:
    """A macro call such as `{{ facts("tracking/params-are-text") }}`, and the `##` section it stands in."""

    name: str
    arguments: tuple[str, ...]
    line: int
    section: Heading | None


@dataclass(frozen=True)
class Part:
    """A `##` section of a page, from its heading to the line before the next; `core` if it stands above `deeper()`."""

    heading: Heading
    first: int
    last: int
    core: bool


@dataclass(frozen=True)
class Page:
    """One Markdown file. `path` is relative to docs, as MkDocs knows it; `text` is the whole file."""

    path: str
    title: str
    headings: list[Heading] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    text: str = ""

    @property
    def deeper(self) -> int | None:
        """The line of the `deeper()` call, or None if all of the page is core."""
        return next((call.line for call in self.calls if call.name == "deeper"), None)

    def parts(self) -> list[Part]:
        """The `##` sections in order."""
        return list(self._parts)

    @cached_property
    def _parts(self) -> list[Part]:
        starts = [h for h in self.headings if h.level == 2]
        ends = [h.line - 1 for h in starts[1:]] + [len(self.text.splitlines())]
        below = self.deeper or ends[-1] + 1
        return [Part(h, h.line, min(end, below - 1) if h.line < below else end, h.line < below) for h, end in zip(starts, ends)]

    @cached_property
    def frame(self) -> tuple[Any, ...]:
        """The page without its prose: all that other pages are made of, but for the minutes it takes to read."""
        return self.path, self.title, self.headings, self.calls, len(self.text.splitlines())

    def part_of(self, call: Call) -> Part | None:
        """The `##` section that a call stands in."""
        return next((part for part in self.parts() if part.first <= call.line <= part.last), None)

    @property
    def shown(self) -> str:
        return f"docs/{self.path}"


def load(root: Path) -> tuple[dict[str, Page], list[Problem]]:
    """Read every page below `root/docs`; returns pages by path, and what is wrong with any of them."""
    pages, problems = {}, []
    # `macros.problems.irregular` tells what is no file.
    for path in regular(root / "docs", ".md"):
        raw = (root / "docs" / path).read_bytes()
        if len(raw) > MOST_BYTES:
            problems.append(Problem(f"docs/{path}", 1, f"has {len(raw):,} bytes; make it several pages, {MOST_BYTES:,} is the most one may have"))
            continue
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            problems.append(Problem(f"docs/{path}", line, "is not UTF-8; save it as UTF-8"))
            continue
        page, found = parse(text, path)
        pages[path] = page
        problems += found
    return pages, problems


@pure
def parse(text: str, path: str) -> tuple[Page, list[Problem]]:
    """Read one page's text. Line numbers are those of the file, front matter included."""
    # Imported here, as below: a run in which no page has changed does without.
    import jinja2
    from jinja2 import nodes

    shown = f"docs/{path}"
    problems: list[Problem] = []
    headings = _headings(text, shown, problems)
    title = next((h.title for h in headings if h.level == 1), "")
    if not title:
        problems.append(Problem(shown, 1, "has no title; begin it with one `# Title`"))
    page = Page(path, title, headings, text=text)
    lines = text.splitlines()
    try:
        tree = jinja2.Environment().parse(text)
    except jinja2.TemplateSyntaxError as error:
        problems.append(Problem(shown, error.lineno, f"is not a template ({error.message}); a call looks like {{{{ facts(\"topic/key\") }}}}"))
        return page, problems
    except RecursionError:
        problems.append(Problem(shown, 1, "nests something too deeply for a template; a call looks like {{ facts(\"topic/key\") }}"))
        return page, problems
    for node in tree.body:
        if not isinstance(node, nodes.Output):
            problems.append(Problem(shown, node.lineno, "uses `{% %}`; pages only call macros, as in {{ facts(\"topic/key\") }}"))
            continue
        for part in node.nodes:
            if isinstance(part, nodes.TemplateData):
                continue
            call = _call(part, shown, problems)
            if not call:
                continue
            name, arguments = call
            line = _true_line(part.lineno, name, arguments, lines, page)
            if not re.fullmatch(r"\{\{.*\}\}", lines[line - 1].strip()) and not lines[line - 1].startswith("{{"):
                problems.append(Problem(shown, line, f"calls `{name}` inside other text; a call stands on a line of its own, not indented"))
            section = next((h for h in reversed(headings) if h.line <= line and h.level <= 3 and h.level > 1), None)
            page.calls.append(Call(name, arguments, line, section))
    return page, problems


def _true_line(line: int, name: str, arguments: tuple[str, ...], lines: list[str], page: Page) -> int:
    # Jinja gives the line on which an expression's output began, which for a call is the line of its `{{`.
    for number in range(line, len(lines) + 1):
        if name in lines[number - 1]:
            return number
    return line


def _call(node: Any, shown: str, problems: list[Problem]) -> tuple[str, tuple[str, ...]] | None:
    from jinja2 import nodes

    if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)):
        problems.append(Problem(shown, node.lineno, "puts an expression in braces; only a macro call is allowed, as in {{ facts(\"topic/key\") }}"))
        return None
    arguments = []
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        problems.append(Problem(shown, node.lineno, f"calls `{node.node.name}` with a keyword; write the arguments as plain strings, in order"))
        return None
    for argument in node.args:
        if not (isinstance(argument, nodes.Const) and isinstance(argument.value, str)):
            problems.append(Problem(shown, node.lineno, f"calls `{node.node.name}` with something that is not a string; write it in quotes"))
            return None
        arguments.append(argument.value)
    return node.node.name, tuple(arguments)


def _front_matter(text: str, shown: str, problems: list[Problem]) -> int:
    """The number of lines of the page's front matter, with what it may not set as a problem."""
    lines = text.splitlines() or [""]
    if lines[0].strip() != "---":
        if re.match(r" {0,3}[\w-]+:(\s|$)", lines[0]):
            problems.append(Problem(shown, 1, "begins like settings, which MkDocs would take; begin with `# Title`"))
        return 0
    end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() in ("---", "...")), 0)
    if not end:
        problems.append(Problem(shown, 1, "opens settings that it never closes; close them with `---` on a line of its own"))
    for number, line in enumerate(lines[1:end], 2):
        if line.strip() and not _FRONT_MATTER.fullmatch(line):
            problems.append(Problem(shown, number, f"sets `{line.strip()}`; front matter may hold `title`, `description` and `hide` with `navigation` and `toc`"))
    return end + 1


def _headings(text: str, shown: str, problems: list[Problem]) -> list[Heading]:
    from markdown.extensions.toc import slugify, unique

    found: list[Heading] = []
    used: set[str] = set()
    fence = ""
    body = _front_matter(text, shown, problems)
    # What an indented line belongs to: the last line that is not indented.
    before, blank = "", False
    for number, line in enumerate(text.splitlines(), 1):
        match = _FENCE.match(line)
        if match and not fence:
            fence = match["mark"]
            if match["language"].lower() in _PYTHON:
                problems.append(Problem(shown, number, "shows Python that nothing runs; make it a snippet and call {{ code(\"topic/file.py#section\") }}"))
            elif match["language"] not in _FENCES or match["more"].strip():
                problems.append(Problem(shown, number, f"opens a fence as `{line.strip()[:40]}`; a fence is ```, with one of {', '.join(filter(None, _FENCES))} or nothing behind it"))
            continue
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if blank and re.match(r"(?: {4}|\t)\s*\S", line) and not _HOLDS_INDENTED.match(before):
            problems.append(Problem(shown, number, "is shown as code, because four blanks begin it; call {{ code(\"topic/file.py#section\") }}, or put it in a fence"))
            before = "- told"
        if number > body + 1 and not blank and re.fullmatch(r"=+|-{2,}", line.strip()) and before[:1] not in "#":
            problems.append(Problem(shown, number, "underlines a heading; write `# Title` or `## Heading` instead"))
        blank = not line.strip()
        before = line if line[:1].strip() else before
        if number > body:
            problems += [Problem(shown, number, message) for message in texts.page_complaints(line)]
        heading = _HEADING.match(line)
        if not heading:
            continue
        title, attribute = heading["title"], _ATTRIBUTE.search(heading["title"])
        explicit = None
        if attribute:
            title = title[: attribute.start()]
            explicit = next((part[1:] for part in attribute["body"].split() if part.startswith("#")), None)
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title)
        plain = re.sub(r"[`*]", "", plain)
        anchor = explicit or unique(slugify(plain, "-"), used)
        if explicit in used:
            problems.append(Problem(shown, number, f"the id `{explicit}` stands twice on this page; give one another"))
        if len(heading["level"]) == 1 and any(h.level == 1 for h in found):
            problems.append(Problem(shown, number, "is a second title; a page has one `#`, its sections `##`"))
        elif found and len(heading["level"]) > found[-1].level + 1:
            problems.append(Problem(shown, number, f"is a heading of level {len(heading['level'])} below one of level {found[-1].level}; leave none out"))
        used.add(anchor)
        found.append(Heading(len(heading["level"]), plain, anchor, number))
    if fence:
        problems.append(Problem(shown, len(text.splitlines()), "opens a code fence that it never closes; close it with the same marks"))
    return found
