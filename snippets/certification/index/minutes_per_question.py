"""Both exams leave about two minutes for a question."""

# region pace
for exam, questions, minutes in [
    ("Associate", 48, 90),
    ("Professional", 59, 120),
]:
    seconds = minutes * 60 / questions
    unused = 1 - 60 / seconds
    print(
        f"{exam}: {seconds:.0f} s a question; at 60 s each,",
        f"{unused:.0%} of the time is left",
    )
    #> Associate: 112 s a question; at 60 s each, 47% of the time is left
    #> Professional: 122 s a question; at 60 s each, 51% of the time is left
# endregion

assert (questions, minutes, round(seconds)) == (59, 120, 122)
