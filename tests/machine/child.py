"""Inside the fork: prepare the process as if it were fresh, run one snippet, write the report, exit.

Runs under an MLflow line's interpreter; imports nothing beyond the standard library and this package.
"""

from __future__ import annotations

import ast
import atexit
import contextlib
import faulthandler
import json
import os
import signal
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tests.machine import bounds, namespace, orphans, pictures, spark
from tests.machine.guarded import loopback_guard
from tests.machine.outputs import PrintsTooMuch, RecordingStream, running_line

GUARDED = str(Path(loopback_guard.__file__).parent)
BROKEN = 70
"""The exit code of a process whose snippet broke what would have reported on it."""

# Taken before a snippet can put another in its place.
_dumps = json.dumps


@dataclass(frozen=True)
class Folder:
    """The temporary folder of one snippet: everything it may write is inside."""

    root: Path

    @property
    def work(self) -> Path:
        """The empty folder the snippet starts in."""
        return self.root / "work"

    @property
    def report(self) -> Path:
        return self.root / "report.json"

    @property
    def violations(self) -> Path:
        return self.root / "violations.txt"

    @property
    def stderr(self) -> Path:
        return self.root / "stderr.txt"

    @property
    def stack(self) -> Path:
        """Where the process writes its stack when told that its time is over."""
        return self.root / "stack.txt"

    def make(self) -> None:
        for name in ("work", "home", "tmp", "code"):
            (self.root / name).mkdir()


def run(folder: Folder, name: str, source: str, environment: dict[str, str], uses_spark: bool, goes_on: bool = False) -> NoReturn:
    """Run the snippet's text in this freshly forked process, as the script `name`, and end the process.

    The report (what was printed and drawn, how it failed, seconds, warnings) is in `folder.report` when the process ends, unless
    the snippet ended the process itself. One that `goes_on` finds the modules that earlier ones wrote into the folder.
    """
    os.setsid()
    orphans.end_with_parent()
    bounds.limit_this_process()
    script = folder.root / "code" / name
    script.write_text(source, encoding="utf-8")
    stdout = _redirect_streams(folder, str(script))
    _fresh_process(folder, environment, script)
    if goes_on:
        sys.path.insert(1, str(folder.work))
    caught = _catch_warnings(str(script))
    asserts = _AssertsRun(source)
    module = types.ModuleType("__main__")
    module.__file__ = str(script)
    module.__dict__[asserts.NAME] = asserts.reached.add
    sys.modules["__main__"] = module
    # Before the guard: matplotlib looks for its settings outside the folder when it is imported.
    drawn = pictures.watch(source, str(script))
    loopback_guard.install()
    if uses_spark:
        spark.attach(folder.work)

    failure = None
    start = time.perf_counter()
    try:
        exec(compile(asserts.tree, str(script), "exec"), module.__dict__)
    except BaseException as error:
        failure = _describe(error, source, str(script))
    seconds = time.perf_counter() - start
    if failure is None and asserts.missed():
        line = asserts.missed()[0]
        failure = {"kind": "assert not reached", "line": line, "message": "this assert never ran, so it proves nothing"}

    if uses_spark:
        spark.detach()
    sys.stdout = sys.__stdout__ = stdout
    stdout.characters = 0
    _end_as_python_does()
    report = {"seconds": seconds, "printed": stdout.printed, "pictures": drawn, "failure": failure, "warnings": caught}
    unfinished = folder.report.with_suffix(".part")
    unfinished.write_text(_dumps(report), encoding="utf-8")
    unfinished.rename(folder.report)
    os._exit(0)


