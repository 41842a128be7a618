"""A fitted CrossValidator has one average metric per setting, in the order of the grid, and the refitted pipeline as bestModel."""
# runs: spark, limit=180s -- a search is many small Spark jobs

from pyspark.ml import Pipeline
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(float(day % 7), float(day % 3), float(day % 7 + day % 2)) for day in range(30)], ["weekday", "shift", "label"]
).coalesce(1).cache()

# region best
assembler = VectorAssembler(
    inputCols=["weekday", "shift"], outputCol="features"
)
linear = LinearRegression(solver="normal")
grid = (
    ParamGridBuilder().addGrid(linear.regParam, [10.0, 0.1, 0.0]).build()
)

search = CrossValidator(
    estimator=Pipeline(stages=[assembler, linear]),
    estimatorParamMaps=grid,
    evaluator=RegressionEvaluator(),
    seed=7,
)
found = search.fit(visits)

for setting, rmse in zip(grid, found.avgMetrics):
    print(setting[linear.regParam], round(rmse, 1))
    #> 10.0 2.0
    #> 0.1 0.6
    #> 0.0 0.5
best = found.bestModel
print(type(best).__name__, best.stages[-1].getRegParam())
#> PipelineModel 0.0
# endregion

assert len(found.avgMetrics) == 3 and len(found.stdMetrics) == 3

# region defaults
print(len(ParamGridBuilder().build()), CrossValidator().getParallelism())
#> 1 1
print(CrossValidator().getCollectSubModels())
#> False
# endregion
