"""A job starts by a trigger on tables, files, a model or a time, by a cron schedule, or continuously; each has its own class in the SDK."""
# runs: client -- a job needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen


def sent():
    """The body of the last request."""
    recorded = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read()
    return json.loads(recorded.decode().split("\n", 1)[1])


# region table
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import jobs

workspace = WorkspaceClient()
labels_are_complete = jobs.TableUpdateTriggerConfiguration(
    table_names=["rents.gold.features", "rents.gold.labels"],
    condition=jobs.Condition.ALL_UPDATED,
    wait_after_last_change_seconds=600,
    min_time_between_triggers_seconds=7 * 24 * 3600,
)
workspace.jobs.create(
    name="retrain when both tables have new rows",
    max_concurrent_runs=1,
    trigger=jobs.TriggerSettings(table_update=labels_are_complete),
    tasks=[
        jobs.Task("retrain", run_job_task=jobs.RunJobTask(job_id=55))
    ],
)
# endregion

first = sent()
assert first["trigger"] == {
    "table_update": {
        "condition": "ALL_UPDATED",
        "min_time_between_triggers_seconds": 604800,
        "table_names": ["rents.gold.features", "rents.gold.labels"],
        "wait_after_last_change_seconds": 600,
    }
}
assert first["max_concurrent_runs"] == 1 and first["name"] == "retrain when both tables have new rows"
assert first["tasks"] == [{"run_job_task": {"job_id": 55}, "task_key": "retrain"}]

# region others
files = jobs.TriggerSettings(
    file_arrival=jobs.FileArrivalTriggerConfiguration(
        url="/Volumes/rents/raw/contracts/"
    )
)
model = jobs.TriggerSettings(
    model=jobs.ModelTriggerConfiguration(
        condition=jobs.ModelTriggerConfigurationCondition.MODEL_ALIAS_SET,
        securable_name="prod.rents.price",
        aliases=["champion"],
    )
)
monday = jobs.CronSchedule("0 0 6 ? * MON", timezone_id="Europe/Berlin")
always = jobs.Continuous(pause_status=jobs.PauseStatus.UNPAUSED)

ways = [
    {"trigger": files},
    {"trigger": model},
    {"schedule": monday},
    {"continuous": always},
]
for way in ways:
    workspace.jobs.create(**way)
    (key, value), = sent().items()
    print(key, *value)
    #> trigger file_arrival
    #> trigger model
    #> schedule quartz_cron_expression timezone_id
    #> continuous pause_status
# endregion

described = [{name: setting.as_dict() for name, setting in way.items()} for way in ways]
assert described == [
    {"trigger": {"file_arrival": {"url": "/Volumes/rents/raw/contracts/"}}},
    {
        "trigger": {
            "model": {
                "aliases": ["champion"],
                "condition": "MODEL_ALIAS_SET",
                "securable_name": "prod.rents.price",
            }
        }
    },
    {"schedule": {"quartz_cron_expression": "0 0 6 ? * MON", "timezone_id": "Europe/Berlin"}},
    {"continuous": {"pause_status": "UNPAUSED"}},
]
