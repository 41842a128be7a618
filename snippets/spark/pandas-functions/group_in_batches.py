"""On newer PySpark, type hints decide whether applyInPandas hands over a group as one frame or batch by batch."""
# runs: mlflow>=3, spark, limit=180s -- PySpark 3.5 knows no iterator of a group

import pandas as pd
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
readings = spark.range(7).selectExpr("'north' AS machine", "id")

# region hints
from collections.abc import Iterator


def as_frame(group: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame({"rows": [len(group)]})


def in_batches(group: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    for batch in group:
        yield pd.DataFrame({"rows": [len(batch)]})


spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 2)
for function in (as_frame, in_batches):
    seen = readings.groupBy("machine").applyInPandas(function, "rows int")
    print(function.__name__, [row.rows for row in seen.collect()])
    #> as_frame [7]
    #> in_batches [2, 2, 2, 1]
# endregion

spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
assert readings.count() == sum(row.rows for row in seen.collect())
