"""What is installed is compared with what is pinned."""

# region given
pins = ["scikit-learn==1.9.1", "PyYAML==6.0", "optuna==5.0.0"]
installed = {"scikit_learn": "1.9.1", "pyyaml": "6.0.3", "mlflow": "3.17.2"}
# endregion

# region solution
def plain(name):
    return name.lower().replace("_", "-")


def differs(pins, installed):
    here = {plain(name): release for name, release in installed.items()}
    wanted = dict(pin.split("==") for pin in pins)
    return [
        name for name, release in wanted.items()
        if here.get(plain(name)) != release
    ]
# endregion

assert "scikit-learn" not in differs(pins, installed), "`scikit_learn` and `scikit-learn` are the same library, and its release is the pinned one."
assert "optuna" in differs(pins, installed), "`optuna` is pinned and not installed at all."
assert "PyYAML" in differs(pins, installed), "6.0.3 begins with 6.0, but is another release."
assert differs(pins, installed) == ["PyYAML", "optuna"], "The names are given as they are pinned: PyYAML, then optuna."
assert differs(["A==1", "b==2"], {"a": "1", "B": "2"}) == [], "Names are compared without regard to case."
