"""Without experiments `mlflow.search_runs` looks at the active experiment only."""
# survives: max_results=2, -- the first of them is taken
# survives: print(best(experiment_names=["bike-demand", "taxi-demand_"])) -- an unknown name is passed over, and the best run is in the other experiment
# survives: best(experiment_ids=[experiment_id], experiment_names=["bike-demand_"]) -- both are refused, whatever the names
# survives: print(mlflow.search_runs(experiment_names=["bike-demnad_"], output_format="list")) -- any unknown name finds nothing

import mlflow
from mlflow.exceptions import MlflowException

# region active
for experiment, val_rmse in [("bike-demand", 41.6), ("taxi-demand", 52.0)]:
    mlflow.set_experiment(experiment)
    with mlflow.start_run():
        mlflow.log_metric("val_rmse", val_rmse)


def best(**where):
    runs = mlflow.search_runs(
        order_by=["metrics.val_rmse ASC"],
        max_results=1,
        output_format="list",
        **where,
    )
    return runs[0].data.metrics["val_rmse"]


print(best())
#> 52.0
print(best(experiment_names=["bike-demand", "taxi-demand"]))
#> 41.6
print(best(search_all_experiments=True))
#> 41.6
# endregion

# region both
experiment_id = mlflow.get_experiment_by_name("bike-demand").experiment_id
try:
    best(experiment_ids=[experiment_id], experiment_names=["bike-demand"])
except MlflowException as error:
    print(error.message)
    #> Only experiment_ids or experiment_names can be used, but not both
# endregion

# region unknown
print(
    mlflow.search_runs(
        experiment_names=["bike-demnad"], output_format="list"
    )
)
#> []
# endregion

assert best() == 52.0
assert (
    best(experiment_ids=[experiment_id])
    == best(search_all_experiments=True)
    == 41.6
)