def _redirect_streams(folder: Folder, script: str) -> RecordingStream:
    null = os.open(os.devnull, os.O_RDONLY)
    out = os.open(folder.root / "stdout.txt", os.O_WRONLY | os.O_CREAT)
    err = os.open(folder.stderr, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for descriptor, standard in ((null, 0), (out, 1), (err, 2)):
        os.dup2(descriptor, standard)
        os.close(descriptor)
    # A second descriptor, so that closing `sys.stdout` leaves 1 open for the snippet's own subprocesses.
    stream = RecordingStream(os.fdopen(os.dup(1), "wb"), script)
    sys.stdout = sys.__stdout__ = stream
    return stream


def _fresh_process(folder: Folder, environment: dict[str, str], script: Path) -> None:
    """Undo what a fork inherits and a new process would not have."""
    os.environ.clear()
    os.environ.update(environment)
    os.environ |= {
        "HOME": str(folder.root / "home"),
        "TMPDIR": str(folder.root / "tmp"),
        "PYTHONPATH": GUARDED,
        "PYTHONDONTWRITEBYTECODE": "1",
        loopback_guard.FOLDER: str(folder.root),
        loopback_guard.VIOLATIONS: str(folder.violations),
    }
    os.chdir(folder.work)
    os.environ["PWD"] = str(folder.work)
    tempfile.tempdir = None
    sys.argv = [str(script)]
    sys.path[0] = str(script.parent)
    sys.dont_write_bytecode = True
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    # Ray's head asks the metadata service of each cloud where it runs, unless this file tells.
    (folder.root / "home/ray_bootstrap_config.yaml").write_text("provider: {type: local}\n", encoding="utf-8")
    stack = open(folder.stack, "w")  # noqa: SIM115 (open for as long as the process lives)
    faulthandler.register(signal.SIGUSR1, stack, all_threads=False)


def _catch_warnings(script: str) -> list[dict]:
    """Record every warning raised while a line of the snippet runs, with that line."""
    caught: list[dict] = []

    def record(message, category, filename, lineno, file=None, line=None) -> None:
        where = running_line(script)
        if where:
            first = str(message).strip().splitlines() or [""]
            caught.append({"category": category.__name__, "message": first[0], "line": where})
        sys.stderr.write(warnings.formatwarning(message, category, filename, lineno, line))

    warnings.resetwarnings()
    warnings.simplefilter("default")
    warnings.showwarning = record
    return caught


class _AssertsRun(ast.NodeTransformer):
    """Puts a mark before each assert outside functions and classes: an assert in a loop over nothing proves nothing."""

    NAME = "__assert_reached__"

    def __init__(self, source: str) -> None:
        self.lines: list[int] = []
        self.reached: set[int] = set()
        self.tree = ast.fix_missing_locations(self.visit(ast.parse(source)))

    def visit_Assert(self, node: ast.Assert) -> list[ast.stmt]:
        self.lines.append(node.lineno)
        mark = ast.Expr(ast.Call(ast.Name(self.NAME, ast.Load()), [ast.Constant(node.lineno)], []))
        for part in ast.walk(mark):
            ast.copy_location(part, node)
        return [mark, node]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        return node

    def missed(self) -> list[int]:
        return sorted(set(self.lines) - self.reached)


def _describe(error: BaseException, source: str, script: str) -> dict:
    """The failure as the report tells it; its line is the innermost one of the snippet."""
    frames = [entry for entry in traceback.walk_tb(error.__traceback__) if entry[0].f_code.co_filename == script]
    line = frames[-1][1] if frames else getattr(error, "lineno", 0) or 0
    if isinstance(error, SystemExit):
        kind, message = "exit", f"the snippet left by exit({error.code!r}) before its last line"
    elif isinstance(error, AssertionError):
        kind, message = "assert", _explain_assert(error, source, line, frames)
    elif isinstance(error, loopback_guard.OutsideTheSnippet):
        kind, message = "network or files", str(error)
    elif isinstance(error, PrintsTooMuch):
        kind, message = "limit", str(error)
    else:
        kind, message = "exception", "".join(traceback.format_exception_only(error)).strip() + namespace.explain(error)
    return {"kind": kind, "line": line, "message": message, "traceback": _traceback_from(error, script)}


def _traceback_from(error: BaseException, script: str) -> str:
    """The traceback as the reader would see it: it begins at the snippet."""
    start = error.__traceback__
    while start and start.tb_frame.f_code.co_filename != script:
        start = start.tb_next
    return "".join(traceback.format_exception(type(error), error, start or error.__traceback__))


def _explain_assert(error: AssertionError, source: str, line: int, frames: list) -> str:
    """The assert's own text, and the values it compared, evaluated once more."""
    statement = next((n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Assert) and n.lineno == line), None)
    if statement is None or not frames:
        return f"AssertionError: {error}"
    parts = [f"not so: {ast.unparse(statement.test)}"]
    if str(error):
        parts.append(str(error))
    if isinstance(statement.test, ast.Compare):
        frame = frames[-1][0]
        for side in (statement.test.left, *statement.test.comparators):
            if _is_written_out(side):
                continue
            try:
                value = eval(ast.unparse(side), frame.f_globals, frame.f_locals)
            except Exception as problem:
                value = problem
            parts.append(f"{ast.unparse(side)} is {repr(value)[:300]}")
    return "; ".join(parts)


def _is_written_out(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except ValueError:
        return False
    return True


def _end_as_python_does() -> None:
    """Join the threads, run the exit handlers and flush, as the interpreter does at its end."""
    _flush()
    threading._shutdown()
    atexit._run_exitfuncs()
    _flush()


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A snippet may have closed or replaced them, as a reader's own program may.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.flush()
