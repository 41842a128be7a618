"""Spark ML ships inside the Spark package; MLflow comes in a skinny and a full package."""

from importlib.metadata import files, requires

# region spark_ml
inside = {str(path) for path in files("pyspark")}
print(
    "pyspark/ml/classification.py" in inside,
    "pyspark/ml/tuning.py" in inside,
)
#> True True
# endregion

# region quiz_package
from importlib.metadata import packages_distributions

import pyspark.ml

print(packages_distributions()[pyspark.ml.__name__.split(".")[0]])
#> ['pyspark']
# endregion

# region skinny
libraries = [
    "mlflow-skinny",
    "pandas",
    "scikit-learn",
    "sqlalchemy",
    "flask",
]


def needs(package, libraries):
    names = {
        line.split(";")[0]
        .split("<")[0]
        .split("=")[0]
        .split(">")[0]
        .split("!")[0]
        .strip()
        .lower()
        for line in requires(package)
        if "extra ==" not in line
    }
    return [library for library in libraries if library in names]


print("mlflow:", needs("mlflow", libraries))
#> mlflow: ['mlflow-skinny', 'pandas', 'scikit-learn', 'sqlalchemy', 'flask']
print("mlflow-skinny:", needs("mlflow-skinny", libraries))
#> mlflow-skinny: []
# endregion

assert needs("mlflow-skinny", ["pyyaml", "gitpython"]) == ["pyyaml", "gitpython"]
assert needs("mlflow", ["xgboost", "lightgbm", "torch"]) == []
