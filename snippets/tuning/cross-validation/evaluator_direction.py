"""The evaluator tells a Spark search which way is better: down for rmse, up for r2 and areaUnderROC."""
# runs: spark, limit=60s -- Spark's evaluators need a session

from pyspark.ml.evaluation import BinaryClassificationEvaluator, MulticlassClassificationEvaluator, RegressionEvaluator
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region larger
for evaluator in [
    RegressionEvaluator(),
    RegressionEvaluator(metricName="r2"),
    BinaryClassificationEvaluator(),
    MulticlassClassificationEvaluator(),
    MulticlassClassificationEvaluator(metricName="logLoss"),
]:
    print(evaluator.getMetricName(), evaluator.isLargerBetter())
    #> rmse False
    #> r2 True
    #> areaUnderROC True
    #> f1 True
    #> logLoss False
# endregion

assert RegressionEvaluator().getMetricName() == "rmse"
