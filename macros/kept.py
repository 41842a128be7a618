"""What makes a build quick: what was made of the same input before is taken again, not made again.

`start` reads what the last build left in `.cache/site`, `save` leaves it for the next. Nothing is found by name or date: each result
is kept under all that it was made of, so that a change of text, of a link's target or of a library makes it anew. `KEPT=no` in the
environment makes everything anew, as a release does.
"""

from __future__ import annotations

import copy
import functools
import hashlib
import logging
import marshal
import os
import pickle
import re
import stat
import sys
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from macros import quick

MADE_BY = ("jinja2", "markdown", "mkdocs", "mkdocs-material", "pygments", "pymdown-extensions")
"""Distributions whose release changes what is made of a text."""

INPUTS = ("docs", "snippets", "macros")
LOOKS = ("docs/assets/built/", "docs/assets/fonts/", "docs/assets/stylesheets/")
"""What pages load and nothing of ours reads: its names count only."""

_before: dict[str, dict[str, Any]] = {}
"""What earlier builds made, by what it is, then by the digest of what it was made of."""
_now: dict[str, dict[str, Any]] = {}
"""The part of it that this build asked for; the rest is forgotten when it ends."""


def digest(*parts: Any) -> str:
    """A name for these values, the same in every run."""
    return hashlib.sha256("\0".join(p if isinstance(p, str) else repr(p) for p in parts).encode()).hexdigest()


def of(what: str, key: str, make: Callable[[], Any], keep: Callable[[], bool] = lambda: True) -> Any:
    """The result of `make` for this key, from an earlier build if it is there; kept only if `keep` says so after it was made."""
    now = _now.setdefault(what, {})
    if key in now:
        return now[key]
    before = _before.get(what, {})
    if key in before:
        now[key] = before[key]
        return now[key]
    made = make()
    if keep():
        now[key] = made
    return made


@dataclass
class Inputs:
    """The files that a build reads, each with the digest of its bytes."""

    files: dict[str, str]
    """By path from the root, in order."""
    digests: dict[tuple[str, ...], str] = field(default_factory=dict)

    def of(self, *starts: str) -> str:
        """One digest of all files whose path from the root begins so; of all files without an argument."""
        if starts not in self.digests:
            # What begins alike stands together.
            ends = [(bisect_left(self._names, start), bisect_left(self._names, start + "\U0010ffff")) for start in sorted(set(starts or ("",)))]
            self.digests[starts] = digest([[(name, self.files[name]) for name in self._names[first:last]] for first, last in ends])
        return self.digests[starts]

    @functools.cached_property
    def _names(self) -> list[str]:
        return list(self.files)


_digests: dict[tuple[str, int, int, int], str] = {}


def inputs(root: Path) -> Inputs:
    """Everything that pages are made of, below `root`: what the front end is built of counts by its names only."""
    found = {}
    for top in INPUTS:
        for folder, folders, files in os.walk(root / top):
            folders[:] = [name for name in folders if name != "__pycache__"]
            for name in files:
                file = os.path.join(folder, name)
                shown = os.path.relpath(file, root)
                try:
                    # Of a link its name counts only: it is refused elsewhere.
                    state = os.lstat(file)
                except FileNotFoundError:
                    continue
                key = file, state.st_mtime_ns, state.st_size, state.st_ino
                if key not in _digests:
                    if not stat.S_ISREG(state.st_mode):
                        _digests[key] = "no file"
                    else:
                        _digests[key] = "" if shown.startswith(LOOKS) else hashlib.sha256(Path(file).read_bytes()).hexdigest()
                found[shown] = _digests[key]
    found["mkdocs.yml"] = hashlib.sha256((root / "mkdocs.yml").read_bytes()).hexdigest()
    return Inputs(dict(sorted(found.items())))


@functools.cache
def _code(root: Path) -> str:
    """The digest of our own code as this run has read it: `mkdocs serve` does not read it again."""
    return inputs(root).of("macros/")


