"""A worker: imports the heavy libraries once, then runs each snippet it is asked to run in a fresh fork.

    python -m tests.machine.worker

Speaks JSON lines. It reads a list of modules to import, and answers with the installed releases; then one answer
follows each request. A request is
`{"name": "params_are_text.py", "source": "...", "words": [...], "limit": 30, "store": "", "answers": {...} | null,
"before": [["earlier.py", "...", 30], ...]}`, where `before` runs first in the same folder; the answer is what `child`
reports, or a failure of kind "limit", "ended early", "orphan" or "network or files".
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.metadata
import json
import os
import re
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.machine import bounds, capture, child, namespace, orphans, recorder, spark, store, tracking_server

ALWAYS = [
    "mlflow",
    "mlflow.data",
    "mlflow.models",
    "mlflow.pyfunc",
    "mlflow.store.model_registry.sqlalchemy_store",
    "mlflow.store.tracking.file_store",
    "mlflow.store.tracking.sqlalchemy_store",
    "mlflow.store.tracking.sqlalchemy_workspace_store",
    "alembic.command",
    "git",
    "sqlalchemy.dialects.sqlite",
]
"""What MLflow imports sooner or later in nearly every snippet. Modules that a line does not have are passed over."""

WITH = {
    "sklearn": ["mlflow.sklearn", "skops.io", "sklearn.ensemble", "sklearn.linear_model", "sklearn.model_selection"],
    "lightgbm": ["mlflow.lightgbm"],
    "xgboost": ["mlflow.xgboost"],
}
"""What MLflow imports with a library whose models it logs."""


@dataclass
class Shared:
    """What all snippets of this worker share."""

    capture_pid: int
    capture_socket: Path
    template: Path
    enclosed: bool = False
    """Whether the kernel holds the snippets inside their folders."""
    gateway: spark.Gateway | None = None

    def spark_gateway(self) -> spark.Gateway:
        """The Java process for Spark snippets, started when first needed."""
        if self.gateway is None or not self.gateway.alive():
            self.gateway = spark.Gateway(Path.home())
            answer({"name": "warm_up.py", "source": spark.WARM_UP, "words": ["spark"], "limit": 120}, self)
        return self.gateway

    def pids(self) -> set[int]:
        """The processes that are no snippet's."""
        return {self.capture_pid} | ({self.gateway.pid} if self.gateway else set())


