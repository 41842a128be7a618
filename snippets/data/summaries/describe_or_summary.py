"""describe takes columns and gives five statistics; summary takes statistics and adds the quartiles by default."""
# runs: spark, limit=120s -- summarises a small Spark table

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region both
trips = spark.createDataFrame(
    [("card", 8.0), ("cash", 6.5), ("card", 12.0),
     ("card", 9.5), ("app", None), ("card", 240.0)],
    "payment string, fare double",
)
trips.describe().show()
#> +-------+-------+------------------+
#> |summary|payment|              fare|
#> +-------+-------+------------------+
#> |  count|      6|                 5|
#> |   mean|   NULL|              55.2|
#> | stddev|   NULL|103.32630352432047|
#> |    min|    app|               6.5|
#> |    max|   cash|             240.0|
#> +-------+-------+------------------+
#>
trips.summary().show()
#> +-------+-------+------------------+
#> |summary|payment|              fare|
#> +-------+-------+------------------+
#> |  count|      6|                 5|
#> |   mean|   NULL|              55.2|
#> | stddev|   NULL|103.32630352432047|
#> |    min|    app|               6.5|
#> |    25%|   NULL|               8.0|
#> |    50%|   NULL|               9.5|
#> |    75%|   NULL|              12.0|
#> |    max|   cash|             240.0|
#> +-------+-------+------------------+
#>
# endregion

described, summarised = trips.describe(), trips.summary()
assert [row.summary for row in described.collect()] == ["count", "mean", "stddev", "min", "max"]
assert [row["summary"] for row in summarised.collect()] == ["count", "mean", "stddev", "min", "25%", "50%", "75%", "max"]

# Numbers kept as text: a mean, and the order of the alphabet.
texts = spark.createDataFrame([("4",), ("30",), ("2",)], "fare string").describe().collect()
assert [row.fare for row in texts if row.summary in ("mean", "max")] == ["12.0", "4"]

# region chosen
fares = trips.select("fare")
fares.summary("count", "10%", "90%", "count_distinct").show()
#> +--------------+-----+
#> |       summary| fare|
#> +--------------+-----+
#> |         count|    5|
#> |           10%|  6.5|
#> |           90%|240.0|
#> |count_distinct|    5|
#> +--------------+-----+
#>
# endregion

# region column_name
try:
    trips.summary("fare").show()
except Exception as error:
    message = str(error)
    print("fare" in message and "statistic" in message)
    #> True
# endregion

# region not_a_number
gaps = spark.createDataFrame(
    [(8.0,), (None,), (float("nan"),)], "fare double"
)
for row in gaps.describe().collect():
    print(row["summary"], row.fare)
    #> count 2
    #> mean NaN
    #> stddev NaN
    #> min 8.0
    #> max NaN
# endregion

assert gaps.approxQuantile("fare", [0.0, 1.0], 0.0) == [8.0, 8.0]
named = spark.createDataFrame([("Zoo",), ("app",)], "count string")
assert named.describe().where("summary = 'min'").first()["count"] == "Zoo"
assert named.summary("count").columns == ["summary", "count"]

# region text
top = trips.summary("max").first()
typical = trips.summary("50%").first()
print(repr(top.fare), repr(typical.fare))
#> '240.0' '9.5'
print("larger as text:", max(top.fare, typical.fare))
#> larger as text: 9.5
print("larger as number:", max(float(top.fare), float(typical.fare)))
#> larger as number: 240.0
# endregion

assert max(top.fare, typical.fare) == "9.5" and trips.schema["fare"].dataType.typeName() == "double"
