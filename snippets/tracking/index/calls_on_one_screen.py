"""Each call of the tracking sheet does what the comment beside it says."""

import pandas as pd
from matplotlib.figure import Figure

rides = pd.DataFrame({"km": [2.0, 4.0, 6.0], "fare": [8.0, 14.0, 20.0]})
rides.to_csv("rides.csv", index=False)
figure = Figure()
figure.subplots().plot(rides["km"], rides["fare"])

# region record
import mlflow

mlflow.set_experiment("fares")  # made if it is missing; later runs go here

with mlflow.start_run(run_name="ridge") as run:
    mlflow.log_param("alpha", 0.5)  # kept as text; another value raises
    mlflow.log_params({"folds": 5, "model": "ridge"})
    mlflow.log_metric("loss", 0.9, step=0)  # a number with step and time
    mlflow.log_metric("loss", 0.4, step=1)  # every step is kept
    mlflow.log_metrics({"rmse": 1.8, "r2": 0.93})
    mlflow.set_tag("reviewed", "no")  # text that may change later
    mlflow.log_artifact("rides.csv")  # a file; log_artifacts: a folder
    mlflow.log_dict({"km": "float"}, "schema.json")
    mlflow.log_text("first try", "notes.md")
    mlflow.log_figure(figure, "fit.png")
    mlflow.log_table(rides, "rides.json")
    used = mlflow.data.from_pandas(rides, name="rides")
    mlflow.log_input(used, context="training")  # name and digest, no rows
    with mlflow.start_run(run_name="fold 1", nested=True):  # a child run
        mlflow.log_metric("rmse", 2.0)
# endregion

inner = mlflow.last_active_run()
assert mlflow.active_run() is None and run.info.run_name == "ridge"
assert mlflow.get_experiment_by_name("fares").experiment_id == run.info.experiment_id

# region find
best = mlflow.search_runs(  # a DataFrame; without names: this experiment
    experiment_names=["fares"],
    filter_string="params.model = 'ridge' and metrics.rmse < 2",
    order_by=["metrics.rmse ASC"],
    max_results=1,
).loc[0, "run_id"]

client = mlflow.MlflowClient()
data = client.get_run(best).data
data.metrics["loss"]  # 0.4: of a metric's steps, the last
client.get_metric_history(best, "loss")  # all of its steps
data.params["alpha"]  # '0.5': text
client.list_artifacts(best)  # paths, not contents
mlflow.artifacts.load_dict(f"runs:/{best}/schema.json")
mlflow.artifacts.download_artifacts(f"runs:/{best}/rides.csv")
mlflow.load_table("rides.json", run_ids=[best])
client.set_tag(best, "reviewed", "yes")  # a finished run takes tags
client.delete_run(best)  # searches skip it, unless asked for it
client.restore_run(best)  # and back
# endregion

assert best == run.info.run_id
assert data.metrics == {"loss": 0.4, "rmse": 1.8, "r2": 0.93}
assert data.params == {"alpha": "0.5", "folds": "5", "model": "ridge"}
assert data.tags["reviewed"] == "no" and client.get_run(best).data.tags["reviewed"] == "yes"
assert [(m.step, m.value) for m in client.get_metric_history(best, "loss")] == [(0, 0.9), (1, 0.4)]
assert sorted(a.path for a in client.list_artifacts(best)) == ["fit.png", "notes.md", "rides.csv", "rides.json", "schema.json"]
assert mlflow.artifacts.load_dict(f"runs:/{best}/schema.json") == {"km": "float"}
assert mlflow.artifacts.load_text(f"runs:/{best}/notes.md") == "first try"
table = mlflow.load_table("rides.json", run_ids=[best])
assert table["fare"].tolist() == [8.0, 14.0, 20.0]
entry = client.get_run(best).inputs.dataset_inputs[0]
assert (entry.dataset.name, entry.tags[0].value) == ("rides", "training")
children = mlflow.search_runs(experiment_names=["fares"], filter_string=f"tags.`mlflow.parentRunId` = '{best}'")
assert children["tags.mlflow.runName"].tolist() == ["fold 1"] and children.loc[0, "metrics.rmse"] == 2.0
assert client.get_run(best).info.lifecycle_stage == "active" and inner is not None

from sklearn.linear_model import Ridge

# region autolog
mlflow.autolog()  # every library it knows, as each is imported
mlflow.sklearn.autolog(log_models=False)  # one library, its own options
with mlflow.start_run():
    Ridge(alpha=2.0).fit(rides[["km"]], rides["fare"])  # logged by itself
mlflow.sklearn.autolog(disable=True)  # off again
# endregion

logged = mlflow.last_active_run()
assert logged.data.params["alpha"] == "2.0" and "training_score" in logged.data.metrics
files = client.list_artifacts(logged.info.run_id)
assert not any(f.path == "model" for f in files)
Ridge(alpha=3.0).fit(rides[["km"]], rides["fare"])
assert mlflow.last_active_run().info.run_id == logged.info.run_id
# survives: pass  # instead of mlflow.autolog()  # every library it knows, as each is imported -- the call for one library comes after it
