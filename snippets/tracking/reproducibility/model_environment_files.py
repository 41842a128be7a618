"""A saved model carries its pinned environment in three files; the training setup around it is yours to log."""
# runs: limit=60s -- saving a model records what it imports

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression

features, cultivar = load_wine(return_X_y=True)
logistic = LogisticRegression(max_iter=5000).fit(features, cultivar)

# region files
mlflow.sklearn.save_model(logistic, "wine_model")

files = {file.name for file in Path("wine_model").iterdir()}
print(sorted(files & {"conda.yaml", "python_env.yaml", "requirements.txt"}))
#> ['conda.yaml', 'python_env.yaml', 'requirements.txt']
# endregion

# region pins
pins = (
    Path(mlflow.pyfunc.get_model_dependencies("wine_model"))
    .read_text()
    .splitlines()
)
print(
    [
        line.partition("==")[0]
        for line in pins
        if line.startswith(("mlflow", "scikit-learn"))
    ]
)
#> ['mlflow', 'scikit-learn']
# endregion

import sklearn

assert f"mlflow=={mlflow.__version__}" in pins and f"scikit-learn=={sklearn.__version__}" in pins
assert "python:" in Path("wine_model/python_env.yaml").read_text()
assert "mlflow" in Path("wine_model/conda.yaml").read_text()
