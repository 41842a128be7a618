"""A metrics table holds each row several times."""

# region given
profile = [
    {"granularity": window, "slice_key": key, "count": count}
    for window, key, count in [
        ("1 day", None, 100),
        ("1 day", "region", 70), ("1 day", "region", 30),
        ("1 day", "app", 45), ("1 day", "app", 55),
        ("1 week", None, 640),
    ]
]
# endregion

# region solution
def calls(profile):
    return sum(
        row["count"] for row in profile
        if row["slice_key"] is None and row["granularity"] == "1 day"
    )
# endregion

assert calls(profile) != 940, "Every call was counted several times: the day, its slices and the week were added up."
assert calls(profile) != 740, "The day's calls are in the week too, and were counted twice."
assert calls(profile) != 200, "The slices of two keys were added up: each call has a region and an app."
assert calls(profile) != 300, "Each call was counted once for the whole table and again in each of its slices."
assert calls(profile) == 100, "The day had 100 calls."
assert calls([row for row in profile if row["count"] not in (30, 55)]) == 100, "The slices of a key need not hold all calls, as only the most frequent values become slices; the whole table has a row of its own."
assert calls([row | {"count": 7} for row in profile]) == 7, "The function has to read the counts of the profile that it is given."
