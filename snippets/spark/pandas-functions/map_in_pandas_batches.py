"""mapInPandas hands the function an iterator of batches for each partition, and code before the loop runs per partition."""
# runs: spark, limit=180s -- Spark calls the function in Python workers

import uuid
from collections.abc import Iterator

import pandas as pd
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region batches
def describe(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    load = uuid.uuid4().hex
    for batch in batches:
        yield pd.DataFrame({"load": [load], "rows": [len(batch)]})


spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 2)
rows = (
    spark.range(0, 12, 1, 3)
    .mapInPandas(describe, "load string, rows int")
    .collect()
)

print(
    len(rows),
    "batches of",
    {row.rows for row in rows},
    "rows,",
    len({row.load for row in rows}),
    "loads",
)
#> 6 batches of {2} rows, 3 loads
# endregion

# region default_batch
spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
rows = (
    spark.range(0, 12, 1, 3)
    .mapInPandas(describe, "load string, rows int")
    .collect()
)
print(
    sorted(row.rows for row in rows),
    spark.conf.get("spark.sql.execution.arrow.maxRecordsPerBatch"),
)
#> [4, 4, 4] 10000
# endregion

assert len({row.load for row in rows}) == 3

# region fewer_rows
def faulty_only(batches):
    for batch in batches:
        yield batch[batch["id"] % 5 == 0]


print(
    sorted(
        row.id
        for row in spark.range(12)
        .mapInPandas(faulty_only, "id long")
        .collect()
    )
)
#> [0, 5, 10]
# endregion

# region quiz_return
def first_batch(batches):
    return next(batches)

try:
    spark.range(12).mapInPandas(first_batch, "id long").collect()
except Exception as error:
    print(type(error).__name__)
    #> PythonException
# endregion

# region for_each
seen = []

def remember(rows):
    seen.extend(row.id for row in rows)

print(spark.range(12).rdd.foreachPartition(remember), seen)
#> None []
# endregion
