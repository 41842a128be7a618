"""Means of unequal shares are weighed by their rows."""

# region given
parts = [(100, 0.2), (95, 0.4), (5, 4.0)]
# endregion

# region solution
def gradient(parts):
    total = sum(rows for rows, mean in parts)
    return sum(rows * mean for rows, mean in parts if rows) / total
# endregion

assert gradient([(10, 0.5), (10, 0.5)]) == 0.5, "Two equal shares with the same gradient have this gradient together; the function adds them up or divides by the number of workers."
assert abs(gradient(parts) - 4.6 / 3) > 1e-9, "The worker with five rows has the same voice as the one with a hundred."
assert abs(gradient(parts) - 0.39) < 1e-9, "The sums are 20, 38 and 20, of 200 rows: 0.39."
assert abs(gradient([(4, 1.0), (0, None), (12, 2.0)]) - 1.75) < 1e-9, "A worker that had no rows adds nothing, neither to the sum nor to the rows."
