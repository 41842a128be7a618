"""What the site says runs in a browser does: everything runs in the built runtime, under Node; a page's own tests drive Chromium."""

from __future__ import annotations

import hashlib
import json

import pytest

import environments
from macros import snippets
from macros.snippets import LINES
from tests.conftest import ROOT
from tests.machine import bench_runner, browser

LIBRARY = snippets.load(ROOT)
STORED = json.loads(browser.STORED.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def built() -> None:
    environments.make_runtime()
    assert (browser.BUILT / "manifest.json").exists(), (ROOT / ".venvs/runtime.log").read_text()


def test_every_snippet_was_tried():
    tried = {path: set(outcomes) for path, outcomes in STORED.items()}
    assert tried == {path: set(snippet.lines) for path, snippet in LIBRARY.snippets.items()}, "make runtime"


@pytest.mark.parametrize("line", LINES)
def test_snippets_come_out_as_stored(built, line):
    """One process for all of a line, as a reader's worker runs one after the other."""
    tried = [snippet for snippet in LIBRARY.snippets.values() if line in snippet.lines]
    with browser.Runtime(line) as runtime:
        outcomes = browser.run_all(runtime, tried)
    runs = {path for path, outcome in outcomes.items() if outcome is True}
    assert runs == {path for path, outcome in STORED.items() if outcome.get(line) is True}, "make runtime"


def test_some_are_tried_again_and_the_others_stay(built, monkeypatch, tmp_path):
    monkeypatch.setattr(browser, "STORED", tmp_path / "browser.json")
    again, other = "tracking/logging/params_are_text.py", "tracking/logging/metric_steps.py"
    browser.write({again: {"mlflow3": "It was tried long ago."}, other: {"mlflow3": "It stays."}, "tracking/logging/gone.py": {"mlflow3": True}})
    assert browser.main([again]) == 0
    assert json.loads(browser.STORED.read_text()) == {again: {"mlflow3": True, "mlflow2": True}, other: {"mlflow3": "It stays."}}


@pytest.mark.parametrize("line", LINES)
def test_a_reader_downloads_less_than_9_mb(built, line):
    assert bench_runner.compressed(line) < bench_runner.AIMS["compressed MB"] * 1e6


def run(runtime: browser.Runtime, source: str) -> dict:
    return runtime.ask({"source": source})


@pytest.fixture(scope="module")
def today(built):
    with browser.Runtime("mlflow3") as runtime:
        yield runtime


def test_a_run_leaves_nothing_for_the_next(today):
    run(today, "import mlflow, os\nmlflow.set_experiment('churn')\nmlflow.start_run()\nos.environ['MLFLOW_RUN_ID'] = 'x'\nimport sys; sys.path.insert(0, '/nowhere')")
    answer = run(today, "import mlflow, os, sys\nprint(mlflow.active_run(), os.environ.get('MLFLOW_RUN_ID'), '/nowhere' in sys.path, [e.name for e in mlflow.search_experiments()])")
    assert "".join(text for _, text in answer["printed"]) == "None None False ['Default']\n"


PATCHES = {
    "a function of MLflow": ("import mlflow\nmlflow.log_param = print", "import mlflow\nprint(mlflow.log_param.__module__)", "mlflow.tracking.fluent"),
    "a method": ("import mlflow\nmlflow.MlflowClient.log_metric = print", "import mlflow\nprint(mlflow.MlflowClient.log_metric.__module__)", "mlflow.tracking.client"),
    "a builtin": ("import builtins\nbuiltins.len = lambda x: 7", "print(len([]))", "0"),
    "an inner dictionary": ("import json\njson.encoder.ESCAPE_DCT['a'] = 'b'", "import json\nprint('a' in json.encoder.ESCAPE_DCT)", "False"),
    "a handler": ("import logging\nlogging.getLogger('mlflow').addHandler(logging.NullHandler())", "import logging\nprint(sum(type(h) is logging.NullHandler for h in logging.getLogger('mlflow').handlers))", "0"),
    "a setting of C": ("import sys\nsys.setrecursionlimit(77)", "import sys\nprint(sys.getrecursionlimit() > 500)", "True"),
    "a module": ("import sys, types\nsys.modules['mine'] = types.ModuleType('mine')", "import sys\nprint('mine' in sys.modules)", "False"),
    "a file": ("open('/tmp/mine', 'w').write('x')\nopen('here', 'w').write('x')", "import os\nprint(os.listdir('/tmp'), os.listdir('.'))", "[] []"),
    "a locked folder": ("import os\nos.mkdir('locked')\nos.chmod('locked', 0)\nos.chmod('.', 0)", "import os\nprint(os.listdir('.'))", "[]"),
    "much memory": ("held = bytearray(200_000_000)", "print(sum(bytearray(1000)))", "0"),
}


@pytest.mark.parametrize(("first", "then", "printed"), PATCHES.values(), ids=PATCHES)
def test_what_one_run_changes_the_next_does_not_find(today, first, then, printed):
    assert run(today, first)["ok"]
    answer = run(today, then)
    assert answer["ok"], answer["error"]
    assert "".join(text for _, text in answer["printed"]) == printed + "\n"


def test_chance_differs_from_run_to_run(today):
    source = "import random, uuid\nprint(random.random(), uuid.uuid4())"
    assert run(today, source)["printed"] != run(today, source)["printed"]


@pytest.mark.parametrize("line", LINES)
def test_whoever_makes_the_image_makes_the_same(built, line, tmp_path):
    """A browser starts only from an image that has the digest of the build."""
    archive, image = browser.kept(line)
    manifest = json.loads((browser.BUILT / "manifest.json").read_text(encoding="utf-8"))
    told = browser.builder().image_of(str(environments.find_node()[0]), browser.PYODIDE, browser.BUILT / manifest["stdlib"]["file"], archive, manifest["lock"])
    assert told["digest"] == hashlib.sha256(image.read_bytes()).hexdigest()
    assert told["digest"][:12] in manifest["lines"][line]["image"]["file"]


def test_an_error_is_the_readers_own_traceback(today):
    answer = run(today, "import mlflow\n\nmlflow.get_run('nope')\n")
    assert not answer["ok"]
    assert answer["error"].startswith('Traceback (most recent call last):\n  File "snippet.py", line 3, in <module>\n    mlflow.get_run(\'nope\')')
    assert answer["error"].rstrip().endswith("MlflowException: Run 'nope' not found")


@pytest.mark.parametrize(
    ("source", "advice"),
    [
        ("import pandas", "pandas is not in the browser's Python."),
        ("import databricks.sdk", "databricks is not in the browser's Python."),
        ("import threading; threading.Thread(target=print).start()", "A browser has neither threads nor processes for Python."),
    ],
)
def test_what_a_browser_cannot_do_says_what_to_do_instead(today, source, advice):
    error = run(today, source)["error"]
    assert f"{advice} It runs in Python on your machine: take the snippet away." in error


@pytest.mark.parametrize("source", ["name = input('Your name: ')", "import sys\nsys.stdin.read()"])
def test_asking_for_a_typed_answer_says_what_to_write_instead(today, source):
    error = run(today, source)["error"]
    assert 'Put the answer into the code instead, as in name = "churn".' in error
    assert "Python in a page has no keyboard" in error


def test_syntax_errors_and_exits_are_no_crash(today):
    assert "SyntaxError" in run(today, "print(")["error"]
    assert run(today, "raise SystemExit(2)")["ok"]


def test_outcome_names_the_reason():
    assert browser.reason("Traceback\n  File x\nModuleNotFoundError: No module named 'sklearn'") == "It needs scikit-learn, which the Python in this page does not have."
    assert browser.reason("AssertionError") == "It comes out differently in a browser."
