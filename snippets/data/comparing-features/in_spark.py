"""Spark counts pairs, tests them and correlates: crosstab, ChiSquareTest, corr and Correlation."""
# runs: spark, limit=180s -- correlates and tests Spark columns

from pyspark.ml.feature import StringIndexer, VectorAssembler
from pyspark.ml.stat import ChiSquareTest, Correlation
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
pairs = (
    [("card", "yes")] * 40 + [("card", "no")] * 20
    + [("cash", "yes")] * 10 + [("cash", "no")] * 30
)
trips = spark.createDataFrame(pairs, ["payment", "tipped"])

# region crosstab
trips.crosstab("payment", "tipped").orderBy("payment_tipped").show()
#> +--------------+---+---+
#> |payment_tipped| no|yes|
#> +--------------+---+---+
#> |          card| 20| 40|
#> |          cash| 30| 10|
#> +--------------+---+---+
#>
# endregion

# region chi_square
indexed = StringIndexer(
    inputCols=["payment", "tipped"], outputCols=["paid", "label"]
).fit(trips).transform(trips)
vectors = VectorAssembler(
    inputCols=["paid"], outputCol="features"
).transform(indexed)

result = ChiSquareTest.test(vectors, "features", "label").first()
print("degrees of freedom:", result.degreesOfFreedom)
#> degrees of freedom: [1]
print("p below 0.001:", result.pValues[0] < 0.001)
#> p below 0.001: True
# endregion

# region correlate
growth = spark.createDataFrame(
    [(float(month), 2.0**month) for month in range(12)], ["month", "users"]
)
print("corr:", round(growth.corr("month", "users"), 2))
#> corr: 0.75

columns = VectorAssembler(
    inputCols=["month", "users"], outputCol="features"
).transform(growth)
for method in ["pearson", "spearman"]:
    matrix = Correlation.corr(columns, "features", method).first()[0]
    print(method, round(float(matrix[0, 1]), 2))
    #> pearson 0.75
    #> spearman 1.0
# endregion

# region null_is_zero
from pyspark.sql import functions as F

gap = spark.createDataFrame(
    [(1.0, 2.0), (2.0, None), (3.0, 4.0)], "km double, fare double"
)
print("df.corr:", gap.corr("km", "fare"))
#> df.corr: 0.5
print("null as 0:", gap.fillna(0.0).corr("km", "fare"))
#> null as 0: 0.5
print("F.corr:", gap.select(F.corr("km", "fare")).first()[0])
#> F.corr: 1.0
print("pandas:", round(gap.toPandas().corr().loc["km", "fare"], 3))
#> pandas: 1.0
# endregion

# region only_pearson
try:
    growth.corr("month", "users", method="spearman")
except ValueError as error:
    print("'pearson'" in str(error))
    #> True
# endregion

assert growth.corr("month", "users") < 0.8
