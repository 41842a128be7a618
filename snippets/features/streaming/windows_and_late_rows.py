"""In the mode `append` a stream with a watermark keeps a window open for late rows, writes it once, and drops rows of a closed window."""
# runs: spark, limit=240s -- a real stream over a folder

import json
from pathlib import Path

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
Path("arrived").mkdir()


def arrive(name, *rows):
    """Calls that arrive together: number, customer, time of day."""
    lines = [json.dumps({"call": n, "customer": c, "at": f"2026-03-01 {t}"}) for n, c, t in rows]
    Path(f"arrived/{name}.json").write_text("\n".join(lines))


# region query
from pyspark.sql.functions import count, window

calls = spark.readStream.schema(
    "call int, customer int, at timestamp"
).json("arrived", multiLine=False)
per_window = (
    calls.withWatermark("at", "10 minutes")
    .groupBy(window("at", "10 minutes"), "customer")
    .agg(count("call").alias("calls"))
)


def run():
    """Read what has arrived since the last run, then stop."""
    query = (
        per_window.writeStream.outputMode("append")
        .format("parquet")
        .option("path", "features")
        .option("checkpointLocation", "checkpoint")
        .trigger(availableNow=True)
        .start()
    )
    query.awaitTermination()


def written():
    """The windows that are written, as start and calls."""
    window = "window struct<start:timestamp,end:timestamp>"
    rows = spark.read.schema(
        f"{window}, customer int, calls long"
    ).parquet("features")
    return sorted(
        (f"{row.window.start:%H:%M}", row.calls) for row in rows.collect()
    )
# endregion

# region run
arrive("a", (1, 1, "10:01"), (2, 1, "10:04"), (3, 1, "10:12"))
run()
print(written())
#> []

arrive("b", (4, 1, "10:07"), (5, 1, "10:35"))  # call 4 is late
run()
print(written())
#> [('10:00', 3), ('10:10', 1)]

arrive("c", (6, 1, "10:02"), (7, 1, "10:50"))  # call 6 is too late
run()
print(written())
#> [('10:00', 3), ('10:10', 1), ('10:30', 1)]
# endregion

# region twice
once = calls.withWatermark(
    "at", "10 minutes"
).dropDuplicatesWithinWatermark(["call"])
Path("arrived/d.json").write_text(Path("arrived/a.json").read_text())
query = (
    once.writeStream.format("memory")
    .queryName("once")
    .trigger(availableNow=True)
    .start()
)
query.awaitTermination()
numbers = [
    row.call for row in spark.table("once").orderBy("call").collect()
]
print(numbers)
#> [1, 2, 3, 4, 5, 6, 7]
# endregion

# region modes
from pyspark.errors import AnalysisException

no_watermark = calls.groupBy(window("at", "10 minutes")).count()
try:
    no_watermark.writeStream.outputMode("append").format(
        "memory"
    ).queryName("n").start()
except AnalysisException as error:
    print("watermark" in str(error))
    #> True
# endregion

assert len(set(numbers)) == len(numbers)
