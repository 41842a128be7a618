"""Single-node models tune in parallel when each row of a Spark table is one configuration, in a partition of its own."""
# runs: spark, limit=180s -- Spark trains the models in Python workers
# survives: tree = DecisionTreeClassifier(max_depth=depth, random_state=14) -- another seed grows nearly the same trees

import pandas as pd
from pyspark import TaskContext
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
    score = cross_val_score(tree, flowers, species, cv=3).mean()
    task = TaskContext.get().partitionId()
    return pd.DataFrame(
        {"max_depth": [depth], "accuracy": [score], "task": [task]}
    )


depths = spark.createDataFrame(
    [(depth,) for depth in [1, 2, 3, 4]], ["max_depth"]
)
for table in [depths, depths.repartitionByRange(4, "max_depth")]:
    scores = table.groupBy("max_depth").applyInPandas(
        evaluate, "max_depth int, accuracy double, task int"
    ).toPandas()
    print("tasks:", scores["task"].nunique())
    #> tasks: 1
    #> tasks: 4

first = scores.sort_values("max_depth").head(2)
print(first[["max_depth", "accuracy"]].round(2).values.tolist())
#> [[1.0, 0.66], [2.0, 0.93]]
# endregion

assert len(scores) == 4
assert scores.sort_values("accuracy").iloc[-1]["max_depth"] > 2
