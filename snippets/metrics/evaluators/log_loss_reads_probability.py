"""logLoss reads the probability column: two models with the same predictions differ by how sure they were."""
# runs: spark, limit=120s -- the evaluator is Spark ML's

from pyspark.ml.evaluation import MulticlassClassificationEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()


# region compare
def scored(right: float, wrong: float):
    """Three answers that are right and one that is wrong, each with the
    probability that the model gave the churner's class."""
    rows = [
        (1.0, right, 1.0),
        (1.0, right, 1.0),
        (0.0, 1 - right, 0.0),
        (0.0, wrong, 1.0),
    ]
    return spark.createDataFrame(
        [
            (label, Vectors.dense(1 - p, p), answer)
            for label, p, answer in rows
        ],
        ["label", "probability", "prediction"],
    )


careful, sure = scored(right=0.8, wrong=0.6), scored(right=0.8, wrong=0.99)
for name in ["accuracy", "logLoss"]:
    evaluator = MulticlassClassificationEvaluator(metricName=name)
    print(
        name,
        round(evaluator.evaluate(careful), 3),
        round(evaluator.evaluate(sure), 3),
    )
    #> accuracy 0.75 0.75
    #> logLoss 0.396 1.319
# endregion

assert not evaluator.isLargerBetter()
