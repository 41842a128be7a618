"""A Spark ML model loads natively to transform a Spark DataFrame, and as pyfunc to predict on pandas."""
# runs: spark, limit=180s -- the model is a Spark ML pipeline

from pathlib import Path

import mlflow
from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
usage = spark.createDataFrame([(1.0, 4.0, 1.0), (3.0, 3.0, 1.0), (24.0, 0.0, 0.0)], ["months", "tickets", "label"])
pipeline = Pipeline(stages=[VectorAssembler(inputCols=["months", "tickets"], outputCol="features"), LogisticRegression(maxIter=3)])
churn = pipeline.fit(usage)

# region load
mlflow.spark.save_model(churn, "churn", pip_requirements=["pyspark"])

native = mlflow.spark.load_model("churn").transform(usage)
print(type(native).__name__, [row.prediction for row in native.collect()])
#> DataFrame [1.0, 1.0, 0.0]

generic = mlflow.pyfunc.load_model("churn").predict(usage.toPandas())
print(type(generic).__name__, generic)
#> list [1.0, 1.0, 0.0]
# endregion

assert native.columns[-1] == "prediction"
assert generic == [row.prediction for row in native.collect()]
assert "pyspark" in Path("churn/requirements.txt").read_text().splitlines()
