"""One small file of versions per run explains later why two runs differ."""

import platform
from importlib.metadata import version

import mlflow

# region log
PACKAGES = ["mlflow", "scikit-learn", "numpy", "pandas"]


def environment():
    """Return what the result depends on besides code and data."""
    return {"python": platform.python_version()} | {
        name: version(name) for name in PACKAGES
    }


with mlflow.start_run() as tuesday:
    mlflow.log_dict(environment(), "environment.json")
# endregion

assert environment()["mlflow"] == mlflow.__version__

# region diff
with mlflow.start_run() as friday:
    mlflow.log_dict(
        environment() | {"scikit-learn": "1.7.0"}, "environment.json"
    )

before = mlflow.artifacts.load_dict(
    f"runs:/{tuesday.info.run_id}/environment.json"
)
after = mlflow.artifacts.load_dict(
    f"runs:/{friday.info.run_id}/environment.json"
)
print([name for name in before if before[name] != after[name]])
#> ['scikit-learn']
# endregion

assert before == environment() and after["scikit-learn"] == "1.7.0"
assert before["python"] == platform.python_version()
assert before["pandas"] == version("pandas") and before["numpy"] == version("numpy")
