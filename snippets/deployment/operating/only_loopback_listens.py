"""A server listens on the address it is bound to, and every other address of the machine refuses."""

# region bind
import socket


def reached(bound_to: str, called: str) -> bool:
    """Whether a call of one address reaches a server at another."""
    with socket.create_server((bound_to, 0)) as server:
        try:
            socket.create_connection(
                (called, server.getsockname()[1]), timeout=2
            ).close()
        except ConnectionRefusedError:
            return False
    return True


print(
    "bound to 127.0.0.1, called at 127.0.0.2:",
    reached("127.0.0.1", called="127.0.0.2"),
)
#> bound to 127.0.0.1, called at 127.0.0.2: False
print(
    "bound to 0.0.0.0,   called at 127.0.0.2:",
    reached("0.0.0.0", called="127.0.0.2"),
)
#> bound to 0.0.0.0,   called at 127.0.0.2: True
# endregion

# survives: socket.create_connection((called, server.getsockname()[1]), timeout=4).close() -- a refusal comes at once; the limit is for firewalls that drop packets
assert reached("127.0.0.1", called="127.0.0.1")
