"""In real-time mode Spark 4.3 takes update mode only, and refuses files as a source, and `foreachBatch`."""
# runs: mlflow>=3, spark, limit=120s -- PySpark 3.5 has no real-time trigger

import os

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
os.makedirs("arrived")
calls = spark.readStream.schema("call int, customer int").json("arrived")

# region refused
from pyspark.errors import PySparkException


def why_not(writer, mode):
    """What Spark says to a query in real-time mode."""
    try:
        query = (
            writer.outputMode(mode)
            .option("checkpointLocation", f"checkpoint-{mode}")
            .trigger(realTime="5 minutes")
            .start()
        )
        query.awaitTermination(60)
    except PySparkException as error:
        return str(error).split("limitation: ")[1].split("SQLSTATE")[0]


stream = calls.writeStream
append = why_not(stream.format("console"), "append")
complete = why_not(stream.format("console"), "complete")
print(append.split(".")[0])
#> The output mode Append is not supported
print(complete.split(".")[0])
#> The output mode Complete is not supported
# endregion

# region places
batches = calls.writeStream.foreachBatch(lambda rows, number: None)
sink = why_not(batches, "update")
print(sink[sink.index("ForeachBatchSink") :].split(".")[0])
#> ForeachBatchSink is not in the sink allowlist for Real-Time Mode
source = why_not(calls.writeStream.format("console"), "update")
print(source[source.index("FileStreamSource") :].split(".")[0])
#> FileStreamSource is not supported in Real-time Mode
# endregion

assert "set the output mode to Update" in append and "set the output mode to Update" in complete
assert sink.startswith("The sink(s)") and source.startswith("The input stream")
assert not spark.streams.active
