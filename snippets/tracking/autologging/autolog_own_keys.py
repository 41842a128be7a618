"""Log your own keys after the fit: before it, another value for a name of scikit-learn's autolog costs you parameters."""
# survives: DecisionTreeClassifier(max_depth=6, min_samples_leaf=5).fit(features, cultivar) -- that these parameters are lost is the point
# survives: DecisionTreeClassifier(max_depth=3, min_samples_leaf=10).fit(features, cultivar) -- that these parameters are lost is the point
# survives: mlflow.log_param("max_depth", "shallow_") -- any other value is refused
# survives: print(params["max_depth"], "min_samples_leaf_" in params) -- an absent name stays absent
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- a server keeps none of the parameters of a refused batch, and its message begins with the error code

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

features, cultivar = load_wine(return_X_y=True)

# region after
mlflow.sklearn.autolog(log_models=False)

with mlflow.start_run() as run:
    DecisionTreeClassifier(max_depth=3, criterion="entropy").fit(
        features, cultivar
    )
    mlflow.log_params({"label_threshold": 0.3, "table_version": 12})
    try:
        mlflow.log_param("max_depth", "shallow")
    except MlflowException as error:
        print(error.message.splitlines()[0].partition(" for run")[0])
        #> Changing param values is not allowed. Param with key='max_depth' was already logged with value='3'
# endregion

params = mlflow.get_run(run.info.run_id).data.params
assert (params["max_depth"], params["criterion"]) == ("3", "entropy")
assert (params["label_threshold"], params["table_version"]) == ("0.3", "12")

# region before
with mlflow.start_run() as run:
    mlflow.log_param("max_depth", "shallow")
    DecisionTreeClassifier(max_depth=3, min_samples_leaf=5).fit(
        features, cultivar
    )

params = mlflow.get_run(run.info.run_id).data.params
print(params["max_depth"], "min_samples_leaf" in params)
#> shallow False
# endregion

assert mlflow.get_run(run.info.run_id).info.status == "FINISHED"
assert "training_accuracy_score" in mlflow.get_run(run.info.run_id).data.metrics
assert params["max_depth"] == "shallow"
on_a_database = mlflow.get_tracking_uri().startswith("sqlite:")
assert len(params) in (range(1, 2) if on_a_database else range(2, 13)), "a folder keeps what it wrote before the clash"
assert not list(Path().rglob("MLmodel")), "no model was saved"
