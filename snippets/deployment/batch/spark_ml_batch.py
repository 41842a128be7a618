"""A Spark ML model scores a table with transform(), which adds its columns to the rows it was given."""
# runs: spark, limit=240s -- the model is a Spark ML pipeline

import mlflow
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
past = spark.createDataFrame([(2.0, 10.0, 12.0), (6.0, 12.0, 21.0), (10.0, 40.0, 43.0)], ["km", "minutes", "fare"])
stages = [VectorAssembler(inputCols=["km", "minutes"], outputCol="features"), LinearRegression(labelCol="fare")]
mlflow.spark.save_model(Pipeline(stages=stages).fit(past), "fare", pip_requirements=["pyspark"])

# region transform
model = mlflow.spark.load_model("fare")
trips = spark.createDataFrame(
    [(17, 30.0, 5.0), (18, 8.0, 3.0)], ["trip", "minutes", "km"]
)
scored = model.transform(trips).selectExpr(
    "trip", "round(prediction, 1) as fare"
)
rows = sorted(tuple(row) for row in scored.collect())
print(rows)
#> [(17, 28.0), (18, 13.0)]
# endregion

assert rows == [(17, 28.0), (18, 13.0)]
assert type(model).__name__ == "PipelineModel"
assert {"features", "prediction"} <= set(model.transform(trips).columns)
