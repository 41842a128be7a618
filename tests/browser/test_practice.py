"""Quizzes, mock exams, flashcards and progress, as a person uses them."""

from __future__ import annotations

import json
import re

import pytest

from tests.browser.axe import violations

KEY = "runproof.progress"


@pytest.fixture(scope="session")
def bank(site) -> dict[str, dict]:
    """The questions the built site holds, by id."""
    return {q["id"]: q for q in json.loads((site / "data/questions.json").read_text(encoding="utf-8"))}


def answer(form, question: dict, right: bool) -> None:
    """Tick an answer, right or wrong, in a question's form."""
    wanted = [o["right"] for o in question["options"]]
    if not right:
        wanted = [not w for w in wanted] if form.locator("input[type=checkbox]").count() else [n == wanted.index(False) for n in range(len(wanted))]
    for n, tick in enumerate(wanted):
        if tick:
            form.locator(f"input[value='{n}']").check()


def hand_in(page) -> None:
    """Hand in from the review, which asks first."""
    page.get_by_role("button", name="Hand in").click()
    page.get_by_role("button", name="Yes, hand in").click()


def begin_short(page, address) -> None:
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    page.locator(".quiz__question").wait_for()


def progress(page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def lesson(page, address, path="tracking/logging/") -> None:
    """Open a lesson with its deeper sections unfolded."""
    page.goto(address + path)
    page.locator(".quiz__question").first.wait_for(state="attached")
    if page.locator("[data-deeper]").count():
        page.locator(".deeper__toggle").first.wait_for()
        for toggle in page.locator(".deeper__toggle[aria-expanded=false]").all()[::-1]:
            toggle.click()


def quiz(page, address, bank, path="tracking/logging/"):
    lesson(page, address, path)
    form = page.locator(".quiz__question").first
    form.wait_for()
    return form, bank[form.get_attribute("data-question")]


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


def test_a_mock_exam_from_start_to_result(page, address, bank):
    # Before the page has timers of its own: a timer begun on the real clock cannot be ended on this one.
    page.clock.install()
    page.goto(address + "practice/mock-exam/")
    card = page.locator("[data-exam=associate]")
    card.wait_for()
    assert "No pass mark is published" in card.inner_text()
    card.get_by_role("button", name=re.compile("^Full exam")).click()
    total = int(re.search(r"of (\d+)", page.locator("h2.practice__where").inner_text())[1])
    assert total >= 20
    missed = None
    for n in range(total):
        form = page.locator(".quiz__question")
        question = bank[form.get_attribute("data-question")]
        answer(form, question, right=n != 2)
        if n == 2:
            missed = question
            page.get_by_role("button", name="Flag", exact=True).click()
        page.get_by_role("button", name="Next" if n < total - 1 else "Review", exact=True).click()
    assert "Every question is answered, 1 flagged." in page.locator("article").inner_text()
    page.clock.run_for(60_000)
    hand_in(page)
    assert f"{total - 1} of {total} right" in page.locator(".practice__score").inner_text()
    assert page.locator(".record--quiz").count() == 1
    assert page.locator(f".record--quiz [data-question='{missed['id']}'] .quiz__why").count() == len(missed["options"])
    assert page.locator(".practice__table td a").count() >= 1, "a missed objective links to what to read"
    page.get_by_role("button", name="Back to the start").click()
    assert f"{total - 1} of {total} right" in page.locator(".practice__attempts").inner_text()


def test_an_exam_goes_on_after_a_reload_and_the_clock_can_wait(page, address, bank):
    page.clock.install()
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    form = page.locator(".quiz__question")
    first = form.get_attribute("data-question")
    answer(form, bank[first], right=True)
    page.clock.run_for(10_000)
    before = page.get_by_role("timer").inner_text()
    page.get_by_role("button", name="Pause").click()
    assert not form.is_visible(), "a paused exam hides its question"
    page.clock.run_for(60_000)
    assert page.get_by_role("timer").inner_text() == before
    page.reload()
    page.get_by_role("button", name="Go on").click()
    form = page.locator(".quiz__question")
    assert form.get_attribute("data-question") == first
    assert form.locator("input:checked").count() >= 1
    assert page.get_by_role("timer").inner_text() == before


def test_an_exam_ends_when_its_time_is_up(page, address):
    page.clock.install()
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    page.locator(".quiz__question").wait_for()
    page.clock.run_for(16 * 60 * 1000)
    assert "The time is up." in page.locator(".practice__score").inner_text()


def test_two_short_exams_ask_different_questions(page, address, site):
    page.route("**/data/questions.json", lambda route: route.fulfill(json=full_bank(site)))
    page.goto(address + "practice/mock-exam/")
    asked = []
    for _ in range(2):
        page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
        page.get_by_role("button", name="Review", exact=True).first.click()
        hand_in(page)
        asked.append(set(page.locator(".record--quiz [data-question]").evaluate_all("all => all.map(e => e.dataset.question)")))
        page.get_by_role("button", name="Back to the start").click()
    assert asked[0] and asked[0] & asked[1] == set()


@pytest.mark.parametrize(("name", "total", "weights"), [("associate", 48, [38, 19, 31, 12]), ("professional", 59, [44, 44, 12])])
def test_with_a_full_bank_an_exam_is_as_long_and_weighted_as_the_real_one(page, address, site, name, total, weights):
    page.route("**/data/questions.json", lambda route: route.fulfill(json=full_bank(site)))
    page.goto(address + "practice/mock-exam/")
    card = page.locator(f"[data-exam={name}]")
    assert "no questions yet" not in card.inner_text()
    card.get_by_role("button", name=re.compile(f"^Full exam: {total} questions")).click()
    page.get_by_role("button", name="Review", exact=True).click()
    hand_in(page)
    shares = [int(text.split(" of ")[1]) for text in page.locator("tr.practice__section td:nth-child(2)").all_inner_texts()]
    assert sum(shares) == total
    assert shares == shares_of(total, weights)


def full_bank(site) -> list[dict]:
    """Six made-up questions for every objective of both exams."""
    exams = json.loads((site / "data/exams.json").read_text(encoding="utf-8"))["exams"]
    return [
        {"id": f"made/{o['id']}-{n}", "asks": f"{o['id']}, question {n}?", "objectives": [o["id"]], "difficulty": "easy", "home": "", "page": "", "proofs": [],
         "options": [{"says": "yes", "right": True, "why": "so it is"}, {"says": "no", "right": False, "why": "not so"}]}
        for exam in exams.values() for section in exam["sections"] for o in section["objectives"] for n in range(6)
    ]


def shares_of(total: int, weights: list[int]) -> list[int]:
    """Seats by largest remainder."""
    exact = [total * weight / 100 for weight in weights]
    seats = [int(share) for share in exact]
    for n in sorted(range(len(weights)), key=lambda n: exact[n] - seats[n], reverse=True)[: total - sum(seats)]:
        seats[n] += 1
    return seats


def test_an_exam_by_keyboard_alone(page, address):
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).focus()
    page.keyboard.press("Enter")
    page.locator(".quiz__question").wait_for()
    assert page.evaluate("document.activeElement.textContent").startswith("Question 1")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.quiz__question input')"):
            break
    page.keyboard.press("Space")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Next":
            break
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent").startswith("Question 2")


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


