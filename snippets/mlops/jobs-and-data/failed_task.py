"""The state of each task stands in the run: that is where a script finds what failed."""
# runs: client -- a job run needs a workspace; here the SDK reads a prepared answer

import os
from urllib.request import urlopen

# region ask
from databricks.sdk import WorkspaceClient

run = WorkspaceClient().jobs.get_run(run_id=8123)
for task in run.tasks:
    print(task.task_key, task.state.result_state.value)
    #> features SUCCESS
    #> train SUCCESS
    #> evaluate FAILED
    #> register UPSTREAM_FAILED
# endregion

request = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
assert "run_id=8123" in request
assert run.state.result_state.value == "FAILED"
assert [task.run_id for task in run.tasks] == [1, 2, 3, 4]
