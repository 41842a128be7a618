"""Refuse every connection that leaves this machine, and every file written outside the snippet's folder.

An audit hook sees both from Python, in the snippet's process and (through `sitecustomize` beside this file) in every
Python process that the snippet starts. The network namespace of the worker, where the kernel grants one, covers the rest.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import traceback

VIOLATIONS = "SNIPPET_VIOLATIONS"
"""Environment variable: the file to which each violation is appended, so that one that is swallowed still counts."""

FOLDER = "SNIPPET_FOLDER"
"""Environment variable: the folder that holds everything the snippet may write."""

SHARED = "SNIPPET_SHARED_FOLDER"
"""Environment variable, optional: one more folder it may write to, for temporary files of a shared Java process."""

_HOST_FIRST = {"socket.getaddrinfo", "socket.gethostbyname"}
_ADDRESS_SECOND = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_MAKES_A_PATH = {"os.mkdir", "os.rename", "os.link", "os.symlink"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class OutsideTheSnippet(BaseException):
    """The snippet reached beyond its folder or this machine.

    Not an `Exception`: clients retry those for minutes, and a snippet may catch them.
    """


def is_loopback(host: object) -> bool:
    """Whether a host, as passed to a socket call, names this machine: None and "" do, as the wildcard of a server."""
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    if not isinstance(host, str) or host in ("", "localhost", "0.0.0.0", "::", socket.gethostname()):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _needs_lookup(host: object) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return not is_loopback(host)
    return False


def install() -> None:
    """Guard this process from here on; an audit hook cannot be taken out again."""
    folder = os.path.realpath(os.environ[FOLDER])
    folders = [folder, os.path.realpath(os.environ.get(SHARED, folder))]
    violations = os.environ[VIOLATIONS]
    busy = False

    def refuse(message: str) -> None:
        nonlocal busy
        busy = True
        try:
            line = _line_below(folder)
            with open(violations, "a", encoding="utf-8") as file:
                file.write(f"{line}\t{message}\n")
        finally:
            busy = False
        raise OutsideTheSnippet(message)

    def hook(event: str, arguments: tuple) -> None:
        if busy:
            return
        if event in _HOST_FIRST and _needs_lookup(arguments[0]):
            refuse(f"looks up {arguments[0]!r}: a snippet reaches no host but this machine")
        elif event in _ADDRESS_SECOND:
            address = arguments[1]
            if isinstance(address, tuple) and not is_loopback(address[0]):
                refuse(f"connects to {address[0]}:{address[1]}: a snippet reaches no host but this machine")
        elif event == "open":
            path, mode, flags = arguments
            if _is_write(mode, flags) and isinstance(path, (str, bytes)) and not _is_inside(path, folders):
                refuse(f"writes {os.fsdecode(path)}: a snippet leaves nothing outside its folder")
        elif event in _MAKES_A_PATH:
            made = arguments[0] if event == "os.mkdir" else arguments[1]
            if isinstance(made, (str, bytes)) and not _is_inside(made, folders):
                refuse(f"makes {os.fsdecode(made)}: a snippet leaves nothing outside its folder")

    sys.addaudithook(hook)


def _is_write(mode: object, flags: object) -> bool:
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITES)


def _is_inside(path: str | bytes, folders: list[str]) -> bool:
    real = os.path.realpath(os.fsdecode(path))
    return real in folders or real.startswith(("/dev/", "/proc/self/", *(folder + os.sep for folder in folders)))


def _line_below(folder: str) -> int:
    """The line of the snippet that is being executed, or 0 in a process of its own."""
    main = os.path.realpath(getattr(sys.modules.get("__main__"), "__file__", None) or os.devnull)
    if not main.startswith(folder + os.sep):
        return 0
    lines = [frame.lineno for frame in traceback.extract_stack() if frame.filename == main]
    return lines[-1] or 0 if lines else 0
