"""One function, called in the notebook and by the job's own process, gives the very same predictions."""
# runs: limit=60s -- a second Python process imports scikit-learn

import subprocess
import sys
from pathlib import Path



def python(*arguments):
    """Run Python in a process of its own, as a job would, and return what came of it."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)


# region module
Path("churn_model.py").write_text('''
import hashlib
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier


def prediction_hash(seed):
    """Train on the wine data; return a hash of the probabilities."""
    features, cultivar = load_wine(return_X_y=True)
    forest = RandomForestClassifier(n_estimators=20, random_state=seed)
    probabilities = forest.fit(features, cultivar).predict_proba(features)
    return hashlib.sha256(probabilities.tobytes()).hexdigest()


if __name__ == "__main__":
    print(prediction_hash(seed=7))
''')
# endregion

sys.path.append(".")  # as in a notebook, whose folder Python searches

# region both
from churn_model import prediction_hash

job = python("churn_model.py")
print(job.stdout.strip() == prediction_hash(seed=7))
#> True
# endregion

assert len(job.stdout.strip()) == 64
assert prediction_hash(seed=8) != prediction_hash(seed=7)

# region bare
bare = python("-I", "-S", "churn_model.py")
print(bare.stderr.strip().splitlines()[-1])
#> ModuleNotFoundError: No module named 'sklearn'
# endregion

assert bare.returncode == 1
