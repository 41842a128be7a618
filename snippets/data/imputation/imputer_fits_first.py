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
    filled = model.transform(waiting).collect()
    print(strategy, [row.filled for row in filled])
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
    imputer = Imputer(strategy="mode", inputCols=["city"], outputCols=["x"])
    imputer.fit(cities)
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

# region quiz_training_value
training = spark.createDataFrame([(10.0,), (30.0,)], ["minutes"])
scoring = spark.createDataFrame([(None,), (100.0,)], "minutes double")

imputer = Imputer(inputCols=["minutes"], outputCols=["filled"])
filled = imputer.fit(training).transform(scoring)
print([row.filled for row in filled.collect()])
#> [20.0, 100.0]
# endregion
