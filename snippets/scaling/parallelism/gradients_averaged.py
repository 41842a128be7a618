"""Data parallel training: each worker has the whole model and a share of the rows, and with equal shares the averaged gradients are the gradient of all rows."""

import numpy as np

rng = np.random.default_rng(7)
rows = rng.normal(size=(6, 2))
labels = rows @ [3.0, -1.0]


# region equal_shares
def gradient(rows, labels, weights):
    errors = rows @ weights - labels
    return 2 * rows.T @ errors / len(rows)


weights = np.zeros(2)
whole = gradient(rows, labels, weights)

first = gradient(rows[:3], labels[:3], weights)
second = gradient(rows[3:], labels[3:], weights)
averaged = (first + second) / 2

print(np.allclose(averaged, whole), np.allclose(first, whole))
#> True False
# endregion

# region unequal_shares
first = gradient(rows[:5], labels[:5], weights)
second = gradient(rows[5:], labels[5:], weights)

print(np.allclose((first + second) / 2, whole))
#> False
print(np.allclose((5 * first + 1 * second) / 6, whole))
#> True
# endregion

# region stay_equal
copies = [np.zeros(2), np.zeros(2)]
for _ in range(1000):
    gradients = [
        gradient(rows[:3], labels[:3], copies[0]),
        gradient(rows[3:], labels[3:], copies[1]),
    ]
    mean = sum(gradients) / len(gradients)
    copies = [weights - 0.1 * mean for weights in copies]

print(np.array_equal(copies[0], copies[1]), copies[0].round(1).tolist())
#> True [3.0, -1.0]
# endregion

# region quiz_batch
rows_per_worker, workers = 64, 8
rows_per_step = rows_per_worker * workers
steps_per_epoch = 512_000 // rows_per_step
print(rows_per_step, steps_per_epoch)
#> 512 1000
# endregion

assert whole.shape == (2,)
