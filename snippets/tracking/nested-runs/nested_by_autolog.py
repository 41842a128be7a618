"""Under autologging one GridSearchCV.fit makes the parent and its children itself."""
# runs: limit=60s -- a grid search fits and logs several models

from pathlib import Path

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True)

# region grid
mlflow.sklearn.autolog(log_models=False)
GridSearchCV(
    DecisionTreeClassifier(random_state=7), {"max_depth": [2, 4]}, cv=3
).fit(features, diagnosis)

runs = mlflow.search_runs(output_format="list")
children = [run for run in runs if "mlflow.parentRunId" in run.data.tags]
print(len(runs) - len(children), "parent,", len(children), "children")
#> 1 parent, 2 children
# endregion

assert {run.data.params["max_depth"] for run in children} == {"2", "4"}
(parent_id,) = {run.data.tags["mlflow.parentRunId"] for run in children}
assert mlflow.get_run(parent_id).data.params["best_max_depth"] in {"2", "4"}
assert mlflow.get_run(parent_id).data.params["cv"] == "3"
assert mlflow.get_run(parent_id).data.params["estimator"] == "DecisionTreeClassifier(random_state=7)"
assert not list(Path().rglob("MLmodel")), "no model was saved"
