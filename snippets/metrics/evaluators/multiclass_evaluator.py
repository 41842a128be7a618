"""MulticlassClassificationEvaluator answers a weighted F1 by default, and recallByLabel for class 0 unless told otherwise."""
# runs: spark, limit=120s -- the evaluator is Spark ML's

from pyspark.errors import IllegalArgumentException
from pyspark.ml.evaluation import MulticlassClassificationEvaluator
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
# region default
# 90 honest payments, 10 frauds; the model catches 2 of the 10 and never
# raises a false alarm.
rows = [(0.0, 0.0)] * 90 + [(1.0, 1.0)] * 2 + [(1.0, 0.0)] * 8
payments = spark.createDataFrame(rows, ["label", "prediction"])

evaluator = MulticlassClassificationEvaluator()
print(evaluator.getMetricName(), round(evaluator.evaluate(payments), 3))
#> f1 0.895
print("accuracy", evaluator.setMetricName("accuracy").evaluate(payments))
#> accuracy 0.92
# endregion

# region by_label
recall = MulticlassClassificationEvaluator(metricName="recallByLabel")
print(recall.getMetricLabel(), recall.evaluate(payments))
#> 0.0 1.0
print(1.0, recall.setMetricLabel(1.0).evaluate(payments))
#> 1.0 0.2
# endregion

# region refused
for name in ["recall", "precision"]:
    try:
        MulticlassClassificationEvaluator(metricName=name).evaluate(
            payments
        )
    except IllegalArgumentException as error:
        print(str(error).partition("parameter ")[2])
        #> metricName given invalid value recall.
        #> metricName given invalid value precision.
# endregion

# region direction
for name in [
    "f1",
    "weightedRecall",
    "logLoss",
    "hammingLoss",
    "falsePositiveRateByLabel",
]:
    print(
        name,
        MulticlassClassificationEvaluator(metricName=name).isLargerBetter(),
    )
    #> f1 True
    #> weightedRecall True
    #> logLoss False
    #> hammingLoss False
    #> falsePositiveRateByLabel False
# endregion

# region fraud_f1
fraud_f1 = MulticlassClassificationEvaluator(
    metricName="fMeasureByLabel", metricLabel=1.0
)
print(round(fraud_f1.evaluate(payments), 3))
#> 0.333
# endregion

assert MulticlassClassificationEvaluator().getProbabilityCol() == "probability"
