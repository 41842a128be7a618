"""Boosting stops when the validation error stays behind its best."""

# region given
errors = [0.50, 0.40, 0.42, 0.35, 0.36, 0.37, 0.36, 0.30]
# endregion

# region solution
def best_round(errors, patience):
    best = 0
    for number, error in enumerate(errors):
        if error < errors[best]:
            best = number
        elif number - best == patience:
            break
    return best
# endregion

assert best_round(errors, 3) != 7, "After three rounds without a gain, at round 6, the boosting has stopped; round 7 was never trained."
assert best_round(errors, 3) != 1, "Round 2 is a short bump: with a patience of 3 it goes on, and round 3 is better."
assert best_round(errors, 3) != 6, "That is the round of the stop; the best one was before it."
assert best_round(errors, 3) == 3, "Round 3 has the lowest error before the stop."
assert best_round(errors, 1) == 1, "With a patience of 1 the first round without a gain, round 2, is the last."
assert best_round(errors, 10) == 7, "With a patience of 10 all rounds are trained, and the last is the best."
assert best_round([0.5, 0.5, 0.5, 0.1], 2) == 0, "An equal error is not better."
