"""Two autologged fits of one scikit-learn class in one run keep the first fit's parameters and the second fit's metrics."""
# survives: DecisionTreeClassifier(max_depth=18, random_state=7).fit(features, diagnosis) -- a deeper second tree shows the same
# survives: DecisionTreeClassifier(max_depth=9, random_state=14).fit(features, diagnosis) -- the second fit's parameters are lost

import logging
from pathlib import Path

import mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier

features, diagnosis = load_breast_cancer(return_X_y=True)
warned = []
logging.getLogger("mlflow.utils.autologging_utils").addFilter(
    lambda record: warned.append(record.getMessage()) or True
)

# region fits
mlflow.sklearn.autolog(log_models=False)

with mlflow.start_run() as run:
    DecisionTreeClassifier(max_depth=1, random_state=7).fit(
        features, diagnosis
    )
    DecisionTreeClassifier(max_depth=9, random_state=7).fit(
        features, diagnosis
    )

logged = mlflow.get_run(run.info.run_id)
print("depth", logged.data.params["max_depth"])
#> depth 1
print("accuracy", logged.data.metrics["training_accuracy_score"])
#> accuracy 1.0
print(logged.info.status)
#> FINISHED
# endregion

history = mlflow.MlflowClient().get_metric_history(run.info.run_id, "training_accuracy_score")
assert [round(point.value, 3) for point in history] == [0.923, 1.0]
assert logged.data.params["max_depth"] == "1"
assert any("Changing param values is not allowed" in message for message in warned)
assert len(mlflow.search_runs(output_format="list")) == 1

# region quiz_loop
with mlflow.start_run() as run:
    for depth in (2, 5, 8):
        DecisionTreeClassifier(max_depth=depth, random_state=7).fit(
            features, diagnosis
        )

print(mlflow.get_run(run.info.run_id).data.params["max_depth"])
#> 2
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics["training_accuracy_score"] > 0.99
assert mlflow.get_run(run.info.run_id).data.params["random_state"] == "7" == logged.data.params["random_state"]
assert not list(Path().rglob("MLmodel")), "no model was saved"
