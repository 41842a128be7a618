"""What MLflow says about a second value for a parameter."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

# region param_changed
with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 5)
    try:
        mlflow.log_param("max_depth", 8)
    except MlflowException as error:
        first_line = error.message.splitlines()[0].replace(
            run.info.run_id, "<id>"
        )
        print(fill(first_line, width=90))
        #> Changing param values is not allowed. Param with key='max_depth' was already logged with
        #> value='5' for run ID='<id>'. Attempted logging new value '8'.
# endregion

assert mlflow.get_run(run.info.run_id).data.params == {"max_depth": "5"}
