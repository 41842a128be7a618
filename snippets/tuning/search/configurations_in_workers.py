"""Single-node models tune in parallel when each row of a Spark table is one configuration."""
# runs: spark, limit=180s -- Spark trains the models in Python workers
# survives: tree = DecisionTreeClassifier(max_depth=depth, random_state=14) -- another seed grows nearly the same trees

import pandas as pd
from pyspark.sql import SparkSession
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

spark = SparkSession.builder.getOrCreate()
flowers, species = load_iris(return_X_y=True)

# region tune
def evaluate(configuration: pd.DataFrame) -> pd.DataFrame:
    depth = int(configuration["max_depth"].iloc[0])
    tree = DecisionTreeClassifier(max_depth=depth, random_state=7)
    return pd.DataFrame(
        {
            "max_depth": [depth],
            "accuracy": [
                cross_val_score(tree, flowers, species, cv=3).mean()
            ],
        }
    )


depths = spark.createDataFrame(
    [(depth,) for depth in [1, 2, 3, 4]], ["max_depth"]
)
scores = depths.groupBy("max_depth").applyInPandas(
    evaluate, "max_depth int, accuracy double"
)
for row in scores.orderBy("max_depth").head(2):
    print(row.max_depth, round(row.accuracy, 2))
    #> 1 0.66
    #> 2 0.93
# endregion

assert scores.count() == 4
assert scores.orderBy("accuracy", ascending=False).first().max_depth > 2
