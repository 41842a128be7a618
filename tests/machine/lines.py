"""The two MLflow lines as seen from the tests: each has a worker, started when first needed, that runs snippets."""

from __future__ import annotations

import ast
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import environments
from macros.snippets import LINES, Snippet, parse
from tests.machine import namespace, outputs, pictures

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Failure:
    """Why a snippet failed. `line` is 0 where no line is to blame."""

    kind: str
    line: int
    message: str
    traceback: str = ""
    stderr: str = ""


@dataclass(frozen=True)
class Result:
    """How one run of a snippet went on one line.

    `seconds` is the time of the snippet's own body, `elapsed` that of the whole request, both in seconds.
    """

    path: str
    line: str
    seconds: float
    elapsed: float
    printed: outputs.Printed
    failures: list[Failure] = field(default_factory=list)
    warnings: list[dict] = field(default_factory=list)
    drawn: pictures.Drawn = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.failures

    def report(self) -> str:
        """Every failure as `path:line: what is wrong`, then the traceback of the first."""
        shown = [f"snippets/{self.path}:{max(f.line, 1)}: {f.message} [{self.line}]" for f in self.failures]
        for failure in self.failures:
            shown += [text for text in (failure.traceback, failure.stderr) if text]
        return "\n".join(shown)


class Machine:
    """Runs snippets, one at a time on each line; the lines run side by side.

    `expected` are the snippets to come: what they import, the workers import once. `lines` are the environments to run
    them in, by their name below `.venvs/`.
    """

    def __init__(self, expected: Iterable[Snippet], root: Path = ROOT, lines: Iterable[str] = LINES) -> None:
        self.root = root
        expected = list(expected)
        expected += [earlier for snippet in expected for earlier in self._before(snippet)]
        modules = sorted({module for snippet in expected for module in imported_modules(snippet.source)})
        self._workers = {line: _Worker(line, modules) for line in lines}
        self._threads = {line: ThreadPoolExecutor(max_workers=1, thread_name_prefix=line) for line in self._workers}

    def __enter__(self) -> Machine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def submit(self, snippet: Snippet, line: str, limit: float | None = None, store: str = "") -> Future[Result]:
        """Run the snippet on the line when its turn comes; `limit` in seconds replaces the snippet's own.

        `store` is one of `store.STORES`; without it MLflow finds what it takes by default.
        """
        return self._threads[line].submit(self._run, snippet, line, limit or snippet.limit, store)

    def versions(self, line: str) -> dict[str, str]:
        """The releases installed on that line, by distribution name."""
        self._threads[line].submit(self._workers[line].start).result()
        return self._workers[line].releases

    def start_seconds(self, line: str) -> float:
        """How long the line's worker took to start, 0 if it was not needed."""
        return self._workers[line].start_seconds

    def close(self) -> None:
        """Drop what still waits and end the workers."""
        for threads in self._threads.values():
            threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers.values():
            worker.close()

    def _run(self, snippet: Snippet, line: str, limit: float, store: str) -> Result:
        request = {
            "name": Path(snippet.path).name,
            "source": snippet.source,
            "words": sorted(snippet.words),
            "limit": limit,
            "store": store,
            "answers": self._answers(snippet),
            "before": [[Path(earlier.path).name, earlier.source, earlier.limit] for earlier in self._before(snippet)],
        }
        worker = self._workers[line]
        worker.start()
        start = time.perf_counter()
        answer = worker.ask(request)
        elapsed = time.perf_counter() - start
        printed = [tuple(pair) for pair in answer["printed"]]
        drawn = [tuple(pair) for pair in answer.get("pictures", [])]
        if answer["failure"]:
            failures = [Failure(**answer["failure"])]
        else:
            failures = [Failure("output", *problem) for problem in outputs.problems(snippet.source, printed)]
            failures += [Failure("picture", *problem) for problem in pictures.problems(snippet, drawn, self.root)]
        return Result(snippet.path, line, answer["seconds"], elapsed, printed, failures, answer["warnings"], drawn)

    def _before(self, snippet: Snippet) -> list[Snippet]:
        """The snippets that run in its folder first, as they stand on the disk."""
        found: list[Snippet] = []
        while snippet.after:
            file = self.root / "snippets" / snippet.after
            snippet = parse(file.read_text(encoding="utf-8"), snippet.after)[0]
            if snippet in found:
                raise ValueError(f"snippets/{snippet.path}:1: goes on from itself; mend `after=`")
            found.insert(0, snippet)
        return found

    def _answers(self, snippet: Snippet) -> dict:
        file = (self.root / "snippets" / snippet.path).with_suffix(".answers.json")
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


