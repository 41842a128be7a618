"""A wheel is a version with a name: built from a `src` folder it holds the package, not the tests, and a job can ask which version it runs."""
# runs: mlflow<3, limit=90s -- its lock holds a setuptools that builds wheels

import subprocess
import sys
from pathlib import Path

# region project
Path("src/rents").mkdir(parents=True)
Path("src/rents/__init__.py").write_text("")
Path("src/rents/features.py").write_text(
    "def is_large(size):\n    return size > 80\n"
)
Path("tests").mkdir()
Path("tests/test_features.py").write_text(
    "from rents.features import is_large\n"
    "def test_80_is_not_large():\n    assert not is_large(80)\n"
)
Path("pyproject.toml").write_text("""
[project]
name = "rents"
version = "1.4.0"
dependencies = ["scikit-learn>=1.6,<2"]
""")
# endregion

# region build
import zipfile

build = "from setuptools import build_meta; build_meta.build_wheel('dist')"
# As `python -m build` does.
subprocess.run(
    [sys.executable, "-c", build], check=True, capture_output=True
)
(wheel,) = Path("dist").glob("*.whl")
print(wheel.name)
#> rents-1.4.0-py3-none-any.whl
for name in zipfile.ZipFile(wheel).namelist():
    print(name)
    #> rents/__init__.py
    #> rents/features.py
    #> rents-1.4.0.dist-info/METADATA
    #> rents-1.4.0.dist-info/WHEEL
    #> rents-1.4.0.dist-info/top_level.txt
    #> rents-1.4.0.dist-info/RECORD
# endregion

# region version
from importlib.metadata import version

sys.path.insert(0, str(wheel))  # where `pip install` would put it
from rents.features import is_large

print(version("rents"), is_large(81))
#> 1.4.0 True
# endregion

assert not is_large(80)
assert not any("test" in name for name in zipfile.ZipFile(wheel).namelist())
