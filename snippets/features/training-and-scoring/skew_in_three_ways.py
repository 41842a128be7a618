"""A sound feature computed otherwise when scoring lowers the score on the first day: a shorter history, another fill, an inner join."""

# region train
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rng = np.random.default_rng(0)
customers = pd.DataFrame({"customer": range(4_000)})
customers["rate"] = rng.choice([0.0, 0.1, 0.6], size=4_000)
calls = pd.DataFrame(
    rng.poisson(customers["rate"].to_numpy(), size=(28, 4_000)).T
).melt(ignore_index=False, var_name="day", value_name="calls")
calls = calls.rename_axis("customer").reset_index().query("calls > 0")
left = rng.random(4_000) < np.where(customers["rate"] > 0.3, 0.8, 0.1)


def features(calls, how="left", fill=0):
    total = calls.groupby("customer", as_index=False)["calls"].sum()
    return customers[["customer"]].merge(total, how=how).fillna(fill)


trained = features(calls)
model = LogisticRegression().fit(trained[["calls"]], left)
# endregion

# region serve
served = {
    "as in training": features(calls),
    "last day only": features(calls.query("day == 27")),
    "28 where missing": features(calls, fill=28),
    "inner join": features(calls, how="inner"),
}
for way, rows in served.items():
    right = model.predict(rows[["calls"]]) == left[rows["customer"]]
    print(f"{way:18} {len(rows):5} rows, accuracy {right.mean():.2f}")
    #> as in training      4000 rows, accuracy 0.85
    #> last day only       4000 rows, accuracy 0.67
    #> 28 where missing    4000 rows, accuracy 0.57
    #> inner join          2613 rows, accuracy 0.82
# endregion

accuracy = {way: (model.predict(rows[["calls"]]) == left[rows["customer"]]).mean() for way, rows in served.items()}
assert accuracy["as in training"] > accuracy["last day only"] + 0.1
assert accuracy["as in training"] > accuracy["28 where missing"] + 0.1
assert len(served["inner join"]) < 4_000 == len(served["last day only"])
