"""Two names for one setting: the search finds the runs that used the one it asks for, and no more."""

import mlflow

# region log
for name, params, pr_auc in [
    ("monday", {"data_version": 7, "learning_rate": 0.1}, 0.84),
    ("tuesday", {"data_version": 7, "lr": 0.1}, 0.91),
    ("friday", {"data_version": 8, "learning_rate": 0.1}, 0.88),
]:
    with mlflow.start_run(run_name=name):
        mlflow.log_params(params)
        mlflow.log_metric("pr_auc", pr_auc)
# endregion


def names(filter_string):
    """Return the names of the runs that the filter finds, the oldest first."""
    runs = mlflow.search_runs(filter_string=filter_string, order_by=["start_time ASC"], output_format="list")
    return [run.info.run_name for run in runs]


# region same_key
print(names("params.data_version = '7' AND metrics.pr_auc > 0.8"))
#> ['monday', 'tuesday']
# endregion

assert names("params.data_version = '7' AND metrics.pr_auc > 0.9") == ["tuesday"]
assert names("params.data_version = '8'") == ["friday"]

# region two_keys
print(names("params.learning_rate = '0.1'"))
#> ['monday', 'friday']
# endregion

assert names("params.lr = '0.1'") == ["tuesday"]
