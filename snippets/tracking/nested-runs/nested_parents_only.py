"""On MLflow 3.17 a search finds the runs without a parent by the missing tag."""
# runs: mlflow>=3 -- MLflow 2 does not know IS NULL
# differs: 3.0.1/folder, 3.0.1/server, 3.8.1/sqlite, 3.8.1/server -- no `IS NULL` in filters yet; instead: fetch the runs, and look in `run.data` in your own code

import mlflow

# region parents
with mlflow.start_run(run_name="depth-search"):
    for max_depth in (3, 5):
        with mlflow.start_run(run_name=f"depth-{max_depth}", nested=True):
            mlflow.log_param("max_depth", max_depth)

parents = mlflow.search_runs(
    filter_string="tags.mlflow.parentRunId IS NULL",
    output_format="list",
)
print([run.info.run_name for run in parents])
#> ['depth-search']
# endregion

children = mlflow.search_runs(
    filter_string="tags.mlflow.parentRunId IS NOT NULL",
    output_format="list",
)
assert {run.info.run_name: run.data.params for run in children} == {
    "depth-3": {"max_depth": "3"}, "depth-5": {"max_depth": "5"},
}
