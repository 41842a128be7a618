"""The front end's types and unit tests."""

from __future__ import annotations

import os
import subprocess

import environments


def test_types_and_unit_tests(root):
    node, npm = environments.find_node()
    path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run([*map(str, npm), "test"], cwd=root / "web", env={**os.environ, "PATH": path, "NO_COLOR": "1"}, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-5000:] + run.stderr[-2000:]
