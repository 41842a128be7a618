"""The imputer is a stage before the assembler."""
# runs: spark, limit=180s -- Spark ML needs a session

# region given
from pyspark.ml import Pipeline
from pyspark.ml.feature import Imputer, VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
train = spark.createDataFrame(
    [(20.0, 40.0), (30.0, 60.0), (40.0, 80.0), (90.0, 180.0)],
    "age double, fee double",
).coalesce(1)
new = spark.createDataFrame([(25.0,), (None,)], "age double").coalesce(1)
# endregion

# region solution
pipeline = Pipeline(stages=[
    Imputer(inputCols=["age"], outputCols=["filled"], strategy="median"),
    VectorAssembler(inputCols=["filled"], outputCol="features"),
    LinearRegression(labelCol="fee"),
])
scored = pipeline.fit(train).transform(new)
# endregion

answers = sorted(row["prediction"] for row in scored.collect())
assert len(answers) == 2, "The row without an age is lost; both rows of `new` need an answer."
assert answers[0] > 1, "The missing age became 0, which is an age like any other; the median was asked for."
assert abs(answers[0] - 50) < 0.1, "At the age 25 the fee is 50."
assert abs(answers[1] - 90) > 0.1, "The missing age became 45, the mean of the training rows, which is the imputer's default."
assert abs(answers[1] - 60) < 0.1, "The median that Spark gives for the training ages is 30, and its fee is 60."
