"""Training with Adam keeps four numbers for each weight: the weight, its gradient and two moments."""

import numpy as np

# region adam
weights = np.ones(1_000_000, dtype=np.float32)
gradient = np.full_like(weights, 0.5)
mean, square = np.zeros_like(weights), np.zeros_like(weights)

mean = 0.9 * mean + 0.1 * gradient
square = 0.999 * square + 0.001 * gradient**2
step = (mean / 0.1) / (np.sqrt(square / 0.001) + 1e-8)
weights -= 0.001 * step

held = [weights, gradient, mean, square]
print(sum(array.nbytes for array in held) / weights.size, "bytes a weight")
#> 16.0 bytes a weight
# endregion

# region fits
bytes_per_weight = sum(array.itemsize for array in held)
for billions in (1, 3, 7):
    gigabytes = billions * bytes_per_weight
    print(billions, "billion:", gigabytes, "GB, fits 80:", gigabytes < 80)
    #> 1 billion: 16 GB, fits 80: True
    #> 3 billion: 48 GB, fits 80: True
    #> 7 billion: 112 GB, fits 80: False
# endregion

assert {array.dtype for array in held} == {np.dtype("float32")}
assert np.allclose(weights, 0.999)

# region quiz_sharded
gpus, billions = 4, 7
whole_copy = billions * bytes_per_weight
print(whole_copy, "GB on each GPU, or", whole_copy / gpus, "GB if shared")
#> 112 GB on each GPU, or 28.0 GB if shared
# endregion
