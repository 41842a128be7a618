"""The names that Python code imports and calls, found without running it."""

from __future__ import annotations

import ast

from macros.remembered import pure

INDEXED = ("mlflow", "databricks", "pyspark")
"""Packages whose names the API index lists."""


@pure
def imported(source: str) -> frozenset[str]:
    """Every module that a file imports, in functions too, and with `from a import b` also `a.b`."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


@pure
def called_names(source: str) -> list[tuple[str, int]]:
    """Resolve calls through imports and simple assignments, e.g. `client = MlflowClient(); client.search_runs()`.

    Returns (dotted name, line) pairs for the packages in `INDEXED`; a name that cannot be followed is left out.
    """
    tree = ast.parse(source)
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                known[alias.asname or alias.name.split(".")[0]] = alias.name if alias.asname else alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and len(node.targets) == 1:
            target, made = node.targets[0], _dotted(node.value.func, known)
            if isinstance(target, ast.Name) and made and made.rsplit(".", 1)[-1][:1].isupper():
                known[target.id] = made
    found = [
        (name, node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for name in [_dotted(node.func, known)]
        if name and name.split(".")[0] in INDEXED and "__" not in name
    ]
    return sorted(set(found), key=lambda pair: (pair[1], pair[0]))


def _dotted(node: ast.expr, known: dict[str, str]) -> str | None:
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Call) and parts:
        made = _dotted(node.func, known)
        if made and made.rsplit(".", 1)[-1][:1].isupper():
            return ".".join([made, *reversed(parts)])
        return None
    if not isinstance(node, ast.Name) or node.id not in known:
        return None
    return ".".join([known[node.id], *reversed(parts)])
