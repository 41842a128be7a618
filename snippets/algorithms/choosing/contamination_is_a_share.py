"""An isolation forest scores how odd a row is, without labels; `contamination` only says how many of the oddest rows get the mark."""

# region share
import numpy as np
from sklearn.ensemble import IsolationForest

rng = np.random.default_rng(0)
running = rng.normal([50, 1500], [2, 60], size=(980, 2))  # °C, turns
broken = rng.uniform([56, 1000], [70, 1300], size=(20, 2))
readings = np.vstack([running, broken])

scores = []
for share in ["auto", 0.02, 0.1]:
    detector = IsolationForest(contamination=share, random_state=0)
    odd = detector.fit_predict(readings) == -1
    print(share, "marks", odd.sum(), "of them broken:", odd[980:].sum())
    #> auto marks 136 of them broken: 20
    #> 0.02 marks 20 of them broken: 20
    #> 0.1 marks 100 of them broken: 20
    scores.append(detector.score_samples(readings))

print("same scores:", np.array_equal(scores[1], scores[2]))
#> same scores: True
# endregion

assert np.array_equal(scores[0], scores[1]) and len(readings) == 1000
assert scores[0][980:].max() < np.median(scores[0][:980])
