"""An as-of join wants both tables in the order of time."""

# region given
import pandas as pd

questions = pd.DataFrame({
    "customer": ["Ana", "Bo", "Ana"],
    "time": pd.to_datetime(["2026-03-09", "2026-03-04", "2026-03-03"]),
})
balances = pd.DataFrame({
    "customer": ["Bo", "Ana", "Ana", "Bo"],
    "time": pd.to_datetime(
        ["2026-03-05", "2026-03-01", "2026-03-08", "2026-02-20"]
    ),
    "balance": [5, 120, 70, 900],
})
# endregion

# region solution
joined = pd.merge_asof(
    questions.sort_values("time"), balances.sort_values("time"),
    on="time", by="customer",
)
# endregion

found = {(row.customer, row.time.day): row.balance for row in joined.itertuples()}
assert len(joined) == 3, "There are three questions, so there are three rows."
assert found[("Ana", 3)] == 120, "On 3 March Ana had 120."
assert found[("Bo", 4)] != 5, "Bo's balance of 5 March was not known at the time of the question, 4 March."
assert found[("Bo", 4)] == 900, "On 4 March Bo had 900, the balance of 20 February; this is another customer's."
assert found[("Ana", 9)] == 70, "On 9 March Ana had 70."
