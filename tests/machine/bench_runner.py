"""How long a reader waits for MLflow in the page: `make bench-runner`, in a real Chromium over loopback.

A line's delay is not in the figures: add the compressed megabytes at the reader's speed. No wait is longer than `LIMIT`: then
a TimeoutError says what was waited for, and what the page says instead. `SITE=folder` measures a site that is built already.
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from http.server import ThreadingHTTPServer

from playwright.sync_api import sync_playwright

import environments
from tests.browser.conftest import ARGUMENTS, Quiet
from tests.machine.browser import BUILT
from tests.machine.lines import ROOT

AIMS = {"cold first output": 3.0, "first output of a later page": 1.5, "second run": 0.15, "Stop to usable": 3.0, "compressed MB": 9.0}
LIMIT = 90
"""Seconds for one wait: a cold start took 27 at a load of 25."""
CODE = "import mlflow\nwith mlflow.start_run() as run:\n    mlflow.log_param('depth', 5)\nprint('done')"


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.environ.get("SITE") or scratch
        if folder == scratch:
            command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder]
            subprocess.run(command, cwd=ROOT, check=True, timeout=1200)
        server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        measured = measure(f"http://127.0.0.1:{server.server_port}/run/scratch/")
        server.shutdown()
    measured["compressed MB"] = compressed("mlflow3") / 1e6
    for name, value in measured.items():
        aim = f"  (aim: under {AIMS[name]:g})" if name in AIMS else ""
        print(f"{name:30}{value:8.2f}{aim}")
    return int(any(measured[name] >= aim for name, aim in AIMS.items()))


def compressed(line: str) -> int:
    """Bytes that a reader of one line downloads, scripts compressed as hosts do."""
    manifest = json.loads((BUILT / "manifest.json").read_text())
    parts = [manifest["wasm"], manifest["stdlib"], manifest["boot"], manifest["lines"][line]]
    scripts = sum(len(gzip.compress((BUILT / name).read_bytes(), 9)) for name in ("pyodide.mjs", "pyodide.asm.mjs"))
    return sum(part["bytes"] for part in parts) + scripts


def measure(address: str) -> dict[str, float]:
    """Seconds from a click to what it shows, in a new profile, then in a second page of it."""
    found: dict[str, float] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(environments.find_chromium()), args=ARGUMENTS)
        context = browser.new_context()
        context.set_default_timeout(LIMIT * 1000)
        for name in ("cold first output", "first output of a later page"):
            page = context.new_page()
            page.goto(address)
            page.locator(".cm-content").wait_for()
            write(page, CODE)
            found[name] = click(page, name)
            found["second run"] = click(page, "second run")
            kept(page)
        page.locator(".runner__buttons .quiz__button--main:enabled").wait_for()
        write(page, "while True: pass")
        page.get_by_role("button", name="Run", exact=True).click()
        time.sleep(1)
        page.get_by_role("button", name="Stop").click()
        write(page, CODE)
        found["Stop to usable"] = click(page, "Stop to usable")
        browser.close()
    return found


def kept(page) -> None:
    """Wait until the browser has made what later pages start from. Raises TimeoutError if it does not."""
    within = time.monotonic() + LIMIT
    while not page.evaluate("caches.open('runproof-runtime').then((cache) => cache.keys()).then((all) => all.some(({url}) => url.endsWith('.image')))"):
        if time.monotonic() > within:
            raise TimeoutError(f"the browser made no image of Python's memory within {LIMIT} s; the page says: {says(page)}")
        time.sleep(0.2)


def write(page, code: str) -> None:
    page.locator(".cm-content").press("Control+a")
    page.keyboard.insert_text(code)


def says(page) -> str:
    """What the page tells of its last run."""
    return " ".join(page.locator(".runner__status").first.inner_text().split()) or "nothing"


def click(page, what: str) -> float:
    """Press Run and wait for the output, measured in the page itself. Raises TimeoutError, naming `what`, if none comes."""
    page.locator(".runner__buttons .quiz__button--main:enabled").wait_for()
    seconds = page.evaluate("""(limit) => new Promise((done) => {
        const panel = document.querySelector(".runner");
        const began = performance.now();
        const told = (seconds) => { watcher.disconnect(); clearTimeout(late); done(seconds) };
        const watcher = new MutationObserver(() => {
            if (panel.querySelector(".runner__printed").textContent.includes("done")) told((performance.now() - began) / 1000);
            else if (panel.querySelector(".runner__failed, .runner__error")) told(null);
        });
        const late = setTimeout(told, limit, null);
        document.querySelector(".runner__buttons .quiz__button--main").click();
        watcher.observe(panel, {childList: true, subtree: true});
    })""", LIMIT * 1000)
    if seconds is None:
        raise TimeoutError(f"{what}: the program's output did not come within {LIMIT} s; the page says: {says(page)}")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
