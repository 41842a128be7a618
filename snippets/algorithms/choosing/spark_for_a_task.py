"""In Spark ML, ALS by default answers NaN for a user it never saw, GBTClassifier and LinearSVC know two classes, and NaiveBayes by default refuses negative values."""
# runs: spark, limit=180s -- the algorithms are Spark ML's

from pyspark.ml.classification import GBTClassifier, LinearSVC, NaiveBayes, RandomForestClassifier
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.linalg import Vectors
from pyspark.ml.recommendation import ALS
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
ratings = spark.createDataFrame(
    [(user, film, 5.0 if (user < 4) == (film < 4) else 1.0) for user in range(8) for film in range(8) if (user * 3 + film) % 4],
    ["user", "film", "stars"],
).coalesce(1)

# region als
als = ALS(
    userCol="user",
    itemCol="film",
    ratingCol="stars",
    rank=2,
    seed=7,
)
model = als.fit(ratings)

# User 99 has rated nothing.
asked = spark.createDataFrame(
    [(0, 0, 5.0), (99, 0, 5.0)], ["user", "film", "stars"]
)
for row in model.transform(asked).orderBy("user").collect():
    print(row.user, round(row.prediction, 1))
    #> 0 4.8
    #> 99 nan

rmse = RegressionEvaluator(labelCol="stars")
print(rmse.evaluate(model.transform(asked)))
#> nan
known = model.setColdStartStrategy("drop").transform(asked)
print(known.count(), "row left:", round(rmse.evaluate(known), 1))
#> 1 row left: 0.2
# endregion

assert als.getColdStartStrategy() == "nan" and not als.getImplicitPrefs()

three = spark.createDataFrame([(float(i % 3), Vectors.dense([i % 3, i])) for i in range(30)], ["label", "features"]).coalesce(1)
below_zero = spark.createDataFrame([(0.0, Vectors.dense([-1.0])), (1.0, Vectors.dense([1.0]))], ["label", "features"])

# region classes
for classifier in [
    RandomForestClassifier(numTrees=2),
    GBTClassifier(maxIter=2),
    LinearSVC(maxIter=2),
]:
    try:
        classifier.fit(three)  # labels 0, 1 and 2
        print(type(classifier).__name__, "fitted")
        #> RandomForestClassifier fitted
    except Exception:
        print(type(classifier).__name__, "refused three classes")
        #> GBTClassifier refused three classes
        #> LinearSVC refused three classes
# endregion

# region negative
try:
    NaiveBayes().fit(below_zero)
except Exception as error:
    print("refused" if "egative" in str(error) else error)
    #> refused
# endregion

# region units
from pyspark.ml.regression import LinearRegression

for standardization in [True, False]:
    ridge = LinearRegression(
        regParam=5.0, standardization=standardization, solver="normal"
    )
    answers = []
    for grams in [1.0, 1000.0]:
        parcels = spark.createDataFrame(
            [(Vectors.dense(kg * grams), 3.0 * kg) for kg in range(1, 21)],
            ["features", "label"],
        ).coalesce(1)
        first = ridge.fit(parcels).transform(parcels).first()
        answers.append(round(first.prediction, 1))
    print("standardization", standardization, answers)
    #> standardization True [9.4, 9.4]
    #> standardization False [3.2, 3.0]
# endregion

assert ratings.count() == 48
