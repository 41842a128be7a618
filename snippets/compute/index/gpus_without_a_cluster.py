"""A task asks AI Runtime for GPUs by a type of accelerator, and names no cluster; several nodes are a task type of their own."""
# runs: client -- GPUs need a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

# region one
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import compute, jobs

one_gpu = compute.HardwareAcceleratorType.GPU_1X_A10
workspace = WorkspaceClient()
workspace.jobs.create(
    name="train the network",
    environments=[
        jobs.JobEnvironment(
            environment_key="deep",
            spec=compute.Environment(
                environment_version="4", dependencies=["torch==2.9.0"]
            ),
        )
    ],
    tasks=[
        jobs.Task(
            task_key="train",
            environment_key="deep",
            compute=jobs.Compute(hardware_accelerator=one_gpu),
            notebook_task=jobs.NotebookTask("/Workspace/vision/train"),
        )
    ],
)
# endregion

# region nodes
eight = jobs.ComputeSpecAcceleratorType.GPU_8X_H100
task = jobs.AiRuntimeTask(
    experiment="/Shared/vision",
    deployments=[
        jobs.DeploymentSpec(
            command_path="/Workspace/vision/train.sh",
            compute=jobs.ComputeSpec(eight, accelerator_count=16),
        )
    ],
)
print(task.as_dict()["deployments"][0]["compute"])
#> {'accelerator_count': 16, 'accelerator_type': 'GPU_8xH100'}
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
body = json.loads(sent.split("\n", 1)[1])
assert sent.startswith("POST /api/2.2/jobs/create") and body["name"] == "train the network"
assert body["environments"] == [
    {"environment_key": "deep", "spec": {"dependencies": ["torch==2.9.0"], "environment_version": "4"}}
]
assert body["tasks"] == [
    {
        "compute": {"hardware_accelerator": "GPU_1xA10"},
        "environment_key": "deep",
        "notebook_task": {"notebook_path": "/Workspace/vision/train"},
        "task_key": "train",
    }
]
assert task.as_dict()["experiment"] == "/Shared/vision"
assert task.as_dict()["deployments"][0]["command_path"] == "/Workspace/vision/train.sh"
