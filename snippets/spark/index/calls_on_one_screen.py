"""Each call of the Spark ML sheet does what the comment beside it says."""
# runs: spark, limit=300s -- it is about Spark

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = [
    (float(n % 2), float(n), ["gas", "oil", "gas", "heat pump"][n % 4], float(n) if n % 5 else None)
    for n in range(40)
]
flats = spark.createDataFrame(rows, "let double, area double, heating string, age double").coalesce(1)

# region pipeline
from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import (
    Imputer,
    OneHotEncoder,
    StringIndexer,
    VectorAssembler,
)
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder

flats.summary()  # describe() and the quartiles
flats.approxQuantile("area", [0.25, 0.5, 0.75], 0.0)  # 0.0: exact
train, test = flats.randomSplit([0.8, 0.2], seed=7)

classifier = LogisticRegression(  # reads features
    labelCol="let", maxIter=5
)
pipeline = Pipeline(stages=[  # an Estimator: fit gives a Transformer
    Imputer(inputCols=["age"], outputCols=["age_full"], strategy="mean"),
    StringIndexer(inputCol="heating", outputCol="heating_index",
                  handleInvalid="keep"),  # 0.0: the most frequent
    OneHotEncoder(inputCols=["heating_index"], outputCols=["heating_is"]),
    VectorAssembler(inputCols=["area", "age_full", "heating_is"],
                    outputCol="features"),  # one vector column
    classifier,
])  # fmt: skip
fitted = pipeline.fit(train)  # a PipelineModel
scored = fitted.transform(test)  # rawPrediction, probability, prediction

auc = BinaryClassificationEvaluator(labelCol="let")  # areaUnderROC
grid = ParamGridBuilder().addGrid(classifier.regParam, [0.1, 1.0]).build()
search = CrossValidator(  # 2 values x 2 folds + 1 = 5 fits
    estimator=pipeline, estimatorParamMaps=grid, evaluator=auc,
    numFolds=2, parallelism=2, seed=7,
)  # fmt: skip
best = search.fit(train)
best.avgMetrics  # one for each value, in the order of the grid
best.bestModel.write().overwrite().save("flats")
again = PipelineModel.load("flats")
# endregion

assert set(flats.summary().toPandas()["summary"]) >= {"count", "25%", "50%", "75%"}
assert flats.approxQuantile("area", [0.25, 0.5, 0.75], 0.0) == [9.0, 19.0, 29.0]
assert isinstance(fitted, PipelineModel) and isinstance(best.bestModel, PipelineModel)
assert {"rawPrediction", "probability", "prediction"} <= set(scored.columns)
assert fitted.stages[1].labels[0] == "gas" and scored.first()["features"].size == 5
assert 0 <= auc.evaluate(scored) <= 1 and auc.getMetricName() == "areaUnderROC"
assert len(best.avgMetrics) == len(grid) == 2
assert [r.prediction for r in again.transform(test).collect()] == [r.prediction for r in best.transform(test).collect()]
