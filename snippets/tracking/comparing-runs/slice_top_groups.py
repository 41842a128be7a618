"""With many groups, log the largest as metrics and the full table as one file."""

import mlflow
import pandas as pd

# region top
errors = pd.DataFrame(
    {
        "shop": [f"shop-{n % 40:02}" for n in range(1000)],
        "absolute_error": range(1000),
    }
)
errors.loc[:299, "shop"] = "shop-07"
errors.loc[300:499, "shop"] = "shop-21"

largest = errors["shop"].value_counts().head(2).index
group = errors["shop"].where(errors["shop"].isin(largest), "other")

with mlflow.start_run() as run:
    for name, mae in errors.groupby(group)["absolute_error"].mean().items():
        mlflow.log_metric(f"mae/shop.{name}", mae)
    mlflow.log_text(
        errors.groupby("shop")["absolute_error"].mean().to_csv(),
        "reports/mae_by_shop.csv",
    )

print(sorted(mlflow.get_run(run.info.run_id).data.metrics))
#> ['mae/shop.other', 'mae/shop.shop-07', 'mae/shop.shop-21']
report = mlflow.artifacts.load_text(
    f"{run.info.artifact_uri}/reports/mae_by_shop.csv"
)
print(len(report.splitlines()) - 1, "shops in the report")
#> 40 shops in the report
# endregion

assert report.splitlines()[0] == "shop,absolute_error"
assert mlflow.get_run(run.info.run_id).data.metrics["mae/shop.shop-21"] > 0
assert (group == "shop-07").sum() == 300 + sum(n % 40 == 7 for n in range(500, 1000))
