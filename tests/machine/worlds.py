"""Run every snippet in every world, and keep what was found: `docs/_data/generated/worlds.json`.

    python -m tests.machine.worlds [--worlds 2.9.2,3.0.1/server] [--again] [tracking/params_are_text.py registry ...]

A world is an MLflow release and a store (see `macros.worlds`). Only what has changed since it last ran is run: a finding is
known by the digest of the snippet's text, so a snippet that only moved keeps what was found. `--again` runs all the same.
The releases that Databricks runtimes have are installed from `snippets/worlds/<release>.txt` when first needed.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

import environments
from macros import worlds
from macros.snippets import Snippet
from macros.worlds import Difference, Outcome, Release, Worlds
from tests.machine import lines, outputs

LONGEST = 200
"""Characters of a message that are kept."""

SLOW = 20
"""Seconds: a run that took longer is named, and not run a second time to see whether it says the same."""

SHOWN_LIBRARIES = ("scikit-learn", "numpy", "pandas", "pyarrow", "sqlalchemy", "xgboost-cpu", "lightgbm", "optuna", "hyperopt", "pyspark", "deltalake", "databricks-sdk")

_UNSTABLE = [
    (r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b", "<id>"),
    (r"127\.0\.0\.1:\d+|localhost:\d+|host=.127\.0\.0\.1., port=\d+", "<server>"),
    (r"0x[0-9a-f]{6,}", "<address>"),
    (r"(file://)?<folder>(/work|/server)?", "<folder>"),
    (r"/[^\s'\"]*/site-packages/", ""),
    (r"/[^\s'\"]*/bin/python[\d.]*", "python"),
    (r"\b1[6-9]\d{11}\b|\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.\d]*", "<time>"),
    (r"\b[a-z]+-[a-z]+-\d{2,3}\b", "<run name>"),
]


def main(arguments: list[str]) -> int:
    """Run what is asked for and has changed; returns 1 if a snippet or a world is malformed."""
    parser = argparse.ArgumentParser(prog="python -m tests.machine.worlds")
    parser.add_argument("--worlds", default="", help="releases or worlds, separated by commas; all if left out")
    parser.add_argument("--again", action="store_true", help="run also what has not changed")
    parser.add_argument("paths", nargs="*")
    asked = parser.parse_args(arguments)
    known = worlds.load(lines.ROOT)
    everything, problems = lines.read([])
    chosen, unknown = lines.read(asked.paths) if asked.paths else (everything, [])
    chosen = list({snippet.path: snippet for snippet in chosen}.values())
    for problem in (*known.problems, *problems, *unknown):
        print(problem)
    names = [w for w in known.names if not asked.worlds or {w, w.split("/")[0]} & set(asked.worlds.split(","))]
    if unknown or known.problems or not names:
        print(f"the worlds are {', '.join(known.names)}")
        return 1
    kept = Findings(known, everything)
    for release in known.releases.values():
        mine = [name for name in release.worlds if name in names]
        if mine:
            run_release(release, mine, chosen, kept, asked.again)
    print(kept.counts())
    return 0


class Findings:
    """What was found so far, read from the file and written back after every release."""

    def __init__(self, known: Worlds, everything: list[Snippet]) -> None:
        self._known = known
        self._digests = {snippet.path: worlds.digest(snippet, lines.ROOT) for snippet in everything}
        # A snippet that moved is known by what it says.
        by_digest = {entry["digest"]: path for path, entry in known.findings.get("snippets", {}).items()}
        self.outcomes: dict[str, dict[str, Outcome]] = {
            path: dict(known.outcomes[by_digest[digest]]) if digest in by_digest else {} for path, digest in self._digests.items()
        }
        self.about: dict[str, dict] = dict(known.findings.get("releases", {}))

    def write(self) -> None:
        """Store all, one snippet a line, so that a change of one snippet is a change of one line."""
        order = {world: number for number, world in enumerate(self._known.names)}
        about = {name: self.about[name] for name in self._known.releases if name in self.about}
        rows = []
        for path in sorted(self.outcomes):
            outcomes = dict(sorted(self.outcomes[path].items(), key=lambda pair: order[pair[0]]))
            entry = {"digest": self._digests[path]} | worlds.packed(outcomes)
            rows.append(f"  {json.dumps(path)}: {json.dumps(entry, ensure_ascii=False)}")
        text = f'{{\n "releases": {json.dumps(about, indent=1)},\n "snippets": {{\n' + ",\n".join(rows) + "\n }\n}\n"
        file = lines.ROOT / worlds.FILE
        unfinished = file.with_suffix(".part")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(file)

    def counts(self) -> str:
        """How many snippets hold, differ and cannot run, by world."""
        rows = [f"{'':18}" + "".join(f"{state:>12}" for state in worlds.STATES) + f"{'not run':>12}"]
        for world in self._known.names:
            states = [found[world].state if world in found else "" for found in self.outcomes.values()]
            rows.append(f"{world:18}" + "".join(f"{states.count(state):12}" for state in (*worlds.STATES, "")))
        return "\n".join(rows)


def run_release(release: Release, names: list[str], snippets: list[Snippet], kept: Findings, again: bool) -> None:
    """Run, in these worlds of a release, every snippet that is not known yet."""
    if release.name in kept.about and kept.about[release.name]["lock"] != release.lock:
        for found in kept.outcomes.values():
            for name in [name for name in found if name.startswith(f"{release.name}/")]:
                del found[name]
    # The guide's own two are what `make machine` made, and may be in use.
    python = lines.ROOT / ".venvs" / release.environment / "bin/python" if release.line else environments.make_python(release.environment)
    installed = _installed(python, snippets)
    kept.about[release.name] = {"lock": release.lock, "libraries": installed["libraries"]}
    waiting: list[tuple[Snippet, str]] = []
    for snippet in snippets:
        found = kept.outcomes[snippet.path]
        for name in names:
            known = without_running(snippet, release, name, set(installed["missing"]))
            if known:
                found[name] = known
            elif again or name not in found or found[name].state == "cannot run":
                waiting.append((snippet, name))
    start = time.monotonic()
    with lines.Machine([snippet for snippet, _ in waiting], lines=[release.environment]) as machine:
        running = [(snippet, name, _start(machine, release, snippet, name)) for snippet, name in waiting]
        once_more = []
        for count, (snippet, name, future) in enumerate(running, 1):
            result = future.result()
            if result.elapsed > SLOW:
                print(f"{snippet.path} took {result.elapsed:.0f} s in {name}", flush=True)
            if not _machine_failed(result):
                kept.outcomes[snippet.path][name] = outcome_of(snippet, result)
            if not result.ok and result.elapsed <= SLOW:
                once_more.append((snippet, name))
            if count % 10 == 0:
                kept.write()
                print(f"MLflow {release.name}: {count} of {len(running)} runs after {time.monotonic() - start:.0f} s", flush=True)
        for snippet, name, future in [(snippet, name, _start(machine, release, snippet, name)) for snippet, name in once_more]:
            result, found = future.result(), kept.outcomes[snippet.path]
            if _machine_failed(result):
                print(f"{snippet.path} in {name} is left for the next time: {result.report()}", flush=True)
            else:
                second = outcome_of(snippet, result)
                found[name] = agreed(found.get(name, second), second)
    kept.write()
    print(f"MLflow {release.name}: {len(running)} runs in {time.monotonic() - start:.0f} s", flush=True)


def _machine_failed(result: lines.Result) -> bool:
    """Whether the machine failed, not the snippet: that tells nothing of a world."""
    return any(failure.kind == "worker" for failure in result.failures)


def _start(machine: lines.Machine, release: Release, snippet: Snippet, name: str) -> Future[lines.Result]:
    store = name.split("/")[1]
    # Three times its limit: an old release may be slower, and this is no test of speed.
    return machine.submit(snippet, release.environment, 3 * snippet.limit, "" if store == release.stores[0] else store)


def without_running(snippet: Snippet, release: Release, name: str, missing: set[str]) -> Outcome | None:
    """What is known of a snippet in a world before it runs: that it cannot, or that every test run shows that it holds."""
    wanted = {"mlflow>=3": 3, "mlflow<3": 2}
    for word in snippet.words & wanted.keys():
        if wanted[word] != release.major:
            return Outcome("cannot run", because=f"written for MLflow {wanted[word]}: {snippet.reason}")
    default = name == release.worlds[0]
    if release.line and default:
        return Outcome("holds")
    if snippet.after:
        return Outcome("cannot run", because="goes on from what earlier snippets left, which run on the two newest releases only")
    if "mlflow" not in snippet.source.lower():
        return Outcome("cannot run", because="does not use MLflow")
    if "spark" in snippet.words:
        return Outcome("cannot run", because="needs Spark, which runs on the two newest releases with their default store only")
    needed = sorted(missing & lines.imported_modules(snippet.source))
    # A lesson on packaging code writes a module of its own before it imports it.
    needed = [module for module in needed if not any(f'{part}.py"' in snippet.source for part in module.split("."))]
    needed = [module for module in needed if not any(module.startswith(f"{other}.") for other in needed)]
    if needed:
        return Outcome("cannot run", because=f"needs {' and '.join(needed)}, which the libraries kept for this release lack")
    return None


def outcome_of(snippet: Snippet, result: lines.Result) -> Outcome:
    """What one run shows."""
    if result.ok:
        return Outcome("holds")
    stopped = next((failure for failure in result.failures if failure.kind != "output"), None)
    end = stopped.line if stopped and stopped.line else sys.maxsize
    found: dict[str, Difference] = {}
    for line, is_so, says in outputs.differences(snippet.source, result.printed):
        if line < end and is_so != says:
            section = _section(snippet, line)
            found.setdefault(section, Difference(section, "silent", stable(says)) if is_so is None else Difference(section, "prints", stable(is_so)))
    if stopped:
        section = _section(snippet, stopped.line)
        kind = {"exception": "raises", "assert": "check"}.get(stopped.kind, "fails")
        if section not in found or kind != "check":
            found[section] = Difference(section, kind, stable(_cause(stopped)))
    # The line was wrong in the machine's eyes only, as by its width.
    return Outcome("differs", tuple(found.values())) if found else Outcome("holds")


def _cause(stopped: lines.Failure) -> str:
    """The message of what went wrong first: a snippet that catches an error may fail over its unexpected words."""
    before, chained, _ = stopped.traceback.partition("\nDuring handling of the above exception, another exception occurred:")
    caught = re.findall(r"^[A-Za-z_][\w.]*(?:Error|Exception)\b.*", before, re.MULTILINE) if chained else []
    return caught[-1] if caught else stopped.message


def agreed(first: Outcome, second: Outcome) -> Outcome:
    """What two runs agree on: the words of a message that is another one each time are left out."""
    if first == second or second.state != "differs":
        return second
    both = tuple(
        one if one == other else Difference(one.section, one.kind, "")
        for one in first.found
        for other in second.found
        if (one.section, one.kind) == (other.section, other.kind)
    )
    return Outcome("differs", both or second.found)


def stable(text: str) -> str:
    """The first line of a message, without what is another one at each run."""
    text = (text.strip().splitlines() or [""])[0]
    for pattern, instead in _UNSTABLE:
        text = re.sub(pattern, instead, text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _section(snippet: Snippet, line: int) -> str:
    return next((name for name, section in snippet.sections.items() if section.first <= line <= section.last), "")


def _installed(python: Path, snippets: Iterable[Snippet]) -> dict:
    """Which modules that the snippets import are missing, and the releases of the libraries worth naming."""
    imported = {module for snippet in snippets for module in lines.imported_modules(snippet.source)}
    # What MLflow itself lacks on a release is a difference, and worth running into.
    modules = sorted(module for module in imported if module.split(".")[0] != "mlflow")
    code = (
        "import importlib.util, importlib.metadata as m, json, sys\n"
        "def lacks(module):\n"
        "    try:\n"
        "        return importlib.util.find_spec(module) is None\n"
        "    except ModuleNotFoundError:\n"
        "        return True\n"
        "names = {d.metadata['Name'].lower(): d.version for d in m.distributions()}\n"
        f"print(json.dumps({{'missing': [n for n in {modules!r} if lacks(n)],"
        f" 'libraries': {{n: names[n] for n in {SHOWN_LIBRARIES!r} if n in names}}}}))"
    )
    return json.loads(subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
