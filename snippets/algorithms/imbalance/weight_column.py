"""Spark ML takes class weights from a column that you compute; the same recall comes from a lower threshold."""
# runs: spark, limit=180s -- weightCol is a parameter of Spark ML's estimators

import numpy as np
from pyspark.ml.classification import GBTClassifier, LogisticRegression, MultilayerPerceptronClassifier, RandomForestClassifier
from pyspark.ml.evaluation import MulticlassClassificationEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rng = np.random.default_rng(0)
payments = spark.createDataFrame(
    [(0.0, Vectors.dense([float(x)])) for x in rng.normal(0, 1, 970)] + [(1.0, Vectors.dense([float(x)])) for x in rng.normal(1.5, 1, 30)],
    ["label", "features"],
).coalesce(1).cache()

# region weights
from pyspark.sql import functions as F

share = payments.agg(F.avg("label")).first()[0]
weighted = payments.withColumn(
    "weight",
    F.when(F.col("label") == 1, 0.5 / share).otherwise(0.5 / (1 - share)),
)
recall = MulticlassClassificationEvaluator(
    metricName="recallByLabel", metricLabel=1.0
)
for name, estimator in {
    "plain": LogisticRegression(),
    "weightCol": LogisticRegression(weightCol="weight"),
    "threshold": LogisticRegression(threshold=share),
}.items():
    scored = estimator.fit(weighted).transform(weighted)
    print(name, round(recall.evaluate(scored), 2))
    #> plain 0.07
    #> weightCol 0.8
    #> threshold 0.8
# endregion

# region who_has_it
for estimator in [
    RandomForestClassifier(),
    GBTClassifier(),
    MultilayerPerceptronClassifier(),
]:
    print(type(estimator).__name__, estimator.hasParam("weightCol"))
    #> RandomForestClassifier True
    #> GBTClassifier True
    #> MultilayerPerceptronClassifier False
# endregion

# region fewer
kept = payments.sampleBy("label", {0.0: 0.05, 1.0: 1.0}, seed=7)
print(kept.where("label = 1").count(), kept.count() < 150)
#> 30 True
# endregion

assert weighted.groupBy("label").agg(F.round(F.sum("weight"))).distinct().count() == 2
assert round(share, 2) == 0.03
