"""Calls of other services. A call fails with PeerUnavailable (no usable response in
time) or PeerRefused (an error status).
"""

import asyncio
import json
import ssl
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

import httpx
import stamina
import structlog
from stamina.instrumentation import RetryDetails, RetryHookFactory, set_on_retry_hooks

from chassis.observability.metrics import Metrics
from chassis.observability.tracing import Tracing
from chassis.problems.problem import PeerUnavailable
from chassis.problems.request_ids import HEADER, current_request_id

T = TypeVar("T")
LIMITS = httpx.Limits(max_connections=50, max_keepalive_connections=20, keepalive_expiry=4)
Transport = httpx.AsyncBaseTransport
TEMPORARY = frozenset({429, 502, 503, 504})
CONNECT_S = 1.0
# The token of the agent or person for whom a service calls. The gateway removes this header.
CALLER_HEADER = "X-Caller-Token"
UNAVAILABLE, CANCELLED = "unavailable", "cancelled"  # Values of the label `error_type`.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def _log_retry(details: RetryDetails) -> None:
    structlog.get_logger().warning(
        "retrying a call", attempt=details.retry_num, exception=type(details.caused_by).__name__
    )


# Stamina's default hook logs the exception's text, which contains the URL.
set_on_retry_hooks([RetryHookFactory(lambda: _log_retry)])


@cache
def _tls_context(scheme: str) -> ssl.SSLContext:
    """Shared by all clients, because reading the certificates takes 25 ms of CPU. The context for http, without TLS,
    trusts no certificate.
    """
    if scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx.create_ssl_context(trust_env=False)


class PeerRefused(Exception):
    """The exception omits the body, which may contain PHI."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class PeerAnswerTooLarge(Exception):
    """The peer's response was too large and was not read to its end."""


def may_arrive_later(failure: BaseException) -> bool:
    if isinstance(failure, PeerUnavailable):
        cause = failure.__cause__
        return isinstance(cause, httpx.HTTPError | TimeoutError) and not isinstance(cause, NOT_SENT)
    return isinstance(failure, asyncio.CancelledError)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)  # Case-insensitive.


class _TemporaryStatus(Exception):
    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


@dataclass(slots=True)
class _Outcome:
    status: int | str = ""
    error: str = ""


class _TracedTransport(httpx.AsyncBaseTransport):
    def __init__(self, inner: Transport, peer: str, tracing: Tracing) -> None:
        self._inner = inner
        self._peer = peer
        self._tracing = tracing

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with self._tracing.call(self._peer, request.method) as call:
            request.headers.update(call.headers)
            response = await self._inner.handle_async_request(request)
            call.answered(response.status_code)
            return response

    async def aclose(self) -> None:
        await self._inner.aclose()


