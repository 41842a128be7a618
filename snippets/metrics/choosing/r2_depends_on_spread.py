"""R² compares with answering the mean: it is negative for worse, and grows with the spread of the target for the same errors."""

# region spread
import numpy as np
from sklearn.metrics import r2_score, root_mean_squared_error

errors = np.array([100, -100, 100, -100])
villas = np.array([1000, 2000, 3000, 4000])
studios = np.array([700, 800, 900, 800])

for name, rents in {"villas": villas, "studios": studios}.items():
    answers = rents + errors
    print(
        name,
        "rmse",
        root_mean_squared_error(rents, answers),
        "r2",
        round(r2_score(rents, answers), 2),
    )
    #> villas rmse 100.0 r2 0.99
    #> studios rmse 100.0 r2 -1.0
# endregion

# region below_zero
mean = np.full(4, villas.mean())
print(r2_score(villas, mean), r2_score(villas, mean + 1000))
#> 0.0 -0.8
# endregion

# region equal_targets
same = [900, 900]
print(r2_score(same, same), r2_score(same, [900, 901]))
#> 1.0 0.0
# endregion

assert np.abs(errors).max() == 100
