"""A prediction log with one input: each column that it leaves out takes one part of the monitoring with it."""
# survives: "request_id": ["a_", "b", "c", "d"], -- no outcome has come for this one

# region needs
import pandas as pd

log = pd.DataFrame({
    "request_id": ["a", "b", "c", "d"],
    "time": pd.to_datetime(["2026-10-05", "2026-10-06"] * 2),
    "version": [3, 3, 4, 4],
    "calls": [2, 9, 3, 8],
    "prediction": [0, 1, 0, 0],
    "milliseconds": [31, 35, 60, 58],
})
outcome = pd.DataFrame({"request_id": ["b", "c", "d"], "label": [1, 0, 1]})


def quality(log: pd.DataFrame) -> float:
    labelled = log.merge(outcome)
    return (labelled["prediction"] == labelled["label"]).mean()


parts = {
    "drift": lambda log: log.groupby("time")["calls"].mean(),
    "quality": quality,
    "comparison of versions": lambda log: log.groupby("version").size(),
    "latency": lambda log: log["milliseconds"].quantile(0.95),
}
lost = {column: [] for column in log}
for column in log:
    for part, compute in parts.items():
        try:
            compute(log.drop(columns=column))
        except (KeyError, pd.errors.MergeError):
            lost[column].append(part)
    print(f"without {column:<13} no {', '.join(lost[column])}")
    #> without request_id    no quality
    #> without time          no drift
    #> without version       no comparison of versions
    #> without calls         no drift
    #> without prediction    no quality
    #> without milliseconds  no latency
# endregion

assert lost["request_id"] == lost["prediction"] == ["quality"]
assert all(len(each) == 1 for each in lost.values())
assert round(quality(log), 2) == 0.67
