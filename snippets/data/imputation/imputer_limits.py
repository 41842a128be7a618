"""Spark's Imputer cuts the fill value of a whole-number column, takes one code beside null for missing, and fills no text."""
# runs: spark, limit=180s -- fits Spark ML imputers

from pyspark.ml.feature import Imputer
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()

# region whole_numbers
guests = spark.createDataFrame(
    [(1,), (2,), (2,), (2,), (None,)], "guests int"
)
model = Imputer(inputCols=["guests"], outputCols=["filled"]).fit(guests)

print("learned:", model.surrogateDF.first().guests)
#> learned: 1.75
filled = model.transform(guests).collect()
print("filled: ", [row.filled for row in filled])
#> filled:  [1, 2, 2, 2, 1]
# endregion

# region missing_code
orders = spark.createDataFrame(
    [(11.0,), (20.0,), (-1.0,), (None,), (float("nan"),)],
    "amount double",
)
plain = Imputer(inputCols=["amount"], outputCols=["filled"])
coded = plain.copy().setMissingValue(-1.0)
for imputer in (plain, coded):
    filled = imputer.fit(orders).transform(orders)
    print([row.filled for row in filled.collect()])
    #> [11.0, 20.0, -1.0, 10.0, 10.0]
    #> [11.0, 20.0, 15.5, 15.5, nan]
# endregion

# region text_by_hand
training = spark.createDataFrame(
    [("Kyiv",), ("Kyiv",), ("Lviv",), (None,)], "city string"
)
[most_common] = training.dropna().select(F.mode("city")).first()
print("mode:", most_common)
#> mode: Kyiv
whole = training.fillna({"city": most_common})
print([row.city for row in whole.collect()])
#> ['Kyiv', 'Kyiv', 'Lviv', 'Kyiv']
# endregion

# region indexed
from pyspark.ml.feature import StringIndexer

index = StringIndexer(
    inputCol="city", outputCol="index", handleInvalid="keep"
)
indexed = index.fit(training).transform(training)
imputer = Imputer(
    strategy="mode", inputCols=["index"], outputCols=["filled"]
)
filled = imputer.fit(indexed).transform(indexed)
print([(row.city, row.filled) for row in filled.collect()])
#> [('Kyiv', 0.0), ('Kyiv', 0.0), ('Lviv', 1.0), (None, 2.0)]
# endregion

# region flag
waits = spark.createDataFrame([(2.0,), (None,), (6.0,)], "minutes double")
flagged = waits.withColumn("gap", F.col("minutes").isNull().cast("int"))
imputer = Imputer(inputCols=["minutes"], outputCols=["minutes"])
filled = imputer.fit(flagged).transform(flagged)
print([tuple(row) for row in filled.collect()])
#> [(2.0, 0), (4.0, 1), (6.0, 0)]
# endregion

# region nothing_known
empty = spark.createDataFrame([(None,), (None,)], "minutes double")
try:
    Imputer(inputCols=["minutes"], outputCols=["filled"]).fit(empty)
except Exception as error:
    print("surrogate cannot be computed" in str(error))
    #> True
# endregion

assert plain.getMissingValue() != plain.getMissingValue()  # nan
assert model.transform(guests).schema["filled"].dataType.typeName() == "integer"
