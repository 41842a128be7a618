"""Spark's CrossValidator and TrainValidationSplit get a child run for every candidate under autolog."""
# runs: spark, limit=180s -- pyspark.ml needs a Spark session, and a search is many small jobs

from pathlib import Path

import mlflow
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder, TrainValidationSplit
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day % 7, day % 3]), float(day % 7 + day % 2)) for day in range(40)], ["features", "label"]
).coalesce(1)
linear = LinearRegression(solver="normal")
grid = ParamGridBuilder().addGrid(linear.regParam, [0.0, 0.01, 0.1, 1.0, 10.0, 100.0]).build()
evaluator = RegressionEvaluator()


def count_children():
    """Return how many runs have the last run as their parent."""
    parent_id = mlflow.last_active_run().info.run_id
    return len(mlflow.search_runs(filter_string=f"tags.mlflow.parentRunId = '{parent_id}'"))


# region cross_validator
mlflow.pyspark.ml.autolog(log_models=False)

CrossValidator(
    estimator=linear,
    estimatorParamMaps=grid,
    evaluator=evaluator,
    numFolds=2,
).fit(visits)
print(len(grid), "candidates,", count_children(), "children")
#> 6 candidates, 6 children
# endregion

search = mlflow.last_active_run()
children = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{search.info.run_id}'", output_format="list"
)
assert {run.data.params["regParam"] for run in children} == {"0.0", "0.01", "0.1", "1.0", "10.0", "100.0"}
assert all("avg_rmse" in run.data.metrics for run in children)
files = {file.path for file in mlflow.artifacts.list_artifacts(run_id=search.info.run_id)}
assert {"best_parameters.json", "estimator_info.json", "search_results.csv"} <= files
assert search.data.params["numFolds"] == "2"

# region train_validation_split
TrainValidationSplit(
    estimator=linear,
    estimatorParamMaps=grid[:3],
    evaluator=evaluator,
    seed=7,
).fit(visits)
print(count_children(), "children")
#> 3 children
# endregion

assert count_children() == 3 and mlflow.last_active_run().data.params["seed"] == "7"

# region quiz_fit
linear.fit(visits)
print(count_children(), "children")
#> 0 children
# endregion

plain = mlflow.last_active_run()
assert plain.data.params["solver"] == "normal"
assert plain.data.tags["estimator_name"] == "LinearRegression"
assert plain.data.metrics == {}
assert not list(Path().rglob("MLmodel")), "no model was saved"
