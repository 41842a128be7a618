"""A search is a parent run, and each trial a child."""

# region given
import mlflow
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)
sampler = optuna.samplers.RandomSampler(seed=1)


def error(depth):
    return (depth - 5) ** 2
# endregion

# region solution
def objective(trial):
    depth = trial.suggest_int("depth", 1, 9)
    with mlflow.start_run(nested=True):
        mlflow.log_param("depth", depth)
        mlflow.log_metric("error", error(depth))
    return error(depth)


with mlflow.start_run() as parent:
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=5)
    mlflow.log_param("best_depth", study.best_params["depth"])
# endregion

children = mlflow.search_runs(filter_string=f"tags.mlflow.parentRunId = '{parent.info.run_id}'", output_format="list")
data = mlflow.get_run(parent.info.run_id).data
assert len(study.trials) == 5, "The search has to have five trials."
assert children, "A trial's run is no child of `parent`: it has to start inside it, as a nested run."
assert len(children) == 5, "Each of the five trials has to make one child run."
assert all("depth" in run.data.params and "error" in run.data.metrics for run in children), "Each child run has the parameter `depth` and the metric `error`."
assert "best_depth" in data.params, "`parent` has no parameter `best_depth`, so a reader of the search has to open all children."
best = min(children, key=lambda run: run.data.metrics["error"])
assert data.params["best_depth"] == best.data.params["depth"], "`best_depth` is not the depth of the child with the smallest error."
