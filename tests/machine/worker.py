"""A worker: imports the heavy libraries once, then runs each snippet it is asked to run in a fresh fork.

    python -m tests.machine.worker

Speaks JSON lines: the first line it writes says what it is, then one answer follows each request. A request is
`{"name": "params_are_text.py", "source": "...", "words": [...], "limit": 30, "answers": {...} | null}`; the answer is
what `child` reports, or a failure of kind "limit", "ended early", "orphan" or "network or files".
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.metadata
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path

from tests.machine import child, namespace, orphans, store

PRELOADED = (
    "mlflow mlflow.pyfunc mlflow.sklearn mlflow.data mlflow.models mlflow.store.tracking.sqlalchemy_store "
    "mlflow.store.model_registry.sqlalchemy_store numpy pandas pyarrow matplotlib.pyplot "
    "sklearn.ensemble sklearn.linear_model sklearn.pipeline sklearn.model_selection sklearn.datasets sklearn.metrics "
    "sklearn.compose sklearn.preprocessing"
).split()
"""Imported once, before the first fork: what most snippets would spend their first seconds on."""


def main() -> None:
    """Serve requests from standard input until it ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    namespace.bring_loopback_up()
    orphans.adopt_descendants()
    for module in PRELOADED:
        importlib.import_module(module)
    template = store.template()
    gc.collect()
    gc.freeze()
    if threading.active_count() != 1:
        raise RuntimeError(f"a library started a thread at import, which a fork would lose: {threading.enumerate()}")
    names = ("mlflow", "scikit-learn", "numpy", "pandas", "pyspark", "databricks-sdk")
    answers.write(json.dumps({name: importlib.metadata.version(name) for name in names}) + "\n")
    for line in sys.stdin:
        answers.write(json.dumps(answer(json.loads(line), template)) + "\n")


def answer(request: dict, template: Path) -> dict:
    """Run one snippet and say how it went."""
    folder = child.Folder(Path(tempfile.mkdtemp(prefix="snippet-")).resolve())
    try:
        folder.make()
        store.provide(template, folder.work, request["source"])
        pid = os.fork()
        if pid == 0:
            child.run(folder, request["name"], request["source"], dict(os.environ), request["limit"])
        return _await(pid, folder, request)
    finally:
        shutil.rmtree(folder.root, ignore_errors=True)


def _await(pid: int, folder: child.Folder, request: dict) -> dict:
    descriptor = os.pidfd_open(pid)
    try:
        in_time = bool(select.select([descriptor], [], [], request["limit"])[0])
        if not in_time:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGUSR1)
            select.select([descriptor], [], [], 0.5)
            orphans.kill_group(pid)
    finally:
        os.close(descriptor)
    _, status = os.waitpid(pid, 0)
    left = orphans.end_all(set())
    stderr = folder.stderr.read_text(encoding="utf-8", errors="replace")
    result = _report(folder, in_time, status, stderr, request)
    if result["failure"] is None:
        result["failure"] = _violation(folder) or _left_alive(left)
    if result["failure"]:
        shown = {str(folder.root / "code" / request["name"]): request["name"], str(folder.root): "<folder>"}
        for key in ("message", "traceback"):
            for found, instead in shown.items():
                result["failure"][key] = result["failure"].get(key, "").replace(found, instead)
        result["failure"]["stderr"] = stderr[-4000:]
    return result


def _report(folder: child.Folder, in_time: bool, status: int, stderr: str, request: dict) -> dict:
    if in_time and folder.report.exists():
        return json.loads(folder.report.read_text(encoding="utf-8"))
    if not in_time:
        kind, message = "limit", f"still running after its {request['limit']:g} seconds; a snippet may ask for limit=60s"
    else:
        code = os.waitstatus_to_exitcode(status)
        kind, message = "ended early", f"its process ended with code {code} before the last line was reached"
    failure = {"kind": kind, "line": _last_line_in(stderr, request["name"]), "message": message}
    return {"seconds": 0.0, "printed": [], "failure": failure, "warnings": []}


def _last_line_in(stderr: str, name: str) -> int:
    """The snippet's line in the last stack that faulthandler dumped, or 0."""
    stack = stderr.rpartition("most recent call first)")[2]
    lines = [line for line in stack.splitlines() if f'{name}", line ' in line]
    return int(lines[0].split('", line ')[1].split()[0].rstrip(",")) if lines else 0


def _violation(folder: child.Folder) -> dict | None:
    if not folder.violations.exists():
        return None
    line, message = folder.violations.read_text(encoding="utf-8").splitlines()[0].split("\t", 1)
    return {"kind": "network or files", "line": int(line), "message": f"{message} (the snippet caught the error)"}


def _left_alive(commands: list[str]) -> dict | None:
    if not commands:
        return None
    return {"kind": "orphan", "line": 0, "message": f"left running: {'; '.join(commands)}; end what the snippet starts"}


if __name__ == "__main__":
    main()
