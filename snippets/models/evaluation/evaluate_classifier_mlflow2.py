"""On MLflow 2 mlflow.evaluate scores a logged model and records the metrics on the active run."""
# runs: mlflow<3, limit=60s -- from 3.0 on the name is mlflow.models.evaluate; the default evaluator draws plots

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0, 2.0, 30.0], "tickets": [4.0, 3.0, 0.0, 1.0, 0.0, 5.0]})
churned = [1, 1, 0, 0, 1, 0]
test = usage.assign(churned=churned)

with mlflow.start_run():
    info = mlflow.sklearn.log_model(
        LogisticRegression().fit(usage, churned), artifact_path="churn", pip_requirements=["scikit-learn"]
    )

# region evaluate
with mlflow.start_run() as run:
    result = mlflow.evaluate(
        info.model_uri, test, targets="churned", model_type="classifier"
    )

asked = {"accuracy_score", "f1_score", "log_loss", "roc_auc"}
print(sorted(asked & set(result.metrics)))
#> ['accuracy_score', 'f1_score', 'log_loss', 'roc_auc']
print("confusion_matrix" in result.artifacts)
#> True
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics["f1_score"] == result.metrics["f1_score"]
