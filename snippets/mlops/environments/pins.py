"""`scikit-learn>=1.4` and `pandas==2.*` move, `optuna==5.0.0` does not; a start-up check compares what is pinned with what is installed."""

# region loose
from packaging.requirements import Requirement

REQUIREMENTS = """
scikit-learn>=1.4
pandas==2.*
optuna==5.0.0
"""
for line in REQUIREMENTS.split():
    pins = [
        part
        for part in Requirement(line).specifier
        if part.operator == "==" and not part.version.endswith("*")
    ]
    print(line, "fixed" if pins else "moves")
    #> scikit-learn>=1.4 moves
    #> pandas==2.* moves
    #> optuna==5.0.0 fixed
# endregion

# region drift
from importlib.metadata import version


def drifted(requirements):
    """Pinned libraries whose installed release is another one."""
    pins = dict(line.split("==") for line in requirements)
    return [name for name, pin in pins.items() if version(name) != pin]


print(drifted(["optuna==5.0.0", "numpy==1.0.0"]))
#> ['numpy']
# endregion

assert drifted([]) == []
