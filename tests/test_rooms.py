"""Each room keeps to its imports, as CONTRIBUTING.md says."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

from macros import snippets

ALLOWED = {
    "problems": set(),
    "remembered": set(),
    "calls": {"macros.remembered"},
    "snippets": {"macros.calls", "macros.problems", "macros.remembered", "macros.text"},
    "yaml_lines": {"yaml", "macros.problems"},
    "text": set(),
    "records": {"pydantic", "macros.text"},
    "exams": {"pydantic", "macros.records", "macros.text"},
    "content": {"pydantic", "macros.exams", "macros.problems", "macros.records", "macros.yaml_lines", "macros.remembered"},
    "pages": {"jinja2", "markdown", "macros.problems", "macros.text", "macros.remembered"},
    "worlds": {"pydantic", "macros.problems", "macros.snippets", "macros.yaml_lines", "macros.remembered"},
    "guide": {"macros.content", "macros.records", "macros.pages", "macros.problems", "macros.snippets", "macros.worlds"},
    "since": {"macros.records", "macros.guide", "macros.problems", "macros.snippets", "macros.worlds"},
    "render": {"macros.records", "macros.since", "macros.guide", "macros.snippets", "macros.take_away", "macros.text"},
    "pictures": {"macros.guide", "macros.pages", "macros.problems", "macros.render", "macros.snippets"},
    "quick": {"markdown", "pygments", "pymdownx"},
    "kept": {"jinja2", "mkdocs", "macros.quick"},
    "take_away": {"nbformat", "macros.calls", "macros.kept", "macros.guide", "macros.snippets"},
    "proof_pages": {"macros.kept", "macros.take_away", "macros.records", "macros.guide", "macros.render", "macros.snippets"},
    "overviews": {"macros.check", "macros.freshness", "macros.records", "macros.guide", "macros.proof_pages", "macros.render", "macros.snippets", "macros.since", "macros.runtimes"},
    "sheets": {"macros.check", "macros.exams", "macros.records", "macros.guide", "macros.overviews", "macros.render", "macros.snippets"},
    "road": {"macros.exams", "macros.guide", "macros.measure", "macros.render", "macros.sheets"},
    "new": {"macros.check", "macros.records", "macros.guide", "macros.remembered"},
    "tied": {"macros.records", "macros.guide", "macros.problems", "macros.text", "macros.remembered"},
    "wording": {"yaml", "macros.records", "macros.guide", "macros.problems", "macros.text", "macros.remembered"},
    "slips": {"macros.records", "macros.guide", "macros.problems", "macros.snippets", "macros.remembered", "macros.text"},
    "published": {"macros.guide", "macros.pages", "macros.problems", "macros.records", "macros.remembered", "macros.text"},
    "check": {"macros.published", "macros.records", "macros.guide", "macros.measure", "macros.pictures", "macros.problems", "macros.slips", "macros.wording", "macros.runtime_pages", "macros.since", "macros.tied", "macros.remembered"},
    "anki": {"genanki"},
    "runtimes": {"macros.records", "macros.guide", "macros.snippets", "macros.worlds", "macros.since"},
    "runtime_pages": {"macros.guide", "macros.problems", "macros.render", "macros.runtimes", "macros.snippets", "macros.worlds"},
    "export": {"markdown", "macros.overviews", "macros.kept", "macros.publish", "macros.runtimes", "macros.anki", "macros.records", "macros.guide", "macros.proof_pages", "macros.render", "macros.road", "macros.search_index", "macros.snippets", "macros.take_away", "macros.text"},
    "touched": {"macros.guide"},
    "freshness": {"macros.records", "macros.guide"},
    "libraries": {"macros.calls", "macros.guide", "macros.snippets"},
    "style": set(),
    "social": {"PIL"},
    "on_disk": set(),
    "history": {"macros.guide"},
    "policy": set(),
    "beside": {"macros.guide", "macros.history", "macros.policy", "macros.proof_pages", "macros.search_index"},
    "publish": {"macros.beside", "macros.history", "macros.policy", "macros.style", "macros.libraries", "macros.guide", "macros.proof_pages", "macros.search_index"},
    "search_index": {"yaml", "macros.records", "macros.guide", "macros.pages", "macros.render", "macros.snippets", "macros.since", "macros.runtimes"},
    "measure": {"macros.records", "macros.guide", "macros.pages"},
    "report": {"macros.measure", "macros.runtimes", "macros.check", "macros.records", "macros.guide", "macros.snippets", "macros.tied", "macros.wording", "macros.remembered"},
}
"""What each module of macros may import beside the standard library."""

TAUGHT = {
    "mlflow", "sklearn", "numpy", "pandas", "pyarrow", "matplotlib", "pyspark", "lightgbm", "xgboost", "skops", "deltalake",
    "databricks", "pydantic", "requests", "click", "scipy", "PIL", "cloudpickle", "optuna", "hyperopt", "fastapi", "ray", "yaml", "sqlalchemy", "git", "packaging", "pytest", "jinja2",
}
"""Libraries that lessons teach, or that such a lesson cannot do without."""


def imports(file: Path) -> set[str]:
    """Every module a file imports, `from macros import check` counting as macros.check."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}:{node.lineno}: imports relatively; write the whole name"
            if node.module == "macros":
                found |= {f"macros.{alias.name}" for alias in node.names}
            else:
                found.add(node.module)
    return found


def outside(names: set[str]) -> set[str]:
    return {name for name in names if name.split(".")[0] not in sys.stdlib_module_names}


@pytest.mark.parametrize("module", ALLOWED)
def test_macros_keep_to_their_imports(root, module):
    allowed = ALLOWED[module]
    found = outside(imports(root / f"macros/{module}.py"))
    assert {n for n in found if n not in allowed and n.split(".")[0] not in allowed} == set()


def test_every_module_of_macros_has_its_rule(root):
    written = {file.stem for file in (root / "macros").glob("*.py")} - {"__init__"}
    assert written == set(ALLOWED)


def test_snippets_import_the_standard_library_and_what_they_teach(root):
    library = snippets.load(root)
    for file in sorted((root / "snippets").glob("*/**/*.py")):
        before = library.before(file.relative_to(root / "snippets").as_posix())
        source = file.read_text(encoding="utf-8") + "".join(earlier.source for earlier in before)
        found = {name.split(".")[0] for name in outside(imports(file))}
        # A lesson on packaging code writes a module of its own before it imports it, or goes on from one that did.
        found = {name for name in found if not re.search(rf"[\"'/]{name}(\.py[\"']|/)", source)}
        assert found <= TAUGHT, f"{file}: imports {sorted(found - TAUGHT)}"


def test_nothing_imports_the_tests(root):
    for folder in ("macros", "snippets"):
        for file in (root / folder).rglob("*.py"):
            assert not any(name.split(".")[0] == "tests" for name in imports(file)), file
