"""Mock exams, as a person sits them: drawn, timed, interrupted, handed in, printed."""

from __future__ import annotations

import json
import re

import pytest

from tests.browser.practice import KEY, answer, begin_short, hand_in, progress, quiz, stop_the_clock


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
    stop_the_clock(page)
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


def test_the_exam_clock_is_a_clock(page, address):
    stop_the_clock(page)
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


def test_a_printed_exam_has_its_key(page, address):
    page.goto(address + "practice/mock-exam/")
    page.locator("[data-exam=professional]").get_by_role("button", name="A printed exam").click()
    assert page.locator(".paper__question").count() == page.locator(".paper__key + ol > li").count() > 20
    page.emulate_media(media="print")
    assert not page.get_by_role("button", name="Print").is_visible()
