"""A guard metric stops the run that wins on the primary metric."""

import mlflow
import numpy as np
from sklearn.metrics import brier_score_loss, roc_auc_score

# region guard
repaid = np.array([0, 0, 0, 0, 1, 0, 1, 1, 1, 1])
candidates = {
    "overconfident": np.array(
        [0.90, 0.91, 0.92, 0.93, 0.95, 0.94, 0.96, 0.97, 0.98, 0.99]
    ),
    "calibrated": np.array(
        [0.10, 0.15, 0.20, 0.55, 0.40, 0.45, 0.60, 0.80, 0.85, 0.90]
    ),
}

for name, probability in candidates.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("val.roc_auc", roc_auc_score(repaid, probability))
        mlflow.log_metric(
            "val.brier", brier_score_loss(repaid, probability)
        )

for condition in ["", "metrics.`val.brier` <= 0.2"]:
    best = mlflow.search_runs(
        filter_string=condition,
        order_by=["metrics.`val.roc_auc` DESC"],
        output_format="list",
    )[0]
    print(best.info.run_name, best.data.metrics["val.roc_auc"])
    #> overconfident 1.0
    #> calibrated 0.92
# endregion

brier = {
    run.info.run_name: run.data.metrics["val.brier"]
    for run in mlflow.search_runs(output_format="list")
}
assert brier["overconfident"] > 0.4 and brier["calibrated"] < 0.2
