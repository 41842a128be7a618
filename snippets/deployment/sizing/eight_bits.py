"""Weights in eight bits need a quarter of the memory of 32 and hardly change an answer of this small network; in two bits they do."""

# region quantize
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X = X / 16
network = MLPClassifier((64,), max_iter=500, random_state=0)
network.fit(X[:1200], y[:1200])
answers = network.predict(X[1200:])
exact = network.coefs_


def rounded(layer, bits):
    step = np.abs(layer).max() / (2 ** (bits - 1) - 1)
    return np.round(layer / step) * step


for bits in (8, 4, 2):
    network.coefs_ = [rounded(layer, bits) for layer in exact]
    same = (network.predict(X[1200:]) == answers).mean()
    size = sum(layer.size for layer in exact) * bits // 8
    print(f"{bits} bits: {size:5} bytes, {same:.0%} of answers as before")
    #> 8 bits:  4736 bytes, 100% of answers as before
    #> 4 bits:  2368 bytes, 98% of answers as before
    #> 2 bits:  1184 bytes, 28% of answers as before
# endregion

in_single = sum(layer.astype("float32").nbytes for layer in exact)
assert in_single == 4 * sum(layer.astype("int8").nbytes for layer in exact)
assert same < 0.9, "two bits are too few here"
