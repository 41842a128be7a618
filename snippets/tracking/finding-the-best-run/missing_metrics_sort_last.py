"""Runs without the metric, or with NaN, come last in both directions."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.8.1/sqlite, 3.12.0/sqlite, 2.22.5/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- in a database of this release a NaN is kept as 0 and marked, so a filter finds it; instead: drop runs with NaN in your own code

import math

import mlflow


def ordered(direction):
    found = mlflow.search_runs(
        order_by=[f"metrics.auc {direction}"], output_format="list"
    )
    return [run.info.run_name for run in found]


# region missing
for name, auc in [("good", 0.91), ("weak", 0.64), ("diverged", math.nan)]:
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("auc", auc)
with mlflow.start_run(run_name="not measured"):
    mlflow.log_param("max_depth", 6)

print(ordered("DESC"))
#> ['good', 'weak', 'diverged', 'not measured']
print(ordered("ASC"))
#> ['weak', 'good', 'diverged', 'not measured']
# endregion

# region filtered
found = mlflow.search_runs(
    filter_string="metrics.auc < 0.9", output_format="list"
)
print([run.info.run_name for run in found])
#> ['weak']
# endregion

assert ordered("DESC")[2:] == ordered("ASC")[2:] == ["diverged", "not measured"]
unmeasured = mlflow.search_runs(filter_string="attributes.run_name = 'not measured'", output_format="list")[0]
assert unmeasured.data.metrics == {} and unmeasured.data.params == {"max_depth": "6"}
