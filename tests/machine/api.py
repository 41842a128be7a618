"""The API index: each public name that snippets call, as it is in the installed packages of each MLflow line.

`docs/_data/generated/api.json` holds
`{"versions": {line: release}, "names": {name: {line: {"parameters": [...]} | null, "deprecated": {line: sentence}}}}`;
null means that the name does not exist on that line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from macros.snippets import LINES, Snippet
from tests.machine.lines import Machine, Result
from tests.machine.outputs import text_of

FILE = "docs/_data/generated/api.json"

_RESOLVER = '''
import importlib, inspect, json, logging
logging.disable()

def resolve(name):
    parts = name.split(".")
    for split in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:split]))
        except Exception:
            # Some raise other errors: pyspark.pandas of Spark 3.5 with NumPy 2.
            continue
        break
    else:
        return None
    owner = None
    for part in parts[split:]:
        owner, found = found, getattr(found, part, None)
        if found is None:
            return None
    try:
        parameters = list(inspect.signature(found).parameters.values())
    except (TypeError, ValueError):
        return {"parameters": []}
    if inspect.isclass(owner) and parameters and parameters[0].name == "self":
        parameters = parameters[1:]
    stars = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
    return {"parameters": [stars.get(p.kind, "") + p.name for p in parameters]}

print(json.dumps({name: resolve(name) for name in NAMES}))
'''


def index(machine: Machine, snippets: Iterable[Snippet], results: Iterable[Result], kept: dict | None = None) -> dict:
    """The index of the names that the snippets call.

    `results` are runs of them, from which deprecations are read. `kept` is an older index, for when only some snippets
    ran: what it knows stays, and only names new to it are looked up, so that an MLflow line that is not needed need not
    be installed.
    """
    calls = {snippet.path: snippet.api_calls() for snippet in snippets}
    names = sorted({name for called in calls.values() for name, _ in called})
    observed = _deprecations(calls, results)
    known = kept["names"] if kept else {}
    new = [name for name in names if name not in known]
    resolved = {line: _resolve(machine, line, new) for line in LINES} if new else {}
    made = {}
    for name in names:
        entry = known.get(name) or {line: resolved[line][name] for line in LINES}
        now = {line: observed[line, name] for line in LINES if (line, name) in observed}
        made[name] = entry | {"deprecated": entry.get("deprecated", {}) | now}
    versions = kept["versions"] if kept and kept["versions"] else {line: machine.versions(line)["mlflow"] for line in LINES}
    return {"versions": versions, "names": made}


def stored(root: Path) -> dict:
    """The committed index; an empty one before the first."""
    file = root / FILE
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"versions": {}, "names": {}}


def write(root: Path, made: dict) -> None:
    """Store the index with one name a line, so that a change of one name is a change of one line."""
    rows = [f"  {json.dumps(name)}: {json.dumps(made['names'][name], sort_keys=True)}" for name in sorted(made["names"])]
    text = f'{{\n "versions": {json.dumps(made["versions"], sort_keys=True)},\n "names": {{\n' + ",\n".join(rows) + "\n }\n}\n"
    file = root / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(file)


def _resolve(machine: Machine, line: str, names: list[str]) -> dict:
    """Look the names up in the packages of a line, in a fork like any snippet's."""
    snippet = Snippet("api/resolve_names.py", "Names resolve.", limit=120, source=f"NAMES = {names!r}\n{_RESOLVER}")
    result = machine.submit(snippet, line).result()
    blocking = [failure for failure in result.failures if failure.kind != "output"]
    if blocking:
        raise RuntimeError(result.report())
    return json.loads(text_of(result.printed))


def _deprecations(calls: dict[str, list[tuple[str, int]]], results: Iterable[Result]) -> dict[tuple[str, str], str]:
    """The first sentence of each deprecation that names the API called on its line, by (line, name)."""
    found: dict[tuple[str, str], str] = {}
    for result in sorted(results, key=lambda result: (result.path, result.line)):
        for warning in result.warnings:
            if warning["category"] not in ("FutureWarning", "DeprecationWarning"):
                continue
            for name, number in calls.get(result.path, []):
                said = re.search(rf"\b{re.escape(name.rsplit('.', 1)[-1])}\b", warning["message"])
                if number == warning["line"] and said:
                    found.setdefault((result.line, name), _first_sentence(warning["message"]))
    return found


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=\.)\s", text.replace("``", "`"), maxsplit=1)[0]
