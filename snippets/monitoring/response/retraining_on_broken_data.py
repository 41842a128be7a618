"""A unit error upstream is mended at its source: an older model is as wrong about the broken rows, and a retrained one is wrong after the repair."""
# survives: name: LogisticRegression(max_iter=2000).fit(*calls(2000, seconds)) -- it ends long before either limit

# region broken
import numpy as np
from sklearn.linear_model import LogisticRegression

rng = np.random.default_rng(1)


def calls(rows: int, seconds: bool) -> tuple[np.ndarray, np.ndarray]:
    """Minutes of a call; long calls end in complaints."""
    minutes = rng.normal(30, 8, (rows, 1))
    return (minutes * 60 if seconds else minutes), minutes[:, 0] > 35


models = {
    name: LogisticRegression(max_iter=1000).fit(*calls(2000, seconds))
    for name, seconds in [
        ("champion", False), ("version before", False), ("retrained", True)
    ]
}
for moment, seconds in [("while broken", True), ("after repair", False)]:
    X, y = calls(2000, seconds)
    scores = {name: round(models[name].score(X, y), 2) for name in models}
    print(moment, scores)
    #> while broken {'champion': 0.26, 'version before': 0.26, 'retrained': 1.0}
    #> after repair {'champion': 1.0, 'version before': 1.0, 'retrained': 0.73}
# endregion

assert models["champion"].score(*calls(2000, seconds=False)) > 0.98
assert calls(2000, seconds=False)[1].mean() < 0.4 and 1700 < calls(2000, seconds=True)[0].mean() < 1900
