"""Two programs that compute one feature from the same rows can disagree: on the bound of the window, and on what is missing."""

# region twice
import pandas as pd

calls = pd.DataFrame(
    {
        "customer_id": [1, 1, 2],
        "called_at": pd.to_datetime(
            ["2026-03-01", "2026-03-30", "2026-03-29"]
        ),
    }
)
customers, now = [1, 2, 3], pd.Timestamp("2026-03-31")
since = now - pd.Timedelta(days=30)

# the training notebook
recent = calls[calls["called_at"] > since]
trained = recent.groupby("customer_id").size().reindex(customers)

# the web service, written by another team
recent = calls[calls["called_at"] >= since]
served = (
    recent.groupby("customer_id").size().reindex(customers, fill_value=0)
)

print(trained.tolist())
#> [1.0, 1.0, nan]
print(served.tolist())
#> [2, 1, 0]
# endregion

assert trained.index.tolist() == served.index.tolist() == customers
assert trained.isna().tolist() == [False, False, True]
