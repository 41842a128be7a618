"""Champion and challenger are compared on the same rows."""

# region given
labels = {"a": 1, "b": 1, "c": 0, "d": 0, "e": 1, "f": 0}
champion = {"a": 1, "b": 1, "c": 0, "d": 0, "e": 0, "f": 1, "g": 0}
challenger = {"c": 0, "d": 1, "e": 1, "f": 0, "g": 1}
# endregion

# region solution
def compare(champion, challenger, labels):
    rows = champion.keys() & challenger.keys() & labels.keys()

    def accuracy(scores):
        return sum(scores[row] == labels[row] for row in rows) / len(rows)

    return accuracy(champion), accuracy(challenger)
# endregion

found = compare(champion, challenger, labels)
assert found[0] != 4 / 6 or found[1] != 3 / 6, "A row without a prediction of the challenger counts as its mistake; it never saw the rows a and b."
assert found[0] != 4 / 6, "The champion is judged on six rows and the challenger on four; a and b, which the challenger never scored, are easy ones."
assert found[0] != 2 / 5, "Row g, whose label is not known, counts as a mistake of both."
assert found != (0.75, 0.5), "The order is the champion first, then the challenger."
assert found == (0.5, 0.75), "On c, d, e and f the champion has two of four right and the challenger three."
assert compare({"x": 1, "y": 1}, {"x": 0}, {"x": 1, "y": 0}) == (1.0, 0.0), "Of the rows x and y only x was scored by both."
