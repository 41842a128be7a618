"""A library's own autolog call outlives the general one: switching all off leaves it on."""
# survives: mlflow.autolog(disable=False) -- that this switch has no say here is the point
# survives: pass  # instead of mlflow.autolog(disable=True) -- that this switch has no say here is the point
# survives: pass  # instead of tree.fit(features, cultivar) -- that the last two fits leave nothing is the point

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)
tree = DecisionTreeClassifier(max_depth=3, random_state=7)

# region off
mlflow.sklearn.autolog(log_models=False)
mlflow.autolog(disable=True)

tree.fit(features, cultivar)
print(len(mlflow.search_runs()), "run")
#> 1 run
# endregion

# region really_off
mlflow.sklearn.autolog(disable=True)

tree.fit(features, cultivar)
print(len(mlflow.search_runs()), "run")
#> 1 run
# endregion

assert len(mlflow.search_runs()) == 1

# region exclusive
mlflow.sklearn.autolog(log_models=False, exclusive=True)

with mlflow.start_run() as run:
    tree.fit(features, cultivar)

print(mlflow.get_run(run.info.run_id).data.params)
#> {}
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {}
tree.fit(features, cultivar)
assert mlflow.last_active_run().data.params["max_depth"] == "3", "outside a run it still logs"
assert len(mlflow.search_runs()) == 3
assert not list(Path().rglob("MLmodel")), "no model was saved"
