"""Snippets as files to take away; a real kernel runs some of the notebooks."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import zipfile

import nbformat
import pytest

import environments
from macros import guide as guides
from macros import snippets, take_away
from tests import small_guide
from tests.conftest import ROOT

LIBRARY = snippets.load(ROOT)
NOTEBOOKS = [s for s in LIBRARY.snippets.values() if take_away.is_notebook(s)]
RUN = ["tracking/logging/metric_values.py", "models/signatures/infer_signature.py", "registry/aliases/move_alias.py", "models/evaluation/custom_metric.py"]
"""Taken by a kernel: plain tracking, pandas and scikit-learn, the registry, and code that is not cut into sections of its own."""

NOTE = re.compile("^# (runs|survives): ", re.MULTILINE)
"""What a snippet's header says to the test machine."""

EXECUTE = """
import sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="runproof").execute()
nbformat.write(notebook, sys.argv[1])
"""


@pytest.fixture
def small(tmp_path) -> guides.Guide:
    return guides.load(small_guide.write(tmp_path / "guide"))


@pytest.mark.parametrize("snippet", NOTEBOOKS, ids=lambda s: s.path)
def test_cells_are_the_snippet(snippet):
    """Cell after cell is the same program; only the docstring, shown as text, is missing."""
    whole = ast.parse(snippet.source)
    cells = "\n".join(take_away.cells(snippet))
    assert [ast.dump(node) for node in ast.parse(cells).body] == [ast.dump(node) for node in whole.body[1:]]
    assert "# region" not in cells and "# endregion" not in cells and not NOTE.search(cells)


def test_notebook_is_valid_pinned_and_always_the_same(small):
    snippet = small.library.snippets["tracking/logging/params.py"]
    text = take_away.notebook(small, snippet)
    made = nbformat.reads(text, as_version=4)
    nbformat.validate(made)
    assert text == take_away.notebook(small, snippet)
    assert made.cells[0].source == f"%pip install --quiet mlflow=={small.versions['mlflow3']}"
    assert made.cells[1].cell_type == "markdown" and "A parameter is stored as text." in made.cells[1].source
    assert any("#> '100'" in cell.source for cell in made.cells)


def test_databricks_source_has_one_command_for_each_cell(small):
    text = take_away.databricks(small, small.library.snippets["tracking/logging/params.py"])
    first, *commands = text.split("\n\n# COMMAND ----------\n\n")
    assert first.startswith("# Databricks notebook source\n# MAGIC %pip install --quiet mlflow==")
    assert commands[0] == "dbutils.library.restartPython()"
    assert commands[1].startswith("# MAGIC %md\n# MAGIC A parameter is stored as text.")
    assert 'os.environ["MLFLOW_TRACKING_URI"]' in commands[2]


def test_requirements_are_what_the_snippet_imports_as_it_was_run():
    guide = guides.load(ROOT)
    snippet = LIBRARY.snippets["models/signatures/infer_signature.py"]
    first, *others = take_away.requirements(guide, snippet)
    assert first == f"mlflow=={guide.versions['mlflow3']}"
    assert {line.partition("==")[0] for line in others} >= {"pandas"}
    assert take_away.local_command(guide, snippet).endswith("&& python infer_signature.py")


def test_write_makes_each_file_and_a_zip_of_the_chapter(small, tmp_path):
    take_away.write(small, tmp_path / "downloads")
    names = {"tracking/logging/params.py", "tracking/logging/params.ipynb", "tracking/logging/params.databricks.py"}
    assert {f.relative_to(tmp_path / "downloads").as_posix() for f in (tmp_path / "downloads/tracking/logging").iterdir()} == names
    with zipfile.ZipFile(tmp_path / "downloads/tracking.zip") as archive:
        added = {"tracking/README.md", "tracking/requirements-mlflow3.txt"}
        assert set(archive.namelist()) == names | added
        assert archive.testzip() is None
        assert archive.read("tracking/requirements-mlflow3.txt").decode() == f"mlflow=={small.versions['mlflow3']}\n"
        assert "pip install -r requirements-mlflow3.txt" in archive.read("tracking/README.md").decode()


def test_no_file_holds_our_notes_and_each_is_the_snippet():
    guide = guides.load(ROOT)
    noted = [s for s in LIBRARY.snippets.values() if s.survives or s.words]
    assert len(noted) > 100
    for snippet in noted:
        text = take_away.program(guide, snippet)
        assert not NOTE.search(text), snippet.path
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(snippet.source))
        assert f"pip install mlflow=={guide.versions[snippet.lines[0]]}" in text.split('"""', 2)[2].lstrip().splitlines()[0]


def test_a_spark_snippet_is_a_notebook_that_keeps_the_workspaces_spark():
    guide = guides.load(ROOT)
    snippet = next(s for s in LIBRARY.snippets.values() if "spark" in s.words and any("pyspark" in name for name in take_away.requirements(guide, s)))
    files = take_away.files(guide, snippet)
    assert len(files) == 3
    assert "pyspark==" in "".join(json.loads(files[snippet.path.replace(".py", ".ipynb")])["cells"][0]["source"])
    assert "pyspark==" not in files[snippet.path.replace(".py", ".databricks.py")]


