"""`pytest.main` returns an exit code and raises nothing; in one process it also keeps the modules it has imported."""

import contextlib
import io
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path.cwd()))
Path("bands.py").write_text(
    "def band(age):\n    return 'adult' if age > 18 else 'minor'\n"
)
Path("test_bands.py").write_text(
    "from bands import band\n\ndef test_18_is_adult():\n    assert band(18) == 'adult'\n"
)

# region swallowed
import pytest


def quietly(arguments):
    """Run pytest in this process, without its report."""
    with contextlib.redirect_stdout(io.StringIO()):
        return pytest.main(["-q", "-p", "no:cacheprovider", *arguments])


result = quietly(["test_bands.py"])
print(repr(result))
#> <ExitCode.TESTS_FAILED: 1>
print("the next cell registers the model")
#> the next cell registers the model
# endregion

# region guard
try:
    assert result == 0, f"tests failed: {result.name}"
except AssertionError as error:
    print(error)
    #> tests failed: TESTS_FAILED
# endregion

# region stale
Path("bands.py").write_text(
    "def band(age):\n    return 'adult' if age >= 18 else 'minor'\n"
)
print(quietly(["test_bands.py"]).name)
#> TESTS_FAILED
# endregion

# region fresh
sys.modules.pop("bands")
sys.modules.pop("test_bands")
print(quietly(["test_bands.py"]).name)
#> OK
# endregion

# region nothing_collected
for name in ["bands_checks.py", "test_checks.py", "checks_test.py"]:
    folder = Path(name).stem
    Path(folder).mkdir()
    Path(folder, name).write_text("def test_minor():\n    assert True\n")
    code = quietly([folder])
    print(f"{name}: exit code {int(code)}, {code.name}")
    #> bands_checks.py: exit code 5, NO_TESTS_COLLECTED
    #> test_checks.py: exit code 0, OK
    #> checks_test.py: exit code 0, OK
# endregion

assert result == 1 and quietly(["bands_checks"]) == 5
