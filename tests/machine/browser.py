"""Which snippets run in the browser's runtime, and why the others do not: found by running all of them in it, under Node.

    python -m tests.machine.browser [tracking/logging/params_are_text.py ...]

writes the lists of modules that `web/runtime/build.py` packs, found with the whole packages; builds; and writes what then
runs to docs/_data/generated/browser.json. The tests run everything again in what was built. With paths only these are
tried, in what is built already: enough for a snippet that imports nothing of MLflow that no other one does.
"""

from __future__ import annotations

import importlib.util
import json
import lzma
import queue
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import environments
from macros.snippets import LINES, Snippet
from tests.machine import lines, outputs

RUNTIME = lines.ROOT / "web/runtime"
BUILT = lines.ROOT / "docs/assets/built/runtime"
PYODIDE = lines.ROOT / "web/node_modules/pyodide"
STORED = lines.ROOT / "docs/_data/generated/browser.json"
ROOT_CACHE = lines.ROOT / ".cache/runtime"
LIMIT = 60
"""Seconds a snippet may take under Node on a busy machine before it counts as endless."""


DIED = {"ok": False, "printed": [], "error": "the runtime died"}


def kept(line: str) -> tuple[Path, Path]:
    """What a reader's browser makes of a line and keeps: the unpacked archive, and the image of Python's memory.

    Raises RuntimeError if the image made here is not the one whose digest the build tells.
    """
    manifest = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))
    of = manifest["lines"][line]
    folder = ROOT_CACHE / "kept"
    archive, image = folder / of["tar"]["file"], folder / of["image"]["file"]
    if not (archive.exists() and image.exists()):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as work:
            plain, made = Path(work) / "tar", Path(work) / "image"
            plain.write_bytes(lzma.decompress((BUILT / of["file"]).read_bytes()))
            told = builder().image_of(str(environments.find_node()[0]), PYODIDE, BUILT / manifest["stdlib"]["file"], plain, manifest["lock"], made)
            if told["digest"][:12] not in image.name:
                raise RuntimeError(f"{line}: an image made now has the digest {told['digest'][:12]}, and the build's is {image.name}")
            plain.replace(archive)
            made.replace(image)
    return archive, image


