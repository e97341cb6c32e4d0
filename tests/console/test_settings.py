from typing import Any

import pytest
from pydantic import ValidationError
from support.env_examples import deviations

from console.settings import Settings
from tests.console.app import KEY

GIVEN: dict[str, Any] = {"token_jwks": "nothing", "session_key": KEY}
ISSUER = {"oidc_issuer": "https://login.clinic.example"}


def test_are_all_in_the_example_for_operators():
    assert deviations("console", Settings) == []


@pytest.mark.parametrize("key", ["", "5a", "not hexadecimal", "5a" * 33])
def test_reject_a_key_of_another_length_without_quoting_it(key: str):
    with pytest.raises(ValidationError) as refused:
        Settings(**GIVEN | {"session_key": key})

    assert "64 hexadecimal digits" in str(refused.value)
    assert not key or key not in str(refused.value)


@pytest.mark.parametrize(
    "missing", [{"oidc_client_id": "console"}, {"public_url": "https://clinic.example"}]
)
def test_reject_an_incomplete_issuer(missing: dict[str, str]):
    with pytest.raises(
        ValidationError, match="needs CONSOLE_OIDC_CLIENT_ID and CONSOLE_PUBLIC_URL"
    ):
        Settings(**GIVEN | ISSUER | missing)


def test_reject_callers_without_tokens():
    with pytest.raises(ValidationError):
        Settings(**GIVEN | {"require_tokens": False})
