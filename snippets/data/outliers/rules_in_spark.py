"""Both rules in Spark: three standard deviations keep the outlier of ten rows, the IQR fences drop it."""
# runs: spark, limit=120s -- filters a Spark table

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()
fares = [7.0, 8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 12.0, 240.0]
trips = spark.createDataFrame([(fare,) for fare in fares], ["fare"])

# region deviation
print("fares:", sorted(row.fare for row in trips.collect()))
#> fares: [7.0, 8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 12.0, 240.0]

mean, deviation = trips.select(F.mean("fare"), F.stddev("fare")).first()
kept = trips.filter(F.abs(F.col("fare") - mean) <= 3 * deviation)

print("mean", mean, "deviation", round(deviation, 1))
#> mean 32.55 deviation 72.9
print("kept", kept.count(), "largest", kept.agg(F.max("fare")).first()[0])
#> kept 10 largest 240.0
# endregion

assert kept.count() == 10

# region quartiles
first, third = trips.approxQuantile("fare", [0.25, 0.75], 0.0)
reach = 1.5 * (third - first)
low, high = first - reach, third + reach
kept = trips.filter(F.col("fare").between(low, high))

print("fences", low, high)
#> fences 4.75 14.75
print("kept", kept.count(), "largest", kept.agg(F.max("fare")).first()[0])
#> kept 9 largest 12.0
# endregion

assert kept.count() == 9

# region missing
with_gap = trips.union(spark.createDataFrame([(None,)], "fare double"))
inside = F.col("fare").between(low, high)

print("rows", with_gap.count())
#> rows 11
print("filter(inside)", with_gap.filter(inside).count())
#> filter(inside) 9
or_missing = inside | F.col("fare").isNull()
print("filter(or_missing)", with_gap.filter(or_missing).count())
#> filter(or_missing) 10
# endregion

assert with_gap.filter(~inside).count() == 1
not_a_number = with_gap.union(spark.createDataFrame([(float("nan"),)], "fare double"))
assert (not_a_number.filter(inside).count(), not_a_number.filter(~inside).count()) == (9, 2)
