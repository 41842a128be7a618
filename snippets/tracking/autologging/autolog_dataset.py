"""For a scikit-learn fit autolog notes one dataset with a digest, but no table version and no threshold."""

import json
from pathlib import Path

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True, as_frame=True)

# region dataset
mlflow.sklearn.autolog(log_models=False)
DecisionTreeClassifier(max_depth=3, random_state=7).fit(features, diagnosis)

dataset = mlflow.last_active_run().inputs.dataset_inputs[0].dataset
print(
    dataset.name,
    dataset.source_type,
    json.loads(dataset.profile)["num_rows"],
)
#> dataset code 569
# endregion

run = mlflow.last_active_run()
assert len(run.inputs.dataset_inputs) == 1 and len(dataset.digest) == 8
assert run.inputs.dataset_inputs[0].tags[0].value == "train"
assert "mean radius" in dataset.schema
assert json.loads(dataset.source)["tags"]["mlflow.source.type"] == "LOCAL", "the source is the script, not a table"
assert not {"table_version", "threshold", "owner"} & (run.data.params.keys() | run.data.tags.keys())

# region same_name
DecisionTreeClassifier(max_depth=3, random_state=7).fit(
    features.head(100), diagnosis.head(100)
)

smaller = mlflow.last_active_run().inputs.dataset_inputs[0].dataset
print(smaller.name == dataset.name, smaller.digest == dataset.digest)
#> True False
# endregion

assert smaller.name == "dataset"
assert not list(Path().rglob("MLmodel")), "no model was saved"
assert json.loads(smaller.profile)["num_rows"] == 100
for fitted in (run, mlflow.last_active_run()):
    assert (fitted.data.params["max_depth"], fitted.data.params["random_state"]) == ("3", "7")
