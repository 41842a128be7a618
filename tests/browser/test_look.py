"""The frame of the site in a real browser: widths, themes, dialect tabs, paper, and life without scripts."""

from __future__ import annotations

import pytest

from tests.browser.conftest import unfold

PAGES = ("", "tracking/logging/", "exams/associate/", "reference/proofs/tracking/", "404.html")
TABS = "[...document.querySelectorAll('.tabbed-set')].map(set => set.querySelector(`label[for='${set.querySelector(':scope > input:checked').id}']`).innerText)"


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_page_scrolls_sideways(page, address, width):
    page.set_viewport_size({"width": width, "height": 900})
    for path in PAGES:
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_boxes_that_scroll_take_focus(page, address):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + "tracking/logging/")
    page.wait_for_function("document.querySelector('pre > code[tabindex]')")
    assert page.evaluate("[...document.querySelectorAll('.md-typeset__scrollwrap, .md-typeset__table, pre > code')].filter(box => box.checkVisibility() && getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0).length") == 0


def test_a_dialect_stays_chosen(page, address):
    page.goto(address + "tracking/logging/")
    unfold(page)
    assert set(page.evaluate(TABS)) == {"MLflow 3"}
    page.locator(".tabbed-labels label", has_text="MLflow 2").first.click()
    page.wait_for_function(f"{TABS}.every(title => title === 'MLflow 2')")
    page.reload()
    unfold(page)
    assert set(page.evaluate(TABS)) == {"MLflow 2"}
    page.goto(address + "tracking/layers/")
    unfold(page)
    assert set(page.evaluate(TABS)) == {"MLflow 2"}


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_follows_the_system(chromium, address, theme, scripts):
    context = chromium.new_context(color_scheme=theme, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(address)
    red = page.locator("body").evaluate("body => parseInt(getComputedStyle(body).backgroundColor.match(/\\d+/)[0])")
    assert (red > 200) == (theme == "light")
    context.close()


def test_paper_shows_answers_and_both_dialects(page, address):
    page.goto(address + "tracking/logging/")
    page.emulate_media(media="print")
    assert page.locator(".answer li:visible").count() == page.locator(".answer li").count() > 0
    assert page.locator(".tabbed-block:visible").count() == page.locator(".tabbed-block").count() > 0
    assert page.locator(".md-header:visible, .md-sidebar:visible, .md-footer:visible").count() == 0
