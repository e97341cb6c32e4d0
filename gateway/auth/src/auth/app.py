from fastapi import FastAPI

from auth.assertions import Assertions
from auth.endpoints import router
from auth.metadata import Metadata
from auth.problem_format import OAUTH_ERRORS
from auth.registry import Registry
from auth.settings import Settings
from auth.tokens import TokenIssuer
from chassis.application import Application
from chassis.identity.tokens import ServiceTokens
from chassis.peers import Transport


def create_app(settings: Settings, *, transport: Transport | None = None) -> FastAPI:
    application = Application(
        "auth", settings, description="Tokens for backend clients, in exchange for assertions."
    )
    application.write_problems(OAUTH_ERRORS)
    tokens = ServiceTokens("auth", settings.service_key_file)
    records = application.use_peer(
        "records", settings.records_url, tokens=tokens, transport=transport
    )
    metadata = Metadata(settings.public_url)
    issuer = TokenIssuer(
        settings.service_key_file, issuer=settings.token_issuer, audience=settings.token_audience
    )
    application.before_serving(issuer.load)
    assertions = Assertions(Registry(records), metadata.audiences)
    return application.finish([router(assertions, issuer, metadata)])
