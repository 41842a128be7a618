"""The batch UDF scores a stream, and the checkpoint lets each run read only the files that are new."""
# runs: spark, limit=240s -- a real stream over a folder
# survives: pass  # instead of run("checkpoint") -- a run that finds nothing new changes nothing, which is the claim

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from pyspark.sql import SparkSession


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"]


spark = SparkSession.builder.getOrCreate()
signature = infer_signature(pd.DataFrame({"km": [2.0]}), [7.0])
mlflow.pyfunc.save_model("fare", python_model=Fare(), signature=signature, pip_requirements=["pandas"])
Path("trips").mkdir()
Path("trips/monday.csv").write_text("1,5.0\n2,8.0\n")

# region stream
fare = mlflow.pyfunc.spark_udf(spark, "fare")
trips = spark.readStream.schema("trip int, km double").csv("trips")
scored = trips.withColumn("fare", fare("km"))


def run(checkpoint):
    query = (
        scored.writeStream.format("parquet")
        .option("checkpointLocation", checkpoint)
        .trigger(availableNow=True)
        .start("scores")
    )
    query.awaitTermination()


run("checkpoint")
print(
    [
        tuple(row)
        for row in spark.read.parquet("scores").orderBy("trip").collect()
    ]
)
#> [(1, 5.0, 13.0), (2, 8.0, 19.0)]
# endregion

# region quiz_again
run("checkpoint")
Path("trips/tuesday.csv").write_text("3,1.0\n")
run("checkpoint")
print(
    [
        row.trip
        for row in spark.read.parquet("scores").orderBy("trip").collect()
    ]
)
#> [1, 2, 3]
# endregion

# region new_checkpoint
Path("trips/wednesday.csv").write_text("4,2.0\n")
run("new_checkpoint")
print(
    [
        row.trip
        for row in spark.read.parquet("scores").orderBy("trip").collect()
    ]
)
#> [1, 2, 3]
# endregion

assert {folder.name for folder in Path().glob("*checkpoint*")} == {"checkpoint", "new_checkpoint"}
assert {path.name for path in Path("trips").iterdir()} == {"monday.csv", "tuesday.csv", "wednesday.csv"}
run("checkpoint")
assert spark.read.parquet("scores").columns == ["trip", "km", "fare"]
rows = [tuple(row) for row in spark.read.parquet("scores").orderBy("trip").collect()]
assert rows == [(1, 5.0, 13.0), (2, 8.0, 19.0), (3, 1.0, 5.0), (4, 2.0, 7.0)]
