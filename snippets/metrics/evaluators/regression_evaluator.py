"""RegressionEvaluator knows five metrics; rmse is the default, and only r2 and var get better as they grow."""
# runs: spark, limit=120s -- the evaluator is Spark ML's
# survives: RegressionEvaluator(labelCol="rent_", metricName="f1").evaluate(rents) -- refused before a column is read

from pyspark.errors import IllegalArgumentException
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
# region metrics
rents = spark.createDataFrame(
    [(900.0, 910.0), (1200.0, 1180.0), (1500.0, 1470.0)],
    ["rent", "prediction"],
)

evaluator = RegressionEvaluator(labelCol="rent")
print("default:", evaluator.getMetricName())
#> default: rmse
for name in ["rmse", "mse", "mae", "r2", "var"]:
    asked = evaluator.setMetricName(name)
    print(name, round(asked.evaluate(rents), 3), asked.isLargerBetter())
    #> rmse 21.602 False
    #> mse 466.667 False
    #> mae 20.0 False
    #> r2 0.992 True
    #> var 52466.667 True
# endregion

# region refused
try:
    RegressionEvaluator(labelCol="rent", metricName="f1").evaluate(rents)
except IllegalArgumentException as error:
    print(str(error).partition("parameter ")[2])
    #> metricName given invalid value f1.
# endregion

assert asked.getPredictionCol() == "prediction"
assert evaluator.getLabelCol() == "rent"
