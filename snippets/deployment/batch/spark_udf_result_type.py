"""spark_udf takes its type from result_type, then from the signature's output, and without both it is double."""
# runs: spark, limit=240s -- Spark calls the model in Python workers

import mlflow
import pandas as pd
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema
from pyspark.sql import SparkSession


class Queue(mlflow.pyfunc.PythonModel):
    """Sends long trips to the large cars."""

    def predict(self, context, model_input, params=None):
        return model_input["km"].gt(20).map({True: "large", False: "small"})


class QueueAndFare(Queue):
    """The queue with the fare beside it."""

    def predict(self, context, model_input, params=None):
        return pd.DataFrame({"queue": super().predict(context, model_input), "fare": 3 + 2 * model_input["km"]})


spark = SparkSession.builder.getOrCreate()
signature = ModelSignature(Schema([ColSpec("double", "km")]))
mlflow.pyfunc.save_model("queue", python_model=Queue(), signature=signature, pip_requirements=["pandas"])
mlflow.pyfunc.save_model("queue_and_fare", python_model=QueueAndFare(), signature=signature, pip_requirements=["pandas"])
mlflow.pyfunc.save_model(
    "signed_queue", python_model=Queue(), pip_requirements=["pandas"],
    signature=ModelSignature(inputs=Schema([ColSpec("double", "km")]), outputs=Schema([ColSpec("string")])),
)
trips = spark.createDataFrame([(5.0,), (40.0,)], ["km"])

# region labels
queue = mlflow.pyfunc.spark_udf(spark, "queue", result_type="string")
labels = [row[0] for row in trips.select(queue("km")).collect()]
print(labels)
#> ['small', 'large']
# endregion

# region from_signature
print(mlflow.models.get_model_info("signed_queue").signature.outputs)
#> [string (required)]
signed = mlflow.pyfunc.spark_udf(spark, "signed_queue")
print(signed.returnType.simpleString())
#> string
# endregion

# region default
queue = mlflow.pyfunc.spark_udf(spark, "queue")
print(queue.returnType.simpleString())
#> double
# endregion

# region no_values
import re

from pyspark.errors import PythonException

try:
    trips.select(queue("km")).collect()
except PythonException as error:
    said = re.search(r"The model did not .*?\)'", str(error))[0]

print(said.replace(" type ", " type\n"))
#> The model did not produce any values compatible with the requested type
#> 'DoubleType()'
# endregion

# region several
both = mlflow.pyfunc.spark_udf(
    spark, "queue_and_fare", result_type="queue string, fare double"
)
scored = trips.select("km", both("km").alias("answer")).select(
    "km", "answer.*"
)
rows = [tuple(row) for row in scored.collect()]
print(rows)
#> [(5.0, 'small', 13.0), (40.0, 'large', 83.0)]
# endregion

assert labels == ["small", "large"]
assert rows == [(5.0, "small", 13.0), (40.0, "large", 83.0)]
