"""Spark's classifiers differ in the labels and features that they take: two classes or more, no negative values, no text, nothing missing."""
# runs: spark, limit=240s -- fits several small Spark ML models

import re

from pyspark.ml.classification import (
    GBTClassifier,
    LinearSVC,
    LogisticRegression,
    NaiveBayes,
    OneVsRest,
    RandomForestClassifier,
)
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql.functions import col

spark = SparkSession.builder.getOrCreate()
readings = spark.createDataFrame(
    [(float(n % 4), float(n), float(n % 3)) for n in range(30)], ["phase", "hours", "label"]
).coalesce(1)
assemble = VectorAssembler(inputCols=["phase", "hours"], outputCol="features")
three_classes = assemble.transform(readings)

# region three_classes
for classifier in [
    LogisticRegression(maxIter=3),
    RandomForestClassifier(numTrees=2, seed=7),
    NaiveBayes(),
    GBTClassifier(maxIter=2, seed=7),
    LinearSVC(maxIter=3),
]:
    name = type(classifier).__name__
    try:
        outcome = classifier.fit(three_classes).numClasses
    except Exception as error:
        outcome = re.search(r"Labels MUST be in \{.*?\}", str(error))[0]
    print(name, outcome)
    #> LogisticRegression 3
    #> RandomForestClassifier 3
    #> NaiveBayes 3
    #> GBTClassifier Labels MUST be in {0, 1}
    #> LinearSVC Labels MUST be in {0, 1}
# endregion

# region one_vs_rest
boosted = GBTClassifier(maxIter=2, seed=7)
many = OneVsRest(classifier=boosted).fit(three_classes)
print(len(many.models), type(many.models[0]).__name__)
#> 3 GBTClassificationModel
# endregion

assert set(many.transform(three_classes).columns) >= {"prediction"}

# region negative
warmer = readings.withColumn("hours", col("hours") - 10)
try:
    NaiveBayes().fit(assemble.transform(warmer))
except Exception as error:
    print("Negative" in str(error))
    #> True
# endregion

# region text_label
as_text = three_classes.withColumn("label", col("label").cast("string"))
try:
    LogisticRegression().fit(as_text)
except Exception as error:
    print(str(error).removeprefix("requirement failed: Column "))
    #> label must be of type numeric but was actually of type string.
# endregion

# region missing
gaps = readings.selectExpr("phase", "nullif(hours, 3.0) AS hours", "label")
kept = assemble.copy().setHandleInvalid("keep").transform(gaps)
for classifier in [
    LogisticRegression(maxIter=3),
    RandomForestClassifier(numTrees=2, seed=7),
]:
    try:
        classifier.fit(kept)
    except Exception as error:
        print(re.search(r"Vector values MUST NOT be NaN", str(error))[0])
        #> Vector values MUST NOT be NaN
        #> Vector values MUST NOT be NaN
# endregion

# region no_probability
two_classes = three_classes.where("label < 2")
for classifier in [GBTClassifier(maxIter=2, seed=7), LinearSVC(maxIter=3)]:
    scored = classifier.fit(two_classes).transform(two_classes)
    print(type(classifier).__name__, "probability" in scored.columns)
    #> GBTClassifier True
    #> LinearSVC False
# endregion

assert {"rawPrediction", "prediction"} <= set(scored.columns)

# region label_gap
skipping = three_classes.selectExpr("features", "label * 5 AS label")
print(LogisticRegression(maxIter=3).fit(skipping).numClasses)
#> 11
# endregion
