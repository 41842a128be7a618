"""A job evaluates an alert, asks for its state, and starts the training only if it was triggered."""
# runs: client -- a job needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region job
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import jobs

check = jobs.Task(
    task_key="check", alert_task=jobs.AlertTask(alert_id="alert-1")
)
question = jobs.ConditionTask(
    op=jobs.ConditionTaskOp.EQUAL_TO,
    left="{{tasks.check.output.alert_state}}",
    right="TRIGGERED",
)
triggered = jobs.Task(
    task_key="triggered",
    condition_task=question,
    depends_on=[jobs.TaskDependency("check")],
)
retrain = jobs.Task(
    task_key="retrain",
    run_job_task=jobs.RunJobTask(job_id=55),
    depends_on=[jobs.TaskDependency("triggered", outcome="true")],
)
WorkspaceClient().jobs.create(
    name="retrain after an alert", tasks=[check, triggered, retrain]
)
# endregion

# region request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
request = urlopen(recorded).read().decode()
print(request[request.index('"tasks"') :].rstrip())
#> "tasks": [
#>     {"alert_task": {"alert_id": "alert-1"}, "task_key": "check"},
#>     {
#>       "condition_task": {
#>         "left": "{{tasks.check.output.alert_state}}",
#>         "op": "EQUAL_TO",
#>         "right": "TRIGGERED"
#>       },
#>       "depends_on": [{"task_key": "check"}],
#>       "task_key": "triggered"
#>     },
#>     {
#>       "depends_on": [{"outcome": "true", "task_key": "triggered"}],
#>       "run_job_task": {"job_id": 55},
#>       "task_key": "retrain"
#>     }
#>   ]
#> }
# endregion

assert request.startswith("POST /api/2.2/jobs/create")
assert '"left": "{{tasks.check.output.alert_state}}"' in request
assert '"depends_on": [{"outcome": "true", "task_key": "triggered"}]' in request
