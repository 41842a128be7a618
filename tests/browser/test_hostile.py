"""Addresses and stored data that somebody made to hurt: nothing of them runs, and nothing of the page stops."""

from __future__ import annotations

import base64
import json
import zlib
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

PAYLOADS = [
    "<img src=x onerror=hurt=1>", '"><svg onload=hurt=1>', "<script>hurt=1</script>", "javascript:hurt=1", "</script><script>hurt=1</script>",
    '<iframe srcdoc="<script>parent.hurt=1</script>">', "<details open ontoggle=hurt=1>", "{{constructor.constructor('hurt=1')()}}", "__proto__", "constructor",
]
PAGES = ["cheat-sheets/finder/", "practice/quiz/", "reference/traps/", "tracking/logging/", "run/scratch/"]
FIELDS = ("q", "topic", "exam", "line", "cluster", "severity", "section", "objective", "which", "mark")
BROKEN = ["#%", "#%E0%A4%A", "?mark=%E0%A4%A&q=%FF#%ff", "#__proto__", "#%00"]


def unhurt(page) -> None:
    """What every page starts: the key of search; and none of what was sent became a part of it."""
    expect(page.locator("[data-search=open]")).to_have_attribute("aria-keyshortcuts", "/ Control+K Meta+K")
    assert page.evaluate("typeof hurt") == "undefined"
    assert page.locator("article img[src=x], article iframe, [onload], [onerror], [ontoggle], a[href^='javascript:']").count() == 0


@pytest.mark.parametrize("path", PAGES)
def test_what_an_address_says_stays_text(page, address, path):
    for payload in PAYLOADS:
        fields = "&".join(f"{name}={quote(payload)}" for name in FIELDS)
        page.goto(f"{address}{path}?{fields}&begin=1#{quote(payload)}")
        unhurt(page)


@pytest.mark.parametrize("path", ["tracking/logging/", "reference/traps/", "cheat-sheets/finder/", ""])
def test_a_mistyped_address_stops_nothing(page, address, path):
    for tail in BROKEN:
        # Another page first, or only the hash would change.
        page.goto("about:blank")
        page.goto(address + path + tail)
        unhurt(page)
        if path == "tracking/logging/":
            expect(page.locator(".runner__open").first).to_be_attached()
            assert page.locator(".deeper__toggle").count() > 0


def test_shared_code_is_shown_and_does_not_run(page, address):
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflate.compress(b"print('ran' + ' by itself')\n</textarea><script>hurt=1</script><img src=x onerror=hurt=1>") + deflate.flush()
    page.goto(f"{address}run/scratch/#code={base64.urlsafe_b64encode(packed).decode().rstrip('=')}")
    expect(page.get_by_text("This code came with the address. Read it before you run it.")).to_be_visible()
    expect(page.locator(".cm-content")).to_contain_text("<img src=x onerror=hurt=1>")
    unhurt(page)
    page.wait_for_timeout(1500)
    assert "ran by itself" not in page.locator("article").inner_text()


ASKED = {"id": "tracking/a", "chosen": [0], "right": True}
ATTEMPT = {"id": "a", "exam": "associate", "kind": "full", "at": 1, "seconds": 1, "questions": [ASKED]}
PLAN = {"at": 1, "exam": "associate", "date": "2027-01-01", "hours": 5}
STORED = {
    "an attempt at an exam that every object has": {"attempts": {"a": {**ATTEMPT, "exam": "constructor"}}},
    "an attempt at markup": {"attempts": {"a": {**ATTEMPT, "exam": PAYLOADS[0], "questions": [{**ASKED, "id": PAYLOADS[0], "section": PAYLOADS[0]}]}}},
    "a plan for an exam that every object has": {"plan": {**PLAN, "exam": "constructor"}},
    "a plan for eight thousand years": {"plan": {**PLAN, "date": "9999-12-31"}},
    "markup as names": {"questions": {PAYLOADS[0]: {"at": 1, "right": True, "times": 1, "timesRight": 1}}, "read": {"javascript:hurt=1": 1}, "exercises": {PAYLOADS[1]: 1}},
}


@pytest.mark.parametrize("what", STORED)
def test_what_was_stored_stops_no_page(page, address, what):
    whole = {"version": 2, "questions": {}, "cards": {}, "read": {}, "attempts": {}, "flags": {}, "sitting": None, "settings": {"at": 0, "newCardsPerDay": 20}, "epoch": 0, **STORED[what]}
    page.add_init_script(f"if (!localStorage.getItem('runproof.progress')) localStorage.setItem('runproof.progress', {json.dumps(json.dumps(whole))})")
    for path in ("", "practice/mock-exam/", "practice/readiness/", "practice/plan/"):
        page.goto(address + path)
        unhurt(page)
        expect(page.locator("[data-practice=exam] .practice__card, [data-practice=readiness] section, .plan__form, article h1").first).to_be_visible()
        assert page.locator(".practice__notice[role=alert]").count() == 0


@pytest.mark.parametrize("value", ["{}", "5", '"x"', "[{}]", "{", '{"tracking/logging/params_are_text.py#log": {"a": 1}}'])
def test_other_guesses_than_ours_stop_no_page(page, address, value):
    page.add_init_script(f"for (const name of ['runproof.guesses', 'runproof.guesses.skip']) localStorage.setItem(name, {json.dumps(value)})")
    page.goto(address + "tracking/logging/")
    unhurt(page)
    expect(page.locator(".runner__open").first).to_be_attached()


def test_a_browser_without_storage_shows_every_room(context, address):
    # The theme's own scripts tell the console that they keep nothing.
    page = context.new_page()
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })")
    page.goto(address + "tracking/logging/")
    unhurt(page)
    expect(page.locator(".runner__open").first).to_be_attached()
    page.goto(address + "practice/quiz/")
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
