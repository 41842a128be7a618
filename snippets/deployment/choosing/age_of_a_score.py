"""How old the news in a nightly score is depends on how often the job runs, far more than on how fast the model is."""

# region age
def mean_age(every_minutes: float, scoring_minutes: float) -> float:
    """Mean minutes from an event to its score, if events come evenly."""
    return every_minutes / 2 + scoring_minutes


print(mean_age(24 * 60, 40), "minutes for a nightly batch of 40 minutes")
#> 760.0 minutes for a nightly batch of 40 minutes
print(
    mean_age(24 * 60, 4), "minutes if the same batch is ten times as fast"
)
#> 724.0 minutes if the same batch is ten times as fast
print(mean_age(1, 0.2), "minutes for a stream that wakes every minute")
#> 0.7 minutes for a stream that wakes every minute
# endregion

# region hours
days = 30
print("batch", days * 40 / 60, "stream or endpoint", days * 24.0)
#> batch 20.0 stream or endpoint 720.0
# endregion

# region quiz_incremental
print(days * 24 * 5 / 60)
#> 60.0
# endregion

# region other_changes
for every_minutes, scoring_minutes in ((720, 30), (720, 3), (60, 30)):
    print(
        f"every {every_minutes} minutes, scoring takes {scoring_minutes}:",
        mean_age(every_minutes, scoring_minutes),
    )
    #> every 720 minutes, scoring takes 30: 390.0
    #> every 720 minutes, scoring takes 3: 363.0
    #> every 60 minutes, scoring takes 30: 60.0
# endregion

# The mean over evenly spread events, counted: an event at minute m waits until the next run starts.
waits = [1440 - (minute + 0.5) for minute in range(1440)]
assert sum(waits) / len(waits) + 40 == mean_age(1440, 40)
assert mean_age(720, 30) - mean_age(720, 3) == 27
