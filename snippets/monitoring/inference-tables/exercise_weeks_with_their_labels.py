"""An accuracy is told for a week when its labels are there."""

# region given
weeks = {
    40: {"predictions": 500, "labelled": 500, "right": 470},
    41: {"predictions": 500, "labelled": 450, "right": 423},
    42: {"predictions": 500, "labelled": 80, "right": 52},
    43: {"predictions": 500, "labelled": 0, "right": 0},
}
# endregion

# region solution
def accuracy(weeks):
    return {
        week: row["right"] / row["labelled"]
        for week, row in weeks.items()
        if row["labelled"] >= 0.9 * row["predictions"]
    }
# endregion

found = accuracy(weeks)
assert not {42, 43} & found.keys(), "The weeks 42 and 43 have too few of their labels to be told: 80 of 500, and none."
assert found.get(41) != 423 / 500, "A prediction without a label is neither right nor wrong: week 41 has 450 labels."
assert found == {40: 0.94, 41: 0.94}, "The weeks 40 and 41 both have the accuracy 0.94."
assert accuracy({44: weeks[40]}) == {44: 0.94}, "What counts is the share of labels, not the week's place: a week 44 with all its labels has its accuracy too."
