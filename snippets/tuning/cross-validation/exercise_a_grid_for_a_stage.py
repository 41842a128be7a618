"""A grid names the parameter of a stage, and the search fits the pipeline."""
# runs: spark, limit=120s -- a search of Spark ML is built in a session

# region given
from pyspark.ml import Pipeline
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.feature import StandardScaler, VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
linear = LinearRegression(featuresCol="scaled")
pipeline = Pipeline(stages=[
    VectorAssembler(inputCols=["area", "rooms"], outputCol="raw"),
    StandardScaler(inputCol="raw", outputCol="scaled"),
    linear,
])
# endregion

# region solution
grid = ParamGridBuilder().addGrid(linear.regParam, [0.0, 0.1, 1.0]).build()
search = CrossValidator(
    estimator=pipeline, estimatorParamMaps=grid,
    evaluator=RegressionEvaluator(metricName="mae"), numFolds=5,
)
# endregion

maps = search.getEstimatorParamMaps()
assert [list(each.values()) for each in maps] == [[0.0], [0.1], [1.0]], "The grid has the three values 0, 0.1 and 1."
assert all(linear.regParam in each for each in maps), "The grid is about another parameter than `regParam` of `linear`."
assert isinstance(search.getEstimator(), Pipeline), "The search fits `linear` alone, so the scaler would have to learn outside the folds."
assert search.getEvaluator().getMetricName() != "rmse", "The evaluator's default is the root of the mean squared error."
assert search.getEvaluator().getMetricName() == "mae", "The mean absolute error is called `mae`."
assert search.getNumFolds() == 5, "The search has three folds, which is the default; five were asked for."
