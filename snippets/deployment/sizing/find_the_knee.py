"""More parallel clients raise throughput up to the slots of a server; after that only latency grows."""

# region server
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import quantiles
from threading import Semaphore, Thread
from time import perf_counter, sleep
from urllib.request import urlopen

SLOTS = Semaphore(4)


class Scoring(BaseHTTPRequestHandler):
    def do_GET(self):
        with SLOTS:
            sleep(0.06)  # stands for the model's execution time
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        """Silent, since a line per request would fill the log."""
# endregion


class Server(ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True


server = Server(("127.0.0.1", 0), Scoring)
Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"


# region load
def call(_) -> float:
    """Seconds from the request to the answer."""
    start = perf_counter()
    urlopen(url).close()
    return perf_counter() - start


def measure(clients: int, requests: int = 32) -> tuple[float, float]:
    """Requests a second, and the 95th percentile of latency in seconds."""
    start = perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        latencies = list(pool.map(call, range(requests)))
    rate = requests / (perf_counter() - start)
    return rate, quantiles(latencies, n=20)[-1]


rate, p95 = {}, {}
for clients in (1, 2, 4, 8, 16):
    rate[clients], p95[clients] = measure(clients)

knee = next(
    clients for clients in rate if rate[2 * clients] < 1.3 * rate[clients]
)
print(
    "twice the clients bring no more requests a second from",
    knee,
    "clients on",
)
#> twice the clients bring no more requests a second from 4 clients on
print("16 clients wait more than twice as long as 4:", p95[16] > 2 * p95[4])
#> 16 clients wait more than twice as long as 4: True
# endregion

server.shutdown()
server.server_close()
assert 2.2 < rate[4] / rate[1] < 4.4
assert 0.06 <= p95[1] < p95[16]
