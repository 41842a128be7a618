"""foreachBatch hands over a plain DataFrame: it can ask for the champion each time and write its version."""
# runs: spark, limit=240s -- a real stream over a folder

from pathlib import Path

import mlflow
from mlflow import MlflowClient
from pyspark.sql import SparkSession
from pyspark.sql.functions import lit


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

# region ask
def score(trips, batch_id):
    version = client.get_model_version_by_alias("fare", "champion").version
    fare = mlflow.pyfunc.spark_udf(spark, f"models:/fare/{version}")
    scored = trips.withColumn("fare", fare("trip")).withColumn(
        "version", lit(int(version))
    )
    scored.write.mode("overwrite").parquet(f"scores/batch={batch_id}")


stream = spark.readStream.schema("trip int").csv("trips")
query = (
    stream.writeStream.foreachBatch(score)
    .option("checkpointLocation", "checkpoint")
    .start()
)
query.processAllAvailable()

client.set_registered_model_alias("fare", "champion", 2)
Path("trips/tuesday.csv").write_text("2\n")
query.processAllAvailable()
query.stop()

scores = (
    spark.read.parquet("scores")
    .select("trip", "fare", "version", "batch")
    .orderBy("trip")
)
rows = [tuple(row) for row in scores.collect()]
print(rows)
#> [(1, 10.0, 1, 0), (2, 20.0, 2, 1)]
# endregion

assert not spark.streams.active and Path("checkpoint/commits").is_dir()
assert {path.name for path in Path("trips").iterdir()} == {"monday.csv", "tuesday.csv"}
assert rows == [(1, 10.0, 1, 0), (2, 20.0, 2, 1)]
