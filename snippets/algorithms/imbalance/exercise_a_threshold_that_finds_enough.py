"""The threshold follows from the aim."""

# region given
scores = [0.9, 0.7, 0.6, 0.45, 0.4, 0.35, 0.3, 0.2, 0.1, 0.05]
labels = [1, 1, 0, 1, 0, 1, 0, 1, 0, 0]
# endregion

# region solution
def threshold(scores, labels):
    for limit in sorted(set(scores), reverse=True):
        found = sum(y for s, y in zip(scores, labels) if s >= limit)
        if found >= 0.8 * sum(labels):
            return limit
# endregion

assert threshold(scores, labels) != 0.5, "At 0.5 the model finds two of the five positives."
assert threshold(scores, labels) != 0.2, "At 0.2 all five positives are found, with more false alarms than the aim asks for."
assert threshold(scores, labels) != 0.3, "At 0.3 the same four are found as at 0.35, with one more false alarm: a row with at least the threshold is called."
assert threshold(scores, labels) == 0.35, "At 0.35 four of the five positives are found, and at no higher score; what is asked is not the precision."
assert threshold([0.2, 0.8], [0, 1]) == 0.8, "The answer has to follow from the rows that are given."
