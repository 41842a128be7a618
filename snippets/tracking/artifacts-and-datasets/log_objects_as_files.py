"""`log_dict`, `log_text`, `log_figure`, `log_table` and `log_image` write an object from memory as a file."""

import matplotlib.pyplot as plt
import mlflow
import numpy as np

# region objects
figure, axes = plt.subplots()
axes.scatter([151, 75, 141], [206, 68, 176])

with mlflow.start_run() as run:
    mlflow.log_dict(
        {"north": 51.0, "coast": 63.5}, "reports/slice_rmse.json"
    )
    mlflow.log_text("SELECT * FROM patients", "data/training_query.sql")
    mlflow.log_figure(figure, "plots/predicted_vs_actual.png")
    mlflow.log_table(
        {"actual": [151], "predicted": [206]}, "samples/predictions.json"
    )
    mlflow.log_image(np.zeros((8, 8), dtype="uint8"), "plots/mask.png")

client = mlflow.MlflowClient()
for folder in ["data", "plots", "reports", "samples"]:
    print(
        [
            file.path
            for file in client.list_artifacts(run.info.run_id, folder)
        ]
    )
    #> ['data/training_query.sql']
    #> ['plots/mask.png', 'plots/predicted_vs_actual.png']
    #> ['reports/slice_rmse.json']
    #> ['samples/predictions.json']
# endregion

slice_rmse = mlflow.artifacts.load_dict(
    f"{run.info.artifact_uri}/reports/slice_rmse.json"
)
assert slice_rmse == {"north": 51.0, "coast": 63.5}
predictions = mlflow.load_table("samples/predictions.json", run_ids=[run.info.run_id])
assert predictions.to_dict("list") == {"actual": [151], "predicted": [206]}
query = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/data/training_query.sql")
assert query == "SELECT * FROM patients"
assert len(axes.collections) == 1
