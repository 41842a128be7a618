"""Runs inside Pyodide: makes real MLflow importable there, runs a reader's code, and tells what it wrote.

MLflow itself is not changed. What a browser lacks (threads, processes, native libraries) is replaced by the least that
lets MLflow import: nothing that a lesson exercises.
"""

from __future__ import annotations

import builtins
import concurrent.futures
import concurrent.futures.thread
import contextlib
import importlib
import importlib.util
import io
import json
import linecache
import os
import random
import sys
import traceback
import types
import warnings

SNIPPET = "snippet.py"

os.environ.update(
    MLFLOW_DISABLE_TELEMETRY="true",
    MLFLOW_DISABLE_AGENT_HINT="1",
    MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR="false",
    MLFLOW_ENABLE_ASYNC_TRACE_LOGGING="false",
    MLFLOW_ALLOW_FILE_STORE="true",
    GIT_PYTHON_REFRESH="quiet",
    LOGNAME="reader",
    USER="reader",
)


class _AtOnce(concurrent.futures.Executor):
    """An executor without threads: does the work when it is handed in."""

    def __init__(self, *arguments, **options) -> None:
        self._max_workers = 1

    def submit(self, work, /, *arguments, **options):
        future = concurrent.futures.Future()
        try:
            future.set_result(work(*arguments, **options))
        except BaseException as error:
            future.set_exception(error)
        return future


class _Later(types.ModuleType):
    """A package that is imported when something asks it for a name; its submodules can be imported before."""

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        del sys.modules[self.__name__]
        module = importlib.import_module(self.__name__)
        setattr(sys.modules["mlflow"], self.__name__.rpartition(".")[2], module)
        return getattr(module, name)


def _stand_in(name: str, **members: object) -> None:
    """Put a module where an import must succeed and nothing is used."""
    module = types.ModuleType(name)
    module.__dict__.update(members)
    module.__spec__ = importlib.machinery.ModuleSpec(name, None)
    sys.modules[name] = module


def prepare() -> None:
    """Import MLflow; call once, before the first run."""
    concurrent.futures.ThreadPoolExecutor = _AtOnce
    concurrent.futures.thread.ThreadPoolExecutor = _AtOnce

    class NoRepository(Exception):
        pass

    def repository(*arguments, **options):
        raise NoRepository("there is no git in a browser")

    _stand_in("git", Repo=repository, InvalidGitRepositoryError=NoRepository, GitCommandNotFound=NoRepository, NoSuchPathError=NoRepository)
    _stand_in("cryptography")
    _stand_in("cryptography.fernet", Fernet=object)
    _stand_in("fastapi", HTTPException=Exception)
    for name in ("databricks", "databricks.sdk", "databricks.sdk.errors"):
        _stand_in(name)
    _stand_in("databricks.sdk.errors.platform", NotFound=Exception)
    # Large, and only its users should pay for it.
    later = _Later("mlflow.genai")
    later.__path__ = ["/site/mlflow/genai"]
    later.__spec__ = importlib.machinery.ModuleSpec("mlflow.genai", None, is_package=True)
    sys.modules["mlflow.genai"] = later
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import mlflow
        import mlflow.store.model_registry.file_store
        import mlflow.store.tracking.file_store  # noqa: F401
    # MLflow has what it needs of it; a reader who imports it is told that it is not here.
    for name in [name for name in sys.modules if name.partition(".")[0] == "databricks"]:
        del sys.modules[name]


class _Stream(io.TextIOBase):
    """Hands each piece of text on as it comes, with the line of the reader's code that was running."""

    def __init__(self, name: str, send) -> None:
        self._name, self._send = name, send

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._send(self._name, text, _running_line())
        return len(text)


class _NoKeyboard(io.TextIOBase):
    """What `input()` and `sys.stdin` read: nobody can type into a run."""

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:
        raise io.UnsupportedOperation("nobody can answer: Python in a page has no keyboard")

    read = readline


def _running_line() -> int:
    frame = sys._getframe(1)
    while frame:
        if frame.f_code.co_filename == SNIPPET:
            return frame.f_lineno or 0
        frame = frame.f_back
    return 0


