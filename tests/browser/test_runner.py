"""Snippets that run in the page, as a person uses them: real MLflow in a real Chromium."""

from __future__ import annotations

import functools
import json
import re
import threading
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import Quiet
from tests.machine import bench_runner

PAGE = "tracking/logging/"
SLOW = 120_000
"""Milliseconds for the first output, on a machine that is busy with other tests."""


def first(page):
    """The first snippet of a page that can run."""
    return page.locator(".snippet[data-browser]").first


def run_first(page, address, path=PAGE):
    page.goto(address + path)
    snippet = first(page)
    snippet.locator(".runner__open").click()
    finished(snippet)
    return snippet


def finished(place):
    expect(place.locator(".runner__status").first).to_have_text(re.compile(r"on MLflow \d|Stopped|error", re.IGNORECASE), timeout=SLOW)


def write(place, code):
    """Replace what the editor holds."""
    editor = place.locator(".cm-content")
    editor.click()
    editor.press("Control+a")
    place.page.keyboard.insert_text(code)


def scratch(page, address):
    page.goto(address + "run/scratch/")
    place = page.locator("[data-scratch]")
    place.locator(".cm-content").wait_for()
    return place


def go(place):
    place.get_by_role("button", name="Run", exact=True).click()
    finished(place)


def test_nothing_is_loaded_before_the_first_click(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PAGE)
    page.wait_for_load_state("networkidle")
    assert first(page).locator(".runner__open").is_visible()
    assert [url for url in asked if "/runtime/" in url or "codemirror" in url or "worker" in url] == []


def test_the_size_is_told_before_the_first_click_and_not_when_it_is_there(page, address):
    page.goto(address + PAGE)
    told = f"The first run loads {bench_runner.compressed('mlflow3') / 1e6:.1f} MB, once."
    expect(first(page).locator(".runner__size")).to_have_text(told)
    started_later(page, address)
    page.goto(address + PAGE)
    first(page).locator(".runner__open").wait_for()
    page.wait_for_timeout(300)
    # One snippet of the page runs on the other line only, which is not there.
    assert first(page).locator(".runner__size").count() == 0


def test_on_a_phone_the_result_comes_into_view_and_the_keyboard_stays(page, address):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + PAGE)
    button = first(page).locator(".runner__open")
    button.scroll_into_view_if_needed()
    button.focus()
    page.keyboard.press("Enter")
    expect(first(page).get_by_role("button", name="Stop")).to_be_focused(timeout=SLOW)
    finished(first(page))
    expect(first(page).get_by_role("button", name="Run", exact=True)).to_be_focused()
    box = first(page).locator(".runner__printed").bounding_box()
    assert 0 <= box["y"] < 844 - 40
    # The way out of the editor is told, and holds.
    first(page).locator(".cm-content").focus()
    expect(first(page).locator(".runner__way")).to_contain_text("Escape, then Tab, leaves it")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('.cm-editor')")


def test_run_prints_what_was_recorded_and_shows_the_store(page, address):
    snippet = run_first(page, address)
    expect(snippet.locator(".runner__status")).to_contain_text("Printed what was recorded")
    recorded = snippet.locator(".snippet__output code").inner_text()
    assert snippet.locator(".runner__printed").inner_text().split() == recorded.split()
    assert snippet.locator(".runner__tree details").count() >= 1
    assert snippet.locator(".runner__tree").inner_text().startswith("In the store")


def test_edited_code_runs_and_reset_restores_it(page, address):
    snippet = run_first(page, address)
    before = snippet.locator(".cm-content").inner_text()
    write(snippet, 'import mlflow\nprint("changed", 6 * 7)')
    snippet.locator(".cm-content").press("Control+Enter")
    expect(snippet.locator(".runner__printed")).to_have_text("changed 42\n", timeout=SLOW)
    snippet.get_by_role("button", name="Reset").click()
    assert snippet.locator(".cm-content").inner_text() == before


