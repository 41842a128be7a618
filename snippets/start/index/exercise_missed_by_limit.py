"""All tries of an experiment, read back into one dictionary."""

# region given
import mlflow

for name, tries in {
    "charger-alarm": {45: 0, 55: 1, 65: 2},
    "door-alarm": {10: 4},
}.items():
    mlflow.set_experiment(name)
    for limit, count in tries.items():
        with mlflow.start_run():
            mlflow.log_param("limit", limit)
            mlflow.log_metric("missed", count)
# endregion

# region solution
def missed(name):
    found = mlflow.search_runs(
        experiment_names=[name], output_format="list"
    )
    return {
        int(run.data.params["limit"]): run.data.metrics["missed"]
        for run in found
    }
# endregion

found = missed("charger-alarm")
assert set(found) not in ({10}, {"10"}), "That is the door alarm: without a name the search looks at the active experiment, the one that was set last."
assert 10 not in found, "These are the runs of all experiments; only those of `name` are asked for."
assert not any(isinstance(limit, str) for limit in found), "The limits are text; turn each into a whole number."
assert found == {45: 0, 55: 1, 65: 2}, "The limits 45, 55 and 65 missed 0, 1 and 2 faults."
assert missed("door-alarm") == {10: 4}, "For `door-alarm` the answer has to be its own run."
