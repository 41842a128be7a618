"""Without a model URI the image holds no model: it installs what the mounted model needs each time it starts."""
# runs: server, limit=60s -- the command is a process of its own
# survives: print("COPY_" in dockerfile) -- no line copies anything, as the assert says
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=False, capture_output=True) -- the command succeeds
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=True, capture_output=False) -- what it logs is not read
# differs: 2.9.2 -- the start command in the Dockerfile gives the environment manager as the first argument of `_serve`

import subprocess
import sys
from pathlib import Path

# region generate
command = "mlflow models generate-dockerfile --output-directory image"
subprocess.run(
    [sys.executable, "-m", *command.split()],
    check=True,
    capture_output=True,
)

dockerfile = Path("image/Dockerfile").read_text()
print("COPY" in dockerfile)
#> False
entrypoint = next(
    line
    for line in dockerfile.splitlines()
    if line.startswith("ENTRYPOINT")
)
for call in entrypoint.split("C.")[1:]:
    print(call.split(",")[0])
    #> _install_pyfunc_deps('/opt/ml/model'
    #> _serve('virtualenv')"]
# endregion

assert "FROM ubuntu:" in dockerfile
assert not any(line.startswith("COPY ") for line in dockerfile.splitlines())
