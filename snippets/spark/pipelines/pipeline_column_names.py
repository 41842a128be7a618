"""A stage finds its input by name: an inputCol that names no column by then breaks the chain in fit."""
# runs: spark, limit=120s -- fits a Spark ML pipeline

from pyspark.ml import Pipeline
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.feature import OneHotEncoder, StringIndexer, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
chargers = spark.createDataFrame([("ac", 3.0, 0.0), ("dc", 9.0, 1.0), ("ac", 2.0, 0.0), ("dc", 8.0, 1.0)], ["kind", "age", "label"])

# region mismatch
index = StringIndexer(inputCol="kind", outputCol="kind_index")
encode = OneHotEncoder(inputCol="kind_index", outputCol="kind_vector")
assemble = VectorAssembler(
    inputCols=["kind_vec", "age"], outputCol="features"
)
forest = RandomForestClassifier(numTrees=5, seed=7)

try:
    Pipeline(stages=[index, encode, assemble, forest]).fit(chargers)
except Exception as error:
    message = str(error)
    print("kind_vec" in message)
    #> True
# endregion

assert "kind_vec does not exist" in message or "field `kind_vec`" in message

# region mended
assemble.setInputCols([encode.getOutputCol(), "age"])
model = Pipeline(stages=[index, encode, assemble, forest]).fit(chargers)
print([row.prediction for row in model.transform(chargers).collect()])
#> [0.0, 1.0, 0.0, 1.0]
# endregion

assert model.stages[3].numFeatures == 2 and model.stages[3].getNumTrees == 5
