"""A transformer of your own is a class with `_transform`; with Spark's mixins it is saved and loaded with the pipeline."""
# runs: spark, limit=180s -- pipelines of Spark ML are run and saved

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
trips = spark.createDataFrame(
    [(1.0, 10.0), (2.0, 20.0), (3.0, 60.0)], "km double, euros double"
)

# region scalers
from pyspark.ml.feature import (
    MinMaxScaler,
    RobustScaler,
    StandardScaler,
    VectorAssembler,
)

rows = VectorAssembler(inputCols=["euros"], outputCol="v").transform(trips)
for scaler in [StandardScaler(), MinMaxScaler(), RobustScaler()]:
    scaler.setInputCol("v").setOutputCol("scaled")
    scaled = scaler.fit(rows).transform(rows).toPandas().scaled
    print(f"{type(scaler).__name__:14}", *(f"{v[0]:.2f}" for v in scaled))
    #> StandardScaler 0.38 0.76 2.27
    #> MinMaxScaler   0.00 0.20 1.00
    #> RobustScaler   0.20 0.40 1.20
# endregion

assert StandardScaler().getWithStd() and not StandardScaler().getWithMean()

# region own
from pyspark.ml import Pipeline, PipelineModel, Transformer
from pyspark.ml.param.shared import HasInputCol, HasOutputCol
from pyspark.ml.util import DefaultParamsReadable, DefaultParamsWritable
from pyspark.sql.functions import log1p


class Log(
    Transformer,
    HasInputCol,
    HasOutputCol,
    DefaultParamsReadable,
    DefaultParamsWritable,
):
    """log(1 + x) of a column."""

    def __init__(self, inputCol=None, outputCol=None):
        super().__init__()
        self._set(inputCol=inputCol, outputCol=outputCol)

    def _transform(self, table):
        done = log1p(self.getInputCol())
        return table.withColumn(self.getOutputCol(), done)


model = Pipeline(stages=[Log("euros", "log_euros")]).fit(trips)
model.write().overwrite().save("pipeline")
again = PipelineModel.load("pipeline")
print(type(again.stages[0]).__name__, again.transform(trips).columns)
#> Log ['km', 'euros', 'log_euros']
# endregion

assert again.transform(trips).toPandas().log_euros.round(2).tolist() == [2.4, 3.04, 4.11]
