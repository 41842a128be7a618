"""Snippets that run in the page, as a person uses them: real MLflow in a real Chromium."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.runner import PAGE, SLOW, finished, first, go, held, run_first, scratch, started_later, write
from tests.machine import bench_runner


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


def test_a_store_that_the_page_cannot_reach_ends_a_good_run_well(page, address):
    place = scratch(page, address)
    write(place, "import mlflow\nmlflow.set_tracking_uri('http://localhost:5000')\nprint('ok')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "ok\n"
    expect(place.locator(".runner__wrote")).to_contain_text("The store at http://localhost:5000 cannot be shown here")
    write(place, "print('again')")
    go(place)
    assert place.locator(".runner__printed").inner_text() == "again\n"


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
