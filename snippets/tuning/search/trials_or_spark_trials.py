"""Trials runs one trial after the other in this process; SparkTrials runs several at once in Spark's workers."""
# runs: spark, limit=180s -- SparkTrials sends each trial to Spark as a job
# survives: at_once = overlaps(trials) > 1 -- more than one overlaps
# survives: fmin(uses_spark, hp.uniform("rate_", 0, 1), algo=rand.suggest, max_evals=2, trials=sequential, show_progressbar=False) -- any name

import os
import time

import numpy as np
from hyperopt import STATUS_OK, SparkTrials, Trials, fmin, hp, rand
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()


def objective(rate):
    start = time.time()
    time.sleep(1)
    return {"loss": rate, "status": STATUS_OK, "start": start, "end": time.time(), "process": os.getpid()}


def overlaps(trials):
    """How many trials began before the one before had ended."""
    spans = sorted((result["start"], result["end"]) for result in trials.results)
    return sum(later[0] < earlier[1] for earlier, later in zip(spans, spans[1:]))


def processes(trials):
    """The ids of the processes that ran the objective."""
    return {result["process"] for result in trials.results}


# region compare
for trials in [Trials(), SparkTrials(parallelism=2)]:
    fmin(
        objective,  # sleeps a second, returns its process and times
        hp.uniform("rate", 0, 1),
        algo=rand.suggest,
        max_evals=4,
        trials=trials,
        show_progressbar=False,
    )
    at_once = overlaps(trials) > 0
    on_driver = os.getpid() in processes(trials)
    print(type(trials).__name__, f"{at_once=} {on_driver=}")
    #> Trials at_once=False on_driver=True
    #> SparkTrials at_once=True on_driver=False
# endregion

assert len(trials.results) == 4 and trials.parallelism == 2

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

# region one_raises
def diverges_above(rate):
    if rate > 0.5:
        raise OverflowError("training diverged")
    return rate


for trials in [Trials(), SparkTrials(parallelism=2)]:
    try:
        fmin(
            diverges_above,
            hp.quniform("rate", 0, 1, 1),
            algo=rand.suggest,
            max_evals=4,
            trials=trials,
            rstate=np.random.default_rng(0),
            show_progressbar=False,
        )
        ended = "all tried"
    except OverflowError:
        ended = "ended by the error"
    print(type(trials).__name__, ended)
    #> Trials ended by the error
    #> SparkTrials all tried
# endregion

assert ended == "all tried" and (trials.count_successful_trials(), trials.count_failed_trials()) == (1, 3)
