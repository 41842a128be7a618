"""The macros that pages call. This module alone knows what a macro plugin is."""

from __future__ import annotations

import logging
import struct
from pathlib import Path
from typing import Any


LOG = logging.getLogger("mkdocs.plugins.macros.runproof")


def define_env(env: Any) -> None:
    """Register one macro per record kind and per overview (called by mkdocs-macros on every build)."""
    # Imported here so that `macros.snippets` can be used where the site's libraries are not installed.
    from macros import guide as guides
    from macros import overviews, render, road, runtimes
    from macros.check import problems
    from macros.content import KINDS

    root = Path(env.project_dir)
    guide = guides.load(root)
    for problem in problems(guide):
        LOG.warning("%s", problem)

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
    register("deeper", lambda: render.deeper(guide, here()))
    register("screenshot", lambda name, alt: render.screenshot(here(), name, alt, _sizes(root, name)))
    register("diagram", lambda name, alt: render.diagram((root / f"docs/assets/diagrams/{name}.svg").read_text(encoding="utf-8"), alt))
    for name in ("exam", "path", "sheet", "exam_sheets", "top_traps"):
        register(name, lambda argument, function=getattr(road, name): function(guide, here(), argument))
    for name in ("decisions", "proofs", "downloads"):
        register(name, lambda argument, function=getattr(overviews, name): function(guide, here(), argument))
    for name in ("glossary", "fact_check", "what_changed", "api_index", "finder", "legend", "counts", "proof_table", "scratch"):
        register(name, lambda function=getattr(overviews, name): function(guide, here()))
    register("runtimes", lambda: runtimes.runtimes(guide, here()))
    for kind in ("traps", "pairs", "cues", "errors"):
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
    from macros import export
    from macros import guide as guides
    from macros.check import problems

    guide = guides.load(Path(env.project_dir))
    if problems(guide):
        LOG.warning("practice and search stay as they were: mend the problems above first")
        return
    export.write(guide, Path(env.conf["site_dir"]))