def main() -> None:
    """Serve requests from standard input until it ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    namespace.bring_loopback_up()
    orphans.adopt_descendants()
    imported = json.loads(sys.stdin.readline())
    shared = Shared(*capture.start(Path.home(), at_once="sklearn" in libraries_of(imported)), store.template())
    preload(imported)
    if namespace.ALONE in os.environ:
        # After the imports, which keep byte code and a list of fonts beside the packages.
        with contextlib.suppress(OSError):
            namespace.protect(Path.home())
            shared.enclosed = True
    gc.collect()
    gc.freeze()
    if threading.active_count() != 1:
        raise RuntimeError(f"a library started a thread at import, which a fork would lose: {threading.enumerate()}")
    names = ("mlflow", "scikit-learn", "numpy", "pandas", "pyspark", "databricks-sdk")
    answers.write(json.dumps(releases(names)) + "\n")
    for line in sys.stdin:
        answers.write(json.dumps(answer(json.loads(line), shared)) + "\n")


def releases(names: Iterable[str]) -> dict[str, str]:
    """The installed release of each distribution that this environment has."""
    found = {}
    for name in names:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def libraries_of(modules: list[str]) -> set[str]:
    return {module.split(".")[0] for module in modules}


def preload(imported: list[str]) -> None:
    """Import, before the first fork, what the snippets to come will import."""
    libraries = libraries_of(imported)
    # Ray looks for the home folder at import, and each snippet has its own.
    imported = [module for module in imported if module.split(".")[0] != "ray"]
    modules = [*ALWAYS, *imported, *(each for library in libraries for each in WITH.get(library, []))]
    has_fonts = any(Path(os.environ["MPLCONFIGDIR"]).glob("fontlist*"))
    if libraries & WITH.keys() or not has_fonts:
        # Autologging draws without being asked; and the first import in an environment writes a list of fonts beside
        # it, which a snippet may not.
        modules.append("matplotlib.pyplot")
    for module in modules:
        # A snippet whose library this line lacks, or refuses to import, says so itself.
        with contextlib.suppress(Exception):
            importlib.import_module(module)
    if libraries & WITH.keys():
        capture.warm_caches()


def answer(request: dict, shared: Shared) -> dict:
    """Run one snippet and say how it went."""
    folder = child.Folder(Path(tempfile.mkdtemp(prefix="s-", dir=Path.home())).resolve())
    try:
        folder.make()
        chosen = request.get("store", "")
        environment = dict(os.environ) | store.provide(shared.template, folder.work, request["source"], chosen)
        serving = None
        if chosen == "server":
            serving, address = tracking_server.start(folder.root, shared.template)
            environment |= address
        uses_spark = "spark" in request["words"]
        may_write = [folder.root]
        if uses_spark:
            environment |= shared.spark_gateway().environment
            # MLflow lets Spark write a model here first; its default is outside the snippet's folder.
            environment["MLFLOW_DFS_TMP"] = str(folder.root / "tmp/mlflow")
            may_write.append(Path(environment["SPARK_LOCAL_DIRS"]))
            may_write[-1].mkdir(exist_ok=True)
        recording = None
        if "client" in request["words"]:
            recording, address = recorder.start(request["answers"])
            environment |= address
        spared = shared.pids() | {recording, serving}
        result = None
        for name, source, limit in request.get("before", []):
            earlier = request | {"name": name, "source": source, "limit": limit}
            result = _run(folder, earlier, environment, shared, may_write, spared)
            if result["failure"]:
                result["failure"] |= {"line": 0, "message": f"{name}, whose state this goes on from, fails: {result['failure']['message']}"}
                break
            folder.report.unlink()
        if not (result and result["failure"]):
            result = _run(folder, request, environment, shared, may_write, spared)
        for beside in filter(None, (recording, serving)):
            os.kill(beside, signal.SIGKILL)
            os.waitpid(beside, 0)
        if uses_spark and not folder.report.exists():
            # Its Spark context still runs inside the Java process; the next snippet gets a new one.
            shared.gateway.close()
        return result
    finally:
        shutil.rmtree(folder.root, ignore_errors=True)


def _run(folder: child.Folder, request: dict, environment: dict[str, str], shared: Shared, may_write: list[Path], spared: set[int]) -> dict:
    """Run one text in a fork, in this folder as it is."""
    uses_spark = "spark" in request["words"]
    pid = os.fork()
    if pid == 0:
        try:
            if shared.enclosed:
                namespace.enclose(may_write)
            capture.use(shared.capture_socket)
            child.run(folder, request["name"], request["source"], environment, uses_spark, goes_on=bool(request.get("before")))
        except BaseException:
            with contextlib.suppress(OSError), open(folder.stderr, "a", encoding="utf-8") as stderr:
                traceback.print_exc(file=stderr)
        finally:
            # Whatever a snippet broke: nothing of the worker's may run in its process.
            os._exit(child.BROKEN)
    return _await(pid, folder, request, spared)


def _await(pid: int, folder: child.Folder, request: dict, spared: set[int]) -> dict:
    # On a busy machine each process gets its share only; what would have fit in the limit still does.
    patience = max(1.0, os.getloadavg()[0] / os.cpu_count())
    over = _watch(pid, folder, request["limit"], patience, spared)
    if over:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGUSR1)
        _ended(pid, 0.5)
        orphans.kill_group(pid)
    _, status = os.waitpid(pid, 0)
    left = orphans.end_all(spared, grace=not over)
    result = _report(folder, over, status, request)
    if result["failure"] is None:
        result["failure"] = _violation(folder) or _left_alive(left)
    if result["failure"]:
        result["failure"]["stderr"] = _text(folder.stderr)[-4000:]
    return _without_paths(result, folder, request["name"])


def _watch(pid: int, folder: child.Folder, limit: float, patience: float, spared: set[int]) -> str | None:
    """Wait until the process ends, or says why it may not go on: its time is over, or it takes too much of the machine."""
    start = time.monotonic()
    while not _ended(pid, min(0.5, max(0.0, start + limit * patience - time.monotonic()))):
        if time.monotonic() - start >= limit * patience:
            stretched = f" ({limit * patience:.0f} were allowed, since the machine is busy)" if patience > 1.05 else ""
            return f"still running after its {limit:g} seconds{stretched}; a snippet may ask for limit=60s"
        passed = bounds.exceeded(orphans.descendants(os.getpid(), spared, awaited=pid), folder.root)
        if passed:
            return f"{passed}; a snippet shows its point with less"
    return None


def _ended(pid: int, seconds: float) -> bool:
    """Whether the process ends within this time; it stays to be waited for."""
    descriptor = os.pidfd_open(pid)
    try:
        return bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


def _report(folder: child.Folder, over: str | None, status: int, request: dict) -> dict:
    if not over and folder.report.exists():
        with contextlib.suppress(ValueError):
            return json.loads(_text(folder.report))
    if over:
        kind, message = "limit", over
    else:
        code = os.waitstatus_to_exitcode(status)
        kind, message = "ended early", f"its process ended with code {code} before the last line was reached"
        if code == child.BROKEN:
            message = "broke the process that runs it, so that nothing could be reported; the error output may say how"
    stack = _text(folder.stack)
    found = re.search(rf'^.*/{re.escape(request["name"])}", line (\d+)', stack, re.MULTILINE)
    failure = {"kind": kind, "line": int(found[1]) if found else 0, "message": message}
    failure["traceback"] = stack[: found.end()] if found else stack
    return {"seconds": 0.0, "printed": [], "failure": failure, "warnings": []}


def _text(file: Path) -> str:
    """What a file in the snippet's folder holds; nothing if the snippet removed it."""
    with contextlib.suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace")
    return ""


def _without_paths(result: dict, folder: child.Folder, name: str) -> dict:
    """The answer with the temporary folder's name, which is another one each time, taken out of its messages."""

    def shortened(text: str) -> str:
        return text.replace(str(folder.root / "code" / name), name).replace(str(folder.root), "<folder>")

    failure = result["failure"] and {k: shortened(v) if isinstance(v, str) else v for k, v in result["failure"].items()}
    caught = [warning | {"message": shortened(warning["message"])} for warning in result["warnings"]]
    return result | {"failure": failure, "warnings": caught}


def _violation(folder: child.Folder) -> dict | None:
    if not folder.violations.exists():
        return None
    line, _, message = _text(folder.violations).partition("\n")[0].partition("\t")
    return {"kind": "network or files", "line": int(line or 0), "message": f"{message} (and goes on after the error)"}


def _left_alive(commands: list[str]) -> dict | None:
    if not commands:
        return None
    return {"kind": "orphan", "line": 0, "message": f"left running: {'; '.join(commands)}; end what the snippet starts"}


if __name__ == "__main__":
    main()
