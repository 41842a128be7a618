"""How shown code is broken on purpose: each change, what is left alone, and the notes that explain a survivor."""

from __future__ import annotations

import pytest

from macros.snippets import load, parse
from tests.machine.mutations import explains, mutants

MUTATED = {
    "drop the slash": ('uri = f"runs:/{run_id}/model"', 'uri = f"runs:{run_id}/model"'),
    "change an alias": ('load("models:/churn@champion")', 'load("models:/churn@champion_")'),
    "rename a keyword": ("start(nested=yes)", "start(nested_=yes)"),
    "swap a call": ("mlflow.log_param(key, value)", "mlflow.log_metric(key, value)"),
    "flip a flag": ("nested = True", "nested = False"),
    "swap a comparison": ("good = auc > limit", "good = auc < limit"),
    "change a filter": ('found = search("metrics.auc DESC")', 'found = search("metrics.auc ASC")'),
    "change a number": ("step = 3", "step = 6"),
    "change a name": ('tag("owner", who)', 'tag("owner_", who)'),
    "drop a keyword": ("log(model, name=kind, step=3)", "log(model, step=3)"),
    "swap all and any": ("print(all(good))", "print(any(good))"),
    "change a literal": ('send({"inputs": [[1, 2.5]]})', 'send({"inputs": [[1, 5.0]]})'),
    "drop a call": ("mlflow.end_run()", "pass  # instead of mlflow.end_run()"),
}


@pytest.mark.parametrize("operator", MUTATED)
def test_each_mutation_does_what_it_says(operator):
    before, after = MUTATED[operator]
    snippet, _ = parse(f'"""It holds."""\n# region shown\n{before}\n# endregion\n', "tracking/small.py")
    assert after in [mutant.text for mutant in mutants(snippet) if mutant.operator == operator]


@pytest.mark.parametrize(("before", "after"), [
    ("log(name=kind)", "log()"),
    ("log(a, name=kind)", "log(a)"),
    ("log(\n    name=kind,\n    step=3,\n)", "# instead of name=kind,"),
    ("log(\n    name=[\n        a,\n    ],\n)\nend()", "# instead of name=["),
    ("log(a, name=note.get(key), **more)", "log(a, **more)"),
])
def test_a_dropped_keyword_leaves_python_and_the_lines_where_they_are(before, after):
    snippet, _ = parse(f'"""It holds."""\n# region shown\n{before}\n# endregion\n', "tracking/small.py")
    [mutant] = [mutant for mutant in mutants(snippet) if mutant.operator == "drop a keyword" and "name=" not in mutant.source]
    assert mutant.text == after
    assert mutant.source.count("\n") == snippet.source.count("\n")


@pytest.mark.parametrize(("code", "texts"), [
    ('tag("note", "two words")', {'tag("note", "two words_")'}),
    ('body = {"rows": [1, 2, 3]}', {'body = {"rows": [1, 2, 6]}'}),
    ("score((1, 2))", {"score((1, 4))"}),
    ('table = pd.DataFrame({"x": [1, 2]})', set()),
    ("rows = [1, 2]", set()),
    ("for x in f([1, 2]):\n    g(x)", set()),
    ('print("two words", [1, 2])', set()),
])
def test_literals_that_a_call_or_a_payload_is_given_are_changed(code, texts):
    snippet, _ = parse(f'"""It holds."""\n# region shown\n{code}\n# endregion\n', "tracking/small.py")
    assert {mutant.text for mutant in mutants(snippet) if mutant.operator == "change a literal"} == texts


def test_filters_are_mutated_in_their_operators_and_values():
    source = '"""It holds."""\n# region shown\nsearch("metrics.auc >= 0.9 AND params.model = \'rf\'")\n# endregion\n'
    snippet, _ = parse(source, "tracking/small.py")
    texts = {mutant.text for mutant in mutants(snippet) if mutant.operator == "change a filter"}
    assert texts == {
        'search("metrics.auc < 0.9 AND params.model = \'rf\'")',
        'search("metrics.auc >= 777 AND params.model = \'rf\'")',
        'search("metrics.auc >= 0.9 OR params.model = \'rf\'")',
        'search("metrics.auc >= 0.9 AND params.model != \'rf\'")',
    }


def test_only_shown_code_is_mutated():
    source = '"""It holds."""\nhidden = True\n# region shown\nshown = True\n# endregion\nafter = True\n'
    snippet, _ = parse(source, "tracking/small.py")
    assert [mutant.line for mutant in mutants(snippet)] == [4]


def test_the_data_of_an_example_is_left_alone():
    source = """'It holds.'
# region shown
rows = [[1, 2.5], [3, 4.5]]
for depth in [2, 4]:
    print("depth", f"{depth:3d}")
# endregion
"""
    snippet, _ = parse(source, "tracking/small.py")
    assert mutants(snippet) == []


def test_an_explanation_fits_however_the_lines_are_broken():
    source = '"""It holds."""\n# survives: fit(rows, depth=6) -- x\n# region shown\nfit(\n    rows,\n    depth=3,\n)\n# endregion\n'
    snippet, _ = parse(source, "tracking/small.py")
    doubled = next(mutant for mutant in mutants(snippet) if mutant.text == "depth=6,")
    renamed = next(mutant for mutant in mutants(snippet) if mutant.text == "depth_=3,")
    assert explains("fit(rows, depth=6)", doubled, snippet) and explains("depth=6,", doubled, snippet)
    assert not explains("fit(rows, depth=3)", doubled, snippet), "that is how it reads unbroken"
    assert not explains("fit(rows, depth=6)", renamed, snippet)


def test_every_explanation_is_of_a_mutant_that_is_made(root):
    """A changed snippet leaves its old explanations behind."""
    stale = [
        f"snippets/{snippet.path}: {note}"
        for snippet in load(root).snippets.values()
        if snippet.survives
        for made in [mutants(snippet)]
        for note in snippet.survives
        if not any(explains(note, mutant, snippet) for mutant in made)
    ]
    assert stale == [], "write what the mutated line reads now, or remove the note"
