"""The digest of a pandas DataFrame looks at the first 10000 rows, and at columns of numbers and text only."""

import mlflow
import pandas as pd


# region blind
def digest(frame):
    return mlflow.data.from_pandas(frame).digest


visits = pd.DataFrame(
    {"bmi": [25.0] * 20_000, "visit": pd.Timestamp("2026-11-01")}
)

first_row, last_row, dates = visits.copy(), visits.copy(), visits.copy()
first_row.loc[0, "bmi"] = 31.4
last_row.loc[19_999, "bmi"] = 31.4
dates["visit"] = pd.Timestamp("2026-11-02")

for name, changed in [
    ("first row", first_row),
    ("last row", last_row),
    ("every date", dates),
]:
    print(
        name,
        "changed:",
        "seen" if digest(changed) != digest(visits) else "not seen",
    )
    #> first row changed: seen
    #> last row changed: not seen
    #> every date changed: not seen
# endregion

assert digest(visits.head(19_999)) != digest(visits)
assert len(visits) == 20_000
assert first_row.loc[0, "bmi"] == last_row.loc[19_999, "bmi"] == 31.4
assert list(first_row.columns) == list(visits.columns)

# region columns
people = pd.DataFrame(
    {"city": ["Kobe", "Oslo"], "note": ["new", None], "vip": [True, False]}
)
changes = {
    "city": ["Kobe", "Lima"],
    "note": ["old", None],
    "vip": [True, True],
}
for column, values in changes.items():
    changed = people.assign(**{column: values})
    print(column, digest(changed) != digest(people))
    #> city True
    #> note False
    #> vip False
# endregion

assert all(list(people[column]) != values for column, values in changes.items())
assert digest(people.assign(note=["old", "new"])) != digest(people), "text without a missing value counts"
