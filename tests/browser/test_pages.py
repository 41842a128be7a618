"""What every reader meets: pages that fit, can be read by everyone, and keep the chosen dialect."""

from __future__ import annotations

import pytest

from tests.browser.axe import violations

PAGES = [
    "", "tracking/", "tracking/logging/", "tracking/autologging/", "tracking/mlflow-ui/", "tracking/failures/", "cheat-sheets/tracking/",
    "decide/tracking/", "exams/associate/", "reference/fact-check/", "reference/glossary/", "reference/api/", "reference/proofs/",
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_anyone_can_read_it(page, address, path, theme):
    page.emulate_media(color_scheme=theme)
    page.goto(address + path)
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", ["proofs/tracking/params-are-text/", "finder/tracking/", "404.html"])
def test_anyone_can_read_what_stands_beside_the_theme(page, address, path, theme):
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", [390, 768, 1440])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_screen(page, address, path, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_question_can_be_answered_without_javascript(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "tracking/logging/")
    question = page.locator(".record--question").first
    assert question.locator("ol li").count() >= 2
    answer = question.locator("details.answer")
    assert not answer.locator("li").first.is_visible()
    answer.locator("summary").click()
    assert answer.locator("li").first.is_visible()
    context.close()


def test_a_phone_without_javascript_can_reach_every_chapter(chromium, address):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address)
    page.locator("article").get_by_role("link", name="Start here").click()
    page.wait_for_url("**/start/**")
    assert page.locator("h1").is_visible()
    context.close()
