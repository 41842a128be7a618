"""Two runs side by side: show only the parameters that differ."""

import mlflow

# region differ
attempts = {
    "monday": {"learning_rate": 0.1, "max_depth": 3, "n_rows": 8000},
    "friday": {"learning_rate": 0.1, "max_depth": 6, "n_rows": 12000},
}
val_rmse = {"monday": 47.9, "friday": 41.6}
for name, params in attempts.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_params(params)
        mlflow.log_metric("val_rmse", val_rmse[name])

runs = mlflow.search_runs().set_index("tags.mlflow.runName")
runs = runs.filter(regex="^(params|metrics)[.]")
print(
    runs.loc[:, runs.nunique() > 1].sort_index(axis="columns").T.to_string()
)
#> tags.mlflow.runName friday monday
#> metrics.val_rmse      41.6   47.9
#> params.max_depth         6      3
#> params.n_rows        12000   8000
# endregion

differing = set(runs.columns[runs.nunique() > 1])
assert differing == {"params.max_depth", "params.n_rows", "metrics.val_rmse"}
assert set(runs.columns) - differing == {"params.learning_rate"}
assert list(runs["params.learning_rate"]) == ["0.1", "0.1"]
