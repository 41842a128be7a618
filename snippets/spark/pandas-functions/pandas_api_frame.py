"""A pandas-on-Spark frame wraps a Spark DataFrame and an index; it is no Spark DataFrame and has no collect."""
# runs: mlflow>=3, spark, limit=180s -- the pyspark.pandas of PySpark 3.5 does not import with numpy 2

import pyspark.pandas as ps
from pyspark.sql import DataFrame, SparkSession

spark = SparkSession.builder.getOrCreate()

# region kind
sessions = spark.createDataFrame(
    [("ac", 7), ("dc", 31), ("ac", 9)], ["kind", "kwh"]
)
frame = sessions.pandas_api()

print(type(frame).__module__, isinstance(frame, DataFrame))
#> pyspark.pandas.frame False
print(isinstance(frame.to_spark(), DataFrame), hasattr(frame, "collect"))
#> True False
# endregion

assert isinstance(frame, ps.DataFrame) and isinstance(sessions, DataFrame)

# region collect
try:
    frame.collect()
except AttributeError as error:
    print(error)
    #> 'DataFrame' object has no attribute 'collect'
# endregion

# region to_pandas
local = frame.to_pandas()
print(type(local).__module__, local["kwh"].tolist())
#> pandas.core.frame [7, 31, 9]
# endregion

# region stays_distributed
mean = frame.groupby("kind")["kwh"].mean()
print(type(mean).__module__)
#> pyspark.pandas.series
print(mean.sort_index().to_pandas().to_dict())
#> {'ac': 8.0, 'dc': 31.0}
# endregion

assert frame.spark.frame().rdd.getNumPartitions() >= 1
assert type(mean) is ps.Series

# region ansi
print(spark.conf.get("spark.sql.ansi.enabled"), frame["kwh"].sum())
#> true 47
# endregion

# region quiz_rename
renamed = frame.rename(columns={"kwh": "energy"})
print(list(renamed.columns), hasattr(renamed, "withColumnRenamed"))
#> ['kind', 'energy'] False
# endregion
