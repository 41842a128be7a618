"""Only runs that passed the gate become versions; the other attempts stay in tracking."""

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.dummy import DummyClassifier

client = MlflowClient()
model = DummyClassifier(strategy="most_frequent").fit([[0], [1]], [0, 1])
for recall in (0.61, 0.83, 0.79):
    with mlflow.start_run():
        mlflow.log_metric("recall", recall)
        mlflow.set_tag("gate", "passed" if recall >= 0.75 else "failed")
        mlflow.sklearn.log_model(model, "classifier", pip_requirements=["scikit-learn"])

# region best
[best] = mlflow.search_runs(
    filter_string="tags.gate = 'passed'",
    order_by=["metrics.recall DESC"],
    max_results=1,
    output_format="list",
)
version = mlflow.register_model(
    f"runs:/{best.info.run_id}/classifier", "charger_fault"
)
print(best.data.metrics["recall"], version.version)
#> 0.83 1
# endregion

# region all_that_passed
for run in mlflow.search_runs(
    filter_string="tags.gate = 'passed'", output_format="list"
):
    mlflow.register_model(
        f"runs:/{run.info.run_id}/classifier", "charger_fault_archive"
    )
print(len(client.search_model_versions("name = 'charger_fault_archive'")))
#> 2
# endregion

assert version.name == "charger_fault"
assert version.run_id == best.info.run_id
assert best.data.metrics["recall"] == 0.83
