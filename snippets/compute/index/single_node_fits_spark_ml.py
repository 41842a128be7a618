"""Spark ML trains without any worker machine: in local mode the driver runs the tasks."""
# runs: spark, limit=120s -- fits a Spark ML model
# survives: forest = RandomForestRegressor(numTrees=20, seed=14).fit(prices) -- any seed grows twenty trees

from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region fit
print(spark.sparkContext.master.split("[")[0])
#> local

prices = spark.createDataFrame(
    [(Vectors.dense([size]), 3.0 * size) for size in [20.0, 50.0, 80.0]],
    ["features", "label"],
)
model = LinearRegression().fit(prices)
print(round(model.coefficients[0], 2), model.numFeatures)
#> 3.0 1
# endregion

# region quiz_forest
from pyspark.ml.regression import RandomForestRegressor

forest = RandomForestRegressor(numTrees=20, seed=7).fit(prices)
print(forest.getNumTrees, "trees")
#> 20 trees
# endregion

# region executors
executors = spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()
print(len(executors), "process runs the driver and every task")
#> 1 process runs the driver and every task
# endregion

assert abs(model.intercept) < 1e-6
