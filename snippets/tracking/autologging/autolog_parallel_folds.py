"""Folds that run in other processes leave no run under autolog; a parallel grid search leaves its family all the same."""
# runs: limit=180s -- worker processes start and import scikit-learn
# survives: pass  # instead of cross_val_score(tree, features, cultivar, cv=3, n_jobs=2) -- that it leaves nothing is the point
# survives: cross_val_score(tree, features, cultivar, cv=6, n_jobs=2) -- any number of folds leaves nothing
# survives: cross_val_score(tree, features, cultivar, cv=3, n_jobs=4) -- any number of processes leaves nothing

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)
tree = DecisionTreeClassifier(random_state=7)

# region folds
mlflow.sklearn.autolog(log_models=False)

cross_val_score(tree, features, cultivar, cv=3, n_jobs=2)
print(len(mlflow.search_runs()), "runs")
#> 0 runs
# endregion

assert len(mlflow.search_runs()) == 0

# region grid
GridSearchCV(
    tree, {"max_depth": [1, 2, 3, 4, 5, 6, 7]}, cv=3, n_jobs=2
).fit(features, cultivar)

runs = mlflow.search_runs(output_format="list")
children = [run for run in runs if "mlflow.parentRunId" in run.data.tags]
print(len(runs) - len(children), "parent,", len(children), "children")
#> 1 parent, 5 children
# endregion

(parent,) = [run for run in runs if "mlflow.parentRunId" not in run.data.tags]
assert (parent.data.params["n_jobs"], parent.data.params["cv"]) == ("2", "3")
assert {run.data.params["random_state"] for run in children} == {"7"}
assert {run.data.params["max_depth"] for run in children} < set("1234567")
assert not list(Path().rglob("MLmodel")), "no model was saved"
