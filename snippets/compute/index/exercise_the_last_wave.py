"""Tasks run in waves of as many as there are cores."""

# region given
import math
# endregion

# region solution
def minutes(partitions, cores, each):
    return math.ceil(partitions / cores) * each
# endregion

assert minutes(8, 8, 5) != 40, "Eight tasks do not run one after the other: there are eight cores."
assert minutes(8, 8, 5) == 5, "Eight tasks on eight cores are one wave of 5 minutes; this is a wave too many."
assert minutes(1, 16, 5) == 5, "One partition is one task of 5 minutes, and 15 cores wait."
assert minutes(9, 8, 5) == 10, "The ninth task needs a second wave, in which seven cores wait: 10 minutes."
assert minutes(200, 64, 2) == 8, "200 tasks on 64 cores are four waves of 2 minutes."
