"""Under scikit-learn autologging a search inside your own run makes that run the parent, and cross_val_score leaves no run of its own."""
# runs: limit=60s -- a search and three folds, each drawing plots

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)
tree = DecisionTreeClassifier(random_state=7)

# region search
mlflow.sklearn.autolog(log_models=False)

with mlflow.start_run(run_name="my-run") as run:
    GridSearchCV(tree, {"max_depth": [1, 2, 3, 4, 5, 6, 7]}, cv=3).fit(
        features, cultivar
    )

children = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{run.info.run_id}'",
    output_format="list",
)
print(
    len(children),
    "children of",
    mlflow.get_run(run.info.run_id).info.run_name,
)
#> 5 children of my-run
# endregion

depths = {child.data.params["max_depth"] for child in children}
assert mlflow.get_run(run.info.run_id).data.params["best_max_depth"] in depths
assert len(mlflow.search_runs(output_format="list")) == 6
assert len(depths) == 5 and depths < set("1234567")
table = mlflow.artifacts.load_text(f"runs:/{run.info.run_id}/cv_results.csv")
assert len(table.splitlines()) == 1 + 7
assert all(f"{{'max_depth': {depth}}}" in table for depth in range(1, 8))

# region folds
mlflow.set_experiment("folds")
with mlflow.start_run():
    cross_val_score(tree, features, cultivar, cv=3)

print(len(mlflow.search_runs()), "run")
#> 1 run
# endregion

(folds,) = mlflow.search_runs(output_format="list")
assert folds.data.params["random_state"] == "7"
assert not any("mean" in name for name in folds.data.metrics)

# region one_fit
mlflow.set_experiment("fit")
with mlflow.start_run(run_name="my-run"):
    tree.fit(features, cultivar)

print(
    [run.info.run_name for run in mlflow.search_runs(output_format="list")]
)
#> ['my-run']
# endregion

assert len(mlflow.search_runs(output_format="list")) == 1
(fitted,) = mlflow.search_runs(output_format="list")
assert fitted.data.params["random_state"] == "7"
assert not list(Path().rglob("MLmodel")), "no model was saved"
assert mlflow.get_run(run.info.run_id).data.params["cv"] == "3"
assert sum("_score" in name and "X_test" in name for name in folds.data.metrics) == 3
assert mlflow.get_experiment_by_name("folds") and mlflow.get_experiment_by_name("fit")
