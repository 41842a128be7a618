"""Each call of the jobs sheet sends the request that it should."""
# runs: client -- jobs need a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

# region jobs
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import jobs

workspace = WorkspaceClient()
train = jobs.Task(
    task_key="train",
    notebook_task=jobs.NotebookTask(
        "/Workspace/rents/train",
        base_parameters={"catalog": "staging"},  # the environment
    ),
    max_retries=1,
)
evaluate = jobs.Task(
    task_key="evaluate",
    depends_on=[jobs.TaskDependency("train")],  # after it, if it worked
    notebook_task=jobs.NotebookTask("/Workspace/rents/evaluate"),
)
job = workspace.jobs.create(
    name="rents",
    tasks=[train, evaluate],
    schedule=jobs.CronSchedule("0 0 4 * * ?", timezone_id="UTC"),
    run_as=jobs.JobRunAs(  # the application id of a service principal
        service_principal_name="0a1b2c3d-0000-0000-0000-00000000000f"
    ),
)
run = workspace.jobs.run_now(
    job.job_id, notebook_params={"catalog": "prod"}
)
workspace.jobs.repair_run(  # failed tasks and those behind them
    run.run_id, rerun_all_failed_tasks=True, rerun_dependent_tasks=True
)
workspace.secrets.put_secret("rents", "token", string_value="...")
# in a notebook: dbutils.secrets.get("rents", "token")
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
requests = [(head, json.loads(body)) for head, body in (part.split("\n", 1) for part in sent.split("\nPOST "))]
paths = [head.removeprefix("POST ").split("/", 3)[-1] for head, _ in requests]
assert paths == ["jobs/create", "jobs/run-now", "jobs/runs/repair", "secrets/put"]
made, started, repaired, secret = (body for _, body in requests)
first, second = made["tasks"]
assert first["notebook_task"]["base_parameters"] == {"catalog": "staging"} and first["max_retries"] == 1
assert second["depends_on"] == [{"task_key": "train"}] and second["task_key"] == "evaluate"
assert made["schedule"]["quartz_cron_expression"] == "0 0 4 * * ?" and made["run_as"] == {"service_principal_name": "0a1b2c3d-0000-0000-0000-00000000000f"}
assert started == {"job_id": 55, "notebook_params": {"catalog": "prod"}}
assert repaired == {"rerun_all_failed_tasks": True, "rerun_dependent_tasks": True, "run_id": 8123}
assert secret == {"scope": "rents", "key": "token", "string_value": "..."}
