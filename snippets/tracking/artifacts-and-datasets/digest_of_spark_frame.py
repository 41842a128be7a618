"""The digest of a Spark DataFrame follows its plan: a folder of Parquet files that grew keeps it, equal rows got in another way do not."""
# runs: spark, limit=240s -- a Spark DataFrame needs a Spark session

from pathlib import Path

import mlflow
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
folder = Path("calls").absolute().as_uri()


# region digest
def digest(frame):
    return mlflow.data.from_spark(frame, name="calls").digest


monday = spark.createDataFrame([(1,), (2,)], ["minutes"])
monday.write.parquet(folder)
before = digest(spark.read.parquet(folder))

tuesday = spark.createDataFrame([(9,)], ["minutes"])
tuesday.write.mode("append").parquet(folder)
grown = spark.read.parquet(folder)
print("rows now:", grown.count())
#> rows now: 3
print("the digest is the same:", digest(grown) == before)
#> the digest is the same: True

old_rows = grown.filter("minutes < 9")
print("Monday's rows, filtered:", digest(old_rows) == before)
#> Monday's rows, filtered: False
# endregion

assert sorted(row.minutes for row in old_rows.collect()) == [1, 2]
