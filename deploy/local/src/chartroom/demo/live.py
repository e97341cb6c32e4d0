"""Another reader of the log: follows its live stream in a thread while the story is played."""

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
    """An event as the stream brought it; `at` is when it came, on the clock of
    `time.perf_counter`.
    """

    position: str
    event: dict[str, Any]
    at: float


class LiveLog:
    """Everything the log took in since it was entered."""

    def __init__(self, gateway: Gateway, reader: Caller) -> None:
        self._gateway = gateway
        self._reader = reader
        self._came = threading.Condition()
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
        self._complain()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        network = (
            self._response.extensions.get("network_stream") if self._response is not None else None
        )
        if network is not None:
            # Wakes the thread, which waits for the next line; closing alone would not.
            with suppress(OSError):
                network.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE_SECONDS)

    def await_event(self, event_id: str) -> Streamed:
        """Return the event once the stream has brought it. Raises DemoFailed where it does not
        come.
        """
        with self._came:
            if not self._came.wait_for(
                lambda: event_id in self._events or self._failure, PATIENCE_SECONDS
            ):
                raise DemoFailed(
                    "An event that was acknowledged did not come through the live stream."
                )
        self._complain()
        return self._events[event_id]

    def _complain(self) -> None:
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
        with self._came:
            self._failure = failure
            self._came.notify_all()
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
        with self._came:
            self._events[str(streamed.event.get("id"))] = streamed
            self._came.notify_all()
