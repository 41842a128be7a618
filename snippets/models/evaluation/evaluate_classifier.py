"""On MLflow 3 mlflow.models.evaluate scores a logged model by its own address and records the metrics on the active run and on the model."""
# runs: mlflow>=3, limit=60s -- a logged model that keeps metrics exists from 3.0 on; the default evaluator draws plots
# survives: pass  # instead of warnings.simplefilter("always") -- inside catch_warnings this warning is recorded anyway
# differs: 3.0.1/folder, 3.0.1/server -- `mlflow.evaluate` does not warn yet that it is deprecated

import warnings

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0, 2.0, 30.0], "tickets": [4.0, 3.0, 0.0, 1.0, 0.0, 5.0]})
churned = [1, 1, 0, 0, 1, 0]
test = usage.assign(churned=churned)

with mlflow.start_run():
    info = mlflow.sklearn.log_model(
        LogisticRegression().fit(usage, churned), name="churn", pip_requirements=["scikit-learn", "skops"]
    )

# region evaluate
with mlflow.start_run() as run:
    result = mlflow.models.evaluate(
        info.model_uri, test, targets="churned", model_type="classifier"
    )

asked = {"accuracy_score", "f1_score", "log_loss", "roc_auc"}
print(sorted(asked & set(result.metrics)))
#> ['accuracy_score', 'f1_score', 'log_loss', 'roc_auc']
print("confusion_matrix" in result.artifacts)
#> True
# endregion

# region on_the_model
on_run = mlflow.get_run(run.info.run_id).data.metrics
model = mlflow.get_logged_model(info.model_id)
on_model = {metric.key: metric.value for metric in model.metrics}
print(on_run["f1_score"] == on_model["f1_score"])
#> True
# endregion

# region old_name
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with mlflow.start_run():
        mlflow.evaluate(
            info.model_uri, test, targets="churned", model_type="classifier"
        )
future = [w for w in caught if w.category is FutureWarning]
print(any("deprecated" in str(warning.message) for warning in future))
#> True
# endregion

assert {"accuracy_score", "f1_score", "log_loss", "roc_auc"} <= set(result.metrics)

with mlflow.start_run() as by_run:  # the same model by its run's address: the numbers stay with the new run
    mlflow.models.evaluate(
        f"runs:/{info.run_id}/churn", test, targets="churned", model_type="regressor",
        evaluator_config={"log_model_explainability": False},
    )  # fmt: skip
assert "mean_absolute_error" in mlflow.get_run(by_run.info.run_id).data.metrics
assert "mean_absolute_error" not in {metric.key for metric in mlflow.get_logged_model(info.model_id).metrics}
