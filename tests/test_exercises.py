"""Each exercise: its start fails, its wrong attempts fail with the sentence that the page shows, and its solution passes.

That the solution passes on each of its MLflow lines is tested as of every snippet; here also that a learner's copy passes.
"""

from __future__ import annotations

import pytest

from macros import content, snippets
from tests.conftest import ROOT
from tests.machine import exercise as exercises
from tests.machine.lines import Machine

EXERCISES = content.load(ROOT).of_kind("exercises")
SNIPPETS = snippets.load(ROOT).snippets


@pytest.fixture(scope="session")
def machine(request):
    chosen = {item.callspec.params["exercise"].snippet for item in request.session.items if "exercise" in getattr(getattr(item, "callspec", None), "params", {})}
    with Machine([SNIPPETS[path] for path in chosen]) as made:
        yield made


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.place)
def test_start_and_wrong_attempts_fail_and_say_why(machine, exercise):
    snippet = SNIPPETS[exercise.snippet]
    line = snippet.lines[0]
    started = exercises.verdict(exercises.attempt(machine, snippet, exercise.start, line))
    assert started, "the start passes"
    if exercise.fails:
        assert exercise.fails in started
    for wrong in exercise.wrong:
        said = exercises.verdict(exercises.attempt(machine, snippet, wrong.code, line))
        assert said, f"this passes:\n{wrong.code}"
        assert wrong.says in said, f"this ends otherwise:\n{wrong.code}"


def test_a_learner_gets_the_start_then_a_sentence_then_solved(tmp_path, capsys):
    (tmp_path / "docs/_data/tracking").mkdir(parents=True)
    (tmp_path / "snippets/tracking/logging").mkdir(parents=True)
    (tmp_path / "docs/_data/tracking/logging.yml").write_text(
        "exercises:\n  add-two:\n    asks: Put the sum of `a` and 2 into `b`.\n    start: b = ...\n    hints: [Add.]\n    why: It adds.\n"
        "    wrong: [{code: b = a, says: no sum}]\n    objectives: []\n"
    )
    (tmp_path / "snippets/tracking/logging/exercise_add_two.py").write_text(
        '"""Adds."""\n\n# region given\na = 1\n# endregion\n\n# region solution\nb = a + 2\n# endregion\n\nassert b == 3, "`b` is no sum."\n'
    )
    place = "tracking/logging/add-two"
    assert exercises.main([place], tmp_path) == 0
    file = tmp_path / f".exercises/{place}.py"
    text = file.read_text()
    assert "a = 1" in text and "b = ..." in text and "b = a + 2" not in text
    assert exercises.main([place], tmp_path) == 1
    assert capsys.readouterr().out.endswith("Not yet: `b` is no sum.\n")
    file.write_text(text.replace("b = ...", "print(a)\nb = a + 2"))
    assert exercises.main([place], tmp_path) == 0
    assert capsys.readouterr().out.endswith("Solved: all asserts hold.\n")
    file.write_text("b = 3")
    assert exercises.main([place], tmp_path) == 1
    assert "lost its marks" in capsys.readouterr().out
    assert exercises.main(["nothing"], tmp_path) == 1
