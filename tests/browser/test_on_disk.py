"""The zip, unpacked: a reader opens its index.html from a disk, follows links, searches and practises, without any server."""

from __future__ import annotations

import zipfile

import pytest
from playwright.sync_api import expect

from macros import on_disk


@pytest.fixture(scope="module")
def start(site, tmp_path_factory) -> str:
    """The address of the unpacked guide's folder; its path has a blank and a sign that addresses write otherwise."""
    folder = tmp_path_factory.mktemp("a disk #1")
    on_disk.write(site, folder / "guide.zip")
    with zipfile.ZipFile(folder / "guide.zip") as packed:
        packed.extractall(folder)
    return (folder / on_disk.FOLDER).as_uri() + "/"


@pytest.fixture
def page(chromium):
    """A page that may open files and nothing else, and whose console may show no error."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    context.set_default_timeout(60_000)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    context.on("request", lambda r: wrong.append(r.url) if not r.url.startswith(("file:", "data:", "blob:")) else None)
    yield page
    context.close()
    assert wrong == []


def test_a_reader_follows_links_and_finds_what_is_searched(page, start):
    page.goto(start + "index.html")
    page.evaluate("document.fonts.ready.then(() => true)")
    assert page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').length") > 0
    page.locator("article a[href*='index.html']").first.click()
    expect(page.locator("h1").first).to_be_visible()
    assert page.url.startswith(start) and page.url != start + "index.html"
    page.goto(start + "tracking/logging/index.html")
    expect(page.locator(".page-foot__disk")).to_contain_text("no Run buttons")
    expect(page.locator("[data-search=open]")).to_have_attribute("aria-keyshortcuts", "/ Control+K Meta+K")
    page.keyboard.press("/")
    page.keyboard.type("load the newest model by alias")
    expect(page.locator(".search__title").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/index.html*#*")
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")
    expect(page.locator("article")).to_contain_text("alias")
    assert page.get_by_role("button", name="Run").count() == 0


def test_a_reader_practises(page, start):
    page.goto(start + "practice/quiz/index.html")
    page.get_by_role("button", name="Begin").first.click()
    expect(page.get_by_role("radio").or_(page.get_by_role("checkbox")).first).to_be_visible()
    page.goto(start + "practice/flashcards/index.html")
    expect(page.locator("[data-practice=cards] button").first).to_be_visible()
    page.goto(start + "cheat-sheets/finder/index.html")
    found = page.locator("tbody[data-title] a:not([href^=http])").first
    expect(found).to_be_visible()
    assert "/index.html#" in found.get_attribute("href")
    page.goto(start + "run/scratch/index.html")
    expect(page.locator("article")).to_contain_text("where a page cannot start Python")
