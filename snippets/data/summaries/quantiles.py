"""approxQuantile and percentile_approx give a value of the column; percentile and median interpolate."""
# runs: spark, limit=120s -- takes quantiles of a Spark column

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()

# region four_calls
waits = spark.createDataFrame([(2,), (4,), (10,), (60,)], ["minutes"])

print("approxQuantile:   ", waits.approxQuantile("minutes", [0.5], 0.0))
#> approxQuantile:    [4.0]
row = waits.select(
    F.percentile_approx("minutes", 0.5).alias("percentile_approx"),
    F.percentile("minutes", 0.5).alias("percentile"),
    F.median("minutes").alias("median"),
).first()
for call, value in row.asDict().items():
    print(f"{call + ':':18}", value)
    #> percentile_approx: 4
    #> percentile:        7.0
    #> median:            7.0
# endregion

# region error_is_in_ranks
orders = spark.range(1, 1001).withColumnRenamed("id", "amount")

[exact] = orders.approxQuantile("amount", [0.5], 0.0)
[rough] = orders.approxQuantile("amount", [0.5], 0.1)
print("exact:", exact)
#> exact: 500.0
print("rough, between rank 400 and 600:", 400 <= rough <= 600)
#> rough, between rank 400 and 600: True
# endregion

# region missing
with_gaps = spark.createDataFrame(
    [(2.0,), (4.0,), (10.0,), (None,), (float("nan"),)],
    "minutes double",
)
print(with_gaps.approxQuantile("minutes", [0.0, 0.5, 1.0], 0.0))
#> [2.0, 4.0, 10.0]
none_left = with_gaps.filter("minutes < 1")
print(none_left.approxQuantile("minutes", [0.5], 0.0))
#> []
# endregion

assert exact == 500.0
assert row.percentile == row.median == 7.0 and row.percentile_approx == 4
