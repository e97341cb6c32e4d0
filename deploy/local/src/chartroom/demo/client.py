"""A client of the gateway that calls as named agents and persons. Failures are plain sentences
without query, body and path values, which can name a patient.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import quote, urlencode

import httpx

# A token is replaced after this time, so that a slow load never uses an expired one.
TOKEN_LIFETIME_SECONDS = 60.0
ATTEMPTS = 4
LONGEST_WAIT_SECONDS = 5.0
SCOPE_MISSING = "scope-missing"
BUSY = (httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE)

STORING = {
    "/patients": "patients",
    "/encounters": "encounters",
    "/intake": "intake records",
    "/intake/store": "intake records",
    "/agent-events": "agent events",
    "/chunks": "chunks",
    "/documents": "documents",
    "/tasks": "tasks",
    "/imports/fhir-bundle": "FHIR bundles",
}


class DemoFailed(Exception):
    """The demo stopped. The message is one plain sentence."""


@dataclass(frozen=True)
class Caller:
    name: str
    scope: str = ""
    is_person: bool = False


@dataclass(frozen=True)
class Upload:
    """A file of a form."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Request:
    """With a `file`, `body` has the other fields of the form."""

    method: str
    template: str
    body: Mapping[str, object] | None = None
    path_values: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    text: bytes | None = None  # A JSON body that is sent byte for byte.
    file: Upload | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.method} {self.template}"

    @property
    def target(self) -> str:
        path = self.template.format(
            **{key: quote(value, safe="") for key, value in self.path_values.items()}
        )
        return f"{path}?{urlencode(self.query)}" if self.query else path


@dataclass(frozen=True)
class Exchange:
    request: Request
    status: int
    answer: Any  # Any: the service's JSON.
    seconds: float

    def text(self, name: str) -> str:
        value = self.answer.get(name) if isinstance(self.answer, dict) else None
        if not isinstance(value, str):
            raise DemoFailed(
                f"{self.request.name} answered {self.status} without the field `{name}`."
            )
        return value


