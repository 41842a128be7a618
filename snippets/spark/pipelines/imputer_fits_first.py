"""Imputer is an estimator: fit learns the fill value, the model it returns fills in."""
# runs: spark, limit=120s -- fits Spark ML imputers

from pyspark.ml.feature import Imputer
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
waiting = spark.createDataFrame([(1.0,), (1.0,), (2.0,), (96.0,), (None,), (float("nan"),)], ["minutes"])

# region strategies
for strategy in ["mean", "median", "mode"]:
    model = Imputer(
        strategy=strategy, inputCols=["minutes"], outputCols=["filled"]
    ).fit(waiting)
    print(
        strategy, [row.filled for row in model.transform(waiting).collect()]
    )
    #> mean [1.0, 1.0, 2.0, 96.0, 25.0, 25.0]
    #> median [1.0, 1.0, 2.0, 96.0, 1.0, 1.0]
    #> mode [1.0, 1.0, 2.0, 96.0, 1.0, 1.0]
# endregion

assert Imputer().getStrategy() == "mean"

# region no_transform
try:
    Imputer(inputCols=["minutes"], outputCols=["filled"]).transform(waiting)
except AttributeError as error:
    print(error)
    #> 'Imputer' object has no attribute 'transform'
# endregion

# region text
cities = spark.createDataFrame([("Kyiv",), ("Lviv",), (None,)], ["city"])
try:
    Imputer(strategy="mode", inputCols=["city"], outputCols=["filled"]).fit(
        cities
    )
except Exception as error:
    print(error)
    #> requirement failed: Column city must be of type numeric but was actually of type string.
# endregion

# region training_value
training = spark.createDataFrame([(2.0,), (4.0,)], ["minutes"])
scoring = spark.createDataFrame([(None,), (100.0,)], "minutes double")
filled = (
    Imputer(inputCols=["minutes"], outputCols=["filled"])
    .fit(training)
    .transform(scoring)
)
print([row.filled for row in filled.collect()])
#> [3.0, 100.0]
# endregion
