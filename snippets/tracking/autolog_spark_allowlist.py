"""pyspark.ml autolog saves only models of listed classes; the run appears all the same."""
# runs: spark, limit=120s -- pyspark.ml needs a Spark session
# survives: log_model_allowlist=["pyspark.ml.classification.DecisionTreeClassificationModel_"] -- any list without this model shows it

import mlflow
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day % 7]), float(day % 7 > 3)) for day in range(30)], ["features", "label"]
)

# region allowlist
mlflow.pyspark.ml.autolog(
    log_model_allowlist=["pyspark.ml.classification.DecisionTreeClassificationModel"]
)
LogisticRegression(maxIter=3).fit(visits)

run = mlflow.last_active_run()
print(run.data.params["maxIter"])
#> 3
print([file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)])
#> []
# endregion

assert run.info.status == "FINISHED"
assert mlflow.last_active_run().data.tags["estimator_name"] == "LogisticRegression"

# region default
mlflow.pyspark.ml.autolog()
LogisticRegression(maxIter=3).fit(visits)

run = mlflow.last_active_run()
print([file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)])
#> ['model']
# endregion

paths = [file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id, artifact_path="model")]
assert "model/MLmodel" in paths and "model/sparkml" in paths
assert run.data.params["maxIter"] == "3"
