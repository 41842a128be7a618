"""pyspark.ml autolog saves only models of listed classes; the run appears all the same."""
# runs: spark, limit=180s -- pyspark.ml needs a Spark session
# survives: log_model_allowlist=["pyspark.ml.regression.DecisionTreeRegressionModel_"] -- any list without this model shows it

import mlflow
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day % 7]), float(day % 7 + day % 2)) for day in range(30)], ["features", "label"]
).coalesce(1)

# region allowlist
mlflow.pyspark.ml.autolog(
    log_model_allowlist=[
        "pyspark.ml.regression.DecisionTreeRegressionModel"
    ]
)
LinearRegression(solver="normal").fit(visits)

run = mlflow.last_active_run()
print(run.data.params["solver"])
#> normal
print(
    [
        file.path
        for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    ]
)
#> []
# endregion

assert run.info.status == "FINISHED"
assert mlflow.last_active_run().data.tags["estimator_name"] == "LinearRegression"

# region default
mlflow.pyspark.ml.autolog()
LinearRegression(solver="normal").fit(visits)

run = mlflow.last_active_run()
print(
    [
        file.path
        for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    ]
)
#> ['model']
# endregion

paths = [file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id, artifact_path="model")]
assert "model/MLmodel" in paths and "model/sparkml" in paths
assert run.data.params["solver"] == "normal"
