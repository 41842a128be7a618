"""What a build takes from the one before: never what has changed since."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import small_guide

CONFIG = """\
site_name: Small
theme: {name: material, font: false}
plugins: [macros: {module_name: macros, on_undefined: strict}]
markdown_extensions: [attr_list, def_list, md_in_html, tables, pymdownx.blocks.html, pymdownx.blocks.details, pymdownx.superfences]
validation: {links: {not_found: warn, anchors: warn}}
nav: [index.md, tracking/logging.md, cheat-sheets/tracking.md, decide/tracking.md, exams/associate.md, reference/proofs/tracking.md, extra.md]
"""
BUILD_AGAIN = """
import sys
from itertools import chain
sys.argv = ["mkdocs", "serve"]
from mkdocs.config import load_config
from mkdocs.commands.build import build
for line in chain([""], iter(sys.stdin.readline, "")):
    build(load_config("mkdocs.yml", site_dir="served"))
    print("built", flush=True)
"""
"""What `mkdocs serve` does, without its server: builds into the same folder, once more for each line it reads."""


@pytest.fixture
def folder(tmp_path, root) -> Path:
    """A small guide that builds, with the project's own macros."""
    folder = small_guide.write(tmp_path / "guide")
    shutil.copytree(root / "macros", folder / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "mkdocs.yml").write_text(CONFIG)
    (folder / "docs/index.md").write_text("# Start\n\n[types](tracking/logging.md#types)\n\n![A mark](assets/mark.svg)\n")
    (folder / "docs/extra.md").write_text("# Extra\n\nA page that may go.\n")
    (folder / "docs/assets").mkdir(exist_ok=True)
    (folder / "docs/assets/mark.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    return folder


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", **more}


def build(folder: Path, site: str, strict: bool = False, **more: str) -> subprocess.CompletedProcess:
    shutil.rmtree(folder / site, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", site, *(["--strict"] if strict else [])]
    return subprocess.run(command, cwd=folder, env=environment(**more), capture_output=True, text=True)


def files(site: Path) -> dict[str, bytes]:
    """What a reader gets; a sitemap's packed form holds the time, and the Anki deck that of its making."""
    return {f.relative_to(site).as_posix(): f.read_bytes() for f in sorted(site.rglob("*")) if f.is_file() and f.suffix not in (".gz", ".apkg")}


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


EDITS = {
    "a record": lambda f: replace(f / "docs/_data/tracking/logging.yml", "come back as strings", "return as words"),
    "a page": lambda f: replace(f / "docs/tracking/logging.md", "What to log.", "What not to log."),
    "a page's words, which make minutes": lambda f: replace(f / "docs/tracking/logging.md", "What not to log.", "What not to log. " + "Many more words to read. " * 200),
    "a page's heading, which other pages name": lambda f: replace(f / "docs/tracking/logging.md", "## Types", "## Kinds { #types }"),
    "a page's title, which the menu shows": lambda f: replace(f / "docs/tracking/logging.md", "# Logging\n", "# Logs\n"),
    "a snippet": lambda f: replace(f / "snippets/tracking/logging/params.py", '"trees"', '"leaves"'),
    "an objective's words": lambda f: replace(f / "docs/_data/exams/associate.yml", "Log by hand", "Log by foot"),
    "a release": lambda f: replace(f / "snippets/requirements-mlflow3.txt", "3.17.2", "3.18.0"),
    "the menu": lambda f: replace(f / "mkdocs.yml", "decide/tracking.md", "Choose: decide/tracking.md"),
    "a picture": lambda f: (f / "docs/assets/mark.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' id='x'/>"),
    "a page that is gone": lambda f: ((f / "docs/extra.md").unlink(), replace(f / "mkdocs.yml", ", extra.md", "")),
    "how records look": lambda f: replace(f / "macros/render.py", "Answer and why", "Why"),
}


def test_a_second_build_is_that_of_an_empty_folder(folder):
    assert build(folder, "kept").returncode == 0
    assert (folder / ".cache/site/kept.pickle").stat().st_size > 1000
    for what in ("a record", "a page's title, which the menu shows", "how records look"):
        before = files(folder / "kept")
        EDITS[what](folder)
        assert build(folder, "kept").returncode == 0, what
        assert files(folder / "kept") != before, what
    assert build(folder, "made", KEPT="no").returncode == 0
    assert files(folder / "kept") == files(folder / "made")


def serving(folder: Path, site: str, **more: str) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-c", BUILD_AGAIN.replace("served", site)], cwd=folder, env=environment(**more), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def test_serving_shows_what_an_empty_folder_would(folder):
    """Each edit in one run, as `mkdocs serve` sees them; Python itself is read once only."""
    runs = serving(folder, "served"), serving(folder, "fresh", KEPT="no")
    try:
        for run in runs:
            assert run.stdout.readline() == "built\n"
        for what in list(EDITS)[:-1]:
            before = files(folder / "served")
            EDITS[what](folder)
            for run in runs:
                run.stdin.write("again\n")
                run.stdin.flush()
                assert run.stdout.readline() == "built\n", what
            assert files(folder / "served") == files(folder / "fresh"), what
            assert files(folder / "served") != before, what
    finally:
        for run in runs:
            run.kill()
            run.wait()


def test_a_warning_is_told_by_every_build(folder):
    replace(folder / "docs/index.md", "logging.md#types", "no-such-page.md")
    for _ in range(2):
        assert "no-such-page.md" in build(folder, "kept").stderr
    assert build(folder, "kept", strict=True).returncode != 0


def test_what_another_run_left_half_written_is_no_harm(folder):
    assert build(folder, "kept").returncode == 0
    kept = folder / ".cache/site/kept.pickle"
    kept.write_bytes(kept.read_bytes()[:500])
    assert build(folder, "again").returncode == 0
    assert files(folder / "kept") == files(folder / "again")
