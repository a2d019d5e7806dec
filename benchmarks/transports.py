"""What a request costs on its way to the socket and back: this package's transports, plain httpx and aiohttp.

python benchmarks/transports.py [REQUESTS]

CPU time of the client's process in microseconds, the median of five rounds; the server is a process of its own.
"httpx" is its client alone, "adapter" the same driven by our pipeline's transport. At 1000 at once httpx gets a tenth
of the requests, for it is slow there.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import sys
import time
from typing import Any, Awaitable, Callable

from openai._transports import DefaultAioHttpClient, DefaultHttpxClient, async_for_client, for_client
from openai._transports._protocol import Request, Timeouts

LIMITS = Timeouts(5, 600, 600, 600)
BODY = b'{"model":"m","messages":[{"role":"user","content":"hello"}]}'
HEADERS = [
    ("Accept", "application/json"),
    ("Content-Type", "application/json"),
    ("User-Agent", "OpenAI/Python"),
    ("Authorization", "Bearer key"),
    *((f"X-Stainless-{name}", "value") for name in ("Lang", "OS", "Arch", "Runtime", "Async", "Retry-Count")),
]
ANSWER = b'{"id":"chatcmpl-1","choices":[{"index":0,"message":{"role":"assistant","content":"hi"}}]}' + b" " * 400
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\nserver: bench\r\n"
WHOLE = HEAD + b"content-length: %d\r\n\r\n%b" % (len(ANSWER), ANSWER)
EVENT = b'data: {"choices":[{"index":0,"delta":{"content":" hello"}}]}\n\n'
EVENTS = 2000


class Answering(asyncio.Protocol):
    """Answers what it is sent: a whole response, or a stream of one chunk an event."""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            head, _, rest = self.received.partition(b"\r\n\r\n")
            length = next(
                (int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0
            )
            if len(rest) < length:
                return
            self.received = rest[length:]
            if b"/stream" in head[:40]:
                self.streaming = asyncio.ensure_future(self.stream())
            else:
                self.transport.write(WHOLE)

    async def stream(self) -> None:
        self.transport.write(HEAD + b"transfer-encoding: chunked\r\n\r\n")
        for number in range(EVENTS):
            self.transport.write(b"%x\r\n%b\r\n" % (len(EVENT), EVENT))
            if number % 4 == 0:
                await asyncio.sleep(0)
        self.transport.write(b"0\r\n\r\n")


def serve(port: Any) -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0, backlog=4096)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


def report(name: str, costs: list[float], than: float | None = None) -> float:
    cost = statistics.median(costs)
    print(f"{name:34}{cost * 1e6:9.0f} µs" + (f"{than / cost:9.1f} x" if than else ""), flush=True)
    return cost


def measure(call: Callable[[], object], count: int) -> list[float]:
    costs = []
    for _ in range(6):
        started = time.process_time()
        for _ in range(count):
            call()
        costs.append((time.process_time() - started) / count)
    return costs[1:]


async def measure_async(call: Callable[[], Awaitable[object]], count: int, at_once: int) -> list[float]:
    costs = []
    for _ in range(6):
        left = iter(range(count))

        async def work(left: Any = left) -> None:
            for _ in left:
                await call()

        started = time.process_time()
        await asyncio.gather(*(work() for _ in range(at_once)))
        costs.append((time.process_time() - started) / count)
    return costs[1:]


def ask(url: str) -> Request:
    return Request("POST", url, HEADERS, BODY, LIMITS)


def sync_part(url: str, count: int) -> None:
    client = DefaultHttpxClient()
    direct, adapter = for_client(None), for_client(client)
    plain = report("httpx", measure(lambda: client.post(url, content=BODY, headers=HEADERS).content, count))
    report("adapter", measure(lambda: adapter.send(ask(url)).read(), count), plain)
    report("direct", measure(lambda: direct.send(ask(url)).read(), count), plain)

    def stream(transport: Any) -> None:
        reply = transport.send(ask(url + "/stream"))
        for _ in reply.iter_bytes():
            pass

    print("\na streamed chunk")
    plain = report("adapter", [cost / EVENTS for cost in measure(lambda: stream(adapter), 5)])
    report("direct", [cost / EVENTS for cost in measure(lambda: stream(direct), 5)], plain)
    direct.close()
    adapter.close()


async def async_part(url: str, count: int) -> None:
    import httpx

    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
    client = httpx.AsyncClient(limits=limits, timeout=600)
    direct, aiohttp = async_for_client(None), async_for_client(DefaultAioHttpClient())

    async def through(transport: Any) -> bytes:
        return bytes(await (await transport.send(ask(url))).read())

    for at_once in (1, 100, 1000):
        print(f"\nasync, {at_once} at once")
        few = max(count // 10, at_once) if at_once == 1000 else count
        costs = await measure_async(lambda: client.post(url, content=BODY, headers=HEADERS), few, at_once)
        plain = report("httpx", costs)
        report("direct", await measure_async(lambda: through(direct), count, at_once), plain)
        report("aiohttp client", await measure_async(lambda: through(aiohttp), count, at_once), plain)
    await client.aclose()
    await direct.close()
    await aiohttp.close()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}/v1/chat/completions"
    print("sync")
    sync_part(url, count)
    asyncio.run(async_part(url, count))
    server.terminate()


if __name__ == "__main__":
    main()
