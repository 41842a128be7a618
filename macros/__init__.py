"""The macros that pages call. This module alone knows what a macro plugin is."""

from __future__ import annotations

import logging
import struct
import sys
from pathlib import Path
from typing import Any


LOG = logging.getLogger("mkdocs.plugins.macros.runproof")
_kept: dict[str, Any] = {}
"""What outlives one build of `mkdocs serve`: the guide of this build, and the last one whose records could all be read."""


def define_env(env: Any) -> None:
    """Register one macro per record kind and per overview (called by mkdocs-macros on every build)."""
    # Imported here so that `macros.snippets` can be used where the site's libraries are not installed.
    from macros import guide as guides
    from macros import overviews, render, road, runtimes
    from macros.check import problems
    from macros.records import KINDS

    root = Path(env.project_dir)
    guide = guides.load(root)
    found = problems(guide)
    for problem in found:
        LOG.warning("%s", problem)
    _kept["this"] = guide, found
    if not guide.content.problems:
        _kept["whole"] = guide
    elif "whole" in _kept:
        # A half-typed record costs its own warning only: until it can be read, pages show the records as they were.
        guide = _kept["whole"]
    if "serve" in sys.argv[1:2]:
        _keep_pages()

    def here() -> str:
        # Zensical knows a page by its path, MkDocs by its file.
        return getattr(env.page, "path", None) or env.page.file.src_uri

    def register(name: str, function: Any) -> None:
        env.macro(function, name)

    for kind in KINDS:
        register(kind, lambda *ids: render.many(guide, here(), ids))
    register("objectives", lambda *ids: render.objectives_line(guide, here(), ids))
    register("code", lambda *references: render.code(guide, here(), references))
    register("plot", lambda reference, alt: render.plot(guide, here(), reference, alt))
    register("predict", lambda *references: render.code(guide, here(), references, predict=True))
    register("figure", lambda kind, reference, caption: render.figure(guide, here(), kind, reference, caption))
    register("deeper", lambda: render.deeper(guide, here()))
    register("screenshot", lambda name, alt: render.screenshot(here(), name, alt, _sizes(root, name)))
    register("diagram", lambda name, alt: render.diagram((root / f"docs/assets/diagrams/{name}.svg").read_text(encoding="utf-8"), alt))
    for name in ("exam", "path", "sheet", "exam_sheets", "top_traps"):
        register(name, lambda argument, function=getattr(road, name): function(guide, here(), argument))
    for name in ("decisions", "proofs", "downloads"):
        register(name, lambda argument, function=getattr(overviews, name): function(guide, here(), argument))
    for name in ("all_exercises", "all_traps", "glossary", "fact_check", "what_changed", "api_index", "finder", "legend", "counts", "proof_table", "scratch"):
        register(name, lambda function=getattr(overviews, name): function(guide, here()))
    register("runtimes", lambda: runtimes.runtimes(guide, here()))
    for kind in ("pairs", "cues", "errors"):
        register(f"all_{kind}", lambda kind=kind: overviews.every(guide, here(), kind))


def _sizes(root: Path, name: str) -> dict[str, tuple[int, int]]:
    """Width and height of a screenshot's two files, from their PNG headers, so that the page keeps their place."""
    found = {}
    for theme in ("light", "dark"):
        header = (root / f"docs/assets/screenshots/{name}-{theme}.png").read_bytes()[:24]
        found[theme] = struct.unpack(">II", header[16:])
    return found


def on_post_build(env: Any) -> None:
    """Write what the front end reads into the built site (called by mkdocs-macros after every build)."""
    from macros import export, publish

    guide, found = _kept["this"]
    if found:
        LOG.warning("practice and search stay as they were: mend the problems above first")
        return
    site = Path(env.conf["site_dir"])
    export.write(guide, site)
    # `mkdocs serve` puts a script of its own into each page, which no policy of ours would let run.
    if "serve" not in sys.argv[1:2]:
        publish.write(guide, site)


def _keep_pages() -> None:
    """While serving, convert only the pages whose Markdown has changed since the last build."""
    from mkdocs.structure.pages import Page

    if hasattr(Page.render, "converts"):
        return
    converts, pages = Page.render, {}

    def render(page: Any, config: Any, files: Any) -> None:
        addresses = files.src_uris
        # A link's HTML depends on which pages there are.
        key = page.markdown, frozenset(addresses)
        before = pages.get(page.file.src_uri)
        if before and before[0] == key:
            _, state, links = before
            page.__dict__.update(state)
            page.links_to_anchors = {addresses[uri]: anchors for uri, anchors in links.items()}
            return
        converts(page, config, files)
        state = {name: getattr(page, name) for name in ("content", "toc", "_title_from_render", "present_anchor_ids")}
        pages[page.file.src_uri] = key, state, {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}

    render.converts = converts
    Page.render = render
