"""F1 from the counts of a confusion matrix."""

# region given
true_positive, false_positive = 30, 10
false_negative, true_negative = 60, 900
# endregion

# region solution
precision = true_positive / (true_positive + false_positive)
recall = true_positive / (true_positive + false_negative)
f1 = 2 * precision * recall / (precision + recall)
# endregion

assert abs(precision - 0.93) > 1e-9, "That is the accuracy; precision leaves the true negatives out."
assert abs(precision - 1 / 3) > 1e-9, "Precision and recall are exchanged: precision divides by what was called positive."
assert abs(precision - 0.75) < 1e-9 and abs(recall - 1 / 3) < 1e-9, "The precision is 0.75, and the recall one third."
assert abs(f1 - 6 / 13) < 1e-9, "F1 is the harmonic mean: twice the product, divided by the sum."
