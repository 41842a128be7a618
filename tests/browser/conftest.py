"""A real Chromium over the strictly built site, served on loopback."""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

import environments

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line per request, and with the type browsers ask of WebAssembly."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".wasm": "application/wasm", ".mjs": "text/javascript"}

    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a built site; yields its address, e.g. http://127.0.0.1:40123/."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the built site."""
    with serve(site) as at:
        yield at


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(environments.find_chromium()), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh profile whose requests may not leave loopback."""
    # A service worker would keep the whole guide in each of these profiles; `test_offline` lets it.
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, service_workers="block")
    left: list[str] = []
    context.on("request", lambda r: left.append(r.url) if not r.url.startswith(("http://127.0.0.1", "data:", "blob:")) else None)
    yield context
    context.close()
    assert left == [], "the page asked another host"


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page whose console may show no error."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    assert errors == [], "the console shows errors"


def unfold(page: Page) -> None:
    """Open every deeper section of a lesson."""
    page.evaluate("for (const toggle of document.querySelectorAll('.deeper__toggle[aria-expanded=false]')) toggle.click()")


@pytest.fixture(scope="session")
def bank(site) -> dict[str, dict]:
    """The questions the built site holds, by id."""
    return {q["id"]: q for q in json.loads((site / "data/questions.json").read_text(encoding="utf-8"))}
