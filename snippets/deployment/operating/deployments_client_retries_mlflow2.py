"""The deployments client repeats a request after 429 and 503, and raises at once for 400, 403, 500, 502 and 504."""
# runs: client, mlflow<3, limit=90s -- 3.17.2 repeats 500 and 502 too: deployments_client_retries.py
# differs: 2.9.2, 2.13.1 -- the deployments client repeats a request after 500 and 502 too; instead: make sure that a request may arrive twice

import os
from urllib.request import urlopen


def requests_sent() -> int:
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode().count("POST ")


# region ask
from mlflow.deployments import get_deploy_client
from requests import HTTPError

client = get_deploy_client("databricks")
for status in (400, 403, 429, 500, 502, 503, 504):
    try:
        reply = client.predict(
            endpoint=f"answers-{status}-once",
            inputs={"dataframe_records": [{"tenure": 12}]},
        )
        outcome = f"{reply['predictions']} in the end"
    except HTTPError as error:
        outcome = type(error).__name__
    print(status, outcome, f"({requests_sent()} sent)")
    #> 400 HTTPError (1 sent)
    #> 403 HTTPError (1 sent)
    #> 429 [0.82] in the end (2 sent)
    #> 500 HTTPError (1 sent)
    #> 502 HTTPError (1 sent)
    #> 503 [0.82] in the end (2 sent)
    #> 504 HTTPError (1 sent)
# endregion

assert reply == {"predictions": [0.82]}
assert outcome == "HTTPError"
