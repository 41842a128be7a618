"""Over REST an endpoint is queried with a POST to its invocations path, a token, and the payload as JSON."""
# runs: client -- an endpoint needs a workspace; here the request goes to a recording server

import os
from urllib.request import urlopen

# region post
import requests

reply = requests.post(
    f"{os.environ['DATABRICKS_HOST']}/serving-endpoints/churn/invocations",
    headers={"Authorization": f"Bearer {os.environ['DATABRICKS_TOKEN']}"},
    json={"dataframe_records": [{"tenure": 12, "calls": 3}]},
    timeout=10,
)
print(reply.json())
#> {'predictions': [0.82]}
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /serving-endpoints/churn/invocations
#> {"dataframe_records": [{"calls": 3, "tenure": 12}]}
# endregion

assert reply.json() == {"predictions": [0.82]}
assert request.startswith("POST /serving-endpoints/churn/invocations\n")
