"""Python imports this at its start in every process that a snippet starts: the folder is on their PYTHONPATH."""

import loopback_guard

loopback_guard.install()
