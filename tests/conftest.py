"""What several tests share: the project's root, a machine that runs snippets, and the built site."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import environments  # noqa: E402 (needs the line above)
from tests.machine import namespace  # noqa: E402
from tests.machine.lines import Machine, Result  # noqa: E402
from tests.small_snippet import small  # noqa: E402


def pytest_report_header() -> str:
    held = namespace.missing()
    return f"snippets: only Python's own writes and connections are watched, since {held}" if held else "snippets: held in their folders by the kernel"


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's own root."""
    return ROOT


@pytest.fixture(scope="session")
def site(root, tmp_path_factory) -> Path:
    """The site, built strictly as a release is, with the front end as it is in `web/` now."""
    environments.make_runtime()
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    run = subprocess.run(command, cwd=root, env={**os.environ, "CI": "true", "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr[-5000:]
    return folder


@pytest.fixture(scope="module")
def machine(tmp_path_factory) -> Iterator[Machine]:
    """One for all tests of a file, on a tree of its own."""
    with Machine([], tmp_path_factory.mktemp("tree")) as started:
        yield started


@pytest.fixture
def run(machine) -> Callable[..., Result]:
    """Runs a text as a snippet on the MLflow 3 line."""

    def run(source: str, *words: str, limit: float = 20, name: str = "small.py") -> Result:
        return machine.submit(small(source, *words, name=name), "mlflow3", limit).result()

    return run
