"""The scratch page: code of one's own, saved, shared and taken away."""

from __future__ import annotations

import base64
import random
import re
import zlib

from playwright.sync_api import expect

from tests.browser.runner import SLOW, go, held, scratch, write

PACKED = "KyjKzCvRMNQEAA"
"""`print(1)` as an address holds it."""


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
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = base64.urlsafe_b64encode(pack.compress(b"x" * 50_000_000) + pack.flush()).decode().rstrip("=")
    page.goto(address + f"run/scratch/#code={bomb}")
    expect(page.locator("[data-scratch]")).to_contain_text("The address holds more code than this page shows")
    expect(page.locator(".cm-content")).to_contain_text("max_depth")


def test_the_page_of_a_proof_leads_to_its_file_in_the_editor(page, address):
    page.goto(address + "proofs/tracking/params-are-text/")
    page.get_by_role("link", name="Run the whole file in your browser").click()
    place = page.locator("[data-scratch]")
    expect(place.locator(".cm-content")).to_contain_text("assert")
    expect(place).to_contain_text("This is the whole file tracking/logging/params_are_text.py")
    go(place)
    assert place.locator(".runner__printed").inner_text().startswith("'100'\n")
