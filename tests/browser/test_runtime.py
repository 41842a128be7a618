"""The Python of a page: how it is fetched, kept and checked, and what code in it cannot reach."""

from __future__ import annotations

import functools
import json
import threading
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Quiet
from tests.browser.runner import SLOW, finished, first, go, run_first, scratch, started_later, write

ATTACK = """
import js
reached = []
def tried(name, act):
    try:
        act()
        reached.append(name)
    except BaseException as error:
        print(name, "refused")
tried("fetch", lambda: js.fetch("/data/road.json"))
tried("XMLHttpRequest", lambda: js.XMLHttpRequest.new())
tried("WebSocket", lambda: js.WebSocket.new("ws://127.0.0.1:1/"))
tried("caches", lambda: js.caches.open("runproof-runtime"))
tried("indexedDB", lambda: js.indexedDB.open("x"))
tried("storage", lambda: js.navigator.storage.getDirectory())
tried("worker", lambda: js.Worker.new("/x.js"))
tried("eval", lambda: js.eval("1"))
tried("Function", lambda: js.Function.new("return 1"))
tried("constructor", lambda: js.setTimeout.constructor.new("return 1"))
tried("timer", lambda: js.setTimeout("1", 0))
import urllib.request
tried("urllib", lambda: urllib.request.urlopen("http://127.0.0.1:1/"))
import pyodide.http
tried("open_url", lambda: pyodide.http.open_url("/data/road.json"))
import gc
for held in [h for h in gc.get_objects() if type(h).__name__ == "JsProxy"]:
    name = str(getattr(held, "name", ""))
    if name in ("fetch", "XMLHttpRequest", "WebSocket", "Worker", "open"):
        reached.append(name)
for module in ("pyodide.http", "urllib3.contrib.emscripten.fetch"):
    for name, held in vars(__import__("sys").modules.get(module, __import__("types").ModuleType(module))).items():
        if name in ("_jsfetch", "fetch", "XMLHttpRequest"):
            tried(module + "." + name, lambda held=held: held.new() if name == "XMLHttpRequest" else held("/data/road.json"))
print("reached", reached)
"""


def test_code_from_a_link_reaches_neither_the_network_nor_what_other_pages_run(page, address):
    place = scratch(page, address)
    write(place, "print('first')")
    go(place)
    write(place, ATTACK)
    go(place)
    assert "reached []" in place.locator(".runner__printed").inner_text()


def test_neither_does_it_on_a_later_page(page, address):
    asked = []
    place = started_later(page, address)
    write(place, "print('first')")
    go(place)
    page.on("request", lambda request: asked.append(request.url))
    write(place, ATTACK)
    go(place)
    assert "reached []" in place.locator(".runner__printed").inner_text()
    assert asked == []


def test_a_later_page_starts_from_what_was_kept(page, address):
    """Neither the archive nor a start of Python is needed; the steps that a reader sees tell which way it went."""
    place = started_later(page, address)
    page.evaluate("""() => { window.steps = []; new MutationObserver(() => steps.push(document.querySelector(".runner__status").textContent))
        .observe(document.querySelector(".runner__status"), {childList: true, subtree: true, characterData: true}) }""")
    write(place, "import mlflow\nwith mlflow.start_run():\n    mlflow.log_param('depth', 5)\nprint('later')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "later\n"
    assert not any("Imports" in step or "Unpacks" in step for step in page.evaluate("steps"))


@pytest.mark.parametrize(
    ("ending", "old", "new"),
    [("py", "def prepare() -> None:", "def prepare() -> Nope:"), ("image", "Traceback (most recent", "Traceback (most decent"), ("tar", "mlflow/__init__", "mlflow/__1n1t__")],
    ids=["boot", "image", "tar"],
)
def test_a_changed_copy_of_the_runtime_is_not_run(page, address, ending, old, new):
    place = started_later(page, address)
    changed = page.evaluate("""async ([ending, old, other]) => {
        const cache = await caches.open('runproof-runtime');
        const request = (await cache.keys()).find(({ url }) => url.endsWith('.' + ending) && !url.includes('mlflow2'));
        const bytes = new Uint8Array(await (await cache.match(request)).arrayBuffer());
        const [from, to] = [old, other].map((text) => new TextEncoder().encode(text));
        const at = bytes.findIndex((byte, n) => byte === from[0] && from.every((b, k) => bytes[n + k] === b));
        if (at < 0 || from.length !== to.length) return false;
        bytes.set(to, at);
        await cache.put(request, new Response(bytes));
        return true }""", [ending, old, new])
    assert changed
    place = scratch(page, address)
    write(place, "print('second')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "second\n"


def test_a_page_and_a_python_of_two_releases_say_so(page, address, context, site):
    manifest = json.loads((site / "assets/built/runtime/manifest.json").read_text())
    context.route("**/runtime/manifest.json", lambda route: route.fulfill(json=manifest | {"engine": "0123456789ab"}))
    place = scratch(page, address)
    place.get_by_role("button", name="Run", exact=True).click()
    expect(place.get_by_role("alert")).to_have_text("This page and its Python are of two releases of the guide. Reload the page.", timeout=SLOW)


def test_a_broken_download_gets_a_sentence_and_can_be_tried_again(page, address, context):
    context.route("**/runtime/mlflow3-*", lambda route: route.fulfill(status=200, body=b"half of it"))
    place = scratch(page, address)
    place.get_by_role("button", name="Run", exact=True).click()
    expect(place.get_by_role("alert")).to_contain_text("MLflow could not be loaded", timeout=SLOW)
    expect(place.get_by_role("alert")).to_contain_text("broke off")
    context.unroute("**/runtime/mlflow3-*")
    go(place)
    assert "RunData" in place.locator(".runner__printed").inner_text()


class Strict(Quiet):
    """Serves with a content security policy that forbids eval and every other host, below a sub-path, and without gzip."""

    def end_headers(self) -> None:
        self.send_header(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'",
        )
        super().end_headers()


def test_it_works_below_a_path_and_a_strict_policy_and_offline_afterwards(page, site, tmp_path, context):
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides/runproof").symlink_to(site)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Strict, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/guides/runproof/"
        snippet = run_first(page, address)
        expect(snippet.locator(".runner__status")).to_contain_text("Printed what was recorded")
        loaded = []
        context.on("response", lambda response: loaded.append(response.url) if not response.from_service_worker else None)
        page.reload()
        first(page).locator(".runner__open").click()
        finished(first(page))
        assert not [url for url in loaded if ".tar.xz" in url or ".wasm" in url or "stdlib" in url], "the cache holds the large parts"
    finally:
        server.shutdown()
