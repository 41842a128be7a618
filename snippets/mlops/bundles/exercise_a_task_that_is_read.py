"""A bundle's job is read by typed classes."""
# runs: mlflow>=3 -- databricks-bundles is installed beside MLflow 3

# region given
from databricks.bundles.jobs import Job
# endregion

# region solution
def task(key):
    return {
        "task_key": key,
        "notebook_task": {
            "notebook_path": f"./{key}.py",
            "base_parameters": {"catalog": "${var.catalog}"},
        },
    }


job = {"name": "rents", "tasks": [task("train"), task("score")]}
job["tasks"][1]["depends_on"] = [{"task_key": "train"}]
Job.from_dict(job)
# endregion

read = {task.task_key: task for task in Job.from_dict(job).tasks}
assert set(read) == {"train", "score"}, "The job has the tasks `train` and `score`."
assert {key: task.notebook_task.notebook_path for key, task in read.items()} == {"train": "./train.py", "score": "./score.py"}, "The notebooks are `./train.py` and `./score.py`."
given = {key: task.notebook_task.as_dict().get("base_parameters", {}).get("catalog") for key, task in read.items()}
assert "prod" not in given.values(), "The notebooks get one catalog for all targets; it comes from the variable."
assert set(given.values()) == {"${var.catalog}"}, "Each notebook gets `catalog` with the value `${var.catalog}`."
assert [before.task_key for before in read["score"].depends_on or []] == ["train"], "`score` begins at once, while the model is still being trained: it has to depend on `train`."
assert not read["train"].depends_on, "`train` waits for nothing."
