"""A declared list of keys shows what a run logged beyond it, and what it left out."""
# differs: 2.9.2 -- a decision tree of scikit-learn 1.3, a library of that time, has one parameter fewer

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)

# region compare
DECLARED = {"max_depth", "seed", "table_version", "holdout_accuracy"}

mlflow.sklearn.autolog(log_models=False)
with mlflow.start_run() as run:
    tree = DecisionTreeClassifier(max_depth=3).fit(features, cultivar)
    mlflow.log_metric("holdout_accuracy", 0.91)

data = mlflow.get_run(run.info.run_id).data
logged = data.params.keys() | data.metrics.keys()
print(len(logged), "keys; declared but missing:", sorted(DECLARED - logged))
#> 21 keys; declared but missing: ['seed', 'table_version']
print(len(logged - DECLARED), "keys that nobody asked for")
#> 19 keys that nobody asked for
# endregion

assert {"max_depth", "holdout_accuracy"} <= logged
assert data.params["max_depth"] == "3" and data.metrics["holdout_accuracy"] == 0.91
assert "ccp_alpha" in logged - DECLARED
assert not list(Path().rglob("MLmodel")), "no model was saved"
