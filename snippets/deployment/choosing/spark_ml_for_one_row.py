"""One row costs a Spark ML model a Spark query; a single-node model answers in the process."""
# runs: spark, limit=240s -- one of the two models is a Spark ML pipeline
# survives: print(answers, "the Spark ML model took over 10 times as long:", seconds[1] > 20 * seconds[0]) -- a Spark query takes far more than twenty times as long

import statistics
import time

import mlflow
import pandas as pd
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression as SparkLinearRegression
from pyspark.sql import SparkSession
from sklearn.linear_model import LinearRegression

spark = SparkSession.builder.getOrCreate()
past = pd.DataFrame({"km": [2.0, 6.0, 10.0], "fare": [7.004, 15.004, 23.004]})
stages = [VectorAssembler(inputCols=["km"], outputCol="features"), SparkLinearRegression(labelCol="fare")]
mlflow.spark.save_model(Pipeline(stages=stages).fit(spark.createDataFrame(past)), "spark_fare", pip_requirements=["pyspark"])
mlflow.sklearn.save_model(LinearRegression().fit(past[["km"]], past["fare"]), "fare", pip_requirements=["scikit-learn"])

# region one_row
trip = pd.DataFrame({"km": [5.0]})
answers, seconds = [], []
for path in ("fare", "spark_fare"):
    model = mlflow.pyfunc.load_model(path)
    answers.append(round(float(model.predict(trip)[0]), 2))
    times = []
    for _ in range(5):
        start = time.perf_counter()
        model.predict(trip)
        times.append(time.perf_counter() - start)
    seconds.append(statistics.median(times))

print(
    answers,
    "the Spark ML model took over 10 times as long:",
    seconds[1] > 10 * seconds[0],
)
#> [13.0, 13.0] the Spark ML model took over 10 times as long: True
# endregion

assert answers == [3 + 2 * 5.0] * 2
