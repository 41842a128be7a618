"""A pipeline fitted on the training rows keeps their statistics for every later transform."""
# runs: spark, limit=120s -- fits Spark ML pipelines

from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.feature import Imputer, VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region fit
train = spark.createDataFrame(
    [(1.0, 10.0), (2.0, 20.0), (3.0, 30.0)], ["distance", "label"]
)
test = spark.createDataFrame(
    [(100.0, 1000.0), (None, 20.0)], ["distance", "label"]
)
pipeline = Pipeline(
    stages=[
        Imputer(inputCols=["distance"], outputCols=["known"]),
        VectorAssembler(inputCols=["known"], outputCol="features"),
        LinearRegression(),
    ]
)

model = pipeline.fit(train)
print([round(row.prediction, 2) for row in model.transform(test).collect()])
#> [1000.0, 20.0]
# endregion

assert isinstance(model, PipelineModel) and not isinstance(pipeline, PipelineModel)
assert model.stages[0].surrogateDF.first().distance == 2.0

# region leak
leaking = Imputer(inputCols=["distance"], outputCols=["known"]).fit(
    train.union(test)
)
print(
    leaking.surrogateDF.first().distance,
    model.stages[0].surrogateDF.first().distance,
)
#> 26.5 2.0
# endregion
