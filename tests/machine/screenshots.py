"""Photograph the MLflow UI, light and dark, over a store that real snippets filled.

    python -m tests.machine.screenshots                  every picture
    python -m tests.machine.screenshots ui-run-page      some of them

For each MLflow line a real tracking server starts on loopback, a snippet runs against it as a user would run it, and
Chromium opens the addresses below and writes `docs/assets/screenshots/<name>-{light,dark}.png`. The server draws its
ids from a seed, since MLflow colours a run by its id; dates and durations are those of the day.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from signal import SIGTERM

from playwright.sync_api import Browser, Page, sync_playwright

import environments

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs/assets/screenshots"
THEMES = ("light", "dark")
LARGEST = 150_000
"""Bytes that a picture may have."""

SNIPPETS = {"mlflow3": "three_candidates.py", "mlflow2": "three_candidates_mlflow2.py"}
EXPERIMENT = "diabetes-progression"

_SIDEBAR = {"mlflow3": 198, "mlflow2": 0}
_START_SECONDS = 120
_SETTLE_MILLISECONDS = 1500
"""Charts and tables glide into place after they are in the document."""

_SEEDED_IDS = """
import random, uuid
_ids = random.Random(3)
uuid.uuid4 = lambda: uuid.UUID(int=_ids.getrandbits(128), version=4)
"""

# Of a first visit, when a panel would open by itself.
_SEEN = {
    "mlflow.assistant.fab.autoOpenedOnFirstLoad_v1": "true",
    "mlflow.assistant.panelOpen_v1": "false",
}
_DARK_MODE = "_mlflow_dark_mode_toggle_enabled"

# Pillow is at home in the MLflow environments, where Matplotlib brings it.
_TO_PALETTE = """
import sys
from PIL import Image
for path in sys.argv[1:]:
    picture = Image.open(path).convert("RGB")
    picture.quantize(colors=256, dither=Image.Dither.NONE).save(path, optimize=True)
"""


def _with_columns(page: Page) -> None:
    page.get_by_role("button", name="Columns", exact=True).click()
    choices = page.locator("[class*=tree-list]")
    for title in ["Dataset", "Source", "Models", "gate_pass", "val/rmse", "max_depth"]:
        # The list is longer than the window; the event needs no scrolling.
        choices.get_by_text(title, exact=True).first.dispatch_event("click")
    page.keyboard.press("Escape")


def _nested(page: Page) -> None:
    _with_columns(page)
    page.locator(".ag-row").filter(has_text="boosting-search").get_by_role("button").first.click()


def _figure(page: Page) -> None:
    page.get_by_text("plots", exact=True).click()
    page.get_by_text("predicted_vs_actual.png").click()
    page.locator("img[src^='blob:'], .image-outer-container").first.wait_for()


def _model_folder(page: Page) -> None:
    page.get_by_text("progression", exact=True).last.click()
    page.get_by_text("MLmodel", exact=True).wait_for()


def _compared(page: Page) -> None:
    for name in ("ridge", "forest", "boosting"):
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=name, exact=True))
        row.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Compare", exact=True).click()
    page.get_by_text("Comparing 3 Runs").wait_for()
    page.get_by_text("Visualizations").click()


def _first_model(page: Page) -> None:
    page.get_by_role("link", name="progression", exact=True).first.click()
    page.get_by_text("Register model").first.wait_for()


@dataclass(frozen=True)
class View:
    """One picture. `address` names runs, as in `{ridge}`; `shows` is a text that is there once the page is drawn."""

    name: str
    address: str
    shows: str
    height: int
    line: str = "mlflow3"
    prepare: Callable[[Page], None] | None = None
    width: int = 1040
    sidebar: bool = False


_RUNS = "/#/experiments/{experiment}/runs?workflowType=machine_learning"
_RUN = "/#/experiments/{experiment}/runs/"
_TRAINING = "?workflowType=machine_learning"
_MODELS = "/#/experiments/{experiment}/models?workflowType=machine_learning"

VIEWS = [
    View("ui-runs-table", _RUNS, "matching runs", 570, prepare=_nested, sidebar=True),
    View(
        "ui-best-runs",
        _RUNS + "&searchFilter=metrics.gate_pass = 1&orderByKey=metrics.`val/rmse`&orderByAsc=true",
        "matching runs",
        400,
        prepare=_with_columns,
    ),
    View("ui-charts", _RUNS + "&compareRunsMode=CHART", "boosting-search", 680, width=1240),
    View("ui-compare", _RUNS, "matching runs", 1080, prepare=_compared),
    View("ui-run-page", _RUN + "{ridge}" + _TRAINING, "About this run", 1010, width=1240),
    View("ui-run-metrics", _RUN + "{depth-2}/model-metrics" + _TRAINING, "depth-2 (val/rmse)", 600),
    View("ui-run-artifacts", _RUN + "{ridge}/artifacts" + _TRAINING, "provenance.json", 540, prepare=_figure),
    View("ui-model-page", _MODELS, "progression", 620, width=1240, prepare=_first_model),
    View("ui2-run-page", _RUN + "{ridge}", "Registered models", 1180, line="mlflow2"),
    View("ui2-run-artifacts", _RUN + "{ridge}/artifacts", "plots", 560, line="mlflow2", prepare=_model_folder),
]


@contextmanager
def served(line: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Serve a store that the snippet of `line` filled; yields the address, and the ids of its runs by name.

    Raises RuntimeError, with what the process said, if the server does not start or the snippet fails.
    """
    programs = ROOT / ".venvs" / line / "bin"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        environment = {
            "PATH": os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)]),
            "HOME": temporary,
            "LOGNAME": "maria",
            "TZ": "UTC",
            "MPLBACKEND": "Agg",
            "MLFLOW_DISABLE_TELEMETRY": "true",
            "MLFLOW_DISABLE_AGENT_HINT": "1",
        }
        with _server(programs / "mlflow", folder, environment) as address:
            script = Path(shutil.copy(ROOT / "snippets/tracking" / SNIPPETS[line], folder))
            environment["MLFLOW_TRACKING_URI"] = address
            command = [programs / "python", script.name]
            done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(f"snippets/tracking/{script.name} failed on {line}:\n{done.stderr}")
            yield address, _ids(address)


