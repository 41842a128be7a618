"""A search can list the runs that left no parameter, metric, artifact or tag of their own."""

import mlflow
from mlflow import MlflowClient

client = MlflowClient()

# region log
with mlflow.start_run(run_name="complete") as complete:
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("auc", 0.87)
    mlflow.log_text("depth 5 beats 3 on the October snapshot", "notes.txt")
    mlflow.set_tag("owner", "taro")
# endregion


# region audit
def missing(run):
    left = {
        "parameters": run.data.params,
        "metrics": run.data.metrics,
        "artifacts": client.list_artifacts(run.info.run_id),
        "tags": [
            key for key in run.data.tags if not key.startswith("mlflow.")
        ],
    }
    return [kind for kind, found in left.items() if not found]


for run in mlflow.search_runs(output_format="list"):
    print(run.info.run_name, missing(run))
    #> complete []
# endregion

# region quiz_score_only
with mlflow.start_run():
    mlflow.log_metric("auc", 0.91)

newest = mlflow.search_runs(output_format="list")[0]
print(missing(newest))
#> ['parameters', 'artifacts', 'tags']
# endregion

recorded = client.get_run(complete.info.run_id).data
assert recorded.params == {"max_depth": "5"} and recorded.metrics == {"auc": 0.87}
assert recorded.tags["owner"] == "taro"
assert [file.path for file in client.list_artifacts(complete.info.run_id)] == ["notes.txt"]
assert mlflow.artifacts.load_text(f"{complete.info.artifact_uri}/notes.txt").startswith("depth 5")
with mlflow.start_run() as empty:
    pass
assert missing(client.get_run(empty.info.run_id)) == ["parameters", "metrics", "artifacts", "tags"]
assert newest.data.metrics == {"auc": 0.91}
assert not newest.data.params and "owner" not in newest.data.tags
