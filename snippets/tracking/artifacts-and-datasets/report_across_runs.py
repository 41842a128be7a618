"""One fixed artifact path lets a few lines read the same report from every run."""

import mlflow

# region read
for name, rmse_by_region in {
    "ridge": {"north": 51.0, "coast": 63.5},
    "boosting": {"north": 52.2, "coast": 55.1},
}.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_dict(rmse_by_region, "reports/slice_rmse.json")

for run in mlflow.search_runs(
    order_by=["attributes.start_time ASC"], output_format="list"
):
    report = mlflow.artifacts.load_dict(
        f"{run.info.artifact_uri}/reports/slice_rmse.json"
    )
    print(run.info.run_name, report["coast"])
    #> ridge 63.5
    #> boosting 55.1
# endregion

names = [run.info.run_name for run in mlflow.search_runs(output_format="list")]
assert sorted(names) == ["boosting", "ridge"]
assert report == {"north": 52.2, "coast": 55.1}
