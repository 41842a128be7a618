"""A trial reports, asks, and raises."""

# region given
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)
steps = []


def loss(rate, step):
    steps.append(step)
    return abs(rate - 0.7) + 1 / (step + 1)
# endregion

# region solution
def objective(trial):
    rate = trial.suggest_float("rate", 0, 1)
    for step in range(20):
        value = loss(rate, step)
        trial.report(value, step)
        if trial.should_prune():
            raise optuna.TrialPruned()
    return value
# endregion

study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=3), pruner=optuna.pruners.MedianPruner(n_startup_trials=3))
study.optimize(objective, n_trials=15)
states = [trial.state.name for trial in study.trials]
stopped = [trial for trial in study.trials if len(trial.intermediate_values) < 20]
assert len(steps) < 15 * 20, "No trial was stopped: all 15 ran their 20 steps."
assert "PRUNED" in states, "The trials that were stopped count as complete, so their early values compete with final ones."
assert len(stopped) == states.count("PRUNED") and states.count("COMPLETE") >= 3, "Each trial reports every step that it runs, and a trial that ran to the end is complete."
assert abs(study.best_params["rate"] - 0.7) < 0.3, "The best rate is near 0.7: the values that are reported and returned have to be the losses."
