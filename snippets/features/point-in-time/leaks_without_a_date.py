"""A table filled after the outcome, a status that is overwritten and history that was corrected leak without any later date in the row."""

# region presence
import pandas as pd

loans = pd.DataFrame({"loan": [1, 2, 3, 4], "defaulted": [0, 1, 0, 1]})
collection = pd.DataFrame({"loan": [2, 4], "letters": [3, 1]})

joined = loans.merge(collection, how="left")
print((joined["letters"].notna() == joined["defaulted"]).all())
#> True
# endregion

# region overwritten
history = pd.DataFrame(
    {
        "loan": [2, 2],
        "since": pd.to_datetime(["2026-01-05", "2026-03-01"]),
        "status": ["good", "in default"],
    }
)
today = history.groupby("loan").tail(1)
decided = pd.DataFrame({"loan": [2], "at": pd.to_datetime(["2026-02-01"])})
known = pd.merge_asof(
    decided, history, left_on="at", right_on="since", by="loan"
)
print("table of today: ", today["status"].item())
#> table of today:  in default
print("kept with times:", known["status"].item())
#> kept with times: good
# endregion

# region corrected
income = pd.DataFrame(
    {
        "valid_from": pd.to_datetime(["2026-01-01", "2026-01-01"]),
        "written_at": pd.to_datetime(["2026-01-02", "2026-06-01"]),
        "income": [0, 41_000],
    }
)
corrected = income.iloc[-1]
seen = income[income["written_at"] <= pd.Timestamp("2026-02-01")].iloc[-1]
print("trained on:", corrected["income"], "| decided on:", seen["income"])
#> trained on: 41000 | decided on: 0
# endregion

assert today["status"].item() != known["status"].item()
assert corrected["valid_from"] < pd.Timestamp("2026-02-01") < corrected["written_at"]
