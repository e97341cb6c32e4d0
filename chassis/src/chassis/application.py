"""SQLAlchemy, asyncpg and Alembic need 26 MiB, so this module does not import them."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.metadata import version as version_of
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.middleware.asyncexitstack import AsyncExitStackMiddleware
from pydantic import BaseModel
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import FileResponse, JSONResponse
from starlette.types import ASGIApp

from chassis.background import in_background
from chassis.first_calls import LIVENESS, FirstCall, call_until_answered
from chassis.health import Check, State, health_router
from chassis.http.body_limits import MAX_HELD_BYTES, BodyMemory, BodyTimes
from chassis.http.head_requests import HeadRequests
from chassis.http.openapi import install_document
from chassis.http.problem_responses import ProblemFormat, install_problem_handlers
from chassis.http.public_address import PublicAddress, PublicLinks
from chassis.http.rate_limits import CallerLimits
from chassis.http.route_table import RouteTable
from chassis.http.routes import Router, require_declared
from chassis.http.telemetry import Telemetry
from chassis.identity.allowed_callers import allow_everyone
from chassis.identity.tokens import ServiceTokens, TokenVerifier
from chassis.loop import FAILED_STEPS
from chassis.observability.logs import log_uncaught
from chassis.observability.metrics import Metrics
from chassis.observability.tracing import NO_TRACING, tracing_from_environment
from chassis.peers import PeerClient, Transport
from chassis.problems.problem import (
    ForeignPage,
    NotAllowed,
    Problem,
    ScopeMissing,
    TokenInvalid,
    TokenRequired,
    TooManyRequests,
)
from chassis.service_files import service_file
from chassis.settings import CallerSettings, IdentitySettings, ServerSettings, SlowBodySettings

if TYPE_CHECKING:  # Imports SQLAlchemy, which an application without a database does not load.
    from chassis.access.replica import MemberReplica

Step = Callable[[], Awaitable[None]]
Work = Callable[[], Any]  # Returns an asynchronous context manager.


class Application:
    """`app.state` is this object: endpoints read its public attributes. Services declare further
    attributes in subclasses.
    """

    verifier: TokenVerifier
    require_tokens: bool
    caller_limits: CallerLimits

    def __init__(
        self,
        name: str,
        settings: ServerSettings,
        *,
        description: str,
        version: str | None = None,
        held_bytes: int = MAX_HELD_BYTES,
    ) -> None:
        """All request bodies together may use `held_bytes` of memory."""
        version = version or version_of(f"chartroom-{name}")
        self.name = name
        self.settings: ServerSettings = settings
        self.metrics = Metrics()
        self.metrics.describe_build(name, version)
        self.metrics.registry.register(FAILED_STEPS)
        self.tracing = tracing_from_environment(name, version)
        self._checks: dict[str, Check] = {}
        self._states: dict[str, State] = {}
        self._peers: list[PeerClient] = []
        self._starts: list[Step] = []
        self._work: list[Work] = []
        self._ends: list[Callable[[], None]] = []
        self._closes: list[Step] = []
        self._shared_failures: list[type[Problem]] = []
        self._named: list[type[BaseModel]] = []
        self.problem_formats: list[ProblemFormat] = []
        self.public_address = PublicAddress(settings.public_url)
        self.body_memory = BodyMemory(held_bytes)
        self.body_times = BodyTimes(settings.body_s)
        self.member_replica: MemberReplica | None = None
        self.app = FastAPI(
            title=name,
            version=version,
            docs_url=None,
            redoc_url=None,
            openapi_url=None,  # The metrics could not count this route by its template.
            redirect_slashes=False,  # A redirect repeats the path in a header and loses the body.
            lifespan=self._lifespan,
            separate_input_output_schemas=False,
            telemetry=self.tracing.of_requests if self.tracing else NO_TRACING,
        )
        if self.tracing:
            self._closes.append(self.tracing.stop)
        self.app.state = self  # type: ignore[assignment]  # Starlette's own type has no members.
        install_problem_handlers(self.app)
        install_document(
            self.app, description, self._shared_failures, self._named, self.problem_formats
        )
        if self.public_address.url is not None:
            self.app.add_middleware(PublicLinks, base=self.public_address.url)
        self.app.add_middleware(Telemetry, metrics=self.metrics)

    def use_identity(self, settings: IdentitySettings) -> ServiceTokens:
        self.use_callers(settings)
        tokens = ServiceTokens(self.name, settings.service_key_file)
        self._starts.append(tokens.load)
        return tokens

    def use_callers(self, settings: CallerSettings) -> None:
        verifier = TokenVerifier(self.name, settings, self.metrics.registry)
        self.verifier = verifier
        self.require_tokens = settings.require_tokens
        self._shared_failures += [
            TokenRequired,
            TokenInvalid,
            NotAllowed,
            ScopeMissing,
            ForeignPage,
            TooManyRequests,
        ]
        self.caller_limits = CallerLimits(settings, self.metrics.registry)
        if verifier.revocations is not None:
            self.while_serving(verifier.revocations.running)
        self._starts.append(verifier.load)

    def use_peer(
        self,
        peer: str,
        url: str,
        *,
        tokens: ServiceTokens | None = None,
        bearer: str | None = None,
        transport: Transport | None = None,
        first_call: FirstCall | None = LIVENESS,
    ) -> PeerClient:
        """`first_call` is repeated in the background until it succeeds."""
        client = PeerClient(
            peer,
            url,
            metrics=self.metrics,
            bearer=(lambda: tokens.token_for(peer)) if tokens else (lambda: bearer),
            transport=transport,
            tracing=self.tracing,
        )
        self._peers.append(client)
        self._closes.append(client.aclose)
        if first_call is not None:
            self.while_serving(lambda: in_background(call_until_answered(client, first_call)))
        return client

    def describe(self, *models: type[BaseModel]) -> None:
        """Add models that endpoints reference only by name to the contract."""
        self._named += models

    def write_problems(self, format_: ProblemFormat) -> None:
        self.problem_formats.append(format_)

    def accept_slow_bodies(self, settings: SlowBodySettings, *paths: str) -> None:
        for path in paths:
            self.body_times.allow(path, settings.slow_body_s)

    def require(self, name: str, check: Check) -> None:
        """The service is ready only while `check` returns "ok"."""
        self._checks[name] = check

    def show_state(self, name: str, state: State) -> None:
        """Show `state` in the readiness report; it does not affect readiness."""
        self._states[name] = state

    def before_serving(self, start: Step) -> None:
        """Run `start` before the port opens. It raises StartupError if the service must not run."""
        self._starts.append(start)

    def before_stop(self, end: Callable[[], None]) -> None:
        """Call `end` at a shutdown, to end responses that would otherwise never end."""
        self._ends.append(end)

    def on_close(self, close: Step) -> None:
        self._closes.append(close)

    def while_serving(self, work: Work) -> None:
        self._work.append(work)

    def finish(self, routers: Sequence[APIRouter]) -> FastAPI:
        """Raises StartupError for a route that does not declare who may call it."""
        # Routes are tried in order; health routes are last, because they are requested least.
        health = health_router(self.name, self._checks, self._peers, self._states)
        for router in (*routers, health, self._own_routes()):
            require_declared(router.routes)
            self.app.router.routes.extend(router.routes)
        self.app.middleware_stack = self._layers()
        return self.app

    def _layers(self) -> ASGIApp:
        """Like FastAPI's, without its layers for failures and traces outside of Telemetry, which answers all failures.
        FastAPI's inner layers surround only requests without a compiled handler.
        """
        app = self.app
        inner = ExceptionMiddleware(AsyncExitStackMiddleware(app.router), app.exception_handlers)
        layers: ASGIApp = HeadRequests(inner)
        if self.settings.compiled_handlers and self.tracing is None:
            layers = RouteTable(app.router.routes, layers)
        for layer in reversed(app.user_middleware):
            layers = layer.cls(layers, *layer.args, **layer.kwargs)
        return layers

    def _own_routes(self) -> Router:
        router = Router(include_in_schema=False)

        @router.get("/metrics", response_model=None)
        @allow_everyone
        async def show_metrics(request: Request) -> Response:
            return await self.metrics.endpoint(request)

        @router.get("/openapi.json", response_model=None)
        @allow_everyone
        async def show_document() -> Response:
            committed = service_file(self.name, "openapi.json")
            if committed is None:
                return JSONResponse(self.app.openapi())
            return FileResponse(committed, media_type="application/json")

        return router

    async def start(self) -> None:
        for start in self._starts:
            await start()

    def stop(self) -> None:
        for end in self._ends:
            end()

    @asynccontextmanager
    async def _lifespan(self, _: FastAPI) -> AsyncIterator[None]:
        try:
            async with AsyncExitStack() as stack:
                for close in self._closes:
                    stack.push_async_callback(close)
                for work in self._work:
                    await stack.enter_async_context(work())
                yield
        except Exception as failure:
            # Uvicorn would log only the exception's text, which log redaction removes.
            log_uncaught("background work failed", failure)
            raise
