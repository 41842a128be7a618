"""A search can list the runs that left no parameter, metric, artifact or tag of their own."""

import mlflow
from mlflow import MlflowClient

client = MlflowClient()

# region log
with mlflow.start_run(run_name="complete"):
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("auc", 0.87)
    mlflow.log_text("depth 5 beats 3 on the 2026-10 snapshot", "notes.txt")
    mlflow.set_tag("owner", "taro")

with mlflow.start_run(run_name="score-only"):
    mlflow.log_metric("auc", 0.91)
# endregion

# region audit
for run in mlflow.search_runs(output_format="list", order_by=["attributes.run_name"]):
    left = {
        "parameters": run.data.params,
        "metrics": run.data.metrics,
        "artifacts": client.list_artifacts(run.info.run_id),
        "tags": {key for key in run.data.tags if not key.startswith("mlflow.")},
    }
    print(run.info.run_name, "lacks", [kind for kind, found in left.items() if not found])
    #> complete lacks []
    #> score-only lacks ['parameters', 'artifacts', 'tags']
# endregion

complete, score_only = mlflow.search_runs(
    output_format="list", order_by=["attributes.run_name"]
)
assert complete.data.params == {"max_depth": "5"}
assert complete.data.metrics == {"auc": 0.87}
assert complete.data.tags["owner"] == "taro"
assert [file.path for file in client.list_artifacts(complete.info.run_id)] == ["notes.txt"]
assert score_only.data.metrics == {"auc": 0.91}
assert not score_only.data.params and "owner" not in score_only.data.tags