def start(root: Path, config: Any) -> None:
    """Begin a build: know what earlier ones made of the same configuration, and let MkDocs and its extensions ask for it."""
    quick.start()
    _keep_templates()
    if os.environ.get("KEPT") == "no":
        _before.clear()
        _now.clear()
        return
    # A function's address in memory is another in each run.
    settings = re.sub(r" at 0x[0-9a-f]+", "", repr([config.get(name) for name in ("markdown_extensions", "mdx_configs", "use_directory_urls", "validation")]))
    how = digest(sys.version, *(f"{name} {version(name)}" for name in MADE_BY), settings, _code(root))
    if not _now:
        _before.update(_read(_file(root), how))
    else:
        _before.update(copy.copy(_now))
    _now.clear()
    _now["how"] = {"how": how}
    _keep_pages()


def save(root: Path) -> None:
    """End a build: leave what it made for the next one."""
    if "how" not in _now or all(_now[what].keys() == _before.get(what, {}).keys() for what in _now):
        return
    file = _file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}")
        part.write_bytes(pickle.dumps(_now))
        # Another build may read it just now.
        part.replace(file)
    except OSError:
        # Where nothing can be written, the next build takes its time.
        return


@functools.cache
def _keep_templates() -> None:
    """Let Jinja parse a page or a template of the theme only if its text has changed."""
    from jinja2 import Environment

    compiles = Environment.compile

    def compile_kept(self: Any, source: Any, name: str | None = None, filename: str | None = None, raw: bool = False, defer_init: bool = False) -> Any:
        if not isinstance(source, str) or raw:
            return compiles(self, source, name, filename, raw, defer_init)
        # What the made code depends on beside the text: marks, extensions, and the names that are known as filters and tests.
        marks = [getattr(self, mark) for mark in _MARKS]
        key = digest(source, name, filename, defer_init, marks, sorted(self.extensions), sorted(self.filters), sorted(self.tests), bool(self.autoescape), self.is_async)
        return marshal.loads(of("templates", key, lambda: marshal.dumps(compiles(self, source, name, filename, raw, defer_init))))

    Environment.compile = compile_kept


_MARKS = (
    "block_start_string", "block_end_string", "variable_start_string", "variable_end_string", "comment_start_string", "comment_end_string",
    "line_statement_prefix", "line_comment_prefix", "trim_blocks", "lstrip_blocks", "newline_sequence", "keep_trailing_newline", "optimized",
)


def _file(root: Path) -> Path:
    return root / ".cache/site/kept.pickle"


def _read(file: Path, how: str) -> dict[str, dict[str, Any]]:
    try:
        found = pickle.loads(file.read_bytes())
        return found if found["how"] == {"how": how} else {}
    except Exception:
        # Of a half-written or foreign file nothing is worth more than a build.
        return {}


_written: dict[Path, str | bytes] = {}


def put(file: Path, text: str | bytes) -> None:
    """Write a file of the built site, unless this run wrote the same there before."""
    if _written.get(file) == text and file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    _written[file] = text


def is_new(file: Path, made_of: Any) -> bool:
    """Whether this run has not written this file of these values already."""
    known = _written.get(file)
    _written[file] = digest(made_of)
    return known != _written[file] or not file.exists()


class _Warnings(logging.Handler):
    """Counts warnings: what was made with one is made again, so that it is told again."""

    count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


_warnings = _Warnings(logging.WARNING)


