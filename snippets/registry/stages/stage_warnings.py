"""Stage calls warn, on MLflow 2 and 3, that stages are deprecated since 2.9.0; they still work."""
# survives: pass  # instead of warnings.simplefilter("always") -- FutureWarning is shown by default

import warnings

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region warn
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    client.transition_model_version_stage("charger_fault", 1, "Staging")
    client.get_latest_versions("charger_fault", stages=["Staging"])

for warning in caught:
    if warning.category is FutureWarning:
        text = str(warning.message).partition("MlflowClient.")[2]
        print(text.split(". Model")[0])
        #> transition_model_version_stage`` is deprecated since 2.9.0
        #> get_latest_versions`` is deprecated since 2.9.0
# endregion

texts = [str(w.message) for w in caught if w.category is FutureWarning]
assert len(texts) == 2
assert client.get_model_version("charger_fault", 1).current_stage == "Staging"
assert all("deprecated since 2.9.0" in text for text in texts), texts
assert all("removed in a future major release" in text for text in texts), texts
