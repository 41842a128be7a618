"""What a category that was not in training becomes: an error, a lost row, or a place of its own."""
# runs: spark, limit=180s -- fits Spark ML indexers and encoders

from pyspark.ml import Pipeline
from pyspark.ml.feature import OneHotEncoder, StringIndexer
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region keep
training = spark.createDataFrame(
    [("ac",), ("ac",), ("ac",), ("dc",), ("dc",), ("ultra",)], ["kind"]
)
scoring = spark.createDataFrame(
    [("dc",), ("mega",), (None,)], "kind string"
)


def encoded(policy):
    """How the scoring rows look after index and one-hot."""
    stages = [
        StringIndexer(
            inputCol="kind", outputCol="index", handleInvalid=policy
        ),
        OneHotEncoder(inputCol="index", outputCol="vector"),
    ]
    rows = Pipeline(stages=stages).fit(training).transform(scoring)
    return [
        (row.kind, row.vector.toArray().tolist()) for row in rows.collect()
    ]


for kind, vector in encoded("keep"):
    print(kind, vector)
    #> dc [0.0, 1.0, 0.0]
    #> mega [0.0, 0.0, 0.0]
    #> None [0.0, 0.0, 0.0]
# endregion

# region skip
print(encoded("skip"))
#> [('dc', [0.0, 1.0])]
# endregion

# region error
try:
    encoded("error")
except Exception as error:
    print("Unseen label: mega" in str(error))
    #> True
# endregion

# region encoder_keep
codes = spark.createDataFrame([(0.0,), (1.0,), (2.0,)], ["code"])
new_code = spark.createDataFrame([(1.0,), (7.0,)], ["code"])
for drop_last in (True, False):
    encoder = OneHotEncoder(
        inputCol="code", outputCol="vector",
        handleInvalid="keep", dropLast=drop_last,
    ).fit(codes)
    unseen = encoder.transform(new_code).collect()[1]
    print(f"dropLast={drop_last}:", unseen.vector.toArray().tolist())
    #> dropLast=True: [0.0, 0.0, 0.0]
    #> dropLast=False: [0.0, 0.0, 0.0, 1.0]
# endregion

assert OneHotEncoder().getHandleInvalid() == "error" == StringIndexer().getHandleInvalid()
