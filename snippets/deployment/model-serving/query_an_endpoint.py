"""The deployments client posts the payload as it is to the endpoint's invocations path and returns the JSON reply."""
# runs: client -- an endpoint needs a workspace; here the client talks to a recording server

import os
from urllib.request import urlopen

# region predict
from mlflow.deployments import get_deploy_client

client = get_deploy_client("databricks")
rows = {"columns": ["tenure", "calls"], "data": [[12, 3]]}
reply = client.predict(
    endpoint="churn", inputs={"dataframe_split": rows}
)
print(reply["predictions"])
#> [0.82]
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /serving-endpoints/churn/invocations
#> {"dataframe_split": {"columns": ["tenure", "calls"], "data": [[12, 3]]}}
# endregion

assert request.startswith("POST /serving-endpoints/churn/invocations\n")
assert reply["predictions"] == [0.82]
