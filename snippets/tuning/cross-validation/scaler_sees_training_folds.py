"""A scaler inside the cross-validated pipeline is fitted on training folds; outside it sees every row."""
# runs: spark, limit=180s -- a search is many small Spark jobs

from pyspark.ml import Pipeline
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.feature import StandardScaler
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day % 7]), float(day % 7), day % 3) for day in range(60)], ["raw", "label", "fold"]
).coalesce(1).cache()


class WatchedScaler(StandardScaler):
    """A scaler that keeps the number of rows of each fit."""

    rows = []

    def _fit(self, dataset):
        WatchedScaler.rows.append(dataset.count())
        return super()._fit(dataset)


def validate(estimator):
    """Return a three-fold search over one setting of the estimator, by the folds of the table."""
    return CrossValidator(estimator=estimator, estimatorParamMaps=ParamGridBuilder().build(),
                          evaluator=RegressionEvaluator(), numFolds=3, foldCol="fold")


# region inside
scaler = WatchedScaler(inputCol="raw", outputCol="features")
linear = LinearRegression(solver="normal")

validate(Pipeline(stages=[scaler, linear])).fit(visits)
print("pipeline in the validator:", WatchedScaler.rows)
#> pipeline in the validator: [40, 40, 40, 60]
# endregion

# region outside
WatchedScaler.rows.clear()
Pipeline(stages=[scaler, validate(linear)]).fit(visits)
print("validator in the pipeline:", WatchedScaler.rows)
#> validator in the pipeline: [60]
# endregion

assert visits.groupBy("fold").count().where("count = 20").count() == 3
