"""Just before a run ends, the scores are as old as the time between two starts plus the time of a run."""

# region solution
def latest(limit, takes):
    between = limit - takes
    return between if between >= takes else None
# endregion

assert latest(60, 8) != 60, "The scores come only at the end of a run, so the time of a run counts too."
assert latest(60, 8) != 104, "On average the scores are young enough, but just before the next run ends they are 112 minutes old."
assert latest(60, 8) == 52, "With 52 minutes between two starts and a run of 8, a score is at most 60 minutes old."
assert latest(10, 8) is None, "Every 2 minutes a run of 8 minutes would start before the last one has ended."
assert latest(16, 8) == 8, "One run directly after the other is still possible."
