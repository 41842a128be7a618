"""A repair names the run that failed, and says whether all failed tasks or chosen ones run again, and those behind them; a new start names the job."""
# runs: client -- a job run needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region repair
from databricks.sdk import WorkspaceClient

workspace = WorkspaceClient()
workspace.jobs.repair_run(
    run_id=8123, rerun_all_failed_tasks=True, rerun_dependent_tasks=True
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /api/2.2/jobs/runs/repair
#> {"rerun_all_failed_tasks": true, "rerun_dependent_tasks": true, "run_id": 8123}
# endregion

# region chosen
workspace.jobs.repair_run(
    run_id=8123, rerun_tasks=["evaluate"], latest_repair_id=734
)
chosen = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(chosen)
#> POST /api/2.2/jobs/runs/repair
#> {"latest_repair_id": 734, "rerun_tasks": ["evaluate"], "run_id": 8123}
# endregion

# region whole
workspace.jobs.run_now(job_id=55)
whole = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
print(whole)
#> POST /api/2.2/jobs/run-now
#> {"job_id": 55}
# endregion

assert "job_id" not in request
assert "rerun_dependent_tasks" not in chosen