def execute(source: str, send, folder: str) -> bool:
    """Run `source` in `folder`, where its store is; `send(kind, text, line)` gets what it prints. True if it ended without an error.

    Kinds are stdout, stderr and error. Whoever calls it puts Python's memory back afterwards: it forgets nothing itself.
    """
    # Memory that was put back knows which numbers chance gave next.
    random.seed()
    os.chdir(folder)
    os.environ["MLFLOW_TRACKING_URI"] = f"file://{folder}/mlruns"
    sys.path.insert(0, folder)
    importlib.invalidate_caches()
    linecache.cache[SNIPPET] = (len(source), None, source.splitlines(keepends=True), SNIPPET)
    # Some libraries look the main module up.
    main = types.ModuleType("__main__")
    main.__dict__.update(__builtins__=builtins, __file__=SNIPPET)
    before, sys.modules["__main__"] = sys.modules["__main__"], main
    out, err = _Stream("stdout", send), _Stream("stderr", send)
    sys.stdin = _NoKeyboard()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
            exec(compile(source, SNIPPET, "exec", dont_inherit=True), main.__dict__)
    except SystemExit:
        return True
    except BaseException as error:
        _advise(error)
        send("error", _traceback(error), 0)
        return False
    finally:
        sys.modules["__main__"] = before
    return True


def _advise(error: BaseException) -> None:
    """Say of what a browser cannot do what the reader can do instead."""
    advice = "It runs in Python on your machine: take the snippet away."
    if isinstance(error, ModuleNotFoundError) and error.name and error.name.partition(".")[0] not in ("mlflow",):
        error.add_note(f"{error.name.partition('.')[0]} is not in the browser's Python. {advice}")
    elif isinstance(error, ModuleNotFoundError):
        error.add_note(f"This page ships only the parts of MLflow that its lessons use. {advice}")
    elif "can't start new thread" in str(error) or "emscripten does not support processes" in str(error):
        error.add_note(f"A browser has neither threads nor processes for Python. {advice}")
    elif "stack switch" in str(error):
        error.add_note(f"Python in a page cannot wait for a coroutine. {advice}")
    elif isinstance(error, io.UnsupportedOperation) and "keyboard" in str(error):
        error.add_note('Put the answer into the code instead, as in name = "churn".')


def _traceback(error: BaseException) -> str:
    """The traceback from the reader's first line on, as Python prints it."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != SNIPPET:
        frames = frames.tb_next
    return "".join(traceback.format_exception(type(error), error, frames))


def tree() -> str:
    """What the last run wrote, as JSON: experiments with runs, and registered models with versions and aliases.

    Of a store that the reader's code chose, and that cannot be read from a page, only why.
    """
    import mlflow

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return json.dumps(_tree(mlflow.MlflowClient()))
        except BaseException as error:
            # Whatever the reader's code left behind: a server's address, a damaged folder, a replaced function.
            why = f"The store at {_address()} cannot be shown here ({type(error).__name__})."
            return json.JSONEncoder().encode({"experiments": [], "models": [], "why": why})


def _address() -> str:
    import mlflow

    try:
        return str(mlflow.get_tracking_uri())
    except BaseException:
        return "the address that was set"


def _tree(client) -> dict:
    experiments = []
    for experiment in sorted(client.search_experiments(), key=lambda e: e.experiment_id):
        runs = client.search_runs([experiment.experiment_id], order_by=["attributes.start_time ASC"])
        if runs or experiment.name != "Default":
            experiments.append({"name": experiment.name, "runs": [_run(client, run) for run in runs]})
    models = []
    for model in client.search_registered_models():
        versions = client.search_model_versions(f"name='{model.name}'")
        aliases = client.get_registered_model(model.name).aliases
        models.append({
            "name": model.name,
            "tags": dict(model.tags),
            "versions": [
                {"version": str(v.version), "stage": v.current_stage, "tags": dict(v.tags), "aliases": sorted(a for a, n in aliases.items() if str(n) == str(v.version))}
                for v in sorted(versions, key=lambda v: int(v.version))
            ],
        })
    return {"experiments": experiments, "models": models}


def _run(client, run) -> dict:
    return {
        "id": run.info.run_id,
        "parent": run.data.tags.get("mlflow.parentRunId"),
        "name": run.info.run_name,
        "status": run.info.status,
        "params": run.data.params,
        # NaN and infinity are no JSON.
        "metrics": {key: [f"{m.value:g}" for m in client.get_metric_history(run.info.run_id, key)] for key in run.data.metrics},
        "tags": {key: value for key, value in run.data.tags.items() if not key.startswith("mlflow.")},
        "artifacts": list(_artifacts(client, run.info.run_id)),
    }


def _artifacts(client, run_id: str, path: str | None = None):
    for item in client.list_artifacts(run_id, path):
        if item.is_dir:
            yield from _artifacts(client, run_id, item.path)
        else:
            yield item.path


def modules() -> str:
    """The modules that are loaded, as JSON: what a trimmed archive must hold."""
    return json.dumps(sorted(name for name, module in sys.modules.items() if getattr(module, "__spec__", None) and module.__spec__.origin))
