"""Snippets as files to take away: Python, Jupyter notebook, Databricks notebook source, and a zip of each chapter.

A notebook installs the releases that the snippet was run with, moves to an empty folder, and then runs the snippet
section by section. Pure functions but for `write`.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import zipfile
from functools import cache
from pathlib import Path

from macros import kept
from macros.calls import imported
from macros.guide import Guide
from macros.snippets import LINE_TITLES, Snippet

DISTRIBUTIONS = {
    "sklearn": "scikit-learn", "databricks": "databricks-sdk", "xgboost": "xgboost-cpu", "PIL": "pillow", "yaml": "pyyaml",
    "git": "gitpython", "databricks.bundles": "databricks-bundles", "databricks.feature_engineering": "databricks-feature-engineering",
}  # fmt: skip
"""Packages whose name on the package index is not that of their module; a dotted name goes before its first part."""

NOT_IN_A_NOTEBOOK = frozenset({"client", "server"})
"""What needs the recording server or a port of its own; such a snippet is a Python file only."""

OF_THE_WORKSPACE = frozenset({"pyspark", "delta-spark"})
"""What a Databricks cluster has and a notebook must not replace."""

_NOTE = re.compile(r"^# (?:runs|differs|survives): .*\n", re.MULTILINE)
_README = """\
{title}: the snippets of a chapter of Runproof

Each `.py` file is a whole program; a `#>` line is what it printed when it was run. Its second line says what to install.
An `.ipynb` file is the same program for Jupyter and a `.databricks.py` file for import into a Databricks workspace; each installs
what it needs first. A program writes its runs into the folder where it is started, so start each in an empty one.

All of them together, for {lines}:

{install}
"""
_MARK = re.compile(r"^\s*# (?:region|endregion)\b.*\n", re.MULTILINE)
_FRESH = """\
# An empty folder with a store of its own: nothing is written to your workspace's experiments.
import os
import tempfile

os.chdir(tempfile.mkdtemp())
os.environ["MLFLOW_TRACKING_URI"] = "{store}"
"""
_SHARED = """\
# The folder that the notebooks of this row share: each goes on from what the one before left there.
import os
import sys
import tempfile

folder = os.path.join(tempfile.gettempdir(), "runproof-{topic}")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
sys.path.insert(0, folder)
os.environ["MLFLOW_TRACKING_URI"] = "{store}"
"""
_STORES = {"mlflow3": "sqlite:///mlflow.db", "mlflow2": "file:mlruns"}


def requirements(guide: Guide, snippet: Snippet) -> list[str]:
    """What to install to run the snippet, pinned as it was run, e.g. ["mlflow==3.17.2", "scikit-learn==1.9.1"]."""
    known = guide.known.setdefault("requirements", {})
    if snippet.path not in known:
        known[snippet.path] = _requirements(guide, snippet)
    return known[snippet.path]


def _requirements(guide: Guide, snippet: Snippet) -> list[str]:
    lock = guide.root / f"snippets/requirements-{snippet.lines[0]}.txt"
    if lock not in guide.known:
        guide.known[lock] = dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))
    pinned = guide.known[lock]
    # What it goes on from may have written a module that it imports.
    packages = frozenset().union(*(_packages(one.source) for one in (snippet, *guide.library.before(snippet.path))))
    names = {DISTRIBUTIONS.get(name, name) for name in packages - sys.stdlib_module_names} | {"mlflow"}
    return [f"{name}=={pinned[name]}" for name in sorted(names, key=lambda n: (n != "mlflow", n)) if name in pinned]


@cache
def _packages(source: str) -> frozenset[str]:
    return frozenset(map(_package, imported(source)))


def _package(module: str) -> str:
    """The part of a module's name that tells its distribution, e.g. databricks.bundles of databricks.bundles.jobs."""
    two = ".".join(module.split(".")[:2])
    return two if two in DISTRIBUTIONS else module.split(".")[0]


def local_command(guide: Guide, snippet: Snippet) -> str:
    """One line that installs what the snippet needs and runs the file."""
    return f"pip install {' '.join(requirements(guide, snippet))} && python {Path(snippet.path).name}"


