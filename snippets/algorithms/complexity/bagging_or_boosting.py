"""Averaging stumps leaves their bias; boosting them lowers it. Averaging deep trees lowers their variance."""
# runs: limit=120s -- it trains each ensemble on thirty samples
# survives: x = np.linspace(0, 6, 60).reshape(-2, 1) -- NumPy takes any negative number for the open dimension
# survives: print("bagged stumps ", *bias_and_variance(BaggingRegressor(stump, n_estimators=60, random_state=0))) -- thirty stumps have averaged out already
# survives: print("bagged stumps ", *bias_and_variance(BaggingRegressor(stump, n_estimators=30, random_state=1))) -- another draw, the same digit
# survives: print("bagged trees  ", *bias_and_variance(BaggingRegressor(deep, n_estimators=60, random_state=0))) -- thirty trees have averaged out already

# region measure
import numpy as np
from sklearn.ensemble import BaggingRegressor, GradientBoostingRegressor
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
x = np.linspace(0, 6, 60).reshape(-1, 1)
truth = 4 * np.sin(x[:, 0])


def bias_and_variance(model) -> tuple[float, float]:
    """Squared bias and variance over thirty noisy samples."""
    answers = np.array(
        [
            model.fit(x, truth + rng.normal(0, 2, 60)).predict(x)
            for _ in range(30)
        ]
    )
    return round(np.mean((answers.mean(axis=0) - truth) ** 2), 1), round(
        answers.var(axis=0).mean(), 1
    )


stump, deep = DecisionTreeRegressor(max_depth=1), DecisionTreeRegressor()
print("stump         ", *bias_and_variance(stump))
#> stump          1.0 0.7
print(
    "bagged stumps ",
    *bias_and_variance(
        BaggingRegressor(stump, n_estimators=30, random_state=0)
    ),
)
#> bagged stumps  0.9 0.4
print(
    "boosted stumps",
    *bias_and_variance(
        GradientBoostingRegressor(
            max_depth=1, n_estimators=30, learning_rate=0.3
        )
    ),
)
#> boosted stumps 0.1 0.6
print("deep tree     ", *bias_and_variance(deep))
#> deep tree      0.1 3.9
print(
    "bagged trees  ",
    *bias_and_variance(
        BaggingRegressor(deep, n_estimators=30, random_state=0)
    ),
)
#> bagged trees   0.1 1.8
# endregion

assert truth.shape == (60,) and x[-1, 0] == 6
