"""Each start_run opens a run, a nested one below the open one, and each end closes the innermost."""

# region steps
import json

import mlflow

open_runs, finished = [], []


def told(step):
    print(
        json.dumps({"step": step, "open": open_runs, "finished": finished})
    )
    #> {"step": "start search", "open": ["search"], "finished": []}
    #> {"step": "start depth-3", "open": ["search", "depth-3"], "finished": []}
    #> {"step": "end depth-3", "open": ["search"], "finished": ["depth-3"]}
    #> {"step": "start depth-5", "open": ["search", "depth-5"], "finished": ["depth-3"]}
    #> {"step": "end depth-5", "open": ["search"], "finished": ["depth-3", "depth-5"]}
    #> {"step": "end search", "open": [], "finished": ["depth-3", "depth-5", "search"]}


def begin(name):
    run = mlflow.start_run(run_name=name, nested=bool(open_runs))
    open_runs.append(run.info.run_name)
    told(f"start {name}")


def end():
    finished.append(open_runs.pop())
    mlflow.end_run()
    told(f"end {finished[-1]}")


begin("search")
begin("depth-3")
end()
begin("depth-5")
end()
end()
# endregion

runs = {run.info.run_name: run for run in mlflow.search_runs(output_format="list")}
parent = runs["search"].info.run_id
assert mlflow.active_run() is None
assert {run.info.status for run in runs.values()} == {"FINISHED"}
for child in ("depth-3", "depth-5"):
    assert runs[child].data.tags["mlflow.parentRunId"] == parent
assert "mlflow.parentRunId" not in runs["search"].data.tags
