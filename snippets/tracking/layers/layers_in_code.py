"""An alias leads back through version and run to the experiment: five objects, five names."""
# runs: mlflow>=3 -- a logged model with a name and an id of its own exists from 3.0 on

import mlflow
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

client = MlflowClient()

# region build
experiment = mlflow.set_experiment("churn-monthly")
with mlflow.start_run(run_name="logreg-C1") as run:
    model = LogisticRegression(C=1.0).fit(
        [[1], [2], [8], [9]], [0, 0, 1, 1]
    )
    mlflow.log_param("C", model.C)
    logged = mlflow.sklearn.log_model(model, name="churn-model")

version = mlflow.register_model(logged.model_uri, "churn")
client.set_registered_model_alias("churn", "champion", version.version)
# endregion

# region trace_back
champion = client.get_model_version_by_alias("churn", "champion")
origin = mlflow.get_run(champion.run_id)
home = mlflow.get_experiment(origin.info.experiment_id)

print(f"alias champion -> churn version {champion.version}")
#> alias champion -> churn version 1
print(
    "logged model  ->",
    mlflow.get_logged_model(champion.source.removeprefix("models:/")).name,
)
#> logged model  -> churn-model
print("run           ->", origin.info.run_name, origin.data.params)
#> run           -> logreg-C1 {'C': '1.0'}
print("experiment    ->", home.name)
#> experiment    -> churn-monthly
# endregion

assert champion.name == "churn"
assert champion.run_id == run.info.run_id
assert champion.source == logged.model_uri == f"models:/{logged.model_id}"
assert champion.aliases == ["champion"]
assert home.experiment_id == experiment.experiment_id
assert mlflow.get_logged_model(logged.model_id).source_run_id == run.info.run_id
