"""A Spark ML model wants one vector column, and an estimator has to be fitted."""
# runs: spark, limit=60s -- Spark ML needs a session

# region given
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
homes = spark.createDataFrame(
    [(50.0, 2, 200.0), (80.0, 3, 310.0), (120.0, 4, 460.0)],
    ["area", "rooms", "price"],
)
# endregion

# region solution
pipeline = Pipeline(stages=[
    VectorAssembler(inputCols=["area", "rooms"], outputCol="features"),
    LinearRegression(featuresCol="features", labelCol="price"),
])
scored = pipeline.fit(homes).transform(homes)
# endregion

first = scored.orderBy("area").first()
assert any(getattr(first[name], "size", 0) == 2 for name in scored.columns), "The model has to read both columns, `area` and `rooms`, from one vector column."
assert scored.count() == 3 and "prediction" in scored.columns, "`scored` has to hold the three rows with their `prediction`."
