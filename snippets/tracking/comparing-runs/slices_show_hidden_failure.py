"""A good overall score can hide a group in which the model is no better than chance."""

import mlflow
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(7)
region = np.array(["north"] * 900 + ["coast"] * 100)
usage = rng.normal(size=1000)
churned = (usage + rng.normal(scale=0.6, size=1000) > 0).astype(int)
churned[region == "coast"] = rng.integers(0, 2, size=100)
model = LogisticRegression().fit(usage[:, None], churned)

# region slices
score = model.predict_proba(usage[:, None])[:, 1]

with mlflow.start_run() as run:
    mlflow.log_metric("roc_auc/all", roc_auc_score(churned, score))
    for name in ["north", "coast"]:
        rows = region == name
        mlflow.log_metric(
            f"roc_auc/region.{name}",
            roc_auc_score(churned[rows], score[rows]),
        )

for name, value in sorted(
    mlflow.get_run(run.info.run_id).data.metrics.items()
):
    print(f"{name}: {value:.2f}")
    #> roc_auc/all: 0.85
    #> roc_auc/region.coast: 0.50
    #> roc_auc/region.north: 0.90
# endregion

metrics = mlflow.get_run(run.info.run_id).data.metrics
assert metrics["roc_auc/all"] > 0.84 and metrics["roc_auc/region.north"] > 0.89
assert 0.45 < metrics["roc_auc/region.coast"] < 0.55
