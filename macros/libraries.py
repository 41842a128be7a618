"""Which releases of the libraries a page's code ran on: what its snippets import, as the locks of the two MLflow lines pin it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from macros.calls import imported
from macros.guide import Guide
from macros.snippets import LINES, Snippet

NAMES = {
    "mlflow": ("mlflow", "MLflow"),
    "pyspark": ("pyspark", "PySpark"),
    "sklearn": ("scikit-learn", "scikit-learn"),
    "hyperopt": ("hyperopt", "Hyperopt"),
    "optuna": ("optuna", "Optuna"),
    "deltalake": ("deltalake", "deltalake"),
    "ray": ("ray", "Ray"),
    "xgboost": ("xgboost-cpu", "XGBoost"),
    "lightgbm": ("lightgbm", "LightGBM"),
    "pandas": ("pandas", "pandas"),
    "databricks.sdk": ("databricks-sdk", "databricks-sdk"),
    "databricks.feature_engineering": ("databricks-feature-engineering", "databricks-feature-engineering"),
}
"""Module -> the distribution that a lock pins, and its name in prose. What is not here decides no lesson."""


@cache
def pinned(root: Path) -> dict[str, dict[str, str]]:
    """Line -> distribution -> release, of the environments that all snippets run in."""
    return {line: dict(re.findall(r"^([\w.-]+)==([^\s;]+)", (root / f"snippets/requirements-{line}.txt").read_text(encoding="utf-8"), re.MULTILINE)) for line in LINES}


@cache
def _imports(source: str) -> frozenset[str]:
    """Those of NAMES that a file imports, in functions too."""
    found = imported(source)
    return frozenset(name for name in NAMES if any(module == name or module.startswith(name + ".") for module in found))


def of_page(guide: Guide, page: str) -> dict[str, list[str]]:
    """Name -> the releases, oldest first, that the page's own snippets ran on; empty for a page without code."""
    if "by page" not in guide.known:
        found = guide.known["by page"] = {}
        for snippet in guide.library.snippets.values():
            found.setdefault(snippet.path.rpartition("/")[0] + ".md", []).append(snippet)
    return _together(guide, guide.known["by page"].get(page, []))


def _together(guide: Guide, snippets: list[Snippet]) -> dict[str, list[str]]:
    releases = pinned(guide.root)
    found: dict[str, list[str]] = {}
    for module, (distribution, name) in NAMES.items():
        ran = {line for snippet in snippets if module in _imports(snippet.source) for line in snippet.lines}
        told = list(dict.fromkeys(releases[line][distribution] for line in reversed(LINES) if line in ran and distribution in releases[line]))
        if told:
            found[name] = told
    return found


def sentence(found: dict[str, list[str]]) -> str:
    """`MLflow 2.22.5 and 3.17.2, PySpark 4.3.0`."""
    return ", ".join(f"{name} {' and '.join(told)}" for name, told in found.items())
