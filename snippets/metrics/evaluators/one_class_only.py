"""On rows of one class Spark's areas answer a number all the same, and the recall of a class that is absent raises."""
# runs: spark, limit=180s -- the evaluators are Spark ML's

from pyspark.ml.evaluation import (
    BinaryClassificationEvaluator,
    MulticlassClassificationEvaluator,
    RegressionEvaluator,
)
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
columns = "label double, rawPrediction double, prediction double"

# region areas
for name, label in {"only honest": 0.0, "only fraud": 1.0}.items():
    month = spark.createDataFrame(
        [(label, 0.9, 1.0), (label, 0.2, 0.0)], columns
    )
    area = BinaryClassificationEvaluator()
    ranked = area.evaluate(month)
    found = area.setMetricName("areaUnderPR").evaluate(month)
    print(f"{name}: areaUnderROC {ranked}, areaUnderPR {found}")
    #> only honest: areaUnderROC 0.0, areaUnderPR 0.0
    #> only fraud: areaUnderROC 1.0, areaUnderPR 1.0
# endregion

# region absent
honest = spark.createDataFrame(
    [(0.0, 0.9, 0.0), (0.0, 0.2, 0.0)], columns
)
recall = MulticlassClassificationEvaluator(
    metricName="recallByLabel", metricLabel=1.0
)
try:
    recall.evaluate(honest)
except Exception as error:
    print("key not found: 1.0" in str(error))
    #> True
# endregion

# region equal_targets
same = spark.createDataFrame(
    [(900.0, 900.0, 0.0), (900.0, 901.0, 0.0)],
    "label double, prediction double, other double",
)
r2 = RegressionEvaluator(metricName="r2")
print(r2.evaluate(same), r2.evaluate(same.where("prediction = 900")))
#> -inf nan
# endregion

assert honest.select("label").distinct().count() == 1
