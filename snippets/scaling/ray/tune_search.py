"""Ray Tune draws a random space once and runs each trial to its end, unless told otherwise; one that fails stops no other."""
# runs: mlflow>=3, limit=120s -- Ray is only installed with MLflow 3 here

import os

# Ray's tables of progress hold times and paths.
os.environ["RAY_AIR_NEW_OUTPUT"] = "0"

# region defaults
from ray import tune

config = tune.TuneConfig()
print("samples:", config.num_samples)
#> samples: 1
print("at a time:", config.max_concurrent_trials)
#> at a time: None
print("searcher:", config.search_alg, "scheduler:", config.scheduler)
#> searcher: None scheduler: None
# endregion

import ray

# Ray on this machine alone, reached without a network.
ray.init(num_cpus=2, include_dashboard=False, _node_ip_address="127.0.0.1", object_store_memory=100_000_000)

quiet = tune.RunConfig(verbose=0)

# region asha
from ray.tune.schedulers import ASHAScheduler


def train(config):
    for epoch in range(1, 9):
        tune.report({"loss": config["rate"] / epoch, "epoch": epoch})


def search(rates, scheduler=None):
    settings = tune.TuneConfig(
        metric="loss", mode="min", scheduler=scheduler,
        max_concurrent_trials=1, reuse_actors=True,
    )
    space = {"rate": tune.grid_search(rates)}
    return tune.Tuner(
        train, param_space=space, tune_config=settings, run_config=quiet
    ).fit()


rates = [1.0, 2.0, 3.0, 4.0]
for scheduler in (None, ASHAScheduler(grace_period=2, reduction_factor=2)):
    results = search(rates, scheduler)
    print([result.metrics["epoch"] for result in results])
    #> [8, 8, 8, 8]
    #> [8, 2, 2, 2]
print(results.get_best_result().config)
#> {'rate': 1.0}
# endregion

stopped = [result.metrics["epoch"] for result in results]


# region failing
def fragile(config):
    if config["rate"] > 1:
        raise ValueError("loss is NaN")
    tune.report({"loss": 0.2})


settings = tune.TuneConfig(metric="loss", mode="min", num_samples=2)
results = tune.Tuner(
    fragile, param_space={"rate": tune.grid_search([1.0, 2.0])},
    tune_config=settings, run_config=quiet,
).fit()
print(len(results), "trials,", results.num_errors, "failed")
#> 4 trials, 2 failed
print(results.get_best_result().config)
#> {'rate': 1.0}
# endregion

# region no_metric
for rates in ([1.0], [1.0, 0.5]):
    space = {"rate": tune.grid_search(rates)}
    unnamed = tune.Tuner(
        fragile, param_space=space, run_config=quiet
    ).fit()
    try:
        print(len(unnamed), unnamed.get_best_result().metrics["loss"])
        #> 1 0.2
    except ValueError as error:
        print(len(unnamed), str(error).split(". ")[0])
        #> 2 No metric is provided
# endregion

ray.shutdown()

assert stopped == [8, 2, 2, 2]
assert len(unnamed) == 2 and unnamed.num_errors == 0
