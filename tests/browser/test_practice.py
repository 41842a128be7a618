"""Quizzes and flashcards, as a person uses them."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from tests.browser.axe import violations
from tests.browser.practice import KEY, answer, begin_short, hand_in, lesson, progress, quiz

PAGES = ["practice/quiz/", "practice/mock-exam/", "practice/flashcards/", "practice/readiness/", "practice/", "tracking/logging/"]


def test_a_miss_offers_another_try_and_then_every_option_says_why(page, address, bank):
    form, question = quiz(page, address, bank)
    answer(form, question, right=False)
    form.get_by_role("button", name="Check").click()
    assert form.get_by_role("status").inner_text() == "Not right."
    assert form.locator(".quiz__why").count() == 0
    form.get_by_role("button", name="Try again").click()
    answer(form, question, right=True)
    form.get_by_role("button", name="Check").click()
    assert form.get_by_role("status").inner_text() == "Right."
    assert form.locator(".quiz__why").count() == len(question["options"])
    assert form.locator(".quiz__more a.proof").count() >= 1
    assert progress(page)["questions"][question["id"]]["right"] is False, "the first try is what counts"


def test_a_miss_can_be_revealed(page, address, bank):
    form, question = quiz(page, address, bank)
    answer(form, question, right=False)
    form.get_by_role("button", name="Check").click()
    form.get_by_role("button", name="Show the answer").click()
    assert form.locator(".quiz__option--right").count() == sum(o["right"] for o in question["options"])


def test_checking_nothing_asks_for_an_answer(page, address, bank):
    form, _ = quiz(page, address, bank)
    form.get_by_role("button", name="Check").click()
    assert form.get_by_role("status").inner_text() == "Choose an answer first."


def test_a_retry_asks_only_what_was_missed(page, address, bank):
    lesson(page, address)
    group = page.evaluate("""() => {
        const records = [...document.querySelectorAll('.record--question')];
        const start = records.findIndex((r, n) => records[n + 1] === r.nextElementSibling);
        const found = [records[start]];
        while (found.at(-1).nextElementSibling?.matches('.record--question')) found.push(found.at(-1).nextElementSibling);
        return found.map(r => r.id) }""")
    assert len(group) >= 2
    for n, record in enumerate(group):
        form = page.locator(f"#{record} .quiz__question")
        question = bank[form.get_attribute("data-question")]
        answer(form, question, right=n > 0)
        form.get_by_role("button", name="Check").click()
        if n == 0:
            form.get_by_role("button", name="Show the answer").click()
        if n + 1 < len(group):
            page.locator(f"#{group[-1]} + .quiz__turn").get_by_role("button", name="Next question").click()
    summary = page.locator(f"#{group[-1]} ~ .quiz__summary").first
    assert f"{len(group) - 1} of {len(group)} right" in summary.inner_text()
    summary.get_by_role("button", name="Ask the missed one again").click()
    assert page.locator(f"#{group[0]} .quiz__question").get_by_role("button", name="Check").is_visible()
    assert page.locator(f"#{group[1]} .quiz__question").get_by_role("button", name="Check").count() == 0


def test_a_quiz_can_be_done_by_keyboard_alone(page, address, bank):
    form, question = quiz(page, address, bank)
    form.locator("input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    assert form.get_by_role("status").inner_text() in ("Right.", "Not right.")


def test_flashcards_by_keyboard_with_undo(page, address):
    page.goto(address + "practice/flashcards/")
    page.locator("[data-deck=tracking]").click()
    face = page.locator(".practice__face")
    first = face.get_attribute("data-card")
    page.keyboard.press(" ")
    assert page.locator(".practice__back").is_visible()
    page.keyboard.press("4")
    assert page.locator(".practice__face").get_attribute("data-card") != first
    assert progress(page)["cards"][first]["reps"] == 1
    page.keyboard.press("u")
    assert page.locator(".practice__face").get_attribute("data-card") == first
    assert progress(page)["cards"][first]["reps"] == 0


def test_a_graded_card_is_no_longer_new(page, address):
    page.goto(address + "practice/flashcards/")
    page.get_by_label("New cards a day").fill("1")
    page.get_by_label("New cards a day").blur()
    page.locator("[data-deck=all]").click()
    page.keyboard.press(" ")
    page.keyboard.press("4")
    assert "Done for now." in page.locator(".practice__done").inner_text()


def test_who_waits_sees_the_next_card_when_it_falls_due(page, address):
    page.clock.install()
    page.goto(address + "practice/flashcards/")
    page.get_by_label("New cards a day").fill("1")
    page.get_by_label("New cards a day").blur()
    page.locator("[data-deck=all]").click()
    first = page.locator(".practice__face").get_attribute("data-card")
    page.keyboard.press(" ")
    page.keyboard.press("3")
    assert "The next card is due" in page.locator(".practice__done").inner_text()
    page.clock.run_for(11 * 60_000)
    assert page.locator(".practice__face").get_attribute("data-card") == first


def test_copying_a_questions_code_does_not_hand_the_answer_in(page, address, bank):
    question = next(q for q in bank.values() if q.get("run"))
    lesson(page, address, question["home"])
    form = page.locator(f"form[data-question='{question['id']}']")
    form.locator(".md-code__button").first.click()
    assert form.get_by_role("status").inner_text() == ""
    # Enter sends the form by its first button of that kind, which was the copy button.
    form.locator("input:visible").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    assert form.get_by_role("status").inner_text() in ("Right.", "Not right.")
    assert form.locator("button:not([type=button])").count() <= 1


def test_where_nothing_is_weak_no_drill_is_offered_and_none_is_begun(page, address, bank):
    kept = {"version": 1, "questions": {name: {"at": 1, "right": True, "times": 1, "timesRight": 1} for name in bank}, "cards": {}, "read": {}, "attempts": {},
            "sitting": None, "settings": {"at": 0, "newCardsPerDay": 20}, "erased": 0}
    page.goto(address)
    page.evaluate(f"text => localStorage.setItem('{KEY}', text)", json.dumps(kept))
    page.goto(address + "practice/mock-exam/")
    drill = page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^My weak objectives"))
    assert drill.inner_text() == "My weak objectives: no questions"
    assert drill.is_disabled()
    for name, question in bank.items():
        if "A12" in question["objectives"]:
            kept["questions"][name] |= {"right": False, "timesRight": 0}
    page.evaluate(f"text => localStorage.setItem('{KEY}', text)", json.dumps(kept))
    page.reload()
    assert drill.is_enabled()


def test_a_result_says_what_was_not_tested_and_counts_no_empty_answer_as_evidence(page, address, bank):
    page.goto(address + "practice/quiz/?objective=A12")
    page.get_by_label("At most").fill("10")
    page.get_by_role("radio", name="Exam: answers at the end").check()
    page.get_by_role("button", name="Begin").click()
    answered = page.locator(".quiz__question").get_attribute("data-question")
    page.keyboard.press("a")
    page.keyboard.press("r")
    hand_in(page)
    assert re.match(r"[01] of 10 right", page.locator(".practice__score").inner_text())
    assert list(progress(page)["questions"]) == [answered]
    # Where the missed ones are taught, at most three, and the objective's own page.
    links = page.locator(".practice__table tr:has(td) td:last-child").evaluate_all("all => all.map(td => td.querySelectorAll('a').length)")
    assert 1 <= max(n for n, text in zip(links, page.locator(".practice__table tr:has(td) td:last-child").all_inner_texts()) if "All about" in text) <= 4
    assert page.get_by_role("button", name=re.compile(r"^Empty \(9\)")).is_visible()
    begin_short(page, address)
    page.keyboard.press("r")
    hand_in(page)
    text = page.locator(".practice__table").first.inner_text()
    assert re.search(r"Databricks Machine Learning \d of 18 objectives tested", text) and "Not tested here: A" in text


def test_a_miss_does_not_look_right_and_the_focus_stays(page, address, bank):
    form, question = quiz(page, address, bank)
    answer(form, question, right=False)
    colour = "e => getComputedStyle(e.closest('.quiz__option')).backgroundColor"
    chosen = form.locator("input:checked").first.evaluate(colour)
    form.get_by_role("button", name="Check").click()
    missed = form.locator("input:checked").first.evaluate(colour)
    assert missed != chosen
    form.get_by_role("button", name="Show the answer").click()
    assert form.locator("input:checked").first.evaluate(colour) == missed
    assert page.evaluate("document.activeElement.matches('.quiz__question *')"), "the focus is where the answer is"


def test_a_printed_text_can_be_typed(page, address, bank):
    whole = re.compile(r"<code>[^<]+</code>")
    question = next(q for q in bank.values() if re.search(r"\bprint\b", q["asks"]) and all(whole.fullmatch(o["says"]) for o in q["options"]))
    lesson(page, address, question["home"])
    form = page.locator(f"form[data-question='{question['id']}']")
    form.get_by_role("button", name="Type the answer").click()
    form.get_by_label("It prints").fill("surely not this")
    page.keyboard.press("Enter")
    assert form.get_by_role("status").inner_text() == "Not right."
    form.get_by_role("button", name="Show the answer").click()
    assert form.locator(".quiz__expected").inner_text().startswith("You typed surely not this. It prints ")
    lesson(page, address, question["home"])
    page.reload()
    form.get_by_role("button", name="Type the answer").click()
    printed = page.evaluate("html => { const e = document.createElement('div'); e.innerHTML = html; return e.querySelector('code').textContent }", next(o["says"] for o in question["options"] if o["right"]))
    form.get_by_label("It prints").fill(f"  {printed} ")
    page.keyboard.press("Enter")
    assert form.get_by_role("status").inner_text() == "Right."


def test_the_theme_keys_do_not_leave_the_flashcards(page, address):
    page.goto(address + "practice/flashcards/")
    page.locator("[data-deck=all]").click()
    for key in "np.,":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url.endswith("/practice/flashcards/")


def test_a_custom_quiz_in_both_modes(page, address, bank):
    page.goto(address + "practice/quiz/?exam=associate&which=unseen")
    page.get_by_label("Topic").select_option("tracking")
    page.get_by_label("At most").fill("2")
    page.get_by_role("button", name="Begin").click()
    # What is typed into an editor of the page is no key of the quiz.
    page.evaluate("""() => { const editor = document.createElement('div'); editor.contentEditable = 'true';
        document.querySelector('[data-practice]').append(editor); editor.focus() }""")
    page.keyboard.press("b")
    assert page.locator(".quiz__question input:checked").count() == 0
    for n in range(2):
        form = page.locator(".quiz__question")
        question = bank[form.get_attribute("data-question")]
        assert question["id"].startswith("tracking/")
        page.get_by_role("radio", name="Guess").check()
        answer(form, question, right=n == 0)
        form.get_by_role("button", name="Check").click()
        if n == 1:
            form.get_by_role("button", name="Show the answer").click()
        page.keyboard.press("n")
    assert "1 of 2 questions right" in page.locator(".practice__score").inner_text()
    page.get_by_role("button", name="Back to the start").click()
    page.get_by_label("Topic").select_option("")
    page.get_by_label("Which").select_option("missed")
    assert page.locator(".practice__found").inner_text() == "2 questions fit.", "the miss and the guess"
    page.get_by_role("radio", name="Exam: answers at the end").check()
    page.get_by_role("button", name="Begin").click()
    page.keyboard.press("n")
    page.keyboard.press("n")
    hand_in(page)
    assert "0 of 2 right" in page.locator(".practice__score").inner_text()


def test_quiz_me_begins_at_once_and_only_once(page, address, bank):
    page.goto(address + "practice/quiz/?objective=A12&begin=1")
    form = page.locator(".quiz__question")
    assert "A12" in bank[form.get_attribute("data-question")]["objectives"]
    page.reload()
    page.locator(".practice__found").wait_for()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_anyone_can_practise(page, address, path, theme):
    page.set_viewport_size({"width": 390, "height": 800})
    page.emulate_media(color_scheme=theme)
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_anyone_can_sit_an_exam_and_turn_a_card(page, address, theme):
    page.set_viewport_size({"width": 390, "height": 800})
    page.emulate_media(color_scheme=theme)
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    page.locator(".quiz__question").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Review", exact=True).first.click()
    hand_in(page)
    assert violations(page) == []
    page.goto(address + "practice/flashcards/")
    page.locator("[data-deck=all]").click()
    page.keyboard.press(" ")
    assert violations(page) == []


def test_practice_stays_under_60_kb_compressed(site):
    folder = site / "assets/built/web"
    found, todo = set(), ["site.js", *(file.name for file in folder.glob("*.js") if re.match(r"(today|builder|exam|cards|readiness)-", file.name))]
    assert len(todo) == 6
    while todo:
        current = todo.pop()
        if current not in found:
            found.add(current)
            todo += re.findall(r'(?:from|import)"\./([\w.-]+\.js)"', (folder / current).read_text(encoding="utf-8"))
    total = sum(len(gzip.compress((folder / name).read_bytes(), 9)) for name in found)
    assert 20_000 < total < 60_000