def test_a_sitting_shows_nothing_of_the_site_and_has_keys(page, address):
    begin_short(page, address)
    for gone in (".md-header", ".md-footer", ".md-sidebar--primary", "article > h1"):
        assert not page.locator(gone).first.is_visible()
    assert page.locator(".quiz__letter").all_inner_texts()[:2] == ["A", "B"]
    page.keyboard.press("b")
    assert page.locator(".quiz__option").nth(1).locator("input").is_checked()
    page.keyboard.press("f")
    assert page.get_by_role("button", name="Flagged", exact=True).is_visible()
    for key, where in (("n", "Question 2 "), (".", "Question 2 "), (",", "Question 2 "), ("p", "Question 1 ")):
        page.keyboard.press(key)
        assert page.locator("[data-practice] h2").inner_text().startswith(where)
    page.keyboard.press("r")
    assert page.locator("[data-practice] h2").inner_text() == "Review"
    page.get_by_role("button", name="Hand in").click()
    assert "have no answer and count as wrong" in page.locator(".practice__sure").inner_text()
    page.get_by_role("button", name="Not yet").click()
    page.get_by_role("button", name="Back to the questions").click()
    page.get_by_role("button", name="Leave for later").click()
    assert page.locator(".md-header").is_visible()
    assert "You have a sitting in hand" in page.locator("article").inner_text()


def test_the_theme_keys_do_not_leave_the_flashcards(page, address):
    page.goto(address + "practice/flashcards/")
    page.locator("[data-deck=all]").click()
    for key in "np.,":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url.endswith("/practice/flashcards/")


def test_the_exam_clock_is_a_clock(page, address):
    page.clock.install()
    begin_short(page, address)
    page.clock.fast_forward(600_000)
    page.clock.run_for(1000)
    minutes, seconds = re.match(r"(\d+):(\d+) left", page.get_by_role("timer").inner_text()).groups()
    assert 280 <= int(minutes) * 60 + int(seconds) <= 300, "ten of fifteen minutes have passed, asleep or not"


