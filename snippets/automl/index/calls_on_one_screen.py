"""The SDK starts a serverless forecast of AutoML with a table, its time, a horizon and limits, and asks for its state."""
# runs: client -- AutoML needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

# region forecast
from databricks.sdk import WorkspaceClient

forecasting = WorkspaceClient().forecasting
experiment = forecasting.create_experiment(  # returns before it is done
    train_data_path="prod.taxi.rides_by_day",  # catalog.schema.table
    time_column="day",
    target_column="rides",  # what is forecast
    timeseries_identifier_columns=["zone"],  # one series a zone
    forecast_granularity="Daily",  # from one row to the next
    forecast_horizon=14,  # so many of them: two weeks
    holiday_regions=["US"],  # one region at most
    training_frameworks=["Prophet", "ARIMA"],  # empty list: all
    primary_metric="smape",  # what it is tuned for
    max_runtime=60,  # minutes, then it stops by itself
    register_to="prod.taxi.rides_forecast",  # the best model
    prediction_data_path="prod.taxi.rides_predicted",
)
forecasting.get_experiment(experiment.experiment_id).state
# create_experiment_and_wait(...) waits: two hours if you name no timeout
# endregion

import inspect

from databricks.sdk.service.ml import ForecastingAPI

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
made, asked = sent.split("\nGET /")
assert made.startswith("POST /api/2.0/automl/create-forecasting-experiment\n")
assert asked.startswith("api/2.0/automl/get-forecasting-experiment/77")
body = json.loads(made.split("\n", 1)[1])
assert body == {
    "train_data_path": "prod.taxi.rides_by_day", "time_column": "day", "target_column": "rides",
    "timeseries_identifier_columns": ["zone"], "forecast_granularity": "Daily", "forecast_horizon": 14,
    "holiday_regions": ["US"], "training_frameworks": ["Prophet", "ARIMA"], "primary_metric": "smape", "max_runtime": 60,
    "register_to": "prod.taxi.rides_forecast", "prediction_data_path": "prod.taxi.rides_predicted",
}  # fmt: skip
says = " ".join(ForecastingAPI.create_experiment.__doc__.split())
assert "Currently supports only one region" in says and "empty list includes all supported frameworks" in says
assert "stops automatically if it exceeds this limit" in says
wait = inspect.signature(ForecastingAPI.create_experiment_and_wait).parameters["timeout"].default
assert wait.total_seconds() == 2 * 60 * 60
