"""The way through in a real browser: sheets on paper, the filter of the trap list, the rubric, ticks of what was read."""

from __future__ import annotations

import json
import re

import pytest

from tests.browser.axe import violations

LINES = {
    "tracking": 40, "models": 40, "registry": 40, "deployment": 40, "data": 40, "spark": 40, "tuning": 40, "features": 40, "mlops": 40, "monitoring": 40,
    # Smaller chapters have fewer lines that decide.
    "metrics": 38, "algorithms": 30, "scaling": 20, "compute": 15, "projects": 15, "capstone": 15, "automl": 10,
}
"""The fewest lines of a topic's sheet; none has more than 60."""


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def smallest(page, box: str) -> float:
    """The smallest type of any text in these boxes, in CSS pixels."""
    return page.evaluate(
        "box => Math.min(...[...document.querySelectorAll(box)].flatMap(found => [...found.querySelectorAll('*')])"
        ".filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => parseFloat(getComputedStyle(e).fontSize)))", box,
    )


def at_nine_points(page) -> bool:
    """Whether paper shows no line of a sheet, its code and marks included, in type below 9 points, which are 12 CSS pixels."""
    page.emulate_media(media="print")
    return smallest(page, ".sheet li") >= 12


@pytest.mark.parametrize("topic", LINES)
def test_a_sheet_is_one_page_of_paper(page, address, topic):
    page.goto(f"{address}cheat-sheets/{topic}/")
    assert page.locator(".sheet ~ h2").first.inner_text().startswith("The calls") and page.locator(".sheet ~ .snippet").count() >= 1
    # The calls begin on a page of their own.
    page.evaluate("document.querySelectorAll('.sheet ~ *').forEach(element => element.remove())")
    assert LINES[topic] <= page.locator(".sheet li").count() <= 60
    assert pages(page.pdf(format="A4")) == 1
    assert at_nine_points(page)


def test_each_line_of_a_sheet_leads_to_its_section(page, address):
    page.goto(address + "cheat-sheets/tracking/")
    lines = page.locator(".sheet li").evaluate_all("all => all.map(li => (li.querySelector('.sheet__to') ?? li.querySelector('.kind'))?.getAttribute('href'))")
    assert all(line and line.startswith("../../tracking/") and "#" in line for line in lines)


def test_sheets_of_an_exam_are_a_page_or_two_each(page, address):
    page.goto(address + "exams/sheets/")
    counts = [sheet.locator("li").count() for sheet in page.locator(".sheet").all()]
    weights = [int(re.search(r"\((\d+)%\)", title)[1]) for title in page.locator("h3").all_inner_texts()]
    most = [2 if weight >= 30 else 1 for weight in weights]
    assert len(weights) == len(counts) == 7
    assert all(40 * pages_ <= count <= 60 * pages_ for count, pages_ in zip(counts, most))
    assert pages(page.pdf(format="A4")) <= sum(most)
    assert at_nine_points(page)


@pytest.mark.parametrize("path", ["cheat-sheets/tracking/", "exams/sheets/"])
def test_a_sheet_stacks_on_a_phone(page, address, path):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    edges = page.locator(".sheet li").evaluate_all("all => all.map(li => { const box = li.getBoundingClientRect(); return [Math.round(box.left), box.right <= innerWidth] })")
    assert {left for left, _ in edges} == {edges[0][0]} and all(whole for _, whole in edges)
    # What a thumb has to meet is as high as a finger needs.
    assert min(page.locator(".sheet__to").evaluate_all("all => all.map(a => a.getBoundingClientRect().height)")) >= 24


def test_the_trap_list_is_filtered(page, address):
    page.goto(address + "reference/traps/")
    traps = page.locator(".record--trap")
    whole = traps.count()
    status = page.locator("[data-road=traps] [role=status]")
    status.wait_for()
    assert status.inner_text() == f"{whole} traps"
    page.get_by_label("Severity").select_option("high")
    page.get_by_label("Exam", exact=True).select_option("professional")
    page.get_by_label("Topic").select_option("registry")
    shown = page.locator(".record--trap:visible")
    assert 0 < shown.count() < whole
    assert status.inner_text() == f"{shown.count()} of {whole} traps"
    told = shown.evaluate_all("boxes => boxes.map(box => [box.classList.contains('severity--high'), box.dataset.exams.split(' ').includes('professional'), box.dataset.record.split('/')[0]])")
    assert all(one == [True, True, "registry"] for one in told)
    assert page.locator("article h2:visible").count() == page.locator(".md-nav--secondary li:visible").count() < page.locator("article h2").count()
    assert violations(page) == []
    page.reload()
    page.locator("[data-road=traps] [role=status]", has_text=" of ").wait_for()
    assert page.locator(".record--trap:visible").count() == len(told)


def test_without_javascript_all_traps_show(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "reference/traps/")
    assert page.locator(".record--trap:visible").count() == page.locator(".record--trap").count() > 100
    context.close()


