"""Trials runs one trial after the other in this process; SparkTrials runs several at once in Spark's workers."""
# runs: spark, limit=180s -- SparkTrials sends each trial to Spark as a job
# survives: time.sleep(2) -- a longer trial overlaps as well
# survives: fmin(objective, hp.uniform("rate", 0, 2), algo=rand.suggest, max_evals=4, trials=trials, show_progressbar=False) -- the values drawn do not matter
# survives: print("SparkTrials overlaps:", overlaps(at_once) > 1, "on the driver:", os.getpid() in {result["process"] for result in at_once.results}) -- more than one overlaps
# survives: fmin(uses_spark, hp.uniform("rate_", 0, 1), algo=rand.suggest, max_evals=2, trials=sequential, show_progressbar=False) -- any name

import os
import time

from hyperopt import STATUS_OK, SparkTrials, Trials, fmin, hp, rand
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region compare
def objective(rate):
    start = time.time()
    time.sleep(1)
    return {
        "loss": rate,
        "status": STATUS_OK,
        "start": start,
        "end": time.time(),
        "process": os.getpid(),
    }


def overlaps(trials):
    spans = sorted(
        (result["start"], result["end"]) for result in trials.results
    )
    return sum(
        later[0] < earlier[1] for earlier, later in zip(spans, spans[1:])
    )


in_turn, at_once = Trials(), SparkTrials(parallelism=2)
for trials in [in_turn, at_once]:
    fmin(
        objective,
        hp.uniform("rate", 0, 1),
        algo=rand.suggest,
        max_evals=4,
        trials=trials,
        show_progressbar=False,
    )

print(
    "Trials",
    overlaps(in_turn),
    "overlaps, driver only:",
    {result["process"] for result in in_turn.results} == {os.getpid()},
)
#> Trials 0 overlaps, driver only: True
print(
    "SparkTrials overlaps:",
    overlaps(at_once) > 0,
    "on the driver:",
    os.getpid() in {result["process"] for result in at_once.results},
)
#> SparkTrials overlaps: True on the driver: False
# endregion

assert len(at_once.results) == 4 and at_once.parallelism == 2

# region spark_inside
def uses_spark(rate):
    return rate + SparkSession.builder.getOrCreate().range(3).count()


sequential = Trials()
fmin(
    uses_spark,
    hp.uniform("rate", 0, 1),
    algo=rand.suggest,
    max_evals=2,
    trials=sequential,
    show_progressbar=False,
)
print([int(loss) for loss in sequential.losses()])
#> [3, 3]
# endregion
