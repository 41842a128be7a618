"""A loop over `get_run` asks the store once per run; `search_runs` asks once."""
# survives: ["0"], order_by=["metrics.rmse ASC"], max_results=2 -- the first of them is taken

from unittest.mock import patch

import mlflow

# region count
for alpha in range(12):
    with mlflow.start_run():
        mlflow.log_metric("rmse", 60 - alpha)

client = mlflow.MlflowClient()
run_ids = [run.info.run_id for run in client.search_runs(["0"])]

with patch.object(client, "get_run", wraps=client.get_run) as fetched:
    by_loop = min(
        (client.get_run(run_id) for run_id in run_ids),
        key=lambda run: run.data.metrics["rmse"],
    )
with patch.object(
    client, "search_runs", wraps=client.search_runs
) as searched:
    by_search = client.search_runs(
        ["0"], order_by=["metrics.rmse ASC"], max_results=1
    )[0]

print(fetched.call_count, "calls against", searched.call_count)
#> 12 calls against 1
# endregion

assert by_loop.info.run_id == by_search.info.run_id
assert by_search.data.metrics == {"rmse": 49}