@contextmanager
def _server(mlflow: Path, folder: Path, environment: dict[str, str]) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    seeded = folder / "seeded"
    seeded.mkdir()
    (seeded / "sitecustomize.py").write_text(_SEEDED_IDS)
    log = folder / "server.txt"
    with log.open("w") as said:
        server = subprocess.Popen(
            [mlflow, "server", "--host", "127.0.0.1", "--port", str(port), "--workers", "1"],
            cwd=folder,
            env=environment | {"PYTHONPATH": str(seeded)},
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_until_healthy(address, server, log)
        yield address
    finally:
        os.killpg(server.pid, SIGTERM)
        server.wait()


def _wait_until_healthy(address: str, server: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/health", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    raise RuntimeError(f"mlflow server did not start:\n{log.read_text(errors='replace')[-2000:]}")


def _ids(address: str) -> dict[str, str]:
    """The id of the experiment, under `experiment`, and of each of its runs, under the run's name."""
    found = f"{address}/api/2.0/mlflow/experiments/get-by-name?experiment_name={EXPERIMENT}"
    with urllib.request.urlopen(found) as answer:
        experiment = json.load(answer)["experiment"]["experiment_id"]
    search = urllib.request.Request(
        f"{address}/api/2.0/mlflow/runs/search",
        data=json.dumps({"experiment_ids": [experiment]}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(search) as answer:
        runs = json.load(answer)["runs"]
    return {"experiment": experiment} | {run["info"]["run_name"]: run["info"]["run_id"] for run in runs}


def photograph(browser: Browser, view: View, theme: str, address: str, ids: dict[str, str], folder: Path) -> Path:
    """Open the view in the theme and write its picture into the folder; returns the file."""
    left = 0 if view.sidebar else _SIDEBAR[view.line]
    size = {"width": view.width, "height": view.height}
    context = browser.new_context(viewport=size, color_scheme=theme, timezone_id="UTC", device_scale_factor=1.5)
    context.set_default_timeout(60_000)
    for name, value in {**_SEEN, _DARK_MODE: str(theme == "dark").lower()}.items():
        context.add_init_script(f"localStorage.setItem({json.dumps(name)}, {json.dumps(value)})")
    context.route(lambda url: not url.startswith(address), lambda route: route.abort())
    page = context.new_page()
    where = view.address
    for name, value in ids.items():
        where = where.replace("{" + name + "}", value)
    page.goto(address + where, wait_until="commit")
    page.get_by_text(view.shows).first.wait_for()
    page.wait_for_timeout(_SETTLE_MILLISECONDS)
    if view.prepare:
        view.prepare(page)
        page.mouse.move(0, 0)
        page.evaluate("document.activeElement.blur()")
        page.wait_for_timeout(_SETTLE_MILLISECONDS)
    # The assistant's button covers a corner of the page.
    assistant = page.get_by_role("button", name="MLflow Assistant")
    assistant.evaluate_all("buttons => buttons.forEach((button) => { button.style.visibility = 'hidden' })")
    file = folder / f"{view.name}-{theme}.png"
    page.screenshot(path=file, clip={"x": left, "y": 0, "width": view.width - left, "height": view.height})
    context.close()
    return file


def main(names: list[str]) -> int:
    """Take the pictures named, or all; returns 1, and changes none, if one is too large to publish."""
    known = {view.name: view for view in VIEWS}
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"no such picture: {', '.join(unknown)}; there are {', '.join(known)}")
    wanted = [known[name] for name in names] or VIEWS
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=environments.find_chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        files = []
        for line in sorted({view.line for view in wanted}):
            with served(line) as (address, ids):
                for view in wanted:
                    if view.line == line:
                        files += [
                            photograph(browser, view, theme, address, ids, Path(temporary)) for theme in THEMES
                        ]
        subprocess.run([ROOT / ".venvs/mlflow3/bin/python", "-c", _TO_PALETTE, *files], check=True)
        too_large = [file for file in files if file.stat().st_size > LARGEST]
        for file in too_large:
            print(f"{file.name}: {file.stat().st_size} bytes; crop it to at most {LARGEST}", file=sys.stderr)
        if not too_large:
            FOLDER.mkdir(parents=True, exist_ok=True)
            for file in files:
                shutil.copy(file, FOLDER)
                print(f"{(FOLDER / file.name).relative_to(ROOT)}: {file.stat().st_size / 1000:.0f} kB")
    return int(bool(too_large))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
