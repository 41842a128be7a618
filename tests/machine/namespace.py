"""Namespaces of its own for a worker, where the kernel grants them: loopback and nothing else, all files read-only but its own.

The worker's namespaces belong to a user namespace in which it may do this; a snippet gives that power up before it starts.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import functools
import os
import platform
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ALONE = "SNIPPET_NAMESPACE"
"""Environment variable: set in a worker that was started in namespaces of its own."""

_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1
_CLONE_NEWNS, _MS_BIND = 0x20000, 0x1000
_MOUNT_SETATTR, _AT_RECURSIVE, _MOUNT_ATTR_RDONLY = 442, 0x8000, 1
_PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS, _LAST_CAPABILITY = 24, 38, 63


@functools.cache
def prefix() -> tuple[str, ...]:
    """The command that starts a process in such namespaces, or nothing where that is not allowed."""
    unshare = shutil.which("unshare")
    if not unshare:
        return ()
    command = (unshare, "--map-root-user", "--net", "--mount")
    tried = subprocess.run([*command, "true"], capture_output=True)
    return command if tried.returncode == 0 else ()


@functools.cache
def missing() -> str:
    """Why the kernel does not hold a snippet inside its folder on this machine; empty where it does.

    What remains then is `guarded`: it sees what Python opens, makes and connects to, and no other way of writing.
    """
    if not prefix():
        return f"{platform.system()} grants this user no namespaces (`unshare --map-root-user --net --mount true` fails)"
    tried = f"from pathlib import Path; from tests.machine import namespace; namespace.protect(Path({str(Path.cwd())!r}))"
    ran = subprocess.run([*prefix(), sys.executable, "-c", tried], cwd=Path(__file__).parents[2], capture_output=True, text=True)
    return "" if ran.returncode == 0 else f"this kernel refuses read-only mounts: {ran.stderr.strip().splitlines()[-1]}"


def bring_loopback_up() -> None:
    """Start the loopback device of a namespace just made; elsewhere do nothing."""
    if ALONE in os.environ:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
            fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))


def protect(home: Path) -> None:
    """Make every file read-only for this worker and what it starts, but those below `home`. Raises OSError if refused."""
    _writable_alone([home])
    shared_memory = Path("/dev/shm")
    if shared_memory.is_dir():
        _call("mount", b"snippets", bytes(shared_memory), b"tmpfs", 0, b"size=1g")


def enclose(folders: Iterable[Path]) -> None:
    """In a snippet's process: make every file read-only but those below `folders`, and give up the power to undo that."""
    _call("unshare", _CLONE_NEWNS)
    _writable_alone(list(folders), also=Path("/dev/shm"))
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    for capability in range(_LAST_CAPABILITY + 1):
        # The kernel refuses numbers that it does not know.
        _libc().prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
    version, nothing = struct.pack("<Ii", 0x20080522, 0), bytes(24)
    _call("capset", version, nothing)


def _writable_alone(folders: list[Path], also: Path | None = None) -> None:
    for folder in folders:
        # Bound to itself, a folder is a mount of its own, with a flag of its own.
        _call("mount", bytes(folder), bytes(folder), None, _MS_BIND, None)
    _read_only(Path("/"), True, _AT_RECURSIVE)
    for folder in [*folders, *([also] if also and also.is_dir() else [])]:
        _read_only(folder, False, 0)


def _read_only(place: Path, on: bool, flags: int) -> None:
    attributes = struct.pack("=QQQQ", _MOUNT_ATTR_RDONLY if on else 0, 0 if on else _MOUNT_ATTR_RDONLY, 0, 0)
    _call("syscall", _MOUNT_SETATTR, -1, bytes(place), flags, attributes, ctypes.c_size_t(len(attributes)))


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc(), name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def explain(error: BaseException) -> str:
    """What an error means that the read-only mounts caused; empty for any other."""
    if isinstance(error, OSError) and error.errno == errno.EROFS:
        return " (a snippet leaves nothing outside its folder)"
    return ""
