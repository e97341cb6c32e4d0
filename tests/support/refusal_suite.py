from importlib import import_module
from typing import ClassVar

import pytest
from fastapi import FastAPI

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
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

SOME = ["nothing", "a token expired", "a token with all other scopes"]


class RefusedCallers:
    """Tests that each operation of `service` rejects each caller without permission."""

    service: ClassVar[str]
    without_token: ClassVar[frozenset[str]] = frozenset()  # Paths in the contract.

    @pytest.fixture(scope="class")
    @classmethod
    def application(
        cls, cluster: EmbeddedPostgres, keyring: Keyring, tmp_path_factory: pytest.TempPathFactory
    ) -> FastAPI:
        directory = tmp_path_factory.mktemp("revocations")
        settings = settings_without_a_database(cls.service, cluster, keyring, directory)
        checked = import_module(f"{cls.service}.settings").Settings(**settings)
        return import_module(f"tests.{cls.service}.app").create_app(checked)

    @pytest.fixture
    async def refusing(self, application: FastAPI) -> FastAPI:
        await application.state.verifier.load()
        return application

    @pytest.fixture
    def tokens(self, keyring: Keyring) -> Tokens:
        return Tokens(keyring, self.service)

    def test_every_route_needs_a_token_or_has_a_reason(self, application: FastAPI):
        documented = {(one.method, one.path) for one in operations(self.service)}
        others = {path for _, path in routes_of(application) - documented}

        assert routes_of(application) >= documented
        assert others == UNDOCUMENTED.keys() | self.without_token

    @pytest.mark.parametrize("name", ATTEMPTS)
    async def test_every_operation_refuses(self, refusing: FastAPI, tokens: Tokens, name: str):
        await assert_refused(refusing, tokens, ATTEMPTS[name])

    @pytest.mark.parametrize("name", SOME)
    async def test_no_large_body_of_a_refused_caller_is_read(
        self, refusing: FastAPI, tokens: Tokens, name: str
    ):
        assert await assert_refused(refusing, tokens, ATTEMPTS[name], body_bytes=LARGE_BYTES) > 1

    async def test_other_methods_and_paths_answer_all_callers_alike(
        self, refusing: FastAPI, tokens: Tokens
    ):
        await assert_alike_for_all(refusing, tokens)
