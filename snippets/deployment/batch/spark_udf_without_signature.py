"""Without a signature a model UDF does not know its columns: name them in a struct."""
# runs: spark, limit=240s -- Spark calls the model in Python workers

import mlflow
from pyspark.sql import SparkSession


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre, a half for each minute."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"] + model_input["minutes"] / 2


spark = SparkSession.builder.getOrCreate()
mlflow.pyfunc.save_model("fare", python_model=Fare(), pip_requirements=["pandas"])
trips = spark.createDataFrame([(30.0, 5.0)], ["minutes", "km"])

# region no_columns
from mlflow.exceptions import MlflowException

fare = mlflow.pyfunc.spark_udf(spark, "fare")
try:
    trips.select(fare())
except MlflowException as error:
    said = error.message.split(" as arguments")[0]

print(said.replace(" because", "\nbecause"))
#> Attempting to apply udf on zero columns
#> because no column names were specified
# endregion

# region struct
from pyspark.sql.functions import struct

score = trips.select(fare(struct(*trips.columns))).first()[0]
print(score)
#> 28.0
# endregion

assert score == 3 + 2 * 5 + 30 / 2
