"""Model parallel training: each worker holds a part of the weights, all of them see the same rows, and the parts of the answer are put together."""

import numpy as np

rng = np.random.default_rng(7)
rows = rng.normal(size=(4, 6))
weights = rng.normal(size=(6, 8))

# region halves
left, right = weights[:, :4], weights[:, 4:]

from_first_worker = rows @ left
from_second_worker = rows @ right
together = np.hstack([from_first_worker, from_second_worker])

print(np.allclose(together, rows @ weights))
#> True
print(weights.size, "weights;", left.size, "on each worker")
#> 48 weights; 24 on each worker
# endregion

# region stages
deeper = rng.normal(size=(8, 2))
hidden = np.maximum(rows @ weights, 0)
answer = hidden @ deeper
print("sent from the first stage to the second:", hidden.shape)
#> sent from the first stage to the second: (4, 8)
# endregion

assert left.shape == right.shape == (6, 4) and answer.shape == (4, 2)
