"""BinaryClassificationEvaluator ranks by the rawPrediction column; hand it the 0/1 prediction and it answers another number."""
# runs: spark, limit=120s -- the evaluator is Spark ML's

from pyspark.errors import IllegalArgumentException
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
# region defaults
churn = spark.createDataFrame(
    [
        (0.0, 0.1, 0.0),
        (0.0, 0.2, 0.0),
        (0.0, 0.6, 1.0),
        (0.0, 0.3, 0.0),
        (1.0, 0.4, 0.0),
        (1.0, 0.9, 1.0),
    ],
    ["label", "rawPrediction", "prediction"],
)
evaluator = BinaryClassificationEvaluator()
print(evaluator.getMetricName(), evaluator.getRawPredictionCol())
#> areaUnderROC rawPrediction
print("areaUnderROC", evaluator.evaluate(churn))
#> areaUnderROC 0.875
print(
    "areaUnderPR ",
    round(evaluator.setMetricName("areaUnderPR").evaluate(churn), 3),
)
#> areaUnderPR  0.792
# endregion

# region hard
ranked = BinaryClassificationEvaluator(rawPredictionCol="rawPrediction")
rounded = BinaryClassificationEvaluator(rawPredictionCol="prediction")
print(ranked.evaluate(churn), rounded.evaluate(churn))
#> 0.875 0.625
# endregion

# region refused
for name in ["accuracy", "f1"]:
    try:
        BinaryClassificationEvaluator(metricName=name).evaluate(churn)
    except IllegalArgumentException as error:
        print(str(error).partition("parameter ")[2])
        #> metricName given invalid value accuracy.
        #> metricName given invalid value f1.
# endregion

assert BinaryClassificationEvaluator().isLargerBetter()
pairs = [(row.label, Vectors.dense(1 - row.rawPrediction, row.rawPrediction)) for row in churn.collect()]
assert ranked.evaluate(spark.createDataFrame(pairs, ["label", "rawPrediction"])) == 0.875
assert evaluator.isLargerBetter()
