"""A loopback server that stands in for a Databricks workspace: it records what the real client sends.

A snippet with `# runs: client` finds its address in `DATABRICKS_HOST` (with a token beside it) and shows what arrived:
`print(urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode())` gives each request since the last such
call as `METHOD /path`, then its JSON body with sorted keys. Headers, tokens and ids that clients invent are left out.

A request is answered with `{}`, or as `<snippet>.answers.json` beside the snippet says:
`{"METHOD /path": body}`, or a list of bodies for one call after another (the last one stays), or
`{"status": 404, "body": {...}}` in place of a body. The path is without its query.
"""

from __future__ import annotations

import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

from tests.machine import orphans

RECORDED = "/recorded"
_WIDTH = 80
_DISCOVERY = ("/.well-known/", "/oidc/")
"""Where clients ask what kind of host this is, before the request that the snippet is about."""


def start(answers: dict) -> tuple[int, dict[str, str]]:
    """Fork a server that answers so; returns its process id and the environment for the snippet."""
    server = HTTPServer(("127.0.0.1", 0), _handler(answers))
    pid = os.fork()
    if pid == 0:
        orphans.end_with_parent()
        server.serve_forever()
    server.server_close()
    return pid, {
        "DATABRICKS_HOST": f"http://127.0.0.1:{server.server_port}",
        "DATABRICKS_TOKEN": "token-of-a-workspace-that-does-not-exist",
    }


def shown(method: str, target: str, body: bytes) -> str:
    """One request as the reader sees it."""
    parts = urlsplit(target)
    lines = [f"{method} {parts.path}"]
    lines += [f"  {name}={value}" for name, value in sorted(parse_qsl(parts.query, keep_blank_values=True))]
    if body:
        try:
            lines.append(_laid_out(json.loads(body)))
        except ValueError:
            lines.append(f"({len(body)} bytes that are not JSON)")
    return "\n".join(lines)


def _laid_out(value: object, indent: int = 0) -> str:
    """JSON with sorted keys, on one line wherever that fits, else one line for each part."""
    flat = json.dumps(value, sort_keys=True, ensure_ascii=False)
    if indent + len(flat) <= _WIDTH or not isinstance(value, dict | list):
        return flat
    inner = indent + 2
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {_laid_out(value[key], inner)}" for key in sorted(value)]
    else:
        parts = [_laid_out(part, inner) for part in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{' ' * inner}" + f",\n{' ' * inner}".join(parts) + f"\n{' ' * indent}{closing}"


class _Answers:
    """What to answer to each call in turn."""

    def __init__(self, by_call: dict) -> None:
        self._by_call = by_call
        self._count: dict[str, int] = {}

    def next(self, call: str) -> tuple[int, object]:
        """The status and JSON body for this call."""
        answer = self._by_call.get(call, {})
        if isinstance(answer, list):
            count = self._count[call] = self._count.get(call, 0) + 1
            answer = answer[min(count, len(answer)) - 1]
        if isinstance(answer, dict) and set(answer) == {"status", "body"}:
            return answer["status"], answer["body"]
        return 200, answer


def _handler(by_call: dict) -> type[BaseHTTPRequestHandler]:
    recorded: list[str] = []
    answers = _Answers(by_call)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            path = urlsplit(self.path).path
            if path == RECORDED:
                self.send(200, "\n".join(recorded).encode(), "text/plain; charset=utf-8")
                recorded.clear()
            elif path.startswith(_DISCOVERY):
                self.send(404, b"{}", "application/json")
            else:
                recorded.append(shown(self.command, self.path, body))
                status, reply = answers.next(f"{self.command} {path}")
                self.send(status, json.dumps(reply).encode(), "application/json")

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer

        def send(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            # One request a connection: this server handles one at a time, and a kept connection would block it.
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing on the snippet's own output."""

    return Handler
