"""A classifier needs one vector column; RFormula or array_to_vector supply it too. ALS and IsotonicRegression take plain numbers."""
# runs: spark, limit=180s -- fits four small Spark ML models

from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import RFormula
from pyspark.ml.functions import array_to_vector
from pyspark.ml.recommendation import ALS
from pyspark.ml.regression import IsotonicRegression
from pyspark.sql import SparkSession
from pyspark.sql.functions import array, col

spark = SparkSession.builder.getOrCreate()
usage = spark.createDataFrame([(1.0, 4.0, 1.0), (3.0, 3.0, 1.0), (24.0, 0.0, 0.0)], ["months", "tickets", "churned"])

# region formula
by_formula = Pipeline(stages=[
    RFormula(formula="churned ~ months + tickets"),
    LogisticRegression(maxIter=5),
]).fit(usage)
print([row.prediction for row in by_formula.transform(usage).collect()])
#> [1.0, 1.0, 0.0]
# endregion

assert by_formula.stages[1].numFeatures == 2

# region array
as_vector = usage.select(
    array_to_vector(array("months", "tickets")).alias("features"),
    col("churned").alias("label"),
)
print(LogisticRegression(maxIter=5).fit(as_vector).numFeatures)
#> 2
# endregion

assert as_vector.first().features.toArray().tolist() == [1.0, 4.0]

# region als
ratings = spark.createDataFrame(
    [(0, 0, 5.0), (0, 1, 1.0), (1, 0, 4.0)], ["user", "item", "rating"]
)
recommender = ALS(rank=2, maxIter=2, seed=7).fit(ratings)
print(recommender.rank, "factors, no vector column in", ratings.columns)
#> 2 factors, no vector column in ['user', 'item', 'rating']
# endregion

# region isotonic
falling = IsotonicRegression(
    featuresCol="months", labelCol="tickets", isotonic=False
).fit(usage)
print([row.prediction for row in falling.transform(usage).collect()])
#> [4.0, 3.0, 0.0]
# endregion

# region scalars
try:
    LogisticRegression(featuresCol="months", labelCol="churned").fit(usage)
except Exception as error:
    print(str(error).split(":struct")[0])
    #> requirement failed: Column months must be of type class org.apache.spark.ml.linalg.VectorUDT
# endregion
