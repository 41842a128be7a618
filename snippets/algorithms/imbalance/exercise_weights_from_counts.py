"""The weight of a class is the inverse of its share."""

# region given
from collections import Counter

labels = ["no"] * 90 + ["yes"] * 10
# endregion

# region solution
def class_weights(labels):
    counts = Counter(labels)
    each = len(labels) / len(counts)
    return {name: each / n for name, n in counts.items()}
# endregion

found = class_weights(labels)
assert found["yes"] > found["no"], "The rare class got the smaller weight: that makes the imbalance worse."
together = {name: weight * labels.count(name) for name, weight in found.items()}
assert abs(together["yes"] - together["no"]) < 1e-9, "The rows of `yes` together have to weigh as much as those of `no`."
assert abs(sum(together.values()) - 100) < 1e-9, "The weights of all rows have to add up to the number of rows, 100: else another penalty or learning rate fits."
assert abs(class_weights(["a", "b", "c", "c"])["c"] - 2 / 3) < 1e-9, "There may be more than two classes: of a, b, c and c, each class weighs 4 / 3 together."
