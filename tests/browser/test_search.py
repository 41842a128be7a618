"""Search, the cheat-sheet finder and the error finder, as a person uses them."""

from __future__ import annotations

import json
import re
import time

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations


def search(page, text: str) -> list[str]:
    """Open search, type, and return the titles of the first results."""
    page.keyboard.press("/")
    page.locator(".search__hint").first.wait_for()
    page.fill(".search__input", text)
    page.locator(".search__result").first.wait_for()
    return page.locator(".search__title").all_inner_texts()


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
def test_a_key_opens_search_and_escape_closes_it(page, address, keys):
    page.goto(address + "registry/aliases/")
    page.keyboard.press(keys)
    box = page.get_by_role("combobox", name="Search")
    box.wait_for()
    assert box.evaluate("box => box === document.activeElement")
    page.keyboard.type("/")
    assert box.input_value() == "/", "inside the box a slash is a slash"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.search").is_visible()


def test_what_is_typed_while_search_is_on_its_way_is_searched(page, address):
    page.route("**/dialog*.js", lambda route: (time.sleep(1), route.continue_()))
    page.goto(address + "registry/aliases/")
    expect(page.locator("[data-search=open]")).to_have_attribute("aria-keyshortcuts", "/ Control+K Meta+K")
    page.keyboard.type("/pns alias")
    expect(page.get_by_role("combobox", name="Search")).to_have_value("pns alias")
    assert page.url == address + "registry/aliases/", "`p` and `n` are keys of the theme for other pages"


def test_nothing_is_loaded_for_search_before_it_is_used(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "registry/aliases/", wait_until="networkidle")
    assert not [url for url in asked if "data/search" in url or "dialog" in url]
    search(page, "alias")
    assert sum("data/search" in url for url in asked) == 1


def test_arrows_and_enter_open_the_place_with_the_match_marked(page, address):
    page.goto(address)
    search(page, "nested=True")
    box = page.get_by_role("combobox", name="Search")
    assert box.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{box.get_attribute('aria-activedescendant')}")
    assert chosen.get_attribute("aria-selected") == "true"
    assert page.locator("[aria-selected=true]").count() == 1
    anchor = chosen.get_attribute("href").partition("#")[2]
    assert "nested=True" in chosen.locator("mark").all_inner_texts()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"#{anchor}$"))
    page.wait_for_function("CSS.highlights.get('found')?.size > 0")
    assert page.evaluate("""anchor => {
        const place = document.getElementById(anchor), found = [...CSS.highlights.get('found')];
        return found.some(range => range.toString() === 'nested=True' && place.parentElement.contains(range.startContainer)) }""", anchor)
    assert page.locator(f"#{anchor}").evaluate("e => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight }")


def test_a_result_on_the_same_page_is_reached_too(page, address):
    page.goto(address + "registry/aliases/")
    search(page, "champion and Champion are two aliases")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("registry/aliases/#trap-alias-is-case-sensitive$"))
    page.wait_for_function("CSS.highlights.get('found')?.size > 0")


def test_a_result_says_kind_path_line_and_proof(page, address):
    page.goto(address)
    search(page, "Registered model alias challenger not found.")
    row = page.locator(".search__result").first
    assert row.locator(".kind").inner_text() == "error"
    assert row.locator(".search__path").inner_text().startswith("Registry")
    assert row.locator(".proof").inner_text().startswith("ran")
    assert row.locator("mark").count() > 0


def test_filters_narrow_the_results(page, address):
    page.goto(address)
    search(page, "alias")
    page.get_by_label("Kind", exact=True).select_option("Traps")
    assert set(page.locator(".search__result .kind").all_inner_texts()) == {"trap"}
    page.get_by_label("Kind", exact=True).select_option("Everything")
    page.get_by_label("Exam", exact=True).select_option("Machine Learning Professional")
    index = json.loads(page.request.get(address + "data/search.json").text())
    professional = {f"{entry['a']}" for entry in index["entries"] if any(o.startswith("P") for o in entry.get("o", [])) and entry.get("a")}
    shown = page.eval_on_selector_all(".search__result", "all => all.map(a => a.hash.slice(1))")
    assert shown and set(shown) <= professional
    page.get_by_label("MLflow line", exact=True).select_option("MLflow 2")
    assert all("MLflow 3" not in text or "2" in text for text in page.locator(".search__result .proof").all_inner_texts())


