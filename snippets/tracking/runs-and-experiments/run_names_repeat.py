"""A run name is a label: two runs may share it, and it does not find a run by id."""
# survives: mlflow.get_run("xgb-baseline_") -- any text that is no id is refused

import mlflow
from mlflow.exceptions import MlflowException

# region same_name
for seed in (1, 2):
    with mlflow.start_run(run_name="xgb-baseline"):
        mlflow.log_param("seed", seed)

found = mlflow.search_runs(
    filter_string="attributes.run_name = 'xgb-baseline'",
    output_format="list",
)
print(len(found), len({run.info.run_id for run in found}))
#> 2 2
# endregion

assert sorted(run.data.params["seed"] for run in found) == ["1", "2"]

# region by_name
try:
    mlflow.get_run("xgb-baseline")
except MlflowException as error:
    print(error.error_code)
    #> RESOURCE_DOES_NOT_EXIST
# endregion

# region quiz_same_name
with mlflow.start_run(run_name="nightly"):
    mlflow.log_metric("auc", 0.81)
with mlflow.start_run(run_name="nightly"):
    mlflow.log_metric("auc", 0.84)

nights = mlflow.search_runs(
    filter_string="attributes.run_name = 'nightly'", output_format="list"
)
print(sorted(run.data.metrics["auc"] for run in nights))
#> [0.81, 0.84]
# endregion

assert len(nights) == 2
