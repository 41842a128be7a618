"""set_experiment remembers an id: after a change of store that id can mean another experiment there."""
# runs: mlflow>=3 -- both stores are SQLite here; a 2.x folder store has long random ids
# survives: mlflow.set_experiment("payroll-forecast") -- it has the very id that was remembered
# differs: 3.0.1/folder -- the default store is still a folder, `./mlruns`
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 3.17.2/folder -- our set-up: a folder is configured as the store

import mlflow

# region switched
mlflow.set_experiment("churn")

mlflow.set_tracking_uri("sqlite:///team.db")
mlflow.create_experiment("payroll-forecast")

with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.83)
print(mlflow.get_experiment(run.info.experiment_id).name)
#> payroll-forecast
# endregion

assert mlflow.get_experiment_by_name("churn") is None
assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
mlflow.set_tracking_uri("sqlite:///mlflow.db")
assert mlflow.get_experiment_by_name("churn") is not None, "it is in the first store"

# region address_first
mlflow.set_tracking_uri("sqlite:///team.db")
mlflow.set_experiment("churn")

with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.83)
print(mlflow.get_experiment(run.info.experiment_id).name)
#> churn
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
assert mlflow.get_tracking_uri() == "sqlite:///team.db"
