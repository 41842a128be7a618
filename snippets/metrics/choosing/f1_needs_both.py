"""F1 is the harmonic mean of precision and recall: it stays near the smaller one, and it refuses continuous targets."""
# survives: print("mean", (precision + recall) / 2, "f1", round(2 * precision * recall / (precision + recall), 4)) -- it is 0.18 exactly

# region harmonic
precision, recall = 0.9, 0.1
print(
    "mean",
    (precision + recall) / 2,
    "f1",
    round(2 * precision * recall / (precision + recall), 2),
)
#> mean 0.5 f1 0.18
# endregion

# region continuous
from sklearn.metrics import f1_score

try:
    f1_score([410.5, 388.0], [402.0, 390.5])
except ValueError as error:
    print(error)
    #> continuous is not supported
# endregion

flagged, truth = [1] * 4 + [0], [1, 1, 0, 0, 1]
assert round(f1_score(truth, flagged), 3) == round(2 * 0.5 * (2 / 3) / (0.5 + 2 / 3), 3)
