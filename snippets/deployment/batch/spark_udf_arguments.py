"""A model UDF takes its columns from the signature, by name from a struct, and by position from arguments."""
# runs: spark, limit=240s -- Spark calls the model in Python workers
# survives: trips = spark.createDataFrame([(30.0, 5.0, 17)], ["minutes", "km", "trip_"]) -- a column that the model does not know may have any name

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from pyspark.sql import SparkSession


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre, a half for each minute."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"] + model_input["minutes"] / 2


spark = SparkSession.builder.getOrCreate()
signature = infer_signature(pd.DataFrame({"km": [2.0], "minutes": [10.0]}), [12.0])
mlflow.pyfunc.save_model("fare", python_model=Fare(), signature=signature, pip_requirements=["pandas"])

# region arguments
from pyspark.sql.functions import struct

trips = spark.createDataFrame([(30.0, 5.0, 17)], ["minutes", "km", "trip"])
fare = mlflow.pyfunc.spark_udf(spark, "fare")
scores = trips.select(
    fare(), fare(struct("minutes", "km")), fare("km", "minutes")
).first()
print(list(scores))
#> [28.0, 28.0, 28.0]
# endregion

# region quiz_swapped
swapped = trips.select(
    fare("minutes", "km"), fare(struct("minutes", "km"))
).first()
print(list(swapped))
#> [65.5, 28.0]
# endregion

assert list(scores) == [3 + 2 * 5 + 30 / 2] * 3
assert list(swapped) == [3 + 2 * 30 + 5 / 2, 28.0]
