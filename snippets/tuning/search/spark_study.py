"""MlflowSparkStudy runs Optuna's trials as Spark tasks and logs each as a child run."""
# runs: mlflow>=3, spark, limit=300s -- mlflow.pyspark.optuna.study is not in MLflow 2.22, and each trial is a Spark task
# survives: rate = trial.suggest_float("rate", 1, 1) -- the range is drawn from, not compared
# survives: rate = trial.suggest_float("rate", 0, 2) -- the range is drawn from, not compared
# survives: study = MlflowSparkStudy("depth-search_", storage=MlflowStorage(experiment_id=experiment_id)) -- any name
# survives: study.optimize(objective, n_trials=4, n_jobs=4) -- more jobs at once make no more trials

from pathlib import Path

import mlflow
from mlflow.optuna.storage import MlflowStorage
from mlflow.pyspark.optuna.study import MlflowSparkStudy
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
mlflow.set_tracking_uri(f"sqlite:///{Path('mlflow.db').resolve()}")
experiment_id = mlflow.create_experiment("depth-search")

# region study
def objective(trial):
    rate = trial.suggest_float("rate", 0, 1)
    return (rate - 0.3) ** 2


study = MlflowSparkStudy(
    "depth-search", storage=MlflowStorage(experiment_id=experiment_id)
)
study.optimize(objective, n_trials=4, n_jobs=2)

runs = mlflow.search_runs([experiment_id])
children = runs.dropna(subset="tags.mlflow.parentRunId")
print(
    len(study.trials),
    "trials,",
    len(children),
    "child runs of",
    children["tags.mlflow.parentRunId"].nunique(),
    "parent",
)
#> 4 trials, 4 child runs of 1 parent
print(
    children["metrics.value"].min() == study.best_value,
    "params.rate" in children,
)
#> True True
# endregion

assert len(runs) == 5 and children["status"].eq("FINISHED").all()
assert study.best_value == (study.best_params["rate"] - 0.3) ** 2

# region tasks
from pyspark import TaskContext


def which_task(trial):
    trial.set_user_attr("task", TaskContext.get().partitionId())
    return trial.suggest_float("rate", 0, 1)


search = MlflowSparkStudy(
    "tasks", storage=MlflowStorage(experiment_id=experiment_id)
)
search.optimize(which_task, n_trials=3)  # n_jobs is -1 by default
print(sorted(trial.user_attrs["task"] for trial in search.trials))
#> [0, 1, 2]

search = MlflowSparkStudy(
    "tasks", storage=MlflowStorage(experiment_id=experiment_id)
)
search.optimize(which_task, n_trials=2, n_jobs=1)
print(sorted(trial.user_attrs["task"] for trial in search.trials))
#> [0, 0, 0, 1, 2]
# endregion

assert search.is_resumed_study

# region pruned
import optuna


def weaker_each_time(trial):
    for epoch in range(5):
        trial.report(trial.number, epoch)
        if trial.should_prune():
            raise optuna.TrialPruned()
    return trial.number


early = MlflowSparkStudy(
    "early", storage=MlflowStorage(experiment_id=experiment_id),
    pruner=optuna.pruners.MedianPruner(n_startup_trials=1),
)
early.optimize(weaker_each_time, n_trials=3, n_jobs=1)
print(sorted((t.number, t.state.name) for t in early.trials))
#> [(0, 'COMPLETE'), (1, 'PRUNED'), (2, 'PRUNED')]
# endregion

# region direction
upwards = MlflowSparkStudy(
    "upwards", storage=MlflowStorage(experiment_id=experiment_id),
    direction="maximize",
)
print(search.direction.name, upwards.direction.name)
#> MINIMIZE MAXIMIZE
# endregion

# region failing
from mlflow.exceptions import ExecutionException


def fails(trial):
    trial.suggest_float("rate", 0, 1)
    raise ValueError("training diverged")


broken = MlflowSparkStudy(
    "broken", storage=MlflowStorage(experiment_id=experiment_id)
)
try:
    broken.optimize(fails, n_trials=3, n_jobs=1)
except ExecutionException:
    print([trial.state.name for trial in broken.trials])
    #> ['FAIL']

broken.optimize(fails, n_trials=3, n_jobs=1, catch=(ValueError,))
print(len(broken.trials), {trial.state.name for trial in broken.trials})
#> 4 {'FAIL'}
# endregion