def is_notebook(snippet: Snippet) -> bool:
    return not NOT_IN_A_NOTEBOOK & snippet.words


def cells(snippet: Snippet) -> list[str]:
    """The code of the snippet in pieces that run one after the other: what stands around each section, and the section."""
    cuts = [at for section in snippet.sections.values() for at in (section.first - 1, section.last)]
    return list(_cells(snippet.source, tuple(cuts)))


@cache
def _cells(source: str, cuts: tuple[int, ...]) -> tuple[str, ...]:
    lines = source.splitlines(keepends=True)
    pieces = ["".join(lines[start:end]) for start, end in zip((0, *cuts), (*cuts, len(lines)))]
    if not all(map(_parses, pieces)):
        # A section inside a function or a loop cannot stand alone.
        pieces = [source]
    pieces[0] = _without_head(pieces[0])
    bare = [_NOTE.sub("", _MARK.sub("", piece)).strip("\n") for piece in pieces]
    return tuple(piece for piece in bare if piece)


def _parses(code: str) -> bool:
    try:
        ast.parse(code)
    except SyntaxError:
        return False
    return True


def _without_head(code: str) -> str:
    """The first piece without the docstring and header, which the notebook shows as text."""
    first = ast.parse(code).body[0]
    rest = "".join(code.splitlines(keepends=True)[first.end_lineno :])
    return rest


def program(guide: Guide, snippet: Snippet) -> str:
    """The snippet as a file of the reader's: what it needs stands where our notes to the test machine stood."""
    first = ast.parse(snippet.source).body[0]
    lines = snippet.source.splitlines(keepends=True)
    head, rest = "".join(lines[: first.end_lineno]), "".join(lines[first.end_lineno :])
    java = "; Spark needs Java" if "spark" in snippet.words else ""
    return f"{head}# Needs: pip install {' '.join(requirements(guide, snippet))}{java}\n{_NOTE.sub('', rest)}"


def _told(guide: Guide, snippet: Snippet) -> str:
    lines = " and ".join(LINE_TITLES[line] for line in snippet.lines)
    text = f"{snippet.claim}\n\nRunproof ran this on {lines}; a `#>` line is what it printed."
    chain = guide.library.chain(snippet.topic)
    if snippet in chain:
        text += f"\n\nStation {chain.index(snippet) + 1} of {len(chain)}: the stations share a folder on the machine they run on, so run them in their order on the same one."
    return text


def notebook(guide: Guide, snippet: Snippet) -> str:
    """A Jupyter notebook (nbformat 4) as JSON."""
    # Only the build needs it: a check and a report do without it.
    from nbformat import from_dict, v4

    code = [f"%pip install --quiet {' '.join(requirements(guide, snippet))}", _fresh(guide, snippet), *cells(snippet)]
    made = [{"cell_type": "code", "source": source, "execution_count": None, "outputs": [], "metadata": {}} for source in code]
    # The first cell carries the requirements; ids that do not change keep the files the same from build to build.
    made.insert(1, {"cell_type": "markdown", "source": _told(guide, snippet), "metadata": {}})
    for number, cell in enumerate(made, 1):
        cell["id"] = f"cell-{number}"
    language = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
    # Not validated at each build, which doubled the time: a test does it.
    return v4.writes(from_dict({"cells": made, "metadata": language, "nbformat": 4, "nbformat_minor": 5}))


def databricks(guide: Guide, snippet: Snippet) -> str:
    """A Databricks notebook in its source format, which a workspace imports as a notebook."""
    needed = [name for name in requirements(guide, snippet) if name.partition("==")[0] not in OF_THE_WORKSPACE]
    text = "\n".join(f"# MAGIC {line}".rstrip() for line in f"%md\n{_told(guide, snippet)}".splitlines())
    parts = [
        f"# MAGIC %pip install --quiet {' '.join(needed)}",
        "dbutils.library.restartPython()",
        text,
        _fresh(guide, snippet),
        *cells(snippet),
    ]
    return "# Databricks notebook source\n" + "\n\n# COMMAND ----------\n\n".join(parts) + "\n"


