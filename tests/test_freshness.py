"""What has aged: which addresses are gone, which only did not answer, and that a machine without a network is told so."""

from __future__ import annotations

import datetime
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from macros import freshness


class Host(BaseHTTPRequestHandler):
    """Answers with the status that the path names."""

    def do_GET(self):
        time.sleep(0.2)
        self.send_response(int(self.path.strip("/")))
        self.end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture
def host():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture
def said(monkeypatch, capsys):
    """What `make freshness FETCH=yes` says of addresses that were read today, and its exit code."""
    def run(urls: list[str], ci: str = "", read: datetime.date | None = None) -> tuple[int, str]:
        monkeypatch.setenv("CI", ci)
        monkeypatch.setattr(freshness.guides, "load", lambda root: None)
        monkeypatch.setattr(freshness, "documented", lambda guide: {url: [(read or datetime.date.today(), f"a/{n}")] for n, url in enumerate(urls)})
        return freshness.main(["--fetch"]), capsys.readouterr().out
    return run


SILENT = "http://127.0.0.1:9/gone"


def test_hundreds_of_addresses_are_asked_at_the_same_time(said, host):
    began = time.monotonic()
    code, out = said([f"{host}200?{n}".replace("?", "#") for n in range(60)])
    assert (code, "60 of 60 addresses answer" in out) == (0, True)
    assert time.monotonic() - began < 60 * 0.2


@pytest.mark.parametrize(("status", "code"), [(200, 0), (401, 0), (403, 0), (429, 0), (404, 1), (410, 1), (500, 1)])
def test_an_address_that_says_it_is_gone_fails(said, host, status, code):
    found, out = said([f"{host}200", f"{host}{status}"])
    assert found == code and ("- gone: " in out) == bool(code)


def test_a_host_that_does_not_answer_is_one_line(said, host):
    code, out = said([f"{host}200", SILENT, f"{SILENT}#b"])
    assert code == 1 and out.count("- silent: 127.0.0.1:9 (") == 1 and "2 addresses, as http://127.0.0.1:9/gone" in out and "1 of 3 addresses answer." in out


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_without_a_network_nothing_is_called_gone(said, ci, code):
    found, out = said([SILENT, f"{SILENT}#b"], ci)
    assert found == code and "None of the 2 addresses answers from here" in out and "- gone" not in out and "- silent" not in out


def test_what_was_read_long_ago_is_listed(said, host):
    _, out = said([f"{host}200"], read=datetime.date.today() - datetime.timedelta(days=91))
    assert "1 were read more than 90 days ago." in out and "- " + (datetime.date.today() - datetime.timedelta(days=91)).isoformat() + " `a/0`" in out