class PeerClient:
    """Calls raise PeerUnavailable or PeerRefused; `ask` and `post_text` do not raise PeerRefused.

    `bearer` returns the token of a call, or None. With `caller_token`, the peer applies that
    caller's rights, otherwise this service's. Tests pass a `transport` to the peer's real
    application.
    """

    def __init__(
        self,
        peer: str,
        base_url: str,
        *,
        metrics: Metrics,
        bearer: Callable[[], str | None] = lambda: None,
        transport: Transport | None = None,
        tracing: Tracing | None = None,
    ) -> None:
        transport = transport or httpx.AsyncHTTPTransport(
            verify=_tls_context(httpx.URL(base_url).scheme), limits=LIMITS, trust_env=False
        )
        if tracing:
            transport = _TracedTransport(transport, peer, tracing)
        self.peer = peer
        self.answers: bool | None = None  # Whether the peer answered the last call.
        self._base_url = base_url.rstrip("/")
        self._transport = transport
        self._bearer = bearer
        self.metrics = metrics
        self._client = httpx.AsyncClient(
            base_url=base_url,
            transport=transport,
            follow_redirects=False,
            trust_env=False,  # PHI is only sent to configured hosts, so HTTP_PROXY is ignored.
        )

    async def get(
        self, path: str, *, deadline_s: float, params: dict[str, str | int] | None = None
    ) -> Any:  # JSON
        return await self._call("GET", path, deadline_s, may_repeat=True, params=params)

    async def get_as(
        self,
        read: Callable[[bytes], T],
        path: str,
        *,
        deadline_s: float,
        params: dict[str, str | int] | None = None,
        caller_token: str | None = None,
    ) -> T:
        """Get a body that must be kept byte for byte. `read` may raise ValueError."""
        return await self._call(
            "GET",
            path,
            deadline_s,
            may_repeat=True,
            read=lambda answer: read(answer.content),
            params=params,
            headers=_asking_for(caller_token),
        )

    async def post(
        self,
        path: str,
        body: Any,
        *,
        deadline_s: float,
        may_repeat: bool = False,
        caller_token: str | None = None,
    ) -> Any:  # JSON
        """Set `may_repeat` only if the peer handles repeated requests once."""
        return await self._call(
            "POST",
            path,
            deadline_s,
            may_repeat=may_repeat,
            json=body,
            headers=_asking_for(caller_token),
        )

    async def post_json(
        self, path: str, body: bytes, *, deadline_s: float, may_repeat: bool = False
    ) -> Any:  # JSON
        headers = {"Content-Type": "application/json"}
        return await self._call(
            "POST", path, deadline_s, may_repeat=may_repeat, content=body, headers=headers
        )

    # JSON
    async def call_once(self, method: str, path: str, body: Any, *, deadline_s: float) -> Any:
        content = {} if body is None else {"json": body}
        return await self._call(method, path, deadline_s, may_repeat=False, once=True, **content)

    async def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        deadline_s: float,
        params: Mapping[str, str] | None = None,
        body: bytes | None = None,
        max_bytes: int = sys.maxsize,
    ) -> Answer:
        """Return the response, whatever its status. Raises PeerAnswerTooLarge above `max_bytes`.
        For hot paths: httpx's client doubles the time of a call.
        """
        with self._counted(method) as outcome:
            async with asyncio.timeout(deadline_s):
                timeout = httpx.Timeout(deadline_s, connect=CONNECT_S, pool=CONNECT_S).as_dict()
                request = httpx.Request(
                    method,
                    self._base_url + path,
                    headers={
                        name.encode(): value.encode("latin-1") for name, value in headers.items()
                    },
                    params=params,
                    content=body,
                    extensions={"timeout": timeout},
                )
                response = await self._transport.handle_async_request(request)
                try:
                    content = await _read(response, max_bytes)
                finally:
                    await response.aclose()
            outcome.status = response.status_code
            if not response.is_success:
                outcome.error = str(response.status_code)
            if content is None:
                raise PeerAnswerTooLarge
            return Answer(response.status_code, content, response.headers)

    async def post_text(self, path: str, body: str, *, deadline_s: float) -> Answer:
        headers = self._headers() | {
            "Content-Type": "text/plain; charset=utf-8",
            "Connection": "close",
        }
        return await self.ask(
            "POST", path, headers=headers, deadline_s=deadline_s, body=body.encode()
        )

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _call(
        self,
        method: str,
        path: str,
        deadline_s: float,
        *,
        may_repeat: bool,
        once: bool = False,
        read: Callable[[httpx.Response], T] = httpx.Response.json,
        **content: Any,
    ) -> T:
        with self._counted(method) as outcome:
            async with asyncio.timeout(deadline_s):
                # A response may take the whole deadline, a connect only CONNECT_S.
                timeout = httpx.Timeout(deadline_s, connect=CONNECT_S, pool=CONNECT_S)
                if once:
                    response = await self._send_once(method, path, timeout=timeout, **content)
                else:
                    response = await self._send(
                        method, path, may_repeat=may_repeat, timeout=timeout, **content
                    )
            outcome.status = response.status_code
            if not response.is_success:
                outcome.error = str(response.status_code)
                raise PeerRefused(response.status_code)
            return read(response)

    @contextmanager
    def _counted(self, method: str) -> Iterator["_Outcome"]:
        started = time.perf_counter()
        outcome = _Outcome()
        try:
            yield outcome
        except (
            httpx.HTTPError,
            _TemporaryStatus,
            TimeoutError,
            ValueError,
            RecursionError,
        ) as failure:
            outcome.error = UNAVAILABLE
            if isinstance(failure, _TemporaryStatus):
                outcome.status = failure.status
            raise PeerUnavailable(
                f"The service {self.peer} does not answer. Send the request again later."
            ) from failure
        except asyncio.CancelledError:
            outcome.error = CANCELLED  # This service's client disconnected.
            raise
        finally:
            if outcome.error != CANCELLED:
                self.answers = outcome.error != UNAVAILABLE
                self.metrics.peer_up.labels(self.peer).set(self.answers)
            self.metrics.peer_calls[method, self.peer, outcome.status, outcome.error].observe(
                time.perf_counter() - started
            )

    async def _send(
        self, method: str, path: str, *, may_repeat: bool, **content: Any
    ) -> httpx.Response:
        """Without `may_repeat`, a call is only repeated if it was not sent."""
        retried: tuple[type[Exception], ...] = (
            (httpx.TransportError, _TemporaryStatus) if may_repeat else NOT_SENT
        )
        retries = stamina.retry_context(
            on=retried,
            attempts=3,
            timeout=None,
            wait_initial=0.05,
            wait_max=0.5,
            wait_jitter=0.05,  # The default, 1 s, is longer than some deadlines.
        )
        async for attempt in retries:
            with attempt:
                return await self._send_once(method, path, **content)
        raise AssertionError("stamina ends with an answer or an exception")

    async def _send_once(
        self, method: str, path: str, *, headers: dict[str, str] | None = None, **content: Any
    ) -> httpx.Response:
        response = await self._client.request(
            method, path, headers=self._headers() | (headers or {}), **content
        )
        if response.status_code in TEMPORARY:
            raise _TemporaryStatus(response.status_code)
        return response

    def _headers(self) -> dict[str, str]:
        headers = {}
        if (token := self._bearer()) is not None:
            headers["Authorization"] = f"Bearer {token}"
        if (request_id := current_request_id.get()) is not None:
            headers[HEADER] = request_id
        return headers


