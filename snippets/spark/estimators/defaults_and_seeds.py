"""Defaults of Spark ML are not those of scikit-learn, and the default seed is made from the class name."""
# runs: spark, limit=120s -- Spark ML estimators ask the JVM for their defaults

from pyspark.ml.classification import (
    GBTClassifier,
    LogisticRegression,
    RandomForestClassifier,
)
from pyspark.ml.feature import (
    Bucketizer,
    Imputer,
    OneHotEncoder,
    StandardScaler,
    StringIndexer,
    VectorAssembler,
)
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region defaults
import sklearn.ensemble
import sklearn.linear_model

forest = RandomForestClassifier()
print(forest.getNumTrees(), forest.getMaxDepth(), forest.getMaxBins())
#> 20 5 32
ours = sklearn.ensemble.RandomForestClassifier()
print(ours.n_estimators, ours.max_depth)
#> 100 None

print("regParam", LogisticRegression().getRegParam())
#> regParam 0.0
print("C", sklearn.linear_model.LogisticRegression().C)
#> C 1.0
# endregion

# region boosting
boosted = GBTClassifier()
print(boosted.getMaxIter(), boosted.getStepSize(), boosted.getMaxDepth())
#> 20 0.1 5
# endregion

# region seed
print(forest.getSeed() == RandomForestClassifier().getSeed())
#> True
print(forest.getSeed() == hash("RandomForestClassifier"))
#> True
# endregion

assert RandomForestClassifier(seed=7).getSeed() == 7
assert boosted.getSubsamplingRate() == 1.0 and boosted.getFeatureSubsetStrategy() == "all"
assert forest.getFeatureSubsetStrategy() == "auto" and forest.getBootstrap()

# region handle_invalid
for stage in [
    StringIndexer(),
    OneHotEncoder(),
    Bucketizer(),
    VectorAssembler(),
    Imputer(),
    StandardScaler(),
]:
    has_it = stage.hasParam("handleInvalid")
    print(
        type(stage).__name__,
        stage.getOrDefault("handleInvalid") if has_it else "has none",
    )
    #> StringIndexer error
    #> OneHotEncoder error
    #> Bucketizer error
    #> VectorAssembler error
    #> Imputer has none
    #> StandardScaler has none
# endregion

# region kinds
for stage in [Bucketizer(), StringIndexer(), OneHotEncoder()]:
    print(
        type(stage).__name__,
        "estimator" if hasattr(stage, "fit") else "transformer",
    )
    #> Bucketizer transformer
    #> StringIndexer estimator
    #> OneHotEncoder estimator
# endregion

# region quantiles
from pyspark.ml.feature import QuantileDiscretizer

fares = spark.createDataFrame([(float(n),) for n in range(100)], ["fare"])
classes = QuantileDiscretizer(
    numBuckets=4, inputCol="fare", outputCol="class"
).fit(fares)
print(type(classes).__name__, len(classes.getSplits()) - 1)
#> Bucketizer 4
# endregion

assert classes.transform(fares).select("class").distinct().count() == 4
