"""Infer a model's requirements without a new interpreter for each `log_model`.

`log_model` starts a Python process that imports MLflow, loads the model, and notes what that imports: seconds each time.
Here one process, forked before anything else was imported, has done that process's own imports; each inference is a
fork of it that goes on where the new interpreter would: same script, same arguments, environment and result. It has
also imported the slowest libraries under the script's own recorder: a model that imports one of them gets what was
recorded then.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.metadata
import json
import os
import socket
import sys
import traceback
from pathlib import Path
from typing import NoReturn

from tests.machine import orphans
from tests.machine.guarded import loopback_guard

SCRIPT = "mlflow.utils._capture_modules"
SLOW = ("sklearn", "skops.io")


def start(folder: Path, at_once: bool) -> tuple[int, Path]:
    """Fork the process that serves inferences; returns its id and the socket it listens on, inside `folder`.

    It imports the slow libraries `at_once`, beside the worker's own imports, or else when the first inference comes.
    """
    importlib.import_module(SCRIPT)
    address = folder / "capture.sock"
    # A worker that died left its own behind.
    address.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(address))
    listening.listen()
    pid = os.fork()
    if pid == 0:
        orphans.end_with_parent()
        _serve(listening, _import_slow_libraries() if at_once else {})
    listening.close()
    return pid, address


def _serve(listening: socket.socket, recorded: dict[str, set[str]]) -> NoReturn:
    while True:
        connection, _ = listening.accept()
        recorded = recorded or _import_slow_libraries()
        with connection:
            if os.fork() == 0:
                _infer(connection, recorded)
        os.wait()


def _import_slow_libraries() -> dict[str, set[str]]:
    """Import them; returns what the script would have recorded for each."""
    recorded: dict[str, set[str]] = {}
    recorder = sys.modules[SCRIPT]._CaptureImportedModules()
    for module in SLOW:
        with recorder, contextlib.suppress(ImportError):
            importlib.import_module(module)
        # All so far: skops imports scikit-learn.
        recorded[module.split(".")[0]] = set(recorder.imported_modules)
    return recorded


def _infer(connection: socket.socket, recorded: dict[str, set[str]]) -> NoReturn:
    """Run the script's `main` as the new interpreter would, then answer with its exit code and error output."""
    request = json.loads(connection.makefile(encoding="utf-8").readline())
    code, error = 0, ""
    try:
        os.environ.clear()
        os.environ.update(request["environment"])
        os.chdir(request["folder"])
        sys.argv = request["arguments"]
        sys.dont_write_bytecode = True
        loopback_guard.install()
        script = sys.modules[SCRIPT]
        script.main()
        output = Path(script.parse_args().output_file)
        modules = set(output.read_text(encoding="utf-8").splitlines())
        for library in recorded.keys() & modules:
            modules |= recorded[library]
        output.write_text("\n".join(modules), encoding="utf-8")
    except BaseException:
        code, error = 1, traceback.format_exc()
    connection.sendall(json.dumps({"code": code, "error": error}).encode() + b"\n")
    os._exit(0)


def warm_caches() -> None:
    """Read once, before the first fork, what each inference reads of the installed packages: names and requirements."""
    from mlflow.utils import requirements_utils

    requirements_utils._init_modules_to_packages_map()
    importlib.metadata.requires = functools.cache(importlib.metadata.requires)
    requirements_utils._prune_packages({"mlflow", "scikit-learn"})


def use(address: Path) -> None:
    """In a snippet's process: send the inferences there, and let every other command run as it does."""
    from mlflow.exceptions import MlflowException
    from mlflow.utils import requirements_utils

    original = requirements_utils._run_command
    script = sys.modules[SCRIPT].__file__

    @functools.wraps(original)
    def run_command(cmd: list[str], timeout_seconds: float, env: dict[str, str] | None = None) -> None:
        if cmd[1] != script:
            return original(cmd, timeout_seconds, env)
        request = {"arguments": cmd[1:], "environment": env or dict(os.environ), "folder": os.getcwd()}
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(timeout_seconds)
            connection.connect(str(address))
            connection.sendall(json.dumps(request).encode() + b"\n")
            answer = json.loads(connection.makefile(encoding="utf-8").readline())
        if answer["code"]:
            raise MlflowException(f"Encountered an unexpected error while running {cmd}\n{answer['error']}")

    requirements_utils._run_command = run_command