@functools.cache
def _keep_pages() -> None:
    """Convert only the pages whose Markdown, or what they can link to, has changed."""
    from mkdocs.structure.pages import Page

    converts, told = Page.render, logging.getLogger("mkdocs")
    settings: dict[str, Any] = {}
    told.addHandler(_warnings)

    def render(page: Any, config: Any, files: Any) -> None:
        addresses = files.src_uris
        # A link's HTML depends on which pages and files there are. No page links to what the front end is built of.
        linked = settings.get("linked")
        if not linked or linked[0] is not files:
            linked = settings["linked"] = files, digest(sorted(uri for uri in addresses if not uri.startswith("assets/built/")))
        warned = _warnings.count

        def make() -> tuple[dict[str, Any], dict[str, Any]]:
            converts(page, config, files)
            state = {name: getattr(page, name) for name in ("content", "toc", "_title_from_render", "present_anchor_ids")}
            return state, {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}

        state, links = of("pages", digest(page.file.src_uri, page.markdown, linked[1]), make, lambda: _warnings.count == warned and told.isEnabledFor(logging.WARNING))
        page.__dict__.update(state)
        page.links_to_anchors = {addresses[uri]: anchors for uri, anchors in links.items()}

    Page.render = render


@functools.cache
def while_serving() -> None:
    """Let `mkdocs serve` leave alone what is as it was: pages of the theme and files of its temporary folder."""
    if os.environ.get("KEPT") == "no":
        return
    from mkdocs import utils
    from mkdocs.commands import build
    from mkdocs.structure.files import File

    from mkdocs.structure.files import Files

    clean, builds, copies, takes = utils.clean_directory, build._build_page, File.copy_file, Files.add_files_from_theme
    themes: dict[Any, list[str]] = {}
    names: dict[str, Any] = {}
    shown: dict[str, Any] = {}
    copied: dict[str, Any] = {}

    def clean_directory(folder: str) -> None:
        # Pages and files that are gone must go from the built site too.
        there = frozenset(path for top in ("docs", "snippets") for path in Path(top).rglob("*") if "__pycache__" not in path.parts)
        if names.get(folder) != there:
            clean(folder)
            shown.clear()
            copied.clear()
            _written.clear()
        names[folder] = there

    def build_page(page: Any, config: Any, doc_files: Any, nav: Any, env: Any, dirty: bool = False, excluded: bool = False) -> None:
        if names.get("nav") is not nav:
            names["nav"] = nav
            templates = sorted((str(t), t.stat().st_mtime_ns) for folder in config.theme.dirs[:-1] for t in Path(folder).rglob("*.html"))
            names["frame"] = digest([(p.title, p.url) for p in nav.pages], str(nav), templates, Path(config.config_file_path).read_text(encoding="utf-8"))
        around = [(p.title, p.url) if p else None for p in (page.previous_page, page.next_page)]
        key = digest(names["frame"], page.content, page.title, page.meta, str(page.toc), around)
        if shown.get(page.file.abs_dest_path) != key or not Path(page.file.abs_dest_path).exists():
            builds(page, config, doc_files, nav, env, dirty, excluded)
            shown[page.file.abs_dest_path] = key

    def copy_file(file: Any, dirty: bool = False) -> None:
        source = getattr(file, "abs_src_path", None)
        state = os.stat(source) if source else None
        key = state and (source, state.st_mtime_ns, state.st_size, state.st_ino)
        if not key or copied.get(file.abs_dest_path) != key or not os.path.exists(file.abs_dest_path):
            copies(file, dirty)
            copied[file.abs_dest_path] = key

    def add_files_from_theme(self: Any, env: Any, config: Any) -> None:
        # The theme's thousands of icons are looked through once; ours may change at any time.
        ours = [file for folder in config.theme.dirs if not folder.startswith(sys.prefix) for file in sorted(Path(folder).rglob("*"))]
        key = tuple(config.theme.dirs), tuple(ours), tuple(config.theme.static_templates)
        if key not in themes:
            themes[key] = env.list_templates()
        listed, env.list_templates = env.list_templates, lambda filter_func: list(filter(filter_func, themes[key]))
        try:
            takes(self, env, config)
        finally:
            env.list_templates = listed

    utils.clean_directory, build._build_page, File.copy_file, Files.add_files_from_theme = clean_directory, build_page, copy_file, add_files_from_theme
