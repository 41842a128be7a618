"""What the tests of code that runs in the page do again and again."""

from __future__ import annotations

import re

from playwright.sync_api import expect

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


def held(place):
    return place.locator(".cm-content").inner_text()


def started_later(page, address):
    """The scratch page, in a Python that goes on from what an earlier page kept."""
    place = scratch(page, address)
    write(place, "print('first')")
    go(place)
    bench_runner.kept(page)
    return scratch(page, address)
