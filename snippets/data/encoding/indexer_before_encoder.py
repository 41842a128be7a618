"""OneHotEncoder takes numbers: index strings first, give small whole codes to it directly."""
# runs: spark, limit=180s -- fits Spark ML encoders

from pyspark.ml import Pipeline
from pyspark.ml.feature import OneHotEncoder, StringIndexer
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
chargers = spark.createDataFrame(
    [("ac", 0), ("dc", 1), ("ac", 0), ("ultra", 2), ("dc", 1), ("ac", 0)], ["kind", "site_code"]
)

# region strings
index = StringIndexer(inputCol="kind", outputCol="kind_index")
encode = OneHotEncoder(inputCol="kind_index", outputCol="kind_vector")
encoded = Pipeline(stages=[index, encode]).fit(chargers).transform(chargers)

for row in encoded.dropDuplicates(["kind"]).orderBy("kind_index").collect():
    print(row.kind, row.kind_index, row.kind_vector.toArray().tolist())
    #> ac 0.0 [1.0, 0.0]
    #> dc 1.0 [0.0, 1.0]
    #> ultra 2.0 [0.0, 0.0]
# endregion

# region numeric_codes
encoder = OneHotEncoder(inputCol="site_code", outputCol="site_vector")
by_site = encoder.fit(chargers)
rows = by_site.transform(chargers).head(2)
print([row.site_vector.toArray().tolist() for row in rows])
#> [[1.0, 0.0], [0.0, 1.0]]
# endregion

assert by_site.categorySizes == [3]

# region raw_string
try:
    OneHotEncoder(inputCol="kind", outputCol="kind_vector").fit(chargers)
except Exception as error:
    print(error)
    #> requirement failed: Column kind must be of type numeric but was actually of type string.
# endregion

# region swapped
try:
    Pipeline(stages=[encode, index]).fit(chargers)
except Exception as error:
    message = str(error)
    print("kind_index" in message)
    #> True
# endregion

assert "kind_index does not exist" in message or "FIELD_NOT_FOUND" in message

# region keep_last
keep_all = OneHotEncoder(
    inputCol="site_code", outputCol="site_vector", dropLast=False
).fit(chargers)
print(keep_all.transform(chargers).first().site_vector.size)
#> 3
# endregion

assert by_site.transform(chargers).first().site_vector.size == 2 and encode.getDropLast()

# region codes_with_gaps
stores = spark.createDataFrame([(1001,), (9030,)], "store int")
encoder = OneHotEncoder(inputCol="store", outputCol="vector")
print(encoder.fit(stores).transform(stores).first().vector.size)
#> 9030

below_zero = spark.createDataFrame([(-1,), (0,)], "store int")
try:
    encoder.fit(below_zero)
except Exception as error:
    print("refused:", "must be indices" in str(error))
    #> refused: True
# endregion
