"""A second reader of the log, which follows its live stream in a thread."""

import json
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

import httpx

from chartroom.demo.client import Caller, DemoFailed, Gateway

PATH = "/agent-events/stream"
PATIENCE_SECONDS = 10.0


@dataclass(frozen=True)
class Streamed:
    position: str
    event: dict[str, Any]  # Any: JSON.
    at: float  # When it arrived, by `time.perf_counter`.


class LiveLog:
    def __init__(self, gateway: Gateway, reader: Caller) -> None:
        self._gateway = gateway
        self._reader = reader
        self._arrived = threading.Condition()
        self._events: dict[str, Streamed] = {}
        self._failure: str | None = None
        self._open = threading.Event()
        self._done = threading.Event()
        self._response: httpx.Response | None = None
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._open.wait(PATIENCE_SECONDS):
            raise DemoFailed(f"GET {PATH} was not answered in time.")
        self._check()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        network = (
            self._response.extensions.get("network_stream") if self._response is not None else None
        )
        if network is not None:
            # Wakes the thread, which waits for the next line; closing the socket would not.
            with suppress(OSError):
                network.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE_SECONDS)

    def await_event(self, event_id: str) -> Streamed:
        """Wait for the event. Raises DemoFailed where it does not arrive in time."""
        with self._arrived:
            if not self._arrived.wait_for(
                lambda: event_id in self._events or self._failure, PATIENCE_SECONDS
            ):
                raise DemoFailed("An acknowledged event did not arrive by the live stream.")
        self._check()
        return self._events[event_id]

    def since(self, count: int, seconds: float) -> list[Streamed]:
        """Return the events after the first `count`, or none where no further one came in time.
        Raises DemoFailed where the stream has ended.
        """
        with self._arrived:
            self._arrived.wait_for(lambda: len(self._events) > count or self._failure, seconds)
            arrived = list(self._events.values())[count:]
        if not arrived:
            self._check()
        return arrived

    def _check(self) -> None:
        if self._failure:
            raise DemoFailed(self._failure)

    def _follow(self) -> None:
        failure = "The live stream ended."
        try:
            with self._gateway.stream(self._reader, PATH) as response:
                self._response = response
                self._open.set()
                self._read(response)
        except DemoFailed as refused:
            failure = str(refused)
        except (httpx.HTTPError, ValueError) as error:
            failure = f"The live stream broke off ({type(error).__name__})."
        with self._arrived:
            self._failure = failure
            self._arrived.notify_all()
        self._open.set()

    def _read(self, response: httpx.Response) -> None:
        """Server-sent events: `name: value` lines, an empty line after each event."""
        position, data = "", ""
        for line in response.iter_lines():
            if self._done.is_set():
                return
            name, _, value = line.partition(": ")
            if name == "id":
                position = value
            elif name == "data":
                data += value
            elif not line and data:
                self._keep(Streamed(position, json.loads(data), time.perf_counter()))
                data = ""

    def _keep(self, streamed: Streamed) -> None:
        with self._arrived:
            self._events[str(streamed.event.get("id"))] = streamed
            self._arrived.notify_all()
