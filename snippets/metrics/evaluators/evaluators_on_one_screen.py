"""The evaluators of Spark ML with their default metrics and the columns they read."""
# runs: spark, limit=120s -- the evaluators are Spark's

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
scored = spark.createDataFrame(
    [(1.0, 1.0, 0.9), (1.0, 0.0, 0.4), (0.0, 0.0, 0.2), (0.0, 0.0, 0.1)],
    "label double, prediction double, rawPrediction double",
)

# region evaluators
from pyspark.ml.evaluation import (
    BinaryClassificationEvaluator,
    MulticlassClassificationEvaluator,
    RegressionEvaluator,
)

binary = BinaryClassificationEvaluator()  # areaUnderROC, or areaUnderPR
classes = MulticlassClassificationEvaluator()  # f1; accuracy, logLoss ...
numbers = RegressionEvaluator()  # rmse; mse, mae, r2, var

binary.evaluate(scored)  # reads rawPrediction and label
classes.evaluate(scored)  # reads prediction and label
classes.evaluate(scored, {classes.metricName: "accuracy"})
numbers.setMetricName("mae").evaluate(scored)
numbers.isLargerBetter()  # False for rmse, mse and mae
# endregion

assert binary.getMetricName() == "areaUnderROC" and binary.evaluate(scored) == 1.0
assert classes.getMetricName() == "f1" and RegressionEvaluator().getMetricName() == "rmse"
assert classes.evaluate(scored, {classes.metricName: "accuracy"}) == 0.75
assert numbers.evaluate(scored) == 0.25
assert not numbers.isLargerBetter() and not RegressionEvaluator().isLargerBetter()
assert RegressionEvaluator(metricName="r2").isLargerBetter() and not RegressionEvaluator(metricName="mse").isLargerBetter()
