"""The SDK repeats a request after 429, 503 or a message that names a passing fault, and raises the other statuses tried here at once."""
# runs: client, limit=90s -- the statuses come from a recording server; the SDK waits about a second before each retry
# survives: reply = serving.query(name=f"answers-{status}-once", dataframe_records=[{"tenure_": 12}]) -- the answer comes from the recording server, whatever is asked
# survives: reply = serving.query(name=f"answers-{status}-once", dataframe_records=[{"tenure": 24}]) -- the answer comes from the recording server, whatever is asked

import os
from urllib.request import urlopen


def requests_sent() -> int:
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode().count("POST ")


# region ask
from databricks.sdk import WorkspaceClient
from databricks.sdk.errors import DatabricksError

serving = WorkspaceClient().serving_endpoints
for status in (400, 401, 403, 404, 429, 500, 503, 504):
    try:
        reply = serving.query(
            name=f"answers-{status}-once",
            dataframe_records=[{"tenure": 12}],
        )
        outcome = f"{reply.predictions} in the end"
    except DatabricksError as error:
        outcome = type(error).__name__
    print(status, outcome, f"({requests_sent()} sent)")
    #> 400 BadRequest (1 sent)
    #> 401 Unauthenticated (1 sent)
    #> 403 PermissionDenied (1 sent)
    #> 404 ResourceDoesNotExist (1 sent)
    #> 429 [0.82] in the end (2 sent)
    #> 500 InternalError (1 sent)
    #> 503 [0.82] in the end (2 sent)
    #> 504 DeadlineExceeded (1 sent)
# endregion

assert reply.predictions == [0.82]
assert outcome == "DeadlineExceeded"

# region by_message
reply = serving.query(
    name="unexpected-error-once", dataframe_records=[{"tenure": 12}]
)
print(reply.predictions, f"({requests_sent()} sent)")
#> [0.82] (2 sent)
# endregion

assert reply.predictions == [0.82]
