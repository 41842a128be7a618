"""Only the exit code says that a test was red."""

# region given
import sys
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
for folder, test in {
    "green": "def test_sum():\n    assert 1 + 1 == 2\n",
    "red": "def test_sum_of_none():\n    assert sum([]) == 1\n",
    "empty": "",
}.items():
    Path(folder).mkdir()
    Path(folder, f"test_{folder}.py").write_text(test)
# endregion

# region solution
def require_green(folder):
    code = pytest.main(["-q", "-p", "no:cacheprovider", folder])
    if code != pytest.ExitCode.OK:
        raise RuntimeError(f"the tests of {folder} ended with {code!r}")
# endregion

import contextlib
import io


def stopped(folder):
    """Whether the learner's function raises for this folder."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            require_green(folder)
    except RuntimeError:
        return True
    return False


assert not stopped("green"), "The tests of `green` pass, and the job is stopped: tests that pass have to pass."
assert stopped("red"), "A test of `red` fails, and the job went on: raise a RuntimeError."
assert stopped("empty"), "In `empty` there is no test at all, and the job goes on as if all were well."
