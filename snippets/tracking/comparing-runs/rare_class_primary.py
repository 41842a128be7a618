"""With 8 % positives accuracy can prefer the model that never says yes; PR-AUC, as average precision, ranks it last here."""
# survives: order_by=[f"metrics.{metric} DESC"], max_results=2, output_format="list" -- the first of them is taken

import mlflow
import numpy as np
from sklearn.metrics import accuracy_score, average_precision_score

# region rank
fraud = np.array([1] * 8 + [0] * 92)
scores = {
    "always no": np.full(100, 0.1),
    "ranks well": np.concatenate(
        [np.full(8, 0.9), np.full(10, 0.8), np.full(82, 0.1)]
    ),
}

for name, score in scores.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("accuracy", accuracy_score(fraud, score > 0.5))
        mlflow.log_metric("pr_auc", average_precision_score(fraud, score))

for metric in ["accuracy", "pr_auc"]:
    best = mlflow.search_runs(
        order_by=[f"metrics.{metric} DESC"],
        max_results=1,
        output_format="list",
    )[0]
    value = best.data.metrics[metric]
    print(f"best {metric}: {best.info.run_name} ({value:.2f})")
    #> best accuracy: always no (0.92)
    #> best pr_auc: ranks well (1.00)
# endregion

metrics = {
    run.info.run_name: run.data.metrics
    for run in mlflow.search_runs(output_format="list")
}
assert metrics["always no"] == {"accuracy": 0.92, "pr_auc": 0.08}
assert metrics["ranks well"] == {"accuracy": 0.9, "pr_auc": 1.0}
assert set(scores["always no"]) == {0.1}
assert set(scores["ranks well"]) == {0.9, 0.8, 0.1}
