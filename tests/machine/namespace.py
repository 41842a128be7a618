"""A network namespace of its own for a worker, where the kernel grants one: loopback and nothing else."""

from __future__ import annotations

import fcntl
import functools
import os
import shutil
import socket
import struct
import subprocess

ALONE = "SNIPPET_NAMESPACE"
"""Environment variable: set in a worker that was started in a namespace of its own."""

_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1


@functools.cache
def prefix() -> tuple[str, ...]:
    """The command that starts a process in such a namespace, or nothing where that is not allowed."""
    unshare = shutil.which("unshare")
    if not unshare:
        return ()
    command = (unshare, "--map-root-user", "--net")
    tried = subprocess.run([*command, "true"], capture_output=True)
    return command if tried.returncode == 0 else ()


def bring_loopback_up() -> None:
    """Start the loopback device of a namespace just made; elsewhere do nothing."""
    if ALONE in os.environ:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
            fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))
