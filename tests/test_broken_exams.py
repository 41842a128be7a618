"""What is told of an exam that cannot be read, and of objectives that stand twice or have too few questions."""

from __future__ import annotations

from tests import small_guide
from tests.broken import EXAM, PAGE, RECORDS, changed, told


def test_a_broken_exam_is_told_and_no_record_that_names_it(tmp_path):
    found = told(changed(tmp_path, EXAM, "minutes: 90", "minutes: long"))
    assert [line for line in found if line.startswith("docs/_data/")] == [f"{EXAM}:5: `minutes` is `long`; write a whole number"]


def test_an_objective_with_too_few_questions_is_told(tmp_path):
    small_guide.write(tmp_path)
    for file, start, end in [(RECORDS, "  which-two-are-text:", "errors:"), (PAGE, ', "tracking/which-two', ") }}\n")]:
        text = (tmp_path / file).read_text(encoding="utf-8")
        cut = text.index(start)
        (tmp_path / file).write_text(text[:cut] + text[text.index(end, cut) :], encoding="utf-8")
    assert told(tmp_path) == [f"{PAGE}:8: teaches A12 with 2 questions; 3 or more would be right"]


def test_an_objective_in_two_sections_is_told(tmp_path):
    changed(tmp_path, EXAM, "weight: 100", "weight: 90")
    found = told(changed(tmp_path, EXAM, "sources:", "  - name: More\n    weight: 10\n    objectives:\n      A12: Again\nsources:"))
    assert any("`A12` stands in the sections Tracking and More" in line for line in found), found
