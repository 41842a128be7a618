"""Run the capstone, station after station in one folder: `make capstone`.

    .venvs/mlflow3/bin/python -m tests.machine.capstone [folder]

The folder (`.capstone` unless named) is emptied first. It keeps what the stations leave: tables, runs, the registry, a log
for each station; `mlflow ui` started there shows them. Each station is a fork of one process that has imported MLflow,
since most of a station's time would be that import. The exit code is 1 when a station fails.
"""

from __future__ import annotations

import os
import runpy
import shutil
import sys
import time
import traceback
from pathlib import Path

from macros import snippets

ROOT = Path(__file__).resolve().parents[2]
TOPIC = "capstone"
HEAVY = (
    "mlflow.pyfunc", "mlflow.sklearn", "mlflow.store.model_registry.sqlalchemy_store", "mlflow.store.tracking.sqlalchemy_store",
    "sklearn.ensemble", "skops.io", "deltalake", "matplotlib.pyplot",
)  # fmt: skip
SETTINGS = {
    "MLFLOW_DISABLE_TELEMETRY": "true",
    "MLFLOW_DISABLE_AGENT_HINT": "1",
    "MPLBACKEND": "Agg",
    "OMP_NUM_THREADS": "1",
    "GIT_PYTHON_REFRESH": "quiet",
}


def main(folder: Path, root: Path = ROOT, heavy: tuple[str, ...] = HEAVY) -> int:
    """Print a line for each station; 0 if all hold, 1 at the first that does not."""
    stations = snippets.load(root).chain(TOPIC)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _prepare(heavy)
    began = time.perf_counter()
    for number, station in enumerate(stations, 1):
        name = Path(station.path).name
        shutil.copyfile(root / "snippets" / station.path, folder / name)
        start = time.perf_counter()
        if _fork(folder, name):
            print(f"{number:>2} of {len(stations)}  {station.path}: {_why(folder, name)}", flush=True)
            print(f"the whole log: {_shown(folder / _log(name), root)}")
            return 1
        print(f"{number:>2} of {len(stations)}  {time.perf_counter() - start:5.1f} s  {station.claim}", flush=True)
    print(f"{len(stations)} stations in {time.perf_counter() - began:.0f} s; look around: cd {_shown(folder, root)} && mlflow ui")
    return 0


def _prepare(heavy: tuple[str, ...]) -> None:
    """Nothing of the caller's MLflow settings reaches the stations; what they import is imported here, once."""
    for name in [name for name in os.environ if name.startswith("MLFLOW_")]:
        del os.environ[name]
    os.environ |= SETTINGS
    # `mlflow models serve` looks for uvicorn there.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    for module in heavy:
        __import__(module)


def _fork(folder: Path, name: str) -> int:
    """Run the station as `python name` in the folder would; its exit code."""
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    code = 1
    try:
        os.chdir(folder)
        log = os.open(_log(name), os.O_WRONLY | os.O_CREAT)
        os.dup2(log, 1)
        os.dup2(log, 2)
        sys.argv, sys.path[0] = [name], str(folder.resolve())
        runpy.run_path(name, run_name="__main__")
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _log(name: str) -> str:
    return f"{Path(name).stem}.log"


def _why(folder: Path, name: str) -> str:
    """The line of the station that failed, and what it says."""
    said = (folder / _log(name)).read_text(encoding="utf-8", errors="replace").splitlines()
    places = [n for n, line in enumerate(said) if f'{name}", line ' in line]
    if not places:
        return "ended early"
    line = said[places[-1]].partition(", line ")[2].partition(",")[0]
    code = said[places[-1] + 1].strip() if len(said) > places[-1] + 1 else ""
    last = said[-1] if said[-1] != "AssertionError" else ""
    return f"line {line}: {' '.join(part for part in (code, last) if part)}"


def _shown(place: Path, root: Path) -> str:
    place = place.resolve()
    return str(place.relative_to(root) if place.is_relative_to(root) else place)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".capstone")))
