"""Every event that a client can send over any of the WebSockets, sent for real; and every one that a server can."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from generator.ir import Resource, Socket
from generator.signatures import Event, Parameter, events
from operations import spec
from samples import Here, Samples, mismatches
from sockets import SocketServer, running
from worlds import entered, settle


class Sent(NamedTuple):
    """A method of a connection: what it is given and what must go out."""

    resource: Resource
    socket: Socket
    event: Event
    full: bool

    def __str__(self) -> str:
        return f"{self.resource.path}-{self.event.type}-{'full' if self.full else 'required'}"

    def values(self, *, spoken: bool) -> dict[str, Any]:
        samples = Samples(full=self.full, spoken=spoken)
        chosen = [p for p in self.event.parameters if self.full or not p.optional]
        return {p.name: samples.make(p.types[0], self.here(p), p.name, 1) for p in chosen}

    def here(self, parameter: Parameter) -> Here:
        owner = parameter.owner
        assert owner is not None
        assert parameter.field is not None
        return Here(spec(), owner.module, owner.module.package, parameter.field.place, parameter.field.side)


def sockets_of_spec() -> list[tuple[Resource, Socket]]:
    return [(resource, resource.socket) for resource in spec().resources if resource.socket]


def methods() -> Iterator[Sent]:
    for resource, socket in sockets_of_spec():
        for event in events(spec(), resource, socket):
            yield Sent(resource, socket, event, True)
            yield Sent(resource, socket, event, False)


def opened(client: Any, resource: Resource) -> Any:
    """The manager of a resource's socket, with its ids given."""
    for name in resource.path.split("."):
        client = getattr(client, name)
    assert resource.socket is not None
    needed = [name for name, p in inspect.signature(client.connect).parameters.items() if p.default is p.empty]
    return client.connect(**dict.fromkeys(needed, "an id/é"))


@pytest.fixture(scope="module")
def sockets() -> Iterator[Any]:
    with running() as (server, address):
        server.address = address  # type: ignore[attr-defined]  # where the clients of these tests go
        yield server


@pytest.mark.parametrize("sent", list(methods()), ids=str)
async def test_a_method_sends_its_event(sockets: Any, make_client: Any, sent: Sent) -> None:
    client = make_client(base_url=f"{sockets.address}/v1")
    arguments, values = sent.values(spoken=True), sent.values(spoken=False)

    async with entered(opened(client, sent.resource)) as connection:
        group = connection
        for name in sent.event.path:
            group = getattr(group, name)
        await settle(getattr(group, sent.event.name)(**arguments))
        await settle(connection.recv_bytes())

    assert json.loads(sockets.received[-1][0]) == {"type": sent.event.type, **values}


@pytest.mark.parametrize(("resource", "socket"), sockets_of_spec(), ids=lambda part: getattr(part, "path", ""))
async def test_each_event_of_a_server_arrives_in_its_class(
    sockets: SocketServer, make_client: Any, resource: Resource, socket: Socket
) -> None:
    here = Here(spec(), None, resource.path, socket.connect.place)
    assert socket.connect.result.type is not None
    samples = Samples(unknown=True).each(socket.connect.result.type, here, "event")
    sockets.script(*map(json.dumps, samples))
    client = make_client(base_url=f"{sockets.address}/v1")  # type: ignore[attr-defined]  # see the fixture

    async with entered(opened(client, resource)) as connection:
        received = [await settle(connection.recv()) for _ in samples]

    path = socket.connect.path.replace("{session_id}", "an%20id%2F%C3%A9")
    assert sockets.requests[-1].path.partition("?")[0] == f"/v1{path}"
    assert not list(mismatches(received, samples))
    for name, value in (socket.connect.headers or {}).items():
        assert sockets.requests[-1].headers[name] == value
