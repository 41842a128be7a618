"""An experiment name can carry domain, purpose and period, and a check can hold people to it."""

import re

import mlflow

# region check
CONVENTION = re.compile(r"(/[\w.@-]+)*/?[a-z]+-[a-z]+-\d{4}(-q[1-4])?")

for name in [
    "/Shared/churn-retention-2026-q4",
    "churn-retention-2026",
    "test2",
    "rf-depth-8",
]:
    print(name, bool(CONVENTION.fullmatch(name)))
    #> /Shared/churn-retention-2026-q4 True
    #> churn-retention-2026 True
    #> test2 False
    #> rf-depth-8 False
# endregion

# region path
experiment = mlflow.set_experiment("/Shared/churn-retention-2026-q4")
with mlflow.start_run(run_name="rf-depth-8-v2"):
    mlflow.log_param("max_depth", 8)

print(mlflow.get_experiment_by_name("/Shared/churn-retention-2026-q4").name)
#> /Shared/churn-retention-2026-q4
# endregion

assert experiment.lifecycle_stage == "active"
(run,) = mlflow.search_runs(output_format="list")
assert run.info.experiment_id == experiment.experiment_id
assert run.info.run_name == "rf-depth-8-v2" and run.data.params == {"max_depth": "8"}
