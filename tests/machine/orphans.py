"""Find and end what a snippet left running. Linux only: the worker adopts every descendant that loses its parent."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import time
from pathlib import Path

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_GRACE_SECONDS = 10.0


def adopt_descendants() -> None:
    """From now on a process whose parent ends becomes a child of this one, not of init, so none can hide."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def end_with_parent() -> None:
    """From now on this process is killed when the one that forked it ends, however that happens."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _prctl(option: int, value: int) -> None:
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), f"prctl({option}, {value}) failed; the machine needs Linux")


def kill_group(leader: int) -> None:
    """Kill every process of the group that `leader` leads."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def end_all(spared: set[int], grace: bool = True) -> list[str]:
    """Kill each descendant of this process but the spared and theirs; return the command lines of those killed.

    With `grace`, a process that ends by itself within ten seconds is no orphan: resource trackers do, and servers and
    workers just told to stop, which takes its time on a loaded machine.
    """
    deadline = time.monotonic() + (_GRACE_SECONDS if grace else 0)
    while (alive := descendants(os.getpid(), spared)) and time.monotonic() < deadline:
        time.sleep(0.02)
    commands = [_command(pid) for pid in alive]
    while alive:
        # Stopped first: what forks faster than it is killed would never end.
        for order in (signal.SIGSTOP, signal.SIGKILL):
            for pid in alive:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, order)
        time.sleep(0.02)
        alive = descendants(os.getpid(), spared)
    return commands


def descendants(root: int, spared: set[int], awaited: int = 0) -> list[int]:
    """The living descendants of `root`; zombies among its children are reaped on the way, but the one that is awaited elsewhere."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            pid = int(entry.name)
            if state == "Z":
                if int(parent) == root and pid not in spared and pid != awaited:
                    os.waitpid(pid, os.WNOHANG)
                continue
            children.setdefault(int(parent), []).append(pid)
    found, waiting = [], [root]
    while waiting:
        for pid in children.get(waiting.pop(), []):
            if pid not in spared:
                found.append(pid)
                waiting.append(pid)
    return found


def _command(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()[:300]
    return f"process {pid}"
