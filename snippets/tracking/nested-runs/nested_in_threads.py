"""From MLflow 2.21.3 on a thread does not see the active run of another: its child needs parent_run_id."""
# survives: ThreadPoolExecutor(max_workers=2) as pool, -- any number of workers
# survives: with mlflow.start_run(nested=False) as run: -- a thread without an active run has nothing to nest under
# differs: 2.9.2, 2.13.1 -- `start_run` has no `parent_run_id=` yet; instead: `MlflowClient().create_run` with the tag `mlflow.parentRunId`

from concurrent.futures import ThreadPoolExecutor

import mlflow


def has_parent(run):
    return "mlflow.parentRunId" in mlflow.get_run(run.info.run_id).data.tags


# region threads
def by_nested(max_depth):
    with mlflow.start_run(nested=True) as run:
        mlflow.log_param("max_depth", max_depth)
    return run


def by_parent_id(max_depth):
    with mlflow.start_run(parent_run_id=search.info.run_id) as run:
        mlflow.log_param("max_depth", max_depth)
    return run


with (
    mlflow.start_run() as search,
    ThreadPoolExecutor(max_workers=1) as pool,
):
    for train in (by_nested, by_parent_id):
        print(
            train.__name__,
            [has_parent(run) for run in pool.map(train, [3, 5])],
        )
        #> by_nested [False, False]
        #> by_parent_id [True, True]
# endregion

started = [run for run in mlflow.search_runs(output_format="list") if run.info.run_id != search.info.run_id]
assert sorted(run.data.params["max_depth"] for run in started) == ["3", "3", "5", "5"]
assert {run.data.tags["mlflow.parentRunId"] for run in started if has_parent(run)} == {search.info.run_id}
