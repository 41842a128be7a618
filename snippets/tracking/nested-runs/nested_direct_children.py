"""A search by parent finds the children, not the grandchildren."""

import mlflow

# region two_levels
with mlflow.start_run(run_name="depth-search") as search:
    with mlflow.start_run(run_name="depth-5", nested=True) as trial:
        for fold in (1, 2):
            with mlflow.start_run(run_name=f"fold-{fold}", nested=True):
                mlflow.log_param("fold", fold)


def children_of(run):
    found = mlflow.search_runs(
        filter_string=f"tags.mlflow.parentRunId = '{run.info.run_id}'",
        output_format="list",
    )
    return sorted(child.info.run_name for child in found)


print(children_of(search))
#> ['depth-5']
print(children_of(trial))
#> ['fold-1', 'fold-2']
# endregion

assert (search.info.run_name, trial.info.run_name) == ("depth-search", "depth-5")
folds = mlflow.search_runs(filter_string="params.fold != ''", output_format="list")
assert {run.data.params["fold"] for run in folds} == {"1", "2"}
assert {run.data.tags["mlflow.parentRunId"] for run in folds} == {trial.info.run_id}