def test_nothing_found_says_what_to_try(page, address):
    page.goto(address)
    page.keyboard.press("/")
    page.locator(".search__hint").first.wait_for()
    page.fill(".search__input", "zzqqxx")
    assert page.locator(".search__status").inner_text() == "Nothing found. Try one word of it, or part of a name."


def test_offline_it_says_so_and_works_again_later(context, address):
    page = context.new_page()
    page.goto(address + "registry/aliases/")
    page.locator(".search-open").hover()
    page.wait_for_load_state("networkidle")
    context.set_offline(True)
    page.keyboard.press("/")
    page.get_by_role("button", name="Try again").wait_for()
    assert "offline" in page.locator(".search__status").inner_text()
    context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    page.locator(".search__hint").first.wait_for()


def test_offline_before_anything_is_loaded_it_says_so_too(context, address):
    page = context.new_page()
    page.goto(address + "registry/aliases/", wait_until="networkidle")
    context.set_offline(True)
    page.keyboard.press("/")
    page.locator(".search--failed").wait_for()
    assert "offline" in page.locator(".search--failed").inner_text()


def test_without_scripts_the_control_leads_to_every_line(chromium, address):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address + "registry/aliases/")
    page.get_by_role("link", name="Search", exact=True).click()
    assert page.url == address + "cheat-sheets/finder/"
    lists = page.eval_on_selector_all(".finder a", "links => links.map(a => a.href)")
    lines = 0
    for at in lists:
        page.goto(at)
        lines += page.locator("tbody tr").count()
    assert len(lists) > 10 and lines == sum(found["rows"].count("<tr>") for found in page.request.get(address + "data/finder.json").json()) > 900
    context.close()


def test_on_a_phone_the_button_and_the_dialog_fit(chromium, address):
    context = chromium.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(address + "registry/aliases/")
    page.get_by_role("link", name="Search", exact=True).tap()
    page.locator(".search__hint").first.wait_for()
    page.fill(".search__input", "transition_model_version_stage")
    page.locator(".search__result").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("dialog.search").evaluate("d => d.getBoundingClientRect().right <= 390 && d.scrollWidth <= d.clientWidth")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(chromium, address, scheme):
    context = chromium.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address + "registry/aliases/")
    search(page, "models:/m@champion")
    assert violations(page, "dialog.search") == []
    for path in ("cheat-sheets/finder/?q=alias", "reference/errors/"):
        page.goto(address + path)
        page.locator(".search__status").wait_for(state="attached")
        assert violations(page) == []
    context.close()


def shown(page) -> list[str]:
    # A browser gives no inner text of rows that it has not laid out, since they are out of view.
    return [text.strip() for text in page.locator(".finder tbody tr:visible").all_text_contents()]


def test_the_finder_filters_and_its_address_keeps_the_filter(page, address):
    page.goto(address + "cheat-sheets/finder/")
    page.locator(".search__status", has_text="entries").wait_for()
    everything = len(shown(page))
    page.get_by_label("Filter by text").fill("@champion")
    assert 0 < len(shown(page)) < everything
    assert all("@champion" in row for row in shown(page))
    page.get_by_label("Topic", exact=True).select_option("Registry")
    page.get_by_label("Exam", exact=True).select_option("Machine Learning Associate")
    page.get_by_label("MLflow line", exact=True).select_option("MLflow 3")
    left = shown(page)
    assert left and all(row.startswith("Registry") for row in left)
    assert page.url.endswith("?q=%40champion&topic=registry&exam=associate&line=3")
    page.reload()
    page.locator(".search__status", has_text="entries").wait_for()
    assert shown(page) == left
    assert page.locator(".search__status").inner_text() == f"{len(left)} of {everything} entries"


