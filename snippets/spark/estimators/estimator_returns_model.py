"""An estimator learns in fit and returns a transformer; only the transformer predicts."""
# runs: spark, limit=120s -- fits two Spark ML stages
# survives: print(isinstance(estimator, Estimator), hasattr(estimator, "transform_")) -- a name that no object has is absent too
# survives: estimator = LogisticRegression(maxIter=10) -- five steps are enough here

from pyspark.ml import Estimator, Transformer
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import Imputer, StandardScaler, VectorAssembler
from pyspark.ml.linalg import Vectors
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
churn = spark.createDataFrame(
    [(Vectors.dense([1.0, 4.0]), 1.0), (Vectors.dense([3.0, 3.0]), 1.0), (Vectors.dense([24.0, 0.0]), 0.0)],
    ["features", "label"],
)

# region fit
estimator = LogisticRegression(maxIter=5)
model = estimator.fit(churn)

print(isinstance(estimator, Estimator), hasattr(estimator, "transform"))
#> True False
print(type(model).__name__, isinstance(model, Transformer))
#> LogisticRegressionModel True
print([row.prediction for row in model.transform(churn).collect()])
#> [1.0, 1.0, 0.0]
# endregion

assert not hasattr(model, "fit") and hasattr(model, "transform")

# region quiz_kinds
for stage in [
    VectorAssembler(),
    StandardScaler(),
    Imputer(),
    LogisticRegression(),
]:
    print(
        type(stage).__name__,
        "fit" if hasattr(stage, "fit") else "transform",
    )
    #> VectorAssembler transform
    #> StandardScaler fit
    #> Imputer fit
    #> LogisticRegression fit
# endregion

# region predict_too_early
try:
    LogisticRegression().transform(churn)
except AttributeError as error:
    print(error)
    #> 'LogisticRegression' object has no attribute 'transform'
# endregion

assert {"rawPrediction", "probability", "prediction"} <= set(model.transform(churn).columns)