def test_every_link_of_a_page_leads_to_a_file(site):
    for page in ("proofs/tracking/params-are-text", "proofs/capstone/agree-contract", "reference/proofs/tracking", "tracking"):
        html = (site / page / "index.html").read_text(encoding="utf-8")
        links = [part.split('"')[0] for part in html.split('href="')[1:] if "downloads/" in part.split('"')[0]]
        assert links, page
        missing = [link for link in links if not (site / page / link).resolve().is_file()]
        assert missing == []


def test_what_try_it_will_offer_is_there(site):
    """A page says what a snippet needs; `web/src/lesson/try.ts` makes the commands and the names of the files of it."""
    guide = guides.load(ROOT)
    html = (site / "tracking/logging/index.html").read_text(encoding="utf-8")
    boxes = re.findall(r'data-snippet="([^"]+)"(?:(?!data-snippet=).)*?<details class="snippet__try"([^>]*)>.*?<a href="([^"#]+)#take"', html, re.DOTALL)
    assert len(boxes) > 10
    for path, needs, page in boxes:
        snippet = guide.library.snippets[path]
        whole = (site / "tracking/logging" / page / "index.html").resolve().read_text(encoding="utf-8")
        assert 'id="take"' in whole
        pip = re.search(r'data-pip="([^"]*)"', needs)
        assert (pip is not None) == take_away.is_notebook(snippet)
        if pip:
            assert take_away.local_command(guide, snippet) == f"pip install {pip[1]} && python {path.rpartition('/')[2]}"
        for ending in (".py", ".ipynb", ".databricks.py") if pip else (".py",):
            assert (site / "downloads" / path.replace(".py", ending)).is_file()


def test_a_row_is_numbered_as_it_runs_and_says_how():
    guide = guides.load(ROOT)
    chain = LIBRARY.chain("capstone")
    made = take_away.in_order(guide, "capstone")
    python = [name for name in made if "/python/" in name]
    assert [name.rpartition("/")[2][3:] for name in python] == [snippet.path.rpartition("/")[2] for snippet in chain]
    assert python == sorted(python) and python[0].endswith("/01-agree_contract.py")
    notebooks = [name.rpartition("/")[2].partition(".")[0] for name in made if name.endswith(".databricks.py")]
    assert len(notebooks) == len(chain) - 1 and "09-serve_and_load" not in notebooks
    readme = made["capstone/in-order/README.md"]
    assert all(snippet.claim in readme for snippet in chain) and "deltalake==" in readme
    assert take_away.in_order(guide, "tracking") == {}


@pytest.fixture(scope="module")
def execute(tmp_path_factory):
    """Runs a notebook in a real kernel, whose folder for temporary files is given; the printed lines."""
    python = environments.make_python("notebook")
    packages = next(python.parent.parent.glob("lib/python*/site-packages"))
    mlflow = environments.make_python("mlflow3")
    home = tmp_path_factory.mktemp("jupyter")
    kernel = home / "kernels/runproof"
    kernel.mkdir(parents=True)
    spec = {"argv": [str(mlflow), "-m", "ipykernel_launcher", "-f", "{connection_file}"], "display_name": "runproof", "env": {"PYTHONPATH": str(packages)}}
    (kernel / "kernel.json").write_text(json.dumps(spec))
    guide = guides.load(ROOT)

    def run(path: str, folder) -> list[str]:
        notebook = nbformat.reads(take_away.notebook(guide, LIBRARY.snippets[path]), as_version=4)
        # The packages are there already; a test does not install.
        notebook.cells.pop(0)
        file = folder / "notebook.ipynb"
        nbformat.write(notebook, file)
        settings = {"JUPYTER_PATH": str(home), "MLFLOW_DISABLE_TELEMETRY": "true", "HOME": str(folder), "TMPDIR": str(folder)}
        result = subprocess.run([python, "-c", EXECUTE, file], env={**os.environ, **settings}, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr[-3000:]
        return "".join(out.text for cell in nbformat.read(file, as_version=4).cells for out in cell.get("outputs", []) if out.get("name") == "stdout").splitlines()

    return run


def recorded(path: str) -> list[str]:
    return [line for section in LIBRARY.snippets[path].sections.values() for line in section.printed]


@pytest.mark.parametrize("path", RUN)
def test_a_real_kernel_runs_the_notebook(execute, path, tmp_path):
    printed = execute(path, tmp_path)
    assert [line for line in printed if line in recorded(path)] == recorded(path)


def test_notebooks_of_a_row_go_on_from_one_another(execute, tmp_path):
    for snippet in LIBRARY.chain("capstone")[:3]:
        printed = execute(snippet.path, tmp_path)
        assert [line for line in printed if line in recorded(snippet.path)] == recorded(snippet.path)
    assert (tmp_path / "runproof-capstone/tables/gold_features").is_dir()
