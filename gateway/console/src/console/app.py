from zoneinfo import ZoneInfo

from fastapi import FastAPI
from starlette.middleware import Middleware

from chassis.aiohttp_transport import AiohttpTransport
from chassis.application import Application
from chassis.http.event_streams import OpenStreams
from chassis.peers import Transport
from console.live import endpoint as live
from console.live.relay import LiveRelay
from console.live.upstream import Upstream
from console.pages import ROUTERS
from console.refusals import PAGES
from console.security import SecurityHeaders
from console.session.middleware import SessionMiddleware
from console.session.sealing import Seal
from console.session.sessions import Sessions
from console.settings import Settings
from console.sign_in import endpoints as sign_in
from console.sign_in.desk import Desk
from console.sign_in.openid_connect import Issuer


def create_app(settings: Settings, *, transport: Transport | None = None) -> FastAPI:
    application = Application(
        "console",
        settings,
        description="Web pages for reviewers, which show the work of agents and accept verdicts.",
    )
    application.use_callers(settings)
    application.write_problems(PAGES)
    app = application.app
    # The gateway starts after this app, so a call at startup would fail.
    app.state.gateway = application.use_peer(
        "gateway", settings.gateway_url, transport=transport or AiohttpTransport(), first_call=None
    )
    app.state.zone = ZoneInfo(settings.time_zone)
    app.state.prices = settings.prices
    app.state.seal = seal = Seal(settings.key)
    sessions, verifier = Sessions(settings, seal), app.state.verifier
    issuer = None if settings.oidc_issuer is None else Issuer(settings, settings.oidc_issuer)
    app.state.desk = Desk(settings.sign_in_folder, issuer, seal, sessions, verifier)

    upstream = Upstream(settings.gateway_url)
    app.state.relay = relay = LiveRelay(upstream)
    application.on_close(upstream.aclose)
    application.before_stop(relay.stop)

    app.add_middleware(SecurityHeaders)
    # The innermost middleware, so that the others log rejected requests, too.
    app.user_middleware.append(Middleware(SessionMiddleware, sessions=sessions, verifier=verifier))
    streams = OpenStreams(settings.streams_per_caller)
    return application.finish(
        [*ROUTERS, live.router(relay, sessions, streams, settings.stream_longest_s), sign_in.router]
    )
