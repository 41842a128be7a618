"""The macros that pages call. This module alone knows what a macro plugin is."""

from __future__ import annotations

import logging
import struct
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any


LOG = logging.getLogger("mkdocs.plugins.macros.runproof")
_kept: dict[str, Any] = {}
"""What outlives one build of `mkdocs serve`: the guide of this build, and the last one whose records could all be read."""


def define_env(env: Any) -> None:
    """Register one macro per record kind and per overview (called by mkdocs-macros on every build)."""
    # Imported here so that `macros.snippets` can be used where the site's libraries are not installed.
    from macros import guide as guides
    from macros import kept, overviews, pictures, remembered, render, road, runtime_pages, sheets
    from macros.check import problems
    from macros.records import KINDS

    root = Path(env.project_dir)
    kept.start(root, env.conf)
    remembered.start(root)
    read = kept.inputs(root)
    guide = guides.load(root)
    found = kept.of("problems", kept.digest(read.of(), date.today()), lambda: problems(guide))
    for problem in found:
        LOG.warning("%s", problem)
    _kept["this"] = guide, found
    if not guide.content.problems:
        _kept["whole"] = guide
    elif "whole" in _kept:
        # A half-typed record costs its own warning only: until it can be read, pages show the records as they were.
        guide = _kept["whole"]
    if "serve" in sys.argv[1:2]:
        kept.while_serving()

    def here() -> str:
        # Zensical knows a page by its path, MkDocs by its file.
        return getattr(env.page, "path", None) or env.page.file.src_uri

    # What all pages rest on: code and what it runs on, exams, the titles of pages.
    ground = kept.digest(read.of("snippets/", "macros/", "docs/_data/exams/", "docs/_data/generated/"), [(p.path, p.title) for p in guide.pages.values()], guide.runtime)

    def register(name: str, function: Callable[..., str]) -> None:
        env.macro(function, name)

    def kept_under(name: str, function: Callable[..., str], reads: Callable[..., str]) -> None:
        """Register a macro whose answer is kept under the ground, its arguments, and a digest of what else it reads."""
        whole = not guide.content.problems and guide is _kept["this"][0]

        def answer(*arguments: str) -> str:
            return kept.of("calls", kept.digest(ground, reads(*arguments), name, here(), arguments), lambda: function(*arguments))

        register(name, answer if whole else function)

    def nothing_else(*arguments: str) -> str:
        return ""

    def everything(*arguments: str) -> str:
        return read.of()

    # What is made of many pages reads their records, headings and calls; only who counts the minutes of reading reads their prose.
    frames = kept.digest(read.of("docs/_data/", "docs/assets/", "mkdocs.yml"), ground, [p.frame for p in guide.pages.values()])
    _kept["frames"] = frames

    def no_records(*arguments: str) -> str:
        return kept.digest(guide.topics(), read.of("mkdocs.yml"))

    def all_but_prose(*arguments: str) -> str:
        return frames

    def their_files(*ids: str) -> str:
        return read.of(*(guide.records[i].path for i in ids))

    for kind in KINDS:
        kept_under(kind, lambda *ids: render.many(guide, here(), ids), their_files)
    kept_under("objectives", lambda *ids: render.objectives_line(guide, here(), ids), nothing_else)
    kept_under("code", lambda *references: render.code(guide, here(), references), nothing_else)
    kept_under("predict", lambda *references: render.code(guide, here(), references, predict=True), nothing_else)
    register("plot", lambda reference, alt: pictures.plot(guide, here(), reference, alt))
    register("figure", lambda kind, reference, caption: pictures.figure(guide, here(), kind, reference, caption))
    register("deeper", lambda: render.deeper(guide, here()))
    register("screenshot", lambda name, alt: pictures.screenshot(here(), name, alt, _sizes(root, name)))
    register("diagram", lambda name, alt: pictures.diagram((root / f"docs/assets/diagrams/{name}.svg").read_text(encoding="utf-8"), alt))
    for name in ("exam", "path"):
        kept_under(name, lambda argument, function=getattr(road, name): function(guide, here(), argument), everything)
    kept_under("top_traps", lambda argument: road.top_traps(guide, here(), argument), all_but_prose)
    for name in ("sheet", "exam_sheets"):
        kept_under(name, lambda argument, function=getattr(sheets, name): function(guide, here(), argument), all_but_prose)
    for name in ("decisions", "proofs", "downloads"):
        kept_under(name, lambda argument, function=getattr(overviews, name): function(guide, here(), argument), all_but_prose)
    for name in ("all_exercises", "all_traps", "glossary", "fact_check", "what_changed", "api_index", "finder", "legend", "counts", "proof_table", "scratch"):
        kept_under(name, lambda function=getattr(overviews, name): function(guide, here()), all_but_prose)
    kept_under("freshness", lambda: overviews.freshness(guide, here()), everything)
    for name in ("runtimes_table", "world_counts", "shown_there", "runtime"):
        kept_under(name, lambda *arguments, function=getattr(runtime_pages, name): function(guide, here(), *arguments), no_records)
    for kind in ("pairs", "cues", "errors"):
        kept_under(f"all_{kind}", lambda kind=kind: overviews.every(guide, here(), kind), all_but_prose)


def _sizes(root: Path, name: str) -> dict[str, tuple[int, int]]:
    """Width and height of a screenshot's two files, from their PNG headers, so that the page keeps their place."""
    found = {}
    for theme in ("light", "dark"):
        header = (root / f"docs/assets/screenshots/{name}-{theme}.png").read_bytes()[:24]
        found[theme] = struct.unpack(">II", header[16:])
    return found


def on_post_build(env: Any) -> None:
    """Write what the front end reads into the built site (called by mkdocs-macros after every build)."""
    from macros import export, kept, publish, remembered

    guide, found = _kept["this"]
    if found:
        LOG.warning("practice and search stay as they were: mend the problems above first")
    else:
        site = Path(env.conf["site_dir"])
        export.write(guide, site, _kept["frames"])
        # `mkdocs serve` puts a script of its own into each page, which no policy of ours would let run.
        if "serve" not in sys.argv[1:2]:
            publish.write(guide, site)
    if "serve" not in sys.argv[1:2] or "saved" not in _kept:
        # Of a run of `mkdocs serve` its first build is kept: what an edit made costs the next run little.
        remembered.save()
        kept.save(guide.root)
        _kept["saved"] = True
