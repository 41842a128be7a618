"""Spark's foldCol chooses the folds but still trains on all the others, later ones too."""
# runs: spark, limit=120s -- a search is several small Spark jobs

from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
demand = spark.createDataFrame(
    [(day, day // 4, Vectors.dense([day % 5]), float(day)) for day in range(12)], ["day", "block", "features", "label"]
).coalesce(1)


class WatchedRegression(LinearRegression):
    """A linear regression that keeps the days of each fit."""

    days = []

    def _fit(self, dataset):
        WatchedRegression.days.append(sorted(row.day for row in dataset.select("day").collect()))
        return super()._fit(dataset)


# region blocks
search = CrossValidator(
    estimator=WatchedRegression(solver="normal"),
    estimatorParamMaps=ParamGridBuilder().build(),
    evaluator=RegressionEvaluator(),
    numFolds=3,
    foldCol="block",
)
search.fit(demand)
for days in WatchedRegression.days:
    print(days)
    #> [4, 5, 6, 7, 8, 9, 10, 11]
    #> [0, 1, 2, 3, 8, 9, 10, 11]
    #> [0, 1, 2, 3, 4, 5, 6, 7]
    #> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
# endregion

assert search.getFoldCol() == "block"
