"""How much of the machine one snippet may take: memory, processes, files, printed text."""

from __future__ import annotations

import contextlib
import os
import resource
from pathlib import Path

GIB = 1024**3
MEMORY = 6 * GIB
"""Bytes of memory of a snippet's processes together."""
PROCESS_MEMORY = 4 * GIB
"""Bytes that one process may write to: more is a MemoryError."""
PROCESSES = 200
FILE = GIB
"""Bytes of one file: more is an OSError."""
FOLDER = 2 * GIB
"""Bytes in the snippet's folder."""
FILES = 20_000
"""Files in it."""
PRINTED = 1_000_000
"""Characters printed."""

_PAGE = resource.getpagesize()


def limit_this_process() -> None:
    """Set what the kernel itself holds, for this process and all that it starts."""
    for kind, most in (
        (resource.RLIMIT_DATA, PROCESS_MEMORY),
        (resource.RLIMIT_FSIZE, FILE),
        (resource.RLIMIT_NOFILE, 4096),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def exceeded(pids: list[int], folder: Path) -> str | None:
    """Which bound these processes or the files of their folder have passed, in words; None if none."""
    if len(pids) > PROCESSES:
        return f"runs {len(pids)} processes; {PROCESSES} is the bound"
    memory = sum(map(_resident, pids))
    if memory > MEMORY:
        # Forks share what none of them wrote; counting that takes longer.
        memory = sum(map(_proportional, pids))
    if memory > MEMORY:
        return f"takes {memory / GIB:.1f} GiB of memory; {MEMORY // GIB} is the bound"
    files, size = _files(folder)
    if files > FILES:
        return f"keeps more than {FILES} files"
    if size > FOLDER:
        return f"keeps {size / GIB:.1f} GiB of files; {FOLDER // GIB} is the bound"
    return None


def _resident(pid: int) -> int:
    """Bytes in memory that the process shares with no file; 0 if it has ended."""
    with contextlib.suppress(OSError, IndexError, ValueError):
        resident, shared = Path(f"/proc/{pid}/statm").read_text().split()[1:3]
        return (int(resident) - int(shared)) * _PAGE
    return 0


def _proportional(pid: int) -> int:
    """Bytes in memory, what several processes share counted in parts; 0 if it has ended."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss_Anon:"):
                return int(line.split()[1]) * 1024
    return 0


def _files(folder: Path) -> tuple[int, int]:
    count = size = 0
    waiting = [str(folder)]
    while waiting and count <= FILES:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                count += 1
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    size += entry.stat(follow_symlinks=False).st_blocks * 512
    return count, size
