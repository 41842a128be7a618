"""A misspelled metric in `order_by` raises nothing: the answer is simply in another order."""
# survives: order_by=[f"metrics.{metric} ASC"], max_results=2, output_format="list" -- the first of them is taken
# survives: filter_string="metrics.valid_rmse < 0", -- no run has the metric, whatever it is compared with
# survives: filter_string="metrics.valid_rmse >= 777", -- no run has the metric, whatever it is compared with
# survives: order_by=["metrics.valid_rmse DESC"], -- nothing is left to sort
# survives: max_results=2, -- nothing is left to count
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# region typo
for name, val_rmse in [
    ("boosting", 41.6),
    ("forest", 47.9),
    ("ridge", 84.1),
]:
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("val_rmse", val_rmse)

for metric in ["val_rmse", "valid_rmse"]:
    first = mlflow.search_runs(
        order_by=[f"metrics.{metric} ASC"],
        max_results=1,
        output_format="list",
    )[0]
    print(metric, "->", first.info.run_name)
    #> val_rmse -> boosting
    #> valid_rmse -> ridge
# endregion

# region guarded
best = mlflow.search_runs(
    filter_string="metrics.valid_rmse >= 0",
    order_by=["metrics.valid_rmse ASC"],
    max_results=1,
    output_format="list",
)
print(best)
#> []
# endregion

# region wrong_form
for clause in [
    "val_rmse ASC",
    "score.val_rmse ASC",
    "metrics.val_rmse ASCENDING",
]:
    try:
        mlflow.search_runs(order_by=[clause])
    except MlflowException as error:
        print(error.message.split(". ")[0].split(" specified")[0])
        #> Invalid attribute key 'val_rmse'
        #> Invalid entity type 'score'
        #> Invalid ordering key in order_by clause 'metrics.val_rmse ASCENDING'.
# endregion

assert {run.info.run_name for run in mlflow.search_runs(output_format="list")} == {
    "boosting",
    "forest",
    "ridge",
}
guarded = mlflow.search_runs(
    filter_string="metrics.val_rmse >= 0",
    order_by=["metrics.val_rmse ASC"],
    output_format="list",
)
assert [run.info.run_name for run in guarded] == ["boosting", "forest", "ridge"]
