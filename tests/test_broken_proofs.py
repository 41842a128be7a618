"""What is told of a proof that cannot fail, and of a snippet that cannot be read."""

from __future__ import annotations

import pytest

from tests import small_guide
from tests.broken import RECORDS, SNIPPET, changed, told

ASSERT = 'assert params == {"trees": "100"}'


# name: (what stands in place of the assert, what is told)
VACUOUS = {
    "tuple": ('assert (params, "100")', "asserts a tuple, which is always true"),
    "constant": ("assert True", "asserts `True`, which is always true"),
    "swallowed": ("try:\n    assert params\nexcept AssertionError:\n    pass", "fails in silence"),
    "caught with all": ("try:\n    assert params\nexcept:\n    pass", "fails in silence"),
    "suppressed": ("import contextlib\nwith contextlib.suppress(Exception):\n    assert params", "fails in silence"),
    "what holds of everything": ("assert params is not None or True", "which is always true"),
    "a thing with itself": ("assert params == params", "asserts `params == params`, which is always true"),
    "no fewer than none": ("assert len(params) >= 0", "asserts `len(params) >= 0`, which is always true"),
    "a text": ('assert f"{params}"', "which is always true"),
    "a function": ("assert lambda: params", "which is always true"),
    "a list": ("assert [params == 1]", "which is always true"),
    "names and values": ('assert {"a": params == 1}', "which is always true"),
    "a generator": ("assert (p == 1 for p in params)", "which is always true"),
    "all of none": ("assert all([])", "which is always true"),
    "not false": ("assert not False", "which is always true"),
    "one is one": ("assert 1 == 1", "which is always true"),
    "a name for one": ("assert (x := 1)", "which is always true"),
    "below what is false": ("if False:\n    assert params", "asserts only where nothing runs"),
    "below what is never so": ("while 0:\n    assert params", "asserts only where nothing runs"),
    "without checks": ("if not __debug__:\n    assert params", "asserts only where nothing runs"),
    "for each of none": ("for x in []:\n    assert x", "asserts only where nothing runs"),
    "after the end": ("import sys\nsys.exit(0)\nassert params", "asserts only where nothing runs"),
    "after an error": ("raise SystemExit\nassert params", "asserts only where nothing runs"),
    "returned from": ("def f():\n    try:\n        assert not params\n    finally:\n        return 1\n\nf()", "fails in silence"),
    "never called": ("def check():\n    assert params", "asserts only where nothing runs"),
    "print without output": ("print(params)\nassert params", "prints, but no `#>` below it says what; `make update S=tracking/logging/params.py` writes it"),
}


@pytest.mark.parametrize("name", VACUOUS)
def test_a_proof_that_cannot_fail_is_told(tmp_path, name):
    written, message = VACUOUS[name]
    found = told(changed(tmp_path, SNIPPET, ASSERT, written))
    assert any(message in line for line in found), found


@pytest.mark.parametrize("written", [
    "try:\n    assert not params\nexcept AssertionError as error:\n    print(error)",
    "try:\n    assert params\nexcept ValueError:\n    pass",
    "def check():\n    assert params\n\ncheck()",
    "assert sorted(params) == sorted(params)", "if params:\n    assert params\nelse:\n    raise SystemExit", "for name in params:\n    assert name",
    "match params:\n    case _:\n        assert params",
])
def test_a_proof_that_can_fail_is_taken(tmp_path, written):
    assert told(changed(tmp_path, SNIPPET, ASSERT, f"{written}\nassert params")) == []


@pytest.mark.parametrize(("old", "new", "expected"), [
    ("import mlflow", "import mlflow\0", 1), ("import mlflow", "import", 1), ("text", "\udce9", 1), ("# region log", "# region log-it", 3), ("# region log\n", "", 2),
])
def test_a_broken_snippet_is_told_and_nothing_that_follows_from_it(tmp_path, old, new, expected):
    found = told(changed(tmp_path, SNIPPET, old, new))
    assert len(found) == expected and all(line.startswith(f"{SNIPPET}:") for line in found), found


def test_a_lock_that_is_gone_is_told(tmp_path):
    (small_guide.write(tmp_path) / "snippets/requirements-mlflow3.txt").unlink()
    assert told(tmp_path) == ["snippets/requirements-mlflow3.txt:1: is missing; `make lock` writes it"]


def test_a_wrong_proof_is_told_once(tmp_path):
    found = told(changed(tmp_path, RECORDS, "proof: tracking/logging/params.py#log", "proof: params"))
    assert len([line for line in found if line.startswith(f"{RECORDS}:5:")]) == 1