class Runtime:
    """One line's MLflow in Pyodide under Node: a folder of unpacked packages, or a line of what was built."""

    def __init__(self, place: Path | str) -> None:
        of = [place] if isinstance(place, Path) else [BUILT, *kept(place)]
        self._command = [str(environments.find_node()[0]), str(RUNTIME / "node.mjs"), str(PYODIDE), *map(str, of)]
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Runtime:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def ask(self, request: dict, limit: float = LIMIT):
        """Send a request and wait for its answer; None if it takes longer than `limit` seconds."""
        if not self._process:
            self._start()
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        try:
            answer = self._answers.get(timeout=limit)
        except queue.Empty:
            answer = None
            self._end()
        if answer == DIED:
            self._end()
        return answer

    def _start(self) -> None:
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self._answers: queue.Queue = queue.Queue()
        threading.Thread(target=self._read, args=(self._process, self._answers), daemon=True).start()
        if self._answers.get(timeout=300) != {"ready": True}:
            raise RuntimeError(f"the browser's runtime does not start:\n{self._process.stderr.read()}")

    @staticmethod
    def _read(process: subprocess.Popen[str], answers: queue.Queue) -> None:
        for line in process.stdout:
            answers.put(json.loads(line))
        answers.put(DIED)

    def _end(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()
        self._process = None


def outcome(snippet: Snippet, answer: dict | None) -> bool | str:
    """True if the snippet holds in the browser: its asserts pass, and it prints its `#>` lines. Else why not, for a reader."""
    if answer is None:
        return "It takes too long in a browser."
    if not answer["ok"]:
        return reason(answer["error"])
    if outputs.problems(snippet.source, [tuple(pair) for pair in answer["printed"]]):
        return "It prints something else in a browser."
    return True


GOES_ON = "It goes on from what earlier snippets left in a folder; `make capstone` runs them in order."

_REASONS = (
    (r"ModuleNotFoundError: No module named '(?!mlflow)(\w+)", "It needs {}, which the Python in this page does not have."),
    (r"can't start new thread", "It needs threads, which Python in a browser does not have."),
    (r"does not support processes", "It starts a process, which a browser cannot."),
    (r"KeyError: 'DATABRICKS_HOST'", "It talks to a server that records what the client sends."),
    (r"Connection|urllib3|requests\.exceptions|URLError", "It talks to a server, which a page cannot start."),
    (r"^AssertionError", "It comes out differently in a browser."),
)


def reason(error: str) -> str:
    """Why a snippet does not run in the browser, in a sentence, from its traceback."""
    names = {"sklearn": "scikit-learn", "numpy": "NumPy", "delta": "Delta Lake", "databricks": "Databricks' client"}
    last = "\n".join(line for line in error.splitlines() if line[:1] not in (" ", ""))
    for pattern, sentence in _REASONS:
        found = re.search(pattern, last, re.MULTILINE)
        if found:
            module = found[1] if found.groups() else ""
            return sentence.format(names.get(module, module))
    return "It needs something that a page does not have: a database, files of the machine, or a library."


def run_all(runtime: Runtime, snippets: Iterable[Snippet]) -> dict[str, bool | str]:
    """The outcome of each snippet, one after the other as in a reader's page."""
    return {snippet.path: GOES_ON if snippet.after else outcome(snippet, runtime.ask({"source": snippet.source})) for snippet in snippets}


TRIED_TOO = """
import mlflow
with mlflow.start_span("score") as span:
    span.set_inputs({"customer": 7})
mlflow.flush_trace_async_logging()
mlflow.search_traces(return_type="list")
"""
"""What no snippet does, but a reader of the scratch page may; also what MLflow itself does after an evaluation that failed."""


def trace(snippets: list[Snippet], site: Path) -> list[str]:
    """The modules that those snippets need which run with all packages there. Raises RuntimeError if TRIED_TOO does not run."""
    with Runtime(site) as runtime:
        outcomes = run_all(runtime, snippets)
    # Once more without the others, whose failed imports leave modules behind.
    with Runtime(site) as runtime:
        run_all(runtime, [snippet for snippet in snippets if outcomes[snippet.path] is True])
        answer = runtime.ask({"source": TRIED_TOO})
        if not answer["ok"]:
            raise RuntimeError(answer["error"])
        return runtime.ask({"modules": True})


def builder():
    """web/runtime/build.py as a module; it downloads with the pip that installed uv."""
    environments.make_uv()
    spec = importlib.util.spec_from_file_location("build", RUNTIME / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(paths: list[str]) -> int:
    """Try the snippets at the paths, or pack anew and try all; returns 1 if one is malformed."""
    snippets, problems = lines.read(paths)
    if paths:
        environments.make_runtime()
        there = {snippet.path for snippet in lines.read([])[0]}
        found = {path: outcomes for path, outcomes in json.loads(STORED.read_text(encoding="utf-8")).items() if path in there}
    else:
        pack(snippets)
        found = {}
    for line in LINES:
        # A few read MLflow's own files, which the archives do not hold: what was built has the last word.
        with Runtime(line) as runtime:
            for path, value in run_all(runtime, [s for s in snippets if line in s.lines]).items():
                found.setdefault(path, {})[line] = value
    write(found)
    for line in LINES:
        values = [entry[line] for entry in found.values() if line in entry]
        print(f"{line}: {sum(value is True for value in values)} of {len(values)} snippets run in the browser")
    print("\n".join(problems), end="\n" if problems else "")
    return int(bool(problems))


def pack(snippets: list[Snippet]) -> None:
    """Find the modules that the snippets need, write their lists, and build the runtime from them."""
    build = builder()

    def one(line: str):
        return trace([s for s in snippets if line in s.lines], build.unpack(line))

    with ThreadPoolExecutor(max_workers=2) as threads:
        traced = dict(zip(LINES, threads.map(one, LINES), strict=True))
    for line, modules in traced.items():
        (RUNTIME / f"modules-{line}.txt").write_text("\n".join(modules) + "\n", encoding="utf-8")
    environments.make_runtime()


def write(found: dict[str, dict[str, bool | str]]) -> None:
    """One line per snippet, so that two changes seldom meet."""
    rows = [f" {json.dumps(path)}: {json.dumps(found[path])}" for path in sorted(found)]
    STORED.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