class Gateway:
    """Safe to use from several threads at once."""

    def __init__(
        self,
        base_url: str,
        token: Callable[[Caller], str],
        *,
        connections: int = 8,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.stored: Counter[str] = Counter()
        self._base_url = base_url.rstrip("/")
        self._mint = token
        self._tokens: dict[Caller, tuple[float, str]] = {}
        self._lock = threading.Lock()
        # The gateway listens on loopback, where no proxy of the environment can reach it.
        self._http = httpx.Client(
            base_url=self._base_url,
            timeout=httpx.Timeout(60.0, connect=5.0),
            limits=httpx.Limits(max_connections=connections),
            transport=transport,
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def call(self, caller: Caller, request: Request) -> Exchange:
        """Send the request. Raises DemoFailed for every status that is no success."""
        exchange = self._exchange(caller, request, lambda response: response.is_success)
        self.count(request, exchange.answer)
        return exchange

    def call_in_vain(self, caller: Caller, request: Request) -> Exchange:
        """Send a request that the caller's scopes do not allow. Raises DemoFailed where it is not
        refused for that.
        """
        exchange = self._exchange(
            caller, request, lambda response: response.status_code == httpx.codes.FORBIDDEN
        )
        if exchange.text("code") != SCOPE_MISSING:
            raise DemoFailed(f"{request.name} was refused for another reason than its scope.")
        return exchange

    def _exchange(
        self, caller: Caller, request: Request, is_expected: Callable[[httpx.Response], bool]
    ) -> Exchange:
        started = time.perf_counter()
        response = self._send_patiently(caller, request)
        seconds = time.perf_counter() - started
        if not is_expected(response):
            raise DemoFailed(_refusal(request, response))
        try:
            answer = response.json()
        except ValueError:
            raise DemoFailed(
                f"{request.name} answered {response.status_code}, but not with JSON."
            ) from None
        return Exchange(request, response.status_code, answer, seconds)

    def read(self, caller: Caller, request: Request) -> bytes:
        """Return an answer that is no JSON, byte for byte. Raises DemoFailed."""
        response = self._send_patiently(caller, request)
        if not response.is_success:
            raise DemoFailed(_refusal(request, response))
        return response.content

    @contextmanager
    def stream(self, caller: Caller, path: str) -> Iterator[httpx.Response]:
        request = Request("GET", path)
        headers = {"Authorization": f"Bearer {self._token(caller)}", "Accept": "text/event-stream"}
        with self._http.stream(
            "GET", path, headers=headers, timeout=httpx.Timeout(60.0, connect=5.0)
        ) as response:
            if not response.is_success:
                response.read()
                raise DemoFailed(_refusal(request, response))
            yield response

    def _send_patiently(self, caller: Caller, request: Request) -> httpx.Response:
        """Repeat a request only after 429 or 503 with `Retry-After`: the service did not run it."""
        for _ in range(ATTEMPTS - 1):
            response = self._send(caller, request)
            wait = response.headers.get("Retry-After", "")
            if response.status_code not in BUSY or not wait.isdecimal():
                return response
            time.sleep(min(float(wait), LONGEST_WAIT_SECONDS))
        return self._send(caller, request)

    def _send(self, caller: Caller, request: Request) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self._token(caller)}", **request.headers}
        body: dict[str, Any] = {"json": request.body}  # Any: arguments of httpx.
        if (file := request.file) is not None:
            sent = (file.name, file.content, file.media_type)
            body = {"data": request.body, "files": {"file": sent}}
        if request.text is not None:
            body, headers = (
                {"content": request.text},
                headers | {"Content-Type": "application/fhir+json"},
            )
        try:
            return self._http.request(request.method, request.target, headers=headers, **body)
        except httpx.TimeoutException:
            raise DemoFailed(
                f"{request.name} was not answered in time by {self._base_url}."
            ) from None
        except httpx.ConnectError:
            raise DemoFailed(
                f"Nothing answers at {self._base_url} ({request.name}); is the system running?"
            ) from None
        except httpx.HTTPError as error:
            raise DemoFailed(
                f"{request.name} to {self._base_url} broke off ({type(error).__name__})."
            ) from None

    def _token(self, caller: Caller) -> str:
        with self._lock:
            made, token = self._tokens.get(caller, (float("-inf"), ""))
            if time.monotonic() - made > TOKEN_LIFETIME_SECONDS:
                token = self._mint(caller)
                self._tokens[caller] = (time.monotonic(), token)
            return token

    # Any: JSON.
    def count(self, request: Request, answer: Any) -> None:
        """Count what an answer says is new."""
        if request.method == "POST" and request.template in STORING and _is_new(answer):
            with self._lock:
                self.stored[STORING[request.template]] += 1


def _is_new(answer: Any) -> bool:  # Any: JSON.
    if not isinstance(answer, dict) or answer.get("status") == "unchanged":
        return False
    if "finished_at" in answer:  # An import.
        return answer["finished_at"] is not None and answer.get("unchanged") != answer.get("total")
    return True


def _refusal(request: Request, response: httpx.Response) -> str:
    """Return the problem document in one sentence. It repeats no submitted value."""
    start = f"{request.name} answered {response.status_code}"
    try:
        problem = response.json()
    except ValueError:
        problem = None
    if not isinstance(problem, dict):
        return f"{start} without a problem document."
    parts = [str(problem[name]).rstrip(".") for name in ("title", "detail") if problem.get(name)]
    parts += [f"{error.get('pointer')} {error.get('rule')}" for error in _errors(problem)]
    return f"{start}: {'; '.join(parts) or 'no reason was given'}."


def _errors(problem: Mapping[str, object]) -> list[dict[str, object]]:
    errors = problem.get("errors")
    return (
        [error for error in errors if isinstance(error, dict)] if isinstance(errors, list) else []
    )
