"""Lessons in a real browser: guesses, folded sections, proofs in place, paper, no JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros import guide as guides


CORE_SCREENS = """async () => {
    await document.fonts.ready;
    const lesson = document.querySelector("article").getBoundingClientRect(), mark = document.querySelector("[data-deeper]");
    return ((mark ? mark.getBoundingClientRect().top : lesson.bottom) - lesson.top) / innerHeight;
}"""
"""How many screens the core of a page is high: from the top of the lesson to the mark of what is deeper."""


@pytest.fixture(scope="session")
def lesson(root) -> str:
    """The address of a page that asks for a guess and has a deeper part."""
    guide = guides.load(root)
    found = (p for p in guide.pages.values() if p.deeper and any(c.name == "predict" for c in p.calls) and p.path.count("/") == 1)
    return next(p.path.removesuffix("index.md").removesuffix(".md") for p in found).rstrip("/") + "/"


def test_what_is_deeper_is_folded_and_an_anchor_opens_it(page: Page, address: str, lesson: str):
    page.goto(address + lesson)
    toggles = page.locator(".deeper__toggle")
    expect(toggles.first).to_have_attribute("aria-expanded", "false")
    toggles.first.focus()
    page.keyboard.press("Enter")
    expect(toggles.first).to_have_attribute("aria-expanded", "true")
    anchor = page.locator(".deeper__heading").last.get_attribute("id")
    page.goto(f"{address}{lesson}?again#{anchor}")
    expect(page.locator(".deeper__toggle").last).to_have_attribute("aria-expanded", "true")


def test_the_core_of_each_page_is_at_most_eight_screens(page: Page, address: str, root):
    guide = guides.load(root)
    lessons = [path for path in guide.pages if (root / "docs/_data" / path).with_suffix(".yml").exists()]
    page.set_viewport_size({"width": 1440, "height": 900})
    screens = {}
    for path in lessons:
        page.goto(address + path.removesuffix("index.md").replace(".md", "/"), wait_until="domcontentloaded")
        screens[path] = page.evaluate(CORE_SCREENS)
    assert len(screens) > 90
    assert {path: round(count, 2) for path, count in screens.items() if count > 8} == {}, "fold what decides nothing below deeper()"


def test_an_output_shows_after_a_guess(page: Page, address: str, lesson: str):
    page.goto(address + lesson)
    guess = page.locator(".guess").first
    output = page.locator(".snippet__output[data-predict]").first
    expect(output).to_have_attribute("hidden", "until-found")
    guess.locator("textarea").fill("something else")
    guess.locator(".guess__see").click()
    expect(output).not_to_have_attribute("hidden", "until-found")
    expect(output).to_contain_text("You guessed")


def test_a_mark_opens_its_proof_in_place(page: Page, address: str, lesson: str):
    page.goto(address + lesson)
    mark = page.locator("a[data-proofs]").first
    mark.click()
    opened = page.locator(".proof-open").first
    expect(opened).to_contain_text("make try S=")
    expect(mark).to_have_attribute("aria-expanded", "true")
    opened.get_by_role("link", name="The whole file").click()
    expect(page.locator("h2", has_text="The whole file")).to_be_visible()
    mark_free = page.locator("pre").last
    expect(mark_free).to_contain_text("# region")


def test_without_javascript_all_of_a_lesson_shows(chromium, address: str, lesson: str):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + lesson)
    expect(page.locator(".snippet__output[data-predict]").first).to_be_visible()
    expect(page.locator("[data-deeper] ~ h2").first).to_be_visible()
    assert page.locator("[hidden='until-found']").count() == 0
    context.close()


def test_print_opens_what_is_folded(page: Page, address: str, lesson: str):
    page.goto(address + lesson)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".deeper__body[hidden]").count() == 0
    expect(page.locator(".snippet__output[data-predict]").first).to_be_visible()
