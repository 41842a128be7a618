"""StandardScaler takes a vector, so it stands between the assembler and the model."""
# runs: spark, limit=120s -- fits a Spark ML pipeline

from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import StandardScaler, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
usage = spark.createDataFrame([(1.0, 4.0, 1.0), (3.0, 3.0, 1.0), (24.0, 0.0, 0.0)], ["months", "tickets", "label"])

# region order
assemble = VectorAssembler(inputCols=["months", "tickets"], outputCol="raw")
scale = StandardScaler(inputCol="raw", outputCol="features")
model = Pipeline(
    stages=[assemble, scale, LogisticRegression(maxIter=5)]
).fit(usage)

print([type(stage).__name__ for stage in model.stages])
#> ['VectorAssembler', 'StandardScalerModel', 'LogisticRegressionModel']
# endregion

assert model.stages[2].getFeaturesCol() == "features"
assert model.stages[1].std.toArray().round(1).tolist() == [12.7, 2.1]
assert model.stages[1].getInputCol() == "raw" and model.stages[0].getInputCols() == ["months", "tickets"]
assert [row.prediction for row in model.transform(usage).collect()] == [1.0, 1.0, 0.0]

# region scale_a_number
try:
    StandardScaler(inputCol="months", outputCol="scaled").fit(usage)
except Exception as error:
    print(str(error).split(":struct")[0])
    #> requirement failed: Column months must be of type class org.apache.spark.ml.linalg.VectorUDT
# endregion

# region centre
row = model.stages[1].transform(assemble.transform(usage)).first()
print(row.features.toArray().round(2).tolist())
#> [0.08, 1.92]
# endregion

from sklearn.preprocessing import StandardScaler as ScalerOfScikitLearn

assert not scale.getWithMean() and scale.getWithStd()
assert ScalerOfScikitLearn().fit([[1.0], [3.0], [24.0]]).scale_.round(1).tolist() == [10.4], "divided by n; Spark's 12.7 by n - 1"
