"""A slow shift shows against the baseline only."""

# region given
means = [40, 42, 41, 43, 45, 46, 48, 50, 51]
# endregion

# region solution
def first_shift(means, limit):
    for week, mean in enumerate(means):
        if abs(mean - means[0]) > limit:
            return week
    return None
# endregion

assert first_shift(means, 5) is not None, "No week differs from the week before by more than 2, and yet the last mean is 11 away from the first."
assert first_shift([40, 44, 60], 5) == 2, "Compare with week 0, not with the week before and not with the mean of all weeks."
assert first_shift([40, 37, 34], 5) == 2, "A mean can fall too: 34 is 6 away from 40."
assert first_shift(means, 5) != 8, "More than one week is far away; the first of them is asked."
assert first_shift(means, 5) == 5, "Week 5 has the mean 46, the first that is more than 5 away from 40."
assert first_shift(means, 11) is None, "No week is more than 11 away from week 0."
