"""One visit with a network, the next without: reading, searching and questions; and what a host's 404 page finds below a sub-path."""

from __future__ import annotations

import functools
import shutil
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Quiet

INSTALLED = 120_000
"""Milliseconds in which all pages are kept, on a loaded machine."""


def test_after_one_visit_the_guide_works_without_a_network(chromium, address):
    context = chromium.new_context(service_workers="allow")
    page = context.new_page()
    page.goto(address)
    page.set_default_timeout(INSTALLED)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    context.set_offline(True)
    page.goto(address + "models/signatures/")
    expect(page.locator("h1")).to_contain_text("ignature")
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 100
    # The key works once its script has come, which takes its time on a loaded machine.
    expect(page.locator("[data-search=open]")).to_have_attribute("aria-keyshortcuts", "/ Control+K Meta+K")
    page.keyboard.press("/")
    page.keyboard.type("log a parameter")
    expect(page.locator(".search__title").first).to_be_visible(timeout=INSTALLED)
    page.goto(address + "practice/quiz/")
    expect(page.get_by_role("button").first).to_be_visible(timeout=INSTALLED)
    assert page.evaluate("fetch('../../data/questions.json').then(answer => answer.json()).then(found => found.length)") > 500
    context.close()


class Host(Quiet):
    """Shows `404.html` for any address below `/guide/` that is none, as static hosts do."""

    def send_error(self, code, message=None, explain=None):
        body = Path(self.directory, "guide/404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def test_a_lost_reader_below_a_sub_path_finds_the_start(chromium, site, tmp_path):
    (tmp_path / "guide/deep").mkdir(parents=True)
    for name in ("404.html", "index.html", "site.webmanifest"):
        shutil.copy(site / name, tmp_path / "guide" / name)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = chromium.new_page()
    at = f"http://127.0.0.1:{server.server_port}/guide/"
    page.goto(at + "no/such/page/")
    expect(page.get_by_role("link", name="The start")).to_have_attribute("href", "/guide/")
    assert page.locator("h1").evaluate("h1 => getComputedStyle(h1).fontWeight") == "700"
    page.close()
    server.shutdown()