def test_a_strict_exam_has_no_pause_and_runs_on(page, address):
    page.clock.install()
    page.goto(address + "practice/mock-exam/")
    page.get_by_label("Strict").check()
    page.locator("[data-exam=associate]").get_by_role("button", name=re.compile("^Short exam")).click()
    assert page.get_by_role("button", name="Pause").count() == 0
    page.get_by_role("button", name="Leave").click()
    page.clock.fast_forward(16 * 60_000)
    page.get_by_role("button", name="Go on").click()
    assert "The time is up." in page.locator(".practice__score").inner_text()


def test_a_handed_in_sitting_stays_so_when_another_tab_writes(context, page, address, bank):
    begin_short(page, address)
    other = context.new_page()
    form, question = quiz(other, address, bank)
    page.keyboard.press("r")
    hand_in(page)
    answer(form, question, right=True)
    form.get_by_role("button", name="Check").click()
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam]").first.wait_for()
    assert "You have a sitting in hand" not in page.locator("article").inner_text()
    assert len(progress(page)["attempts"]) == 1


def test_two_tabs_in_one_sitting_keep_both_answers(context, page, address, bank):
    begin_short(page, address)
    other = context.new_page()
    other.goto(address + "practice/mock-exam/")
    other.get_by_role("button", name="Go on").click()
    page.keyboard.press("a")
    other.keyboard.press("n")
    other.keyboard.press("b")
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.keyboard.press("c")
    assert sum(bool(m["chosen"]) for m in progress(page)["sitting"]["state"]["answers"].values()) == 3
    page.keyboard.press("r")
    hand_in(page)
    other.get_by_text("This sitting is over").wait_for()


def test_the_hint_is_not_said_again_each_second(page, address):
    page.clock.install()
    begin_short(page, address)
    for _ in range(20):
        if page.locator("[data-practice] h2").inner_text() == "Review":
            break
        page.keyboard.press("a")
        if page.locator(".quiz__question input[type=checkbox]").count() == 0:
            page.keyboard.press("f")
        page.keyboard.press("n")
    page.evaluate("""() => { window.said = 0;
        new MutationObserver(all => { window.said += all.length }).observe(document.querySelector('.practice__hint'), { childList: true, characterData: true, subtree: true }) }""")
    page.clock.run_for(20_000)
    assert page.locator(".practice__hint").inner_text().startswith("Second pass")
    assert page.evaluate("window.said") <= 1


def test_an_old_attempt_is_not_judged_again_by_a_newer_bank(page, address, site):
    reversed_bank = full_bank(site)
    for question in reversed_bank:
        question["options"].reverse()
    kept = {"version": 1, "questions": {}, "cards": {}, "read": {}, "sitting": {"at": 5, "state": {}}, "settings": {"at": 0, "newCardsPerDay": 20}, "erased": 0,
            "attempts": {"associate-1": {"id": "associate-1", "exam": "associate", "kind": "mini", "at": 5, "seconds": 60,
                                         "questions": [{"id": f"made/A1-{n}", "chosen": [0], "right": True} for n in range(4)]}}}
    page.route("**/data/questions.json", lambda route: route.fulfill(json=reversed_bank))
    page.goto(address)
    page.evaluate(f"text => localStorage.setItem('{KEY}', text)", json.dumps(kept))
    page.goto(address + "practice/mock-exam/")
    page.get_by_role("button", name="Look at it").click()
    assert "4 of 4 right" in page.locator(".practice__score").inner_text()
    page.get_by_role("button", name="Right (4)").click()
    assert page.get_by_text("This question has changed since").count() == 4


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


def test_a_sitting_in_hand_is_not_lost(page, address):
    begin_short(page, address)
    page.evaluate(f"""() => {{ const kept = JSON.parse(localStorage.getItem('{KEY}'));
        kept.sitting.at += 1e6; kept.sitting.state.questions[1].id = 'gone/question'; localStorage.setItem('{KEY}', JSON.stringify(kept)) }}""")
    page.goto(address + "practice/mock-exam/")
    assert "One of its questions is no longer in the guide" in page.locator(".practice__card").first.inner_text()
    page.locator("[data-exam=professional]").get_by_role("button", name=re.compile("^Full exam")).click()
    assert page.locator("[data-practice] h2").inner_text() == "You have a sitting in hand"
    page.get_by_role("button", name="Go on with it").click()
    assert page.locator(".practice__where").inner_text() == "Question 1 of 7"


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


def test_a_printed_exam_has_its_key(page, address):
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=professional]").get_by_role("button", name="A printed exam").click()
    assert page.locator(".paper__question").count() == page.locator(".paper__key + ol > li").count() > 20
    page.emulate_media(media="print")
    assert not page.get_by_role("button", name="Print").is_visible()


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


PAGES = ["practice/quiz/", "practice/mock-exam/", "practice/flashcards/", "practice/readiness/", "practice/", "tracking/logging/"]


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
    import gzip

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
