"""By default a scikit-learn grid search under autolog makes one parent, and children for the five best candidates only."""
# runs: limit=60s -- several searches, each drawing plots

from pathlib import Path

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True)
tree = DecisionTreeClassifier(random_state=7)

# region grid
mlflow.sklearn.autolog(log_models=False)
GridSearchCV(tree, {"max_depth": [1, 2, 3, 4, 5, 6, 7]}, cv=3).fit(
    features, diagnosis
)

parent = mlflow.last_active_run()
children = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{parent.info.run_id}'",
    output_format="list",
)
print(parent.data.params["best_max_depth"], len(children), "children")
#> 6 5 children
print(sorted(run.data.params["max_depth"] for run in children))
#> ['3', '4', '5', '6', '7']
# endregion

parent_params, parent_metrics = parent.data.params, parent.data.metrics
paths = [file.path for file in mlflow.MlflowClient().list_artifacts(parent.info.run_id)]
assert "cv_results.csv" in paths, "all seven candidates are in this table"
table = mlflow.artifacts.load_text(f"runs:/{parent.info.run_id}/cv_results.csv").splitlines()
assert len(table) == 1 + 7
scores = {run.data.params["max_depth"]: run.data.metrics["mean_test_score"] for run in children}
assert max(scores, key=scores.get) == parent_params["best_max_depth"]
assert parent_metrics["best_cv_score"] == max(scores.values())
assert "max_depth" not in parent_params and parent_params["cv"] == "3"


def children_of_last_run():
    """Return the runs whose parent is the run that ended last."""
    parent_id = mlflow.last_active_run().info.run_id
    return mlflow.search_runs(filter_string=f"tags.mlflow.parentRunId = '{parent_id}'", output_format="list")


# region every
mlflow.sklearn.autolog(log_models=False, max_tuning_runs=None)
GridSearchCV(tree, {"max_depth": [1, 2, 3, 4, 5, 6, 7]}, cv=3).fit(
    features, diagnosis
)

print(len(children_of_last_run()), "children")
#> 7 children
# endregion

assert len(children_of_last_run()) == 7 and mlflow.last_active_run().data.params["cv"] == "3"

# region quiz_random
mlflow.sklearn.autolog(log_models=False, max_tuning_runs=2)
RandomizedSearchCV(
    tree, {"max_depth": range(1, 20)}, n_iter=3, cv=4, random_state=7
).fit(features, diagnosis)

print(len(children_of_last_run()), "children")
#> 2 children
# endregion

assert len(children_of_last_run()) == 2
random_params = mlflow.last_active_run().data.params
assert (random_params["n_iter"], random_params["cv"], random_params["random_state"]) == ("3", "4", "7")
assert random_params["param_distributions"] == "{'max_depth': range(1, 20)}"
assert not list(Path().rglob("MLmodel")), "no model was saved"
