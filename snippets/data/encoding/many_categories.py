"""A Spark tree takes at most maxBins values of a category; an encoder makes a vector as long as the categories, stored sparsely."""
# runs: spark, limit=180s -- fits Spark ML trees

from pyspark.ml import Pipeline
from pyspark.ml.classification import DecisionTreeClassifier
from pyspark.ml.feature import OneHotEncoder, StringIndexer, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
stations = spark.createDataFrame([(f"station {n % 40}", float(n % 2)) for n in range(200)], ["station", "label"])

# region max_bins
index = StringIndexer(inputCol="station", outputCol="station_index")
assemble = VectorAssembler(
    inputCols=["station_index"], outputCol="features"
)
print("default:", DecisionTreeClassifier().getMaxBins())
#> default: 32
try:
    Pipeline(stages=[index, assemble, DecisionTreeClassifier()]).fit(
        stations
    )
except Exception as error:
    message = str(error)
    print(message.partition(" to be at least")[0])
    #> requirement failed: DecisionTree requires maxBins (= 32)
    print(message.partition("but ")[2].partition(".")[0])
    #> categorical feature 0 has 40 values

Pipeline(stages=[index, assemble, DecisionTreeClassifier(maxBins=40)]).fit(
    stations
)
# endregion

# region sparse
encode = OneHotEncoder(inputCol="station_index", outputCol="vector")
encoded = Pipeline(stages=[index, encode]).fit(stations).transform(stations)
row = encoded.first()
print("length", row.vector.size, "stored", row.vector.numNonzeros())
#> length 39 stored 1
# endregion

assert row.vector.size == 39