def test_each_point_says_its_state_and_what_is_next(page, address):
    page.goto(address + "practice/readiness/")
    section = page.locator("[data-exam=associate] .rubric").first
    section.locator("summary").click()
    points = section.locator("li[data-point]")
    assert set(points.evaluate_all("all => all.map(one => one.dataset.state)")) == {"open"}
    assert points.first.get_by_role("link").inner_text() == "Read"
    road = page.evaluate("fetch('../../data/road.json').then(answer => answer.json())")["points"]
    objective, key = points.first.get_attribute("data-point").split("/")
    asked = road[objective][key]["asked"]
    day = 86_400_000
    now = page.evaluate("Date.now()")
    right = {"at": now, "right": True, "times": 2, "timesRight": 2, "days": ["2026-11-01", "2026-11-03"]}
    other = points.nth(1).get_attribute("data-point").split("/")
    wrong = road[other[0]][other[1]]["asked"][0]
    page.evaluate(
        "([questions]) => localStorage.setItem('runproof.progress', JSON.stringify({version: 2, questions, cards: {}, read: {}, attempts: {}, flags: {}, sitting: null, settings: {at: 0, newCardsPerDay: 20}, epoch: 0}))",
        [{asked[0]: right, wrong: {"at": now - day, "right": False, "times": 1, "timesRight": 0}}],
    )
    page.reload()
    page.locator("[data-exam=associate] .rubric summary").first.click()
    point = page.locator(f"[data-exam=associate] li[data-point='{objective}/{key}']")
    assert point.get_attribute("data-state") == "twice" and point.get_by_role("link").count() == 0
    missed = page.locator(f"[data-exam=associate] li[data-point='{'/'.join(other)}']")
    assert missed.get_attribute("data-state") == "missed"
    missed.get_by_role("link", name=re.compile("^Answer again")).click()
    page.locator(f"[data-question='{wrong}'] .quiz__options").wait_for()
    assert page.url.endswith(f"#question-{wrong.split('/')[1]}")


def test_the_rubric_can_be_used_by_anyone(page, address):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address + "practice/readiness/")
    page.locator(".rubric summary").first.wait_for()
    page.evaluate("document.querySelectorAll('.rubric').forEach(fold => fold.open = true)")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_section_that_was_read_is_ticked(page, address):
    page.goto(address + "tracking/logging/")
    page.locator("[data-deeper]").wait_for()
    anchors = page.locator("article h2[id]").evaluate_all("all => all.map(one => one.id)")
    progress = {"version": 2, "questions": {}, "cards": {}, "read": {f"tracking/logging/#{anchors[0]}": 1}, "attempts": {}, "flags": {}, "sitting": None, "settings": {"at": 0, "newCardsPerDay": 20}, "epoch": 0}
    page.evaluate("text => localStorage.setItem('runproof.progress', text)", json.dumps(progress))
    page.reload()
    page.locator(".md-sidebar--secondary .road__read").first.wait_for()
    assert page.locator(".md-sidebar--secondary a:has(.road__read)").evaluate_all("all => all.map(a => a.hash.slice(1))") == [anchors[0]]
    page.locator(f"[id='{anchors[1]}']").scroll_into_view_if_needed()
    page.evaluate("document.querySelectorAll('article h2[id]')[2].scrollIntoView({block: 'end'})")
    page.wait_for_function("([path, id]) => (JSON.parse(localStorage['runproof.progress']).read[path + '#' + id] ?? 0) > 1", arg=["tracking/logging/", anchors[1]], timeout=20_000)
    assert anchors[1] in page.locator(".md-sidebar--secondary a:has(.road__read)").evaluate_all("all => all.map(a => a.hash.slice(1))")


@pytest.mark.parametrize("name", ["associate", "professional"])
def test_an_exam_page_is_whole_on_a_phone(page, address, name):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}exams/{name}/")
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    hidden = page.evaluate("[...document.querySelectorAll('.objective-card li > a')].filter(a => { const r = a.getBoundingClientRect(); return r.right > innerWidth || r.left < 0 || r.height === 0 }).length")
    assert hidden == 0


@pytest.mark.parametrize("name", ["associate", "professional"])
def test_a_section_of_an_exam_is_two_screens_at_most(page, address, name):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{address}exams/{name}/")
    page.evaluate("document.fonts.ready")
    tops = page.locator("article h2").evaluate_all("all => all.map(h => h.getBoundingClientRect().top)")
    heights = [below - above for above, below in zip(tops, tops[1:])]
    assert len(heights) >= 3 and max(heights) <= 2 * 900


def test_the_day_of_the_exam_and_the_days_after_lead_on(page, address):
    page.clock.set_fixed_time("2026-12-07T07:00:00Z")
    page.goto(address + "404.html")
    made = {"version": 2, "questions": {}, "cards": {}, "read": {"start/": 1}, "attempts": {}, "flags": {}, "sitting": None, "settings": {"at": 0, "newCardsPerDay": 20}, "epoch": 0}
    made["plan"] = {"at": 1, "exam": "associate", "date": "2026-12-07", "hours": 7}
    page.evaluate("text => localStorage.setItem('runproof.progress', text)", json.dumps(made))
    for path in ("", "practice/plan/"):
        page.goto(address + path)
        today = page.locator(".home__today, .plan__day--today")
        today.get_by_role("link", name="The one-page sheets").wait_for()
        assert "No session" not in today.inner_text()
        for target in today.get_by_role("link").evaluate_all("all => all.map(a => a.href)"):
            assert page.request.get(target.partition("#")[0]).ok
    page.clock.set_fixed_time("2026-12-09T07:00:00Z")
    for path in ("", "practice/plan/"):
        page.goto(address + path)
        page.get_by_role("link", name="If you did not pass").click()
        page.wait_for_url("**/exams/faq/#i-failed-what-now")
        assert page.locator("#i-failed-what-now").count() == 1
