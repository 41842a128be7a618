"""Training with Adam keeps sixteen bytes a weight."""

# region given
import math
# endregion

# region solution
def gpus(weights, gigabytes):
    return math.ceil(weights * 4 * 4 / (gigabytes * 10**9))
# endregion

assert gpus(7 * 10**9, 80) not in (1, 28 / 80), "That is enough for the weights alone; training also keeps the gradient and two moments."
assert gpus(7 * 10**9, 80) != 1.4, "There is no such thing as a part of a GPU: round up."
assert gpus(7 * 10**9, 80) == 2, "112 GB need two GPUs of 80 GB."
assert gpus(5 * 10**9, 80) == 1, "80 GB fit on one GPU of 80 GB; this asks for one more."
assert gpus(7 * 10**9, 24) == 5, "112 GB need five GPUs of 24 GB."
