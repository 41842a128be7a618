"""What the browser keeps of a reader's practice: files, other tabs, full storage, what comes back when."""

from __future__ import annotations

import json
import re

from tests.browser.practice import KEY, answer, progress, quiz


def test_progress_leaves_and_comes_back_as_a_file(page, address, bank, tmp_path):
    form, question = quiz(page, address, bank)
    answer(form, question, right=True)
    form.get_by_role("button", name="Check").click()
    page.goto(address + "practice/readiness/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    page.get_by_role("button", name="Reset").click()
    page.get_by_role("button", name="Yes, forget everything").click()
    assert progress(page)["questions"] == {}
    page.locator("#import-progress").set_input_files(file)
    page.get_by_text("Imported.").wait_for()
    assert progress(page)["questions"][question["id"]]["right"] is True
    foreign = tmp_path / "other.json"
    foreign.write_text('{"deck": 1}')
    page.locator("#import-progress").set_input_files(foreign)
    page.get_by_text("not a progress file of this site").wait_for()
    assert question["id"] in progress(page)["questions"]


def test_damaged_progress_is_put_aside_and_told(page, address):
    page.goto(address)
    page.evaluate(f"localStorage.setItem('{KEY}', '{{broken')")
    page.goto(address + "practice/readiness/")
    assert "It was put aside" in page.locator(".practice__notice").inner_text()
    assert page.evaluate("Object.keys(localStorage).filter(k => k.includes('set-aside')).map(k => localStorage.getItem(k))") == ["{broken"]


def test_a_full_storage_is_told_and_the_quiz_goes_on(page, address, bank):
    page.add_init_script(f"""const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {{
          if (key === '{KEY}') throw new DOMException('full', 'QuotaExceededError');
          return set.call(this, key, value) }}""")
    form, question = quiz(page, address, bank)
    answer(form, question, right=True)
    form.get_by_role("button", name="Check").click()
    assert form.get_by_role("status").inner_text() == "Right."
    assert "storage is full" in page.locator(".practice__notice").inner_text()


def test_two_tabs_keep_each_others_answers(context, address, bank):
    one, two = context.new_page(), context.new_page()
    form_one, first = quiz(one, address, bank)
    quiz(two, address, bank)
    form_two = two.locator(".quiz__question").nth(1)
    second = bank[form_two.get_attribute("data-question")]
    for form, question in ((form_one, first), (form_two, second)):
        answer(form, question, right=True)
        form.get_by_role("button", name="Check").click()
    assert {first["id"], second["id"]} <= set(progress(one)["questions"])


def test_what_was_answered_is_told_after_a_reload(page, address, bank):
    form, question = quiz(page, address, bank)
    answer(form, question, right=False)
    form.get_by_role("button", name="Check").click()
    form, _ = quiz(page, address, bank)
    assert re.match(r"You answered this wrong on \d+ \w+ \d{4}\. It comes back on ", form.locator(".quiz__before").inner_text())


def test_readiness_names_the_next_three_things(page, address):
    page.goto(address + "practice/readiness/")
    section = page.locator("[data-exam=associate]")
    section.wait_for()
    assert section.locator(".practice__next li").count() == 3
    assert "No figure for the whole yet" in section.inner_text()
    assert "Never tested: A1" in section.inner_text()
    section.locator(".practice__next a").first.click()
    page.locator(".practice__found").wait_for()
    assert page.get_by_label("Which").input_value() == "unseen"


def test_what_was_missed_is_asked_when_it_is_due(page, address, bank):
    missed = next(iter(bank))
    kept = {"version": 1, "questions": {missed: {"at": 1, "right": False, "times": 1, "timesRight": 0}}, "cards": {}, "read": {}, "attempts": {}, "sitting": None,
            "settings": {"at": 0, "newCardsPerDay": 20}, "erased": 0}
    page.goto(address)
    page.evaluate(f"text => localStorage.setItem('{KEY}', text)", json.dumps(kept))
    page.goto(address + "practice/")
    page.get_by_role("button", name="Answer the due question").click()
    form = page.locator(".quiz__question")
    assert form.get_attribute("data-question") == missed
    answer(form, bank[missed], right=True)
    form.get_by_role("button", name="Check").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Back to the start").click()
    assert "No missed question is due today. The next missed one comes back on" in page.locator("article").inner_text()
    page.get_by_role("button", name=re.compile("^Practise now")).click()
    page.locator(".quiz__question").wait_for()
