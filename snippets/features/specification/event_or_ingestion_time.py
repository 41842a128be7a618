"""A count for a past moment by event time includes rows that had not arrived; what was known needs both times."""

# region three
import pandas as pd

tickets = pd.DataFrame({
    "happened": pd.to_datetime(["2026-03-01", "2026-03-03", "2026-03-04"]),
    "arrived": pd.to_datetime(["2026-03-01", "2026-03-09", "2026-03-04"]),
})
asked_at = pd.Timestamp("2026-03-05")

happened = tickets["happened"] <= asked_at
arrived = tickets["arrived"] <= asked_at
print("happened by then:", happened.sum())
#> happened by then: 3
print("known by then:", (happened & arrived).sum())
#> known by then: 2
# endregion

assert (tickets["arrived"] >= tickets["happened"]).all()
