"""A child may live in another experiment; a search of the parent's experiment does not find it there."""

import mlflow

# region elsewhere
mlflow.set_experiment("churn")
trials_id = mlflow.create_experiment("churn-trials")

with mlflow.start_run() as search:
    with mlflow.start_run(nested=True, experiment_id=trials_id):
        mlflow.log_metric("auc", 0.88)

of_this_parent = f"tags.mlflow.parentRunId = '{search.info.run_id}'"
print(
    len(
        mlflow.search_runs(
            filter_string=of_this_parent, output_format="list"
        )
    )
)
#> 0
print(
    len(
        mlflow.search_runs(
            [trials_id], of_this_parent, output_format="list"
        )
    )
)
#> 1
# endregion

(child,) = mlflow.search_runs([trials_id], of_this_parent, output_format="list")
assert child.data.metrics == {"auc": 0.88}
assert mlflow.get_experiment(search.info.experiment_id).name == "churn"
assert mlflow.get_experiment(trials_id).name == "churn-trials"
