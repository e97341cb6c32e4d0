"""Every operation refuses every caller whom it is not for."""

import pytest
from fastapi import FastAPI
from support.operations import operations
from support.refusals import (
    LARGE_BYTES,
    UNDOCUMENTED,
    assert_alike_for_all,
    assert_refused,
    routes_of,
    settings_without_a_database,
)
from support.refused_callers import ATTEMPTS, Tokens

from audit.app import create_app
from audit.settings import Settings
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def application(
    cluster: EmbeddedPostgres, keyring: Keyring, tmp_path_factory: pytest.TempPathFactory
) -> FastAPI:
    directory = tmp_path_factory.mktemp("revocations")
    settings = settings_without_a_database("audit", cluster, keyring, directory)
    return create_app(Settings(**settings))


@pytest.fixture(scope="module")
async def refusing(application: FastAPI) -> FastAPI:
    await application.state.verifier.load()
    return application


def test_every_route_is_in_the_contract_or_has_a_reason(application: FastAPI) -> None:
    documented = {(one.method, one.path) for one in operations("audit")}
    others = {path for _, path in routes_of(application) - documented}

    assert routes_of(application) >= documented
    assert others == UNDOCUMENTED.keys()


@pytest.mark.parametrize("name", ATTEMPTS)
async def test_every_operation_refuses(refusing: FastAPI, keyring: Keyring, name: str) -> None:
    await assert_refused(refusing, Tokens(keyring, "audit"), ATTEMPTS[name])


@pytest.mark.parametrize("name", ["nothing", "a token expired", "a token with all other scopes"])
async def test_no_large_body_of_a_refused_caller_is_read(
    refusing: FastAPI, keyring: Keyring, name: str
) -> None:
    tokens = Tokens(keyring, "audit")

    assert await assert_refused(refusing, tokens, ATTEMPTS[name], body_bytes=LARGE_BYTES) > 1


async def test_other_methods_and_paths_answer_all_callers_alike(
    refusing: FastAPI, keyring: Keyring
) -> None:
    await assert_alike_for_all(refusing, Tokens(keyring, "audit"))
