"""A report in every run's artifacts can be read back and compared."""

# region given
import mlflow

for name, errors in {
    "ridge": {"north": 40.0, "coast": 90.0, "south": 41.0},
    "boosting": {"north": 30.0, "coast": 75.0, "south": 29.0},
    "forest": {"north": 62.0, "coast": 60.0, "south": 61.0},
}.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("mean_error", sum(errors.values()) / 3)
        mlflow.log_dict(errors, "errors.json")
runs = mlflow.search_runs(output_format="list")
# endregion

# region solution
def worst(run):
    uri = f"{run.info.artifact_uri}/errors.json"
    return max(mlflow.artifacts.load_dict(uri).values())


steady = min(runs, key=worst).info.run_name
# endregion

found = {run.info.run_name: mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/errors.json") for run in runs}
assert steady in found, "`steady` has to be the name of one of the three runs."
assert steady != "boosting", "`boosting` has the lowest mean, and also the lowest error in its best region, but at the coast it is off by 75."
assert steady != "ridge", "`ridge` has the highest of all errors, 90 at the coast."
assert max(found[steady].values()) == min(max(errors.values()) for errors in found.values()), "No region of `forest` is worse than 62."
