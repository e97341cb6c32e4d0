import json
import re
import threading
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import httpx
from rich.console import Console
from rich.json import JSON
from rich.padding import Padding
from rich.text import Text

from chartroom_client import Chartroom, Problem

PATIENCE_S = 10.0  # The maximum time until the live stream shows an acknowledged event.
LONGEST_TEXT, LONGEST_LIST = 160, 3
PAUSES_S = (1.0, 2.0, 4.0, 8.0)
Caller = Mapping[str, str]  # `name` and `token`.
Event = Mapping[str, Any]  # A log event is JSON of any shape.


class StoryFailed(Exception):
    """The message is one sentence without personal data."""


class Stage:
    def __init__(
        self,
        url: str,
        callers: Mapping[str, Caller],
        console: Console,
        *,
        full: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`full`: also show bodies of requests and responses. Several threads may use a stage."""
        self.url, self.console, self.full = url, console, full
        self.title = ""
        self.checked: Counter[str] = Counter()
        self._callers = callers
        self._network = transport or httpx.HTTPTransport()

    def token(self, caller: str) -> str:
        return self._callers[caller]["token"]

    def name(self, caller: str) -> str:
        return self._callers[caller]["name"]

    def by(self, caller: str, *, shown: bool = True) -> Chartroom:
        return Chartroom(self.url, token=self.token(caller), transport=self._transport(shown=shown))

    def send(self, caller: str, path: str, fhir: bytes) -> Any:
        """Send FHIR byte for byte, because parsing and writing would change decimals."""
        headers = {
            "Authorization": f"Bearer {self.token(caller)}",
            "Content-Type": "application/fhir+json",
            "Idempotency-Key": str(uuid4()),
        }
        with httpx.Client(base_url=self.url, transport=_Lent(self._network), timeout=60) as http:
            for pause in PAUSES_S:
                answer = http.post(path, headers=headers, content=fhir)
                if answer.is_success:
                    return answer.json()
                problem = Problem.of(answer)
                if not problem.retryable:
                    break
                time.sleep(max(pause, problem.retry_after_s or 0.0))
        raise problem

    def _transport(self, *, shown: bool) -> httpx.BaseTransport:
        return _Shown(self, self._network) if shown else _Lent(self._network)

    def scene(self, title: str) -> None:
        self.title = title
        self.console.print()
        self.console.rule(Text(title, style="bold"), align="left")

    def say(self, caller: str, sentence: str) -> None:
        self.console.print(Text.assemble((self.name(caller), "bold cyan"), f" {sentence}"))

    def remark(self, sentence: str, *, style: str = "dim") -> None:
        self.indented(Text(sentence, style=style))

    def check(self, what: str, detail: str = "") -> None:
        self.checked[what] += 1
        line = Text.assemble(("✓ ", "bold green"), what)
        self.indented(line.append(f"  {detail}", "dim") if detail else line)

    def end(self, seconds: float) -> None:
        self.console.print()
        self.console.rule(Text(f"Checked in {seconds:.0f} s", style="bold"), align="left")
        for what, count in self.checked.items():
            self.console.print(Text(f"✓ {count} × {what}", style="green"))

    def exchange(self, request: httpx.Request, answer: httpx.Response, seconds: float) -> None:
        path = request.url.raw_path.decode()
        result = f" → {answer.status_code} in {seconds * 1000:.0f} ms"
        self.indented(Text.assemble((request.method, "green"), f" {path}", (result, "dim")))
        if self.full:
            self._json(request)
            self._json(answer)

    def _json(self, message: httpx.Request | httpx.Response) -> None:
        if message.content:
            pretty = JSON.from_data(shortened(json.loads(message.content)), ensure_ascii=False).text
            # The library rich would truncate JSON at the window's width.
            pretty.no_wrap, pretty.overflow = False, "fold"
            self.indented(pretty)

    def indented(self, what: Text) -> None:
        self.console.print(Padding(what, (0, 0, 0, 2), expand=False))


class _Lent(httpx.BaseTransport):
    """Closing a client must not close the connections of the stage."""

    def __init__(self, network: httpx.BaseTransport) -> None:
        self._network = network

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._network.handle_request(request)


class _Shown(_Lent):
    def __init__(self, stage: Stage, network: httpx.BaseTransport) -> None:
        super().__init__(network)
        self._stage = stage

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        started = time.perf_counter()
        answer = super().handle_request(request)
        answer.read()
        self._stage.exchange(request, answer, time.perf_counter() - started)
        return answer


class LiveLog:
    """Follows the log's live stream in a thread."""

    def __init__(self, stage: Stage, caller: str = "reader") -> None:
        self._arrived = threading.Condition()
        self._events: list[Event] = []
        self._times: dict[str, float] = {}
        self._failure: Exception | None = None
        self._reader = stage.by(caller, shown=False)
        threading.Thread(target=self._follow, daemon=True).start()
        if not self.after(0, PATIENCE_S):
            raise StoryFailed("The live stream of the log was not opened in time.")

    def check(self, stage: Stage, event_id: str) -> None:
        """Wait until the live log shows an acknowledged event."""
        answered = time.perf_counter()
        with self._arrived:
            self._arrived.wait_for(lambda: event_id in self._times or self._failure, PATIENCE_S)
            self._raise_failure()
            if event_id not in self._times:
                raise StoryFailed("An acknowledged event did not arrive by the live stream.")
            after = max(0.0, self._times[event_id] - answered) * 1000
        stage.check("event that another reader had live", f"{after:.0f} ms after the receipt")

    def after(self, count: int, seconds: float) -> list[Event]:
        """Return the events after the first `count` events, or an empty list after a timeout."""
        with self._arrived:
            self._arrived.wait_for(lambda: len(self._events) > count or self._failure, seconds)
            if len(self._events) <= count:
                self._raise_failure()
            return self._events[count:]

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _follow(self) -> None:
        try:
            for event in self._reader.follow(access=True):
                self._keep(event["id"], event)
        except Exception as failure:  # noqa: BLE001 - Raised again in the thread that waits for events.
            with self._arrived:
                self._failure = failure
                self._arrived.notify_all()

    def _keep(self, event_id: str, event: Event) -> None:
        with self._arrived:
            self._times[event_id] = time.perf_counter()
            self._events.append(event)
            self._arrived.notify_all()


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def shortened(value: object) -> object:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else f"{value[:LONGEST_TEXT].rstrip()} …"
    if isinstance(value, Mapping):
        return {key: shortened(part) for key, part in value.items()}
    if isinstance(value, list) and len(value) > LONGEST_LIST:
        more = f"… and {len(value) - LONGEST_LIST} more"
        return [*(shortened(part) for part in value[:LONGEST_LIST]), more]
    return [shortened(part) for part in value] if isinstance(value, list) else value
