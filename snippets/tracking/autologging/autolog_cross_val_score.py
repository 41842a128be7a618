"""With no run open, a serial `cross_val_score` under autolog leaves one run per fold, without a parent and without the scores' mean."""
# survives: print(len(runs), "runs,", sum("mlflow.parentRunId_" in run.data.tags for run in runs), "with a parent") -- no run has the tag, that is the point

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)

# region folds
mlflow.sklearn.autolog(log_models=False)
cross_val_score(
    DecisionTreeClassifier(random_state=7), features, cultivar, cv=3
)

runs = mlflow.search_runs(output_format="list")
print(
    len(runs),
    "runs,",
    sum("mlflow.parentRunId" in run.data.tags for run in runs),
    "with a parent",
)
#> 3 runs, 0 with a parent
# endregion

assert len(runs) == 3
assert len({run.info.run_id for run in runs}) == 3
assert all(run.data.params["random_state"] == "7" for run in runs)

# region one_run
mlflow.set_experiment("wine")
with mlflow.start_run() as run:
    mlflow.sklearn.autolog(disable=True)
    accuracy = cross_val_score(
        DecisionTreeClassifier(random_state=7), features, cultivar, cv=3
    )
    mlflow.log_metrics(
        {
            "cv_accuracy_mean": accuracy.mean(),
            "cv_accuracy_std": accuracy.std(),
        }
    )

print(sorted(mlflow.get_run(run.info.run_id).data.metrics))
#> ['cv_accuracy_mean', 'cv_accuracy_std']
# endregion

assert len(mlflow.search_runs(output_format="list")) == 1
assert mlflow.get_run(run.info.run_id).data.metrics["cv_accuracy_mean"] == accuracy.mean()
assert mlflow.get_run(run.info.run_id).data.metrics["cv_accuracy_std"] == accuracy.std()
assert not list(Path().rglob("MLmodel")), "no model was saved"
assert mlflow.get_experiment_by_name("wine") is not None
again = cross_val_score(DecisionTreeClassifier(random_state=7), features, cultivar, cv=3)
assert list(again) == list(accuracy)
