"""The area under the curve needs scores, not predicted labels."""
# runs: spark, limit=120s -- the evaluators are Spark ML's

# region given
from pyspark.ml.evaluation import (
    BinaryClassificationEvaluator,
    MulticlassClassificationEvaluator,
)
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = [(1.0, 0.9), (1.0, 0.4), (1.0, 0.3), (0.0, 0.35), (0.0, 0.2)]
scored = spark.createDataFrame(
    [(y, Vectors.dense(-s, s), float(s > 0.5)) for y, s in rows],
    ["label", "rawPrediction", "prediction"],
).coalesce(1)
# endregion

# region solution
evaluator = BinaryClassificationEvaluator()
area = evaluator.evaluate(scored)
# endregion

assert abs(area - 2 / 3) > 0.01, "This area was computed from the predicted labels, so it knows one threshold only."
assert abs(area - 0.6) > 0.01, "This is the accuracy at one threshold."
assert abs(area - 5 / 6) < 0.01, "Of the six pairs of a positive and a negative row five are in the right order, so the area is 5/6; the precision-recall curve has another."
