"""Three tries of one rule become three runs, and a search finds the one with the fewest missed faults."""

# region try
import mlflow

temperatures = [38, 41, 47, 52, 58, 61, 66, 73]
broke_down = [0, 0, 0, 1, 0, 1, 1, 1]

mlflow.set_experiment("charger-alarm")
for limit in (45, 55, 65):
    alarms = [int(t > limit) for t in temperatures]
    pairs = list(zip(alarms, broke_down))
    with mlflow.start_run(run_name=f"limit-{limit}"):
        mlflow.log_param("limit", limit)
        mlflow.log_metric("missed", pairs.count((0, 1)))
        mlflow.log_metric("false_alarms", pairs.count((1, 0)))
# endregion

# region compare
best = mlflow.search_runs(
    experiment_names=["charger-alarm"],
    order_by=["metrics.missed ASC", "metrics.false_alarms ASC"],
    output_format="list",
)[0]
print(best.info.run_name, best.data.params, best.data.metrics)
#> limit-45 {'limit': '45'} {'missed': 0.0, 'false_alarms': 2.0}
# endregion

runs = mlflow.search_runs(experiment_names=["charger-alarm"], output_format="list")
found = {run.info.run_name: run.data.metrics for run in runs}
assert found == {
    "limit-45": {"missed": 0, "false_alarms": 2},
    "limit-55": {"missed": 1, "false_alarms": 1},
    "limit-65": {"missed": 2, "false_alarms": 0},
}
assert {run.info.status for run in runs} == {"FINISHED"}
