"""What the tests of quizzes, exams and progress do again and again."""

from __future__ import annotations

import json
import re

KEY = "runproof.progress"


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


def stop_the_clock(page) -> None:
    """From now on the page's time passes only by `page.clock.run_for` and the like, however slow the machine is."""
    page.clock.install(time="2026-12-07T07:00:00Z")
    page.clock.pause_at("2026-12-07T08:00:00Z")


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