def test_finder_and_search_filter_by_the_release_that_the_reader_chose(page, address):
    page.goto(address + "cheat-sheets/finder/")
    filters, notes = page.locator(".finder__bar").get_by_label("Your cluster", exact=True), page.locator(".finder .world-note")
    page.locator(".finder__bar").wait_for()
    everything = len(shown(page))
    assert not filters.is_visible() and notes.count() == 0, "without a choice nothing is different"
    page.locator("#world-choice").focus()
    page.locator("#world-choice option[value='2.9.2']").wait_for(state="attached")
    page.locator("#world-choice").select_option("2.9.2")
    differing = page.locator(".finder [data-differs~='2.9.2']").count()
    notes.first.wait_for()
    assert 0 < differing == page.locator(".finder .world-note--differs").count()
    assert len(shown(page)) == everything, "the lines are marked, none is gone"
    filters.select_option("Differs on your cluster")
    told = shown(page)
    assert len(told) >= differing and all("MLflow 2.9.2" in row for row in told)
    filters.select_option("Holds on your cluster")
    held = shown(page)
    assert len(held) + len(told) == everything and not any("MLflow 2.9.2):" in row for row in held)
    assert page.url.endswith("?cluster=holds")

    page.evaluate("document.activeElement.blur()")  # in a control a slash is a slash
    search(page, "parent_run_id")
    in_search = page.locator("dialog.search").get_by_label("Your cluster", exact=True)
    assert page.locator(".search__result .world-note--differs").first.inner_text() == "differs on MLflow 2.9.2"
    in_search.select_option("Holds on your cluster")
    expect(page.locator(".search__result .world-note")).to_have_count(0)
    page.keyboard.press("Escape")
    page.locator("#world-choice").select_option("")
    assert not filters.is_visible() and notes.count() == 0 and len(shown(page)) == everything


def test_the_finder_prints_each_topic_on_one_page(page, address):
    page.goto(address + "cheat-sheets/finder/")
    page.locator(".finder tbody[data-title]").first.wait_for()
    topics = page.eval_on_selector_all(".finder tbody", "bodies => bodies.map(b => b.dataset.title)")
    assert len(topics) == len(set(topics)) > 1
    assert printed_pages(page) == len(topics)
    page.get_by_label("Topic", exact=True).evaluate("select => { select.value = 'registry'; select.dispatchEvent(new Event('input')) }")
    assert printed_pages(page) == 1


def printed_pages(page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


@pytest.mark.parametrize("line", ["3", "2"])
def test_every_captured_message_finds_its_entry(page, address, line):
    page.goto(address + "reference/errors/")
    box = page.get_by_label("Paste an error message")
    missed = []
    for record in page.locator(".record--error").all()[:: 1 if line == "3" else 3]:
        for message in record.locator(f".error__message:has-text('MLflow {line}') code").all_inner_texts():
            longest = max(message.splitlines(), key=len)
            if len(longest.split()) < 4:
                continue
            pasted = f"mlflow.exceptions.MlflowException: {longest.replace('<id>', '0f1e2d3c4b5a69788796a5b4c3d2e1f0').replace('<run_id>', '9f1c2e7ab34d4c3f')}"
            box.fill(pasted)
            found = page.eval_on_selector_all(".errors__found a", "all => all.map(a => a.hash.slice(1))")
            same = page.eval_on_selector_all(".record--error", "(all, text) => all.filter(r => r.textContent.includes(text)).map(r => r.id)", longest)
            if not set(found) & set(same):
                missed.append(longest)
    assert missed == []


def test_a_message_nobody_captured_says_so(page, address):
    page.goto(address + "reference/errors/")
    page.get_by_label("Paste an error message").fill("torch.cuda.OutOfMemoryError: CUDA out of memory")
    assert page.locator(".search__status").inner_text().startswith("No entry has this message.")
