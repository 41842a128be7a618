"""Evidence is a file in a run; a tag on the registered version says where it is."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on; the rest is the same on 2.x

import mlflow
from mlflow.tracking import MlflowClient
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region tag
with mlflow.start_run() as run:
    mlflow.log_dict(
        {"mae": 12.4, "worst_district": "harbour"}, "evaluation/report.json"
    )
    mlflow.sklearn.log_model(
        rent, name="rent", registered_model_name="rent"
    )

client = MlflowClient()
report = f"runs:/{run.info.run_id}/evaluation/report.json"
client.set_model_version_tag("rent", "1", "report", report)
# endregion

# region read
version = client.get_model_version("rent", "1")
print(mlflow.artifacts.load_dict(version.tags["report"])["worst_district"])
#> harbour
# endregion

assert version.run_id == run.info.run_id
assert mlflow.artifacts.load_dict(version.tags["report"]) == {"mae": 12.4, "worst_district": "harbour"}
assert [model.name for model in mlflow.search_logged_models(output_format="list")] == ["rent"]
