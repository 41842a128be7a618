"""A model UDF predicts in Spark's Python workers; collect() first brings every row to the driver."""
# runs: spark, limit=240s -- the point is where Spark runs the model

import os
import sys

import mlflow
from pyspark.sql import SparkSession


class Where(mlflow.pyfunc.PythonModel):
    """Answers with the number of the process that predicts."""

    def predict(self, context, model_input, params=None):
        return [os.getpid()] * len(model_input)


class Packages(mlflow.pyfunc.PythonModel):
    """Answers with the folder of the Python environment that predicts."""

    def predict(self, context, model_input, params=None):
        return [sys.prefix] * len(model_input)


spark = SparkSession.builder.getOrCreate()
mlflow.pyfunc.save_model("where", python_model=Where(), pip_requirements=["pandas"])
mlflow.pyfunc.save_model("packages", python_model=Packages(), pip_requirements=["pandas"])
trips = spark.range(0, 1000, 1, 2).withColumnRenamed("id", "trip")

# region where
driver = os.getpid()
where = mlflow.pyfunc.spark_udf(spark, "where", result_type="long")
on_workers = {
    row[0] for row in trips.select(where("trip")).distinct().collect()
}
print(driver in on_workers)
#> False

here = mlflow.pyfunc.load_model("where").predict(trips.toPandas())
print(set(here) == {driver}, len(here))
#> True 1000
# endregion

# region packages
packages = mlflow.pyfunc.spark_udf(spark, "packages", result_type="string")
used = trips.select(packages("trip")).first()[0]
print("the job's own environment:", used == sys.prefix)
#> the job's own environment: True
# endregion

assert on_workers and driver not in on_workers
