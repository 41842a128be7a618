"""A Ray trial has no active run: a callback logs it from the driver, or the trial opens a run of its own."""
# runs: mlflow>=3, limit=60s -- Ray is only installed with MLflow 3 here
# differs: 3.17.2/folder -- a trial has a folder of its own, so `./mlruns` is another store there

import os

# Ray's tables of progress hold times and paths.
os.environ["RAY_AIR_NEW_OUTPUT"] = "0"

import mlflow
import ray

# Ray on this machine alone, reached without a network.
ray.init(num_cpus=2, include_dashboard=False, _node_ip_address="127.0.0.1", object_store_memory=100_000_000)

from ray import tune

quiet = tune.RunConfig(verbose=0)


# region child
def train(config):
    had_a_run = mlflow.active_run() is not None
    mlflow.set_tracking_uri(config["uri"])
    mlflow.set_experiment("search")
    with mlflow.start_run(parent_run_id=config["parent"]):
        mlflow.log_metric("loss", config["rate"] ** 2)
    tune.report({"had_a_run": had_a_run})


mlflow.set_experiment("search")
with mlflow.start_run() as parent:
    space = {
        "rate": tune.grid_search([0.1, 0.2]),
        "uri": mlflow.get_tracking_uri(),
        "parent": parent.info.run_id,
    }
    results = tune.Tuner(train, param_space=space, run_config=quiet).fit()

print([result.metrics["had_a_run"] for result in results])
#> [False, False]
mine = f"tags.mlflow.parentRunId = '{parent.info.run_id}'"
print(len(mlflow.search_runs(filter_string=mine)), "children")
#> 2 children
# endregion

# region callback
from ray.air.integrations.mlflow import MLflowLoggerCallback

uri = mlflow.get_tracking_uri()
mlflow.set_experiment("by callback")


def report_only(config):
    tune.report({"loss": config["rate"] ** 2})


callback = MLflowLoggerCallback(uri, experiment_name="by callback")
with mlflow.start_run(run_name="search"):
    tune.Tuner(
        report_only,
        param_space={"rate": tune.grid_search([0.1, 0.2])},
        run_config=tune.RunConfig(callbacks=[callback], verbose=0),
    ).fit()

runs = mlflow.search_runs(order_by=["metrics.loss"])
print(runs[["params.rate", "metrics.loss"]].round(3).to_string(index=False))
#> params.rate  metrics.loss
#>         0.1          0.01
#>         0.2          0.04
#>        None           NaN
print("a parent:", "tags.mlflow.parentRunId" in runs)
#> a parent: False
# endregion


# region setup
def with_setup(config):
    from ray.air.integrations.mlflow import setup_mlflow

    tracked = setup_mlflow(
        config,
        tracking_uri=uri,
        experiment_name="by callback",
        run_name="own",
    )
    tracked.log_metric("loss", config["rate"] ** 2)
    tune.report({"loss": config["rate"] ** 2})


half = {"rate": 0.5}
tune.Tuner(with_setup, param_space=half, run_config=quiet).fit()
own = mlflow.search_runs(filter_string="run_name = 'own'").iloc[0]
print(own["params.rate"], own["metrics.loss"], own["status"])
#> 0.5 0.25 RUNNING
# endregion

ray.shutdown()

assert "metrics.time_total_s" in runs and runs["metrics.loss"].count() == 2
assert mlflow.get_run(own["run_id"]).info.status == "RUNNING", "and so it stays when the trial's process has ended"
assert [result.metrics["had_a_run"] for result in results] == [False, False]
