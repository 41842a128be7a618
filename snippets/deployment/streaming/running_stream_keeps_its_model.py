"""A running stream keeps the version that it loaded, until it is restarted or loads inside foreachBatch."""
# runs: spark, limit=240s -- a real stream over a folder
# survives: pass  # instead of query.processAllAvailable() -- the second call waits for both files
# survives: pass  # instead of query.stop() -- Spark ends the active run when its checkpoint is started again

from pathlib import Path

import mlflow
from mlflow import MlflowClient
from pyspark.sql import SparkSession


class Answer(mlflow.pyfunc.PythonModel):
    """Answers every trip with one fare."""

    def __init__(self, fare: float):
        self.fare = fare

    def predict(self, context, model_input, params=None):
        return [self.fare] * len(model_input)


spark = SparkSession.builder.getOrCreate()
client = MlflowClient()
client.create_registered_model("fare")
for number, fare in (("1", 10.0), ("2", 20.0)):
    mlflow.pyfunc.save_model(f"fare_{number}", python_model=Answer(fare), pip_requirements=["pandas"])
    client.create_model_version("fare", source=str(Path(f"fare_{number}").absolute()))
client.set_registered_model_alias("fare", "champion", 1)
Path("trips").mkdir()
Path("trips/monday.csv").write_text("1\n")

# region running
def start():
    fare = mlflow.pyfunc.spark_udf(spark, "models:/fare@champion")
    trips = (
        spark.readStream.schema("trip int")
        .csv("trips")
        .withColumn("fare", fare("trip"))
    )
    return (
        trips.writeStream.format("parquet")
        .option("checkpointLocation", "checkpoint")
        .start("scores")
    )


query = start()
query.processAllAvailable()

client.set_registered_model_alias("fare", "champion", 2)
Path("trips/tuesday.csv").write_text("2\n")
query.processAllAvailable()
query.stop()

running = [
    tuple(row)
    for row in spark.read.parquet("scores").orderBy("trip").collect()
]
print(running)
#> [(1, 10.0), (2, 10.0)]
# endregion

# region restarted
Path("trips/wednesday.csv").write_text("3\n")
query = start()
query.processAllAvailable()
query.stop()

restarted = [
    tuple(row)
    for row in spark.read.parquet("scores").orderBy("trip").collect()
]
print(restarted)
#> [(1, 10.0), (2, 10.0), (3, 20.0)]
# endregion

assert not spark.streams.active and Path("checkpoint/commits").is_dir()
assert {path.name for path in Path("trips").iterdir()} == {"monday.csv", "tuesday.csv", "wednesday.csv"}
assert spark.read.parquet("scores").columns == ["trip", "fare"]
assert running == [(1, 10.0), (2, 10.0)]
assert restarted == [(1, 10.0), (2, 10.0), (3, 20.0)]
