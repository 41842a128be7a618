"""A Series-to-Series pandas UDF is called once per Arrow batch with a Series; a plain UDF once per row with a value."""
# runs: spark, limit=180s -- Spark calls the functions in Python workers

import pandas as pd
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, pandas_udf, udf

spark = SparkSession.builder.getOrCreate()
readings = spark.range(5).repartition(1)

# region vectorised
@pandas_udf("long")
def batch_size(ids: pd.Series) -> pd.Series:
    return pd.Series([len(ids)] * len(ids))


spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 2)
print(
    sorted(
        row.size
        for row in readings.select(batch_size("id").alias("size")).collect()
    )
)
#> [1, 2, 2, 2, 2]
# endregion

# region by_row
@udf("string")
def what_it_gets(reading):
    return type(reading).__name__


print(
    {
        row.got
        for row in readings.select(
            what_it_gets("id").alias("got")
        ).collect()
    }
)
#> {'int'}
# endregion

spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
assert spark.conf.get("spark.sql.execution.arrow.maxRecordsPerBatch") == "10000"

# region built_in
@pandas_udf("double")
def to_celsius(fahrenheit: pd.Series) -> pd.Series:
    return (fahrenheit - 32) / 1.8


warm = spark.createDataFrame([(50.0,), (212.0,)], ["fahrenheit"])
both = warm.select(
    to_celsius("fahrenheit").alias("by_udf"),
    ((col("fahrenheit") - 32) / 1.8).alias("built_in"),
)
print(
    [
        (round(row.by_udf, 6), round(row.built_in, 6))
        for row in both.collect()
    ]
)
#> [(10.0, 10.0), (100.0, 100.0)]
# endregion

# region same_length
@pandas_udf("long")
def only_first(ids: pd.Series) -> pd.Series:
    return ids[:1]

try:
    readings.select(only_first("id")).collect()
except Exception as error:
    print(type(error).__name__)
    #> PythonException
# endregion

assert [row[0] for row in readings.limit(1).select(only_first("id")).collect()] == [0]
