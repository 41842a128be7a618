"""A fitted pipeline is judged on rows that it did not learn from, and scores tables and streams without their label."""
# runs: spark, limit=240s -- fits, saves and streams a Spark ML pipeline

from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import (
    BinaryClassificationEvaluator,
    MulticlassClassificationEvaluator,
)
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
# Customers with tickets and delays leave; from May on the pattern is weaker.
usage = []
for month in range(1, 6):
    for n in range(40):
        tickets, delays = float(n % 7), float(n * month % 5)
        unlike_the_others = n % (3 if month == 5 else 9) == 0
        usage.append((month, tickets, delays, float((tickets + delays > 5) != unlike_the_others)))
customers = spark.createDataFrame(usage, ["month", "tickets", "delays", "label"]).coalesce(1)

# region judge
train = customers.where("month < 5")
test = customers.where("month = 5")
pipeline = Pipeline(stages=[
    VectorAssembler(inputCols=["tickets", "delays"], outputCol="features"),
    LogisticRegression(maxIter=20),
])
model = pipeline.fit(train)
scored = model.transform(test)

area = BinaryClassificationEvaluator()
recall = MulticlassClassificationEvaluator(
    metricName="recallByLabel", metricLabel=1.0
)
print(area.getMetricName(), round(area.evaluate(scored), 2))
#> areaUnderROC 0.57
print(recall.getMetricName(), round(recall.evaluate(scored), 2))
#> recallByLabel 0.2
# endregion

# region summary
last = model.stages[-1]
print(type(last.summary).__name__)
#> BinaryLogisticRegressionTrainingSummary
print(round(last.summary.areaUnderROC, 2))
#> 0.85
on_test = last.evaluate(scored.select("features", "label"))
print(type(on_test).__name__, round(on_test.areaUnderROC, 2))
#> BinaryLogisticRegressionSummary 0.57
# endregion

assert abs(last.summary.areaUnderROC - area.evaluate(model.transform(train))) < 0.02
assert abs(on_test.areaUnderROC - area.evaluate(scored)) < 0.02

# region saved
model.write().overwrite().save("churn")
loaded = PipelineModel.load("churn")
print(last.hasSummary, loaded.stages[-1].hasSummary)
#> True False
# endregion

# region batch
june = spark.createDataFrame(
    [("ana", 6.0, 4.0), ("bo", 0.0, 1.0)], ["name", "tickets", "delays"]
)
answers = loaded.transform(june)
print([column for column in answers.columns if column not in june.columns])
#> ['features', 'rawPrediction', 'probability', 'prediction']
print([(row.name, row.prediction) for row in answers.collect()])
#> [('ana', 1.0), ('bo', 0.0)]
# endregion

# region stream
june.coalesce(1).write.parquet("june")
arriving = spark.readStream.schema(june.schema).parquet("june")
query = (
    loaded.transform(arriving)
    .select("name", "prediction")
    .writeStream.option("checkpointLocation", "checkpoint")
    .trigger(availableNow=True)
    .format("parquet")
    .start("scores")
)
query.awaitTermination()
print(sorted(map(tuple, spark.read.parquet("scores").collect())))
#> [('ana', 1.0), ('bo', 0.0)]
# endregion

# region one_vector
features = answers.first().features
print(loaded.stages[-1].predict(features), hasattr(loaded, "predict"))
#> 1.0 False
# endregion

# region no_label
try:
    area.evaluate(answers)
except Exception as error:
    print("label" in str(error))
    #> True
# endregion

assert on_test.areaUnderROC < last.summary.areaUnderROC - 0.1
assert "label" not in answers.columns