def _fresh(guide: Guide, snippet: Snippet) -> str:
    begins = _SHARED if snippet in guide.library.chain(snippet.topic) else _FRESH
    return begins.format(store=_STORES[snippet.lines[0]], topic=snippet.topic).rstrip()


def files(guide: Guide, snippet: Snippet) -> dict[str, str]:
    """Name and text of each file of a snippet, names as below `downloads/`."""
    return kept.of("files", kept.digest(snippet.path, snippet.source, requirements(guide, snippet), _fresh(guide, snippet)), lambda: _files(guide, snippet))


def _files(guide: Guide, snippet: Snippet) -> dict[str, str]:
    base = snippet.path.removesuffix(".py")
    made = {snippet.path: program(guide, snippet)}
    if is_notebook(snippet):
        made[f"{base}.ipynb"] = notebook(guide, snippet)
        made[f"{base}.databricks.py"] = databricks(guide, snippet)
    return made


def in_order(guide: Guide, topic: str) -> dict[str, str]:
    """The files of a topic whose snippets go on from one another, numbered as they run, and a page that says how; else nothing."""
    chain = guide.library.chain(topic)
    made, listed = {}, []
    for number, snippet in enumerate(chain, 1):
        base = Path(snippet.path).stem
        for name, text in files(guide, snippet).items():
            kind = next((folder for end, folder in FOLDERS.items() if name.endswith(end)), "python")
            made[f"{topic}/in-order/{kind}/{number:02}-{Path(name).name}"] = text
        listed.append(f"{number:02}. `{base}`: {snippet.claim}" + ("" if is_notebook(snippet) else " A Python file only: it starts a server, which a workspace has as an endpoint."))
    if chain:
        made[f"{topic}/in-order/README.md"] = ORDER.format(title=guide.topic_title(topic), listed="\n".join(listed), requirements=" ".join(requirements(guide, chain[-1])))
    return made


FOLDERS = {".databricks.py": "databricks", ".ipynb": "jupyter"}
"""Where a file of a row is put, by how its name ends; a Python file else."""

ORDER = """\
# {title}

Each file goes on from what the one before left in a folder. On your machine:

    pip install {requirements}
    mkdir work && cd work
    for station in ../python/*.py; do PYTHONPATH=. python "$station" || break; done

Notebooks for Jupyter are in `jupyter`, those for a Databricks workspace in `databricks`: import them, and run them in this
order on the same compute. Our tests have no workspace to run them in.

{listed}
"""


def introduction(guide: Guide, topic: str, theirs: list[Snippet]) -> dict[str, str]:
    """What a chapter's zip holds beside its snippets: a README, and the requirements of each MLflow line."""
    by_line = {line: [s for s in theirs if s.lines[0] == line] for line in LINE_TITLES}
    needed = {line: sorted({name for s in some for name in requirements(guide, s)}) for line, some in by_line.items() if some}
    made = {f"requirements-{line}.txt": "".join(f"{name}\n" for name in names) for line, names in needed.items()}
    title = guide.pages[f"{topic}/index.md"].title if f"{topic}/index.md" in guide.pages else topic
    install = "\n".join(f"    pip install -r requirements-{line}.txt" for line in needed)
    return made | {"README.md": _README.format(title=title, lines=" and ".join(LINE_TITLES[line] for line in needed), install=install)}


def write(guide: Guide, folder: Path) -> None:
    """Write the files of every snippet below `folder`, and a zip of each chapter."""
    for topic in guide.topics():
        everything: dict[str, str] = {}
        theirs = [snippet for snippet in guide.library.snippets.values() if snippet.topic == topic]
        for snippet in theirs:
            everything |= files(guide, snippet)
        everything |= in_order(guide, topic)
        for name, text in everything.items():
            kept.put(folder / name, text)
        if theirs:
            everything |= {f"{topic}/{name}": text for name, text in introduction(guide, topic, theirs).items()}
        if everything:
            kept.put(folder / f"{topic}.zip", kept.of("zip", kept.digest(everything), lambda: _packed(everything)))


def _packed(everything: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in everything.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
