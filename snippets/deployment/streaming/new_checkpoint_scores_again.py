"""With another checkpoint a stream starts over: what it writes itself in foreachBatch is written again."""
# runs: spark, limit=120s -- a real stream over a folder

from pathlib import Path

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
Path("trips").mkdir()
Path("trips/monday.csv").write_text("1,5.0\n2,8.0\n")
scored = spark.readStream.schema("trip int, km double").csv("trips").selectExpr("trip", "3 + 2 * km as fare")

# region again
def append(fares, batch_id):
    fares.write.mode("append").parquet("scores")


for checkpoint in ("checkpoint", "checkpoint", "new_checkpoint"):
    stream = scored.writeStream.foreachBatch(append).option(
        "checkpointLocation", checkpoint
    )
    stream.trigger(availableNow=True).start().awaitTermination()
    print(spark.read.parquet("scores").count())
    #> 2
    #> 2
    #> 4
# endregion

fares = sorted(row.fare for row in spark.read.parquet("scores").collect())
assert fares == [13.0, 13.0, 19.0, 19.0]
