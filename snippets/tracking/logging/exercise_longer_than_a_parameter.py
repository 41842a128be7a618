"""A long list is a file of the run, since a parameter is cut off."""
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

# region given
import mlflow

columns = [f"feature_{n}" for n in range(1000)]
# endregion

# region solution
with mlflow.start_run() as run:
    mlflow.log_text("\n".join(columns), "columns.txt")
    mlflow.log_param("n_columns", len(columns))
# endregion

logged = mlflow.get_run(run.info.run_id)
assert "columns" not in logged.data.params, "The parameter `columns` is cut off after 6000 characters; half of the names are lost."
names = [file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)]
assert names == ["columns.txt"], "The run has to have the file `columns.txt`, directly among its artifacts."
text = mlflow.artifacts.load_text(f"{logged.info.artifact_uri}/columns.txt")
assert text.split() == columns, "The file has to hold all names in their order, one name a line."
assert logged.data.params == {"n_columns": "1000"}, "The number of names has to be in the run as the parameter `n_columns`."
