"""A Spark search fits combinations times folds, and once more: the best settings on all rows."""
# runs: spark, limit=180s -- a search is many small Spark jobs

from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder, TrainValidationSplit
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day % 7, day % 3]), float(day % 7 + day % 2)) for day in range(30)], ["features", "label"]
).coalesce(1).cache()


class CountedRegression(LinearRegression):
    """A linear regression that keeps what each fit was given."""

    given = []

    def _fit(self, dataset):
        CountedRegression.given.append(dataset)
        return super()._fit(dataset)


# region counts
linear = CountedRegression(solver="normal")
grid = (
    ParamGridBuilder()
    .addGrid(linear.regParam, [0.0, 0.1, 1.0])
    .addGrid(linear.elasticNetParam, [0.0, 0.5, 1.0])
    .build()
)
rmse = RegressionEvaluator()
settings = dict(estimator=linear, estimatorParamMaps=grid, evaluator=rmse)

for search in [
    CrossValidator(numFolds=3, **settings),
    TrainValidationSplit(**settings),
]:
    CountedRegression.given.clear()
    search.fit(visits)
    fits = CountedRegression.given
    name, last = type(search).__name__, fits[-1].count()
    print(name, len(fits), "fits, the last on", last, "rows")
    #> CrossValidator 28 fits, the last on 30 rows
    #> TrainValidationSplit 10 fits, the last on 30 rows
# endregion

assert not CrossValidator().hasParam("refit") and not TrainValidationSplit().hasParam("refit")
assert len(grid) == 9 and CountedRegression.given[0].count() < 30

# region defaults
print(
    CrossValidator().getNumFolds(),
    CrossValidator().getParallelism(),
    TrainValidationSplit().getTrainRatio(),
)
#> 3 1 0.75
# endregion