async def _read(response: httpx.Response, max_bytes: int) -> bytes | None:
    parts, size = list[bytes](), 0
    async for part in response.aiter_bytes():
        size += len(part)
        if size > max_bytes:
            return None
        parts.append(part)
    return b"".join(parts)


def _asking_for(token: str | None) -> dict[str, str]:
    return {} if token is None else {CALLER_HEADER: token}


async def fetch_document(
    url: str, deadline_s: float = 5.0, *, max_bytes: int = sys.maxsize
) -> Any:  # JSON
    """`max_bytes` limits the decoded body. Raises PeerUnavailable."""
    try:
        async with (
            asyncio.timeout(deadline_s),
            httpx.AsyncClient(
                verify=_tls_context(httpx.URL(url).scheme), trust_env=False
            ) as client,
            client.stream("GET", url) as answer,
        ):
            content = await _read(answer.raise_for_status(), max_bytes)
            return json.loads(content or b"")  # A body that is too large is None.
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError, RecursionError) as failure:
        raise PeerUnavailable from failure


async def post_form(
    url: str, fields: Mapping[str, str], *, basic: tuple[str, str] | None, deadline_s: float = 10.0
) -> Any:  # JSON
    """`basic` is the user and password for HTTP basic authentication."""
    try:
        async with (
            asyncio.timeout(deadline_s),
            httpx.AsyncClient(
                verify=_tls_context(httpx.URL(url).scheme), trust_env=False
            ) as client,
        ):
            answer = await client.post(
                url,
                data=dict(fields),
                auth=httpx.USE_CLIENT_DEFAULT if basic is None else httpx.BasicAuth(*basic),
                headers={"Accept": "application/json"},
            )
            if not answer.is_success:
                raise PeerRefused(answer.status_code)
            return answer.json()
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError, RecursionError) as failure:
        raise PeerUnavailable from failure
