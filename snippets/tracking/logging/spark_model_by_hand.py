"""`mlflow.spark.log_model` takes `artifact_path` and leaves a folder among the run's artifacts, on MLflow 2 and on MLflow 3."""
# runs: spark, limit=240s -- a Spark model needs a Spark session
# survives: mlflow.spark.log_model(model, name="visits_") -- refused for the missing path, whatever the name

from pathlib import Path

import mlflow
from pyspark.ml.linalg import Vectors
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
visits = spark.createDataFrame(
    [(Vectors.dense([day]), float(2 * day + 1)) for day in range(8)],
    ["features", "label"],
).coalesce(1)

# region log
scratch = Path("scratch").absolute().as_uri()  # Spark writes here first
model = LinearRegression(solver="normal").fit(visits)

with mlflow.start_run() as run:
    logged = mlflow.spark.log_model(
        model,
        artifact_path="visits",
        pip_requirements=["pyspark"],
        dfs_tmpdir=scratch,
    )

files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
print([file.path for file in files])
#> ['visits']
print(logged.model_uri == f"runs:/{run.info.run_id}/visits")
#> True
# endregion

assert getattr(mlflow.get_run(run.info.run_id), "outputs", None) is None or not mlflow.get_run(run.info.run_id).outputs.model_outputs
assert "spark" in logged.flavors
requirements = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/visits/requirements.txt")
assert "pyspark" in requirements.split()

# region name
with mlflow.start_run():
    try:
        mlflow.spark.log_model(model, name="visits")
    except TypeError as error:
        print(type(error).__name__)
        #> TypeError
# endregion

# region no_run
print(mlflow.active_run())
#> None
mlflow.spark.log_model(
    model,
    artifact_path="visits",
    pip_requirements=["pyspark"],
    dfs_tmpdir=scratch,
)
print(mlflow.active_run() is None)
#> False
# endregion

mlflow.end_run()