def test_an_endless_loop_can_be_stopped_and_the_next_run_works(page, address):
    place = scratch(page, address)
    write(place, "while True:\n    print('on and on')")
    place.get_by_role("button", name="Run", exact=True).click()
    expect(place.locator(".runner__printed")).to_contain_text("on and on", timeout=SLOW)
    place.get_by_role("button", name="Stop").click()
    expect(place.locator(".runner__status").first).to_contain_text("Stopped")
    write(place, "print('alive')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "alive\n"


def test_an_exception_shows_its_real_traceback(page, address):
    place = scratch(page, address)
    write(place, "import mlflow\n\nmlflow.get_run('nope')")
    go(place)
    text = place.locator(".runner__error").inner_text()
    assert text.startswith('Traceback (most recent call last):\n  File "snippet.py", line 3, in <module>')
    assert "MlflowException: Run 'nope' not found" in text


def test_a_missing_library_says_what_to_do(page, address):
    place = scratch(page, address)
    write(place, "import pandas")
    go(place)
    expect(place.locator(".runner__error")).to_contain_text("pandas is not in the browser's Python. It runs in Python on your machine")


def test_both_lines_run_and_the_store_goes_on_only_when_asked(page, address):
    place = scratch(page, address)
    write(place, "import mlflow\nmlflow.log_param('depth', 5)\nprint(mlflow.__version__, len(mlflow.search_runs(output_format='list')))")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "3.17.2 1\n"
    go(place)
    assert place.locator(".runner__printed").inner_text() == "3.17.2 1\n"
    place.get_by_label("go on with the last run's store").check()
    go(place)
    assert place.locator(".runner__printed").inner_text() == "3.17.2 2\n"
    place.get_by_label("MLflow release").select_option("mlflow2")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "2.22.5 1\n"


def test_scratch_code_is_shared_by_address_only_when_asked(page, address, context):
    place = scratch(page, address)
    write(place, "print('für dich')")
    page.reload()
    place.locator(".cm-content").wait_for()
    assert "für dich" not in place.inner_text(), "a reload forgets what was typed"
    write(place, "print('für dich')")
    place.get_by_role("button", name="Share").click()
    expect(page).to_have_url(re.compile("#code="))
    other = context.new_page()
    other.goto(page.url)
    expect(other.locator(".cm-content")).to_have_text("print('für dich')")
    expect(other.locator("[data-scratch]")).to_contain_text("Read it before you run it")
    other.goto(address + "404.html")
    other.goto(page.url[:-3])
    expect(other.locator("[data-scratch]")).to_contain_text("part of it is missing")
    assert page.evaluate("[localStorage.length, sessionStorage.length]")[1] == 0


def held(place):
    return place.locator(".cm-content").inner_text()


def test_scratch_code_is_saved_and_downloaded_when_asked(page, address, tmp_path):
    place = scratch(page, address)
    note = place.locator(":scope > [role=status]")
    write(place, "print('kept for later')")
    with page.expect_download() as download:
        place.get_by_role("button", name="Download").click()
    download.value.save_as(tmp_path / "scratch.py")
    assert download.value.suggested_filename == "scratch.py"
    assert (tmp_path / "scratch.py").read_text() == "print('kept for later')\n"
    place.get_by_role("button", name="Save", exact=True).click()
    expect(note).to_contain_text("Saved in this browser")
    page.reload()
    expect(place.locator(".cm-content")).to_have_text("print('kept for later')")
    expect(note).to_contain_text("This is what you saved here on")
    # Code of a link does not take the place of what is saved, unless the reader says so.
    page.goto(address + "404.html")
    page.goto(address + f"run/scratch/#code={PACKED}")
    expect(place.locator(".cm-content")).to_have_text("print(1)")
    place.get_by_role("button", name="Save", exact=True).click()
    expect(note).to_contain_text("You saved other code here")
    place.get_by_role("button", name="Keep the old one").click()
    page.goto(address + "404.html")
    place = scratch(page, address)
    assert held(place) == "print('kept for later')"
    place.get_by_role("button", name="Forget it").click()
    page.reload()
    expect(place.locator(".cm-content")).to_contain_text("max_depth")


def test_where_nothing_can_be_saved_the_scratch_code_is_offered_as_a_file(page, address):
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    place = scratch(page, address)
    place.get_by_role("button", name="Save", exact=True).click()
    with page.expect_download() as download:
        place.get_by_role("button", name="Download it instead").click()
    assert "max_depth" in download.value.path().read_text()


PACKED = "KyjKzCvRMNQEAA"
"""`print(1)` as an address holds it."""


def test_a_second_link_in_the_same_tab_shows_its_code_and_loses_none(page, address):
    place = scratch(page, address)
    page.evaluate("code => { location.hash = `code=${code}` }", PACKED)
    expect(place.locator(".cm-content")).to_have_text("print(1)")
    expect(place).to_contain_text("Read it before you run it")
    write(place, "print('mine')")
    page.evaluate("location.hash = 'file=tracking/logging/params_are_text.py'")
    expect(place).to_contain_text("What you typed here is not saved")
    assert held(place) == "print('mine')"
    place.get_by_role("button", name="Keep what I typed").click()
    assert held(place) == "print('mine')"
    assert "#" not in page.url
    page.evaluate("code => { location.hash = `code=${code}` }", PACKED)
    place.get_by_role("button", name="Show the other code").click()
    expect(place.locator(".cm-content")).to_have_text("print(1)")
    # A link to a section of the page is no code.
    page.evaluate("location.hash = 'what-works-here'")
    assert held(place) == "print(1)"


def test_code_that_is_too_long_for_an_address_is_offered_as_a_file(page, address):
    import random

    place = scratch(page, address)
    code = f"text = '{''.join(random.Random(1).choices('abcdefghijklmnopqrstuvwxyz0123456789', k=600_000))}'"
    write(place, code)
    place.get_by_role("button", name="Share").click()
    expect(place).to_contain_text("This code is too long for an address", timeout=SLOW)
    assert "#" not in page.url
    with page.expect_download() as download:
        place.get_by_role("button", name="Download it instead").click()
    assert download.value.path().read_text() == code + "\n"


def test_an_address_that_unpacks_to_more_than_a_program_is_refused(page, address):
    import base64
    import zlib

    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = base64.urlsafe_b64encode(pack.compress(b"x" * 50_000_000) + pack.flush()).decode().rstrip("=")
    page.goto(address + f"run/scratch/#code={bomb}")
    expect(page.locator("[data-scratch]")).to_contain_text("The address holds more code than this page shows")
    expect(page.locator(".cm-content")).to_contain_text("max_depth")


def test_the_whole_file_can_be_read_and_run_from_a_section(page, address, root):
    snippet = run_first(page, address)
    section = held(snippet)
    file = (root / "snippets" / snippet.get_attribute("data-snippet")).read_text(encoding="utf-8")
    snippet.get_by_role("button", name="Whole file").click()
    expect(snippet.locator(".cm-content")).to_contain_text("import mlflow")
    assert snippet.locator(".cm-lineNumbers .cm-gutterElement").nth(1).inner_text() == "1"
    go(snippet)
    expect(snippet.locator(".runner__status")).to_contain_text("Printed what was recorded")
    asserted = next(line for line in file.splitlines() if line.startswith("assert"))
    # What is typed into the section goes into its file, whose asserts judge it.
    snippet.get_by_role("button", name="Only the section").click()
    assert held(snippet) == section
    write(snippet, section.replace("100", "101"))
    snippet.get_by_role("button", name="Whole file").click()
    go(snippet)
    assert "AssertionError" in snippet.locator(".runner__error").inner_text()
    assert asserted.split()[0] in snippet.locator(".runner__error").inner_text()
    snippet.get_by_role("button", name="Reset").click()
    go(snippet)
    assert "AssertionError" in snippet.locator(".runner__error").inner_text(), "Reset restores what came from the section"
    snippet.get_by_role("button", name="Only the section").click()
    snippet.get_by_role("button", name="Reset").click()
    snippet.get_by_role("button", name="Whole file").click()
    go(snippet)
    expect(snippet.locator(".runner__status")).to_contain_text("Printed what was recorded")


def test_the_page_of_a_proof_leads_to_its_file_in_the_editor(page, address):
    page.goto(address + "proofs/tracking/params-are-text/")
    page.get_by_role("link", name="Run the whole file in your browser").click()
    place = page.locator("[data-scratch]")
    expect(place.locator(".cm-content")).to_contain_text("assert")
    expect(place).to_contain_text("This is the whole file tracking/logging/params_are_text.py")
    go(place)
    assert place.locator(".runner__printed").inner_text().startswith("'100'\n")


def test_a_page_and_a_python_of_two_releases_say_so(page, address, context, site):
    manifest = json.loads((site / "assets/built/runtime/manifest.json").read_text())
    context.route("**/runtime/manifest.json", lambda route: route.fulfill(json=manifest | {"engine": "0123456789ab"}))
    place = scratch(page, address)
    place.get_by_role("button", name="Run", exact=True).click()
    expect(place.get_by_role("alert")).to_have_text("This page and its Python are of two releases of the guide. Reload the page.", timeout=SLOW)


def test_a_cold_run_is_told_in_a_few_texts_and_where_nothing_is_printed_none_is_praised(page, address, site):
    silent = next(
        path.parent.relative_to(site).as_posix() + "/"
        for path in sorted(site.glob("tracking/*/index.html"))
        if re.search(r'<div class="snippet" data-browser="mlflow3(?:(?!snippet__output).)*?<p class="snippet__meta">', path.read_text(encoding="utf-8"), re.DOTALL)
    )
    page.goto(address + silent)
    page.evaluate("for (const toggle of document.querySelectorAll('.deeper__toggle[aria-expanded=false]')) toggle.click()")
    snippet = page.locator(".snippet[data-browser^=mlflow3]:not(:has(.snippet__output))").first
    page.evaluate("""() => { window.said = []; new MutationObserver(() => { const status = document.querySelector(".runner__status");
        if (status && said.at(-1) !== status.textContent) said.push(status.textContent) }).observe(document, {childList: true, subtree: true, characterData: true}) }""")
    snippet.locator(".runner__open").click()
    finished(snippet)
    expect(snippet.locator(".runner__status")).to_have_text(re.compile(r"^Ran in [\d.]+ s on MLflow"))
    assert len([text for text in page.evaluate("said") if text]) <= 7


def test_very_long_errors_and_lines_are_cut(page, address):
    place = scratch(page, address)
    write(place, "print('y' * 5_000_000)\nraise ValueError('x' * 20_000_000)")
    go(place)
    error = place.locator(".runner__error").text_content()
    assert len(error) < 30_000
    assert "ValueError" in error and "MB of this error are not shown" in error
    printed = place.locator(".runner__stdout").text_content()
    assert 100_000 <= len(printed) < 101_000
    assert "more than 100 KB; the rest is not shown" in printed


def test_the_bench_says_what_it_waited_for(page, address, monkeypatch):
    monkeypatch.setattr(bench_runner, "LIMIT", 5)
    place = scratch(page, address)
    write(place, "print('first')")
    go(place)
    write(place, "print('nothing of the kind')")
    with pytest.raises(TimeoutError, match=r"later page: .* within 5 s; the page says: Ran in"):
        bench_runner.click(page, "later page")


def test_a_broken_download_gets_a_sentence_and_can_be_tried_again(page, address, context):
    context.route("**/runtime/mlflow3-*", lambda route: route.fulfill(status=200, body=b"half of it"))
    place = scratch(page, address)
    place.get_by_role("button", name="Run", exact=True).click()
    expect(place.get_by_role("alert")).to_contain_text("MLflow could not be loaded", timeout=SLOW)
    expect(place.get_by_role("alert")).to_contain_text("broke off")
    context.unroute("**/runtime/mlflow3-*")
    go(place)
    assert "RunData" in place.locator(".runner__printed").inner_text()


def test_an_old_browser_gets_a_sentence(page, address):
    page.add_init_script("delete globalThis.DecompressionStream")
    page.goto(address + PAGE)
    snippet = first(page)
    snippet.locator(".runner__open").click()
    expect(snippet.get_by_role("alert")).to_contain_text("too old to run Python")
    assert snippet.locator(".snippet__output").is_visible()


def test_without_the_editor_a_text_area_serves(page, address, context):
    page.add_init_script("globalThis.MutationObserver = class { constructor() { if (/codemirror/.test(new Error().stack)) throw new Error('old') } observe() {} disconnect() {} takeRecords() { return [] } }")
    page.goto(address + "run/scratch/")
    area = page.locator(".runner__plain")
    area.fill("print('plain')")
    area.press("Control+Enter")
    expect(page.locator(".runner__printed")).to_have_text("plain\n", timeout=SLOW)


def test_a_question_can_be_tried_after_it_is_answered(page, address, site):
    bank = json.loads((site / "data/questions.json").read_text(encoding="utf-8"))
    question = next(q for q in bank if q.get("run"))
    # Its own address opens what is folded around it.
    page.goto(address + question["home"])
    record = page.locator(f".record--question[data-record='{question['id']}']")
    form = record.locator(".quiz__question")
    assert record.locator(".runner__open").count() == 0
    for n, option in enumerate(question["options"]):
        if option["right"]:
            form.locator(f"input[value='{n}']").check()
    form.get_by_role("button", name="Check").click()
    record.locator(".runner__open").click()
    finished(record)
    expect(record.locator(".runner__status")).to_contain_text("Printed what was recorded")


def test_a_missed_question_of_an_exam_can_be_tried(page, address, site):
    bank = json.loads((site / "data/questions.json").read_text(encoding="utf-8"))
    page.route("**/data/questions.json", lambda route: route.fulfill(json=[q for q in bank if q.get("run")]))
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    assert page.locator(".runner__open").count() == 0
    page.locator(".practice__square").last.click()
    page.get_by_role("button", name="Review", exact=True).click()
    page.get_by_role("button", name="Hand in").click()
    page.get_by_role("button", name="Yes, hand in").click()
    record = page.locator(".record--quiz").first
    record.locator(".runner__open").click()
    finished(record)
    expect(record.locator(".runner__status")).to_contain_text("Printed what was recorded")


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


def started_later(page, address):
    """The scratch page, in a Python that goes on from what an earlier page kept."""
    place = scratch(page, address)
    write(place, "print('first')")
    go(place)
    bench_runner.kept(page)
    return scratch(page, address)


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


def test_a_store_that_the_page_cannot_reach_ends_a_good_run_well(page, address):
    place = scratch(page, address)
    write(place, "import mlflow\nmlflow.set_tracking_uri('http://localhost:5000')\nprint('ok')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "ok\n"
    expect(place.locator(".runner__wrote")).to_contain_text("The store at http://localhost:5000 cannot be shown here")
    write(place, "print('again')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "again\n"


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


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_panel_is_accessible_and_fits(page, address, theme, width):
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 850})
    snippet = run_first(page, address)
    assert violations(page, ".snippet[data-browser]") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert snippet.locator(".runner").bounding_box()["width"] <= width
    place = scratch(page, address)
    assert violations(page, "[data-scratch]") == []
    assert place.is_visible()
