"""A loop under autolog makes runs side by side; a parent and nested=True make them a family."""

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)


def count_runs(experiment):
    """Return how many runs of the experiment have no parent, and how many have one."""
    runs = mlflow.search_runs(experiment_names=[experiment], output_format="list")
    children = sum("mlflow.parentRunId" in run.data.tags for run in runs)
    return f"{len(runs) - children} top-level, {children} children"


# region flat
mlflow.sklearn.autolog(log_models=False)
mlflow.set_experiment("flat")

for depth in (1, 2, 3):
    DecisionTreeClassifier(max_depth=depth, random_state=7).fit(
        features, cultivar
    )

print(count_runs("flat"))
#> 3 top-level, 0 children
# endregion

# region family
mlflow.set_experiment("family")

with mlflow.start_run(run_name="depth-sweep"):
    for depth in (1, 2, 3):
        with mlflow.start_run(run_name=f"depth-{depth}", nested=True):
            DecisionTreeClassifier(max_depth=depth, random_state=7).fit(
                features, cultivar
            )

print(count_runs("family"))
#> 1 top-level, 3 children
# endregion

family = mlflow.search_runs(experiment_names=["family"], output_format="list")
depth_of = {run.info.run_name: run.data.params.get("max_depth") for run in family}
assert depth_of == {"depth-sweep": None, "depth-1": "1", "depth-2": "2", "depth-3": "3"}
(parent,) = [run for run in family if "mlflow.parentRunId" not in run.data.tags]
assert parent.info.run_name == "depth-sweep"
assert {run.data.tags["mlflow.parentRunId"] for run in family if run is not parent} == {parent.info.run_id}
assert count_runs("flat") == "3 top-level, 0 children"
assert not list(Path().rglob("MLmodel")), "no model was saved"
flat = mlflow.search_runs(experiment_names=["flat"], output_format="list")
children = [run for run in family if run is not parent]
assert all(run.data.params["random_state"] == "7" for run in [*flat, *children])
