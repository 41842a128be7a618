"""`mlflow.autolog(disable=True)` does switch off what `mlflow.autolog()` switched on."""
# survives: pass  # instead of tree.fit(features, cultivar) -- that the second fit leaves nothing is the point

from pathlib import Path

import mlflow
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)
tree = DecisionTreeClassifier(max_depth=3, random_state=7)

# region off
mlflow.autolog(log_models=False)
tree.fit(features, cultivar)

mlflow.autolog(disable=True)
tree.fit(features, cultivar)
print(len(mlflow.search_runs()), "run")
#> 1 run
# endregion

assert len(mlflow.search_runs()) == 1
assert not list(Path().rglob("MLmodel")), "no model was saved"
