import base64
import json
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from support.local_servers import Answer, local_server

from auth.assertions import TOO_EARLY, Assertions
from auth.errors import InvalidClient
from auth.registry import Client

pytestmark = pytest.mark.usefixtures("network")
KEY, NEXT = (ec.generate_private_key(ec.SECP384R1()) for _ in range(2))
AUDIENCE = "https://chart.example/auth/token"


def jwks(**keys: ec.EllipticCurvePrivateKey) -> str:
    public = {kid: ECAlgorithm.to_jwk(key.public_key(), as_dict=True) for kid, key in keys.items()}
    return json.dumps({"keys": [{**key, "kid": kid} for kid, key in public.items()]})


def assertion(key: ec.EllipticCurvePrivateKey, kid: str | None, **changed: Any) -> str:
    claims = {
        "iss": "night-load",
        "sub": "night-load",
        "aud": AUDIENCE,
        "exp": int(time.time()) + 60,
        "jti": "018f",
        **changed,
    }
    return jwt.encode(claims, key, "ES384", headers={"kid": kid} if kid else None)


class OneClient:
    """A registry with one client, which has not used an ID before."""

    def __init__(self, keys: str) -> None:
        fields: dict[str, Any] = {"created_at": "2026-11-29T21:00:00Z", "revoked_at": None}
        self.client = Client(name="night-load", keys=keys, scope="system/Patient.r", **fields)

    async def find(self, _: str) -> Client:
        return self.client

    async def use(self, *_: str) -> bool:
        return True


def accepting(keys: str) -> Assertions:
    return Assertions(OneClient(keys), [AUDIENCE])  # type: ignore[arg-type]


async def test_keys_at_a_url_are_read_when_they_are_needed():
    with local_server() as server:
        server.answer = lambda _: Answer(body=jwks(first=KEY).encode())
        assertions = accepting(server.url)
        await assertions.accept(assertion(KEY, "first"), None)
        await assertions.accept(assertion(KEY, "first"), "night-load")
        assert len(server.received) == 1
        for wrong in (assertion(NEXT, "first"), assertion(KEY, None)):
            with pytest.raises(InvalidClient):
                await assertions.accept(wrong, None)
        await assertions.accept(assertion(KEY, "first"), None)

    with pytest.raises(InvalidClient):  # Nothing is at this URL any more.
        await accepting(server.url).accept(assertion(KEY, "first"), None)


async def test_an_assertion_may_omit_the_id_of_an_only_key():
    only, several = accepting(jwks(first=KEY)), accepting(jwks(first=KEY, second=NEXT))

    await only.accept(assertion(KEY, None), None)
    await several.accept(assertion(NEXT, "second"), None)
    with pytest.raises(InvalidClient):
        await several.accept(assertion(KEY, None), None)


@pytest.mark.parametrize("claim", ["nbf", "iat"])
async def test_an_assertion_of_the_future_is_explained(claim: str):
    early = assertion(KEY, None, **{claim: int(time.time()) + 600})

    with pytest.raises(InvalidClient) as refused:
        await accepting(jwks(first=KEY)).accept(early, None)
    assert refused.value.detail == TOO_EARLY


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


@pytest.mark.parametrize("claims", ["{}", "5", '{"sub": 5}', "[" * 40_000, '{"exp": 1e400}', "{"])
async def test_text_that_is_no_assertion_is_rejected(claims: str):
    headers = ('{"alg": "none"}', '{"alg": "ES384", "kid": 5}', '{"alg": "ES384"}', claims)
    for header in headers:
        with pytest.raises(InvalidClient):
            await accepting(jwks(first=KEY)).accept(f"{encoded(header)}.{encoded(claims)}.", None)
