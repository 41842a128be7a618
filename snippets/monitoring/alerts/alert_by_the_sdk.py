"""An alert holds its query, the column and threshold to compare, what an empty result means, whom to tell, and a schedule."""
# runs: client -- an alert needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region create
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import sql

worst_psi = """
    SELECT max(population_stability_index) AS worst
    FROM prod.monitoring.churn_predictions_drift_metrics
    WHERE drift_type = 'BASELINE' AND slice_key IS NULL
      AND window.end > current_timestamp() - INTERVAL 2 DAYS
"""
limit = sql.AlertV2OperandValue(double_value=0.2)
owners = sql.AlertV2Subscription(user_email="owners@example.com")
alert = sql.AlertV2(
    display_name="churn: inputs drifted",
    query_text=worst_psi,
    warehouse_id="warehouse-1",
    evaluation=sql.AlertV2Evaluation(
        source=sql.AlertV2OperandColumn(name="worst"),
        comparison_operator=sql.ComparisonOperator.GREATER_THAN,
        threshold=sql.AlertV2Operand(value=limit),
        empty_result_state=sql.AlertEvaluationState.ERROR,
        notification=sql.AlertV2Notification(
            notify_on_ok=True,
            retrigger_seconds=86_400,
            subscriptions=[owners],
        ),
    ),
    schedule=sql.CronSchedule("0 0 7 * * ?", timezone_id="UTC"),
)
WorkspaceClient().alerts_v2.create_alert(alert)
# endregion

# region request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
request = urlopen(recorded).read().decode()
print(request[: request.index('"query_text"')].rstrip())
#> POST /api/2.0/alerts
#> {
#>   "display_name": "churn: inputs drifted",
#>   "evaluation": {
#>     "comparison_operator": "GREATER_THAN",
#>     "empty_result_state": "ERROR",
#>     "notification": {
#>       "notify_on_ok": true,
#>       "retrigger_seconds": 86400,
#>       "subscriptions": [{"user_email": "owners@example.com"}]
#>     },
#>     "source": {"name": "worst"},
#>     "threshold": {"value": {"double_value": 0.2}}
#>   },
# endregion

# region states
print([state.name for state in sql.AlertEvaluationState])
#> ['ERROR', 'OK', 'TRIGGERED', 'UNKNOWN']
operators = [each.name for each in sql.ComparisonOperator]
print(operators[:5])
#> ['EQUAL', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL', 'IS_NOT_NULL', 'IS_NULL']
print(operators[5:])
#> ['LESS_THAN', 'LESS_THAN_OR_EQUAL', 'NOT_EQUAL']
# endregion

assert '"empty_result_state": "ERROR"' in request and '"retrigger_seconds": 86400' in request
