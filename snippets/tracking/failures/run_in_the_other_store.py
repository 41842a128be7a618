"""A run that does not appear is often in another store: ask for the address before the rights."""
# runs: limit=60s -- the MLflow 2 line creates the tables of two databases first
# survives: found = mlflow.search_runs(search_all_experiments=False, output_format="list") -- the run is in the active experiment

import mlflow

# region other_store
mlflow.set_tracking_uri("sqlite:///laptop.db")
mlflow.set_experiment("churn")
with mlflow.start_run(run_name="lost"):
    mlflow.log_metric("auc", 0.83)

for address in ("sqlite:///team.db", "sqlite:///laptop.db"):
    mlflow.set_tracking_uri(address)
    found = mlflow.search_runs(
        search_all_experiments=True, output_format="list"
    )
    print(mlflow.get_tracking_uri(), [run.info.run_name for run in found])
    #> sqlite:///team.db []
    #> sqlite:///laptop.db ['lost']
# endregion

assert [run.data.metrics for run in found] == [{"auc": 0.83}]
assert mlflow.get_experiment(found[0].info.experiment_id).name == "churn"
