"""MLflow 3.12 and later can ask for runs that lack a parameter."""
# runs: mlflow>=3 -- MLflow 2 does not know IS NULL
# differs: 3.0.1/folder, 3.0.1/server, 3.8.1/sqlite, 3.8.1/server -- no `IS NULL` in filters yet; instead: fetch the runs, and look in `run.data` in your own code

import mlflow

# region is_null
for name, params in [
    ("forest", {"model": "rf"}),
    ("logit", {"model": "lr"}),
    ("baseline", {}),
]:
    with mlflow.start_run(run_name=name):
        mlflow.log_params(params)

found = mlflow.search_runs(
    filter_string="params.model IS NULL", output_format="list"
)
print([run.info.run_name for run in found])
#> ['baseline']
# endregion

assert (
    len(
        mlflow.search_runs(
            filter_string="params.model IS NOT NULL", output_format="list"
        )
    )
    == 2
)
