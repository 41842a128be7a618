"""A tree takes a string index as a category, because StringIndexer wrote the labels into the column's metadata."""
# runs: spark, limit=180s -- fits two Spark ML trees

from pyspark.ml import Pipeline
from pyspark.ml.classification import DecisionTreeClassifier
from pyspark.ml.feature import StringIndexer, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
faults = [("ac", 1.0), ("dc", 0.0), ("ultra", 1.0)] * 4 + [("ac", 1.0), ("ac", 1.0), ("dc", 0.0)]
chargers = spark.createDataFrame(faults, ["kind", "label"])

# region tree
model = Pipeline(stages=[
    StringIndexer(inputCol="kind", outputCol="kind_index"),
    VectorAssembler(inputCols=["kind_index"], outputCol="features"),
    DecisionTreeClassifier(maxDepth=1),
]).fit(chargers)

print(model.stages[0].labels)
#> ['ac', 'dc', 'ultra']
print(model.stages[2].toDebugString.splitlines()[1].strip())
#> If (feature 0 in {1.0})
# endregion

assert model.stages[2].depth == 1
assert all(row.prediction == row.label for row in model.transform(chargers).collect())

# region numbers
indexed = model.stages[0].transform(chargers)
bare = indexed.selectExpr("label", "kind_index + 0 AS kind_code")
as_number = Pipeline(stages=[
    VectorAssembler(inputCols=["kind_code"], outputCol="features"),
    DecisionTreeClassifier(maxDepth=1),
]).fit(bare)
print(as_number.stages[1].toDebugString.splitlines()[1].strip())
#> If (feature 0 <= 0.5)
# endregion

assert any(row.prediction != row.label for row in as_number.transform(bare).collect())
