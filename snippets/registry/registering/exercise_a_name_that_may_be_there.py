"""Only the error that says that a name is taken may be passed over."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.0.1/server, 3.8.1/server -- the server's database takes a slash in a registered name; instead: check the name yourself
# differs: 3.8.1/sqlite, 2.22.5/sqlite -- SQLite takes a slash in a registered name, which a `models:/` URI cannot hold; instead: check the name yourself

# region given
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("churn")
client.create_model_version("churn", source="s3://models/w44")
# endregion

# region solution
def make_sure(name):
    try:
        client.create_registered_model(name)
    except MlflowException as error:
        if error.error_code != "RESOURCE_ALREADY_EXISTS":
            raise


make_sure("churn")
make_sure("fraud")
# endregion

names = {model.name for model in client.search_registered_models()}
assert names == {"churn", "fraud"}, "There have to be two registered models, `churn` and `fraud`."
assert client.search_model_versions("name = 'churn'"), "Version 1 of `churn` is gone: the model was deleted and made again."
try:
    make_sure("churn/week")
    refused = False
except Exception:
    refused = True
assert refused, "A bad name, `churn/week`, passes without a word; only the error about a name that is taken may."