class _Worker:
    """One worker process and the pipe to it. Used from one thread at a time."""

    def __init__(self, line: str, modules: list[str]) -> None:
        self.releases: dict[str, str] = {}
        self.start_seconds = 0.0
        self._line = line
        self._modules = modules
        self._process: subprocess.Popen[str] | None = None
        # Short names: a path to a Unix socket may have 107 bytes, and Ray puts its sockets deep below the temporary folder.
        self._home = tempfile.TemporaryDirectory(prefix="w-")

    def start(self) -> None:
        """Start the process unless it runs, in the line's environment, which is made if it is missing.

        Raises RuntimeError with the process's error output if it does not start.
        """
        if self._process:
            return
        start = time.perf_counter()
        python = environments.ready_python(self._line)
        with open(Path(self._home.name) / "stderr.txt", "w") as stderr:
            process = subprocess.Popen(
                [*namespace.prefix(), str(python), "-m", "tests.machine.worker"],
                cwd=ROOT,
                env=_environment(python, Path(self._home.name)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
            )
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(json.dumps(self._modules) + "\n")
            process.stdin.flush()
        hello = process.stdout.readline()
        if not hello:
            raise RuntimeError(f"the worker of {self._line} did not start (code {process.wait()}):\n{self._stderr()}")
        self.releases = json.loads(hello)
        self.start_seconds = time.perf_counter() - start
        self._process = process

    def ask(self, request: dict) -> dict:
        """Send a request and wait for its answer; the death of the process is an answer too."""
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            message = f"the worker of {self._line} died with code {self._process.wait()}"
            self._process = None
            failure = {"kind": "worker", "line": 0, "message": message, "stderr": self._stderr()}
            return {"seconds": 0.0, "printed": [], "failure": failure, "warnings": []}
        return json.loads(answer)

    def close(self) -> None:
        if self._process:
            self._process.stdin.close()
            self._process.wait()
        self._home.cleanup()

    def _stderr(self) -> str:
        return (Path(self._home.name) / "stderr.txt").read_text(encoding="utf-8", errors="replace")[-4000:]


def _environment(python: Path, home: Path) -> dict[str, str]:
    """The whole environment of a worker and of the snippets it runs: nothing of the caller's settings leaks in."""
    environment = {
        "PATH": os.pathsep.join([str(python.parent), os.environ.get("PATH", os.defpath)]),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "MLFLOW_DISABLE_TELEMETRY": "true",
        "MLFLOW_DISABLE_AGENT_HINT": "1",
        "GIT_PYTHON_REFRESH": "quiet",
        "RAY_USAGE_STATS_ENABLED": "0",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": str(python.parent.parent / "matplotlib"),
        # One thread each: two workers share the machine, and sums do not depend on the number of cores.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    if "JAVA_HOME" in os.environ:
        environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
    if namespace.prefix():
        environment[namespace.ALONE] = "1"
    return environment


def imported_modules(source: str) -> set[str]:
    """The modules outside the standard library that a snippet's import statements name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {module for module in found if module.split(".")[0] not in sys.stdlib_module_names}


def read(paths: list[str], root: Path = ROOT) -> tuple[list[Snippet], list[str]]:
    """The snippets at these paths (files or folders, below `snippets/` or from the project's root); all if none.

    Also returns every problem of theirs as `path:line: what`: one that parses is worth running all the same.
    """
    base = root / "snippets"
    problems: list[str] = []
    files: list[Path] = []
    for given in paths or ["."]:
        place = base / given.removeprefix("snippets/")
        if place.is_dir():
            files += sorted(place.glob("**/*.py"))
        elif place.exists():
            files.append(place)
        else:
            problems.append(f"{given}:1: there is no such snippet; give topic/file.py or a folder of `snippets/`")
    snippets = []
    for file in files:
        snippet, found = parse(file.read_text(encoding="utf-8"), file.relative_to(base).as_posix())
        problems += map(str, found)
        if snippet:
            snippets.append(snippet)
    return snippets, problems
