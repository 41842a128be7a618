"""Spark's log answers null for zero and for negatives, so that rows go missing quietly."""
# runs: spark, limit=120s -- takes logs of a Spark column

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()

# region nulls
trips = spark.createDataFrame([(0.0,), (1.0,), (7.39,), (-2.0,)], ["fare"])
logged = trips.select(
    "fare",
    F.round(F.log("fare"), 2).alias("log"),
    F.round(F.log1p("fare"), 2).alias("log1p"),
)
logged.show()
#> +----+----+-----+
#> |fare| log|log1p|
#> +----+----+-----+
#> | 0.0|NULL|  0.0|
#> | 1.0| 0.0| 0.69|
#> |7.39| 2.0| 2.13|
#> |-2.0|NULL| NULL|
#> +----+----+-----+
#>
print("rows with a log:", logged.filter("log IS NOT NULL").count())
#> rows with a log: 2
# endregion

# region mean
not_negative = logged.filter("fare >= 0")
print("rows:", not_negative.count())
#> rows: 3
print("counted by mean(log):", not_negative.agg(F.count("log")).first()[0])
#> counted by mean(log): 2
print("mean(log):", not_negative.agg(F.mean("log")).first()[0])
#> mean(log): 1.0
# endregion

# region back
there = trips.filter("fare >= 0").select(F.log1p("fare").alias("log1p"))
for inverse in (F.expm1, F.exp):
    back = there.select(F.round(inverse("log1p"), 2)).collect()
    print(inverse.__name__, [row[0] for row in back])
    #> expm1 [0.0, 1.0, 7.39]
    #> exp [1.0, 2.0, 8.39]
# endregion

# region bases
hundred = F.lit(100.0)
row = spark.range(1).select(F.log(hundred), F.log10(hundred)).first()
print([round(value, 3) for value in row])
#> [4.605, 2.0]
# endregion

assert logged.filter("fare = 0").first().log is None
